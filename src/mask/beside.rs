//! What a mask has beside its group is meant: a number before it, a word behind it. A repair keeps what names have there.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

use super::Context;
use super::escape::{escape, is_metacharacter};
use super::evidence::Evidence;
use super::heads::is_instance;
use super::meant::{PAIRS, is_loose};
use super::pattern::{Mask, Matcher};
use super::shape::shape;
use super::words::{is_cut, respelt, words};
use crate::names::Names;

/// What takes anything, the last of which is the group's: of a mask that need not compile.
static ANYTHING: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:^|[^\\])(\.[*+])\)?\$?").expect("a constant expression"));

/// A group whose sign for anything is lost, or stands outside it.
const OPEN: [&str; 6] = ["(.)*", "(.)", "()*", "()", "(?)", "(*)"];

/// What of an expression takes one of several texts and begins no group.
static CHOICE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\(\?:|\\[dw]|\[[^\]]+\]").expect("a constant expression"));

/// The only part of `text` that takes anything, with a word behind it: what the group is to hold.
pub(super) fn wildcard(text: &str) -> Option<Range<usize>> {
    let mut found = ANYTHING.captures_iter(text).filter_map(|found| found.get(1));
    let only = found.next().filter(|_| found.next().is_none())?.range();
    let behind = text[only.end..].trim_end_matches('$');
    if behind.len() == 1 && behind.starts_with(['!', '#', '&', '%', '~', '@', '>', '=']) {
        return Some(only);
    }
    (behind.contains(char::is_alphanumeric) && !behind.starts_with(')')).then_some(only)
}

/// What stands before the group of `text`, up to its parenthesis, and behind it.
fn around(text: &str) -> Option<(&str, &str)> {
    let group = ANYTHING.captures_iter(text).last()?;
    let behind = &text[group.get(0)?.end()..];
    Some((text[..group.get(1)?.start()].trim_end_matches('('), behind))
}

/// The same around a star of file names, where nothing else takes anything.
fn around_a_star(text: &str) -> Option<(&str, &str)> {
    let at = [" * ", "_*_", "/*/", "-*-"].iter().find_map(|star| text.find(star))? + 1;
    Some((&text[..at], &text[at + 1..]))
}

/// How names end behind their groups, as a mask says it.
pub(super) struct Ends<'a> {
    /// What the mask has there.
    expression: Option<Regex>,
    /// What all names have there, where the mask has it with a slip.
    common: &'a str,
    /// The group stands first: a name that ends otherwise is another tenant's or product's.
    first: bool,
}

impl<'a> Ends<'a> {
    /// What `text` says of `names`; `None` where nothing stands behind its group that parts the names.
    pub(super) fn of(text: &str, names: &[&'a str]) -> Option<Ends<'a>> {
        let (before, behind) = around(text)?;
        let behind = behind.trim_end_matches('$');
        let parts = match behind.strip_prefix('\\') {
            Some(sign) => sign.starts_with(|c: char| !c.is_alphanumeric()),
            None => behind.starts_with(|c: char| !c.is_alphanumeric() && !"[(.*+?{|".contains(c)),
        };
        if !parts || !behind.contains(char::is_alphanumeric) {
            return None;
        }
        let expression = small(&format!("(?:{behind})$"));
        let expression = expression.filter(|end| names.iter().any(|name| end.is_match(name)));
        let common = if expression.is_none() { common_end(&words(behind), names) } else { "" };
        (expression.is_some() || !common.is_empty()).then(|| Ends {
            expression,
            common,
            first: before.trim_matches('^').is_empty(),
        })
    }

    /// The names up to where their groups end.
    pub(super) fn without<'n>(&self, names: impl Iterator<Item = &'n str>) -> Names {
        let cut = |name: &'n str| {
            let end = self.expression.as_ref().and_then(|end| end.find(name)).map(|end| end.start());
            let common = || name.strip_suffix(self.common).filter(|_| !self.common.is_empty()).map(str::len);
            let end = end.or_else(common);
            end.filter(|end| *end > 0).map(|end| &name[..end]).or((!self.first).then_some(name))
        };
        names.filter_map(cut).collect()
    }
}

/// A part of a mask as an expression by itself, unless it is a huge one: every key would wait for it.
fn small(expression: &str) -> Option<Regex> {
    RegexBuilder::new(expression).size_limit(SMALL).build().ok()
}

/// So many bytes a part may take when it is compiled: some classes of letters, and no thousands of them.
const SMALL: usize = 1 << 18;

