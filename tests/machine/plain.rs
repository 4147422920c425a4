//! The wizard line by line: the real program with its input from a pipe, and in a terminal that has no screen.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::support::pty::Pty;
use crate::support::stage;
use crate::support::stage::Stage;
use rustix::process::Signal;
use tempfile::TempDir;

const SECRET: &str = "s3cr3t-0123456789abcdef9f2c";

/// Three steps answered, five fields kept, the rest typed; a callback server that is mended with a yes.
const ANSWERS: &str = "yes\ny\nYes\n9400\n9400\nyes\n\n\n\n\nyes\nCampaign1\ns3cr3t-0123456789abcdef9f2c\n\n\
    http://campaign.acme.example\nyes\n0A1B2C3D4E5F60718293A4B5@AdobeOrg\nCampaign - acme - (.*)\n\n\nacme\n";

/// After the review: the write, the mask kept, three names and their end.
const WRITE_AND_TEST: &str =
    "yes\nyes\n\nCampaign - acme - admin\nCampaign - acme - delivery\nCampaing - acme - delivery\n\n";

/// A home of its own.
struct Home(TempDir);

impl Home {
    fn new() -> Home {
        Home(TempDir::new().expect("a folder"))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn settle(&self, command: &mut Command) {
        command
            .current_dir(self.path())
            .env("HOME", self.path())
            .env("XDG_STATE_HOME", self.path().join("state"))
            .env("XDG_CONFIG_HOME", self.path().join("config"))
            .env("LC_ALL", "C.UTF-8");
    }

    /// Runs `ims-setup --plain -i prod` and `more` with `input`.
    fn run(&self, more: &[&str], input: impl AsRef<[u8]>) -> Run {
        self.run_with(&[&["--plain", "--offline", "-i", "prod"], more].concat(), input)
    }

    fn run_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ims-setup"));
        self.settle(&mut command);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        // One that left without reading all of it has what it needs.
        let _ = child.stdin.take().expect("a pipe").write_all(input.as_ref());
        Run::of(child.wait_with_output().expect("it ends"), self.path())
    }

    /// `ims-setup` in a terminal without a screen.
    fn dumb(&self, arguments: &[&str]) -> Pty {
        let mut command = Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
        self.settle(&mut command);
        command.arg("--offline").args(arguments).env("TERM", "dumb");
        Pty::start(command, 200, 50)
    }

    fn file(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap_or_default()
    }

    fn draft(&self) -> String {
        self.file("state/ims-setup/prod.draft.yaml")
    }
}

/// What a run said and how it ended; the folder's name is `HERE`.
#[derive(Debug)]
struct Run {
    said: String,
    errors: String,
    code: Option<i32>,
}

impl Run {
    fn of(output: Output, home: &Path) -> Run {
        for bytes in [&output.stdout, &output.stderr] {
            assert!(!bytes.iter().any(|byte| *byte < b' ' && *byte != b'\n' || *byte == 0x7f), "a control character");
        }
        let text =
            |bytes: Vec<u8>| String::from_utf8(bytes).expect("is UTF-8").replace(&home.display().to_string(), "HERE");
        Run { said: text(output.stdout), errors: text(output.stderr), code: output.status.code() }
    }
}

/// The file without its first line, which has the date.
fn dateless(file: &str) -> &str {
    file.split_once('\n').map_or("", |(_, rest)| rest)
}

#[test]
fn from_nothing_to_a_written_file_and_a_tested_mask() {
    let home = Home::new();
    let run = home.run(&[], format!("{ANSWERS}{WRITE_AND_TEST}"));
    insta::assert_snapshot!("from_nothing", run.said);
    assert_eq!((run.errors.as_str(), run.code), ("", Some(0)));
    assert!(!run.said.contains(['─', '│', '▸', '•', '✓', '✗', '·']), "nothing is drawn");
    assert!(!run.said.contains(SECRET));
    assert_eq!(home.file("prod.ims.secret"), format!("{SECRET}\n"));
    assert_eq!(home.draft(), "", "a finished run leaves no draft");
}

