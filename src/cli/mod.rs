//! The command line: what can be said, and what was.

mod codes;
mod language;
mod parse;

pub use language::peek;
pub use parse::{
    CheckArguments, CheckFormat, Common, Drafts, MaskArguments, MeasureArguments, RehearseArguments, Request, Show,
    WizardArguments, WriteArguments, parse,
};

use clap::{Arg, ArgAction, Command, ValueHint, builder::PossibleValuesParser};

use crate::words::catalogue::Words;

/// The whole command line, its help in the words of the reader.
pub fn command(words: &Words) -> Command {
    in_words(whole(words), words)
}

/// The headings and the usual two options of `command` and its own commands in the words of the reader.
fn in_words(command: Command, words: &Words) -> Command {
    let style = *command.get_styles().get_usage();
    let usage = words.text("cli-heading-usage");
    let template = format!("{{about-with-newline}}\n{style}{usage}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}");
    let print = |name: &'static str, short: char, action: ArgAction| {
        Arg::new(name).long(name).short(short).action(action).help(words.text(&format!("cli-option-{name}")))
    };
    let has_version = command.get_version().is_some();
    let mut command = command.help_template(template).disable_help_flag(true).arg(print("help", 'h', ArgAction::Help));
    if has_version {
        command = command.disable_version_flag(true).arg(print("version", 'V', ArgAction::Version));
    }
    command
        .subcommand_help_heading(words.text("cli-heading-commands"))
        .mut_args(|arg| {
            let heading = if arg.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
            arg.help_heading(words.text(heading))
        })
        .mut_subcommands(|command| in_words(command, words))
}

fn whole(words: &Words) -> Command {
    let wizard = wizard_arguments(words);
    let common = common_arguments(words);
    let sub = |name: &'static str| Command::new(name).about(words.text(&format!("cli-{name}"))).args(common.clone());
    let [names, groups] = name_files(words);
    let rehearse = rehearse(words, sub("rehearse"), groups.clone());
    Command::new("ims-setup")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.text("cli-about"))
        .after_help(words.text("cli-after"))
        .args_conflicts_with_subcommands(true)
        .args(wizard)
        .args(common.clone())
        .subcommand(check(words, sub("check")))
        .subcommand(write(words, sub("write")))
        .subcommand(mask(words, sub("mask"), names, groups))
        .subcommand(rehearse)
        .subcommand(
            sub("show")
                .arg(path(words, "file", "FILE").required(true))
                .arg(
                    Arg::new("format")
                        .long("format")
                        .value_parser(PossibleValuesParser::new(["text", "markdown"]))
                        .default_value("text")
                        .help(words.text("cli-option-format")),
                )
                .arg(flag(words, "json")),
        )
        .subcommand(
            sub("drafts")
                .arg(
                    Arg::new("what")
                        .value_parser(PossibleValuesParser::new(["list", "path", "delete"]))
                        .default_value("list")
                        .help(words.text("cli-option-what")),
                )
                .arg(instance(words))
                .arg(flag(words, "json")),
        )
        .subcommand(sub("themes").arg(Arg::new("name").value_name("NAME").help(words.text("cli-option-theme-name"))))
        .subcommand(Command::new("schema").about(words.text("cli-schema")))
        .subcommand(
            Command::new("completions").about(words.text("cli-completions")).arg(
                Arg::new("shell")
                    .required(true)
                    .value_parser(clap::value_parser!(clap_complete::Shell))
                    .help(words.text("cli-option-shell")),
            ),
        )
        .subcommand(
            Command::new("man")
                .about(words.text("cli-man"))
                .arg(Arg::new("command").value_name("COMMAND").help(words.text("cli-option-command"))),
        )
}

fn flag(words: &Words, name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(words.text(&format!("cli-option-{name}")))
}

fn option(words: &Words, name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(words.text(&format!("cli-option-{name}")))
}

