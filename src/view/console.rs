//! Step 2: the two builds and what follows from them. Its screen: `story__console.snap`.

use super::page::Page;
use super::prerequisites::titled;
use super::{field, measured};
use crate::setup::release::Releases;
use crate::setup::verdict::{Check, CheckId};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::Step;
use crate::wizard::progress::fields;
use crate::words::{Look, say};

/// The page.
pub fn page(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = titled(look, Step::Console);
    page.squeezes = true;
    // First, so that they stay where they are whatever is said under them.
    for field in fields(Step::Console) {
        field::row(&mut page, wizard, look, field, columns);
    }
    page.blank();
    verdict(&mut page, wizard, look, columns);
    measured::of_console(&mut page, wizard, look, columns);
    page.blank();
    page.text(look, Role::Text, &look.words.text("page-console-update"), field::INDENT, columns);
    page.text(look, Role::Text, &look.words.text("page-console-intro"), field::INDENT, columns);
    page
}

/// The verdict in words, what it rests on, and how old the table of releases is.
fn verdict(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let check = wizard.check(CheckId::Console);
    measured::reasons(page, &check, None, look, columns);
    // What its own sentence does not say is how the files of the server are put right.
    for reason in check.reasons.iter().filter(|reason| reason.is_of_host()) {
        let alone = Check { reasons: vec![reason.clone()], ..check.clone() };
        measured::remedy(page, &alone, look, columns);
    }
    let evidence = say::check::rests_on(&look.words, &check);
    let releases = Releases::shipped();
    let newest = releases.newest_available();
    let table = look.words.with(
        "page-console-releases",
        &[
            ("evidence", evidence.into()),
            ("date", releases.date().into()),
            ("version", newest.version.as_str().into()),
            ("build", newest.build.to_string().into()),
        ],
    );
    page.text(look, Role::Muted, &table, field::INDENT, columns);
}
