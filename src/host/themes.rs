//! Themes: those that come with the program, and one's own from the configuration folder.

use std::path::{Path, PathBuf};

use super::files;
use super::preferences::Preferences;
use crate::style::theme::{Theme, ThemeProblem};

/// Why a theme could not be used.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// There is none of this name.
    Unknown(String),
    /// The file can't be read.
    Unreadable(PathBuf),
    /// The file is no theme.
    Broken(PathBuf, ThemeProblem),
}

/// Every theme there is, the default first; what is wrong with one of one's own is told and that theme left out.
pub fn all(preferences: &Preferences) -> (Vec<Theme>, Vec<Trouble>) {
    let mut themes = Theme::shipped();
    let mut troubles = Vec::new();
    let folder = preferences.folder.join("themes");
    let mut own: Vec<_> = files::names_in(&folder)
        .into_iter()
        .flatten()
        .filter_map(|name| Some(folder.join(name.ok()?)))
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml" || ending == "yml"))
        .collect();
    own.sort();
    for path in own {
        match read(&path) {
            Ok(theme) => {
                // One's own theme stands in for a shipped one of the same name.
                themes.retain(|known| known.name() != theme.name());
                themes.push(theme);
            }
            Err(trouble) => troubles.push(trouble),
        }
    }
    (themes, troubles)
}

/// The theme called `wanted`, or in the file of that name.
///
/// # Errors
/// What is wrong with the file, or that there is neither.
pub fn find(wanted: &str, themes: &[Theme]) -> Result<Theme, Trouble> {
    if let Some(theme) = themes.iter().find(|theme| theme.name() == wanted) {
        return Ok(theme.clone());
    }
    let path = Path::new(wanted);
    if path.is_file() { read(path) } else { Err(Trouble::Unknown(wanted.to_owned())) }
}

fn read(path: &Path) -> Result<Theme, Trouble> {
    let bytes = files::read_limited(path, 64 * 1024).map_err(|_| Trouble::Unreadable(path.to_owned()))?;
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Theme::parse(&String::from_utf8_lossy(&bytes), &name).map_err(|problem| Trouble::Broken(path.to_owned(), problem))
}
