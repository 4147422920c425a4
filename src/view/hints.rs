//! The key line's words: what each key would do now, and nothing that would do nothing.

use super::field::stem;
use super::frame::{State, step_name};
use crate::base::key::{Code, Key};
use crate::setup::field::{Field, Kind};
use crate::style::fit::width;
use crate::style::glyphs::Glyphs;
use crate::wizard::Wizard;
use crate::wizard::chain::Mends;
use crate::wizard::hand_over::{HandOverRow, TASKS};
use crate::wizard::keymap::{self, Action, Context};
use crate::wizard::mending::Mending;
use crate::wizard::open::Open;
use crate::wizard::people_list::PeopleFilter;
use crate::wizard::plan::{List, Step, Stop};
use crate::wizard::rows::{Onward, Row};
use crate::words::Look;

/// Columns that the result of a repair gets in the key line; the help above it has more room.
const RESULT: usize = 30;

/// Columns that the name of a step gets there.
const NAMED: usize = 20;

/// A key and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key.
    pub key: String,
    /// What it does.
    pub text: String,
    /// It stays where not all fit.
    pub stays: bool,
}

/// The hints of the moment, the most useful first, each in its long form where that fits into `room` columns.
pub fn of(wizard: &Wizard, look: &Look, room: usize) -> Vec<Hint> {
    let context = wizard.context();
    let known = keymap::actions(context);
    let mut hints: Vec<Hint> = repair(wizard, look, context).into_iter().collect();
    let mends = !hints.is_empty();
    if wizard.open.is_empty()
        && wizard.focused_field().or_else(|| wizard.reviewed_field()).is_some_and(|field| wizard.ghost(field).is_some())
    {
        let text = look.words.text("hint-ghost");
        hints.push(Hint { key: Key::new(Code::Right).to_string(), text, stays: true });
    }
    for action in keymap::footer(context) {
        let Some((key, _)) = known.iter().find(|(_, known)| known == action) else { continue };
        let Some(text) = said(wizard, look, context, *action, room) else { continue };
        let key = if *action == Action::NextButton && wizard.is_at_last_button() { Key::new(Code::Left) } else { *key };
        // How to leave stays, but where a repair needs the room: then what Enter does is worth more.
        let leaves = *action == Action::Quit && (!mends || wizard.step == Step::Mask);
        let compares = context == Context::HandOver && *action == Action::Measure;
        // What is left to do is worth more than the help.
        let to_write = wizard.step == Step::Mask && writes(wizard);
        let stays = match action {
            Action::Write => to_write,
            Action::Help => !to_write,
            // What Enter leads to is the key of the moment, beside a repair too.
            Action::Onward => true,
            _ => hints.is_empty() || leaves || compares,
        };
        hints.push(Hint { key: shown(&look.glyphs, &key.to_string(), *action), text, stays });
    }
    hints
}

/// The hints before there is a wizard, in their long form where that fits into `room` columns.
pub fn of_door(context: Context, look: &Look, room: usize) -> Vec<Hint> {
    let known = keymap::actions(context);
    let hints = keymap::footer(context).iter().filter_map(|action| {
        let (key, _) = known.iter().find(|(_, known)| known == action)?;
        // Nothing is under a question here: closing it ends the program.
        let ends = *action == Action::Close && context == Context::Question;
        let name = if ends {
            "leave-alone".to_owned()
        } else if *action == Action::Quit {
            // Nothing is begun that could be saved.
            return Some(Hint {
                key: shown(&look.glyphs, &key.to_string(), *action),
                text: look.words.text("hint-quit"),
                stays: true,
            });
        } else {
            hint_name(context, *action, State::default())
        };
        let key = shown(&look.glyphs, &key.to_string(), *action);
        Some(Hint { key, text: look.words.fitting(&format!("hint-{name}"), room), stays: *action == Action::Help })
    });
    let mut hints: Vec<Hint> = hints.collect();
    if let Some(first) = hints.first_mut() {
        first.stays = true;
    }
    hints
}

fn shown(glyphs: &Glyphs, key: &str, action: Action) -> String {
    if action == Action::Down { glyphs.down.to_owned() } else { key.to_owned() }
}

/// What Ctrl-F does, with its result: first of all where there is something to mend.
fn repair(wizard: &Wizard, look: &Look, context: Context) -> Option<Hint> {
    let (key, _) = keymap::actions(context).into_iter().find(|(_, action)| *action == Action::Repair)?;
    let field = wizard.focused_field().or_else(|| wizard.reviewed_field())?;
    let words = &look.words;
    let text = match wizard.mending(field)? {
        Mending::Text(_) if wizard.is_secret(field) => words.text("hint-mend"),
        Mending::Text(text) => {
            let text = look.glyphs.visible(&text);
            // What does not fit stands whole in the help above.
            if width(&text) <= RESULT { format!("{} {text}", look.glyphs.leads) } else { words.text("hint-mend") }
        }
        Mending::Compared => words.text("hint-compared"),
        Mending::Empty(_) => words.text("hint-empty"),
        Mending::KeepSecret => words.text("hint-keep-secret"),
        Mending::Move(to) => words.with("hint-move", &[("field", short(look, to).into())]),
        Mending::Swap(with) => words.with("hint-swap", &[("field", short(look, with).into())]),
    };
    Some(Hint { key: key.to_string(), text, stays: true })
}

