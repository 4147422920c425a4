//! A stage for stories: the machine with a stand-in for the world, keys as text, the screen as text.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::fmt;
use std::path::PathBuf;
use std::sync::OnceLock;

use ims_setup::base::key::keys;
use ims_setup::base::told::Told;
use ims_setup::campaign::measured::{Answer, Wanted};
use ims_setup::front::drive::{Shows, drive};
use ims_setup::host::Host;
use ims_setup::mask::{Census, infer_for, judge_all, readings};
use ims_setup::people::rehearse;
use ims_setup::setup::answers::Answers;
use ims_setup::setup::document;
use ims_setup::setup::field::FIELDS;
use ims_setup::style::glyphs::Glyphs;
use ims_setup::style::theme::Theme;
use ims_setup::view;
use ims_setup::wizard::Wizard;
use ims_setup::wizard::msg::{Leaving, Msg, OnDisk, Order, Receipt, Refused, Request, Task};
use ims_setup::wizard::people_list::{PeopleNews, PeopleTask};
use ims_setup::words::Look;
use ims_setup::words::catalogue::{LANGUAGES, Language, Words};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

/// The day on which every story happens.
pub const TODAY: &str = "2026-11-21";

/// The world of a story: the last draft, the file at the output's place, the secret's file, what was sent.
#[derive(Debug, Default)]
pub struct Disk {
    pub draft: Option<String>,
    pub drafts_saved: usize,
    pub file: Option<String>,
    pub secret: Option<String>,
    pub clipboard: Vec<String>,
    /// What the world answers at once when it is measured; a part that is not here does not answer.
    pub world: Vec<Answer>,
    /// What was asked of it.
    pub asked: Vec<Wanted>,
    /// Passwords that were typed again.
    pub passwords: Vec<String>,
    /// How often measuring was stopped.
    pub stopped: usize,
    /// What comes of readings of people, in this order; without it nothing comes.
    pub people: VecDeque<PeopleNews>,
    /// How often people were read or asked for.
    pub people_asked: usize,
    /// How often that was stopped.
    pub people_stopped: usize,
    /// What there is to tell of a write, beside that it was done.
    pub notes: Vec<Told>,
    /// Drafts can't be saved for this reason, while it is there.
    pub full: Option<Told>,
    /// Writes fail with this, while it is there.
    pub trouble: Option<Told>,
}

impl Disk {
    fn look(&self) -> OnDisk {
        let Some(text) = &self.file else { return OnDisk::Absent };
        let digest = digest(text);
        match document::read_configuration(text.as_bytes()) {
            Ok(reading) => {
                OnDisk::Present { digest, configuration: Box::new(reading.configuration), text: text.clone().into() }
            }
            Err(problems) => OnDisk::Foreign { digest, problems },
        }
    }

    fn read_secret(&self) -> Msg {
        let line = self.secret.as_deref().map(|text| text.trim_end().to_owned().into());
        Msg::SecretRead(line.ok_or_else(|| Told::new("file-not-found").with("file", "prod.ims.secret")))
    }

    fn write(&mut self, order: Order) -> Result<Receipt, Refused> {
        if let Some(trouble) = &self.trouble {
            return Err(Refused::Failed(trouble.clone()));
        }
        if self.file.as_deref().map(digest) != order.replaces {
            return Err(Refused::Changed);
        }
        if let Some(secret) = order.secret {
            self.secret = Some(format!("{}\n", secret.expose()));
        }
        let digest = digest(&order.text);
        self.file = Some(order.text);
        Ok(Receipt { digest, notes: self.notes.clone() })
    }
}

fn digest(text: &str) -> String {
    ims_setup::host::files::Digest::of(text.as_bytes()).to_string()
}

