//! The words of findings and of the reasons of checks. The sentences are in `locales/*.ftl`.

use crate::setup::evidence::Status;
use crate::setup::finding::{Code, Finding};
use crate::words::catalogue::{Arg, Words};

/// The sentence under the field: what is wrong, or what to do. A field has a sentence of its own for a code where the
/// catalogue has `finding-<code>-<field>`.
pub fn sentence(words: &Words, finding: &Finding) -> String {
    match &finding.code {
        Code::Mask(diagnostic) => return super::mask::diagnostic(words, diagnostic),
        Code::NoAnswer(trouble) => return super::trouble::sentence(words, trouble),
        Code::DiffersInCampaign { held } if held.is_empty() => return words.text("finding-differs-in-campaign-empty"),
        Code::ScopeRefused { entries } if !entries.is_empty() => {
            let entries = super::trouble::visible_list(words, entries);
            return words.with("finding-scope-refused-entries", &[("entries", entries.into())]);
        }
        _ => {}
    }
    let general = format!("finding-{}", finding.code.id());
    let own = format!("{general}-{}", finding.field.key().replace('_', "-"));
    let key = if words.has(&own) { own } else { general };
    words.with(&key, &arguments(words, &finding.code))
}

fn arguments<'a>(words: &Words, code: &'a Code) -> Vec<(&'static str, Arg<'a>)> {
    match code {
        Code::ControlCharacter { character, count } => {
            vec![("character", code_point(*character).into()), ("count", (*count).into())]
        }
        Code::NotAscii { character }
        | Code::WrongCharacter { character }
        | Code::FinalMark { character }
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
        Code::MeasuredOtherwise { measured } => vec![("measured", number(*measured))],
        Code::OtherInstance { instance } => vec![("instance", instance.as_str().into())],
        Code::LandsElsewhere { to } => vec![("to", super::trouble::visible(words, to).into())],
        Code::DiffersInCampaign { held } => vec![("held", super::trouble::exact(words, held).into())],
        _ => Vec::new(),
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
