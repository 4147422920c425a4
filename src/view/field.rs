//! A field's row: its mark, label and value, and under it what is wrong with it.

mod value;

use ratatui::text::{Line, Span};

use super::label::{self, in_console};
use super::page::Page;
use super::{rail, whole};
use crate::base::key::Key;
use crate::setup::answers::Keeping;
use crate::setup::field::{Field, Kind};
use crate::setup::finding::{Code, Finding};
use crate::style::fit::{pad, width, wrap};
use crate::style::theme::Role;
use crate::wizard::mending::Mending;
use crate::wizard::plan::{Step, Stop};
use crate::wizard::progress::Mark;
use crate::wizard::{Gone, Wizard};
use crate::words::{Look, say};

pub use value::Value;

/// Columns between the page's left edge and a label: one for the focus, one for the mark, one between.
pub const INDENT: usize = 3;

/// Columns of labels beside which an address fits into a window of 80 columns.
const LABELS: usize = 22;

/// Columns that the labels of a page of `columns` get.
pub fn label_columns(columns: usize) -> usize {
    if columns >= 76 { 28 } else { LABELS.min(columns / 2) }
}

/// The label of `field` where it has `columns`: the whole one, if it fits.
fn label_in(look: &Look, field: Field, columns: usize) -> String {
    look.words.fitting(&format!("label-{}", stem(field)), columns)
}

/// The whole label of `field`, where there is room.
pub fn label(look: &Look, field: Field) -> String {
    label_in(look, field, usize::MAX)
}

/// All that `field` is called on any page, and in the console: by each of them a search finds it.
pub fn names(look: &Look, field: Field) -> String {
    let short = look.words.text(&format!("short-{}", stem(field)));
    [label(look, field), name(look, field), short, field.row().console_label.to_owned()].join("\n")
}

/// What `field` is called away from its page, where neither the step nor a group says whose it is.
pub fn name(look: &Look, field: Field) -> String {
    look.words.fitting(&format!("short-{}", stem(field)), usize::MAX)
}

/// The stem of a field's messages.
pub fn stem(field: Field) -> String {
    field.key().replace('_', "-")
}

/// The messages of a field's two sentences as it is now: what it is, and where it is found. Every place that shows them asks
/// here.
pub fn sentences(wizard: &Wizard, field: Field) -> [String; 2] {
    match field {
        Field::SecretKeeping => {
            [format!("help-keeping-{}", keeping_name(wizard.answers.keeping)), "where-secret-keeping".to_owned()]
        }
        Field::ImsClientSecret if !wizard.is_secret(field) => {
            ["help-secret-variable".to_owned(), "where-secret-variable".to_owned()]
        }
        Field::ImsClientSecret if wizard.gone() == Gone::Needed => {
            ["help-secret-lost".to_owned(), "where-ims-client-secret".to_owned()]
        }
        Field::ImsClientSecret if wizard.gone() == Gone::Older => {
            ["help-secret-older".to_owned(), "where-ims-client-secret".to_owned()]
        }
        Field::ImsClientSecret if wizard.answers.secret.is_empty() && wizard.can_be_shown() => {
            ["help-secret-in-file".to_owned(), "where-ims-client-secret".to_owned()]
        }
        Field::Package if wizard.package_is_measured() => ["measured-no-tick".to_owned(), "where-package".to_owned()],
        // The names that test it are on the same page there.
        Field::AssociationMask if wizard.step == Step::Mask => {
            ["help-association-mask".to_owned(), "where-mask-here".to_owned()]
        }
        field => [format!("help-{}", stem(field)), format!("where-{}", stem(field))],
    }
}

/// The messages of what else there is to know of a field, and where it stands: for the help that is opened, which has room.
pub fn further(field: Field) -> &'static [&'static str] {
    match field {
        Field::Users => &["further-users"],
        Field::Groups => &["further-names"],
        Field::Package => &["further-package"],
        Field::ImsClientId | Field::ImsClientSecret => &["further-client"],
        Field::ImsOrganizationId => &["further-organization-id"],
        Field::AssociationMask => &["page-mask-caution", "mask-example", "mask-judged-by", "further-names"],
        _ => &[],
    }
}

