use std::path::PathBuf;

use serde_json::{Value, json};

use super::*;
use crate::style::glyphs::Glyphs;
use crate::style::theme::Theme;
use crate::words::catalogue::{LANGUAGES, Words};

struct Ran {
    status: u8,
    out: String,
    err: String,
}

fn ascii() -> Look {
    Look { words: Words::new(LANGUAGES[0]), theme: Theme::shipped().swap_remove(0), glyphs: Glyphs::ascii() }
}

fn run_with(command: &MaskArguments, input: &[u8], terminal: bool) -> Ran {
    run_given(command, input, terminal, false)
}

fn run_given(command: &MaskArguments, input: &[u8], terminal: bool, given: bool) -> Ran {
    let (mut out, mut err, mut input) = (Vec::new(), Vec::new(), input);
    let mut io = Io {
        input: &mut input,
        input_is_terminal: terminal,
        columns: 80,
        input_is_given: given,
        out: &mut out,
        err: &mut err,
    };
    let status = run(command.clone(), &ascii(), &mut io).expect("memory takes everything");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Ran { status, out: text(out), err: text(err) }
}

fn command(mask: &str, names: &[&str]) -> MaskArguments {
    let words = names.iter().map(|name| (*name).to_owned()).collect();
    MaskArguments { mask: Some(mask.to_owned()), words, ..MaskArguments::default() }
}

fn json_of(command: MaskArguments) -> (u8, Value) {
    let ran = run_with(&MaskArguments { json: true, ..command }, b"", false);
    (ran.status, serde_json::from_str(&ran.out).expect("one document"))
}

#[test]
fn the_contracts_document() {
    let (status, document) =
        json_of(command("Campaign - acme -(.*)", &["Campaing - acme - delivery", "Campaign - acme - admin"]));
    assert_eq!(status, 1);
    let message = document["diagnostics"][0]["message"].clone();
    assert!(message.as_str().is_some_and(|message| !message.is_empty()));
    let expected = json!({"version": 1, "mask": "Campaign - acme -(.*)", "ok": false,
        "diagnostics": [{"code": "captured-space", "severity": "error", "start": 17, "end": 17, "message": message,
            "repair": "Campaign - acme - (.*)"}],
        "summary": {"names": 2, "matched": 1, "missed": 1, "collisions": 0, "control_panel": 1, "unknown_groups": null,
            "left_out": 0, "unreadable": 0},
        "names": [
            {"name": "Campaing - acme - delivery", "matched": false, "fails_at": 6,
                "nearest": "Campaign - acme - delivery", "warnings": ["near-miss"]},
            {"name": "Campaign - acme - admin", "matched": true, "group": " admin",
                "warnings": ["captured-space", "control-panel"]}],
        "unreadable": [], "unreached_groups": [], "truncated": false,
        "readings": {"whole": {"matched": 1}, "prefix": {"matched": 1}, "search": {"matched": 1}},
        "products": [{"product": "Adobe Campaign", "matched": 1}]});
    assert_eq!(document, expected);
}

#[test]
fn what_check_refuses_is_refused_here_too() {
    let (status, document) = json_of(command("Campaign - p8e-Zk3vQ9xT2mLr7WsB1nYc5HdJ8gUa4 (.*)", &[]));
    assert_eq!((status, &document["diagnostics"][0]["code"]), (1, &json!("looks-like-secret")));
    for mask in ["Campaign\t- (.*)", "Campaign\u{200b} (.*)", "Campaign\u{202c} (.*)", "Campaign (.)*", "()"] {
        assert_eq!(json_of(command(mask, &[])).0, 1, "{mask:?}");
    }
    for mask in ["Campaign (.*)", " Campaign (.*)", "Campaign\u{a0}(.*)"] {
        assert_eq!(json_of(command(mask, &[])).0, 0, "{mask:?}");
    }
}

