//! What measuring is done with: the way out, the credentials, asked for on the terminal before anything else is shown.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::exit::{End, status};
use super::face::Left;
use super::plain::yes_or_no;
use crate::base::authority::host_of;
use crate::base::secret::Secret;
use crate::base::told::Told;
use crate::campaign::measured::{SignIn, Wanted};
use crate::campaign::umapi::BASE;
use crate::cli::{MeasureArguments, UmapiArguments};
use crate::host::campaign::{self, Surroundings};
use crate::host::files::here;
use crate::host::input::{is_standard_input, read_secret_named};
use crate::host::net::{self, Credentials, Limits, Wire};
use crate::host::people::Umapi;
use crate::host::survey::{Keys, Means};
use crate::terminal::password::{Afterwards, Asking};
use crate::wizard::measuring::Reach;
use crate::wizard::msg::Leaving;
use crate::words::catalogue::{Arg, Words};
use crate::words::say;

/// Everything that measuring needs, and what there is to tell of it.
#[derive(Debug)]
pub struct Prepared {
    /// The way out and the credentials.
    pub means: Arc<Means>,
    /// What may be measured.
    pub reach: Reach,
    /// What has to be told: a file of secrets that others can read.
    pub notes: Vec<Told>,
}

/// Whom the credentials may be sent to, besides the address of the command line.
#[derive(Debug, Clone, Copy)]
pub enum Recipient<'a> {
    /// Nobody yet: the wizard asks once a server is known.
    AskedLater,
    /// This server, if the person agrees now.
    Named(&'a str),
    /// Nobody: there is no such server.
    None,
}

/// A page of 2,000 people takes a while, and some megabytes; Adobe's own client waits a minute.
const PAGES: Limits = Limits { overall: Duration::from_mins(1), answer: 64 * 1024 * 1024, redirects: 3 };

/// The way to the User Management API and where it is, after a look whether it can be asked with these options at all.
///
/// # Errors
/// What is wrong with an option; a file of certificates that can't be used.
pub fn way_to_umapi(arguments: &UmapiArguments, ca_file: Option<&Path>) -> Result<(Wire, String), End> {
    let usage = |key| Err(End::Told(status::USAGE, Told::new(key)));
    if arguments.id.is_empty() || !arguments.id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return usage("umapi-id-wrong");
    }
    let base = arguments.url.clone().unwrap_or_else(|| BASE.to_owned());
    if arguments.url.is_some() && !net::is_this_machine(&base) {
        return usage("umapi-url-wrong");
    }
    let variable = |name: &str| std::env::var(name).ok();
    Ok((Wire::new(ca_file, PAGES, &variable)?, base))
}

/// The credential for the people: its secret is read, or asked for on the terminal before anything is shown.
fn umapi(
    arguments: &UmapiArguments,
    ca_file: Option<&Path>,
    notes: &mut Vec<Told>,
    words: &Words,
) -> Result<Umapi, End> {
    let (wire, base) = way_to_umapi(arguments, ca_file)?;
    let secret = match &arguments.secret_file {
        Some(path) => {
            let read = read_secret_named(path, &here()?).map_err(Told::from)?;
            notes.extend(read.warning);
            read.secret
        }
        None => umapi_secret(&arguments.id, None, Afterwards::Wizard, words)?,
    };
    Ok(Umapi { wire, base, client: arguments.id.clone(), secret })
}

