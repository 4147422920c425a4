//! The hand-over: the values in the order of the console's form.

use super::Wizard;
use crate::setup::answers::Keeping;
use crate::setup::field::{FIELDS, Field, Group};

/// What is left to do comes after the values: so many rows, which are only read.
pub const TO_DO: usize = 7;

impl Wizard {
    /// The fields of the console's form that have a value to enter.
    pub fn hand_over_rows(&self) -> Vec<Field> {
        FIELDS
            .iter()
            .filter(|row| matches!(row.group, Group::Head | Group::Ims | Group::MarketingCloud))
            .map(|row| row.field)
            .filter(|field| !matches!(field, Field::SecretKeeping | Field::Enabled))
            .filter(|field| *field == Field::ImsClientSecret || !self.answers.text(*field).is_empty())
            .collect()
    }

    /// The value of `field` to enter in the console; of the secret only where it is.
    pub fn hand_over_value(&self, field: Field) -> String {
        match field {
            Field::ImsClientSecret if self.answers.keeping == Keeping::Environment => {
                format!("${}", self.answers.secret_variable)
            }
            Field::ImsClientSecret => self.secret_place(),
            field => self.answers.text(field).to_owned(),
        }
    }
}
