//! Options that are one of a few words.

use clap::ValueEnum;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use crate::terminal::depth::ColorChoice;

/// The values of a choice by their names alone: a shell would offer the sentences of the code beside them.
pub(super) fn choice<T: ValueEnum + Send + Sync + 'static>() -> impl TypedValueParser<Value = T> {
    let values = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let names = values.map(|value| PossibleValue::new(value.get_name().to_owned()));
    PossibleValuesParser::new(names).try_map(|name| T::from_str(&name, false))
}

/// How `check` tells what it found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For people.
    #[default]
    Text,
    /// The JSON of this program's own.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// `JUnit`'s XML.
    Junit,
    /// A monitoring plugin's line, with its exit status.
    Nagios,
}

/// How `show` shows a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ShowFormat {
    /// The sheet, for people.
    Text,
    /// The sheet, for a ticket.
    Markdown,
    /// No sheet but a script that enters the technical account.
    Setimsoauth,
}

/// What is done with drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DraftsAction {
    /// They are listed.
    List,
    /// It is told where one is.
    Path,
    /// One is deleted.
    Delete,
}

/// What a completion may offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Listed {
    /// The names of the themes.
    Themes,
    /// The instances with a draft.
    Instances,
}

impl ValueEnum for ColorChoice {
    fn value_variants<'a>() -> &'a [ColorChoice] {
        &[ColorChoice::Auto, ColorChoice::Always, ColorChoice::Never]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            ColorChoice::Auto => "auto",
            ColorChoice::Always => "always",
            ColorChoice::Never => "never",
        }))
    }
}
