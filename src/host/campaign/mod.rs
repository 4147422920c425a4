//! The machine itself: an installation of Campaign on it, what its files hold, and what its `nlserver pdump` tells.

mod conf;
mod find;
mod inside;
mod packages;
mod run;
mod trust;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::campaign::measured::{Installed, Local, LocalTrouble, Pdump};
use crate::campaign::pdump;
use crate::host::files::me;
use find::{Installation, find};
use inside::Inside;
use run::{Outcome, run};

/// The home of Campaign's user, in which the installation lies.
const HOME: &str = "/usr/local/neolane";

/// The folder from which on owners and modes are looked at.
const ROOT: &str = "/";

/// What `nlserver` is asked.
const QUESTION: &str = "pdump";

/// What the search depends on, besides the files.
#[derive(Clone)]
pub struct Surroundings {
    /// PATH.
    pub path: Option<OsString>,
    /// The environment, of which a program is given little.
    pub variables: Vec<(String, OsString)>,
    /// The folders where an installation, or the folder that holds it, usually is.
    pub usual: Vec<PathBuf>,
    /// The effective user.
    pub effective_user: u32,
}

impl Surroundings {
    /// Those of this process.
    pub fn here() -> Surroundings {
        Surroundings {
            path: env::var_os("PATH"),
            // A name that is no text is none of those that a program is given.
            variables: env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value))).collect(),
            usual: vec![PathBuf::from(HOME)],
            effective_user: me(),
        }
    }
}

/// Looks at the machine: the installation in `folder` (its own, or the one that holds `nl7` or `nl6`), else one that is
/// found. Its `nlserver pdump` may take as long as `limit`; once `cancelled`, it is ended, and nothing is told of it.
pub fn look(
    folder: Option<&Path>,
    surroundings: &Surroundings,
    limit: Duration,
    cancelled: &dyn Fn() -> bool,
) -> Local {
    look_below(Path::new(ROOT), folder, surroundings, limit, cancelled)
}

/// [`look`] for tests, whose folders lie in one that everyone can write to: the folders above `top` are not looked at.
#[doc(hidden)]
pub fn look_below(
    top: &Path,
    folder: Option<&Path>,
    surroundings: &Surroundings,
    limit: Duration,
    cancelled: &dyn Fn() -> bool,
) -> Local {
    let Some(installation) = find(folder, surroundings) else { return Local::default() };
    let mut inside = Inside::of(&installation.folder);
    let instances = conf::instances(&mut inside);
    let server = conf::server(&mut inside);
    let (web_view, proxy, native_logins) =
        server.map(|server| (server.web_view, server.proxy, server.native_logins)).unwrap_or_default();
    let installed = Installed {
        web_view,
        proxy,
        installers: packages::installers(&mut inside),
        package: packages::own(&mut inside, cancelled),
        organizations: inside.organizations,
        unread: inside.unread,
    };
    let folder = Some(installation.folder.display().to_string());
    Local {
        folder,
        instances,
        native_logins,
        installed,
        pdump: told(&installation, top, surroundings, limit, cancelled),
    }
}

/// What [`look`] would run, as a line for people, or why it would not; runs nothing. `None` where there is no
/// installation.
pub fn planned(folder: Option<&Path>, surroundings: &Surroundings) -> Option<Result<String, LocalTrouble>> {
    planned_below(Path::new(ROOT), folder, surroundings)
}

/// [`planned`] for tests, as [`look_below`] is.
#[doc(hidden)]
pub fn planned_below(
    top: &Path,
    folder: Option<&Path>,
    surroundings: &Surroundings,
) -> Option<Result<String, LocalTrouble>> {
    let installation = find(folder, surroundings)?;
    let checked = trust::check(&installation, top, surroundings.effective_user);
    Some(checked.map(|()| format!("{} {QUESTION}", quoted(&installation.program.to_string_lossy()))))
}

/// What `nlserver pdump` tells; `None` if it was stopped before.
fn told(
    installation: &Installation,
    top: &Path,
    surroundings: &Surroundings,
    limit: Duration,
    cancelled: &dyn Fn() -> bool,
) -> Option<Result<Pdump, LocalTrouble>> {
    if let Err(trouble) = trust::check(installation, top, surroundings.effective_user) {
        return Some(Err(trouble));
    }
    match run(&installation.program, QUESTION, &surroundings.variables, limit, cancelled) {
        Outcome::Ended(output) => Some(pdump::read(&output).ok_or(LocalTrouble::NoBuild)),
        Outcome::NotStarted(reason) => Some(Err(LocalTrouble::NotStarted { reason })),
        Outcome::TimedOut => Some(Err(LocalTrouble::TimedOut { seconds: whole_seconds(limit) })),
        Outcome::Cancelled => None,
    }
}

/// `time` in seconds, rounded up: no limit is of none.
fn whole_seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}

/// `path` as a shell takes it.
fn quoted(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'_' | b'-' | b'+');
    if path.bytes().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) }
}
