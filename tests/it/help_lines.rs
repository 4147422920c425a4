//! The two lines of help hold both sentences of every field, in every language and state; titles and paths fit their line.

use ims_setup::base::secret::Secret;
use ims_setup::setup::answers::Keeping;
use ims_setup::setup::field::FIELDS;
use ims_setup::style::fit::{width, wrap};
use ims_setup::view;
use ims_setup::wizard::gets_in::GetsIn;
use ims_setup::wizard::plan::{PLAN, Stop};
use ims_setup::words::catalogue::{LANGUAGES, Words};
use ims_setup::words::say;
use ratatui::layout::Rect;

use crate::support::stage::Stage;

#[test]
fn both_sentences_of_every_field_fit_two_lines_of_eighty_columns() {
    let regions = view::frame::regions(Rect::new(0, 0, 80, 24)).expect("is large enough");
    // The last column is kept for the mark of a cut.
    let columns = usize::from(regions.help.width) - 1;
    let mut stage = Stage::new();
    let mut wrong = Vec::new();
    for keeping in [Keeping::File, Keeping::Environment, Keeping::Inline] {
        for (lost, there) in [(false, false), (true, false), (true, true)] {
            stage.wizard.answers.keeping = keeping;
            stage.wizard.secret.lost = lost;
            stage.wizard.answers.secret_there = there;
            stage.wizard.answers.secret = Secret::default();
            for field in PLAN.iter().flat_map(|row| row.stops).filter_map(|stop| match stop {
                Stop::Field(field) => Some(*field),
                Stop::List(_) => None,
            }) {
                let keys = view::field::sentences(&stage.wizard, field);
                for language in LANGUAGES {
                    let words = Words::new(language);
                    let rows: usize = keys.iter().map(|key| wrap(&words.text(key), columns).len()).sum();
                    if rows > usize::from(regions.help.height) {
                        wrong.push(format!("{} {keys:?}: {rows} lines", language.tag));
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn where_a_field_is_found_fits_its_line_beside_the_mark_of_a_fault() {
    let regions = view::frame::regions(Rect::new(0, 0, 80, 24)).expect("is large enough");
    // Two for the mark, and the last column for that of a cut.
    let columns = usize::from(regions.help.width) - 3;
    let mut wrong = Vec::new();
    let stage = Stage::new();
    for field in FIELDS.iter().map(|row| row.field) {
        let [_, place] = view::field::sentences(&stage.wizard, field);
        for language in LANGUAGES {
            let text = Words::new(language).text(&place);
            if width(&text) > columns {
                wrong.push(format!("{} {place}: {} columns: {text}", language.tag, width(&text)));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn titles_and_paths_of_every_step_fit_a_line_of_eighty_columns() {
    let regions = view::frame::regions(Rect::new(0, 0, 80, 24)).expect("is large enough");
    let columns = usize::from(regions.page.width);
    for language in LANGUAGES {
        let words = Words::new(language);
        for row in &PLAN {
            let aside = words.with("step-of", &[("number", 6usize.into()), ("count", 6usize.into())]);
            let title = words.text(&format!("title-{}", row.name));
            assert!(width(&title) + 1 + width(&aside) <= columns, "{}: {title}", language.tag);
            let path = format!("path-{}", row.name);
            assert!(!words.has(&path) || width(&words.text(&path)) <= columns, "{}: {path}", language.tag);
        }
        for path in ["help-path", "suggestions-path", "pasted-path", "drafts-path"] {
            assert!(width(&words.text(path)) <= columns, "{}: {path}", language.tag);
        }
    }
}

#[test]
fn the_line_of_who_gets_in_fits_beside_its_mark_in_every_state() {
    let regions = view::frame::regions(Rect::new(0, 0, 80, 24)).expect("is large enough");
    let columns = usize::from(regions.page.width) - 2;
    let mut wrong = Vec::new();
    let tested = [(0, 99), (99, 0), (99, 9)].map(|(inside, outside)| GetsIn::Tested { inside, outside });
    for language in LANGUAGES {
        let words = Words::new(language);
        for state in [GetsIn::NoMask, GetsIn::Untested, GetsIn::Judging].into_iter().chain(tested) {
            let line = say::gets_in::line(&words, " \u{b7} ", state, 9);
            if width(&line) > columns {
                wrong.push(format!("{}: {line}", language.tag));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn who_gets_in_is_listed_with_the_signs_of_the_language() {
    let some = GetsIn::Tested { inside: 3, outside: 5 };
    let listed = |tag: &str| {
        let language = LANGUAGES.into_iter().find(|language| language.tag == tag).expect("is one");
        say::gets_in::listed(&Words::new(language), some, 4)
    };
    assert_eq!(listed("en"), "Get in: 3 of 8 profiles, 5 shut out, 4 unproven");
    let chinese = listed("zh-Hant");
    assert!(chinese.matches('\u{3001}').count() == 2 && !chinese.contains(", "), "{chinese}");
    let words = Words::new(LANGUAGES[0]);
    let last = say::gets_in::at_last(&words, GetsIn::Judging, 6);
    assert_eq!(last, "Who gets in: not judged to the end, 6 unproven", "nothing goes on after the last words");
}

#[test]
fn the_short_label_of_every_field_fits_its_column() {
    let columns = view::field::label_columns(58) - 1;
    for language in LANGUAGES {
        let words = Words::new(language);
        for row in &FIELDS {
            let label = words.fitting(&format!("short-{}", row.key.replace('_', "-")), columns);
            assert!(width(&label) <= columns, "{}: {label}", language.tag);
        }
    }
}
