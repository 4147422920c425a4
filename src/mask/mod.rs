//! The association mask: compiled over the whole name, diagnosed, repaired, tried on names, inferred from them.

mod alphabet;
mod built_in;
mod census;
mod choice;
mod code;
mod detect;
mod diagnose;
mod engines;
mod escape;
mod evidence;
mod forms;
mod group;
mod heads;
mod held;
mod infer;
mod judge;
mod leftover;
mod letters;
mod level;
mod memory;
mod misplaced;
mod nearer;
mod nearest;
mod never;
mod page;
mod pattern;
mod placeholder;
mod plain;
mod product;
mod proof;
mod quotes;
mod readings;
mod regroup;
mod repair;
mod report;
mod sample;
mod separators;
mod shape;
mod share;
mod signs;
mod spelling;
mod syntax;
mod trial;
mod wild;
mod words;

pub use built_in::{MESSAGE_CENTER, named_by_label};
pub use census::{Candidate, Census, prove};
#[cfg(test)]
pub use code::EXAMPLES;
pub use code::{Code, Severity, Warning};
pub use diagnose::{Context, Diagnostic, diagnose, tell_products};
pub use escape::escape;
#[cfg(test)]
pub use infer::suggest;
pub use infer::{Proposal, SHOWN_GROUPS, infer, infer_for};
pub use judge::{Class, Outcome};
pub use memory::Memory;
pub use nearest::{MAX_EDITS, Nearest, nearest};
pub use pattern::{MAX_CHARS, Mask};
pub use placeholder::Needs;
pub use product::{is_of_another, is_shown_of_another, product_of};
pub use proof::offers;
pub use readings::{Disagreement, KEPT, Readings, readings};
pub use report::{Progress, Report, Stage, Summary, judge_all};
pub use sample::{PROFILES, Sample};
pub use syntax::{Cause, Refusal};
pub use trial::{Fit, Trial};

#[cfg(test)]
mod tests;
