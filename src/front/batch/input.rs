//! Lists that commands take from a file or from standard input.

use std::io;
use std::path::Path;

use super::Io;
use crate::host::input::{MOST, read_from, read_input};
use crate::names::{Groups, Reading};
use crate::words::{Look, say};

/// The bytes of a file, or with `-` of standard input, where a terminal is told by `prompt` what is expected; `None` after
/// telling what is wrong.
pub(super) fn bytes_of(path: &Path, prompt: &str, look: &Look, io: &mut Io<'_>) -> io::Result<Option<Vec<u8>>> {
    let from_input = path == Path::new("-");
    if from_input && io.input_is_terminal {
        writeln!(io.err, "{}", look.words.text(prompt))?;
    }
    let read = if from_input { read_from(io.input, path, MOST) } else { read_input(path, None) };
    match read {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) => {
            writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &error.into()))?;
            Ok(None)
        }
    }
}

/// The operator groups in a file, told what of them could not be read; `None` after telling what is wrong.
pub(super) fn groups_of(path: &Path, look: &Look, io: &mut Io<'_>) -> io::Result<Option<Groups>> {
    let Some(bytes) = bytes_of(path, "groups-reads-input", look, io)? else { return Ok(None) };
    let (groups, read) = Groups::reading(&bytes);
    tell_of_groups(&read, path, look, io)?;
    Ok(Some(groups))
}

/// Tells what of the operator groups could not be read.
fn tell_of_groups(read: &Reading, path: &Path, look: &Look, io: &mut Io<'_>) -> io::Result<()> {
    let file = look.glyphs.visible(&path.display().to_string());
    if read.trimmed > 0 {
        let about = [("file", file.clone().into()), ("count", read.trimmed.into())];
        writeln!(io.err, "{}", look.words.with("groups-trimmed", &about))?;
    }
    for note in &read.notes {
        let about = [("file", file.clone().into()), ("note", say::mask::note(&look.words, *note).into())];
        writeln!(io.err, "{}", look.words.with("groups-noted", &about))?;
    }
    if let Some(seems) = &read.seems {
        let what = say::mask::seems(&look.words, &look.glyphs, seems);
        let said = look.words.with("groups-none-read", &[("file", file.into()), ("what", what.into())]);
        return writeln!(io.err, "{said}");
    }
    let Some(first) = read.unreadable.first() else { return Ok(()) };
    let first = say::mask::unreadable(&look.words, *first);
    let about = [("file", file.into()), ("count", read.unreadable_count.into()), ("first", first.into())];
    writeln!(io.err, "{}", look.words.with("groups-unreadable", &about))
}
