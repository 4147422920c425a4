//! Languages that nobody speaks, made from the English catalogue: one a third longer, one of wide characters. They show
//! that nothing depends on English being short, narrow or the only one.

use std::sync::OnceLock;

use ims_setup::words::catalogue::{LANGUAGES, Language};

/// Each word longer, with letters beyond ASCII.
pub fn long() -> Language {
    static MADE: OnceLock<String> = OnceLock::new();
    let longer = |letter: char| match letter {
        'a' => "aä".to_owned(),
        'e' => "éè".to_owned(),
        'o' => "öo".to_owned(),
        other => other.to_string(),
    };
    Language { tag: "sv", name: "Låång", catalogue: MADE.get_or_init(|| made(&longer)) }
}

/// Each two letters one wide character, without blanks between words, as Chinese is written.
pub fn wide() -> Language {
    static MADE: OnceLock<String> = OnceLock::new();
    let wider = |letter: char| match letter {
        'a' | 'c' | 'g' | 'i' | 'm' | 'o' | 's' | 'u' | 'w' => "帳".to_owned(),
        letter if letter.is_ascii_lowercase() || letter == ' ' => String::new(),
        other => other.to_string(),
    };
    Language { tag: "zh-Hant", name: "寬字", catalogue: MADE.get_or_init(|| made(&wider)) }
}

fn made(change: &dyn Fn(char) -> String) -> String {
    let lines: Vec<String> = LANGUAGES[0].catalogue.lines().map(|line| changed(line, change)).collect();
    lines.join("\n") + "\n"
}

/// A line with its text changed: not its key, not what stands in braces, not the name of a variant.
fn changed(line: &str, change: &dyn Fn(char) -> String) -> String {
    // A long form keeps its name.
    if let Some((name, text)) = line.split_once(" = ").filter(|(name, _)| name.trim_start().starts_with('.')) {
        let text: String = text.chars().map(change).collect();
        return format!("{name} = {text}");
    }
    // A comment, or the key of a message whose text begins on the next line.
    if line.starts_with('#') || line.ends_with(" =") {
        return line.to_owned();
    }
    let (start, text) = match (line.find(" = "), line.find("] ")) {
        _ if line.starts_with('}') => line.split_at(0),
        (_, Some(end)) if line.trim_start().starts_with(['[', '*']) => line.split_at(end + 2),
        (Some(end), _) if line.starts_with(|first: char| first.is_ascii_lowercase()) => line.split_at(end + 3),
        // A further line of a text keeps the blanks that say so.
        _ => line.split_at(line.len() - line.trim_start().len()),
    };
    let mut depth = usize::from(line.starts_with('}'));
    let mut shown = start.to_owned();
    for letter in text.chars() {
        if letter == '}' {
            depth -= 1;
        }
        let kept = depth > 0 || letter == '}';
        shown.push_str(&if kept { letter.to_string() } else { change(letter) });
        if letter == '{' {
            depth += 1;
        }
    }
    // A message of blanks alone is none.
    if shown.ends_with(" = ") { format!("{shown}帳") } else { shown }
}
