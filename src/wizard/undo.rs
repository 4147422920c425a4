//! One way back through everything, in the order of time: what each message changed is noted, Ctrl-_ takes the last of it
//! back, and Ctrl-X does that again. What can't be taken back is never answered by taking back something older.

mod change;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use change::{Change, is_of_keeping};

use super::Wizard;
use super::msg::{Notice, Undone};
use super::names::Source;
use super::open::Open;
use super::plan::{List, Step, Stop};
use super::rows::{Need, Row};
use super::text::TextField;
use crate::names::Names;
use crate::setup::answers::Keeping;
use crate::setup::document::{HandOver, KEPT_NAMES};
use crate::setup::field::{FIELDS, Field, Kind};

/// Changes that are remembered; more of one session nobody goes back through.
const REMEMBERED: usize = 500;

/// What was changed, message by message, the newest last.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<Vec<Change>>,
    /// How many changes there were at each write, which can't be taken back.
    writes: Vec<usize>,
    /// What was taken back since anything else was changed, the newest last.
    future: Vec<Vec<Change>>,
    /// This message went through the history: what it changed is no change of its own.
    travelled: bool,
    /// The texts that this message put another in place of, their way back with them.
    stowed: Vec<(Field, TextField)>,
}

/// What can be taken back, as it is before a message.
pub(super) struct Before {
    edits: BTreeMap<Field, u64>,
    confirmed: Vec<(Field, bool)>,
    keeping: Keeping,
    compared: bool,
    lost: bool,
    no_secret: BTreeSet<Field>,
    names: Arc<Names>,
    source: Source,
    hand_over: HandOver,
}

impl Wizard {
    /// How things stand before a message of the person.
    pub(super) fn before(&self) -> Before {
        let confirmed = |field: Field| (field, self.answers.confirmed(field));
        Before {
            edits: self.editors.iter().map(|(field, editor)| (*field, editor.edits())).collect(),
            confirmed: FIELDS
                .iter()
                .filter(|row| row.kind == Kind::Confirmation)
                .map(|row| confirmed(row.field))
                .collect(),
            keeping: self.answers.keeping,
            compared: self.answers.scope_compared,
            lost: self.secret.lost,
            no_secret: self.answers.no_secret.clone(),
            names: Arc::clone(&self.names.names),
            source: self.names.source(),
            hand_over: self.hand_over.clone(),
        }
    }

    /// Notes what is other than `before`; what was taken back, or done again, is no change of its own.
    pub(super) fn note_changes(&mut self, before: Before) {
        let stowed = std::mem::take(&mut self.history.stowed);
        if std::mem::take(&mut self.history.travelled) {
            return;
        }
        // An editor in place of another begins at nothing.
        let is_stowed = |field: &Field| stowed.iter().any(|(of, _)| of == field);
        let edits_before = |field| if is_stowed(field) { 0 } else { before.edits.get(field).copied().unwrap_or(0) };
        let edited = self.editors.iter().filter(|(field, editor)| editor.edits() > edits_before(field));
        let mut changes: Vec<Change> = edited.map(|(field, _)| Change::Text(*field)).collect();
        let answers = &self.answers;
        let ticked = before.confirmed.into_iter().filter(|(field, yes)| answers.confirmed(*field) != *yes);
        changes.extend(ticked.map(|(field, yes)| Change::Confirmed(field, yes)));
        if answers.keeping != before.keeping {
            changes.push(Change::Keeping(before.keeping));
        }
        if answers.scope_compared != before.compared {
            changes.push(Change::Compared(before.compared));
        }
        if self.secret.lost != before.lost {
            changes.push(Change::Lost(before.lost));
        }
        if answers.no_secret != before.no_secret {
            changes.push(Change::NoSecret(before.no_secret));
        }
        // Last: which text the secret's field takes follows from how it is kept.
        changes.extend(stowed.into_iter().map(|(field, editor)| Change::Editor(field, Box::new(editor))));
        if changes.is_empty() && self.hand_over != before.hand_over {
            changes.push(Change::HandOver(before.hand_over));
        }
        if !Arc::ptr_eq(&self.names.names, &before.names) {
            changes.push(Change::Names(before.names, before.source));
        }
        self.remember(changes);
    }

