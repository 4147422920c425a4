//! What the laboratory of masks must not do, kind by kind: `mask_kinds.yaml` has for each kind what was tried to break its mend, and
//! what is right. The program itself says what it makes of it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::support::campaign::{File, Home, Run};

const ROWS: &str = include_str!("mask_kinds.yaml");

/// How many kinds there are, and how many inputs each has at least.
const KINDS: usize = 114;
const EACH: usize = 3;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    kind: String,
    input: Input,
    right: Right,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Input {
    mask: Option<String>,
    tenant: Option<String>,
    names: Vec<String>,
    file: Option<String>,
    infer: Vec<String>,
    groups: Option<String>,
    config: Option<(String, String)>,
    there: Option<(String, String)>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Right {
    codes: Option<Vec<String>>,
    has: Vec<String>,
    not: Vec<String>,
    repairs: Option<Vec<String>>,
    gives: Option<Vec<Option<String>>>,
    cuts: Option<bool>,
    names: Option<Vec<String>>,
    first: Option<String>,
    ok: Option<bool>,
    exit: BTreeMap<String, i32>,
    at: Option<(u64, String)>,
    none: bool,
    keeps: Option<String>,
}

/// What is wrong with an answer.
struct Wrong(Vec<String>);

impl Wrong {
    fn unless(&mut self, holds: bool, what: &str, came: &dyn std::fmt::Debug) {
        if !holds {
            self.0.push(format!("{what}: {came:?}"));
        }
    }
}

fn mask(text: &str, input: &Input) -> (Option<i32>, Value) {
    let home = Home::new();
    let mut arguments = vec!["mask", "--json", "--all"];
    if let Some(tenant) = &input.tenant {
        arguments.extend(["--tenant", tenant]);
    }
    if let Some(file) = &input.file {
        home.write("names", file);
        arguments.extend(["--names", "names"]);
    }
    if let Some(groups) = &input.groups {
        home.write("groups", groups);
        arguments.extend(["--groups", "groups"]);
    }
    arguments.extend(["--", text]);
    arguments.extend(input.names.iter().map(String::as_str));
    let run = home.run(&arguments);
    (run.status, run.json())
}

fn texts(json: &Value, list: &str, key: &str) -> Vec<String> {
    let found = json[list].as_array().into_iter().flatten().filter_map(|item| item[key].as_str());
    found.map(str::to_owned).collect()
}

/// What is captured from each of `names`.
fn groups(json: &Value, names: &[String]) -> Vec<Option<String>> {
    let of = |name: &String| {
        let item = json["names"].as_array()?.iter().find(|item| item["name"] == name.as_str())?;
        Some(item["group"].as_str()?.to_owned())
    };
    names.iter().map(of).collect()
}

fn judge_mask(text: &str, row: &Row, wrong: &mut Wrong) {
    let (input, right) = (&row.input, &row.right);
    let (status, json) = mask(text, input);
    let codes = texts(&json, "diagnostics", "code");
    let mut repairs = texts(&json, "diagnostics", "repair");
    let mut seen = std::collections::HashSet::new();
    repairs.retain(|repair| seen.insert(repair.clone()));
    wrong.unless(right.codes.as_ref().is_none_or(|wanted| *wanted == codes), "codes", &codes);
    wrong.unless(right.has.iter().all(|code| codes.contains(code)), "has", &codes);
    wrong.unless(!right.not.iter().any(|code| codes.contains(code)), "not", &codes);
    wrong.unless(right.repairs.as_ref().is_none_or(|wanted| *wanted == repairs), "repairs", &repairs);
    // What the repairs capture is asked only where the row says what is right.
    let asked = right.gives.is_some() || right.cuts.is_some();
    let repairs = if asked { repairs } else { Vec::new() };
    let given: Vec<_> = repairs.iter().map(|repair| groups(&mask(repair, input).1, &input.names)).collect();
    if let Some(wanted) = &right.gives {
        wrong.unless(!given.is_empty() && given.iter().all(|groups| groups == wanted), "gives", &(&repairs, &given));
    }
    if right.cuts == Some(false) {
        let cut = |groups: &Vec<Option<String>>| {
            groups
                .iter()
                .zip(&input.names)
                .any(|(group, name)| group.as_ref().is_some_and(|group| !name.ends_with(group)))
        };
        wrong.unless(!given.iter().any(cut), "cuts", &(&repairs, &given));
    }
    if let Some(wanted) = &right.names {
        let mut names = texts(&json, "names", "name");
        names.sort();
        wrong.unless(*wanted == names, "names", &names);
    }
    wrong.unless(right.ok.is_none_or(|ok| json["ok"] == ok), "ok", &json["ok"]);
    if let Some(wanted) = right.exit.get("mask") {
        wrong.unless(status == Some(*wanted), "exit of mask", &status);
    }
}

fn judge_proposals(row: &Row, wrong: &mut Wrong) {
    let home = Home::new();
    let mut arguments = vec!["mask", "--json", "--infer"];
    if let Some(groups) = &row.input.groups {
        home.write("groups", groups);
        arguments.extend(["--groups", "groups"]);
    }
    if let Some(tenant) = &row.input.tenant {
        arguments.extend(["--tenant", tenant]);
    }
    arguments.push("--");
    arguments.extend(row.input.infer.iter().map(String::as_str));
    let run = home.run(&arguments);
    let masks = texts(&run.json(), "masks", "mask");
    wrong.unless(masks.first() == row.right.first.as_ref(), "first", &masks);
    if let Some(wanted) = row.right.exit.get("infer") {
        wrong.unless(run.status == Some(*wanted), "exit of infer", &run.status);
    }
}

/// A sound configuration with one text of it in the place of another.
fn configuration(home: &Home, name: &str, (old, new): &(String, String)) {
    home.file(name, &File::sound());
    let text = std::fs::read_to_string(home.path(name)).expect("is text");
    assert!(text.contains(old.as_str()), "{old}");
    home.write(name, &text.replace(old.as_str(), new));
}

fn judge_configuration(change: &(String, String), row: &Row, wrong: &mut Wrong) {
    let right = &row.right;
    let home = Home::new();
    configuration(&home, "f.yaml", change);
    home.write("users.csv", "Email,Product Configurations\na@acme.example,Campaign - acme - admin\n");
    let json = home.run(&["check", "--json", "--offline", "f.yaml"]).json();
    let found: Vec<(u64, String)> = json["findings"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|found| (found["line"].as_u64().unwrap_or(0), found["code"].as_str().unwrap_or_default().to_owned()))
        .collect();
    wrong.unless(right.at.as_ref().is_none_or(|at| found.contains(at)), "at", &found);
    wrong.unless(!right.none || found.is_empty(), "none", &found);
    for (command, wanted) in right.exit.iter().filter(|(command, _)| *command != "mask" || row.input.mask.is_none()) {
        let arguments: &[&str] = match command.as_str() {
            "check" => &["check", "--offline", "f.yaml"],
            "write" => &["write", "--answers", "f.yaml", "-o", "written.yaml"],
            "show" => &["show", "f.yaml"],
            "mask" => &["mask", "--from", "f.yaml", "x"],
            "rehearse" => &["rehearse", "f.yaml", "--users", "users.csv"],
            other => panic!("no command {other}"),
        };
        let Run { status, err, .. } = home.run(arguments);
        wrong.unless(status == Some(*wanted), &format!("exit of {command}"), &(status, err));
    }
    if let (Some(there), Some(kept)) = (&row.input.there, &right.keeps) {
        configuration(&home, "there.yaml", there);
        let run = home.run(&["write", "--answers", "f.yaml", "-o", "there.yaml", "--force"]);
        let text = std::fs::read_to_string(home.path("there.yaml")).expect("is text");
        wrong.unless(run.status == Some(0) && text.contains(kept.as_str()), "keeps", &(run.err, text));
        let (old, new) = change;
        wrong.unless(run.out.contains(new.as_str()) || !text_has(&home, old), "changes", &change);
    }
}

fn text_has(home: &Home, old: &str) -> bool {
    let text = std::fs::read_to_string(home.path("there.yaml")).unwrap_or_default();
    text.lines().any(|line| line.trim() == old.trim())
}

#[test]
fn every_kind_of_fault_stays_mended() {
    let rows: Vec<Row> = serde_yaml::from_str(ROWS).expect("rows");
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let mut all = Vec::new();
    for row in &rows {
        *kinds.entry(&row.kind).or_default() += 1;
        let mut wrong = Wrong(Vec::new());
        if let Some(text) = &row.input.mask {
            judge_mask(text, row, &mut wrong);
        }
        if !row.input.infer.is_empty() {
            judge_proposals(row, &mut wrong);
        }
        if let Some(change) = &row.input.config {
            judge_configuration(change, row, &mut wrong);
        }
        if !wrong.0.is_empty() {
            all.push(format!("{} {:?}\n    {}", row.kind, row.input, wrong.0.join("\n    ")));
        }
    }
    assert!(all.is_empty(), "{} of {}:\n{}", all.len(), rows.len(), all.join("\n"));
    assert_eq!(kinds.len(), KINDS);
    assert!(kinds.values().all(|count| *count >= EACH), "{kinds:?}");
}
