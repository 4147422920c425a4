//! Measuring beside the person: what is asked of the world and when, what came back, and what is still under way.
//!
//! A measurement begins by itself where an address is new, never while it is typed, and by a key. It ends with an
//! answer, with its limit, or with Esc; a late answer to an old question is dropped by its number.

mod answered;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Wizard;
use super::msg::{Effect, Notice, Task};
use super::open::Question;
use super::plan::Step;
use super::proving::Proven;
use crate::base::authority::host_of;
use crate::base::stamped::Stamped;
use crate::campaign::measured::{Asked, Measured, Pair, Part, Trouble, Wanted};
use crate::setup::account::{CallbackServer, ImsServer};
use crate::setup::field::Field;
use crate::setup::sign_in;

/// What may be measured, as the command line has it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reach {
    /// The network may be asked; not with `--offline`.
    pub network: bool,
    /// The machine itself may be looked at.
    pub local: bool,
    /// `--url`: the Campaign server, whatever the callback server is.
    pub url: Option<String>,
    /// There are credentials, of this login; empty for a token.
    pub login: Option<String>,
}

/// What is measured, and what is being measured.
#[derive(Debug, Default)]
pub struct Measuring {
    /// What may be measured.
    pub reach: Reach,
    /// What was measured so far.
    pub measured: Stamped<Measured>,
    /// What is under way, each with the number of its question.
    running: BTreeMap<Part, u64>,
    /// The number of the last question.
    last: u64,
    /// What was asked last, so that nothing is asked twice unasked.
    asked: Wanted,
    /// The host that the person said the credentials may go to; that of `--url` needs no word.
    trusted: Option<String>,
    /// A server did not take the password. It is not sent again: enough wrong ones lock an operator out.
    pub(super) refused: bool,
    /// Why there is no session, until it was told.
    untold: Option<Notice>,
    /// The number of the question for a session that no answer has come to, wanted or not: before it there is no second.
    at_the_door: Option<u64>,
    /// The build that was put where nobody had typed one.
    filled: Option<String>,
    /// Client and secret that were sent last.
    pub(super) proof_of: Option<Pair>,
    /// What IMS answered for which of them.
    pub(super) proven: Proven,
}

impl Measuring {
    /// What may be measured from now on.
    pub fn reaching(reach: Reach) -> Measuring {
        let login = reach.login.clone().filter(|login| !login.is_empty());
        let measured = Measured { login, ..Measured::of_reach(reach.network) };
        Measuring { reach, measured: measured.into(), ..Measuring::default() }
    }

    /// The login of the credentials; empty for a token, and where there are none.
    pub fn login(&self) -> &str {
        self.reach.login.as_deref().unwrap_or_default()
    }

    /// What is under way.
    pub fn running(&self) -> Vec<Part> {
        self.running.keys().copied().collect()
    }

    /// Whether there are credentials that nobody has said where to send.
    fn may_ask(&self, wanted: &Wanted) -> bool {
        self.reach.login.is_some() && wanted.session.is_none() && !self.refused
    }

    /// Leaves out of `wanted` what is being asked already, and a session while another is at the door: no password goes out
    /// twice because a key was held. Whether there was something to leave out.
    fn leave_out(&self, wanted: &mut Wanted) -> bool {
        let before = wanted.clone();
        let running = |part: Part| self.running.contains_key(&part);
        if running(Part::Server) && wanted.server == self.asked.server {
            wanted.server = None;
        }
        if running(Part::Ims) && wanted.ims == self.asked.ims {
            wanted.ims = None;
        }
        if running(Part::SignIn) && wanted.sign_in == self.asked.sign_in {
            wanted.sign_in = None;
        }
        wanted.local &= !running(Part::Local);
        if self.at_the_door.is_some() {
            wanted.session = None;
        }
        *wanted != before
    }

    /// Forgets what `part` told, and what it may still tell.
    fn forget(&mut self, part: Part) {
        self.running.remove(&part);
        match part {
            Part::Server => (self.measured.server, self.asked.server) = (Asked::Not, None),
            Part::Session => (self.measured.session, self.asked.session) = (Asked::Not, None),
            Part::Ims => (self.measured.ims, self.asked.ims) = (Asked::Not, None),
            Part::SignIn => (self.measured.sign_in, self.asked.sign_in) = (Asked::Not, None),
            Part::Proof => self.measured.proof = Asked::Not,
            Part::Local => {}
        }
    }

