//! The three forms of `ims_client_secret`: a file's name, a variable's name, or the secret itself.

use std::fmt;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use super::text::Text;
use crate::base::secret::Secret;

/// How a document names the client secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretForm {
    /// `{file: NAME}`, from the folder of the file that says so.
    File(String),
    /// `{env: NAME}`.
    Environment(String),
    /// The secret itself.
    Inline(Secret),
}

impl Serialize for SecretForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (key, name) = match self {
            SecretForm::File(name) => ("file", name),
            SecretForm::Environment(name) => ("env", name),
            SecretForm::Inline(secret) => return serializer.serialize_str(secret.expose()),
        };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(key, name)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for SecretForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<SecretForm, D::Error> {
        deserializer.deserialize_any(FormVisitor)
    }
}

/// Takes exactly one of the forms: an `untagged` enum would accept `{file: a, env: b}`. No message echoes a value.
struct FormVisitor;

impl<'de> Visitor<'de> for FormVisitor {
    type Value = SecretForm;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("{file: NAME}, {env: NAME} or the secret as a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<SecretForm, E> {
        Ok(SecretForm::Inline(Secret::new(text.to_owned())))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<SecretForm, E> {
        Ok(SecretForm::Inline(Secret::new(number.to_string())))
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<SecretForm, E> {
        Ok(SecretForm::Inline(Secret::new(yes.to_string())))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<SecretForm, A::Error> {
        let Some((key, Text(name))) = map.next_entry::<String, Text>()? else {
            return Err(A::Error::custom("neither file nor env"));
        };
        if map.next_key::<String>()?.is_some() {
            return Err(A::Error::custom("more than one form"));
        }
        match key.as_str() {
            "file" => Ok(SecretForm::File(name)),
            "env" => Ok(SecretForm::Environment(name)),
            _ => Err(A::Error::custom("neither file nor env")),
        }
    }
}
