//! What the practised Campaign instance says of itself, and in which ways the server can be told to misbehave.

use std::time::Duration;

/// How a server behaves; `Options::default()` is a healthy one.
#[derive(Clone, Debug)]
pub struct Options {
    /// What the instance says of itself.
    pub campaign: Campaign,
    /// How it goes wrong.
    pub misbehaviour: Misbehaviour,
    /// Without TLS.
    pub plain_http: bool,
    /// What it shows to prove who it is.
    pub certificate: CertificateKind,
    /// The HTTP status of a SOAP fault: 403, and 200 on some servers.
    pub fault_status: u16,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            campaign: Campaign::default(),
            misbehaviour: Misbehaviour::None,
            plain_http: false,
            certificate: CertificateKind::Right,
            fault_status: 403,
        }
    }
}

/// An instance: its build, who may log on, what it holds.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, set by name in a test")]
pub struct Campaign {
    /// The server's build.
    pub build: u32,
    /// `releaseName` of a logon.
    pub release: String,
    /// The oldest client console that may connect.
    pub min_client_build: u32,
    /// The client console that is recommended; 0 is none.
    pub advised_client_build: u32,
    /// The instance's name.
    pub instance: String,
    /// `/r/test` answers status and date only.
    pub reduced: bool,
    /// `/r/test` writes its date as older servers do.
    pub old_date: bool,
    /// The one operator's name.
    pub login: String,
    /// The operator's password.
    pub password: String,
    /// The technical account's access token.
    pub token: String,
    /// Whether the operator has the right `admin`.
    pub admin: bool,
    /// The installed packages: namespace and name.
    pub packages: Vec<(String, String)>,
    /// The external accounts.
    pub accounts: Vec<Account>,
    /// The operator groups: internal name and label.
    pub groups: Vec<(String, String)>,
    /// Whether `BearerTokenLogon` exists; without it a token still opens every other call.
    pub bearer_logon: bool,
    /// Whether this machine lies outside the operator's security zone.
    pub outside_zone: bool,
    /// XML in ISO-8859-1.
    pub latin1: bool,
    /// `issuer` of the `OpenID` configuration; `None` is this server's own URL.
    pub issuer: Option<String>,
}

impl Default for Campaign {
    fn default() -> Self {
        let pair = |(one, other): (&str, &str)| (one.to_owned(), other.to_owned());
        let packages = [
            ("xtk", "core"),
            ("nms", "core"),
            ("nms", "campaign"),
            ("nms", "amp"),
            ("nms", "coupon"),
            ("nms", "social"),
        ];
        // Built-in groups as Adobe prints them ("Manage permissions"): the internal name is seldom the label.
        let groups = [
            ("admin", "Administrator"),
            ("delivery", "Delivery operators"),
            ("operation", "Campaign managers"),
            ("content", "Content contributors"),
            ("report", "Access to reports"),
            ("workflow", "Workflow execution"),
            // One of the instance's own, with a letter beyond ASCII: a wrong charset shows here.
            ("delivrabilite", "Délivrabilité"),
        ];
        Campaign {
            build: 9400,
            release: "7.4.4".to_owned(),
            min_client_build: 9390,
            advised_client_build: 0,
            instance: "prod".to_owned(),
            reduced: false,
            old_date: false,
            login: "admin".to_owned(),
            password: "practice".to_owned(),
            token: "practice-token".to_owned(),
            admin: true,
            packages: packages.into_iter().map(pair).collect(),
            accounts: vec![
                Account::new(1001, "defaultPopAccount", "Bounce mails", 0),
                Account::new(1002, "defaultEmailBulk", "Internal email delivery routing", 3),
                Account::new(1003, "Adobe_Experience_Cloud", "MAC", 13),
            ],
            groups: groups.into_iter().map(pair).collect(),
            bearer_logon: false,
            outside_zone: false,
            latin1: false,
            issuer: None,
        }
    }
}

/// An external account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// `@id`.
    pub id: u32,
    /// `@name`, the internal name.
    pub name: String,
    /// `@label`.
    pub label: String,
    /// `@active`.
    pub active: bool,
    /// `@type`.
    pub kind: u32,
}

impl Account {
    /// An enabled account.
    pub fn new(id: u32, name: &str, label: &str, kind: u32) -> Self {
        Account { id, name: name.to_owned(), label: label.to_owned(), active: true, kind }
    }
}

/// How a server goes wrong. Unless said otherwise in everything it answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Misbehaviour {
    /// Not at all.
    None,
    /// Waits before each answer.
    Slow(Duration),
    /// Reads the question and never answers; ends with the client or with the server.
    Hang,
    /// Sends a byte of the body every 200 ms, without end.
    Drip,
    /// A body that looks right and ends after 64 MiB.
    Huge,
    /// A small gzip that holds 64 MiB.
    HugeGzip,
    /// Closes the connection in the middle of the body.
    CutOff,
    /// Every SOAP call is a fault whose text holds control characters, an escape sequence (raw, so that it is not even
    /// well-formed XML) and a change of the writing direction.
    Fault,
    /// Every SOAP call is HTTP 500 with bare text.
    BareFault,
    /// Sends the client to the same host and port without TLS (without TLS of its own: to where it is).
    RedirectHttp,
    /// Sends the client to another host.
    RedirectOther,
    /// Sends the client to where it already is.
    RedirectLoop,
    /// Sends the client to another address of this host, where the right answer is.
    RedirectSame,
    /// 200 and the login page of a proxy.
    ProxyPage,
    /// A DTD of nested entities ("billion laughs").
    EntityBomb,
    /// 100,000 elements, each in the one before.
    Deep,
    /// 401 and nothing else.
    Unauthorized,
    /// Tells its build nowhere.
    NoBuild,
    /// A logon's session token holds a line break and a header.
    BadToken,
    /// Hangs for good once someone has logged on.
    LogonOnly,
}

/// What the server shows to prove who it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CertificateKind {
    /// A leaf for localhost, 127.0.0.1 and `::1`, issued by an authority made at start.
    Right,
    /// The same for another host's name.
    WrongName,
    /// The same, years out of date.
    Expired,
    /// A leaf that signs itself, no authority.
    SelfSigned,
    /// As `openssl req -x509` makes it: signs itself and says that it is an authority.
    SelfSignedCa,
}
