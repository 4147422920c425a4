//! What just happened, as a meaning: one sentence in place of the help until the next key.

use super::hand_over::HandOverRow;
use crate::base::key::Key;
use crate::base::told::Told;
use crate::campaign::measured::Trouble;
use crate::names::{Note, Reading, Unreadable, What};
use crate::setup::field::Field;

/// What was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undone {
    /// The change of one field.
    Field(Field),
    /// The changes of so many fields, made at once.
    Fields(usize),
    /// So many names that were added.
    NamesAdded(usize),
    /// So many names that were removed.
    NamesRemoved(usize),
    /// A change of a name.
    Names,
    /// The tick of this row of the hand-over, or that it was taken off.
    Tick(HandOverRow),
    /// The comparison with what was pasted.
    Compared,
}

/// One sentence in place of the help until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// Control characters that a paste lost.
    ControlsRemoved(usize),
    /// A paste that was refused whole.
    PasteTooLarge,
    /// Bytes that are no text.
    NotUtf8,
    /// IMS has answered: Review shows it with the next key, so that no row moves by itself.
    Answered,
    /// There is no further place in this direction: it is the first, or the last.
    NoPlace,
    /// This key means nothing here.
    NoMeaning(Key),
    /// A blank between typed words ticked nothing.
    NotTicked,
    /// A row of Review was ticked.
    Confirmed(Vec<Field>),
    /// A value was moved to the field it belongs to.
    Moved(Field),
    /// Two values were swapped: this field has its own now.
    Swapped(Field),
    /// A value was taken away here, since this field holds it.
    Emptied(Field),
    /// The client secret holds something already: nothing was moved there.
    Occupied,
    /// The person comes back to a draft that was saved so long ago.
    Back {
        /// Minutes since it was saved.
        minutes: u64,
    },
    /// The session was taken over from another one.
    TakenOver {
        /// Its process.
        process: String,
        /// Its terminal.
        terminal: String,
        /// It has saved before it ended, as far as is known.
        saved: bool,
    },
    /// There is nothing to mend in this field.
    NothingToMend,
    /// There is nothing to suggest for this field.
    NothingToSuggest,
    /// A block was pasted and nothing of it recognised.
    NothingRecognised,
    /// What was pasted has no place while something stands above the page.
    NotPasted,
    /// A block was pasted and this many values taken; of so many fields none of several was chosen.
    Filled {
        /// Values that were taken.
        count: usize,
        /// Fields that stay as they were.
        unchosen: usize,
    },
    /// The fields hold what was pasted already.
    FilledAlready,
    /// What the console shows was compared with what is set up.
    Compared {
        /// So many values are as here.
        same: usize,
        /// So many are not.
        different: usize,
    },
    /// The list of a pasted block was left with so many values in it.
    NotFilled(usize),
    /// Nothing of a pasted block is ticked.
    NothingTicked,
    /// Names were added.
    NamesAdded {
        /// How many.
        added: usize,
        /// How many were left out because they are there already.
        twice: usize,
    },
    /// Names were added on another step than that of the mask test, which they wait for.
    NamesKept {
        /// How many.
        added: usize,
        /// How many were left out because they are there already.
        twice: usize,
    },
    /// Names were added and are judged by now: all names that match, and all that are missed.
    NamesJudged {
        /// How many were added.
        added: usize,
        /// How many were left out because they are there already.
        twice: usize,
    },
    /// Names were added, and lines that look like a client secret were not.
    SecretsLeftOut {
        /// How many were added.
        added: usize,
        /// How many were left out.
        left_out: usize,
    },
    /// Names were added, and from some of them blanks at their ends were taken off.
    NamesTrimmed {
        /// How many were added.
        added: usize,
        /// How many lost blanks.
        trimmed: usize,
        /// How many were left out because they are there already.
        twice: usize,
    },
    /// Names were added, and what was pasted or loaded was judged to be something: it is told.
    NamesNoted {
        /// How many were added.
        added: usize,
        /// What was made of the text.
        note: Note,
    },
    /// Names were added, and places of what was pasted could not be read.
    NamesUnread {
        /// How many were added.
        added: usize,
        /// How many places could not be read.
        count: usize,
        /// The first of them.
        first: Unreadable,
    },
    /// There is no name farther on that the mask misses.
    NoMiss,
    /// There is nobody farther on who is shut out.
    NobodyOut,
    /// A typed name looks like a client secret and is not kept.
    SecretAsName,
    /// What a killed session left out of the draft, since it looked like a secret: the first, and how many in all.
    NotKept(Field, usize),
    /// The last change was taken back.
    Undone(Undone),
    /// A write was done last, which can't be taken back; another press takes this back.
    WriteStands(Undone),
    /// What was taken back last was done again.
    Redone(Undone),
    /// There is nothing to take back.
    NothingToUndo,
    /// Nothing was taken back that could be done again.
    NothingToRedo,
    /// A name was removed.
    NameRemoved(String),
    /// A search stands on this one of so many rows that it found.
    Found {
        /// Its place among them, from 1 on.
        at: usize,
        /// How many there are.
        of: usize,
    },
    /// The last change can't be taken back: its text is gone, so that no copy of a secret stays.
    NotUndone(Field),
    /// So many names of a file were read.
    NamesRead(usize),
    /// Reading was stopped after so many names.
    NamesStopped(usize),
    /// Names that did not fit: a draft keeps this many.
    NamesFull(usize),
    /// The write is refused: how many fields, and the first of them, which has the focus now.
    Incomplete(usize, Field),
    /// Written.
    Written,
    /// Written, and what is to be told besides.
    WrittenWith(Told),
    /// The file was kept as it is: nothing was written.
    FileKept,
    /// So many values were taken over from the file at the output's place.
    TookTheirs(usize),
    /// The difference is shown: nothing was written by that.
    NotYetWritten,
    /// Nothing was written.
    NothingWritten,
    /// The file has these very values already.
    WrittenBefore,
    /// The file changed on disk; its difference is shown again.
    ChangedOnDisk,
    /// This row is no task to be ticked.
    NoTask,
    /// The mail was sent to the terminal.
    MailSent,
    /// A value was sent to the terminal.
    Sent(Field),
    /// A text that is to be typed elsewhere was sent to the terminal.
    SentText(String),
    /// The secret is not here but where this says.
    SecretElsewhere(String),
    /// It was compared with Campaign again: so many values are the same, differ, can't be told.
    ComparedAgain([usize; 3]),
    /// It could not be compared with Campaign.
    NotCompared(Trouble),
    /// There is no session with the server.
    NoSession(Trouble),
    /// Nobody answers who did before: what was measured then stands.
    Stands(Trouble),
    /// A secret that was pasted to be compared is the one that is set up, is another, or can't be compared.
    SecretCompared(Option<bool>),
    /// What stands in this field stays out of the draft.
    Withheld(Field),
    /// The last value of the hand-over was entered, so many in all.
    AllEntered(usize),
    /// Without a login nothing can be compared with Campaign.
    NoLogin,
    /// Nothing may leave the machine.
    Offline,
    /// There is nothing to measure yet: no address, no installation.
    NothingToMeasure,
    /// The measurement was stopped.
    MeasuringStopped,
    /// Nothing in the list holds what was searched for.
    NotFound(String),
    /// The theme is this one now.
    Theme(String),
    /// The language is this one now.
    Language(String),
    /// Something the host tells.
    Told(Told),
}

impl Notice {
    /// What is told of names that were added out of `reading`, `twice` of it being there already.
    pub(super) fn of_names(added: usize, twice: usize, reading: &Reading) -> Notice {
        let trimmed = reading.trimmed;
        // The signs of a list are seen to be gone; what else was judged is not.
        let note = reading.notes.iter().find(|note| note.what != What::Signs);
        match (reading.unreadable.first(), note) {
            (Some(first), _) => Notice::NamesUnread { added, count: reading.unreadable_count, first: *first },
            (None, Some(note)) => Notice::NamesNoted { added, note: *note },
            (None, None) if trimmed > 0 => Notice::NamesTrimmed { added, trimmed, twice },
            (None, None) => Notice::NamesAdded { added, twice },
        }
    }
}
