//! What a page or a language leaves around and in a mask beside quotes and entities: `**`, `\*`, `/…/`, tags, a full stop.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::percent;

/// A change of the text: what stands there, in bytes, and what to write instead.
pub(super) type Edit = (Range<usize>, String);

/// Tags of HTML that copied text brings with it.
static TAG: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)</?(?:a|b|br|code|div|em|font|i|kbd|li|p|pre|span|strong|td|tt|u|ul)(?:\s[^<>]*)?/?>")
        .expect("a constant expression")
});

/// A backslash doubled for a string of a language: `\\.`, `\\+`, `\\d`.
static DOUBLED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^\\])(\\\\)(?:[.+?$^-](?:[^*+?]|$)|[dwsDWS][^\\]?|\| )").expect("a constant expression")
});

/// What begins an item of a list, or a line of a terminal.
const BULLETS: [&str; 14] = [
    "* ",
    "- ",
    "\u{2013} ",
    "\u{2022} ",
    "> ",
    "$ ",
    "# ",
    ">> ",
    ">>> ",
    "\u{b7} ",
    "\u{25aa} ",
    "\u{2610} ",
    "\u{2611} ",
    "\u{2713} ",
];

/// A box to tick in front of an item.
static BOX: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^(?:[-*] )?\[[ xX]\] ").expect("a constant expression"));

/// The number of an item.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\(?[0-9]{1,3}[.)]\s+").expect("a constant expression"));

/// What a page or a mail calls the mask before it gives it.
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    // The words of this program's own languages, and of Adobe's form.
    let field = "associatiemasker|máscara de asociación|associationsmask|zuordnungsmaske|masque d['’]association|연결 마스크|關聯遮罩";
    Regex::new(&format!(
        r"(?i)^(?:regexp?|pattern|regular expression|(?:association[ _])?mask|{field})\s*[:=：]\s*|^association[ _]mask\s+",
    ))
    .expect("a constant expression")
});

/// A mask as a text of a program or of JSON: what stands in the quotes.
static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
    let call = r#"(?:new )?[A-Za-z_][A-Za-z_.]*\(\s*[rR@]?["'/](?P<call>.*?\).*?)["'/][a-z]{0,4}(?:\s*,[^()]*)?\);?"#;
    let json = r#"\{?\s*"[A-Za-z_ -]+"\s*:\s*"(?P<json>.*\).*)"\s*,?\s*\}?,?"#;
    let method = r"/(?P<method>.*?\).*?)/[a-z]*\.[A-Za-z]+\([^()]*\);?";
    let shell = r#"(?:[ef]?grep|rg|sed|awk|perl)\s[^'"]*['"](?P<shell>[^'"]*\([^'"]*)['"].*"#;
    let query = r"(?i:(?:[A-Za-z_.]+ )?(?:like|r?like|regexp|~\*?))\s+'(?P<query>[^']+)';?";
    let nested = r"\$\((?P<nested>[^()]*\(\.[*+]\)[^()]*)\)";
    Regex::new(&format!("^(?:{call}|{json}|{method}|{shell}|{query}|{nested})$")).expect("a constant expression")
});

/// Signs that languages take around an expression beside the slash.
const AROUND: [char; 4] = ['#', '~', '!', '|'];

/// What ends a mask that its group ends: the stop of the sentence around it, a separator that nothing follows, a comment.
static BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    let stop = r"\)\s*(?:[.,;\u{3002}\u{3001}\u{ff0c}\u{ff1b}\u{2026}]|\.{2,3})$";
    let rest = r"[*+]\)(?:\s*[:/|%\u{ff1a}\u{2013}\u{2014}-]|/[dgimsuvy]+|(?:\\[rnt])+|\s+[#>]|\s+(?:#|//|--)\s.*)$";
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
    let parted = FORM_PARTS.iter().any(|part| text.contains(part));
    if parted {
        // A form's blanks: where no other is left, each of them.
        let all = !text.contains(' ');
        found.extend(
            text.match_indices('+')
                .filter(|(at, _)| is_a_forms(text, *at) || all && is_between_words(text, *at))
                .map(|(at, sign)| (at..at + sign.len(), " ".to_owned())),
        );
    }
    for odd in ["[(.*)]", "{(.*)}", "<(.*)>"] {
        found.extend(text.match_indices(odd).map(|(at, odd)| (at..at + odd.len(), "(.*)".to_owned())));
    }
    let odd =
        [(r"(.\*)", "(.*)"), (r"(.\+)", "(.+)"), (r"\(.\*\)", "(.*)"), (r"\\(.*\\)", "(.*)"), (r"\\(.+\\)", "(.+)")];
    for (odd, group) in odd {
        found.extend(text.match_indices(odd).map(|(at, odd)| (at..at + odd.len(), group.to_owned())));
    }
    if let Some(opening) = text.find(r"\\(").filter(|at| is_a_names(&text[*at..])) {
        // Both brackets of a name, doubled for a string.
        let both = [r"\\(", r"\\)"].into_iter().flat_map(|sign| text[opening..].match_indices(sign));
        found.extend(both.map(|(at, _)| (opening + at..opening + at + 2, "\\".to_owned())));
    }
    found.extend(percent::signs(text));
    around(text, &mut found);
    found.sort_by_key(|(range, _)| (range.start, range.end));
    found.dedup_by(|later, earlier| later.0.start < earlier.0.end);
    found
}

/// Whether doubled brackets that `text` begins with are closed, and hold a name's words.
fn is_a_names(text: &str) -> bool {
    text.contains(r"\\)") && ![r"\\(.*\\)", r"\\(.+\\)"].iter().any(|group| text.starts_with(group))
}

