//! The output's place: what stands there against what was last read or written here, and what that asks of a write.

use super::msg::{Effect, Notice, OnDisk, Task};
use super::open::Question;
use super::plan::{List, Step, Stop};
use super::{Gone, Wizard};
use crate::base::secret::Secret;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::document::{self, Change, Configuration, Written};
use crate::setup::field::{FIELDS, Field, Kind};
use crate::setup::finding::Severity;
use crate::setup::judge;

/// The file at the output's place as it was last read or written in this session.
#[derive(Debug, Clone)]
pub(super) struct Known {
    digest: String,
    configuration: Box<Configuration>,
}

/// How what stands at the output's place is to what was last read or written there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Nothing was read or written there.
    New,
    /// Its values are those.
    AsKnown,
    /// Somebody has put other values there.
    Changed,
    /// Somebody has put something there that is no configuration.
    Broken,
    /// Somebody has taken it away.
    Gone,
}

impl Wizard {
    /// How what stands at the output's place is to what was last read or written there.
    pub fn target(&self) -> Target {
        let ours = self.written.as_ref().filter(|written| written.path == self.output);
        if ours.is_none() && self.known.is_none() {
            return Target::New;
        }
        match &self.on_disk {
            OnDisk::Present { digest, configuration, .. }
                if self.is_ours(digest) || self.has_known_values(configuration) =>
            {
                Target::AsKnown
            }
            OnDisk::Present { .. } => Target::Changed,
            OnDisk::Foreign { .. } => Target::Broken,
            OnDisk::Absent => Target::Gone,
            OnDisk::Unknown | OnDisk::Unusable(_) => Target::AsKnown,
        }
    }

    /// The instance that the file at the output's place is of, where that is another: the wrong file, most likely.
    pub fn other_instance(&self) -> Option<&str> {
        let OnDisk::Present { configuration, .. } = &self.on_disk else { return None };
        Some(configuration.instance.as_str()).filter(|instance| *instance != self.answers.instance)
    }

    /// Whether the file with this digest at the output's place is as it was last written, or as these answers were read
    /// from it.
    fn is_ours(&self, digest: &str) -> bool {
        self.written.as_ref().is_some_and(|written| written.path == self.output && written.digest == digest)
            || self.known.as_ref().is_some_and(|known| known.digest == digest)
    }

    /// Whether only what counts for nothing differs from the file as it was last read or written: a comment, the order.
    fn has_known_values(&self, there: &Configuration) -> bool {
        self.known.as_ref().is_some_and(|known| document::same_values(&known.configuration, there))
    }

    /// Takes the file at the output's place for the one that is known here.
    pub(super) fn know_what_is_there(&mut self) {
        if let OnDisk::Present { digest, configuration, .. } = &self.on_disk {
            self.known = Some(Known { digest: digest.clone(), configuration: configuration.clone() });
        }
    }

    /// Takes the file at the output's place, where these answers are from it, for the known one; where nothing keeps them
    /// from being written, for the last write too: who changes nothing has nothing left to do.
    pub fn begin_from_disk(&mut self) {
        if let OnDisk::Present { digest, configuration, .. } = &self.on_disk
            && document::same_answers(configuration, &self.configuration())
        {
            if self.hindrances().is_empty() {
                self.written = Some(Written { path: self.output.clone(), digest: digest.clone() });
            }
            self.know_what_is_there();
        }
        self.kept = Some(self.draft());
    }

    /// What stands at the output's place is this; as it was last written it is known here.
    pub fn begin_over(&mut self, on_disk: OnDisk) {
        self.on_disk = on_disk;
        if let OnDisk::Present { digest, .. } = &self.on_disk
            && self.is_ours(digest)
        {
            self.know_what_is_there();
        }
    }

    /// Looks at what stands at the output's place; where the secret that was written is at hand, at its file first.
    pub(super) fn look(&self, effects: &mut Vec<Effect>) {
        effects.push(Effect::Host(Task::Look(self.secret_to_compare())));
    }

    /// The name of the secret's file, where a look has to read it too.
    pub fn secret_to_compare(&self) -> Option<String> {
        self.compares_the_secret().then(|| self.secret_file_name())
    }

