//! What comes in and what goes out: messages from the world, effects for the host.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::keymap::Action;
pub use super::notice::{Notice, Undone};
use super::plan::{Step, Stop};
use crate::base::key::Key;
use crate::base::secret::Secret;
use crate::base::told::Told;
use crate::campaign::measured::{Answer, Wanted};
use crate::mask::{Candidate, Mask, Progress, Proposal, Readings, Report};
use crate::names::{Groups, Names, Reading};
use crate::setup::document::{Configuration, Draft};
use crate::setup::field::Field;

/// Something happened.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// A text was pasted.
    Paste(String),
    /// A paste was longer than a field can keep.
    PasteTooLarge,
    /// Bytes came that are no text.
    NotUtf8,
    /// A face without keys asks for what a key would do here.
    Do(Action),
    /// A face that reads whole lines has one to put in place of what the focused text holds.
    Line(Secret),
    /// A face without keys goes to this stop.
    Go(Step, Stop),
    /// The window has this many columns and rows.
    Resize(u16, u16),
    /// The draft is on disk, or why not.
    Saved(Result<(), Told>),
    /// After [`Effect::Settle`]: everything is on disk, or why not.
    Settled(Result<(), Told>),
    /// What stands at the output's place, after [`Effect::Look`].
    Looked(OnDisk),
    /// The configuration is written, or why not.
    Written(Result<Receipt, Refused>),
    /// How far an answer to [`Effect::Judge`] has come; one with an old generation is dropped.
    Judging {
        /// The generation that was asked for.
        generation: u64,
        /// How far.
        progress: Progress,
    },
    /// An answer to [`Effect::Judge`]; one with an old generation is dropped.
    Judged {
        /// The generation that was asked for.
        generation: u64,
        /// The totals and each name's class.
        report: Report,
        /// Names that the other reading of Adobe's pages takes differently.
        readings: Readings,
    },
    /// An answer to [`Effect::Prove`]; one with an old generation is dropped.
    Proven {
        /// The generation that was asked for.
        generation: u64,
        /// For each repair in its order, whether it may be offered.
        proven: Vec<bool>,
    },
    /// An answer to [`Effect::Infer`]: masks that explain the names.
    Inferred {
        /// The number of names that were asked about, by which a late answer is told.
        names: usize,
        /// The masks, best first.
        proposals: Vec<Proposal>,
    },
    /// So many names of a file are read by now.
    Loading(usize),
    /// A file of names could not be read.
    NotLoaded(Told),
    /// A file of names is read, or as much of it as was wanted.
    Loaded {
        /// What was read.
        reading: Box<Reading>,
        /// The file.
        file: PathBuf,
        /// The person stopped it.
        stopped: bool,
    },
    /// An answer to [`Effect::Measure`]; one to an older question about the same part is dropped.
    Measured {
        /// The number of the question.
        generation: u64,
        /// What was measured.
        answer: Answer,
    },
    /// A theme was chosen: its name.
    Themed(String),
    /// A language was chosen.
    Spoken(Tongue),
    /// The program is asked to end; everything is saved.
    End,
}

impl Msg {
    /// Whether it is a wish of the person, and no news of the world.
    pub fn is_the_persons(&self) -> bool {
        matches!(self, Msg::Key(_) | Msg::Paste(_) | Msg::Do(_) | Msg::Line(_) | Msg::Go(..))
    }
}

/// What the machine knows of the reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tongue {
    /// Its own name.
    pub name: String,
    /// The labels of the fields in it.
    pub labels: BTreeMap<Field, String>,
    /// The own name of the language after it; `None` where there is no other.
    pub next: Option<String>,
}

/// What stands where the configuration will be written.
#[derive(Debug, Clone, PartialEq)]
pub enum OnDisk {
    /// Not looked at yet.
    Unknown,
    /// Nothing.
    Absent,
    /// A configuration.
    Present {
        /// Digest of the file.
        digest: String,
        /// What it holds.
        configuration: Box<Configuration>,
        /// Its text, which may hold a secret.
        text: Secret,
    },
    /// A file that is no configuration.
    Foreign {
        /// Digest of the file.
        digest: String,
    },
    /// It can't be looked at.
    Unusable(Told),
}

/// Proof of a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Digest of the configuration as written.
    pub digest: String,
    /// What has to be told besides: a mode that was tightened.
    pub notes: Vec<Told>,
}

/// Why nothing was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// The file is another one than the one the person saw.
    Changed,
    /// It could not be written.
    Failed(Told),
}

/// What the host is to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The configuration's text.
    pub text: String,
    /// The secret for its own file; written first.
    pub secret: Option<Secret>,
    /// The name of that file, beside the configuration.
    pub secret_file: String,
    /// Whether the configuration itself holds the secret.
    pub inline: bool,
    /// Digest of the file that may be replaced; `None` where none may be there.
    pub replaces: Option<String>,
}

/// Something the host does.
#[derive(Debug)]
pub enum Effect {
    /// Keep this draft; only the newest counts.
    Save(Box<Draft>),
    /// Wait until the newest draft is on disk: the person wants to leave.
    Settle,
    /// Look at what stands at the output's place.
    Look,
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
    },
    /// Find masks that explain the names.
    Infer(Arc<Names>),
    /// Stop reading names.
    StopLoading,
    /// Measure, beside the person; each part answers by itself.
    Measure {
        /// Goes back with the answers.
        generation: u64,
        /// What.
        wanted: Box<Wanted>,
    },
    /// Stop measuring; a session is logged off all the same.
    StopMeasuring,
    /// Send a text to the terminal's clipboard.
    Clipboard(Secret),
    /// Send the mail to Adobe to the terminal's clipboard; its words are the face's.
    Mail,
    /// Choose the next theme and keep the choice.
    NextTheme,
    /// Choose the next language and keep the choice.
    NextLanguage,
    /// Draw everything anew.
    Redraw,
    /// Suspend the program until it is continued.
    Suspend,
    /// Leave.
    Quit(Leaving),
}

/// How the wizard is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// The answers equal the file last written: the draft goes, exit 0.
    Finished,
    /// Anything else: the draft stays, exit 3.
    Kept,
}
