//! The matrix: every step in every language, size, depth, glyph set and theme. Two languages more are made from English,
//! one a third longer, one of wide characters.

use crate::support::emulated;
use crate::support::stage::Stage;
use ims_setup::campaign::measured::{Answer, Asked, Local, Pdump, Trouble};
use ims_setup::setup::answers::Keeping;
use ims_setup::setup::field::{FIELDS, Field};
use ims_setup::style::fit::width;
use ims_setup::style::glyphs::Glyphs;
use ims_setup::style::theme::Theme;
use ims_setup::terminal::depth::Depth;
use ims_setup::view;
use ims_setup::view::page::Page;
use ims_setup::wizard::Wizard;
use ims_setup::wizard::measuring::{Measuring, Reach};
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::open::Open;
use ims_setup::wizard::plan::{PLAN, Step, Stop};
use ims_setup::words::Look;
use ims_setup::words::catalogue::{LANGUAGES, Language, Words};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::{Buffer, CellWidth as _};
use ratatui::layout::Position;
use ratatui::style::Modifier;

const SIZES: [(u16, u16); 5] = [(80, 24), (100, 30), (130, 40), (60, 20), (40, 12)];

/// Keys that lead to a place of each step, and to each thing that can be open.
const PLACES: [&str; 20] = [
    "<a-1>",
    "<a-1><down><down>",
    "<a-2>",
    "<a-2><tab>",
    "<a-3>",
    "<a-4><s-tab>",
    "<a-4>",
    "<a-4><tab>",
    "<a-4><tab><tab>",
    "<a-4><tab><tab><tab>",
    "<a-5>",
    "<a-5><end>",
    "<a-5><tab><down>",
    "<a-6>",
    "<a-6><tab>",
    "<a-6><tab><tab><end>",
    "<a-4><c-g><down>",
    "<a-4><s-tab><c-o>",
    "<a-6><tab><tab><down><down><down><down><down><down><enter>",
    "<a-5>/x",
];

/// A set-up with what is hard to draw in it: wide, joined and combining characters, a long value, findings of each kind.
fn hard() -> Stage {
    let mut stage = Stage::new();
    stage.keys("<space><pgdn>9400<tab>9394<pgdn><space><pgdn>");
    stage.keys("Campaign1<tab>s3cr3t-0123456789abcdef9f2c<tab><tab>http://campaign.acme.example<tab>");
    stage.keys("0A1B2C3D4E5F60718293A4B5@AdobeOrg<tab>Campaign - 한국 - (.*)<tab>");
    stage.wizard.enter(Step::Account, Some(Stop::Field(Field::Label)));
    stage.keys("<c-u>").paste("광고 👩\u{200d}👧 e\u{301}\u{202e}");
    stage.keys("<a-6><tab>").paste("Campaign - 한국 - admin\nCampaing - 한국 - 👩\u{200d}👧\nMarketo\n");
    stage.wizard.enter(Step::Account, Some(Stop::Field(Field::ImsClientId)));
    stage
}

fn languages() -> Vec<Language> {
    LANGUAGES.into_iter().chain([crate::support::pseudo::long(), crate::support::pseudo::wide()]).collect()
}

fn draw(wizard: &Wizard, look: &Look, size: (u16, u16)) -> (Buffer, Option<Position>) {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).expect("opens");
    let frame = terminal.draw(|frame| view::draw(wizard, look, frame)).expect("draws");
    let buffer = frame.buffer.clone();
    let cursor = terminal.backend().cursor_visible().then(|| terminal.get_cursor_position().expect("is known"));
    (buffer, cursor)
}

fn row(buffer: &Buffer, y: u16) -> String {
    let mut text = String::new();
    let mut x = 0;
    while x < buffer.area.width {
        text.push_str(buffer[(x, y)].symbol());
        x += buffer[(x, y)].cell_width().max(1);
    }
    text
}

fn text(buffer: &Buffer) -> String {
    (0..buffer.area.height).map(|y| row(buffer, y) + "\n").collect()
}

