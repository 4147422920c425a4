//! What was asked of the world and what it answered, as data: nothing here is judged, and nothing asks.

mod installed;
mod local;
mod session;
mod sign_in;
mod trouble;

use strum::{IntoStaticStr, VariantNames};

use crate::base::authority::host_of;

pub use installed::{Installed, InstalledPart, OwnProxy, PackageFile, Unread, WebView, WhyUnread};
pub use local::{Local, LocalInstance, LocalTrouble, NativeLogins, Pdump, Unsafe};
pub use session::{
    Addresses, CampaignOperator, ExternalAccount, HeldAccount, MOST_ROWS, OperatorGroup, Rights, ServerInfo, Session,
};
pub use sign_in::{
    CallbackAnswer, ClientAnswer, Kept, Pair, Proof, ProofAnswer, ScopeAnswer, SignIn, SignInAnswer, Unclear,
};
pub use trouble::Trouble;

/// A question to the world and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Asked<T> {
    /// It was not put.
    #[default]
    Not,
    /// Nothing may leave the machine (`--offline`).
    Offline,
    /// There is no answer, or none that can be used.
    Failed {
        /// Who was asked: an address.
        of: String,
        /// Why there is none.
        trouble: Trouble,
    },
    /// There is an answer.
    Answered {
        /// Who was asked: an address.
        of: String,
        /// What the answer holds.
        answer: T,
    },
}

impl<T> Asked<T> {
    /// The question to `of` with its outcome.
    pub fn of(of: &str, outcome: Result<T, Trouble>) -> Asked<T> {
        let of = of.to_owned();
        match outcome {
            Ok(answer) => Asked::Answered { of, answer },
            Err(trouble) => Asked::Failed { of, trouble },
        }
    }

    /// Takes the place of what was there, unless that is an answer of somebody who is silent now: then why comes back.
    fn follow(&mut self, next: Asked<T>) -> Option<Trouble> {
        if let (Asked::Answered { of, .. }, Asked::Failed { of: now, trouble }) = (&*self, &next)
            && of == now
            && trouble.is_silence()
        {
            return Some(trouble.clone());
        }
        *self = next;
        None
    }

    /// The answer, if there is one.
    pub fn answer(&self) -> Option<&T> {
        match self {
            Asked::Answered { answer, .. } => Some(answer),
            _ => None,
        }
    }

    /// Why there is no answer, where one was asked for.
    pub fn trouble(&self) -> Option<&Trouble> {
        match self {
            Asked::Failed { trouble, .. } => Some(trouble),
            _ => None,
        }
    }

    /// Who was asked, where someone was.
    pub fn whom(&self) -> Option<&str> {
        match self {
            Asked::Failed { of, .. } | Asked::Answered { of, .. } => Some(of),
            Asked::Not | Asked::Offline => None,
        }
    }
}

/// What `GET /r/test` tells. Only that there was an answer can be relied on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Redir {
    /// Its `status`, which is `OK`.
    pub status: String,
    /// The build of whoever answered: a tracking front end may have one of its own.
    pub build: Option<u32>,
    /// The instance's name.
    pub instance: Option<String>,
}

/// What an IMS server publishes of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpenId {
    /// Whom the answer names as its issuer.
    pub issuer: String,
    /// Where it says that a sign-in begins.
    pub authorization: Option<String>,
    /// Where it says that tokens are to be had.
    pub token: Option<String>,
}

/// Everything that was measured for one set-up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Measured {
    /// The Campaign server, without a login.
    pub server: Asked<Redir>,
    /// The Campaign server, with a session.
    pub session: Asked<Session>,
    /// The IMS server.
    pub ims: Asked<OpenId>,
    /// A sign-in, which nobody made.
    pub sign_in: Asked<SignInAnswer>,
    /// Client and secret, which were sent on a yes.
    pub proof: Asked<ProofAnswer>,
    /// The machine itself; `None` where it was not looked at.
    pub local: Option<Local>,
    /// The login that a session was tried with; `None` for a token, which no rule for native logins concerns.
    pub login: Option<String>,
}

/// One part of what was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The Campaign server, without a login.
    Server(Asked<Redir>),
    /// The Campaign server, with a session.
    Session(Box<Asked<Session>>),
    /// The IMS server.
    Ims(Asked<OpenId>),
    /// A sign-in at it.
    SignIn(Box<Asked<SignInAnswer>>),
    /// Client and secret.
    Proof(Asked<ProofAnswer>),
    /// The machine itself.
    Local(Box<Local>),
}

impl Answer {
    /// Which part it is.
    pub fn part(&self) -> Part {
        match self {
            Answer::Server(_) => Part::Server,
            Answer::Session(_) => Part::Session,
            Answer::Ims(_) => Part::Ims,
            Answer::SignIn(_) => Part::SignIn,
            Answer::Proof(_) => Part::Proof,
            Answer::Local(_) => Part::Local,
        }
    }
}

impl Measured {
    /// Puts `answer` in the place of what was measured of that part before. Where nobody answers who did before, that stands, and
    /// the trouble comes back: a line that is down says nothing against it.
    pub fn take(&mut self, answer: Answer) -> Option<Trouble> {
        match answer {
            Answer::Server(server) => self.server.follow(server),
            Answer::Session(session) => self.session.follow(*session),
            Answer::Ims(ims) => self.ims.follow(ims),
            Answer::SignIn(sign_in) => self.sign_in.follow(*sign_in),
            Answer::Proof(proof) => {
                self.proof = proof;
                None
            }
            Answer::Local(local) => {
                self.local = Some(*local);
                None
            }
        }
    }

