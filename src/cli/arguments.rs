//! What can be wanted: the options of each command, as the fronts read them.
//!
//! What a reader is told of them is in the catalogues, and `in_words` puts it in by the names of commands and options. The sentences
//! here are for whoever reads the code.

use std::path::PathBuf;

use clap::{Arg, ArgGroup, Args, ValueHint};

use super::choices::{CheckFormat, DraftsAction, ShowFormat, choice};
use super::language::TagParser;
use crate::setup::document::{DEFAULT_SCHEMA, can_be_hinted};
use crate::terminal::depth::ColorChoice;

/// Where the options of every command stand in a help.
const COMMON: usize = 900;

/// What every command takes, before its name or after it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
#[command(next_display_order = COMMON)]
pub struct Common {
    /// The tag of a catalogue.
    #[arg(long, global = true, value_name = "TAG", value_parser = TagParser)]
    pub lang: Option<String>,
    /// A theme's name, or its file.
    #[arg(long, global = true, value_name = "NAME|FILE")]
    pub theme: Option<String>,
    /// Drawing in ASCII.
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Whether there are colors.
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value = "auto")]
    pub color: ColorChoice,
    /// Line by line, not on a screen.
    #[arg(long, global = true)]
    pub plain: bool,
}

/// Options of the wizard.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
#[command(mut_args(|arg| without_file(arg, "users")))]
pub struct WizardArguments {
    /// The instance that is set up.
    #[arg(short, long, value_name = "NAME")]
    pub instance: Option<String>,
    /// Where the configuration goes.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The configuration to edit.
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// What is filled in.
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// The old draft is set aside.
    #[arg(long)]
    pub fresh: bool,
    /// Names of profiles.
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    /// Operator groups.
    #[arg(long, value_name = "FILE")]
    pub groups: Option<PathBuf>,
    /// People.
    #[arg(long, value_name = "FILE")]
    pub users: Option<PathBuf>,
    /// The API that is asked in place of a file.
    #[command(flatten)]
    pub umapi: Option<UmapiArguments>,
    /// What is measured.
    #[command(flatten)]
    pub measure: MeasureArguments,
}

/// What is measured, and with which credentials.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub struct MeasureArguments {
    /// The server.
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url)]
    pub url: Option<String>,
    /// The operator of a session.
    #[arg(long, value_name = "NAME", conflicts_with = "token_file")]
    pub login: Option<String>,
    /// The operator's password; without a file it is asked for.
    #[arg(long, value_name = "FILE", requires = "login")]
    pub password_file: Option<PathBuf>,
    /// An access token in place of an operator.
    #[arg(long, value_name = "FILE", group = "agreed")]
    pub token_file: Option<PathBuf>,
    /// What would be asked is agreed to.
    #[arg(long, requires = "agreed")]
    pub yes: bool,
    /// Certificates that are trusted besides.
    #[arg(long, value_name = "PEM")]
    pub ca_file: Option<PathBuf>,
    /// Nothing leaves the machine.
    #[arg(long)]
    pub offline: bool,
    /// The local installation.
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub campaign_dir: Option<PathBuf>,
}

/// What the User Management API is asked with, in place of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub struct UmapiArguments {
    /// The client; the others are nothing without it.
    #[arg(id = "umapi-id", long, value_name = "ID", required = false)]
    pub id: String,
    /// The client's secret; without a file it is asked for.
    #[arg(id = "umapi-secret-file", long, value_name = "FILE", requires = "umapi-id")]
    pub secret_file: Option<PathBuf>,
    /// An API on this machine.
    #[arg(id = "umapi-url", long, value_name = "URL", value_hint = ValueHint::Url, requires = "umapi-id")]
    pub url: Option<String>,
}

/// `arg`, which does not go with the file `instead` where it is one of the API's. What conflicts with an option that is there is not
/// asked for, so each says itself that it does not go with the file.
fn without_file(arg: Arg, instead: &'static str) -> Arg {
    if arg.get_id().as_str().starts_with("umapi-") { arg.conflicts_with(instead) } else { arg }
}

/// Options of `check`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
#[command(group = ArgGroup::new("agreed").multiple(true))]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub struct CheckArguments {
    /// The configurations.
    #[arg(value_name = "FILE", num_args = 0..)]
    pub files: Vec<PathBuf>,
    /// The instance whose set-up is checked.
    #[arg(short, long, value_name = "NAME")]
    pub instance: Option<String>,
    /// What is measured.
    #[command(flatten)]
    pub measure: MeasureArguments,
    /// The API that is asked for the people.
    #[command(flatten)]
    pub umapi: Option<UmapiArguments>,
    /// Client and secret are sent to the IMS server.
    #[arg(long)]
    pub prove_secret: bool,
    /// What is warned of or open is wrong.
    #[arg(long)]
    pub strict: bool,
    /// What would be done is told only.
    #[arg(short = 'n', long)]
    pub dry_run: bool,
    #[arg(long, value_name = "FORMAT", value_parser = choice::<CheckFormat>(), default_value = "text")]
    format: CheckFormat,
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Where the file for support is written.
    #[arg(long, value_name = "FILE.tar", group = "agreed", conflicts_with = "dry_run")]
    pub bundle: Option<PathBuf>,
    /// In the place of a file too.
    #[arg(long, requires = "bundle")]
    pub force: bool,
}

