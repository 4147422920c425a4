//! Which colours and which characters a terminal understands, told from the environment alone: no terminal is asked.

/// How many colours may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// No colour at all; bold, underline and reverse stay.
    None,
    /// The eight colours of ISO 6429, the bright ones through bold.
    Ansi8,
    /// Eight and their bright forms (90–97).
    Ansi16,
    /// The 256 of xterm's palette.
    Ansi256,
    /// 24 bits.
    Rgb,
}

/// What `--color` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ColorChoice {
    /// As the environment says.
    #[default]
    Auto,
    /// Colours, whatever the environment says.
    Always,
    /// No colours.
    Never,
}

/// The depth to draw with. `env` looks a variable up; `is_terminal` is whether the output goes to one.
///
/// `--color` beats `NO_COLOR` (set and not empty, no-color.org), which beats `CLICOLOR_FORCE` (not empty, not `0`),
/// which beats `CLICOLOR=0`; then what `COLORTERM` and `TERM` say. Asked for on a terminal that promises none, colours
/// are the common sixteen.
pub fn depth(env: impl Fn(&str) -> Option<String>, choice: ColorChoice, is_terminal: bool) -> Depth {
    let set = |name: &str| env(name).filter(|value| !value.is_empty());
    let forced = match choice {
        ColorChoice::Never => return Depth::None,
        ColorChoice::Always => true,
        ColorChoice::Auto if set("NO_COLOR").is_some() => return Depth::None,
        ColorChoice::Auto => set("CLICOLOR_FORCE").is_some_and(|value| value != "0"),
    };
    if !forced && (!is_terminal || set("CLICOLOR").as_deref() == Some("0")) {
        return Depth::None;
    }
    match promised(&set) {
        Depth::None if forced => Depth::Ansi16,
        promised => promised,
    }
}

/// What `TERM` and `COLORTERM` promise.
fn promised(set: &impl Fn(&str) -> Option<String>) -> Depth {
    let term = set("TERM").unwrap_or_default();
    let named = of_term(&term);
    if named <= Depth::Ansi8 {
        return named;
    }
    // GNU screen 4 hands COLORTERM on but garbles 24-bit colours; tmux, which may call itself screen too, does not.
    let screen = term.starts_with("screen") && set("TMUX").is_none();
    let truecolor = matches!(set("COLORTERM").as_deref(), Some("truecolor" | "24bit"));
    if truecolor && !screen { Depth::Rgb } else { named }
}

/// The depth of a terminal type, from the names of the terminfo database.
fn of_term(term: &str) -> Depth {
    let monochrome = ["-m", "-mono", "-nocolor"].iter().any(|end| term.ends_with(end));
    if matches!(term, "" | "dumb" | "unknown") || term.starts_with("vt") || monochrome {
        return Depth::None;
    }
    if term.ends_with("-direct") {
        return Depth::Rgb;
    }
    if term.contains("256color") {
        return Depth::Ansi256;
    }
    let name = term.strip_prefix("xterm-").unwrap_or(term);
    // These know 24 bits since their first release; their COLORTERM does not cross an SSH connection.
    if ["alacritty", "contour", "foot", "ghostty", "kitty", "wezterm"].iter().any(|known| name.starts_with(known)) {
        return Depth::Rgb;
    }
    if term.contains("16color") || ["xterm", "screen", "tmux", "rxvt"].iter().any(|known| term.starts_with(known)) {
        return Depth::Ansi16;
    }
    Depth::Ansi8
}

