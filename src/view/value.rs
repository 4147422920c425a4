//! One value of the hand-over alone, in the full width of the window: to be typed on another machine, or selected with
//! the mouse. And the mail to Adobe.

use ratatui::text::{Line, Span};

use super::account::group_key;
use super::field::label;
use super::label::{in_console, of_group};
use super::{hand_over, page::Page};
use crate::setup::answers::Keeping;
use crate::setup::field::{FIELDS, Field, Group};
use crate::setup::finding::{Code, Severity};
use crate::setup::in_campaign::Seen;
use crate::style::fit::{width, wrap};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::words::{Look, say, sheet};

/// Characters of a group for the eye.
const GROUPED: usize = 4;

/// The page of one value.
pub fn page(field: Field, wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let words = &look.words;
    let rows = wizard.hand_over_rows();
    let at = rows.iter().position(|other| *other == field).unwrap_or(0);
    let mut page = Page::new(field.row().console_label.to_owned());
    page.scrolled = wizard.seen.past;
    page.aside = words.with("step-of", &[("number", (at + 1).into()), ("count", rows.len().into())]);
    page.path = place(look, field);
    if in_console(look, field).is_some() {
        page.text(look, Role::Muted, &label(look, field), 0, columns);
    }
    standing(&mut page, field, wizard, look, columns);
    page.blank();
    if field == Field::ImsClientSecret {
        secret(&mut page, wizard, look, columns);
    } else {
        value(&mut page, look, &wizard.hand_over_value(field), is_code(field), columns);
    }
    if let Some(day) = wizard.hand_over.entered.get(&field) {
        page.blank();
        let text = words.with("sheet-entered", &[("day", day.as_str().into())]);
        page.text(look, Role::Ok, &format!("{} {text}", look.glyphs.done), 0, columns);
    }
    page
}

/// What has to be known before the value is typed: that it is wrong, and why; that no file holds it yet; what Campaign holds.
/// It stands before the value, so that no window is too low for it.
fn standing(page: &mut Page, field: Field, wizard: &Wizard, look: &Look, columns: usize) {
    let words = &look.words;
    page.blank();
    let mut say = |(glyph, role): (&'static str, Role), text: &str| {
        for (row, line) in wrap(text, columns.saturating_sub(2)).into_iter().enumerate() {
            let glyph = if row == 0 { glyph } else { " " };
            page.line(Line::from(vec![Span::styled(glyph, look.theme.style(role)), Span::raw(format!(" {line}"))]));
        }
    };
    let seen = wizard.seen(field);
    for finding in wizard.judged(field) {
        if !matches!(finding.code, Code::DiffersInCampaign { .. }) {
            let mark = match finding.severity {
                Severity::Error => (look.glyphs.failed, Role::Error),
                Severity::Warning => (look.glyphs.warned, Role::Warn),
            };
            say(mark, &say::finding::sentence(words, &finding));
        }
    }
    match seen {
        Seen::Same => {
            let pasted = wizard.hand_over.seen.contains_key(&field);
            let key = if pasted { "value-same-as-pasted" } else { "value-same-in-campaign" };
            say((hand_over::SAME, Role::Ok), &words.text(key));
        }
        Seen::Differs { held } => {
            say((look.glyphs.failed, Role::Error), &hand_over::differs(wizard, look, field, &held));
        }
        Seen::Unseen => {}
    }
    if !wizard.is_in_file(field) {
        say((look.glyphs.warned, Role::Warn), &words.text("hand-over-unwritten"));
    }
}

/// Where the field stands in the console's form: its group, and which of its fields it is.
fn place(look: &Look, field: Field) -> String {
    let group = field.row().group;
    let here = FIELDS.iter().filter(|row| row.group == group && row.is_of_console());
    let number = here.take_while(|row| row.field != field).count() + 1;
    let named = of_group(group);
    let group = if group == Group::Head { look.words.text(group_key(group)) } else { named.to_owned() };
    look.words.with("value-place", &[("group", group.into()), ("number", number.into())])
}

