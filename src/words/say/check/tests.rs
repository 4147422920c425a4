//! Every reason and every trouble has its words, and its way out where there is one.

use std::collections::BTreeSet;

use strum::VariantNames;

use super::super::testing::is_sentence;
use super::*;
use crate::campaign::measured::{
    InstalledPart, LocalTrouble, PackageFile, Trouble, Unclear, Unread, Unsafe, WhyUnread,
};
use crate::people::Summary;
use crate::setup::evidence::{Evidence, Status};
use crate::words::catalogue::LANGUAGES;

/// One of each reason that the server's own machine, its operators and the organisation's profiles give.
fn further() -> Vec<Reason> {
    let unread = |why| {
        let (part, path) = (InstalledPart::Server, "conf/serverConf.xml".to_owned());
        Reason::Unread(Unread { part, path, why })
    };
    let package = || PackageFile { path: "datakit/nms/eng/package/x.xml".to_owned(), name: "nms:x".to_owned() };
    vec![
        Reason::NativeLoginsRestricted {
            instance: "prod".to_owned(),
            allowed: vec!["admin".to_owned(), "aemserver".to_owned()],
        },
        Reason::NativeLoginsRestricted { instance: String::new(), allowed: Vec::new() },
        Reason::OperatorsWithoutAddress { count: 3, of: 41 },
        Reason::SharedAddresses { count: 1 },
        Reason::OwnAddresses { count: 41 },
        Reason::MaskTested { inside: 3, count: 4 },
        Reason::MaskReachesNobody { count: 4 },
        Reason::KeptNamesMissed { count: 4 },
        Reason::MaskGroupsUnknown { count: 1 },
        Reason::OwnServerSilent(LocalTrouble::NoBuild),
        Reason::OwnConsole { build: 9400 },
        Reason::OtherConsole { handed_out: 9390, server: 9400 },
        Reason::WebViewOn,
        Reason::WebViewOff,
        Reason::WebViewUnsaid,
        unread(WhyUnread::Refused((&std::io::Error::from(std::io::ErrorKind::PermissionDenied)).into())),
        unread(WhyUnread::TooLarge),
        unread(WhyUnread::Kind),
        unread(WhyUnread::NotXml),
        unread(WhyUnread::Outside),
        unread(WhyUnread::TooMany),
        Reason::PackageFile(package()),
        Reason::PackageListed(package()),
        Reason::AccountGone,
        Reason::ThroughProxy { proxy: "proxy.acme.example:3128".to_owned() },
    ]
}

