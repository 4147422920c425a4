//! Reading a theme: every slip is told with its line, column and the nearest word that is known.

use ratatui::style::{Color, Modifier, Style};

use super::{LEAST_CONTRAST, Role, Theme, contrast};
use crate::base::nearest::nearest;
use crate::base::yaml::{self, Entry, FaultKind, Limits, Mark, Node, Value};
use crate::style::glyphs::Glyphs;

/// The longest name of a theme, and the most of a wrong word that is repeated, in characters.
const MAX_NAME: usize = 64;

/// Why a theme can't be used.
#[derive(Debug, Clone, PartialEq)]
pub struct ThemeProblem {
    /// What is wrong.
    pub kind: Kind,
    /// Where.
    pub place: Mark,
}

/// What can be wrong with a theme. Texts out of the file are cut to a line's length, but not cleaned.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// There is nothing in it.
    Empty,
    /// It is no YAML.
    NotYaml,
    /// A key that no theme has, and the nearest that one has.
    UnknownKey(String, String),
    /// A key that stands there twice.
    DoubledKey(String),
    /// A role that there is not, and the nearest that there is.
    UnknownRole(String, String),
    /// A colour that there is not, and the nearest that there is.
    UnknownColour(String, String),
    /// A `#` without six hexadecimal digits behind it.
    NotRgb(String),
    /// No colour where one was expected: most often `#rrggbb` without quotes, which YAML takes for a comment.
    NoColour,
    /// A name that is empty, too long, or holds what a terminal would obey or a path is made of.
    BadName,
    /// A mapping was expected.
    NotAMapping,
    /// True or false was expected.
    NotABoolean,
    /// A foreground in RGB without a background, or the reverse.
    HalfAPair,
    /// Foreground and background too near each other: their contrast.
    TooLittleContrast(f64),
    /// Bright black, which half of all terminals can't show as text.
    BrightBlack,
    /// A named colour as background, on which nobody knows what can be read.
    NamedBackground,
    /// A named colour under the whole screen.
    NamedBase,
}

const COLOURS: [(&str, Color); 16] = [
    ("black", Color::Black),
    ("red", Color::Red),
    ("green", Color::Green),
    ("yellow", Color::Yellow),
    ("blue", Color::Blue),
    ("magenta", Color::Magenta),
    ("cyan", Color::Cyan),
    ("white", Color::Gray),
    ("bright-red", Color::LightRed),
    ("bright-green", Color::LightGreen),
    ("bright-yellow", Color::LightYellow),
    ("bright-blue", Color::LightBlue),
    ("bright-magenta", Color::LightMagenta),
    ("bright-cyan", Color::LightCyan),
    ("bright-white", Color::White),
    ("grey", super::GREY),
];

type Result<T> = std::result::Result<T, ThemeProblem>;

fn problem<T>(kind: Kind, place: Mark) -> Result<T> {
    Err(ThemeProblem { kind, place })
}

/// Reads a theme; see [`Theme::parse`].
pub(super) fn theme(text: &str, fallback_name: &str) -> Result<Theme> {
    let (root, faults) = yaml::read(text.as_bytes(), Limits::CONFIGURATION);
    if let Some(fault) = faults.first() {
        return match (&fault.kind, bare_hash(text)) {
            (FaultKind::Empty, _) => problem(Kind::Empty, fault.mark),
            (FaultKind::Doubled { key, .. }, _) => problem(Kind::DoubledKey(short(key)), fault.mark),
            (_, Some(place)) => problem(Kind::NoColour, place),
            (_, None) => problem(Kind::NotYaml, fault.mark),
        };
    }
    let Some(root) = root else { return problem(Kind::Empty, Mark::START) };
    if root.is_null() {
        return problem(Kind::Empty, root.mark);
    }
    let entries = entries(&root)?;
    let mut theme = Theme {
        name: fallback_name.to_owned(),
        description: String::new(),
        text: text.to_owned(),
        base: Style::default(),
        styles: Role::ALL.map(|(role, _)| Style::new().add_modifier(role.emphasis())),
    };
    for Entry { key, mark, value: node, .. } in entries {
        match key.as_str() {
            "name" => theme.name = name(node)?,
            "base" => theme.base = base(node)?,
            "description" => node.characters().unwrap_or_default().clone_into(&mut theme.description),
            "roles" => {}
            unknown => return problem(unknown_key(unknown, ["name", "description", "base", "roles"]), *mark),
        }
    }
    // After the base, wherever that stands in the file: every role is judged on it.
    if let Some(node) = root.get("roles") {
        roles(&mut theme, node)?;
    }
    Ok(theme)
}

/// The entries of a mapping; nothing at all is an empty one.
fn entries(node: &Node) -> Result<&[Entry]> {
    if node.is_null() || matches!(node.value, Value::Mapping { .. }) {
        return Ok(node.entries());
    }
    problem(Kind::NotAMapping, node.mark)
}

