//! The screen: takes keys, hands messages to the machine, and draws what it has become.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};

use ratatui::Terminal;
use rustix::io::Errno;
use rustix::process::Signal;

use super::appearance::Reader;
use super::drive::{Shows, drive};
use super::face::{Face, Left, Mailbox};
use crate::host::Host;
use crate::terminal::backend::Backend;
use crate::terminal::clipboard::takes_clipboard;
use crate::terminal::decoder::Input;
use crate::terminal::depth::Depth;
use crate::terminal::events::{Event, Events, Stop};
use crate::terminal::output::Output;
use crate::terminal::session::{Session, window_size};
use crate::view;
use crate::wizard::Wizard;
use crate::wizard::door::{Answer, Door};
use crate::wizard::keymap::Action;
use crate::wizard::msg::{Leaving, Msg, Request};
use crate::words::Look;
use crate::words::sheet::mail;

/// The terminal while the wizard has it.
#[derive(Debug)]
pub struct Stage {
    session: Session,
    events: Events,
    terminal: Terminal<Backend<Output>>,
    reader: Reader,
    inbox: Receiver<Msg>,
    outbox: Sender<Msg>,
}

impl Stage {
    /// Takes the terminal.
    ///
    /// # Errors
    /// Where it can't be taken over or drawn on.
    pub fn open(session: Session, events: Events, depth: Depth, reader: Reader) -> io::Result<Stage> {
        let backend =
            Backend::new(Output::out(events.leave()), window_size(), depth).ascii_only(reader.look.glyphs.ascii);
        let terminal = Terminal::new(backend)?;
        let (outbox, inbox) = channel();
        Ok(Stage { session, events, terminal, reader, inbox, outbox })
    }

    /// Waits for what happens next; what only concerns the screen is done here.
    fn event(&mut self) -> io::Result<Happened> {
        Ok(match self.events.wait(None) {
            Event::Input(inputs) => Happened::Input(inputs),
            Event::Resize(size) => {
                self.terminal.backend_mut().resize(size);
                Happened::Resized
            }
            Event::Signal(signal) if signal == Signal::CONT.as_raw() => {
                self.session.retake()?;
                self.terminal.backend_mut().resize(window_size());
                self.terminal.clear()?;
                Happened::Resized
            }
            Event::Signal(signal) if signal == Signal::TSTP.as_raw() => {
                self.suspend(Stop::Process)?;
                Happened::Resized
            }
            Event::Signal(signal) => Happened::Left(signal),
            Event::Hangup => Happened::Left(Signal::HUP.as_raw()),
            Event::Wake | Event::Timeout => Happened::Nothing,
        })
    }

    fn feed(&mut self, wizard: &mut Wizard, host: &mut dyn Host, msg: Msg) -> io::Result<Option<Left>> {
        let left = drive(wizard, host, self, msg)?;
        wizard.tell_room(view::room(wizard, &self.reader.look, wizard.size));
        Ok(left.map(Left::Quit))
    }

    fn offer_to_clipboard(&mut self, text: &str) -> io::Result<()> {
        let term = std::env::var("TERM").unwrap_or_default();
        if takes_clipboard(&term) {
            self.terminal.backend_mut().send_to_clipboard(text)?;
        }
        Ok(())
    }

    fn next_theme(&mut self) -> String {
        let themes = &self.reader.themes;
        let at = themes.iter().position(|theme| theme == &self.reader.look.theme).unwrap_or(0);
        self.reader.look.theme = themes[(at + 1) % themes.len()].clone();
        self.reader.look.theme.name().to_owned()
    }

    fn next_language(&mut self) -> io::Result<()> {
        let ascii = self.reader.look.glyphs.ascii;
        self.reader.take_next_language();
        if self.reader.look.glyphs.ascii != ascii {
            self.terminal.backend_mut().restrict(!ascii);
            self.terminal.clear()?;
        }
        Ok(())
    }

    fn suspend(&mut self, what: Stop) -> io::Result<()> {
        let note = matches!(what, Stop::Job).then(|| self.reader.look.words.text("suspended"));
        self.session.suspend(&mut self.events, what, note.as_deref())?;
        if self.is_asked_to_leave() {
            return Ok(());
        }
        self.terminal.backend_mut().resize(window_size());
        self.terminal.clear()
    }

    /// Whether a signal has asked to leave: whoever goes on only for that draws nothing more, since the terminal may be the
    /// shell's again.
    fn is_asked_to_leave(&self) -> bool {
        self.events.leave().signal().is_some()
    }

    /// Gives the terminal back, and the look as it was chosen by then.
    pub fn close(mut self) -> Look {
        self.session.close();
        self.reader.look
    }
}

impl Shows for Stage {
    type Gone = io::Error;

