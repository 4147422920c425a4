//! The chain: what happens when whoever has the chosen name, or the chosen person, signs in; and the key that mends it.

use super::Wizard;
use super::mending::Mending;
use super::msg::{Effect, Notice, Request};
use super::open::Open;
use super::plan::{List, Step, Stop};
use crate::base::key::{Code, Key};
use crate::mask::product_of;
use crate::people::chain::{By, Chain, Mend, of_person, of_profile};
use crate::setup::field::Field;

/// What Enter does with a mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mends {
    /// The mask becomes this one, here.
    Mask(String),
    /// To the mask, where one is to be written.
    ToMask,
    /// This is to be typed elsewhere: it goes to the terminal's clipboard.
    Sends(String),
}

impl Wizard {
    /// The chain that is open.
    pub fn chained(&self) -> Option<&Chain> {
        self.chained.as_ref()
    }

    /// Judges the open chain anew: once a message, since a hard mask takes a while.
    pub(super) fn chain_again(&mut self) {
        let is_open = self.open.iter().any(|open| matches!(open, Open::Chain));
        self.chained = if is_open { self.chain() } else { None };
    }

    /// Whether a name or a person is chosen, of whom there is a chain.
    pub fn has_chain(&self) -> bool {
        match self.focused_list() {
            Some(List::Names) => self.row(List::Names) < self.names.shown_len(),
            Some(List::People) => self.people.report().is_some() && self.row(List::People) < self.people.shown_len(),
            _ => false,
        }
    }

    /// The chain of the chosen name or person; none where nothing is chosen.
    fn chain(&self) -> Option<Chain> {
        match self.focused_list()? {
            List::Names => self.chain_of_name(self.names.shown(self.row(List::Names))?.0),
            List::People => self.chain_of_person(self.people.shown(self.row(List::People))?.0),
            _ => None,
        }
    }

    /// The chain of whoever has the profile at `index`.
    pub fn chain_of_name(&self, index: usize) -> Option<Chain> {
        let name = self.names.all().get(index)?;
        let product = product_of(self.names.all(), index);
        let people = self.people.report().is_some().then(|| self.people.all().with_profile(name));
        let is_user_group = self.names.reading.is_user_group(index);
        Some(self.linked(|by| of_profile((name, is_user_group), product.as_deref(), people, by)))
    }

    /// The chain of the person at `index`.
    pub fn chain_of_person(&self, index: usize) -> Option<Chain> {
        let report = self.people.report()?;
        let names = self.people.profiles.as_ref().map(|read| &read.names);
        let product = |name: &str| {
            let names = names?;
            names.product(names.iter().position(|other| other == name)?)
        };
        self.linked(|by| of_person(self.people.all(), report, index, product, by))
    }

    fn linked<T>(&self, chain: impl Fn(&By<'_>) -> T) -> T {
        let repaired = match self.mending(Field::AssociationMask) {
            Some(Mending::Text(text)) => Some(text),
            _ => None,
        };
        let groups = self.names.groups.as_deref().filter(|groups| !groups.is_empty());
        chain(&By { mask: self.names.mask.as_ref(), repaired: repaired.as_deref(), groups })
    }

    /// What Enter does in the open chain; nothing where the mend is no matter of a key.
    pub fn mends(&self) -> Option<Mends> {
        match self.chained()?.mend.clone() {
            Mend::Mask(text) => Some(Mends::Mask(text)),
            Mend::WriteMask => Some(Mends::ToMask),
            Mend::Rename(text) | Mend::Create(text) => Some(Mends::Sends(text)),
            _ => None,
        }
    }

    /// Opens the chain of what is chosen, or closes it where it is open.
    pub(super) fn open_chain(&mut self) {
        if matches!(self.open.last(), Some(Open::Chain)) {
            self.open.pop();
        } else if self.has_chain() {
            self.seen.past = 0;
            self.open.push(Open::Chain);
        } else {
            self.notice = Some(Notice::NoMeaning(Key { ctrl: true, ..Key::new(Code::Char('o')) }));
        }
    }

    /// Does what mends the chain; it stays open and shows what came of it.
    pub(super) fn mend_chain(&mut self, effects: &mut Vec<Effect>) {
        match self.mends() {
            Some(Mends::Mask(text)) => {
                self.open.push(Open::Chain);
                self.replace_text(Field::AssociationMask, &text);
            }
            Some(Mends::ToMask) => self.enter(Step::Mask, Some(Stop::Field(Field::AssociationMask))),
            Some(Mends::Sends(text)) => {
                self.open.push(Open::Chain);
                self.notice = Some(Notice::SentText(text.clone()));
                effects.push(Effect::Face(Request::Clipboard(text.into())));
            }
            None => {
                self.open.push(Open::Chain);
                self.notice = Some(Notice::NoMeaning(Key::new(Code::Enter)));
            }
        }
    }
}
