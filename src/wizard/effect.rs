//! What goes out: tasks for the host, requests to the face.

use std::sync::Arc;

use super::people_list::PeopleTask;
use crate::base::secret::Secret;
use crate::campaign::measured::Wanted;
use crate::mask::{Candidate, Mask};
use crate::names::{Groups, Names};
use crate::setup::document::Draft;

/// What follows from a message, outside of the machine.
#[derive(Debug)]
pub enum Effect {
    /// The host touches the world.
    Host(Task),
    /// The face does something on itself.
    Face(Request),
    /// Leave.
    Quit(Leaving),
}

/// Something the host does.
#[derive(Debug)]
pub enum Task {
    /// Keep this draft; only the newest counts.
    Save(Box<Draft>),
    /// Wait until the newest draft is on disk: the person wants to leave.
    Settle,
    /// Look at what stands at the output's place, and first, where it is named, at the secret's file beside it.
    Look(Option<String>),
    /// Read the secret out of its file of this name, beside the configuration: the person wants to see it.
    ReadSecret(String),
    /// Write the configuration.
    Write(Box<Order>),
    /// Judge all names by a mask.
    Judge {
        /// Goes back with the answer.
        generation: u64,
        /// The mask.
        mask: Mask,
        /// The names, shared.
        names: Arc<Names>,
        /// The known groups.
        groups: Option<Arc<Groups>>,
    },
    /// Say which repairs all names prove, not only the sample that the diagnosis asked.
    Prove {
        /// Goes back with the answer.
        generation: u64,
        /// The mask that they would mend.
        mask: String,
        /// The repairs.
        candidates: Vec<Candidate>,
        /// The names, shared.
        names: Arc<Names>,
        /// The known groups.
        groups: Option<Arc<Groups>>,
    },
    /// Find masks that explain the names.
    Infer {
        /// The names, shared.
        names: Arc<Names>,
        /// The tenant, empty where none is known.
        tenant: String,
        /// Campaign's operator groups, where they are known.
        groups: Option<Arc<Groups>>,
    },
    /// Stop reading names.
    StopLoading,
    /// Measure, beside the person; each part answers by itself.
    Measure {
        /// Goes back with the answers.
        generation: u64,
        /// What.
        wanted: Box<Wanted>,
    },
    /// From now on this is the password: the one before was not taken.
    Password(Secret),
    /// Stop measuring; a session is logged off all the same.
    StopMeasuring,
    /// Read, ask for or judge the people.
    People {
        /// Goes back with what comes of it.
        generation: u64,
        /// What.
        task: PeopleTask,
    },
    /// Keep the choice of a theme, by its name, for the next time.
    KeepTheme(String),
    /// Keep the choice of a language, by its tag, for the next time.
    KeepLanguage(String),
}

/// Something the face does on itself; one that has nothing of the kind does nothing.
#[derive(Debug)]
pub enum Request {
    /// Send a text to the terminal's clipboard.
    Clipboard(Secret),
    /// Send the mail to Adobe to the terminal's clipboard; its words are the face's.
    Mail,
    /// Choose the next theme.
    NextTheme,
    /// Choose the next language.
    NextLanguage,
    /// Draw everything anew.
    Redraw,
    /// Suspend the program until it is continued.
    Suspend,
}

/// How the wizard is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// The answers equal the file last written: the draft goes, exit 0.
    Finished,
    /// Anything else: the draft stays, exit 3.
    Kept,
}

/// What the host is to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The secret's file was not there: one that is by now is another's.
    pub new_secret_file: bool,
    /// The configuration's text.
    pub text: String,
    /// The secret for its own file; written first.
    pub secret: Option<Secret>,
    /// The secret that this file holds already, as far as is known here: it is looked at, and not written anew.
    pub held: Option<Secret>,
    /// The name of that file, beside the configuration.
    pub secret_file: String,
    /// Whether the configuration itself holds the secret.
    pub inline: bool,
    /// Digest of the file that may be replaced; `None` where none may be there.
    pub replaces: Option<String>,
}
