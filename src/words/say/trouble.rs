//! Why a server or this machine gave no answer, in words; and the way out.

use super::refused;
use crate::campaign::measured::{LocalTrouble, Part, Trouble};
use crate::style::glyphs::Glyphs;
use crate::words::catalogue::{Arg, Words};

/// Bytes of a MiB.
const MIB: usize = 1024 * 1024;

/// What happened, as a sentence. A server's own words in it are made visible.
pub fn sentence(words: &Words, trouble: &Trouble) -> String {
    words.with(&format!("trouble-{}", trouble.id()), &arguments(words, trouble))
}

/// What to do about it, as a sentence.
pub fn remedy(words: &Words, trouble: &Trouble) -> String {
    words.with(&format!("trouble-{}-remedy", trouble.id()), &arguments(words, trouble))
}

/// Why this machine's own server told nothing.
pub fn local(words: &Words, trouble: &LocalTrouble) -> String {
    let shown = |text: &str| visible(words, text);
    let arguments: Vec<(&'static str, Arg<'_>)> = match trouble {
        LocalTrouble::Unsafe { path, .. } => vec![("path", shown(path).into())],
        LocalTrouble::NotAsRoot { command } => vec![("command", shown(command).into())],
        LocalTrouble::NotStarted { reason } => vec![("reason", refused(words, &glyphs_of(words), reason).into())],
        LocalTrouble::TimedOut { seconds } => vec![("seconds", seconds.to_string().into())],
        LocalTrouble::NoBuild => Vec::new(),
    };
    words.with(&format!("local-{}", trouble.id()), &arguments)
}

/// Whose credentials go to `host`; without a login it is a token.
pub fn recipient(words: &Words, login: &str, host: &str) -> String {
    let host: Arg<'_> = visible(words, host).into();
    if login.is_empty() {
        return words.with("question-send-token-text", &[("host", host)]);
    }
    words.with("question-send-credentials-text", &[("login", visible(words, login).into()), ("host", host)])
}

/// What is measured, as the subject of a line.
pub fn part(words: &Words, part: Part) -> String {
    words.text(&format!("part-{}", part.id()))
}

/// Text from outside as it may be shown: nothing in it is obeyed, and for an ASCII terminal nothing is beyond ASCII.
pub fn visible(words: &Words, text: &str) -> String {
    glyphs_of(words).visible(text)
}

/// The same beside another value: two that differ look different, in a blank too.
pub fn exact(words: &Words, text: &str) -> String {
    glyphs_of(words).exact(text)
}

/// What came from outside, each as it may be shown, as a list.
pub fn visible_list(words: &Words, texts: &[String]) -> String {
    let shown: Vec<String> = texts.iter().map(|text| visible(words, text)).collect();
    words.list(&shown)
}

fn glyphs_of(words: &Words) -> Glyphs {
    if words.is_ascii() { Glyphs::ascii() } else { Glyphs::unicode() }
}

fn arguments<'a>(words: &Words, trouble: &'a Trouble) -> Vec<(&'static str, Arg<'a>)> {
    let shown = |text: &str| -> Arg<'a> { visible(words, text).into() };
    match trouble {
        Trouble::NameUnknown { host }
        | Trouble::Unreachable { host }
        | Trouble::UntrustedCertificate { host }
        | Trouble::CaCertificate { host }
        | Trouble::OtherCertificate { host }
        | Trouble::ExpiredCertificate { host }
        | Trouble::BadCertificate { host }
        | Trouble::UnknownRecipient { host } => vec![("host", shown(host))],
        Trouble::Refused { host, port } | Trouble::NoTls { host, port } => {
            vec![("host", shown(host)), ("port", port.to_string().into())]
        }
        Trouble::TimedOut { seconds } => vec![("seconds", seconds.to_string().into())],
        Trouble::RedirectToHttp { to } | Trouble::RedirectElsewhere { to } | Trouble::RedirectWithCredential { to } => {
            vec![("to", shown(to))]
        }
        Trouble::Proxy { proxy } => vec![("proxy", shown(proxy))],
        Trouble::Status { status } => vec![("status", status.to_string().into())],
        Trouble::TooLarge { limit } => vec![("limit", (limit / MIB).max(1).into())],
        Trouble::NoMethod { code } => vec![("code", shown(code))],
        Trouble::Fault { text, .. } => vec![("text", shown(text))],
        Trouble::AddressMalformed
        | Trouble::PlainHttp
        | Trouble::Cancelled
        | Trouble::TooManyRedirects
        | Trouble::Page
        | Trouble::CutOff
        | Trouble::Hostile
        | Trouble::Unexpected
        | Trouble::WrongPassword
        | Trouble::OutsideZone
        | Trouble::SessionExpired
        | Trouble::SecretMissing
        | Trouble::BadToken => Vec::new(),
    }
}