/// Whether the `+` at `at` stands between a word and a hyphen.
fn is_a_forms(text: &str, at: usize) -> bool {
    let (before, behind) = (&text[..at], &text[at + 1..]);
    before.ends_with('-') || behind.starts_with('-')
}

/// What parts names, as a form writes it.
const FORM_PARTS: [&str; 5] = ["+-+", "+:+", "+/+", "+>+", "+|+"];

/// Whether the `+` at `at` stands between a word or a sign that parts words and another.
fn is_between_words(text: &str, at: usize) -> bool {
    let parts = |c: char| c.is_alphanumeric() || "-:/>|(".contains(c);
    text[..at].ends_with(parts) && text[at + 1..].starts_with(parts) && !text[..at].ends_with('(')
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
    } else if let Some(mark) = BOX.find(trimmed).or_else(|| NUMBER.find(trimmed)) {
        take(lead..lead + mark.end());
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
    if let Some(quoted) = QUOTED.captures(trimmed).and_then(|found| in_quotes(&found)) {
        take(lead..lead + quoted.start());
        return take(lead + quoted.end()..end);
    }
    if let Some((opening, closing)) = delimited(trimmed) {
        take(lead..lead + opening);
        take(lead + closing..end);
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
    if trimmed.starts_with('<') && trimmed.ends_with(")>") && trimmed.matches('<').count() == 1 {
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

/// What stands in the quotes of a program or of JSON, if `text` is that.
pub(super) fn of_a_language(text: &str) -> Option<String> {
    let found = QUOTED.captures(text.trim())?;
    in_quotes(&found).map(|inner| inner.as_str().to_owned())
}

/// What one of the alternatives of [`QUOTED`] has found.
fn in_quotes<'a>(found: &regex::Captures<'a>) -> Option<regex::Match<'a>> {
    ["call", "json", "method", "shell", "query", "nested"].into_iter().find_map(|name| found.name(name))
}

/// Where the expression begins and ends in a text like `m/…/`, `qr/…/i`, `#…#i`.
fn delimited(text: &str) -> Option<(usize, usize)> {
    let flags = |rest: &str| rest.chars().all(|c| "dgimsuvyx".contains(c));
    let of_perl = ["qr", "m"].into_iter().filter_map(|name| Some((name.len(), text.strip_prefix(name)?)));
    let slashed = of_perl.filter(|(_, rest)| rest.starts_with('/')).map(|(length, _)| (length, '/'));
    let around = AROUND.into_iter().filter(|sign| text.starts_with(*sign)).map(|sign| (0, sign));
    slashed.chain(around).find_map(|(at, sign)| {
        let (opening, closing) = (at + sign.len_utf8(), text.rfind(sign)?);
        let is_around = text[at..].matches(sign).count() == 2 && closing > opening && flags(&text[closing + 1..]);
        (is_around && text[opening..closing].ends_with([')', '$'])).then_some((opening, closing))
    })
}

/// Whether all that is left over in `text` is the number of a list's item: names may be numbered too.
pub(super) fn is_a_number(text: &str) -> bool {
    let found = leftovers(text);
    matches!(&found[..], [(range, _)] if NUMBER.find(text.trim()).is_some_and(|number| number.len() == range.len()))
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
            "Campaign%2520-%2520acme%2520-%2520(.*)",
            "Campaign+-+acme+-+%28.*%29",
            "/Campaign - acme - (.*)/i",
            "Campaign - acme - (.*)/i",
            "qr/Campaign - acme - (.*)/",
            "m/Campaign - acme - (.*)/gi",
            "#Campaign - acme - (.*)#i",
            "~Campaign - acme - (.*)~",
            "|Campaign - acme - (.*)|",
            "<Campaign - acme - (.*)>",
            "$ Campaign - acme - (.*)",
            "1. Campaign - acme - (.*)",
            "2) Campaign - acme - (.*)",
            "[x] Campaign - acme - (.*)",
            "- [ ] Campaign - acme - (.*)",
            "new RegExp('Campaign - acme - (.*)', 'i')",
            "re.compile(r'Campaign - acme - (.*)')",
            r#"{"mask":"Campaign - acme - (.*)"}"#,
            r#""association_mask": "Campaign - acme - (.*)","#,
            "pattern = Campaign - acme - (.*)",
            r"Campaign - acme - (.*)\n",
            r"Campaign - acme - \\(.*\\)",
            "Campaign - acme - (.*)%",
        ] {
            assert_eq!(edited(text, &leftovers(text)), "Campaign - acme - (.*)", "{text}");
        }
        for (text, plain) in [
            (r"a\\.b - (.*)", r"a\.b - (.*)"),
            (r"Campaign - acme \\(EU\\) - (.*)", r"Campaign - acme \(EU\) - (.*)"),
            (r"Campaign \\| acme \\| (.*)", r"Campaign \| acme \| (.*)"),
            (r"Campaign - (\\S+)", r"Campaign - (\S+)"),
            ("Campaign%20-%20caf%C3%A9%20-%20(.*)", "Campaign - caf\u{e9} - (.*)"),
            ("Campaign%20-%20R%26D%20-%20(.*)", "Campaign - R&D - (.*)"),
            ("Campaign%3A%20acme%3A%20(.*)", "Campaign: acme: (.*)"),
            ("Campaign%5Facme%5F(.*)", "Campaign_acme_(.*)"),
        ] {
            assert_eq!(edited(text, &leftovers(text)), plain, "{text}");
        }
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
            "Campaign - 100%25 - (.*)",
            "#1 - acme - (.*)",
            r"(?:ACME\\|GLOBEX\\)(.*)",
        ] {
            assert_eq!(leftovers(text), [], "{text}");
        }
    }
}
