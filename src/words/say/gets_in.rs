//! Who gets in, as one line: the first thing that is said of a set-up.

use crate::wizard::gets_in::GetsIn;
use crate::words::catalogue::Words;

/// Who gets in and who does not, as far as the names tell, and how much besides nobody has confirmed; `between` stands between
/// the parts.
pub fn line(words: &Words, between: &str, gets_in: GetsIn, unproven: usize) -> String {
    parts(words, gets_in, unproven).join(between)
}

/// The same as a list, as the language joins one.
pub fn listed(words: &Words, gets_in: GetsIn, unproven: usize) -> String {
    words.list(&parts(words, gets_in, unproven))
}

/// Who gets in and nothing of the answers, to stand in a sentence about people.
pub fn people(words: &Words, gets_in: GetsIn) -> String {
    listed(words, gets_in, 0)
}

/// The list as the last words of a run: what is still being judged then is judged no more.
pub fn at_last(words: &Words, gets_in: GetsIn, unproven: usize) -> String {
    let mut parts = parts(words, gets_in, unproven);
    if gets_in == GetsIn::Judging {
        parts[0] = words.text("gets-in-not-judged");
    }
    words.list(&parts)
}

fn parts(words: &Words, gets_in: GetsIn, unproven: usize) -> Vec<String> {
    let mut parts = vec![match gets_in {
        GetsIn::NoMask => words.text("gets-in-no-mask"),
        GetsIn::Untested => words.text("gets-in-untested"),
        GetsIn::Judging => words.text("gets-in-judging"),
        GetsIn::People { inside: 0, out, unsure: 0 } => {
            words.with("gets-in-nobody-of-people", &[("count", out.into())])
        }
        GetsIn::People { inside: 0, out, unsure } => {
            words.with("gets-in-people-if", &[("inside", unsure.into()), ("count", (out + unsure).into())])
        }
        GetsIn::People { inside, out, unsure } => {
            words.with("gets-in-people", &[("inside", inside.into()), ("count", (inside + out + unsure).into())])
        }
        GetsIn::Tested { inside: 0, outside } => words.with("gets-in-nobody", &[("count", outside.into())]),
        GetsIn::Tested { inside, outside } => {
            words.with("gets-in-tested", &[("inside", inside.into()), ("count", (inside + outside).into())])
        }
    }];
    if let GetsIn::Tested { inside: 1.., outside: outside @ 1.. } = gets_in {
        parts.push(words.with("gets-in-shut-out", &[("count", outside.into())]));
    }
    if let GetsIn::People { inside, out, unsure } = gets_in {
        if out > 0 && inside + unsure > 0 {
            parts.push(words.with("gets-in-people-shut-out", &[("count", out.into())]));
        }
        if unsure > 0 && inside > 0 {
            parts.push(words.with("gets-in-people-unsure", &[("count", unsure.into())]));
        }
    }
    // The people of whom nobody knows are said in place of the answers: one line has room for one of the two.
    let unsure = matches!(gets_in, GetsIn::People { unsure: 1.., .. });
    if unproven > 0 && !unsure {
        parts.push(words.with("gets-in-unproven", &[("count", unproven.into())]));
    }
    parts
}
