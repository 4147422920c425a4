//! The keys of the contract, each row in each kind of place it applies to.

use crate::support::stage::Stage;
use ims_setup::setup::answers::Keeping;
use ims_setup::setup::field::Field;
use ims_setup::wizard::keymap::{Context, TABLE};
use ims_setup::wizard::plan::{List, Step, Stop};

/// Keys that lead from the start to each kind of place.
const PLACES: [(Context, &str); 10] = [
    (Context::Confirmation, "<a-1>"),
    (Context::MeasuredText, "<a-2>"),
    (Context::MeasuredConfirmation, "<a-3>"),
    (Context::Text, "<a-4><tab><tab><tab><tab>"),
    (Context::Secret, "<a-4><tab>"),
    (Context::Choice, "<a-4><tab><tab>"),
    (Context::Rows, "<a-5>"),
    (Context::Preview, "<a-5><tab>"),
    (Context::Names, "<a-6><tab>"),
    (Context::HandOver, "<a-6><tab><tab>"),
];

fn at(place: &str) -> Stage {
    let mut stage = Stage::new();
    stage.keys(place);
    stage
}

fn everywhere(check: impl Fn(Stage, Context)) {
    for (context, place) in PLACES {
        let stage = at(place);
        assert_eq!(stage.wizard.context(), context, "{place} leads to its place");
        check(stage, context);
    }
}

/// A stage on the client identifier with `text` in it.
fn typed(text: &str) -> Stage {
    let mut stage = at("<a-4>");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::ImsClientId));
    stage.keys(text);
    stage
}

fn client_id(stage: &Stage) -> &str {
    stage.wizard.answers.text(Field::ImsClientId)
}

#[test]
fn the_key_line_says_what_ctrl_r_does_now() {
    let mut stage = at("<a-4><tab>");
    assert!(stage.screen().contains("Ctrl-R show"), "{}", stage.screen());
    stage.keys("<c-r>");
    assert!(stage.screen().contains("Ctrl-R hide"), "{}", stage.screen());
}

#[test]
fn ctrl_n_and_ctrl_p_change_the_step_from_everywhere() {
    everywhere(|mut stage, context| {
        let step = stage.wizard.step;
        stage.keys("<c-n>");
        assert_eq!(stage.wizard.step, step.next().unwrap_or(step), "{context:?}");
        stage.keys("<c-p>");
        let back = if step == Step::Mask { Step::Review } else { step };
        assert_eq!(stage.wizard.step, back, "{context:?}");
    });
}

#[test]
fn page_up_and_page_down_change_the_step_but_in_what_they_page() {
    everywhere(|mut stage, context| {
        let step = stage.wizard.step;
        stage.keys("<pgdn>");
        let pages = matches!(context, Context::Names | Context::Preview | Context::HandOver);
        let next = if pages { step } else { step.next().unwrap_or(step) };
        assert_eq!(stage.wizard.step, next, "{context:?}");
    });
    let mut stage = at("<a-6><tab>");
    stage.paste(&(0..50).map(|n| format!("name {n}")).collect::<Vec<_>>().join("\n"));
    stage.keys("<pgdn>");
    assert!(stage.wizard.row(List::Names) > 3);
    stage.keys("<pgup>");
    assert_eq!((stage.wizard.row(List::Names), stage.wizard.step), (0, Step::Mask));
    let mut stage = at("<a-4><f1><pgdn>");
    assert_eq!(stage.wizard.step, Step::Account, "help pages");
    stage.keys("<pgup>");
    assert_eq!(stage.wizard.context(), Context::Help);
}

#[test]
fn alt_and_a_number_is_that_step_where_nothing_is_open() {
    everywhere(|mut stage, context| {
        for number in 1..=6 {
            stage.keys(&format!("<a-{number}>"));
            assert_eq!(stage.wizard.step.number(), number, "{context:?}");
        }
    });
}

