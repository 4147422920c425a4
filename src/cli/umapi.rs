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

/// The options themselves.
pub(super) fn options(words: &Words) -> [Arg; 4] {
    let id = option(words, "umapi-id", "ID").conflicts_with("users");
    // What conflicts with an option that is there is not asked for, so each says itself that it does not go with a file.
    let more = [
        file(words, "umapi-secret-file"),
        option(words, "umapi-url", "URL").value_hint(ValueHint::Url),
        file(words, "ca-file").value_name("PEM"),
    ];
    let [secret_file, url, ca_file] = more.map(|arg| arg.requires(id.get_id().clone()).conflicts_with("users"));
    [id, secret_file, url, ca_file]
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
