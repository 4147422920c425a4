//! How a command is typed: the lines behind "Usage:" and the values an option takes, in the words of the reader. What clap
//! would put there by itself is English.

use clap::{Arg, Command};

use crate::style::fit::{width, wrap};
use crate::terminal::session::window_size;
use crate::words::catalogue::Words;

/// The widest window for which a help is broken, and the narrowest.
const MOST: usize = 100;
const LEAST: usize = 60;
/// The least room that is left for a help.
const ROOM: usize = 30;
/// The column of a help that stands below its option.
const BELOW: usize = 10;

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
    let from = "--from <FILE>";
    let mut ways = ["<MASK>", from, "--infer"].map(|mask| format!("{start} {mask} {names}")).to_vec();
    ways.push(format!("{start} {from} --umapi-id <ID>"));
    ways
}

/// `ways` as they stand behind the heading, one a line.
pub(super) fn shown(words: &Words, ways: &[String]) -> String {
    let indent = " ".repeat(width(&words.text("cli-heading-usage")) + 1);
    ways.join(&format!("\n{indent}"))
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
    // A flag is read into yes or no, and takes neither.
    let values = if arg.get_action().takes_values() { arg.get_possible_values() } else { Vec::new() };
    let values: Vec<String> = values.iter().map(|value| value.get_name().to_owned()).collect();
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

/// The widest line of a help in this window, as clap is told too.
pub(super) fn columns() -> usize {
    usize::from(window_size().width).min(MOST)
}

/// `command` with the helps of its options and of its arguments broken where its language is written without blanks, for the
/// place in which clap puts them: clap breaks at blanks only.
pub(super) fn broken(command: Command, columns: usize) -> Command {
    let long = command.get_after_long_help().is_some();
    if !command.get_arguments().filter_map(help).any(|help| is_unbroken(&help, columns)) {
        return command;
    }
    let mut built = command.clone();
    built.build();
    let places = [false, true].map(|positional| {
        let group: Vec<&Arg> = built.get_arguments().filter(|arg| arg.is_positional() == positional).collect();
        Place::of(&group, long, columns)
    });
    command.mut_args(|arg| {
        let column = match places[usize::from(arg.is_positional())] {
            Place::Any => return arg,
            Place::Below => BELOW,
            Place::Behind(column) => column,
        };
        let Some(help) = help(&arg) else { return arg };
        let room = columns.saturating_sub(column).max(ROOM);
        arg.next_line_help(column == BELOW).help(wrap(&help, room).join("\n"))
    })
}

/// Where the helps of some options stand.
enum Place {
    /// Where clap puts them: it breaks them well.
    Any,
    /// Below each option.
    Below,
    /// In this column, behind the longest option.
    Behind(usize),
}

impl Place {
    /// As clap decides it for `group`.
    fn of(group: &[&Arg], long: bool, columns: usize) -> Place {
        let helps: Vec<String> = group.iter().filter_map(|arg| help(arg)).collect();
        if !helps.iter().any(|help| is_unbroken(help, columns)) {
            return Place::Any;
        }
        let typed = |arg: &&Arg| width(&arg.to_string()) + if arg.get_long().is_some() { "-i, ".len() } else { 0 };
        let column = group.iter().map(typed).max().unwrap_or_default() + "    ".len();
        let wraps = helps.iter().any(|help| width(help) > columns.saturating_sub(column));
        // Behind options that take more than two fifths of the line.
        if long || wraps && column * 5 > columns * 2 { Place::Below } else { Place::Behind(column) }
    }
}

fn help(arg: &Arg) -> Option<String> {
    arg.get_help().map(ToString::to_string)
}

/// Whether `text` has a piece without a blank that leaves a gap at the end of a line.
fn is_unbroken(text: &str, room: usize) -> bool {
    text.split(' ').any(|word| width(word) > word.chars().count() && width(word) > room / 8)
}

/// `text` behind `column`, in lines where its language is written without blanks, else in one that clap breaks.
pub(super) fn lines(text: &str, column: usize) -> Vec<String> {
    let room = columns().max(LEAST).saturating_sub(column).max(ROOM);
    if is_unbroken(text, room) { wrap(text, room) } else { vec![text.to_owned()] }
}
