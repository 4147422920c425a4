//! What the User Management API lists, without a wizard: whom the credential goes to, how far the reading is, and why it came to
//! nothing.

use std::io::{self, IsTerminal as _, Write};
use std::path::Path;
use std::sync::Arc;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag::{register, register_conditional_default, register_usize};

use super::Io;
use crate::base::authority::host_of;
use crate::base::secret::Secret;
use crate::base::told::Told;
use crate::campaign::measured::Trouble;
use crate::campaign::umapi::{Asked, List, Progress, Refusal};
use crate::cli::UmapiArguments;
use crate::front::credentials;
use crate::front::exit::{End, status};
use crate::host::input::read_secret_named;
use crate::host::net::Wire;
use crate::host::net::umapi::{self, Access, Listed};
use crate::host::stop::Stop;
use crate::setup::account::{ImsServer, OrganizationId};
use crate::setup::answers::Answers;
use crate::setup::field::Field;
use crate::setup::sign_in;
use crate::terminal::password::Afterwards;
use crate::terminal::session::is_dumb;
use crate::words::{Look, say};

/// What asks to stop a reading.
const STOPPING: [i32; 3] = [SIGHUP, SIGINT, SIGTERM];

/// What was listed, and where.
pub(super) struct Found {
    /// The lists, as the API sent them.
    pub(super) listed: Listed,
    /// The host of the API.
    pub(super) host: String,
}

/// Asks the API for `lists` of the organisation of `answers`; within, the exit status after telling why there is nothing.
///
/// # Errors
/// Where nothing can be told.
pub(super) fn read(
    (arguments, ca_file): (&UmapiArguments, Option<&Path>),
    answers: &Answers,
    lists: &[List],
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<Result<Found, u8>> {
    let asking = match Asking::prepare(arguments, ca_file, answers, look, io) {
        Ok(asking) => asking,
        Err(End::Told(status, told)) => {
            writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &told))?;
            return Ok(Err(status));
        }
        Err(End::Left(_)) => return Ok(Err(status::WRONG)),
    };
    let signals = Signals::catch()?;
    let mut line = Line { shown: io::stderr().is_terminal(), dumb: is_dumb(), look };
    let listed = umapi::read(&asking.wire, &asking.access(), lists, &signals.stop, &mut |progress| line.show(progress));
    line.clear();
    let caught = signals.release()?;
    match listed {
        Ok(listed) => Ok(Ok(Found { listed, host: host_of(&asking.base) })),
        Err((_, Refusal::Trouble(Trouble::Cancelled))) => {
            writeln!(io.err, "{}", look.words.text("umapi-stopped"))?;
            Ok(Err(128 + u8::try_from(caught).unwrap_or_default()))
        }
        Err((asked, refusal)) => {
            writeln!(io.err, "{}", asking.sentence(asked, &refusal, look))?;
            Ok(Err(status::WRONG))
        }
    }
}

/// Everything that the API is asked with.
struct Asking {
    wire: Wire,
    ims: String,
    base: String,
    organization: String,
    client: String,
    secret: Secret,
}

impl Asking {
    /// Looks whether the API can be asked at all, and reads the secret, or asks for it on the terminal.
    fn prepare(
        arguments: &UmapiArguments,
        ca_file: Option<&Path>,
        answers: &Answers,
        look: &Look,
        io: &mut Io<'_>,
    ) -> Result<Asking, End> {
        let (wire, base) = credentials::way_to_umapi(arguments, ca_file)?;
        let missing = |key| End::Told(status::WRONG, Told::new(key));
        let organization = answers.text(Field::ImsOrganizationId);
        OrganizationId::parse(organization).map_err(|_| missing("umapi-no-organization"))?;
        let ims = ImsServer::parse(answers.text(Field::ImsServer)).map_err(|_| missing("umapi-no-ims"))?;
        let ims = ims.url().as_str().to_owned();
        let host = host_of(&ims);
        if !sign_in::may_have_secrets(&ims) && !credentials::agree_to_host(&host, &look.words)? {
            return Err(End::Told(status::WRONG, Told::new("umapi-unknown-recipient").with("host", host)));
        }
        let secret = match &arguments.secret_file {
            Some(path) => {
                let read = read_secret_named(path, Path::new("")).map_err(Told::from)?;
                if let Some(warning) = read.warning {
                    writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &warning))?;
                }
                read.secret
            }
            None => {
                credentials::umapi_secret(&arguments.id, Some(&host), Afterwards::NobodyBut(&STOPPING), &look.words)?
            }
        };
        let (organization, client) = (organization.to_owned(), arguments.id.clone());
        Ok(Asking { wire, ims, base, organization, client, secret })
    }

    fn access(&self) -> Access<'_> {
        Access {
            ims: &self.ims,
            base: &self.base,
            organization: &self.organization,
            client: &self.client,
            secret: &self.secret,
        }
    }

    /// Why there is nobody, and the way out.
    fn sentence(&self, asked: Asked, refusal: &Refusal, look: &Look) -> String {
        let Asking { ims, base, organization, client, .. } = self;
        let about = say::umapi::About { ims, base, organization, client };
        say::umapi::refusal(&look.words, &look.glyphs, &about, (asked, refusal))
    }
}

/// The signals that stop a reading, and which of them came.
struct Signals {
    stop: Stop,
    caught: Arc<std::sync::atomic::AtomicUsize>,
}

impl Signals {
    fn catch() -> io::Result<Signals> {
        let signals = Signals { stop: Stop::default(), caught: Arc::default() };
        for signal in STOPPING {
            register_usize(signal, Arc::clone(&signals.caught), usize::try_from(signal).unwrap_or_default())?;
            register(signal, signals.stop.flag())?;
        }
        Ok(signals)
    }

    /// Which one came, 0 for none. From now on they end the program again.
    fn release(self) -> io::Result<usize> {
        for signal in STOPPING {
            register_conditional_default(signal, Arc::new(true.into()))?;
        }
        Ok(self.caught.load(std::sync::atomic::Ordering::Relaxed))
    }
}

/// The line that says how far it is: on a terminal alone, and gone when the reading ends.
struct Line<'a> {
    shown: bool,
    /// The terminal can't take a line back.
    dumb: bool,
    look: &'a Look,
}

impl Line<'_> {
    fn show(&mut self, progress: Progress) {
        if !self.shown || (self.dumb && matches!(progress, Progress::Waiting { .. })) {
            return;
        }
        let text = say::umapi::progress(&self.look.words, progress, "Ctrl-C");
        // Who does not see it misses nothing that counts.
        let _ = if self.dumb { writeln!(io::stderr(), "{text}") } else { write!(io::stderr(), "\r{text}\x1b[K") };
    }

    fn clear(&mut self) {
        if self.shown && !self.dumb {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
