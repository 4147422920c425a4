//! Step 3: the package, how it is installed, and what it is not to be mixed up with. Its screen: `story__package.snap`.

use super::page::Page;
use super::prerequisites::titled;
use super::{field, measured};
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;
use crate::setup::verdict::{CheckId, Reason};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::plan::Step;
use crate::words::Look;

/// The page. Where the package is measured to be there, how to install it is no longer said.
pub fn page(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = titled(look, Step::Package);
    field::confirmation(&mut page, wizard, look, Field::Package, columns);
    page.squeezes = true;
    let check = wizard.check(CheckId::Package);
    let measured = check.evidence == Evidence::Measured;
    if measured::tells_of_package(wizard) {
        measured::running(&mut page, wizard, look, columns);
        measured::reasons(&mut page, &check, None, look, columns);
        if measured && check.status == Status::Passed {
            page.text(look, Role::Text, &look.words.text("measured-no-tick"), field::INDENT, columns);
        } else if !check.reasons.contains(&Reason::NotInstalled) {
            // How to install it stands below.
            measured::remedy(&mut page, &check, look, columns);
        }
        page.blank();
    } else if wizard.measuring.reach.network && check.status == Status::Open {
        let login = look.glyphs.visible(wizard.measuring.login());
        let sentence = if login.is_empty() {
            look.words.text("package-measure-login")
        } else {
            look.words.with("package-measure-key", &[("login", login.into())])
        };
        page.text(look, Role::Muted, &sentence, field::INDENT, columns);
        page.blank();
    }
    // Who says that it is installed, and is told why nobody could see it, has no need of how to install it.
    let confirmed = wizard.answers.confirmed(Field::Package) && measured::tells_of_package(wizard) && !measured;
    let install: &[&str] = if measured && check.status != Status::Failed || confirmed {
        &[]
    } else {
        &["page-package-install", "page-package-confuse"]
    };
    for key in install.iter().chain(&["page-package-caution"]) {
        page.text(look, Role::Text, &look.words.text(key), field::INDENT, columns);
        page.blank();
    }
    page
}