/// What all of `names` end in, from where they are parted, if there are several and its words are `said`, but for a slip.
fn common_end<'a>(said: &[String], names: &[&'a str]) -> &'a str {
    let [first, others @ ..] = names else { return "" };
    if said.is_empty() || others.is_empty() {
        return "";
    }
    let alike = |at: &usize| others.iter().all(|name| name.ends_with(&first[*at..]) && name.len() > first.len() - at);
    let parted = |at: &usize| first[*at..].starts_with(|c: char| !c.is_alphanumeric()) && !first[..*at].is_empty();
    let has_words = |at: &usize| {
        let has = words(&escape(&first[*at..]));
        has.len() == said.len() && has.iter().zip(said).all(|(has, said)| respelt(said, has) || is_cut(said, has))
    };
    let places = first.char_indices().map(|(at, _)| at);
    places.filter(parted).filter(alike).find(has_words).map_or("", |at| &first[at..])
}

/// Whether anything but a sign or two stands behind the group of `text`.
pub(super) fn has_end(text: &str) -> bool {
    around(text).is_some_and(|(_, behind)| behind.contains(char::is_alphanumeric))
}

/// Whether `word` stands behind the group of `text`.
pub(super) fn is_behind(text: &str, word: &str) -> bool {
    around(text).is_some_and(|(_, behind)| words(behind).iter().any(|behind| behind == word))
}

/// Whether `candidate` takes out of `text` what stands beside its group, though names have it there: most groups that it gives begin
/// or end with it, or with its words but for a slip, and are none that Campaign is known to have.
pub(super) fn throws_away(text: &str, candidate: &Mask, context: &Context<'_>, evidence: &Evidence<'_>) -> bool {
    let mut matcher = Matcher::new(candidate);
    let groups: Vec<&str> =
        evidence.ours.iter().filter_map(|name| matcher.captured(name).map(|group| &name[group])).collect();
    let is_known = |group: &str| context.groups.is_some_and(|groups| groups.place(group).is_some());
    if groups.is_empty() || groups.iter().any(|group| is_known(group)) {
        return false;
    }
    if takes_the_last_word(text, &groups, evidence)
        || takes_brackets(text, &groups)
        || is_a_number(candidate.text(), &groups)
    {
        return true;
    }
    // The stop of a sentence around the mask is no part of its end.
    let said = text.trim_end_matches(['.', ',', ';', '\u{3002}']);
    let said = OPEN.iter().fold(said.to_owned(), |said, odd| said.replace(odd, "(.*)"));
    let shape = shape(&said).filter(|shape| shape.groups.len() == 1);
    // A group around more than what takes anything has what is beside it in it.
    let shape = shape.filter(|shape| !shape.groups[0].open || words(&said[shape.groups[0].inside.clone()]).is_empty());
    let of_group = shape.map(|shape| {
        let group = &shape.groups[0].range;
        (&said[..group.start], said[group.end..].trim_end_matches('$'))
    });
    let Some((before, behind)) = of_group.or_else(|| around(&said)).or_else(|| around_a_star(text)) else {
        return false;
    };
    let begins = CHOICE.find(before).map(|choice| &before[choice.start()..]).filter(|choice| is_parted(choice));
    let begins = begins.and_then(|choice| small(&format!("^(?:{choice})")));
    let said = words(behind);
    // What parts the names' ends in the text: `(.*) - [0-9`, `(.*) gr`.
    let closed = behind.trim_start_matches(' ').strip_prefix(')').unwrap_or(behind);
    let bare = closed.replace('\\', "");
    let lead = &bare[..bare.len() - bare.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '[').len()];
    let lead = Some(lead).filter(|lead| !lead.trim().is_empty() || bare.len() > lead.len() && !lead.is_empty());
    let lead = lead.filter(|lead| !matches!(*lead, "." | "," | ";" | ")" | "]" | "$" | "*"));
    if begins.is_none() && said.is_empty() && lead.is_none() {
        return false;
    }
    let ends = small(&format!("(?:{behind})$"));
    let takes = |group: &&str| {
        let holds = |expression: &Option<Regex>| {
            let found = expression.as_ref().and_then(|expression| expression.find(group));
            found.is_some_and(|found| !found.is_empty() && found.len() < group.len())
        };
        let has = words(&escape(group));
        let ends_so = || {
            let last = &has[has.len().saturating_sub(said.len())..];
            has.len() > said.len() && last.iter().zip(&said).all(|(has, said)| respelt(said, has) || is_cut(said, has))
        };
        holds(&begins) || behind.contains(char::is_alphanumeric) && holds(&ends) || !said.is_empty() && ends_so()
    };
    let holds_lead = |group: &&str| lead.is_some_and(|lead| group.trim_start_matches(is_loose).contains(lead));
    (groups.len() > 1 || lead.is_some_and(|lead| lead.len() > 2)) && groups.iter().all(holds_lead)
        || groups.iter().filter(|group| takes(group)).count() * 2 > groups.len()
}