#[test]
fn ok_is_about_errors_names_and_groups() {
    let folder = tempfile::tempdir().expect("a folder");
    let groups = folder.path().join("groups.txt");
    std::fs::write(&groups, "x\nadmin\n").expect("written");
    let ok = |mask: &str, names: &[&str], groups: Option<&PathBuf>| {
        let (status, document) = json_of(MaskArguments { groups: groups.cloned(), ..command(mask, names) });
        assert_eq!(status == 0, document["ok"].as_bool().expect("a boolean"));
        document["ok"] == true
    };
    assert!(ok("Campaign (.*)", &["Campaign x", "Photo"], None));
    assert!(!ok("Campaign (.*)", &["Photo"], None));
    assert!(!ok("Campaign", &["Campaign"], None));
    assert!(ok("Campaign (.*)", &["Campaign x"], Some(&groups)));
    assert!(!ok("Campaign (.*)", &["Campaign x", "Campaign y"], Some(&groups)));
    let (_, document) = json_of(MaskArguments { groups: Some(groups), ..command("Campaign (.*)", &["Campaign y"]) });
    assert_eq!(document["unreached_groups"], json!(["x", "admin"]));
    assert_eq!(document["summary"]["unknown_groups"], 1);
}

#[test]
fn a_mask_that_does_not_compile_misses_every_name() {
    let (status, document) = json_of(command("Campaign (", &["Campaign x"]));
    assert_eq!((status, &document["summary"]["missed"]), (1, &json!(1)));
    let expected = json!({"name": "Campaign x", "matched": false, "fails_at": null, "nearest": null, "warnings": []});
    assert_eq!(document["names"][0], expected);
}

#[test]
fn names_are_the_arguments_then_the_file_else_standard_input() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("names.txt");
    std::fs::write(&file, "C b\n\nC \u{e9}\n").expect("written");
    let (_, document) = json_of(MaskArguments { names: Some(file), ..command("C (.*)", &["C a"]) });
    let groups: Vec<_> =
        document["names"].as_array().expect("names").iter().map(|name| name["group"].clone()).collect();
    assert_eq!(groups, ["a", "b", "\u{e9}"]);
    let ran = run_with(&command("C (.*)", &[]), b"C x\r\n", false);
    assert!(ran.out.contains("C [x]") && ran.err.is_empty(), "{}", ran.out);
    let ran = run_with(&command("C (.*)", &[]), b"C x\n", true);
    assert!(ran.err.contains("Ctrl-D") && ran.err.lines().count() == 1);
    let dash = MaskArguments { names: Some("-".into()), ..command("C (.*)", &["C a"]) };
    assert!(run_with(&dash, b"C x\n", false).out.contains("C [x]"));
}

#[test]
fn a_file_that_is_not_there_is_told_and_nothing_printed() {
    let ran = run_with(&MaskArguments { names: Some("no/such/file".into()), ..command("(.*)", &[]) }, b"", false);
    assert_eq!((ran.status, ran.out.as_str()), (4, ""));
    assert!(ran.err.contains("no/such/file"));
}

#[test]
fn missed_come_first_then_warned_and_a_thousand_at_most() {
    let names: Vec<String> =
        (0..1_500).map(|number| format!("C {number}")).chain(["C admin".into(), "D".into()]).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let (_, document) = json_of(command("C (.*)", &names));
    let listed = document["names"].as_array().expect("names");
    assert_eq!(listed.len(), 1_000);
    let first: Vec<_> = listed.iter().take(3).map(|name| name["name"].clone()).collect();
    assert_eq!(first, ["D", "C admin", "C 0"]);
    assert_eq!(document["truncated"], true);
    let (_, document) = json_of(MaskArguments { all: true, ..command("C (.*)", &names) });
    assert_eq!(document["names"].as_array().map(Vec::len), Some(1_502));
    assert_eq!(document["truncated"], false);
}