fn short(look: &Look, field: Field) -> String {
    look.words.text(&format!("short-{}", stem(field)))
}

/// What `action` would do now; `None` where it would do nothing.
fn said(wizard: &Wizard, look: &Look, context: Context, action: Action, room: usize) -> Option<String> {
    let words = &look.words;
    match action {
        Action::Onward => return leads_to(look, wizard.onward()),
        // Esc is the safe answer, wherever that leads.
        Action::Close if context == Context::Question => {
            let Some(Open::Question { question, .. }) = wizard.open.last() else { return None };
            return Some(format!("{} {}", look.glyphs.leads, words.text(&format!("question-{}-no", question.name()))));
        }
        Action::NextStep => {
            wizard.step.next().filter(|_| wizard.in_place().is_none())?;
        }
        Action::NextStop => return leads_to(look, wizard.next()),
        Action::PreviousStop if wizard.step == Step::Prerequisites && wizard.stop_index() == 0 => return None,
        Action::Toggle if wizard.focused_field() == Some(Field::Package) && wizard.package_is_measured() => {
            return None;
        }
        Action::Toggle if context == Context::Rows => {
            wizard.reviewed_field().filter(|field| field.row().kind == Kind::Confirmation)?;
        }
        Action::ToggleAll => {
            let chosen = wizard.focused_field().or_else(|| wizard.reviewed_field());
            chosen.filter(|field| field.row().kind == Kind::Confirmation)?;
            let count = wizard.open_confirmations().len();
            return (count > 1).then(|| words.with("hint-toggle-all", &[("count", count.into())]));
        }
        Action::NextValue | Action::Toggle | Action::Take if context == Context::Pasted => {
            let Some(Open::Pasted { rows, row, .. }) = wizard.open.last() else { return None };
            let chosen = rows.get(*row)?;
            let does = match action {
                Action::NextValue => chosen.values.len() > 1,
                Action::Toggle => !chosen.wants_a_choice(),
                _ => rows.iter().any(|row| row.picked.is_some()),
            };
            let state = State { ticked: chosen.picked.is_some(), ..State::default() };
            return does.then(|| words.fitting(&format!("hint-{}", hint_name(context, action, state)), room));
        }
        Action::Measure if !wizard.can_measure() => return None,
        Action::Filter | Action::Search if context == Context::Names && wizard.names.all().is_empty() => return None,
        Action::Filter | Action::Search | Action::Take
            if context == Context::People
                && wizard.people.shown_len() == 0
                && wizard.people.filter == PeopleFilter::All =>
        {
            return None;
        }
        Action::Take if context == Context::People => return Some(words.text("hint-chain")),
        Action::NextMiss if wizard.focus() == Stop::List(List::People) => {
            wizard.people.has_miss().then_some(())?;
            return Some(words.text("hint-next-shut-out"));
        }
        Action::NextMiss if !wizard.names.has_miss_after(wizard.row(List::Names)) => return None,
        Action::Down
            if matches!(context, Context::Value | Context::Mail | Context::Chain | Context::Question)
                && wizard.seen.beyond == 0 =>
        {
            return None;
        }
        Action::Take if context == Context::Chain => {
            return Some(match wizard.mends()? {
                Mends::Mask(mask) => {
                    let mask = look.glyphs.visible(&mask);
                    if width(&mask) <= RESULT {
                        format!("{} {mask}", look.glyphs.leads)
                    } else {
                        words.text("hint-mend")
                    }
                }
                Mends::ToMask => format!("{} {}", look.glyphs.leads, short(look, Field::AssociationMask)),
                Mends::Sends(_) => words.text("hint-take-value"),
            });
        }
        Action::Chain if !wizard.has_chain() => return None,
        Action::Reveal if context == Context::Value && !wizard.shows_a_secret() => return None,
        Action::Alone | Action::Tick | Action::Take if context == Context::HandOver => {
            return handed(wizard, look, action);
        }
        Action::Take if context == Context::Rows => return taken(wizard, look),
        // Enter says it already.
        Action::Write if context == Context::Rows && wizard.review_row() == Some(Row::Write) => return None,
        // Nor is anything written while something blocks it, nor what is written already; elsewhere the key only goes to Review.
        Action::Write if !writes(wizard) => return None,
        Action::Measure if context == Context::HandOver => return Some(words.text("hint-compare")),
        Action::Measure if wizard.focused_field().is_some_and(|field| wizard.is_compared_here(field)) => {
            return Some(words.text("hint-compare"));
        }
        Action::Quit if wizard.is_finished() && (matches!(wizard.step, Step::Review | Step::Mask) || room > 0) => {
            return Some(words.text(if wizard.is_all_done() { "hint-leave" } else { "hint-leave-written" }));
        }
        _ => {}
    }
    if action == Action::Write && wizard.asks_first() {
        return Some(format!("{}{}", words.text("hint-write"), look.glyphs.ellipsis));
    }
    let ticked = wizard.focused_field().or_else(|| wizard.reviewed_field());
    let state = State {
        secret_shown: wizard.secret.shown,
        new_name: wizard.row(List::Names) >= wizard.names.shown_len(),
        ticked: context != Context::Pasted
            && ticked.is_some_and(|field| field.row().kind == Kind::Confirmation && wizard.answers.confirmed(field)),
    };
    Some(words.fitting(&format!("hint-{}", hint_name(context, action, state)), room))
}

