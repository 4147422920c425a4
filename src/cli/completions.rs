//! The scripts of `completions`: as `clap_complete` makes them, with what it does not know: the themes and the drafts that are
//! there now, and which files an option is about.

use std::fmt::Write as _;

use clap::{Arg, Command};
use clap_complete::Shell;

use crate::words::catalogue::Words;

/// What stands behind an option, or in a command's own place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// What `ims-setup candidates` lists under this name.
    Listed(&'static str),
    /// A command of this program.
    Commands,
    /// Files with these endings, and folders on the way to one.
    Files(&'static [&'static str]),
}

const CONFIGURATION: Kind = Kind::Files(&["yaml", "yml"]);

/// The options with the kind of their values.
const OPTIONS: [(&str, Kind); 15] = [
    ("-i", Kind::Listed("instances")),
    ("--instance", Kind::Listed("instances")),
    ("--theme", Kind::Listed("themes")),
    ("-o", CONFIGURATION),
    ("--output", CONFIGURATION),
    ("--from", CONFIGURATION),
    ("--answers", CONFIGURATION),
    ("--names", Kind::Files(&["csv", "txt", "json"])),
    ("--users", Kind::Files(&["csv", "json"])),
    ("--groups", Kind::Files(&["txt", "csv"])),
    ("--ca-file", Kind::Files(&["pem", "crt", "cer"])),
    ("--secret-file", Kind::Files(&["secret", "txt"])),
    ("--umapi-secret-file", Kind::Files(&["secret", "txt"])),
    ("--token-file", Kind::Files(&["token", "txt"])),
    ("--password-file", Kind::Files(&["secret", "txt", "password"])),
];

/// The commands that take something without an option.
const COMMANDS: [(&str, Kind); 6] = [
    ("check", CONFIGURATION),
    ("show", CONFIGURATION),
    ("rehearse", CONFIGURATION),
    ("themes", Kind::Listed("themes")),
    ("man", Kind::Commands),
    ("help", Kind::Commands),
];

/// The names of the commands, with blanks between them.
fn commands() -> String {
    let names = super::EXAMPLES.iter().map(|(name, _)| *name).filter(|name| !name.is_empty());
    names.collect::<Vec<_>>().join(" ")
}

/// The script for `shell`.
pub fn script(words: &Words, shell: Shell) -> String {
    let mut command = super::command(words);
    let mut made = Vec::new();
    clap_complete::generate(shell, &mut command, super::PROGRAM, &mut made);
    let made = String::from_utf8_lossy(&made).into_owned();
    match shell {
        Shell::Bash => bash(&made),
        Shell::Zsh => zsh(&made),
        Shell::Fish => fish(&made, &command),
        _ => made,
    }
}

