//! A file that a person edited keeps what the person put there.

use super::*;
use proptest::prelude::*;

use super::super::writing::entries_of;
use crate::base::yaml::{Entry, Node, Value, comments, quoted};
use crate::setup::field::Kind;

const BY_HAND: &str = "\
# Team notes: ask Ada before changing the mask!
version: 1
instance: demo
x-owner: &own team-crm     # who to call
prerequisites:
  organization: confirmed
  users: confirmed
  groups: confirmed
  console: {status: passed, evidence: entered, console_build: 9400, server_build: 9400}
  package:
    status: passed
    evidence: confirmed
external_account:
  tenant: acme2            # from the Admin Console
  label: \"MAC\"
  internal_name: Adobe_Experience_Cloud
  type: Adobe Experience Cloud
  enabled: true
  ims_server: https://ims-na1.adobelogin.com
  # the scope as Adobe sent it on 3 March
  ims_scope: 'openid,avatar'
  ims_client_id: Campaign1
  ims_client_secret: {env: ACME_SECRET}
  callback_server: https://console.acme.example

  ims_organization_id: 0A1B2C3D4E5F60718293A4B5@AdobeOrg
  association_mask: Campaign - acme2 - (.*)
  experience_cloud_server: https://marketing.adobe.com
  x-note: keep me
";

fn read(text: &str) -> Configuration {
    read_configuration(text.as_bytes()).unwrap_or_else(|problems| panic!("{problems:?}\n{text}")).configuration
}

/// The text after `change`, which is made in place and reads back.
fn changed(text: &str, change: impl FnOnce(&mut Configuration)) -> String {
    let mut configuration = read(text);
    change(&mut configuration);
    let rewriting = rewrite_configuration(text, &configuration, DATE, VERSION);
    assert!(!rewriting.anew, "written anew:\n{text}");
    assert_eq!(rewriting.lost, Vec::<String>::new(), "{}", rewriting.text);
    assert!(same_values(&read(&rewriting.text), &configuration));
    rewriting.text
}

fn set(field: Field, text: &str) -> impl FnOnce(&mut Configuration) {
    move |configuration| configuration.set_text(field, text)
}

#[test]
fn one_value_changes_one_line_and_the_comment_stays_in_its_column() {
    let expected = BY_HAND.replace("tenant: acme2            #", "tenant: acme             #");
    assert_eq!(changed(BY_HAND, set(Field::Tenant, "acme")), expected);
    let long = "a-tenant-of-many-letters-and-more";
    let expected = BY_HAND.replace("acme2            #", &format!("{long}  #"));
    assert_eq!(changed(BY_HAND, set(Field::Tenant, long)), expected);
}