    /// What stands at the output's place is known now; a waiting write goes on.
    pub(super) fn looked(&mut self, on_disk: OnDisk, effects: &mut Vec<Effect>) {
        self.begin_over(on_disk);
        if !std::mem::take(&mut self.writing.waits) {
            return;
        }
        let older = self.gone() == Gone::Older;
        match &self.on_disk {
            OnDisk::Unusable(told) => self.notice = Some(Notice::Told(told.clone())),
            OnDisk::Absent | OnDisk::Unknown
                if self.answers.keeping == Keeping::File && self.answers.secret_there && self.secret_is_new() =>
            {
                self.ask(Question::ReplaceSecret);
            }
            OnDisk::Absent | OnDisk::Unknown if older => self.ask(Question::OldSecret),
            OnDisk::Absent | OnDisk::Unknown => self.order_or_ask(None, effects),
            OnDisk::Foreign { digest, .. } => self.ask(Question::ReplaceForeign(digest.clone())),
            OnDisk::Present { digest, configuration, .. } => {
                let digest = digest.clone();
                let same = document::same_values(configuration, &self.configuration());
                // A secret in the file itself is one of these values.
                self.secret.written |= same && self.answers.keeping == Keeping::Inline;
                let replaces_secret = self.secret_is_new() && self.answers.secret_there;
                let known = self.target() == Target::AsKnown;
                if older && (same || known && self.shows_what_changes()) {
                    self.ask(Question::OldSecret);
                } else if same && !self.secret_is_new() {
                    self.written = Some(Written { path: self.output.clone(), digest });
                    self.know_what_is_there();
                    self.done(Notice::WrittenBefore);
                } else if same && self.answers.keeping == Keeping::File && self.answers.secret_there {
                    self.ask(Question::ReplaceSecret);
                } else if self.other_instance().is_some() {
                    self.ask(Question::ReplaceOther(digest));
                } else if known && replaces_secret && self.secret.replaced && self.shows_what_changes() {
                    // Theirs may be the right one, whatever else is written.
                    self.ask(Question::ReplaceSecret);
                } else if known && !replaces_secret && self.shows_what_changes() {
                    // It is as it was written or read here.
                    self.order_or_ask(Some(digest), effects);
                } else if self.target() == Target::Changed {
                    self.ask(Question::ReplaceChanged(digest));
                } else {
                    self.ask(Question::Replace(digest));
                }
            }
        }
    }

    /// Orders the write; where nobody gets in as far as is known, after that question. Any other question has told it.
    fn order_or_ask(&mut self, replaces: Option<String>, effects: &mut Vec<Effect>) {
        if self.may_shut_out() {
            self.ask(Question::LockOut);
        } else {
            self.order(replaces, effects);
        }
    }

    /// Whether the page on the screen shows everything that a write would change.
    fn shows_what_changes(&self) -> bool {
        !self.writing.line_by_line && (self.step == Step::Review || self.changed_fields() == [Field::AssociationMask])
    }

    /// Whether the file at the output's place is as it is known, and has the mask that would be written.
    pub(super) fn has_this_mask_on_disk(&self) -> bool {
        let OnDisk::Present { configuration, .. } = &self.on_disk else { return false };
        self.target() == Target::AsKnown
            && configuration.text(Field::AssociationMask) == self.answers.text(Field::AssociationMask)
    }

    /// The digest of the file that a write would replace.
    pub(super) fn replaced_digest(&self) -> Option<String> {
        match &self.on_disk {
            OnDisk::Present { digest, .. } | OnDisk::Foreign { digest, .. } => Some(digest.clone()),
            OnDisk::Unknown | OnDisk::Absent | OnDisk::Unusable(_) => None,
        }
    }

    /// Whether `field` is another in the file at the output's place than it was read or written here, and whether it is another
    /// here; `None` where what it was is not known.
    pub fn changed_there_and_here(&self, field: Field) -> Option<(bool, bool)> {
        let OnDisk::Present { configuration, .. } = &self.on_disk else { return None };
        let known = &self.known.as_ref()?.configuration;
        if field == Field::ImsClientSecret && self.secret.replaced {
            return Some((true, false));
        }
        if field == Field::SecretKeeping {
            let differs = |of: &Configuration| !document::same_keeping(of, known);
            return Some((differs(configuration), differs(&self.configuration())));
        }
        let was = known.text(field);
        Some((configuration.text(field) != was, self.answers.text(field) != was))
    }

