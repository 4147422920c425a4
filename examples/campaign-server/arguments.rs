//! The practice server's command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use super::server::{Account, Campaign, CertificateKind, Misbehaviour, Options, account_fields};

/// The answer to `--help`.
pub const HELP: &str = "\
A Campaign server to practise on. It listens on this machine only and keeps nothing.

Usage: cargo run --example campaign-server -- [OPTIONS]

  --port N            the port on 127.0.0.1 (default 8443; 0 takes a free one)
  --http              without TLS
  --certificate NAME  right, wrong-name, expired, self-signed, self-signed-ca
  --ca-out FILE       where to write what a client must trust (default: a temporary file)
  --certificate-dir DIR
                      keep the certificate there, and take it again at the next start; DIR/ca.pem is what to trust
  --build N           the server's build (default 9400)
  --reduced           /r/test tells status and date only
  --operator          the login has no administrator's rights
  --accounts WHICH    external accounts of the Adobe Experience Cloud: one, none, two, inactive
  --callback-unlisted IMS has another callback server on its list than this one
  --scope-refused     IMS has provisioned neither dam-read nor audiencemanager_api
  --account-differs FIELD
                      Campaign's account holds another value there than Adobe's: a field of the configuration, as
                      ims_client_id; may be given several times
  --shared-email      two operators have the e-mail address of one of the people
  --throttle          the User Management API refuses each page once, with Retry-After
  --umapi-refuse WHY  the User Management API refuses for good: organization, key, project
  --fault-status N    the HTTP status of SOAP faults (default 403; some servers answer 200 or 500)
  --misbehave NAME    slow (3 seconds; slow=N for others), hang, drip, huge, huge-gzip, cut-off, fault, bare-fault,
                      redirect-http, redirect-other, redirect-loop, redirect-same, proxy-page, entity-bomb, deep,
                      unauthorized, no-build, bad-token, logon-only
  -h, --help          this page
";

/// What the command line asks for.
pub enum Wish {
    /// The help page.
    Help,
    /// A server.
    Serve(Box<Arguments>),
}

/// A server as the command line describes it.
pub struct Arguments {
    /// On loopback.
    pub port: u16,
    /// How it behaves.
    pub options: Options,
    /// Where the authority's PEM goes.
    pub ca_out: Option<PathBuf>,
}

/// Reads the arguments, without the program's name; the error is a sentence.
pub fn read(arguments: impl Iterator<Item = OsString>) -> Result<Wish, String> {
    let mut read = Arguments { port: 8443, options: Options::default(), ca_out: None };
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        let argument = argument.into_string().map_err(|other| format!("{} is no option", other.display()))?;
        let (option, attached) = match argument.split_once('=') {
            Some((option, value)) if option.starts_with("--") => (option, Some(OsString::from(value))),
            _ => (argument.as_str(), None),
        };
        if SWITCHES.contains(&option) {
            if attached.is_some() {
                return Err(format!("{option} takes no value"));
            }
            if !read.switch(option) {
                return Ok(Wish::Help);
            }
            continue;
        }
        if !VALUED.contains(&option) {
            return Err(format!("there is no option {option}"));
        }
        let value = attached.or_else(|| arguments.next()).ok_or_else(|| format!("{option} needs a value"))?;
        read.value(option, value)?;
    }
    if read.options.plain_http && read.ca_out.is_some() {
        return Err("--ca-out has nothing to write with --http".to_owned());
    }
    Ok(Wish::Serve(Box::new(read)))
}

const SWITCHES: &[&str] = &[
    "--http",
    "--reduced",
    "--operator",
    "--callback-unlisted",
    "--scope-refused",
    "--shared-email",
    "--throttle",
    "-h",
    "--help",
];

const VALUED: &[&str] = &[
    "--port",
    "--certificate",
    "--ca-out",
    "--certificate-dir",
    "--build",
    "--accounts",
    "--account-differs",
    "--umapi-refuse",
    "--fault-status",
    "--misbehave",
];

/// What `--scope-refused` takes away: in either of the two scopes that Adobe prints there is one of them.
const NOT_PROVISIONED: [&str; 2] = ["dam-read", "audiencemanager_api"];

impl Arguments {
    /// Whether it was a switch of the server; the rest asks for help.
    fn switch(&mut self, option: &str) -> bool {
        match option {
            "--http" => self.options.plain_http = true,
            "--reduced" => self.options.campaign.reduced = true,
            "--operator" => self.options.campaign.admin = false,
            "--callback-unlisted" => {
                self.options.campaign.ims.callbacks = Some(vec!["https://campaign.elsewhere.example".to_owned()]);
            }
            "--scope-refused" => {
                self.options.campaign.ims.scope.retain(|entry| !NOT_PROVISIONED.contains(&entry.as_str()));
            }
            "--shared-email" => self.options.campaign.share_email(),
            "--throttle" => self.options.campaign.umapi.throttle = Some(2),
            _ => return false,
        }
        true
    }

