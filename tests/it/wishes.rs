//! A wish comes to the same as the keys that lead there, and is one change to be taken back.

use ims_setup::base::secret::Secret;
use ims_setup::setup::answers::Keeping;
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::open::Open;
use ims_setup::wizard::plan::{List, Step, Stop};
use ims_setup::wizard::rows::Row;
use ims_setup::wizard::wish::Wish;

use super::walk_hints::complete;
use super::walk_review::MAIL;
use crate::support::stage::Stage;

fn at(step: Step, stop: Stop) -> Stage {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter>");
    stage.feed(Msg::Go(step, stop));
    stage
}

fn line(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

#[test]
fn a_wish_comes_to_what_the_keys_come_to() {
    let field = |field| (Step::of(field), Stop::Field(field));
    let names = (Step::Mask, Stop::List(List::Names));
    let wishes = [
        (field(Field::Users), vec![Wish::Confirm(Field::Users, true)], "<space>"),
        (field(Field::SecretKeeping), vec![Wish::Keep(Keeping::Inline)], "<right><right>"),
        (field(Field::ImsServer), vec![Wish::TakeSuggestion(1)], "<c-o><home><down><enter>"),
        (names, vec![Wish::AddName(line("Campaign - acme - a"))], "<end><enter>Campaign - acme - a<enter>"),
        (field(Field::Label), vec![Wish::Step(Step::Console)], "<a-2>"),
        ((Step::Review, Stop::List(List::Rows)), vec![Wish::TakeRow(Row::Fold)], "<end><up><enter>"),
        ((Step::Review, Stop::List(List::Rows)), vec![Wish::Write], "<c-s>"),
        ((Step::Review, Stop::List(List::Rows)), vec![Wish::Quit], "<c-c>"),
    ];
    for ((step, stop), wishes, keys) in wishes {
        let (mut wished, mut played) = (at(step, stop), at(step, stop));
        let about = format!("{wishes:?}");
        for wish in wishes {
            wished.feed(Msg::Wish(wish));
        }
        played.keys(keys);
        assert_eq!(wished.wizard.draft(), played.wizard.draft(), "{about}");
        assert_eq!(wished.screen(), played.screen(), "{about}");
        assert_eq!((wished.left, &wished.disk.file), (played.left, &played.disk.file), "{about}");
        if wished.left.is_none() {
            wished.feed(Msg::Wish(Wish::Undo));
            played.keys("<c-_>");
            assert_eq!(*wished.wizard.answers, *played.wizard.answers, "{about}, taken back");
        }
    }
}

#[test]
fn yes_and_no_go_to_the_question_that_is_open() {
    for (wish, is_written) in [(Wish::Agree, true), (Wish::Decline, false)] {
        let mut stage = complete();
        stage.feed(Msg::Wish(Wish::Write));
        assert!(matches!(stage.wizard.open.last(), Some(Open::Question { .. })), "{}", stage.screen());
        stage.feed(Msg::Wish(wish));
        assert!(stage.wizard.open.is_empty(), "{}", stage.screen());
        assert_eq!(stage.disk.file.is_some(), is_written, "{}", stage.screen());
    }
}

#[test]
fn a_name_that_was_refused_gives_way_to_the_next() {
    let mut stage = at(Step::Mask, Stop::List(List::Names));
    stage.feed(Msg::Wish(Wish::AddName(line("p8e-1q2w3e4r5t6y7u8i9o0pA-bC"))));
    assert!(stage.wizard.names.all().is_empty());
    stage.feed(Msg::Wish(Wish::AddName(line("Campaign - acme - a"))));
    assert_eq!(stage.wizard.names.all().len(), 1);
    assert!(stage.wizard.open.is_empty(), "{}", stage.screen());
}
