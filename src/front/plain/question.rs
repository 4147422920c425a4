//! A field's question: what it is, where it is found, what it holds now, what is wrong with that, what can be answered.

use super::command;
use super::talk::{Gone, Talk};
use crate::base::secret::Secret;
use crate::setup::answers::Keeping;
use crate::setup::field::{Field, Kind};
use crate::setup::finding::{Finding, Repair, Severity};
use crate::setup::judge;
use crate::setup::release::Releases;
use crate::setup::suggest::Suggestion;
use crate::setup::verdict::CheckId;
use crate::view::account::{EXPORTED, group_key};
use crate::view::field::{keeping_name, label, sentences, stem};
use crate::view::label::{of_group, sentence as in_console};
use crate::wizard::plan::Step;
use crate::wizard::progress::{Mark, fields};
use crate::words::catalogue::Words;
use crate::words::{Look, say};

/// More suggestions than these would be heard before the prompt comes.
const SUGGESTIONS: usize = 5;

/// The ways to keep the secret, in the order of their numbers.
pub const WAYS: [Keeping; 3] = [Keeping::File, Keeping::Environment, Keeping::Inline];

/// `text` with what the console calls it, where that is something else.
fn of_the_console(look: &Look, text: &str, there: &str) -> String {
    let known = there.is_empty() || text == there || look.words.are_of_the_console();
    if known { text.to_owned() } else { look.words.aside(text, there) }
}

