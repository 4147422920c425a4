//! From what was said to what is wanted.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use super::PROGRAM;
use super::arguments::{
    BundleArguments, CheckArguments, CheckFormat, Common, Drafts, MaskArguments, MeasureArguments, RehearseArguments,
    Request, Show, WizardArguments, WriteArguments,
};
use super::refusal::{self, Reply};
use super::umapi;
use crate::words::catalogue::Words;
use crate::words::sheet::Format;

/// Reads the arguments, the program's name first.
///
/// # Errors
/// What there is to say instead: the help or the version that was asked for, or what is wrong with the arguments.
pub fn parse(words: &Words, arguments: impl IntoIterator<Item = OsString>) -> Result<Request, Reply> {
    let mut whole = super::command(words).subcommand(super::candidates());
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let matches = whole
        .try_get_matches_from_mut(&arguments)
        .map_err(|error| refusal::reply(words, &whole, &arguments, &error))?;
    if let Some((name, _)) = matches.subcommand()
        && let Some(option) = misplaced(&whole, &matches)
    {
        let told = words.with("cli-before-command", &[("option", option.into()), ("command", name.into())]);
        return Err(refusal::refused(words, whole.find_subcommand(name), &[told]));
    }
    let request = match matches.subcommand() {
        None => Request::Wizard(common(&matches), wizard(&matches)),
        Some(("check", matches)) => Request::Check(common(matches), check(matches)),
        Some(("write", matches)) => Request::Write(common(matches), write(matches)),
        Some(("mask", matches)) => {
            let wanted = mask(matches);
            if wanted.mask.is_none() && wanted.from.is_none() && !wanted.infer {
                let told = words.text("cli-mask-missing");
                return Err(refusal::refused(words, whole.find_subcommand("mask"), &[told]));
            }
            Request::Mask(common(matches), wanted)
        }
        Some(("rehearse", matches)) => Request::Rehearse(common(matches), rehearse(matches)),
        Some(("show", matches)) => {
            let named = text(matches, "format").unwrap_or_default();
            let script = named == "setimsoauth";
            let file = matches.get_one("file").cloned().unwrap_or_default();
            let format = if named == "markdown" { Format::Markdown } else { Format::Text };
            Request::Show(common(matches), Show { file, format, json: matches.get_flag("json"), script })
        }
        Some(("drafts", matches)) => {
            let what = text(matches, "what").unwrap_or_default();
            let drafts = Drafts { what, instance: text(matches, "instance"), json: matches.get_flag("json") };
            Request::Drafts(common(matches), drafts)
        }
        Some(("themes", matches)) => Request::Themes(common(matches), text(matches, "name")),
        Some(("completions", matches)) => {
            Request::Completions(matches.get_one::<Shell>("shell").copied().unwrap_or(Shell::Bash))
        }
        Some(("candidates", matches)) => Request::Candidates(text(matches, "kind").unwrap_or_default()),
        Some(("man", matches)) => Request::Man(text(matches, "command")),
        Some(("help", matches)) => {
            let wanted = [Some(PROGRAM.to_owned()), text(matches, "command"), Some("--help".to_owned())];
            return parse(words, wanted.into_iter().flatten().map(OsString::from));
        }
        Some(_) => Request::Schema,
    };
    Ok(request)
}

/// The first option of the wizard that stands before a command, where only the options of every command have a meaning.
fn misplaced(whole: &Command, matches: &ArgMatches) -> Option<String> {
    let typed = |arg: &&Arg| matches.value_source(arg.get_id().as_str()) == Some(ValueSource::CommandLine);
    let arg = whole.get_arguments().filter(|arg| !arg.is_global_set()).find(typed)?;
    Some(format!("--{}", arg.get_long()?))
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(name).cloned()
}

fn common(matches: &ArgMatches) -> Common {
    Common {
        lang: text(matches, "lang"),
        theme: text(matches, "theme"),
        ascii: matches.get_flag("ascii"),
        color: text(matches, "color").unwrap_or_default(),
        plain: matches.get_flag("plain"),
    }
}

fn wizard(matches: &ArgMatches) -> WizardArguments {
    WizardArguments {
        instance: text(matches, "instance"),
        output: path(matches, "output"),
        from: path(matches, "from"),
        answers: path(matches, "answers"),
        fresh: matches.get_flag("fresh"),
        names: path(matches, "names"),
        groups: path(matches, "groups"),
        users: path(matches, "users"),
        umapi: umapi::of(matches),
        measure: measure(matches),
    }
}