impl Host for Disk {
    fn run(&mut self, task: Task) -> Vec<Msg> {
        match task {
            Task::Save(draft) => {
                if let Some(told) = &self.full {
                    return vec![Msg::Saved(Err(told.clone()))];
                }
                self.draft = Some(document::write_draft(&draft, TODAY, "0.1.0"));
                self.drafts_saved += 1;
                vec![Msg::Saved(Ok(()))]
            }
            Task::Settle => vec![Msg::Settled(self.full.clone().map_or(Ok(()), Err))],
            Task::Look(secret) => {
                let read = secret.map(|_| self.read_secret());
                read.into_iter().chain([Msg::Looked(self.look())]).collect()
            }
            Task::ReadSecret(_) => vec![self.read_secret()],
            Task::Write(order) => vec![Msg::Written(self.write(*order))],
            Task::Judge { generation, mask, names, groups } => {
                let report = judge_all(&mask, &names, groups.as_deref(), &|| false, &mut |_| {}).unwrap_or_default();
                let readings = readings(&mask, &names, &report, &|| false).unwrap_or_default();
                vec![Msg::Judged { generation, report, readings }]
            }
            Task::Prove { generation, mask, candidates, names, groups } => {
                let census = Census::of(&names, groups.as_deref());
                let holds = |candidate| census.proves(&mask, candidate, &names, &|| false) == Some(true);
                vec![Msg::Proven { generation, proven: candidates.iter().map(holds).collect() }]
            }
            Task::Infer { names, tenant, groups } => {
                let proposals = infer_for(&names, Some(&tenant), groups.as_deref());
                vec![Msg::Inferred { names: names.len(), proposals }]
            }
            Task::Measure { generation, wanted } => {
                self.asked.push(*wanted.clone());
                let answers = self.world.clone();
                let asked = answers.into_iter().filter(|answer| wanted.parts().contains(&answer.part()));
                asked.map(|answer| Msg::Measured { generation, answer }).collect()
            }
            Task::Password(password) => {
                self.passwords.push(password.expose().to_owned());
                Vec::new()
            }
            Task::StopMeasuring => {
                self.stopped += 1;
                Vec::new()
            }
            Task::People { generation, task } => {
                let people = |news| vec![Msg::People { generation, news }];
                match task {
                    PeopleTask::Judge(of) => {
                        let report = rehearse(&of.text, of.mask.as_ref(), &of.people, &of.known());
                        people(PeopleNews::Judged(Box::new(report)))
                    }
                    PeopleTask::Read(_) | PeopleTask::Ask(_) => {
                        self.people_asked += 1;
                        self.people.pop_front().map_or(Vec::new(), people)
                    }
                    PeopleTask::Stop => {
                        self.people_stopped += 1;
                        Vec::new()
                    }
                }
            }
            Task::StopLoading | Task::KeepTheme(_) | Task::KeepLanguage(_) => Vec::new(),
        }
    }
}

/// Notes what is asked of the host and of the face.
struct Watch<'a> {
    effects: &'a mut Vec<String>,
    clipboard: Vec<String>,
}

/// The first word of what is shown of an effect; the rest, which may be a whole draft, is not written.
struct Name(String);

impl fmt::Write for Name {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let (word, ends) = text.split_once(['(', ' ']).map_or((text, false), |(word, _)| (word, true));
        self.0.push_str(word);
        if ends { Err(fmt::Error) } else { Ok(()) }
    }
}

fn name(effect: &impl fmt::Debug) -> String {
    let mut name = Name(String::new());
    let _ = fmt::write(&mut name, format_args!("{effect:?}"));
    name.0
}

impl Shows for Watch<'_> {
    type Gone = Infallible;

    fn show(&mut self, request: Request, _wizard: &Wizard) -> Result<Option<Msg>, Infallible> {
        self.effects.push(name(&request));
        if let Request::Clipboard(text) = request {
            self.clipboard.push(text.expose().to_owned());
        }
        Ok(None)
    }

    fn ordered(&mut self, task: &Task) {
        self.effects.push(name(task));
    }
}

/// The wizard on a stage.
pub struct Stage {
    pub wizard: Wizard,
    pub disk: Disk,
    pub look: Look,
    pub left: Option<Leaving>,
    pub effects: Vec<String>,
    size: (u16, u16),
}

