//! What a file says, and what is said about a file that is wrong.

use super::*;

/// The kind, line, column and key of each problem.
fn problems(text: &str) -> Vec<(ProblemKind, usize, usize, String)> {
    let problems = read_configuration(text.as_bytes()).expect_err("has problems");
    problems.into_iter().map(|problem| (problem.kind, problem.line, problem.column, problem.key)).collect()
}

#[test]
fn what_was_written_is_read_back_with_its_places() {
    let answers = answers();
    let reading = read_configuration(written(&answers).as_bytes()).expect("reads");
    assert!(same_values(&reading.configuration, &configuration(&answers)));
    let mark = reading.marks.of(Field::CallbackServer).expect("is there");
    assert_eq!((mark.line, mark.column), (25, 20));
    let mark = reading.marks.at("prerequisites.console.status").expect("is there");
    assert_eq!((mark.line, mark.column), (9, 13));
    let back = reading.into_answers();
    assert_eq!(back.secret_file.as_deref(), Some("prod.ims.secret"));
    for row in &FIELDS {
        assert_eq!(back.text(row.field), answers.text(row.field), "{}", row.key);
        assert_eq!(back.confirmed(row.field), answers.confirmed(row.field), "{}", row.key);
    }
}

#[test]
fn every_misspelt_doubled_and_misplaced_key_is_told_at_once() {
    let text = "version: 1\ntenant: acme\nexternal_account:\n  labell: MAC\n  tenant: a\n  tenant: b\n  x-mine: 1\n\
                prerequisites:\n  console:\n    console_bild: 9400\n";
    assert_eq!(
        problems(text),
        [
            (ProblemKind::Misplaced { section: "external_account" }, 2, 1, "tenant".to_owned()),
            (ProblemKind::Unknown { nearest: "label".to_owned(), likely: true }, 4, 3, "labell".to_owned()),
            (ProblemKind::Doubled { first: 5 }, 6, 3, "tenant".to_owned()),
            (
                ProblemKind::Unknown { nearest: "console_build".to_owned(), likely: true },
                10,
                5,
                "console_bild".to_owned()
            ),
        ]
    );
}

#[test]
fn values_of_the_wrong_kind_are_told_by_their_place_and_never_shown() {
    let text = "prerequisites:\n  users: yes\n  groups:\nexternal_account:\n  enabled: on\n  label: [a]\n  tenant: ~\n  \
                ims_scope: {a: b}\n  type: Adobe Target\n";
    let found = problems(text);
    assert_eq!(
        found,
        [
            (ProblemKind::NotOneOf { allowed: &["confirmed", "open"] }, 2, 10, "users".to_owned()),
            (ProblemKind::Null, 3, 3, "groups".to_owned()),
            (ProblemKind::Spelt { allowed: &["true", "false"], meant: "true" }, 5, 12, "enabled".to_owned()),
            (ProblemKind::NotText, 6, 10, "label".to_owned()),
            (ProblemKind::Null, 7, 3, "tenant".to_owned()),
            (ProblemKind::NotText, 8, 14, "ims_scope".to_owned()),
            (ProblemKind::NotOneOf { allowed: &["Adobe Experience Cloud"] }, 9, 9, "type".to_owned()),
        ]
    );
}

#[test]
fn the_secret_has_exactly_one_form_and_its_slips_never_show_it() {
    let kind = |form: &str| {
        let text = format!("external_account:\n  ims_client_secret: {form}\n");
        let problems = read_configuration(text.as_bytes()).expect_err("has problems");
        assert!(!format!("{problems:?}").contains("p8e"), "{problems:?}");
        problems.into_iter().map(|problem| problem.kind).collect::<Vec<_>>()
    };
    assert_eq!(kind("{file: a, env: b}"), [ProblemKind::TwoForms]);
    assert_eq!(kind("{p8e-0123-secret}"), [ProblemKind::NoForm]);
    assert_eq!(kind("{}"), [ProblemKind::NoForm]);
    assert_eq!(kind("{fil: p8e}"), [ProblemKind::NoForm]);
    assert_eq!(kind("{file: [p8e]}"), [ProblemKind::NotText]);
    assert_eq!(kind("[p8e]"), [ProblemKind::NotText]);
    assert_eq!(kind("!!binary p8e"), [ProblemKind::NotText]);
    assert!(matches!(kind("\n  p8e0123456789: x").as_slice(), [ProblemKind::Null, ProblemKind::Unknown { .. }]));
}

#[test]
fn a_later_version_is_told_alone() {
    let text = "version: 2\nanother: 1\n";
    assert_eq!(problems(text), [(ProblemKind::LaterVersion { version: 2 }, 1, 10, "version".to_owned())]);
    assert_eq!(problems("version: 0\n")[0].0, ProblemKind::NotOneOf { allowed: &["1"] });
    let huge = format!("version: {}\n", "9".repeat(40));
    assert_eq!(problems(&huge)[0].0, ProblemKind::LaterVersion { version: u64::MAX });
}

