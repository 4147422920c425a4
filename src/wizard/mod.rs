//! The machine: what the wizard knows, and how a message changes it. Pure: no clock, file, network or terminal.

pub mod action;
pub mod chain;
pub mod compared;
mod comparing;
pub mod door;
pub mod editing;
pub mod effect;
pub mod gets_in;
pub mod ghost;
pub mod hand_over;
pub mod in_place;
mod judgement;
pub mod keymap;
pub mod lists;
pub mod mask_step;
pub mod measuring;
pub mod mending;
pub mod moves;
pub mod msg;
pub mod names;
pub mod notice;
pub mod open;
mod password;
pub mod pasted;
pub mod pasting;
pub mod people;
pub mod people_list;
pub mod plan;
pub mod progress;
mod proving;
pub mod review;
pub mod ribbon;
pub mod rows;
pub mod saving;
pub mod searching;
mod secret;
pub mod seen;
mod still;
pub mod target;
pub mod text;
mod typed_names;
pub mod undo;
pub mod update;
pub mod wish;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::base::secret::Secret;
use crate::base::stamped::Stamped;
use crate::base::told::Told;
use crate::people::chain::Chain;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::document::{Draft, HandOver, Written};
use crate::setup::field::Field;
use crate::setup::finding::Finding;
use crate::setup::gate;

use measuring::Measuring;
use msg::{Notice, OnDisk};
use names::NameList;
use open::Open;
use people_list::PeopleList;
use plan::{List, Step, Stop};
use text::TextField;

pub use secret::{Gone, SecretState};

/// Everything the wizard knows.
#[derive(Debug)]
pub struct Wizard {
    /// What has been answered, as typed.
    pub answers: Stamped<Answers>,
    /// The step on the screen.
    pub step: Step,
    /// The steps entered so far, each with the stop that has the focus when it is entered again.
    pub places: BTreeMap<Step, Stop>,
    /// The fields as they are edited: cursor and undo.
    pub editors: BTreeMap<Field, TextField>,
    /// How far the secret has come.
    pub secret: SecretState,
    /// The secret in its file, while it is shown.
    read: Option<Secret>,
    /// The chosen row of each list.
    pub rows: BTreeMap<List, usize>,
    /// What is open above the page, the topmost last.
    pub open: Vec<Open>,
    /// What is in sight of what is open.
    pub seen: seen::Seen,
    /// What stands under the fields of the page since the focus moved last: while somebody types, no row moves.
    pub under: BTreeMap<Field, Finding>,
    /// One sentence until the next key.
    pub notice: Option<Notice>,
    /// The names of the mask test.
    pub names: NameList,
    /// The people, and who of them gets in.
    pub people: PeopleList,
    /// How far the hand-over has come.
    pub hand_over: HandOver,
    /// What happens at sign-in, where that is open.
    chained: Option<Chain>,
    /// What is measured of the world.
    pub measuring: Measuring,
    /// Where the configuration will be written; absolute.
    pub output: PathBuf,
    /// What stands there.
    pub on_disk: OnDisk,
    /// The last write.
    pub written: Option<Written>,
    /// The file there as it was last read or written in this session.
    known: Option<target::Known>,
    /// The fields of Review that need nothing are shown too.
    pub unfolded: bool,
    /// What the person is going through since Review led to a field: what blocks the write, or all that is left.
    pub errand: Option<rows::Need>,
    /// The row of Review whose text is being typed.
    in_place: Option<in_place::InPlace>,
    /// What the rows of Review were made of when the chosen one moved last.
    settled: Option<still::Settled>,
    /// The row of Review that was chosen when it was left, and what it needed.
    left_row: Option<(rows::Row, rows::Need)>,
    /// The row of Review that was chosen when the last session ended.
    row_left: Option<String>,
    /// The row of Review that is to be the chosen one after this message.
    wanted_row: Option<rows::Row>,
    /// The person agreed to write although this is all that is known of who gets in.
    pub agreed: Option<gets_in::GetsIn>,
    /// How a write goes about.
    pub writing: review::Writing,
    /// Why the draft could not be kept, while it can't.
    pub unsaved: Option<Told>,
    /// What the fields are called in the reader's language and in the console, for searching.
    pub labels: BTreeMap<Field, String>,
    /// The next language's own name; `None` where there is no other.
    pub next_language: Option<String>,
    /// Today's date (UTC), `YYYY-MM-DD`, for the header of the file.
    pub today: String,
    /// The schema that a written file names for editors, where that is wanted.
    pub editor_hint: Option<String>,
    /// Columns and rows of the window.
    pub size: (u16, u16),
    /// Whether somebody waits for a comparison with Campaign.
    comparing: comparing::Comparing,
    /// The way back.
    history: undo::History,
    /// There is a draft: one was begun with, or handed to the host.
    pub has_draft: bool,
    /// The draft as it was last handed to the host.
    kept: Option<Draft>,
    /// What is to be said of it all; none before the first message.
    judgement: Option<judgement::Judgement>,
    /// What a write would make since the last message; none while one is at work, and before the first.
    outcome: Option<judgement::Outcome>,
}

