//! What is read of a draft that was damaged: cut anywhere, with any byte of it another one.

use super::drafts::draft;
use super::*;

/// A draft with everything that one can hold, and its lines.
fn whole() -> (Draft, String) {
    let mut answers = answers();
    answers.set_text(Field::AssociationMask, "Campaign - acme - (.*)");
    answers.set_text(Field::Tenant, "it's \"acme\": #1");
    answers.set_text(Field::ConsoleBuild, "94oo");
    answers.scope_compared = true;
    let mut draft = draft(answers);
    draft.withhold = [Field::Label].into();
    let text = write_draft(&draft, DATE, VERSION);
    (read_draft(text.as_bytes()).expect("reads"), text)
}

/// The texts that a draft holds, by their fields.
fn texts(draft: &Draft) -> Vec<(Field, String)> {
    FIELDS.iter().map(|row| (row.field, draft.answers.text(row.field).to_owned())).collect()
}

#[test]
fn a_whole_draft_is_salvaged_whole() {
    let (draft, text) = whole();
    let salvaged = salvage_draft(text.as_bytes(), "prod").expect("holds answers");
    assert_eq!((salvaged.draft, salvaged.lost), (draft, 0), "{text}");
}

/// Every byte becomes two others of these five in turn; with `IMS_SETUP_WHOLE` in the environment each of them.
const FLIPS: [u8; 5] = [0x01, 0x04, 0x20, 0x80, 0xff];

#[test]
fn with_one_byte_another_every_other_line_is_kept() {
    let (draft, text) = whole();
    let many = if std::env::var_os("IMS_SETUP_WHOLE").is_some() { FLIPS.len() } else { 2 };
    let line_at = |at: usize| text[..at].matches('\n').count();
    for at in 0..text.len() {
        for flip in FLIPS.into_iter().cycle().skip(2 * at % FLIPS.len()).take(many) {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= flip;
            let found = match read_draft(&bytes) {
                Ok(read) => read,
                Err(DraftRefusal::Later(_)) => continue,
                Err(DraftRefusal::Unreadable(_)) => salvage_draft(&bytes, "prod").expect("holds answers").draft,
            };
            // A line feed that became another sign joins two lines.
            let hit = text.lines().nth(line_at(at)).unwrap_or_default();
            let next = text.lines().nth(line_at(at) + 1).filter(|_| text.as_bytes()[at] == b'\n').unwrap_or_default();
            for ((field, was), (_, is)) in texts(&draft).into_iter().zip(texts(&found)) {
                let key = format!(" {}:", field.key());
                if !hit.contains(&key) && !next.contains(&key) {
                    assert_eq!(is, was, "{} is lost by {flip:#x} at {at}: {hit}", field.key());
                }
            }
        }
    }
}

#[test]
fn cut_anywhere_every_line_before_the_cut_is_kept() {
    let (draft, text) = whole();
    for at in 0..text.len() {
        let bytes = &text.as_bytes()[..at];
        let read = read_draft(bytes).ok();
        let Some(found) = read.or_else(|| salvage_draft(bytes, "prod").map(|salvaged| salvaged.draft)) else {
            assert!(!text[..at].contains("organization: confirmed"), "{at}");
            continue;
        };
        for ((field, was), (_, is)) in texts(&draft).into_iter().zip(texts(&found)) {
            let line = text.lines().find(|line| line.trim_start().starts_with(&format!("{}:", field.key())));
            let end = line.and_then(|line| text.find(line).map(|start| start + line.len()));
            if end.is_some_and(|end| end < at) {
                assert_eq!(is, was, "{} is lost by a cut at {at}", field.key());
            }
        }
    }
}

#[test]
fn what_is_no_draft_gives_nothing() {
    for text in [
        "",
        "vers",
        "version: 1\n",
        "version: 1\ninstance: prod\n",
        "- a\n- b\n",
        "\u{0}\u{0}\u{0}",
        "# x\n",
        "a: b: c",
    ] {
        assert_eq!(salvage_draft(text.as_bytes(), "prod"), None, "{text:?}");
    }
}

#[test]
fn keys_of_ones_own_are_kept_with_all_their_lines() {
    let (_, text) = whole();
    let text = text
        .replace("position:\n", "x-own:\n  a: 1\n  b:\n  - c\nposition:\n")
        .replace("  label", "  x-mine: 1\n  label");
    let broken = text.replace("tenant:", "tenant");
    let salvaged = salvage_draft(broken.as_bytes(), "prod").expect("holds answers");
    let whole = read_draft(text.as_bytes()).expect("reads");
    assert_eq!((salvaged.draft.answers.extras, salvaged.lost), (whole.answers.extras, 1));
}

#[test]
fn a_damaged_draft_of_many_names_keeps_the_others() {
    let (mut draft, _) = whole();
    draft.names = KeptNames::Typed((0..1000).map(|number| format!("Campaign - acme - {number}")).collect());
    let text = write_draft(&draft, DATE, VERSION).replace("acme - 500\n", "acme - 5: \"\n");
    let salvaged = salvage_draft(text.as_bytes(), "prod").expect("holds answers");
    assert!(matches!(salvaged.draft.names, KeptNames::Typed(names) if names.len() == 999));
    assert_eq!(salvaged.lost, 1);
}