/// Whether all of `groups` end in what `text`, which is no name and has nothing for a group to hold, ends in: a word, a sign or a number.
fn takes_the_last_word(text: &str, groups: &[&str], evidence: &Evidence<'_>) -> bool {
    let bare = text.trim_end_matches('$');
    let is_name = evidence.ours.iter().any(|name| escape(name) == text || *name == text);
    if is_name || around(text).is_some() || text.contains("(.") {
        return false;
    }
    if bare.ends_with(r"\d+") || bare.ends_with("[0-9]+") {
        return groups.iter().all(|group| group.ends_with(|c: char| c.is_ascii_digit()));
    }
    let plain = bare.replace('\\', "");
    let word = &plain[plain.trim_end_matches(char::is_alphanumeric).len()..];
    let sign = plain.chars().next_back().filter(|c| !c.is_alphanumeric() && !is_loose(*c) && !"*+?.".contains(*c));
    let end = sign.map_or_else(|| word.to_owned(), String::from);
    let ends = |group: &&str| {
        let rest = group.strip_suffix(end.as_str());
        rest.is_some_and(|rest| sign.is_some() && !rest.is_empty() || rest.ends_with(|c: char| !c.is_alphanumeric()))
    };
    !end.is_empty() && groups.iter().all(ends)
}

/// Whether `text` has a bracket as text in front of its group, and all of `groups` hold one.
fn takes_brackets(text: &str, groups: &[&str]) -> bool {
    let opened = |(open, _): &(char, char)| {
        let escaped = escape(&open.to_string());
        // Braces around a group count nothing.
        if *open == '{' && text.contains("{(.") {
            return true;
        }
        ["(.", "()", "(?)", ".*", ".+"].iter().any(|group| text.contains(&format!("{escaped}{group}")))
    };
    PAIRS.iter().filter(|pair| opened(pair)).any(|(open, _)| groups.iter().all(|group| group.contains(*open)))
}

/// Whether all of `groups` are numbers, which `mask` has behind what takes anything.
fn is_a_number(mask: &str, groups: &[&str]) -> bool {
    let head = &mask[..mask.rfind('(').unwrap_or(0)];
    head.contains(".*") && groups.iter().all(|group| group.chars().all(|c| c.is_ascii_digit()))
}

/// Whether what stands before a group ends where a name is parted: the tenant's own expression does too, but no group begins with it.
fn is_parted(before: &str) -> bool {
    let bare = before.trim_end_matches([')', '?']);
    bare.ends_with(is_loose) || [r"\*", r"\+", r"\|", r"\."].iter().any(|sign| bare.ends_with(sign))
}

/// What `candidate` has in front of its group, as names have it, if `text` goes as far itself: it ends there in the same sign, and that
/// parts product and tenant too. Where a mask says so, the group begins there, whatever parts the groups' own words.
pub(super) fn said_head<'a>(text: &'a str, candidate: &'a str) -> Option<String> {
    let before = |mask: &'a str| mask[..mask.find("(.").unwrap_or(mask.len())].trim_start_matches('^');
    let (head, said) = (plain(before(candidate))?, before(text).replace('\\', ""));
    let sign = head.trim_end().chars().next_back().filter(|c| !c.is_alphanumeric())?;
    let parts = |head: &str| head.matches(sign).count();
    let end = |head: &str| head[head.trim_end_matches(|c: char| !c.is_alphanumeric()).len()..].to_owned();
    let same = end(&said) == end(&head) && parts(&head) > 1 && parts(&said) >= parts(&head);
    same.then_some(head)
}

/// What `mask`, an expression of plain text, matches.
fn plain(mask: &str) -> Option<String> {
    let mut plain = String::new();
    let mut signs = mask.chars();
    while let Some(c) = signs.next() {
        match c {
            '\\' => plain.push(signs.next().filter(|c| !c.is_alphanumeric())?),
            c if is_metacharacter(c) => return None,
            c => plain.push(c),
        }
    }
    Some(plain)
}

/// The beginnings of names, best first, with `said` as the best of those that begin so, unless an instance stands behind it.
pub(super) fn with_said<'a>(heads: Vec<&'a str>, said: Option<&'a str>, names: &[&str]) -> Vec<&'a str> {
    let Some(said) = said else { return heads };
    let mut rests = names.iter().filter_map(|name| name.strip_prefix(said)).peekable();
    let is_of_instances = rests.peek().is_some()
        && rests.all(|rest| is_instance(rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()));
    if is_of_instances { heads } else { std::iter::once(said).chain(heads).collect() }
}
