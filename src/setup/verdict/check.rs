//! The checks by name, how they stand, and why.

use crate::setup::evidence::{Evidence, Status};
use crate::setup::release::Availability;

/// What is checked, as in `check --json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckId {
    /// The organisation and its ID are known.
    Organization,
    /// Users are added.
    Users,
    /// Users are linked to the product profiles.
    Groups,
    /// The Campaign server answers.
    Server,
    /// The client console's build.
    Console,
    /// The package is installed.
    Package,
    /// The values of the external account.
    Account,
    /// The IMS server answers.
    ImsServer,
    /// The IMS scope.
    ImsScope,
    /// The association mask.
    Mask,
}

impl CheckId {
    /// Every check, in the order they are reported.
    pub const ALL: [CheckId; 10] = [
        CheckId::Organization,
        CheckId::Users,
        CheckId::Groups,
        CheckId::Server,
        CheckId::Console,
        CheckId::Package,
        CheckId::Account,
        CheckId::ImsServer,
        CheckId::ImsScope,
        CheckId::Mask,
    ];

    /// Its name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            CheckId::Organization => "organization",
            CheckId::Users => "users",
            CheckId::Groups => "groups",
            CheckId::Server => "server",
            CheckId::Console => "console",
            CheckId::Package => "package",
            CheckId::Account => "account",
            CheckId::ImsServer => "ims-server",
            CheckId::ImsScope => "ims-scope",
            CheckId::Mask => "mask",
        }
    }
}

/// Why a check stands as it does. The data is what its sentence needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A person said so.
    Confirmed,
    /// Nobody has said so yet.
    NotConfirmed,
    /// Neither build is known.
    NoBuild,
    /// The server's build is known, the console's is not.
    NoConsoleBuild,
    /// The console's build is known, the server's is not.
    NoServerBuild,
    /// Console and server are on the same build.
    SameBuild {
        /// The build.
        build: u32,
    },
    /// The console is older than the server takes.
    ConsoleTooOld {
        /// The console's build.
        console: u32,
        /// The oldest that the server takes.
        least: u32,
    },
    /// The console is older than the server advises.
    ConsoleNotAdvised {
        /// The console's build.
        console: u32,
        /// The build that the server advises.
        advised: u32,
    },
    /// Console and server are on different builds.
    DifferentBuild {
        /// The console's build.
        console: u32,
        /// The server's build.
        server: u32,
    },
    /// The server's release asks for an upgrade of the console, and the console is older.
    UpgradeMandatory {
        /// The server's version.
        version: String,
    },
    /// The release gets no fix any more, or is deployed on demand only.
    NotGeneral {
        /// Its version.
        version: String,
        /// Its build.
        build: u32,
        /// What the release notes say of it.
        status: Availability,
        /// Version of the newest that is generally available.
        newest_version: String,
        /// Build of the newest that is generally available.
        newest_build: u32,
    },
    /// The build does not tell this version from its `.IMS` variant.
    ImsVariant {
        /// The version.
        version: String,
        /// The build.
        build: u32,
    },
    /// The table of releases does not know this build.
    UnknownBuild {
        /// The build.
        build: u32,
        /// The day of the table.
        table_date: String,
    },
    /// Values of the account that are wrong.
    Errors {
        /// How many.
        count: usize,
    },
    /// Required values of the account that are missing.
    MissingValues {
        /// How many.
        count: usize,
    },
    /// Values of the account to look at.
    Warnings {
        /// How many.
        count: usize,
    },
    /// Nothing is to be said against it.
    NothingWrong,
}

impl Reason {
    /// Its name, for the catalogues and for tests.
    pub fn id(&self) -> &'static str {
        match self {
            Reason::Confirmed => "confirmed",
            Reason::NotConfirmed => "not-confirmed",
            Reason::NoBuild => "no-build",
            Reason::NoConsoleBuild => "no-console-build",
            Reason::NoServerBuild => "no-server-build",
            Reason::SameBuild { .. } => "same-build",
            Reason::ConsoleTooOld { .. } => "console-too-old",
            Reason::ConsoleNotAdvised { .. } => "console-not-advised",
            Reason::DifferentBuild { .. } => "different-build",
            Reason::UpgradeMandatory { .. } => "upgrade-mandatory",
            Reason::NotGeneral { .. } => "not-general",
            Reason::ImsVariant { .. } => "ims-variant",
            Reason::UnknownBuild { .. } => "unknown-build",
            Reason::Errors { .. } => "errors",
            Reason::MissingValues { .. } => "missing-values",
            Reason::Warnings { .. } => "warnings",
            Reason::NothingWrong => "nothing-wrong",
        }
    }
}

/// A check and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What is checked.
    pub id: CheckId,
    /// How it stands.
    pub status: Status,
    /// The weakest evidence that this rests on.
    pub evidence: Evidence,
    /// Why, the gravest first.
    pub reasons: Vec<Reason>,
}
