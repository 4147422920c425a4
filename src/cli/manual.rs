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

/// The day on which the pages were last looked over.
const DAY: &str = "2026-11-26";

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
        if line.starts_with(".TH ") {
            let title = wanted.get_display_name().unwrap_or(super::PROGRAM).replace(' ', "-");
            return format!(
                ".TH {} 1 {DAY} \"{} {}\"",
                title.to_uppercase(),
                super::PROGRAM,
                env!("CARGO_PKG_VERSION")
            );
        }
        if let Some(is) = line.strip_prefix(".SH ") {
            let known = HEADINGS.iter().find(|(known, _)| *known == is);
            return format!(".SH \"{}\"", known.map_or_else(|| is.to_uppercase(), |(_, key)| words.text(key)));
        }
        line.trim_end().replace("\\\\", "\\(rs")
    };
    let path = [Some(super::PROGRAM), name].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let ways: Vec<String> =
        super::usage::ways(words, wanted, &path).iter().map(|way| super::examples::escaped(way)).collect();
    let mut lines: Vec<String> = with_synopsis(&page, &ways).map(heading).collect();
    lines.push(format!(".SH \"{}\"", words.text("cli-heading-examples")));
    lines.push(super::examples::roff(name.unwrap_or_default()));
    Ok(Some(lines.join("\n").into_bytes()))
}

/// The lines of `page` with every way to type the command for a synopsis: that of clap leaves out what an option takes.
fn with_synopsis<'a>(page: &'a str, ways: &'a [String]) -> impl Iterator<Item = &'a str> {
    let start = page.lines().take_while(|line| *line != ".SH SYNOPSIS").chain([".SH SYNOPSIS", ".nf"]);
    let rest =
        page.lines().skip_while(|line| *line != ".SH SYNOPSIS").skip(1).skip_while(|line| !line.starts_with(".SH "));
    start.chain(ways.iter().map(String::as_str)).chain([".fi"]).chain(rest)
}