    fn remember(&mut self, changes: Vec<Change>) {
        let Some(newest) = changes.first() else { return };
        // Another way was taken.
        self.history.future.clear();
        let past = &mut self.history.past;
        match (past.last().map(Vec::as_slice), newest) {
            // Going through the ways to keep the secret is one change.
            (Some(last), _) if is_of_keeping(last) && is_of_keeping(&changes) => return,
            // Where another field was edited last, a run of typing in this one has ended.
            (Some([Change::Text(last)]), Change::Text(field)) if last != field => {
                let last = *last;
                if let Some(editor) = self.editors.get_mut(&last) {
                    editor.end_run();
                }
            }
            // Lists too long for a draft are kept once, or each change of a million names would be there whole.
            (_, Change::Names(names, _)) if names.len() > KEPT_NAMES => {
                past.retain(|changes| !changes.iter().any(|change| matches!(change, Change::Names(..))));
            }
            _ => {}
        }
        let past = &mut self.history.past;
        past.push(changes);
        if past.len() > REMEMBERED {
            past.remove(0);
            self.history.writes.iter_mut().for_each(|write| *write = write.saturating_sub(1));
        }
    }

    /// Puts the text of `field` away, its way back with it: another one takes its place.
    pub(super) fn stow(&mut self, field: Field) {
        let Some(editor) = self.editors.remove(&field) else { return };
        if !self.history.stowed.iter().any(|(of, _)| *of == field) {
            self.history.stowed.push((field, editor));
        }
    }

    /// Takes the last change back, and says which that was where it is not the text under the cursor.
    pub(super) fn undo(&mut self) {
        if let Some(Open::Name { text, .. } | Open::Search { text, .. }) = self.open.last_mut() {
            let edits = text.edits();
            text.undo();
            if text.edits() == edits {
                self.notice = Some(Notice::NothingToUndo);
            } else if matches!(self.open.last(), Some(Open::Search { .. })) {
                self.search_on();
            }
            return;
        }
        if let Some(notice) = self.stands_written() {
            self.notice = Some(notice);
            return;
        }
        let Some(changes) = self.history.past.pop() else {
            self.notice = Some(Notice::NothingToUndo);
            return;
        };
        if let Some((what, again)) = self.travel(changes, false) {
            self.history.future.push(again);
            self.notice = what.map(Notice::Undone);
        }
    }

    /// A write was done: whatever came before it is taken back only by whoever means it.
    pub(super) fn note_write(&mut self) {
        let changes = self.history.past.len();
        if changes > 0 && self.history.writes.last() != Some(&changes) {
            self.history.writes.push(changes);
        }
        // What is typed from here on is a change of its own.
        self.editors.values_mut().for_each(TextField::end_run);
    }

    /// That the write stands, which was done last, and what another press takes back.
    fn stands_written(&mut self) -> Option<Notice> {
        let last = self.history.past.last()?;
        let at = self.history.past.len();
        let what = self.called(last, false);
        let writes = &mut self.history.writes;
        writes.retain(|write| *write <= at);
        (writes.last() == Some(&at)).then(|| {
            writes.pop();
            Notice::WriteStands(what)
        })
    }

    /// Does again what was taken back last, and says which that was where it is not the text under the cursor.
    pub(super) fn redo(&mut self) {
        let Some(changes) = self.history.future.pop() else {
            self.notice = Some(Notice::NothingToRedo);
            return;
        };
        if let Some((what, back)) = self.travel(changes, true) {
            self.history.past.push(back);
            self.notice = what.map(Notice::Redone);
        }
    }

