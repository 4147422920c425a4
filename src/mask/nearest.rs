//! The nearest name that would match: a search over the mask's automaton with at most two edits.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use regex_automata::hybrid::LazyStateID;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::{Anchored, Input};

use super::alphabet::{Letter, alphabet};
use super::pattern::Mask;
use crate::base::hidden::as_seen;

/// The most edits (a character put in, taken out or replaced) that are looked for.
pub const MAX_EDITS: u32 = 2;

/// How many states one name may visit before the search gives it up.
const MAX_NODES: usize = 20_000;

/// One edit; what is below it only chooses among names with as few edits.
const EDIT: u32 = 1 << 16;

/// The name with the fewest edits, at most [`MAX_EDITS`], that `mask` accepts in place of `name`. `None` where there is
/// none, where `name` itself matches, where it would have a sign that nobody sees, or where the search gives up. For several names keep a [`Nearest`].
pub fn nearest(mask: &Mask, name: &str) -> Option<String> {
    Nearest::new(mask)?.of(name)
}

/// The search over one mask, with what it has learnt of the mask's automaton.
pub struct Nearest<'a> {
    mask: &'a Mask,
    dfa: &'a DFA,
    cache: Cache,
    letters: Vec<Letter>,
    /// For each state the letters that lead on, and where to.
    ways: HashMap<LazyStateID, Vec<(Letter, LazyStateID)>>,
}

/// A place in the search: so much of the name is read, and the automaton is here.
#[derive(Clone, Copy)]
struct Node {
    at: usize,
    state: LazyStateID,
    cost: u32,
    parent: usize,
    put: Option<char>,
}

/// Where the search goes on: so much of the name is read, the automaton is here, this is written, at this price.
type Step = (usize, LazyStateID, Option<char>, u32);

/// The search can't go on: the automaton's cache is full.
struct GivesUp;

impl<'a> Nearest<'a> {
    /// Prepares the search; `None` where the mask's automaton can't be built.
    pub fn new(mask: &'a Mask) -> Option<Nearest<'a>> {
        let dfa = mask.lazy()?;
        Some(Nearest { mask, dfa, cache: dfa.create_cache(), letters: alphabet(mask.body()), ways: HashMap::new() })
    }

    /// As [`nearest`].
    pub fn of(&mut self, name: &str) -> Option<String> {
        // With a Unicode `\b` the automaton reads ASCII only, and what it can't read it can't measure.
        let blind = self.mask.body().properties().look_set().contains_word_unicode() && !name.is_ascii();
        if blind || self.mask.is_match(name) {
            return None;
        }
        let chars: Vec<char> = name.chars().collect();
        // Whoever types it would type what is seen.
        let mask = self.mask;
        let seen = |found: Option<String>| found.map(|found| as_seen(&found)).filter(|found| mask.is_match(found));
        if let Ok(found) = self.search(&chars) {
            return seen(found);
        }
        // States are only valid as long as the cache: start afresh, and once more only.
        self.ways.clear();
        self.dfa.reset_cache(&mut self.cache);
        seen(self.search(&chars).ok().flatten())
    }

    fn search(&mut self, name: &[char]) -> Result<Option<String>, GivesUp> {
        let input = Input::new("").anchored(Anchored::Yes);
        let start = self.dfa.start_state_forward(&mut self.cache, &input).map_err(|_| GivesUp)?;
        let mut nodes = vec![Node { at: 0, state: start, cost: 0, parent: usize::MAX, put: None }];
        let mut best: HashMap<(usize, LazyStateID), u32> = HashMap::new();
        let mut open = BinaryHeap::from([Reverse((0, 0, 0))]);
        while let Some(Reverse((cost, _, index))) = open.pop() {
            let node = nodes[index];
            if best.get(&(node.at, node.state)).is_some_and(|known| *known < cost) {
                continue;
            }
            if node.at == name.len() && self.accepts(node.state)? {
                // Nothing at all is no name, even for a mask that takes it.
                return Ok(Some(spell(&nodes, index)).filter(|found| !found.is_empty()));
            }
            if nodes.len() > MAX_NODES {
                return Ok(None);
            }
            for (at, state, put, price) in self.steps(name, &node)? {
                let cost = cost + price;
                let known = best.entry((at, state)).or_insert(u32::MAX);
                if cost < *known {
                    *known = cost;
                    open.push(Reverse((cost, name.len() - at, nodes.len())));
                    nodes.push(Node { at, state, cost, parent: index, put });
                }
            }
        }
        Ok(None)
    }

    /// Where the search can go from `node`.
    fn steps(&mut self, name: &[char], node: &Node) -> Result<Vec<Step>, GivesUp> {
        let mut steps = Vec::new();
        let here = name.get(node.at).copied();
        if let Some(c) = here
            && let Some(state) = self.step(node.state, c)?
        {
            steps.push((node.at + 1, state, Some(c), 0));
        }
        if node.cost >= MAX_EDITS * EDIT {
            return Ok(steps);
        }
        if let Some(c) = here {
            steps.push((node.at + 1, node.state, None, EDIT + 3));
            for variant in c.to_lowercase().chain(c.to_uppercase()).filter(|variant| *variant != c) {
                if let Some(state) = self.step(node.state, variant)? {
                    steps.push((node.at + 1, state, Some(variant), EDIT));
                }
            }
        }
        self.learn(node.state)?;
        let ways = &self.ways[&node.state];
        // A character the mask spells out is sure; one of a class is only an example of it.
        let spelt_out = ways.iter().all(|(letter, _)| letter.exact);
        let (replaced, put_in) = if spelt_out { (1, 2) } else { (4, 5) };
        for (letter, state) in ways {
            // A blank is lost before a letter rather than typed over by it.
            let lost = letter.char == ' ' && here.is_some_and(char::is_alphanumeric);
            let (replaced, put_in) = if lost { (put_in, replaced) } else { (replaced, put_in) };
            if here.is_some_and(|c| c != letter.char) {
                steps.push((node.at + 1, *state, Some(letter.char), EDIT + replaced));
            }
            steps.push((node.at, *state, Some(letter.char), EDIT + put_in));
        }
        Ok(steps)
    }

    fn learn(&mut self, state: LazyStateID) -> Result<(), GivesUp> {
        if self.ways.contains_key(&state) {
            return Ok(());
        }
        let mut ways = Vec::new();
        for index in 0..self.letters.len() {
            let letter = self.letters[index];
            if let Some(next) = self.step(state, letter.char)? {
                ways.push((letter, next));
            }
        }
        self.ways.insert(state, ways);
        Ok(())
    }

    /// The state after `c`; `None` where no match is possible behind it.
    fn step(&mut self, mut state: LazyStateID, c: char) -> Result<Option<LazyStateID>, GivesUp> {
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            state = self.dfa.next_state(&mut self.cache, state, byte).map_err(|_| GivesUp)?;
            if state.is_dead() || state.is_quit() {
                return Ok(None);
            }
        }
        Ok(Some(state))
    }

