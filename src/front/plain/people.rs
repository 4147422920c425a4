//! The people line by line: who gets in, then who does not and why; a file's name reads others.

use super::command::Command;
use super::talk::{Gone, Reply, Talk};
use crate::people::Verdict;
use crate::view::people::news;
use crate::wizard::open::{Open, Question};
use crate::wizard::people_list::UnderWay;
use crate::wizard::wish::Wish;
use crate::words::say;

/// So many people are read out.
const READ_OUT: usize = 50;

impl Talk<'_> {
    /// Says what became of the people, and asks where others are, until an empty line.
    pub(super) fn people(&mut self) -> Result<(), Gone> {
        loop {
            self.say_people()?;
            self.plain.say("plain-expect-people")?;
            match self.listen(false)? {
                Reply::Command(Command::Measure) => {
                    self.wish(Wish::Measure)?;
                    if let Some(Open::Question { question: question @ Question::SendUmapi(_), .. }) =
                        self.wizard.open.last()
                    {
                        self.ask_question(&question.clone())?;
                    }
                }
                Reply::Pasted => return Ok(()),
                Reply::Command(command) => return self.obey(command),
                Reply::Text(text) if text.expose().trim().is_empty() => return self.advance(),
                Reply::Text(text) => self.wish(Wish::ReadPeople(text))?,
            }
        }
    }

    /// A file is waited for; the API takes minutes, and only how far it is gets said.
    fn say_people(&mut self) -> Result<(), Gone> {
        self.await_news(|talk| !matches!(talk.wizard.people.under_way, Some(UnderWay::File(_))))?;
        self.await_news(|talk| talk.wizard.people.is_judged())?;
        if let Some((_, text)) = news(self.wizard, &self.plain.reader.look) {
            self.plain.voice.say(&text)?;
        }
        let Some(report) = self.wizard.people.report() else { return Ok(()) };
        let look = &self.plain.reader.look;
        let mut said = vec![say::people::answer(&look.words, report.summary())];
        let left = report.summary().out + report.summary().unsure;
        let mut last = None;
        for (index, person) in (0..left.min(READ_OUT)).filter_map(|row| self.wizard.people.shown(row)) {
            let verdict = report.verdict(index);
            if last.replace(verdict) != Some(verdict) && verdict != Verdict::In {
                said.push(look.words.text(&say::people::why(verdict)));
            }
            let told = say::people::one(&look.words, &look.glyphs, self.wizard.people.all(), report, (index, person));
            let about = look.glyphs.visible(person.name());
            said.push(look.words.with("told-about", &[("about", about.into()), ("what", told.detail.into())]));
            said.extend(told.nearest.map(|name| look.words.with("mask-nearest", &[("name", name.into())])));
            said.extend(told.notes);
        }
        said.iter().try_for_each(|sentence| self.plain.voice.say(sentence))
    }
}