/// One of each other reason.
fn most() -> Vec<Reason> {
    let people = Summary { people: 3, campaign: 2, inside: 1, out: 1, ..Summary::default() };
    let host = || "campaign.acme.example".to_owned();
    let account = || "Adobe_Experience_Cloud".to_owned();
    let version = || "7.4.3".to_owned();
    let client = || "Campaign1".to_owned();
    let general = |status| Reason::NotGeneral {
        version: version(),
        build: 9394,
        status,
        newest_version: "7.4.4".to_owned(),
        newest_build: 9400,
    };
    vec![
        Reason::People(people),
        Reason::PeopleNotRead,
        Reason::Confirmed,
        Reason::NotConfirmed,
        Reason::NoBuild,
        Reason::NoConsoleBuild { server: 9400 },
        Reason::LoggedOn { login: "admin".to_owned() },
        Reason::LoggedOnOperator { login: "delivery".to_owned() },
        Reason::NoServerBuild,
        Reason::SameBuild { build: 9400 },
        Reason::ConsoleTooOld { console: 9383, least: 9390 },
        Reason::ConsoleNotAdvised { console: 9383, advised: 9390 },
        Reason::DifferentBuild { console: 9394, server: 9400 },
        Reason::UpgradeMandatory { version: version() },
        general(Availability::Deprecated),
        general(Availability::Limited),
        Reason::ImsVariant { version: "7.3.3".to_owned(), build: 9359 },
        Reason::LoggedOnUntold { login: "admin".to_owned() },
        Reason::ReleaseDiffers { build: 9400, told: "7.4.3".to_owned(), listed: "7.4.4".to_owned() },
        Reason::UnknownBuild { build: 9512, table_date: "2026-08-19".to_owned() },
        Reason::Errors { count: 2 },
        Reason::MissingValues { count: 1 },
        Reason::Warnings { count: 1 },
        Reason::OtherInCampaign { count: 1 },
        Reason::NothingWrong,
        Reason::NoAnswers,
        Reason::MeasuredOtherwise { entered: 9399, measured: 9400 },
        Reason::NotAsked(Part::Server),
        Reason::NotAsked(Part::Session),
        Reason::NotAsked(Part::Ims),
        Reason::NotAsked(Part::Local),
        Reason::Offline,
        Reason::NoAnswer(Part::Session, Trouble::WrongPassword),
        Reason::NoAnswer(Part::Server, Trouble::Page),
        Reason::NativeLoginsRefused {
            instance: "prod".to_owned(),
            allowed: vec!["admin".to_owned(), "aemserver".to_owned()],
        },
        Reason::NativeLoginsRefused { instance: String::new(), allowed: Vec::new() },
        Reason::Answered { host: host(), build: 9400 },
        Reason::AnsweredWithoutBuild { host: host() },
        Reason::BuildsDiffer { part: Part::Session, build: 9400, other_part: Part::Server, other: 9399 },
        Reason::Installed { account: account() },
        Reason::AccountInactive { account: account() },
        Reason::Duplicates { accounts: vec![account(), "copy".to_owned()] },
        Reason::NotInstalled,
        Reason::MaySeeNone { login: "delivery".to_owned() },
        Reason::ConfirmedOtherwise,
        Reason::ImsAnswered { issuer: host() },
        Reason::OtherIssuer { issuer: host(), host: host() },
        Reason::NotAsked(Part::SignIn),
        Reason::NoAnswer(Part::SignIn, Trouble::Page),
        Reason::NoAnswer(Part::Proof, Trouble::SecretMissing),
        Reason::ImsSilent,
        Reason::ClientKnown { client: client() },
        Reason::ClientUnknown { client: client() },
        Reason::ClientRefused { client: client() },
        Reason::SecretNotAsked,
        Reason::SecretRight,
        Reason::SecretWrong { client: client() },
        Reason::PairWrong,
        Reason::ProofUnclear,
        Reason::CallbackListed { address: host() },
        Reason::CallbackSameServer { to: host() },
        Reason::LandsElsewhere { address: host(), to: host(), client: client() },
        Reason::ScopeGranted,
        Reason::ScopeRefused { client: client() },
        Reason::ScopeEntriesRefused { entries: vec!["dam-read".to_owned()], client: client() },
        Reason::SignInUnclear(Unclear::NoEndpoint),
        Reason::SignInUnclear(Unclear::OwnPage { host: host() }),
        Reason::SignInUnclear(Unclear::WithoutTls { to: host() }),
        Reason::SignInUnclear(Unclear::Elsewhere { to: host() }),
        Reason::SignInUnclear(Unclear::NoAddress),
        Reason::SignInUnclear(Unclear::OtherState),
        Reason::SignInUnclear(Unclear::Error { code: "access_denied".to_owned() }),
        Reason::SignInUnclear(Unclear::Refusal { status: 400 }),
        Reason::SignInUnclear(Unclear::Page),
    ]
}

/// One of each reason.
fn reasons() -> Vec<Reason> {
    [most(), further()].concat()
}

/// One of each trouble.
fn troubles() -> Vec<Trouble> {
    let host = || "campaign.acme.example".to_owned();
    let to = || "https://login.acme.example/start".to_owned();
    vec![
        Trouble::AddressMalformed,
        Trouble::PlainHttp,
        Trouble::NameUnknown { host: host() },
        Trouble::Refused { host: host(), port: 8080 },
        Trouble::Unreachable { host: host() },
        Trouble::TimedOut { seconds: 10 },
        Trouble::Cancelled,
        Trouble::UntrustedCertificate { host: host() },
        Trouble::CaCertificate { host: host() },
        Trouble::OtherCertificate { host: host() },
        Trouble::ExpiredCertificate { host: host() },
        Trouble::BadCertificate { host: host() },
        Trouble::NoTls { host: host(), port: 8443 },
        Trouble::RedirectToHttp { to: to() },
        Trouble::RedirectElsewhere { to: to() },
        Trouble::TooManyRedirects,
        Trouble::RedirectWithCredential { to: to() },
        Trouble::Proxy { proxy: "proxy.acme.example:3128".to_owned() },
        Trouble::Status { status: 502 },
        Trouble::Page,
        Trouble::TooLarge { limit: 4 * 1024 * 1024 },
        Trouble::CutOff,
        Trouble::Hostile,
        Trouble::Unexpected,
        Trouble::WrongPassword,
        Trouble::OutsideZone,
        Trouble::SessionExpired,
        Trouble::NoMethod { code: "SOP-330006".to_owned() },
        Trouble::Fault { code: None, text: "out of order".to_owned() },
        Trouble::SecretMissing,
        Trouble::UnknownRecipient { host: host() },
        Trouble::BadToken,
    ]
}

#[test]
fn every_reason_has_its_words_in_every_language() {
    let listed: BTreeSet<&str> = reasons().iter().map(Into::into).collect();
    assert_eq!(listed, Reason::VARIANTS.iter().copied().collect());
    for language in LANGUAGES {
        let words = Words::new(language);
        for why in reasons() {
            let said = reason(&words, &why);
            assert!(is_sentence(&said), "{} {}: {said}", language.tag, why.id());
        }
    }
}