fn page(wizard: &Wizard, look: &Look, columns: usize, rows: usize) -> Page {
    match (wizard.open.last(), wizard.step) {
        (Some(open), _) if !matches!(open, Open::Search { .. } | Open::Name { .. }) => {
            view::opened::page(open, wizard, look, columns, rows)
        }
        (_, Step::Prerequisites) => view::prerequisites::page(wizard, look, columns),
        (_, Step::Console) => view::console::page(wizard, look, columns),
        (_, Step::Package) => view::package::page(wizard, look, columns),
        (_, Step::Account) => view::account::page(wizard, look, columns),
        (_, Step::Review) => view::review::page(wizard, look, columns),
        (_, Step::Mask) => view::mask_page::page(wizard, look, columns, rows),
    }
}

#[test]
fn every_place_in_every_language_size_and_glyph_set_can_be_read_whole() {
    let mut stage = hard();
    // Both sets have the same widths, so the second is looked at in the usual window only.
    let mut screens = Vec::new();
    for (number, language) in languages().into_iter().enumerate() {
        // The two made languages are wider than any; of the others each is looked at in the usual window and in one more.
        let made = number >= LANGUAGES.len();
        let sizes =
            SIZES.into_iter().enumerate().filter(|(at, _)| made || *at == 0 || *at == 1 + number % (SIZES.len() - 1));
        screens.extend(sizes.map(|(_, size)| (look(language, false), size)));
        if made || number == 0 {
            screens.push((look(language, true), SIZES[0]));
        }
    }
    for place in PLACES {
        stage.keys(place);
        for (look, size) in &screens {
            let named = format!("{} {size:?} ascii {} {place}", look.words.language().tag, look.glyphs.ascii);
            readable(&stage.wizard, look, *size, &named);
        }
        stage.keys("<esc><esc>");
    }
}

#[test]
fn the_help_of_every_stop_has_its_words_in_every_language() {
    let mut stage = hard();
    for keeping in [Keeping::File, Keeping::Environment, Keeping::Inline] {
        for (lost, there) in [(false, false), (true, false), (true, true)] {
            stage.wizard.answers.keeping = keeping;
            stage.wizard.secret.lost = lost;
            stage.wizard.answers.secret_there = there;
            stage.wizard.answers.secret = ims_setup::base::secret::Secret::default();
            for row in &PLAN {
                for stop in row.stops {
                    stage.feed(Msg::Go(row.step, *stop));
                    stage.keys("<c-g>");
                    for language in LANGUAGES {
                        let page = page(&stage.wizard, &look(language, false), 60, 20);
                        let text: Vec<String> = page.lines.iter().map(ToString::to_string).collect();
                        let text = text.join("\n");
                        assert!(!text.contains('⟨'), "{} {stop:?} {keeping:?}: {text}", language.tag);
                    }
                    stage.keys("<esc>");
                }
            }
        }
    }
}

/// A set-up whose server was asked in vain and is asked again, on a machine with an installation.
fn measured() -> Stage {
    let mut stage = hard();
    let url = Some("https://campaign.acme.example".to_owned());
    let reach = Reach { network: true, local: true, url: url.clone(), login: Some("admin".to_owned()) };
    stage.wizard.measuring = Measuring::reaching(reach);
    let host = || "campaign.acme.example".to_owned();
    let of = || url.clone().unwrap_or_default();
    let folder = Some("/usr/local/neolane/nl7".to_owned());
    let pdump = Some(Ok(Pdump { build: 9400, runs: true }));
    stage.disk.world = vec![
        Answer::Server(Asked::of(&of(), Err(Trouble::CaCertificate { host: host() }))),
        Answer::Session(Box::new(Asked::of(&of(), Err(Trouble::OutsideZone)))),
        Answer::Local(Box::new(Local { folder, pdump, ..Local::default() })),
    ];
    stage.feed(Msg::Resize(80, 24));
    stage.disk.world.clear();
    stage
}

#[test]
fn what_was_measured_can_be_read_in_every_language_to_the_end_of_its_page() {
    for (place, running) in [("<a-2><tab>", false), ("<a-3>", false), ("<a-2><c-r>", true), ("<a-4><s-tab>", true)] {
        let mut stage = measured();
        stage.keys(place);
        for language in languages() {
            for size in SIZES {
                let named = format!("{} {size:?} {place}", language.tag);
                readable(&stage.wizard, &look(language, false), size, &named);
            }
        }
        // While something is under way its line stands first, and the end comes into sight with the answer.
        for language in LANGUAGES.into_iter().filter(|_| !running) {
            ends(&stage.wizard, &look(language, false), place);
        }
    }
}

