//! The client secret of an unattended write: from `--secret-file`, from standard input, or from the file that the answers name.

use std::path::{Path, PathBuf};

use crate::base::secret::Secret;
use crate::base::told::Told;
use crate::cli::WriteArguments;
use crate::front::batch::Io;
use crate::front::exit::{End, status};
use crate::host::files::{here, read_secret_file, secret_file_is_there, settle_pair};
use crate::host::input::{is_standard_input, read_secret_named};
use crate::setup::answers::Keeping;
use crate::setup::finding::Finding;
use crate::setup::gate;
use crate::setup::rules;
use crate::wizard::Wizard;

fn usage(key: &'static str) -> End {
    End::Told(status::USAGE, Told::new(key))
}

/// Standard input is read once: it is the answers, or the secret.
///
/// # Errors
/// A usage error where it would be both.
pub fn one_reads_input(arguments: &WriteArguments) -> Result<(), End> {
    let both = [Some(&arguments.answers), arguments.secret_file.as_ref()];
    let reads = |path: Option<&PathBuf>| path.is_some_and(|path| is_standard_input(path));
    if both.into_iter().all(reads) { Err(usage("write-input-twice")) } else { Ok(()) }
}

/// Takes what `--secret-file` names; answers that have a secret of their own are not overruled, nor is the option.
///
/// # Errors
/// A usage error where both have one; where it can't be read.
pub fn take_named(
    wizard: &mut Wizard,
    arguments: &WriteArguments,
    notes: &mut Vec<Told>,
    io: &mut Io<'_>,
) -> Result<(), End> {
    let Some(path) = &arguments.secret_file else { return Ok(()) };
    if wizard.answers.keeping != Keeping::File && wizard.answers.has_secret() {
        return Err(usage("write-secret-twice"));
    }
    if is_standard_input(path) && io.input_is_terminal {
        return Err(usage("write-secret-shown"));
    }
    let read = read_secret_named(path, &here()?).map_err(Told::from)?;
    notes.extend(read.warning);
    wizard.answers.secret = read.secret;
    wizard.answers.keeping = Keeping::File;
    Ok(())
}

/// Looks for the secret in the file that the answers name, beside them and beside the output, and at what is there already.
///
/// # Errors
/// Where such a file is there and can't be used.
pub fn look(
    wizard: &mut Wizard,
    arguments: &WriteArguments,
    notes: &mut Vec<Told>,
    of_secret: &mut Vec<Finding>,
) -> Result<(), End> {
    let folder = wizard.output.parent().unwrap_or(Path::new("")).to_owned();
    let file = PathBuf::from(wizard.secret_file_name());
    if !arguments.dry_run {
        notes.extend(settle_pair(&folder.join(&file), &wizard.output));
    }
    take_beside_answers(wizard, &arguments.answers, &folder, notes)?;
    wizard.answers.secret_there = secret_file_is_there(&file, &folder).map_err(Told::from)?;
    if wizard.answers.keeping != Keeping::File {
        return Ok(());
    }
    if wizard.answers.secret_there {
        // The same secret once more is no new one, or the same command could not be run twice.
        let there = read_secret_file(&file, &folder).map_err(Told::from)?;
        if wizard.answers.secret.is_empty() {
            *of_secret = rules::secret_in_file(there.secret.clone(), &wizard.answers);
        }
        if there.secret == wizard.answers.secret {
            wizard.answers.secret = Secret::default();
        }
    } else if wizard.answers.secret.is_empty() && gate::may_keep_file(&wizard.secret_file_name()) {
        notes.push(Told::new("write-secret-missing").with("file", folder.join(&file).display().to_string()));
    }
    Ok(())
}

/// A written file is answers for another place too: its secret lies beside it, not beside the output.
fn take_beside_answers(wizard: &mut Wizard, answers: &Path, folder: &Path, notes: &mut Vec<Told>) -> Result<(), End> {
    let Some(name) = wizard.answers.secret_file.clone() else { return Ok(()) };
    if is_standard_input(answers) || wizard.answers.keeping != Keeping::File || !wizard.answers.secret.is_empty() {
        return Ok(());
    }
    let beside = here()?.join(answers).parent().unwrap_or(Path::new("")).to_owned();
    let (name, same) =
        (Path::new(&name), |one: &Path, other: &Path| one.canonicalize().ok() == other.canonicalize().ok());
    if same(&beside, folder) || !secret_file_is_there(name, &beside).map_err(Told::from)? {
        return Ok(());
    }
    let read = read_secret_file(name, &beside).map_err(Told::from)?;
    notes.extend(read.warning);
    wizard.answers.secret = read.secret;
    Ok(())
}
