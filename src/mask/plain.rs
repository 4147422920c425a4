//! Masks of plain text around one `(.*)`, as nearly all are: what they match can be told without an automaton.

use std::ops::Range;

use regex_syntax::hir::{Hir, HirKind};

use super::pattern::is_anything;

/// Such a mask: a name matches that begins and ends so, with what stands between as its group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plain {
    head: String,
    tail: String,
}

impl Plain {
    /// The plain texts of a mask's expression; `None` for any other mask.
    pub(super) fn of(body: &Hir) -> Option<Plain> {
        let text = |hir: &Hir| match hir.kind() {
            HirKind::Literal(literal) => String::from_utf8(literal.0.to_vec()).ok(),
            _ => None,
        };
        let (head, tail) = match body.kind() {
            HirKind::Capture(_) if is_anything(body) => (String::new(), String::new()),
            HirKind::Concat(parts) => match &parts[..] {
                [head, group] if is_anything(group) => (text(head)?, String::new()),
                [group, tail] if is_anything(group) => (String::new(), text(tail)?),
                [head, group, tail] if is_anything(group) => (text(head)?, text(tail)?),
                _ => return None,
            },
            _ => return None,
        };
        Some(Plain { head, tail })
    }

    /// What the mask captures from `name`, in bytes of it; `None` on a miss.
    pub(super) fn group(&self, name: &str) -> Option<Range<usize>> {
        let end = name.len().checked_sub(self.tail.len())?;
        let is_match = self.head.len() <= end
            && name.as_bytes().starts_with(self.head.as_bytes())
            // To compare nothing costs as much as all the rest.
            && (self.tail.is_empty() || name.as_bytes().ends_with(self.tail.as_bytes()));
        (is_match && is_of_one_line(&name.as_bytes()[self.head.len()..end])).then_some(self.head.len()..end)
    }

    /// What the mask captures from a `name` that matches.
    pub(super) fn group_of_match(&self, name: &str) -> Range<usize> {
        self.head.len()..name.len() - self.tail.len()
    }

    /// Whether the texts stand on one line, and with them every name that matches.
    pub(super) fn is_of_one_line(&self) -> bool {
        !self.head.contains('\n') && !self.tail.contains('\n')
    }

    /// The text in front of the group.
    pub(super) fn head(&self) -> &str {
        &self.head
    }

    /// Whether `name` would match with other upper and lower case; `None` where that takes more than ASCII to tell.
    pub(super) fn folds(&self, name: &str) -> Option<bool> {
        let (head, tail, name) = (self.head.as_bytes(), self.tail.as_bytes(), name.as_bytes());
        let begins = &name[..name.len().min(head.len())];
        // A letter of Unicode may be another case of one of ASCII, and longer.
        if !head.is_ascii() || !begins.is_ascii() || !tail.is_empty() {
            return None;
        }
        Some(begins.eq_ignore_ascii_case(head) && is_of_one_line(&name[head.len()..]))
    }

    /// The text in front of the group, where nothing stands behind it.
    pub(super) fn head_alone(&self) -> Option<&str> {
        self.tail.is_empty().then_some(self.head.as_str())
    }
}

/// Whether the dot of an expression matches all of `text`.
fn is_of_one_line(text: &[u8]) -> bool {
    // Without an early end the bytes are looked at many at a time.
    text.iter().fold(0, |found, byte| found | u8::from(*byte == b'\n')) == 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex_automata::Input;

    use super::super::Mask;
    use super::super::pattern::Matcher;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn a_plain_mask_says_what_its_automaton_says(
            head in "[aAk\u{e9}\u{212a} -]{0,4}",
            tail in "[aAk\u{e9} ]{0,2}",
            name in "[aAkK\u{e9}\u{c9}\u{212a}\n -]{0,9}",
            cut in 0_usize..3,
        ) {
            let mask = Mask::parse(&format!("{head}(.*){tail}")).expect("a mask");
            let plain = mask.plain().expect("a plain one");
            for name in [name.clone(), format!("{head}{name}{tail}"), format!("{}{name}", head.to_uppercase()), head.chars().skip(cut).collect()] {
                let by_automaton = Matcher::by_automaton(&mask).find(&name).map(|found| found.group);
                prop_assert_eq!(plain.group(&name).map(Some), by_automaton, "{:?}", name);
                if let Some(folds) = plain.folds(&name) {
                    let folded = mask.folded().expect("small").is_match(Input::new(&name).earliest(true));
                    prop_assert_eq!(folds, folded, "{:?}", name);
                }
            }
        }
    }

    #[test]
    fn any_other_mask_is_none() {
        for text in ["Campaign", "a(.+)", "^a(.*)", "a(.*)$", "[ab](.*)", "a(.*)(b)", "(?s)a(.*)", "a|b(.*)", "(a)(.*)"]
        {
            assert!(Mask::parse(text).expect("a mask").plain().is_none(), "{text}");
        }
    }
}
