//! A secret that was typed and lost with the session: the file holds another one, and nobody is told that all is well until the
//! person has typed it again or said that the one in the file is right.

use super::walk_review::MAIL;
use crate::support::stage::Stage;
use ims_setup::setup::field::Field;
use ims_setup::wizard::msg::{Leaving, Msg};
use ims_setup::wizard::plan::{Step, Stop};
use ims_setup::words::catalogue::LANGUAGES;

const NEW: &str = "p8e-abcdefghijklmnopqrstuvwx1234";
const OLD: &str = "p8e-zyxwvutsrqponmlkjihgfedc9876";

fn complete() -> Stage {
    let mut stage = Stage::new();
    stage.paste(MAIL).keys("<enter><c-s><c-f><enter>").paste("Campaign - acme - (.*)");
    stage.keys("<a-5>");
    stage
}

fn to_secret(stage: &mut Stage) {
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::ImsClientSecret)));
}

/// A written set-up, another secret typed over it, and the line gone.
fn lost() -> Stage {
    let mut stage = complete();
    stage.keys("<c-s><right><enter>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    let mut stage = stage.again();
    to_secret(&mut stage);
    stage.keys("<c-u>").paste(NEW).keys("<a-5>");
    stage.again()
}

fn leaves(mut stage: Stage) -> Option<Leaving> {
    stage.keys("<c-c>");
    stage.left
}

#[test]
fn the_older_secret_in_the_file_is_never_told_to_be_these_very_answers() {
    let mut stage = lost();
    assert!(!stage.disk.draft.as_deref().is_some_and(|text| text.contains(&NEW[4..])), "no part of it is kept");
    stage.keys("<a-5>");
    let screen = stage.screen();
    assert!(!screen.contains("holds these very answers") && !screen.contains("file written"), "{screen}");
    assert!(screen.contains("secret not kept") && screen.contains("The secret typed last is not kept"), "{screen}");
    assert!(screen.contains("! IMS client secret"), "its row wants to be seen\n{screen}");
    assert_eq!(leaves(stage), Some(Leaving::Kept));
}

#[test]
fn it_stays_told_however_often_one_comes_back_and_whatever_is_typed_and_taken_back() {
    let mut stage = lost().again().again();
    to_secret(&mut stage);
    assert!(stage.screen().contains("Another one was typed last"), "{}", stage.screen());
    stage.keys("p8<bs><bs>");
    assert!(stage.screen().contains("secret not kept"), "half a secret taken back is none\n{}", stage.screen());
    // A write of something else has not written it.
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Label)));
    stage.keys("2<a-5><c-s>");
    assert!(stage.screen().contains("Write with the older secret?"), "{}", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.wizard.focused_field(), Some(Field::ImsClientSecret), "it can be typed again\n{}", stage.screen());
    assert!(!stage.disk.file.as_deref().is_some_and(|text| text.contains("MAC2")), "nothing was written");
    assert_eq!(leaves(stage), Some(Leaving::Kept));
}