#[test]
fn the_same_answers_on_the_screen_give_the_same_file() {
    let home = Home::new();
    home.run(&[], format!("{ANSWERS}{WRITE_AND_TEST}"));
    let mut stage = Stage::new();
    stage.keys("<space><down><space><down><space><pgdn>9400<tab>9400<pgdn><space><pgdn>");
    stage.keys("Campaign1<tab>s3cr3t-0123456789abcdef9f2c<tab><tab>http://campaign.acme.example<c-f><tab>");
    stage.keys(
        "0A1B2C3D4E5F60718293A4B5@AdobeOrg<tab>Campaign - acme - (.*)<tab><tab><tab>acme<c-s><c-s><right><enter>",
    );
    assert!(!stage.disk.file.as_deref().unwrap_or("").is_empty());
    assert_eq!(dateless(&home.file("prod.ims.yaml")), dateless(stage.disk.file.as_deref().unwrap_or("")));
}

#[test]
fn the_end_of_the_input_keeps_every_answer_and_the_next_run_goes_on_there() {
    let home = Home::new();
    let run = home.run(&[], "yes\nyes\nyes\n9400");
    assert_eq!(run.code, Some(3));
    assert!(
        run.errors.ends_with("The draft is saved. To go on: ims-setup -i prod --offline --plain\n"),
        "{}",
        run.errors
    );
    let draft = home.draft();
    assert!(draft.contains("console_build: 9400") && draft.contains("server_build"), "{draft}");
    let run = home.run(&[], "");
    let question = run.said.find("Application server").expect("goes on at the next question");
    assert!(!run.said[..question].contains("Client console\n"), "{}", run.said);
    assert_eq!(run.code, Some(3));
}

#[test]
fn back_is_never_refused_and_what_was_answered_is_shown() {
    let home = Home::new();
    let run = home.run(&["--fresh"], ":back\nyes\nno\n:back\n:back\n:next\n:quit\n");
    assert!(run.errors.starts_with("This is the first question.\n"), "{}", run.errors);
    assert_eq!(run.said.matches("The organization and its IMS organization ID are known\n").count(), 3);
    assert!(run.said.contains("Now: confirmed\n"));
    assert_eq!(run.said.matches("Step 1 of 6").count(), 1, "the heading is said once");
    assert_eq!(run.code, Some(3));
}

#[test]
fn an_answer_is_taken_back_wherever_it_was_given() {
    let home = Home::new();
    let typed = ":steps 4\n:undo\nCampaign1\n:undo\nCampaign2\n:steps 1\nyes\n:undo\n:undo\n:undo\n:quit\n";
    let run = home.run(&[], typed);
    assert_eq!(run.errors.matches("No answer of this session is left to take back.").count(), 2, "{}", run.errors);
    assert!(run.said.contains("Taken back: IMS client identifier\n"));
    assert!(run.said.contains("Taken back: Organization known\n"));
    assert!(home.draft().contains("ims_client_id: ''"), "{}", home.draft());
    assert!(home.draft().contains("organization: open"), "{}", home.draft());
}

#[test]
fn an_empty_line_keeps_clear_empties_and_two_colons_begin_a_value() {
    let home = Home::new();
    // The label, the internal name and so on: the account from its first question.
    let typed = "\n\n\n\n\n\n::a label\n\n:clear\nno\n:quit\n";
    home.run(&[], typed);
    let draft = home.draft();
    assert!(draft.contains("label: ':a label'") || draft.contains("label: \":a label\""), "{draft}");
    assert!(draft.contains("internal_name: Adobe_Experience_Cloud"), "{draft}");
    assert!(draft.contains("enabled: false"), "{draft}");
    let run = home.run(&[], ":steps 4\n:back\n:back\n:clear\n:back\n:quit\n");
    assert!(run.said.contains("Now: empty"), "{}", run.said);
    let run = home.run(&[], ":colon\n:quit\n");
    assert!(run.errors.starts_with("That is no command."), "{}", run.errors);
}

