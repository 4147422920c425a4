//! What was measured, on the pages of the steps that it proves.

use ratatui::text::{Line, Span};

use super::field;
use super::page::Page;
use crate::campaign::measured::{Asked, Local, Part, Trouble};
use crate::setup::evidence::Status;
use crate::setup::verdict::{Check, CheckId, Reason};
use crate::style::fit::wrap;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::words::{Look, say};

/// Adds what is known of the server and of this machine, and what is under way.
pub fn of_console(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let measuring = &wizard.measuring;
    if !measuring.reach.network && !measuring.reach.local {
        return;
    }
    page.blank();
    running(page, wizard, look, columns);
    let asking = measuring.running().contains(&Part::Server) && measuring.measured.server == Asked::Not;
    // Of a server that is being asked for the first time there is nothing to say yet.
    if !asking {
        server(page, &wizard.check(CheckId::Server), look, columns);
        if wizard.refused_password().is_some() {
            page.text(look, Role::Text, &look.words.text("password-again"), field::INDENT, columns);
        }
    }
    // That there is no installation here is no news to whoever measured the server elsewhere.
    let found = measuring.measured.local.as_ref();
    let known = !measuring.measured.server_builds().is_empty();
    let told = wizard.check(CheckId::Console).reasons.iter().any(|why| matches!(why, Reason::OwnServerSilent(_)));
    if let Some(found) = found.filter(|found| (found.folder.is_some() || !known) && !told) {
        let (status, sentence) = local(look, found);
        marked(page, look, status, &sentence, columns);
    }
}

/// Adds what is under way, where something is.
pub fn running(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let parts: Vec<String> =
        wizard.measuring.running().into_iter().map(|part| say::trouble::part(&look.words, part)).collect();
    if !parts.is_empty() {
        let sentence = look.words.with("measuring-now", &[("parts", look.words.list(&parts).into())]);
        page.text(look, Role::Accent, &sentence, field::INDENT, columns);
    }
}

/// Adds how the server's check stands, by name where its first reason names nobody, and what to do about the gravest.
fn server(page: &mut Page, check: &Check, look: &Look, columns: usize) {
    let nameless = matches!(check.reasons.first(), Some(Reason::NoAnswer(..) | Reason::Offline));
    let title = nameless.then(|| say::check::title(&look.words, check.id));
    reasons(page, check, title, look, columns);
    remedy(page, check, look, columns);
}

/// Adds what to do about the gravest reason of a check that did not pass.
pub fn remedy(page: &mut Page, check: &Check, look: &Look, columns: usize) {
    if check.status != Status::Passed
        && let Some(remedy) = say::check::remedy(&look.words, check)
    {
        page.text(look, Role::Muted, &remedy, field::INDENT, columns);
    }
}

/// Adds the reasons of a check, its mark before the first and perhaps its title too.
pub fn reasons(page: &mut Page, check: &Check, title: Option<String>, look: &Look, columns: usize) {
    let words = &look.words;
    let mut sentences = check.reasons.iter().map(|reason| say::check::reason(words, reason));
    if let Some(first) = sentences.next() {
        let first = match title {
            Some(title) => words.with("told-about", &[("about", title.into()), ("what", first.into())]),
            None => first,
        };
        marked(page, look, check.status, &first, columns);
    }
    sentences.for_each(|sentence| page.text(look, Role::Text, &sentence, field::INDENT, columns));
}

/// A sentence with the mark of a status before it.
pub fn marked(page: &mut Page, look: &Look, status: Status, sentence: &str, columns: usize) {
    let (glyph, role) = match status {
        Status::Passed => (look.glyphs.done, Role::Ok),
        Status::Warned => (look.glyphs.warned, Role::Warn),
        Status::Failed => (look.glyphs.failed, Role::Error),
        Status::Open => (look.glyphs.open, Role::Muted),
    };
    let from = page.lines.len();
    for (row, line) in wrap(sentence, columns.saturating_sub(field::INDENT)).into_iter().enumerate() {
        let start = if row == 0 { format!(" {glyph} ") } else { " ".repeat(field::INDENT) };
        page.line(Line::from(vec![
            Span::styled(start, look.theme.style(role)),
            Span::styled(line, look.theme.style(Role::Text)),
        ]));
    }
    page.one_since(from);
}

/// What was found on this machine, as a sentence.
pub fn local(look: &Look, local: &Local) -> (Status, String) {
    let words = &look.words;
    match (&local.folder, &local.pdump) {
        (Some(folder), Some(Ok(pdump))) => {
            let key = if pdump.runs { "local-found" } else { "local-found-idle" };
            let folder = look.glyphs.visible(folder);
            let sentence = words.with(key, &[("build", pdump.build.to_string().into()), ("folder", folder.into())]);
            (Status::Passed, sentence)
        }
        (_, Some(Err(trouble))) => (Status::Open, say::trouble::local(words, trouble)),
        (Some(_), None) => (Status::Open, say::trouble::sentence(words, &Trouble::Cancelled)),
        (None, _) => (Status::Open, words.text("local-none")),
    }
}

/// Whether a session told, or should have told, something of the package, or the files of this machine do.
pub fn tells_of_package(wizard: &Wizard) -> bool {
    let of_files = |why: &Reason| matches!(why, Reason::PackageFile(_) | Reason::Unread(_));
    if wizard.check(CheckId::Package).reasons.iter().any(of_files) {
        return true;
    }
    wizard.measuring.measured.session.whom().is_some() || wizard.measuring.running().contains(&Part::Session)
}
