//! What a draft keeps, and what it must not.

use super::*;

pub(super) fn draft(answers: Answers) -> Draft {
    Draft {
        answers,
        records: records(),
        withhold: std::collections::BTreeSet::new(),
        position: Position {
            step: "account".to_owned(),
            field: Some("callback_server".to_owned()),
            cursor: 12,
            places: vec![("console".to_owned(), "server_build".to_owned()), ("account".to_owned(), "rows".to_owned())],
            row: Some("fold".to_owned()),
            secret_typed: true,
            name: Some("Campaign - acme - de".to_owned()),
            name_at: Some(0),
        },
        output: "/home/neolane/prod.ims.yaml".into(),
        written: Some(Written { path: "/home/neolane/prod.ims.yaml".into(), digest: "0123".to_owned() }),
        names: KeptNames::Typed(vec!["Campaign - acme - admin".to_owned()]),
        hand_over: HandOver {
            entered: [(Field::ImsServer, "2026-11-21".to_owned())].into(),
            done: [("allowlist".to_owned(), "2026-11-22".to_owned())].into(),
            seen: [(Field::ImsServer, "https://ims.example".to_owned())].into(),
        },
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
