//! The chain line by line: what happens when whoever has a name, or a person, signs in, and what mends it.

use super::talk::{Gone, Talk};
use crate::people::chain::{Chain, Kind};
use crate::wizard::plan::{List, Stop};
use crate::words::say;

impl Talk<'_> {
    /// Says the chain of the name or the person with this number; without one of the first that is shut out.
    pub(super) fn why(&mut self, number: Option<usize>) -> Result<(), Gone> {
        let people = self.wizard.focus() == Stop::List(List::People);
        if people {
            self.await_news(|talk| talk.wizard.people.is_judged())?;
        } else {
            self.await_judgement()?;
        }
        let place = match number {
            Some(number) => number.checked_sub(1),
            // People stand in this order: who is shut out comes first.
            None if people => Some(0),
            None => Some(self.wizard.names.first_miss().unwrap_or(0)),
        };
        let found = place.and_then(|place| if people { self.of_person(place) } else { self.of_name(place) });
        let Some((name, chain)) = found else { return self.plain.complain("plain-nothing-to-explain") };
        let look = &self.plain.reader.look;
        let mut said = vec![name];
        said.extend(chain.links.iter().map(|link| {
            let label = say::chain::label(&look.words, link);
            let holds = say::chain::holds(&look.words, link.holds);
            let what = say::chain::link(&look.words, &look.glyphs, link, chain.profile());
            // A product that nobody knows is not called unknown twice.
            let bare = what.is_empty() || matches!(link.kind, Kind::Product(None));
            let key = if bare { "plain-link-unreached" } else { "plain-link" };
            look.words.with(key, &[("label", label.into()), ("holds", holds.into()), ("what", what.into())])
        }));
        said.extend(chain.nearest().map(|name| {
            let name = look.glyphs.name(name);
            look.words.with("mask-nearest", &[("name", name.into())])
        }));
        said.push(look.words.with(
            "told-about",
            &[
                ("about", look.words.text("chain-mend").into()),
                ("what", say::chain::mend(&look.words, &look.glyphs, &chain.mend).into()),
            ],
        ));
        said.iter().try_for_each(|sentence| self.plain.voice.say(sentence))
    }

    fn of_name(&self, place: usize) -> Option<(String, Chain)> {
        let name = self.wizard.names.all().get(place)?;
        Some((self.plain.reader.look.glyphs.name(name), self.wizard.chain_of_name(place)?))
    }

    fn of_person(&self, place: usize) -> Option<(String, Chain)> {
        let (index, person) = self.wizard.people.shown(place)?;
        Some((self.plain.reader.look.glyphs.visible(person.name()), self.wizard.chain_of_person(index)?))
    }
}
