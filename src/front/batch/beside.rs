//! Names that stand beside a configuration: those on which the mask of its instance was tried in the wizard. They prove what no file
//! says of itself, in whatever command judges it.

use std::path::Path;

use crate::host::drafts::Folder;
use crate::host::files::read_limited;
use crate::mask::{Mask, judge_all};
use crate::names::{self, Names};
use crate::setup::answers::Answers;
use crate::setup::document::KeptNames;
use crate::setup::field::Field;
use crate::setup::instance::Instance;

/// So large is a file of names that is read again.
const MOST: usize = 64 * 1024 * 1024;

/// The names that the draft of `instance`, or its finished set-up, keeps in `folder`; `None` where there are none.
pub(super) fn of_instance(folder: &Folder, instance: &str) -> Option<Names> {
    let instance = Instance::parse(instance).ok()?;
    kept(&folder.newest(instance.as_str())?.names)
}

/// The names that a draft keeps; those of a file are read again. `None` where there are none.
pub(super) fn kept(names: &KeptNames) -> Option<Names> {
    let found = match names {
        KeptNames::Typed(names) => names.iter().map(|name| names::trimmed(name)).collect(),
        KeptNames::File(file) => of_file(file)?,
    };
    (!found.is_empty()).then_some(found)
}

fn of_file(file: &Path) -> Option<Names> {
    let bytes = read_limited(file, MOST).ok()?;
    Some(names::read_owned(bytes, &mut |_| true)?.names)
}

/// How many names there are, where the mask of `answers` gives a group from none of them.
pub(super) fn missed(answers: &Answers, names: &Names) -> Option<usize> {
    let mask = Mask::parse(answers.text(Field::AssociationMask)).ok().filter(|mask| !mask.text().is_empty())?;
    let report = judge_all(&mask, names, None, &|| false, &mut |_| ())?;
    (!report.any_group()).then(|| names.len())
}
