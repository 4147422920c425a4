//! One value of the hand-over alone, in the full width of the window: to be typed on another machine, or selected with
//! the mouse. And the mail to Adobe.

use ratatui::text::Line;

use super::account::group_key;
use super::field::label;
use super::label::{in_console, of_group};
use super::page::Page;
use crate::setup::answers::Keeping;
use crate::setup::field::{FIELDS, Field, Group};
use crate::setup::finding::Severity;
use crate::style::glyphs::width;
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
    page.aside = words.with("step-of", &[("number", (at + 1).into()), ("count", rows.len().into())]);
    page.path = place(look, field);
    if in_console(look, field).is_some() {
        page.text(look, Role::Muted, &label(look, field), 0, columns);
    }
    page.blank();
    if field == Field::ImsClientSecret {
        secret(&mut page, wizard, look, columns);
    } else {
        value(&mut page, look, &wizard.hand_over_value(field), columns);
    }
    // Nobody should type a wrong value on another machine.
    if let Some(finding) = wizard.judged(field).into_iter().find(|finding| finding.severity == Severity::Error) {
        page.blank();
        let sentence = say::finding::sentence(&look.words, &finding);
        page.text(look, Role::Error, &format!("{} {sentence}", look.glyphs.failed), 0, columns);
    }
    if !wizard.is_finished() {
        page.blank();
        let text = words.text("hand-over-unwritten");
        page.text(look, Role::Warn, &format!("{} {text}", look.glyphs.warned), 0, columns);
    }
    if let Some(day) = wizard.hand_over.entered.get(&field) {
        page.blank();
        let text = words.with("sheet-entered", &[("day", day.as_str().into())]);
        page.text(look, Role::Ok, &format!("{} {text}", look.glyphs.done), 0, columns);
    }
    page
}

/// Where the field stands in the console's form: its group, and which of its fields it is.
fn place(look: &Look, field: Field) -> String {
    let group = field.row().group;
    let here = FIELDS.iter().filter(|row| row.group == group && row.field != Field::SecretKeeping);
    let number = here.take_while(|row| row.field != field).count() + 1;
    let named = of_group(group);
    let group = if group == Group::Head { look.words.text(group_key(group)) } else { named.to_owned() };
    look.words.with("value-place", &[("group", group.into()), ("number", number.into())])
}

/// The value unbroken on a line of its own, where it fits; then in groups for the eye, or entry by entry, and its length.
fn value(page: &mut Page, look: &Look, value: &str, columns: usize) {
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
        let grouped = grouped(look, &shown);
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

/// In groups of a few characters; words stay as they are.
fn grouped(look: &Look, text: &str) -> String {
    if text.contains(char::is_whitespace) || text.contains("://") {
        return text.replace(' ', look.glyphs.blank);
    }
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
        return value(page, look, &wizard.hand_over_value(Field::ImsClientSecret), columns);
    }
    if !answers.secret.is_empty() && wizard.secret.shown {
        return value(page, look, answers.secret.expose(), columns);
    }
    if !answers.secret.is_empty() {
        let dots = super::field::secret_summary(wizard, look, columns);
        page.line(Line::styled(dots, look.theme.style(Role::Text)));
        page.blank();
        page.text(look, Role::Muted, &words.text("value-secret-key"), 0, columns);
    }
    if answers.keeping == Keeping::File && wizard.answers.secret_there {
        let folder = wizard.output.parent().map(|folder| folder.join(wizard.secret_file_name()));
        let file = folder.unwrap_or_default().display().to_string();
        page.blank();
        page.text(look, Role::Muted, &words.text("value-secret-shown-by"), 0, columns);
        let command = format!("cat {}", quoted(&file));
        page.text(look, Role::Focus, &look.glyphs.visible(&command), 0, columns);
    }
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
    for line in sheet::mail(&look.words, &wizard.answers) {
        if line.is_empty() {
            page.blank();
        } else {
            page.text(look, Role::Text, &look.glyphs.visible(&line), 0, columns);
        }
    }
    page
}
