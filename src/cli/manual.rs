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

/// Every exit status and the message that says what it means.
const STATUSES: [(&str, &str); 7] = [
    ("0", "cli-status-done"),
    ("1", "cli-status-wrong"),
    ("2", "cli-status-usage"),
    ("3", "cli-status-left"),
    ("4", "cli-status-file"),
    ("101", "cli-status-fault"),
    ("128+N", "cli-status-signal"),
];

/// Where files lie and the message that says what each is.
const FILES: [(&str, &str); 7] = [
    ("NAME.ims.yaml", "cli-file-configuration"),
    ("NAME.ims.secret", "cli-file-secret"),
    ("~/.local/state/ims-setup/NAME.draft.yaml", "cli-file-draft"),
    ("~/.config/ims-setup/config.yaml", "cli-file-preferences"),
    ("~/.config/ims-setup/themes/*.yaml", "cli-file-themes"),
    ("/usr/share/ims-setup/ims-setup.schema.json", "cli-file-schema"),
    ("/usr/share/doc/ims-setup/examples/", "cli-file-examples"),
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
    let mut lines: Vec<String> = unfilled(with_synopsis(&page, &ways)).iter().map(|line| heading(line)).collect();
    lines.push(section(words, "cli-heading-exit-status", 'B', &STATUSES));
    if name == Some("check") {
        lines.push([".PP\n", &super::examples::escaped(&words.text("cli-status-nagios"))].concat());
    }
    if name == Some("write") {
        lines.push(super::pages::answers_file(words));
    }
    // Where things lie is said once, on the page of the program.
    if name.is_none() {
        lines.push(section(words, "cli-heading-environment", 'B', &super::pages::ENVIRONMENT));
        lines.push(section(words, "cli-heading-files", 'I', &FILES));
    }
    lines.push(format!(".SH \"{}\"", words.text("cli-heading-examples")));
    lines.push(super::examples::roff(name.unwrap_or_default()).trim_end().to_owned());
    lines.push(super::pages::see_also(words, name.unwrap_or_default()));
    lines.push(String::new());
    Ok(Some(lines.join("\n").into_bytes()))
}

/// The lines of `page` with every way to type the command for a synopsis: that of clap leaves out what an option takes.
fn with_synopsis<'a>(page: &'a str, ways: &'a [String]) -> impl Iterator<Item = &'a str> {
    let start = page.lines().take_while(|line| *line != ".SH SYNOPSIS").chain([".SH SYNOPSIS", ".nf"]);
    let rest =
        page.lines().skip_while(|line| *line != ".SH SYNOPSIS").skip(1).skip_while(|line| !line.starts_with(".SH "));
    start.chain(ways.iter().map(String::as_str)).chain([".fi"]).chain(rest)
}

/// A section of `rows`: each what is named, in `font`, and below it what that is.
fn section(words: &Words, heading: &str, font: char, rows: &[(&str, &str)]) -> String {
    let row = |(named, about): &(&str, &str)| {
        let escaped = super::examples::escaped;
        format!("\n.TP\n\\f{font}{}\\fR\n{}", escaped(named), escaped(&words.text(about)))
    };
    let rows: String = rows.iter().map(row).collect();
    format!(".SH \"{}\"{rows}", words.text(heading))
}

/// `lines` with what is set off by blanks in the notes as it stands: what is copied from there must be whole. What stands
/// deeper explains the line above it, and is filled at its own margin.
fn unfilled<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<String> {
    let (mut notes, mut filled) = (false, true);
    let mut out = Vec::new();
    for line in lines {
        if line.starts_with(".SH ") {
            notes = line == ".SH EXTRA";
        }
        let about = line.strip_prefix(super::codes::MARGIN).filter(|about| notes && !about.starts_with(' '));
        let copied = notes && about.is_none() && line.starts_with("  ");
        if copied == filled {
            out.push(if copied { ".nf" } else { ".fi" }.to_owned());
            filled = !copied;
        }
        match about {
            Some(about) => out.extend([".RS 6n", about, ".RE"].map(str::to_owned)),
            None => out.push(line.to_owned()),
        }
    }
    // The page of a command may end with them.
    out.extend((!filled).then(|| ".fi".to_owned()));
    out
}
