//! Masks that no name can match, and the signs for the ends of a name that are to blame for it.

use std::collections::HashSet;
use std::ops::Range;

use regex_automata::hybrid::LazyStateID;
use regex_automata::{Anchored, Input};
use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{AssertionKind, Ast};
use regex_syntax::hir::{Class, Hir, HirKind};

use super::alphabet::alphabet;
use super::group::{bytes, find};
use super::pattern::Mask;

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

/// Whether the end of a name is asked for before the group at `group`, or as the first thing in it: it can hold nothing then.
pub(super) fn ends_before(text: &str, group: usize) -> bool {
    let is_end = |range: &Range<usize>| matches!(&text[range.clone()], "$" | r"\z");
    !text.contains('|') && lost_ends(text).iter().any(|range| is_end(range) && range.start <= group)
}

/// How many states are looked at before it is said that a name may match.
const MAX_STATES: usize = 5_000;

/// Whether no name of one line can match `mask`; `false` also where that can't be found out.
pub(super) fn never_matches(mask: &Mask) -> bool {
    let properties = mask.body().properties();
    if properties.minimum_len().is_none() {
        return true;
    }
    // One that came along as it is is told as what nobody sees.
    if !mask.text().contains(['\n', '\r']) && needs_a_line_break(mask.body()) {
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

/// Whether whatever matches has a line break in it, as no name has.
fn needs_a_line_break(body: &Hir) -> bool {
    match body.kind() {
        HirKind::Literal(literal) => literal.0.iter().any(|byte| matches!(byte, b'\n' | b'\r')),
        HirKind::Class(Class::Unicode(class)) => {
            let is_break = |c: char| matches!(c, '\n' | '\r');
            class.iter().next().is_some() && class.iter().all(|range| is_break(range.start()) && is_break(range.end()))
        }
        HirKind::Repetition(repetition) => repetition.min > 0 && needs_a_line_break(&repetition.sub),
        HirKind::Capture(capture) => needs_a_line_break(&capture.sub),
        HirKind::Concat(parts) => parts.iter().any(needs_a_line_break),
        HirKind::Alternation(parts) => parts.iter().all(needs_a_line_break),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(text: &str) -> Mask {
        Mask::parse(text).expect("a mask")
    }

    #[test]
    fn no_name_reaches_some_masks() {
        for text in [
            "acme$ -",
            "Campaign - ^acme - (.*)",
            r"a\bb(.*)",
            r"[^\s\S](.*)",
            "x$y(.*)",
            "(.+)^x",
            "$",
            "$(.*)",
            r"x(.*)\n",
            r"x(\n.*)",
        ] {
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