    fn show(&mut self, request: Request, wizard: &Wizard) -> io::Result<Option<Msg>> {
        match request {
            Request::Redraw => self.terminal.clear()?,
            Request::Suspend => self.suspend(Stop::Job)?,
            Request::Clipboard(text) => self.offer_to_clipboard(text.expose())?,
            Request::Mail => {
                let text = mail(&self.reader.look.words, &wizard.answers).join("\n");
                self.offer_to_clipboard(&text)?;
            }
            Request::NextTheme => return Ok(Some(Msg::Themed(self.next_theme()))),
            Request::NextLanguage => {
                self.next_language()?;
                return Ok(Some(Msg::Spoken(self.reader.tongue())));
            }
        }
        Ok(None)
    }
}

impl Face for Stage {
    fn mailbox(&self) -> Mailbox {
        Mailbox::new(self.outbox.clone(), self.events.waker())
    }

    fn is_attended(&self) -> bool {
        // The screen is taken on a terminal only.
        true
    }

    fn reader(&self) -> &Reader {
        &self.reader
    }

    fn settle(&mut self, door: &mut Door) -> io::Result<Result<usize, Left>> {
        self.settled(door).or_else(|error| self.ended(error).map(Err))
    }

    fn signal(&self) -> Option<i32> {
        self.events.leave().signal()
    }

    fn give_back(&mut self) {
        self.session.close();
    }

    fn run(&mut self, wizard: &mut Wizard, host: &mut dyn Host) -> io::Result<Left> {
        self.talk(wizard, host).or_else(|error| {
            let left = self.ended(error)?;
            // Whatever it still wants to draw, it is saved first.
            let _ = self.feed(wizard, host, Msg::End);
            Ok(left)
        })
    }
}

impl Stage {
    /// How it was left where the terminal could not be used: a terminal that takes no bytes is left by a signal, one that
    /// is gone counts as a hang-up.
    fn ended(&self, error: io::Error) -> io::Result<Left> {
        match self.events.leave().signal() {
            Some(signal) => Ok(Left::Signal(signal)),
            None if error.raw_os_error() == Some(Errno::IO.raw_os_error()) => Ok(Left::Signal(Signal::HUP.as_raw())),
            None => Err(error),
        }
    }

    fn settled(&mut self, door: &mut Door) -> io::Result<Result<usize, Left>> {
        loop {
            let look = &self.reader.look;
            let next = self.reader.next_language().map(|language| language.name);
            if !self.is_asked_to_leave() {
                self.terminal.draw(|frame| view::door::draw(door, look, next, frame))?;
            }
            match self.event()? {
                Happened::Left(signal) => return Ok(Err(Left::Signal(signal))),
                Happened::Resized | Happened::Nothing => {}
                Happened::Input(inputs) => {
                    for input in inputs {
                        let Input::Key(key) = input else {
                            if let Input::Paste(text) = input {
                                door.paste(&text);
                            }
                            continue;
                        };
                        match door.press(key, next.is_some()) {
                            Some(Answer::Chosen(number)) => return Ok(Ok(number)),
                            Some(Answer::Leave) => return Ok(Err(Left::Quit(Leaving::Kept))),
                            Some(Answer::Do(Action::Theme)) => {
                                self.next_theme();
                            }
                            Some(Answer::Do(Action::Language)) => self.next_language()?,
                            Some(Answer::Do(Action::Suspend)) => self.suspend(Stop::Job)?,
                            Some(Answer::Do(_)) => self.terminal.clear()?,
                            None => {}
                        }
                    }
                }
            }
        }
    }

    fn talk(&mut self, wizard: &mut Wizard, host: &mut dyn Host) -> io::Result<Left> {
        if let Some(left) = self.feed(wizard, host, resized())? {
            return Ok(left);
        }
        loop {
            let look = &self.reader.look;
            if !self.is_asked_to_leave() {
                self.terminal.draw(|frame| view::draw(wizard, look, frame))?;
            }
            let mut messages = Vec::new();
            match self.event()? {
                Happened::Left(signal) => {
                    for input in self.events.held() {
                        self.feed(wizard, host, message(input))?;
                    }
                    self.feed(wizard, host, Msg::End)?;
                    return Ok(Left::Signal(signal));
                }
                Happened::Resized => messages.push(resized()),
                Happened::Input(inputs) => messages.extend(inputs.into_iter().map(message)),
                Happened::Nothing => {}
            }
            messages.extend(self.inbox.try_iter());
            for msg in messages {
                if let Some(left) = self.feed(wizard, host, msg)? {
                    return Ok(left);
                }
            }
        }
    }
}

/// What an event of the terminal comes to.
enum Happened {
    /// Keys and pastes.
    Input(Vec<Input>),
    /// The window may have another size.
    Resized,
    /// A signal asks to leave.
    Left(i32),
    /// A message may have come, or nothing.
    Nothing,
}

fn resized() -> Msg {
    let size = window_size();
    Msg::Resize(size.width, size.height)
}

fn message(input: Input) -> Msg {
    match input {
        Input::Key(key) => Msg::Key(key),
        Input::Paste(text) => Msg::Paste(text),
        Input::PasteTooLarge => Msg::PasteTooLarge,
        Input::NotUtf8 => Msg::NotUtf8,
    }
}
