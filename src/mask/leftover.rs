//! What a page or a language leaves around and in a mask beside quotes and entities: `**`, `\*`, `/…/`, tags, a full stop.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// A change of the text: what stands there, in bytes, and what to write instead.
pub(super) type Edit = (Range<usize>, String);

/// Tags of HTML that copied text brings with it.
static TAG: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)</?(?:a|b|br|code|div|em|font|i|kbd|li|p|pre|span|strong|td|tt|u|ul)(?:\s[^<>]*)?/?>")
        .expect("a constant expression")
});

/// A backslash doubled for a string of a language: `\\.`, `\\+`, `\\d`.
static DOUBLED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^\\])(\\\\)(?:[.+?$^-](?:[^*+?]|$)|[dws][^\\]?)").expect("a constant expression")
});

/// `%28`: a sign as an address has it.
static PERCENT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("%(?:20|28|29|2A|2a|2D|2d|2E|2e)").expect("a constant expression"));

/// What begins an item of a list.
const BULLETS: [&str; 5] = ["* ", "- ", "\u{2013} ", "\u{2022} ", "> "];

/// What a page or a mail calls the mask before it gives it.
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)^(?:regexp?|regular expression|(?:association[ _])?mask)\s*:\s*|^association[ _]mask\s+")
        .expect("a constant expression")
});

/// What ends a mask that its group ends: the stop of the sentence around it, a separator that nothing follows, a comment.
static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    let stop = r"\)\s*[.,;\u{3002}\u{3001}\u{ff0c}\u{ff1b}]$";
    let rest = r"[*+]\)(?:\s*[:/|\u{ff1a}\u{2013}\u{2014}-]|\s+(?:#|//|--)\s.*)$";
    Regex::new(&format!("{stop}|{rest}")).expect("a constant expression")
});

/// Whether `text` is a tag of HTML.
pub(super) fn is_tag(text: &str) -> bool {
    TAG.find(text).is_some_and(|tag| tag.range() == (0..text.len()))
}

/// The leftovers in `text`, in their order, with what to write instead.
pub(super) fn leftovers(text: &str) -> Vec<Edit> {
    let mut found: Vec<Edit> = TAG.find_iter(text).map(|tag| (tag.range(), String::new())).collect();
    found.extend(DOUBLED.captures_iter(text).filter_map(|pair| Some((pair.get(1)?.range(), "\\".to_owned()))));
    if text.contains("+-+") {
        // A form's blanks.
        found.extend(
            text.match_indices('+')
                .filter(|(at, _)| is_a_forms(text, *at))
                .map(|(at, sign)| (at..at + sign.len(), " ".to_owned())),
        );
    }
    for odd in ["[(.*)]", "{(.*)}", "<(.*)>"] {
        found.extend(text.match_indices(odd).map(|(at, odd)| (at..at + odd.len(), "(.*)".to_owned())));
    }
    for (odd, group) in [(r"(.\*)", "(.*)"), (r"(.\+)", "(.+)"), (r"\(.\*\)", "(.*)")] {
        found.extend(text.match_indices(odd).map(|(at, odd)| (at..at + odd.len(), group.to_owned())));
    }
    if text.contains("%20") || text.contains("%28") {
        found.extend(PERCENT.find_iter(text).map(|sign| {
            let code = u8::from_str_radix(&sign.as_str()[1..], 16).unwrap_or(b' ');
            (sign.range(), char::from(code).to_string())
        }));
    }
    around(text, &mut found);
    found.sort_by_key(|(range, _)| (range.start, range.end));
    found.dedup_by(|later, earlier| later.0.start < earlier.0.end);
    found
}

/// Whether the `+` at `at` stands between a word and a hyphen.
fn is_a_forms(text: &str, at: usize) -> bool {
    let (before, behind) = (&text[..at], &text[at + 1..]);
    before.ends_with('-') || behind.starts_with('-')
}

