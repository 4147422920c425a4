//! Step 3: the package, how it is installed, and what it is not to be mixed up with. Its screen: `story__package.snap`.

use super::field;
use super::measured;
use super::page::Page;
use super::prerequisites::titled;
use crate::look::Look;
use crate::look::theme::Role;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::Field;
use crate::setup::judge;
use crate::wizard::Wizard;
use crate::wizard::plan::Step;

/// The page.
pub fn page(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = titled(look, Step::Package);
    field::confirmation(&mut page, wizard, look, Field::Package, columns);
    if measured::tells_of_package(wizard) {
        let check = judge::package(&wizard.answers, &wizard.measuring.measured);
        measured::check(&mut page, &check, look, columns);
        if check.evidence == Evidence::Measured && check.status == Status::Passed {
            page.text(look, Role::Text, &look.words.text("measured-no-tick"), 2, columns);
        }
        measured::running(&mut page, wizard, look, columns);
        page.blank();
    }
    for key in ["page-package-install", "page-package-confuse", "page-package-caution"] {
        page.text(look, Role::Text, &look.words.text(key), 2, columns);
        page.blank();
    }
    page
}
