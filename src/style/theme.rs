//! Themes: a dozen roles, each with its emphasis and perhaps a colour, read from YAML.

use ratatui::style::{Color, Modifier, Style};

mod read;

pub use read::{Kind as ProblemKind, ThemeProblem};

/// What a piece of the screen means; how that looks is the theme's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Plain text and values.
    Text,
    /// What is only there for orientation.
    Muted,
    /// Titles and headings.
    Heading,
    /// News in the help lines.
    Accent,
    /// The words of what has the focus.
    Focus,
    /// The mark of what is as it should be.
    Ok,
    /// The mark and words of what wants a look.
    Warn,
    /// The mark and words of what is wrong.
    Error,
    /// The keys of the key line.
    Key,
    /// What a mask captures.
    Capture,
    /// A line that a write adds.
    Added,
    /// A line that a write removes.
    Removed,
    /// The mark of where the focus is, and the step on the rail.
    Current,
    /// The chosen button.
    Selected,
}

impl Role {
    /// Every role, with its name in a theme.
    pub const ALL: [(Role, &'static str); 14] = [
        (Role::Text, "text"),
        (Role::Muted, "muted"),
        (Role::Heading, "heading"),
        (Role::Accent, "accent"),
        (Role::Focus, "focus"),
        (Role::Ok, "ok"),
        (Role::Warn, "warn"),
        (Role::Error, "error"),
        (Role::Key, "key"),
        (Role::Capture, "capture"),
        (Role::Added, "added"),
        (Role::Removed, "removed"),
        (Role::Current, "current"),
        (Role::Selected, "selected"),
    ];

    /// How it differs from plain text without any colour: what a theme that leaves the role out gets.
    pub const fn emphasis(self) -> Modifier {
        match self {
            Role::Text | Role::Muted => Modifier::empty(),
            Role::Heading
            | Role::Accent
            | Role::Focus
            | Role::Ok
            | Role::Warn
            | Role::Error
            | Role::Key
            | Role::Added
            | Role::Removed
            | Role::Current => Modifier::BOLD,
            Role::Capture => Modifier::BOLD.union(Modifier::UNDERLINED),
            Role::Selected => Modifier::REVERSED,
        }
    }
}

/// A theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    name: String,
    description: String,
    text: String,
    base: Style,
    styles: [Style; 14],
}

/// The shipped themes, the default first; a test names a file of `themes/` that is missing here.
const SHIPPED: [&str; 7] = [
    include_str!("../../themes/default.yaml"),
    include_str!("../../themes/dark.yaml"),
    include_str!("../../themes/light.yaml"),
    include_str!("../../themes/high-contrast.yaml"),
    include_str!("../../themes/plain.yaml"),
    include_str!("../../themes/midnight.yaml"),
    include_str!("../../themes/paper.yaml"),
];

/// The one grey of the 256 colours (`#767676`) that can be read on black and on white alike. A terminal that has fewer shows the
/// text in its own colour: its greys may be anything.
pub const GREY: Color = Color::Indexed(243);

/// The least contrast of a foreground on its background that is set with it, as WCAG 2 measures it for text.
pub const LEAST_CONTRAST: f64 = 4.5;

impl Theme {
    /// The themes that come with the program, the default first.
    ///
    /// # Panics
    /// Never: they are compiled in, and a test reads each.
    pub fn shipped() -> Vec<Theme> {
        SHIPPED.iter().map(|text| Theme::parse(text, "").expect("a test reads every shipped theme")).collect()
    }

    /// Reads a theme; without a `name` of its own it is called `fallback_name`.
    ///
    /// # Errors
    /// The first thing that is wrong, with its line and column.
    pub fn parse(text: &str, fallback_name: &str) -> Result<Theme, ThemeProblem> {
        read::theme(text, fallback_name)
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it says of itself, as it stands in the file: one line in any language, or nothing.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// Whether it came with the program, and not from a file of the user's under the same name.
    pub fn is_shipped(&self) -> bool {
        SHIPPED.contains(&self.text.as_str())
    }

    /// Its YAML as it was read, comments and all: a copy to start from.
    pub fn to_yaml(&self) -> &str {
        &self.text
    }

    /// How `role` looks, on the base where there is one: RGB comes in pairs.
    pub fn style(&self, role: Role) -> Style {
        self.base.patch(self.styles[role as usize])
    }

    /// What lies under everything: the colours of an RGB theme, nothing in any other. The whole screen is painted with
    /// it first.
    pub fn base(&self) -> Style {
        self.base
    }
}

/// Contrast of two RGB colours from 1 to 21, by WCAG 2; `None` where one is not RGB.
pub fn contrast(foreground: Color, background: Color) -> Option<f64> {
    let (one, other) = (luminance(foreground)?, luminance(background)?);
    let (light, dark) = if one > other { (one, other) } else { (other, one) };
    Some((light + 0.05) / (dark + 0.05))
}

fn luminance(color: Color) -> Option<f64> {
    let Color::Rgb(red, green, blue) = color else { return None };
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.039_28 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    Some(0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue))
}