impl CheckArguments {
    /// How the result is told.
    pub fn format(&self) -> CheckFormat {
        if self.json { CheckFormat::Json } else { self.format }
    }
}

/// Options of `write`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub struct WriteArguments {
    /// The answers.
    #[arg(long, value_name = "FILE")]
    pub answers: PathBuf,
    /// The instance, where the answers name none.
    #[arg(short, long, value_name = "NAME")]
    pub instance: Option<String>,
    /// Where the configuration goes.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The client secret.
    #[arg(long, value_name = "FILE")]
    pub secret_file: Option<PathBuf>,
    /// In the place of a file that differs too.
    #[arg(long)]
    pub force: bool,
    /// What would be written is told only.
    #[arg(short = 'n', long)]
    pub dry_run: bool,
    /// The schema that the file names for editors. Without the sign the file after it would be taken for one.
    #[arg(long, value_name = "SCHEMA", num_args = 0..=1, require_equals = true, default_missing_value = DEFAULT_SCHEMA)]
    #[arg(value_parser = |schema: &str| can_be_hinted(schema).then(|| schema.to_owned()).ok_or("blanks"))]
    pub editor_hint: Option<String>,
}

/// Options of `mask`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
#[command(mut_args(|arg| of_profiles(arg)))]
pub struct MaskArguments {
    /// The mask. It may begin with a hyphen; only here, or the options behind it would be names.
    #[arg(value_name = "MASK", allow_hyphen_values = true)]
    pub mask: Option<String>,
    /// The names on the command line.
    #[arg(value_name = "NAME", num_args = 0..)]
    pub words: Vec<String>,
    /// The configuration whose mask it is.
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,
    /// Masks are proposed.
    #[arg(long, conflicts_with = "from")]
    pub infer: bool,
    /// More names.
    #[arg(long, value_name = "FILE")]
    pub names: Option<PathBuf>,
    /// The API that is asked for the profiles.
    #[command(flatten)]
    pub umapi: Option<UmapiArguments>,
    /// Certificates that are trusted besides.
    #[arg(long, value_name = "PEM", requires = "umapi-id", conflicts_with = "names")]
    pub ca_file: Option<PathBuf>,
    /// Operator groups.
    #[arg(long, value_name = "FILE")]
    pub groups: Option<PathBuf>,
    /// The tenant, for the checks that need it.
    #[arg(long, value_name = "NAME")]
    pub tenant: Option<String>,
    /// Every name is told.
    #[arg(long)]
    pub all: bool,
    /// One JSON document.
    #[arg(long)]
    pub json: bool,
}

/// The API knows the profiles of the organisation that a configuration names.
fn of_profiles(arg: Arg) -> Arg {
    let of_api = arg.get_id().as_str().starts_with("umapi-");
    let arg = without_file(arg, "names");
    if of_api { arg.requires("from").conflicts_with("infer") } else { arg }
}

/// Options of `rehearse`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
#[command(mut_args(|arg| without_file(arg, "users")))]
pub struct RehearseArguments {
    /// The configuration; without it the draft there is, else the usual file.
    #[arg(id = "configuration", value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// People; without them the API is asked.
    #[arg(long, value_name = "FILE", required_unless_present = "umapi-id")]
    pub users: Option<PathBuf>,
    /// The API that is asked for the people.
    #[command(flatten)]
    pub umapi: Option<UmapiArguments>,
    /// Certificates that are trusted besides.
    #[arg(long, value_name = "PEM", requires = "umapi-id", conflicts_with = "users")]
    pub ca_file: Option<PathBuf>,
    /// Operator groups.
    #[arg(long, value_name = "FILE")]
    pub groups: Option<PathBuf>,
    /// Everybody is told.
    #[arg(long)]
    pub all: bool,
    /// One JSON document.
    #[arg(long)]
    pub json: bool,
}

/// Options of `show`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct ShowArguments {
    /// The configuration.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// How it is shown.
    #[arg(long, value_name = "FORMAT", value_parser = choice::<ShowFormat>(), default_value = "text")]
    pub format: ShowFormat,
    /// One JSON document.
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
}

/// Options of `drafts`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct DraftsArguments {
    /// What is done.
    #[arg(value_name = "WHAT", value_parser = choice::<DraftsAction>(), default_value = "list")]
    pub what: DraftsAction,
    /// The instance whose draft is meant.
    #[arg(short, long, value_name = "NAME")]
    pub instance: Option<String>,
    /// One JSON document.
    #[arg(long)]
    pub json: bool,
}
