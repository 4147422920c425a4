//! `mask`, `check` and `write` say the same of every mask, whoever of them is asked: by the same names the same codes, gravity and
//! repairs, and what `check` calls no error is written.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::campaign::{File, Home};

/// Pieces of which masks are made.
const PIECES: [&[&str]; 6] = [
    &[
        "Campaign",
        "campaign",
        "\u{ab}Campaign\u{bb}",
        "Adobe Campaign",
        "(Campaign|AC)",
        "Campaing",
        "\u{1f469}\u{200d}\u{1f4bb} Campaign",
    ],
    &[" - ", " -", "_", " \u{2013} ", ": ", "  - "],
    &[
        "acme",
        "\u{201c}acme\u{201d}",
        "AT&amp;T",
        "<EU>",
        "tenant_id",
        "C++",
        "L\u{2019}Or\u{e9}al",
        "acme$",
        "XXX",
        "\u{ac}acme",
        "ac\u{200b}me",
    ],
    &[" - ", " - ", " -", "_", ""],
    &[
        "(.*)",
        "(.*)",
        "(.*)",
        "\u{201c}(.*)\u{201d}",
        "(.)",
        "(.)*",
        "(.*",
        ".*",
        "(admin|ops)",
        "",
        "(.*) ",
        "&quot;(.*)&quot;",
    ],
    &["", "", "", "", ".", "\u{201d}", "$"],
];

/// A draw without chance: the same masks at each run.
fn draw(state: &mut u64, below: usize) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap_or(0) % below
}

/// What is said of the mask: code, gravity and repair of each finding.
type Said = BTreeSet<(String, String, Option<String>)>;

fn said<'a>(findings: impl Iterator<Item = &'a Value>) -> Said {
    let text = |finding: &Value, key: &str| finding[key].as_str().map(str::to_owned);
    findings
        .map(|finding| {
            (
                text(finding, "code").unwrap_or_default(),
                text(finding, "severity").unwrap_or_default(),
                text(finding, "repair"),
            )
        })
        .collect()
}

/// A home with the configuration of this mask, and the names on which it was tried beside it.
fn home(mask: &str, names: &[String]) -> Home {
    let home = Home::new();
    home.file("f.yaml", &File::sound());
    let quoted = serde_json::to_string(mask).expect("text");
    let text = std::fs::read_to_string(home.path("f.yaml")).expect("is text");
    let text = text.replace("association_mask: Campaign - acme - (.*)", &format!("association_mask: {quoted}"));
    home.write("f.yaml", &text);
    if !names.is_empty() {
        std::fs::create_dir_all(home.path("state/ims-setup")).expect("a folder");
        let names: Vec<String> = names.iter().map(|name| serde_json::to_string(name).expect("text")).collect();
        home.write("state/ims-setup/prod.draft.yaml", &format!("{text}names: [{}]\n", names.join(", ")));
    }
    home
}

/// What keeps the three from agreeing on `mask` by `names`.
fn differences(mask: &str, names: &[String]) -> Option<String> {
    let home = home(mask, names);
    let mut arguments = vec!["mask", "--json", "--from", "f.yaml", "--"];
    arguments.extend(names.iter().map(String::as_str));
    let judged = home.run(&arguments).json();
    let by_mask = said(judged["diagnostics"].as_array().into_iter().flatten());
    let check = home.run(&["check", "--json", "--offline", "f.yaml"]);
    let found = check.json();
    let of_mask = |finding: &&Value| finding["field"] == "association_mask";
    let by_check = said(found["findings"].as_array().into_iter().flatten().filter(of_mask));
    let write = home.run(&["write", "--answers", "f.yaml", "-o", "written.yaml"]);
    let is_written = home.path("written.yaml").exists();
    let refuses = by_check.iter().any(|(_, severity, _)| severity == "error");
    let agree = by_mask == by_check && is_written != refuses && (check.status == Some(1)) == refuses;
    let told = format!(
        "{mask:?} {names:?}\n  mask  {by_mask:?}\n  check {by_check:?} {:?}\n  write {is_written} {}",
        check.status, write.err
    );
    (!agree).then_some(told)
}