fn measure(matches: &ArgMatches) -> MeasureArguments {
    MeasureArguments {
        url: text(matches, "url"),
        login: text(matches, "login"),
        password_file: path(matches, "password-file"),
        token_file: path(matches, "token-file"),
        yes: matches.get_flag("yes"),
        ca_file: path(matches, "ca-file"),
        offline: matches.get_flag("offline"),
        campaign_dir: path(matches, "campaign-dir"),
    }
}

fn check(matches: &ArgMatches) -> CheckArguments {
    let named = text(matches, "format").unwrap_or_default();
    let format = CheckFormat::ALL.into_iter().find(|(name, _)| *name == named).map(|(_, format)| format);
    CheckArguments {
        files: matches.get_many::<PathBuf>("files").into_iter().flatten().cloned().collect(),
        instance: text(matches, "instance"),
        measure: measure(matches),
        umapi: umapi::of(matches),
        prove_secret: matches.get_flag("prove-secret"),
        strict: matches.get_flag("strict"),
        dry_run: matches.get_flag("dry-run"),
        bundle: path(matches, "bundle").map(|file| BundleArguments { file, force: matches.get_flag("force") }),
        format: if matches.get_flag("json") { CheckFormat::Json } else { format.unwrap_or_default() },
    }
}

fn write(matches: &ArgMatches) -> WriteArguments {
    WriteArguments {
        answers: path(matches, "answers").unwrap_or_default(),
        instance: text(matches, "instance"),
        output: path(matches, "output"),
        secret_file: path(matches, "secret-file"),
        force: matches.get_flag("force"),
        dry_run: matches.get_flag("dry-run"),
        editor_hint: text(matches, "editor-hint"),
    }
}

fn mask(matches: &ArgMatches) -> MaskArguments {
    let mut words: Vec<String> = matches.get_many::<String>("words").into_iter().flatten().cloned().collect();
    let (from, infer) = (path(matches, "from"), matches.get_flag("infer"));
    let mut mask = text(matches, "mask");
    if from.is_some() || infer {
        // Then every positional is a name.
        words.splice(..0, mask.take());
    }
    MaskArguments {
        mask,
        words,
        from,
        infer,
        names: path(matches, "names"),
        umapi: umapi::of(matches),
        groups: path(matches, "groups"),
        tenant: text(matches, "tenant"),
        all: matches.get_flag("all"),
        json: matches.get_flag("json"),
    }
}

fn rehearse(matches: &ArgMatches) -> RehearseArguments {
    RehearseArguments {
        file: path(matches, "configuration"),
        users: path(matches, "users"),
        umapi: umapi::of(matches),
        groups: path(matches, "groups"),
        all: matches.get_flag("all"),
        json: matches.get_flag("json"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::catalogue::LANGUAGES;

    fn asked(line: &[&str]) -> MaskArguments {
        let arguments = ["ims-setup", "mask"].iter().chain(line).map(OsString::from);
        match parse(&Words::new(LANGUAGES[0]), arguments) {
            Ok(Request::Mask(_, mask)) => mask,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_mask_may_begin_with_a_hyphen_or_be_empty_and_options_stay_options() {
        let asked_for = asked(&["-(.*)", "one", "--names", "f", "two", "--json"]);
        assert_eq!((asked_for.mask.as_deref(), asked_for.json), (Some("-(.*)"), true));
        assert_eq!(asked_for.words, ["one", "two"]);
        assert_eq!(asked_for.names, Some(PathBuf::from("f")));
        assert_eq!(asked(&["", "one"]).mask.as_deref(), Some(""));
    }

    #[test]
    fn with_from_or_infer_every_word_is_a_name() {
        assert_eq!(asked(&["--from", "f.yaml", "one", "two"]).words, ["one", "two"]);
        let inferred = asked(&["--infer", "one", "two"]);
        assert_eq!((inferred.mask, inferred.words), (None, vec!["one".to_owned(), "two".to_owned()]));
    }

    #[test]
    fn a_mask_is_needed() {
        let arguments = ["ims-setup", "mask"].iter().map(OsString::from);
        assert!(parse(&Words::new(LANGUAGES[0]), arguments).is_err());
    }
}
