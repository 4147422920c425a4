//! The hand-over on the last page: the values for the console's form, what was entered, and what is left to do.

use ratatui::text::{Line, Span};

use super::field::{self, start_of_row};
use super::page::Page;
use super::rail;
use crate::campaign::measured::Trouble;
use crate::setup::answers::Keeping;
use crate::setup::field::Field;
use crate::setup::in_campaign::Seen;
use crate::style::fit::{pad, wrap};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::hand_over::{TASKS, TO_DO};
use crate::wizard::plan::List;
use crate::wizard::progress::Mark;
use crate::words::catalogue::Words;
use crate::words::say::host::Caution;
use crate::words::sheet::done;
use crate::words::{Look, say};

/// The mark of a value that Campaign was seen to hold: it is no tick, which is set by hand.
pub(super) const SAME: &str = "=";

/// Adds the heading of the hand-over in one row, and how far it has come; it is open where it has the focus.
pub fn folded(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let mut spans = start_of_row(look, false, (look.glyphs.folded, Role::Muted));
    let text = look.glyphs.shorten(&summary(wizard, look), columns.saturating_sub(field::INDENT));
    spans.push(Span::styled(text, look.theme.style(Role::Text)));
    page.line(Line::from(spans));
}

fn summary(wizard: &Wizard, look: &Look) -> String {
    let [(entered, values), (done, tasks)] = wizard.handed_over();
    let numbers =
        [("entered", entered.into()), ("values", values.into()), ("done", done.into()), ("tasks", tasks.into())];
    look.words.with("hand-over-summary", &numbers)
}

/// Adds the hand-over to the page, its heading to what stays where it is.
pub fn section(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    page.heading(look, summary(wizard, look));
    page.pinned = page.lines.len();
    if !wizard.is_finished() {
        let text = look.words.text("hand-over-unwritten");
        for (row, line) in wrap(&text, columns.saturating_sub(field::INDENT)).into_iter().enumerate() {
            let glyph = if row == 0 { look.glyphs.warned } else { " " };
            let mut spans = start_of_row(look, false, (glyph, Role::Warn));
            spans.push(Span::styled(line, look.theme.style(Role::Text)));
            page.line(Line::from(spans));
        }
    }
    let chosen = wizard.row(List::HandOver);
    compared(page, wizard, look, columns);
    let seen = wizard.in_campaign();
    let labels = field::label_columns(columns);
    let rows = wizard.hand_over_rows();
    let values = rows.len();
    for (number, field) in rows.into_iter().enumerate() {
        let focused = chosen == number;
        if focused {
            page.cursor = Some((page.lines.len(), 0));
            page.focus = page.lines.len()..page.lines.len() + 1;
        }
        let role = if focused { Role::Focus } else { Role::Text };
        let seen = seen.iter().find(|(known, _)| *known == field).map_or(&Seen::Unseen, |(_, seen)| seen);
        // The labels of the console itself: that is where the value goes.
        let label = pad(&look.glyphs.shorten(field.row().console_label, labels - 1), labels);
        let room = columns.saturating_sub(field::INDENT + labels);
        let value = look.glyphs.shorten(&value(wizard, look, field, room), room);
        let mut spans = start_of_row(look, focused, mark(wizard, look, field, seen));
        spans.push(Span::styled(label, look.theme.style(role)));
        spans.push(Span::styled(value, look.theme.style(Role::Text)));
        page.line(Line::from(spans));
        if let Seen::Differs { held } = seen {
            let from = page.lines.len() - 1;
            let text = differs(wizard, look, field, held);
            page.text(look, Role::Error, &text, field::INDENT + 2, columns);
            if focused {
                page.focus_since(from);
            }
        }
    }
    page.heading(look, look.words.text("to-do"));
    let cautions = cautions(wizard, &look.words);
    for (number, task) in TO_DO.iter().enumerate() {
        let said: Vec<&str> = cautions.iter().filter(|(of, _)| of == task).map(|(_, said)| said.as_str()).collect();
        to_do(page, wizard, look, (number, task, &said), chosen == values + number, columns);
    }
}

/// What has to be known before the tasks that are left, as this machine's files have it.
pub fn cautions(wizard: &Wizard, words: &Words) -> Vec<Caution> {
    say::host::cautions(words, &wizard.measuring.measured, wizard.answers.text(Field::ImsServer))
}

/// How many values are the same in Campaign, or why they could not be compared; without a session how they could be.
fn compared(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let measuring = &wizard.measuring;
    if !wizard.hand_over.seen.is_empty() {
        let seen = wizard.in_campaign();
        let of = |wanted: fn(&Seen) -> bool| {
            let pasted = |field: &Field| wizard.hand_over.seen.contains_key(field);
            seen.iter().filter(|(field, seen)| pasted(field) && wanted(seen)).count()
        };
        let (same, all) = (of(|seen| *seen == Seen::Same), of(|_| true));
        let counts = [("same", same.into()), ("different", (all - same).into())];
        return page.text(look, Role::Text, &look.words.with("notice-compared", &counts), field::INDENT, columns);
    }
    let said = if let Some(counts) = wizard.compared_with_campaign() {
        Some((Role::Text, compared_text(look, counts)))
    } else if let Some(trouble) = measuring.measured.session.trouble() {
        Some((Role::Warn, not_compared(look, trouble)))
    } else if measuring.reach.network && measuring.reach.login.is_none() {
        Some((Role::Muted, look.words.text("hand-over-compare-login")))
    } else {
        None
    };
    if let Some((role, text)) = said {
        page.text(look, role, &text, field::INDENT, columns);
    }
    if wizard.is_finished() {
        page.text(look, Role::Muted, &look.words.text("hand-over-paste"), field::INDENT, columns);
    }
}