/// Prepares for measuring: reads what the files hold and asks for the rest on the terminal.
///
/// # Errors
/// A file that can't be used; a question that nobody is there to answer; and where the person left instead.
pub fn prepare(
    arguments: &MeasureArguments,
    people: Option<&UmapiArguments>,
    recipient: Recipient<'_>,
    words: &Words,
) -> Result<Prepared, End> {
    if let Some(url) = &arguments.url {
        net::may_be_asked(url).map_err(|trouble| {
            let told = Told::new("url-wrong").with("url", without_user(url));
            let told = told.with("what", say::trouble::sentence(words, &trouble));
            End::Told(status::USAGE, told.with("remedy", say::trouble::remedy(words, &trouble)))
        })?;
    }
    let variable = |name: &str| std::env::var(name).ok();
    let wire = if arguments.offline {
        None
    } else {
        Some(Wire::new(arguments.ca_file.as_deref(), Limits::default(), &variable).map_err(End::from)?)
    };
    one_reads_input(arguments, people)?;
    let mut notes = Vec::new();
    // Offline they are of no use, so nobody is asked for them.
    let credentials = if arguments.offline { None } else { credentials(arguments, recipient, words, &mut notes)? };
    let umapi = people
        .filter(|_| !arguments.offline)
        .map(|people| umapi(people, arguments.ca_file.as_deref(), &mut notes, words))
        .transpose()?;
    let login = credentials.as_ref().map(|_| arguments.login.clone().unwrap_or_default());
    let reach = Reach { network: wire.is_some(), local: true, url: arguments.url.clone(), login };
    let campaign_dir = arguments.campaign_dir.as_ref().map(std::path::absolute).transpose()?;
    let surroundings = Surroundings::here();
    if let Some(folder) = &campaign_dir
        && campaign::planned(Some(folder), &surroundings).is_none()
    {
        return Err(Told::new("campaign-dir-none").with("folder", folder.display().to_string()).into());
    }
    let means = Means { wire, credentials: Keys::new(credentials), umapi, campaign_dir, surroundings };
    Ok(Prepared { means: Arc::new(means), reach, notes })
}

/// Standard input is read for one secret at most, and never from a terminal, which would show what is typed.
fn one_reads_input(arguments: &MeasureArguments, people: Option<&UmapiArguments>) -> Result<(), End> {
    let named = [
        arguments.password_file.as_deref(),
        arguments.token_file.as_deref(),
        people.and_then(|people| people.secret_file.as_deref()),
    ];
    let usage = |key| Err(End::Told(status::USAGE, Told::new(key)));
    match named.into_iter().flatten().filter(|path| is_standard_input(path)).count() {
        0 => Ok(()),
        _ if std::io::stdin().is_terminal() => usage("secret-input-shown"),
        1 => Ok(()),
        _ => usage("secret-input-twice"),
    }
}

fn credentials(
    arguments: &MeasureArguments,
    recipient: Recipient<'_>,
    words: &Words,
    notes: &mut Vec<Told>,
) -> Result<Option<Credentials>, End> {
    let folder = here()?;
    let mut from_file = |path: &PathBuf| -> Result<Secret, End> {
        let read = read_secret_named(path, &folder).map_err(Told::from)?;
        notes.extend(read.warning);
        Ok(read.secret)
    };
    if let Some(path) = &arguments.token_file {
        let token = from_file(path)?;
        agreed_host(arguments, recipient, words)?;
        if !arguments.yes {
            agree(&words.text("ask-token"), "token-needs-yes", afterwards(recipient), words)?;
        }
        return Ok(Some(Credentials::Token(token)));
    }
    let Some(login) = &arguments.login else { return Ok(None) };
    let host = agreed_host(arguments, recipient, words)?;
    let password = match &arguments.password_file {
        Some(path) => from_file(path)?,
        None => password(login, &host, afterwards(recipient), words)?,
    };
    Ok(Some(Credentials::Password { login: login.clone(), password }))
}

/// The host that the credentials go to; one that is not on the command line is agreed to first. Empty where the wizard
/// asks later.
fn agreed_host(arguments: &MeasureArguments, recipient: Recipient<'_>, words: &Words) -> Result<String, End> {
    match (&arguments.url, recipient) {
        (Some(url), _) => Ok(say::trouble::visible(words, &host_of(url))),
        (None, Recipient::AskedLater) => Ok(String::new()),
        (None, Recipient::None) => Err(End::Told(status::USAGE, Told::new("credentials-need-url"))),
        (None, Recipient::Named(address)) => {
            let host = host_of(address);
            let sentence = words.with("ask-recipient", &[("host", host.as_str().into())]);
            agree(&sentence, "credentials-need-url", afterwards(recipient), words)?;
            Ok(host)
        }
    }
}

/// Asks for a yes. Without a terminal that is a usage error, told by `unattended`.
fn agree(sentence: &str, unattended: &'static str, afterwards: Afterwards, words: &Words) -> Result<(), End> {
    match ask(sentence, words)? {
        Some(true) => Ok(()),
        Some(false) => Err(End::Told(without_an_answer(afterwards), Told::new("not-agreed"))),
        None => Err(End::Told(status::USAGE, Told::new(unattended))),
    }
}

