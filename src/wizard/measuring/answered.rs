//! What came back of a measurement: where it is put, what follows from it, and what is told of it.

use std::sync::Arc;

use crate::campaign::measured::{Answer, Part, Trouble};
use crate::setup::field::Field;
use crate::wizard::Wizard;
use crate::wizard::msg::Notice;

impl Wizard {
    /// Takes an answer, if it is to the newest question of its part.
    pub(in crate::wizard) fn measured(&mut self, generation: u64, answer: Answer) {
        let part = answer.part();
        if let Answer::Session(session) = &answer {
            // Also a late answer tells this.
            self.measuring.refused |= session.trouble() == Some(&Trouble::WrongPassword);
            self.measuring.at_the_door = self.measuring.at_the_door.filter(|asked| *asked != generation);
        }
        if self.measuring.running.get(&part) != Some(&generation) {
            return;
        }
        self.measuring.running.remove(&part);
        let silent = match answer {
            Answer::Proof(asked) => {
                self.proven(asked);
                None
            }
            answer => self.measuring.measured.take(answer),
        };
        let told = |trouble: &&Trouble| **trouble != Trouble::Cancelled;
        if let Some(trouble) = silent.as_ref().filter(told) {
            self.measuring.untold = Some(Notice::Stands(trouble.clone()));
        }
        if part == Part::Session {
            if silent.is_none() {
                let trouble = self.measuring.measured.session.trouble().filter(told);
                self.measuring.untold = trouble.cloned().map(Notice::NoSession);
            }
            self.take_groups();
            if self.tell_compared(silent) {
                self.measuring.untold = None;
            }
        }
        self.fill_server_build();
    }

    /// Tells once why there is no session: what needs one stays unasked, and that stands on other pages.
    pub(in crate::wizard) fn tell_no_session(&mut self) {
        if self.notice.is_none() && self.open.is_empty() {
            self.notice = self.measuring.untold.take();
        }
    }

    /// A measured build answers the question for it, where nobody has typed one and nobody is about to.
    pub(super) fn fill_server_build(&mut self) {
        let there = self.answers.text(Field::ServerBuild);
        let free = there.is_empty() || self.measuring.filled.as_deref() == Some(there);
        if !free || self.is_typed(Field::ServerBuild) {
            return;
        }
        let build = self.measuring.measured.server_builds().first().map(|(_, build)| build.to_string());
        if build.is_none() && self.measuring.filled.is_none() {
            return;
        }
        self.answers.set_text(Field::ServerBuild, build.clone().unwrap_or_default());
        self.editors.remove(&Field::ServerBuild);
        self.measuring.filled = build;
    }

    /// The operator groups of the instance feed the mask test, where no file of groups was named; addresses that operators share,
    /// the list of people.
    fn take_groups(&mut self) {
        let Some(session) = self.measuring.measured.session.answer() else { return };
        let shared = session.addresses().map(|addresses| addresses.shared).unwrap_or_default();
        if shared.len() != self.people.shared_emails.len()
            || !shared.iter().all(|email| self.people.shared_emails.contains(email))
        {
            self.people.shared_emails = Arc::new(shared.into_iter().collect());
        }
        if let Some(groups) = session.every_group()
            && (self.names.groups.is_none() || self.names.groups_are_measured)
        {
            let groups = groups.into_iter().collect();
            self.names.take_measured_groups(groups);
        }
    }
}
