//! The document as a person meets it: the file that is written, the sentences' causes, and what comes back.

use proptest::prelude::*;

use super::*;
use crate::setup::answers::{Answers, Keeping};
use crate::setup::evidence::{Evidence, Status};
use crate::setup::field::{FIELDS, Field, SCOPE_SHORT};
use crate::setup::secret::Secret;

const DATE: &str = "2026-11-21";
const VERSION: &str = "0.1.0";

/// The answers behind the example of contract.md.
fn answers() -> Answers {
    let mut answers = Answers::new("prod");
    for field in [Field::Organization, Field::Users, Field::Groups, Field::Package] {
        answers.set_confirmed(field, true);
    }
    for (field, text) in [
        (Field::ConsoleBuild, "9400"),
        (Field::ServerBuild, "9400"),
        (Field::ImsScope, "openid,avatar"),
        (Field::ImsClientId, "Campaign1"),
        (Field::CallbackServer, "https://campaign.acme.example"),
        (Field::ImsOrganizationId, "0A1B2C3D4E5F60718293A4B5@AdobeOrg"),
        (Field::AssociationMask, "Campaign - acme - (.*)"),
        (Field::ProductContext, "dma_campaign_classic"),
        (Field::Tenant, "acme"),
    ] {
        answers.set_text(field, text);
    }
    answers
}

fn records() -> Records {
    Records { console: (Status::Passed, Evidence::Entered), package: (Status::Passed, Evidence::Confirmed) }
}

fn configuration(answers: &Answers) -> Configuration {
    Configuration::from_answers(answers, &records(), "prod.ims.secret")
}

fn written(answers: &Answers) -> String {
    write_configuration(&configuration(answers), DATE, VERSION)
}

/// The kind, line, column and key of each problem.
fn problems(text: &str) -> Vec<(ProblemKind, usize, usize, String)> {
    let problems = read_configuration(text.as_bytes()).expect_err("has problems");
    problems.into_iter().map(|problem| (problem.kind, problem.line, problem.column, problem.key)).collect()
}