/// What Enter does on the chosen row of Review.
fn taken(wizard: &Wizard, look: &Look) -> Option<String> {
    let words = &look.words;
    if let Some(next) = wizard.on_from_settled() {
        return leads_to(look, Onward::Row(next));
    }
    let key = match wizard.review_row()? {
        Row::Field(field) if field.is_text() => "hint-take-name",
        Row::Field(_) | Row::Answer(_) => "hint-take-row",
        Row::Prove => "hint-prove",
        Row::Fold if wizard.unfolded => "hint-fold",
        Row::Fold => "hint-unfold",
        // It is written already, so it leads on.
        Row::Write if wizard.is_finished() => return leads_to(look, Onward::Step(Step::Mask, None)),
        // It asks first.
        Row::Write if wizard.asks_first() => {
            return Some(format!("{}{}", words.text("hint-write"), look.glyphs.ellipsis));
        }
        Row::Write => "hint-write",
    };
    Some(words.text(key))
}

/// Whether Ctrl-S would write now.
fn writes(wizard: &Wizard) -> bool {
    matches!(wizard.step, Step::Review | Step::Mask) && !wizard.is_finished() && wizard.hindrances().is_empty()
}

/// What the keys of the hand-over do on its chosen row.
fn handed(wizard: &Wizard, look: &Look, action: Action) -> Option<String> {
    let row = wizard.hand_over_row(wizard.row(List::HandOver));
    let key = match (action, row) {
        (Action::Take, HandOverRow::Value(field)) if wizard.is_empty(field) => "hint-take-row",
        (_, HandOverRow::Value(field)) if wizard.is_empty(field) => return None,
        (Action::Alone, HandOverRow::Value(_)) => "hint-alone",
        (Action::Tick, HandOverRow::Value(_)) => "hint-tick",
        (Action::Take, HandOverRow::Value(_)) => "hint-take-value",
        (Action::Take, HandOverRow::ToDo(0)) => "hint-mail",
        (Action::Tick, HandOverRow::ToDo(place)) if place < TASKS => "hint-done",
        _ => return None,
    };
    Some(look.words.text(key))
}

/// The name of what a key leads to.
fn leads_to(look: &Look, onward: Onward) -> Option<String> {
    let list = |list: List| {
        look.words.text(match list {
            List::Rows => "hint-to-review",
            List::Preview => "hint-to-preview",
            List::Names => "hint-to-names",
            List::People => "hint-to-people",
            List::HandOver => "hint-to-hand-over",
        })
    };
    let name = match onward {
        Onward::Stop(Stop::Field(field))
        | Onward::Step(_, Some(Stop::Field(field)))
        | Onward::Row(Row::Field(field)) => short(look, field),
        Onward::Stop(Stop::List(to)) | Onward::Step(_, Some(Stop::List(to))) => list(to),
        Onward::Step(step, None) => format!("{} {}", step.number(), step_name(look, step, NAMED)),
        Onward::Row(_) => look.words.text("hint-write"),
        Onward::Kept => return Some(look.words.text("hint-take-line")),
        Onward::Nowhere => return None,
    };
    Some(format!("{} {name}", look.glyphs.leads))
}

/// The name of an action's hint; what Enter does depends on the list, what Ctrl-R does on the secret.
fn hint_name(context: Context, action: Action, state: State) -> String {
    match (context, action) {
        (Context::Names, Action::Take) if state.new_name => "take-new-name".to_owned(),
        (Context::Names, Action::Take) => "take-name".to_owned(),
        (Context::Value, Action::Take) => "take-entered".to_owned(),
        (Context::Mail, Action::Take) => "take-value".to_owned(),
        (Context::Value | Context::Mail | Context::Chain, Action::Close) => "back-to-list".to_owned(),
        (Context::Pasted, Action::Take) => "take-pasted".to_owned(),
        (Context::Line, Action::Take) => "take-line".to_owned(),
        (Context::Question, Action::Take) => "take-button".to_owned(),
        (_, Action::Toggle) if state.ticked => "untick".to_owned(),
        (_, Action::Reveal) if state.secret_shown => "hide".to_owned(),
        (_, action) => action.name().to_owned(),
    }
}
