//! Signs of a mask as an address has them: `%28`, `%C3%A9`.

use std::sync::LazyLock;

use regex::Regex;

use super::leftover::Edit;

/// Signs that stand so in addresses alone.
static TELLING: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("(?i)%(?:25)*(?:20|28|29|2A)").expect("a constant expression"));

/// One sign or several, encoded once or more often.
static RUN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("(?:%(?:25)*[0-9A-Fa-f]{2})+").expect("a constant expression"));

/// The signs of `text` that an address has encoded, each run with what it stands for; none where nothing tells that it is one: no
/// address has a blank.
pub(super) fn signs(text: &str) -> Vec<Edit> {
    if !TELLING.is_match(text) && text.contains(' ') {
        return Vec::new();
    }
    RUN.find_iter(text).filter_map(|run| Some((run.range(), decoded(run.as_str())?))).collect()
}

/// What `run` stands for: of each sign the last two digits tell.
fn decoded(run: &str) -> Option<String> {
    let code = |sign: &str| u8::from_str_radix(sign.get(sign.len().checked_sub(2)?..)?, 16).ok();
    let bytes: Option<Vec<u8>> = run.split('%').skip(1).map(code).collect();
    String::from_utf8(bytes?).ok().filter(|plain| !plain.contains(char::is_control))
}