/// Adds `field`'s row to `page`, and what is wrong with it under the row where it has not the focus.
pub fn row(page: &mut Page, wizard: &Wizard, look: &Look, field: Field, columns: usize) {
    let from = page.lines.len();
    let focused = wizard.open.is_empty() && wizard.focus() == Stop::Field(field);
    let labels = label_columns(columns);
    let label_role = if focused { Role::Focus } else { Role::Text };
    let mut label = label_lines(look, &label_in(look, field, labels - 1), labels);
    let more = label.split_off(1);
    let start = INDENT + labels + label::column(look, columns);
    let room = columns.saturating_sub(start);
    let mut spans = start_of_row(look, focused, mark(wizard, look, field));
    spans.push(Span::styled(pad(&label[0], labels), look.theme.style(label_role)));
    spans.push(label::cell(look, in_console(look, field).as_deref(), columns));
    let value = Value::of(wizard, look, field, focused, room);
    if focused {
        page.cursor = Some((from, start + value.cursor));
    }
    spans.push(Span::styled(value.text, look.theme.style(value.role)));
    page.line(Line::from(spans));
    for line in more {
        page.line(Line::from(vec![Span::raw(" ".repeat(INDENT)), Span::styled(line, look.theme.style(label_role))]));
    }
    if focused {
        whole::secret(page, wizard, look, columns);
        let settled = wizard.under.get(&field).map(|finding| &finding.code);
        if settled == Some(&Code::ScopeNotCompared) {
            whole::scope(page, wizard, look, columns);
        } else {
            whole::value(page, wizard, look, field, (room, columns));
        }
        page.focus_since(from);
    }
    finding(page, wizard, look, field, columns);
}

/// Columns that an empty field is shown with: it is seen where something has to be typed.
const EXTENT: usize = 16;

/// The mark of `field`: its state, and before there is any that it has to be filled in.
fn mark(wizard: &Wizard, look: &Look, field: Field) -> (&'static str, Role) {
    if is_wanted(wizard, field) { (look.glyphs.required, Role::Accent) } else { rail::mark(look, wizard.mark(field)) }
}

/// Whether `field` has to be filled in and is empty.
fn is_wanted(wizard: &Wizard, field: Field) -> bool {
    field.row().required && matches!(field.row().kind, Kind::Text | Kind::Secret) && wizard.mark(field) == Mark::Open
}

