//! A mail, a form or a list of names that is pasted at a prompt: one answer, whose values go where they belong.

use super::command::{self, yes_or_no};
use super::talk::{Gone, Talk};
use crate::base::secret::Secret;
use crate::setup::field::Field;
use crate::setup::in_campaign::Seen;
use crate::setup::paste;
use crate::view::field::name;
use crate::wizard::msg::{Msg, Notice};
use crate::wizard::open::Open;
use crate::wizard::wish::Wish;
use crate::words::say;

/// What a terminal that brackets pastes puts around one.
const BRACKETS: [&str; 2] = ["\x1b[200~", "\x1b[201~"];

impl Talk<'_> {
    /// Takes `first` and the lines that came with it as one answer, where together they read as a form or as a list of names. What is typed line by
    /// line comes alone, and a script's answers carry no labels.
    pub(super) fn take_pasted(&mut self, first: &Secret) -> Result<bool, Gone> {
        if !self.wizard.open.is_empty() || yes_or_no(first.expose(), &self.plain.reader.look.words).is_some() {
            return Ok(false);
        }
        let ahead = self.plain.lines.ahead();
        if ahead.expose().trim().is_empty() {
            return Ok(false);
        }
        let mut lines: Vec<&str> = std::iter::once(first.expose()).chain(ahead.expose().lines()).collect();
        let whole = Secret::new(lines.join("\n"));
        let terminal = self.plain.lines.is_terminal();
        let form = paste::is_a_form(whole.expose());
        // A script's answers are no list, whatever they look like.
        let names = terminal && self.wizard.is_a_list_of_names(whole.expose());
        if !form && !names {
            return Ok(false);
        }
        if !terminal {
            lines.truncate(last_of_form(&lines));
        }
        let taken = lines.len().saturating_sub(1);
        let mut block = Secret::new(lines.join("\n"));
        for bracket in BRACKETS {
            block = Secret::new(block.expose().replace(bracket, ""));
        }
        if taken == 0 {
            return Ok(false);
        }
        self.plain.lines.skip(taken);
        self.feed(Msg::Paste(block.expose().to_owned()))?;
        if form {
            self.say_pasted()?;
        }
        if terminal && paste::holds_a_secret(block.expose()) {
            // The terminal wrote it there by itself, before it was read.
            self.plain.say("plain-secret-in-sight")?;
        }
        Ok(true)
    }

    /// Says what was recognised, fills it in, and says that it can be taken back; of what was compared what differs.
    fn say_pasted(&mut self) -> Result<(), Gone> {
        let look = &self.plain.reader.look;
        let Some(Open::Pasted { rows, announced, technical, .. }) = self.wizard.open.last() else {
            let different = self.pasted_otherwise();
            return different.iter().try_for_each(|line| self.plain.voice.say(line));
        };
        let mut said = vec![look.words.with("pasted-title", &[("count", rows.len().into())])];
        for row in rows {
            // Why a single value is left out is said below.
            if row.value().is_none() && !row.wants_a_choice() {
                continue;
            }
            let value = match row.value() {
                Some(value) if row.field == Field::ImsClientSecret => self.masked(value),
                Some(value) => look.glyphs.exact(value.expose()),
                None => look.words.with("plain-pasted-several", &[("count", row.values.len().into())]),
            };
            let arguments = [("label", name(look, row.field).into()), ("value", value.into())];
            said.push(look.words.with("plain-pasted-value", &arguments));
            let mended = row
                .mended_from()
                .filter(|_| row.field != Field::ImsClientSecret)
                .map(|was| look.words.with("pasted-mended", &[("value", look.glyphs.exact(was.expose()).into())]));
            let wrong = row.value().and_then(|value| self.wizard.judged_as_pasted(row.field, value));
            said.extend(mended.into_iter().chain(wrong.map(|finding| say::finding::sentence(&look.words, &finding))));
        }
        if !announced.is_empty() {
            let labels: Vec<String> = announced.iter().map(|field| name(look, *field)).collect();
            said.push(look.words.with("pasted-announced", &[("fields", look.words.list(&labels).into())]));
        }
        if *technical {
            said.push(look.words.text("pasted-technical"));
        }
        let takes = rows.iter().any(|row| row.value().is_some());
        said.iter().try_for_each(|line| self.plain.voice.say(line))?;
        self.wizard.notice = None;
        let (step, focus) = (self.wizard.step, self.wizard.focus());
        self.wish(if takes { Wish::Agree } else { Wish::Decline })?;
        // The question of the moment is asked again, with what it holds by now.
        self.feed(Msg::Go(step, focus))?;
        Ok(())
    }

    /// What was pasted back and is another value than the one that is set up.
    fn pasted_otherwise(&self) -> Vec<String> {
        let look = &self.plain.reader.look;
        let told = |(field, seen): (Field, Seen)| {
            let Seen::Differs { held } = seen else { return None };
            let held = look.words.with("hand-over-pasted-differs", &[("held", look.glyphs.exact(&held).into())]);
            let about = [("about", name(look, field).into()), ("what", held.into())];
            self.wizard.hand_over.seen.contains_key(&field).then(|| look.words.with("told-about", &about))
        };
        self.wizard.in_campaign().into_iter().filter_map(told).collect()
    }

    /// What is said in place of the sentence that names a key.
    pub(super) fn filled(&self, notice: &Notice) -> Option<String> {
        let Notice::Filled { count, .. } = notice else { return None };
        let words = &self.plain.reader.look.words;
        let undo = command::typed(words, "plain-command-undo");
        Some(words.with("plain-filled", &[("count", (*count).into()), ("undo", undo.into())]))
    }
}

/// The lines up to the last that adds a value: what a script says behind a form are its next answers.
fn last_of_form(lines: &[&str]) -> usize {
    let found = |count: usize| paste::read(&lines[..count].join("\n")).found.len();
    let all = found(lines.len());
    (1..=lines.len()).find(|count| found(*count) == all).unwrap_or(lines.len())
}
