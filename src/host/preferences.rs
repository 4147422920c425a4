//! Preferences: what is chosen once for every session, in `$XDG_CONFIG_HOME/ims-setup/config.yaml`.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Deserializer, Serialize};

use super::files;
use crate::base::yaml::{Limits, Value, from_node, read};
use crate::setup::document::{DEFAULT_SCHEMA, can_be_hinted};

/// A file of preferences has three lines: what is deeper or larger by far is none, and costs nothing at a start.
const LIMITS: Limits = Limits { bytes: 64 * 1024, depth: 4, aliased: 100 };

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
    /// The schema that written files name for editors: a path or an address, or `true` for the usual one beside the file.
    #[serde(deserialize_with = "schema", skip_serializing_if = "Option::is_none")]
    pub editor_hint: Option<String>,
    /// The folder that holds them, with the own themes.
    #[serde(skip)]
    pub folder: PathBuf,
}

/// What can't be named in a hint is no preference, and spoils none of the others.
fn schema<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match serde_yaml::Value::deserialize(deserializer)? {
        serde_yaml::Value::Bool(true) => Some(DEFAULT_SCHEMA.to_owned()),
        serde_yaml::Value::String(schema) => Some(schema).filter(|schema| can_be_hinted(schema)),
        _ => None,
    })
}

impl Preferences {
    /// Reads the preferences from `folder`; a file that is not there or can't be read prefers nothing.
    pub fn read(folder: &Path) -> Preferences {
        let text = files::read_limited(&folder.join("config.yaml"), LIMITS.bytes).unwrap_or_default();
        Preferences { folder: folder.to_owned(), ..Preferences::of(&text) }
    }

    fn of(text: &[u8]) -> Preferences {
        let Some(mut root) = read(text, LIMITS).0 else { return Preferences::default() };
        if let Value::Mapping { entries, .. } = &mut root.value {
            // A name without anything behind it prefers nothing.
            entries.retain(|entry| !entry.value.is_null());
        }
        from_node(&root).unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_for_editors_is_a_yes_or_a_schema_and_spoils_nothing_else() {
        let read = |text: &str| Preferences::of(text.as_bytes());
        for (text, schema) in [
            ("true", Some(DEFAULT_SCHEMA)),
            ("https://acme.example/s.json", Some("https://acme.example/s.json")),
            ("false", None),
            ("a b.json", None),
            ("[1]", None),
        ] {
            let read = read(&format!("theme: dark\neditor_hint: {text}\n"));
            assert_eq!((read.theme.as_deref(), read.editor_hint.as_deref()), (Some("dark"), schema), "{text}");
        }
        assert_eq!(read("theme: dark\n").editor_hint, None);
    }

    #[test]
    fn what_is_kept_reads_back_and_a_name_without_a_value_prefers_nothing() {
        let kept = Preferences {
            language: Some("zh-Hant".to_owned()),
            theme: Some("no".to_owned()),
            ..Preferences::default()
        };
        let text = serde_yaml::to_string(&kept).expect("writes");
        assert_eq!(Preferences::of(text.as_bytes()), kept);
        assert_eq!(Preferences::of(b"lang: sv\ntheme:\n").language.as_deref(), Some("sv"));
        assert_eq!(Preferences::of(b"theme:\n"), Preferences::default());
    }
}
