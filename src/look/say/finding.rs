//! The words of findings and of the reasons of checks. The sentences are in `locales/*.ftl`.

use crate::look::words::{Arg, Words};
use crate::setup::evidence::Status;
use crate::setup::finding::{Code, Finding, Repair};
use crate::setup::instance::{LONGEST, NotAnInstance};
use crate::setup::release::Availability;
use crate::setup::verdict::Reason;

/// The sentence under the field: what is wrong, or what to do. A field has a sentence of its own for a code where the
/// catalogue has `finding-<code>-<field>`.
pub fn sentence(words: &Words, finding: &Finding) -> String {
    if let Code::Mask(diagnostic) = &finding.code {
        return super::mask::diagnostic(words, diagnostic);
    }
    let general = format!("finding-{}", finding.code.id());
    let own = format!("{general}-{}", finding.field.key().replace('_', "-"));
    let key = if words.has(&own) { own } else { general };
    words.with(&key, &arguments(words, &finding.code))
}

/// Key of the words that say what Ctrl-F does about the finding; `None` where nothing is certain to mend it.
pub fn repair_key(finding: &Finding) -> Option<&'static str> {
    finding.repair.as_ref().map(|repair| match repair {
        Repair::Replace(_) => "repair-replace",
        Repair::MoveToSecret => "repair-move-to-secret",
        Repair::ConfirmCompared => "repair-confirm-compared",
    })
}

fn arguments<'a>(words: &Words, code: &'a Code) -> Vec<(&'static str, Arg<'a>)> {
    match code {
        Code::ControlCharacter { character, count } => {
            vec![("character", code_point(*character).into()), ("count", (*count).into())]
        }
        Code::NotAscii { character }
        | Code::WrongCharacter { character }
        | Code::HostCharacter { character }
        | Code::OrganizationNotHexadecimal { character } => vec![("character", visible(*character).into())],
        Code::Placeholder { text } => vec![("text", text.as_str().into())],
        Code::NotHttps { scheme } => vec![("scheme", scheme.as_str().into())],
        Code::AdobeHost { host } | Code::NotProduction { host } | Code::UnknownHost { host } => {
            vec![("host", host.as_str().into())]
        }
        Code::ScopeDoubled { entry } => vec![("entry", entry.as_str().into())],
        Code::ScopeCase { entry } | Code::ScopeEntryMissing { entry } => vec![("entry", (*entry).into())],
        Code::OrganizationLength { found } | Code::BuildLength { found } => vec![("found", (*found).into())],
        Code::OrganizationSuffix { found } => vec![("found", found.as_str().into())],
        Code::SecretShort { chars } | Code::TooLong { chars } => vec![("chars", (*chars).into())],
        Code::VersionNotBuild { version } => vec![("version", version.as_str().into())],
        Code::RecordDiffers { recorded, now } => {
            vec![("recorded", status(words, *recorded).into()), ("now", status(words, *now).into())]
        }
        _ => Vec::new(),
    }
}

/// The sentence that says why a check stands as it does.
pub fn reason(words: &Words, reason: &Reason) -> String {
    let key = match reason {
        Reason::NotGeneral { status: Availability::Limited, .. } => "reason-limited".to_owned(),
        reason => format!("reason-{}", reason.id()),
    };
    let arguments: Vec<(&'static str, Arg<'_>)> = match reason {
        Reason::Confirmed
        | Reason::NotConfirmed
        | Reason::NoBuild
        | Reason::NoConsoleBuild
        | Reason::NoServerBuild
        | Reason::NothingWrong => Vec::new(),
        Reason::SameBuild { build } => vec![("build", number(*build))],
        Reason::ConsoleTooOld { console, least } => vec![("console", number(*console)), ("least", number(*least))],
        Reason::ConsoleNotAdvised { console, advised } => {
            vec![("console", number(*console)), ("advised", number(*advised))]
        }
        Reason::DifferentBuild { console, server } => vec![("console", number(*console)), ("server", number(*server))],
        Reason::UpgradeMandatory { version } => vec![("version", version.as_str().into())],
        Reason::NotGeneral { version, build, newest_version, newest_build, .. } => vec![
            ("version", version.as_str().into()),
            ("build", number(*build)),
            ("newest_version", newest_version.as_str().into()),
            ("newest_build", number(*newest_build)),
        ],
        Reason::ImsVariant { version, build } => vec![("version", version.as_str().into()), ("build", number(*build))],
        Reason::UnknownBuild { build, table_date } => {
            vec![("build", number(*build)), ("date", table_date.as_str().into())]
        }
        Reason::Errors { count } | Reason::MissingValues { count } | Reason::Warnings { count } => {
            vec![("count", (*count).into())]
        }
    };
    words.with(&key, &arguments)
}

/// The sentence that says why a text is no instance name.
pub fn instance(words: &Words, wrong: NotAnInstance) -> String {
    match wrong {
        NotAnInstance::Empty => words.text("instance-empty"),
        NotAnInstance::Beginning(character) => {
            words.with("instance-beginning", &[("character", visible(character).into())])
        }
        NotAnInstance::Character(character, at) => {
            words.with("instance-character", &[("character", visible(character).into()), ("place", (at + 1).into())])
        }
        NotAnInstance::TooLong(chars) => {
            words.with("instance-too-long", &[("chars", chars.into()), ("longest", LONGEST.into())])
        }
    }
}

/// The name of a status.
fn status(words: &Words, status: Status) -> String {
    words.text(&format!("status-{}", status.id()))
}

/// A build, as text: a number would get the separators of its language.
fn number(build: u32) -> Arg<'static> {
    build.to_string().into()
}

/// A character that can be seen as itself, any other as its code point.
fn visible(character: char) -> String {
    if character.is_control() || character.is_whitespace() { code_point(character) } else { character.to_string() }
}

fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

#[cfg(test)]
mod tests;