#[test]
fn bad_input_is_kept_and_marked_and_asked_for_once_more() {
    let home = Home::new();
    let run = home.run(&[], "\n\n\n94\n\n9400\n:review\n\n:quit\n");
    assert_eq!(run.said.matches("Wrong: A build has 4 or 5 digits, this has 2.").count(), 2, "{}", run.said);
    assert!(home.draft().contains("console_build: 94\n") || home.draft().contains("94"), "{}", home.draft());
    assert!(run.said.contains("4. Client console build: 94. Wrong: A build has"), "{}", run.said);
    assert!(run.said.contains("fields stand in the way of the file: Client console build, "), "{}", run.said);
}

#[test]
fn the_review_leads_to_what_is_missing_and_to_any_field() {
    let home = Home::new();
    let run = home.run(&[], ":review\nyes\nCampaign1\n:review\n20\nacme\n20\nglobex\n:quit\n");
    assert!(run.errors.contains("The first: IMS client identifier."), "{}", run.errors);
    assert!(home.draft().contains("ims_client_id: Campaign1") && home.draft().contains("tenant: globex"));
    assert!(run.said.contains("20. Tenant: acme\n"));
}

#[test]
fn a_file_that_differs_is_replaced_only_after_a_second_yes() {
    let home = Home::new();
    home.run(&[], format!("{ANSWERS}{WRITE_AND_TEST}"));
    let before = home.file("prod.ims.yaml");
    let run = home.run(&[], ":review\n20\nglobex\nyes\n\nno\n:quit\n");
    assert_eq!(home.file("prod.ims.yaml"), before);
    assert_eq!(run.code, Some(3));
    assert!(run.said.contains("Now: tenant: acme\nThen: tenant: globex\n"), "{}", run.said);
    assert_eq!(run.said.matches("Then: tenant: globex\n").count(), 2, "once a review");
    let run = home.run(&[], ":review\nyes\nyes\n\n\n");
    assert!(home.file("prod.ims.yaml").contains("tenant: globex"), "{}", run.said);
    assert_eq!(run.code, Some(0));
}

#[test]
fn what_looks_like_a_secret_is_moved_and_neither_said_nor_kept_in_the_draft() {
    let home = Home::new();
    let secret = "p8e-abcdefghijklmnopqrstuvwxyz012345";
    let run = home.run(&[], format!(":steps 4\n{secret}\nyes\nCampaign1\n\n:quit\n"));
    assert!(run.said.contains("Answer yes to move it to the client secret."), "{}", run.said);
    assert!(run.said.contains("Now: 36 characters, ending in 2345"), "{}", run.said);
    assert!(!run.said.contains(secret) && !run.errors.contains(secret) && !home.draft().contains(secret));
    assert!(home.draft().contains("ims_client_id: Campaign1"));
}

#[test]
fn odd_bytes_and_lines_are_told_and_lose_nothing_else() {
    let home = Home::new();
    let mut input = b":steps 4\r\nCamp\x07aign1\r\n:back\nA\xffB\n:back\n".to_vec();
    input.extend(vec![b'x'; (1 << 20) + 100]);
    input.extend(b"\n\n:quit\n");
    let run = home.run(&[], input);
    assert!(run.errors.contains("One control character was left out of the line."), "{}", run.errors);
    assert!(run.said.contains("Now: Campaign1\n"));
    assert!(run.errors.contains("Bytes arrived that are no UTF-8 text"));
    assert!(run.errors.contains("Refused: a field holds at most 1 MiB."));
    assert!(home.draft().contains("ims_client_id: AB\n"), "{}", home.draft());
}

#[test]
fn a_script_is_not_asked_which_draft_is_meant() {
    let home = Home::new();
    home.run_with(&["--plain", "-i", "prod"], "yes\n");
    home.run_with(&["--plain", "-i", "stage"], "yes\n");
    let run = home.run_with(&["--plain"], "1\n");
    assert_eq!(run.code, Some(2));
    assert!(run.errors.contains("stage") && run.errors.contains("prod"), "{}", run.errors);
}

