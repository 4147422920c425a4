//! What just happened, as a sentence for the two lines of help and for the line-by-line face.

use super::door::age;
use super::field::name;
use super::frame::step_name;
use super::{hand_over, ribbon};
use crate::base::told::Told;
use crate::campaign::measured::Trouble;
use crate::style::fit::wrap;
use crate::wizard::gets_in::GetsIn;
use crate::wizard::hand_over::HandOverRow;
use crate::wizard::msg::{Notice, Undone};
use crate::wizard::target::Target;
use crate::wizard::{Gone, Wizard};
use crate::words::catalogue::Words;
use crate::words::{Look, say};

/// Columns that the name of a step gets in a sentence.
const PLACE: usize = 30;

/// Lines that help and news have under the page.
const LINES: usize = 2;

/// That it is written, and what comes next where the mask was tried on no name yet.
fn written(look: &Look, wizard: &Wizard) -> String {
    let file = look.glyphs.visible(&wizard.output.display().to_string());
    let tested = matches!(wizard.gets_in(), GetsIn::Tested { .. } | GetsIn::People { .. });
    look.words.with(if tested { "notice-written-tested" } else { "notice-written" }, &[("file", file.into())])
}

/// When it was left, how far it has come and where, and what is needed again.
fn back(look: &Look, wizard: &Wizard, minutes: u64) -> String {
    let words = &look.words;
    let blocking = wizard.hindrances().len();
    let since = match wizard.target() {
        Target::Changed => Some("back-changed"),
        Target::Broken => Some("back-broken"),
        Target::Gone => Some("back-gone"),
        Target::New | Target::AsKnown => None,
    };
    let state = if wizard.is_finished() {
        words.text("back-written")
    } else if let Some(since) = since {
        words.text(since)
    } else if blocking == 0 {
        words.text("back-complete")
    } else {
        words.with("back-missing", &[("count", blocking.into())])
    };
    let about = [("age", age(look, minutes).into()), ("state", state.into()), ("place", place(look, wizard).into())];
    let whole = and_the_secret(look, wizard, words.with("notice-back", &about));
    // Where the lines are too short for all of it, how far it has come is worth more than where one is, which is seen.
    if wizard.writing.line_by_line || fits(wizard, &whole) {
        return whole;
    }
    let short = and_the_secret(look, wizard, words.with("notice-back-short", &about));
    if fits(wizard, &short) { short } else { secret_again(look, wizard).unwrap_or(short) }
}

/// Whether the lines under the page hold all of `text`.
fn fits(wizard: &Wizard, text: &str) -> bool {
    wrap(text, usize::from(wizard.size.0).saturating_sub(2)).len() <= LINES
}

/// Where the person is.
fn place(look: &Look, wizard: &Wizard) -> String {
    wizard.focused_field().map_or_else(|| step_name(look, wizard.step, PLACE), |field| name(look, field))
}

/// That the secret is needed again, where it is, and what was said: nothing that comes first cuts it off.
fn and_the_secret(look: &Look, wizard: &Wizard, said: String) -> String {
    match secret_again(look, wizard) {
        Some(again) => look.words.with("mask-sentences", &[("first", again.into()), ("second", said.into())]),
        None => said,
    }
}

fn secret_again(look: &Look, wizard: &Wizard) -> Option<String> {
    let key = match wizard.gone() {
        Gone::Needed => "notice-back-secret",
        Gone::Older => "notice-back-secret-older",
        Gone::Not => return None,
    };
    Some(look.words.text(key))
}