/// Whether the locale's characters are UTF-8: the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set and not empty
/// decides (POSIX, "Internationalization Variables").
pub fn is_utf8_locale(env: impl Fn(&str) -> Option<String>) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| env(name).filter(|value| !value.is_empty()));
    let Some(locale) = locale else { return false };
    let charset = locale.split_once('.').map_or("", |(_, rest)| rest.split('@').next().unwrap_or(""));
    matches!(charset.to_ascii_lowercase().as_str(), "utf-8" | "utf8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lookup<'a>(pairs: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
        move |name| pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    }

    #[test]
    fn the_option_beats_the_environment_and_the_environment_beats_the_terminal() {
        use ColorChoice::{Always, Auto, Never};
        type Row = (&'static [(&'static str, &'static str)], ColorChoice, bool, Depth);
        let table: &[Row] = &[
            (&[("TERM", "xterm")], Auto, true, Depth::Ansi16),
            (&[("TERM", "xterm")], Auto, false, Depth::None),
            (&[("TERM", "xterm")], Never, true, Depth::None),
            (&[("TERM", "xterm")], Always, false, Depth::Ansi16),
            (&[("TERM", "xterm"), ("NO_COLOR", "1")], Auto, true, Depth::None),
            (&[("TERM", "xterm"), ("NO_COLOR", "")], Auto, true, Depth::Ansi16),
            (&[("TERM", "xterm"), ("NO_COLOR", "1")], Always, true, Depth::Ansi16),
            (&[("TERM", "xterm"), ("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], Auto, true, Depth::None),
            (&[("TERM", "xterm"), ("CLICOLOR_FORCE", "1")], Auto, false, Depth::Ansi16),
            (&[("TERM", "xterm"), ("CLICOLOR_FORCE", "0")], Auto, false, Depth::None),
            (&[("TERM", "xterm"), ("CLICOLOR", "0")], Auto, true, Depth::None),
            (&[("TERM", "xterm"), ("CLICOLOR", "1")], Auto, true, Depth::Ansi16),
            (&[("TERM", "xterm"), ("CLICOLOR", "0"), ("CLICOLOR_FORCE", "1")], Auto, true, Depth::Ansi16),
            (&[("TERM", "vt100")], Always, true, Depth::Ansi16),
            (&[("TERM", "linux")], Always, true, Depth::Ansi8),
            (&[], Auto, true, Depth::None),
        ];
        for (env, choice, is_terminal, expected) in table {
            assert_eq!(depth(lookup(env), *choice, *is_terminal), *expected, "{env:?} {choice:?} {is_terminal}");
        }
    }

    #[test]
    fn each_terminal_type_gets_what_it_understands() {
        let table = [
            ("dumb", Depth::None),
            ("vt100", Depth::None),
            ("vt220", Depth::None),
            ("xterm-mono", Depth::None),
            ("linux", Depth::Ansi8),
            ("ansi", Depth::Ansi8),
            ("linux-16color", Depth::Ansi16),
            ("xterm", Depth::Ansi16),
            ("screen", Depth::Ansi16),
            ("tmux", Depth::Ansi16),
            ("xterm-256color", Depth::Ansi256),
            ("tmux-256color", Depth::Ansi256),
            ("screen.xterm-256color", Depth::Ansi256),
            ("xterm-direct", Depth::Rgb),
            ("xterm-kitty", Depth::Rgb),
            ("foot-extra", Depth::Rgb),
        ];
        for (term, expected) in table {
            assert_eq!(depth(lookup(&[("TERM", term)]), ColorChoice::Auto, true), expected, "{term}");
        }
    }

    #[test]
    fn true_colour_is_believed_except_where_it_is_known_to_break() {
        let table: &[(&[(&str, &str)], Depth)] = &[
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")], Depth::Rgb),
            (&[("TERM", "xterm"), ("COLORTERM", "24bit")], Depth::Rgb),
            (&[("TERM", "xterm"), ("COLORTERM", "yes")], Depth::Ansi16),
            (&[("TERM", "screen-256color"), ("COLORTERM", "truecolor")], Depth::Ansi256),
            (&[("TERM", "screen-256color"), ("COLORTERM", "truecolor"), ("TMUX", "/tmp/t,1,0")], Depth::Rgb),
            (&[("TERM", "vt100"), ("COLORTERM", "truecolor")], Depth::None),
            (&[("TERM", "linux"), ("COLORTERM", "truecolor")], Depth::Ansi8),
        ];
        for (env, expected) in table {
            assert_eq!(depth(lookup(env), ColorChoice::Auto, true), *expected, "{env:?}");
        }
    }

    #[test]
    fn the_first_locale_variable_that_is_set_decides_on_utf8() {
        let table: &[(&[(&str, &str)], bool)] = &[
            (&[], false),
            (&[("LANG", "C")], false),
            (&[("LANG", "de_DE.UTF-8")], true),
            (&[("LANG", "de_DE.utf8@euro")], true),
            (&[("LANG", "de_DE.ISO-8859-15@euro")], false),
            (&[("LANG", "de_DE.UTF-8"), ("LC_CTYPE", "C")], false),
            (&[("LANG", "C"), ("LC_ALL", "C.UTF-8")], true),
            (&[("LANG", "fr_FR.UTF-8"), ("LC_ALL", "")], true),
        ];
        for (env, expected) in table {
            assert_eq!(is_utf8_locale(lookup(env)), *expected, "{env:?}");
        }
    }
}
