//! The command line: what can be said, and what was.

mod arguments;
mod codes;
mod completions;
mod examples;
mod language;
mod manual;
mod pages;
mod parse;
mod refusal;
mod umapi;
mod usage;

pub use arguments::{
    BundleArguments, CheckArguments, CheckFormat, Common, Drafts, MaskArguments, MeasureArguments, RehearseArguments,
    Request, Show, WizardArguments, WriteArguments,
};
pub use completions::script;
pub use examples::EXAMPLES;
pub use language::peek;
pub use manual::manual;
pub use parse::parse;
pub use refusal::{Help, Reply};
pub use umapi::UmapiArguments;

use clap::{Arg, ArgAction, ArgGroup, Command, ValueHint, builder::PossibleValuesParser};

use crate::setup::document::{DEFAULT_SCHEMA, can_be_hinted};
use crate::style::glyphs::width;
use crate::words::catalogue::Words;

/// The name under which the program is typed.
const PROGRAM: &str = "ims-setup";

/// Where the options of every command stand in a help, and after them those of clap.
const COMMON: usize = 900;
const USUAL: usize = 990;

/// The whole command line, its help in the words of the reader.
pub fn command(words: &Words) -> Command {
    in_words(whole(words), words, PROGRAM, &common_arguments(words))
}

/// The headings, the usage, the values and the usual two options of `command`, typed as `path`, and of its own commands in the
/// words of the reader: what clap says by itself is English. Each has the options of every command, `common`, as its own, since
/// their helps stand where those of the command do.
fn in_words(command: Command, words: &Words, path: &str, common: &[Arg]) -> Command {
    let style = *command.get_styles().get_usage();
    let heading = words.text("cli-heading-usage");
    let template = format!("{{about-with-newline}}\n{style}{heading}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}");
    let print = |name: &'static str, short: char, action: ArgAction| {
        let help = words.text(&format!("cli-option-{name}"));
        Arg::new(name).long(name).short(short).action(action).help(help).display_order(USUAL)
    };
    let has_version = command.get_version().is_some();
    let ways = usage::ways(words, &command, path);
    let columns = usage::columns();
    let mut command = command.args(common).help_template(template).override_usage(usage_lines(words, &ways));
    command = command.disable_help_flag(true).disable_help_subcommand(true).arg(print("help", 'h', ArgAction::Help));
    if has_version {
        command = command.disable_version_flag(true).arg(print("version", 'V', ArgAction::Version));
    }
    command = command
        .term_width(columns)
        .subcommand_help_heading(words.text("cli-heading-commands"))
        .subcommand_value_name(words.text("cli-word-command"))
        .mut_args(|arg| {
            let heading = if arg.is_positional() { "cli-heading-arguments" } else { "cli-heading-options" };
            usage::with_values(words, arg).help_heading(words.text(heading))
        });
    usage::broken(command, columns).mut_subcommands(|command| {
        let path = format!("{path} {}", command.get_name());
        in_words(command, words, &path, common)
    })
}

/// The ways to type a command, one a line, as they stand behind the heading.
fn usage_lines(words: &Words, ways: &[String]) -> String {
    let indent = " ".repeat(width(&words.text("cli-heading-usage")) + 1);
    ways.join(&format!("\n{indent}"))
}

fn whole(words: &Words) -> Command {
    let wizard = wizard_arguments(words);
    let sub = |name: &'static str| Command::new(name).about(words.text(&format!("cli-{name}")));
    let [names, groups] = name_files(words);
    let rehearse = rehearse(words, sub("rehearse"), groups.clone());
    Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.text("cli-about"))
        .after_help(words.text("cli-after"))
        .args(wizard)
        .group(ArgGroup::new("agreed").arg("token-file"))
        .subcommand(check(words, sub("check")))
        .subcommand(write(words, sub("write")))
        .subcommand(mask(words, sub("mask"), names, groups))
        .subcommand(rehearse)
        .subcommand(
            sub("show")
                .arg(path(words, "file", "FILE").required(true))
                .arg(
                    option(words, "format", "FORMAT")
                        .value_parser(PossibleValuesParser::new(["text", "markdown", "setimsoauth"]))
                        .default_value("text"),
                )
                .arg(flag(words, "json").conflicts_with("format")),
        )
        .subcommand(
            sub("drafts")
                .arg(
                    Arg::new("what")
                        .value_name("WHAT")
                        .value_parser(PossibleValuesParser::new(["list", "path", "delete"]))
                        .default_value("list")
                        .help(words.text("cli-option-what")),
                )
                .arg(instance(words))
                .arg(flag(words, "json")),
        )
        .subcommand(sub("themes").arg(Arg::new("name").value_name("NAME").help(words.text("cli-option-theme-name"))))
        .subcommand(sub("schema"))
        .subcommand(
            sub("completions").arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(clap::value_parser!(clap_complete::Shell))
                    .help(words.text("cli-option-shell")),
            ),
        )
        .subcommand(sub("man").arg(command_argument(words)))
        .subcommand(sub("help").arg(command_argument(words)))
}