impl Wizard {
    /// A wizard over `answers`, on its first step.
    ///
    /// `output` is where the configuration will be written (absolute); `today` is the date in UTC, `YYYY-MM-DD`.
    pub fn new(answers: Answers, output: PathBuf, today: &str) -> Wizard {
        let mut wizard = Wizard {
            answers: answers.into(),
            step: Step::Prerequisites,
            places: BTreeMap::new(),
            editors: BTreeMap::new(),
            secret: SecretState::default(),
            read: None,
            rows: BTreeMap::new(),
            open: Vec::new(),
            seen: seen::Seen::default(),
            under: BTreeMap::new(),
            notice: None,
            names: NameList::default(),
            people: PeopleList::default(),
            hand_over: HandOver::default(),
            chained: None,
            measuring: Measuring::default(),
            output,
            on_disk: OnDisk::Unknown,
            written: None,
            known: None,
            unfolded: false,
            errand: None,
            in_place: None,
            settled: None,
            left_row: None,
            row_left: None,
            wanted_row: None,
            agreed: None,
            writing: review::Writing::default(),
            unsaved: None,
            labels: BTreeMap::new(),
            next_language: None,
            today: today.to_owned(),
            editor_hint: None,
            size: (80, 24),
            comparing: comparing::Comparing::default(),
            history: undo::History::default(),
            has_draft: false,
            kept: None,
            judgement: None,
            outcome: None,
        };
        wizard.enter(Step::Prerequisites, None);
        wizard.kept = Some(wizard.draft());
        wizard
    }

    /// The stop that has the focus.
    pub fn focus(&self) -> Stop {
        if let Some(field) = self.in_place() {
            return Stop::Field(field);
        }
        self.places.get(&self.step).copied().unwrap_or(self.step.row().stops[0])
    }

    /// The field that has the focus, if it is one.
    pub fn focused_field(&self) -> Option<Field> {
        match self.focus() {
            Stop::Field(field) => Some(field),
            Stop::List(_) => None,
        }
    }

    /// Whether `field` takes the secret itself (and not the name of a variable).
    pub fn is_secret(&self, field: Field) -> bool {
        field == Field::ImsClientSecret && self.answers.keeping != Keeping::Environment
    }

    /// The chosen row of `list`.
    pub fn row(&self, list: List) -> usize {
        self.rows.get(&list).copied().unwrap_or(0)
    }

    /// The editor of a text field, made from the answer where the field has not been edited yet.
    pub fn editor(&mut self, field: Field) -> &mut TextField {
        let secret = self.is_secret(field);
        let text = if secret { self.answers.secret.expose() } else { self.answers.text(field) };
        self.editors.entry(field).or_insert_with(|| {
            let mut editor = if secret { TextField::secret() } else { TextField::new() };
            // The answer came out of a field, so it fits into one.
            let _ = editor.load(text);
            editor
        })
    }

    /// Fields whose text must not reach the draft.
    pub fn withheld(&self) -> BTreeSet<Field> {
        match self.judged_now() {
            Some(made) => made.withheld.clone(),
            None => gate::withheld(&self.answers),
        }
    }
}
