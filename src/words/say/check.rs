//! How a check stands, in words: why, and what to do.

use super::trouble::{self, visible};
use crate::campaign::measured::{Part, Unclear};
use crate::setup::evidence::Evidence;
use crate::setup::release::Availability;
use crate::setup::verdict::{Check, CheckId, Reason};
use crate::words::catalogue::{Arg, Words};

/// What is checked, as a line's subject: a prerequisite by the name that it has wherever it is answered.
pub fn title(words: &Words, id: CheckId) -> String {
    match id {
        CheckId::Organization | CheckId::Users | CheckId::Groups => words.text(&format!("short-{}", id.id())),
        _ => words.text(&format!("check-{}", id.id())),
    }
}

/// Why the check stands as it does: the gravest reason first, each a sentence.
pub fn summary(words: &Words, check: &Check) -> String {
    let sentences: Vec<String> = check.reasons.iter().map(|reason| self::reason(words, reason)).collect();
    words.sentences(&sentences)
}

/// What the console's verdict rests on. Its own build can only be typed, whatever is known of the server's.
pub fn rests_on(words: &Words, check: &Check) -> String {
    let typed = check.facts.iter().any(|(name, _)| *name == "console_build");
    match check.evidence {
        Evidence::Measured if typed => words.text("evidence-both"),
        evidence => words.text(&format!("evidence-{}", evidence.id())),
    }
}

/// What to do: the way out of the gravest reason that has one.
pub fn remedy(words: &Words, check: &Check) -> Option<String> {
    remedy_by(words, check, "ims-setup")
}

/// The same, where `command` opens the wizard with what was checked.
pub fn remedy_by(words: &Words, check: &Check, command: &str) -> Option<String> {
    check.reasons.iter().find_map(|reason| {
        if let Reason::NoAnswer(_, trouble) = reason {
            return Some(trouble::remedy(words, trouble));
        }
        let of_check = format!("remedy-{}-{}", reason.id(), check.id.id());
        let general = format!("remedy-{}", reason.id());
        [of_check, general].into_iter().find(|key| words.has(key)).map(|key| {
            let mut arguments = arguments(words, reason);
            arguments.push(("command", visible(words, command).into()));
            words.with(&key, &arguments)
        })
    })
}

/// The sentence that says why a check stands as it does.
pub fn reason(words: &Words, reason: &Reason) -> String {
    let key = match reason {
        Reason::NotGeneral { status: Availability::Limited, .. } => "reason-limited".to_owned(),
        Reason::NoAnswer(Part::Server | Part::Ims | Part::SignIn | Part::Local, trouble) => {
            return trouble::sentence(words, trouble);
        }
        Reason::People(summary) => return super::people::answer(words, summary),
        Reason::SignInUnclear(unclear) => format!("reason-unclear-{}", unclear.id()),
        Reason::Unread(unread) => format!("reason-unread-{}", unread.why.id()),
        Reason::OwnServerSilent(trouble) => return trouble::local(words, trouble),
        Reason::NativeLoginsRestricted { allowed, .. } if allowed.is_empty() => {
            "reason-native-logins-restricted-to-all".to_owned()
        }
        Reason::NativeLoginsRefused { allowed, .. } if allowed.is_empty() => {
            "reason-native-logins-refused-to-all".to_owned()
        }
        reason => format!("reason-{}", reason.id()),
    };
    words.with(&key, &arguments(words, reason))
}

