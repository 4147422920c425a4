//! What is written around a name and is none of it: the quotes of code and spreadsheets, mark-up, links.

/// What stands around a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// `"…"`.
    Double,
    /// `'…'`.
    Single,
    /// `“…”` and its kin.
    Curly,
    /// `` `…` ``.
    Backtick,
    /// `**…**`, `*…*`.
    Stars,
    /// `__…__`.
    Underscores,
    /// `[…](https://…)`.
    Link,
}

impl Around {
    pub(super) const ALL: [Around; 7] = [
        Around::Double,
        Around::Single,
        Around::Curly,
        Around::Backtick,
        Around::Stars,
        Around::Underscores,
        Around::Link,
    ];

    /// Whether one name alone may have it for its own.
    pub(super) fn is_quote(self) -> bool {
        matches!(self, Around::Double | Around::Single | Around::Curly)
    }

    /// What it stands around in `text`, which it begins and ends.
    pub(super) fn within(self, text: &str) -> Option<&str> {
        let text = text.trim();
        let between =
            |open: &str, close: &str| text.strip_prefix(open)?.strip_suffix(close).filter(|name| !name.contains(close));
        let name = match self {
            Around::Double => between("\"", "\""),
            Around::Single => between("'", "'"),
            Around::Curly => between("\u{201c}", "\u{201d}")
                .or_else(|| between("\u{201e}", "\u{201c}"))
                .or_else(|| between("\u{201e}", "\u{201d}"))
                .or_else(|| between("\u{2018}", "\u{2019}")),
            Around::Backtick => between("`", "`"),
            Around::Stars => between("**", "**").or_else(|| between("*", "*")),
            Around::Underscores => between("__", "__"),
            Around::Link => {
                let (name, target) = text.strip_prefix('[')?.split_once("](")?;
                let target = target.strip_suffix(')')?;
                (!target.contains([' ', '('])).then_some(name)
            }
        };
        name.map(str::trim).filter(|name| !name.is_empty())
    }

    /// What stands around each of `texts`.
    pub(super) fn of_all<'a>(mut texts: impl Iterator<Item = &'a str>) -> Option<Around> {
        let first = texts.next()?;
        let around = Around::ALL.into_iter().find(|around| around.within(first).is_some())?;
        texts.all(|text| around.within(text).is_some()).then_some(around)
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn names(text: &str) -> Vec<String> {
        read(text.as_bytes()).names.iter().map(str::to_owned).collect()
    }

    #[test]
    fn what_stands_around_all_names_is_none_of_them() {
        let [a, b] = ["Kampanj - globex - Säljare, EU", "Kampanj - globex - ops"];
        for text in [
            format!("\u{200e}{a}\n\u{200e}{b}\n"),
            format!("\u{202a}{a}\u{202c}\n\u{202a}{b}\u{202c}\n"),
            format!("\u{2068}{a}\u{2069}\n{b}\n"),
            format!("\"{a}\",\n\"{b}\"\n"),
            format!("  \"{a}\",\n  \"{b}\",\n"),
            format!("- **{a}**\n- **{b}**\n"),
            format!("* `{a}`\n* `{b}`\n"),
            format!("1. __{a}__\n2. __{b}__\n"),
            format!("\u{201c}{a}\u{201d}\n\u{201e}{b}\u{201c}\n"),
            format!("- [{a}](https://adminconsole.adobe.com/1)\n- [{b}](https://adminconsole.adobe.com/2)\n"),
            format!("['{a}', '{b}']"),
            format!("[\n  '{a}',\n  '{b}',\n]\n"),
            format!("('{a}', '{b}')"),
            format!("`{a}`, `{b}`"),
            format!("'{a}', '{b}'"),
            format!("Profil;Medlemmar\n'{a}';3\n'{b}';4\n"),
            format!("Profile\tUsers\n`{a}`\t3\n`{b}`\t4\n"),
            format!(
                "| Profile | Users |\n|---|---|\n| [{a}](https://x.example/1) | 3 |\n| [{b}](https://x.example/2) | 4 |\n"
            ),
        ] {
            assert_eq!(names(&text), [a, b], "{text}");
        }
        assert_eq!(
            names("Profile,Users\n \"AC7 - x - ops\", 3\n \"AC7 - x - dev\", 4\n"),
            ["AC7 - x - ops", "AC7 - x - dev"]
        );
        assert_eq!(names("**Campaign - acme - x**"), ["Campaign - acme - x"]);
    }

    #[test]
    fn signs_that_only_some_names_have_are_their_own() {
        for list in [
            "'VIP' - Campaign - ops\n'EU' - Campaign - ops\n",
            "'t Hof, 's-Hertogenbosch\n",
            "[PROD] Campaign - ops\n[STAGE] Campaign - ops\n",
            "[PROD]\n",
            "*Campaign* - x\n*Campaign* - y\n",
            "`Campaign - x`\nCampaign - y\n",
        ] {
            assert_eq!(names(list), list.lines().collect::<Vec<_>>(), "{list}");
        }
    }
}