/// Signs around all of the mask, within the signs for its ends.
fn around(text: &str, found: &mut Vec<Edit>) {
    let bare = text.trim();
    let inner = bare.strip_prefix('^').unwrap_or(bare);
    let inner = inner.strip_suffix('$').filter(|inner| !inner.ends_with('\\')).unwrap_or(inner).trim();
    // The signs for the ends stand inside what a language puts around an expression.
    let trimmed = if bare.starts_with('^') || bare.ends_with('$') { inner } else { bare };
    let lead = trimmed.as_ptr() as usize - text.as_ptr() as usize;
    let end = lead + trimmed.len();
    let mut take = |range: Range<usize>| found.push((range, String::new()));
    for mark in ["**", "__", "~~"] {
        if trimmed.len() > 4 && trimmed.starts_with(mark) && trimmed.ends_with(mark) {
            take(lead..lead + 2);
            return take(end - 2..end);
        }
    }
    if trimmed.starts_with("**") {
        take(lead..lead + 2);
    } else if let Some(bullet) = BULLETS.into_iter().find(|bullet| trimmed.starts_with(bullet)) {
        take(lead..lead + bullet.len());
    } else if trimmed.starts_with('*') && trimmed.ends_with(")*") {
        // Emphasis of one star; behind a group it would repeat it.
        take(lead..lead + 1);
        take(end - 1..end);
    }
    if trimmed.starts_with('/') && trimmed.matches('/').count() == 1 && trimmed.contains('(') {
        // The other of the two that stand around an expression is lost.
        take(lead..lead + 1);
    }
    if trimmed.starts_with('_') && trimmed.ends_with(")_") {
        take(lead..lead + 1);
        take(end - 1..end);
    }
    if let Some(label) = LABEL.find(trimmed) {
        take(lead..lead + label.end());
    }
    if let Some(slash) = trimmed.rfind('/').filter(|slash| *slash > 1 && trimmed.starts_with('/'))
        && trimmed[..slash].contains('(')
        && trimmed[slash + 1..].chars().all(|c| "dgimsuvy".contains(c))
    {
        take(lead..lead + 1);
        take(lead + slash..end);
    }
    if let Some(quote) = ['\'', '"'].into_iter().find(|quote| {
        trimmed.len() > 3
            && trimmed.strip_prefix(['r', 'R']).is_some_and(|rest| rest.starts_with(*quote))
            && trimmed.ends_with(*quote)
    }) {
        take(lead..lead + 1 + quote.len_utf8());
        take(end - quote.len_utf8()..end);
    }
    if trimmed.starts_with('[') && trimmed.ends_with(")]") && trimmed.matches('[').count() == 1 {
        take(lead..lead + 1);
        take(end - 1..end);
    }
    if trimmed.ends_with(")**") {
        take(end - 2..end);
    }
    if let Some(behind) = BEHIND.find(trimmed) {
        let bracket = behind.as_str().find(')').unwrap_or(0);
        take(lead + behind.start() + bracket + 1..end);
    }
}

/// `text` with `edits` made, which are in its order and do not overlap.
pub(super) fn edited(text: &str, edits: &[Edit]) -> String {
    let mut edited = text.to_owned();
    for (range, replacement) in edits.iter().rev() {
        edited.replace_range(range.clone(), replacement);
    }
    edited
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leftovers_are_taken_off() {
        for text in [
            "**Campaign - acme - (.*)**",
            r"Campaign - acme - (.\*)",
            r"Campaign - acme - \(.\*\)",
            "/Campaign - acme - (.*)/",
            "[Campaign - acme - (.*)]",
            "<code>Campaign - acme - (.*)</code>",
            "<p class=\"x\">Campaign - <b>acme</b> - (.*)<br/>",
            "Campaign - acme - (.*).",
            "Campaign - acme - (.*),",
            "* Campaign - acme - (.*)",
            "\u{2022} Campaign - acme - (.*)",
            "Campaign%20-%20acme%20-%20(.%2A)",
            "Campaign%20-%20acme%20-%20%28.*%29",
            "__Campaign - acme - (.*)__",
        ] {
            assert_eq!(edited(text, &leftovers(text)), "Campaign - acme - (.*)", "{text}");
        }
        assert_eq!(edited(r"a\\.b - (.*)", &leftovers(r"a\\.b - (.*)")), r"a\.b - (.*)");
    }

    #[test]
    fn what_is_meant_is_left() {
        for text in [
            r"ACME\\(.*)",
            r"ACME\\.*(x)",
            "100% - (.*)",
            "a/b - (.*)",
            "<EU> - (.*)",
            "_x_(.*)",
            r"\.(.*)\.",
            "x* (.*)",
        ] {
            assert_eq!(leftovers(text), [], "{text}");
        }
    }
}