impl Talk<'_> {
    /// What the field is and what it holds.
    pub(super) fn introduce(&mut self, field: Field) -> Result<(), Gone> {
        self.group(field)?;
        let look = &self.plain.reader.look;
        let (label, console) = (label(look, field), in_console(look, field));
        self.plain.voice.say(&label)?;
        if let Some(console) = console {
            self.plain.voice.say(&console)?;
        }
        for key in self.help_keys(field) {
            self.plain.say(&key)?;
        }
        if field == Field::SecretKeeping {
            self.ways()?;
        }
        if field == Field::Package {
            self.say_package()?;
        }
        match self.value(field) {
            Some(value) => self.plain.say_with("plain-now", &[("value", value.into())]),
            None => self.plain.say("plain-now-empty"),
        }
    }

    /// The lines of the console's form that nobody fills in, and a group's heading above its first field.
    fn group(&mut self, field: Field) -> Result<(), Gone> {
        if self.wizard.step != Step::Account {
            return Ok(());
        }
        let fixed = match field {
            Field::Enabled => ("label-type", "value-type", "Type"),
            Field::ImsServer => ("label-exported", "value-exported", EXPORTED),
            _ => ("", "", ""),
        };
        if !fixed.0.is_empty() {
            let look = &self.plain.reader.look;
            let (words, label) = (&look.words, of_the_console(look, &look.words.text(fixed.0), fixed.2));
            let arguments = [("label", label.into()), ("value", words.text(fixed.1).into())];
            self.plain.say_with("plain-fixed", &arguments)?;
            self.plain.voice.pause()?;
        }
        let group = field.row().group;
        if fields(Step::Account).find(|other| other.row().group == group) == Some(field) {
            let look = &self.plain.reader.look;
            let heading = of_the_console(look, &look.words.text(group_key(group)), of_group(group));
            self.plain.voice.say(&heading)?;
            self.plain.voice.pause()?;
        }
        Ok(())
    }

    fn help_keys(&self, field: Field) -> Vec<String> {
        let stem = stem(field);
        match field {
            Field::Enabled => vec!["help-enabled".to_owned(), "where-enabled".to_owned()],
            Field::SecretKeeping => Vec::new(),
            // In words that name no key and no box.
            Field::Package => vec!["plain-help-package".to_owned(), "page-package".to_owned()],
            field if field.row().kind == Kind::Confirmation => vec![format!("help-{stem}"), format!("page-{stem}")],
            Field::ImsServer => vec!["help-ims-server".to_owned(), "plain-where-ims-server".to_owned()],
            Field::AssociationMask => {
                let here = self.wizard.step == Step::Mask;
                let place = if here { "plain-where-mask-here" } else { "plain-where-association-mask" };
                vec!["help-association-mask".to_owned(), place.to_owned()]
            }
            _ => sentences(self.wizard, field).to_vec(),
        }
    }

    fn ways(&mut self) -> Result<(), Gone> {
        for (number, way) in WAYS.into_iter().enumerate() {
            let words = &self.plain.reader.look.words;
            let name = keeping_name(way);
            let (choice, help) = (words.text(&format!("keeping-{name}")), words.text(&format!("help-keeping-{name}")));
            let arguments = [("number", (number + 1).into()), ("choice", choice.into()), ("help", help.into())];
            self.plain.say_with("plain-way", &arguments)?;
        }
        Ok(())
    }

    /// What the field holds, as it may be heard; `None` where that is nothing.
    pub(super) fn value(&self, field: Field) -> Option<String> {
        let look = &self.plain.reader.look;
        let answers = &self.wizard.answers;
        let text = match field.row().kind {
            Kind::Confirmation => look.words.text(match (field, answers.confirmed(field)) {
                (Field::Enabled, true) => "value-on",
                (Field::Enabled, false) => "value-off",
                (_, true) => "value-confirmed",
                (_, false) => "value-open",
            }),
            Kind::Choice => look.words.text(&format!("keeping-{}", keeping_name(answers.keeping))),
            _ if self.wizard.is_secret(field) && !answers.secret.is_empty() => self.masked(&answers.secret),
            _ if self.wizard.is_secret(field) && answers.has_secret() => {
                let file = look.glyphs.visible(&self.wizard.secret_place());
                look.words.with("value-secret-in-file", &[("file", file.into())])
            }
            _ if self.wizard.is_secret(field) => return None,
            // It looks like a secret: it is not to be heard.
            _ if self.wizard.withheld().contains(&field) => self.masked(&Secret::new(answers.text(field).to_owned())),
            Kind::Secret | Kind::Text => look.glyphs.visible(answers.text(field)),
        };
        Some(text).filter(|text| !text.is_empty())
    }

    pub(super) fn masked(&self, secret: &Secret) -> String {
        let look = &self.plain.reader.look;
        let length = secret.chars();
        match secret.tail() {
            Some(tail) => {
                let tail = look.glyphs.visible(&tail);
                look.words.with("plain-secret-tail", &[("length", length.into()), ("tail", tail.into())])
            }
            None => look.words.with("value-secret-length", &[("length", length.into())]),
        }
    }

    /// What is wrong with what the field holds, and what a yes does about it.
    pub(super) fn say_findings(&mut self, field: Field) -> Result<(), Gone> {
        let findings = self.wizard.findings(field);
        for finding in &findings {
            let text = finding_text(&self.plain.reader.look.words, finding);
            self.plain.voice.say(&text)?;
        }
        let Some(finding) = findings.iter().find(|finding| finding.repair.is_some()) else { return Ok(()) };
        let yes = command::word(&self.plain.reader.look.words, true);
        let key = match &finding.repair {
            Some(Repair::MoveToSecret) => "plain-mend-move",
            Some(Repair::ConfirmCompared) => "plain-mend-compared",
            Some(Repair::KeepSecret) => "plain-mend-keep-secret",
            _ => "plain-mend",
        };
        match finding.shown_repair() {
            Some(value) => {
                let value = self.plain.reader.look.glyphs.visible(value);
                self.plain.say_with("plain-mend-replace", &[("yes", yes.into()), ("value", value.into())])
            }
            None => self.plain.say_with(key, &[("yes", yes.into())]),
        }
    }

    /// The suggestions, numbered; each with its place in the machine's list.
    pub(super) fn suggestions(&self, field: Field) -> Vec<(usize, Suggestion)> {
        if !field.is_text() {
            return Vec::new();
        }
        let answers = &self.wizard.answers;
        let all = judge::suggestions(
            field,
            answers,
            &self.wizard.measuring.measured,
            &self.wizard.names.proposals,
            &self.wizard.names.sample,
        );
        // A build is read off the console; a list of old ones would only be in the way.
        let new = |suggestion: &Suggestion| {
            suggestion.keeps_here
                || suggestion.value != answers.text(field) && suggestion.note != "suggest-build-deprecated"
        };
        all.into_iter().enumerate().filter(|(_, suggestion)| new(suggestion)).take(SUGGESTIONS).collect()
    }

    pub(super) fn say_suggestions(&mut self, suggestions: &[(usize, Suggestion)]) -> Result<(), Gone> {
        if !suggestions.is_empty() {
            self.plain.say("plain-suggestions")?;
        }
        for (number, (_, suggestion)) in suggestions.iter().enumerate() {
            let look = &self.plain.reader.look;
            let (count, groups) = suggestion.explains.clone().unwrap_or_default();
            let groups = say::trouble::visible_list(&look.words, &groups);
            let note = match suggestion.note {
                "" => String::new(),
                note => look.words.with(note, &[("count", count.into()), ("groups", groups.into())]),
            };
            let (number, value) = ((number + 1).into(), look.glyphs.visible(&suggestion.value));
            let text = match (value.as_str(), note.as_str()) {
                (one, "") | ("", one) => {
                    look.words.with("plain-suggestion", &[("number", number), ("value", one.into())])
                }
                (value, note) => look.words.with(
                    "plain-suggestion-note",
                    &[("number", number), ("value", value.into()), ("note", note.into())],
                ),
            };
            self.plain.voice.say(&text)?;
        }
        Ok(())
    }

    /// What can be answered.
    pub(super) fn say_expected(&mut self, field: Field, numbers: bool) -> Result<(), Gone> {
        let filled = self.value(field).is_some();
        let key = match field.row().kind {
            Kind::Confirmation => {
                let words = &self.plain.reader.look.words;
                let (yes, no) = (command::word(words, true), command::word(words, false));
                return self.plain.say_with("plain-expect-yes-no", &[("yes", yes.into()), ("no", no.into())]);
            }
            Kind::Choice => "plain-expect-number",
            Kind::Text | Kind::Secret => match (filled, numbers) {
                (false, false) => "plain-expect-value",
                (false, true) => "plain-expect-value-or-number",
                (true, false) => "plain-expect-other",
                (true, true) => "plain-expect-other-or-number",
            },
        };
        if self.wizard.is_secret(field) && self.plain.lines.is_terminal() {
            self.plain.say("plain-not-shown")?;
        }
        self.plain.say(key)
    }

    /// What follows from both builds, once the question about the second is left.
    pub(super) fn verdict(&mut self) -> Result<(), Gone> {
        let words = &self.plain.reader.look.words;
        let check = self.wizard.check(CheckId::Console);
        let reasons: Vec<String> = check.reasons.iter().map(|reason| say::check::reason(words, reason)).collect();
        let status = words.text(&format!("status-{}", check.status.id()));
        let releases = Releases::shipped();
        let newest = releases.newest_available();
        let table = words.with(
            "page-console-releases",
            &[
                ("evidence", say::check::rests_on(words, &check).into()),
                ("date", releases.date().into()),
                ("version", newest.version.as_str().into()),
                ("build", newest.build.to_string().into()),
            ],
        );
        self.plain.say_with("plain-verdict", &[("status", status.into())])?;
        for reason in reasons {
            self.plain.voice.say(&reason)?;
        }
        self.plain.voice.say(&table)
    }

    /// The state of a field in the review: its value, and what is wrong with it.
    pub(super) fn state(&self, field: Field) -> String {
        let words = &self.plain.reader.look.words;
        let value = self.value(field).unwrap_or_else(|| {
            words.text(match self.wizard.mark(field) {
                Mark::Open if field.row().required => "value-missing",
                Mark::Open if field.is_text() => "value-not-entered",
                Mark::Open => "value-open",
                _ => "value-optional",
            })
        });
        match self.wizard.findings(field).first() {
            Some(finding) => {
                let finding = finding_text(words, finding);
                words.with("plain-state-finding", &[("value", value.into()), ("finding", finding.into())])
            }
            None => value,
        }
    }
}

/// A finding as a sentence that says how grave it is.
fn finding_text(words: &Words, finding: &Finding) -> String {
    let what = say::finding::sentence(words, finding);
    let key = match finding.severity {
        Severity::Error => "plain-wrong",
        Severity::Warning => "plain-look",
    };
    words.with(key, &[("what", what.into())])
}
