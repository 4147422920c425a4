//! What the practised Campaign instance says of itself, and in which ways the server can be told to misbehave.

use std::path::PathBuf;
use std::time::Duration;

use super::umapi::Umapi;

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
    /// Where the certificate is kept from one start to the next; `None`: nowhere.
    pub certificate_dir: Option<PathBuf>,
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
            certificate_dir: None,
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
    /// The operators: login and e-mail address.
    pub operators: Vec<(String, String)>,
    /// Whether `BearerTokenLogon` exists; without it a token still opens every other call.
    pub bearer_logon: bool,
    /// Whether this machine lies outside the operator's security zone.
    pub outside_zone: bool,
    /// XML in ISO-8859-1.
    pub latin1: bool,
    /// `issuer` of the `OpenID` configuration; `None` is this server's own URL.
    pub issuer: Option<String>,
    /// What IMS keeps of the client that people sign in with.
    pub ims: Ims,
    /// The people of the Admin Console.
    pub umapi: Umapi,
    /// The fields, by their keys in a configuration, of which the account holds something else.
    pub account_differs: Vec<String>,
    /// What the account holds in place of the usual, by those keys.
    pub account_holds: Vec<(String, String)>,
}

/// A client as IMS keeps it: who may ask, from where, for what.
#[derive(Clone, Debug)]
pub struct Ims {
    /// The client's identifier.
    pub client: String,
    /// The client's secret.
    pub secret: String,
    /// Where people may be led back to: addresses that begin like one of these. `None` is this server's own URL.
    pub callbacks: Option<Vec<String>>,
    /// Where everyone else is led: the client's default address.
    pub default_callback: String,
    /// The entries of the scope that are provisioned.
    pub scope: Vec<String>,
    /// Where the description says that everything is; `None` is this server's own URL.
    pub endpoints: Option<String>,
    /// Whoever sends a secret is sent on to another host.
    pub token_moved: bool,
    /// Whoever sends a secret waits for ever.
    pub token_hangs: bool,
    /// A refusal repeats what was sent.
    pub repeats: bool,
}

impl Default for Ims {
    fn default() -> Self {
        Ims {
            client: "Campaign1".to_owned(),
            secret: "practice-client-secret".to_owned(),
            callbacks: None,
            default_callback: "https://www.adobe.com/".to_owned(),
            scope: SCOPE.split(',').map(str::to_owned).collect(),
            endpoints: None,
            token_moved: false,
            token_hangs: false,
            repeats: false,
        }
    }
}

/// What Adobe provisions for Campaign, by its own pictures of the account.
pub const SCOPE: &str = "openid,avatar,audiencemanager_api,read_organizations,update_profile.first_name,\
    update_profile.last_name,update_profile.phoneNumber,update_profile.job_function,additional_info.job_function,session,\
    additional_info.projectedProductContext,AdobeID,dam-read";

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
            // An account of nobody's, and two people with an address of their own each.
            operators: [("admin", ""), ("jo", "jo.native@acme.example"), ("kim", "kim.native@acme.example")]
                .into_iter()
                .map(pair)
                .collect(),
            bearer_logon: false,
            outside_zone: false,
            latin1: false,
            issuer: None,
            ims: Ims::default(),
            umapi: Umapi::default(),
            account_differs: Vec::new(),
            account_holds: Vec::new(),
        }
    }
}

impl Campaign {
    /// Makes the account of the package hold something else in this field, by its key in a configuration.
    pub fn differ(&mut self, field: &str) {
        for account in self.accounts.iter_mut().filter(|account| account.name == "Adobe_Experience_Cloud") {
            match field {
                "label" => "Marketing Cloud".clone_into(&mut account.label),
                "enabled" => account.active = false,
                _ => {}
            }
        }
        self.account_differs.push(field.to_owned());
    }

    /// Gives two more operators the e-mail address of one of the people.
    pub fn share_email(&mut self) {
        let address = "ann.admin@acme.example".to_owned();
        self.operators.extend(["ann", "ann-copy"].map(|name| (name.to_owned(), address.clone())));
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