#[test]
fn what_is_no_document_is_refused_with_its_place() {
    let first = |bytes: &[u8]| {
        let problem = read_configuration(bytes).expect_err("has problems").remove(0);
        (problem.kind, problem.line, problem.column)
    };
    assert_eq!(first(b""), (ProblemKind::Empty, 1, 1));
    assert_eq!(first(b"# only this\n"), (ProblemKind::Empty, 1, 1));
    assert_eq!(first(b"instance: \xff\n"), (ProblemKind::NotUtf8, 1, 11));
    assert_eq!(first("instance: é\n  tenant: [\n".as_bytes()).0, ProblemKind::Syntax);
    assert_eq!(first(b"instance: a\n---\ninstance: b\n"), (ProblemKind::SecondDocument, 2, 1));
    assert_eq!(first(b"- a\n"), (ProblemKind::NotMapping, 1, 1));
    assert_eq!(first(b"? [a]\n: b\n"), (ProblemKind::UnreadableKey, 1, 3));
    assert_eq!(first(b"x-a: *nowhere\n").0, ProblemKind::Syntax);
    assert_eq!(first(&vec![b'#'; MAX_BYTES + 1]), (ProblemKind::TooLarge { limit: MAX_BYTES }, 1, 1));
    assert_eq!(first(b"x-a: &a [*a]\n"), (ProblemKind::UnknownAlias, 1, 10));
    assert_eq!(first("[".repeat(100).as_bytes()).0, ProblemKind::TooDeep);
    assert_eq!(first("[".repeat(MAX_BYTES).as_bytes()).0, ProblemKind::Syntax, "the parser itself gives up before");
}

#[test]
fn aliases_are_followed_up_to_ten_thousand_values() {
    let plain = "x-a: &a acme\nexternal_account:\n  tenant: *a\n";
    assert_eq!(read_configuration(plain.as_bytes()).expect("reads").configuration.text(Field::Tenant), "acme");
    let mut bomb = "x-a: &a [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, of) in [("b", "a"), ("c", "b"), ("d", "c"), ("e", "d")] {
        bomb += &["x-", name, ": &", name, " [", &vec![format!("*{of}"); 10].join(", "), "]\n"].concat();
    }
    assert_eq!(problems(&bomb)[0].0, ProblemKind::TooManyAliased);
    let long = format!("x-a: &a {}\nx-b: [{}]\n", "x".repeat(100_000), vec!["*a"; 100].join(", "));
    assert_eq!(problems(&long)[0].0, ProblemKind::TooManyAliased);
    let many = format!("x-list:\n{}", "- x\n".repeat(50_000));
    assert!(read_configuration(many.as_bytes()).is_ok(), "values that are written out are not counted");
}

#[test]
fn an_incomplete_file_reads_and_what_it_lacks_is_empty() {
    let reading = read_configuration(b"\xef\xbb\xbfexternal_account:\n  tenant: 0123\n  label: no\n").expect("reads");
    assert_eq!(reading.marks.of(Field::Tenant).map(|mark| (mark.line, mark.column)), Some((2, 11)));
    assert_eq!(reading.marks.of(Field::CallbackServer), None);
    let answers = reading.into_answers();
    assert_eq!(answers.text(Field::Tenant), "0123");
    assert_eq!(answers.text(Field::Label), "no");
    assert_eq!(answers.text(Field::InternalName), "");
    assert!(answers.confirmed(Field::Enabled));
}

#[test]
fn the_short_scope_counts_as_compared_when_a_file_has_it() {
    let text = format!("external_account:\n  ims_scope: {SCOPE_SHORT}\n");
    assert!(read_configuration(text.as_bytes()).expect("reads").into_answers().scope_compared);
}

#[test]
fn a_word_of_another_reader_is_mended() {
    let repair = |text: &str| {
        let problems = read_configuration(text.as_bytes()).expect_err("has problems");
        problems.first().and_then(|problem| problem.kind.nearest().map(str::to_owned))
    };
    for (written, meant) in
        [("True", "true"), ("FALSE", "false"), ("'true'", "true"), ("Off", "false"), ("yes", "true")]
    {
        let text = format!("external_account:\n  enabled: {written}\n");
        assert_eq!(repair(&text).as_deref(), Some(meant), "{written}");
    }
    assert_eq!(repair("external_account:\n  enabled: perhaps\n"), None);
    assert_eq!(repair("prerequisites:\n  users: Confirmed\n").as_deref(), Some("confirmed"));
    assert_eq!(
        repair("external_account:\n  type: adobe experience cloud\n").as_deref(),
        Some("Adobe Experience Cloud")
    );
}

