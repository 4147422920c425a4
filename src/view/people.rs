//! The people of the final pane: each with whether the person gets in, and what that rests on.

use ratatui::text::{Line, Span};

use super::field::start_of_row;
use super::page::Page;
use crate::people::{Out, Person, Verdict};
use crate::style::fit::{pad, width, wrap};
use crate::style::theme::Role;
use crate::wizard::Wizard;
use crate::wizard::people_list::{NotThere, PeopleFilter, UnderWay};
use crate::wizard::plan::{List, Stop};
use crate::words::{Look, say};

/// The most columns that the names of people are aligned to.
const NAME: usize = 36;

/// Adds the heading and as many people as `rows` hold, around the chosen one.
pub fn section(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize, rows: usize) {
    page.line(Line::from(vec![Span::raw("   "), Span::styled(heading(wizard, look), look.theme.style(Role::Heading))]));
    let from = page.lines.len();
    if let Some((role, text)) = news(wizard, look) {
        for line in wrap(&text, columns.saturating_sub(3)).into_iter().take(rows) {
            page.line(Line::from(vec![Span::raw("   "), Span::styled(line, look.theme.style(role))]));
        }
    }
    let rows = rows.saturating_sub(page.lines.len() - from);
    let row = wizard.row(List::People);
    let first = (row + 1).saturating_sub(rows);
    let shown = (first..first + rows).map_while(|number| Some((number, wizard.people.shown(number)?)));
    let shown: Vec<(usize, (usize, &Person))> = shown.collect();
    let name = |person: &Person| width(&look.glyphs.visible(person.name()));
    let names = shown.iter().map(|(_, (_, person))| name(person)).max().unwrap_or(0).min(NAME).min(columns / 2);
    for (number, (index, person)) in shown {
        let chosen = number == row && wizard.focus() == Stop::List(List::People);
        if chosen {
            page.cursor = Some((page.lines.len(), 0));
        }
        page.line(one(wizard, look, (index, person), chosen, (names, columns)));
    }
}

/// The people in one row, where another list is open.
pub fn folded(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let mut spans = start_of_row(look, false, (look.glyphs.folded, Role::Muted));
    let text = match (wizard.people.report(), news(wizard, look)) {
        (None, Some((_, news))) => look.words.with("told-about", &about(look, &news)),
        // What the list would show of them is no word about all of them.
        _ => heading_of(wizard, look, PeopleFilter::All, wizard.people.of_campaign()),
    };
    let text = look.glyphs.shorten(&text, columns.saturating_sub(3));
    spans.push(Span::styled(text, look.theme.style(Role::Text)));
    page.line(Line::from(spans));
}

fn about<'a>(look: &Look, news: &str) -> [(&'static str, crate::words::catalogue::Arg<'a>); 2] {
    [("about", look.words.text("people-title").into()), ("what", news.to_owned().into())]
}

fn heading(wizard: &Wizard, look: &Look) -> String {
    heading_of(wizard, look, wizard.people.filter, wizard.people.shown_len())
}

fn heading_of(wizard: &Wizard, look: &Look, filter: PeopleFilter, count: usize) -> String {
    if wizard.people.report().is_none() {
        return look.words.text("people-title");
    }
    let filter = match filter {
        PeopleFilter::All => "people-filter-all",
        PeopleFilter::Out => "people-filter-out",
        PeopleFilter::Unsure => "people-filter-unsure",
    };
    let counts = [("count", count.into()), ("people", wizard.people.all().len().into())];
    look.words.with(filter, &counts)
}

/// What is to be said before anybody is shown: how far it is, or why there is nobody.
pub fn news(wizard: &Wizard, look: &Look) -> Option<(Role, String)> {
    let (words, people) = (&look.words, &wizard.people);
    match people.under_way {
        Some(UnderWay::File(count)) => {
            return Some((Role::Muted, words.with("people-reading", &[("count", count.into())])));
        }
        Some(UnderWay::Api(progress)) => return Some((Role::Muted, say::umapi::progress(words, progress, "Esc"))),
        None => {}
    }
    match &people.not_there {
        Some(NotThere::File(told)) => return Some((Role::Error, say::told(words, &look.glyphs, told))),
        Some(NotThere::Api(asked, refusal)) => {
            let (api, asked_for) = (people.api.as_ref()?, people.asked()?);
            let about = say::umapi::About {
                ims: &asked_for.ims,
                base: &api.base,
                organization: &asked_for.id,
                client: &api.client,
            };
            return Some((Role::Error, say::umapi::refusal(words, &look.glyphs, &about, (*asked, refusal))));
        }
        Some(NotThere::Stopped) => return Some((Role::Warn, words.text("people-stopped"))),
        None => {}
    }
    if let Some(seems) = &people.reading.seems {
        return Some((Role::Error, say::people::seems(words, &look.glyphs, seems)));
    }
    if people.all().is_empty() {
        return Some((Role::Text, unasked(wizard, look)));
    }
    if wizard.people.report().is_none() {
        return Some((Role::Text, words.text("mask-not-judged")));
    }
    (people.reading.unreadable_count > 0).then(|| {
        let count = words.with("mask-report-unreadable", &[("count", people.reading.unreadable_count.into())]);
        let first = people.reading.unreadable.first().map(|place| say::people::unreadable(words, *place));
        (Role::Warn, words.sentences(&[Some(count), first].into_iter().flatten().collect::<Vec<_>>()))
    })
}

