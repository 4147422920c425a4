//! Text that steers a terminal, hides or turns the direction of writing, by every door: in values, keys, names, people, drafts,
//! answers, themes, preferences, names of files. It comes out harmless and visible: on the screen, line by line, in every
//! command's text, difference and JSON.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::support::campaign::{File, Home, Run};
use crate::support::pty::Pty;

/// A title for the window, colours, the other direction, no width, a tag, a separator of lines.
const HOSTILE: &str = "a\u{1b}]0;PWN\u{7}b\u{9b}31m\u{202e}c\u{200b}d\u{e0041}e\u{2028}f";

/// What of it must reach no one as it is.
const RAW: [char; 8] = ['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}', '\u{200b}', '\u{e0041}', '\u{2028}', '\r'];

/// The same for YAML, JSON and people to type: with escapes.
fn escaped(braces: bool) -> String {
    let escape = |sign: char| match u32::from(sign) {
        code if !RAW.contains(&sign) => char::from_u32(code).map(String::from).unwrap_or_default(),
        code if code > 0xffff && braces => format!("\\U{code:08X}"),
        code if code > 0xffff => {
            format!("\\u{:04X}\\u{:04X}", 0xd800 + ((code - 0x10000) >> 10), 0xdc00 + (code & 0x3ff))
        }
        code => format!("\\u{code:04X}"),
    };
    HOSTILE.chars().map(escape).collect()
}

fn is_clean(run: &Run, what: &str, visible: bool) {
    for (name, text) in [("output", &run.out), ("errors", &run.err)] {
        assert!(!text.contains(RAW), "{what}: {name}: {text:?}");
    }
    let shown = run.all();
    let (braces, json) = (shown.contains("\\u{1B}"), shown.contains("\\u001b") || shown.contains("\\u001B"));
    assert!(!visible || braces || json, "{what}: nobody sees it: {shown}");
    assert!(!run.err.contains("fault of ims-setup"), "{what}: {}", run.err);
}

fn run(home: &Home, arguments: &[&OsStr]) -> Run {
    let mut command = home.command(&[]);
    Run::of(command.args(arguments).output().expect("runs"))
}

/// Runs it with each form of output that it has.
fn every_form(home: &Home, arguments: &[&str], forms: &[&[&str]], visible: bool) {
    for form in forms {
        let all = [arguments, form].concat();
        is_clean(&home.run(&all), &format!("{all:?}"), visible);
    }
}

/// A home whose configuration holds the text in `field`, beside the same without it.
fn home_with(key: &str) -> Home {
    let home = Home::new();
    home.file("sound.ims.yaml", &File::sound());
    let sound = fs::read_to_string(home.path("sound.ims.yaml")).expect("is there");
    let is_it = |line: &&str| line.trim_start().starts_with(&format!("{key}:"));
    let line = sound.lines().find(is_it).unwrap_or_else(|| panic!("{key} is in the file"));
    let indent = line.len() - line.trim_start().len();
    let hostile = format!("{}{key}: \"{}\"", &line[..indent], escaped(true));
    home.write("hostile.ims.yaml", &sound.replace(line, &hostile));
    home
}

/// The wizard's first screen, and what it shows after `keys`.
fn screen(home: &Home, more: &[&OsStr], keys: &[&[u8]], what: &str, visible: bool) {
    let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
    home.settle(&mut command).env("TERM", "xterm-256color").args(["-i", "prod", "--offline"]).args(more);
    let mut pty = Pty::start(command, 200, 60);
    pty.wait_for("of 6");
    for keys in keys {
        pty.feed(keys);
    }
    if visible {
        pty.wait_for("\\u{1B}");
    }
    pty.feed(b"\x03");
    pty.exit();
    let raw = String::from_utf8_lossy(pty.raw()).into_owned();
    assert!(!raw.contains("\u{1b}]") && !raw.contains(&RAW[1..7]), "{what}: {raw:?}");
}

fn in_lines(home: &Home, more: &[&str], input: &str, what: &str, visible: bool) {
    let mut command = home.command(&[&["-i", "prod", "--offline", "--plain"], more].concat());
    let mut child = command.stdin(Stdio::piped()).spawn().expect("runs");
    let mut to = child.stdin.take().expect("piped");
    std::io::Write::write_all(&mut to, input.as_bytes()).expect("it reads");
    drop(to);
    is_clean(&Run::of(child.wait_with_output().expect("ends")), what, visible);
}

