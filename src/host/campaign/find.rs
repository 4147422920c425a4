//! Finds an installation of Campaign: where it usually is, where it is said to be, or by PATH.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::Surroundings;

/// The folders of an installation inside its home, newest first.
const GENERATIONS: [&str; 2] = ["nl7", "nl6"];

/// An installation, without links in its paths.
pub(super) struct Installation {
    /// Its folder, which holds `bin` and `conf`.
    pub(super) folder: PathBuf,
    /// Its `bin`, in which `nlserver` was found.
    pub(super) bin: PathBuf,
    /// Its `nlserver`, which may lie elsewhere.
    pub(super) program: PathBuf,
}

/// The installation in `folder` where one is named, and no other then; else the first there is.
pub(super) fn find(folder: Option<&Path>, surroundings: &Surroundings) -> Option<Installation> {
    match folder {
        Some(folder) => inside(folder),
        None => surroundings.usual.iter().find_map(|folder| inside(folder)).or_else(|| on_path(surroundings)),
    }
}

fn inside(folder: &Path) -> Option<Installation> {
    let candidates = GENERATIONS.iter().map(|generation| folder.join(generation));
    [folder.to_owned()].into_iter().chain(candidates).find_map(|folder| {
        let folder = folder.canonicalize().ok()?;
        let bin = folder.join("bin").canonicalize().ok()?;
        let program = bin.join("nlserver").canonicalize().ok()?;
        folder.join("conf").is_dir().then_some(Installation { folder, bin, program })
    })
}

/// A relative entry of PATH is passed over: it depends on where one happens to stand.
fn on_path(surroundings: &Surroundings) -> Option<Installation> {
    let path = surroundings.path.as_ref()?;
    env::split_paths(path).filter(|entry| entry.is_absolute()).find_map(|entry| {
        let program = entry.join("nlserver").canonicalize().ok()?;
        let bin = program.parent().filter(|bin| bin.ends_with("bin"))?.to_owned();
        let folder = bin.parent()?.to_owned();
        let found = fs::metadata(&program).is_ok_and(|found| found.is_file()) && folder.join("conf").is_dir();
        found.then_some(Installation { folder, bin, program })
    })
}