#[test]
fn what_a_terminal_would_obey_is_escaped() {
    let ran = run_with(&MaskArguments { json: true, ..command("C (.*)", &["C \u{1b}[2J\u{202e}x"]) }, b"", false);
    assert!(ran.out.contains(r"\u001b[2J\u202e"), "{}", ran.out);
    let ran = run_with(&command("C (.*)\u{9b}", &["C \u{1b}[2J\u{202e}x"]), b"", false);
    assert!(!ran.out.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{202e}'), "{}", ran.out);
}

#[test]
fn the_text_shows_place_repair_and_group_without_colour() {
    let ran = run_with(
        &command("Campaign - acme -(.*)", &["Campaing - acme - delivery", "Campaign - acme - admin"]),
        b"",
        false,
    );
    let expected = "\
Campaign - acme -(.*)
                 ^
x error captured-space
    A blank is captured along with the group: no operator group is found by that
    name.
    Write: Campaign - acme - (.*)

x Campai|ng - acme - delivery
    One or two characters away from a match.
    Nearest that matches: Campaign - acme - delivery

! Campaign - acme -[_admin]
    The captured group begins or ends with a blank: Campaign finds no operator
    group by that name.
    Holds \"admin\": its users may also open the Campaign Control Panel.

2 names: 1 matches, 1 missed.
1 name also grants the Campaign Control Panel.
Judged by this program's engine; plain signs and (.*) read alike in all.
";
    assert_eq!(ran.out, expected);
}

#[test]
fn a_name_that_would_match_and_give_no_group_is_not_praised() {
    let ran = run_with(&command("Campaign - acme - (.*)", &["Campaign - acme -"]), b"", false);
    let said = "    Nearest that matches: Campaign - acme -_\n    Matches, but no operator group is captured";
    assert!(ran.out.contains(said), "{}", ran.out);
}

#[test]
fn the_other_reading_of_adobes_pages_is_told_where_it_differs() {
    let ran = run_with(&command("C - ([a-z]+)", &["C - x", "C - x9"]), b"", false);
    assert!(ran.out.contains("1 name is read differently"), "{}", ran.out);
    assert!(ran.out.contains("C - x9 would give [x9]"), "{}", ran.out);
    let ran = run_with(&command("C - (.*)", &["C - x", "C - x9"]), b"", false);
    assert!(!ran.out.contains("differently"), "{}", ran.out);
}

#[test]
fn an_answer_of_the_api_is_told_with_its_products_and_what_was_left_out() {
    let page = br#"{"groups":[{"type":"PRODUCT_PROFILE","groupName":"C x","productName":"Adobe Campaign"},
        {"type":"USER_GROUP","groupName":"C u"},{"type":"DEVELOPER_GROUP","groupName":"C d"}]}"#;
    let ran = run_with(&command("C (.*)", &[]), page, false);
    for told in
        ["Adobe Campaign: 1 profile", "1 administrators' or developers' group was left out", "C [u]\n    A user group"]
    {
        assert!(ran.out.contains(told), "{told}: {}", ran.out);
    }
}

#[test]
fn what_could_not_be_read_is_named_by_line() {
    let ran = run_with(&command("C (.*)", &[]), b"C x\n\xff\n", false);
    assert!(ran.out.contains("1 place could not be read") && ran.out.contains("Line 2: not UTF-8"), "{}", ran.out);
    let ran = run_with(&MaskArguments { json: true, ..command("C (.*)", &[]) }, b"C x\n\xff\n", false);
    let document: Value = serde_json::from_str(&ran.out).expect("one document");
    assert_eq!(document["unreadable"][0]["line"], 2);
    assert_eq!(document["summary"]["unreadable"], 1);
}

#[test]
fn masks_are_proposed_from_names() {
    let infer =
        MaskArguments { infer: true, ..command("", &["Campaign - acme - x", "Campaign - acme - y", "Photo - z"]) };
    let ran = run_with(&infer, b"", false);
    assert_eq!(ran.status, 0);
    assert!(ran.out.starts_with("Campaign - acme - (.*)   2 names\n    x, y\n"), "{}", ran.out);
    let (_, document) = json_of(infer);
    assert_eq!(document["masks"][0], json!({"mask": "Campaign - acme - (.*)", "explains": 2, "groups": ["x", "y"]}));
    let (status, document) = json_of(MaskArguments { infer: true, ..command("", &["x"]) });
    assert_eq!((status, document), (1, json!({"version": 1, "masks": []})));
}