const TEXT_AND_JSON: [&[&str]; 2] = [&[], &["--json"]];

#[test]
fn in_a_value_of_a_configuration() {
    for key in [
        "label",
        "internal_name",
        "ims_server",
        "ims_scope",
        "ims_client_id",
        "callback_server",
        "association_mask",
        "tenant",
    ] {
        let home = home_with(key);
        every_form(
            &home,
            &["check", "hostile.ims.yaml", "--offline"],
            &[&[], &["--json"], &["--format", "junit"], &["--format", "sarif"], &["--format", "nagios"]],
            false,
        );
        every_form(&home, &["show", "hostile.ims.yaml"], &[&[], &["--format", "markdown"], &["--json"]], true);
        every_form(
            &home,
            &["mask", "--from", "hostile.ims.yaml", "Campaign - acme - x"],
            &TEXT_AND_JSON,
            key == "association_mask",
        );
        home.write("prod.ims.yaml", &fs::read_to_string(home.path("sound.ims.yaml")).expect("is there"));
        every_form(&home, &["write", "--answers", "hostile.ims.yaml"], &[&[], &["-n"]], false);
        every_form(&home, &["write", "--answers", "sound.ims.yaml", "-o", "hostile.ims.yaml"], &[&[], &["-n"]], true);
        screen(&home, &["--from", "hostile.ims.yaml"].map(OsStr::new), &[b"\x1b4"], key, true);
        in_lines(
            &home,
            &["--from", "hostile.ims.yaml", "--fresh"],
            ":steps 4\n\n:review\n:quit\n",
            key,
            key == "label",
        );
    }
}

#[test]
fn in_a_key_and_in_what_is_no_configuration() {
    for text in [
        format!("version: 1\ninstance: prod\n\"{}\": 1\n", escaped(true)),
        format!("version: 1\ninstance: \"{}\"\n", escaped(true)),
        format!("version: \"{}\"\n", escaped(true)),
        format!("version: 1\nexternal_account:\n  ims_client_secret: {{\"{}\": a}}\n", escaped(true)),
        HOSTILE.to_owned(),
        format!("{HOSTILE}: {HOSTILE}\n"),
    ] {
        let home = Home::new();
        home.write("prod.ims.yaml", &text);
        for arguments in [
            &["check", "prod.ims.yaml", "--offline"][..],
            &["show", "prod.ims.yaml"],
            &["write", "--answers", "prod.ims.yaml"],
        ] {
            is_clean(&home.run(arguments), &format!("{arguments:?}: {text:?}"), false);
        }
        is_clean(&home.run(&["check", "prod.ims.yaml", "--offline", "--json"]), &text, false);
        screen(&home, &[], &[], &text, false);
    }
}

#[test]
fn in_names_and_people() {
    let json = escaped(false);
    for (file, text) in [
        ("lines", format!("Campaign - acme - {HOSTILE}\nCampaign - acme - x\n")),
        ("table.csv", format!("Name,Users\n\"Campaign - acme - {HOSTILE}\",1\nCampaign - acme - x,2\n")),
        (
            "names.json",
            format!(
                "{{\"groups\":[{{\"groupName\":\"Campaign - acme - {json}\",\"type\":\"PRODUCT_PROFILE\",\"productName\":\"{json}\"}}]}}"
            ),
        ),
        (
            "products.json",
            format!(
                "{{\"groups\":[{{\"groupName\":\"Campaign - acme - x\",\"productName\":\"{json}\"}},\
                 {{\"groupName\":\"Campaign - acme - y\",\"productName\":\"Campaign\"}}]}}"
            ),
        ),
        ("error.json", format!("{{\"error_code\":\"{json}\",\"message\":\"{json}\"}}")),
    ] {
        let home = Home::new();
        home.file("prod.ims.yaml", &File::sound());
        home.write(file, &text);
        // A name with a control character is no text: told by its number.
        let visible = ["products.json", "error.json"].contains(&file);
        every_form(&home, &["mask", "--names", file, "Campaign - acme - (.*)"], &TEXT_AND_JSON, visible);
        every_form(&home, &["mask", "--names", file, "--infer"], &TEXT_AND_JSON, false);
        every_form(
            &home,
            &["mask", "--groups", file, "Campaign - acme - (.*)", "Campaign - acme - x"],
            &TEXT_AND_JSON,
            false,
        );
        screen(&home, &["--names", file].map(OsStr::new), &[b"\x1b6"], file, visible);
        in_lines(&home, &["--names", file, "--fresh"], ":steps 6\n\n:quit\n", file, false);
    }
    let table = format!(
        "Email,Username,Product Configurations\n{HOSTILE}@acme.example,{HOSTILE},Campaign - acme - {HOSTILE}\n"
    );
    let answer = format!(
        "{{\"lastPage\":true,\"users\":[{{\"email\":\"{json}@acme.example\",\"status\":\"active\",\"groups\":[\"Campaign - acme - \
         {json}\"]}}]}}"
    );
    for (file, text) in [("people.csv", &table), ("people.json", &answer)] {
        let home = Home::new();
        home.file("prod.ims.yaml", &File::sound());
        home.write(file, text);
        every_form(&home, &["rehearse", "prod.ims.yaml", "--users", file, "--all"], &TEXT_AND_JSON, false);
    }
}