fn arguments<'a>(words: &Words, reason: &'a Reason) -> Vec<(&'static str, Arg<'a>)> {
    let shown = |text: &str| -> Arg<'a> { visible(words, text).into() };
    match reason {
        Reason::Confirmed
        | Reason::NotConfirmed
        | Reason::NoBuild
        | Reason::NoServerBuild
        | Reason::NothingWrong
        | Reason::NoAnswers
        | Reason::NotAsked(_)
        | Reason::Offline
        | Reason::NotInstalled
        | Reason::ConfirmedOtherwise
        | Reason::ImsSilent
        | Reason::SecretNotAsked
        | Reason::SecretRight
        | Reason::PairWrong
        | Reason::ProofUnclear
        | Reason::People(_)
        | Reason::PeopleNotRead
        | Reason::ScopeGranted => Vec::new(),
        Reason::NoConsoleBuild { server } => vec![("server", number(*server))],
        Reason::SameBuild { build } | Reason::OwnConsole { build } => vec![("build", number(*build))],
        Reason::ConsoleTooOld { console, least } => vec![("console", number(*console)), ("least", number(*least))],
        Reason::ConsoleNotAdvised { console, advised } => {
            vec![("console", number(*console)), ("advised", number(*advised))]
        }
        Reason::DifferentBuild { console, server } => vec![("console", number(*console)), ("server", number(*server))],
        Reason::UpgradeMandatory { version } => vec![("version", version.as_str().into())],
        Reason::NotGeneral { version, build, newest_version, newest_build, .. } => vec![
            ("version", version.as_str().into()),
            ("build", number(*build)),
            ("newest_version", newest_version.as_str().into()),
            ("newest_build", number(*newest_build)),
        ],
        Reason::ImsVariant { version, build } => vec![("version", version.as_str().into()), ("build", number(*build))],
        Reason::UnknownBuild { build, table_date } => {
            vec![("build", number(*build)), ("date", table_date.as_str().into())]
        }
        Reason::ReleaseDiffers { build, told, listed } => {
            vec![("build", number(*build)), ("told", shown(told)), ("listed", listed.as_str().into())]
        }
        Reason::Errors { count }
        | Reason::MissingValues { count }
        | Reason::Warnings { count }
        | Reason::OtherInCampaign { count } => {
            vec![("count", (*count).into())]
        }
        Reason::MeasuredOtherwise { entered, measured } => {
            vec![("entered", number(*entered)), ("measured", number(*measured))]
        }
        Reason::NoAnswer(_, trouble) => vec![("trouble", trouble::sentence(words, trouble).into())],
        Reason::NativeLoginsRefused { instance, allowed } | Reason::NativeLoginsRestricted { instance, allowed } => {
            vec![
                ("file", shown(&super::host::file_of(instance))),
                ("allowed", trouble::visible_list(words, allowed).into()),
            ]
        }
        Reason::Answered { host, build } => vec![("host", shown(host)), ("build", number(*build))],
        Reason::AnsweredWithoutBuild { host } => vec![("host", shown(host))],
        Reason::BuildsDiffer { part, build, other_part, other } => vec![
            ("part", trouble::part(words, *part).into()),
            ("build", number(*build)),
            ("other_part", trouble::part(words, *other_part).into()),
            ("other", number(*other)),
        ],
        Reason::Installed { account } | Reason::AccountInactive { account } => vec![("account", shown(account))],
        Reason::Duplicates { accounts } => {
            vec![("accounts", trouble::visible_list(words, accounts).into())]
        }
        Reason::LoggedOn { login }
        | Reason::LoggedOnOperator { login }
        | Reason::LoggedOnUntold { login }
        | Reason::MaySeeNone { login } => vec![("login", shown(login))],
        Reason::ClientKnown { client }
        | Reason::ClientUnknown { client }
        | Reason::ClientRefused { client }
        | Reason::SecretWrong { client }
        | Reason::ScopeRefused { client } => vec![("client", shown(client))],
        Reason::CallbackListed { address } => vec![("address", shown(address))],
        Reason::CallbackSameServer { to } => vec![("to", shown(to))],
        Reason::LandsElsewhere { address, to, client } => {
            vec![("address", shown(address)), ("to", shown(to)), ("client", shown(client))]
        }
        Reason::ScopeEntriesRefused { entries, client } => {
            let listed = trouble::visible_list(words, entries);
            // Within the sentence to Adobe, which is English.
            vec![("entries", listed.into()), ("typed", shown(&entries.join(", "))), ("client", shown(client))]
        }
        Reason::SignInUnclear(unclear) => match unclear {
            Unclear::OwnPage { host } => vec![("host", shown(host))],
            Unclear::WithoutTls { to } | Unclear::Elsewhere { to } => vec![("to", shown(to))],
            Unclear::Error { code } => vec![("code", shown(code))],
            Unclear::Refusal { status } => vec![("status", status.to_string().into())],
            Unclear::NoEndpoint | Unclear::NoAddress | Unclear::OtherState | Unclear::Page => Vec::new(),
        },
        Reason::ImsAnswered { issuer } => vec![("issuer", shown(issuer))],
        Reason::OtherIssuer { issuer, host } => vec![("issuer", shown(issuer)), ("host", shown(host))],
        reason => more(words, reason),
    }
}

/// The same of what the server's own machine, its operators and the organisation's profiles tell.
fn more<'a>(words: &Words, reason: &'a Reason) -> Vec<(&'static str, Arg<'a>)> {
    let shown = |text: &str| -> Arg<'a> { visible(words, text).into() };
    match reason {
        Reason::SharedAddresses { count }
        | Reason::OwnAddresses { count }
        | Reason::MaskReachesNobody { count }
        | Reason::KeptNamesMissed { count }
        | Reason::MaskGroupsUnknown { count } => vec![("count", (*count).into())],
        Reason::OperatorsWithoutAddress { count, of } => vec![("count", (*count).into()), ("of", (*of).into())],
        Reason::MaskTested { inside, count } => vec![("inside", (*inside).into()), ("count", (*count).into())],
        Reason::OtherConsole { handed_out, server } => {
            vec![("handed_out", number(*handed_out)), ("server", number(*server))]
        }
        Reason::Unread(unread) => {
            vec![("file", shown(&unread.path)), ("reason", super::host::why(words, &unread.why).into())]
        }
        Reason::PackageFile(own) | Reason::PackageListed(own) => {
            vec![("package", shown(&own.name)), ("file", shown(&own.path))]
        }
        Reason::ThroughProxy { proxy } => vec![("proxy", shown(proxy))],
        _ => Vec::new(),
    }
}

/// A build, as text: a number would get the separators of its language.
fn number(build: u32) -> Arg<'static> {
    build.to_string().into()
}

#[cfg(test)]
mod tests;
