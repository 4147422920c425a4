//! The name of a Campaign instance, which also names its draft and its configuration file.

use std::fmt;

/// The longest name, in characters.
pub const LONGEST: usize = 64;

/// A name that `-i` takes: ASCII letters, digits, `.`, `_`, `-`; 1 to 64; not beginning with `.` or `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instance(String);

/// Why a text is no instance name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAnInstance {
    /// It is empty.
    Empty,
    /// It begins with a dot or a hyphen: a hidden file, or an option.
    Beginning(char),
    /// A character that a name cannot have, and its place from 0.
    Character(char, usize),
    /// It has more than [`LONGEST`] characters.
    TooLong(usize),
}

impl Instance {
    /// Takes a name.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn parse(text: &str) -> Result<Instance, NotAnInstance> {
        let allowed = |character: char| character.is_ascii_alphanumeric() || matches!(character, '.' | '_' | '-');
        if let Some((place, character)) = text.chars().enumerate().find(|(_, character)| !allowed(*character)) {
            return Err(NotAnInstance::Character(character, place));
        }
        match text.chars().next() {
            None => Err(NotAnInstance::Empty),
            Some(first @ ('.' | '-')) => Err(NotAnInstance::Beginning(first)),
            Some(_) if text.len() > LONGEST => Err(NotAnInstance::TooLong(text.len())),
            Some(_) => Ok(Instance(text.to_owned())),
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Instance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_contract_are_taken() {
        for name in ["prod", "a", "acme_mkt-prod.2", "_x", "7", &"a".repeat(64)] {
            assert_eq!(Instance::parse(name).map(|instance| instance.to_string()), Ok(name.to_owned()));
        }
    }

    #[test]
    fn a_refused_name_says_what_is_wrong_with_it() {
        assert_eq!(Instance::parse(""), Err(NotAnInstance::Empty));
        assert_eq!(Instance::parse(".hidden"), Err(NotAnInstance::Beginning('.')));
        assert_eq!(Instance::parse("-x"), Err(NotAnInstance::Beginning('-')));
        assert_eq!(Instance::parse(".."), Err(NotAnInstance::Beginning('.')));
        assert_eq!(Instance::parse("a/b"), Err(NotAnInstance::Character('/', 1)));
        assert_eq!(Instance::parse("prod\n"), Err(NotAnInstance::Character('\n', 4)));
        assert_eq!(Instance::parse("café"), Err(NotAnInstance::Character('é', 3)));
        assert_eq!(Instance::parse(&"a".repeat(65)), Err(NotAnInstance::TooLong(65)));
    }
}
