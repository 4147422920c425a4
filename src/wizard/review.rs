//! Review and the write: what is missing, what will be written, what differs, and the order to the host.

use super::msg::{Effect, Notice, OnDisk, Order, Receipt, Refused, Task};
use super::open::Question;
use super::plan::{List, Step, Stop};
use super::rows::Need;
use super::{Gone, Wizard};
use crate::base::secret::Secret;
use crate::campaign::measured::Asked;
use crate::setup::answers::Keeping;
use crate::setup::document::{self, Change, Configuration, Replacement, Written};
use crate::setup::field::{FIELDS, Field, Kind};
use crate::setup::judge;
use crate::setup::verdict::{Check, Reason};

/// This program's, for the comment at the head of a file.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// How a write goes about.
#[derive(Debug, Default)]
pub struct Writing {
    /// The face shows one thing after the other: whatever is replaced is asked about where it is shown.
    pub line_by_line: bool,
    /// A write waits for a look at the output's place.
    pub waits: bool,
    /// The write that was ordered, and has not come to its end.
    ordered: Option<Box<Ordered>>,
}

/// What was ordered to be written: a slow disk gives time to type something else.
#[derive(Debug)]
struct Ordered {
    text: Secret,
    configuration: Configuration,
    keeping: Keeping,
    /// The person has done something since.
    acted: bool,
}

impl Writing {
    /// A write was ordered, and has not come to its end.
    pub fn is_ordered(&self) -> bool {
        self.ordered.is_some()
    }

    /// The person does something: what is written was ordered before it.
    pub(super) fn acted(&mut self) {
        if let Some(ordered) = &mut self.ordered {
            ordered.acted = true;
        }
    }
}

impl Wizard {
    /// The checks that IMS answers, once it was asked.
    pub fn answered_by_ims(&self) -> Vec<Check> {
        if let Some(made) = self.judged_now() {
            return made.answered_by_ims.clone();
        }
        let measured = &self.measuring.measured;
        let silent = measured.sign_in == Asked::Not && matches!(measured.proof, Asked::Not | Asked::Offline);
        if silent || !self.measuring.reach.network {
            return Vec::new();
        }
        let mut checks = judge::of_sign_in(&self.answers, measured);
        // Of what is still being asked there is nothing to say.
        let asked = |reason: &Reason| !matches!(reason, Reason::NotAsked(_));
        checks.retain(|check| check.reasons.iter().any(asked));
        for check in &mut checks {
            check.reasons.retain(asked);
        }
        checks
    }

    /// The configuration that the answers make now, with the keys of a person's own that the file in its place has.
    pub fn configuration(&self) -> Configuration {
        let made = Configuration::from_answers(&self.answers, &self.records(), &self.secret_file_name());
        match &self.on_disk {
            OnDisk::Present { configuration, .. } => made.with_extras_of(configuration),
            _ => made,
        }
    }

    /// The text to write: that of the file in its place, with what differs changed.
    fn text_to_write(&self) -> String {
        let text = match &self.on_disk {
            OnDisk::Present { text, .. } => {
                document::rewrite_configuration(text.expose(), &self.configuration(), &self.today, VERSION).text
            }
            _ => document::write_configuration(&self.configuration(), &self.today, VERSION),
        };
        document::with_editor_hint(text, self.editor_hint.as_deref())
    }

    /// What the write makes of the configuration in its place, masked; `None` where there is none.
    pub fn replacement(&self) -> Option<Replacement> {
        match &self.outcome {
            Some(made) => made.replacement.get_or_init(|| self.replace()).clone(),
            None => self.replace(),
        }
    }

    fn replace(&self) -> Option<Replacement> {
        match &self.on_disk {
            OnDisk::Present { configuration, text, .. } => {
                let (new, schema) = (self.configuration(), self.editor_hint.as_deref());
                Some(document::replacement(text.expose(), configuration, &new, &self.today, VERSION, schema))
            }
            _ => None,
        }
    }

    /// The fields whose answer is another than in the file at the output's place, where one of this instance is there.
    pub fn changed_fields(&self) -> Vec<Field> {
        let OnDisk::Present { configuration, .. } = &self.on_disk else { return Vec::new() };
        let ours = self.configuration();
        let differs = |field: &Field| ours.text(*field) != configuration.text(*field);
        let mut changed: Vec<Field> =
            FIELDS.iter().filter(|row| row.field.is_text() && row.kind != Kind::Secret).map(|row| row.field).collect();
        changed.retain(differs);
        if !document::same_keeping(&ours, configuration) {
            changed.push(Field::SecretKeeping);
        }
        if self.secret_is_new() {
            changed.push(Field::ImsClientSecret);
        }
        changed
    }

    /// The name of the secret's own file: as a configuration named it, else the output's with its ending replaced.
    pub fn secret_file_name(&self) -> String {
        self.answers.secret_file.clone().unwrap_or_else(|| document::secret_file_name(&self.output))
    }

    /// Where the secret is, in one phrase: a file's name or a variable's.
    pub fn secret_place(&self) -> String {
        match self.answers.keeping {
            Keeping::Environment => self.answers.secret_variable.clone(),
            Keeping::File => self.secret_file_name(),
            Keeping::Inline => self.output.display().to_string(),
        }
    }

    /// The file as it will be written, line by line, its secret masked; against what is there already where that differs.
    pub fn preview(&self) -> Vec<(Change, String)> {
        match &self.outcome {
            Some(made) => made.preview.get_or_init(|| self.lines_to_write()).clone(),
            None => self.lines_to_write(),
        }
    }

