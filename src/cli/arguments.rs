//! What can be wanted: the options of each command, as its types.

use std::path::PathBuf;

use clap_complete::Shell;

use super::umapi::UmapiArguments;
use crate::words::sheet::Format;

/// Options of every command that speaks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Common {
    /// `--lang`.
    pub lang: Option<String>,
    /// `--theme`.
    pub theme: Option<String>,
    /// `--ascii`.
    pub ascii: bool,
    /// `--color`: auto, always or never.
    pub color: String,
    /// `--plain`.
    pub plain: bool,
}

/// Options of the wizard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WizardArguments {
    /// `--instance`.
    pub instance: Option<String>,
    /// `--output`.
    pub output: Option<PathBuf>,
    /// `--from`.
    pub from: Option<PathBuf>,
    /// `--answers`.
    pub answers: Option<PathBuf>,
    /// `--fresh`.
    pub fresh: bool,
    /// `--names`.
    pub names: Option<PathBuf>,
    /// `--groups`.
    pub groups: Option<PathBuf>,
    /// `--users`.
    pub users: Option<PathBuf>,
    /// `--umapi-id` and what goes with it.
    pub umapi: Option<UmapiArguments>,
    /// What is measured.
    pub measure: MeasureArguments,
}

/// Options of whatever measures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureArguments {
    /// `--url`.
    pub url: Option<String>,
    /// `--login`.
    pub login: Option<String>,
    /// `--password-file`.
    pub password_file: Option<PathBuf>,
    /// `--token-file`.
    pub token_file: Option<PathBuf>,
    /// `--yes`.
    pub yes: bool,
    /// `--ca-file`.
    pub ca_file: Option<PathBuf>,
    /// `--offline`.
    pub offline: bool,
    /// `--campaign-dir`.
    pub campaign_dir: Option<PathBuf>,
}

/// Options of `check`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckArguments {
    /// The configurations.
    pub files: Vec<PathBuf>,
    /// `--instance`.
    pub instance: Option<String>,
    /// What is measured.
    pub measure: MeasureArguments,
    /// `--umapi-id` and what goes with it.
    pub umapi: Option<UmapiArguments>,
    /// `--prove-secret`.
    pub prove_secret: bool,
    /// `--strict`.
    pub strict: bool,
    /// `--dry-run`.
    pub dry_run: bool,
    /// `--bundle`.
    pub bundle: Option<BundleArguments>,
    /// `--format` and `--json`.
    pub format: CheckFormat,
}

/// The file for support.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BundleArguments {
    /// `--bundle`: where it is to be written.
    pub file: PathBuf,
    /// `--force`: in the place of a file too.
    pub force: bool,
}

/// How `check` tells what it found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CheckFormat {
    /// For people.
    #[default]
    Text,
    /// The JSON of this program's own.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// `JUnit`'s XML.
    Junit,
    /// A monitoring plugin's line, with its exit status.
    Nagios,
}

impl CheckFormat {
    /// Every format with its name on the command line.
    pub const ALL: [(&'static str, CheckFormat); 5] = [
        ("text", CheckFormat::Text),
        ("json", CheckFormat::Json),
        ("sarif", CheckFormat::Sarif),
        ("junit", CheckFormat::Junit),
        ("nagios", CheckFormat::Nagios),
    ];
}

/// Options of `write`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WriteArguments {
    /// `--answers`.
    pub answers: PathBuf,
    /// `--instance`.
    pub instance: Option<String>,
    /// `--output`.
    pub output: Option<PathBuf>,
    /// `--secret-file`.
    pub secret_file: Option<PathBuf>,
    /// `--force`.
    pub force: bool,
    /// `--dry-run`.
    pub dry_run: bool,
    /// `--editor-hint`: the schema it names.
    pub editor_hint: Option<String>,
}

/// Options of `mask`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MaskArguments {
    /// The mask; `None` with `--from` or `--infer`.
    pub mask: Option<String>,
    /// The names on the command line.
    pub words: Vec<String>,
    /// `--from`.
    pub from: Option<PathBuf>,
    /// `--infer`.
    pub infer: bool,
    /// `--names`.
    pub names: Option<PathBuf>,
    /// `--umapi-id` and what goes with it; only with `--from`.
    pub umapi: Option<UmapiArguments>,
    /// `--groups`.
    pub groups: Option<PathBuf>,
    /// `--tenant`.
    pub tenant: Option<String>,
    /// `--all`.
    pub all: bool,
    /// `--json`.
    pub json: bool,
}

/// Options of `rehearse`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RehearseArguments {
    /// The configuration; `None` for the draft there is, else the usual file.
    pub file: Option<PathBuf>,
    /// `--users`; `None` where the API is asked.
    pub users: Option<PathBuf>,
    /// `--umapi-id` and what goes with it; where there is no file of users.
    pub umapi: Option<UmapiArguments>,
    /// `--groups`.
    pub groups: Option<PathBuf>,
    /// `--all`.
    pub all: bool,
    /// `--json`.
    pub json: bool,
}

/// Options of `show`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Show {
    /// The configuration.
    pub file: PathBuf,
    /// `--format`.
    pub format: Format,
    /// `--json`.
    pub json: bool,
    /// `--format setimsoauth`: the script in place of the sheet.
    pub script: bool,
}

/// Options of `drafts`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafts {
    /// `list`, `path` or `delete`.
    pub what: String,
    /// `--instance`.
    pub instance: Option<String>,
    /// `--json`.
    pub json: bool,
}

/// What is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// The wizard.
    Wizard(Common, WizardArguments),
    /// `check`.
    Check(Common, CheckArguments),
    /// `write`.
    Write(Common, WriteArguments),
    /// `mask`.
    Mask(Common, MaskArguments),
    /// `rehearse`.
    Rehearse(Common, RehearseArguments),
    /// `show`.
    Show(Common, Show),
    /// `drafts`.
    Drafts(Common, Drafts),
    /// `themes`, with the name of one to print.
    Themes(Common, Option<String>),
    /// What a completion may offer: `themes` or `instances`.
    Candidates(String),
    /// `schema`.
    Schema,
    /// `completions`.
    Completions(Shell),
    /// `man`, of a command.
    Man(Option<String>),
}
