//! The document: the configuration a set-up ends with, and the draft it is kept in until then.
//!
//! One document type for both: a draft is a configuration, perhaps incomplete, with where the person was. The shape
//! (keys, their order, what each may hold) is the table of fields, laid out in `keys`; `shape` writes and reads by it.

mod check;
mod compare;
mod draft;
mod draft_text;
mod editor_hint;
mod keys;
mod problem;
mod reading;
mod replacing;
mod rest;
mod rewriting;
mod salvage;
mod secret_form;
mod shape;
mod text;
mod writing;

pub use compare::{Change, difference, masked, same_answers, same_keeping, same_values};
pub use draft::{Draft, HandOver, KEPT_NAMES, KeptNames, Position, Records, Written};
pub use draft_text::{DraftRefusal, MAX_DRAFT_BYTES, read_draft, write_draft};
pub use editor_hint::{DEFAULT_SCHEMA, can_be_hinted, editor_hint, hinted_schema, with_editor_hint};
pub use problem::{Problem, ProblemKind};
pub use reading::{MAX_BYTES, Marks, Reading, read_configuration};
pub use replacing::{Replacement, replacement};
pub use rest::{Rest, read_rest};
pub use rewriting::{Rewriting, rewrite_configuration};
pub use salvage::{Salvaged, salvage_draft};
pub use secret_form::SecretForm;
pub use shape::Configuration;
pub use writing::{secret_file_name, write_configuration};

#[cfg(test)]
mod tests;
