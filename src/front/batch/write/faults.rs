//! What is wrong with the answers of an unattended write: a line for each, with the file and the place.

use std::io;
use std::path::Path;

use crate::cli::WriteArguments;
use crate::front::batch::{Io, beside};
use crate::front::exit::{End, status};
use crate::front::inputs::Refused;
use crate::names::Names;
use crate::setup::document::Marks;
use crate::setup::field::Field;
use crate::setup::finding::{Code, Finding, Severity};
use crate::setup::judge;
use crate::setup::verdict::Reason;
use crate::view::field::name;
use crate::wizard::Wizard;
use crate::words::{Look, say};

/// Everything that is wrong with the answers file in its order: its keys, and the values that can be judged all the same.
pub fn refuse(arguments: &WriteArguments, (problems, rest): &Refused, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let file = look.glyphs.visible(&arguments.answers.display().to_string());
    let places = problems.iter().map(|problem| Some((problem.line, problem.column)));
    let mut lines: Vec<Fault> = places.zip(say::document::problems(&look.words, &file, problems)).collect();
    let told = |key: &str| rest.as_ref().is_some_and(|rest| rest.told.contains(key));
    if let Some(rest) = rest {
        let (mut notes, mut of_secret) = (Vec::new(), Vec::new());
        let answers = rest.reading.clone().into_answers();
        match super::wizard_of(arguments, &answers, &mut notes, &mut of_secret, io) {
            Ok(wizard) => {
                of_secret.extend(judge::all(&wizard.answers, &wizard.measuring.measured));
                of_secret.retain(|finding| !told(finding.field.key()));
                lines.extend(faults_of(&of_secret, &arguments.answers, &rest.reading.marks, look));
            }
            Err(End::Told(_, told)) => notes.push(told),
            Err(End::Left(_)) => {}
        }
        notes.retain(|_| !told(Field::ImsClientSecret.key()));
        lines.extend(notes.iter().map(|note| (None, say::told(&look.words, &look.glyphs, note))));
    }
    lines.sort_by_key(|(place, _)| place.unwrap_or((usize::MAX, 0)));
    for (_, line) in lines {
        writeln!(io.err, "{line}")?;
    }
    Ok(status::WRONG)
}

/// Something that is wrong: its line and column, where it has them, and what is said of it.
type Fault = (Option<(usize, usize)>, String);

/// What is wrong with the answers in `file`, in its order; what is missing comes last.
pub fn of(wizard: &Wizard, of_secret: Vec<Finding>, file: &Path, marks: &Marks, look: &Look) -> Vec<Fault> {
    let mut findings = judged(wizard);
    findings.extend(of_secret);
    let mut faults = faults_of(&findings, file, marks, look);
    faults.sort_by_key(|(place, _)| place.unwrap_or((usize::MAX, 0)));
    faults
}

/// What is to be said of the answers, the mask held against the names on which it was tried, where there are some.
fn judged(wizard: &Wizard) -> Vec<Finding> {
    judge::all_on(&wizard.answers, &wizard.measuring.measured, names(wizard))
}

fn names(wizard: &Wizard) -> Option<&Names> {
    Some(&**wizard.names.all()).filter(|names| !names.is_empty())
}

/// What names would prove of the mask where there are none, or that none of those that there are gives a group.
pub fn of_names(wizard: &Wizard, look: &Look) -> Vec<String> {
    let Some(names) = names(wizard) else {
        let may_be_proven = |finding: &Finding| matches!(&finding.code, Code::Mask(found) if found.may_be_proven());
        let told = judged(wizard).iter().any(may_be_proven);
        return told.then(|| look.words.text("write-names-prove")).into_iter().collect();
    };
    let reason = beside::missed(&wizard.answers, names).map(|count| Reason::KeptNamesMissed { count });
    reason.map(|reason| say::check::reason(&look.words, &reason)).into_iter().collect()
}

fn faults_of(findings: &[Finding], file: &Path, marks: &Marks, look: &Look) -> Vec<Fault> {
    // What only names can tell is told too: nobody is asked here whether they are so.
    let is_open = |finding: &Finding| matches!(&finding.code, Code::Mask(found) if found.open);
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error || is_open(finding));
    let place = |finding: &Finding| marks.of(finding.field).map(|mark| (mark.line, mark.column));
    errors.map(|finding| (place(finding), told(finding, file, marks, look))).collect()
}

/// A finding in one line: the answers file, its place there where it has one, its field with its key, and what is wrong.
fn told(finding: &Finding, file: &Path, marks: &Marks, look: &Look) -> String {
    let what = say::finding::sentence(&look.words, finding);
    let about = look.words.aside(&name(look, finding.field), finding.field.key());
    let what = look.words.with("told-about", &[("about", about.into()), ("what", what.into())]);
    let problem = match marks.of(finding.field) {
        Some(mark) => say::document::at(&look.words, mark.line, mark.column, what),
        None => what,
    };
    let file = look.glyphs.visible(&file.display().to_string());
    look.words.with("file-wrong", &[("file", file.into()), ("problem", problem.into())])
}