/// What was taken back, or done again.
pub fn undone(look: &Look, what: Undone) -> String {
    let words = &look.words;
    let counted = |key: &str, count: usize| words.with(key, &[("count", count.into())]);
    match what {
        Undone::Field(field) => name(look, field),
        Undone::Fields(count) => counted("undone-fields", count),
        Undone::Tick(HandOverRow::Value(field)) => {
            words.with("undone-tick", &[("field", field.row().console_label.into())])
        }
        Undone::Tick(HandOverRow::ToDo(place)) => words.with("undone-task", &[("number", (place + 1).into())]),
        Undone::Compared => words.text("undone-compared"),
        Undone::NamesAdded(count) => counted("undone-names-added", count),
        Undone::NamesRemoved(count) => counted("undone-names-removed", count),
        Undone::Names => words.text("undone-names"),
    }
}

/// How many names were added, and how many were there already.
fn names_added(look: &Look, (key, added): (&str, usize), twice: usize) -> String {
    let counted = |key: &str, count: usize| look.words.with(key, &[("count", count.into())]);
    let parts = [(added > 0 || twice == 0, key, added), (twice > 0, "notice-names-twice", twice)];
    let parts: Vec<String> =
        parts.into_iter().filter(|(said, ..)| *said).map(|(_, key, count)| counted(key, count)).collect();
    look.words.sentences(&parts)
}

/// How many names were added, and what was taken off them or left out.
fn names_trimmed(words: &Words, added: usize, (trimmed, twice): (usize, usize)) -> String {
    let trimmed = words.with("notice-names-trimmed", &[("added", added.into()), ("count", trimmed.into())]);
    let twice = (twice > 0).then(|| words.with("notice-names-twice", &[("count", twice.into())]));
    words.sentences(&[trimmed].into_iter().chain(twice).collect::<Vec<String>>())
}

/// How many fields were filled in, and for how many no value was chosen.
fn filled(look: &Look, count: usize, unchosen: usize) -> String {
    let filled = look.words.with("notice-filled", &[("count", count.into())]);
    if unchosen == 0 {
        return filled;
    }
    let left = look.words.with("notice-unchosen", &[("count", unchosen.into())]);
    look.words.with("mask-sentences", &[("first", filled.into()), ("second", left.into())])
}

/// That it was compared with Campaign once more, and what came of it.
fn compared_again(look: &Look, counts: [usize; 3]) -> String {
    look.words.sentences(&[look.words.text("notice-compared-again"), hand_over::compared_text(look, counts)])
}

/// From whom it was taken over.
fn taken_over(look: &Look, wizard: &Wizard, [process, terminal]: [&str; 2], saved: bool) -> String {
    let shown = |text: &str| look.glyphs.visible(text);
    let about = [("process", shown(process).into()), ("terminal", shown(terminal).into())];
    let key = if saved { "notice-taken-over" } else { "notice-taken-over-unsaved" };
    and_the_secret(look, wizard, look.words.with(key, &about))
}

/// How many names were added, and how all of them fare.
fn names_judged(look: &Look, wizard: &Wizard, (added, twice): (usize, usize)) -> String {
    let added = names_added(look, ("notice-names-added", added), twice);
    let Some(ribbon) = &wizard.names.ribbon else { return added };
    let totals = ribbon::totals(ribbon, look, matches!(wizard.gets_in(), GetsIn::People { .. }));
    let judged = look.words.with("notice-names-judged", &[("totals", totals.into())]);
    look.words.with("mask-sentences", &[("first", added.into()), ("second", judged.into())])
}

/// That it was written, and what there is to know of it besides.
fn written_with(look: &Look, wizard: &Wizard, told: &Told) -> String {
    let besides = say::told(&look.words, &look.glyphs, told);
    // Which folder it is in is known; two lines have no room for it besides.
    let folder =
        wizard.output.parent().map(|folder| format!("{}/", look.glyphs.visible(&folder.display().to_string())));
    let besides =
        folder.filter(|folder| folder.len() > 1).map_or(besides.clone(), |folder| besides.replace(&folder, ""));
    look.words.sentences(&[look.words.text("notice-written-with"), besides])
}

/// The sentence `key`, and why.
fn because(words: &Words, key: &str, trouble: &Trouble) -> String {
    words.with(key, &[("why", say::trouble::sentence(words, trouble).into())])
}