#[test]
fn an_ascii_locale_hears_nothing_but_ascii() {
    let home = Home::new();
    let run = home.run(&["--ascii"], ":help\n:steps 2\n:steps 4\nCampägn\n\n:quit\n");
    assert!(run.said.is_ascii() && run.errors.is_ascii(), "{}{}", run.said, run.errors);
    assert!(run.said.contains("Help > About..."));
    assert!(run.said.contains("\\u{E4}"), "{}", run.said);
}

#[test]
fn a_terminal_without_a_screen_gets_the_wizard_line_by_line() {
    let home = Home::new();
    let mut pty = home.dumb(&["-i", "prod"]);
    pty.wait_for("IMS organization ID are known");
    pty.feed(b":steps 4\n");
    pty.wait_for("IMS client identifier");
    pty.feed(b"Campaign1\n");
    pty.wait_for("What you type is not shown.");
    pty.wait_until("the prompt", |screen| screen.contents().trim_end().ends_with('>'));
    assert!(!pty.is_cooked(), "the echo is off");
    pty.feed(format!("{SECRET}\n").as_bytes());
    pty.wait_for("Secret is kept");
    assert!(pty.is_cooked());
    pty.feed(b":back\n");
    pty.wait_for("Now: 27 characters, ending in 9f2c");
    pty.feed(b":quit\n");
    assert_eq!(pty.exit_code(), 3);
    let raw = String::from_utf8_lossy(pty.raw()).into_owned();
    assert!(!raw.contains('\u{1b}') && !raw.contains(SECRET), "{raw}");
    assert!(home.draft().contains("ims_client_id: Campaign1"));
}

#[test]
fn a_signal_saves_and_gives_the_echo_back() {
    for signal in [Signal::TERM, Signal::INT, Signal::HUP] {
        let home = Home::new();
        let mut pty = home.dumb(&["-i", "prod"]);
        pty.wait_for("are known");
        pty.feed(b":steps 4\nCampaign1\n");
        pty.wait_for("What you type is not shown.");
        pty.wait_until("the prompt", |screen| screen.contents().trim_end().ends_with('>'));
        pty.signal(signal);
        assert_eq!(pty.exit_code(), 128 + signal.as_raw());
        assert!(pty.is_cooked());
        assert!(home.draft().contains("ims_client_id: Campaign1"));
    }
}

#[test]
fn a_lost_line_saves() {
    let home = Home::new();
    let mut pty = home.dumb(&["-i", "prod"]);
    pty.wait_for("are known");
    pty.feed(b":steps 4\nCampaign1\n");
    pty.wait_for("What you type is not shown.");
    pty.hang_up();
    assert_eq!(pty.exit_code(), 128 + Signal::HUP.as_raw());
    assert!(home.draft().contains("ims_client_id: Campaign1"));
}

#[test]
fn which_draft_and_who_holds_it_are_asked_line_by_line() {
    let home = Home::new();
    home.run_with(&["--plain", "-i", "prod"], "yes\n");
    home.run_with(&["--plain", "-i", "stage"], "yes\nyes\n");
    let mut first = home.dumb(&["--plain"]);
    first.wait_for("Type a number or a name");
    first.feed(b"7\n");
    first.wait_for("There is no such number.");
    first.wait_for("not written");
    first.wait_for("3. Begin another set-up");
    first.feed(b"stage\n");
    first.wait_for("instance stage");
    let mut second = home.dumb(&["--plain", "-i", "stage"]);
    second.wait_for("Answer yes: Take over.");
    second.feed(b"yes\n");
    second.wait_for("Users are linked to the product profiles");
    assert_eq!(first.exit_code(), 128 + Signal::TERM.as_raw(), "it was asked to end");
    second.feed(b"\x04");
    assert_eq!(second.exit_code(), 3);
}

#[test]
fn what_is_begun_line_by_line_goes_on_on_the_screen() {
    let home = Home::new();
    home.run(&[], ":steps 4\nCampaign1\n");
    let draft = ims_setup::setup::document::read_draft(home.draft().as_bytes()).expect("reads");
    let stage = Stage::with(ims_setup::wizard::Wizard::resume(draft, stage::TODAY));
    assert!(stage.screen().contains("▸* IMS client secret"), "{}", stage.screen());
}

