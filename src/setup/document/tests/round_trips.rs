//! Whatever was typed comes back.

use super::*;
use proptest::prelude::*;

use crate::base::yaml::{Extra, Node, Value};
use crate::setup::field::Kind;

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
        (instance, variable, step, name) in ("[A-Za-z0-9_][A-Za-z0-9._-]{0,20}", any_text(), any_text(), any_text()),
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
                Kind::Text => answers.set_text(row.field, text),
                Kind::Confirmation => answers.set_confirmed(row.field, yes),
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
            position: Position {
                step,
                field: flags[2].then(|| name.clone()),
                cursor,
                places: vec![place],
                row: flags[2].then(|| "write".to_owned()),
                secret_typed: flags[1],
                name: flags[0].then_some(name),
                name_at: flags[1].then_some(cursor),
            },
            output: "/somewhere/prod.ims.yaml".into(),
            written: None,
            names: KeptNames::Typed(names),
            hand_over: HandOver {
                entered: flags[0].then(|| (Field::Tenant, "2026-11-21".to_owned())).into_iter().collect(),
                done: flags[1].then(|| ("allowlist".to_owned(), "2026-11-22".to_owned())).into_iter().collect(),
                seen: flags[2].then(|| (Field::Label, "MAC: x".to_owned())).into_iter().collect(),
            },
        }
    }
}

/// What the values mean to a reader: their characters, and whether they are texts or may be something else.
fn meanings(extras: &[Extra]) -> Vec<(String, String)> {
    fn meaning(node: &Node) -> String {
        let tag = node.tag.as_deref().unwrap_or("");
        match &node.value {
            _ if node.is_null() => "null".to_owned(),
            Value::Scalar { text, .. } => format!("{tag} {text:?}"),
            Value::Sequence(items) => format!("{tag} {:?}", items.iter().map(meaning).collect::<Vec<_>>()),
            Value::Mapping { entries, .. } => {
                let entries: Vec<_> = entries.iter().map(|entry| (&entry.key, meaning(&entry.value))).collect();
                format!("{tag} {entries:?}")
            }
        }
    }
    extras.iter().map(|extra| (extra.entry.key.clone(), meaning(&extra.entry.value))).collect()
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
    fn keys_of_ones_own_come_back_whatever_they_hold(value in "[ab1~.:,#?!&*'\"\\[\\]{}|>%@ \n-]{0,30}", flow in any::<bool>()) {
        let text = if flow { format!("x-a: [{value}]\n") } else { format!("x-a: {}\n", value.replace('\n', "\n  ")) };
        let text = format!("instance: prod\n{text}");
        if let Ok(first) = read_configuration(text.as_bytes()) {
            let written = write_configuration(&first.configuration, DATE, VERSION);
            let again = read_configuration(written.as_bytes()).map(|reading| reading.configuration.extras);
            let expected = Ok(meanings(&first.configuration.extras));
            prop_assert_eq!(again.map(|extras| meanings(&extras)), expected, "{}", written);
        }
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
