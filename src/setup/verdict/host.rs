//! What the files of the server's own machine prove: the console that it hands out, and the engine of that console's pages.

use super::{Fact, Reason, Verdict};
use crate::campaign::measured::{InstalledPart, LocalTrouble, Measured, Unread, WebView};
use crate::setup::evidence::Status;

/// The first build of 7.3, since which Adobe asks for `WebView2`.
const FIRST_WITH_WEB_VIEW: u32 = 9352;

/// What is known of the server's own machine, as far as the console is concerned.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HostEvidence {
    /// The builds of the console's installers beside the server, newest first.
    pub installers: Vec<u32>,
    /// What the server says of `WebView2`, else what its settings say.
    pub web_view: WebView,
    /// What could not be read.
    pub unread: Vec<Unread>,
    /// Why its own server told no build.
    pub silent: Option<LocalTrouble>,
}

impl HostEvidence {
    /// What was measured. A session counts above a file, which may not have been read by the server yet.
    pub(super) fn of(measured: &Measured) -> HostEvidence {
        let local = measured.own_machine();
        let installed = local.map(|local| &local.installed);
        let server = measured.session.answer().and_then(|session| session.server.as_ref());
        let told = server.and_then(|server| server.web_view);
        HostEvidence {
            installers: installed.map(|installed| installed.installers.clone()).unwrap_or_default(),
            web_view: match told {
                Some(true) => WebView::On,
                Some(false) => WebView::Off,
                None => installed.map(|installed| installed.web_view).unwrap_or_default(),
            },
            unread: installed.map(|installed| installed.unread.clone()).unwrap_or_default(),
            silent: local.and_then(|local| local.pdump.as_ref()?.as_ref().err().cloned()),
        }
    }
}

/// Adds what concerns the console of a server on the build `server`. What could not be read counts where nothing else tells it.
pub(super) fn of_console(verdict: &mut Verdict, evidence: &HostEvidence, server: Option<u32>) {
    if server.is_none() {
        verdict.reasons.extend(evidence.silent.clone().map(|trouble| (Status::Open, Reason::OwnServerSilent(trouble))));
    }
    let installers = &evidence.installers;
    match (server, installers.first()) {
        (Some(server), Some(_)) if installers.contains(&server) => {
            verdict.add(Status::Passed, Reason::OwnConsole { build: server });
        }
        (Some(server), Some(&handed_out)) => verdict.add(Status::Warned, Reason::OtherConsole { handed_out, server }),
        (None, Some(&build)) => verdict.add(Status::Passed, Reason::OwnConsole { build }),
        (_, None) => unread(verdict, &evidence.unread, InstalledPart::Console),
    }
    let asked_for = server.is_some_and(|server| server >= FIRST_WITH_WEB_VIEW);
    match evidence.web_view {
        WebView::On => verdict.add(Status::Passed, Reason::WebViewOn),
        WebView::Off if asked_for => verdict.add(Status::Warned, Reason::WebViewOff),
        WebView::Unsaid if asked_for => verdict.add(Status::Open, Reason::WebViewUnsaid),
        WebView::Unknown if asked_for => unread(verdict, &evidence.unread, InstalledPart::Server),
        WebView::Off | WebView::Unsaid | WebView::Unknown => {}
    }
    if !installers.is_empty() {
        let builds = installers.iter().map(|build| u64::from(*build)).collect();
        verdict.facts.push(("console_installers", Fact::Numbers(builds)));
    }
    match evidence.web_view {
        WebView::On => verdict.facts.push(("webview2", Fact::Yes(true))),
        WebView::Off => verdict.facts.push(("webview2", Fact::Yes(false))),
        WebView::Unsaid | WebView::Unknown => {}
    }
}

/// Adds what could not be read of `part`.
pub(super) fn of_part(verdict: &mut Verdict, measured: &Measured, part: InstalledPart) {
    if let Some(local) = measured.own_machine() {
        unread(verdict, &local.installed.unread, part);
    }
}

/// Adds the first of what could not be read of `part`.
fn unread(verdict: &mut Verdict, unread: &[Unread], part: InstalledPart) {
    let first = unread.iter().find(|unread| unread.part == part);
    verdict.reasons.extend(first.map(|unread| (Status::Open, Reason::Unread(unread.clone()))));
}
