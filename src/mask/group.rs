//! How the capture group stands in a mask: inside a repetition, with one text only, missing from a branch, out of reach.

use std::collections::HashSet;
use std::ops::Range;

use regex_automata::hybrid::LazyStateID;
use regex_automata::{Anchored, Input};
use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{self, AssertionKind, Ast, GroupKind, RepetitionKind, RepetitionRange};
use regex_syntax::hir::{Class, Hir, HirKind};

use super::alphabet::alphabet;
use super::pattern::{Mask, Matcher};

/// A group inside a repetition. Places in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Repeated {
    /// All that repeats, with its sign.
    pub(super) range: Range<usize>,
    /// What to write in its place, where the group is all that repeats.
    pub(super) inside: Option<String>,
}

/// The first group of `text` inside a repetition: of what it captures only the last piece is kept.
pub(super) fn repeated(text: &str) -> Option<Repeated> {
    let tree = Parser::new().parse(text).ok()?;
    find(&tree, &mut |part| {
        let Ast::Repetition(repetition) = part else { return None };
        let once = match &repetition.op.kind {
            RepetitionKind::ZeroOrOne => true,
            RepetitionKind::Range(RepetitionRange::Exactly(most) | RepetitionRange::Bounded(_, most)) => *most < 2,
            _ => false,
        };
        if once || !captures(&repetition.ast) {
            return None;
        }
        let inside = match &*repetition.ast {
            Ast::Group(group) if !matches!(group.kind, GroupKind::NonCapturing(_)) && !captures(&group.ast) => {
                let inner = &text[bytes(group.ast.span())];
                let opening = &text[group.span.start.offset..group.ast.span().start.offset];
                let op = &text[bytes(&repetition.op.span)];
                Some(format!("{opening}{})", within(&group.ast, inner, op)))
            }
            _ => None,
        };
        Some(Repeated { range: bytes(part.span()), inside })
    })
}

/// `inner` repeated by `op`, in one piece.
fn within(tree: &Ast, inner: &str, op: &str) -> String {
    match tree {
        Ast::Dot(_) | Ast::Literal(_) | Ast::ClassBracketed(_) | Ast::ClassPerl(_) | Ast::ClassUnicode(_) => {
            format!("{inner}{op}")
        }
        Ast::Repetition(repetition) if matches!(op, "*" | "+") && repetition.greedy => match repetition.op.kind {
            RepetitionKind::ZeroOrMore => inner.to_owned(),
            RepetitionKind::OneOrMore if op == "+" => inner.to_owned(),
            RepetitionKind::OneOrMore => format!("{}*", &inner[..inner.len() - 1]),
            _ => format!("(?:{inner}){op}"),
        },
        _ => format!("(?:{inner}){op}"),
    }
}

/// What the only group of a mask can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Nothing, or always the same.
    Fixed,
    /// One character, since what stands before takes the rest.
    LastPiece,
    /// One character, whichever.
    OneSign,
    /// What a name brings.
    Anything,
}

/// What the only group of `mask` can hold, by its own text and by names made up for the mask.
pub(super) fn holds(mask: &Mask) -> Holds {
    let Some(group) = first_capture(mask.body()) else { return Holds::Anything };
    if is_fixed(group) {
        return Holds::Fixed;
    }
    if is_any_sign(group) {
        return Holds::OneSign;
    }
    if group.properties().maximum_len().is_some() {
        return Holds::Anything;
    }
    let mut matcher = Matcher::new(mask);
    let longest = [1, 3, 6].into_iter().filter_map(|times| {
        let mut name = String::new();
        spell(mask.body(), times, &mut name)?;
        let found = matcher.find(&name)?;
        Some(found.group.map_or(0, |group| name[group].chars().count()))
    });
    match longest.max() {
        Some(0) => Holds::Fixed,
        Some(1) => Holds::LastPiece,
        _ => Holds::Anything,
    }
}

/// One character of more than any list of groups names by one.
fn is_any_sign(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Class(Class::Unicode(class)) => {
            class.iter().map(|range| u32::from(range.end()) - u32::from(range.start()) + 1).sum::<u32>() > MOST_SIGNS
        }
        HirKind::Capture(capture) => is_any_sign(&capture.sub),
        HirKind::Repetition(repetition) => repetition.max == Some(1) && is_any_sign(&repetition.sub),
        _ => false,
    }
}

/// So many signs may be listed as groups of one.
const MOST_SIGNS: u32 = 100;

fn first_capture(hir: &Hir) -> Option<&Hir> {
    match hir.kind() {
        HirKind::Capture(capture) => Some(&capture.sub),
        HirKind::Repetition(repetition) => first_capture(&repetition.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().find_map(first_capture),
        _ => None,
    }
}

/// One text only matches, of whatever length.
fn is_fixed(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) | HirKind::Literal(_) => true,
        HirKind::Class(_) | HirKind::Alternation(_) => hir.properties().maximum_len() == Some(0),
        HirKind::Repetition(repetition) => {
            let (min, max) = (repetition.min, repetition.max);
            is_fixed(&repetition.sub) && (max == Some(min) || repetition.sub.properties().maximum_len() == Some(0))
        }
        HirKind::Capture(capture) => is_fixed(&capture.sub),
        HirKind::Concat(parts) => parts.iter().all(is_fixed),
    }
}

