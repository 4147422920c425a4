//! The draft: every answer as it stands, and where the person was.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::setup::answers::Answers;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;

/// How many typed or pasted names a draft keeps.
pub const KEPT_NAMES: usize = 1_000;

/// What is on disk between two sessions. The secret is not part of it: it is never written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The answers as typed. Read back, their secret is empty.
    pub answers: Answers,
    /// The verdicts at the time.
    pub records: Records,
    /// Fields whose text looks like a secret: written empty. For [`Field::ImsClientSecret`] that is the name of the
    /// environment variable.
    pub withhold: BTreeSet<Field>,
    /// Where the person was.
    pub position: Position,
    /// Where the configuration is to go, absolute.
    pub output: PathBuf,
    /// The last write of the configuration.
    pub written: Option<Written>,
    /// The names the mask is tried on.
    pub names: KeptNames,
    /// How far the hand-over has come.
    pub hand_over: HandOver,
}

/// How far the hand-over has come: what was entered in the console, and what was done of what is left to do, each with the
/// day (UTC, `YYYY-MM-DD`); and what was seen there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HandOver {
    /// The fields whose value stands in the console.
    pub entered: BTreeMap<Field, String>,
    /// The tasks that are done, by their names.
    pub done: BTreeMap<String, String>,
    /// What the console showed of a field, as it was pasted back to be compared: a text, no day.
    pub seen: BTreeMap<Field, String>,
}

/// The verdicts on the two checks that the document records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Records {
    /// The console.
    pub console: (Status, Evidence),
    /// The package.
    pub package: (Status, Evidence),
}

/// Where the person was, all of it by name: steps and fields may move between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Position {
    /// The name of the step.
    pub step: String,
    /// The name of the stop that had the focus.
    pub field: Option<String>,
    /// The place of the cursor in it, in characters; of a list the chosen row.
    pub cursor: usize,
    /// The stop on which each step was left, in the order in which the steps were entered: (step, stop).
    pub places: Vec<(String, String)>,
    /// The name of the row of Review that was chosen.
    pub row: Option<String>,
    /// A secret had been typed, which is not in the draft.
    pub secret_typed: bool,
    /// The profile's name that was being typed.
    pub name: Option<String>,
    /// The place in the list of the name that it is to replace; none for a new one.
    pub name_at: Option<usize>,
}

/// A write of the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it went.
    pub path: PathBuf,
    /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
    pub digest: String,
}

/// The names the mask is tried on, as a draft keeps them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeptNames {
    /// Typed or pasted: the first [`KEPT_NAMES`] are written.
    Typed(Vec<String>),
    /// From this file, which is read anew.
    File(PathBuf),
}

impl Default for KeptNames {
    fn default() -> KeptNames {
        KeptNames::Typed(Vec::new())
    }
}
