//! What IMS answers, on the review: of the client, of the callback server and of the scope.

use super::measured::{reasons, remedy};
use super::page::Page;
use crate::campaign::measured::Asked;
use crate::setup::judge;
use crate::wizard::Wizard;
use crate::words::{Look, say};

/// Adds the checks that IMS answers, where it was asked.
pub fn section(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let measuring = &wizard.measuring;
    if measuring.measured.sign_in == Asked::Not && matches!(measuring.measured.proof, Asked::Not | Asked::Offline) {
        return;
    }
    if !measuring.reach.network {
        return;
    }
    page.heading(look, look.words.text("review-sign-in"));
    for check in judge::of_sign_in(&wizard.answers, &measuring.measured) {
        let title = say::check::title(&look.words, check.id);
        reasons(page, &check, Some(title), look, columns);
        remedy(page, &check, look, columns);
    }
}
