//! The key table: in which place which key means what. The machine, the footer and the help all read it.

pub use super::action::Action;
use super::editing::ALL;
use crate::base::key::{Code, Key};

/// The place that keys go to: the topmost open thing, else what has the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// A text field.
    Text,
    /// The secret.
    Secret,
    /// A text field whose value can be measured.
    MeasuredText,
    /// A confirmation.
    Confirmation,
    /// A confirmation that can be measured.
    MeasuredConfirmation,
    /// One of a few values.
    Choice,
    /// Review's rows.
    Rows,
    /// The configuration as it will be written.
    Preview,
    /// The profile names.
    Names,
    /// The people.
    People,
    /// The values for the console's form.
    HandOver,
    /// The open help.
    Help,
    /// The open suggestions.
    Suggestions,
    /// What a pasted block holds.
    Pasted,
    /// One value of the hand-over alone.
    Value,
    /// The mail to Adobe.
    Mail,
    /// What happens at sign-in, link by link.
    Chain,
    /// A line being typed inside a list: a name, or what is searched for.
    Line,
    /// A question with buttons.
    Question,
    /// The list of drafts, before the wizard.
    Drafts,
}

/// One row of the table.
#[derive(Debug)]
pub struct Row {
    /// Where the row holds.
    pub scope: &'static [Context],
    /// The key.
    pub key: Key,
    /// What it does there.
    pub action: Action,
}

use Context as C;

const TYPED: &[C] = &[C::Text, C::MeasuredText, C::Secret, C::Line];
const FIELD: &[C] = &[C::Text, C::MeasuredText, C::Secret];
const MEASURED: &[C] = &[C::MeasuredText, C::MeasuredConfirmation, C::Rows, C::People, C::HandOver];
const CONFIRMED: &[C] = &[C::Confirmation, C::MeasuredConfirmation];
const TICKED: &[C] = &[C::Confirmation, C::MeasuredConfirmation, C::Choice];
const CHOICE: &[C] = &[C::Choice];
/// The kinds of stop: the first of all places.
const STOPS: &[C] = ANYWHERE.split_at(11).0;
/// Every stop but the last four, the lists that `PgDn` and `PgUp` page.
const UNPAGED: &[C] = STOPS.split_at(STOPS.len() - 4).0;
const LISTS: &[C] =
    &[C::Rows, C::Preview, C::Names, C::People, C::HandOver, C::Help, C::Suggestions, C::Pasted, C::Drafts];
const SEARCHED: &[C] = &[C::Rows, C::Names, C::People, C::HandOver, C::Suggestions, C::Drafts];
const PAGED: &[C] = &[C::Preview, C::HandOver, C::Names, C::People, C::Help, C::Suggestions, C::Pasted, C::Drafts];
const ALONE: &[C] = &[C::Value, C::Mail, C::Chain];
/// The names, the people, and the chain of one of them.
const JUDGED: &[C] = &[C::Names, C::People, C::Chain];
const QUESTION: &[C] = &[C::Question];
/// Where no text is typed, and no character begins one.
const UNTYPED: &[C] = &[
    C::Confirmation,
    C::MeasuredConfirmation,
    C::Choice,
    C::Rows,
    C::Preview,
    C::People,
    C::HandOver,
    C::Help,
    C::Suggestions,
    C::Pasted,
    C::Value,
    C::Mail,
    C::Chain,
    C::Question,
    C::Drafts,
];
const ANYWHERE: &[C] = &[
    C::Text,
    C::MeasuredText,
    C::Secret,
    C::Confirmation,
    C::MeasuredConfirmation,
    C::Choice,
    C::Rows,
    C::Preview,
    C::HandOver,
    C::Names,
    C::People,
    C::Help,
    C::Suggestions,
    C::Pasted,
    C::Value,
    C::Mail,
    C::Chain,
    C::Line,
    C::Question,
    C::Drafts,
];
/// Inside the wizard; the list of drafts, the last of them all, comes before it.
const WIZARD: &[C] = ANYWHERE.split_at(ANYWHERE.len() - 1).0;

