//! The top level holds what was asked for and the usual files besides: nothing that was built or downloaded.

use std::path::Path;
use std::process::Command;

/// Every name that may stand at the top.
const NAMES: [&str; 21] = [
    ".ci",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "SECURITY.md",
    "benches",
    "clippy.toml",
    "deny.toml",
    "examples",
    "justfile",
    "packaging",
    "rustfmt.toml",
    "src",
    "tests",
    "themes",
];

/// The endings of what people wrote; a file without one stands in `.ci`, or is a licence or a list for a tool.
const ENDINGS: [&str; 21] = [
    "ci",
    "css",
    "csv",
    "ftl",
    "js",
    "json",
    "lock",
    "md",
    "mjs",
    "proptest-regressions",
    "ps1",
    "py",
    "rs",
    "sh",
    "snap",
    "svg",
    "toml",
    "txt",
    "xml",
    "yaml",
    "yml",
];

/// The files that git keeps; nothing where this is no checkout (an archive of the sources, say).
fn kept() -> Vec<String> {
    let git = Command::new("git").args(["-C", env!("CARGO_MANIFEST_DIR"), "ls-files", "-z"]).output();
    let Ok(listed) = git.as_ref().map(|output| String::from_utf8_lossy(&output.stdout)) else { return Vec::new() };
    listed.split_terminator('\0').map(str::to_owned).collect()
}

#[test]
fn only_the_usual_names_stand_at_the_top() {
    let strangers: Vec<String> =
        kept().into_iter().filter(|path| !NAMES.contains(&path.split('/').next().unwrap_or_default())).collect();
    assert_eq!(strangers, Vec::<String>::new(), "files at the top level that do not belong there");
}

#[test]
fn every_file_is_of_a_kind_that_people_write() {
    let strangers: Vec<String> = kept()
        .into_iter()
        .filter(|path| match Path::new(path).extension() {
            Some(ending) => !ENDINGS.iter().any(|known| ending == *known),
            None => {
                !(path.starts_with("LICENSE-")
                    || path.starts_with(".ci/")
                    || path == ".gitignore"
                    || path == "justfile")
            }
        })
        .collect();
    assert_eq!(strangers, Vec::<String>::new(), "built or downloaded files");
}

#[test]
fn no_file_is_large() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let large: Vec<String> =
        kept().into_iter().filter(|path| root.join(path).metadata().is_ok_and(|about| about.len() > 200_000)).collect();
    assert_eq!(large, Vec::<String>::new(), "files over 200 kB");
}
