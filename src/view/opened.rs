//! What stands open in place of the page: help, suggestions, a pasted block, a question.

use ratatui::text::{Line, Span};

use super::actions::{Actions, actions_list, list_row};
use super::frame::step_name;
use super::page::Page;
use super::{chain, changes, field, label, pasted, people, value};
use crate::setup::document::Change;
use crate::setup::field::Field;
use crate::setup::suggest::Suggestion;
use crate::style::fit::{width, wrap};
use crate::style::theme::Role;
use crate::wizard::msg::OnDisk;
use crate::wizard::open::{Open, Question};
use crate::wizard::plan::{List, Stop};
use crate::wizard::{Gone, Wizard};
use crate::words::{Look, say};

/// The page of the open thing.
pub fn page(open: &Open, wizard: &Wizard, look: &Look, columns: usize, rows: usize) -> Page {
    match open {
        Open::Help { row, actions } => help(wizard, look, actions, *row, columns),
        Open::Suggestions { field, values, row } => suggestions(look, *field, values, *row, columns),
        Open::Pasted { rows, announced, technical, row } => {
            pasted::page(wizard, look, (rows, *row), (announced, *technical), columns)
        }
        Open::Question { question, button } => asked(wizard, look, question, *button, (columns, rows)),
        Open::Value(field) => value::page(*field, wizard, look, columns),
        Open::Mail => value::mail(wizard, look, columns),
        Open::Chain => chain::page(wizard, look, columns),
        // Lines are typed on the page itself.
        Open::Name { .. } | Open::File(_) | Open::Password(_) | Open::Search { .. } => Page::default(),
    }
}

/// Rows that a question takes beside its text and its buttons.
const TITLE: usize = 4;

fn help(wizard: &Wizard, look: &Look, actions: &Actions, row: usize, columns: usize) -> Page {
    let words = &look.words;
    let mut page = Page::new(words.with("help-title", &[("step", step_name(look, wizard.step, columns).into())]));
    page.path = words.text("help-path");
    let about = words.text(&format!("help-step-{}", wizard.step.row().name));
    page.text(look, Role::Text, &about, 2, columns);
    if let Stop::Field(field) = wizard.focus() {
        page.wrapped_heading(look, &field::label(look, field), columns);
        if let Some(label) = label::sentence(look, field) {
            page.text(look, Role::Muted, &label, 2, columns);
        }
        for key in field::sentences(wizard, field) {
            page.text(look, Role::Text, &words.text(&key), 2, columns);
        }
        for key in field::further(field) {
            page.text(look, Role::Text, &words.text(key), 2, columns);
        }
    }
    if wizard.focus() == Stop::List(List::Names)
        && let Some((_, name)) = wizard.names.shown(wizard.row(List::Names))
    {
        // The two lines of help may be too few for it.
        page.heading(look, look.glyphs.visible(name));
        page.text(look, Role::Text, &super::help::chosen_name(wizard, look), 2, columns);
        page.text(look, Role::Muted, &words.text("help-ribbon"), 2, columns);
    }
    if wizard.focus() == Stop::List(List::People) {
        people::in_full(&mut page, wizard, look, columns);
    }
    page.heading(look, words.text("help-actions"));
    let place = wizard.help_is_about();
    actions_list(&mut page, look, (wizard.next_language.as_deref(), place), actions, row, columns);
    page
}

/// Where a suggestion comes from.
pub(super) fn note(look: &Look, suggestion: &Suggestion, columns: usize) -> String {
    let (count, groups) = suggestion.explains.clone().unwrap_or_default();
    let groups = look.glyphs.shorten(&say::trouble::visible_list(&look.words, &groups), columns);
    look.words.with(suggestion.note, &[("count", count.into()), ("groups", groups.into())])
}