const fn on(scope: &'static [C], key: Key, action: Action) -> Row {
    Row { scope, key, action }
}

const fn plain(code: Code) -> Key {
    Key::new(code)
}

/// Every key with a meaning; in one place a key stands in one row at most. Characters that are typed are not rows.
#[rustfmt::skip]
pub const TABLE: &[Row] = &[
    // Text.
    on(TYPED, plain(Code::Left), Action::Left),
    on(TYPED, plain(Code::Right), Action::Right),
    on(TYPED, plain(Code::Home), Action::LineStart),
    on(TYPED, plain(Code::End), Action::LineEnd),
    on(TYPED, Key::ctrl('a'), Action::LineStart),
    on(TYPED, Key::ctrl('e'), Action::LineEnd),
    on(TYPED, Key::new(Code::Left).with_ctrl(), Action::WordLeft),
    on(TYPED, Key::new(Code::Right).with_ctrl(), Action::WordRight),
    on(TYPED, plain(Code::Backspace), Action::EraseBefore),
    on(TYPED, Key::ctrl('h'), Action::EraseBefore),
    on(TYPED, plain(Code::Delete), Action::EraseUnder),
    on(TYPED, Key::ctrl('w'), Action::EraseWord),
    on(TYPED, Key::ctrl('u'), Action::EraseToStart),
    on(TYPED, Key::ctrl('k'), Action::EraseToEnd),
    on(TYPED, Key::ctrl('y'), Action::PutBack),
    on(STOPS, Key::ctrl('_'), Action::Undo),
    on(&[C::Line], Key::ctrl('_'), Action::Undo),
    on(STOPS, Key::ctrl('x'), Action::Redo),
    on(&[C::Chain], Key::ctrl('x'), Action::Redo),
    on(FIELD, Key::ctrl('f'), Action::Repair),
    on(&[C::Rows], Key::ctrl('f'), Action::Repair),
    on(&[C::Rows], plain(Code::Char(' ')), Action::Toggle),
    on(&[C::Rows], plain(Code::Char(ALL)), Action::ToggleAll),
    on(&[C::Rows], plain(Code::Right), Action::TakeKnown),
    on(FIELD, Key::ctrl('o'), Action::Suggest),
    on(&[C::Rows], Key::ctrl('o'), Action::Suggest),
    on(&[C::Secret], Key::ctrl('r'), Action::Reveal),
    on(MEASURED, Key::ctrl('r'), Action::Measure),
    on(FIELD, plain(Code::Enter), Action::Onward),
    on(FIELD, plain(Code::Down), Action::NextStop),
    on(FIELD, plain(Code::Up), Action::PreviousStop),
    on(&[C::Line], plain(Code::Enter), Action::Take),
    on(&[C::Line], plain(Code::Down), Action::Down),
    on(&[C::Line], plain(Code::Up), Action::Up),
    on(&[C::Line], plain(Code::Tab), Action::NextStop),
    on(&[C::Line], Key::new(Code::Tab).with_shift(), Action::PreviousStop),
    // Confirmations and choices.
    on(CONFIRMED, plain(Code::Char(' ')), Action::Toggle),
    on(CONFIRMED, plain(Code::Char(ALL)), Action::ToggleAll),
    on(&[C::Pasted], plain(Code::Char(' ')), Action::Toggle),
    on(&[C::Pasted], plain(Code::Right), Action::NextValue),
    on(&[C::Pasted], plain(Code::Left), Action::PreviousValue),
    on(CHOICE, plain(Code::Char(' ')), Action::NextValue),
    on(CHOICE, plain(Code::Right), Action::NextValue),
    on(CHOICE, plain(Code::Left), Action::PreviousValue),
    on(TICKED, plain(Code::Enter), Action::Onward),
    on(TICKED, plain(Code::Down), Action::NextStop),
    on(TICKED, plain(Code::Up), Action::PreviousStop),
    on(TICKED, Key::ctrl('f'), Action::Repair),
    // Lists.
    on(LISTS, plain(Code::Up), Action::Up),
    on(LISTS, plain(Code::Down), Action::Down),
    on(LISTS, plain(Code::Home), Action::First),
    on(LISTS, plain(Code::End), Action::Last),
    on(LISTS, plain(Code::Enter), Action::Take),
    on(PAGED, plain(Code::PageUp), Action::PageUp),
    on(PAGED, plain(Code::PageDown), Action::PageDown),
    on(SEARCHED, plain(Code::Char('/')), Action::Search),
    on(&[C::Names, C::People], plain(Code::Char(' ')), Action::Filter),
    on(JUDGED, plain(Code::Right), Action::NextMiss),
    on(JUDGED, plain(Code::Left), Action::PreviousMiss),
    on(JUDGED, Key::ctrl('o'), Action::Chain),
    on(&[C::Chain], plain(Code::Enter), Action::Take),
    on(&[C::Chain], Key::ctrl('f'), Action::Take),
    on(&[C::Chain], Key::ctrl('_'), Action::Undo),
    on(&[C::Names], plain(Code::Delete), Action::Remove),
    on(&[C::HandOver], plain(Code::Char(' ')), Action::Tick),
    on(&[C::HandOver], plain(Code::Right), Action::Alone),
    on(&[C::Value, C::Mail], plain(Code::Enter), Action::Take),
    on(&[C::Value, C::Mail], plain(Code::Left), Action::Close),
    on(ALONE, plain(Code::Down), Action::Down),
    on(ALONE, plain(Code::Up), Action::Up),
    on(ALONE, plain(Code::Home), Action::First),
    on(ALONE, plain(Code::End), Action::Last),
    on(ALONE, plain(Code::PageDown), Action::PageDown),
    on(ALONE, plain(Code::PageUp), Action::PageUp),
    on(&[C::Value], Key::ctrl('r'), Action::Reveal),
    // Questions.
    on(QUESTION, plain(Code::Left), Action::PreviousButton),
    on(QUESTION, plain(Code::Right), Action::NextButton),
    on(QUESTION, plain(Code::Tab), Action::NextButton),
    on(QUESTION, Key::new(Code::Tab).with_shift(), Action::PreviousButton),
    on(QUESTION, plain(Code::Enter), Action::Take),
    on(QUESTION, plain(Code::Up), Action::Up),
    on(QUESTION, plain(Code::Down), Action::Down),
    on(QUESTION, plain(Code::Home), Action::First),
    on(QUESTION, plain(Code::End), Action::Last),
    on(QUESTION, plain(Code::PageUp), Action::PageUp),
    on(QUESTION, plain(Code::PageDown), Action::PageDown),
    // Moving.
    on(STOPS, plain(Code::Tab), Action::NextStop),
    on(STOPS, Key::new(Code::Tab).with_shift(), Action::PreviousStop),
    on(UNPAGED, plain(Code::PageDown), Action::NextStep),
    on(UNPAGED, plain(Code::PageUp), Action::PreviousStep),
    // Always.
    on(WIZARD, Key::ctrl('n'), Action::NextStep),
    on(WIZARD, Key::ctrl('p'), Action::PreviousStep),
    on(STOPS, Key::alt('1'), Action::Step(1)),
    on(STOPS, Key::alt('2'), Action::Step(2)),
    on(STOPS, Key::alt('3'), Action::Step(3)),
    on(STOPS, Key::alt('4'), Action::Step(4)),
    on(STOPS, Key::alt('5'), Action::Step(5)),
    on(STOPS, Key::alt('6'), Action::Step(6)),
    on(ANYWHERE, Key::ctrl('g'), Action::Help),
    on(ANYWHERE, plain(Code::F(1)), Action::Help),
    on(UNTYPED, plain(Code::Char('?')), Action::Help),
    on(WIZARD, Key::ctrl('s'), Action::Write),
    on(ANYWHERE, Key::ctrl('t'), Action::Theme),
    on(ANYWHERE, Key::ctrl('l'), Action::Redraw),
    on(ANYWHERE, Key::ctrl('z'), Action::Suspend),
    on(ANYWHERE, Key::ctrl('c'), Action::Quit),
    on(ANYWHERE, Key::ctrl('q'), Action::Quit),
    on(ANYWHERE, plain(Code::Esc), Action::Close),
];

