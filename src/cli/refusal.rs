//! What is wrong with a command line, in the words of the reader: clap finds it, the catalogue says it.

use std::ffi::OsString;

use clap::Command;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::usage;
use crate::words::catalogue::Words;

/// What is said in place of doing anything.
#[derive(Debug)]
pub enum Reply {
    /// The help or the version that was asked for.
    Asked(Help),
    /// What is wrong with the command line, of several lines.
    Refused(String),
}

/// What was asked for, as clap renders it.
#[derive(Debug)]
pub struct Help {
    text: StyledStr,
    /// What clap puts behind a heading, and what the reader's language does.
    colons: Vec<(String, String)>,
}

impl Help {
    fn of(words: &Words, error: &Error) -> Help {
        let colon = words.text("cli-heading-usage").chars().last().unwrap_or(':');
        let heading = |name: &str| words.text(&format!("cli-heading-{name}"));
        let headings = ["commands", "arguments", "options"].map(heading);
        let colons = headings.map(|heading| (format!("{heading}:"), format!("{heading}{colon}")));
        Help { text: error.render(), colons: colons.into() }
    }

    /// The text, with the terminal's bold letters where they are `wanted`.
    pub fn text(&self, wanted: bool) -> String {
        let text = if wanted { self.text.ansi().to_string() } else { self.text.to_string() };
        self.colons.iter().fold(text, |text, (clap, own)| text.replace(clap, own))
    }
}

/// The reply to `arguments` of which clap says `error`.
pub(super) fn reply(words: &Words, whole: &Command, arguments: &[OsString], error: &Error) -> Reply {
    if !error.use_stderr() {
        return Reply::Asked(Help::of(words, error));
    }
    let command = named(whole, arguments);
    refused(words, command, &sentences(words, error))
}

/// A refusal of `sentences`, with the usage of `command`, of the whole program where there is none.
pub(super) fn refused(words: &Words, command: Option<&Command>, sentences: &[String]) -> Reply {
    let mut text = sentences.join("\n");
    let program = super::PROGRAM;
    let path = command.map_or(program.to_owned(), |command| format!("{program} {}", command.get_name()));
    if let Some(command) = command {
        text += "\n\n";
        text += &words.text("cli-heading-usage");
        text += " ";
        text += &usage::shown(words, &usage::ways(words, command, &path));
    }
    text += "\n\n";
    text += &words.with("cli-more", &[("command", format!("{path} --help").into())]);
    Reply::Refused(text)
}

/// The command that `arguments` name. What stands before it can only be options of every command.
fn named<'a>(whole: &'a Command, arguments: &[OsString]) -> Option<&'a Command> {
    let mut words = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    while let Some(word) = words.next() {
        if let Some(option) = word.strip_prefix("--") {
            let taker = |arg: &&clap::Arg| arg.get_long() == Some(option) && arg.get_action().takes_values();
            if whole.get_arguments().any(|arg| taker(&arg)) {
                words.next();
            }
        } else if !word.starts_with('-') {
            return whole.find_subcommand(word);
        }
    }
    None
}

/// What `error` says: the sentence, and what may have been meant.
fn sentences(words: &Words, error: &Error) -> Vec<String> {
    let texts = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let text = |kind: ContextKind| Some(words.list(&texts(kind))).filter(|text| !text.is_empty());
    let option = text(ContextKind::InvalidArg).unwrap_or_default();
    let value = text(ContextKind::InvalidValue).unwrap_or_default();
    let about = |key: &str, name: &str, what: String| words.with(key, &[(name, what.into())]);
    let valued = |key: &str| words.with(key, &[("option", option.clone().into()), ("value", value.clone().into())]);
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument if option.starts_with('-') => about("cli-unknown-option", "word", option.clone()),
        ErrorKind::UnknownArgument => about("cli-superfluous", "word", option.clone()),
        ErrorKind::InvalidSubcommand => {
            about("man-unknown", "name", text(ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        ErrorKind::InvalidValue if value.is_empty() => about("cli-value-missing", "option", option.clone()),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => valued("cli-value-wrong"),
        ErrorKind::TooManyValues => valued("cli-value-superfluous"),
        ErrorKind::ArgumentConflict => match text(ContextKind::PriorArg) {
            Some(prior) if prior != option => {
                words.with("cli-not-together", &[("option", option.clone().into()), ("other", prior.into())])
            }
            _ => about("cli-once", "option", option.clone()),
        },
        ErrorKind::MissingRequiredArgument => about("cli-needed", "what", option.clone()),
        ErrorKind::InvalidUtf8 => words.text("cli-not-utf8"),
        _ => words.text("cli-line-wrong"),
    };
    let values = text(ContextKind::ValidValue).map(|values| about("cli-possible", "values", values));
    let similar = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        // The likest stands last.
        .find_map(|kind| texts(kind).pop())
        .map(|meant| about("cli-similar", "words", meant));
    let as_value = (similar.is_none() && error.kind() == ErrorKind::UnknownArgument)
        .then(|| error.get(ContextKind::Suggested))
        .is_some_and(|suggested| suggested.is_some())
        .then(|| about("cli-as-value", "word", option.clone()));
    [Some(sentence), values, similar, as_value].into_iter().flatten().collect()
}
