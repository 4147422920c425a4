//! `check --bundle`: a file for whoever is asked for help, made from a list of what may go in.
//!
//! In it go: what this program and this system are, for each set-up which answers there are and how the checks stand, by their ids
//! and codes. Every value that is a customer's is a placeholder, the same one wherever it stands; sentences, which repeat values,
//! stay out, and of the client secret there is only how it is kept.

mod contents;
mod names;

use std::io;
use std::path::{Path, PathBuf};

use super::super::Io;
use super::super::paper::Paper;
use super::report::Report;
use super::subject::Subject;
use crate::base::told::Told;
use crate::cli::CheckArguments;
use crate::front::credentials;
use crate::front::exit::{End, status};
use crate::host::files::{Expect, FileError, examine, write_atomic};
use crate::terminal::password::Asking;
use crate::words::{Look, say};

pub(super) use contents::Contents;

/// A bundle that is asked for, and what is known of the set-ups before they are judged.
#[derive(Debug)]
pub(super) struct Bundle {
    file: PathBuf,
    expect: Expect,
    contents: Contents,
}

/// One file of a bundle.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    name: String,
    /// The message that says what is in it.
    about: &'static str,
    text: String,
}

impl Bundle {
    /// The bundle of `subjects` that the command line asks for, if it does.
    ///
    /// # Errors
    /// Before anything is measured: where nobody can say yes, where a file is in the way, and where it can't be written.
    pub(super) fn of(arguments: &CheckArguments, subjects: &[Subject], look: &Look) -> Result<Option<Bundle>, End> {
        let Some(file) = arguments.bundle.clone() else { return Ok(None) };
        if !arguments.measure.yes && Asking::open().is_none() {
            return Err(End::Told(status::USAGE, Told::new("bundle-needs-yes")));
        }
        let expect = if arguments.force { Expect::Anything } else { Expect::Absent };
        examine(&file, &expect).map_err(|error| refused(&file, error))?;
        let contents = Contents::of(arguments, subjects, look.words.language().tag);
        Ok(Some(Bundle { file, expect, contents }))
    }

    /// Lists what would be in it, asks where nobody has said yes, and writes it; `Some` is the exit status of what went wrong.
    ///
    /// # Errors
    /// Where the list can't be written.
    pub(super) fn write(self, reports: &[Report], yes: bool, look: &Look, io: &mut Io<'_>) -> io::Result<Option<u8>> {
        let Bundle { file, expect, contents } = self;
        let entries = contents.entries(reports);
        list(&entries, look, io)?;
        let shown = look.glyphs.visible(&file.display().to_string());
        let about = [("file", shown.into())];
        if !yes {
            let agreed = credentials::ask(&look.words.with("ask-bundle", &about), &look.words);
            if !matches!(agreed, Ok(Some(true))) {
                Paper::new(look, io.columns, io.err).sentence("", &look.words.with("bundle-left", &about))?;
                return Ok(None);
            }
        }
        let written = match write_atomic(&file, &packed(&entries)?, &expect) {
            Err(error @ FileError::Unsynced { .. }) => Ok(vec![error.into()]),
            done => done,
        };
        match written {
            Ok(notes) => {
                let mut paper = Paper::new(look, io.columns, io.err);
                for note in &notes {
                    paper.sentence("", &say::told(&look.words, &look.glyphs, note))?;
                }
                paper.sentence("", &look.words.with("bundle-written", &about))?;
                Ok(None)
            }
            Err(error) => {
                let End::Told(status, told) = refused(&file, error) else { return Ok(Some(status::UNUSABLE)) };
                writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &told))?;
                Ok(Some(status))
            }
        }
    }
}

/// A file that is in the way is told with the way to replace it.
fn refused(file: &Path, error: FileError) -> End {
    match error {
        FileError::Changed { .. } => Told::new("bundle-there").with("file", file.display().to_string()).into(),
        error => Told::from(error).into(),
    }
}

/// What would be in it, file by file.
fn list(entries: &[Entry], look: &Look, io: &mut Io<'_>) -> io::Result<()> {
    let bytes: usize = entries.iter().map(|entry| entry.text.len()).sum();
    let counts = [("count", entries.len().into()), ("bytes", bytes.into())];
    let columns = entries.iter().map(|entry| entry.name.len()).max().unwrap_or(0);
    let mut paper = Paper::new(look, io.columns, io.err);
    paper.sentence("", &look.words.with("bundle-list", &counts))?;
    for entry in entries {
        let about = look.words.with(entry.about, &[("bytes", entry.text.len().into())]);
        paper.sentence(&format!("  {:columns$}  ", entry.name), &about)?;
    }
    Ok(())
}

/// The entries in one file, the same bytes for the same entries: nobody's name, no time, this user's alone to read.
fn packed(entries: &[Entry]) -> io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for entry in entries {
        let mut header = tar::Header::new_ustar();
        header.set_size(entry.text.len() as u64);
        header.set_mode(0o600);
        header.set_mtime(0);
        archive.append_data(&mut header, &entry.name, entry.text.as_bytes())?;
    }
    archive.into_inner()
}