/// What `key` does in `context`; `None` where it has no meaning.
pub fn action(context: Context, key: Key) -> Option<Action> {
    if let Some(row) = TABLE.iter().find(|row| row.key == key && row.scope.contains(&context)) {
        return Some(row.action);
    }
    match key {
        // In the list of names what is typed begins a name, on Review the text of an empty row.
        Key { code: Code::Char(typed), ctrl: false, alt: false, .. }
            if TYPED.contains(&context) || matches!(context, C::Names | C::Rows) =>
        {
            Some(Action::Insert(typed))
        }
        _ => None,
    }
}

/// The actions of `context` for its help: those of the key line first, then the others in the order of the table; last,
/// where there are other languages, the one without a key.
pub fn help(context: Context, languages: bool) -> Vec<(Option<Key>, Action)> {
    let mut found = actions(context);
    let first = footer(context);
    found.sort_by_key(|(_, action)| first.iter().position(|known| known == action).unwrap_or(first.len()));
    let keyed = found.into_iter().map(|(key, action)| (Some(key), action));
    keyed.chain(languages.then_some((None, Action::Language))).collect()
}

/// The actions of `context`, each with its first key, in the order of the table.
pub fn actions(context: Context) -> Vec<(Key, Action)> {
    let mut found: Vec<(Key, Action)> = Vec::new();
    for row in TABLE.iter().filter(|row| row.scope.contains(&context)) {
        if !found.iter().any(|(_, action)| *action == row.action) {
            found.push((row.key, row.action));
        }
    }
    found
}

