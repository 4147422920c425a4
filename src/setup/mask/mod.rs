//! The association mask: compiled over the whole name, diagnosed, repaired, tried on names, inferred from them.

mod alphabet;
mod code;
mod detect;
mod diagnose;
mod escape;
mod heads;
mod infer;
mod judge;
mod nearest;
mod page;
mod pattern;
mod placeholder;
mod proof;
mod readings;
mod repair;
mod report;
mod shape;
mod share;
mod syntax;
mod trial;

pub use code::{Code, Severity, Warning};
pub use diagnose::{Context, Diagnostic, diagnose};
pub use escape::escape;
pub use infer::{Proposal, SHOWN_GROUPS, infer, sample, suggest};
pub use judge::{Class, Outcome};
pub use nearest::{MAX_EDITS, Nearest, nearest};
pub use pattern::{MAX_CHARS, Mask};
pub use placeholder::Needs;
pub use readings::{Disagreement, KEPT, disagreement};
pub use report::{Progress, Report, Stage, Summary, judge_all};
pub use syntax::{Cause, Refusal};
pub use trial::{Fit, Trial};

#[cfg(test)]
mod tests;