/// What the scripts of `completions` ask for, and nobody types: it stands in no help and no script.
fn candidates() -> Command {
    let kind = Arg::new("kind").required(true).value_parser(PossibleValuesParser::new(["themes", "instances"]));
    Command::new("candidates").hide(true).arg(kind)
}

fn command_argument(words: &Words) -> Arg {
    Arg::new("command").value_name(words.text("cli-word-command")).help(words.text("cli-option-command"))
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
        file(words, "users"),
    ];
    arguments.extend(umapi::options(words, Some("users")));
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
        flag(words, "yes").requires("agreed"),
        file(words, "ca-file").value_name("PEM"),
        flag(words, "offline"),
        directory.value_parser(clap::value_parser!(std::path::PathBuf)),
    ]
}

/// What every command takes, before its name or after it.
fn common_arguments(words: &Words) -> Vec<Arg> {
    let common = [
        option(words, "lang", "TAG").value_parser(language::TagParser),
        option(words, "theme", "NAME|FILE"),
        flag(words, "ascii"),
        option(words, "color", "WHEN")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
            .default_value("auto"),
        flag(words, "plain"),
    ];
    common.into_iter().enumerate().map(|(at, arg)| arg.global(true).display_order(COMMON + at)).collect()
}

fn check(words: &Words, command: Command) -> Command {
    command
        .arg(path(words, "files", "FILE").num_args(0..))
        .arg(instance(words))
        .args(measure_arguments(words))
        .mut_arg("yes", |yes| yes.help(words.text("cli-option-check-yes")))
        .group(ArgGroup::new("agreed").args(["token-file", "bundle"]).multiple(true))
        .args(umapi::options(words, None))
        .arg(flag(words, "prove-secret"))
        .arg(flag(words, "strict"))
        .arg(flag(words, "dry-run").short('n'))
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(PossibleValuesParser::new(CheckFormat::ALL.map(|(name, _)| name)))
                .default_value("text")
                .help(words.text("cli-option-check-format")),
        )
        .arg(flag(words, "json").conflicts_with("format"))
        .arg(file(words, "bundle").value_name("FILE.tar").conflicts_with_all(["dry-run"]))
        .arg(flag(words, "force").requires("bundle").help(words.text("cli-option-check-force")))
}

fn write(words: &Words, command: Command) -> Command {
    command
        .arg(file(words, "answers").required(true).help(words.text("cli-option-write-answers")))
        .arg(instance(words))
        .arg(file(words, "output").short('o'))
        .arg(file(words, "secret-file"))
        .arg(flag(words, "force"))
        .arg(flag(words, "dry-run").short('n').help(words.text("cli-option-write-dry-run")))
        .arg(
            option(words, "editor-hint", "SCHEMA")
                .num_args(0..=1)
                // Without the sign the file after it would be taken for a schema.
                .require_equals(true)
                .default_missing_value(DEFAULT_SCHEMA)
                .value_parser(|schema: &str| can_be_hinted(schema).then(|| schema.to_owned()).ok_or("blanks")),
        )
}

fn mask(words: &Words, command: Command, names: Arg, groups: Arg) -> Command {
    command
        .after_long_help(codes::table(words))
        // A mask may begin with a hyphen; only here, or the options behind it would be names.
        .arg(Arg::new("mask").value_name("MASK").allow_hyphen_values(true).help(words.text("cli-option-mask")))
        .arg(Arg::new("words").value_name("NAME").num_args(0..).help(words.text("cli-option-name")))
        .arg(file(words, "from").help(words.text("cli-option-mask-from")))
        .arg(flag(words, "infer").conflicts_with("from"))
        .arg(names)
        .args(umapi::options(words, Some("names")).map(|arg| arg.requires("from").conflicts_with("infer")))
        .mut_arg("umapi-id", |id| id.help(words.text("cli-option-mask-umapi-id")))
        .arg(umapi::ca_file(words, "names"))
        .arg(groups)
        .arg(option(words, "tenant", "NAME"))
        .arg(flag(words, "all"))
        .arg(flag(words, "json"))
}

fn rehearse(words: &Words, command: Command, groups: Arg) -> Command {
    command
        .after_long_help(words.text("cli-rehearse-example"))
        .arg(path(words, "configuration", "FILE"))
        .arg(file(words, "users").required_unless_present("umapi-id"))
        .args(umapi::options(words, Some("users")))
        .arg(umapi::ca_file(words, "users"))
        .arg(groups)
        .arg(flag(words, "all"))
        .arg(flag(words, "json"))
}
