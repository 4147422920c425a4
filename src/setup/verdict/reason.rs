//! Why a check stands as it does, as meanings without words.

mod about;

use strum::{IntoStaticStr, VariantNames};

use crate::campaign::measured::{LocalTrouble, PackageFile, Part, Trouble, Unclear, Unread};
use crate::people::Summary;
use crate::setup::release::Availability;

/// Why a check stands as it does. The data is what its sentence needs.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    /// A person said so.
    Confirmed,
    /// Nobody has said so yet.
    NotConfirmed,
    /// Neither build is known.
    NoBuild,
    /// The server's build is known, the console's is not.
    NoConsoleBuild {
        /// The server's build.
        server: u32,
    },
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
    /// The server tells another release than the one that the table knows by its build.
    ReleaseDiffers {
        /// The build.
        build: u32,
        /// The release that the server tells.
        told: String,
        /// The version that the table has for the build.
        listed: String,
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
    /// Values that are others in Campaign's own account.
    OtherInCampaign {
        /// How many.
        count: usize,
    },
    /// There is no configuration to judge.
    NoAnswers,
    /// Nothing is to be said against it.
    NothingWrong,
    /// Another build was measured than was typed.
    MeasuredOtherwise {
        /// As typed.
        entered: u32,
        /// As measured.
        measured: u32,
    },
    /// It could be measured, and nobody was asked: there is no address, or no login.
    NotAsked(Part),
    /// Nothing may leave the machine.
    Offline,
    /// There is no answer, or none that can be used.
    NoAnswer(Part, Trouble),
    /// The login is refused since this machine's files say that native logins are.
    NativeLoginsRefused {
        /// The instance whose file says so; empty for that of the whole server.
        instance: String,
        /// The operators that may still log in.
        allowed: Vec<String>,
    },
    /// This machine's files say that native logins are refused, and nobody was refused yet.
    NativeLoginsRestricted {
        /// The instance whose file says so; empty for that of the whole server.
        instance: String,
        /// The operators that may still log in.
        allowed: Vec<String>,
    },
    /// Operators without an e-mail address.
    OperatorsWithoutAddress {
        /// How many.
        count: usize,
        /// Of how many that may log in.
        of: usize,
    },
    /// E-mail addresses that two or more operators have.
    SharedAddresses {
        /// How many addresses.
        count: usize,
    },
    /// Each operator has an e-mail address of its own.
    OwnAddresses {
        /// How many may log in.
        count: usize,
    },
    /// How the mask does on the organisation's profiles.
    MaskTested {
        /// Profiles that give an operator group.
        inside: usize,
        /// Profiles of Campaign, or of no product that is known.
        count: usize,
    },
    /// The mask gives a group from none of the organisation's profiles.
    MaskReachesNobody {
        /// Profiles of Campaign, or of no product that is known.
        count: usize,
    },
    /// The mask gives a group from none of the names that it was tried on before.
    KeptNamesMissed {
        /// How many there are.
        count: usize,
    },
    /// Profiles give operator groups that Campaign does not have.
    MaskGroupsUnknown {
        /// How many groups.
        count: usize,
    },
    /// This machine's own server told no build.
    OwnServerSilent(LocalTrouble),
    /// The console that the server hands out is on the server's build, as far as that is known.
    OwnConsole {
        /// Its build.
        build: u32,
    },
    /// The console that the server hands out is on another build.
    OtherConsole {
        /// Its build.
        handed_out: u32,
        /// The server's.
        server: u32,
    },
    /// The server has the console use `WebView2`.
    WebViewOn,
    /// The server does not have the console use `WebView2`.
    WebViewOff,
    /// The server's settings do not say.
    WebViewUnsaid,
    /// A file of the installation could not be read.
    Unread(Unread),
    /// The installation has the package's own file.
    PackageFile(PackageFile),
    /// The server lists the package as installed, by the name that its own file gives it.
    PackageListed(PackageFile),
    /// The package is installed, and its external account is not there.
    AccountGone,
    /// The server itself goes through a proxy to reach IMS.
    ThroughProxy {
        /// Its address.
        proxy: String,
    },
    /// The server answers.
    Answered {
        /// Its host.
        host: String,
        /// Its build.
        build: u32,
    },
    /// There was a session, of an operator with admin rights.
    LoggedOn {
        /// The login.
        login: String,
    },
    /// There was a session, of an operator without admin rights.
    LoggedOnOperator {
        /// The login.
        login: String,
    },
    /// There was a session, of an operator whose rights the server does not tell.
    LoggedOnUntold {
        /// The login.
        login: String,
    },
    /// The server answers, and keeps its build to itself.
    AnsweredWithoutBuild {
        /// Its host.
        host: String,
    },
    /// Two places tell two builds.
    BuildsDiffer {
        /// The one that is believed.
        part: Part,
        /// Its build.
        build: u32,
        /// The other.
        other_part: Part,
        /// Its build.
        other: u32,
    },
    /// The package's external account is there.
    Installed {
        /// Its internal name.
        account: String,
    },
    /// The package's external account is there, not enabled.
    AccountInactive {
        /// Its internal name.
        account: String,
    },
    /// There is more than one account of its type.
    Duplicates {
        /// Their internal names.
        accounts: Vec<String>,
    },
    /// There is no such account, and the operator would see it.
    NotInstalled,
    /// There is no such account in what this operator may see.
    MaySeeNone {
        /// The operator's login.
        login: String,
    },
    /// A person confirmed what the measurement denies.
    ConfirmedOtherwise,
    /// The IMS server answers.
    ImsAnswered {
        /// Whom it names as issuer.
        issuer: String,
    },
    /// The IMS server names another issuer.
    OtherIssuer {
        /// Whom it names.
        issuer: String,
        /// Who was asked.
        host: String,
    },
    /// The IMS server gave no answer; why stands with the check of the server itself.
    ImsSilent,
    /// IMS knows the client.
    ClientKnown {
        /// Its identifier.
        client: String,
    },
    /// IMS does not know the client.
    ClientUnknown {
        /// Its identifier.
        client: String,
    },
    /// IMS knows the client, which may not sign people in.
    ClientRefused {
        /// Its identifier.
        client: String,
    },
    /// Nobody asked whether the secret is the client's.
    SecretNotAsked,
    /// The secret is the client's.
    SecretRight,
    /// The secret is not the client's.
    SecretWrong {
        /// The client's identifier.
        client: String,
    },
    /// The client or its secret is wrong.
    PairWrong,
    /// What IMS says of the secret is explained by no source.
    ProofUnclear,
    /// IMS leads people to the callback server.
    CallbackListed {
        /// The callback server.
        address: String,
    },
    /// IMS leads people to another address on the callback server.
    CallbackSameServer {
        /// That address.
        to: String,
    },
    /// IMS leads people elsewhere.
    LandsElsewhere {
        /// The callback server.
        address: String,
        /// Where they would land.
        to: String,
        /// The client's identifier.
        client: String,
    },
    /// IMS grants the scope.
    ScopeGranted,
    /// Who gets in of the people of the organisation.
    People(Summary),
    /// The people of the organisation could not be read.
    PeopleNotRead,
    /// IMS refuses the scope.
    ScopeRefused {
        /// The client's identifier.
        client: String,
    },
    /// IMS refuses these entries and grants all others.
    ScopeEntriesRefused {
        /// The entries.
        entries: Vec<String>,
        /// The client's identifier.
        client: String,
    },
    /// What IMS answers is explained by no source.
    SignInUnclear(Unclear),
}
