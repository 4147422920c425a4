//! Review line by line: every field with its state, what is missing, what the write changes, and the write.

use super::command::{self, yes_or_no};
use super::talk::{Gone, Reply, Talk};
use crate::campaign::measured::Part;
use crate::setup::document::Change;
use crate::setup::evidence::Status;
use crate::setup::field::FIELDS;
use crate::view::field::name;
use crate::view::opened::incomplete_there;
use crate::wizard::Gone as Lost;
use crate::wizard::msg::{Msg, OnDisk};
use crate::wizard::open::{Open, Question};
use crate::wizard::plan::{Step, Stop};
use crate::wizard::rows::Row;
use crate::wizard::wish::Wish;
use crate::words::say;

impl Talk<'_> {
    /// Reads the review out and asks what to do.
    pub(super) fn review(&mut self) -> Result<(), Gone> {
        self.await_disk()?;
        let answers = self.wizard.review_rows().into_iter().filter(|row| matches!(row, Row::Answer(_) | Row::Prove));
        let rows: Vec<Row> = FIELDS.iter().map(|row| Row::Field(row.field)).chain(answers).collect();
        for (number, row) in rows.iter().enumerate() {
            let Row::Field(field) = row else { continue };
            let label = name(&self.plain.reader.look, *field);
            let state = self.state(*field);
            let arguments = [("number", (number + 1).into()), ("label", label.into()), ("state", state.into())];
            self.plain.say_with("plain-row", &arguments)?;
        }
        self.say_sign_in(&rows)?;
        self.plain.voice.pause()?;
        self.say_standing()?;
        self.say_difference()?;
        self.ask_write()?;
        loop {
            match self.listen(false)? {
                Reply::Pasted => return Ok(()),
                Reply::Command(command) => return self.obey(command),
                Reply::Text(text) if text.is_empty() => return self.pass_by(),
                Reply::Text(text) => match yes_or_no(text.expose(), &self.plain.reader.look.words) {
                    Some(true) => return self.write(),
                    Some(false) => return self.pass_by(),
                    None => {
                        let number = text.expose().trim().parse::<usize>().ok();
                        let row = number.and_then(|number| rows.get(number.checked_sub(1)?));
                        match row {
                            Some(Row::Field(field)) => {
                                return self.feed(Msg::Go(Step::of(*field), Stop::Field(*field)));
                            }
                            Some(row @ (Row::Answer(_) | Row::Prove)) => return self.take_row(*row),
                            Some(Row::Fold | Row::Write) | None => {}
                        }
                        self.plain.complain("plain-not-yes-no-number")?;
                    }
                },
            }
        }
    }

    /// Goes on without a write, and says so.
    fn pass_by(&mut self) -> Result<(), Gone> {
        if !self.wizard.is_finished() {
            self.plain.say("plain-left-unwritten")?;
        }
        self.advance()
    }

    /// How far it is from complete, and from what stands on disk.
    fn say_standing(&mut self) -> Result<(), Gone> {
        let look = &self.plain.reader.look;
        let gets_in = say::gets_in::listed(&look.words, self.wizard.gets_in(), self.wizard.unproven());
        self.plain.voice.say(&gets_in)?;
        let look = &self.plain.reader.look;
        let hindrances = self.wizard.hindrances();
        let labels: Vec<String> = hindrances.iter().map(|field| name(look, *field)).collect();
        if hindrances.is_empty() {
            let key = if self.wizard.is_finished() { "review-written" } else { "plain-complete" };
            self.plain.say(key)?;
        } else {
            let arguments =
                [("count", labels.len().into()), ("fields", self.plain.reader.look.words.list(&labels).into())];
            self.plain.say_with("plain-hindrances", &arguments)?;
        }
        let look = &self.plain.reader.look;
        let file = look.glyphs.visible(&self.wizard.output.display().to_string());
        match &self.wizard.on_disk {
            OnDisk::Foreign { .. } => self.plain.say_with("question-replace-foreign-text", &[("file", file.into())]),
            OnDisk::Unusable(told) => {
                let text = say::told(&look.words, &look.glyphs, told);
                self.plain.voice.complain(&text)
            }
            _ => Ok(()),
        }
    }

    /// What the write changes in the file that is there, line by line; not twice in a row.
    fn say_difference(&mut self) -> Result<(), Gone> {
        let changes: Vec<(Change, String)> =
            self.wizard.preview().into_iter().filter(|(change, _)| *change != Change::Same).collect();
        let lines: Vec<String> = changes.iter().map(|(_, line)| line.clone()).collect();
        self.plain.difference.clone_from(&lines);
        if lines.is_empty() {
            return Ok(());
        }
        let look = &self.plain.reader.look;
        let file = look.glyphs.visible(&self.wizard.output.display().to_string());
        let goes: Vec<String> = self
            .wizard
            .replacement()
            .iter()
            .flat_map(|replacement| say::document::also_goes(&look.words, &look.glyphs, replacement))
            .collect();
        for sentence in goes {
            self.plain.voice.say(&sentence.replace('•', "*"))?;
        }
        self.plain.say_with("plain-difference", &[("file", file.into())])?;
        for (change, line) in changes {
            let key = if change == Change::Added { "plain-change-then" } else { "plain-change-now" };
            // A secret in the file itself is masked by dots, which are drawn and not read.
            let line = self.plain.reader.look.glyphs.exact(line.trim_start()).replace('•', "*");
            self.plain.say_with(key, &[("line", line.into())])?;
        }
        Ok(())
    }

    fn ask_write(&mut self) -> Result<(), Gone> {
        let words = &self.plain.reader.look.words;
        let file = self.plain.reader.look.glyphs.visible(&self.wizard.output.display().to_string());
        let arguments = [
            ("yes", command::word(words, true).into()),
            ("no", command::word(words, false).into()),
            ("file", file.into()),
        ];
        let key = if !self.wizard.hindrances().is_empty() {
            "plain-expect-review-missing"
        } else if self.wizard.is_finished() {
            "plain-expect-review-written"
        } else {
            "plain-expect-review"
        };
        self.plain.say_with(key, &arguments)
    }

    /// What IMS answers, and that the secret can be proven, each with its number.
    fn say_sign_in(&mut self, rows: &[Row]) -> Result<(), Gone> {
        let checks = self.wizard.answered_by_ims();
        for (number, row) in rows.iter().enumerate() {
            let words = &self.plain.reader.look.words;
            let (label, state) = match row {
                Row::Answer(id) => {
                    let Some(check) = checks.iter().find(|check| check.id == *id) else { continue };
                    let remedy = say::check::remedy(words, check).filter(|_| check.status != Status::Passed);
                    let said = [say::check::summary(words, check), remedy.unwrap_or_default()];
                    (say::check::title(words, *id), said.join(" ").trim_end().to_owned())
                }
                Row::Prove => {
                    let answered = self.wizard.measuring.measured.proof.answer().is_some();
                    let state = if answered { "review-prove-again" } else { "value-open" };
                    (words.text("review-prove"), words.text(state))
                }
                Row::Field(_) | Row::Fold | Row::Write => continue,
            };
            let arguments = [("number", (number + 1).into()), ("label", label.into()), ("state", state.into())];
            self.plain.say_with("plain-row", &arguments)?;
        }
        Ok(())
    }

    /// Takes a row behind the fields: that of an answer leads to its field, the proof asks whether the secret may be sent, and what
    /// IMS says of it is waited for.
    fn take_row(&mut self, row: Row) -> Result<(), Gone> {
        self.wish(Wish::TakeRow(row))?;
        if let Some(Open::Question { question, .. }) = self.wizard.open.last() {
            let question = question.clone();
            self.ask_question(&question)?;
        }
        self.await_news(|talk| !talk.wizard.measuring.running().contains(&Part::Proof))
    }

    /// Writes, after a question where something would be replaced; where something is missing it leads there.
    fn write(&mut self) -> Result<(), Gone> {
        let first = self.wizard.hindrances().first().copied();
        self.wish(Wish::Write)?;
        if let Some(field) = first {
            return self.feed(Msg::Go(Step::of(field), Stop::Field(field)));
        }
        self.await_disk()?;
        while let Some(Open::Question { question, .. }) = self.wizard.open.last() {
            let question = question.clone();
            self.ask_question(&question)?;
            self.await_disk()?;
        }
        Ok(())
    }

    fn say_who_gets_in(&mut self) -> Result<(), Gone> {
        let text = say::gets_in::people(&self.plain.reader.look.words, self.wizard.gets_in());
        self.plain.voice.say(&text)
    }

    /// Asks until there is a yes or a no; an empty line is the safe answer.
    pub(super) fn ask_question(&mut self, question: &Question) -> Result<(), Gone> {
        let name = question.name();
        self.plain.say(&format!("question-{name}"))?;
        if question.is_of_the_write() && self.wizard.may_shut_out() {
            self.say_who_gets_in()?;
        }
        if question.is_of_the_file() && self.wizard.gone() == Lost::Older {
            let place = self.plain.reader.look.glyphs.visible(&self.wizard.secret_place());
            self.plain.say_with("question-older-stays", &[("file", place.into())])?;
        }
        match question {
            Question::Replace(_) | Question::ReplaceOther(_) | Question::ReplaceChanged(_) => {
                if matches!(question, Question::ReplaceOther(_)) {
                    let glyphs = &self.plain.reader.look.glyphs;
                    let file = glyphs.visible(&self.wizard.output.display().to_string());
                    let theirs = glyphs.visible(self.wizard.other_instance().unwrap_or_default());
                    let own = glyphs.visible(&self.wizard.answers.instance);
                    let about = [("file", file.into()), ("theirs", theirs.into()), ("own", own.into())];
                    self.plain.say_with("question-replace-other-text", &about)?;
                }
                if matches!(question, Question::ReplaceChanged(_)) {
                    let file = self.plain.reader.look.glyphs.visible(&self.wizard.output.display().to_string());
                    self.plain.say_with("question-replace-changed-text", &[("file", file.into())])?;
                    if let Some(text) = incomplete_there(self.wizard, &self.plain.reader.look, question) {
                        self.plain.voice.say(&text)?;
                    }
                }
                let preview = self.wizard.preview();
                let changes = preview.into_iter().filter(|(change, _)| *change != Change::Same);
                let lines: Vec<String> = changes.map(|(_, line)| line).collect();
                if lines != self.plain.difference || matches!(question, Question::ReplaceChanged(_)) {
                    self.say_difference()?;
                }
                if self.wizard.secret_is_new() {
                    let place = self.plain.reader.look.glyphs.visible(&self.wizard.secret_place());
                    self.plain.say_with("question-replace-secret", &[("file", place.into())])?;
                }
            }
            Question::ReplaceSecret | Question::OldSecret => {
                let place = self.plain.reader.look.glyphs.visible(&self.wizard.secret_place());
                self.plain.say_with(&format!("question-{name}-text"), &[("file", place.into())])?;
            }
            Question::SendCredentials(host) => {
                let words = &self.plain.reader.look.words;
                let text = say::trouble::recipient(words, self.wizard.measuring.login(), host);
                self.plain.voice.say(&text)?;
            }
            Question::ProveSecret(host) => {
                let host = self.plain.reader.look.glyphs.visible(host);
                self.plain.say_with("question-prove-secret-text", &[("host", host.into())])?;
            }
            Question::SendUmapi(host) => {
                let host = self.plain.reader.look.glyphs.visible(host);
                self.plain.say_with("question-send-umapi-text", &[("host", host.into())])?;
            }
            Question::LockOut => self.say_who_gets_in()?,
            // Why it is not saved is said with the prompt.
            Question::LeaveUnsaved(_) => self.plain.say("question-leave-unsaved-text")?,
            Question::ReplaceForeign(_) if self.wizard.secret_is_new() && self.wizard.answers.secret_there => {
                let place = self.plain.reader.look.glyphs.visible(&self.wizard.secret_place());
                self.plain.say_with("question-replace-secret", &[("file", place.into())])?;
            }
            // What stands there was said with the review.
            Question::ReplaceForeign(_) | Question::SendSecret => {}
        }
        self.plain.say_choice(name)?;
        // Neither yes nor no: what is there stays, or is taken over.
        let keep = question.answers().iter().position(|answer| matches!(*answer, "keep" | "take"));
        if let Some(keep) = keep {
            let does = self.plain.reader.look.words.text(&format!("question-{name}-{}", question.answers()[keep]));
            self.plain.say_with("plain-choice-keep", &[("does", does.into())])?;
        }
        loop {
            let yes = match self.listen(false)? {
                Reply::Command(command) => {
                    self.wish(Wish::Decline)?;
                    return self.obey(command);
                }
                // Nothing is taken for a paste while a question is open.
                Reply::Pasted => None,
                Reply::Text(text) if text.is_empty() => Some(false),
                Reply::Text(text) if text.expose().trim() == "2" && keep.is_some() => {
                    return self.wish(Wish::Answer(keep.unwrap_or(0)));
                }
                Reply::Text(text) => yes_or_no(text.expose(), &self.plain.reader.look.words),
            };
            match yes {
                Some(true) => return self.wish(Wish::Agree),
                Some(false) => return self.wish(Wish::Decline),
                None => self.plain.complain("plain-not-yes-no")?,
            }
        }
    }
}
