//! What a key does: every action of the wizard, with its name.

use strum::{IntoStaticStr, VariantNames};

/// What a key does. Its words are the message `action-<name>` of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Action {
    /// A character is typed.
    Insert(char),
    /// Next step.
    NextStep,
    /// Previous step.
    PreviousStep,
    /// The step with this number.
    Step(u8),
    /// On from a field: to the next stop, on an errand to the next field that is left.
    Onward,
    /// Next stop, and past the last the next step.
    NextStop,
    /// Previous stop, and before the first the last of the previous step.
    PreviousStop,
    /// Opens the help.
    Help,
    /// Next theme.
    Theme,
    /// Next language. It has no key: the help offers it.
    Language,
    /// Draws the screen anew.
    Redraw,
    /// Suspends the program.
    Suspend,
    /// Saves and quits.
    Quit,
    /// Closes the topmost thing.
    Close,
    /// To Review, and there the write.
    Write,
    /// One character to the left.
    Left,
    /// One character to the right.
    Right,
    /// To the start of the line.
    LineStart,
    /// To the end of the line.
    LineEnd,
    /// One word to the left.
    WordLeft,
    /// One word to the right.
    WordRight,
    /// Erases the character before the cursor.
    EraseBefore,
    /// Erases the character under the cursor.
    EraseUnder,
    /// Erases the word before the cursor.
    EraseWord,
    /// Erases to the start.
    EraseToStart,
    /// Erases to the end.
    EraseToEnd,
    /// Puts the last erased text back.
    PutBack,
    /// Takes the last edit back.
    Undo,
    /// Does again what was taken back last.
    Redo,
    /// Mends the field as shown.
    Repair,
    /// Opens the suggestions.
    Suggest,
    /// Takes the value that is known for an empty field.
    TakeKnown,
    /// Shows or hides the secret.
    Reveal,
    /// Measures again.
    Measure,
    /// Gives or takes back a confirmation.
    Toggle,
    /// Gives every confirmation of the page that nobody has given yet.
    ToggleAll,
    /// Next value of a choice.
    NextValue,
    /// Previous value of a choice.
    PreviousValue,
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// First row.
    First,
    /// Last row.
    Last,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// What the row offers.
    Take,
    /// Searches the list.
    Search,
    /// Next filter of the names.
    Filter,
    /// The next name that the mask misses.
    NextMiss,
    /// The previous name that the mask misses.
    PreviousMiss,
    /// What happens at sign-in, link by link.
    Chain,
    /// Reads people from a file. It has no key: the help offers it.
    PeopleFile,
    /// Removes the row.
    Remove,
    /// Ticks a row of the hand-over, or takes its tick back.
    Tick,
    /// Shows a value of the hand-over alone.
    Alone,
    /// Next button.
    NextButton,
    /// Previous button.
    PreviousButton,
}

impl Action {
    /// The action's name: `action-<name>` in the catalogues.
    pub fn name(self) -> &'static str {
        self.into()
    }
}