/// The last line of the page is on the screen.
fn ends(wizard: &Wizard, look: &Look, place: &str) {
    let (buffer, _) = draw(wizard, look, SIZES[0]);
    let page = view::frame::regions(buffer.area).expect("is large enough").page;
    let lines = self::page(wizard, look, usize::from(page.width), usize::from(page.height)).lines;
    let last = lines.iter().rev().map(ToString::to_string).find(|line| !line.trim().is_empty()).unwrap_or_default();
    let shown = text(&buffer);
    assert!(shown.contains(last.trim()), "{} {place}: {last}\n{shown}", look.words.language().tag);
}

fn look(language: Language, ascii: bool) -> Look {
    let glyphs = if ascii { Glyphs::ascii() } else { Glyphs::unicode() };
    let words = if ascii { Words::in_ascii(language) } else { Words::new(language) };
    Look { words, glyphs, ..crate::support::stage::look() }
}

/// What holds for each screen.
fn readable(wizard: &Wizard, look: &Look, size: (u16, u16), place: &str) {
    let (buffer, cursor) = draw(wizard, look, size);
    let shown = text(&buffer);
    assert!(!shown.contains('⟨'), "{place}: a key stands in place of its words\n{shown}");
    if look.glyphs.ascii && look.words.are_of_the_console() {
        assert!(shown.is_ascii(), "{place}: beyond ASCII\n{shown}");
    }
    let regions = view::frame::regions(buffer.area).expect("is large enough");
    let columns = usize::from(regions.page.width);
    let page = page(wizard, look, columns, usize::from(regions.page.height));
    for line in page.lines.iter().filter(|line| line.width() > columns) {
        assert!(size.0 < 60, "{place}: too long: {line}\n{shown}");
        let start: String = line.to_string().chars().take(12).collect();
        let drawn = |y: &u16| row(&buffer, *y).contains(&start);
        let last = (0..size.1).find(drawn).map(|y| buffer[(regions.page.right() - 1, y)].symbol().to_owned());
        assert!(last.is_none_or(|last| last == look.glyphs.ellipsis), "{place}: cut without a mark: {line}\n{shown}");
    }
    let Some(cursor) = cursor else { panic!("{place}: no cursor\n{shown}") };
    assert!(buffer.area.contains(cursor), "{place}: the cursor is outside\n{shown}");
    if !matches!(wizard.open.last(), Some(Open::Search { .. })) {
        let focused = row(&buffer, cursor.y);
        let mark = buffer[(regions.page.x, cursor.y)].symbol() == look.glyphs.current;
        // A question's mark stands before the chosen button.
        let button = matches!(wizard.open.last(), Some(Open::Question { .. })) && focused.contains(look.glyphs.current);
        assert!(mark || button, "{place}: the cursor is not on the focused row {}\n{shown}", cursor.y);
    }
    let keys = row(&buffer, size.1 - 1);
    assert!(!keys.trim().is_empty() && !keys.contains(look.glyphs.ellipsis), "{place}: the key line\n{shown}");
}

#[test]
fn labels_and_values_line_up() {
    let mut stage = hard();
    for language in languages() {
        stage.look.words = Words::new(language);
        for size in SIZES {
            stage = stage.sized(size.0, size.1);
            for step in ["<a-4>", "<a-5>"] {
                stage.keys(step);
                stage.wizard.unfolded = true;
                let regions = view::frame::regions(ratatui::layout::Rect::new(0, 0, size.0, size.1)).expect("large");
                let page = page(&stage.wizard, &stage.look, usize::from(regions.page.width), 20);
                let starts = |value: &str| -> Option<usize> {
                    let line = page.lines.iter().map(ToString::to_string).find(|line| line.contains(value))?;
                    line.split_once(value).map(|(before, _)| width(before))
                };
                let values =
                    ["광고", "Adobe_", "https://ims", "openid", "Campaign1", "0A1B", "http://", "Campaign - 한"];
                let starts: Vec<Option<usize>> = values.into_iter().map(starts).collect();
                assert!(
                    starts.iter().all(|start| start.is_some() && *start == starts[0]),
                    "{size:?} {step} {starts:?}"
                );
            }
        }
    }
}

