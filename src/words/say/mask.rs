//! The words of what is wrong with a mask, of what is remarkable about a name, and of what could not be read.

use crate::mask::{Cause, Code, Diagnostic, Mask, Needs, Outcome, Warning, named_by_label};
use crate::names::{Groups, Note, Reason, Seems, Unreadable};
use crate::style::glyphs::Glyphs;
use crate::words::catalogue::Words;

/// Why `diagnostic` locks people out and what to do; with what is missing for a repair, where there is none for want of it.
pub fn diagnostic(words: &Words, diagnostic: &Diagnostic) -> String {
    let sentence = match (diagnostic.code, diagnostic.cause) {
        (
            Code::InvalidSyntax
            | Code::UnsupportedSyntax
            | Code::SeveralCaptureGroups
            | Code::Misspelt
            | Code::TenantMissing,
            Some(cause),
        ) => words.text(cause_key(cause)),
        (Code::Misspelt, _) if diagnostic.open => words.text("finding-lost-blank-association-mask"),
        _ if diagnostic.open => words.text("finding-open-association-mask"),
        (code, _) => words.text(&format!("finding-{}-association-mask", code.id())),
    };
    match diagnostic.needs {
        Some(needs) => {
            let missing = words.text(needs_key(needs));
            words.with("mask-sentences", &[("first", sentence.into()), ("second", missing.into())])
        }
        None => sentence,
    }
}

/// What is remarkable about a name.
pub fn warning(words: &Words, warning: Warning) -> String {
    words.text(&format!("mask-warning-{}", warning.id()))
}

/// That Campaign, which has `groups`, does not know `group`: how it is written there, what it is called inside, or that there is
/// none.
pub fn unknown_group(words: &Words, groups: Option<&Groups>, group: &str) -> String {
    let known = groups.filter(|groups| groups.place(group).is_none());
    if known.is_some_and(|groups| groups.alike(group).is_some()) {
        return words.text("mask-unknown-group-alike");
    }
    let named = |key: &str, name: &str| words.with(key, &[("name", name.to_owned().into())]);
    if let Some(name) = known.and_then(|groups| groups.in_other_case(group)) {
        return named("mask-unknown-group-case", name);
    }
    match named_by_label(group).filter(|name| known.is_some_and(|groups| groups.place(name).is_some())) {
        Some(name) => named("mask-unknown-group-label", name),
        None => warning(words, Warning::UnknownGroup),
    }
}

/// Why `name` is missed: how far the mask reads it, as [`crate::mask::Outcome::Missed`] has it.
pub fn missed(words: &Words, glyphs: &Glyphs, name: &str, fails_at: Option<usize>) -> String {
    let read: String = name.chars().take(fails_at.unwrap_or(0)).collect();
    let key = match fails_at {
        None | Some(0) => "mask-misses",
        Some(at) if at >= name.chars().count() => "mask-ends-early",
        Some(_) => "mask-fails-after",
    };
    words.with(key, &[("read", glyphs.visible(&read).into())])
}

/// The name nearest to a missed one, and that it would give no group, where the `mask` captures none of it: whoever follows
/// it is shut out still.
pub fn nearest(words: &Words, glyphs: &Glyphs, mask: &Mask, near: &str) -> String {
    let said = words.with("mask-nearest", &[("name", glyphs.name(near).into())]);
    if gives_a_group(mask, near) { said } else { words.sentences(&[said, warning(words, Warning::EmptyGroup)]) }
}

/// Whether `mask` matches `name` and captures something of it.
pub fn gives_a_group(mask: &Mask, name: &str) -> bool {
    matches!(mask.judge(name), Outcome::Matched { group: Some(group), .. } if !group.is_empty())
}

/// A place that gave no name, with its line.
pub fn unreadable(words: &Words, place: Unreadable) -> String {
    words.with(&format!("names-{}", reason_id(place.reason)), &[("line", place.line.to_string().into())])
}