    /// Takes over what somebody has changed in the file at the output's place; what was changed here alone stays. Ctrl-_ leads
    /// back.
    pub(super) fn take_theirs(&mut self) {
        let OnDisk::Present { configuration, .. } = &self.on_disk else { return };
        let theirs = configuration.clone().into_answers();
        let mut taken = 0;
        for row in FIELDS.iter().filter(|row| !matches!(row.kind, Kind::Secret | Kind::Choice)) {
            let field = row.field;
            let was = self.known.as_ref().map(|known| known.configuration.clone().into_answers());
            let differs =
                |of: &Answers| of.text(field) != theirs.text(field) || of.confirmed(field) != theirs.confirmed(field);
            if !differs(&self.answers) || was.as_ref().is_some_and(|was| !differs(was)) {
                continue;
            }
            taken += 1;
            if row.kind == Kind::Confirmation {
                self.answers.set_confirmed(field, theirs.confirmed(field));
            } else {
                self.replace_text(field, theirs.text(field));
            }
        }
        taken += usize::from(self.take_their_keeping(theirs));
        self.know_what_is_there();
        let complete = self.hindrances().is_empty();
        if let OnDisk::Present { digest, .. } = &self.on_disk {
            self.written = complete.then(|| Written { path: self.output.clone(), digest: digest.clone() });
        }
        if self.step == Step::Review {
            // The rows are made anew of what came in: what it warns of is among them.
            self.enter(Step::Review, Some(Stop::List(List::Rows)));
            self.choose_what_is_left();
        }
        self.notice = Some(Notice::TookTheirs(taken));
    }

    /// Keeps the secret as the file at the output's place does now, where that was changed there; whether it was.
    fn take_their_keeping(&mut self, theirs: Answers) -> bool {
        if self.changed_there_and_here(Field::SecretKeeping).is_none_or(|(there, _)| !there) {
            return false;
        }
        let same_file = theirs.secret_file.as_deref().unwrap_or_default() == self.secret_file_name();
        self.keep_secret(theirs.keeping);
        self.answers.secret_variable = theirs.secret_variable;
        match theirs.keeping {
            Keeping::File if !same_file => {
                // Whoever named another file has put the secret there; where it is not, that is told when it is asked for.
                self.answers.secret_file = theirs.secret_file;
                self.answers.secret_there = true;
                self.answers.secret = Secret::default();
            }
            Keeping::Inline => self.answers.secret = theirs.secret,
            Keeping::File | Keeping::Environment => {}
        }
        self.secret.written = true;
        true
    }

    /// How many fields of the file at the output's place keep it from being used: wrong, or required and missing.
    pub fn hindrances_there(&self) -> usize {
        let OnDisk::Present { configuration, .. } = &self.on_disk else { return 0 };
        let mut theirs = configuration.clone().into_answers();
        theirs.secret_there = configuration.secret.is_some();
        let wrong = |field: Field| {
            judge::field(field, &theirs, &self.names.sample).iter().any(|found| found.severity == Severity::Error)
        };
        FIELDS.iter().filter(|row| wrong(row.field)).count()
    }

    /// Whether a write is asked about before it is done, as far as what stands there is known.
    pub fn asks_first(&self) -> bool {
        self.may_shut_out() || self.gone() == Gone::Older || self.replaces_what_is_not_ours()
    }

    /// Whether a write replaces what was not read or written here, or a secret, as far as what stands there is known.
    pub(super) fn replaces_what_is_not_ours(&self) -> bool {
        let replaces_secret = self.secret_is_new() && self.answers.secret_there;
        let over_another = matches!(
            (&self.on_disk, self.target()),
            (OnDisk::Foreign { .. }, _) | (_, Target::Changed) | (OnDisk::Present { .. }, Target::New)
        );
        replaces_secret || over_another || self.other_instance().is_some()
    }

    /// Shows what a write would change, from its first line on: nothing is written by that.
    pub(super) fn look_at_difference(&mut self) {
        self.enter(Step::Review, Some(Stop::List(List::Preview)));
        let first = self.preview().iter().position(|(change, _)| *change != Change::Same);
        self.rows.insert(List::Preview, first.unwrap_or(0));
        self.notice = Some(Notice::NotYetWritten);
    }
}
