//! The conversation: from question to question, what the commands do, and how it ends.

use std::convert::Infallible;
use std::io;

use rustix::process::Signal;

use super::Plain;
use super::command::{self, Command, Said, yes_or_no};
use crate::base::secret::Secret;
use crate::front::drive::{Shows, drive};
use crate::front::face::Left;
use crate::host::Host;
use crate::terminal::lines::{Heard, Line, Trouble};
use crate::view::field::name;
use crate::view::notice::sentence;
use crate::wizard::Wizard;
use crate::wizard::msg::{Leaving, Msg, Notice, Request, Task};
use crate::wizard::open::{Open, Question};
use crate::wizard::plan::{List, Stop};
use crate::wizard::wish::Wish;
use crate::words::say;

/// Why the conversation is over.
#[derive(Debug)]
pub enum Gone {
    /// It was left.
    Left(Left),
    /// Nothing can be said any more.
    Failed(io::Error),
}

impl From<io::Error> for Gone {
    fn from(error: io::Error) -> Gone {
        Gone::Failed(error)
    }
}

impl Gone {
    /// How it was left. Where whoever listened is gone that is `leaving`, without a word more; a terminal that is gone
    /// counts as a hang-up.
    pub fn left(self, leaving: Leaving) -> io::Result<Left> {
        match self {
            Gone::Left(left) => Ok(left),
            Gone::Failed(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(Left::Quit(leaving)),
            Gone::Failed(error) if error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error()) => {
                Ok(Left::Signal(Signal::HUP.as_raw()))
            }
            Gone::Failed(error) => Err(error),
        }
    }
}

/// What came to a prompt.
pub enum Reply {
    /// An answer; any may be a secret.
    Text(Secret),
    /// A command.
    Command(Command),
    /// A mail or a form, which is in its fields by now.
    Pasted,
}

/// One conversation over one wizard.
pub struct Talk<'a> {
    pub(super) plain: &'a mut Plain,
    pub(super) wizard: &'a mut Wizard,
    host: &'a mut dyn Host,
    at_disk: AtDisk,
    /// A prompt is the last thing on the line.
    prompted: bool,
}

/// So many looks and writes were ordered whose outcome is not known yet.
struct AtDisk(usize);

impl Shows for AtDisk {
    type Gone = Infallible;

    /// There is no screen to draw, and no sequence is sent to the terminal.
    fn show(&mut self, _request: Request, _wizard: &Wizard) -> Result<Option<Msg>, Infallible> {
        Ok(None)
    }

    fn ordered(&mut self, task: &Task) {
        if matches!(task, Task::Look(_) | Task::Write(_)) {
            self.0 += 1;
        }
    }

    fn came(&mut self, msg: &Msg) {
        if matches!(msg, Msg::Looked(_) | Msg::Written(_)) {
            self.0 = self.0.saturating_sub(1);
        }
    }
}

