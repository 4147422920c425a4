//! The one pass that puts the words of the reader into the command line: what derive knows of it is English, and so is what clap
//! says by itself.

use clap::{Arg, ArgAction, Command, CommandFactory as _, ValueHint};

use super::request::Request;
use super::{PROGRAM, codes, usage};
use crate::words::catalogue::Words;

/// Where the usual two options stand in a help: behind those of every command.
const USUAL: usize = 990;

/// The whole command line, its help in the words of the reader.
pub fn command(words: &Words) -> Command {
    let whole = Request::command();
    let common: Vec<Arg> = whole.get_arguments().filter(|arg| arg.is_global_set()).cloned().collect();
    let whole = whole.after_help(words.text("cli-after"));
    in_words(whole, words, (PROGRAM, &words.text("cli-about")), &common)
}

/// `command`, typed as `path`, and its own commands in the words of the reader. Each of those has the options of every command,
/// `common`, as its own, since their helps stand where those of the command do.
fn in_words(command: Command, words: &Words, (path, about): (&str, &str), common: &[Arg]) -> Command {
    let name = command.get_name().to_owned();
    let style = *command.get_styles().get_usage();
    let heading = words.text("cli-heading-usage");
    let template = format!("{{about-with-newline}}\n{style}{heading}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}");
    let usual = |name: &'static str, short: char, action: ArgAction| {
        Arg::new(name).long(name).short(short).action(action).display_order(USUAL)
    };
    let has_version = command.get_version().is_some();
    let columns = usage::columns();
    let mut command = command.about(about.to_owned()).long_about(None);
    command = command.help_template(template).term_width(columns);
    command = command.disable_help_flag(true).disable_help_subcommand(true).arg(usual("help", 'h', ArgAction::Help));
    if has_version {
        command = command.disable_version_flag(true).arg(usual("version", 'V', ArgAction::Version));
    }
    command = match name.as_str() {
        "mask" => command.after_long_help(codes::table(words)),
        "rehearse" => command.after_long_help(words.text("cli-rehearse-example")),
        _ => command,
    };
    command = command
        .subcommand_help_heading(words.text("cli-heading-commands"))
        .subcommand_value_name(words.text("cli-word-command"))
        .mut_args(|arg| argument_in_words(arg, words, &name));
    let ways = usage::ways(words, &command, path);
    command = command.override_usage(usage::shown(words, &ways));
    usage::broken(command, columns).mut_subcommands(|command| {
        let (path, about) = (format!("{path} {}", command.get_name()), format!("cli-{}", command.get_name()));
        in_words(command.args(common), words, (&path, &words.text(&about)), common)
    })
}

/// `arg` of `command` in the words of the reader: those that the command has for it, else those of its name.
fn argument_in_words(arg: Arg, words: &Words, command: &str) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = format!("cli-option-{command}-{id}");
    let help = words.text(&if words.has(&own) { own } else { format!("cli-option-{id}") });
    let heading = if arg.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
    // A path is that of a file where nothing else is said.
    let hint = Some(arg.get_value_hint()).filter(|hint| *hint == ValueHint::AnyPath).map(|_| ValueHint::FilePath);
    let name = (id == "command").then(|| words.text("cli-word-command"));
    let mut arg = arg.help(help).long_help(None).help_heading(words.text(heading));
    if let Some(hint) = hint {
        arg = arg.value_hint(hint);
    }
    if let Some(name) = name {
        arg = arg.value_name(name);
    }
    usage::with_values(words, arg)
}
