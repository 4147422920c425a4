//! What to write where the syntax of a mask is broken: what is missing, or what is too much.

use std::sync::LazyLock;

use regex::Regex;

use super::detect::Finding;
use super::leftover::edited;
use super::syntax::Cause;

/// A group with a bracket of another kind on one of its sides: `(.*}`, `[.*)`.
static HALF_PAIR: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\[{<]\.[*+]\)$|\(\.[*+][\]}>]$").expect("a constant expression"));

/// What may complete `text`, or take out of it what breaks its syntax, the likeliest first.
pub(super) fn completed(text: &str, finding: &Finding) -> Vec<String> {
    let at = finding.range.start;
    let (before, rest) = text.split_at(at);
    let behind = &text[finding.range.end..];
    // A bracket of another kind on one side of the group.
    if let Some(group) = HALF_PAIR.find(text) {
        let inside = &group.as_str()[1..group.len() - 1];
        return vec![edited(text, &[(group.range(), format!("({inside})"))])];
    }
    match finding.cause {
        Some(Cause::GroupUnclosed) => {
            // What stands behind the group is the sentence's or the page's.
            let bare =
                text.trim_end_matches(|c: char| c.is_whitespace() || ".,;:\"'\u{201d}\u{3002}\u{ff0c}`".contains(c));
            let bare = bare
                .strip_suffix(".*")
                .map(|head| (head, ".*"))
                .or_else(|| bare.strip_suffix(".+").map(|head| (head, ".+")));
            let closed = bare.filter(|(head, _)| head.ends_with('(')).map(|(head, inside)| format!("{head}{inside})"));
            closed.into_iter().chain(closed_within(text)).chain([format!("{text})")]).collect()
        }
        Some(Cause::GroupUnopened) => [".*)", ".+)"]
            .into_iter()
            .filter(|end| rest.starts_with(')') && text[..=at].ends_with(end))
            .map(|end| text.split_at(at + 1 - end.len()))
            // An escaped bracket that was to open it.
            .map(|(head, end)| format!("{}({end}", head.strip_suffix("\\(").unwrap_or(head)))
            // One too many.
            .chain(rest.strip_prefix(')').filter(|_| before.ends_with(')')).map(|rest| format!("{before}{rest}")))
            .collect(),
        // A star that stands for anything in file names.
        // The two signs the other way round.
        Some(Cause::NothingToRepeat)
            if before.ends_with('(') && (rest.starts_with("*.)") || rest.starts_with("*.*)")) =>
        {
            vec![format!("{before}.*{}", &rest[rest.find(')').unwrap_or(0)..])]
        }
        Some(Cause::NothingToRepeat)
            if rest.starts_with("*)") && before.ends_with(".(") && !before.ends_with("\\.(") =>
        {
            vec![format!("{}(.{rest}", &before[..before.len() - 2])]
        }
        // A group of which only the question is left.
        Some(Cause::NothingToRepeat | Cause::OtherEngine | Cause::Other) if text.contains("(?)") => {
            vec![text.replacen("(?)", "(.*)", 1)]
        }
        // Or one that a page or a list has put there.
        Some(Cause::NothingToRepeat) if rest.starts_with('*') => {
            vec![format!("{before}.{rest}"), format!("{before}{}", &rest[1..])]
        }
        Some(Cause::ClassUnclosed) if !rest.contains(']') => vec![format!("{before}\\{rest}")],
        // Only signs are escaped for nothing (`tenant\_a`); before a letter something else was meant.
        Some(Cause::Escape) => {
            // At the very end there is no backslash left to take out: `\p` wants more.
            let escaped = rest.strip_prefix('\\').filter(|escaped| !escaped.starts_with(char::is_alphanumeric));
            escaped.map(|escaped| format!("{before}{escaped}")).into_iter().collect()
        }
        Some(Cause::OtherEngine) if before.ends_with("(?") && rest.starts_with('>') => {
            vec![format!("{before}:{}", &rest[1..])]
        }
        Some(Cause::OtherEngine) if rest.starts_with(r"\Z") => vec![format!("{before}$"), format!("{before}${behind}")],
        _ => Vec::new(),
    }
}

/// `text` with its last group closed right behind what takes anything, where more stands behind that.
fn closed_within(text: &str) -> Option<String> {
    let opens = ["(.*", "(.+"].into_iter().filter_map(|open| text.rfind(open)).max()?;
    let end = opens + 3;
    let escaped = text[..opens].ends_with('\\');
    (!escaped && end < text.len()).then(|| format!("{}){}", &text[..end], &text[end..]))
}