#[test]
fn a_value_keeps_its_quotes_where_they_will_do() {
    assert_eq!(changed(BY_HAND, set(Field::Label, "IMS")), BY_HAND.replace("\"MAC\"", "\"IMS\""));
    assert_eq!(changed(BY_HAND, set(Field::ImsScope, "it's")), BY_HAND.replace("'openid,avatar'", "'it''s'"));
    let expected = BY_HAND.replace("'openid,avatar'", r#""a\tb""#);
    assert_eq!(changed(BY_HAND, set(Field::ImsScope, "a\tb")), expected);
    assert_eq!(changed(BY_HAND, set(Field::ImsClientId, "12")), BY_HAND.replace("Campaign1", "'12'"));
    assert_eq!(changed(BY_HAND, |c| c.set_given(Field::Enabled, false)), BY_HAND.replace("true", "false"));
}

#[test]
fn a_value_in_braces_changes_in_its_place() {
    let expected = BY_HAND.replace("console_build: 9400", "console_build: 9500");
    assert_eq!(changed(BY_HAND, set(Field::ConsoleBuild, "9500")), expected);
    let expected = BY_HAND.replace(" console_build: 9400,", "");
    assert_eq!(changed(BY_HAND, set(Field::ConsoleBuild, "")), expected);
    assert_eq!(changed(&expected, set(Field::ConsoleBuild, "9400")), BY_HAND);
    let expected = BY_HAND.replace(", server_build: 9400}", "}");
    assert_eq!(changed(BY_HAND, set(Field::ServerBuild, "")), expected);
    assert_eq!(changed(&expected, set(Field::ServerBuild, "9400")), BY_HAND);
}

#[test]
fn the_secret_changes_between_its_three_ways() {
    let form = |form: SecretForm| {
        move |configuration: &mut Configuration| {
            configuration.secret = Some(form);
        }
    };
    let file = SecretForm::File("demo.ims.secret".to_owned());
    let in_file = BY_HAND.replace("{env: ACME_SECRET}", "{file: demo.ims.secret}");
    assert_eq!(changed(BY_HAND, form(file.clone())), in_file);
    let inline = BY_HAND.replace("{env: ACME_SECRET}", "s3cret");
    assert_eq!(changed(BY_HAND, form(SecretForm::Inline(Secret::new("s3cret".to_owned())))), inline);
    assert_eq!(changed(&inline, form(file.clone())), in_file);
    let block = BY_HAND.replace(" {env: ACME_SECRET}", " # of the login\n    # from the vault\n    env: ACME_SECRET");
    assert_eq!(changed(&block, form(file)), block.replace("env: ACME_SECRET", "file: demo.ims.secret"));
}

#[test]
fn a_key_comes_at_its_place_with_the_indentation_of_its_kin_and_goes_with_its_line() {
    let with = BY_HAND.replace("(.*)\n", "(.*)\n  product_context: dma\n");
    assert_eq!(changed(BY_HAND, set(Field::ProductContext, "dma")), with);
    assert_eq!(changed(&with, set(Field::ProductContext, "")), BY_HAND);
    // At its end a file without a last line break stays one.
    let short = "external_account:\r\n    label: MAC # here\r\n    association_mask: (.*)";
    let longer = format!("{short}\r\n    product_context: dma\r\n    experience_cloud_server: ''\r\n    tenant: acme");
    let full = changed(short, |configuration| {
        set(Field::ProductContext, "dma")(configuration);
    });
    assert_eq!(full, format!("{short}\r\n    product_context: dma"));
    assert_eq!(changed(&full, set(Field::ProductContext, "")), short);
    let completed = changed(&full, set(Field::Tenant, "acme"));
    assert!(
        completed.ends_with("tenant: acme") && completed.contains("\r\n    type: Adobe Experience Cloud\r\n"),
        "{completed}"
    );
    assert!(longer.lines().all(|line| completed.contains(line)), "{completed}");
}

#[test]
fn an_alias_keeps_its_value_when_what_it_names_changes() {
    let text = BY_HAND.replace("tenant: acme2 ", "tenant: &t acme2 ").replace("keep me", "*t");
    let changed = changed(&text, set(Field::Tenant, "globex"));
    assert!(changed.contains("  tenant: &t globex           #") && changed.contains("x-note: acme2\n"), "{changed}");
}

#[test]
fn an_alias_of_a_section_keeps_what_the_section_was() {
    let text = "prerequisites:\n  package: &p\n    status: passed # a\nx-was: *p\n";
    let now = changed(text, |configuration| configuration.records.package.1 = Evidence::Confirmed);
    let expected =
        "prerequisites:\n  package: &p\n    status: passed # a\n    evidence: confirmed\nx-was: {status: passed}\n";
    assert_eq!(now, expected);
}

#[test]
fn no_secret_is_shown_with_what_changes() {
    const SECRET: &str = "p8e-Zk3vQ9xT2mLr7Abcd";
    const OLDER: &str = "p8e-OldOldOld123456789";
    let text = BY_HAND
        .replace("{env: ACME_SECRET}", &format!("{SECRET}  # not {OLDER}"))
        .replace("# Team", &format!("# ims_client_secret: {OLDER}\n# it's {SECRET}\n# Team"))
        .replace("keep me", &format!("\"{SECRET}\""));
    let was = read(&text);
    for form in [SecretForm::File("a.secret".to_owned()), SecretForm::Inline(Secret::new("hunter22".to_owned()))] {
        let mut new = was.clone();
        new.secret = Some(form.clone());
        let replacement = replacement(&text, &was, &new, DATE, VERSION, None);
        let shown: Vec<&str> = replacement.lines.iter().map(|(_, line)| line.as_str()).collect();
        let shown = shown.join("\n");
        for secret in [SECRET, OLDER, "hunter22"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        let changes: Vec<&str> = replacement
            .lines
            .iter()
            .filter(|(change, _)| *change != Change::Same)
            .map(|(_, line)| line.as_str())
            .collect();
        assert_eq!(changes.len(), 2, "{changes:?}");
        assert!(changes.iter().all(|line| line.starts_with("  ims_client_secret: ")), "{changes:?}");
        assert!(shown.contains("# Team notes: ask Ada before changing the mask!\n"));
        assert!(shown.contains("ims_organization_id: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\n"));
        assert!(!replacement.anew && replacement.lost.is_empty());
    }
    // An address with a port holds no password, and a line is never run into the next.
    let ported = BY_HAND.replace("https://campaign.acme.example", "https://campaign.acme.example:8443");
    let same = replacement(&ported, &read(&ported), &read(&ported), DATE, VERSION, None);
    let shown: Vec<&str> = same.lines.iter().map(|(_, line)| line.as_str()).collect();
    assert_eq!(shown, ported.lines().collect::<Vec<&str>>());
    // What goes is told without it too.
    let text = format!("x-a:\n  - b # {OLDER}\n");
    let was = read(&text);
    let gone = Configuration { extras: Vec::new(), ..was.clone() };
    assert_eq!(replacement(&text, &was, &gone, DATE, VERSION, None).lost, [format!("# {}", "•".repeat(OLDER.len()))]);
}

#[test]
fn json_stays_json() {
    let text = "{\n  \"version\": 1,\n  \"instance\": \"demo\",\n  \"external_account\": {\"label\": \"MAC\", \"type\": \"Adobe Experience Cloud\"}\n}\n";
    let text = changed(text, |configuration| {
        set(Field::Label, "IMS")(configuration);
        set(Field::ProductContext, "dma")(configuration);
        configuration.secret = Some(SecretForm::Environment("A".to_owned()));
    });
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["external_account"]["ims_client_secret"]["env"], "A");
    assert_eq!(json["external_account"]["product_context"], "dma");
}

#[test]
fn what_cannot_be_changed_in_place_is_written_anew_and_its_comments_named() {
    // A blank line at the end of a block that keeps it would be drawn into what follows.
    let text = "# ticket 12\nx-a: |+\n  b\n\n";
    let mut configuration = read(text);
    configuration.instance = "prod".into();
    let rewriting = rewrite_configuration(text, &configuration, DATE, VERSION);
    assert!(same_values(&read(&rewriting.text), &configuration));
    if rewriting.anew {
        assert_eq!(rewriting.lost, ["# ticket 12"]);
    }
}

/// Choices of a person's hand; 0, the plainest, when they run out.
struct Dice(std::vec::IntoIter<u8>);

impl Dice {
    fn roll(&mut self, sides: u8) -> u8 {
        self.0.next().unwrap_or(0) % sides
    }

    fn one_in(&mut self, sides: u8) -> bool {
        self.roll(sides) == sides - 1
    }
}

/// A line of a file by hand, and the values that stand on it.
struct Line {
    text: String,
    of: Vec<String>,
}

/// Writes a configuration as people do: in any order and style, with comments, blank lines, anchors and aliases.
struct Hand {
    dice: Dice,
    step: usize,
    /// Texts with an anchor: name, text, path.
    anchors: Vec<(String, String, String)>,
    remarks: usize,
}

impl Hand {
    fn remark(&mut self) -> String {
        self.remarks += 1;
        format!("# remark {} 'it\"s {{", self.remarks)
    }

    fn block(&mut self, entries: &[Entry], indent: usize, parent: &str, out: &mut Vec<Line>) {
        let mut entries: Vec<&Entry> = entries.iter().collect();
        if self.dice.one_in(3) {
            let by = usize::from(self.dice.roll(7)) % entries.len().max(1);
            entries.rotate_left(by);
        }
        let blanks = " ".repeat(indent);
        for entry in entries {
            let path = if parent.is_empty() { entry.key.clone() } else { format!("{parent}.{}", entry.key) };
            for _ in 0..self.dice.roll(3) {
                let text = match self.dice.roll(3) {
                    0 => String::new(),
                    1 => format!("{blanks}{}", self.remark()),
                    _ => self.remark(),
                };
                // What stands inside the secret's mapping goes with it.
                let secret = parent.ends_with("ims_client_secret").then(|| parent.to_owned());
                out.push(Line { text, of: secret.into_iter().collect() });
            }
            let key = match self.dice.roll(5) {
                3 => format!("'{}'", entry.key),
                4 => format!("\"{}\" ", entry.key),
                _ => entry.key.clone(),
            };
            match &entry.value.value {
                Value::Mapping { entries, .. } if !self.dice.one_in(3) => {
                    let remark = if self.dice.one_in(3) { format!(" {}", self.remark()) } else { String::new() };
                    let empty = if entries.is_empty() { " {}" } else { "" };
                    out.push(Line { text: format!("{blanks}{key}:{empty}{remark}"), of: vec![path.clone()] });
                    self.block(entries, indent + self.step, &path, out);
                }
                _ => {
                    let mut of = vec![path.clone()];
                    let value = self.value(&entry.value, &path, indent, false, &mut of);
                    let multi = value.contains('\n');
                    let remark = match self.dice.roll(4) {
                        2 if !multi => format!(" {}", self.remark()),
                        3 if !multi => format!("    {}", self.remark()),
                        _ => String::new(),
                    };
                    for line in format!("{blanks}{key}: {value}{remark}").split('\n') {
                        out.push(Line { text: line.to_owned(), of: of.clone() });
                    }
                }
            }
        }
    }

    /// A value as it stands behind its colon, perhaps on several lines.
    fn value(&mut self, node: &Node, path: &str, indent: usize, flow: bool, of: &mut Vec<String>) -> String {
        match &node.value {
            Value::Mapping { entries, .. } => {
                // A key that is added comes onto this line too.
                of.push(if path.is_empty() { String::new() } else { format!("{path}.") });
                let mut inner = Vec::new();
                for entry in entries {
                    let path = if path.is_empty() { entry.key.clone() } else { format!("{path}.{}", entry.key) };
                    of.push(path.clone());
                    inner.push(format!("{}: {}", entry.key, self.value(&entry.value, &path, indent, true, of)));
                }
                let last = if self.dice.one_in(4) && !inner.is_empty() { " , " } else { "" };
                format!("{{{}{last}}}", inner.join(if self.dice.one_in(2) { ", " } else { " ," }))
            }
            Value::Sequence(_) => "[a, 'b']".to_owned(),
            Value::Scalar { text, plain } => {
                if let Some((name, _, other)) = self.anchors.iter().find(|(_, anchored, _)| anchored == text)
                    && !plain
                    && !text.is_empty()
                {
                    of.push(other.clone());
                    return format!("*{name} ");
                }
                let anchor = if self.dice.one_in(6) && !plain && !text.is_empty() {
                    let name = format!("a{}", self.anchors.len());
                    self.anchors.push((name.clone(), text.clone(), path.to_owned()));
                    format!("&{name} ")
                } else {
                    String::new()
                };
                let tag = if !plain && self.dice.one_in(8) { "!!str " } else { "" };
                let word = !text.is_empty()
                    && text.chars().all(|c| c.is_ascii_alphabetic() || c == ' ')
                    && !text.contains("  ");
                let trimmed = text.trim() == text;
                let deeper = " ".repeat(indent + self.step);
                let written = match self.dice.roll(7) {
                    _ if *plain => text.clone(),
                    1 if word && trimmed => text.clone(),
                    2 if text.chars().all(|c| (' '..='~').contains(&c)) => format!("'{}'", text.replace('\'', "''")),
                    3 if !flow && word && trimmed => format!("|-  {}\n{deeper}{text}", self.remark()),
                    4 if !flow && word && trimmed => format!(">-\n{deeper}{text}\n"),
                    5 if !flow && word && trimmed && text.contains(' ') => {
                        text.replacen(' ', &format!("\n{deeper}"), 1)
                    }
                    6 if !flow => format!("\n{deeper}{}", quoted(text)),
                    _ => quoted(text),
                };
                format!("{tag}{anchor}{written}")
            }
        }
    }
}

/// A file by hand: its lines, each with its line break, and what stands on them.
fn by_hand(configuration: &Configuration, choices: Vec<u8>) -> Vec<Line> {
    let mut hand = Hand { dice: Dice(choices.into_iter()), step: 2, anchors: Vec::new(), remarks: 0 };
    hand.step = 1 + usize::from(hand.dice.roll(4) + 1) % 4;
    let line_break = if hand.dice.one_in(3) { "\r\n" } else { "\n" };
    let last = hand.dice.one_in(3);
    let mut entries = entries_of(configuration);
    let leave_out = hand.dice.roll(6);
    if leave_out > 3 {
        entries.retain(|entry| entry.key != "prerequisites" || leave_out == 4);
        if let Some(Entry { value: Node { value: Value::Mapping { entries, .. }, .. }, .. }) = entries.last_mut() {
            entries.retain(|entry| !matches!(entry.key.as_str(), "label" | "type" | "tenant"));
        }
    }
    let mut lines = Vec::new();
    let head = hand.dice.roll(4);
    if head == 1 {
        lines.push(Line { text: "--- # head".to_owned(), of: Vec::new() });
    }
    if head == 2 {
        let mut of = Vec::new();
        let text = hand.value(&Node::mapping(entries), "", 0, true, &mut of);
        lines.push(Line { text, of });
    } else {
        hand.block(&entries, 0, "", &mut lines);
    }
    if hand.dice.one_in(3) {
        lines.push(Line { text: hand.remark(), of: Vec::new() });
    }
    let count = lines.len();
    for (number, line) in lines.iter_mut().enumerate() {
        if number + 1 < count || !last {
            line.text.push_str(line_break);
        }
    }
    lines
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-c ]{1,6}",
        2 => prop::sample::select(vec!["", "no", "12", "a: b", "a #b", "it's", "a\nb", "- a", "\u{a0}é", "캠페인", "{a}", "*a"])
            .prop_map(str::to_owned),
        1 => "[ -~]{0,10}",
    ]
}

