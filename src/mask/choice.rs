//! A choice of branches of which some have the capture group and some have none, or each one of its own.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use regex_syntax::ast::Ast;
use regex_syntax::ast::parse::Parser;

use super::escape::escape;
use super::group::{bytes, captures, find};

/// A choice of which one branch has the group and another none. In bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// All branches.
    pub(super) range: Range<usize>,
    /// Each branch.
    pub(super) branches: Vec<Range<usize>>,
    /// The first without the group.
    pub(super) without: Range<usize>,
}

/// The first choice in `text` of which some branches have a group and others have none.
pub(super) fn choice_without(text: &str) -> Option<Choice> {
    let tree = Parser::new().parse(text).ok()?;
    find(&tree, &mut |part| {
        let Ast::Alternation(alternation) = part else { return None };
        let without = alternation.asts.iter().find(|branch| !captures(branch))?;
        let choice = || Choice {
            range: bytes(&alternation.span),
            branches: alternation.asts.iter().map(|branch| bytes(branch.span())).collect(),
            without: bytes(without.span()),
        };
        alternation.asts.iter().any(captures).then(choice)
    })
}

/// What parts a mask, the wider before what may stand within a part.
const SEPARATORS: [&str; 10] = [" - ", " \u{2013} ", " | ", " / ", " : ", ": ", "_", "/", "-", " "];

/// `text` with the one part that its branches differ in as a choice: `Campaign - a|b - (.*)` is `Campaign - (?:a|b) - (.*)`.
pub(super) fn narrowed(text: &str, choice: &Choice) -> Option<String> {
    let branches: Vec<&str> = choice.branches.iter().map(|branch| &text[branch.clone()]).collect();
    let [first, middle @ .., last] = &branches[..] else { return None };
    let separator = SEPARATORS.into_iter().find(|separator| last.contains(separator))?;
    let is_part = |part: &str| {
        part.trim() == part
            && part.contains(char::is_alphanumeric)
            && !part.contains(['(', ')'])
            && !part.contains(separator)
    };
    let from = first.rfind(separator).map_or(0, |at| at + separator.len());
    let to = last.find(separator)?;
    let parts: Vec<&str> = [&first[from..]].into_iter().chain(middle.iter().copied()).chain([&last[..to]]).collect();
    let plain = parts.iter().all(|part| is_part(part)) && last[to..].contains('(');
    let (before, after) = (&text[..choice.range.start], &text[choice.range.end..]);
    plain.then(|| format!("{before}{}(?:{}){}{after}", &first[..from], parts.join("|"), &last[to..]))
}

/// `text` with two branches that end in the same group as one: `(?:A - |B - )(.*)` for `A - (.*)|B - (.*)`.
pub(super) fn factored<'a>(text: &'a str) -> Option<String> {
    let tree = Parser::new().parse(text).ok()?;
    let Ast::Alternation(alternation) = &tree else { return None };
    let bare =
        |branch: &'a str| branch.strip_prefix("(?:").and_then(|branch| branch.strip_suffix(')')).unwrap_or(branch);
    let branches: Vec<&str> = alternation.asts.iter().map(|branch| bare(&text[bytes(branch.span())])).collect();
    let first = *branches.first()?;
    let group = &first[first.rfind('(')?..];
    let heads: Vec<&str> = branches.iter().map(|branch| branch.strip_suffix(group)).collect::<Option<_>>()?;
    if heads.iter().any(|head| head.is_empty() || head.contains(['(', '\\', '[', '*', '+', '?', '{'])) {
        return None;
    }
    // Cut at blanks only, so that words stay whole.
    let blanks = |text: &str| text.match_indices(' ').map(|(at, _)| at).collect::<Vec<usize>>();
    let shared = |cut: &usize| heads.iter().all(|head| head.starts_with(&heads[0][..*cut]));
    let start = blanks(heads[0]).into_iter().rev().map(|at| at + 1).find(shared).unwrap_or(0);
    let rests: Vec<&str> = heads.iter().map(|head| &head[start..]).collect();
    let mut tails = blanks(rests[0]).into_iter().map(|at| &rests[0][at..]);
    let tail = tails.find(|tail| rests.iter().all(|rest| rest.len() > tail.len() && rest.ends_with(tail)));
    let tail = tail.unwrap_or("");
    let words: Vec<&str> = rests.iter().map(|rest| &rest[..rest.len() - tail.len()]).collect();
    Some(format!("{}(?:{}){tail}{group}", &heads[0][..start], words.join("|")))
}

/// A list of groups at the end of a mask in a shape that is none: `{admin,ops}`, `[admin|ops]`, `(admin)|(ops)`, `admin|ops`.
static LISTED: LazyLock<Regex> = LazyLock::new(|| {
    let word = r"[\p{L}\d](?:[\p{L}\d &_-]*[\p{L}\d])?";
    let list = |separators: &str| format!(r"{word}(?:\s*{separators}\s*{word})+");
    let forms = format!(
        r"\{{({})\}}|\[({})\]|(\({word}\)(?:\s*\|\s*\({word}\))+)|({})",
        list("[,|]"),
        list(r"\|"),
        list(r"\|"),
    );
    Regex::new(&format!("(?:{forms})\\$?$")).expect("a constant expression")
});

/// `text` with the groups that it lists at its end as one capture group.
pub(super) fn listed(text: &str) -> Option<String> {
    let found = LISTED.captures(text)?;
    let list = (1..=4).find_map(|form| found.get(form))?;
    let whole = found.get(0)?;
    // What stands bare begins behind the last separator.
    let first = list.as_str().split(['|', ',']).next()?;
    let bare = found.get(4).is_some();
    let lead = if bare {
        SEPARATORS.iter().filter_map(|sign| Some(first.rfind(sign)? + sign.len())).max().unwrap_or(0)
    } else {
        0
    };
    let head = &text[..whole.start() + lead];
    let words = list.as_str()[lead..].split(['|', ',']).map(|word| word.trim().trim_matches(['(', ')']));
    let words: Vec<String> = words.map(escape).collect();
    (head.ends_with(|c: char| !c.is_alphanumeric()) && !head.contains(['(', '|']))
        .then(|| format!("{head}({})", words.join("|")))
}

