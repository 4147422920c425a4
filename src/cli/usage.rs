//! How a command is typed: the lines behind "Usage:" and the values an option takes, in the words of the reader. What clap
//! would put there by itself is English.

use clap::{Arg, Command};

use crate::style::glyphs::{width, wrap};
use crate::terminal::session::window_size;
use crate::words::catalogue::Words;

/// The widest window for which a help is broken, and the narrowest.
const MOST: usize = 100;
const LEAST: usize = 60;
/// The least room that is left for a help beside the options; with less it stands below them.
const ROOM: usize = 30;

/// Every way to type `command`, whose whole name is `path`: `ims-setup check`.
pub(super) fn ways(words: &Words, command: &Command, path: &str) -> Vec<String> {
    let start = format!("{path} [{}]", words.text("cli-word-options"));
    if command.has_subcommands() {
        return vec![start.clone(), format!("{start} <{}>", words.text("cli-word-command"))];
    }
    let typed: Vec<String> = command.get_arguments().filter_map(typed).collect();
    if command.get_name() == "rehearse" {
        let file = typed.join(" ");
        return ["--users <FILE>", "--umapi-id <ID>"].map(|source| format!("{start} {file} {source}")).into();
    }
    if command.get_name() != "mask" {
        return vec![[&[start], &typed[..]].concat().join(" ")];
    }
    // Where the mask comes from a file or from the names, every word is a name.
    let names = typed.last().cloned().unwrap_or_default();
    ["<MASK>", "--from <FILE>", "--infer"].map(|mask| format!("{start} {mask} {names}")).into()
}

/// What has to be typed of `arg`, or can be typed without a name.
fn typed(arg: &Arg) -> Option<String> {
    let value = arg.get_value_names().and_then(<[_]>::first);
    if let Some(long) = arg.get_long() {
        return arg.is_required_set().then(|| match value {
            Some(value) => format!("--{long} <{value}>"),
            None => format!("--{long}"),
        });
    }
    let several = arg.get_num_args().is_some_and(|range| range.max_values() > 1);
    let (open, close) = if arg.is_required_set() { ('<', '>') } else { ('[', ']') };
    Some(format!("{open}{}{close}{}", value?, if several { "..." } else { "" }))
}

/// `arg` with the values it takes, and the one it has by itself, behind its help.
pub(super) fn with_values(words: &Words, arg: Arg) -> Arg {
    let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let Some(about) = arg.get_help().map(ToString::to_string).filter(|_| !values.is_empty()) else { return arg };
    let default = arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let mut parts = vec![("about", about.into()), ("values", words.list(&values).into())];
    let key = match default {
        Some(default) => {
            parts.push(("default", default.into()));
            "cli-choice-with-default"
        }
        None => "cli-choice",
    };
    arg.help(words.with(key, &parts)).hide_possible_values(true).hide_default_value(true)
}

/// Where the helps of `command` stand: behind its longest option.
pub(super) fn help_column(command: &Command) -> usize {
    let value = |arg: &Arg| arg.get_value_names().and_then(<[_]>::first).map_or(0, |name| width(name) + 3);
    let long = |arg: &Arg| arg.get_long().map(|long| "  -i, --".len() + width(long) + value(arg) + 2);
    command.get_arguments().filter_map(long).max().unwrap_or_default()
}

/// `arg` with its help broken where a language is written without blanks: clap breaks at blanks only.
pub(super) fn broken(arg: Arg, column: usize) -> Arg {
    let Some(help) = arg.get_help().map(ToString::to_string) else { return arg };
    let lines = lines(&help, column);
    if lines.len() > 1 { arg.help(lines.join("\n")) } else { arg }
}

/// `text` behind `column`, in lines where its language is written without blanks, else in one that clap breaks.
pub(super) fn lines(text: &str, column: usize) -> Vec<String> {
    let room = usize::from(window_size().width).clamp(LEAST, MOST).saturating_sub(column).max(ROOM);
    let unbroken = text.split(' ').any(|word| width(word) > word.chars().count() && width(word) > room / 3);
    if unbroken { wrap(text, room) } else { vec![text.to_owned()] }
}
