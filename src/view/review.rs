//! Step 5: what is left, the write, and the file as it will be. Its screen: `story__review.snap`.

use ratatui::text::{Line, Span};

use super::page::Page;
use super::prerequisites::titled;
use super::{changes, field, gets_in, rail, sign_in, whole};
use crate::setup::document::Change;
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::{Field, Kind};
use crate::setup::finding::{Code, Finding};
use crate::setup::verdict::{Check, CheckId};
use crate::style::fit::{pad, width};
use crate::style::theme::Role;
use crate::wizard::mending::Mending;
use crate::wizard::msg::OnDisk;
use crate::wizard::plan::{List, Step, Stop};
use crate::wizard::progress::Mark;
use crate::wizard::rows::{Need, Row};
use crate::wizard::target::Target;
use crate::wizard::{Gone, Wizard};
use crate::words::{Look, say};

/// The page.
pub fn page(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = titled(look, Step::Review);
    gets_in::head(&mut page, wizard, look);
    page.text(look, Role::Text, &summary(wizard, look, columns - field::INDENT), field::INDENT, columns);
    page.pinned = page.lines.len();
    let in_list = wizard.focus() == Stop::List(List::Rows) || wizard.in_place().is_some();
    let chosen = in_list.then(|| wizard.row(List::Rows));
    // What will be written is seen from the row that writes it, once nothing else wants to be seen.
    page.to_end =
        chosen.is_some() && wizard.review_row() == Some(Row::Write) && wizard.shown_needing(Need::Seen).is_empty();
    let rows = wizard.review_rows();
    let blocking = wizard.shown_needing(Need::Mended).len();
    let to_see = wizard.shown_needing(Need::Seen).len();
    let checks = wizard.answered_by_ims();
    let mut answers = false;
    for (number, row) in rows.into_iter().enumerate() {
        if number == blocking && to_see > 0 {
            page.heading(look, look.words.with("review-to-see", &[("count", wizard.unproven().into())]));
        }
        if matches!(row, Row::Answer(_)) && !answers {
            answers = true;
            page.heading(look, look.words.text("review-sign-in"));
        }
        if matches!(row, Row::Prove | Row::Fold | Row::Write) {
            page.blank();
        }
        let from = page.lines.len();
        let focused = chosen == Some(number);
        if focused {
            page.cursor = Some((from, 0));
        }
        match row {
            Row::Field(field) => field_row(&mut page, wizard, look, field, focused, columns),
            Row::Answer(id) => {
                if let Some(check) = checks.iter().find(|check| check.id == id) {
                    sign_in::row(&mut page, check, focused, look, columns);
                }
            }
            Row::Prove => {
                let answered = wizard.measuring.measured.proof.answer().is_some();
                let key = if answered { "review-prove-again" } else { "review-prove" };
                page.line(button(look, key, focused));
            }
            Row::Fold => fold_row(&mut page, wizard, look, focused),
            Row::Write => {
                write_row(&mut page, wizard, look, focused, columns);
                if !wizard.is_finished() {
                    changes::values(&mut page, wizard, look, field::INDENT, columns);
                }
            }
        }
        if let Row::Field(field) = row
            && wizard.in_place() == Some(field)
        {
            whole::secret(&mut page, wizard, look, columns);
            let room = columns.saturating_sub(field::INDENT + field::label_columns(columns));
            whole::value(&mut page, wizard, look, field, (room, columns));
            field::finding(&mut page, wizard, look, field, columns);
        } else if number < blocking
            && let Row::Field(field) = row
        {
            blocker(&mut page, wizard, look, field, columns);
        } else if let Row::Field(field) = row {
            caution(&mut page, wizard, look, field, columns);
        }
        if focused
            && wizard.reviewed_field() == Some(Field::ImsScope)
            && wizard.mending(Field::ImsScope) == Some(Mending::Compared)
        {
            whole::scope(&mut page, wizard, look, columns);
        }
        if focused {
            page.focus_since(from);
        }
    }
    preview(&mut page, wizard, look, columns);
    page
}

/// Why a field keeps the file from being written, and what Ctrl-F makes of it.
fn blocker(page: &mut Page, wizard: &Wizard, look: &Look, field: Field, columns: usize) {
    let Some(finding) = wizard.judged(field).into_iter().next() else { return };
    let sentence = say::finding::sentence(&look.words, &finding);
    page.text(look, Role::Text, &sentence, field::INDENT + 2, columns);
    if let Some(mends) = field::mends(wizard, look, field) {
        let mends = look.glyphs.shorten(&mends, columns.saturating_sub(field::INDENT + 2));
        let fits = page.lines.last().is_some_and(|line| line.width() + 3 + width(&mends) <= columns);
        match page.lines.last_mut() {
            Some(line) if fits => line.push_span(Span::styled(format!("   {mends}"), look.theme.style(Role::Key))),
            _ => page.text(look, Role::Key, &mends, field::INDENT + 2, columns),
        }
    }
}