/// The longest name that is made up.
const LONGEST: usize = 2_000;

/// Makes up a name that `hir` matches, with `times` pieces of each repetition that takes so many; `None` where it grows too long.
fn spell(hir: &Hir, times: u32, name: &mut String) -> Option<()> {
    if name.len() > LONGEST {
        return None;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            name.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(())
        }
        HirKind::Class(Class::Unicode(class)) => {
            let holds = |c: &char| class.iter().any(|range| range.start() <= *c && *c <= range.end());
            let first = || class.iter().next().map(regex_syntax::hir::ClassUnicodeRange::start);
            name.push(['x', 'X', '0', '-', ' '].into_iter().find(holds).or_else(first)?);
            Some(())
        }
        HirKind::Class(Class::Bytes(_)) => None,
        HirKind::Repetition(repetition) => {
            let count = times.clamp(repetition.min, repetition.max.unwrap_or(u32::MAX).max(repetition.min));
            (0..count).try_for_each(|_| spell(&repetition.sub, times, name))
        }
        HirKind::Capture(capture) => spell(&capture.sub, times, name),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| spell(part, times, name)),
        HirKind::Alternation(parts) => {
            let with_group = parts.iter().find(|part| part.properties().explicit_captures_len() > 0);
            spell(with_group.or(parts.first())?, times, name)
        }
    }
}

/// What stands right beside the only group and takes what it should: to be taken out. In bytes.
pub(super) fn greedy_neighbours(text: &str) -> Vec<Range<usize>> {
    let Ok(tree) = Parser::new().parse(text) else { return Vec::new() };
    let Ast::Concat(concat) = &tree else { return Vec::new() };
    let Some(at) = concat.asts.iter().position(captures) else { return Vec::new() };
    let beside = [at.checked_sub(1).and_then(|before| concat.asts.get(before)), concat.asts.get(at + 1)];
    beside
        .into_iter()
        .flatten()
        .filter(|part| matches!(part, Ast::Repetition(_)))
        .map(|part| bytes(part.span()))
        .collect()
}

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