/// What reading made of a text by its own judgement: how often, and where first.
pub fn note(words: &Words, note: Note) -> String {
    let about = [("line", note.line.to_string().into()), ("count", note.count.into())];
    words.with(&format!("names-note-{}", note.what.id()), &about)
}

/// What a file seems to be of which no name could be read, and what to do.
pub fn seems(words: &Words, glyphs: &Glyphs, seems: &Seems) -> String {
    let key = format!("names-seems-{}", seems.id());
    match seems {
        Seems::ErrorAnswer { code } => {
            let code: String = code.chars().take(LONGEST_CODE).collect();
            words.with(&key, &[("code", glyphs.visible(&code).into())])
        }
        _ => words.text(&key),
    }
}

/// How much of an error answer's code is shown; those of the API are shorter.
const LONGEST_CODE: usize = 80;

/// The name of a reason in JSON and in the catalogues.
pub fn reason_id(reason: Reason) -> &'static str {
    match reason {
        Reason::NotUtf8 => "not-utf-8",
        Reason::ControlCharacters => "control-characters",
        Reason::OpenQuote => "open-quote",
        Reason::MissingColumn => "missing-column",
        Reason::LongRow => "long-row",
        Reason::Unclear => "unclear",
        Reason::LineBreak => "line-break",
        Reason::BrokenJson => "broken-json",
        Reason::NamelessGroup => "nameless-group",
        Reason::ErrorAnswer => "error-answer",
        Reason::People => "people",
        Reason::MorePages => "more-pages",
        Reason::TooMuch => "too-much",
    }
}

fn cause_key(cause: Cause) -> &'static str {
    match cause {
        Cause::GroupUnclosed => "mask-syntax-group-unclosed",
        Cause::GroupUnopened => "mask-syntax-group-unopened",
        Cause::NothingToRepeat => "mask-syntax-nothing-to-repeat",
        Cause::ClassUnclosed => "mask-syntax-class",
        Cause::Escape => "mask-syntax-escape",
        Cause::Count => "mask-syntax-count",
        Cause::LookAround => "mask-syntax-look-around",
        Cause::BackReference => "mask-syntax-back-reference",
        Cause::OtherEngine => "mask-syntax-other-engine",
        Cause::Doubled => "finding-doubled",
        Cause::Beginning => "finding-beginning-missing-association-mask",
        Cause::Others => "finding-other-tenants-association-mask",
        Cause::Size => "finding-too-large-association-mask",
        Cause::Other => "finding-invalid-syntax-association-mask",
    }
}

