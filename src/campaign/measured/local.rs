//! What the machine itself tells: a local installation of Campaign, its instances, and the build of its server.

use super::Installed;
use crate::base::refusal::Refusal;

/// What was found on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Local {
    /// The folder of the installation; `None` where there is none.
    pub folder: Option<String>,
    /// What `nlserver pdump` told; `None` where there is no installation.
    pub pdump: Option<Result<Pdump, LocalTrouble>>,
    /// The instances by their configuration files.
    pub instances: Vec<LocalInstance>,
    /// What `serverConf.xml` says of native logins, where it says something.
    pub native_logins: Option<NativeLogins>,
    /// What its other files tell.
    pub installed: Installed,
}

/// What `nlserver pdump` tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pdump {
    /// The server's build.
    pub build: u32,
    /// Whether a module of it runs.
    pub runs: bool,
}

/// An instance by its `config-<instance>.xml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalInstance {
    /// Its name.
    pub name: String,
    /// Its hosts without wildcards, likeliest first: those that begin with `tracking` or `media` come last.
    pub hosts: Vec<String>,
    /// The masks as they stand there, `*` for anything: whoever is asked for by another name is not this instance.
    pub masks: Vec<String>,
    /// What the file says of native logins, where it says something.
    pub native_logins: Option<NativeLogins>,
}

impl LocalInstance {
    /// Whether its file names `host`.
    pub fn is_named_by(&self, host: &str) -> bool {
        !self.masks.is_empty() && self.answers_for(host)
    }

    /// Whether a request for `host` (with its port, if one is written) comes to this instance; also where the file names
    /// no host at all, which says nothing.
    pub fn answers_for(&self, host: &str) -> bool {
        self.masks.is_empty() || fits_any(&self.masks, host)
    }
}

/// Whether one of the DNS masks fits `host`, with its port or without it.
pub(super) fn fits_any(masks: &[String], host: &str) -> bool {
    let bare = host.rsplit_once(':').map_or(host, |(bare, _)| bare);
    masks.iter().any(|mask| [host, bare].iter().any(|host| matches(mask.as_bytes(), host.as_bytes())))
}

/// Whether a DNS mask fits, whatever the case of its letters. Goes back to the last star alone, so that it ends soon
/// however many there are.
fn matches(mask: &[u8], host: &[u8]) -> bool {
    let (mut at, mut place) = (0, 0);
    let mut star = None;
    while place < host.len() {
        match mask.get(at) {
            Some(b'*') => {
                star = Some((at + 1, place));
                at += 1;
            }
            Some(one) if *one == b'?' || one.eq_ignore_ascii_case(&host[place]) => {
                at += 1;
                place += 1;
            }
            _ => match star {
                Some((after, taken)) => {
                    (at, place) = (after, taken + 1);
                    star = Some((after, taken + 1));
                }
                None => return false,
            },
        }
    }
    mask[at..].iter().all(|rest| *rest == b'*')
}

/// `nonIMSAuthnAPI`: since 7.4.1 native logins to the API can be refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NativeLogins {
    /// `disableAPI="true"`.
    pub refused: bool,
    /// The operators that may still log in.
    pub allowed: Vec<String>,
}

/// Why `nlserver pdump` told nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocalTrouble {
    /// The file is not run, since others than root and this user could have changed it.
    Unsafe {
        /// The file or folder at fault.
        path: String,
        /// What is wrong with it.
        why: Unsafe,
    },
    /// Root does not run another user's program; this does.
    NotAsRoot {
        /// The command to run.
        command: String,
    },
    /// It could not be started.
    NotStarted {
        /// What the system answered.
        reason: Refusal,
    },
    /// It did not end in this time, and was ended.
    TimedOut {
        /// The limit.
        seconds: u64,
    },
    /// It told no build.
    NoBuild,
}

/// Why a program is not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsafe {
    /// It belongs to someone who is neither root nor this user.
    Owner,
    /// Others may write to it.
    Writable,
    /// It is no regular file.
    Kind,
}

impl LocalTrouble {
    /// Its name: the stem of its words in the catalogues (`local-<id>`).
    pub fn id(&self) -> &'static str {
        match self {
            LocalTrouble::Unsafe { why: Unsafe::Owner, .. } => "unsafe-owner",
            LocalTrouble::Unsafe { why: Unsafe::Writable, .. } => "unsafe-writable",
            LocalTrouble::Unsafe { why: Unsafe::Kind, .. } => "unsafe-kind",
            LocalTrouble::NotAsRoot { .. } => "not-as-root",
            LocalTrouble::NotStarted { .. } => "not-started",
            LocalTrouble::TimedOut { .. } => "timed-out",
            LocalTrouble::NoBuild => "no-build",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_the_instances_where_a_mask_fits() {
        let instance = |masks: &[&str]| LocalInstance {
            name: "prod".to_owned(),
            hosts: Vec::new(),
            masks: masks.iter().map(|mask| (*mask).to_owned()).collect(),
            native_logins: None,
        };
        let table: [(&[&str], &str, bool); 10] = [
            (&["console.example.com*"], "console.example.com", true),
            (&["console.example.com*"], "Console.Example.com:8443", true),
            (&["console.example.com*"], "campaign.example.com", false),
            (&["tracking.example.com*", "*.acme.example"], "campaign.acme.example", true),
            (&["*.acme.example"], "acme.example", false),
            (&["w?w.example.com"], "www.example.com", true),
            (&["a.example.com:8443"], "a.example.com", false),
            (&["*"], "anything", true),
            (&["*a*b*a*b*a*b*a*b*a*b*c"], "abababababababababababababababababababababababababababab", false),
            (&[], "anything", true),
        ];
        for (masks, host, expected) in table {
            assert_eq!(instance(masks).answers_for(host), expected, "{masks:?} {host}");
        }
    }
}
