//! The two lines of help: what the focused thing is and where it is found; what is wrong with it; what just happened.

use ratatui::Frame;
use ratatui::layout::Position;
use ratatui::text::{Line, Span};

use super::field::{self, sentences};
use super::frame::Regions;
use super::notice::sentence;
use super::people;
use super::rail;
use super::typed;
use super::window::typed_window;
use super::{hand_over, nearest, opened};
use crate::mask::{Outcome, Warning};
use crate::setup::evidence::Status;
use crate::setup::field::Field;
use crate::setup::finding::{Code, Finding, Severity};
use crate::setup::in_campaign::Seen;
use crate::setup::suggest::Suggestion;
use crate::setup::verdict::CheckId;
use crate::style::fit::{width, wrap};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::hand_over::{HandOverRow, TASKS};
use crate::wizard::msg::Notice;
use crate::wizard::open::{Open, Question};
use crate::wizard::plan::{List, Stop};
use crate::wizard::rows::Row;
use crate::wizard::text::TextField;
use crate::words::{Look, say};

/// Draws the two lines.
pub fn draw(wizard: &Wizard, look: &Look, frame: &mut Frame<'_>, regions: &Regions) {
    let area = regions.help;
    // The last column is kept for the mark of a cut.
    let columns = usize::from(area.width) - 1;
    if let Some(Open::Search { text, .. }) = wizard.open.last() {
        search(text, look, frame, regions);
        if let Some(notice) = &wizard.notice {
            let text = look.glyphs.shorten(&sentence(look, wizard, notice), usize::from(area.width));
            let line = Line::styled(text, look.theme.style(Role::Accent));
            frame.buffer_mut().set_line(area.x, area.y + 1, &line, area.width);
        }
        return;
    }
    if typed::draw(wizard, look, frame, regions) {
        return;
    }
    let mut lines = lines(wizard, look, columns);
    let rows = usize::from(area.height);
    if lines.len() > rows {
        // What is cut here stands in the help.
        lines.truncate(rows);
        let last = &mut lines[rows - 1];
        let gap = if last.width() + 1 < columns { " " } else { "" };
        last.push_span(Span::raw(format!("{gap}{}", look.glyphs.ellipsis)));
    }
    for (row, line) in (area.y..area.bottom()).zip(lines) {
        frame.buffer_mut().set_line(area.x, row, &line, area.width);
    }
}

/// The line in which a search is typed, with the cursor in it.
pub fn search(text: &TextField, look: &Look, frame: &mut Frame<'_>, regions: &Regions) {
    prompted(text, &look.words.text("search"), look, frame, regions);
}

/// A line in which something is typed behind `prompt`, with the cursor in it.
pub fn prompted(text: &TextField, prompt: &str, look: &Look, frame: &mut Frame<'_>, regions: &Regions) {
    let area = regions.help;
    let prompt = format!("{prompt} ");
    let room = usize::from(area.width).saturating_sub(width(&prompt));
    let shown = typed_window(text, room, &look.glyphs);
    let column = u16::try_from(width(&prompt) + shown.cursor_column).unwrap_or(0);
    frame.buffer_mut().set_line(area.x, area.y, &Line::from(format!("{prompt}{}", shown.shown)), area.width);
    frame.set_cursor_position(Position::new(area.x + column, area.y));
}

fn lines(wizard: &Wizard, look: &Look, columns: usize) -> Vec<Line<'static>> {
    let styled = |text: &str, role: Role| -> Vec<Line<'static>> {
        wrap(text, columns).into_iter().map(|line| Line::styled(line, look.theme.style(role))).collect()
    };
    if let Some(notice) = &wizard.notice {
        let mut lines = styled(&sentence(look, wizard, notice), Role::Accent);
        if let Notice::Incomplete(_, field) = notice
            && let Some(finding) = wizard.judged(*field).first()
        {
            // What is wrong with it, or the next key would have to be pressed to learn it; what mends it stands in the key line.
            let sentence = say::finding::sentence(&look.words, finding);
            lines.truncate(1);
            lines.extend(marked(look, look.glyphs.failed, Role::Error, &sentence, columns));
        }
        return lines;
    }
    if let Some(told) = &wizard.unsaved {
        return marked(look, look.glyphs.failed, Role::Error, &say::told(&look.words, &look.glyphs, told), columns);
    }
    if let Some(open) = wizard.open.last() {
        let elsewhere = matches!(open, Open::Value(Field::ImsClientSecret)) && !wizard.shows_a_secret();
        let key = if elsewhere { "help-open-value-secret" } else { open_help(open) };
        return styled(&look.words.text(key), Role::Muted);
    }
    match wizard.focus() {
        Stop::Field(field) => {
            if let Some(finding) = wizard.findings(field).first() {
                return wrong(wizard, look, field, finding, columns);
            }
            if let Some(lines) = misses_most(wizard, look, field, columns) {
                return lines;
            }
            if let Some(known) = wizard.known(field) {
                return known_value(wizard, look, field, &known, columns);
            }
            let help = sentences(wizard, field);
            help.iter().flat_map(|key| styled(&look.words.text(key), Role::Muted)).collect()
        }
        Stop::List(List::Names) => match nearest::lines(wizard, look, columns) {
            Some(lines) => lines,
            None => styled(&chosen_name(wizard, look), Role::Text),
        },
        Stop::List(List::People) => match people::sentences(wizard, look) {
            Some(sentences) => styled(&look.words.sentences(&sentences), Role::Text),
            None => styled(&look.words.text("help-people"), Role::Text),
        },
        Stop::List(list) => {
            let key = match list {
                List::Rows => return reviewed(wizard, look, columns),
                List::Preview if !wizard.hindrances().is_empty() => "help-preview-blocked",
                List::Preview if wizard.is_finished() => "help-preview-written",
                List::Preview => "help-preview",
                List::HandOver | List::Names | List::People => match wizard.hand_over_row(wizard.row(List::HandOver)) {
                    HandOverRow::Value(field) if wizard.seen(field) == Seen::Same => {
                        return styled(&hand_over::same(wizard, look, field), Role::Text);
                    }
                    HandOverRow::Value(_) => "help-hand-over",
                    HandOverRow::ToDo(0) => "help-to-do-mail",
                    HandOverRow::ToDo(place) if place < TASKS => "help-to-do",
                    HandOverRow::ToDo(_) => "help-to-do-back",
                },
            };
            styled(&look.words.text(key), Role::Muted)
        }
    }
}