/// Whether the pasted secret is the one that is set up.
fn secret_compared(look: &Look, wizard: &Wizard, same: Option<bool>) -> String {
    match same {
        Some(true) => look.words.text("notice-secret-same"),
        Some(false) => look.words.text("notice-secret-other"),
        None => {
            let place = look.glyphs.visible(&wizard.secret_place());
            look.words.with("notice-secret-not-compared", &[("place", place.into())])
        }
    }
}

/// What just happened, as a sentence.
pub fn sentence(look: &Look, wizard: &Wizard, notice: &Notice) -> String {
    let words = &look.words;
    let file = || look.glyphs.visible(&wizard.output.display().to_string());
    let shown = |text: &str| look.glyphs.visible(text);
    match notice {
        Notice::ControlsRemoved(count) => words.with("notice-controls-removed", &[("count", (*count).into())]),
        Notice::PasteTooLarge => words.text("notice-paste-too-large"),
        Notice::NotUtf8 => words.text("notice-not-utf8"),
        Notice::NoMeaning(key) => words.with("notice-no-meaning", &[("key", shown(&key.to_string()).into())]),
        Notice::NotTicked => words.text("notice-not-ticked"),
        Notice::Confirmed(fields) => {
            let names: Vec<String> = fields.iter().map(|field| name(look, *field)).collect();
            words.with("notice-confirmed", &[("field", words.list(&names).into())])
        }
        Notice::Moved(field) => words.with("notice-moved", &[("field", name(look, *field).into())]),
        Notice::Swapped(field) => words.with("notice-swapped", &[("field", name(look, *field).into())]),
        Notice::Emptied(field) => words.with("notice-emptied", &[("field", name(look, *field).into())]),
        Notice::Occupied => words.text("notice-occupied"),
        Notice::Back { minutes } => back(look, wizard, *minutes),
        Notice::TakenOver { process, terminal, saved } => taken_over(look, wizard, [process, terminal], *saved),
        Notice::NothingToMend => words.text("notice-nothing-to-mend"),
        Notice::NothingToSuggest => words.text("notice-nothing-to-suggest"),
        Notice::NothingRecognised => words.text("notice-nothing-recognised"),
        Notice::NotPasted => words.text("notice-not-pasted"),
        Notice::Filled { count, unchosen } => filled(look, *count, *unchosen),
        Notice::Compared { same, different } => {
            words.with("notice-compared", &[("same", (*same).into()), ("different", (*different).into())])
        }
        Notice::FilledAlready => words.text("notice-filled-already"),
        Notice::NotFilled(count) => words.with("notice-not-filled", &[("count", (*count).into())]),
        Notice::NothingTicked => words.text("notice-nothing-ticked"),
        Notice::NamesAdded { added, twice } => names_added(look, ("notice-names-added", *added), *twice),
        Notice::NamesKept { added, twice } => names_added(look, ("notice-names-kept", *added), *twice),
        Notice::NamesJudged { added, twice } => names_judged(look, wizard, (*added, *twice)),
        Notice::SecretsLeftOut { added, left_out } => {
            words.with("notice-secrets-left-out", &[("added", (*added).into()), ("count", (*left_out).into())])
        }
        Notice::NamesTrimmed { added, trimmed, twice } => names_trimmed(words, *added, (*trimmed, *twice)),
        Notice::NamesNoted { added, note } => {
            let added = names_added(look, ("notice-names-added", *added), 0);
            words.sentences(&[added, crate::words::say::mask::note(words, *note)])
        }
        Notice::NamesUnread { added, count, first } => {
            let first = crate::words::say::mask::unreadable(words, *first);
            let about = [("added", (*added).into()), ("count", (*count).into()), ("first", first.into())];
            words.with("notice-names-unread", &about)
        }
        Notice::NobodyOut => words.text("notice-nobody-out"),
        Notice::NoMiss => words.text("notice-no-miss"),
        Notice::SecretAsName => words.text("notice-secret-as-name"),
        Notice::NotKept(field, count) => {
            let about = [("field", name(look, *field).into()), ("more", (count - 1).into())];
            and_the_secret(look, wizard, words.with("notice-not-kept", &about))
        }
        Notice::Undone(what) => words.with("notice-undone", &[("what", undone(look, *what).into())]),
        Notice::WriteStands(what) => words.with("notice-write-stands", &[("what", undone(look, *what).into())]),
        Notice::Redone(what) => words.with("notice-redone", &[("what", undone(look, *what).into())]),
        Notice::NothingToRedo => words.text("notice-nothing-to-redo"),
        Notice::NameRemoved(name) => words.with("notice-name-removed", &[("name", shown(name).into())]),
        Notice::Found { at, of } => words.with("notice-found", &[("at", (*at).into()), ("count", (*of).into())]),
        Notice::Answered => words.text("notice-answered"),
        Notice::NoPlace => words.text("notice-no-place"),
        Notice::NotUndone(field) => words.with("notice-not-undone", &[("field", name(look, *field).into())]),
        Notice::NothingToUndo => words.text("notice-nothing-to-undo"),
        Notice::NamesRead(count) => words.with("notice-names-read", &[("count", (*count).into())]),
        Notice::NamesStopped(count) => words.with("notice-names-stopped", &[("count", (*count).into())]),
        Notice::NamesFull(most) => words.with("notice-names-full", &[("most", (*most).into())]),
        Notice::Incomplete(count, _) => words.with("notice-incomplete", &[("count", (*count).into())]),
        Notice::Written => written(look, wizard),
        Notice::WrittenWith(told) => written_with(look, wizard, told),
        Notice::NothingWritten => words.text("notice-nothing-written"),
        Notice::FileKept => words.with("notice-file-kept", &[("file", file().into())]),
        Notice::TookTheirs(count) => words.with("notice-took-theirs", &[("count", (*count).into())]),
        Notice::NotYetWritten => words.text("notice-not-yet-written"),
        Notice::WrittenBefore => words.with("notice-written-before", &[("file", file().into())]),
        Notice::ChangedOnDisk => words.with("notice-changed-on-disk", &[("file", file().into())]),
        Notice::NoTask => words.text("notice-no-task"),
        Notice::MailSent => words.text("notice-mail-sent"),
        Notice::Sent(field) => words.with("notice-sent", &[("field", field.row().console_label.into())]),
        Notice::SentText(text) => words.with("notice-sent-text", &[("text", shown(text).into())]),
        Notice::SecretElsewhere(place) => words.with("notice-secret-elsewhere", &[("place", shown(place).into())]),
        Notice::ComparedAgain(counts) => compared_again(look, *counts),
        Notice::NotCompared(trouble) => hand_over::not_compared(look, trouble),
        Notice::NoSession(trouble) => because(words, "notice-no-session", trouble),
        Notice::Stands(trouble) => because(words, "notice-stands", trouble),
        Notice::SecretCompared(same) => secret_compared(look, wizard, *same),
        Notice::Withheld(field) => words.with("notice-withheld", &[("field", name(look, *field).into())]),
        Notice::AllEntered(count) => words.with("notice-all-entered", &[("count", (*count).into())]),
        Notice::NoLogin => words.text("hand-over-compare-login"),
        Notice::Offline => words.text("notice-offline"),
        Notice::NothingToMeasure => words.text("notice-nothing-to-measure"),
        Notice::MeasuringStopped => words.text("notice-measuring-stopped"),
        Notice::NotFound(wanted) => words.with("notice-not-found", &[("text", shown(wanted).into())]),
        Notice::Theme(name) => words.with("notice-theme", &[("name", shown(name).into())]),
        Notice::Language(name) => words.with("notice-language", &[("name", name.as_str().into())]),
        Notice::Told(told) => say::told(&look.words, &look.glyphs, told),
    }
}
