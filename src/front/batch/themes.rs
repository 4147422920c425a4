//! `ims-setup themes`: the list, or one as YAML to start a copy from.

use std::io;

use super::Io;
use crate::base::told::Told;
use crate::front::exit::status;
use crate::style::fit::pad;
use crate::style::theme::Theme;
use crate::words::say::theme::about;
use crate::words::{Look, say};

/// Lists `themes`, or prints the one called `name`.
///
/// # Errors
/// Where the output can't be written.
pub fn run(name: Option<&str>, themes: &[Theme], look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let Some(name) = name else {
        for theme in themes {
            writeln!(io.out, "{}{}", pad(&look.glyphs.visible(theme.name()), 18), about(&look.words, theme))?;
        }
        return Ok(status::DONE);
    };
    if let Some(theme) = themes.iter().find(|theme| theme.name() == name) {
        write!(io.out, "{}", theme.to_yaml())?;
        return Ok(status::DONE);
    }
    let names: Vec<&str> = themes.iter().map(Theme::name).collect();
    let told = Told::new("theme-unknown").with("name", name).with_list("names", names);
    writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &told))?;
    Ok(status::USAGE)
}