    /// Nothing measured yet; without the network (`--offline`) nothing that it would tell will be.
    pub fn of_reach(network: bool) -> Measured {
        if network {
            return Measured::default();
        }
        Measured {
            server: Asked::Offline,
            session: Asked::Offline,
            ims: Asked::Offline,
            sign_in: Asked::Offline,
            proof: Asked::Offline,
            ..Measured::default()
        }
    }

    /// The server's build with the part that told it: of a session before this machine's own, and that before the
    /// address, where a tracking front end may answer with a build of its own.
    pub fn server_builds(&self) -> Vec<(Part, u32)> {
        let session = self.session.answer().and_then(|session| session.server.as_ref()?.build);
        let local = self.own_machine().and_then(|local| local.pdump.as_ref()?.as_ref().ok());
        let server = self.server.answer().and_then(|redir| redir.build);
        [(Part::Session, session), (Part::Local, local.map(|pdump| pdump.build)), (Part::Server, server)]
            .into_iter()
            .filter_map(|(part, build)| Some((part, build?)))
            .collect()
    }

    /// What was found on this machine, where it is the server that was asked: where nobody was asked, where the address is
    /// this machine's own, and where an instance here answers for that host.
    pub fn own_machine(&self) -> Option<&Local> {
        let local = self.local.as_ref()?;
        let Some(host) = self.session.whom().or(self.server.whom()).map(host_of) else { return Some(local) };
        let bare = host.split(':').next().unwrap_or_default();
        let loopback = bare == "localhost" || bare.starts_with("127.") || host.starts_with("[::1]");
        let own = loopback || local.instances.iter().any(|instance| instance.is_named_by(&host));
        own.then_some(local)
    }

    /// The proxy that this server itself goes through to reach `host`, where a file of this machine names one.
    pub fn own_proxy(&self, host: &str) -> Option<&OwnProxy> {
        self.own_machine()?.installed.proxy.as_ref().filter(|proxy| proxy.is_for(host))
    }

    /// Where a file of this machine says that this server's native logins are refused: the instance whose file it is, or nothing
    /// for that of the whole server; and the operators that may still log in.
    pub fn native_logins_restricted(&self) -> Option<(&str, &[String])> {
        let local = self.own_machine()?;
        let host = self.session.whom().or(self.server.whom()).map(host_of);
        let own = |instance: &&LocalInstance| host.as_ref().is_none_or(|host| instance.answers_for(host));
        let instances =
            local.instances.iter().filter(own).map(|instance| (instance.name.as_str(), &instance.native_logins));
        instances
            .chain([("", &local.native_logins)])
            .find_map(|(name, native)| Some((name, native.as_ref().filter(|native| native.refused)?)))
            .map(|(name, native)| (name, &native.allowed[..]))
    }

    /// Why `login` is refused natively, where a file of this machine says that this server's native logins are: the instance
    /// whose file it is, or nothing for that of the whole server; and the operators that may still log in.
    pub fn native_logins_refused(&self, login: &str) -> Option<(&str, &[String])> {
        let local = self.own_machine()?;
        let host = host_of(self.session.whom()?);
        let own = |instance: &&LocalInstance| instance.answers_for(&host);
        let instances =
            local.instances.iter().filter(own).map(|instance| (instance.name.as_str(), &instance.native_logins));
        let refuses = |native: &&NativeLogins| native.refused && !native.allowed.iter().any(|allowed| allowed == login);
        instances
            .chain([("", &local.native_logins)])
            .find_map(|(name, native)| native.as_ref().filter(refuses).map(|native| (name, &native.allowed[..])))
    }
}

/// One of the things that can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// The Campaign server, without a login.
    Server,
    /// The Campaign server, with a session.
    Session,
    /// The IMS server.
    Ims,
    /// A sign-in at the IMS server, which nobody makes.
    SignIn,
    /// Whether client and secret belong together.
    Proof,
    /// The machine itself.
    Local,
}

impl Part {
    /// Its name: the stem of its words in the catalogues.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// What is to be measured.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// The address of the Campaign server to ask without a login.
    pub server: Option<String>,
    /// The address of the Campaign server to log on to; the credentials go there and nowhere else.
    pub session: Option<String>,
    /// The address of the IMS server.
    pub ims: Option<String>,
    /// The sign-in to ask IMS for, without anyone making it.
    pub sign_in: Option<SignIn>,
    /// Client and secret to send to IMS; nobody has said no to it.
    pub proof: Option<Pair>,
    /// Whether to look at the machine itself.
    pub local: bool,
}

impl Wanted {
    /// The parts that are to be measured.
    pub fn parts(&self) -> Vec<Part> {
        let parts = [
            (self.server.is_some(), Part::Server),
            (self.session.is_some(), Part::Session),
            (self.ims.is_some(), Part::Ims),
            (self.sign_in.is_some(), Part::SignIn),
            (self.proof.is_some(), Part::Proof),
            (self.local, Part::Local),
        ];
        parts.into_iter().filter(|(wanted, _)| *wanted).map(|(_, part)| part).collect()
    }
}