fn file(words: &Words, name: &'static str) -> Arg {
    option(words, name, "FILE").value_hint(ValueHint::FilePath).value_parser(clap::value_parser!(std::path::PathBuf))
}

fn path(words: &Words, name: &'static str, value: &'static str) -> Arg {
    Arg::new(name)
        .value_name(value)
        .value_hint(ValueHint::FilePath)
        .value_parser(clap::value_parser!(std::path::PathBuf))
        .help(words.text(&format!("cli-option-{name}")))
}

fn instance(words: &Words) -> Arg {
    option(words, "instance", "NAME").short('i')
}

fn name_files(words: &Words) -> [Arg; 2] {
    [file(words, "names"), file(words, "groups")]
}

fn wizard_arguments(words: &Words) -> Vec<Arg> {
    let [names, groups] = name_files(words);
    let mut arguments = vec![
        instance(words),
        file(words, "output").short('o'),
        file(words, "from"),
        file(words, "answers"),
        flag(words, "fresh"),
        names,
        groups,
    ];
    arguments.extend(measure_arguments(words));
    arguments
}

/// What is measured, and with which credentials.
fn measure_arguments(words: &Words) -> Vec<Arg> {
    let directory = option(words, "campaign-dir", "DIR").value_hint(ValueHint::DirPath);
    vec![
        option(words, "url", "URL").value_hint(ValueHint::Url),
        option(words, "login", "NAME").conflicts_with_all(["token-file"]),
        file(words, "password-file").requires("login"),
        file(words, "token-file"),
        flag(words, "yes").requires("token-file"),
        file(words, "ca-file").value_name("PEM"),
        flag(words, "offline"),
        directory.value_parser(clap::value_parser!(std::path::PathBuf)),
    ]
}

fn common_arguments(words: &Words) -> Vec<Arg> {
    vec![
        option(words, "lang", "TAG").value_parser(language::TagParser),
        option(words, "theme", "NAME|FILE"),
        flag(words, "ascii"),
        option(words, "color", "WHEN")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
            .default_value("auto"),
        flag(words, "plain"),
    ]
}

fn check(words: &Words, command: Command) -> Command {
    command
        .arg(path(words, "files", "FILE").num_args(0..))
        .arg(instance(words))
        .args(measure_arguments(words))
        .arg(flag(words, "strict"))
        .arg(flag(words, "dry-run").short('n'))
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(PossibleValuesParser::new(CheckFormat::ALL.map(|(name, _)| name)))
                .default_value("text")
                .help(words.text("cli-option-check-format")),
        )
        .arg(flag(words, "json").conflicts_with("format"))
}

fn write(words: &Words, command: Command) -> Command {
    command
        .arg(file(words, "answers").required(true))
        .arg(instance(words))
        .arg(file(words, "output").short('o'))
        .arg(file(words, "secret-file"))
        .arg(flag(words, "force"))
        .arg(flag(words, "dry-run").short('n'))
}

fn mask(words: &Words, command: Command, names: Arg, groups: Arg) -> Command {
    command
        .after_long_help(codes::table(words))
        // A mask may begin with a hyphen; only here, or the options behind it would be names.
        .arg(Arg::new("mask").value_name("MASK").allow_hyphen_values(true).help(words.text("cli-option-mask")))
        .arg(Arg::new("words").value_name("NAME").num_args(0..).help(words.text("cli-option-name")))
        .arg(file(words, "from"))
        .arg(flag(words, "infer").conflicts_with("from"))
        .arg(names)
        .arg(groups)
        .arg(option(words, "tenant", "NAME"))
        .arg(flag(words, "all"))
        .arg(flag(words, "json"))
}

fn rehearse(words: &Words, command: Command, groups: Arg) -> Command {
    command
        .after_long_help(words.text("cli-rehearse-example"))
        .arg(path(words, "configuration", "FILE"))
        .arg(file(words, "users").required(true))
        .arg(groups)
        .arg(flag(words, "all"))
        .arg(flag(words, "json"))
}
