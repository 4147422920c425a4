//! A group that what stands right beside it in the mask tears out of a word: `.(.*)`, `([A-Za-z]*).*`.

use std::ops::Range;

use regex_syntax::ast::Ast;
use regex_syntax::ast::parse::Parser;

use super::group::captures;
use super::meant::goes_on;

/// On which sides of the only group of a mask something stands that takes whatever sign comes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "two facts of each of two sides, which have nothing to do with each other"
)]
pub(super) struct Wild {
    before: bool,
    behind: bool,
    /// Whichever sign comes, and not one of a list.
    dot_before: bool,
    dot_behind: bool,
}

impl Wild {
    /// What stands beside the group of `text`.
    pub(super) fn of(text: &str) -> Wild {
        let Ok(tree) = Parser::new().parse(text) else { return Wild::default() };
        let Ast::Concat(concat) = &tree else { return Wild::default() };
        let Some(at) = concat.asts.iter().position(captures) else { return Wild::default() };
        let (before, behind) = (at.checked_sub(1).and_then(|before| concat.asts.get(before)), concat.asts.get(at + 1));
        let is_dot = |part: &Ast| matches!(part, Ast::Dot(_));
        Wild {
            before: before.is_some_and(is_any),
            behind: behind.is_some_and(is_any),
            dot_before: before.is_some_and(is_dot),
            dot_behind: behind.is_some_and(is_dot),
        }
    }

    /// Whether it tears the group out of a word of its name.
    pub(super) fn tears(self, (name, group): &(&str, Range<usize>)) -> bool {
        let (before, taken, behind) = (&name[..group.start], &name[group.clone()], &name[group.end..]);
        self.before && is_one_word(before, taken) || self.behind && is_one_word(taken, behind)
    }

    /// Whether it takes a sign of the group's own, which begins behind the first `head` bytes of the name.
    pub(super) fn takes_a_sign(self, head: usize, (name, group): &(&str, Range<usize>)) -> bool {
        let before = name.get(head..group.start).filter(|_| head > 0 && self.dot_before);
        let behind = Some(&name[group.end..]).filter(|_| self.dot_behind);
        [before, behind].into_iter().flatten().any(|part| part.contains(char::is_alphanumeric))
    }
}

/// A part of an expression that takes one sign of many, or several.
fn is_any(part: &Ast) -> bool {
    match part {
        Ast::Dot(_) | Ast::ClassBracketed(_) | Ast::ClassPerl(_) | Ast::ClassUnicode(_) => true,
        Ast::Repetition(repetition) => is_any(&repetition.ast),
        Ast::Group(group) => is_any(&group.ast),
        _ => false,
    }
}

/// Whether a word goes on from `before` to `behind`: as [`goes_on`] tells it, or in a script that has no capitals.
fn is_one_word(before: &str, behind: &str) -> bool {
    let without_case = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    goes_on(before, behind) || without_case(before.chars().next_back()) && without_case(behind.chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_torn_out_of_a_word_in_every_script() {
        for (text, name, group) in [
            ("C - .(.*)", "C - \u{30ec}\u{30dd}", 7..10),
            ("C - (.*)..", "C - \u{ce90}\u{d398}\u{c778}", 4..7),
            ("C - ([A-Za-z]*).*", "C - Pr\u{fc}fer", 4..6),
        ] {
            assert!(Wild::of(text).tears(&(name, group)), "{text}");
        }
        for (text, name, group) in [
            ("C - [0-9]+(.*)", "C - 12ops", 6..9),
            ("C - grp(.*)", "C - grpops", 7..10),
            ("C (.*) .*", "C a b", 2..3),
            ("C - [A-Z]+(.*)", "C - EUops", 6..9),
        ] {
            assert!(!Wild::of(text).tears(&(name, group)), "{text}");
        }
    }
}