#[test]
fn labels_of_the_console_stand_beside_those_of_another_language() {
    for language in [crate::support::pseudo::long(), crate::support::pseudo::wide()] {
        let mut stage = hard();
        stage.look.words = Words::new(language);
        for row in FIELDS.iter().filter(|row| Step::of(row.field) == Step::Account && !row.console_label.is_empty()) {
            stage.wizard.enter(Step::Account, Some(Stop::Field(row.field)));
            for size in SIZES {
                stage = stage.sized(size.0, size.1);
                let screen = stage.screen();
                assert!(screen.contains(row.console_label), "{} {size:?}\n{screen}", row.key);
            }
        }
        let mut stage = stage.sized(130, 40);
        stage.keys("<a-4>");
        let screen = stage.screen();
        for label in ["IMS client identifier", "IMS client secret", "Callback server", "IMS organization ID"] {
            assert!(screen.contains(label), "a wide page has them all: {label}\n{screen}");
        }
    }
}

#[test]
fn every_theme_at_every_depth_reaches_the_terminal_as_it_was_drawn() {
    let mut stage = hard();
    // Words have no part in colours: English in ASCII and the widest language stand for all.
    for theme in Theme::shipped() {
        for (number, language) in [LANGUAGES[0], crate::support::pseudo::wide()].into_iter().enumerate() {
            let ascii = number == 0;
            stage.look = Look { theme: theme.clone(), ..look(language, ascii) };
            let mut terminals: Vec<(Depth, emulated::Stage)> = [Depth::None, Depth::Ansi16, Depth::Rgb]
                .map(|depth| (depth, emulated::Stage::new(80, 24, depth)))
                .into();
            for place in ["<a-1>", "<a-2>", "<a-3>", "<a-4>", "<a-5>", "<a-6><tab>", "<a-4><c-g>"] {
                stage.keys(place);
                let (buffer, cursor) = draw(&stage.wizard, &stage.look, (80, 24));
                for (depth, terminal) in &mut terminals {
                    let bytes = terminal.draw(&buffer, cursor);
                    assert!(!ascii || bytes.is_ascii(), "{} {place}", theme.name());
                    same(terminal, &buffer, cursor, *depth, &format!("{} {depth:?} {place}", theme.name()));
                }
                stage.keys("<esc>");
            }
        }
    }
}

/// The emulator shows the frame: its characters, its emphasis, its cursor, and colours as far as the depth has them.
fn same(terminal: &emulated::Stage, buffer: &Buffer, cursor: Option<Position>, depth: Depth, place: &str) {
    let screen = terminal.emulator.screen();
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let wanted = &buffer[(x, y)];
            let shown = screen.cell(y, x).expect("on the screen");
            let text = if shown.has_contents() { shown.contents() } else { " " };
            // The emulator does not join emoji: it shows the first of them.
            let joined = wanted.symbol().contains('\u{200d}') && wanted.symbol().starts_with(text);
            assert!(joined || text == wanted.symbol(), "{place} at {x},{y}: {text:?} for {wanted:?}");
            let reversed = wanted.modifier.contains(Modifier::REVERSED);
            assert_eq!(shown.inverse(), reversed, "{place} at {x},{y}");
            if text != " " {
                assert_eq!(shown.bold(), wanted.modifier.contains(Modifier::BOLD), "{place} at {x},{y}");
                let colour = (shown.fgcolor(), shown.bgcolor());
                match depth {
                    Depth::None => assert_eq!(colour, (vt100::Color::Default, vt100::Color::Default), "{place}"),
                    Depth::Rgb => assert_eq!(colour, (named(wanted.fg), named(wanted.bg)), "{place} at {x},{y}"),
                    _ => {
                        let sixteen = |colour| !matches!(colour, vt100::Color::Rgb(..) | vt100::Color::Idx(16..));
                        assert!(sixteen(colour.0) && sixteen(colour.1), "{place} at {x},{y}: {colour:?}");
                    }
                }
            }
            x += wanted.cell_width().max(1);
        }
    }
    if let Some(Position { x, y }) = cursor {
        assert_eq!(screen.cursor_position(), (y, x), "{place}");
    }
}

/// A colour as the emulator of a terminal with 24 bits names it.
fn named(color: ratatui::style::Color) -> vt100::Color {
    use ratatui::style::Color;
    let names = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    match color {
        Color::Rgb(red, green, blue) => vt100::Color::Rgb(red, green, blue),
        Color::Indexed(index) => vt100::Color::Idx(index),
        other => names
            .iter()
            .position(|name| *name == other)
            .map_or(vt100::Color::Default, |index| vt100::Color::Idx(u8::try_from(index).unwrap_or(0))),
    }
}