#[test]
fn a_configuration_looks_as_the_contract_shows_it() {
    let expected = r#"# Adobe IMS set-up of the Campaign instance "prod", written by ims-setup 0.1.0 on 2026-11-21 (UTC).
version: 1
instance: prod
prerequisites:
  organization: confirmed          # confirmed | open
  users: confirmed
  groups: confirmed
  console:
    status: passed                 # passed | warned | failed | open
    evidence: entered              # measured | entered | confirmed | none
    console_build: 9400
    server_build: 9400
  package:
    status: passed
    evidence: confirmed
external_account:
  label: MAC
  internal_name: Adobe_Experience_Cloud
  type: Adobe Experience Cloud
  enabled: true
  ims_server: https://ims-na1.adobelogin.com
  ims_scope: openid,avatar         # comma-separated, as the console's field takes it
  ims_client_id: Campaign1
  ims_client_secret: {file: prod.ims.secret}     # or {env: NAME}, or the secret itself as a string
  callback_server: https://campaign.acme.example
  ims_organization_id: 0A1B2C3D4E5F60718293A4B5@AdobeOrg
  association_mask: Campaign - acme - (.*)
  product_context: dma_campaign_classic          # optional; left out when empty
  experience_cloud_server: https://marketing.adobe.com
  tenant: acme
"#;
    assert_eq!(written(&answers()), expected);
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
fn an_empty_product_context_is_left_out_and_so_are_builds() {
    let mut answers = answers();
    for field in [Field::ProductContext, Field::ConsoleBuild] {
        answers.set_text(field, "");
    }
    let text = written(&answers);
    assert!(!text.contains("product_context") && !text.contains("console_build") && text.contains("server_build"));
}

#[test]
fn the_secret_is_written_in_one_of_its_three_forms() {
    let mut answers = answers();
    let line = |answers: &Answers| {
        let text = written(answers);
        let line = text.lines().find(|line| line.contains("ims_client_secret")).expect("is there").to_owned();
        line.split("  #").next().expect("before the comment").trim().to_owned()
    };
    answers.secret = Secret::new("12:30:45".to_owned());
    assert_eq!(line(&answers), "ims_client_secret: {file: prod.ims.secret}");
    answers.secret_file = Some("my, secret".to_owned());
    assert_eq!(line(&answers), "ims_client_secret: {file: 'my, secret'}");
    answers.keeping = Keeping::Environment;
    answers.secret_variable = "IMS_SECRET".to_owned();
    assert_eq!(line(&answers), "ims_client_secret: {env: IMS_SECRET}");
    answers.keeping = Keeping::Inline;
    assert_eq!(line(&answers), "ims_client_secret: '12:30:45'");
    let shown = write_configuration(&masked(&configuration(&answers)), DATE, VERSION);
    assert!(shown.contains("ims_client_secret: '••••••••'") && !shown.contains("12:30:45"));
    let back = read_configuration(written(&answers).as_bytes()).expect("reads").into_answers();
    assert_eq!((back.keeping, back.secret), (Keeping::Inline, answers.secret));
}

#[test]
fn every_misspelt_doubled_and_misplaced_key_is_told_at_once() {
    let text = "version: 1\ntenant: acme\nexternal_account:\n  labell: MAC\n  tenant: a\n  tenant: b\n  x-mine: 1\n\
                prerequisites:\n  console:\n    console_bild: 9400\n";
    assert_eq!(
        problems(text),
        [
            (ProblemKind::Misplaced { section: "external_account" }, 2, 1, "tenant".to_owned()),
            (ProblemKind::Unknown { nearest: "label".to_owned() }, 4, 3, "labell".to_owned()),
            (ProblemKind::Doubled { first: 5 }, 6, 3, "tenant".to_owned()),
            (ProblemKind::Unknown { nearest: "console_build".to_owned() }, 10, 5, "console_bild".to_owned()),
        ]
    );
}

#[test]
fn values_of_the_wrong_kind_are_told_by_their_place_and_never_shown() {
    let text = "prerequisites:\n  users: yes\n  groups:\nexternal_account:\n  enabled: on\n  label: [a]\n  tenant: ~\n  \
                ims_scope: {a: b}\n  type: Adobe Target\n";
    let found: Vec<_> = problems(text).into_iter().map(|(kind, line, column, key)| (kind, line, column, key)).collect();
    assert_eq!(
        found,
        [
            (ProblemKind::NotOneOf { allowed: &["confirmed", "open"] }, 2, 10, "users".to_owned()),
            (ProblemKind::Null, 3, 3, "groups".to_owned()),
            (ProblemKind::NotOneOf { allowed: &["true", "false"] }, 5, 12, "enabled".to_owned()),
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
    assert_eq!(read_configuration(plain.as_bytes()).expect("reads").configuration.text(Field::Tenant), Some("acme"));
    let mut bomb = "x-a: &a [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, of) in [('b', 'a'), ('c', 'b'), ('d', 'c'), ('e', 'd')] {
        bomb += &format!("x-{name}: &{name} [{}]\n", vec![format!("*{of}"); 10].join(", "));
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
fn keys_of_ones_own_are_written_again_as_they_were() {
    let text = "version: 1\nx-top: {a: no, 'b': \"no\", c: [1, two, {d: ~}]}\nprerequisites:\n  console:\n    \
                x-by: !mine ann\nexternal_account:\n  x-empty:\n  x-long: |\n    one\n    two\n  tenant: acme\n";
    let first = read_configuration(text.as_bytes()).expect("reads");
    let answers = first.clone().into_answers();
    let again = Configuration::from_answers(&answers, &first.configuration.records(), "f");
    let out = write_configuration(&again, DATE, VERSION);
    assert!(out.contains("  a: no\n  b: 'no'\n"), "{out}");
    assert!(out.contains("    x-by: !mine ann\n"), "{out}");
    assert!(out.contains("  x-empty: null\n  x-long: \"one\\ntwo\\n\"\n"), "{out}");
    let second = read_configuration(out.as_bytes()).expect("reads").configuration;
    assert_eq!(write_configuration(&second, DATE, VERSION), out);
    assert_eq!(second.extras.len(), first.configuration.extras.len());
}

#[test]
fn only_values_make_a_difference() {
    let a = read_configuration(b"x-b: 2\nx-a: 1\nversion: 1 # one\ninstance: prod\n").expect("reads").configuration;
    let b = read_configuration(b"instance: 'prod'\nx-a: 1\nx-b: 2\n").expect("reads").configuration;
    assert!(same_values(&a, &b));
    let mut c = b.clone();
    c.external_account.tenant = "acme".into();
    assert!(!same_values(&b, &c));
    let lines = difference("a\nb\n", "a\nc\n");
    let expected = [(Change::Same, "a"), (Change::Removed, "b"), (Change::Added, "c")];
    assert_eq!(lines, expected.map(|(change, line)| (change, line.to_owned())));
}

#[test]
fn the_secret_file_is_named_after_the_output() {
    for (output, expected) in [
        ("/etc/x/prod.ims.yaml", "prod.ims.secret"),
        ("prod.yml", "prod.secret"),
        ("prod", "prod.secret"),
        ("prod.txt", "prod.txt.secret"),
    ] {
        assert_eq!(secret_file_name(std::path::Path::new(output)), expected);
    }
}

fn draft(answers: Answers) -> Draft {
    Draft {
        answers,
        records: records(),
        withhold: std::collections::BTreeSet::new(),
        position: Position {
            step: "account".to_owned(),
            field: Some("callback_server".to_owned()),
            cursor: 12,
            places: vec![("console".to_owned(), "server_build".to_owned()), ("account".to_owned(), "rows".to_owned())],
            secret_typed: true,
        },
        output: "/home/neolane/prod.ims.yaml".into(),
        written: Some(Written { path: "/home/neolane/prod.ims.yaml".into(), digest: "0123".to_owned() }),
        names: KeptNames::Typed(vec!["Campaign - acme - admin".to_owned()]),
    }
}

#[test]
fn no_secret_is_in_a_draft_in_any_form() {
    for keeping in [Keeping::File, Keeping::Environment, Keeping::Inline] {
        let mut answers = answers();
        answers.secret = Secret::new("p8e-VERY-secret".to_owned());
        answers.keeping = keeping;
        answers.secret_variable = "p8e-pasted-as-variable".to_owned();
        answers.set_text(Field::Tenant, "p8e-pasted-as-tenant");
        answers.set_text(Field::ConsoleBuild, "p8e-pasted-as-build");
        let mut draft = draft(answers);
        draft.withhold = [Field::Tenant, Field::ConsoleBuild, Field::ImsClientSecret].into();
        let text = write_draft(&draft, DATE, VERSION);
        assert!(!text.contains("p8e"), "{text}");
        let back = read_draft(text.as_bytes()).expect("reads");
        assert_eq!(back.withhold, draft.withhold);
        assert_eq!(back.answers.keeping, keeping);
        assert!(back.position.secret_typed);
    }
}

#[test]
fn a_draft_that_cannot_be_read_says_why() {
    assert_eq!(read_draft(b"version: 7\nnews: 1\n"), Err(DraftRefusal::Later(7)));
    let refusal = read_draft(b"version: 1\nposition:\n  cursor: -1\n").expect_err("is refused");
    let DraftRefusal::Unreadable(problems) = refusal else { panic!("{refusal:?}") };
    assert_eq!(problems[0].kind, ProblemKind::NotNumber);
    assert!(matches!(read_draft(b"vers"), Err(DraftRefusal::Unreadable(_))));
}

#[test]
fn a_draft_keeps_paths_that_are_no_text_and_at_most_a_thousand_names() {
    use std::os::unix::ffi::OsStringExt as _;
    let path = std::path::PathBuf::from(std::ffi::OsString::from_vec(vec![b'/', 0xff, b'a']));
    let mut draft = draft(answers());
    draft.output.clone_from(&path);
    draft.names = KeptNames::File(path.clone());
    let back = read_draft(write_draft(&draft, DATE, VERSION).as_bytes()).expect("reads");
    assert_eq!((back.output, back.names), (path.clone(), KeptNames::File(path)));
    draft.names = KeptNames::Typed(vec!["x".to_owned(); KEPT_NAMES + 1]);
    let back = read_draft(write_draft(&draft, DATE, VERSION).as_bytes()).expect("reads");
    assert_eq!(back.names, KeptNames::Typed(vec!["x".to_owned(); KEPT_NAMES]));
}

#[test]
fn a_draft_takes_a_pasted_megabyte() {
    let mut answers = answers();
    let pasted = "\u{1}é".repeat(400_000);
    answers.set_text(Field::AssociationMask, pasted.clone());
    let text = write_draft(&draft(answers), DATE, VERSION);
    assert!(text.len() > MAX_BYTES, "it would be too large for a configuration");
    assert_eq!(read_draft(text.as_bytes()).expect("reads").answers.text(Field::AssociationMask), pasted);
}

/// Texts as people and clipboards make them: anything at all, and often what some reader takes for something else.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~]{0,12}",
        "[\\x00-\\x20\u{7f}-\u{a0}\u{2028}\u{2029}\u{feff}ab:#'\"-]{0,8}",
        "[0-9a-fxoeTZ:+._ -]{1,10}",
        prop::sample::select(vec![
            "no",
            "~",
            "",
            "null",
            "=",
            "<<",
            "1_000",
            "12:30:45",
            "2024-01-01",
            "\r",
            "---",
            "...",
            "- a",
            "? a",
            "a: b",
            "a #b",
            "0x1f",
            ".inf",
            "|",
            ">",
            "%YAML",
            "@a",
            "`a`",
            "!a",
            "&a",
            "*a",
        ])
        .prop_map(str::to_owned),
    ]
}

prop_compose! {
    fn any_draft()(
        texts in prop::collection::vec(any_text(), FIELDS.len()),
        confirmed in prop::collection::vec(any::<bool>(), FIELDS.len()),
        (instance, variable, step, name) in (any_text(), any_text(), any_text(), any_text()),
        secret_file in prop::option::of(any_text()),
        keeping in prop::sample::select(vec![Keeping::File, Keeping::Environment, Keeping::Inline]),
        flags in prop::collection::vec(any::<bool>(), 3),
        names in prop::collection::vec(any_text(), 0..4),
        cursor in 0_usize..100,
        status in prop::sample::select(vec![Status::Passed, Status::Warned, Status::Failed, Status::Open]),
        evidence in prop::sample::select(vec![Evidence::None, Evidence::Confirmed, Evidence::Measured]),
    ) -> Draft {
        let mut answers = Answers { instance, keeping, secret_variable: variable, secret_file, ..Answers::default() };
        for ((row, text), yes) in FIELDS.iter().zip(texts).zip(confirmed) {
            match row.kind {
                crate::setup::field::Kind::Text => answers.set_text(row.field, text),
                crate::setup::field::Kind::Confirmation => answers.set_confirmed(row.field, yes),
                _ => {}
            }
        }
        answers.scope_compared = flags[0];
        if flags[1] {
            answers.no_secret = [Field::Label, Field::Tenant].into();
        }
        let place = (step.clone(), name.clone());
        Draft {
            answers,
            records: Records { console: (status, evidence), package: (status, evidence) },
            withhold: std::collections::BTreeSet::new(),
            position: Position { step, field: flags[2].then_some(name), cursor, places: vec![place], secret_typed: flags[1] },
            output: "/somewhere/prod.ims.yaml".into(),
            written: None,
            names: KeptNames::Typed(names),
        }
    }
}

proptest! {
    #[test]
    fn every_draft_comes_back_as_it_was(draft in any_draft()) {
        let text = write_draft(&draft, DATE, VERSION);
        let back = read_draft(text.as_bytes());
        prop_assert_eq!(back.as_ref(), Ok(&draft), "{}", text);
    }

    #[test]
    fn every_configuration_comes_back_as_it_was(draft in any_draft(), secret in any_text()) {
        let mut answers = draft.answers;
        answers.secret = Secret::new(secret);
        let configuration = Configuration::from_answers(&answers, &draft.records, "prod.ims.secret");
        let text = write_configuration(&configuration, DATE, VERSION);
        let back = read_configuration(text.as_bytes()).map(|reading| reading.configuration);
        prop_assert_eq!(back.as_ref(), Ok(&configuration), "{}", text);
    }

    #[test]
    fn no_bytes_are_fatal(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[a-z:{}\\[\\]&*!|>'\" \n-]{0,80}") {
        let _ = read_configuration(&bytes);
        let _ = read_draft(&bytes);
        if let Err(problems) = read_configuration(text.as_bytes()) {
            prop_assert!(problems.iter().all(|problem| problem.line > 0 && problem.column > 0));
        }
    }
}

#[test]
fn the_short_scope_counts_as_compared_when_a_file_has_it() {
    let text = format!("external_account:\n  ims_scope: {SCOPE_SHORT}\n");
    assert!(read_configuration(text.as_bytes()).expect("reads").into_answers().scope_compared);
}
