//! A build of Campaign, as Help > About… shows it.

use super::text;
use crate::campaign::build_number::{build_in, number};
use crate::setup::finding::{Code, Fault};

/// A build number of four or five digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Build(u32);

impl Build {
    /// The number.
    pub fn number(self) -> u32 {
        self.0
    }

    /// Takes a build.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn parse(typed: &str) -> Result<Build, Vec<Fault>> {
        text::read(typed, |value| {
            if let Some(number) = number(value) {
                return Ok(Build(number));
            }
            Err(vec![fault(value)])
        })
    }
}

fn fault(value: &str) -> Fault {
    let whole = text::place(value, value);
    if value.bytes().all(|byte| byte.is_ascii_digit()) && !matches!(value.len(), 4 | 5) {
        return Fault::new(Code::BuildLength { found: value.len() }).at(whole);
    }
    if let Some(build) = build_in(value) {
        return Fault::new(Code::NotABuild).at(whole).mended(build);
    }
    if let Some(version) = version(value) {
        return Fault::new(Code::VersionNotBuild { version }).at(whole);
    }
    // Nobody types a letter into a number but for the digit that it looks like.
    if let Some(digits) = text::digits_for_letters(value).filter(|digits| number(digits).is_some()) {
        return Fault::new(Code::NotABuild).at(whole).mended(digits);
    }
    match text::not_ascii(value) {
        Some(fault) if number(&text::folded(value)).is_some() => fault,
        _ => Fault::new(Code::NotABuild).at(whole),
    }
}

/// The version in a text such as `7.4.4`, `v7.4` or `7.3.3.IMS`.
fn version(value: &str) -> Option<String> {
    let bare = value.strip_prefix(['v', 'V']).unwrap_or(value);
    let core = bare.strip_suffix(".IMS").unwrap_or(bare);
    let parts: Vec<&str> = core.split('.').take(5).collect();
    let numbers = |part: &&str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (matches!(parts.len(), 2..=4) && parts.iter().all(numbers)).then(|| bare.to_owned())
}