/// The look of the stories: English, the default theme, Unicode.
pub fn look() -> Look {
    static THEME: OnceLock<Theme> = OnceLock::new();
    let theme = THEME.get_or_init(|| Theme::shipped().remove(0)).clone();
    Look { words: Words::new(LANGUAGES[0]), theme, glyphs: Glyphs::unicode() }
}

impl Stage {
    /// A new set-up of the instance `prod`.
    pub fn new() -> Stage {
        Stage::with(Wizard::new(Answers::new("prod"), PathBuf::from("/srv/prod.ims.yaml"), TODAY))
    }

    /// The same wizard begun again from the draft on disk, as after a kill.
    pub fn again(self) -> Stage {
        let text = self.disk.draft.clone().expect("a draft was saved");
        let draft = document::read_draft(text.as_bytes()).expect("the draft reads");
        let mut stage = Stage::with(Wizard::resume(draft, TODAY));
        stage.wizard.answers.secret_there = self.disk.secret.is_some();
        stage.disk = self.disk;
        stage.wizard.back_to_its_row();
        stage.feed(Msg::Looked(stage.disk.look()));
        stage
    }

    pub fn with(mut wizard: Wizard) -> Stage {
        let look = look();
        wizard.labels = FIELDS.iter().map(|row| (row.field, view::field::names(&look, row.field))).collect();
        Stage { wizard, disk: Disk::default(), look, left: None, effects: Vec::new(), size: (80, 24) }
    }

    /// Another window.
    pub fn sized(mut self, columns: u16, rows: u16) -> Stage {
        self.size = (columns, rows);
        self.feed(Msg::Resize(columns, rows));
        self
    }

    /// Another language, from here on.
    pub fn speak(&mut self, language: Language) -> &mut Stage {
        self.look.words = Words::new(language);
        self.wizard.tell_room(view::room(&self.wizard, &self.look, self.size));
        self
    }

    /// Types `text` in the notation of `keys`.
    pub fn keys(&mut self, text: &str) -> &mut Stage {
        for key in keys(text) {
            self.feed(Msg::Key(key));
        }
        self
    }

    /// Pastes `text`.
    pub fn paste(&mut self, text: &str) -> &mut Stage {
        self.feed(Msg::Paste(text.to_owned()));
        self
    }

    /// One message and everything that follows from it.
    pub fn feed(&mut self, msg: Msg) {
        let mut watch = Watch { effects: &mut self.effects, clipboard: Vec::new() };
        let Ok(left) = drive(&mut self.wizard, &mut self.disk, &mut watch, msg);
        self.disk.clipboard.append(&mut watch.clipboard);
        self.wizard.tell_room(view::room(&self.wizard, &self.look, self.size));
        if let Some(leaving) = left {
            self.effects.push("Quit".to_owned());
            self.left = Some(leaving);
        }
    }

    /// The screen with its styles.
    pub fn buffer(&self) -> Buffer {
        self.draw().backend().buffer().clone()
    }

    /// The screen with its styles, and where the cursor stands.
    pub fn drawn(&self) -> (Buffer, (u16, u16)) {
        let mut terminal = self.draw();
        let cursor = terminal.get_cursor_position().expect("a test terminal has a cursor");
        (terminal.backend().buffer().clone(), (cursor.x, cursor.y))
    }

    fn draw(&self) -> Terminal<TestBackend> {
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).expect("a test terminal opens");
        terminal.draw(|frame| view::draw(&self.wizard, &self.look, frame)).expect("draws");
        terminal
    }

    /// The screen as text, blanks at the ends of lines cut.
    pub fn screen(&self) -> String {
        let buffer = self.buffer();
        let mut text = String::new();
        for row in 0..buffer.area.height {
            let mut line = String::new();
            let mut column = 0;
            while column < buffer.area.width {
                let symbol = buffer[(column, row)].symbol();
                line.push_str(symbol);
                column += u16::try_from(ims_setup::style::fit::width(symbol).max(1)).unwrap_or(1);
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// The line under the page that holds help and news.
    pub fn help(&self) -> String {
        let screen = self.screen();
        let lines: Vec<&str> = screen.lines().collect();
        lines[lines.len() - 3..lines.len() - 1].join("\n")
    }
}