#[test]
fn every_trouble_has_its_words_and_its_way_out_in_every_language() {
    let listed: BTreeSet<&str> = troubles().iter().map(Trouble::id).collect();
    assert_eq!(listed, Trouble::VARIANTS.iter().copied().collect());
    for language in LANGUAGES {
        let words = Words::new(language);
        for trouble in troubles() {
            let (said, out) = (trouble::sentence(&words, &trouble), trouble::remedy(&words, &trouble));
            assert!(is_sentence(&said) && is_sentence(&out), "{} {}: {said} / {out}", language.tag, trouble.id());
        }
        for trouble in [
            LocalTrouble::Unsafe { path: "/x".to_owned(), why: Unsafe::Owner },
            LocalTrouble::Unsafe { path: "/x".to_owned(), why: Unsafe::Writable },
            LocalTrouble::Unsafe { path: "/x".to_owned(), why: Unsafe::Kind },
            LocalTrouble::NotAsRoot { command: "su".to_owned() },
            LocalTrouble::NotStarted { reason: (&std::io::Error::from(std::io::ErrorKind::NotFound)).into() },
            LocalTrouble::TimedOut { seconds: 5 },
            LocalTrouble::NoBuild,
        ] {
            assert!(is_sentence(&trouble::local(&words, &trouble)), "{} {}", language.tag, trouble.id());
        }
        for &id in CheckId::ALL {
            assert!(is_sentence(&title(&words, id)), "{} {}", language.tag, id.id());
        }
    }
}

#[test]
fn what_is_not_passed_has_a_way_out() {
    let words = Words::new(LANGUAGES[0]);
    let without = [
        "confirmed",
        "nothing-wrong",
        "same-build",
        "unknown-build",
        "answered",
        "logged-on",
        "logged-on-operator",
        "logged-on-untold",
        // The build is asked about where it matters: by the console's check.
        "answered-without-build",
        "installed",
        "ims-answered",
        "client-known",
        "secret-not-asked",
        "secret-right",
        "callback-listed",
        "callback-same-server",
        "scope-granted",
        // Beside the check of the server, which has one.
        "ims-silent",
        // Beside another reason, which has one.
        "upgrade-mandatory",
        "confirmed-otherwise",
        // The sentence itself says what to do.
        "ims-variant",
        // What was found in the server's files, and is as it should be or is told where something follows from it.
        "own-console",
        "own-addresses",
        "mask-tested",
        "web-view-on",
        "package-listed",
        "through-proxy",
        "native-logins-restricted",
        // Beside the build that is missing, which has one.
        "own-server-silent",
        // Nobody asked for these.
        "not-asked-session",
        "not-asked-ims",
        "not-asked-local",
    ];
    for why in reasons() {
        let id = why.id();
        let check = Check {
            id: CheckId::Server,
            status: Status::Warned,
            evidence: Evidence::None,
            reasons: vec![why],
            facts: Vec::new(),
        };
        assert_eq!(remedy(&words, &check).is_none(), without.contains(&id), "{id}");
    }
}

#[test]
fn builds_are_told_without_separators() {
    let words = Words::new(LANGUAGES[0]);
    let old = reason(&words, &Reason::ConsoleTooOld { console: 9383, least: 9390 });
    assert!(old.contains("9383") && old.contains("9390"), "{old}");
}

#[test]
fn a_servers_own_words_are_obeyed_by_no_terminal() {
    let text = "a\u{1b}[2Jb\u{9b}c\u{202e}d\r\ne".to_owned();
    for language in LANGUAGES {
        let words = Words::new(language);
        let said = trouble::sentence(&words, &Trouble::Fault { code: None, text: text.clone() });
        assert!(!said.chars().any(crate::base::hidden::is_hidden), "{said:?}");
        assert!(said.contains("[2J"), "they are shown: {said:?}");
    }
}

#[test]
fn a_list_is_joined_as_the_language_does_it_and_within_english_as_english_does() {
    let chinese = Words::new(LANGUAGES.into_iter().find(|language| language.tag == "zh-Hant").expect("is one"));
    let entries = || vec!["audiencemanager_api".to_owned(), "dam-read".to_owned()];
    let refused = Reason::ScopeEntriesRefused { entries: entries(), client: "Campaign1".to_owned() };
    let said = reason(&chinese, &refused);
    assert!(said.contains("audiencemanager_api、dam-read"), "{said}");
    let check = Check {
        id: CheckId::ImsScope,
        status: Status::Failed,
        evidence: Evidence::Measured,
        reasons: vec![refused],
        facts: Vec::new(),
    };
    let remedy = remedy(&chinese, &check).expect("is one");
    assert!(remedy.contains("the scope audiencemanager_api, dam-read for"), "{remedy}");
    assert!(remedy.contains("audiencemanager_api、dam-read"), "{remedy}");
}
