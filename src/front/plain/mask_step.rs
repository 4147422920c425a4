//! The mask test line by line: names are typed, and of each it is said what it captures or where it fails; then the
//! hand-over.

use super::command::{self, Command, yes_or_no};
use super::talk::{Gone, Reply, Talk};
use crate::base::secret::Secret;
use crate::mask::{Outcome, Warning, nearest};
use crate::setup::field::Field;
use crate::setup::finding::Code;
use crate::view::hand_over::cautions;
use crate::wizard::msg::{Msg, OnDisk};
use crate::wizard::plan::{List, Step, Stop};
use crate::wizard::wish::Wish;
use crate::words::catalogue::Arg;
use crate::words::say;
use crate::words::sheet::{COLUMNS, Format, sheet};

/// So many names are read out one by one; of more, those that are missed or warned of, up to so many.
const READ_OUT: usize = 50;

impl Talk<'_> {
    /// Says what became of the names there are, and asks for more until an empty line.
    pub(super) fn ask_names(&mut self) -> Result<(), Gone> {
        if self.wizard.names.loading.is_some() {
            self.plain.say("plain-reading")?;
            self.await_news(|talk| talk.wizard.names.loading.is_none())?;
        }
        self.say_names()?;
        self.plain.say("plain-expect-names")?;
        loop {
            match self.listen(false)? {
                Reply::Command(Command::Undo) if self.wizard.undo_changes_names() => {
                    self.obey(Command::Undo)?;
                }
                Reply::Pasted => return Ok(()),
                Reply::Command(command) => return self.obey(command),
                Reply::Text(text) if text.expose().trim().is_empty() => {
                    self.say_totals()?;
                    return self.advance();
                }
                Reply::Text(text) => self.add_name(text)?,
            }
        }
    }

    fn add_name(&mut self, text: Secret) -> Result<(), Gone> {
        let count = self.wizard.names.all().len();
        self.wish(Wish::AddName(text))?;
        if self.wizard.names.all().len() > count {
            let name = self.wizard.names.all().get(count).unwrap_or_default().to_owned();
            self.say_outcome(&name)?;
        }
        Ok(())
    }

    fn say_names(&mut self) -> Result<(), Gone> {
        let names = std::sync::Arc::clone(self.wizard.names.all());
        if names.is_empty() {
            return Ok(());
        }
        self.plain.say_with("plain-names", &[("count", names.len().into())])?;
        let all = names.len() <= READ_OUT;
        if !all {
            self.await_judgement()?;
        }
        let mut read = 0;
        for (index, name) in names.iter().enumerate() {
            let class = self.wizard.names.report.as_ref().map(|report| report.class(index));
            let remarkable = class.is_some_and(|class| !class.matched() || class.warned());
            if !all && (!remarkable || read == READ_OUT) {
                continue;
            }
            read += 1;
            let shown = self.plain.reader.look.glyphs.visible(name);
            self.plain.voice.say(&shown)?;
            self.say_outcome(name)?;
        }
        Ok(())
    }

    /// What the mask makes of `name`.
    fn say_outcome(&mut self, name: &str) -> Result<(), Gone> {
        let Some(mask) = &self.wizard.names.mask else { return self.plain.say(self.unjudged()) };
        let look = &self.plain.reader.look;
        let mut said = Vec::new();
        match mask.judge(name) {
            Outcome::Matched { group, warnings, .. } => {
                if let Some(group) = group.filter(|group| !group.is_empty()) {
                    let group = look.glyphs.visible(&name[group]);
                    said.push(look.words.with("mask-captures", &[("group", group.into())]));
                }
                said.extend(warnings.into_iter().map(|warning| say::mask::warning(&look.words, warning)));
            }
            Outcome::Missed { fails_at, differs_only_in_case } => {
                said.push(say::mask::missed(&look.words, &look.glyphs, name, fails_at));
                if differs_only_in_case {
                    said.push(say::mask::warning(&look.words, Warning::CaseDiffers));
                }
                if let Some(near) = nearest(mask, name) {
                    said.push(say::mask::nearest(&look.words, &look.glyphs, mask, &near));
                }
            }
        }
        said.iter().try_for_each(|sentence| self.plain.voice.say(sentence))
    }

    /// Why no name is judged.
    fn unjudged(&self) -> &'static str {
        if self.wizard.is_empty(Field::AssociationMask) { "mask-empty" } else { "mask-not-judged" }
    }

    /// Many names are judged beside the person.
    pub(super) fn await_judgement(&mut self) -> Result<(), Gone> {
        if self.wizard.names.mask.is_none() || self.wizard.names.all().is_empty() || self.wizard.names.report.is_some()
        {
            return Ok(());
        }
        self.plain.say("plain-judging")?;
        self.await_news(|talk| talk.wizard.names.report.is_some())
    }

    fn say_totals(&mut self) -> Result<(), Gone> {
        self.await_judgement()?;
        let Some(report) = &self.wizard.names.report else {
            let key = if self.wizard.names.all().is_empty() { "plain-untested" } else { self.unjudged() };
            return self.plain.say(key);
        };
        let summary = report.summary().clone();
        let totals: [(&str, Arg<'_>); 3] =
            [("names", summary.names.into()), ("matched", summary.matched.into()), ("missed", summary.missed.into())];
        self.plain.say_with("mask-report-totals", &totals)?;
        let unknown = summary.unknown_groups.unwrap_or(0);
        for (key, count) in [
            ("mask-report-collisions", summary.collisions),
            ("mask-report-control-panel", summary.control_panel),
            ("mask-report-unknown", unknown),
        ] {
            if count > 0 {
                self.plain.say_with(key, &[("count", count.into())])?;
            }
        }
        Ok(())
    }

    /// What of the values stands in Campaign, where that was read: the numbers, and each that differs.
    fn compared(&self) -> Vec<String> {
        let Some([same, differs, unseen]) = self.wizard.compared_with_campaign() else { return Vec::new() };
        let look = &self.plain.reader.look;
        let seen = self.wizard.seen_in_campaign();
        let counts = [("same", same.into()), ("differs", differs.into()), ("unseen", unseen.into())];
        let mut said = vec![look.words.with("hand-over-compared", &counts)];
        for finding in seen.iter().flat_map(|(field, _)| self.wizard.findings(*field)) {
            if matches!(finding.code, Code::DiffersInCampaign { .. }) {
                let what = say::finding::sentence(&look.words, &finding);
                let about = crate::view::field::name(look, finding.field);
                said.push(look.words.with("told-about", &[("about", about.into()), ("what", what.into())]));
            }
        }
        said
    }

    /// What has to be known before the values of an unwritten sheet are typed anywhere: who gets in, that no file holds them,
    /// and which of them are wrong.
    fn standing(&self) -> Vec<String> {
        let look = &self.plain.reader.look;
        let file = look.glyphs.visible(&self.wizard.output.display().to_string());
        let unwritten = if matches!(self.wizard.on_disk, OnDisk::Absent) { "left-unwritten" } else { "left-differs" };
        let mut said = vec![
            say::gets_in::listed(&look.words, self.wizard.gets_in(), self.wizard.unproven()),
            look.words.with(unwritten, &[("file", file.into())]),
        ];
        for field in self.wizard.hand_over_rows() {
            for finding in self.wizard.judged(field) {
                let what = say::finding::sentence(&look.words, &finding);
                let about = crate::view::field::name(look, field);
                said.push(look.words.with("told-about", &[("about", about.into()), ("what", what.into())]));
            }
        }
        said
    }

    /// The end: of a finished run the sheet stays as the last thing that is said; else it is asked what to do.
    pub(super) fn hand_over(&mut self) -> Result<(), Gone> {
        self.await_disk()?;
        if self.wizard.is_finished() {
            return self.quit();
        }
        let look = &self.plain.reader.look;
        let wizard = &self.wizard;
        let cautions = cautions(wizard, &look.words);
        let about = (&*wizard.answers, &wizard.hand_over, &cautions[..]);
        let text = sheet(&look.words, &look.glyphs, about, &wizard.secret_place(), (Format::Text, COLUMNS));
        let standing = self.standing();
        standing.iter().try_for_each(|sentence| self.plain.voice.say(sentence))?;
        self.plain.voice.pause()?;
        let words = &self.plain.reader.look.words;
        let arguments = [("yes", command::word(words, true).into()), ("no", command::word(words, false).into())];
        self.plain.voice.say_whole(&text)?;
        let compared = self.compared();
        compared.iter().try_for_each(|sentence| self.plain.voice.say(sentence))?;
        self.plain.voice.pause()?;
        self.plain.say_with("plain-expect-end", &arguments)?;
        loop {
            match self.listen(false)? {
                Reply::Pasted => return Ok(()),
                Reply::Command(command) => return self.obey(command),
                Reply::Text(text) if text.is_empty() => return self.quit(),
                Reply::Text(text) => match yes_or_no(text.expose(), &self.plain.reader.look.words) {
                    Some(true) => {
                        return self.feed(Msg::Go(Step::Review, Stop::List(List::Rows)));
                    }
                    Some(false) => return self.quit(),
                    None => self.plain.complain("plain-not-yes-no")?,
                },
            }
        }
    }
}