fn needs_key(needs: Needs) -> &'static str {
    match needs {
        Needs::Tenant => "mask-needs-tenant",
        Needs::Names => "mask-needs-names",
        Needs::Choice => "mask-needs-choice",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mask::{Context, diagnose};
    use crate::words::catalogue::LANGUAGES;

    const CAUSES: [Cause; 14] = [
        Cause::GroupUnclosed,
        Cause::GroupUnopened,
        Cause::NothingToRepeat,
        Cause::ClassUnclosed,
        Cause::Escape,
        Cause::Count,
        Cause::LookAround,
        Cause::BackReference,
        Cause::OtherEngine,
        Cause::Doubled,
        Cause::Beginning,
        Cause::Others,
        Cause::Size,
        Cause::Other,
    ];
    const REASONS: [Reason; 13] = [
        Reason::NotUtf8,
        Reason::ControlCharacters,
        Reason::OpenQuote,
        Reason::MissingColumn,
        Reason::LongRow,
        Reason::Unclear,
        Reason::LineBreak,
        Reason::MorePages,
        Reason::BrokenJson,
        Reason::NamelessGroup,
        Reason::ErrorAnswer,
        Reason::People,
        Reason::TooMuch,
    ];

    const SEEMS: [Seems; 15] = [
        Seems::Empty,
        Seems::Utf16,
        Seems::Workbook,
        Seems::Page,
        Seems::Document,
        Seems::Binary,
        Seems::ErrorAnswer { code: String::new() },
        Seems::People,
        Seems::CutOffJson,
        Seems::BrokenJson,
        Seems::NoGroups,
        Seems::OnlyLeftOut,
        Seems::OtherJson,
        Seems::EmptyColumn,
        Seems::Unclear,
    ];

    #[test]
    fn a_mask_without_what_the_names_begin_with_is_told_as_that() {
        let names = ["Campaign - acme - admin", "Campaign - acme - ops"];
        let found = diagnose("acme - (.*)", &Context { names: &names, ..Context::default() });
        let said: Vec<String> = found.iter().map(|found| super::diagnostic(&Words::new(LANGUAGES[0]), found)).collect();
        assert_eq!(said, ["The mask lacks what the profile names begin with."]);
    }

    #[test]
    fn a_mask_that_lets_in_other_tenants_is_told_as_that() {
        let names = ["Campaign - acme - admin", "Campaign - acme-stage - ops"];
        let context = Context { tenant: Some("acme"), names: &names, ..Context::default() };
        let found = diagnose("Campaign - acme.* - (.*)", &context);
        let said: Vec<String> = found.iter().map(|found| super::diagnostic(&Words::new(LANGUAGES[0]), found)).collect();
        assert_eq!(said, ["Names of other tenants match too: bind the mask to yours."]);
    }

    #[test]
    fn a_mask_that_was_pasted_twice_is_told_as_that() {
        let words = Words::new(LANGUAGES[0]);
        let found = diagnose("Campaign - acme - (.*)Campaign - acme - (.*)", &Context::default());
        assert_eq!(found.first().map(|found| super::diagnostic(&words, found)), Some(words.text("finding-doubled")));
    }

    #[test]
    fn every_meaning_has_its_words_in_every_language() {
        for language in LANGUAGES {
            let words = Words::new(language);
            let codes = Code::ALL.iter().map(|code| format!("finding-{}-association-mask", code.id()));
            let warnings = Warning::ALL.iter().map(|warning| format!("mask-warning-{}", warning.id()));
            let reasons = REASONS.map(|reason| format!("names-{}", reason_id(reason)));
            let causes = CAUSES.map(|cause| cause_key(cause).to_owned());
            let needs = [Needs::Tenant, Needs::Names, Needs::Choice].map(|needs| needs_key(needs).to_owned());
            let seems = SEEMS.map(|seems| format!("names-seems-{}", seems.id()));
            for key in codes.chain(warnings).chain(reasons).chain(causes).chain(needs).chain(seems) {
                assert!(words.has(&key), "{}: {key}", language.tag);
            }
        }
    }

    #[test]
    fn a_sentence_says_what_is_missing_for_a_repair() {
        let words = Words::new(LANGUAGES[0]);
        let said = |text: &str| diagnostic(&words, &diagnose(text, &Context::default())[0]);
        assert!(said("Campaign - tenant_id - (.*)").contains("tenant is known"));
        assert!(said("Campaign - <instance> - (.*)").contains("profile names are known"));
        assert!(said("Campaign - (.*").contains("never closed"));
        assert!(said(r"(.)\1").contains("back-reference"));
    }

    #[test]
    fn what_only_names_can_tell_is_said_to_be_open() {
        let words = Words::new(LANGUAGES[0]);
        let said = |text: &str| diagnostic(&words, &diagnose(text, &Context::default())[0]);
        assert!(said("Campaign - \u{ab}acme\u{bb} - (.*)").contains("names tell"));
        assert!(!said("\u{ab}Campaign - acme - (.*)\u{bb}").contains("names tell"));
    }

    #[test]
    fn an_error_answer_is_told_with_its_code() {
        let code = "429050\u{1b}[2J".to_owned();
        let said = seems(&Words::new(LANGUAGES[0]), &Glyphs::ascii(), &Seems::ErrorAnswer { code });
        assert!(said.contains("429050") && !said.contains('\u{1b}'), "{said}");
    }

    #[test]
    fn an_unreadable_line_is_named() {
        let said = unreadable(&Words::new(LANGUAGES[0]), Unreadable { line: 12, reason: Reason::NotUtf8 });
        assert!(said.contains("12") && said.contains("UTF-8"), "{said}");
    }
}