    /// Waits for nothing any more. What was under way and never answered counts as stopped.
    fn stop(&mut self) {
        let (measured, asked) = (&mut self.measured, &self.asked);
        for part in std::mem::take(&mut self.running).into_keys() {
            match part {
                Part::Server => stopped(&mut measured.server, asked.server.as_deref()),
                Part::Session => stopped(&mut measured.session, asked.session.as_deref()),
                Part::Ims => stopped(&mut measured.ims, asked.ims.as_deref()),
                Part::SignIn => stopped(&mut measured.sign_in, asked.sign_in.as_ref().map(|of| of.ims.as_str())),
                // Whether a secret was sent nobody knows: it stays unproven.
                Part::Proof | Part::Local => {}
            }
        }
    }

    /// Puts the question: the number it has is what an answer must bring.
    pub(super) fn ask(&mut self, wanted: &Wanted, effects: &mut Vec<Effect>) {
        if *wanted == Wanted::default() {
            return;
        }
        self.last += 1;
        for part in wanted.parts() {
            self.running.insert(part, self.last);
        }
        if wanted.session.is_some() {
            self.at_the_door = Some(self.last);
        }
        let (asked, new) = (&mut self.asked, wanted.clone());
        asked.server = new.server.or(asked.server.take());
        asked.session = new.session.or(asked.session.take());
        asked.ims = new.ims.or(asked.ims.take());
        asked.sign_in = new.sign_in.or(asked.sign_in.take());
        asked.local |= new.local;
        self.proof_of = new.proof.or(self.proof_of.take());
        effects.push(Effect::Host(Task::Measure { generation: self.last, wanted: Box::new(wanted.clone()) }));
    }
}

fn stopped<T>(asked: &mut Asked<T>, of: Option<&str>) {
    if matches!(asked, Asked::Not) {
        *asked = Asked::of(of.unwrap_or_default(), Err(Trouble::Cancelled));
    }
}

impl Wizard {
    /// Asks for what has not been asked yet, where an address is new and not being typed. The first look at the machine
    /// itself is asked for at once, the IMS server once the Account step was entered.
    pub(super) fn measure_new(&mut self, effects: &mut Vec<Effect>) {
        self.forget_others();
        let (reach, asked) = (&self.measuring.reach, &self.measuring.asked);
        let mut wanted = Wanted { local: reach.local && !asked.local, ..Wanted::default() };
        if reach.network {
            let begun = self.places.contains_key(&Step::Account);
            let new = |address: Option<String>, last: &Option<String>| address.filter(|new| last.as_ref() != Some(new));
            let typed = reach.url.is_none() && self.is_typed(Field::CallbackServer);
            wanted.server = new(self.server_to_ask(), &asked.server).filter(|_| !typed);
            let free = !typed && self.measuring.at_the_door.is_none();
            wanted.session = new(self.server_to_log_on_to(), &asked.session).filter(|_| free);
            wanted.ims = new(self.ims_to_ask(), &asked.ims).filter(|_| begun && !self.is_typed(Field::ImsServer));
            let sign_in = sign_in::question(&self.answers).filter(|of| asked.sign_in.as_ref() != Some(of));
            wanted.sign_in = sign_in.filter(|_| begun && !self.types_sign_in());
        }
        self.measuring.ask(&wanted, effects);
    }

    /// Drops what was measured of an address that is no longer the one, and what is still to come of it; with a session its
    /// groups, and a build that was put in.
    fn forget_others(&mut self) {
        let url = self.measuring.reach.url.is_some();
        if url || !self.is_typed(Field::CallbackServer) {
            let now = self.server_to_ask();
            let measuring = &mut self.measuring;
            let told = |whom: Option<&str>| whom.is_some_and(|whom| Some(whom) != now.as_deref());
            let asked = |last: &Option<String>| last.is_some() && *last != now;
            if asked(&measuring.asked.server) {
                measuring.forget(Part::Server);
            }
            if told(measuring.measured.server.whom()) {
                measuring.measured.server = Asked::Not;
            }
            let groups = asked(&measuring.asked.session) || told(measuring.measured.session.whom());
            if asked(&measuring.asked.session) {
                measuring.forget(Part::Session);
            }
            if told(measuring.measured.session.whom()) {
                measuring.measured.session = Asked::Not;
            }
            if groups {
                self.names.drop_measured_groups();
                self.people.shared_emails = Arc::default();
            }
        }
        if self.measuring.filled.is_some() {
            self.fill_server_build();
        }
        if !self.types_sign_in() {
            let asked = self.measuring.asked.sign_in.as_ref();
            if asked.is_some() && asked != sign_in::question(&self.answers).as_ref() {
                self.measuring.forget(Part::SignIn);
            }
        }
        self.forget_other_proof();
        if !self.is_typed(Field::ImsServer) {
            let now = self.ims_to_ask();
            let asked = &self.measuring.asked.ims;
            if asked.is_some() && *asked != now {
                self.measuring.forget(Part::Ims);
            }
        }
    }

