//! Random keys, pastes and windows: nothing panics, no answer is lost, and the draft always holds what is on the screen.

use crate::support::stage::{Stage, TODAY};
use ims_setup::setup::document;
use ims_setup::setup::field::FIELDS;
use ims_setup::wizard::Wizard;
use proptest::prelude::*;

/// What a hand may do.
#[derive(Debug, Clone)]
enum Deed {
    Keys(&'static str),
    Type(char),
    Paste(String),
    Resize(u16, u16),
}

/// Keys that move, open and close, and change no answer.
///
/// Alt and a number is none of them: while something is open it closes that and types the number.
const MOVES: [&str; 18] = [
    "<tab>", "<s-tab>", "<up>", "<down>", "<left>", "<right>", "<home>", "<end>", "<pgup>", "<pgdn>", "<c-n>", "<c-p>",
    "<c-g>", "<esc>", "<c-t>", "<c-l>", "<f1>", "<c-o>",
];

/// Keys that edit, choose, mend and write.
const EDITS: [&str; 18] = [
    "<enter>",
    "<space>",
    "<bs>",
    "<del>",
    "<c-w>",
    "<c-u>",
    "<c-k>",
    "<c-y>",
    "<c-_>",
    "<c-f>",
    "<c-s>",
    "<c-r>",
    "/",
    "<c-a>",
    "<c-e>",
    "<c-left>",
    "<c-right>",
    "<a-x>",
];

fn moves() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => prop::sample::select(MOVES.to_vec()).prop_map(Deed::Keys),
        1 => (1..140u16, 1..50u16).prop_map(|(columns, rows)| Deed::Resize(columns, rows)),
    ]
}

fn deeds() -> impl Strategy<Value = Deed> {
    let odd = prop::sample::select(vec!['a', '9', ' ', '(', '한', '\u{301}', '👩', '/', ':', '.', '*', '@']);
    let block = "(client id: [a-z]{3,8}|secret = [a-z0-9]{20}|tenant\tacme|[a-z -]{0,12}|https://[a-z]{3,9}.example)";
    prop_oneof![
        5 => moves(),
        4 => prop::sample::select(EDITS.to_vec()).prop_map(Deed::Keys),
        4 => odd.prop_map(Deed::Type),
        1 => prop::collection::vec(block, 1..4).prop_map(|lines| Deed::Paste(lines.join("\n"))),
        1 => "\\PC{0,20}".prop_map(Deed::Paste),
    ]
}

fn perform(mut stage: Stage, deed: &Deed) -> Stage {
    match deed {
        Deed::Keys(text) => {
            stage.keys(text);
        }
        Deed::Type('<') => {
            stage.keys("<lt>");
        }
        Deed::Type(character) => {
            stage.keys(&character.to_string());
        }
        Deed::Paste(text) => {
            stage.paste(text);
        }
        Deed::Resize(columns, rows) => return stage.sized(*columns, *rows),
    }
    stage
}

/// So many walks the suite takes; `PROPTEST_CASES=1000 cargo test --locked --test it random` takes more.
const WALKS: u32 = 16;

fn walks() -> ProptestConfig {
    let wanted = std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok());
    ProptestConfig { cases: wanted.unwrap_or(WALKS), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(walks())]

    #[test]
    fn whatever_is_typed_nothing_panics_and_the_draft_holds_it(deeds in prop::collection::vec(deeds(), 1..60)) {
        let mut stage = Stage::new();
        for deed in &deeds {
            stage = perform(stage, deed);
            stage.buffer();
        }
        let Some(text) = &stage.disk.draft else { return Ok(()) };
        let draft = document::read_draft(text.as_bytes()).expect("what was saved is a draft");
        let resumed = Wizard::resume(draft, TODAY);
        let withheld = stage.wizard.withheld();
        for row in FIELDS.iter().filter(|row| !withheld.contains(&row.field)) {
            let field = row.field;
            prop_assert_eq!(resumed.answers.text(field), stage.wizard.answers.text(field), "{}", row.key);
            prop_assert_eq!(resumed.answers.confirmed(field), stage.wizard.answers.confirmed(field), "{}", row.key);
        }
        prop_assert_eq!(resumed.step, stage.wizard.step);
        prop_assert_eq!(resumed.focus(), stage.wizard.focus());
        prop_assert!(resumed.answers.secret.is_empty());
        let secret = stage.wizard.answers.secret.expose();
        prop_assert!(secret.chars().count() < 8 || !text.contains(secret), "the secret is in the draft");
    }

    #[test]
    fn whoever_only_looks_around_changes_nothing(deeds in prop::collection::vec(moves(), 1..60)) {
        let mut stage = Stage::new();
        stage.keys("<a-4>Campaign1<tab>s3cr3t-value<tab><tab>https://campaign.acme.example");
        let before = stage.wizard.answers.clone();
        for deed in &deeds {
            stage = perform(stage, deed);
            // Left and Right choose another way to keep the secret, which is an answer.
            if stage.wizard.answers.keeping != before.keeping {
                return Ok(());
            }
            stage.buffer();
        }
        prop_assert_eq!(&*stage.wizard.answers, &before);
    }
}