    fn value(&mut self, option: &str, value: OsString) -> Result<(), String> {
        if option == "--ca-out" {
            self.ca_out = Some(value.into());
            return Ok(());
        }
        if option == "--certificate-dir" {
            self.options.certificate_dir = Some(value.into());
            return Ok(());
        }
        let value = value.to_str().ok_or_else(|| format!("{option}: the value is not text"))?;
        let campaign = &mut self.options.campaign;
        match option {
            "--port" => self.port = number(option, value)?,
            "--build" => campaign.build = number(option, value)?,
            "--fault-status" => {
                let status = number(option, value)?;
                if !matches!(status, 200 | 400..=599) {
                    return Err(format!("{option}: {status} is not the status of a fault: 200, or 400 to 599"));
                }
                self.options.fault_status = status;
            }
            "--certificate" => self.options.certificate = named(option, value, CERTIFICATES)?,
            "--accounts" => named(option, value, ACCOUNTS)?(campaign),
            "--umapi-refuse" => named(option, value, UMAPI_REFUSALS)?(campaign),
            "--account-differs" => {
                let fields = account_fields();
                if !fields.contains(&value) {
                    return Err(format!("{option}: {value} is none of {}", fields.join(", ")));
                }
                campaign.differ(value);
            }
            _ => self.options.misbehaviour = misbehaviour(option, value)?,
        }
        Ok(())
    }
}

fn number<T: std::str::FromStr>(option: &str, value: &str) -> Result<T, String> {
    value.parse().map_err(|_| format!("{option}: {value} is no number that fits"))
}

fn named<T: Copy>(option: &str, value: &str, table: &[(&str, T)]) -> Result<T, String> {
    table.iter().find(|(name, _)| *name == value).map(|(_, meaning)| *meaning).ok_or_else(|| {
        let names = table.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        format!("{option}: {value} is none of {}", names.join(", "))
    })
}

fn misbehaviour(option: &str, value: &str) -> Result<Misbehaviour, String> {
    match value.strip_prefix("slow=") {
        Some(seconds) => Ok(Misbehaviour::Slow(Duration::from_secs(number(option, seconds)?))),
        None => named(option, value, MISBEHAVIOURS),
    }
}

const CERTIFICATES: &[(&str, CertificateKind)] = &[
    ("right", CertificateKind::Right),
    ("wrong-name", CertificateKind::WrongName),
    ("expired", CertificateKind::Expired),
    ("self-signed", CertificateKind::SelfSigned),
    ("self-signed-ca", CertificateKind::SelfSignedCa),
];

const MISBEHAVIOURS: &[(&str, Misbehaviour)] = &[
    ("none", Misbehaviour::None),
    ("slow", Misbehaviour::Slow(Duration::from_secs(3))),
    ("hang", Misbehaviour::Hang),
    ("drip", Misbehaviour::Drip),
    ("huge", Misbehaviour::Huge),
    ("huge-gzip", Misbehaviour::HugeGzip),
    ("cut-off", Misbehaviour::CutOff),
    ("fault", Misbehaviour::Fault),
    ("bare-fault", Misbehaviour::BareFault),
    ("redirect-http", Misbehaviour::RedirectHttp),
    ("redirect-other", Misbehaviour::RedirectOther),
    ("redirect-loop", Misbehaviour::RedirectLoop),
    ("redirect-same", Misbehaviour::RedirectSame),
    ("proxy-page", Misbehaviour::ProxyPage),
    ("entity-bomb", Misbehaviour::EntityBomb),
    ("deep", Misbehaviour::Deep),
    ("unauthorized", Misbehaviour::Unauthorized),
    ("no-build", Misbehaviour::NoBuild),
    ("bad-token", Misbehaviour::BadToken),
    ("logon-only", Misbehaviour::LogonOnly),
];

/// What is done to the accounts of a healthy instance.
type Change = fn(&mut Campaign);

const ACCOUNTS: &[(&str, Change)] = &[
    ("one", |_| ()),
    ("none", |campaign| campaign.accounts.retain(|account| account.name != EXPERIENCE_CLOUD)),
    ("two", |campaign| {
        // A copy keeps its type and gets a name of its own.
        let original = campaign.accounts.iter().find(|account| account.name == EXPERIENCE_CLOUD).cloned();
        campaign.accounts.extend(original.map(|account| Account {
            id: account.id + 1,
            name: format!("copyOf{EXPERIENCE_CLOUD}"),
            ..account
        }));
    }),
    ("inactive", |campaign| {
        let accounts = campaign.accounts.iter_mut().filter(|account| account.name == EXPERIENCE_CLOUD);
        accounts.for_each(|account| account.active = false);
    }),
];

const UMAPI_REFUSALS: &[(&str, Change)] = &[
    ("organization", |campaign| "000000000000000000000000@AdobeOrg".clone_into(&mut campaign.umapi.organization)),
    ("key", |campaign| {
        campaign.umapi.refuse = Some((403, r#"{"error_code":"403025","message":"profile is not valid"}"#.to_owned()));
    }),
    ("project", |campaign| campaign.umapi.not_in_project = true),
];

const EXPERIENCE_CLOUD: &str = "Adobe_Experience_Cloud";
