//! The manual page: as clap makes it, its headings in the words of the reader.

use crate::words::catalogue::Words;

/// The headings that are English whatever the words are, and the message of each.
const HEADINGS: [(&str, &str); 5] = [
    ("NAME", "cli-heading-name"),
    ("SYNOPSIS", "cli-heading-synopsis"),
    ("DESCRIPTION", "cli-heading-description"),
    ("EXTRA", "cli-heading-notes"),
    ("VERSION", "cli-heading-version"),
];

/// The page of the program, or of its command `name`, in roff; nothing where there is no such command.
///
/// # Errors
/// None but what writing into memory could fail with.
pub fn manual(words: &Words, name: Option<&str>) -> std::io::Result<Option<Vec<u8>>> {
    let mut whole = super::command(words);
    whole.build();
    let wanted = match name {
        None => Some(&whole),
        Some(name) => whole.find_subcommand(name),
    };
    let Some(wanted) = wanted else { return Ok(None) };
    let mut page = Vec::new();
    clap_mangen::Man::new(wanted.clone()).render(&mut page)?;
    let page = String::from_utf8_lossy(&page);
    let heading = |line: &str| {
        let key = line.strip_prefix(".SH ").and_then(|is| HEADINGS.iter().find(|(known, _)| *known == is));
        key.map_or_else(|| line.to_owned(), |(_, key)| format!(".SH \"{}\"", words.text(key)))
    };
    let lines: Vec<String> = page.lines().map(heading).collect();
    Ok(Some((lines.join("\n") + "\n").into_bytes()))
}
