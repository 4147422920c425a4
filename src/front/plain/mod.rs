//! The wizard line by line on the normal screen, for screen readers, dumb terminals and scripts: the same machine, words
//! and drafts as on the screen. One question at a time; its transcript: `plain__from_nothing.snap`.

mod answer;
mod command;
mod door;
mod mask_step;
mod measured;
mod moves;
mod pasted;
mod people;
mod question;
mod review;
mod talk;
mod voice;
mod why;

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};

use super::appearance::Reader;
use super::face::{Face, Left, Mailbox};
use crate::host::Host;
use crate::setup::field::Field;
use crate::terminal::lines::Lines;
use crate::wizard::Wizard;
use crate::wizard::door::Door;
use crate::wizard::msg::{Leaving, Msg};
use crate::wizard::plan::Step;
use crate::words::catalogue::Arg;

pub use command::{word, yes_or_no};

use talk::{Gone, Talk};
use voice::Voice;

/// Standard input and output while the wizard talks there.
#[derive(Debug)]
pub struct Plain {
    lines: Lines,
    voice: Voice,
    reader: Reader,
    inbox: Receiver<Msg>,
    outbox: Sender<Msg>,
    /// Steps whose introduction was read out already.
    introduced: Vec<Step>,
    /// The step whose heading was read out last.
    heading: Option<Step>,
    /// What the write changes, as it was read out last.
    difference: Vec<String>,
    /// A yes or a no that was given where a value is asked for, and of which field.
    word: Option<(Field, String)>,
}

impl Plain {
    /// Takes standard input and output.
    ///
    /// # Errors
    /// The process has no descriptors left.
    pub fn open(reader: Reader) -> io::Result<Plain> {
        let (outbox, inbox) = channel();
        let lines = Lines::new()?;
        let voice = Voice::new(&reader.look.glyphs, lines.leave());
        Ok(Plain {
            lines,
            voice,
            reader,
            inbox,
            outbox,
            introduced: Vec::new(),
            heading: None,
            difference: Vec::new(),
            word: None,
        })
    }

    /// A terminal that takes no bytes is left by a signal.
    fn ended(&self, left: io::Result<Left>) -> io::Result<Left> {
        left.or_else(|error| self.lines.leave().signal().map(Left::Signal).ok_or(error))
    }

    /// The sentence `key` of the catalogue.
    fn say(&mut self, key: &str) -> Result<(), Gone> {
        let text = self.reader.look.words.text(key);
        self.voice.say(&text)
    }

    /// The sentence `key` to standard error.
    fn complain(&mut self, key: &str) -> Result<(), Gone> {
        let text = self.reader.look.words.text(key);
        self.voice.complain(&text)
    }

    /// The sentence of the catalogue with its arguments.
    fn say_with(&mut self, key: &str, arguments: &[(&str, Arg<'_>)]) -> Result<(), Gone> {
        let text = self.reader.look.words.with(key, arguments);
        self.voice.say(&text)
    }

    /// Whether more came with a line that answers nothing, which is then forgotten whole: it was pasted, and its blank lines
    /// would be answers.
    fn drops_what_is_pasted(&mut self) -> Result<bool, Gone> {
        if !self.lines.is_terminal() || self.lines.ahead().expose().trim().is_empty() {
            return Ok(false);
        }
        self.lines.forget();
        self.complain("plain-pasted-at-question")?;
        Ok(true)
    }

    /// Yes or no to a question of the catalogue, and what each does; no is the safe one.
    fn say_choice(&mut self, name: &str) -> Result<(), Gone> {
        let words = &self.reader.look.words;
        let arguments = [
            ("yes", command::word(words, true).into()),
            ("no", command::word(words, false).into()),
            ("does", words.text(&format!("question-{name}-yes")).into()),
            ("keeps", words.text(&format!("question-{name}-no")).into()),
        ];
        self.say_with("plain-expect-choice", &arguments)
    }
}

impl Face for Plain {
    fn is_attended(&self) -> bool {
        self.lines.is_terminal()
    }

    fn reader(&self) -> &Reader {
        &self.reader
    }

    fn mailbox(&self) -> Mailbox {
        Mailbox::new(self.outbox.clone(), self.lines.waker())
    }

    fn settle(&mut self, door: &mut Door) -> io::Result<Result<usize, Left>> {
        match door::settle(self, door) {
            Ok(number) => Ok(Ok(number)),
            Err(gone) => self.ended(gone.left(Leaving::Kept)).map(Err),
        }
    }

    fn signal(&self) -> Option<i32> {
        self.lines.leave().signal()
    }

    fn run(&mut self, wizard: &mut Wizard, host: &mut dyn Host) -> io::Result<Left> {
        wizard.writing.line_by_line = true;
        let left = Talk::new(self, wizard, host).run();
        self.ended(left)
    }
}
