//! The options that have the User Management API asked in place of a file.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, ValueHint};

use super::{file, option};
use crate::words::catalogue::Words;

/// What the User Management API is asked with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UmapiArguments {
    /// `--umapi-id`.
    pub id: String,
    /// `--umapi-secret-file`; without it the secret is asked for on the terminal.
    pub secret_file: Option<PathBuf>,
    /// `--umapi-url`.
    pub url: Option<String>,
    /// `--ca-file`.
    pub ca_file: Option<PathBuf>,
}

/// The options themselves, which do not go with the file of option `instead`.
pub(super) fn options(words: &Words, instead: Option<&'static str>) -> [Arg; 3] {
    // What conflicts with an option that is there is not asked for, so each says itself that it does not go with a file.
    let alone = |arg: Arg| if let Some(instead) = instead { arg.conflicts_with(instead) } else { arg };
    let id = alone(option(words, "umapi-id", "ID"));
    let more = [file(words, "umapi-secret-file"), option(words, "umapi-url", "URL").value_hint(ValueHint::Url)];
    let [secret_file, url] = more.map(|arg| alone(arg.requires(id.get_id().clone())));
    [id, secret_file, url]
}

/// `--ca-file` where nothing but the API is asked.
pub(super) fn ca_file(words: &Words, instead: &'static str) -> Arg {
    file(words, "ca-file").value_name("PEM").requires("umapi-id").conflicts_with(instead)
}

/// What was said; `None` where the API is not to be asked.
pub(super) fn of(matches: &ArgMatches) -> Option<UmapiArguments> {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    Some(UmapiArguments {
        id: text("umapi-id")?,
        secret_file: path("umapi-secret-file"),
        url: text("umapi-url"),
        ca_file: path("ca-file"),
    })
}