fn unknown_key<'a>(key: &str, known: impl IntoIterator<Item = &'a str>) -> Kind {
    let key = short(key);
    let near = nearest(&key, known);
    Kind::UnknownKey(key, near)
}

/// As much of a text of the file as a message needs.
fn short(text: &str) -> String {
    text.chars().take(MAX_NAME).collect()
}

/// Where a colour stands behind a bare `#`, which YAML takes for a comment, so that the fault seems to be elsewhere.
fn bare_hash(text: &str) -> Option<Mark> {
    text.lines().enumerate().find_map(|(number, line)| {
        let code = line.find(" #").filter(|at| !line[..*at].trim_start().starts_with('#'))?;
        let before = line[..code].trim_end();
        (before.ends_with("fg:") || before.ends_with("bg:"))
            .then(|| Mark { line: number + 1, column: line[..=code].chars().count() + 1 })
    })
}

fn name(node: &Node) -> Result<String> {
    match node.characters() {
        Some(name)
            if !node.is_null()
                && !name.trim().is_empty()
                && name.chars().count() <= MAX_NAME
                && !name.contains(['/', '\\'])
                && Glyphs::unicode().visible(name) == name =>
        {
            Ok(name.to_owned())
        }
        _ => problem(Kind::BadName, node.mark),
    }
}

/// What lies under the whole screen: a readable pair in RGB, or nothing.
fn base(node: &Node) -> Result<Style> {
    let style = style(node)?;
    pair(style, node.mark)?;
    if style.fg.is_some() && !is_rgb(style.fg) {
        return problem(Kind::NamedBase, node.mark);
    }
    Ok(style)
}

fn roles(theme: &mut Theme, node: &Node) -> Result<()> {
    for Entry { key, mark, value: node, .. } in entries(node)? {
        let Some((role, _)) = Role::ALL.iter().find(|(_, name)| *name == key) else {
            let text = short(key);
            let near = nearest(&text, Role::ALL.map(|(_, name)| name));
            return problem(Kind::UnknownRole(text, near), *mark);
        };
        let style = style(node)?;
        pair(theme.base.patch(style), node.mark)?;
        theme.styles[*role as usize] = style;
    }
    Ok(())
}

fn style(node: &Node) -> Result<Style> {
    let mut style = Style::default();
    for Entry { key, mark, value: node, .. } in entries(node)? {
        match key.as_str() {
            "fg" => style.fg = Some(colour(node)?),
            "bg" => match colour(node)? {
                rgb @ Color::Rgb(..) => style.bg = Some(rgb),
                _ => return problem(Kind::NamedBackground, node.mark),
            },
            "bold" => style = emphasis(style, Modifier::BOLD, node)?,
            "underline" => style = emphasis(style, Modifier::UNDERLINED, node)?,
            "reverse" => style = emphasis(style, Modifier::REVERSED, node)?,
            unknown => {
                return problem(unknown_key(unknown, ["fg", "bg", "bold", "underline", "reverse"]), *mark);
            }
        }
    }
    Ok(style)
}

fn emphasis(style: Style, modifier: Modifier, node: &Node) -> Result<Style> {
    match node.characters() {
        Some("true") => Ok(style.add_modifier(modifier)),
        Some("false") => Ok(style),
        _ => problem(Kind::NotABoolean, node.mark),
    }
}

fn colour(node: &Node) -> Result<Color> {
    let text = node.characters().unwrap_or("");
    if node.is_null() || text.is_empty() {
        return problem(Kind::NoColour, node.mark);
    }
    if text == "bright-black" {
        return problem(Kind::BrightBlack, node.mark);
    }
    if let Some((_, colour)) = COLOURS.iter().find(|(name, _)| *name == text) {
        return Ok(*colour);
    }
    if let Some(hex) = text.strip_prefix('#') {
        let digits = hex.len() == 6 && hex.chars().all(|digit| digit.is_ascii_hexdigit());
        let rgb = u32::from_str_radix(hex, 16).ok().filter(|_| digits);
        let Some([_, red, green, blue]) = rgb.map(u32::to_be_bytes) else {
            return problem(Kind::NotRgb(short(text)), node.mark);
        };
        return Ok(Color::Rgb(red, green, blue));
    }
    let text = short(text);
    let near = nearest(&text, COLOURS.map(|(name, _)| name));
    problem(Kind::UnknownColour(text, near), node.mark)
}

fn is_rgb(colour: Option<Color>) -> bool {
    matches!(colour, Some(Color::Rgb(..)))
}