impl<'a> Talk<'a> {
    /// A conversation that has not begun.
    pub fn new(plain: &'a mut Plain, wizard: &'a mut Wizard, host: &'a mut dyn Host) -> Talk<'a> {
        Talk { plain, wizard, host, at_disk: AtDisk(0), prompted: false }
    }

    /// Talks until it is left; everything is with the host then.
    pub fn run(mut self) -> io::Result<Left> {
        let gone = match self.talk() {
            Ok(never) => match never {},
            Err(gone) => gone,
        };
        let leaving = if self.wizard.is_finished() { Leaving::Finished } else { Leaving::Kept };
        if matches!(gone, Gone::Failed(_)) {
            // What it comes to is known already.
            let _ = self.feed(Msg::End);
        }
        gone.left(leaving)
    }

    fn talk(&mut self) -> Result<Infallible, Gone> {
        // The names of a draft are judged with the first message.
        self.feed(Msg::Resize(80, 24))?;
        self.greet()?;
        loop {
            self.plain.voice.pause()?;
            self.heading()?;
            match self.wizard.focus() {
                Stop::Field(field) => self.ask_field(field)?,
                Stop::List(List::Rows | List::Preview) => self.review()?,
                Stop::List(List::Names) => self.ask_names()?,
                Stop::List(List::People) => self.people()?,
                Stop::List(List::HandOver) => self.hand_over()?,
            }
        }
    }

    /// One message and everything that follows from it at once; then what there is to tell of it.
    pub(super) fn feed(&mut self, msg: Msg) -> Result<(), Gone> {
        let Ok(leaving) = drive(self.wizard, self.host, &mut self.at_disk, msg);
        if let Some(leaving) = leaving {
            return Err(Gone::Left(Left::Quit(leaving)));
        }
        self.news()
    }

    /// Says what is wanted.
    pub(super) fn wish(&mut self, wish: Wish) -> Result<(), Gone> {
        self.feed(Msg::Wish(wish))
    }

    /// Waits until everything is on disk, or it is known why not.
    pub(super) fn settle(&mut self) -> Result<(), Gone> {
        self.host.run(Task::Settle).into_iter().try_for_each(|msg| match msg {
            Msg::Settled(result) => self.feed(Msg::Saved(result)),
            msg => self.feed(msg),
        })
    }

    /// Leaves; where not everything can be saved, after a question.
    pub(super) fn quit(&mut self) -> Result<(), Gone> {
        self.wish(Wish::Quit)?;
        match self.wizard.open.last() {
            Some(Open::Question { question: question @ Question::LeaveUnsaved(_), .. }) => {
                self.ask_question(&question.clone())
            }
            _ => Ok(()),
        }
    }

    /// Waits until every look at the output's place and every write has come to its end.
    pub(super) fn await_disk(&mut self) -> Result<(), Gone> {
        self.await_news(|talk| talk.at_disk.0 == 0)
    }

    /// Waits for messages of other threads until it `is_there`.
    pub(super) fn await_news(&mut self, is_there: impl Fn(&Talk<'_>) -> bool) -> Result<(), Gone> {
        while !is_there(self) {
            if let Heard::Signal(signal) = self.plain.lines.news(None) {
                return Err(self.ended(signal));
            }
            self.take_messages()?;
        }
        Ok(())
    }

    fn take_messages(&mut self) -> Result<(), Gone> {
        let messages: Vec<Msg> = self.plain.inbox.try_iter().collect();
        messages.into_iter().try_for_each(|msg| {
            let part = match &msg {
                Msg::Measured { answer, .. } => Some(answer.part()),
                _ => None,
            };
            self.feed(msg)?;
            part.map_or(Ok(()), |part| self.say_measured(part))
        })
    }

    /// Leaves the prompt's line, where a prompt is the last thing on it.
    pub(super) fn interrupt(&mut self) -> Result<(), Gone> {
        if std::mem::take(&mut self.prompted) { self.plain.voice.pause() } else { Ok(()) }
    }

    /// A signal asks to leave: everything is handed to the host first.
    fn ended(&mut self, signal: i32) -> Gone {
        // It says that the wizard is left, which it is by the signal.
        let _ = self.feed(Msg::End);
        Gone::Left(Left::Signal(signal))
    }

    /// Says what just happened, once; trouble with the draft to standard error.
    pub(super) fn news(&mut self) -> Result<(), Gone> {
        if matches!(self.wizard.notice, Some(Notice::Undone(_) | Notice::NothingToUndo)) {
            // Whoever took something back says so, and asks for it again.
            return Ok(());
        }
        let Some(notice) = self.wizard.notice.take() else { return Ok(()) };
        self.interrupt()?;
        if notice == Notice::MeasuringStopped {
            return self.say_how("plain-measuring-stopped");
        }
        let filled = self.filled(&notice);
        let look = &self.plain.reader.look;
        let text = match &notice {
            Notice::Filled { .. } => filled.unwrap_or_default(),
            Notice::ControlsRemoved(count) => look.words.with("plain-controls-removed", &[("count", (*count).into())]),
            Notice::ChangedOnDisk => {
                let file = look.glyphs.visible(&self.wizard.output.display().to_string());
                look.words.with("plain-changed-on-disk", &[("file", file.into())])
            }
            Notice::Incomplete(count, field) => {
                let about = [("count", (*count).into()), ("field", name(look, *field).into())];
                look.words.with("plain-incomplete", &about)
            }
            notice => sentence(look, self.wizard, notice),
        };
        match notice {
            Notice::Written
            | Notice::Filled { .. }
            | Notice::WrittenWith(_)
            | Notice::WrittenBefore
            | Notice::NamesRead(_)
            | Notice::NamesStopped(_)
            | Notice::Back { .. }
            | Notice::TakenOver { .. }
            | Notice::Told(_) => self.plain.voice.say(&text),
            _ => self.plain.voice.complain(&text),
        }
    }

    /// Says why the draft could not be kept, while it can't.
    pub(super) fn complain_unsaved(&mut self) -> Result<bool, Gone> {
        let look = &self.plain.reader.look;
        let Some(told) = &self.wizard.unsaved else { return Ok(false) };
        let text = say::told(&look.words, &look.glyphs, told);
        self.plain.voice.complain(&text)?;
        Ok(true)
    }

    /// Waits for an answer or a command; one that can't be used is told and asked for again.
    pub(super) fn listen(&mut self, secretly: bool) -> Result<Reply, Gone> {
        self.prompted = false;
        loop {
            if !self.prompted {
                self.complain_unsaved()?;
                if secretly {
                    self.plain.lines.hush()?;
                }
                self.plain.voice.prompt()?;
                self.prompted = true;
            }
            let heard = self.plain.lines.line();
            if !matches!(heard, Heard::News | Heard::Timeout) {
                self.plain.lines.echo();
                self.prompted = false;
            }
            match heard {
                Heard::Line(line) => {
                    if !self.plain.lines.is_terminal() {
                        // What is not typed on the terminal did not end the prompt's line there.
                        self.plain.voice.pause()?;
                    }
                    if let Some(reply) = self.reply(line)? {
                        return Ok(reply);
                    }
                }
                Heard::News | Heard::Timeout => self.take_messages()?,
                Heard::Continued => {}
                Heard::Signal(signal) => {
                    self.plain.voice.pause()?;
                    return Err(self.ended(signal));
                }
                Heard::End => {
                    self.plain.voice.pause()?;
                    self.feed(Msg::End)?;
                }
            }
        }
    }

    /// Whether `text` is no answer to the question that is asked.
    fn answers_nothing(&self, text: &Secret) -> bool {
        let asked = matches!(self.wizard.open.last(), Some(Open::Question { .. }));
        asked && !text.is_empty() && yes_or_no(text.expose(), &self.plain.reader.look.words).is_none()
    }

    fn reply(&mut self, line: Line) -> Result<Option<Reply>, Gone> {
        let words = &self.plain.reader.look.words;
        let trouble = line.trouble.map(|trouble| match trouble {
            Trouble::NotUtf8 => words.text("notice-not-utf8"),
            Trouble::TooLong => words.text("notice-paste-too-large"),
            Trouble::Cut => words.text("plain-line-cut"),
        });
        if let Some(trouble) = trouble {
            self.plain.voice.complain(&trouble)?;
        }
        if line.trouble == Some(Trouble::TooLong) {
            return Ok(None);
        }
        match command::read(line.text, &self.plain.reader.look.words) {
            Said::Text(text) if self.answers_nothing(&text) && self.plain.drops_what_is_pasted()? => Ok(None),
            Said::Text(text) if self.take_pasted(&text)? => Ok(Some(Reply::Pasted)),
            Said::Text(text) => Ok(Some(Reply::Text(text))),
            Said::Command(command) => Ok(Some(Reply::Command(command))),
            Said::Unknown => {
                self.plain.complain_of_command()?;
                Ok(None)
            }
        }
    }
}