#[test]
fn mask_check_and_write_agree_on_every_mask_with_and_without_names() {
    let mut state = 11;
    let mut wrong = Vec::new();
    for _ in 0..20 {
        let mask: String = PIECES.iter().map(|pieces| pieces[draw(&mut state, pieces.len())]).collect();
        // Names as the mask has it, as if what stands in it were theirs, and as an administrator would have called them.
        let own = mask.replace("(.*)", "admin").replace('$', "");
        let names = [
            vec![],
            vec![own.clone(), own.replace("admin", "ops")],
            vec!["Campaign - acme - admin".to_owned(), "Campaign - acme - ops".to_owned()],
        ];
        wrong.extend(names.iter().filter_map(|names| differences(&mask, names)));
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// What only names can tell: each mask with names that prove it.
const PROVEN: [(&str, &str); 8] = [
    ("Campaign - \u{ab}acme\u{bb} - (.*)", "Campaign - \u{ab}acme\u{bb} - admin"),
    (
        "\u{300c}\u{ce90}\u{d398}\u{c778}\u{300d} - acme - (.*)",
        "\u{300c}\u{ce90}\u{d398}\u{c778}\u{300d} - acme - admin",
    ),
    ("Campaign - AT&amp;T - (.*)", "Campaign - AT&amp;T - admin"),
    ("Campaign - <EU> - (.*)", "Campaign - <EU> - admin"),
    ("\u{1f469}\u{200d}\u{1f4bb} Campaign - (.*)", "\u{1f469}\u{200d}\u{1f4bb} Campaign - admin"),
    ("\u{201c}Campaign - acme - (.*)\u{201d}", "\u{201c}Campaign - acme - admin\u{201d}"),
    ("Campaign - XXX - (.*)", "Campaign - XXX - admin"),
    ("Campaign - ac\u{200b}me - (.*)", "Campaign - ac\u{200b}me - admin"),
];

#[test]
fn a_mask_that_names_prove_is_written_where_they_stand_beside_it() {
    for (mask, name) in PROVEN {
        let home = home(mask, &[name.to_owned()]);
        let write = home.run(&["write", "--answers", "f.yaml", "-o", "written.yaml"]);
        assert_eq!(write.status, Some(0), "{mask}: {}", write.err);
        // So does the draft itself as answers.
        let draft = home.path("state/ims-setup/prod.draft.yaml");
        let draft = draft.to_str().expect("is text");
        let write = home.run(&["write", "--answers", draft, "-o", "again.yaml"]);
        assert_eq!(write.status, Some(0), "{mask}: {}", write.err);
        assert_eq!(home.run(&["check", "--offline", "f.yaml"]).status, Some(0), "{mask}");
    }
}

#[test]
fn what_only_names_can_tell_is_a_warning_and_what_looks_like_a_pages_says_what_would_prove_it() {
    for (index, (mask, _)) in PROVEN.into_iter().enumerate() {
        let home = home(mask, &[]);
        let write = home.run(&["write", "--answers", "f.yaml", "-o", "written.yaml"]);
        let open = index < 5;
        assert_eq!(write.status, Some(i32::from(!open)), "{mask}: {}", write.err);
        assert!(write.err.contains("their names prove it"), "{mask}: {}", write.err);
        assert_eq!(home.run(&["check", "--offline", "f.yaml"]).status, Some(i32::from(!open)), "{mask}");
        let json = home.run(&["check", "--offline", "--json", "f.yaml"]).json();
        assert!(!open || json["findings"][0]["repair"].is_null(), "{mask}: {json}");
    }
}

#[test]
fn names_that_were_tried_before_and_match_no_more_are_told() {
    let home = home("Campaign - globex - (.*)", &["Campaign - acme - admin".to_owned()]);
    let check = home.run(&["check", "--json", "--offline", "f.yaml"]);
    assert_eq!(check.check("mask").0, "warned", "{}", check.out);
    let write = home.run(&["write", "--answers", "f.yaml", "-o", "written.yaml"]);
    assert!(write.status == Some(0) && write.err.contains("nobody with them gets in"), "{}", write.err);
}
