//! The manual pages as the system's own reader takes them, and each of their examples run.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use ims_setup::cli::EXAMPLES;
use ims_setup::setup::field::FIELDS;

use crate::support::campaign::{Home, Run};
use crate::support::furnished::furnished;

/// What mandoc says of a page.
fn lint(page: &str) -> Option<String> {
    let mut command = Command::new("mandoc");
    command.args(["-T", "lint", "-W", "warning"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().ok()?;
    child.stdin.take().expect("piped").write_all(page.as_bytes()).expect("is read");
    let output = child.wait_with_output().expect("ends");
    Some(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

#[test]
fn every_page_is_sound_in_every_language() {
    let home = Home::new();
    for locale in ["C.UTF-8", "de_DE.UTF-8", "ko_KR.UTF-8", "zh_TW.UTF-8"] {
        for (name, _) in EXAMPLES {
            let mut arguments = vec!["man"];
            arguments.extend(Some(name).filter(|name| !name.is_empty()));
            let output = home.command(&arguments).env("LC_ALL", locale).output().expect("runs");
            let Some(said) = lint(&String::from_utf8_lossy(&output.stdout)) else {
                assert!(std::env::var_os("IMS_SETUP_REQUIRE_ALL").is_none(), "mandoc is needed");
                eprintln!("left out: mandoc is not installed");
                return;
            };
            assert_eq!(said, "", "{locale} {name}");
        }
    }
}

#[test]
fn every_example_does_what_it_is_for() {
    for (name, lines) in EXAMPLES {
        for line in lines {
            let home = furnished();
            let program = env!("CARGO_BIN_EXE_ims-setup");
            let folder = std::path::Path::new(program).parent().expect("is in one").display().to_string();
            // The wizard is left at once by the end of its input, and begins a draft for the commands about drafts.
            let plain = if name.is_empty() && !line.contains("--plain") {
                format!("{line} --plain")
            } else {
                (*line).to_owned()
            };
            let before = if name == "drafts" { "ims-setup -i prod --plain >/dev/null 2>&1 </dev/null; " } else { "" };
            // What shows a page is not on every machine.
            let shell = format!("{before}{}", plain.replace("| man -l -", "| grep -q '^.SH'"));
            let mut command = Command::new("sh");
            home.settle(&mut command).args(["-c", &shell]).stdin(Stdio::null());
            let run = Run::of(command.env("PATH", format!("{folder}:/usr/bin:/bin")).output().expect("runs"));
            let wanted: &[i32] = match name {
                // Left before anything was written, or with a set-up that is written already.
                "" => &[0, 3],
                // Something is only warned of or was not asked: --strict is wrong then.
                "check" if line.contains("--strict") => &[1],
                // A monitoring plugin's warning.
                "check" if line.contains("nagios") => &[0, 1],
                _ => &[0],
            };
            assert!(
                run.status.is_some_and(|status| wanted.contains(&status)),
                "{line}: {:?} {}",
                run.status,
                run.all()
            );
            if let Some((_, file)) = line.split_once(" > ") {
                let file = file.trim_start_matches("~/");
                assert!(fs::metadata(home.path(file)).is_ok_and(|about| about.len() > 100), "{line}");
            }
        }
    }
}

/// The page of `name`, or of the program.
fn page(home: &Home, name: &str, locale: &str) -> String {
    let mut arguments = vec!["man"];
    arguments.extend(Some(name).filter(|name| !name.is_empty()));
    let output = home.command(&arguments).env("LC_ALL", locale).output().expect("runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_manual_says_what_a_status_means_and_where_files_lie() {
    let home = Home::new();
    for locale in ["C.UTF-8", "de_DE.UTF-8", "es_ES.UTF-8", "ko_KR.UTF-8", "nl_NL.UTF-8", "sv_SE.UTF-8", "zh_TW.UTF-8"]
    {
        for (name, _) in EXAMPLES {
            let page = page(&home, name, locale).replace('\\', "");
            for status in ["0", "1", "2", "3", "4", "101", "128+N"] {
                assert!(page.contains(&format!("\n.TP\nfB{status}fR\n")), "{locale} {name}: {status}\n{page}");
            }
        }
        // A monitoring plugin's 2 is no wrong command line.
        let check = page(&home, "check", locale).replace('\\', "");
        assert!(check.contains("2 CRITICAL"), "{locale}\n{check}");
        let page = page(&home, "", locale).replace('\\', "");
        for file in [
            "NAME.ims.yaml",
            "NAME.ims.secret",
            "(ti/.local/state/ims-setup/NAME.draft.yaml",
            "(ti/.config/ims-setup/config.yaml",
            "(ti/.config/ims-setup/themes/*.yaml",
            "/usr/share/ims-setup/ims-setup.schema.json",
            "/usr/share/doc/ims-setup/examples/",
        ] {
            assert!(page.contains(&format!("\n.TP\nfI{file}fR\n")), "{locale}: {file}\n{page}");
        }
        assert!(!page.contains('⟨'), "{locale}\n{page}");
    }
    let english = page(&home, "", "C.UTF-8");
    for heading in ["EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES", "SEE ALSO"] {
        assert!(english.contains(&format!(".SH \"{heading}\"")), "{heading}: {english}");
    }
    for variable in ["HTTPS_PROXY", "NO_COLOR", "LC_ALL", "XDG_STATE_HOME", "SSL_CERT_FILE"] {
        assert!(english.contains(variable), "{variable}: {english}");
    }
}

#[test]
fn the_manual_of_write_explains_every_key_of_an_answers_file() {
    let home = Home::new();
    let page = page(&home, "write", "C.UTF-8").replace('\\', "");
    let answers = page.split(".SH \"ANSWERS FILE\"").nth(1).expect("a section");
    for row in FIELDS.iter().filter(|row| row.key != "secret_keeping" && row.key != "package") {
        assert!(answers.contains(&format!("\nfB{}fR\n", row.key)), "{}: {answers}", row.key);
    }
    for said in ["{file: NAME}", "{env: NAME}", "Needed.", "confirmed,: open"] {
        assert!(answers.contains(said), "{said}: {answers}");
    }
    assert!(page.contains("fBims-setupfR(1)") && page.contains("fBims-setup-checkfR(1)"), "{page}");
}

#[test]
fn a_page_goes_on_only_to_pages_that_there_are() {
    let home = Home::new();
    for (name, _) in EXAMPLES {
        let page = page(&home, name, "C.UTF-8").replace('\\', "");
        let see = page.split(".SH \"SEE ALSO\"").nth(1).unwrap_or_else(|| panic!("{name}: {page}"));
        for other in see.lines().filter_map(|line| line.strip_prefix("fBims-setup-")?.split("fR").next()) {
            assert!(EXAMPLES.iter().any(|(known, _)| *known == other), "{name}: {other}");
        }
    }
}

#[test]
fn every_page_that_is_named_is_packed() {
    let packed = include_str!("../../packaging/contents.sh");
    let packed =
        packed.lines().find_map(|line| line.strip_prefix("for command in ")?.strip_suffix("; do")).expect("a list");
    let page = page(&Home::new(), "", "C.UTF-8").replace('\\', "");
    let named: Vec<&str> =
        page.lines().filter_map(|line| line.strip_prefix("ims-setup-")?.strip_suffix("(1)")).collect();
    assert!(named.len() > 8, "{page}");
    for name in named {
        assert!(packed.split(' ').any(|command| command == name), "ims-setup-{name}(1) is in no package");
    }
}

#[test]
fn what_is_copied_from_a_page_stands_whole() {
    let home = Home::new();
    for (name, lines) in EXAMPLES {
        for line in lines.iter().flat_map(|line| line.lines()) {
            assert!(line.len() <= 72, "wider than a page: {line}");
        }
        // What is set off by blanks is an example, and is not filled.
        let page = page(&home, name, "C.UTF-8");
        let mut filled = true;
        for line in page.lines() {
            match line {
                ".nf" => filled = false,
                ".fi" => filled = true,
                line => {
                    assert!(!filled || !line.starts_with("  "), "{name}: {line}");
                    let signs = [("\\(ti", "~"), ("\\(rs", "/"), ("\\*(Aq", "'"), ("\\(aq", "'"), ("\\", "")];
                    let shown = signs.iter().fold(line.to_owned(), |line, (sign, is)| line.replace(sign, is));
                    assert!(filled || line.starts_with('.') || shown.chars().count() <= 73, "{name}: {shown}");
                }
            }
        }
    }
}