/// Why the API was not asked yet, and what would make it.
fn unasked(wizard: &Wizard, look: &Look) -> String {
    match wizard.people_recipient() {
        _ if !wizard.measuring.reach.network => look.words.text("notice-offline"),
        None => say::told(&look.words, &look.glyphs, &wizard.missing_for_people()),
        Some(host) => look.words.with("people-not-asked", &[("host", look.glyphs.visible(&host).into())]),
    }
}

/// The mark of a verdict.
pub fn mark(look: &Look, verdict: Verdict) -> (&'static str, Role) {
    match verdict {
        Verdict::Out(_) => (look.glyphs.failed, Role::Error),
        Verdict::Unsure => (look.glyphs.warned, Role::Warn),
        Verdict::In => (look.glyphs.done, Role::Ok),
        Verdict::NotMeant => (look.glyphs.open, Role::Muted),
    }
}

fn one(
    wizard: &Wizard,
    look: &Look,
    (index, person): (usize, &Person),
    chosen: bool,
    (names, columns): (usize, usize),
) -> Line<'static> {
    let Some(report) = wizard.people.report() else { return Line::default() };
    let verdict = report.verdict(index);
    let told = say::people::one(&look.words, &look.glyphs, wizard.people.all(), report, (index, person));
    let short = match verdict {
        Verdict::Out(reason) => look.words.text(&format!("people-short-{}", reason.id())),
        _ => String::new(),
    };
    let parts = match verdict {
        // The state says it already.
        Verdict::Out(Out::NotActive) => vec![told.detail],
        _ => vec![short, told.detail],
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let name = pad(&look.glyphs.shorten(&look.glyphs.visible(person.name()), names), names);
    let room = columns.saturating_sub(3 + names + 2);
    let detail = look.glyphs.shorten(&parts.join(look.glyphs.between), room);
    let current = if chosen { look.glyphs.current } else { " " };
    let (glyph, role) = mark(look, verdict);
    let style = look.theme.style(if chosen { Role::Focus } else { Role::Text });
    Line::from(vec![
        Span::styled(current, look.theme.style(Role::Current)),
        Span::styled(glyph, look.theme.style(role)),
        Span::raw(" "),
        Span::styled(name, style),
        Span::raw("  "),
        Span::styled(detail, look.theme.style(Role::Text)),
    ])
}

/// The sentences for the chosen person: the way out first, as far as two lines go; all of it for the help.
pub fn sentences(wizard: &Wizard, look: &Look) -> Option<Vec<String>> {
    let (index, person) = wizard.people.shown(wizard.row(List::People))?;
    let report = wizard.people.report()?;
    let told = say::people::one(&look.words, &look.glyphs, wizard.people.all(), report, (index, person));
    let nearest = told.nearest.map(|name| look.words.with("mask-nearest", &[("name", name.into())]));
    let why = look.words.text(&say::people::why(report.verdict(index)));
    Some([Some(why), nearest].into_iter().flatten().chain(told.notes).collect())
}

/// Adds the chosen person in full to the help: verdict, the way out, every profile with what it gives.
pub fn in_full(page: &mut Page, wizard: &Wizard, look: &Look, columns: usize) {
    let Some((index, person)) = wizard.people.shown(wizard.row(List::People)) else { return };
    let (Some(report), Some(sentences)) = (wizard.people.report(), sentences(wizard, look)) else { return };
    page.heading(look, look.glyphs.visible(person.name()));
    for sentence in sentences {
        page.text(look, Role::Text, &sentence, 2, columns);
    }
    let told = say::people::one(&look.words, &look.glyphs, wizard.people.all(), report, (index, person));
    page.text(look, Role::Text, &told.detail, 2, columns);
}