/// Whether the answer to a question is yes; `None` without a terminal.
///
/// # Errors
/// Where the terminal can't be used.
pub fn ask(sentence: &str, words: &Words) -> Result<Option<bool>, End> {
    let Some(mut asking) = Asking::open() else { return Ok(None) };
    let choice = words.with("ask-yes-no", &[("yes", word(words, true).into()), ("no", word(words, false).into())]);
    let answer = asking.line(&format!("{sentence}\n{choice} "))?;
    Ok(Some(yes_or_no(&answer, words) == Some(true)))
}

/// Asks whether client and secret may go to `host`, which is none of Adobe's. Without a terminal nobody has said so.
///
/// # Errors
/// Where the terminal can't be used.
pub fn agree_to_host(host: &str, words: &Words) -> Result<bool, End> {
    let sentence = words.with("ask-prove-host", &[("host", say::trouble::visible(words, host).into())]);
    Ok(ask(&sentence, words)? == Some(true))
}

fn word(words: &Words, yes: bool) -> String {
    super::plain::word(words, yes)
}

/// Of all that speak only the wizard catches signals.
fn afterwards(recipient: Recipient<'_>) -> Afterwards {
    match recipient {
        Recipient::AskedLater => Afterwards::Wizard,
        Recipient::Named(_) | Recipient::None => Afterwards::Nobody,
    }
}

/// Asks for the password of `login`, without echo.
fn password(login: &str, host: &str, afterwards: Afterwards, words: &Words) -> Result<Secret, End> {
    let told = || End::Told(status::USAGE, Told::new("password-needs-terminal"));
    let mut asking = Asking::open().ok_or_else(told)?;
    let login: Arg<'_> = say::trouble::visible(words, login).into();
    let prompt = if host.is_empty() {
        words.with("ask-password", &[("login", login)])
    } else {
        words.with("ask-password-of", &[("login", login), ("host", host.into())])
    };
    given(asking.password(&format!("{prompt} "), afterwards)?, afterwards, "password-empty")
}

/// Asks for the secret of the User Management API's client `id`, which goes to `host` where that is known already, without echo.
///
/// # Errors
/// Where there is no terminal, and where the person left instead.
pub fn umapi_secret(id: &str, host: Option<&str>, afterwards: Afterwards, words: &Words) -> Result<Secret, End> {
    let told = || End::Told(status::USAGE, Told::new("umapi-secret-needs-terminal"));
    let mut asking = Asking::open().ok_or_else(told)?;
    let client: Arg<'_> = say::trouble::visible(words, id).into();
    let prompt = match host {
        Some(host) => {
            words.with("ask-umapi-secret", &[("client", client), ("host", say::trouble::visible(words, host).into())])
        }
        None => words.with("ask-umapi-secret-later", &[("client", client)]),
    };
    given(asking.password(&format!("{prompt} "), afterwards)?, afterwards, "umapi-secret-empty")
}

/// The exit status where a question was answered with nothing: the wizard is left, a command has failed.
fn without_an_answer(afterwards: Afterwards) -> u8 {
    if matches!(afterwards, Afterwards::Wizard) { status::KEPT } else { status::WRONG }
}

/// What was typed; an empty line is told by `empty`, and whoever left on purpose is told nothing.
fn given(typed: Option<Secret>, afterwards: Afterwards, empty: &'static str) -> Result<Secret, End> {
    match typed {
        Some(secret) if !secret.is_empty() => Ok(secret),
        Some(_) => Err(End::Told(without_an_answer(afterwards), Told::new(empty))),
        None => Err(End::Left(Left::Quit(Leaving::Kept))),
    }
}

/// What is measured of a set-up whose callback server, IMS server and sign-in are these.
pub fn wanted(reach: &Reach, callback: Option<&str>, ims: Option<&str>, sign_in: Option<SignIn>) -> Wanted {
    let server = reach.url.clone().or_else(|| callback.map(str::to_owned));
    Wanted {
        session: server.clone().filter(|_| reach.network && reach.login.is_some()),
        server: server.filter(|_| reach.network),
        ims: ims.filter(|_| reach.network).map(str::to_owned),
        sign_in: sign_in.filter(|_| reach.network),
        // Only on a yes.
        proof: None,
        local: reach.local,
    }
}

/// An address without the user and the password that someone wrote into it, whatever is in them.
fn without_user(url: &str) -> String {
    let scheme = url.split_once("://").map_or("", |(scheme, _)| scheme);
    match url.rsplit_once('@') {
        Some((_, host)) => format!("{scheme}://…@{host}"),
        None => url.to_owned(),
    }
}
