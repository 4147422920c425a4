//! The screen: one reading of the machine, region by region. It reads and never changes anything.

pub mod account;
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
pub mod opened;
pub mod package;
pub mod page;
pub mod pasted;
pub mod prerequisites;
pub mod rail;
pub mod review;
mod sign_in;
pub mod value;
pub mod window;

use ratatui::Frame;

use crate::wizard::Wizard;
use crate::wizard::open::Open;
use crate::wizard::plan::Step;
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
    let alone = matches!(wizard.open.last(), Some(Open::Value(_) | Open::Mail));
    let regions = if alone { regions.alone() } else { regions };
    if !alone {
        rail::draw(wizard, look, frame, &regions);
    }
    let columns = usize::from(regions.page.width);
    let rows = usize::from(regions.page.height);
    let page = match wizard.open.last() {
        None | Some(Open::Name { .. }) => step_page(wizard, look, columns, rows),
        Some(Open::Search { .. }) => match wizard.open.iter().rev().nth(1) {
            Some(under) => opened::page(under, wizard, look, columns),
            None => step_page(wizard, look, columns, rows),
        },
        Some(open) => opened::page(open, wizard, look, columns),
    };
    page.draw(look, frame, &regions);
    label::above_help(wizard, look, frame, &regions);
    help::draw(wizard, look, frame, &regions);
    frame::keys(&|room| hints::of(wizard, look, room), look, frame, &regions);
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