prop_compose! {
    fn any_configuration()(
        texts in prop::collection::vec(text(), FIELDS.len()),
        flags in prop::collection::vec(any::<bool>(), 5),
        (form, name) in (0..4_u8, text()),
        status in prop::sample::select(vec![Status::Passed, Status::Open]),
        extras in 0..3_usize,
    ) -> Configuration {
        let mut configuration = Configuration { instance: "prod".into(), ..Configuration::default() };
        for (row, text) in FIELDS.iter().zip(texts).filter(|(row, _)| row.kind == Kind::Text) {
            configuration.set_text(row.field, text);
        }
        configuration.set_given(Field::Enabled, flags[0]);
        configuration.set_given(Field::Organization, flags[1]);
        configuration.set_given(Field::Users, flags[2]);
        configuration.records.console.0 = status;
        configuration.secret = match form {
            0 => None,
            1 => Some(SecretForm::File(name)),
            2 => Some(SecretForm::Environment(name)),
            _ => Some(SecretForm::Inline(Secret::new(name))),
        };
        let extra = |section: &str, key: &str, value: Node| crate::base::yaml::Extra {
            section: section.to_owned(),
            entry: Entry::new(key, value),
        };
        let inner = Node::mapping(vec![Entry::new("a", Node::text("a b"))]);
        let all = [extra("", "x-own", Node::text("b")), extra("external_account", "x-map", inner)];
        configuration.extras = all.into_iter().take(extras).collect();
        configuration
    }
}