#[test]
fn why_says_what_happens_at_sign_in_link_by_link() {
    let home = Home::new();
    fs::write(home.path().join("names.txt"), "Campaign - acme - admin\nCampaing - acme - b\n").expect("is written");
    let input = ":steps 6\nCampaign - acme - (.*)\n:why\n:why 1\n:why 7\n";
    let run = home.run(&["--names", "names.txt"], input);
    let expected = "Campaing - acme - b\nProfile, in order: Campaing - acme - b\nProduct: not known\n\
                    Mask, breaks here: Missed: it matches up to \"Campai\" and differs after it.\n\
                    Captured group: not reached\nOperator group: not reached\n\
                    Campaign, breaks here: refuses: \"Login does not have any right matching the expression\"\n\
                    Nearest that matches: Campaign - acme - b\n\
                    Mend: In the Admin Console: rename the profile to Campaign - acme - b\n";
    assert!(run.said.contains(expected), "{}", run.said);
    assert!(run.said.contains("Captured group, in order: admin\n"), "{}", run.said);
    assert!(run.errors.contains("There is no such name or person."), "{}", run.errors);
}

#[test]
fn names_are_kept_taken_back_and_tried_again_by_another_mask() {
    let home = Home::new();
    let names = "Campaign - acme - admin\nMarketo\n:undo\n:save\n";
    let run = home.run(&[], format!(":steps 6\nCampaign - acme - (.*)\n{names}"));
    assert!(run.said.contains("Taken back: the last name\n"), "{}", run.said);
    assert!(run.said.contains("Everything is saved in the draft."), "{}", run.said);
    let run = home.run(&[], ":back\nCampaign - globex - (.*)\n\n\n");
    assert_eq!(run.said.matches("One name is there already:\nCampaign - acme - admin\n").count(), 2, "{}", run.said);
    assert!(run.said.contains("Missed: it matches up to \"Campaign - \" and differs after it.\n"), "{}", run.said);
    assert!(run.said.contains("1 name: none matches, 1 missed.\n"), "{}", run.said);
    assert!(run.said.contains("What is left to do"), "the hand-over comes even where nothing is written");
    assert_eq!(run.code, Some(3));
}

#[test]
fn the_secret_is_kept_another_way() {
    let home = Home::new();
    let typed = ":steps 4\nCampaign1\n\n2\n:back\n:back\n$IMS_SECRET\nyes\n:undo\n:quit\n";
    let run = home.run(&[], typed);
    assert!(run.said.contains("Now: in a file of its own\n"));
    assert!(run.said.contains("The environment variable that holds the secret"), "{}", run.said);
    assert!(run.said.contains("Wrong: Only the variable's name, without $ and braces."), "{}", run.said);
    assert!(home.draft().contains("env: $IMS_SECRET") || home.draft().contains("'$IMS_SECRET'"), "{}", home.draft());
}

#[test]
fn whoever_stops_listening_ends_it_quietly_with_everything_saved() {
    let home = Home::new();
    let mut command = Command::new("sh");
    home.settle(&mut command);
    let program = env!("CARGO_BIN_EXE_ims-setup");
    let script = format!(
        "(yes yes | head -n 3; yes '') | {{ {program} --plain --offline -i prod; echo $? >code; }} | head -n 21"
    );
    let output = command.args(["-c", &script]).stdin(Stdio::null()).output().expect("a shell");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!errors.contains("panicked") && !errors.contains("could not"), "{errors}");
    assert_eq!(home.file("code"), "3\n");
    assert!(home.draft().contains("users: confirmed"), "{}", home.draft());
}

#[test]
fn a_draft_that_another_session_holds_is_refused_to_a_script() {
    let home = Home::new();
    let mut first = home.dumb(&["--plain", "-i", "prod"]);
    first.wait_for("are known");
    let run = home.run(&[], "yes\n");
    assert_eq!(run.code, Some(4));
    assert!(run.errors.contains("is open in another session: process "), "{}", run.errors);
    first.feed(b"\x04");
    assert_eq!(first.exit_code(), 3);
}