#[test]
fn typed_again_or_waived_it_is_over() {
    let mut stage = lost();
    to_secret(&mut stage);
    stage.keys("<c-f>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    stage.keys("<c-_>");
    assert!(!stage.wizard.is_finished(), "that can be taken back too\n{}", stage.screen());
    stage.keys("<c-x>");
    assert_eq!(leaves(stage.again()), Some(Leaving::Finished), "and is kept");

    let mut stage = lost();
    stage.keys("<a-5><c-s><right><enter>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    assert_ne!(stage.disk.secret.as_deref().map(str::trim), Some(NEW));
    assert_eq!(leaves(stage), Some(Leaving::Finished));

    let mut stage = lost();
    to_secret(&mut stage);
    stage.paste(NEW).keys("<a-5><c-s><right><right><enter>");
    assert_eq!(stage.disk.secret.as_deref().map(str::trim), Some(NEW), "{}", stage.screen());
    assert_eq!(leaves(stage), Some(Leaving::Finished));
}

#[test]
fn where_no_configuration_is_there_yet_the_secret_of_an_earlier_try_is_asked_about_as_before() {
    let mut stage = complete();
    stage.disk.secret = Some(format!("{OLD}\n"));
    stage.wizard.answers.secret_there = true;
    stage.keys("<c-s>");
    let mut stage = stage.again();
    stage.keys("<a-5><c-s>");
    for _ in 0..3 {
        assert!(!stage.wizard.open.is_empty(), "{}", stage.screen());
        if stage.screen().contains("Write with the older secret?") {
            break;
        }
        stage.keys("<right><enter>");
    }
    assert!(stage.screen().contains("Write with the older secret?") && stage.disk.file.is_none(), "{}", stage.screen());
    stage.keys("<right><enter>");
    assert!(stage.disk.file.is_some() && stage.wizard.is_finished(), "{}", stage.screen());
}

/// A set-up beside the secret of an earlier try, at the question which of both is to stay.
fn asked() -> Stage {
    let mut stage = complete();
    stage.disk.secret = Some(format!("{OLD}\n"));
    stage.wizard.answers.secret_there = true;
    stage.keys("<c-s>");
    if !stage.screen().contains("Replace the secret?") {
        stage.keys("<right><enter>");
    }
    assert!(stage.screen().contains("Replace the secret?"), "{}", stage.screen());
    stage
}

#[test]
fn to_keep_the_old_secret_writes_the_file_with_it_and_to_write_nothing_says_so() {
    let mut stage = asked();
    stage.keys("<enter>");
    assert!(stage.help().contains("Nothing was written.") && stage.disk.file.is_none(), "{}", stage.screen());
    let mut stage = asked();
    stage.keys("<c-n>");
    assert!(stage.help().contains("Nothing was written."), "{}", stage.screen());
    let mut stage = asked();
    stage.keys("<right><enter>");
    assert!(stage.disk.file.is_some() && stage.wizard.is_finished(), "{}", stage.screen());
    assert_eq!(stage.disk.secret.as_deref().map(str::trim), Some(OLD));
    let mut stage = asked();
    stage.keys("<right><right><right><enter>");
    assert!(stage.disk.file.is_some() && stage.wizard.is_finished(), "{}", stage.screen());
    assert_ne!(stage.disk.secret.as_deref().map(str::trim), Some(OLD));
}

#[test]
fn a_file_that_is_no_configuration_is_not_replaced_without_a_word_of_the_secret_beside_it() {
    let mut stage = complete();
    stage.disk.secret = Some(format!("{OLD}\n"));
    stage.wizard.answers.secret_there = true;
    stage.disk.file = Some("hello: world\n".to_owned());
    stage.keys("<c-s>");
    if stage.screen().contains("perhaps nobody gets in?") {
        stage.keys("<right><enter>");
    }
    assert!(stage.screen().contains("no configuration?"), "{}", stage.screen());
    assert!(stage.screen().contains("The secret in prod.ims.secret is replaced too."), "{}", stage.screen());
}

#[test]
fn the_key_that_asked_a_question_answers_none_however_often_it_is_pressed() {
    let mut stage = complete();
    stage.keys("<c-s><c-s><c-s>");
    assert!(stage.screen().contains("perhaps nobody gets in?"), "{}", stage.screen());
    assert!(stage.help().contains("Ctrl-S means nothing here"), "{}", stage.help());
    for mut stage in [asked(), lost()] {
        stage.keys("<a-5>");
        if stage.wizard.open.is_empty() {
            stage.keys("<c-s>");
        }
        let file = stage.disk.file.clone();
        let open = stage.wizard.open.len();
        stage.keys("<c-s><c-s>");
        assert!(stage.help().contains("Ctrl-S means nothing here"), "{}", stage.screen());
        assert_eq!((stage.wizard.open.len(), &stage.disk.file), (open, &file), "{}", stage.screen());
    }
}

#[test]
fn the_questions_of_the_secret_are_whole_in_every_language_and_window() {
    for size in [(80, 24), (60, 20), (40, 12)] {
        let mut stage = asked().sized(size.0, size.1);
        let mut other = lost().sized(size.0, size.1);
        other.keys("<a-5><c-s>");
        for language in LANGUAGES {
            for stage in [&mut stage, &mut other] {
                stage.speak(language);
                let buttons = stage.screen().matches('[').count();
                let answers = if stage.screen().matches('[').count() > 2 { 3 } else { 2 };
                assert!(buttons >= answers && !stage.screen().contains('⟨'), "{}\n{}", language.tag, stage.screen());
            }
        }
    }
}

#[test]
fn whoever_comes_back_reads_that_the_secret_is_not_kept_first_and_whole_in_every_language_and_window() {
    for language in LANGUAGES {
        for (columns, rows) in [(80, 24), (60, 20), (40, 12)] {
            for (of, key) in [("needed", "notice-back-secret"), ("older", "notice-back-secret-older")] {
                let mut stage = if of == "older" { lost() } else { complete().again() };
                stage.wizard.welcome_back(14);
                let mut stage = stage.sized(columns, rows);
                stage.speak(language);
                let squeezed = |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
                let (told, help) = (squeezed(&stage.look.words.text(key)), squeezed(&stage.help()));
                assert!(help.starts_with(&told), "{} {columns} {of}:\n{}", language.tag, stage.screen());
                assert!(!help.contains('\u{2026}'), "{} {columns} {of}: {}", language.tag, stage.help());
            }
        }
    }
}

#[test]
fn another_secret_in_the_file_is_told_on_review_and_asked_about_before_a_write() {
    let mut stage = complete();
    stage.keys("<c-s><right><enter>");
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
    stage.disk.secret = Some(format!("{OLD}\n"));
    stage.keys("<a-4><a-5>");
    let screen = stage.screen();
    assert!(!screen.contains("file written") && !screen.contains("holds these very answers"), "{screen}");
    assert!(screen.contains("1 change") && screen.contains("IMS client secret"), "{screen}");
    stage.keys("<end>");
    assert!(stage.screen().contains("Changed there, not here"), "{}", stage.screen());
    stage.keys("<c-s>");
    assert!(stage.screen().contains("Replace the secret"), "{}", stage.screen());
    stage.keys("<enter>");
    assert_eq!(stage.disk.secret.as_deref(), Some(&*format!("{OLD}\n")), "the safe answer is first");
    assert_eq!(leaves(stage), Some(Leaving::Kept));
}

#[test]
fn a_secret_s_file_that_is_gone_is_written_again() {
    let mut stage = complete();
    stage.keys("<c-s><right><enter>");
    let secret = stage.disk.secret.take();
    stage.keys("<a-4><a-5>");
    assert!(!stage.screen().contains("file written"), "{}", stage.screen());
    stage.keys("<c-s><right><right><right><enter>");
    assert_eq!(stage.disk.secret, secret, "{}", stage.screen());
    assert!(stage.wizard.is_finished(), "{}", stage.screen());
}

#[test]
fn a_value_that_was_kept_back_too_hides_no_loss_of_the_secret() {
    let mut stage = complete();
    stage.feed(Msg::Go(Step::Account, Stop::Field(Field::Tenant)));
    stage.keys("<c-u>").paste(NEW);
    let stage = stage.again();
    let help = stage.help().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.starts_with("The client secret is needed again. Tenant: not in the draft"), "{help}");
}