#[test]
fn an_alt_key_without_a_meaning_is_escape_and_then_that_key() {
    let mut stage = typed("");
    stage.keys("<a-x>");
    assert_eq!(client_id(&stage), "x");
    let mut stage = typed("<f1><a-4>");
    assert!(stage.wizard.open.is_empty(), "the help is closed");
    assert_eq!(client_id(&stage), "4", "and the key typed, not obeyed");
    stage.keys("<a-tab>");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::ImsClientSecret), "an Alt-key is Escape and Tab");
}

#[test]
fn help_opens_and_escape_closes_it_everywhere() {
    everywhere(|mut stage, context| {
        for key in ["<c-g>", "<f1>"] {
            stage.keys(key);
            assert_eq!(stage.wizard.context(), Context::Help, "{context:?}");
            stage.keys("<esc>");
            assert_eq!(stage.wizard.context(), context);
        }
    });
}

#[test]
fn the_screen_keys_ask_the_host_everywhere() {
    everywhere(|mut stage, context| {
        for (key, effect) in [("<c-t>", "NextTheme"), ("<c-l>", "Redraw"), ("<c-z>", "Suspend")] {
            stage.effects.clear();
            stage.keys(key);
            assert!(stage.effects.iter().any(|done| done == effect), "{key} in {context:?}");
            assert_eq!(stage.wizard.context(), context);
        }
    });
}

#[test]
fn ctrl_c_and_ctrl_q_quit_from_everywhere_and_escape_never_does() {
    everywhere(|mut stage, context| {
        stage.keys("<esc><esc><esc>");
        assert_eq!(stage.left, None, "{context:?}");
        stage.keys("<c-c>");
        assert!(stage.left.is_some(), "{context:?}");
    });
    everywhere(|mut stage, context| {
        stage.keys("<f1><c-q>");
        assert!(stage.left.is_some(), "{context:?}");
    });
}

#[test]
fn ctrl_s_goes_to_review_and_writes_there_and_on_the_mask_test() {
    everywhere(|mut stage, context| {
        let step = stage.wizard.step;
        stage.keys("<c-s>");
        match step {
            Step::Review | Step::Mask => assert!(stage.help().contains("Not written"), "{context:?}"),
            _ => assert_eq!(stage.wizard.step, Step::Review, "{context:?}"),
        }
    });
}

#[test]
fn tab_goes_through_every_stop_and_over_the_steps_and_back() {
    let mut stage = Stage::new();
    let mut seen = vec![(stage.wizard.step, stage.wizard.focus())];
    for _ in 0..40 {
        stage.keys("<tab>");
        seen.push((stage.wizard.step, stage.wizard.focus()));
    }
    seen.dedup();
    assert_eq!(seen.last(), Some(&(Step::Mask, Stop::List(List::HandOver))), "no wrap at the end");
    // The Account step is entered on what it needs first, so its head is passed on the way back.
    let mut back = vec![(stage.wizard.step, stage.wizard.focus())];
    for _ in 0..40 {
        stage.keys("<s-tab>");
        back.push((stage.wizard.step, stage.wizard.focus()));
    }
    back.dedup();
    assert_eq!(back.len(), 3 + 2 + 1 + 14 + 2 + 3, "every stop once");
    assert_eq!(back.last(), Some(&(Step::Prerequisites, Stop::Field(Field::Organization))), "no wrap at the start");
}

#[test]
fn enter_and_the_arrows_move_in_fields_confirmations_and_choices() {
    for place in ["<a-2>", "<a-1>", "<a-4><tab>", "<a-4><tab><tab>", "<a-4>"] {
        for (there, back) in [("<enter>", "<up>"), ("<down>", "<up>"), ("<tab>", "<s-tab>")] {
            let mut stage = at(place);
            let from = stage.wizard.focus();
            stage.keys(there);
            assert_ne!(stage.wizard.focus(), from, "{place} {there}");
            stage.keys(back);
            assert_eq!(stage.wizard.focus(), from, "{place} {there} {back}");
        }
    }
}

