//! What `nlserver pdump` prints: the build, and whether anything runs.

use std::sync::LazyLock;

use regex::bytes::Regex;

use crate::campaign::measured::Pdump;

static BUILD: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i-u)build ([0-9]+)(@[0-9a-f]+)?"));
static NOTHING_RUNS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i-u)\bno tasks?\b"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the pattern is constant")
}

/// Reads the output, whatever its encoding; `None` where it names no build.
pub fn read(output: &[u8]) -> Option<Pdump> {
    let build = BUILD.captures_iter(output).find_map(|found| {
        let digits = std::str::from_utf8(found.get(1)?.as_bytes()).ok()?;
        digits.parse().ok().filter(|build| *build > 0)
    })?;
    Some(Pdump { build, runs: !NOTHING_RUNS.is_match(output) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_form_is_read() {
        let told = |build, runs| Some(Pdump { build, runs });
        let table: [(&[u8], Option<Pdump>); 12] = [
            (
                b"11:27:05 >   Application server for Adobe Campaign Classic (7.4.4 build 9400@1a2b3c4) of 11/08/2026\n\
                  web@default (2045) - 96.0 MB\n",
                told(9400, true),
            ),
            (b"Application server (7.4.4 build 9400@1A2B3C4) of 11/08/2026\nNo task\n", told(9400, false)),
            (b"Application server (7.4.4 build 9400) of 11/08/2026\r\nNo tasks\r\n", told(9400, false)),
            (b"Application server version 6.1.0 (build 8795)\nNO TASKS.", told(8795, false)),
            (b"Application server (7.4.4 BUILD 9400@1a2b3c4)", told(9400, true)),
            // A time stamp and a module's name in another encoding.
            (b"\xE9\xFF > Serveur (7.3.5 build 9368@abc) \xE9t\xE9\nno task", told(9368, false)),
            (b"(7.4.4 build 9400)\npiano tasks@prod (7)", told(9400, true)),
            (b"(7.4.4 build 99999999999999999999)\nThis is build 9400", told(9400, true)),
            (b"Application server for Adobe Campaign Classic (7.X YY.R build XXX@SHA1) of DD/MM/YYYY", None),
            (b"(7.4.4 build  9400)", None),
            (b"No task", None),
            (b"", None),
        ];
        for (output, expected) in table {
            assert_eq!(read(output), expected, "{}", String::from_utf8_lossy(output));
        }
    }
}