    /// Measures everything again, also what is being typed: whoever asks for it has typed it. Credentials for a host that
    /// nobody has named yet are asked about first.
    pub(super) fn measure_again(&mut self, effects: &mut Vec<Effect>) {
        let reach = &self.measuring.reach;
        if !reach.network && self.focused_list().is_some() {
            // What the lists show is asked over the network alone.
            self.notice = Some(Notice::Offline);
            return;
        }
        let mut wanted = Wanted { local: reach.local, ..Wanted::default() };
        if reach.network {
            wanted.server = self.server_to_ask();
            wanted.ims = self.ims_to_ask();
            wanted.sign_in = sign_in::question(&self.answers);
            wanted.session = self.server_to_log_on_to();
            if let Some(server) = wanted.server.as_ref().filter(|_| self.measuring.may_ask(&wanted)) {
                let question = Question::SendCredentials(host_of(server));
                self.ask(question);
            }
        }
        // What is under way answers this too, and a password that is asked for is an answer as well.
        let under_way = self.measuring.leave_out(&mut wanted) | self.ask_password();
        if wanted == Wanted::default() && under_way {
            return;
        }
        if wanted == Wanted::default() {
            let offline = !self.measuring.reach.network;
            self.notice = Some(if offline { Notice::Offline } else { Notice::NothingToMeasure });
            return;
        }
        if !self.measuring.reach.network {
            // This machine is looked at again, and nothing else.
            self.notice = Some(Notice::Offline);
        }
        self.measuring.ask(&wanted, effects);
    }

    /// The person said that the credentials may go to `host`.
    pub(super) fn send_credentials(&mut self, host: &str, effects: &mut Vec<Effect>) {
        self.measuring.trusted = Some(host.to_owned());
        self.log_on(effects);
    }

    /// Asks for a session, where the credentials may go somewhere and none is under way.
    pub(super) fn log_on(&mut self, effects: &mut Vec<Effect>) {
        let mut wanted = Wanted { session: self.server_to_log_on_to(), ..Wanted::default() };
        self.measuring.leave_out(&mut wanted);
        self.measuring.ask(&wanted, effects);
    }

    /// Stops what is under way, if anything is.
    pub(super) fn stop_measuring(&mut self, effects: &mut Vec<Effect>) {
        if !self.measuring.running.is_empty() {
            self.measuring.stop();
            self.notice = Some(Notice::MeasuringStopped);
            effects.push(Effect::Host(Task::StopMeasuring));
        }
    }

    /// The Campaign server to ask: of the command line, else the callback server.
    fn server_to_ask(&self) -> Option<String> {
        let callback = || {
            let server = CallbackServer::parse(self.answers.text(Field::CallbackServer)).ok()?;
            Some(server.url().as_str().to_owned())
        };
        self.measuring.reach.url.clone().or_else(callback)
    }

    fn ims_to_ask(&self) -> Option<String> {
        Some(ImsServer::parse(self.answers.text(Field::ImsServer)).ok()?.url().as_str().to_owned())
    }

    /// Whether `field` is being typed, so that what it holds is not what it will hold.
    pub(super) fn is_typed(&self, field: Field) -> bool {
        self.focused_field() == Some(field)
    }

    /// The server that the credentials may go to: that of the command line, or one that the person agreed to.
    fn server_to_log_on_to(&self) -> Option<String> {
        let reach = &self.measuring.reach;
        reach.login.as_ref().filter(|_| !self.measuring.refused)?;
        let agreed = |server: &String| self.measuring.trusted.as_ref() == Some(&host_of(server));
        reach.url.clone().or_else(|| self.server_to_ask().filter(agreed))
    }
}