#[test]
fn a_text_field_edits_as_a_shell_does() {
    for (keys, text) in [
        ("one two", "one two"),
        ("one two<left><left>X", "one tXwo"),
        ("one two<home>X", "Xone two"),
        ("one two<c-a>X<c-e>Y", "Xone twoY"),
        ("one two<home><end>Y", "one twoY"),
        ("one two<home><right>X", "oXne two"),
        ("one two<c-left>X", "one Xtwo"),
        ("one two<home><c-right>X", "oneX two"),
        ("one two<bs>", "one tw"),
        ("one two<c-h>", "one tw"),
        ("one two<home><del>", "ne two"),
        ("one two<c-w>", "one "),
        ("one two<left><left><c-u>", "wo"),
        ("one two<home><c-right><c-k>", "one"),
        ("one two<c-w><c-y><c-y>", "one twotwo"),
        ("one two<c-u><c-_>", "one two"),
        ("one<c-_>", ""),
    ] {
        assert_eq!(client_id(&typed(keys)), text, "{keys}");
    }
}

#[test]
fn the_secret_edits_alike_but_nothing_erased_is_put_back() {
    let mut stage = at("<a-4><tab>abc def<c-w><c-y>X<home>Y<c-k>Z");
    assert_eq!(stage.wizard.answers.secret.expose(), "YZ");
    stage.keys("<c-_>");
    assert_eq!(stage.wizard.answers.secret.expose(), "Y");
}

#[test]
fn ctrl_f_mends_and_ctrl_o_suggests_in_fields() {
    let mut stage = typed("Campaign1 <c-f>");
    assert_eq!(client_id(&stage), "Campaign1");
    stage.keys("<c-f>");
    assert!(stage.help().contains("nothing"), "{}", stage.help());
    let mut stage = at("<a-4><up><up><c-o>");
    assert_eq!(stage.wizard.context(), Context::Suggestions);
    let before = stage.wizard.answers.text(Field::ImsServer).to_owned();
    stage.keys("<end><enter>");
    assert_ne!(stage.wizard.answers.text(Field::ImsServer), before);
    let mut stage = at("<a-4><up><up><c-o><esc>");
    assert_eq!(stage.wizard.answers.text(Field::ImsServer), before);
    stage.keys("<c-o>/adobeid<enter><enter>");
    assert_eq!(stage.wizard.answers.text(Field::ImsServer), "https://adobeid-na1.services.adobe.com");
}

#[test]
fn ctrl_r_shows_the_secret_until_the_focus_leaves() {
    let mut stage = at("<a-4><tab>s3cret-value");
    assert!(!stage.screen().contains("s3cret-value"));
    stage.keys("<c-r>");
    assert!(stage.screen().contains("s3cret-value"));
    stage.keys("<c-r>");
    assert!(!stage.screen().contains("s3cret-value"));
    stage.keys("<c-r><tab><s-tab>");
    assert!(!stage.screen().contains("s3cret-value"));
}

#[test]
fn space_ticks_a_confirmation_and_changes_a_choice() {
    let mut stage = at("<a-1><space>");
    assert!(stage.wizard.answers.confirmed(Field::Organization));
    stage.keys("<space>");
    assert!(!stage.wizard.answers.confirmed(Field::Organization));
    for (keys, keeping) in [
        ("<space>", Keeping::Environment),
        ("<right>", Keeping::Environment),
        ("<right><right>", Keeping::Inline),
        ("<left>", Keeping::Inline),
        ("<right><left>", Keeping::File),
        ("<space><space><space>", Keeping::File),
    ] {
        let stage = at(&format!("<a-4><tab><tab>{keys}"));
        assert_eq!(stage.wizard.answers.keeping, keeping, "{keys}");
    }
}