/// What is known for an empty field, whole, and where from; before it what the field is, where that leaves room.
fn known_value(wizard: &Wizard, look: &Look, field: Field, known: &Suggestion, columns: usize) -> Vec<Line<'static>> {
    let (value, note) = (look.glyphs.visible(&known.value), opened::note(look, known, columns));
    let said = look.words.with("told-about", &[("about", value.into()), ("what", note.into())]);
    let said = wrap(&format!("{} {said}", look.glyphs.leads), columns);
    let what = wrap(&look.words.text(&sentences(wizard, field)[0]), columns);
    let what = if what.len() + said.len() > 2 { Vec::new() } else { what };
    let muted = |line: String| Line::styled(line, look.theme.style(Role::Muted));
    what.into_iter().map(muted).chain(said.into_iter().map(muted)).collect()
}

/// A sentence with its mark before it; only the mark has the role's colour.
fn marked(look: &Look, glyph: &'static str, role: Role, sentence: &str, columns: usize) -> Vec<Line<'static>> {
    let lines = wrap(sentence, columns.saturating_sub(2));
    with_mark(look, glyph, role, lines)
}

fn with_mark(look: &Look, glyph: &'static str, role: Role, lines: Vec<String>) -> Vec<Line<'static>> {
    lines
        .into_iter()
        .enumerate()
        .map(|(number, line)| {
            let start = if number == 0 { format!("{glyph} ") } else { "  ".to_owned() };
            Line::from(vec![
                Span::styled(start, look.theme.style(role)),
                Span::styled(line, look.theme.style(Role::Text)),
            ])
        })
        .collect()
}

/// What is wrong with the focused field, with its mark, and what the key that mends it makes of it.
fn wrong(wizard: &Wizard, look: &Look, field: Field, finding: &Finding, columns: usize) -> Vec<Line<'static>> {
    let (glyph, role) = match finding.severity {
        Severity::Error => (look.glyphs.failed, Role::Error),
        Severity::Warning => (look.glyphs.warned, Role::Warn),
    };
    let sentence = say::finding::sentence(&look.words, finding);
    let room = columns.saturating_sub(2);
    let mut lines = wrap(&sentence, room);
    if let Some(mends) = field::mends(wizard, look, field) {
        match lines.last_mut() {
            Some(last) if width(last) + 3 + width(&mends) <= room => {
                last.push_str("   ");
                last.push_str(&mends);
            }
            _ => lines.push(look.glyphs.shorten(&mends, room)),
        }
    }
    if lines.len() == 1 {
        let more = match &finding.code {
            Code::NoAnswer(trouble) => say::trouble::remedy(&look.words, trouble),
            // Where it is found the sentence says itself; what it looks like stands in the other.
            Code::Missing => missing_help(wizard, look, field, room),
            _ => look.words.text(&sentences(wizard, field)[1]),
        };
        lines.extend(wrap(&more, room));
    }
    with_mark(look, glyph, role, lines)
}

/// What is said of a missing field beside that it is missing: what it is, where that fits into the line.
fn missing_help(wizard: &Wizard, look: &Look, field: Field, room: usize) -> String {
    let both = sentences(wizard, field).map(|key| look.words.text(&key));
    let what = both.iter().find(|sentence| width(sentence) <= room);
    what.unwrap_or(&both[1]).clone()
}

/// What is to be said of the chosen row of the review.
fn reviewed(wizard: &Wizard, look: &Look, columns: usize) -> Vec<Line<'static>> {
    let styled = |key: &str| -> Vec<Line<'static>> {
        let lines = wrap(&look.words.text(key), columns).into_iter();
        lines.map(|line| Line::styled(line, look.theme.style(Role::Muted))).collect()
    };
    match wizard.review_row() {
        Some(Row::Field(field)) => match wizard.judged(field).first() {
            Some(finding) => wrong(wizard, look, field, finding, columns),
            None => misses_most(wizard, look, field, columns)
                .or_else(|| builds_disagree(wizard, look, field, columns))
                .unwrap_or_else(|| sentences(wizard, field).iter().flat_map(|key| styled(key)).collect()),
        },
        Some(Row::Fold) => styled("help-fold"),
        Some(Row::Answer(_)) => styled("help-answer"),
        Some(Row::Prove) => styled("help-prove"),
        Some(Row::Write) | None if wizard.is_finished() => styled("help-rows-written"),
        Some(Row::Write) | None if wizard.asks_first() => styled("help-rows-asks"),
        Some(Row::Write) | None => styled("help-rows"),
    }
}