#[test]
fn every_language_leads_to_the_same_file_and_hears_english_too() {
    let mut files = Vec::new();
    for language in ims_setup::words::catalogue::LANGUAGES {
        let home = Home::new();
        let words = ims_setup::words::catalogue::Words::new(language);
        let own = |key: &str| words.text(key).split(' ').next().unwrap_or_default().to_owned();
        let commands = format!(":{}\n:{}\n:help\n", own("plain-command-help"), own("plain-command-back"));
        let answers = ANSWERS.replace("Yes", &own("plain-yes"));
        let run = home.run(&["--lang", language.tag], format!("{commands}{answers}{WRITE_AND_TEST}"));
        assert_eq!(run.code, Some(0), "{}: {}{}", language.tag, run.said, run.errors);
        assert!(!run.said.contains(['⟨', '{']), "{}: {}", language.tag, run.said);
        files.push(dateless(&home.file("prod.ims.yaml")).to_owned());
    }
    assert!(files.iter().all(|file| *file == files[0]));
}

#[test]
fn a_mail_pasted_at_a_prompt_is_one_answer() {
    let home = Home::new();
    let mail = "Hi Anna,\n\nClient ID: Campaign1\nClient secret: s3cr3t-0123456789abcdef9f2c\n\
                Callback server: https://campaign.acme.example\nOrganization ID: 0A1B2C3D4E5F60718293A4B5@AdobeOrg\n\
                Association mask: Campaign - acme - (.*)\nTenant: acme\n";
    let run = home.run(&[], format!("{mail}yes\ny\n"));
    assert!(run.said.contains("6 values recognized"), "{}", run.said);
    assert!(run.said.contains("6 fields were filled in. :undo takes it back."), "{}", run.said);
    assert!(!run.said.contains(SECRET), "{}", run.said);
    let draft = home.draft();
    assert!(draft.contains("ims_client_id: Campaign1") && draft.contains("organization: confirmed"), "{draft}");
    assert!(draft.contains("users: confirmed"), "what stands behind it are the next answers: {draft}");
}

#[test]
fn who_leaves_before_any_answer_is_told_of_no_draft() {
    let home = Home::new();
    let run = home.run(&[], ":quit\n");
    assert!(run.errors.contains("there is no draft") && !run.errors.contains("draft is saved"), "{}", run.errors);
    let run = home.run(&[], "yes\n:quit\n");
    assert!(run.errors.contains("The draft is saved."), "{}", run.errors);
}

#[test]
fn what_is_missing_is_named_once_and_by_its_whole_name() {
    let home = Home::new();
    let run = home.run(
        &[],
        ":steps 4\n:next\n:next\n:next\n:next\n:next\n:next\n:next\n:next\n:next\n:next\n:clear\n:review\nyes\n",
    );
    let all = format!("{}{}", run.said, run.errors);
    assert!(all.contains("fields are missing or wrong. The first: IMS client identifier."), "{all}");
    assert!(!all.contains("This is the first."), "{all}");
    assert!(all.contains("stand in the way of the file: "), "{all}");
}

#[test]
fn a_file_in_the_place_of_ones_own_that_cannot_be_read_says_why_at_the_start() {
    let home = Home::new();
    fs::write(home.path().join("prod.ims.yaml"), "version: 1\ninstance: prod\nexternal_acount:\n  label: MAC\n")
        .expect("is written");
    let run = home.run(&[], "");
    let said = format!("{}{}", run.said, run.errors);
    assert!(said.contains("prod.ims.yaml") && said.contains("external_account"), "{said}");
}

#[test]
fn answers_that_name_no_instance_contradict_none() {
    let home = Home::new();
    fs::write(home.path().join("a.yaml"), "version: 1\nexternal_account:\n  label: Mine\n").expect("is written");
    let run = home.run(&["--answers", "a.yaml"], "");
    assert!(!run.errors.contains("which instance is meant"), "{}", run.errors);
}