#[test]
fn lists_move_by_row_and_end_without_a_wrap() {
    for (place, list) in [("<a-5>", List::Rows), ("<a-5><tab>", List::Preview), ("<a-6><tab><tab>", List::HandOver)] {
        let mut stage = at(place);
        let last = stage.wizard.list_len(list) - 1;
        for (keys, row) in
            [("<up>", 0), ("<down>", 1), ("<end>", last), ("<down>", last), ("<up>", last - 1), ("<home>", 0)]
        {
            stage.keys(keys);
            assert_eq!(stage.wizard.row(list), row, "{place} {keys}");
        }
    }
}

#[test]
fn a_slash_searches_reviews_rows_and_escape_goes_back() {
    let mut stage = at("<a-5><down>/tenant");
    assert!(stage.screen().contains("▸ Tenant") || stage.screen().contains("Search: tenant"));
    let found = stage.wizard.row(List::Rows);
    stage.keys("<enter>");
    assert_eq!(stage.wizard.row(List::Rows), found);
    stage.keys("<enter>");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::Tenant), "Enter jumps to the row's field");
    let mut stage = at("<a-5><down>/tenant<esc>");
    assert_eq!(stage.wizard.row(List::Rows), 1);
    stage.keys("/nothing like this");
    assert!(stage.screen().contains("is not in the list"));
}

#[test]
fn a_question_has_its_safe_button_first_and_no_letter_answers_it() {
    let mut stage = at("<a-4><tab>s3cret<a-6><tab><tab>/secret<enter><enter>");
    assert_eq!(stage.wizard.context(), Context::Question);
    stage.keys("yYnN");
    assert_eq!(stage.wizard.context(), Context::Question);
    stage.keys("<esc>");
    assert!(stage.disk.clipboard.is_empty(), "Escape is the safe answer");
    for choose in ["<right>", "<tab>", "<left><right>", "<right><s-tab><tab>"] {
        stage.disk.clipboard.clear();
        stage.keys("<enter>").keys(choose).keys("<enter>");
        assert_eq!(stage.disk.clipboard, ["s3cret"], "{choose}");
    }
}

#[test]
fn a_step_is_entered_on_what_it_needs_and_again_where_it_was_left() {
    let mut stage = at("<a-1><space><pgdn><pgup><pgdn><pgup>");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::Organization), "where it was left");
    stage.keys("<down><a-4><tab><a-1>");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::Users));
    stage.keys("<a-4>");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::ImsClientSecret));
}

#[test]
fn one_newline_at_the_end_of_a_pasted_line_is_dropped_and_never_submits() {
    let mut stage = typed("");
    stage.paste("Campaign1\n");
    assert_eq!(client_id(&stage), "Campaign1");
    assert_eq!(stage.wizard.focus(), Stop::Field(Field::ImsClientId));
    stage.keys("<c-_>");
    assert_eq!(client_id(&stage), "", "a paste is one undo");
}

#[test]
fn no_row_of_the_table_is_hidden_by_an_earlier_one() {
    for (at, row) in TABLE.iter().enumerate() {
        for context in row.scope {
            let earlier = TABLE[..at].iter().find(|other| other.key == row.key && other.scope.contains(context));
            assert!(earlier.is_none(), "{} in {context:?} has two meanings", row.key);
        }
    }
}

#[test]
fn an_open_list_is_paged_and_closed_and_never_changes_the_step() {
    for open in ["<a-4><up><up><c-o>", "<a-4><f1>"] {
        let mut stage = at(open);
        let context = stage.wizard.context();
        stage.keys("<pgdn><pgup>");
        assert_eq!((stage.wizard.context(), stage.wizard.step), (context, Step::Account), "{open}");
        stage.keys("<esc>");
        assert!(stage.wizard.open.is_empty(), "{open}");
    }
    let mut stage = at("<a-4>");
    stage.paste("client id: Campaign1\ntenant: acme\n");
    assert_eq!(stage.wizard.context(), Context::Pasted);
    stage.keys("<pgdn><down><esc>");
    assert_eq!(client_id(&stage), "", "Escape fills in nothing");
    assert_eq!(stage.wizard.step, Step::Account);
}