/// Whether the style says something without its colour: a program without colours shows it too.
#[cfg(test)]
pub fn has_emphasis(style: Style) -> bool {
    style.add_modifier.intersects(Modifier::BOLD | Modifier::UNDERLINED | Modifier::REVERSED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rgb_stands_only_in_pairs_that_can_be_read() {
        for theme in Theme::shipped() {
            for (role, name) in Role::ALL {
                let style = theme.style(role);
                let rgb = |color: Option<Color>| matches!(color, Some(Color::Rgb(..)));
                assert_eq!(rgb(style.fg), rgb(style.bg), "{} {name}", theme.name());
                if let (Some(fg), Some(bg)) = (style.fg, style.bg)
                    && let Some(contrast) = contrast(fg, bg)
                {
                    assert!(contrast >= LEAST_CONTRAST, "{} {name}: {contrast:.2}", theme.name());
                }
            }
        }
    }

    #[test]
    fn every_file_of_themes_is_shipped_under_its_own_name() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .expect("is there")
            .map(|entry| entry.expect("reads").file_name().into_string().expect("UTF-8"))
            .collect();
        let mut names: Vec<String> = Theme::shipped().iter().map(|theme| format!("{}.yaml", theme.name())).collect();
        files.sort();
        names.sort();
        assert_eq!(files, names);
    }

    #[test]
    fn a_shipped_theme_says_how_each_role_looks_and_is_one() {
        for theme in Theme::shipped() {
            for (_, name) in Role::ALL {
                let row = format!("\n  {name}: {{");
                assert!(theme.to_yaml().contains(&row), "{} {name}", theme.name());
            }
            assert!(theme.is_shipped() && !theme.description().is_empty(), "{}", theme.name());
            let copy = Theme::parse(&format!("{}# mine\n", theme.to_yaml()), "").expect("reads");
            assert!(!copy.is_shipped());
        }
    }

    #[test]
    fn text_that_carries_meaning_keeps_the_terminals_own_foreground() {
        for theme in Theme::shipped().iter().filter(|theme| theme.base() == Style::default()) {
            for role in [Role::Text, Role::Heading, Role::Accent, Role::Focus, Role::Key, Role::Selected] {
                assert_eq!(theme.style(role).fg, None, "{} {role:?}", theme.name());
            }
            assert!([None, Some(GREY)].contains(&theme.style(Role::Muted).fg), "{}", theme.name());
            for (role, name) in Role::ALL {
                assert_ne!(theme.style(role).fg, Some(Color::DarkGray), "{} {name}", theme.name());
                assert!(!theme.style(role).add_modifier.contains(Modifier::DIM), "{} {name}", theme.name());
            }
        }
    }

    #[test]
    fn the_default_theme_has_no_colour_that_vanishes_on_black_or_white() {
        // Yellow and cyan are pale on white, blue is dark on black, in the palettes of xterm and of most others.
        let safe = [None, Some(Color::Red), Some(Color::Green), Some(Color::Magenta), Some(GREY)];
        let theme = &Theme::shipped()[0];
        for (role, name) in Role::ALL {
            assert!(safe.contains(&theme.style(role).fg), "{name}");
        }
    }

    #[test]
    fn the_plain_theme_has_no_colour() {
        let themes = Theme::shipped();
        let plain = themes.iter().find(|theme| theme.name() == "plain").expect("shipped");
        for (role, name) in Role::ALL {
            let style = plain.style(role);
            assert_eq!((style.fg, style.bg), (None, None), "{name}");
        }
    }

    #[test]
    fn without_colours_every_theme_still_tells_the_roles_apart() {
        for theme in Theme::shipped() {
            for role in [Role::Heading, Role::Focus, Role::Key, Role::Capture, Role::Current] {
                assert!(has_emphasis(theme.style(role)), "{} {role:?}", theme.name());
            }
            let selected = theme.style(Role::Selected).add_modifier;
            assert!(selected.contains(Modifier::REVERSED), "{}", theme.name());
            for role in [Role::Text, Role::Focus, Role::Capture] {
                assert_ne!(theme.style(role).add_modifier, selected, "{} {role:?}", theme.name());
            }
        }
    }

    #[test]
    fn the_theme_of_high_contrast_keeps_to_seven_to_one() {
        let themes = Theme::shipped();
        let theme = themes.iter().find(|theme| theme.name() == "high-contrast").expect("shipped");
        for (role, name) in Role::ALL {
            let style = theme.style(role);
            let contrast = style.fg.zip(style.bg).and_then(|(fg, bg)| contrast(fg, bg)).expect("RGB");
            assert!(contrast >= 7.0, "{name}: {contrast:.2}");
        }
    }

    #[test]
    fn the_grey_of_what_is_secondary_can_be_read_on_black_and_on_white() {
        let grey = Color::Rgb(0x76, 0x76, 0x76);
        for paper in [Color::Rgb(0, 0, 0), Color::Rgb(255, 255, 255)] {
            assert!(contrast(grey, paper).is_some_and(|contrast| contrast >= LEAST_CONTRAST));
        }
        for theme in Theme::shipped().iter().filter(|theme| ["dark", "light"].contains(&theme.name())) {
            assert_eq!(theme.style(Role::Muted).fg, Some(GREY), "{}", theme.name());
        }
    }

    #[test]
    fn white_on_black_has_the_greatest_contrast() {
        let contrast = contrast(Color::Rgb(255, 255, 255), Color::Rgb(0, 0, 0)).expect("RGB");
        assert!((contrast - 21.0).abs() < 0.01);
    }
}
