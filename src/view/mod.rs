//! The screen: one reading of the machine, region by region. It reads and never changes anything.

pub mod account;
pub mod actions;
mod chain;
mod changes;
pub mod console;
pub mod door;
pub mod field;
pub mod frame;
pub mod gets_in;
pub mod groups;
pub mod hand_over;
pub mod help;
pub mod hints;
pub mod label;
pub mod mask_page;
pub mod measured;
pub mod names;
pub mod nearest;
pub mod notice;
pub mod opened;
pub mod package;
pub mod page;
pub mod pasted;
pub mod people;
pub mod prerequisites;
pub mod rail;
pub mod review;
mod ribbon;
mod sign_in;
mod typed;
pub mod value;
mod whole;
pub mod window;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::base::key::{Code, Key};
use crate::wizard::Wizard;
use crate::wizard::keymap::{self, Action};
use crate::wizard::open::Open;
use crate::wizard::plan::Step;
use crate::wizard::seen::Room;
use crate::words::Look;

use page::Page;

/// Draws the wizard as it is.
pub fn draw(wizard: &Wizard, look: &Look, frame: &mut Frame<'_>) {
    frame::base(look, frame);
    let Some(regions) = frame::regions(frame.area()) else {
        frame::too_small(look, frame);
        return;
    };
    frame::head(wizard, look, frame, &regions);
    let alone = wizard.open.last().is_some_and(Open::is_alone);
    let regions = if alone { regions.alone() } else { regions };
    if !alone {
        rail::draw(wizard, look, frame, &regions);
    }
    let columns = usize::from(regions.page.width);
    let rows = usize::from(regions.page.height);
    let page = shown(wizard, look, columns, rows);
    page.draw(look, frame, &regions);
    label::above_help(wizard, look, frame, &regions);
    help::draw(wizard, look, frame, &regions);
    frame::keys(&|room| hints::of(wizard, look, room), look, frame, &regions);
}

/// The page, or what stands open in its place, in so many columns and rows.
fn shown(wizard: &Wizard, look: &Look, columns: usize, rows: usize) -> Page {
    match wizard.open.last() {
        None | Some(Open::Name { .. } | Open::File(_) | Open::Password(_)) => step_page(wizard, look, columns, rows),
        Some(Open::Search { .. }) => match wizard.open.iter().rev().nth(1) {
            Some(under) => opened::page(under, wizard, look, columns, rows),
            None => step_page(wizard, look, columns, rows),
        },
        Some(open) => opened::page(open, wizard, look, columns, rows),
    }
}

/// What a window of this size has room for, of what is scrolled past or paged.
pub fn room(wizard: &Wizard, look: &Look, (columns, rows): (u16, u16)) -> Room {
    let scrolled = wizard.open.last().is_some_and(Open::is_scrolled);
    let paged =
        wizard.open.is_empty() && keymap::action(wizard.context(), Key::new(Code::PageDown)) == Some(Action::PageDown);
    if !scrolled && !paged {
        return Room::default();
    }
    let Some(regions) = frame::regions(Rect::new(0, 0, columns, rows)) else { return Room::default() };
    let regions = if wizard.open.last().is_some_and(Open::is_alone) { regions.alone() } else { regions };
    let page = shown(wizard, look, usize::from(regions.page.width), usize::from(regions.page.height));
    Room { beyond: if scrolled { page.beyond(&regions) } else { 0 }, rows: page.list_rows(&regions).filter(|_| paged) }
}

fn step_page(wizard: &Wizard, look: &Look, columns: usize, rows: usize) -> Page {
    match wizard.step {
        Step::Prerequisites => prerequisites::page(wizard, look, columns),
        Step::Console => console::page(wizard, look, columns),
        Step::Package => package::page(wizard, look, columns),
        Step::Account => account::page(wizard, look, columns),
        Step::Review => review::page(wizard, look, columns),
        Step::Mask => mask_page::page(wizard, look, columns, rows),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use super::*;
    use crate::base::key::keys;
    use crate::setup::answers::Answers;
    use crate::setup::field::{FIELDS, Field};
    use crate::setup::judge::RUNS;
    use crate::style::glyphs::Glyphs;
    use crate::style::theme::Theme;
    use crate::wizard::msg::Msg;
    use crate::wizard::plan::Stop;
    use crate::wizard::update::update;
    use crate::words::catalogue::{LANGUAGES, Words};

    fn look() -> Look {
        Look { words: Words::new(LANGUAGES[0]), theme: Theme::shipped().remove(0), glyphs: Glyphs::unicode() }
    }

    /// The fields that were judged while `wizard` took `msg`, and while it was drawn.
    fn judged(wizard: &mut Wizard, look: &Look, msg: Msg) -> (Vec<Field>, Vec<Field>) {
        RUNS.take();
        update(wizard, msg);
        let by_message = RUNS.take();
        let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("opens");
        terminal.draw(|frame| draw(wizard, look, frame)).expect("draws");
        (by_message, RUNS.take())
    }

    #[test]
    fn every_field_is_judged_once_a_key_and_no_screen_judges_anything() {
        let mut wizard = Wizard::new(Answers::new("prod"), PathBuf::from("/tmp/prod.ims.yaml"), "2026-11-21");
        let look = look();
        for field in FIELDS.iter().map(|row| row.field) {
            // What a repair would make of the focused field is tried where it is shown.
            let others = |drawn: Vec<Field>| drawn.into_iter().filter(|it| *it != field).collect::<Vec<Field>>();
            let (_, drawn) = judged(&mut wizard, &look, Msg::Go(Step::of(field), Stop::Field(field)));
            assert_eq!(others(drawn), [], "{field:?}");
            if field.is_text() {
                for key in keys("9") {
                    let (typed, drawn) = judged(&mut wizard, &look, Msg::Key(key));
                    for row in &FIELDS {
                        let times = typed.iter().filter(|it| **it == row.field).count();
                        // The mask's own judgement outlives the messages that leave it alone.
                        assert!(
                            times == 1 || times == 0 && row.field == Field::AssociationMask,
                            "{field:?}: {typed:?}"
                        );
                    }
                    assert_eq!(others(drawn), [], "{field:?}");
                }
            }
        }
        let mut wizard = Wizard::new(Answers::new("prod"), PathBuf::from("/tmp/prod.ims.yaml"), "2026-11-21");
        for key in keys("<pgdn><pgdn><c-s><down><f1>") {
            let (_, drawn) = judged(&mut wizard, &look, Msg::Key(key));
            assert_eq!(drawn, [], "{key:?}");
        }
    }
}
