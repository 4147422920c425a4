//! What was measured, said when it comes: at the prompt of the moment, which is then shown again.

use super::command;
use super::talk::{Gone, Reply, Talk};
use crate::campaign::measured::Part;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::judge;
use crate::setup::verdict::{Check, CheckId};
use crate::view::measured::local;
use crate::wizard::open::Open;
use crate::wizard::wish::Wish;
use crate::words::say;

impl Talk<'_> {
    /// Measures everything again; what comes of it is said when it comes. Where credentials would go is asked first.
    pub(super) fn measure(&mut self) -> Result<(), Gone> {
        self.wish(Wish::Measure)?;
        if let Some(Open::Question { question, .. }) = self.wizard.open.last() {
            self.ask_question(&question.clone())?;
        }
        if let (Some(Open::Password(_)), Some((login, host))) =
            (self.wizard.open.last(), self.wizard.refused_password())
        {
            let visible = |text: &str| self.plain.reader.look.glyphs.visible(text);
            let about = [("login", visible(login).into()), ("host", visible(&host).into())];
            self.plain.say_with("ask-password-of", &about)?;
            self.plain.say("plain-password")?;
            match self.listen(true)? {
                Reply::Text(password) => {
                    self.wish(Wish::Password(password))?;
                }
                Reply::Command(command) => {
                    self.wish(Wish::Decline)?;
                    return self.obey(command);
                }
                // Nothing is taken for a paste while a password is asked.
                Reply::Pasted => {}
            }
        }
        let running = self.wizard.measuring.running();
        if running.is_empty() {
            return Ok(());
        }
        // Of this machine itself there may be nothing to tell.
        if !self.wizard.measuring.reach.network {
            return self.plain.say("notice-offline");
        }
        self.say_how("plain-measuring")
    }

    /// Stops what is being measured.
    pub(super) fn stop_measuring(&mut self) -> Result<(), Gone> {
        if self.wizard.measuring.running().is_empty() {
            return self.plain.complain("plain-not-measuring");
        }
        self.wish(Wish::Stop)
    }

    /// Says `key`, in which the two commands of measuring stand.
    pub(super) fn say_how(&mut self, key: &str) -> Result<(), Gone> {
        let typed = |key: &str| command::typed(&self.plain.reader.look.words, key);
        let (measure, stop) = (typed("plain-command-measure"), typed("plain-command-stop"));
        self.plain.say_with(key, &[("measure", measure.into()), ("stop", stop.into())])
    }

    /// Says what came of measuring `part`; of this machine only where there is something to tell.
    pub(super) fn say_measured(&mut self, part: Part) -> Result<(), Gone> {
        let (wizard, measured) = (&self.wizard, &self.wizard.measuring.measured);
        let look = &self.plain.reader.look;
        let sentences = match part {
            Part::Server => self.sentences(&wizard.check(CheckId::Server)),
            Part::Session if measured.session.answer().is_none() => self.sentences(&wizard.check(CheckId::Server)),
            Part::Session => {
                let users = wizard.check(CheckId::Users);
                let said = users.reasons.iter().filter(|reason| reason.is_of_addresses());
                let said = said.map(|reason| say::check::reason(&look.words, reason));
                self.sentences(&wizard.check(CheckId::Package)).into_iter().chain(said).collect()
            }
            Part::Ims => self.sentences(&wizard.check(CheckId::ImsServer)),
            Part::SignIn => {
                judge::of_sign_in(&wizard.answers, measured).iter().flat_map(|check| self.sentences(check)).collect()
            }
            Part::Proof => {
                let checks = wizard.answered_by_ims();
                checks
                    .iter()
                    .filter(|check| check.id == CheckId::Client)
                    .flat_map(|check| self.sentences(check))
                    .collect()
            }
            Part::Local => match &measured.local {
                Some(found) if found.folder.is_some() => {
                    let of_files = self.wizard.check(CheckId::Console);
                    let said = of_files.reasons.iter().filter(|reason| reason.is_of_host());
                    let said = said.map(|reason| say::check::reason(&look.words, reason));
                    [local(look, found).1].into_iter().chain(said).collect()
                }
                _ => Vec::new(),
            },
        };
        if sentences.is_empty() {
            return Ok(());
        }
        self.interrupt()?;
        sentences.iter().try_for_each(|sentence| self.plain.voice.say(sentence))
    }

    /// Says before the question about the package what a session told of it.
    pub(super) fn say_package(&mut self) -> Result<(), Gone> {
        let check = self.wizard.check(CheckId::Package);
        if check.evidence != Evidence::Measured {
            return Ok(());
        }
        let sentences = self.sentences(&check);
        sentences.iter().try_for_each(|sentence| self.plain.voice.say(sentence))?;
        if check.status == Status::Passed { self.plain.say("measured-no-tick") } else { Ok(()) }
    }

    /// What is checked and why it stands so, as said without being asked.
    fn sentences(&self, check: &Check) -> Vec<String> {
        let words = &self.plain.reader.look.words;
        let about =
            [("about", say::check::title(words, check.id).into()), ("what", say::check::summary(words, check).into())];
        vec![words.with("told-about", &about)]
    }
}
