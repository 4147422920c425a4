//! `ims-setup show`: the hand-over sheet of a written configuration, the secret masked.

use std::io;
use std::path::Path;

use serde::Serialize;

use super::{Io, json, technical_account};
use crate::cli::{ShowArguments, ShowFormat};
use crate::front::exit::status;
use crate::host::drafts::Folder;
use crate::host::files;
use crate::mask::{Mask, judge_all};
use crate::names::Names;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::document::{self, Draft, HandOver, KeptNames};
use crate::setup::field::{FIELDS, Field};
use crate::setup::finding::Severity;
use crate::setup::gate;
use crate::setup::instance::Instance;
use crate::setup::rules;
use crate::wizard::gets_in::GetsIn;
use crate::wizard::ribbon::Ribbon;
use crate::words::Look;
use crate::words::say;
use crate::words::sheet::{COLUMNS, Format, sheet};

/// Shows the configuration in `show.file`.
///
/// # Errors
/// Where the output can't be written.
pub fn run(show: &ShowArguments, folder: &Folder, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let bytes = match files::read_limited(&show.file, document::MAX_BYTES) {
        Ok(bytes) => bytes,
        Err(error) => {
            writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, &error.into()))?;
            return Ok(status::UNUSABLE);
        }
    };
    let reading = match document::read_configuration(&bytes) {
        Ok(reading) => reading,
        Err(problems) => {
            let file = look.glyphs.visible(&show.file.display().to_string());
            for line in say::document::problems(&look.words, &file, &problems) {
                writeln!(io.err, "{line}")?;
            }
            return Ok(status::WRONG);
        }
    };
    let answers = reading.into_answers();
    let place = secret_place(&answers, &show.file);
    if show.format == ShowFormat::Setimsoauth {
        let wrong = rules::field(Field::ImsOrganizationId, &answers).into_iter();
        let wrong: Vec<_> = wrong.filter(|finding| finding.severity == Severity::Error).collect();
        for finding in &wrong {
            writeln!(io.err, "{}", say::finding::sentence(&look.words, finding))?;
        }
        if !wrong.is_empty() {
            return Ok(status::WRONG);
        }
        write!(io.out, "{}", technical_account::script(&answers, look))?;
    } else if show.json {
        json::write(io.out, &values(&answers, &place))?;
    } else {
        let known = known(&answers, folder);
        if let Some(gets_in) = known.as_ref().and_then(|known| gets_in(known, &answers)) {
            writeln!(io.out, "{}\n", say::gets_in::people(&look.words, gets_in))?;
        }
        let format = if show.format == ShowFormat::Markdown { Format::Markdown } else { Format::Text };
        let hand_over = handed_over(known, &answers);
        let about = (&answers, &hand_over, &[][..]);
        write!(io.out, "{}", sheet(&look.words, &look.glyphs, about, &place, (format, COLUMNS)))?;
    }
    Ok(status::DONE)
}

/// What the instance's draft, or its finished set-up, knows besides the configuration.
fn known(answers: &Answers, folder: &Folder) -> Option<Draft> {
    let instance = Instance::parse(&answers.instance).ok()?;
    folder.newest(instance.as_str())
}

/// Who of the names that were typed gets in with the mask of the file; `None` where there are no names.
fn gets_in(known: &Draft, answers: &Answers) -> Option<GetsIn> {
    let KeptNames::Typed(names) = &known.names else { return None };
    let names = Names::from_iter(names);
    let mask = Mask::parse(answers.text(Field::AssociationMask)).ok().filter(|_| !names.is_empty())?;
    let report = judge_all(&mask, &names, None, &|| false, &mut |_| {})?;
    Some(GetsIn::of(&Ribbon::of(&report, &names, |_| false)))
}

/// How far the hand-over has come, as far as its values are those of the file.
fn handed_over(known: Option<Draft>, answers: &Answers) -> HandOver {
    let Some(known) = known else { return HandOver::default() };
    let mut hand_over = known.hand_over;
    hand_over.entered.retain(|field, _| known.answers.text(*field) == answers.text(*field));
    hand_over
}

/// Where the secret of a configuration is: the name of its file or variable.
pub fn secret_place(answers: &Answers, file: &Path) -> String {
    match answers.keeping {
        Keeping::Environment => answers.secret_variable.clone(),
        Keeping::File => answers.secret_file.clone().unwrap_or_else(|| document::secret_file_name(file)),
        Keeping::Inline => String::new(),
    }
}

/// The sheet for programs: labels as in the console, values as in the file, never the secret.
#[derive(Debug, Serialize)]
struct Sheet {
    version: u8,
    instance: String,
    values: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Entry {
    field: &'static str,
    label: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
}

fn values(answers: &Answers, place: &str) -> Sheet {
    let withheld = gate::withheld(answers);
    let place = if gate::may_keep_file(place) { place } else { "…" };
    let values = FIELDS
        .iter()
        .filter(|row| row.is_of_console())
        .map(|row| {
            let (value, secret) = match row.field {
                Field::Enabled => (Some(answers.confirmed(Field::Enabled).to_string()), None),
                Field::ImsClientSecret => (None, Some(place.to_owned())),
                // It may be a secret.
                field if withheld.contains(&field) => (Some("…".to_owned()), None),
                field => (Some(answers.text(field).to_owned()), None),
            };
            Entry { field: row.key, label: row.console_label, value, secret }
        })
        .filter(|entry| entry.value.as_deref() != Some(""))
        .collect();
    Sheet { version: 1, instance: answers.instance.clone(), values }
}