#[test]
fn in_a_draft_a_theme_and_the_preferences() {
    let home = Home::new();
    fs::create_dir_all(home.path("state/ims-setup")).expect("is made");
    let draft = format!(
        "version: 1\ninstance: prod\nexternal_account:\n  label: \"{0}\"\n  tenant: \"{0}\"\nposition:\n  step: \"{0}\"\n  field: \
         label\noutput: \"/srv/{0}.ims.yaml\"\nnames:\n- \"{0}\"\n",
        escaped(true)
    );
    home.write("state/ims-setup/prod.draft.yaml", &draft);
    every_form(&home, &["drafts", "list"], &TEXT_AND_JSON, false);
    every_form(&home, &["check", "-i", "prod", "--offline"], &TEXT_AND_JSON, false);
    screen(&home, &[], &[b"\x1b4"], "draft", true);
    in_lines(&home, &[], ":steps 4\n:review\n:quit\n", "draft", true);
    // Damaged besides: what is told of it is harmless too.
    home.write("state/ims-setup/prod.draft.yaml", &draft.replace("tenant:", "tenant"));
    screen(&home, &[], &[b"\x1b4"], "damaged draft", true);

    fs::create_dir_all(home.path("config/ims-setup/themes")).expect("is made");
    home.write("config/ims-setup/config.yaml", &format!("theme: \"{0}\"\nlanguage: \"{0}\"\n", escaped(true)));
    home.write(
        "config/ims-setup/themes/own.yaml",
        &format!("name: \"{0}\"\nabout: \"{0}\"\n\"{0}\": \"{0}\"\n", escaped(true)),
    );
    every_form(&home, &["themes"], &[&[], &["own"]], false);
    is_clean(&home.run(&["themes", HOSTILE]), "themes NAME", true);
    screen(&home, &[], &[b"\x14\x14\x14"], "theme", true);
}

#[test]
fn in_the_name_of_a_file() {
    let home = Home::new();
    home.file("sound.ims.yaml", &File::sound());
    let folder = format!("folder {HOSTILE}");
    fs::create_dir(home.path(&folder)).expect("any name may be a folder's");
    let inside = |name: &str| Path::new(&folder).join(name).into_os_string();
    fs::copy(home.path("sound.ims.yaml"), home.path(&folder).join("prod.ims.yaml")).expect("is copied");
    let (file, absent) = (inside("prod.ims.yaml"), inside("absent.yaml"));
    let os = OsStr::new;
    for arguments in [
        vec![os("check"), &file, os("--offline")],
        vec![os("check"), &file, os("--offline"), os("--json")],
        vec![os("check"), &absent, os("--offline")],
        vec![os("show"), &file],
        vec![os("show"), &absent],
        vec![os("mask"), os("--from"), &absent, os("x")],
        vec![os("mask"), os("--names"), &absent, os("x")],
        vec![os("write"), os("--answers"), &file, os("-o"), &file],
        vec![os("write"), os("--answers"), os("sound.ims.yaml"), os("-o"), &absent, os("-n")],
        vec![os("rehearse"), &file, os("--users"), &absent],
        vec![os("check"), os("--ca-file"), &absent],
        vec![
            os("check"),
            os("--login"),
            os("admin"),
            os("--password-file"),
            &absent,
            os("--url"),
            os("https://localhost:9"),
        ],
        vec![os("--theme"), &absent, os("--plain"), os("--offline")],
    ] {
        is_clean(&run(&home, &arguments), &format!("{arguments:?}"), false);
    }
    screen(&home, &[os("-o"), &file], &[b"\x1b5"], "output", false);
    screen(&home, &[os("--names"), &absent], &[b"\x1b6"], "names", true);
}