    /// Takes `changes` back, or does them `again`. What they are called, where that is to be said, and the changes that lead
    /// here once more; nothing where a text is not remembered that far, which is said.
    fn travel(&mut self, changes: Vec<Change>, again: bool) -> Option<(Option<Undone>, Vec<Change>)> {
        self.history.travelled = true;
        let at_write = self.review_row() == Some(Row::Write);
        let back: Vec<Change> = changes.iter().map(|change| self.as_it_is(change)).collect();
        let what = self.called(&changes, again);
        let mut gone = None;
        for change in changes {
            gone = gone.or(self.take_back(change).err());
        }
        if let Some(field) = gone {
            self.notice = Some(Notice::NotUndone(field));
            return None;
        }
        if let Undone::Tick(_) | Undone::Compared = what {
            self.enter(Step::Mask, Some(Stop::List(List::HandOver)));
            if let Undone::Tick(row) = what {
                self.choose_hand_over(row);
            }
        }
        if at_write {
            // What is missing again is shown where it is.
            self.wanted_row = self.needing(Need::Mended).first().map(|field| Row::Field(*field));
        }
        let is_seen = |what: &Undone| matches!(what, Undone::Field(field) if self.focused_field() == Some(*field) && field.is_text());
        Some((Some(what).filter(|what| !is_seen(what)), back))
    }

    /// What stands now where `change` would put something else.
    fn as_it_is(&mut self, change: &Change) -> Change {
        match change {
            Change::Text(field) | Change::Editor(field, _) => {
                Change::Editor(*field, Box::new(self.editor(*field).clone()))
            }
            Change::Confirmed(field, _) => Change::Confirmed(*field, self.answers.confirmed(*field)),
            Change::Keeping(_) => Change::Keeping(self.answers.keeping),
            Change::Compared(_) => Change::Compared(self.answers.scope_compared),
            Change::Lost(_) => Change::Lost(self.secret.lost),
            Change::NoSecret(_) => Change::NoSecret(self.answers.no_secret.clone()),
            Change::Names(..) => Change::Names(Arc::clone(&self.names.names), self.names.source()),
            Change::HandOver(_) => Change::HandOver(self.hand_over.clone()),
        }
    }

    /// What `changes`, which are about to be taken back or done `again`, are called.
    fn called(&self, changes: &[Change], again: bool) -> Undone {
        let fields: BTreeSet<Field> = changes.iter().filter_map(Change::field).collect();
        match (fields.len(), fields.first()) {
            (1, Some(field)) => return Undone::Field(*field),
            (1.., _) => return Undone::Fields(fields.len()),
            _ => {}
        }
        let of_names = changes.iter().find_map(|change| match change {
            Change::Names(names, _) => Some(names.len()),
            _ => None,
        });
        let of_hand_over = changes.iter().find_map(|change| match change {
            Change::HandOver(hand_over) => Some(hand_over),
            _ => None,
        });
        let now = self.names.names.len();
        let (before, after) = if again { (now, of_names.unwrap_or(now)) } else { (of_names.unwrap_or(now), now) };
        match of_hand_over {
            Some(hand_over) => self.ticked_otherwise(hand_over).map_or(Undone::Compared, Undone::Tick),
            None if before < after => Undone::NamesAdded(after - before),
            None if before > after => Undone::NamesRemoved(before - after),
            None => Undone::Names,
        }
    }

    /// Whether the last change was one of the names.
    pub fn undo_changes_names(&self) -> bool {
        let last = self.history.past.last();
        last.is_some_and(|changes| changes.iter().any(|change| matches!(change, Change::Names(..))))
    }

    /// Takes a change back.
    ///
    /// # Errors
    /// The field whose text is not remembered that far.
    fn take_back(&mut self, change: Change) -> Result<(), Field> {
        match change {
            Change::Text(field) => {
                let edits = self.editor(field).edits();
                self.editor(field).undo();
                self.answer_follows(field);
                if self.editor(field).edits() == edits {
                    return Err(field);
                }
            }
            Change::Editor(field, mut editor) => {
                // What is typed from here on is a change of its own.
                editor.end_run();
                self.editors.insert(field, *editor);
                self.answer_follows(field);
            }
            Change::Confirmed(field, yes) => self.answers.set_confirmed(field, yes),
            Change::Keeping(keeping) => self.keep_secret(keeping),
            Change::Compared(yes) => self.answers.scope_compared = yes,
            Change::Lost(yes) => self.secret.lost = yes,
            Change::NoSecret(fields) => self.answers.no_secret = fields,
            Change::Names(names, source) => self.put_names_back(names, source),
            Change::HandOver(hand_over) => self.hand_over = hand_over,
        }
        Ok(())
    }
}
