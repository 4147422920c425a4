//! What is wanted: which command, and with which options.

use clap::{Parser, Subcommand};
use clap_complete::Shell;

use super::PROGRAM;
use super::arguments::{
    CheckArguments, Common, DraftsArguments, MaskArguments, RehearseArguments, ShowArguments, WizardArguments,
    WriteArguments,
};
use super::choices::{Listed, choice};

/// What is wanted: a command, without one the wizard.
#[derive(Debug, Clone, PartialEq, Eq, Parser)]
#[command(name = PROGRAM, version)]
pub struct Request {
    /// How the wizard is started.
    #[command(flatten)]
    pub wizard: WizardArguments,
    /// The command.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What every command takes.
    #[command(flatten)]
    pub common: Common,
}

/// The commands.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Configurations and what they are about, checked.
    Check(CheckArguments),
    /// A configuration, written unattended.
    Write(WriteArguments),
    /// A mask, tested or proposed.
    Mask(MaskArguments),
    /// Who gets in.
    Rehearse(RehearseArguments),
    /// The hand-over sheet.
    Show(ShowArguments),
    /// The drafts there are.
    Drafts(DraftsArguments),
    /// The themes there are.
    Themes {
        /// The one to print.
        #[arg(value_name = "NAME")]
        name: Option<String>,
    },
    /// The schema of a configuration.
    Schema,
    /// A completion script.
    Completions {
        /// The shell that reads it.
        #[arg(value_name = "SHELL")]
        shell: Shell,
    },
    /// The manual page.
    Man {
        /// The command that it is about.
        command: Option<String>,
    },
    /// The help; read as `--help` is.
    Help {
        /// The command that it is about.
        command: Option<String>,
    },
    /// What a completion may offer, one a line.
    #[command(skip)]
    Candidates(Listed),
}

// What the scripts of `completions` ask for, and nobody types: it stands in no help and no script.
#[derive(Parser)]
#[command(name = "candidates", hide = true)]
pub(super) struct Candidates {
    #[arg(value_parser = choice::<Listed>())]
    pub(super) kind: Listed,
}