    fn lines_to_write(&self) -> Vec<(Change, String)> {
        if let Some(mut replacement) = self.replacement() {
            if self.is_finished() {
                // Evidence that is newer changes no answer: the file as it is.
                replacement.lines.retain(|(change, _)| *change != Change::Added);
                replacement.lines.iter_mut().for_each(|(change, _)| *change = Change::Same);
            }
            return replacement.lines;
        }
        let text = document::write_configuration(&document::masked(&self.configuration()), &self.today, VERSION);
        let text = document::with_editor_hint(text, self.editor_hint.as_deref());
        text.lines().map(|line| (Change::Same, line.to_owned())).collect()
    }

    /// Fields that keep the configuration from being written: wrong, or required and empty; in the order of the form.
    pub fn hindrances(&self) -> Vec<Field> {
        self.needing(Need::Mended)
    }

    /// Whether the answers equal the file last written.
    pub fn is_finished(&self) -> bool {
        if let Some(made) = &self.outcome {
            return made.is_finished;
        }
        let OnDisk::Present { configuration, .. } = &self.on_disk else { return false };
        // Whatever a person did to its comments.
        let ours = self.written.as_ref().is_some_and(|written| written.path == self.output);
        ours && !self.secret_is_new()
            && self.gone() == Gone::Not
            && document::same_answers(configuration, &self.configuration())
    }

    /// A secret was typed that no file holds yet.
    pub fn secret_is_new(&self) -> bool {
        self.answers.keeping != Keeping::Environment && !self.answers.secret.is_empty() && !self.secret.written
    }

    /// On Review and the mask test: checks and writes; elsewhere goes to Review.
    pub(super) fn write_or_review(&mut self, effects: &mut Vec<Effect>) {
        if !matches!(self.step, Step::Review | Step::Mask) {
            self.enter(Step::Review, Some(Stop::List(List::Rows)));
            self.look(effects);
            return;
        }
        let hindrances = self.hindrances();
        if let Some(first) = hindrances.first() {
            // Here it is mended in its row; nothing else has to be looked for.
            self.enter(Step::Review, Some(Stop::List(List::Rows)));
            self.choose_what_is_left();
            self.notice = Some(Notice::Incomplete(hindrances.len(), *first));
            return;
        }
        // Where the file holds these very answers nothing is written, and nothing has to be asked; where something else is asked
        // besides, it is told there.
        let told_with_another = self.replaces_what_is_not_ours() || self.gone() == Gone::Older;
        if !self.is_finished() && self.may_shut_out() && !told_with_another {
            return self.ask(Question::LockOut);
        }
        self.look_and_write(effects);
    }

    /// Looks at what stands at the output's place, and goes on with the write then.
    pub(super) fn look_and_write(&mut self, effects: &mut Vec<Effect>) {
        self.writing.waits = true;
        self.look(effects);
    }

    /// The person writes although nobody gets in as far as is known; what stands there is looked at once more.
    pub(super) fn agree_and_write(&mut self, effects: &mut Vec<Effect>) {
        self.agree();
        self.look_and_write(effects);
    }

    /// Orders the write of the answers as they are.
    pub(super) fn order(&mut self, replaces: Option<String>, effects: &mut Vec<Effect>) {
        let text = self.text_to_write();
        let secret: Option<Secret> =
            (self.answers.keeping == Keeping::File && self.secret_is_new()).then(|| self.answers.secret.clone());
        let inline = self.answers.keeping == Keeping::Inline;
        let holds = self.answers.keeping == Keeping::File && secret.is_none() && !self.answers.secret.is_empty();
        let (configuration, keeping) = (self.configuration(), self.answers.keeping);
        let ordered = Ordered { text: text.clone().into(), configuration, keeping, acted: false };
        self.writing.ordered = Some(Box::new(ordered));
        self.secret.changed = false;
        effects.push(Effect::Host(Task::Write(Box::new(Order {
            new_secret_file: !self.answers.secret_there,
            text,
            secret,
            held: holds.then(|| self.answers.secret.clone()),
            secret_file: self.secret_file_name(),
            inline,
            replaces,
        }))));
    }

    /// The host has written, or not.
    pub(super) fn wrote(&mut self, result: Result<Receipt, Refused>, effects: &mut Vec<Effect>) {
        let Some(ordered) = self.writing.ordered.take() else { return };
        match result {
            Ok(receipt) => {
                self.secret_was_written();
                self.note_write();
                if ordered.keeping == Keeping::File {
                    self.answers.secret_there = true;
                }
                self.written = Some(Written { path: self.output.clone(), digest: receipt.digest.clone() });
                self.on_disk = OnDisk::Present {
                    digest: receipt.digest,
                    configuration: Box::new(ordered.configuration),
                    text: ordered.text,
                };
                self.know_what_is_there();
                let notice = receipt.notes.into_iter().next().map_or(Notice::Written, Notice::WrittenWith);
                if ordered.acted {
                    // Whoever does something else by now is not led away from it.
                    self.notice = Some(notice);
                } else {
                    self.done(notice);
                }
            }
            Err(Refused::Changed) => {
                self.notice = Some(Notice::ChangedOnDisk);
                self.enter(Step::Review, Some(Stop::List(List::Preview)));
                self.look(effects);
            }
            Err(Refused::SecretThere) => {
                self.answers.secret_there = true;
                self.ask(Question::ReplaceSecret);
            }
            Err(Refused::Failed(told)) => self.notice = Some(Notice::Told(told)),
        }
    }

    /// After a write the way leads on: to the mask test, and says so.
    pub(super) fn done(&mut self, notice: Notice) {
        if self.step == Step::Review {
            self.enter(Step::Mask, None);
        }
        self.notice = Some(notice);
    }
}