/// A function before clap's own: it answers what it knows and leaves the rest to that one.
fn bash(made: &str) -> String {
    // Where a program's name has a hyphen clap looks for a command under another name than it gives it.
    let made = &made.replace("ims__subcmd__setup__subcmd__", "ims__setup__subcmd__");
    let answer = |kind: Kind| match kind {
        Kind::Listed(name) => format!("_ims_setup_listed {name} \"$2\""),
        Kind::Commands => format!("COMPREPLY=($(compgen -W '{}' -- \"$2\"))", commands()),
        Kind::Files(endings) => format!("_ims_setup_files '{}' \"$2\"", endings.join("|")),
    };
    let mut cases = String::new();
    for (option, kind) in OPTIONS {
        // Writing into a string cannot fail.
        let _ = writeln!(cases, "        {option}) {}; return 0 ;;", answer(kind));
    }
    let mut places = String::new();
    for (command, kind) in COMMANDS {
        let _ = writeln!(places, "        {command}) {}; return 0 ;;", answer(kind));
    }
    let more = format!(
        r#"
_ims_setup_listed() {{
    COMPREPLY=($(compgen -W "$(ims-setup candidates "$1" 2>/dev/null)" -- "$2"))
    # A theme may be a file too, and a new instance is typed.
    [[ ${{#COMPREPLY[@]}} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$2"))
}}

_ims_setup_files() {{
    local IFS=$'\n'
    COMPREPLY=($(compgen -f -- "$2" | grep -E "\.($1)$"; compgen -d -- "$2"))
    [[ ${{#COMPREPLY[@]}} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$2"))
    compopt -o filenames 2>/dev/null
}}

_ims_setup_knowing() {{
    case "$3" in
{cases}    esac
    # Behind an option it may be that one's value.
    [[ $2 == -* || $3 == -* ]] || case "${{COMP_WORDS[1]}}" in
{places}    esac
    _ims__setup "$@"
}}
"#
    );
    let Some(end) = made.rfind("\nif [[ \"${BASH_VERSINFO") else { return made.to_owned() };
    let (functions, registered) = made.split_at(end);
    format!("{functions}{more}{}", registered.replace("-F _ims__setup", "-F _ims_setup_knowing"))
}

/// The same specifications with other actions behind them.
fn zsh(made: &str) -> String {
    let action = |kind: Kind| match kind {
        Kind::Listed("themes") => ":_ims-setup_themes' \\".to_owned(),
        Kind::Listed(_) => ":_ims-setup_instances' \\".to_owned(),
        Kind::Commands => format!(":({})' \\", commands()),
        Kind::Files(endings) => format!(":_files -g \"*.({})(-.)\"' \\", endings.join("|")),
    };
    let mut command = String::new();
    let mut out = String::new();
    for line in made.lines() {
        if let Some(name) = line.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            name.clone_into(&mut command);
        }
        if line.contains("(( $+functions[_ims-setup_commands] ))") {
            out += ZSH_LISTS;
        }
        let of = |option: &str| {
            let option = if option.len() == 2 { format!("{option}+[") } else { format!("{option}=[") };
            line.starts_with('\'')
                && line.contains(&option)
                && line.find(&option).is_some_and(|at| !line[..at].contains('['))
        };
        let option = OPTIONS.iter().find(|(option, _)| of(option)).map(|(_, kind)| *kind);
        let place = || {
            let own = line.starts_with("':") || line.starts_with("'*::");
            COMMANDS.iter().find(|(name, _)| own && *name == command).map(|(_, kind)| *kind)
        };
        match option
            .or_else(place)
            .and_then(|kind| line.rfind(":_").map(|at| format!("{}{}", &line[..at], action(kind))))
        {
            Some(line) => out += &line,
            None => out += line,
        }
        out.push('\n');
    }
    out
}

/// What `candidates` lists, for zsh.
const ZSH_LISTS: &str = r#"_ims-setup_themes() {
    local -a listed; listed=(${(f)"$(ims-setup candidates themes 2>/dev/null)"})
    _alternative 'themes:theme:compadd -a listed' 'files:file:_files -g "*.yaml(-.)"'
}
_ims-setup_instances() {
    local -a listed; listed=(${(f)"$(ims-setup candidates instances 2>/dev/null)"})
    compadd -a listed
}
"#;

/// The same lines with candidates behind them, and lines for what stands without an option.
fn fish(made: &str, command: &Command) -> String {
    let listed = |name: &str| format!(" -f -a \"(ims-setup candidates {name} 2>/dev/null)\"");
    let files = |endings: &[&str]| {
        let each: Vec<String> = endings.iter().map(|ending| format!("__fish_complete_suffix .{ending}")).collect();
        format!(" -k -f -a \"({})\"", each.first().cloned().unwrap_or_default())
    };
    let mut out = String::new();
    // An option that still waits for its value is no command either; clap's script offers nothing then.
    for line in made.replace("2>/dev/null\n    or return\n", "2>/dev/null\n    or return 0\n").lines() {
        out += line.trim_end();
        let of = |option: &str| match option.strip_prefix("--") {
            Some(long) => line.contains(&format!(" -l {long} ")),
            None => false,
        };
        if line.starts_with("complete ")
            && let Some((_, kind)) = OPTIONS.iter().find(|(option, _)| of(option))
        {
            match kind {
                Kind::Listed(name) => out += &listed(name),
                Kind::Commands => {}
                Kind::Files(endings) => {
                    out.truncate(out.trim_end_matches(" -F").len());
                    out += &files(endings);
                }
            }
        }
        out.push('\n');
    }
    for (command, kind) in COMMANDS {
        let candidates = match kind {
            Kind::Listed(name) => listed(name),
            Kind::Commands => format!(" -f -a \"{}\"", commands()),
            Kind::Files(endings) => files(endings),
        };
        let _ = writeln!(out, "complete -c ims-setup -n \"__fish_ims_setup_using_subcommand {command}\"{candidates}");
    }
    // clap's script has the values of options, and of no command's own place.
    for command in command.get_subcommands() {
        let values = command.get_positionals().flat_map(Arg::get_possible_values);
        let values: Vec<String> = values.map(|value| value.get_name().to_owned()).collect();
        if !values.is_empty() {
            let (command, values) = (command.get_name(), values.join(" "));
            let _ = writeln!(
                out,
                "complete -c ims-setup -n \"__fish_ims_setup_using_subcommand {command}\" -f -a \"{values}\""
            );
        }
    }
    out
}
