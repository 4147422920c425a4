//! Looks for the console's installers that the server hands out, and for the package's own file.

use super::inside::Inside;
use crate::campaign::installation;
use crate::campaign::measured::{InstalledPart, PackageFile, WhyUnread};

/// Where Adobe has the installers put.
const INSTALLERS: &str = "datakit/nl/eng/jsp";

/// What the installation came with: a folder for each namespace, in it one for each language, in that the packages.
const DATA: &str = "datakit";

/// So many names of one folder are looked at.
const MOST_NAMES: usize = 10_000;

/// So many files of packages are looked into.
const MOST_PACKAGES: usize = 2_000;

/// Where a package says what it is called: in its first element.
const BEGINNING: usize = 16 * 1024;

/// The builds of the installers, newest first.
pub(super) fn installers(inside: &mut Inside<'_>) -> Vec<u32> {
    let part = InstalledPart::Console;
    let names = inside.names(part, INSTALLERS, MOST_NAMES);
    let mut builds: Vec<u32> = names
        .iter()
        .filter_map(|name| Some((name, installation::installer(name)?)))
        .filter(|(name, _)| inside.is_file(part, &format!("{INSTALLERS}/{name}")))
        .map(|(_, build)| build)
        .collect();
    builds.sort_unstable_by_key(|build| std::cmp::Reverse(*build));
    builds.dedup();
    builds
}

/// The package's own file, by its label; `None` also where `cancelled` says to stop.
pub(super) fn own(inside: &mut Inside<'_>, cancelled: &dyn Fn() -> bool) -> Option<PackageFile> {
    let part = InstalledPart::Package;
    let mut looked_into = 0;
    for namespace in inside.names(part, DATA, MOST_NAMES) {
        for language in inside.names(part, &format!("{DATA}/{namespace}"), MOST_NAMES) {
            let folder = format!("{DATA}/{namespace}/{language}/package");
            for file in inside.names(part, &folder, MOST_NAMES) {
                let Some(stem) = file.strip_suffix(".xml") else { continue };
                if cancelled() {
                    return None;
                }
                looked_into += 1;
                if looked_into > MOST_PACKAGES {
                    inside.note(part, DATA, WhyUnread::TooMany);
                    return None;
                }
                let path = format!("{folder}/{file}");
                let text = inside.beginning(part, &path, BEGINNING);
                if let Some(name) = text.and_then(|text| installation::package(&text, &namespace, stem)) {
                    return Some(PackageFile { path, name });
                }
            }
        }
    }
    None
}