/// `text` with the one word that its branches differ in as a choice: `Campaign - a|b - (.*)` is `Campaign - (?:a|b) - (.*)`.
pub(super) fn narrowed(text: &str, choice: &Choice) -> Option<String> {
    let branches: Vec<&str> = choice.branches.iter().map(|branch| &text[branch.clone()]).collect();
    let [first, middle @ .., last] = &branches[..] else { return None };
    let parts = |c: char| c.is_whitespace() || "-_:/".contains(c);
    let is_word = |word: &str| !word.is_empty() && word.contains(char::is_alphanumeric) && !word.contains(['(', ')']);
    let from = first.char_indices().rev().find(|(_, c)| parts(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    let to = last.find(parts).or_else(|| last.find('('))?;
    let words: Vec<&str> = [&first[from..]].into_iter().chain(middle.iter().copied()).chain([&last[..to]]).collect();
    let plain = words.iter().all(|word| is_word(word) && !word.contains(parts)) && last[to..].contains('(');
    let (before, after) = (&text[..choice.range.start], &text[choice.range.end..]);
    plain.then(|| format!("{before}{}(?:{}){}{after}", &first[..from], words.join("|"), &last[to..]))
}

/// `text` with two branches that end in the same group as one: `(?:A - |B - )(.*)` for `A - (.*)|B - (.*)`.
pub(super) fn factored(text: &str) -> Option<String> {
    let tree = Parser::new().parse(text).ok()?;
    let Ast::Alternation(alternation) = &tree else { return None };
    let branches: Vec<&str> = alternation.asts.iter().map(|branch| &text[bytes(branch.span())]).collect();
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

/// Signs for the ends of a name that stand elsewhere. In bytes.
pub(super) fn lost_ends(text: &str) -> Vec<Range<usize>> {
    let Ok(tree) = Parser::new().parse(text) else { return Vec::new() };
    let mut found = Vec::new();
    let last = text.trim_end_matches(['$', ')']).len();
    let first = text.len() - text.trim_start_matches(['^', '(', '?', ':']).len();
    find(&tree, &mut |part| -> Option<()> {
        if let Ast::Assertion(assertion) = part {
            let range = bytes(&assertion.span);
            let lost = match assertion.kind {
                AssertionKind::StartLine | AssertionKind::StartText => range.start >= first,
                AssertionKind::EndLine | AssertionKind::EndText => range.start < last,
                _ => false,
            };
            if lost {
                found.push(range);
            }
        }
        None
    });
    found
}

/// How many states are looked at before it is said that a name may match.
const MAX_STATES: usize = 5_000;

/// Whether no name of one line can match `mask`; `false` also where that can't be found out.
pub(super) fn never_matches(mask: &Mask) -> bool {
    let properties = mask.body().properties();
    if properties.minimum_len().is_none() {
        return true;
    }
    if properties.look_set().is_empty() {
        return false;
    }
    let Some(dfa) = mask.lazy() else { return false };
    let mut cache = dfa.create_cache();
    let letters: Vec<char> =
        alphabet(mask.body()).iter().map(|letter| letter.char).filter(|c| !matches!(c, '\n' | '\r')).collect();
    let Ok(start) = dfa.start_state_forward(&mut cache, &Input::new("").anchored(Anchored::Yes)) else { return false };
    // A name is not empty: that nothing at all would match is no match.
    let (mut seen, mut open, mut began): (HashSet<LazyStateID>, _, _) = (HashSet::new(), vec![start], false);
    while let Some(state) = open.pop() {
        match dfa.next_eoi_state(&mut cache, state) {
            Ok(end) if !began || !end.is_match() => began = true,
            _ => return false,
        }
        for letter in &letters {
            let mut next = state;
            for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
                match dfa.next_state(&mut cache, next, byte) {
                    Ok(state) if !state.is_quit() => next = state,
                    _ => return false,
                }
            }
            if !next.is_dead() && seen.insert(next) {
                open.push(next);
            }
        }
        if seen.len() > MAX_STATES {
            return false;
        }
    }
    true
}

fn bytes(span: &ast::Span) -> Range<usize> {
    span.start.offset..span.end.offset
}

fn captures(tree: &Ast) -> bool {
    find(tree, &mut |part| {
        matches!(part, Ast::Group(group) if !matches!(group.kind, GroupKind::NonCapturing(_))).then_some(())
    })
    .is_some()
}

/// The first part of `tree`, from the outside in and from left to right, of which `wanted` says something.
pub(super) fn find<T>(tree: &Ast, wanted: &mut impl FnMut(&Ast) -> Option<T>) -> Option<T> {
    if let Some(found) = wanted(tree) {
        return Some(found);
    }
    match tree {
        Ast::Repetition(repetition) => find(&repetition.ast, wanted),
        Ast::Group(group) => find(&group.ast, wanted),
        Ast::Alternation(alternation) => alternation.asts.iter().find_map(|part| find(part, wanted)),
        Ast::Concat(concat) => concat.asts.iter().find_map(|part| find(part, wanted)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(text: &str) -> Mask {
        Mask::parse(text).expect("a mask")
    }

    #[test]
    fn a_repeated_group_is_written_around_what_repeats() {
        for (text, inside) in [
            ("x(.)*", Some("(.*)")),
            (r"x(\w)+", Some(r"(\w+)")),
            ("x([a-z])*y", Some("([a-z]*)")),
            ("x(.+)*", Some("(.*)")),
            ("x(.*)+", Some("(.*)")),
            ("x(ab){2,}", Some("((?:ab){2,})")),
            ("x(?: - (.*))+", None),
        ] {
            assert_eq!(repeated(text).map(|found| found.inside), Some(inside.map(str::to_owned)), "{text}");
        }
        for text in ["x(.*)?", "x(.*){1}", "(?:ab)*(.*)", "x(.){0,1}"] {
            assert_eq!(repeated(text), None, "{text}");
        }
    }

    #[test]
    fn what_a_group_can_hold() {
        for text in ["()", "(Campaign) - .*", ".*(.*)", "x(.*?).*", "x.* ?(.*)", "x(a{3})", r"x(\b)"] {
            assert_eq!(holds(&mask(text)), Holds::Fixed, "{text}");
        }
        assert_eq!(holds(&mask("x.*(.+)")), Holds::LastPiece);
        for text in ["(.*)", "x - .* - (.*)", "(a|b)", "([a-z])", "x(.*)?", "x(.*?)", "(?:a|b)*(.+)", "x(.*?) users"] {
            assert_eq!(holds(&mask(text)), Holds::Anything, "{text}");
        }
    }

    #[test]
    fn a_choice_is_narrowed_to_the_word_it_is_about() {
        for (text, narrow) in [
            ("Campaign - acme|globex - (.*)", Some("Campaign - (?:acme|globex) - (.*)")),
            ("Campaign|AC - acme - (.*)", Some("(?:Campaign|AC) - acme - (.*)")),
            ("Campaign - a|b|c - (.*)", Some("Campaign - (?:a|b|c) - (.*)")),
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

    #[test]
    fn no_name_reaches_some_masks() {
        for text in
            ["acme$ -", "Campaign - ^acme - (.*)", r"a\bb(.*)", r"[^\s\S](.*)", "x$y(.*)", "(.+)^x", "$", "$(.*)"]
        {
            assert!(never_matches(&mask(text)), "{text}");
        }
        for text in [
            "^Campaign$",
            "^Campaign - (.*)$",
            r"a\b -(.*)",
            r"\ACampaign (.*)\z",
            "(?:^x|y)(.*)",
            "",
            "^(.*)$",
            "x$|y",
        ] {
            assert!(!never_matches(&mask(text)), "{text}");
        }
        assert_eq!(lost_ends("Campaign - acme$ - (.*)$").first(), Some(&(15..16)));
        assert!(lost_ends("^Campaign - (.*)$").is_empty());
    }
}
