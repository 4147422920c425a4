//! What is checked: each configuration that was named, else the instance's draft, else its configuration here, else
//! nothing but what can be measured.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::base::authority::host_of;
use crate::base::told::Told;
use crate::campaign::measured::SignIn;
use crate::front::batch::beside;
use crate::front::exit::{End, status};
use crate::host::drafts::Folder;
use crate::host::files::{FileError, half_written, read_limited, read_secret_file};
use crate::names::Names;
use crate::setup::account::{CallbackServer, ImsServer, OrganizationId};
use crate::setup::answers::{Answers, Keeping};
use crate::setup::document::{self, MAX_BYTES, Marks, Problem, Reading, Records};
use crate::setup::field::Field;
use crate::setup::finding::Finding;
use crate::setup::instance::Instance;
use crate::setup::rules;
use crate::setup::sign_in;

/// One set-up to check.
#[derive(Debug)]
pub struct Subject {
    /// Its file; `None` where there is none.
    pub file: Option<PathBuf>,
    /// The instance; empty where nobody named one.
    pub instance: String,
    /// What it holds.
    pub content: Content,
}

/// What a set-up holds.
#[derive(Debug)]
pub enum Content {
    /// Answers, with their places in the file and its records where they are from a configuration.
    Answers(Box<Held>),
    /// The file can't be read at all.
    Unreadable(Told),
    /// The file is read, and these are wrong with it; with what can be judged in it all the same.
    Wrong(Vec<Problem>, Option<Box<Partly>>),
    /// There is no file.
    Nothing,
}

/// What can be judged in a file in which something is wrong.
#[derive(Debug)]
pub struct Partly {
    /// The answers.
    pub held: Held,
    /// The keys of which it is told already what is wrong.
    pub told: BTreeSet<String>,
}

/// The answers of a set-up.
#[derive(Debug)]
pub struct Held {
    /// The answers.
    pub answers: Answers,
    /// Where each stands; empty for a draft.
    pub marks: Option<Marks>,
    /// The verdicts on record.
    pub records: Option<Records>,
    /// What is wrong with the file of the secret: whether it keeps the secret from being used, and the sentence.
    pub secret: Option<(bool, Told)>,
    /// What is to be said of the secret in its file, without it.
    pub secret_findings: Vec<Finding>,
    /// The names on which the mask was tried before, where there are some.
    pub names: Option<Names>,
    /// The configuration that these are, or are to become.
    pub output: PathBuf,
    /// Keys that a whole file has and this one does not, by their section, though what they say is known without them.
    pub missing: Vec<(&'static str, &'static str)>,
}

/// What a whole file says itself, whatever can be known without it: a later reader goes by the version, a script by the
/// instance, and another program finds the secret where the file says.
const SAID: [(&str, &str); 3] = [("", "version"), ("", "instance"), ("external_account", Field::ImsClientSecret.key())];

impl Held {
    /// What a configuration in `path` holds, and its secret's own file.
    fn of(reading: Reading, path: &Path) -> Held {
        let (marks, records) = (reading.marks.clone(), reading.configuration.records);
        let mut answers = reading.into_answers();
        let (secret, secret_findings) = look_at_secret(&mut answers, path);
        let said =
            |(section, key): &(&str, &str)| marks.at(format!("{section}.{key}").trim_start_matches('.')).is_some();
        // A secret that is not there either is missing as every value is.
        let needless = |key: &str| key == Field::ImsClientSecret.key() && !answers.has_secret();
        let missing = SAID.into_iter().filter(|place| !said(place) && !needless(place.1)).collect();
        let (records, output) = (Some(records), path.to_owned());
        Held { answers, marks: Some(marks), records, secret, secret_findings, names: None, output, missing }
    }
}

impl Subject {
    /// The callback server, where it is one.
    pub fn callback(&self) -> Option<String> {
        let Content::Answers(held) = &self.content else { return None };
        let server = CallbackServer::parse(held.answers.text(Field::CallbackServer)).ok()?;
        Some(server.url().as_str().to_owned())
    }

    /// The host that it names as its callback server, in whatever form.
    pub fn host(&self) -> Option<String> {
        let Content::Answers(held) = &self.content else { return None };
        Some(host_of(held.answers.text(Field::CallbackServer).trim())).filter(|host| !host.is_empty())
    }

    /// Whether it has a part in a session that was asked for. Of `several`, one that names no host has none: nothing says
    /// that it is of that server.
    pub fn joins_session(&self, several: bool) -> bool {
        !several || self.host().is_some()
    }

    /// The sign-in that it makes, where everything for one is there.
    pub fn sign_in(&self) -> Option<SignIn> {
        let Content::Answers(held) = &self.content else { return None };
        sign_in::question(&held.answers)
    }

    /// The IMS server, where it is one.
    pub fn ims(&self) -> Option<String> {
        let Content::Answers(held) = &self.content else { return None };
        Some(ImsServer::parse(held.answers.text(Field::ImsServer)).ok()?.url().as_str().to_owned())
    }

    /// The organisation's ID, where it is one.
    pub fn organization(&self) -> Option<&str> {
        let Content::Answers(held) = &self.content else { return None };
        let id = held.answers.text(Field::ImsOrganizationId);
        OrganizationId::parse(id).ok().map(|_| id)
    }