#[test]
fn nothing_is_said_of_names_where_there_is_no_mask() {
    let ran = run_with(&command("", &["x"]), b"", false);
    assert_eq!(ran.status, 1);
    assert!(!ran.out.contains("Nearest") && !ran.out.contains("differently"), "{}", ran.out);
}

#[test]
fn a_file_of_which_no_name_could_be_read_is_never_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("names");
    let utf16: Vec<u8> = "C a\r\nC b".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, told) in [
        (&br#"{"error_code":"429050","message":"Too many requests"}"#[..], "429050"),
        (br#"{"groups":[{"groupName":"C a""#, "breaks off"),
        (&utf16, "UTF-16"),
        (b"", "holds nothing"),
    ] {
        std::fs::write(&file, bytes).expect("written");
        for names in [&[][..], &["C x"]] {
            let given = MaskArguments { names: Some(file.clone()), ..command("C (.*)", names) };
            let ran = run_with(&given, b"", false);
            assert!(ran.status == 1 && ran.out.contains(told), "{}", ran.out);
            let (status, document) = json_of(given);
            assert_eq!((status, &document["ok"]), (1, &json!(false)));
            assert!(
                document["unreadable"][0]["message"].as_str().is_some_and(|said| said.contains(told)),
                "{document}"
            );
        }
        let infer = MaskArguments { names: Some(file.clone()), infer: true, ..command("", &[]) };
        let ran = run_with(&infer, b"", false);
        assert!(ran.status == 1 && ran.err.contains(told), "{}", ran.err);
    }
    // Nobody said that there would be names; a pipe says so, also one whose other end failed.
    assert_eq!(run_given(&command("C (.*)", &[]), b"", false, false).status, 0);
    assert_eq!(run_given(&command("C (.*)", &[]), b"", true, false).status, 0);
    for nothing in [&b""[..], b"\n", b" \n\n", b"\xEF\xBB\xBF"] {
        let ran = run_given(&command("C (.*)", &[]), nothing, false, true);
        assert!(ran.status == 1 && ran.out.contains("holds nothing"), "{}", ran.out);
    }
    assert_eq!(run_given(&command("C (.*)", &["C x"]), b"", false, true).status, 0, "it is not read then");
    assert_eq!(run_with(&MaskArguments { names: Some("-".into()), ..command("C (.*)", &[]) }, b"", false).status, 1);
}

#[test]
fn blanks_at_the_ends_of_names_make_no_mask_wrong_and_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let groups = folder.path().join("groups");
    std::fs::write(&groups, "admin\t\nx\n").expect("written");
    let right = MaskArguments { groups: Some(groups), ..command("C - (.*)", &["C - admin ", "C - x"]) };
    let ran = run_with(&right, b"", false);
    assert_eq!(ran.status, 0, "{}", ran.out);
    assert!(
        ran.out.contains("Blanks at the ends of 1 name") && ran.err.contains("blanks at the ends of 1 group"),
        "{}",
        ran.err
    );
    let ran =
        run_with(&MaskArguments { json: true, ..command("C - (.*)", &[]) }, "C - a \n\u{a0}C - b\n".as_bytes(), false);
    assert!(ran.status == 0 && ran.err.contains("Blanks at the ends of 2 names"), "{}{}", ran.out, ran.err);
    let document: Value = serde_json::from_str(&ran.out).expect("one document");
    assert_eq!((&document["diagnostics"], &document["names"][1]["group"]), (&json!([]), &json!("b")));
}

#[test]
fn groups_that_cannot_be_read_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("groups");
    let with = |bytes: &[u8]| {
        std::fs::write(&file, bytes).expect("written");
        run_with(&MaskArguments { groups: Some(file.clone()), ..command("C (.*)", &["C x"]) }, b"", false)
    };
    let ran = with(b"Label;Internal name\nThe X;x\n");
    assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{}", ran.out);
    let ran = with(b"x\n\xff\n");
    assert!(ran.status == 0 && ran.err.contains("Line 2: not UTF-8"), "{}", ran.err);
    let ran = with(b"PK\x03\x04");
    assert!(ran.status == 1 && ran.err.contains("workbook"), "{}", ran.err);
}
