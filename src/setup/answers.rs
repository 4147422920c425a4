//! What the person has answered so far, as it was typed: raw, possibly wrong, never lost.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroize;

use super::field::{FIELDS, Field, Kind};
use crate::base::secret::Secret;
use crate::base::yaml::Extra;

/// How the configuration refers to the client secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Keeping {
    /// In a file of its own beside the configuration: `{file: prod.ims.secret}`.
    #[default]
    File,
    /// In an environment variable: `{env: NAME}`.
    Environment,
    /// As a string in the configuration itself.
    Inline,
}

/// The answers of one instance. Texts are kept as typed; what they mean is judged in [`super::rules`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// Campaign instance, as in `-i`.
    pub instance: String,
    pub(super) texts: BTreeMap<Field, String>,
    pub(super) confirmed: BTreeSet<Field>,
    /// The secret as typed; empty where it is kept elsewhere already.
    pub secret: Secret,
    /// How the secret is to be kept.
    pub keeping: Keeping,
    /// The name of the environment variable, for [`Keeping::Environment`].
    pub secret_variable: String,
    /// The secret file as a configuration named it; `None` for the name that goes with the output.
    pub secret_file: Option<String>,
    /// The secret file exists already: the secret then counts as present.
    pub secret_there: bool,
    /// The person has compared the scope with the console's, or typed it.
    pub scope_compared: bool,
    /// Fields whose text looks like a secret and was confirmed to be none.
    pub no_secret: BTreeSet<Field>,
    /// Keys of one's own (`x-…`) that a configuration held; they are written again as they were.
    pub extras: Vec<Extra>,
}

impl Answers {
    /// The answers a new set-up of `instance` starts with: every default, nothing confirmed.
    pub fn new(instance: &str) -> Answers {
        let mut answers = Answers { instance: instance.to_owned(), ..Answers::default() };
        for row in &FIELDS {
            match row.kind {
                Kind::Text => answers.set_text(row.field, row.default),
                Kind::Confirmation => answers.set_confirmed(row.field, row.default == "true"),
                Kind::Secret | Kind::Choice => {}
            }
        }
        answers
    }

    /// The text of a text field as typed; empty for every other field. For the secret field this is the name of the
    /// environment variable: the secret itself is only in [`Answers::secret`].
    pub fn text(&self, field: Field) -> &str {
        if field == Field::ImsClientSecret {
            return &self.secret_variable;
        }
        self.texts.get(&field).map_or("", String::as_str)
    }

    /// Keeps `text` for a text field (for the secret field: as the name of the environment variable).
    pub fn set_text(&mut self, field: Field, text: impl Into<String>) {
        if field == Field::ImsClientSecret {
            self.secret_variable = text.into();
        } else if let Some(mut before) = self.texts.insert(field, text.into()) {
            // It may be a secret that was typed into the wrong field.
            before.zeroize();
        }
    }

    /// Whether a confirmation is given (for `Enabled`: whether it is on).
    pub fn confirmed(&self, field: Field) -> bool {
        self.confirmed.contains(&field)
    }

    /// Gives or takes back a confirmation.
    pub fn set_confirmed(&mut self, field: Field, yes: bool) {
        if yes {
            self.confirmed.insert(field);
        } else {
            self.confirmed.remove(&field);
        }
    }

    /// Whether a secret is at hand: typed, named by a variable, or in its file already.
    pub fn has_secret(&self) -> bool {
        match self.keeping {
            Keeping::Environment => !self.secret_variable.is_empty(),
            Keeping::File => !self.secret.is_empty() || self.secret_there,
            Keeping::Inline => !self.secret.is_empty(),
        }
    }
}