/// How the values stand against Campaign: so many are the same, differ, can't be told.
pub(super) fn compared_text(look: &Look, [same, differs, unseen]: [usize; 3]) -> String {
    let counts = [("same", same.into()), ("differs", differs.into()), ("unseen", unseen.into()), ("mark", SAME.into())];
    look.words.with("hand-over-compared-marked", &counts)
}

/// Why nothing could be compared.
pub(super) fn not_compared(look: &Look, trouble: &Trouble) -> String {
    let why = say::trouble::sentence(&look.words, trouble);
    look.words.with("hand-over-not-compared", &[("why", why.into())])
}

/// That `field` is the same in Campaign, or as it was pasted back, with its mark.
pub(super) fn same(wizard: &Wizard, look: &Look, field: Field) -> String {
    let pasted = wizard.hand_over.seen.contains_key(&field);
    let key = if pasted { "value-same-as-pasted" } else { "value-same-in-campaign" };
    format!("{SAME} {}", look.words.text(key))
}

/// What Campaign holds of `field`, or what was pasted back, the first difference from ours marked as in the mask test.
pub fn differs(wizard: &Wizard, look: &Look, field: Field, held: &str) -> String {
    if held.is_empty() {
        return look.words.text("finding-differs-in-campaign-empty");
    }
    let ours = wizard.answers.text(field);
    let pasted = wizard.hand_over.seen.contains_key(&field);
    let key = if pasted { "hand-over-pasted-differs" } else { "finding-differs-in-campaign" };
    let same = held.chars().zip(ours.chars()).take_while(|(one, other)| one == other).count();
    let marked = look.glyphs.exact_at(held, Some(same));
    look.words.with(key, &[("held", marked.into())])
}

/// Where a secret is that the file only names: its variable's name is nothing to type into the console.
pub(super) fn in_variable(wizard: &Wizard, look: &Look) -> String {
    let name = look.glyphs.visible(&wizard.answers.secret_variable);
    look.words.with("sheet-secret-variable", &[("name", name.into())])
}

fn to_do(
    page: &mut Page,
    wizard: &Wizard,
    look: &Look,
    (number, task, cautions): (usize, &str, &[&str]),
    focused: bool,
    columns: usize,
) {
    let from = page.lines.len();
    let day = wizard.hand_over.done.get(task);
    let mark = match day {
        Some(_) => (look.glyphs.done, Role::Ok),
        None if number < TASKS => (look.glyphs.open, Role::Muted),
        None => (" ", Role::Text),
    };
    let text = look.words.text(&format!("to-do-{task}"));
    let text = day.map_or_else(|| text.clone(), |day| format!("{text} ({})", done(&look.words, day)));
    for (row, line) in wrap(&text, columns.saturating_sub(field::INDENT + 3)).into_iter().enumerate() {
        let first = row == 0;
        let mut spans = start_of_row(look, focused && first, if first { mark } else { (" ", Role::Text) });
        spans.push(Span::raw(if first { format!("{}. ", number + 1) } else { "   ".to_owned() }));
        spans.push(Span::styled(line, look.theme.style(Role::Text)));
        page.line(Line::from(spans));
    }
    for caution in cautions {
        page.text(look, Role::Warn, caution, field::INDENT + 3, columns);
    }
    if focused {
        page.cursor = Some((from, 0));
        page.focus_since(from);
    }
}

/// What Campaign itself was seen to hold counts first; what is wrong is marked before what was entered: nobody should type a wrong value on another machine.
fn mark(wizard: &Wizard, look: &Look, field: Field, seen: &Seen) -> (&'static str, Role) {
    match seen {
        _ if wizard.is_empty(field) => return (look.glyphs.failed, Role::Error),
        Seen::Same => return (SAME, Role::Ok),
        Seen::Differs { .. } => return (look.glyphs.failed, Role::Error),
        Seen::Unseen => {}
    }
    match wizard.mark(field) {
        Mark::Failed => rail::mark(look, Mark::Failed),
        _ if wizard.hand_over.entered.contains_key(&field) => (look.glyphs.done, Role::Ok),
        Mark::Warned => rail::mark(look, Mark::Warned),
        _ => (look.glyphs.open, Role::Muted),
    }
}

fn value(wizard: &Wizard, look: &Look, field: Field, room: usize) -> String {
    if wizard.is_empty(field) {
        return look.words.text("value-missing");
    }
    if field == Field::ImsClientSecret && wizard.is_secret(field) && !wizard.answers.secret.is_empty() {
        return field::secret_summary(wizard, look, room);
    }
    if field == Field::ImsClientSecret && wizard.answers.keeping == Keeping::Environment {
        return in_variable(wizard, look);
    }
    if field == Field::ImsClientSecret {
        return field::in_its_file(wizard, look);
    }
    look.glyphs.visible(&wizard.hand_over_value(field))
}