/// The actions the key line shows in `context`, the most useful first; as many as the line holds are drawn.
pub fn footer(context: Context) -> &'static [Action] {
    use Action as A;
    match context {
        C::MeasuredText => &[A::Onward, A::Measure, A::NextStep, A::Help, A::Quit],
        C::MeasuredConfirmation => &[A::Toggle, A::Onward, A::Measure, A::NextStep, A::Help, A::Quit],
        C::Text => &[A::Onward, A::Write, A::PreviousStop, A::NextStep, A::Help, A::Quit],
        C::Secret => &[A::Onward, A::Reveal, A::NextStep, A::Help, A::Quit],
        C::Confirmation => &[A::Toggle, A::Onward, A::NextStep, A::Help, A::Quit],
        C::Choice => &[A::NextValue, A::Onward, A::NextStep, A::Help, A::Quit],
        C::Rows => &[A::Take, A::Toggle, A::ToggleAll, A::Write, A::NextStop, A::Help, A::Quit],
        C::Preview => &[A::Down, A::PageDown, A::Write, A::Help, A::Quit],
        C::Names => &[A::Take, A::Write, A::NextMiss, A::Chain, A::NextStop, A::Filter, A::Search, A::Help, A::Quit],
        C::People => &[A::Take, A::Write, A::NextMiss, A::Filter, A::NextStop, A::Search, A::Measure, A::Help, A::Quit],
        C::Chain => &[A::Take, A::NextMiss, A::Down, A::Help, A::Close],
        C::HandOver => &[A::Write, A::Take, A::Alone, A::Tick, A::Measure, A::Help, A::Quit],
        C::Value => &[A::Take, A::Down, A::Reveal, A::Close],
        C::Help | C::Suggestions => &[A::Down, A::Take, A::Close],
        C::Pasted => &[A::Take, A::Toggle, A::NextValue, A::Down, A::Close],
        C::Line => &[A::Take, A::Close],
        C::Mail => &[A::Take, A::Down, A::Close],
        C::Question => &[A::NextButton, A::Take, A::Down, A::Close],
        C::Drafts => &[A::Down, A::Take, A::Search, A::Help, A::Quit],
    }
}
