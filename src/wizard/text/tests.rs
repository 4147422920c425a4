//! Editing a text as a person at a shell would.

use unicode_segmentation::UnicodeSegmentation as _;

use super::*;
use proptest::prelude::*;

fn field(text: &str) -> TextField {
    let mut field = TextField::new();
    field.load(text).expect("short");
    field
}

#[test]
fn a_run_of_typing_is_undone_word_by_word() {
    let mut field = TextField::new();
    for character in "one two".chars() {
        field.insert_char(character).expect("short");
    }
    field.undo();
    assert_eq!(field.text(), "one");
    field.undo();
    assert_eq!(field.text(), "");
}

#[test]
fn a_paste_is_one_edit() {
    let mut field = field("https://");
    field.insert_str("campaign.acme.example").expect("short");
    field.undo();
    assert_eq!(field.text(), "https://");
}

#[test]
fn graphemes_are_erased_whole() {
    let mut field = field("e\u{301}한👩‍👩‍👧");
    field.backspace();
    assert_eq!(field.text(), "e\u{301}한");
    field.backspace();
    field.backspace();
    assert_eq!(field.text(), "");
}

#[test]
fn words_are_moved_over_and_erased() {
    let mut field = field("Campaign - acme - (.*)");
    field.word_left();
    assert_eq!(field.before(), "Campaign - ");
    field.word_right();
    assert_eq!(field.before(), "Campaign - acme");
    field.erase_word();
    assert_eq!(field.text(), "Campaign -  - (.*)");
    field.put_back().expect("short");
    assert_eq!(field.text(), "Campaign - acme - (.*)");
}

#[test]
fn what_is_erased_from_a_secret_is_gone() {
    let mut field = TextField::secret();
    field.insert_str("s3cret").expect("short");
    field.erase_to_start();
    field.put_back().expect("nothing");
    assert_eq!(field.text(), "");
    assert!(!format!("{field:?}").contains("s3cret"));
}

#[test]
fn a_megabyte_is_kept_and_one_byte_more_is_refused_whole() {
    let mut field = TextField::new();
    field.insert_str(&"a".repeat(MAX_TEXT_BYTES)).expect("fits exactly");
    assert_eq!(field.insert_char('b'), Err(TooLarge));
    assert_eq!(field.text().len(), MAX_TEXT_BYTES);
}

#[derive(Debug, Clone)]
enum Do {
    Char(char),
    Paste(String),
    Move(u8),
    Erase(u8),
}

fn deed() -> impl Strategy<Value = Do> {
    let odd = prop::sample::select(vec!['a', ' ', '한', '\u{301}', '\u{200d}', '👩', '🇸', '🇪', '-', 'é']);
    prop_oneof![
        odd.prop_map(Do::Char),
        "[a한\u{301}👩\u{200d} ]{0,6}".prop_map(Do::Paste),
        (0..6u8).prop_map(Do::Move),
        (0..5u8).prop_map(Do::Erase),
    ]
}

fn apply(field: &mut TextField, deed: &Do) {
    match deed {
        Do::Char(character) => field.insert_char(*character).expect("short"),
        Do::Paste(text) => field.insert_str(text).expect("short"),
        Do::Move(way) => [
            TextField::left,
            TextField::right,
            TextField::home,
            TextField::end,
            TextField::word_left,
            TextField::word_right,
        ][usize::from(*way)](field),
        Do::Erase(way) => [
            TextField::backspace,
            TextField::delete,
            TextField::erase_word,
            TextField::erase_to_start,
            TextField::erase_to_end,
        ][usize::from(*way)](field),
    }
}

proptest! {
    #[test]
    fn the_cursor_never_stands_inside_a_grapheme(start in "\\PC{0,12}", deeds in prop::collection::vec(deed(), 0..30)) {
        let mut field = field(&start);
        for deed in &deeds {
            apply(&mut field, deed);
            let between = field.text().grapheme_indices(true).map(|(at, _)| at).chain([field.text().len()]);
            let cursor = field.before().len();
            prop_assert!(between.into_iter().any(|place| place == cursor), "{:?} at {cursor} after {deed:?}", field.text());
            let at = field.cursor();
            field.set_cursor(at);
            prop_assert_eq!(field.before().len(), cursor);
        }
    }

    #[test]
    fn undoing_everything_brings_the_first_text_back(start in "\\PC{0,12}", deeds in prop::collection::vec(deed(), 0..30)) {
        let mut field = field(&start);
        for deed in &deeds {
            apply(&mut field, deed);
        }
        for _ in 0..=deeds.len() {
            field.undo();
        }
        prop_assert_eq!(field.text(), start);
    }
}