/// `text` with a group for what the branch without one ends in: `A - (.*)|B - .*`.
pub(super) fn grouped(text: &str, choice: &Choice) -> Option<String> {
    let branch = &text[choice.without.clone()];
    let head = branch.strip_suffix(".*").filter(|head| !head.ends_with('\\'))?;
    let mask = format!("{}{head}(.*){}", &text[..choice.without.start], &text[choice.without.end..]);
    factored(&mask)
}

/// Words in brackets, which mean one of their letters, as the words themselves: `[acme|globex]`, `[acme]`.
static WORDS_IN_BRACKETS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\[(\p{L}{3,}(?:\|[\p{L}\d]{2,})*)\]").expect("a constant expression"));

/// The first words in brackets: where they stand, and the mask with them as words.
pub(super) fn in_brackets(text: &str) -> Option<(Range<usize>, String)> {
    let found = WORDS_IN_BRACKETS.captures(text)?;
    let (range, words) = (found.get(0)?.range(), &found[1]);
    let own = if words.contains('|') { format!("(?:{words})") } else { words.to_owned() };
    let before = &text[..range.start];
    (!before.ends_with('\\') && !before.ends_with('(')).then(|| {
        let mask = format!("{before}{own}{}", &text[range.end..]);
        (range, mask)
    })
}

/// Words in brackets that may be left out, with what parts them from the rest: `[ - EU]?` takes one sign of them.
static LEFT_OUT: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"[\p{L}\d]{2,}(?:[ -]+[\p{L}\d]+)*";
    let parted = format!(r"[ (_-]+{words}[ )_-]*|{words}[ )_-]+");
    Regex::new(&format!(r"\[({parted})\]\?")).expect("a constant expression")
});

/// The first words in brackets that may be left out: where they stand, and the mask with them as words.
pub(super) fn left_out_in_brackets(text: &str) -> Option<(Range<usize>, String)> {
    let found = LEFT_OUT.captures(text)?;
    let (range, words) = (found.get(0)?.range(), &found[1]);
    let before = &text[..range.start];
    // `[a-z -]?` lists signs from one to another.
    let letters: Vec<char> = words.chars().collect();
    let lists =
        letters.windows(3).any(|signs| signs[0].is_alphanumeric() && signs[1] == '-' && signs[2].is_alphanumeric());
    (!before.ends_with('\\') && !lists).then(|| {
        let mask = format!("{before}(?:{})?{}", escape(words), &text[range.end..]);
        (range, mask)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_narrowed_to_the_word_it_is_about() {
        for (text, narrow) in [
            ("Campaign - acme|globex - (.*)", Some("Campaign - (?:acme|globex) - (.*)")),
            ("Campaign|AC - acme - (.*)", Some("(?:Campaign|AC) - acme - (.*)")),
            ("Campaign - a|b|c - (.*)", Some("Campaign - (?:a|b|c) - (.*)")),
            ("ACC - acme-us|globex - (.*)", Some("ACC - (?:acme-us|globex) - (.*)")),
            ("Campaign - acme inc|globex-us - (.*)", Some("Campaign - (?:acme inc|globex-us) - (.*)")),
            ("Adobe Campaign|AC7 - acme - (.*)", Some("(?:Adobe Campaign|AC7) - acme - (.*)")),
            ("AC7_a-b|c_(.*)", Some("AC7_(?:a-b|c)_(.*)")),
            ("(?:Campaign - (.*)|Photoshop)", None),
            ("Campaign - a|b c - d|e - (.*)", None),
        ] {
            let choice = choice_without(text).expect("a choice");
            assert_eq!(narrowed(text, &choice).as_deref(), narrow, "{text}");
        }
        for text in ["(?:a|b) - (.*)", "a - (.*)|b - (.*)", "x(a|b)"] {
            assert_eq!(choice_without(text), None, "{text}");
        }
    }

    #[test]
    fn words_in_brackets_that_may_be_left_out_are_words() {
        for (text, words) in [
            ("Campaign - acme[ - EU]? - (.*)", Some("Campaign - acme(?: - EU)? - (.*)")),
            ("[Adobe ]?Campaign - (.*)", Some("(?:Adobe )?Campaign - (.*)")),
            ("Campaign - acme[(EU)]? - (.*)", Some(r"Campaign - acme(?:\(EU\))? - (.*)")),
            ("Campaign - acme[-EU]? - (.*)", Some("Campaign - acme(?:-EU)? - (.*)")),
            ("Campaign - acme[a-z ]? - (.*)", None),
            ("Campaign[ _-]?acme - (.*)", None),
            ("Campaign - acme[0-9]? - (.*)", None),
        ] {
            assert_eq!(left_out_in_brackets(text).map(|(_, mask)| mask).as_deref(), words, "{text}");
        }
    }

    #[test]
    fn branches_with_one_group_each_become_one() {
        for (text, one) in [
            ("Campaign - a - (.*)|Campaign - b - (.*)", Some("Campaign - (?:a|b) - (.*)")),
            ("Campaign_(.*)|AC_(.*)", Some("(?:Campaign_|AC_)(.*)")),
            ("a (.*)|b (.+)", None),
            ("a.* (.*)|b (.*)", None),
        ] {
            assert_eq!(factored(text).as_deref(), one, "{text}");
        }
    }
}
