use super::*;
use crate::base::key::keys;

fn drafts() -> Door {
    let row = |instance: &str| DraftRow {
        instance: instance.into(),
        step: "account".into(),
        minutes: 5,
        held: false,
        written: false,
    };
    Door::drafts(vec![row("prod"), row("stage")])
}

#[test]
fn a_draft_is_chosen_with_the_arrows_and_enter() {
    let mut door = drafts();
    let answers: Vec<Answer> = keys("<down><enter>").into_iter().filter_map(|key| door.press(key, false)).collect();
    assert_eq!(answers, [Answer::Chosen(1)]);
}

#[test]
fn a_draft_is_searched_by_its_instance() {
    let mut door = drafts();
    let answers: Vec<Answer> =
        keys("/sta<enter><enter>").into_iter().filter_map(|key| door.press(key, false)).collect();
    assert_eq!(answers, [Answer::Chosen(1)]);
    let answers: Vec<Answer> = keys("/prod<esc><enter>").into_iter().filter_map(|key| door.press(key, false)).collect();
    assert_eq!(answers, [Answer::Chosen(1)], "Escape goes back");
}

#[test]
fn the_last_row_begins_another_set_up_by_its_name() {
    let mut door = drafts();
    let mut press =
        |text: &str| -> Vec<Answer> { keys(text).into_iter().filter_map(|key| door.press(key, false)).collect() };
    assert_eq!(press("<end><enter>a b<enter>"), [], "no instance is called so");
    assert_eq!(press("<bs><bs>c<enter>"), [Answer::Chosen(2)]);
    assert_eq!(door.named(), Some("ac"));
    let mut door = drafts();
    let there = keys("<end><enter>stage<enter>").into_iter().find_map(|key| door.press(key, false));
    assert_eq!(there, Some(Answer::Chosen(1)), "one that is there goes on");
}

#[test]
fn escape_never_leaves_the_list_and_is_the_safe_answer_of_a_question() {
    assert_eq!(drafts().press(keys("<esc>")[0], false), None);
    let mut door = Door::DraftOrFile { instance: "prod".into(), button: 0 };
    assert_eq!(door.press(keys("<right>")[0], false), None);
    assert_eq!(door.press(keys("<esc>")[0], false), Some(Answer::Chosen(0)));
}

#[test]
fn what_the_list_does_not_do_is_told_and_a_name_can_be_pasted() {
    let mut door = drafts();
    let odd = |door: &Door| if let Door::Drafts { odd, .. } = door { odd.clone() } else { None };
    assert_eq!(door.press(keys("<del>")[0], false), None);
    assert_eq!(odd(&door), Some(Odd::Delete));
    door.paste("Client ID: a\nClient secret: b\n");
    assert_eq!(odd(&door), Some(Odd::Paste));
    for key in keys("<end><enter>") {
        assert_eq!(door.press(key, false), None);
    }
    door.paste("test-1\n");
    assert_eq!(door.named(), Some("test-1"));
}

#[test]
fn help_lists_what_can_be_done_here_and_the_language_goes_round_without_closing_it() {
    let mut door = drafts();
    let mut press =
        |text: &str| -> Vec<Answer> { keys(text).into_iter().filter_map(|key| door.press(key, true)).collect() };
    assert_eq!(press("<down><c-g><end><enter><enter>"), [Answer::Do(Action::Language); 2]);
    assert_eq!(press("<esc><enter>"), [Answer::Chosen(1)], "the list is as it was");
    assert_eq!(press("<f1><home><down><enter>"), [Answer::Chosen(1)], "Enter does the chosen action");
    door.press(Key::ctrl('g'), false);
    let Door::Help { actions, .. } = &door else { panic!("is open") };
    assert!(actions.iter().all(|(key, action)| key.is_some() && *action != Action::NextStep), "{actions:?}");
}
