//! `ims-setup themes`: the list, or one as YAML to start a copy from.

use std::io;

use super::Io;
use crate::front::start::status;
use crate::look::glyphs::pad;
use crate::look::say::theme::about;
use crate::look::theme::Theme;
use crate::look::words::Words;

/// Lists `themes`, or prints the one called `name`.
///
/// # Errors
/// Where the output can't be written.
pub fn run(name: Option<&str>, themes: &[Theme], words: &Words, io: &mut Io<'_>) -> io::Result<u8> {
    let Some(name) = name else {
        for theme in themes {
            writeln!(io.out, "{}{}", pad(theme.name(), 18), about(words, theme))?;
        }
        return Ok(status::DONE);
    };
    if let Some(theme) = themes.iter().find(|theme| theme.name() == name) {
        write!(io.out, "{}", theme.to_yaml())?;
        return Ok(status::DONE);
    }
    let names: Vec<&str> = themes.iter().map(Theme::name).collect();
    let text = words.with("theme-unknown", &[("name", name.into()), ("names", names.join(", ").into())]);
    writeln!(io.err, "{text}")?;
    Ok(status::USAGE)
}
