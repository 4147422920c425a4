//! Files that the command line names: configurations to begin with, answers to fill in, a mask to test.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::exit::{End, status};
use crate::base::told::Told;
use crate::cli::{MaskArguments, WizardArguments};
use crate::host::input::read_input;
use crate::names::Groups;
use crate::setup::answers::Answers;
use crate::setup::document::{self, KeptNames, MAX_BYTES, Marks, Problem, Rest};
use crate::setup::field::Field;
use crate::words::catalogue::Words;
use crate::words::{Look, say};

/// What `--from` and `--answers` hold, read before anything is shown.
#[derive(Debug, Default)]
pub struct Given {
    /// What `--from` holds.
    pub from: Option<Answers>,
    /// What `--answers` holds.
    pub answers: Option<Answers>,
}

impl Given {
    /// The instance that one of them names.
    pub fn instance(&self) -> Option<&str> {
        let both = [self.from.as_ref(), self.answers.as_ref()];
        both.into_iter().flatten().map(|answers| answers.instance.as_str()).find(|instance| !instance.is_empty())
    }
}

/// Reads `--from` and `--answers`.
///
/// # Errors
/// What is wrong with a file.
pub fn given(arguments: &WizardArguments, words: &Words) -> Result<Given, End> {
    let read = |path: &Option<PathBuf>| path.as_deref().map(|path| configuration(path, words)).transpose();
    let (from, answers) = (read(&arguments.from)?, read(&arguments.answers)?);
    Ok(Given { from, answers })
}

/// Answers as a file holds them.
#[derive(Debug)]
pub struct Placed {
    /// The answers.
    pub answers: Answers,
    /// Their places in the file; a draft's have none.
    pub marks: Marks,
    /// The names that a draft keeps.
    pub names: KeptNames,
}

/// Why a file holds no answers: everything that is wrong with it, and what can be judged in it all the same.
pub type Refused = (Vec<Problem>, Option<Box<Rest>>);

/// Reads the answers of a configuration or a draft from a file, or with `-` from standard input.
///
/// # Errors
/// Why there is nothing to read; within, everything that is wrong with what was read.
pub fn answers_of(path: &Path) -> Result<Result<Placed, Refused>, End> {
    let bytes = read_input(path, Some(MAX_BYTES)).map_err(Told::from)?;
    Ok(document::read_configuration(&bytes)
        .map(|reading| Placed {
            marks: reading.marks,
            answers: reading.configuration.into_answers(),
            names: KeptNames::default(),
        })
        // What is neither is told as what it more likely is.
        .or_else(|problems| match document::read_draft(&bytes) {
            Ok(draft) => Ok(Placed { answers: draft.answers, marks: Marks::default(), names: draft.names }),
            Err(_) => Err((problems, document::read_rest(&bytes).map(Box::new))),
        }))
}

/// Reads a configuration or a draft from a file, or with `-` from standard input.
///
/// # Errors
/// What is wrong with it.
pub fn configuration(path: &Path, words: &Words) -> Result<Answers, End> {
    match answers_of(path)? {
        Ok(placed) => Ok(placed.answers),
        Err((problems, _)) => {
            let sentences: Vec<String> =
                problems.iter().take(3).map(|problem| say::document::problem(words, problem)).collect();
            let told = Told::new("file-wrong").with("file", path.display().to_string());
            Err(End::Told(status::WRONG, told.with("problem", sentences.join(" · "))))
        }
    }
}

/// The answers of the configuration that `--from` names, whose mask it is then, and whose tenant where none was said.
///
/// # Errors
/// What is wrong with the file.
pub fn take_mask(arguments: &mut MaskArguments, words: &Words) -> Result<Option<Answers>, End> {
    let Some(path) = &arguments.from else { return Ok(None) };
    let answers = configuration(path, words)?;
    let text = |field| answers.text(field).to_owned();
    arguments.mask = Some(text(Field::AssociationMask));
    arguments.tenant =
        arguments.tenant.take().or_else(|| Some(text(Field::Tenant)).filter(|tenant| !tenant.is_empty()));
    Ok(Some(answers))
}

/// The operator groups of a file; an error where none could be read of it.
pub(super) fn groups_of(path: &Path, look: &Look) -> Result<Arc<Groups>, End> {
    let bytes = read_input(path, None).map_err(Told::from)?;
    let (groups, read) = Groups::reading(&bytes);
    match &read.seems {
        Some(seems) => {
            let what = say::mask::seems(&look.words, &look.glyphs, seems);
            let told = Told::new("groups-none-read").with("file", path.display().to_string()).with("what", what);
            Err(End::Told(status::WRONG, told))
        }
        None => Ok(Arc::new(groups)),
    }
}
