//! What comes in: messages of the person, of the world and of the face.

use std::collections::BTreeMap;
use std::path::PathBuf;

pub use super::effect::{Effect, Leaving, Order, Request, Task};
pub use super::notice::{Notice, Undone};
use super::people_list::PeopleNews;
use super::plan::{Step, Stop};
use super::wish::Wish;
use crate::base::key::Key;
use crate::base::secret::Secret;
use crate::base::told::Told;
use crate::campaign::measured::Answer;
use crate::mask::{Progress, Proposal, Readings, Report};
use crate::names::Reading;
use crate::setup::document::{Configuration, Problem};
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
    /// A face without keys wants this.
    Wish(Wish),
    /// A face that reads whole lines has one to put in place of what the focused text holds.
    Line(Secret),
    /// A face without keys goes to this stop.
    Go(Step, Stop),
    /// The window has this many columns and rows.
    Resize(u16, u16),
    /// The draft is on disk, or why not.
    Saved(Result<(), Told>),
    /// After [`Task::Settle`]: everything is on disk, or why not.
    Settled(Result<(), Told>),
    /// What stands at the output's place, after [`Task::Look`].
    Looked(OnDisk),
    /// The secret in its file, after [`Task::ReadSecret`] or a look, or why it can't be read.
    SecretRead(Result<Secret, Told>),
    /// The configuration is written, or why not.
    Written(Result<Receipt, Refused>),
    /// How far an answer to [`Task::Judge`] has come; one with an old generation is dropped.
    Judging {
        /// The generation that was asked for.
        generation: u64,
        /// How far.
        progress: Progress,
    },
    /// An answer to [`Task::Judge`]; one with an old generation is dropped.
    Judged {
        /// The generation that was asked for.
        generation: u64,
        /// The totals and each name's class.
        report: Report,
        /// Names that the other reading of Adobe's pages takes differently.
        readings: Readings,
    },
    /// An answer to [`Task::Prove`]; one with an old generation is dropped.
    Proven {
        /// The generation that was asked for.
        generation: u64,
        /// For each repair in its order, whether it may be offered.
        proven: Vec<bool>,
    },
    /// An answer to [`Task::Infer`]: masks that explain the names.
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
    /// An answer to [`Task::Measure`]; one to an older question about the same part is dropped.
    Measured {
        /// The number of the question.
        generation: u64,
        /// What was measured.
        answer: Answer,
    },
    /// What came of a [`Task::People`]; of an older one it is dropped.
    People {
        /// The number of the task.
        generation: u64,
        /// What came.
        news: PeopleNews,
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
        matches!(self, Msg::Key(_) | Msg::Paste(_) | Msg::Wish(_) | Msg::Line(_) | Msg::Go(..))
    }
}

/// What the machine knows of the reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tongue {
    /// What it is kept by: `nl`, `zh-Hant`.
    pub tag: String,
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
        /// What is wrong with it.
        problems: Vec<Problem>,
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
    /// There is a secret's file by now, which nobody was asked about.
    SecretThere,
    /// It could not be written.
    Failed(Told),
}
