//! The command line: what can be said, and what was.

mod arguments;
mod choices;
mod codes;
mod completions;
mod examples;
mod in_words;
mod language;
mod manual;
mod pages;
mod parse;
mod refusal;
mod request;
mod usage;

pub use arguments::{
    CheckArguments, Common, DraftsArguments, MaskArguments, MeasureArguments, RehearseArguments, ShowArguments,
    UmapiArguments, WizardArguments, WriteArguments,
};
pub use choices::{CheckFormat, DraftsAction, Listed, ShowFormat};
pub use completions::script;
pub use examples::EXAMPLES;
pub use in_words::command;
pub use language::peek;
pub use manual::manual;
pub use parse::parse;
pub use refusal::{Help, Reply};
pub use request::{Command, Request};

/// The name under which the program is typed.
const PROGRAM: &str = "ims-setup";
