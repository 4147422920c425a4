//! The floors of the house: a module imports only from those below it.

use std::fs;
use std::path::{Path, PathBuf};

/// Every module of the crate's root with its floor.
const FLOORS: [(&str, u8); 15] = [
    ("base", 0),
    ("names", 1),
    ("campaign", 1),
    ("style", 1),
    ("terminal", 1),
    ("mask", 2),
    ("people", 3),
    ("setup", 4),
    ("wizard", 5),
    ("words", 6),
    ("view", 7),
    ("host", 7),
    ("front", 8),
    ("cli", 8),
    ("main", 8),
];

/// The program reads its command line and chooses a face: one house.
const TOP: u8 = 8;

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the sources are there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

fn floor(module: &str) -> u8 {
    FLOORS.iter().find(|(name, _)| *name == module).unwrap_or_else(|| panic!("{module} has no floor")).1
}

#[test]
fn a_module_imports_only_from_the_floors_below_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut imports = 0;
    for path in sources(&root) {
        let inside = path.strip_prefix(&root).expect("is inside");
        let module = inside.components().next().expect("has a name").as_os_str().to_string_lossy().replace(".rs", "");
        if module == "lib" {
            continue;
        }
        let text = fs::read_to_string(&path).expect("is text");
        // In documentation `crate::` is a link for the reader, not an import.
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for used in line.split("crate::").skip(1) {
                let used: String = used.chars().take_while(char::is_ascii_lowercase).collect();
                imports += 1;
                let same = used == module;
                let top = floor(&module) == TOP && floor(&used) == TOP;
                assert!(
                    same || top || floor(&used) < floor(&module),
                    "{}: {module} imports from {used}: {line}",
                    inside.display()
                );
            }
        }
    }
    assert!(imports > 100, "the imports were found");
}