/// Who is shut out by a mask that is written rightly, and what to do about it; nothing where most get in.
fn misses_most(wizard: &Wizard, look: &Look, field: Field, columns: usize) -> Option<Vec<Line<'static>>> {
    let mark = wizard.misses_most().filter(|_| field == Field::AssociationMask)?;
    let gets_in = say::gets_in::people(&look.words, wizard.gets_in());
    let sentence = look.words.with("help-mask-misses", &[("gets-in", gets_in.into())]);
    let (glyph, role) = rail::mark(look, mark);
    Some(marked(look, glyph, role, &sentence, columns))
}

/// Why two builds that are right by themselves do not go together; nothing where they do.
fn builds_disagree(wizard: &Wizard, look: &Look, field: Field, columns: usize) -> Option<Vec<Line<'static>>> {
    let check = wizard.check(CheckId::Console);
    let disagree = matches!(check.status, Status::Warned | Status::Failed);
    let said: Vec<String> = check.reasons.iter().map(|reason| say::check::reason(&look.words, reason)).collect();
    let lines = || marked(look, look.glyphs.warned, Role::Warn, &look.words.sentences(&said), columns);
    (disagree && matches!(field, Field::ConsoleBuild | Field::ServerBuild)).then(lines)
}

fn open_help(open: &Open) -> &'static str {
    match open {
        Open::Help { .. } => "help-open-help",
        Open::Suggestions { .. } => "help-open-suggestions",
        Open::Pasted { rows, row, .. } => match rows.get(*row) {
            Some(row) if row.wants_a_choice() => "help-pasted-several",
            Some(row) if row.picked.is_none() => "help-pasted-out",
            _ => "help-open-pasted",
        },
        Open::Name { .. } => "help-open-name",
        Open::Password(_) => "help-open-password",
        Open::File(_) => "people-file-prompt",
        Open::Search { .. } => "search",
        Open::Question { question: Question::LockOut, .. } => "help-open-question-lock-out",
        Open::Question { .. } => "help-open-question",
        Open::Value(_) => "help-open-value",
        Open::Mail => "help-open-mail",
        Open::Chain => "help-open-chain",
    }
}

/// What became of the chosen name: its warnings, or where it fails and what would match.
pub(super) fn chosen_name(wizard: &Wizard, look: &Look) -> String {
    let words = &look.words;
    let Some((index, name)) = wizard.names.shown(wizard.row(List::Names)) else {
        return words.text("help-names");
    };
    if wizard.names.reading.is_user_group(index) {
        return words.text("mask-user-group");
    }
    let Some(mask) = &wizard.names.mask else {
        return words.text("mask-not-judged");
    };
    match mask.judge(name) {
        Outcome::Matched { group, warnings } => {
            let known = wizard.names.class(index).map_or(warnings, |class| class.warnings().collect());
            let group = group.map_or("", |group| &name[group]);
            if known.is_empty() {
                let group = look.glyphs.visible(group);
                return words.with("mask-captures", &[("group", group.into())]);
            }
            let mut known = known;
            known.sort_by_key(|warning| gravity(*warning));
            let say = |warning| match warning {
                Warning::UnknownGroup => say::mask::unknown_group(words, wizard.names.groups.as_deref(), group),
                warning => say::mask::warning(words, warning),
            };
            let warnings: Vec<String> = known.into_iter().map(say).collect();
            words.sentences(&warnings)
        }
        Outcome::Missed { differs_only_in_case: true, .. } => say::mask::warning(words, Warning::CaseDiffers),
        Outcome::Missed { fails_at, .. } => say::mask::missed(words, &look.glyphs, name, fails_at),
    }
}

/// The place of a warning of a name that matches: what keeps its people out comes first.
fn gravity(warning: Warning) -> u8 {
    match warning {
        Warning::EmptyGroup => 0,
        Warning::CapturedSpace => 1,
        Warning::UnknownGroup => 2,
        Warning::CaseDiffers | Warning::NearMiss => 3,
        Warning::Collision => 4,
        Warning::ControlPanel => 5,
    }
}