fn suggestions(look: &Look, field: Field, values: &[Suggestion], row: usize, columns: usize) -> Page {
    let mut page = Page::new(look.words.with("suggestions-title", &[("field", field::name(look, field).into())]));
    page.path = look.words.text("suggestions-path");
    for (number, suggestion) in values.iter().enumerate() {
        let chosen = number == row;
        let role = if chosen { Role::Focus } else { Role::Text };
        let from = page.lines.len();
        if suggestion.keeps_here {
            list_row(
                &mut page,
                look,
                chosen,
                vec![Span::styled(look.words.text(suggestion.note), look.theme.style(role))],
            );
            continue;
        }
        // A suggestion is read before it is taken, so it is shown whole.
        let lines = wrap(&look.glyphs.visible(&suggestion.value), columns.saturating_sub(2));
        for (part, line) in lines.into_iter().enumerate() {
            let span = vec![Span::styled(line, look.theme.style(role))];
            if part == 0 { list_row(&mut page, look, chosen, span) } else { list_row(&mut page, look, false, span) }
        }
        if !suggestion.note.is_empty() {
            let note = note(look, suggestion, columns);
            page.text(look, Role::Muted, &note, 4, columns);
        }
        if chosen {
            page.focus_since(from);
        }
    }
    page
}

/// A question: what it is about, its buttons, and what a yes would change. What does not fit is scrolled past, and the buttons
/// are in sight from the start.
fn asked(wizard: &Wizard, look: &Look, question: &Question, button: usize, (columns, rows): (usize, usize)) -> Page {
    let words = &look.words;
    let name = question.name();
    let mut page = Page::new(words.text(&format!("question-{name}")));
    page.scrolled = wizard.seen.past;
    let mut about = Page::default();
    let file = match question {
        Question::ReplaceSecret | Question::OldSecret => wizard.secret_place(),
        _ => wizard.output.display().to_string(),
    };
    let file = look.glyphs.visible(&file);
    let text = match question {
        Question::LockOut => {
            let gets_in = say::gets_in::people(words, wizard.gets_in());
            words.with("question-lock-out-text", &[("gets-in", gets_in.into())])
        }
        Question::ReplaceOther(_) => {
            let theirs = look.glyphs.visible(wizard.other_instance().unwrap_or_default());
            let own = look.glyphs.visible(&wizard.answers.instance);
            let about = [("file", file.into()), ("theirs", theirs.into()), ("own", own.into())];
            words.with("question-replace-other-text", &about)
        }
        Question::SendCredentials(host) => say::trouble::recipient(words, wizard.measuring.login(), host),
        Question::ProveSecret(host) | Question::SendUmapi(host) => {
            words.with(&format!("question-{name}-text"), &[("host", look.glyphs.visible(host).into())])
        }
        _ => words.with(&format!("question-{name}-text"), &[("file", file.into())]),
    };
    if let Question::LeaveUnsaved(told) = question {
        about.text(look, Role::Error, &say::told(words, &look.glyphs, told), 2, columns);
    }
    about.text(look, Role::Text, &text, 2, columns);
    if let (Question::ReplaceForeign(_), OnDisk::Foreign { problems, .. }) = (question, &wizard.on_disk)
        && let Some(first) = problems.first()
    {
        about.text(look, Role::Text, &say::document::problem(words, first), 2, columns);
    }
    if let Some(text) = incomplete_there(wizard, look, question) {
        about.text(look, Role::Warn, &text, 2, columns);
    }
    if question.is_of_the_write() && wizard.may_shut_out() {
        // Both in one question: nobody is asked twice.
        about.blank();
        let gets_in = say::gets_in::people(words, wizard.gets_in());
        let text = words.with("question-lock-out-text", &[("gets-in", gets_in.into())]);
        about.text(look, Role::Warn, &text, 2, columns);
    }
    if matches!(question, Question::ReplaceForeign(_)) && wizard.secret_is_new() && wizard.answers.secret_there {
        let place = look.glyphs.visible(&wizard.secret_place());
        about.text(look, Role::Warn, &words.with("question-replace-secret", &[("file", place.into())]), 2, columns);
    }
    if question.is_of_the_file() && wizard.gone() == Gone::Older {
        let place = look.glyphs.visible(&wizard.secret_place());
        about.text(look, Role::Warn, &words.with("question-older-stays", &[("file", place.into())]), 2, columns);
    }
    about.blank();
    let draw = |page: &mut Page| buttons(page, look, name, (question.answers(), button), columns);
    let mut answers = Page::default();
    draw(&mut answers);
    // Where the window is too low for both, the title has asked it, and the buttons come first.
    if about.lines.len() + answers.lines.len() + TITLE > rows {
        draw(&mut page);
        page.pinned = page.lines.len();
        page.blank();
        page.append(about);
    } else {
        page.append(about);
        draw(&mut page);
        page.pinned = page.lines.len();
    }
    if question.answers().contains(&"look") {
        difference(&mut page, wizard, look, columns);
    }
    page
}

