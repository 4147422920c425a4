//! The two lines of help hold both sentences of every field, in every language and state; titles and paths fit their line.

use ims_setup::base::secret::Secret;
use ims_setup::setup::answers::Keeping;
use ims_setup::style::glyphs::{width, wrap};
use ims_setup::view;
use ims_setup::wizard::plan::{PLAN, Stop};
use ims_setup::words::catalogue::{LANGUAGES, Words};
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
        for lost in [false, true] {
            stage.wizard.answers.keeping = keeping;
            stage.wizard.secret.lost = lost;
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
    }
}
