//! What an answer to a field does: it is kept as it was given, and what is wrong with it is said.

use super::command::{Command, yes_or_no};
use super::question::WAYS;
use super::talk::{Gone, Reply, Talk};
use crate::base::secret::Secret;
use crate::setup::field::{Field, Kind};
use crate::setup::finding::{Repair, Severity};
use crate::setup::suggest::Suggestion;
use crate::view::field::name;
use crate::wizard::msg::Msg;
use crate::wizard::progress::Mark;
use crate::wizard::wish::Wish;

/// What comes of an answer.
enum Answered {
    /// It stands; the next question.
    Stands,
    /// The same field once more: something is wrong, or can be mended.
    Again,
    /// The answer can't be used; nothing is changed.
    Refused,
}

impl Talk<'_> {
    /// Asks for a field until its answer stands, or a command leads elsewhere.
    pub(super) fn ask_field(&mut self, field: Field) -> Result<(), Gone> {
        self.introduce(field)?;
        loop {
            self.say_findings(field)?;
            let suggestions = self.suggestions(field);
            self.say_suggestions(&suggestions)?;
            self.say_expected(field, !suggestions.is_empty())?;
            let mut answered = Answered::Refused;
            while matches!(answered, Answered::Refused) {
                answered = match self.listen(self.wizard.is_secret(field))? {
                    Reply::Command(Command::Clear) if field.row().kind != Kind::Choice => {
                        self.clear(field)?;
                        Answered::Stands
                    }
                    Reply::Pasted => return Ok(()),
                    Reply::Command(command) => return self.obey(command),
                    Reply::Text(text) if text.is_empty() => Answered::Stands,
                    Reply::Text(text) => self.answer(field, text, &suggestions)?,
                };
            }
            if matches!(answered, Answered::Stands) {
                return self.leave(field);
            }
        }
    }

    /// Goes on from a field, and says what is left behind.
    fn leave(&mut self, field: Field) -> Result<(), Gone> {
        if field.row().required && self.wizard.mark(field) == Mark::Open {
            self.plain.say("plain-left-empty")?;
        }
        if field == Field::ServerBuild {
            self.verdict()?;
        }
        self.advance()
    }

    fn answer(&mut self, field: Field, text: Secret, suggestions: &[(usize, Suggestion)]) -> Result<Answered, Gone> {
        match field.row().kind {
            Kind::Confirmation => match yes_or_no(text.expose(), &self.plain.reader.look.words) {
                Some(yes) => {
                    self.wish(Wish::Confirm(field, yes))?;
                    Ok(self.judged(field))
                }
                None => self.refuse("plain-not-yes-no"),
            },
            Kind::Choice => match number(&text, WAYS.len()) {
                Some(at) => {
                    self.wish(Wish::Keep(WAYS[at]))?;
                    Ok(Answered::Stands)
                }
                None => self.refuse("plain-no-such-number"),
            },
            Kind::Text | Kind::Secret => self.answer_text(field, text, suggestions),
        }
    }

    fn answer_text(
        &mut self,
        field: Field,
        text: Secret,
        suggestions: &[(usize, Suggestion)],
    ) -> Result<Answered, Gone> {
        let repair = self.wizard.findings(field).into_iter().find_map(|finding| finding.repair);
        if let Some(repair) = repair {
            match yes_or_no(text.expose(), &self.plain.reader.look.words) {
                Some(true) => {
                    self.mend(field, &repair)?;
                    return Ok(self.judged(field));
                }
                Some(false) => return Ok(Answered::Stands),
                None => {}
            }
        }
        if yes_or_no(text.expose(), &self.plain.reader.look.words).is_some() && !self.means_the_word(field, &text) {
            return self.refuse_word(field, &text);
        }
        match number(&text, suggestions.len()).map(|at| suggestions[at].0) {
            Some(row) => self.wish(Wish::TakeSuggestion(row))?,
            None => self.feed(Msg::Line(text))?,
        }
        let answered = self.judged(field);
        if matches!(answered, Answered::Stands) {
            self.say_findings(field)?;
        }
        Ok(answered)
    }

    /// Whether a yes or a no is really meant as the value: nothing stands there that it would replace, and it was typed twice.
    fn means_the_word(&self, field: Field, text: &Secret) -> bool {
        let again = self.plain.word.as_ref().is_some_and(|(of, word)| *of == field && word == text.expose());
        again && self.wizard.is_empty(field) && !self.wizard.is_secret(field)
    }

    /// A yes or a no came where a value is asked for: it was meant for a question, and replaces nothing.
    fn refuse_word(&mut self, field: Field, text: &Secret) -> Result<Answered, Gone> {
        let look = &self.plain.reader.look;
        let (word, label) = (look.glyphs.visible(text.expose().trim()), name(look, field));
        let about = [("word", word.into()), ("label", label.into())];
        let mut said = vec![look.words.with("plain-word-no-value", &about)];
        if self.wizard.is_empty(field) && !self.wizard.is_secret(field) {
            said.push(look.words.text("plain-word-again"));
            self.plain.word = Some((field, text.expose().to_owned()));
        }
        let said = self.plain.reader.look.words.sentences(&said);
        self.plain.voice.complain(&said)?;
        Ok(Answered::Refused)
    }

    fn mend(&mut self, field: Field, repair: &Repair) -> Result<(), Gone> {
        self.wish(Wish::Repair)?;
        if matches!(repair, Repair::ConfirmCompared | Repair::KeepSecret) {
            // No text changes by it.
            return Ok(());
        }
        match self.value(field) {
            Some(value) => self.plain.say_with("plain-now", &[("value", value.into())]),
            None => self.plain.say("plain-now-empty"),
        }
    }

    fn judged(&self, field: Field) -> Answered {
        let findings = self.wizard.findings(field);
        let wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
        let mends = findings.iter().any(|finding| finding.repair.is_some());
        // A field that was emptied by moving its value is asked again: it has no answer now.
        let emptied = field.is_text() && self.wizard.is_empty(field);
        if wrong || mends || emptied { Answered::Again } else { Answered::Stands }
    }

    fn refuse(&mut self, key: &str) -> Result<Answered, Gone> {
        self.plain.complain(key)?;
        Ok(Answered::Refused)
    }

    fn clear(&mut self, field: Field) -> Result<(), Gone> {
        if field.row().kind == Kind::Confirmation {
            return self.wish(Wish::Confirm(field, false));
        }
        self.feed(Msg::Line(Secret::default()))
    }
}

/// The place of a numbered row that `text` names.
fn number(text: &Secret, rows: usize) -> Option<usize> {
    let number: usize = text.expose().trim().parse().ok()?;
    (1..=rows).contains(&number).then(|| number - 1)
}