/// The paths whose values differ.
fn differing(was: &[Entry], new: &[Entry], parent: &str, out: &mut Vec<String>) {
    for entry in was.iter().chain(new) {
        let path = if parent.is_empty() { entry.key.clone() } else { format!("{parent}.{}", entry.key) };
        let of =
            |entries: &[Entry]| entries.iter().find(|other| other.key == entry.key).map(|entry| entry.value.clone());
        let (before, after) = (of(was), of(new));
        if before != after {
            let inner = |node: &Option<Node>| node.as_ref().map(|node| node.entries().to_vec()).unwrap_or_default();
            let (before, after) = (inner(&before), inner(&after));
            if before.is_empty() || after.is_empty() || path.ends_with("ims_client_secret") {
                out.push(path.clone());
            }
            differing(&before, &after, &path, out);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_file_by_hand_keeps_what_was_not_changed(
        was in any_configuration(),
        other in any_configuration(),
        change in prop::collection::vec(prop::bool::weighted(0.2), FIELDS.len() + 4),
        choices in prop::collection::vec(any::<u8>(), 0..260),
    ) {
        let lines = by_hand(&was, choices);
        let old: String = lines.iter().map(|line| line.text.as_str()).collect();
        let Ok(reading) = read_configuration(old.as_bytes()) else {
            panic!("a hand that writes no YAML:\n{old}");
        };
        let was = reading.configuration;
        let mut new = was.clone();
        for (row, _) in FIELDS.iter().zip(&change).filter(|(row, change)| **change && row.kind == Kind::Text) {
            new.set_text(row.field, other.text(row.field));
        }
        let [enabled, given, status, secret] = change[FIELDS.len()..] else { unreachable!() };
        if enabled { new.set_given(Field::Enabled, other.is_given(Field::Enabled)); }
        if given { new.set_given(Field::Users, other.is_given(Field::Users)); }
        if status { new.records.console.0 = other.records.console.0; }
        if secret { new.secret.clone_from(&other.secret); }

        let rewriting = rewrite_configuration(&old, &new, DATE, VERSION);
        prop_assert!(same_values(&read(&rewriting.text), &new), "{old}\n=>\n{}", rewriting.text);
        let tree = |configuration: &Configuration| Node::mapping(entries_of(configuration));
        prop_assert!(
            !rewriting.anew,
            "written anew:\n{old}\n=>\n{}", crate::base::yaml::rewrite(&old, &tree(&was), &tree(&new)).unwrap()
        );
        // Comments are all there, in their order; those on a line that went are told.
        let mut left = comments(&rewriting.text).into_iter();
        for comment in comments(&old) {
            prop_assert!(
                rewriting.lost.iter().any(|lost| lost == comment) || left.any(|other| other == comment),
                "{comment}\n{old}\n=>\n{}", rewriting.text
            );
        }
        let mut paths = Vec::new();
        differing(&entries_of(&was), &entries_of(&new), "", &mut paths);
        let touched = |of: &String| {
            let section = of.is_empty() || of.ends_with('.');
            paths.iter().any(|path| path == of || (section && path.starts_with(of.as_str())))
        };
        let mut after = rewriting.text.split_inclusive('\n');
        let bare = |line: &str| line.trim_end_matches(['\r', '\n']).to_owned();
        for line in lines.iter().filter(|line| !line.of.iter().any(touched)) {
            for part in line.text.split_inclusive('\n') {
                prop_assert!(
                    after.any(|other| bare(other) == bare(part)),
                    "{paths:?}: {part:?} is gone from\n{old}\n=>\n{}", rewriting.text
                );
            }
        }
        prop_assert_eq!(rewriting.text.ends_with('\n'), old.ends_with('\n'));
        prop_assert_eq!(rewriting.text.contains("\r\n"), old.contains("\r\n"));
        prop_assert!(!rewriting.text.replace("\r\n", "").contains('\n') || !old.contains("\r\n"));
    }
}
