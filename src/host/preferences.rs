//! Preferences: what is chosen once for every session, in `$XDG_CONFIG_HOME/ims-setup/config.yaml`.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::files;

/// What can be preferred.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The language's tag; the option's name is taken too.
    #[serde(alias = "lang", skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The theme's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// The folder that holds them, with the own themes.
    #[serde(skip)]
    pub folder: PathBuf,
}

impl Preferences {
    /// Reads the preferences from `folder`; a file that is not there or can't be read prefers nothing.
    pub fn read(folder: &Path) -> Preferences {
        let text = files::read_limited(&folder.join("config.yaml"), 64 * 1024).unwrap_or_default();
        let read: Preferences = serde_yaml::from_slice(&text).unwrap_or_default();
        Preferences { folder: folder.to_owned(), ..read }
    }

    /// Keeps them, mode 0600.
    ///
    /// # Errors
    /// Where the folder or the file can't be written; the session goes on without.
    pub fn write(&self) -> Result<(), files::FileError> {
        let text = serde_yaml::to_string(self).unwrap_or_default();
        files::make_folder(&self.folder)?;
        files::write_atomic(&self.folder.join("config.yaml"), text.as_bytes(), &files::Expect::Anything).map(|_| ())
    }
}
