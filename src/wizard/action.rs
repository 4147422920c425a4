//! What a key does: every action of the wizard, with its name.

/// What a key does. Its words are the message `action-<name>` of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
        match self {
            Action::Insert(_) => "insert",
            Action::NextStep => "next-step",
            Action::PreviousStep => "previous-step",
            Action::Step(_) => "step",
            Action::Onward => "onward",
            Action::NextStop => "next-stop",
            Action::PreviousStop => "previous-stop",
            Action::Help => "help",
            Action::Theme => "theme",
            Action::Language => "language",
            Action::Redraw => "redraw",
            Action::Suspend => "suspend",
            Action::Quit => "quit",
            Action::Close => "close",
            Action::Write => "write",
            Action::Left => "left",
            Action::Right => "right",
            Action::LineStart => "line-start",
            Action::LineEnd => "line-end",
            Action::WordLeft => "word-left",
            Action::WordRight => "word-right",
            Action::EraseBefore => "erase-before",
            Action::EraseUnder => "erase-under",
            Action::EraseWord => "erase-word",
            Action::EraseToStart => "erase-to-start",
            Action::EraseToEnd => "erase-to-end",
            Action::PutBack => "put-back",
            Action::Undo => "undo",
            Action::Repair => "repair",
            Action::Suggest => "suggest",
            Action::TakeKnown => "take-known",
            Action::Reveal => "reveal",
            Action::Measure => "measure",
            Action::Toggle => "toggle",
            Action::NextValue => "next-value",
            Action::PreviousValue => "previous-value",
            Action::Up => "up",
            Action::Down => "down",
            Action::First => "first",
            Action::Last => "last",
            Action::PageUp => "page-up",
            Action::PageDown => "page-down",
            Action::Take => "take",
            Action::Search => "search",
            Action::Filter => "filter",
            Action::NextMiss => "next-miss",
            Action::PreviousMiss => "previous-miss",
            Action::Remove => "remove",
            Action::Tick => "tick",
            Action::Alone => "alone",
            Action::NextButton => "next-button",
            Action::PreviousButton => "previous-button",
        }
    }
}