/// RGB stands in pairs that can be read.
fn pair(style: Style, place: Mark) -> Result<()> {
    if is_rgb(style.fg) != is_rgb(style.bg) {
        return problem(Kind::HalfAPair, place);
    }
    match style.fg.zip(style.bg).and_then(|(fg, bg)| contrast(fg, bg)) {
        Some(contrast) if contrast < LEAST_CONTRAST => problem(Kind::TooLittleContrast(contrast), place),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told(text: &str) -> (Kind, usize, usize) {
        let problem = Theme::parse(text, "mine").expect_err("is broken");
        (problem.kind, problem.place.line, problem.place.column)
    }

    #[test]
    fn a_slip_is_told_with_its_place_and_the_nearest_word() {
        assert_eq!(told("roles:\n  focsu: {}\n"), (Kind::UnknownRole("focsu".into(), "focus".into()), 2, 3));
        assert_eq!(told("roles:\n  ok: { fg: gren }\n"), (Kind::UnknownColour("gren".into(), "green".into()), 2, 13));
        assert_eq!(told("rolls: {}\n"), (Kind::UnknownKey("rolls".into(), "roles".into()), 1, 1));
        assert_eq!(told("roles:\n  ok: { blod: true }\n"), (Kind::UnknownKey("blod".into(), "bold".into()), 2, 9));
        assert_eq!(told("roles:\n  ok: { bold: very }\n"), (Kind::NotABoolean, 2, 15));
        assert_eq!(told("roles:\n  ok: green\n"), (Kind::NotAMapping, 2, 7));
        assert_eq!(told("roles:\n  muted: { fg: bright-black }\n"), (Kind::BrightBlack, 2, 16));
        assert_eq!(told("roles:\n  ok: {}\n  ok: {}\n"), (Kind::DoubledKey("ok".into()), 3, 3));
        assert_eq!(told("roles: [").0, Kind::NotYaml);
        assert_eq!(told("# nothing here\n").0, Kind::Empty);
        assert_eq!(told("- a list\n"), (Kind::NotAMapping, 1, 1));
    }

    #[test]
    fn a_colour_without_its_quotes_is_told_where_it_stands() {
        assert_eq!(told("roles:\n  ok:\n    fg: #7fe3a1\n    bold: true\n").0, Kind::NoColour);
        assert_eq!(told("roles:\n  # a comment\n  ok: { fg: #7fe3a1, bg: black }\n"), (Kind::NoColour, 3, 13));
        for wrong in ["#7fe3a", "#7fe3a1f", "#+12345", "#ggg000", "#"] {
            let (kind, line, column) = told(&format!("roles:\n  ok: {{ fg: \"{wrong}\" }}\n"));
            assert_eq!((kind, line, column), (Kind::NotRgb(wrong.into()), 2, 13));
        }
    }

    #[test]
    fn rgb_that_cannot_be_read_is_refused() {
        assert_eq!(told("roles:\n  ok: { fg: \"#777777\" }\n").0, Kind::HalfAPair);
        assert_eq!(told("roles:\n  ok: { bg: \"#777777\" }\n").0, Kind::HalfAPair);
        assert_eq!(told("base: { fg: \"#ffffff\" }\n"), (Kind::HalfAPair, 1, 7));
        let Kind::TooLittleContrast(contrast) = told("roles:\n  ok: { fg: \"#777777\", bg: \"#888888\" }\n").0 else {
            panic!("is too near")
        };
        assert!(contrast < 2.0);
    }

    #[test]
    fn a_background_without_a_known_contrast_is_refused() {
        assert_eq!(told("roles:\n  selected: { bg: blue, fg: white }\n"), (Kind::NamedBackground, 2, 19));
        assert_eq!(told("base: { fg: green }\n"), (Kind::NamedBase, 1, 7));
        let named_on_rgb = "base: { fg: \"#ffffff\", bg: \"#000000\" }\nroles:\n  ok: { fg: green }\n";
        assert_eq!(told(named_on_rgb), (Kind::HalfAPair, 3, 7));
    }

    #[test]
    fn a_name_is_a_name() {
        for wrong in ["''", "a/b", "\"a\\e[31m\"", "[a]", "~ "] {
            assert_eq!(told(&format!("name: {wrong}\n")).0, Kind::BadName, "{wrong}");
        }
        assert_eq!(told(&format!("name: {}\n", "a".repeat(65))).0, Kind::BadName);
        assert_eq!(Theme::parse("roles: {}\n", "mine").expect("reads").name(), "mine");
    }

    #[test]
    fn roles_are_judged_on_the_base_wherever_it_stands() {
        let after = "roles:\n  ok: { fg: \"#7fe3a1\" }\nbase: { fg: \"#ffffff\", bg: \"#000000\" }\n";
        let theme = Theme::parse(after, "mine").expect("a pair with the base");
        assert_eq!(theme.style(Role::Ok).fg, Some(Color::Rgb(0x7f, 0xe3, 0xa1)));
    }

    #[test]
    fn a_role_left_out_keeps_its_emphasis() {
        let theme = Theme::parse("roles:\n  ok: { fg: green }\n  muted:\n", "mine").expect("reads");
        assert_eq!(theme.style(Role::Selected), Style::new().add_modifier(Modifier::REVERSED));
        assert_eq!(theme.style(Role::Text), Style::new());
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "[a-z:#{}\", \n-]{0,60}") {
            let _ = Theme::parse(&text, "mine");
        }
    }
}
