//! Who gets in by a wildcard that a repair brings into a mask: nobody whom the mask did not speak of.

use std::ops::Range;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{Ast, LiteralKind};

use super::group::find;
use super::words::{same, words, words_and_classes};

/// What a candidate opens that the text did not: more wildcards outside its group.
#[derive(Debug)]
pub(super) struct Opened {
    /// The words that the candidate speaks of; `None` where it opens nothing.
    spoken: Option<Vec<String>>,
}

impl Opened {
    /// Compares the wildcards of a candidate with those of the text it is to stand for, which need be no expression.
    pub(super) fn of(text: &str, candidate: &str) -> Opened {
        let spoken = (wildcards(candidate) > wildcards(text)).then(|| words(candidate));
        Opened { spoken }
    }

    /// Whether the candidate opens anything.
    pub(super) fn opens(&self) -> bool {
        self.spoken.is_some()
    }

    /// Whether `name`, whose group is there, has words outside it of which the candidate does not speak.
    pub(super) fn lets_in(&self, name: &str, group: Option<&Range<usize>>) -> bool {
        let Some(spoken) = &self.spoken else { return false };
        let outside = match group {
            Some(group) => format!("{} {}", &name[..group.start], &name[group.end..]),
            None => name.to_owned(),
        };
        // The words of a name are text, whatever signs stand between them.
        let outside: String = outside.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        words_and_classes(&outside).iter().any(|word| !spoken.iter().any(|spoken| same(spoken, word)))
    }
}

/// How many parts of `text` outside its groups take any sign, however often; of what is no expression how many look so.
fn wildcards(text: &str) -> usize {
    let Ok(tree) = Parser::new().parse(text) else {
        let count = |signs: &str| text.matches(signs).count();
        return (count(".*") + count(".+")).saturating_sub(count("(.*)") + count("(.+)"));
    };
    let mut count = 0;
    let mut captured: Vec<Range<usize>> = Vec::new();
    find(&tree, &mut |part| -> Option<()> {
        let at = part.span().start.offset..part.span().end.offset;
        match part {
            Ast::Group(group) if group.capture_index().is_some() => captured.push(at),
            Ast::Repetition(repetition) => {
                let within = captured.iter().any(|group| group.start <= at.start && at.end <= group.end);
                let letter = matches!(&*repetition.ast, Ast::Literal(literal) if !matches!(literal.kind, LiteralKind::Special(_)));
                count += usize::from(!within && !letter);
            }
            _ => {}
        }
        None
    });
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wildcard_that_comes_in_is_opened() {
        let name = "Old Campaign - acme - x";
        let group = 22..23;
        let opened = |text: &str, candidate: &str| Opened::of(text, candidate).lets_in(name, Some(&group));
        assert!(opened("*Campaign - acme - (.*)", ".*Campaign - acme - (.*)"));
        assert!(opened("Campaign - acme - (.*)", r"\w* ?Campaign - acme - (.*)"));
        // It was there already, it holds nothing, or nothing comes in by it.
        assert!(!opened(".*Campaign \u{2013} acme - (.*)", ".*Campaign - acme - (.*)"));
        assert!(!opened("Campaign - acme", "Campaign - acme - (.*)"));
        assert!(!Opened::of("*Campaign - (.*)", ".*Campaign - (.*)").lets_in("Campaign - x", Some(&(11..12))));
    }
}