#[test]
fn an_instance_that_no_command_takes_is_a_problem_of_the_file() {
    let long = "a".repeat(65);
    for name in ["../../x", "a b", "''", "con\u{200b}", "'-x'", ".hidden", "café", &long, "'prod '"] {
        let found = problems(&format!("version: 1\ninstance: {name}\n"));
        assert_eq!(found, [(ProblemKind::NotInstance, 2, 11, "instance".to_owned())], "{name}");
    }
    assert_eq!(problems("instance: [a]\n")[0].0, ProblemKind::NotText);
    assert!(read_configuration(b"version: 1\n").is_ok(), "without a name a file has none that is wrong");
    assert!(read_configuration(b"instance: 0123\n").is_ok());
}

/// A whole configuration's account with `lines` in it, from line 3.
fn account(lines: &str) -> String {
    format!("instance: prod\nexternal_account:\n{lines}\n")
}

#[test]
fn every_slip_of_yaml_is_told_on_its_own_line_and_all_at_once() {
    let quotes = |sign: &str| ProblemKind::NeedsQuotes { sign: sign.to_owned() };
    for (lines, kind, line, column, key) in [
        ("  label: MAC\n\ttenant: acme", ProblemKind::Tab, 4, 1, "tenant"),
        ("  label: MAC\n  \ttenant: acme\n  enabled: true", ProblemKind::Tab, 4, 3, "tenant"),
        ("\tlabel: MAC\n  tenant: acme", ProblemKind::Tab, 3, 1, "label"),
        ("  label:MAC\n  tenant: acme", ProblemKind::NoBlank, 3, 9, "label"),
        ("  label: MAC\n  tenant:acme", ProblemKind::NoBlank, 4, 10, "tenant"),
        ("  label: MAC\n\u{a0} \u{a0} tenant: acme", ProblemKind::HiddenSign { character: '\u{a0}' }, 4, 1, "tenant"),
        (
            "  label: MAC\n\u{3000}tenant: acme\n  enabled: true",
            ProblemKind::HiddenSign { character: '\u{3000}' },
            4,
            1,
            "tenant",
        ),
        ("  ten\u{200b}ant: acme", ProblemKind::HiddenSign { character: '\u{200b}' }, 3, 6, "tenant"),
        ("  association_mask: \"C - a\\.eu\\.x - (.*)\"\n  tenant: a", ProblemKind::Escape, 3, 27, "association_mask"),
        ("  association_mask: \"C \\x4 - (.*)\"", ProblemKind::Escape, 3, 24, "association_mask"),
        ("  tenant: {{ tenant }}\n  label: MAC", quotes("{{"), 3, 11, "tenant"),
        ("  tenant: {{tenant}}-eu", quotes("{{"), 3, 11, "tenant"),
        ("  tenant: %TENANT%", quotes("%"), 3, 11, "tenant"),
        ("  tenant: @acme\n  label: MAC", quotes("@"), 3, 11, "tenant"),
        ("  association_mask: Campaign: acme: (.*)", quotes(":"), 3, 21, "association_mask"),
        ("  association_mask: [PROD] Campaign - (.*)", quotes("["), 3, 21, "association_mask"),
    ] {
        assert_eq!(problems(&account(lines)), [(kind, line, column, key.to_owned())], "{lines}");
    }
    let all =
        "  label:MAC\n\ttenant: acme\n  calback: x\n  ims_scope: {{ scope }}\n  enabled: True\n  \u{a0}ims_server: x";
    let lines: Vec<_> = problems(&account(all)).into_iter().map(|problem| (problem.1, problem.0.id())).collect();
    let expected =
        [(3, "no-blank"), (4, "tab"), (5, "unknown-key"), (6, "needs-quotes"), (7, "not-one-of"), (8, "hidden-sign")];
    assert_eq!(lines, expected);
}

#[test]
fn what_looks_like_a_slip_and_reads_is_none() {
    for lines in [
        "  x-note: |\n    \ta tab\n    key:value\n    \u{a0}b: c",
        "  label: a:b\n  tenant: acme",
        "  label: \"a\\tb\\x41\\u00e9\"",
        "  x-list: [a, b]\n  x-map: {a: {b: c}}",
        "  label: MAC # {{ x }}: y\n\t\n  tenant: acme",
        "  x-\u{a0}b: c",
    ] {
        let read = read_configuration(account(lines).as_bytes());
        assert!(read.is_ok(), "{lines}: {:?}", read.err());
    }
    // Nothing of a configuration is a list, so a bracket is text.
    assert!(matches!(problems(&account("  label: [a"))[0].0, ProblemKind::NeedsQuotes { .. }));
    // A fault that is no slip stays what it is.
    assert_eq!(problems(&account("  ims_client_secret: {file: a"))[0].0, ProblemKind::Syntax);
}

#[test]
fn many_slips_are_told_up_to_a_bound() {
    let many = problems(&account(&"\tlabel:x\n".repeat(2_000)));
    assert!((20..200).contains(&many.len()), "{}", many.len());
}