/// That what somebody else wrote is no configuration that can be used.
pub fn incomplete_there(wizard: &Wizard, look: &Look, question: &Question) -> Option<String> {
    let count = wizard.hindrances_there();
    let told = matches!(question, Question::ReplaceChanged(_)) && count > 0;
    told.then(|| look.words.with("question-replace-changed-incomplete", &[("count", count.into())]))
}

/// What a write over the file at its place would change: the values, what else goes with it, and the lines.
fn difference(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let words = &look.words;
    page.blank();
    let replacement = wizard.replacement();
    changes::values(page, wizard, look, 2, columns);
    for sentence in
        replacement.iter().flat_map(|replacement| say::document::also_goes(words, &look.glyphs, replacement))
    {
        page.text(look, Role::Text, &sentence, 2, columns);
    }
    page.heading(look, words.text("review-preview-difference"));
    let lines = replacement.map(|replacement| replacement.lines).unwrap_or_default();
    for (change, line) in lines.into_iter().filter(|(change, _)| *change != Change::Same) {
        let (sign, role) = if change == Change::Added { ("+", Role::Added) } else { ("-", Role::Removed) };
        let line = look.glyphs.shorten(&look.glyphs.exact_line(&line), columns.saturating_sub(4));
        page.line(Line::from(vec![
            Span::styled(format!("  {sign} "), look.theme.style(role)),
            Span::styled(line, look.theme.style(Role::Text)),
        ]));
    }
    if wizard.secret_is_new() && wizard.answers.secret_there {
        let file = look.glyphs.visible(&wizard.secret_place());
        page.text(look, Role::Text, &words.with("question-replace-secret", &[("file", file.into())]), 2, columns);
    }
}

/// The buttons of these answers, the safe one first; one under the other where the page of `columns` is too narrow for all.
pub fn buttons(page: &mut Page, look: &Look, name: &str, (answers, button): (&[&str], usize), columns: usize) {
    let text = |answer: &&str| format!("[ {} ]", look.words.text(&format!("question-{name}-{answer}")));
    let texts: Vec<String> = answers.iter().map(text).collect();
    if texts.iter().map(|text| width(text) + 4).sum::<usize>() > columns {
        return stacked(page, look, &texts, button, columns);
    }
    let mut spans = vec![Span::raw("  ")];
    let mut column = 2;
    for (number, text) in texts.into_iter().enumerate() {
        let chosen = number == button;
        let glyph = if chosen { look.glyphs.current } else { " " };
        if chosen {
            page.cursor = Some((page.lines.len(), column));
            page.focus = page.lines.len()..page.lines.len() + 1;
        }
        column += width(&text) + 4;
        let role = if chosen { Role::Selected } else { Role::Text };
        spans.push(Span::styled(glyph, look.theme.style(Role::Current)));
        spans.push(Span::raw(" "));
        spans.push(Span::styled(text, look.theme.style(role)));
        spans.push(Span::raw("  "));
    }
    page.line(Line::from(spans));
}

/// Buttons one under the other, each wrapped to the page.
fn stacked(page: &mut Page, look: &Look, texts: &[String], button: usize, columns: usize) {
    for (number, text) in texts.iter().enumerate() {
        let (chosen, from) = (number == button, page.lines.len());
        let role = if chosen { Role::Selected } else { Role::Text };
        for (row, line) in wrap(text, columns.saturating_sub(6)).into_iter().enumerate() {
            let glyph = if chosen && row == 0 { look.glyphs.current } else { " " };
            page.line(Line::from(vec![
                Span::raw("  "),
                Span::styled(glyph, look.theme.style(Role::Current)),
                Span::raw(if row == 0 { " " } else { "   " }),
                Span::styled(line, look.theme.style(role)),
            ]));
        }
        if chosen {
            page.cursor = Some((from, 2));
            page.focus_since(from);
        }
    }
}
