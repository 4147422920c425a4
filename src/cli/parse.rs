//! From what was said to what is wanted.

use std::ffi::OsString;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command, CommandFactory as _, FromArgMatches as _};

use super::PROGRAM;
use super::refusal::{self, Reply};
use super::request::{Candidates, Request};
use crate::words::catalogue::{Language, Words};

/// Reads the arguments, the program's name first.
///
/// # Errors
/// What there is to say instead: the help or the version that was asked for, or what is wrong with the arguments.
pub fn parse(words: &Words, arguments: impl IntoIterator<Item = OsString>) -> Result<Request, Reply> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // What is understood needs none of the helps, which take longer than all the rest of a start.
    read(&Words::new(MUTE), &arguments).or_else(|_| read(words, &arguments))
}

/// A language that says nothing.
const MUTE: Language = Language { tag: "en", name: "", catalogue: "" };

/// The same in these words.
fn read(words: &Words, arguments: &[OsString]) -> Result<Request, Reply> {
    let mut whole = super::command(words).subcommand(Candidates::command());
    let matched = |whole: &mut Command| {
        let matches = whole.try_get_matches_from_mut(arguments)?;
        Ok((Request::from_arg_matches(&matches)?, matches))
    };
    let (mut request, matches) =
        matched(&mut whole).map_err(|error| refusal::reply(words, &whole, arguments, &error))?;
    let refused = |command: &str, told: String| refusal::refused(words, whole.find_subcommand(command), &[told]);
    if let Some((name, _)) = matches.subcommand()
        && let Some(option) = misplaced(&whole, &matches)
    {
        return Err(refused(
            name,
            words.with("cli-before-command", &[("option", option.into()), ("command", name.into())]),
        ));
    }
    match &mut request.command {
        Some(super::Command::Mask(mask)) => {
            if mask.from.is_some() || mask.infer {
                // Then every positional is a name.
                mask.words.splice(..0, mask.mask.take());
            } else if mask.mask.is_none() {
                return Err(refused("mask", words.text("cli-mask-missing")));
            }
        }
        Some(super::Command::Help { command }) => {
            let wanted = [Some(PROGRAM.to_owned()), command.take(), Some("--help".to_owned())];
            let wanted: Vec<OsString> = wanted.into_iter().flatten().map(OsString::from).collect();
            return read(words, &wanted);
        }
        Some(_) => {}
        None => {
            // It is none of those that are listed.
            let candidates = matches.subcommand().and_then(|(_, matches)| Candidates::from_arg_matches(matches).ok());
            request.command = candidates.map(|Candidates { kind }| super::Command::Candidates(kind));
        }
    }
    Ok(request)
}

/// The first option of the wizard that stands before a command, where only the options of every command have a meaning.
fn misplaced(whole: &Command, matches: &ArgMatches) -> Option<String> {
    let typed = |arg: &&Arg| matches.value_source(arg.get_id().as_str()) == Some(ValueSource::CommandLine);
    let arg = whole.get_arguments().filter(|arg| !arg.is_global_set()).find(typed)?;
    Some(format!("--{}", arg.get_long()?))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::cli::MaskArguments;
    use crate::words::catalogue::LANGUAGES;

    fn asked(line: &[&str]) -> MaskArguments {
        let arguments = ["ims-setup", "mask"].iter().chain(line).map(OsString::from);
        match parse(&Words::new(LANGUAGES[0]), arguments) {
            Ok(Request { command: Some(crate::cli::Command::Mask(mask)), .. }) => mask,
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