/// What stands against a value that is right by itself: another one in Campaign, a build that does not go with the other.
fn caution(page: &mut Page, wizard: &Wizard, look: &Look, field: Field, columns: usize) {
    let differs = |finding: &Finding| matches!(finding.code, Code::DiffersInCampaign { .. });
    let mut said: Vec<String> = Vec::new();
    if let Some(finding) = wizard.judged(field).iter().find(|finding| differs(finding)) {
        said.push(say::finding::sentence(&look.words, finding));
    }
    let console = wizard.check(CheckId::Console);
    if field == Field::ServerBuild && matches!(console.status, Status::Warned | Status::Failed) {
        said.extend(console.reasons.iter().map(|reason| say::check::reason(&look.words, reason)));
    }
    for sentence in said {
        page.text(look, Role::Text, &sentence, field::INDENT + 2, columns);
    }
}

/// The fields that need nothing, in one row.
fn fold_row(page: &mut Page, wizard: &Wizard, look: &Look, focused: bool) {
    let sign = if wizard.unfolded { look.glyphs.unfolded } else { look.glyphs.folded };
    let count = wizard.shown_needing(Need::Nothing).len();
    let text = look.words.with("review-in-order", &[("count", count.into())]);
    let mut spans = field::start_of_row(look, focused, (sign, Role::Muted));
    let role = if focused { Role::Focus } else { Role::Text };
    spans.push(Span::styled(text, look.theme.style(role)));
    page.line(Line::from(spans));
}

/// Above the rows: how far it is from complete.
fn summary(wizard: &Wizard, look: &Look, columns: usize) -> String {
    let missing = wizard.hindrances().len();
    if missing > 0 {
        look.words.with("review-missing", &[("count", missing.into())])
    } else if wizard.is_finished() {
        look.words.text("review-written")
    } else {
        if wizard.gone() == Gone::Older {
            return look.words.text("review-secret-lost");
        }
        if let Some(theirs) = wizard.other_instance() {
            return look.words.with("review-other-instance", &[("instance", look.glyphs.visible(theirs).into())]);
        }
        match wizard.target() {
            Target::Changed => {
                let count = wizard.changed_fields().len();
                return look.words.with("review-changed-since", &[("count", count.into())]);
            }
            Target::Broken => return look.words.text("review-broken-since"),
            Target::Gone => return look.words.text("review-gone"),
            Target::New | Target::AsKnown => {}
        }
        // Neither keeps the file from being written, and yet nobody could log in.
        let failed =
            [Step::Console, Step::Package].into_iter().find(|step| wizard.step_mark(*step) == Some(Mark::Failed));
        if let Some(step) = failed {
            return look.words.with("review-ready-but", &[("number", step.number().into())]);
        }
        let changed = wizard.changed_fields();
        let asks = wizard.asks_first();
        if changed.is_empty() {
            return look.words.text(if asks { "review-ready-asks" } else { "review-ready" });
        }
        if asks {
            return look.words.with("review-ready-count-asks", &[("count", changed.len().into())]);
        }
        let labels: Vec<String> = changed.iter().map(|field| field::name(look, *field)).collect();
        let fields = look.words.list(&labels);
        let count = [("count", changed.len().into())];
        let whole = look.words.with("review-ready-changes", &[count.clone(), [("fields", fields.into())]].concat());
        // One row, however many: nothing below it moves while a value is typed.
        if width(&whole) <= columns { whole } else { look.words.with("review-ready-count", &count) }
    }
}

fn field_row(page: &mut Page, wizard: &Wizard, look: &Look, field: Field, focused: bool, columns: usize) {
    let labels = field::label_columns(columns);
    let label_role = if focused { Role::Focus } else { Role::Text };
    let label = look.words.fitting(&format!("short-{}", field::stem(field)), labels - 1);
    let room = columns.saturating_sub(field::INDENT + labels);
    let typed = wizard.in_place() == Some(field);
    let (value, value_role) = if typed {
        let value = field::Value::of(wizard, look, field, true, room);
        page.cursor = Some((page.lines.len(), field::INDENT + labels + value.cursor));
        (value.text, value.role)
    } else {
        let (value, role) = value(wizard, look, field, room);
        let ghost = wizard.ghost(field).filter(|_| focused);
        let ghost = ghost.map(|ghost| format!(" {} {}", look.glyphs.leads, look.glyphs.visible(&ghost)));
        (look.glyphs.shorten(&(value + &ghost.unwrap_or_default()), room), role)
    };
    let mut spans = field::start_of_row(look, focused, state(wizard, look, field));
    spans.push(Span::styled(pad(&look.glyphs.shorten(&label, labels - 1), labels), look.theme.style(label_role)));
    spans.push(Span::styled(value, look.theme.style(value_role)));
    page.line(Line::from(spans));
}

