//! YAML with positions: the one place that knows `saphyr-parser` (reading) and `serde_yaml` (typing).
//!
//! Reading goes text → [`Node`] (every value with its line and column, every fault at once) → typed by serde.
//! Writing goes typed by serde → [`Node`] → text. The text is written here and not by `serde_yaml`, which leaves
//! `no`, `1_000`, `12:30:45` or `=` unquoted: a YAML 1.1 reader takes those for a boolean, numbers and a merge key.

mod build;
mod node;
mod outline;
mod quote;
mod read;
mod rewrite;
mod slips;
mod typed;
mod write;

pub use node::{Entry, Extra, Mark, Node, Value};
pub use quote::quoted;
pub use read::{Fault, FaultKind, Limits, read};
pub use rewrite::{comments, rewrite};
pub use typed::{from_node, to_node};
pub use write::write;
