//! Step 5: every field on one page, the write, and the file as it will be. Its screen: `story__review.snap`.

use ratatui::text::{Line, Span};

use super::field;
use super::page::Page;
use super::prerequisites::titled;
use super::rail;
use super::sign_in;
use crate::setup::document::Change;
use crate::setup::evidence::Evidence;
use crate::setup::field::{Field, Kind};
use crate::setup::judge;
use crate::setup::verdict::Check;
use crate::style::glyphs::pad;
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::msg::OnDisk;
use crate::wizard::plan::{List, Step, Stop};
use crate::wizard::progress::Mark;
use crate::wizard::review::Row;
use crate::words::Look;

/// The page.
pub fn page(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = titled(look, Step::Review);
    page.path = summary(wizard, look);
    let chosen = (wizard.focus() == Stop::List(List::Rows)).then(|| wizard.row(List::Rows));
    let (mut answers, mut acts) = (false, false);
    let checks = wizard.answered_by_ims();
    for (number, row) in wizard.review_rows().into_iter().enumerate() {
        if matches!(row, Row::Answer(_)) && !answers {
            answers = true;
            page.heading(look, look.words.text("review-sign-in"));
        } else if matches!(row, Row::Prove | Row::Write) && !acts {
            acts = true;
            page.blank();
        }
        let from = page.lines.len();
        let focused = chosen == Some(number);
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
            Row::Write => write_row(&mut page, wizard, look, focused, columns),
        }
        if focused {
            page.cursor = Some((from, 0));
            page.focus_since(from);
        }
    }
    preview(&mut page, wizard, look, columns);
    page
}

/// In place of the console's path: how far it is from complete.
fn summary(wizard: &Wizard, look: &Look) -> String {
    let missing = wizard.hindrances().len();
    if missing > 0 {
        look.words.with("review-missing", &[("count", missing.into())])
    } else if wizard.is_finished() {
        look.words.text("review-written")
    } else {
        // Neither keeps the file from being written, and yet nobody could log in.
        let failed =
            [Step::Console, Step::Package].into_iter().find(|step| wizard.step_mark(*step) == Some(Mark::Failed));
        match failed {
            Some(step) => look.words.with("review-ready-but", &[("number", step.number().into())]),
            None => look.words.text("review-ready"),
        }
    }
}

fn field_row(page: &mut Page, wizard: &Wizard, look: &Look, field: Field, focused: bool, columns: usize) {
    let labels = field::label_columns(columns);
    let (glyph, role) =
        if focused { (look.glyphs.current, Role::Current) } else { rail::mark(look, wizard.mark(field)) };
    let label_role = if focused { Role::Focus } else { Role::Text };
    let label = look.words.fitting(&format!("short-{}", field::stem(field)), labels - 1);
    let room = columns.saturating_sub(field::INDENT + labels);
    let (value, value_role) = value(wizard, look, field, room);
    page.line(Line::from(vec![
        Span::styled(glyph, look.theme.style(role)),
        Span::raw(" "),
        Span::styled(pad(&look.glyphs.shorten(&label, labels - 1), labels), look.theme.style(label_role)),
        Span::styled(
            look.glyphs.shorten(&value, columns.saturating_sub(field::INDENT + labels)),
            look.theme.style(value_role),
        ),
    ]));
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
        _ if wizard.mark(field) == Mark::Open => (words.text("value-open"), Role::Text),
        _ if wizard.mark(field) == Mark::Optional => (words.text("value-optional"), Role::Muted),
        Kind::Secret if wizard.is_secret(field) && !wizard.answers.secret.is_empty() => {
            (field::secret_summary(wizard, look, room), Role::Text)
        }
        Kind::Secret if wizard.is_secret(field) => {
            let file = look.glyphs.visible(&wizard.secret_place());
            (words.with("value-secret-in-file", &[("file", file.into())]), Role::Text)
        }
        Kind::Secret | Kind::Text => (look.glyphs.visible(wizard.answers.text(field)), Role::Text),
    }
}

fn package(wizard: &Wizard) -> Check {
    judge::package(&wizard.answers, &wizard.measuring.measured)
}

fn write_row(page: &mut Page, wizard: &Wizard, look: &Look, focused: bool, columns: usize) {
    let path = look.glyphs.visible(&wizard.output.display().to_string());
    let key = if wizard.is_finished() { "review-write-again" } else { "review-write" };
    page.line(button(look, key, focused));
    page.text(look, Role::Muted, &path, 2, columns);
}

fn button(look: &Look, key: &str, focused: bool) -> Line<'static> {
    let glyph = if focused { look.glyphs.current } else { " " };
    let role = if focused { Role::Selected } else { Role::Text };
    Line::from(vec![
        Span::styled(glyph, look.theme.style(Role::Current)),
        Span::raw(" "),
        Span::styled(format!("[ {} ]", look.words.text(key)), look.theme.style(role)),
    ])
}

fn preview(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let lines = wizard.preview();
    let differs = lines.iter().any(|(change, _)| *change != Change::Same);
    let key = match &wizard.on_disk {
        OnDisk::Foreign { .. } => "review-preview-foreign",
        OnDisk::Present { .. } if differs => "review-preview-difference",
        OnDisk::Present { .. } => "review-preview-same",
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
        let line = look.glyphs.shorten(&look.glyphs.visible(&line), columns.saturating_sub(4));
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