    fn accepts(&mut self, state: LazyStateID) -> Result<bool, GivesUp> {
        let end = self.dfa.next_eoi_state(&mut self.cache, state).map_err(|_| GivesUp)?;
        Ok(end.is_match())
    }
}

fn spell(nodes: &[Node], mut index: usize) -> String {
    let mut chars = Vec::new();
    while let Some(node) = nodes.get(index) {
        chars.extend(node.put);
        index = node.parent;
    }
    chars.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(mask: &str, name: &str) -> Option<String> {
        nearest(&Mask::parse(mask).expect("a mask"), name)
    }

    #[test]
    fn a_slip_of_the_finger_is_set_right() {
        let mask = "Campaign - acme - (.*)";
        assert_eq!(near(mask, "Campaing - acme - delivery").as_deref(), Some("Campaign - acme - delivery"));
        assert_eq!(near(mask, "Campaign - acme- delivery").as_deref(), Some("Campaign - acme - delivery"));
        assert_eq!(near(mask, "Campaign \u{2013} acme - x").as_deref(), Some("Campaign - acme - x"));
        assert_eq!(near(mask, "campaign - acme - x").as_deref(), Some("Campaign - acme - x"));
        assert_eq!(near(mask, "Campaign - acme -").as_deref(), Some("Campaign - acme - "));
    }

    #[test]
    fn what_is_further_away_has_no_nearest() {
        assert_eq!(near("Campaign - acme - (.*)", "Photoshop"), None);
        assert_eq!(near("Campaign - acme - (.*)", "CAMPaign - acme - x"), None);
        assert_eq!(near("Campaign - acme - (.*)", "Campaign - acme - x"), None);
    }

    #[test]
    fn classes_keep_the_letter_of_another_case_and_drop_what_they_refuse() {
        assert_eq!(near("x ([a-z]+)", "x Delivery").as_deref(), Some("x delivery"));
        assert_eq!(near("x ([a-z]+)", "x delivery1").as_deref(), Some("x delivery"));
        assert_eq!(near(r"x (\w+)", "x é!").as_deref(), Some("x é"));
    }

    /// The fewest edits between two words, by the book.
    fn distance(a: &[char], b: &[char]) -> usize {
        let mut row: Vec<usize> = (0..=b.len()).collect();
        for (i, x) in a.iter().enumerate() {
            let mut diagonal = row[0];
            row[0] = i + 1;
            for (j, y) in b.iter().enumerate() {
                let next = (diagonal + usize::from(x != y)).min(row[j] + 1).min(row[j + 1] + 1);
                diagonal = row[j + 1];
                row[j + 1] = next;
            }
        }
        row[b.len()]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn for_a_word_it_is_the_edit_distance(word in "[ab\u{e9}]{0,6}", name in "[abc\u{e8}]{0,6}") {
            let (a, b): (Vec<char>, Vec<char>) = (word.chars().collect(), name.chars().collect());
            let edits = distance(&a, &b);
            let expected = ((edits == 1 || edits == 2) && !word.is_empty()).then_some(word.clone());
            prop_assert_eq!(near(&word, &name), expected);
        }

        #[test]
        fn what_is_proposed_matches(mask in "[ab(]{0,3}(\\[a-c\\]|\\.|a\\?|b\\*|\\\\w|\\\\b){1,3}", name in "[a-c ]{0,5}") {
            if let Ok(mask) = Mask::parse(&mask)
                && let Some(found) = nearest(&mask, &name)
            {
                prop_assert!(mask.is_match(&found), "{found:?}");
            }
        }
    }
}
