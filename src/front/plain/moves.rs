//! The way through the steps: their headings, and what the commands do: from question to question, to a step, back from
//! an answer.

use super::command::{self, Command};
use super::talk::{Gone, Reply, Talk};
use crate::view::field::{further, name};
use crate::view::notice;
use crate::wizard::msg::{Msg, Notice, Undone};
use crate::wizard::plan::{List, PLAN, Step, Stop};
use crate::wizard::progress::Mark;
use crate::wizard::wish::Wish;

impl Talk<'_> {
    /// Says what is set up here, and how to answer.
    pub(super) fn greet(&mut self) -> Result<(), Gone> {
        let words = &self.plain.reader.look.words;
        let typed = |key: &str| command::typed(words, key);
        let (clear, help) = (typed("plain-command-clear"), typed("plain-command-help"));
        let instance = self.wizard.answers.instance.clone();
        let file = self.wizard.output.display().to_string();
        self.plain.say_with("plain-welcome", &[("instance", instance.into()), ("file", file.into())])?;
        self.plain.say_with("plain-how", &[("clear", clear.into()), ("help", help.into())])?;
        self.news()
    }

    /// Which step this is, when it is another than before; what it is for, the first time.
    pub(super) fn heading(&mut self) -> Result<(), Gone> {
        let step = self.wizard.step;
        if self.plain.heading == Some(step) {
            return Ok(());
        }
        self.plain.heading = Some(step);
        let words = &self.plain.reader.look.words;
        let name = step.row().name;
        let title = words.text(&format!("title-{name}"));
        let path = format!("path-{name}");
        let path = words.has(&path).then(|| words.text(&path));
        let (number, count) = (step.number(), PLAN.len());
        let arguments = [("number", number.into()), ("count", count.into()), ("title", title.into())];
        self.plain.say_with("plain-step", &arguments)?;
        if let Some(path) = path {
            self.plain.voice.say(&path)?;
        }
        if !self.plain.introduced.contains(&step) {
            self.plain.introduced.push(step);
            for key in introduction(step) {
                self.plain.say(key)?;
            }
        }
        self.plain.voice.pause()
    }

    /// Does what a command asks for; the question of the moment is then asked again, or another one.
    pub(super) fn obey(&mut self, command: Command) -> Result<(), Gone> {
        match command {
            Command::Back => self.back(),
            Command::Next => self.advance(),
            Command::Steps(None) => self.steps(),
            Command::Steps(Some(number)) => self.go_to_step(number).map(drop),
            Command::Review => {
                self.plain.heading = None;
                self.feed(Msg::Go(Step::Review, Stop::List(List::Rows)))
            }
            Command::Help => self.help(),
            Command::Undo => self.undo(),
            Command::Measure => self.measure(),
            Command::Stop => self.stop_measuring(),
            Command::Why(number) => self.why(number),
            Command::Save => {
                self.settle()?;
                if self.complain_unsaved()? { Ok(()) } else { self.plain.say("plain-saved") }
            }
            Command::Quit => self.quit(),
            Command::Clear => self.plain.complain("plain-nothing-to-clear"),
        }
    }

    /// The next question, in the next step its first.
    pub(super) fn advance(&mut self) -> Result<(), Gone> {
        let step = self.wizard.step;
        match (step, self.wizard.stop_after(), step.next()) {
            (Step::Review, _, Some(next)) | (_, None, Some(next)) => self.feed(Msg::Go(next, next.row().stops[0])),
            (_, Some(stop), _) => self.feed(Msg::Go(step, stop)),
            (_, None, None) => self.plain.complain("plain-last-question"),
        }
    }

    /// The question before, in the step before its last.
    fn back(&mut self) -> Result<(), Gone> {
        let step = self.wizard.step;
        let stops = step.row().stops;
        let at = stops.iter().position(|stop| *stop == self.wizard.focus()).unwrap_or(0);
        let before = match (step, at) {
            (Step::Review, _) | (_, 0) => {
                step.previous().map(|step| (step, *step.row().stops.last().unwrap_or(&stops[0])))
            }
            (_, at) => stops[..at].iter().rfind(|stop| self.wizard.has_stop(**stop)).map(|stop| (step, *stop)),
        };
        match before {
            // The review is one question.
            Some((Step::Review, _)) => self.feed(Msg::Go(Step::Review, Stop::List(List::Rows))),
            Some((step, stop)) => self.feed(Msg::Go(step, stop)),
            None => self.plain.complain("plain-first-question"),
        }
    }

    fn steps(&mut self) -> Result<(), Gone> {
        for row in &PLAN {
            let mark = match self.wizard.step_mark(row.step) {
                None => "plain-mark-none",
                Some(Mark::Optional | Mark::Done) => "plain-mark-done",
                Some(Mark::Open) => "plain-mark-open",
                Some(Mark::Warned) => "plain-mark-warned",
                Some(Mark::Failed) => "plain-mark-failed",
            };
            let words = &self.plain.reader.look.words;
            let (title, mark) = (words.text(&format!("title-{}", row.name)), words.text(mark));
            let arguments = [("number", row.step.number().into()), ("title", title.into()), ("state", mark.into())];
            self.plain.say_with("plain-step-state", &arguments)?;
        }
        self.plain.say("plain-expect-step")?;
        loop {
            match self.listen(false)? {
                Reply::Pasted => return Ok(()),
                Reply::Command(command) => return self.obey(command),
                Reply::Text(text) if text.is_empty() => return Ok(()),
                Reply::Text(text) => {
                    // 0 is no step, as anything that is no number.
                    let number = text.expose().trim().parse().unwrap_or(0);
                    if self.go_to_step(number)? {
                        return Ok(());
                    }
                }
            }
        }
    }

    fn go_to_step(&mut self, number: usize) -> Result<bool, Gone> {
        let Some(step) = Step::from_number(number) else { return self.no_such_number() };
        self.plain.heading = None;
        self.wish(Wish::Step(step))?;
        Ok(true)
    }

    fn no_such_number(&mut self) -> Result<bool, Gone> {
        self.plain.complain("plain-no-such-number")?;
        Ok(false)
    }

    fn help(&mut self) -> Result<(), Gone> {
        let step = self.wizard.step;
        let key = match step {
            Step::Prerequisites => "plain-help-prerequisites".to_owned(),
            Step::Account => "plain-help-account".to_owned(),
            step => format!("help-step-{}", step.row().name),
        };
        self.plain.say(&key)?;
        for key in self.wizard.focused_field().map(further).unwrap_or_default() {
            self.plain.say(key)?;
        }
        self.plain.say_commands()
    }

    /// Takes the last change back and asks its question again.
    fn undo(&mut self) -> Result<(), Gone> {
        self.wish(Wish::Undo)?;
        let undone = match self.wizard.notice.take() {
            Some(Notice::Undone(undone)) => undone,
            Some(Notice::NothingToUndo) => return self.plain.complain("plain-nothing-to-undo"),
            notice => {
                self.wizard.notice = notice;
                // The text that is asked for is the one that was taken back.
                let Some(field) = self.wizard.focused_field() else { return Ok(()) };
                Undone::Field(field)
            }
        };
        match undone {
            Undone::Field(field) => {
                if self.wizard.focused_field() != Some(field) {
                    self.feed(Msg::Go(Step::of(field), Stop::Field(field)))?;
                }
                let label = name(&self.plain.reader.look, field);
                self.plain.say_with("plain-undone", &[("field", label.into())])
            }
            Undone::Tick(_) | Undone::Compared | Undone::Fields(_) => {
                let what = notice::undone(&self.plain.reader.look, undone);
                self.plain.say_with("plain-undone", &[("field", what.into())])
            }
            Undone::Names | Undone::NamesAdded(_) | Undone::NamesRemoved(_) => {
                if self.wizard.focus() != Stop::List(List::Names) {
                    self.feed(Msg::Go(Step::Mask, Stop::List(List::Names)))?;
                }
                self.plain.say("plain-name-undone")
            }
        }
    }
}

/// What a step is for, besides its help.
fn introduction(step: Step) -> &'static [&'static str] {
    match step {
        Step::Prerequisites => &["page-caution", "page-caution-adobe"],
        Step::Console => &["page-console-intro", "page-console-update"],
        Step::Package => &["page-package-install", "page-package-confuse", "page-package-caution"],
        Step::Account => &["plain-help-account", "page-account-caution"],
        Step::Review => &["plain-intro-review"],
        Step::Mask => &["help-step-mask", "page-mask-caution", "mask-example", "further-names"],
    }
}
