//! The profile names that a person types, pastes, keeps and removes on the mask test.

use super::Wizard;
use super::keymap::Action;
use super::lists::moved;
use super::msg::Notice;
use super::names::{Filter, Source};
use super::open::Open;
use super::plan::{List, Stop};
use super::text::TextField;
use crate::names::{self, Names};
use crate::setup::document::KEPT_NAMES;
use crate::setup::gate;
use std::collections::HashSet;
use std::sync::Arc;

impl Wizard {
    /// Opens the empty last row for a new name.
    pub(super) fn begin_name(&mut self) {
        self.rows.insert(List::Names, self.names.shown_len());
        self.edit_name();
    }

    /// Opens the chosen name for typing; on the empty last row a new one.
    pub(super) fn edit_name(&mut self) {
        let mut text = TextField::new();
        let index = self.names.shown(self.row(List::Names)).map(|(index, name)| {
            // A name that was kept is within the bound of a field, or is cut by nothing: it is refused whole.
            let _ = text.load(name);
            index
        });
        self.open.push(Open::Name { index, text });
    }

    /// Keeps a name that was typed: in its place, or as a new one at the end, without the blanks at its ends; an empty one is no
    /// name.
    ///
    /// One that looks like a client secret is not kept: the list goes into the draft.
    pub(super) fn keep_name(&mut self, index: Option<usize>, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if !gate::may_keep_name(&self.answers, text) {
            self.notice = Some(Notice::SecretAsName);
            return;
        }
        if index.is_none() && self.names.names.len() >= KEPT_NAMES && self.names.file.is_none() {
            self.notice = Some(Notice::NamesFull(KEPT_NAMES));
            return;
        }
        let there = self.names.names.iter().position(|name| name == text);
        if let (None, Some(place)) = (index, there) {
            // It is shown where it stands.
            self.names.filter = Filter::All;
            self.names.show();
            self.rows.insert(List::Names, place);
            self.notice = Some(Notice::NamesAdded { added: 0, twice: 1 });
            return;
        }
        let names = Arc::make_mut(&mut self.names.names);
        match index {
            Some(index) => {
                names.replace(index, text);
                self.names.forget_kind(index, false);
            }
            None => {
                names.push(text);
            }
        }
        self.names_are_typed();
        if index.is_none() {
            self.names.filter = Filter::All;
            self.rows.insert(List::Names, self.names.shown_len());
        }
    }

    /// Goes on with a name that was being typed.
    pub(super) fn resume_name(&mut self, index: Option<usize>, typed: &str) {
        let index = index.filter(|index| *index < self.names.names.len());
        let mut text = TextField::new();
        if self.focus() == Stop::List(List::Names) && text.load(typed).is_ok() {
            self.rows.insert(List::Names, index.unwrap_or(self.names.shown_len()));
            self.open.push(Open::Name { index, text });
        }
    }

    /// The name that is being typed, and the place of the one that it is to replace.
    pub(super) fn half_typed(&self) -> Option<(Option<usize>, &str)> {
        self.open.iter().find_map(|open| match open {
            Open::Name { index, text } if !text.text().is_empty() => Some((*index, text.text())),
            _ => None,
        })
    }

    /// The names are no longer those of a file: the draft keeps them itself, as many as it can.
    fn names_are_typed(&mut self) {
        self.names.file = None;
        self.names.are_asked = false;
        self.names.touch();
        if self.names.names.len() > KEPT_NAMES {
            self.notice = Some(Notice::NamesFull(KEPT_NAMES));
        }
    }

    /// Puts names back as they were.
    pub(super) fn put_names_back(&mut self, names: Arc<Names>, source: Source) {
        self.names.names = names;
        self.names.file = source.file;
        self.names.reading.user_groups = source.user_groups;
        self.names.touch();
        let last = self.names.shown_len();
        let row = self.row(List::Names).min(last);
        self.rows.insert(List::Names, row);
    }

    /// Removes the chosen name, and says so.
    pub(super) fn remove_name(&mut self) {
        let row = self.row(List::Names);
        let Some((index, name)) = self.names.shown(row) else { return };
        let removed = Notice::NameRemoved(name.to_owned());
        Arc::make_mut(&mut self.names.names).remove(index);
        self.names.forget_kind(index, true);
        self.names_are_typed();
        let last = self.names.shown_len();
        self.rows.insert(List::Names, row.min(last));
        self.notice = Some(removed);
    }

    /// Enter on a name that was typed: one that was emptied is removed.
    pub(super) fn take_name(&mut self, index: Option<usize>, text: &str) {
        if index.is_some() && text.trim().is_empty() {
            self.remove_name();
        } else {
            self.keep_name(index, text);
        }
    }

    /// Down or Up in a name that is typed: it is kept, and the one below or above is chosen.
    pub(super) fn leave_name(&mut self, action: Action) {
        let Some(Open::Name { index, text }) = self.open.pop() else { return };
        self.keep_name(index, text.text());
        if self.notice == Some(Notice::SecretAsName) {
            self.open.push(Open::Name { index, text });
            return;
        }
        let len = self.list_len(List::Names);
        let row = moved(self.row(List::Names), len, 1, action);
        self.rows.insert(List::Names, row);
    }

    /// Adds the names that a pasted text holds.
    pub(super) fn add_names(&mut self, text: &str) {
        let reading = self.names.settled(names::read(text.as_bytes()), &self.answers);
        let room = KEPT_NAMES.saturating_sub(self.names.names.len());
        let read = reading.names.iter().enumerate().map(|(index, name)| (name, reading.names.product(index)));
        let (wanted, secrets): (Vec<_>, Vec<_>) = read.partition(|(name, _)| gate::may_keep_name(&self.answers, name));
        let all = wanted.len();
        let pasted: HashSet<&str> = wanted.iter().map(|(name, _)| *name).collect();
        let there: HashSet<String> =
            self.names.names.iter().filter(|name| pasted.contains(name)).map(str::to_owned).collect();
        let mut seen: HashSet<&str> = there.iter().map(String::as_str).collect();
        // The same name twice says nothing twice, and would be counted so.
        let wanted: Vec<_> = wanted.into_iter().filter(|(name, _)| seen.insert(name)).collect();
        let twice = all - wanted.len();
        let names = Arc::make_mut(&mut self.names.names);
        wanted.iter().take(room).for_each(|(name, product)| {
            names.push_of(name, *product);
        });
        let added = wanted.len().min(room);
        self.names.pasted = None;
        self.notice = Some(if !secrets.is_empty() {
            Notice::SecretsLeftOut { added, left_out: secrets.len() }
        } else if added < wanted.len() {
            Notice::NamesFull(KEPT_NAMES)
        } else {
            Notice::of_names(added, twice, &reading)
        });
        if added > 0 {
            self.names_are_typed();
            self.names.pasted = Some(added);
        }
    }
}