    /// The same with the names on which the mask of its instance was tried before.
    fn beside(mut self, folder: &Folder) -> Subject {
        if let Content::Answers(held) = &mut self.content {
            held.names = held.names.take().or_else(|| beside::of_instance(folder, &self.instance));
        }
        self
    }

    /// The configuration in `path`.
    pub fn of_file(path: &Path) -> Subject {
        let file = Some(path.to_owned());
        let bytes = match read_limited(path, MAX_BYTES) {
            Ok(bytes) => bytes,
            Err(error) => {
                return Subject { file, instance: String::new(), content: Content::Unreadable(error.into()) };
            }
        };
        match document::read_configuration(&bytes) {
            Ok(reading) => {
                let held = Held::of(reading, path);
                Subject { file, instance: held.answers.instance.clone(), content: Content::Answers(Box::new(held)) }
            }
            Err(problems) => {
                let partly = document::read_rest(&bytes)
                    .map(|rest| Box::new(Partly { held: Held::of(rest.reading, path), told: rest.told }));
                Subject { file, instance: String::new(), content: Content::Wrong(problems, partly) }
            }
        }
    }

    /// The draft of `instance`, if there is one.
    fn of_draft(folder: &Folder, instance: &str) -> Option<Subject> {
        let file = Some(folder.path(instance));
        let content = match folder.load(instance) {
            Ok(None) => return None,
            Err(error) => Content::Unreadable(error.into()),
            Ok(Some(bytes)) => match document::read_draft(&bytes) {
                Ok(draft) => {
                    let mut answers = draft.answers;
                    let (secret, mut secret_findings) = look_at_secret(&mut answers, &draft.output);
                    let lost = draft.position.secret_typed && answers.keeping == Keeping::File && answers.secret_there;
                    secret_findings.extend(lost.then(rules::secret_not_kept));
                    let names = beside::kept(&draft.names);
                    let output = draft.output;
                    let (marks, records, missing) = (None, None, Vec::new());
                    let held = Held { answers, marks, records, secret, secret_findings, names, output, missing };
                    Content::Answers(Box::new(held))
                }
                Err(document::DraftRefusal::Unreadable(problems)) => Content::Wrong(problems, None),
                Err(document::DraftRefusal::Later(_)) => {
                    let shown = folder.path(instance).display().to_string();
                    Content::Unreadable(Told::new("check-draft-later").with("file", shown))
                }
            },
        };
        Some(Subject { file, instance: instance.to_owned(), content })
    }
}

/// The set-ups that are meant.
///
/// # Errors
/// A usage error: a name that is none, an instance that its file contradicts, several drafts of which none is named.
pub fn subjects(files: &[PathBuf], named: Option<&str>, folder: &Folder) -> Result<Vec<Subject>, End> {
    let usage = |told: Told| End::Told(status::USAGE, told);
    let named =
        named.map(|name| Instance::parse(name).map_err(|_| usage(Told::new("instance-wrong").with("name", name))));
    let named = named.transpose()?;
    if !files.is_empty() {
        let subjects: Vec<Subject> = files.iter().map(|file| Subject::of_file(file).beside(folder)).collect();
        let other = |subject: &&Subject| {
            !subject.instance.is_empty() && Some(&subject.instance[..]) != named.as_ref().map(Instance::as_str)
        };
        if let (Some(named), Some(other)) = (&named, subjects.iter().find(other)) {
            let told = Told::new("instance-differs").with("name", named.as_str());
            return Err(usage(told.with("file", other.instance.as_str())));
        }
        return Ok(subjects);
    }
    let instance = match named {
        Some(named) => named.to_string(),
        None => match folder.list().map_err(Told::from)?.as_slice() {
            [] => "default".to_owned(),
            [only] => only.instance.clone(),
            several => {
                let names: Vec<&str> = several.iter().map(|entry| entry.instance.as_str()).collect();
                return Err(usage(Told::new("drafts-several").with_list("names", names)));
            }
        },
    };
    if let Some(draft) = Subject::of_draft(folder, &instance) {
        return Ok(vec![draft]);
    }
    let usual = PathBuf::from(format!("{instance}.ims.yaml"));
    if usual.exists() {
        return Ok(vec![Subject::of_file(&usual).beside(folder)]);
    }
    Ok(vec![Subject { file: None, instance, content: Content::Nothing }])
}

/// The name of the secret's own file, beside `output`.
pub fn secret_file(answers: &Answers, output: &Path) -> String {
    answers.secret_file.clone().unwrap_or_else(|| document::secret_file_name(output))
}

/// Looks whether the secret's own file is there and is as it should be: that it holds one line, which is judged by the
/// field's own rules and goes at once.
fn look_at_secret(answers: &mut Answers, output: &Path) -> (Option<(bool, Told)>, Vec<Finding>) {
    if answers.keeping != Keeping::File {
        return (None, Vec::new());
    }
    let name = secret_file(answers, output);
    let folder = output.parent().unwrap_or(Path::new(""));
    match read_secret_file(Path::new(&name), folder) {
        Ok(read) => {
            answers.secret_there = true;
            let findings = rules::secret_in_file(read.secret, answers);
            let half = half_written(&folder.join(&name), output).map(|told| (true, told));
            (half.or(read.warning.map(|told| (false, told))), findings)
        }
        Err(FileError::NotFound { .. }) => (None, Vec::new()),
        Err(error) => {
            // It is there: what is missing is not the secret.
            answers.secret_there = true;
            (Some((true, error.into())), Vec::new())
        }
    }
}