/// The state of a row: missing is wrong here, and what nobody confirmed wants to be looked at.
fn state(wizard: &Wizard, look: &Look, field: Field) -> (&'static str, Role) {
    match wizard.need(field) {
        Need::Mended => rail::mark(look, Mark::Failed),
        Need::Seen if wizard.mark(field) != Mark::Failed => rail::mark(look, Mark::Warned),
        _ => rail::mark(look, wizard.mark(field)),
    }
}

/// What the review says of `field`: its value, or that it is missing.
fn value(wizard: &Wizard, look: &Look, field: Field, room: usize) -> (String, Role) {
    let words = &look.words;
    match field.row().kind {
        Kind::Confirmation if field == Field::Package && package(wizard).evidence == Evidence::Measured => {
            let status = words.text(&format!("status-{}", package(wizard).status.id()));
            let about = [("about", words.text("evidence-word-measured").into()), ("what", status.into())];
            (words.with("told-about", &about), Role::Text)
        }
        Kind::Confirmation => {
            let key = match (field, wizard.answers.confirmed(field)) {
                (Field::Enabled, true) => "value-on",
                (Field::Enabled, false) => "value-off",
                (_, true) => "value-confirmed",
                (_, false) => "value-open",
            };
            (words.text(key), Role::Text)
        }
        Kind::Choice => (words.text(&format!("keeping-{}", field::keeping_name(wizard.answers.keeping))), Role::Text),
        _ if wizard.mark(field) == Mark::Open && field.row().required => (words.text("value-missing"), Role::Error),
        _ if wizard.mark(field) == Mark::Open => (words.text("value-not-entered"), Role::Text),
        _ if wizard.mark(field) == Mark::Optional => (words.text("value-optional"), Role::Muted),
        Kind::Secret if wizard.is_secret(field) && !wizard.answers.secret.is_empty() => {
            (field::secret_summary(wizard, look, room), Role::Text)
        }
        Kind::Secret if wizard.is_secret(field) => (field::in_its_file(wizard, look), Role::Text),
        Kind::Secret | Kind::Text => (field::plain(wizard, look, field), Role::Text),
    }
}

fn package(wizard: &Wizard) -> Check {
    wizard.check(CheckId::Package)
}

fn write_row(page: &mut Page, wizard: &Wizard, look: &Look, focused: bool, columns: usize) {
    let path = look.glyphs.visible(&wizard.output.display().to_string());
    let key = if wizard.is_finished() { "review-write-again" } else { "review-write" };
    let text = format!("[ {} ]", look.words.text(key));
    let role = if focused { Role::Selected } else { Role::Text };
    let mut spans = field::start_of_row(look, focused, (" ", Role::Text));
    let used = field::INDENT + width(&text) + 2;
    spans.push(Span::styled(text, look.theme.style(role)));
    if used + width(&path) <= columns {
        spans.push(Span::styled(format!("  {path}"), look.theme.style(Role::Muted)));
        return page.line(Line::from(spans));
    }
    page.line(Line::from(spans));
    page.text(look, Role::Muted, &path, field::INDENT, columns);
}

fn button(look: &Look, key: &str, focused: bool) -> Line<'static> {
    let mut spans = field::start_of_row(look, focused, (" ", Role::Text));
    let role = if focused { Role::Selected } else { Role::Text };
    spans.push(Span::styled(format!("[ {} ]", look.words.text(key)), look.theme.style(role)));
    Line::from(spans)
}

fn preview(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let lines = wizard.preview();
    let differs = lines.iter().any(|(change, _)| *change != Change::Same);
    let key = match &wizard.on_disk {
        OnDisk::Foreign { .. } => "review-preview-foreign",
        OnDisk::Present { .. } if differs => "review-preview-difference",
        OnDisk::Present { .. } => "review-preview-same",
        _ if !wizard.hindrances().is_empty() => "review-preview-unfinished",
        _ => "review-preview",
    };
    page.heading(look, look.words.text(key));
    let chosen = (wizard.focus() == Stop::List(List::Preview)).then(|| wizard.row(List::Preview));
    for (number, (change, line)) in lines.into_iter().enumerate() {
        let focused = chosen == Some(number);
        let (sign, role) = match change {
            Change::Same => (" ", Role::Text),
            Change::Added => ("+", Role::Added),
            Change::Removed => ("-", Role::Removed),
        };
        let glyph = if focused { look.glyphs.current } else { " " };
        let line = look.glyphs.shorten(&look.glyphs.exact_line(&line), columns.saturating_sub(4));
        if focused {
            page.cursor = Some((page.lines.len(), 0));
            page.focus = page.lines.len()..page.lines.len() + 1;
        }
        page.line(Line::from(vec![
            Span::styled(glyph, look.theme.style(Role::Current)),
            Span::styled(format!(" {sign} "), look.theme.style(role)),
            Span::styled(line, look.theme.style(Role::Text)),
        ]));
    }
}