/// The value unbroken on a line of its own, where it fits; then in groups for the eye, or entry by entry, and its length.
fn value(page: &mut Page, look: &Look, value: &str, code: bool, columns: usize) {
    let shown = look.glyphs.visible(value);
    let parts: Vec<&str> = shown.split(',').collect();
    if parts.len() > 1 {
        let last = parts.len() - 1;
        for (number, part) in parts.iter().enumerate() {
            let comma = if number < last { "," } else { "" };
            page.line(Line::styled(format!("{part}{comma}"), look.theme.style(Role::Focus)));
        }
    } else if width(&shown) <= columns {
        page.line(Line::styled(shown.clone(), look.theme.style(Role::Focus)));
        let grouped = if code { grouped(&shown) } else { shown.replace(' ', look.glyphs.blank) };
        if grouped != shown {
            page.blank();
            page.text(look, Role::Muted, &grouped, 0, columns);
        }
    } else {
        page.text(look, Role::Focus, &shown, 0, columns);
    }
    page.blank();
    let length = value.chars().count();
    page.text(look, Role::Muted, &look.words.with("value-length", &[("length", length.into())]), 0, columns);
}

/// Whether the value of `field` is a code that nobody reads as words.
fn is_code(field: Field) -> bool {
    matches!(field, Field::ImsOrganizationId | Field::ImsClientSecret)
}

/// In groups of a few characters.
fn grouped(text: &str) -> String {
    let (digits, rest) = text.split_at(text.find('@').unwrap_or(text.len()));
    let mut groups: Vec<String> =
        digits.chars().collect::<Vec<char>>().chunks(GROUPED).map(|group| group.iter().collect()).collect();
    if !rest.is_empty() {
        groups.push(rest.to_owned());
    }
    groups.join(" ")
}

/// The secret only after its key; where it is not in this session, what shows its file.
fn secret(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let words = &look.words;
    let answers = &wizard.answers;
    if answers.keeping == Keeping::Environment {
        page.text(look, Role::Text, &hand_over::in_variable(wizard, look), 0, columns);
        page.blank();
        let command = format!("printenv {}", quoted(&answers.secret_variable));
        return shown_by(page, look, "value-variable-shown-by", &command, columns);
    }
    let shown = Some(&answers.secret).filter(|secret| !secret.is_empty() && wizard.secret.shown);
    if let Some(shown) = shown.or(wizard.read_secret()) {
        return value(page, look, shown.expose(), true, columns);
    }
    if !answers.secret.is_empty() {
        let dots = super::field::secret_summary(wizard, look, columns);
        page.line(Line::styled(dots, look.theme.style(Role::Text)));
        page.blank();
    }
    if wizard.can_be_shown() {
        page.text(look, Role::Muted, &words.text("value-secret-key"), 0, columns);
    }
    if answers.keeping == Keeping::File && wizard.answers.secret_there {
        let folder = wizard.output.parent().map(|folder| folder.join(wizard.secret_file_name()));
        let file = folder.unwrap_or_default().display().to_string();
        page.blank();
        shown_by(page, look, "value-secret-shown-by", &format!("cat {}", quoted(&file)), columns);
    }
}

/// The command that shows the secret to whoever may see it.
fn shown_by(page: &mut Page, look: &Look, key: &str, command: &str, columns: usize) {
    page.text(look, Role::Muted, &look.words.text(key), 0, columns);
    page.text(look, Role::Focus, &look.glyphs.visible(command), 0, columns);
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || "/._-+:@".contains(character);
    if word.chars().all(plain) { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}

/// The mail that asks Adobe for the allowlist.
pub fn mail(wizard: &Wizard, look: &Look, columns: usize) -> Page {
    let mut page = Page::new(look.words.text("mail-title"));
    page.path = look.words.text("mail-path");
    page.scrolled = wizard.seen.past;
    for line in sheet::mail(&look.words, &wizard.answers) {
        if line.is_empty() {
            page.blank();
        } else {
            page.text(look, Role::Text, &look.glyphs.visible(&line), 0, columns);
        }
    }
    page
}
