//! Why a text is no regular expression, as a meaning.

use regex_syntax::ast::{self, Span};

use super::code::Code;

/// Why a text is no mask, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// [`Code::InvalidSyntax`], [`Code::UnsupportedSyntax`] or [`Code::TooLarge`].
    pub code: Code,
    /// Where it begins, in characters from 0.
    pub start: usize,
    /// The character after its last.
    pub end: usize,
    /// What exactly the syntax lacks.
    pub cause: Cause,
}

/// What is wrong with an expression's syntax; chooses the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cause {
    /// A parenthesis is opened and not closed.
    GroupUnclosed,
    /// A parenthesis is closed that none opened.
    GroupUnopened,
    /// `*`, `+`, `?` or `{…}` with nothing before it.
    NothingToRepeat,
    /// A bracket `[` is not closed.
    ClassUnclosed,
    /// A backslash before a character that needs none, or at the end.
    Escape,
    /// A counted repetition that is wrong: `{3,1}`.
    Count,
    /// `(?=`, `(?!`, `(?<=`, `(?<!`.
    LookAround,
    /// `\1`.
    BackReference,
    /// Something else that other engines know: `\Z`, `(?>…)`.
    OtherEngine,
    /// The whole of it once more behind itself, as what was pasted twice.
    Doubled,
    /// It lacks what all names begin with.
    Beginning,
    /// It is not bound to the tenant: names of others match.
    Others,
    /// Too many characters, too deep, or too big when compiled.
    Size,
    /// Anything else.
    Other,
}

/// What `error` says about `text`.
pub(super) fn refusal(text: &str, error: &regex_syntax::Error) -> Refusal {
    let (cause, span) = match error {
        regex_syntax::Error::Parse(error) => (cause(text, error.kind(), error.span()), *error.span()),
        regex_syntax::Error::Translate(error) => (Cause::Other, *error.span()),
        _ => (Cause::Other, Span::splat(ast::Position::new(0, 1, 1))),
    };
    let code = match cause {
        Cause::LookAround | Cause::BackReference | Cause::OtherEngine => Code::UnsupportedSyntax,
        Cause::Size => Code::TooLarge,
        _ => Code::InvalidSyntax,
    };
    let chars = |offset: usize| text[..offset.min(text.len())].chars().count();
    let (start, mut end) = (chars(span.start.offset), chars(span.end.offset));
    if end == start && span.start.offset < text.len() {
        // The parser points between two characters: the later one is at fault.
        end += 1;
    }
    Refusal { code, start, end, cause }
}

fn cause(text: &str, kind: &ast::ErrorKind, span: &Span) -> Cause {
    use ast::ErrorKind as Kind;
    let at = &text[span.start.offset..];
    match kind {
        Kind::GroupUnclosed => Cause::GroupUnclosed,
        Kind::GroupUnopened => Cause::GroupUnopened,
        Kind::RepetitionMissing => Cause::NothingToRepeat,
        Kind::ClassUnclosed | Kind::ClassEscapeInvalid | Kind::ClassRangeInvalid | Kind::ClassRangeLiteral => {
            Cause::ClassUnclosed
        }
        Kind::UnsupportedLookAround => Cause::LookAround,
        Kind::UnsupportedBackreference => Cause::BackReference,
        Kind::EscapeUnrecognized if at.starts_with(r"\k") => Cause::BackReference,
        Kind::EscapeUnrecognized if at.chars().nth(1).is_some_and(|c| "ZKGhRXQE".contains(c)) => Cause::OtherEngine,
        Kind::FlagUnrecognized if is_foreign_group(text, span.start.offset) => Cause::OtherEngine,
        Kind::EscapeUnexpectedEof | Kind::EscapeUnrecognized => Cause::Escape,
        Kind::RepetitionCountInvalid
        | Kind::RepetitionCountDecimalEmpty
        | Kind::RepetitionCountUnclosed
        | Kind::DecimalEmpty
        | Kind::DecimalInvalid => Cause::Count,
        Kind::NestLimitExceeded(_) | Kind::CaptureLimitExceeded => Cause::Size,
        _ => Cause::Other,
    }
}

/// `(?>`, `(?|`, `(?#`, `(?(`, `(?R`, `(?1`, `(?&`: groups that only back-tracking engines have.
fn is_foreign_group(text: &str, at: usize) -> bool {
    let sign = text[at..].chars().next();
    text[..at].ends_with("(?") && sign.is_some_and(|sign| ">|#(R&'".contains(sign) || sign.is_ascii_digit())
}