/// How a row with a mark begins: the focus and the state have a column each, so that neither hides the other.
pub fn start_of_row(look: &Look, focused: bool, (glyph, role): (&'static str, Role)) -> Vec<Span<'static>> {
    let current = if focused { look.glyphs.current } else { " " };
    vec![
        Span::styled(current, look.theme.style(Role::Current)),
        Span::styled(glyph, look.theme.style(role)),
        Span::raw(" "),
    ]
}

/// A label in `labels` columns, the last of them blank: broken into lines, or cut where the window is narrow. The help
/// has it whole.
pub fn label_lines(look: &Look, label: &str, labels: usize) -> Vec<String> {
    if labels >= LABELS { wrap(label, labels - 1) } else { vec![look.glyphs.shorten(label, labels - 1)] }
}

/// Adds what is wrong with `field`, in as many lines as it took when the focus moved last: while somebody types or waits,
/// no row moves.
pub fn finding(page: &mut Page, wizard: &Wizard, look: &Look, field: Field, columns: usize) {
    let Some(settled) = wizard.under.get(&field) else { return };
    let room = columns.saturating_sub(INDENT + 2);
    let said = |finding: &Finding| wrap(&say::finding::sentence(&look.words, finding), room);
    let lines = said(settled).len();
    let typed = wizard.in_place() == Some(field);
    let missing = typed || settled.code == Code::Missing;
    let now = if missing { wizard.judged(field) } else { wizard.findings(field) };
    let role =
        if now.first().is_some_and(|now| now.code == Code::Missing && !typed) { Role::Muted } else { Role::Text };
    let now = now.first().map(said).unwrap_or_default();
    for number in 0..lines {
        // The mark of the row has the colour already; the words keep the terminal's own.
        let mut line = now.get(number).cloned().unwrap_or_default();
        if number + 1 == lines && now.len() > lines {
            line = format!("{} {}", look.glyphs.shorten(&line, room.saturating_sub(2)), look.glyphs.ellipsis);
        }
        if line.is_empty() {
            page.line(Line::default());
        } else {
            page.text(look, role, &line, INDENT + 2, columns);
        }
    }
}

/// What Ctrl-F does to `field`, its result with it where that may be shown; `None` where nothing is certain to mend it.
pub fn mends(wizard: &Wizard, look: &Look, field: Field) -> Option<String> {
    let words = &look.words;
    Some(match wizard.mending(field)? {
        Mending::Text(_) if wizard.is_secret(field) => words.text("repair-replace"),
        Mending::Text(text) => format!("{} {} {}", Key::ctrl('f'), look.glyphs.leads, look.glyphs.visible(&text)),
        Mending::Move(Field::ImsClientSecret) => words.text("repair-move-to-secret"),
        Mending::Move(home) => words.with("repair-move", &[("field", name(look, home).into())]),
        Mending::Swap(home) => words.with("repair-swap", &[("field", name(look, home).into())]),
        Mending::Empty(home) => words.with("repair-empty", &[("field", name(look, home).into())]),
        Mending::Compared => words.text("repair-confirm-compared"),
        Mending::KeepSecret => words.text("repair-keep-secret"),
    })
}

/// Whether what stands in `field` is known for a client secret that got into the wrong field: it is shown no more than there.
pub fn holds_a_secret(wizard: &Wizard, field: Field) -> bool {
    wizard.judged(field).iter().any(|finding| finding.code == Code::LooksLikeSecret)
}

/// What stands in `field`, as it may be shown.
pub fn plain(wizard: &Wizard, look: &Look, field: Field) -> String {
    let text = wizard.answers.text(field);
    if holds_a_secret(wizard, field) {
        return look.glyphs.dot.repeat(text.chars().count().min(16));
    }
    look.glyphs.visible(text)
}

/// The file that a secret is in which this session does not know; where another was typed since and is gone, that it is the one of
/// before.
pub fn in_its_file(wizard: &Wizard, look: &Look) -> String {
    let file = look.glyphs.visible(&wizard.secret_place());
    let key = if wizard.gone() == Gone::Older { "value-secret-older" } else { "value-secret-in-file" };
    look.words.with(key, &[("file", file.into())])
}

/// Where in `text`, what stands in `field`, something is wrong, in bytes.
fn place_of_fault(wizard: &Wizard, field: Field, text: &str) -> Option<usize> {
    let at = wizard.findings(field).into_iter().next()?.at?;
    text.char_indices().nth(at.start).map(|(place, _)| place)
}

/// The secret after its field is left, in `room` columns: dots, its length, and from 16 characters on its end. Where room
/// is scarce there are fewer dots, since only the words say something.
pub fn secret_summary(wizard: &Wizard, look: &Look, room: usize) -> String {
    let secret = &wizard.answers.secret;
    let length = secret.chars();
    let words = match secret.tail() {
        Some(tail) => {
            let tail = look.glyphs.visible(&tail);
            look.words.with("value-secret-tail", &[("length", length.into()), ("tail", tail.into())])
        }
        None => look.words.with("value-secret-length", &[("length", length.into())]),
    };
    let dots = length.min(16).min(room.saturating_sub(width(&words) + 2)).max(4);
    format!("{}  {words}", look.glyphs.dot.repeat(dots))
}

/// The name of a way to keep the secret, in messages.
pub fn keeping_name(keeping: Keeping) -> &'static str {
    match keeping {
        Keeping::File => "file",
        Keeping::Environment => "environment",
        Keeping::Inline => "inline",
    }
}

/// A confirmation with its sentences of help under it.
pub fn confirmation(page: &mut Page, wizard: &Wizard, look: &Look, field: Field, columns: usize) {
    let from = page.lines.len();
    let focused = wizard.open.is_empty() && wizard.focus() == Stop::Field(field);
    let measured = field == Field::Package && wizard.package_is_measured();
    let ticked = if measured || wizard.answers.confirmed(field) { look.glyphs.ticked } else { look.glyphs.unticked };
    let glyph = if focused { look.glyphs.current } else { " " };
    let role = if focused { Role::Focus } else { Role::Text };
    let start = format!("{glyph} {ticked} ");
    let indent = width(&start);
    for (number, line) in wrap(&label(look, field), columns.saturating_sub(indent)).into_iter().enumerate() {
        let start = if number == 0 {
            vec![Span::styled(glyph, look.theme.style(Role::Current)), Span::raw(format!(" {ticked} "))]
        } else {
            vec![Span::raw(" ".repeat(indent))]
        };
        page.line(Line::from([start, vec![Span::styled(line, look.theme.style(role))]].concat()));
    }
    if !measured {
        page.text(look, Role::Muted, &look.words.text(&format!("page-{}", stem(field))), indent, columns);
    }
    if focused {
        page.cursor = Some((from, 3));
        page.focus_since(from);
    }
    page.blank();
}
