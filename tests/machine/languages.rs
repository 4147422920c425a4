//! The reader's language: where it comes from, what it is changed to inside the wizard, and what that leaves alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::support::pty;
use crate::support::stage;
use crate::support::stage::Stage;
use ims_setup::cli::Common;
use ims_setup::front::appearance::{Reader, reader};
use ims_setup::host::preferences::Preferences;
use ims_setup::setup::field::Field;
use ims_setup::style::glyphs::Glyphs;
use ims_setup::view;
use ims_setup::wizard::door::Door;
use ims_setup::wizard::keymap::Action;
use ims_setup::wizard::msg::Msg;
use ims_setup::wizard::open::Open;
use ims_setup::words::catalogue::{LANGUAGES, Words};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::TempDir;

fn of(common: &Common, preferred: Option<&str>, env: &[(&str, &str)]) -> Reader {
    let preferences = Preferences { language: preferred.map(str::to_owned), ..Preferences::default() };
    let lookup = |name: &str| env.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    reader(common, &preferences, &lookup, None)
}

/// A reader who can choose among English and two that nobody speaks.
fn three() -> Reader {
    let mut reader = of(&Common::default(), None, &[("LANG", "en_US.UTF-8")]);
    reader.languages = vec![LANGUAGES[0], crate::support::pseudo::long(), crate::support::pseudo::wide()];
    reader
}

/// The wizard before that reader.
struct Read {
    stage: Stage,
    reader: Reader,
}

impl Read {
    fn new() -> Read {
        let (mut stage, reader) = (Stage::new(), three());
        stage.wizard.next_language = reader.tongue().next;
        Read { stage, reader }
    }

    /// Types; what the screen would do about the language is done after each key.
    fn keys(&mut self, text: &str) -> &mut Read {
        for key in ims_setup::base::key::keys(text) {
            let before = self.stage.effects.len();
            self.stage.feed(Msg::Key(key));
            if self.stage.effects[before..].iter().any(|effect| effect == "NextLanguage") {
                self.reader.take_next_language();
                self.stage.look.words = Words::new(self.reader.look.words.language());
                self.stage.feed(Msg::Spoken(self.reader.tongue()));
            }
        }
        self
    }
}

#[test]
fn help_offers_the_next_language_everywhere_and_nowhere_where_there_is_one() {
    let places = ["<a-1>", "<a-2>", "<a-4>", "<a-4><tab>", "<a-4><tab><tab>", "<a-5>", "<a-5><tab>"];
    let more = ["<a-6><tab>", "<a-6><tab><tab>", "<a-4><c-o>", "<a-6><tab><enter>x", "<a-5>/x"];
    for place in places.into_iter().chain(more) {
        let mut read = Read::new();
        read.keys(place).keys("<c-g><end>");
        let screen = read.stage.screen();
        assert!(screen.contains("▸               Language: change to Låång"), "{place}: {screen}");
        let mut alone = Stage::new();
        alone.keys(place).keys("<c-g>");
        let Some(Open::Help { actions, .. }) = alone.wizard.open.last() else { panic!("{place}: help is open") };
        assert!(actions.iter().all(|(_, action)| *action != Action::Language), "{place}");
    }
}

#[test]
fn another_language_changes_the_words_and_nothing_else() {
    let mut read = Read::new();
    read.keys("<a-4>Campa<left><left>");
    let saved = read.stage.disk.drafts_saved;
    read.keys("<c-g><end><enter>");
    assert!(read.stage.screen().contains("Laänguaägéè: Låång"), "{}", read.stage.screen());
    assert!(read.stage.screen().lines().next().is_some_and(|head| head.ends_with(" sv")), "{}", read.stage.screen());
    read.keys("<enter>");
    assert!(read.stage.screen().lines().next().is_some_and(|head| head.ends_with(" zh-Hant")), "the help stays");
    read.keys("<enter>");
    assert!(read.stage.help().contains("Language: English"), "{}", read.stage.help());
    read.keys("<enter><esc>");
    assert_eq!(read.stage.disk.drafts_saved, saved, "the draft does not know the language");
    read.keys("X");
    assert_eq!(read.stage.wizard.answers.text(Field::ImsClientId), "CamXpa", "the cursor is where it was");
    read.keys("<c-_>");
    assert_eq!(read.stage.wizard.answers.text(Field::ImsClientId), "Campa");
    // What is searched for is searched in the language that is read.
    read.keys("<a-5>/séècréèt<enter><enter>");
    assert_eq!(read.stage.wizard.focused_field(), Some(Field::ImsClientSecret));
}

#[test]
fn a_name_being_typed_outlives_a_change_of_the_language() {
    let mut read = Read::new();
    read.keys("<a-6><tab><enter>Camp<c-g><end><enter><esc>aign<enter>");
    assert_eq!(read.stage.wizard.names.all().iter().collect::<Vec<_>>(), ["Campaign"]);
}

#[test]
fn the_list_of_drafts_has_a_help_that_offers_the_language_too() {
    let mut door = Door::DraftOrFile { instance: "prod".into(), button: 0 };
    for key in ims_setup::base::key::keys("<c-g><end>") {
        assert_eq!(door.press(key, true), None);
    }
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).expect("opens");
    terminal.draw(|frame| view::door::draw(&door, &stage::look(), Some("Låång"), frame)).expect("draws");
    let screen = terminal.backend().to_string();
    assert!(screen.contains("Everything you can do here") && screen.contains("change to Låång"), "{screen}");
}

/// The command line, the environment; the language and the drawing characters that follow.
type Row<'a> = (&'a Common, &'a [(&'a str, &'a str)], &'a str, Glyphs);

#[test]
fn each_reader_gets_letters_that_the_terminal_shows() {
    let last = LANGUAGES[LANGUAGES.len() - 1].tag;
    let english = Common { lang: Some("en".into()), ..Common::default() };
    let ascii = Common { ascii: true, ..Common::default() };
    // Another language than English shows its own letters where only the drawing is to be ASCII.
    let drawn = Glyphs { ascii: last == "en", ..Glyphs::ascii() };
    let table: [Row<'_>; 7] = [
        (&Common::default(), &[("LC_ALL", "C")], "en", Glyphs::ascii()),
        (&Common::default(), &[("LANG", "ko_KR.eucKR")], "en", Glyphs::ascii()),
        (&Common::default(), &[], "en", Glyphs::ascii()),
        (&Common::default(), &[("LANG", "C.UTF-8")], last, Glyphs::unicode()),
        (&english, &[("LC_ALL", "C")], "en", Glyphs::unicode()),
        (&ascii, &[("LANG", "en_US.UTF-8")], last, drawn),
        (&Common { ascii: true, ..english.clone() }, &[("LC_ALL", "C")], "en", Glyphs::ascii()),
    ];
    for (common, env, tag, glyphs) in table {
        let reader = of(common, Some(last), env);
        assert_eq!(reader.look.words.language().tag, tag, "{common:?} {env:?}");
        assert_eq!(reader.look.glyphs, glyphs, "{common:?} {env:?}");
        assert_eq!(reader.look.words.is_ascii(), glyphs.ascii, "{common:?} {env:?}");
    }
    let mut reader = three();
    reader.ascii = true;
    reader.take_next_language();
    assert_eq!(reader.look.glyphs, Glyphs { ascii: false, ..Glyphs::ascii() }, "another language shows its letters");
    reader.take_next_language();
    reader.take_next_language();
    assert_eq!(reader.look.glyphs, Glyphs::ascii(), "English does without");
}

#[test]
fn every_english_message_is_ascii_where_only_ascii_is_shown() {
    let words = Words::in_ascii(LANGUAGES[0]);
    let keys = LANGUAGES[0].catalogue.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
    for key in keys.filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase())) {
        let text = words.text(key);
        assert!(text.is_ascii(), "{key}: {text}");
    }
    assert_eq!(words.with("head-no-such", &[]), "⟨head-no-such⟩");
    assert_eq!(words.with("notice-theme", &[("name", "한".into())]), "Theme: \\u{D55C}");
}

struct Home(TempDir);

impl Home {
    fn run(&self, env: &[(&str, &str)], arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ims-setup"));
        command.args(arguments).current_dir(self.0.path()).stdin(Stdio::null()).env_clear().env("HOME", self.0.path());
        command.envs(env.iter().copied()).output().expect("runs")
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("a folder");
        fs::write(&path, text).expect("a file");
        path
    }
}

fn home() -> Home {
    Home(TempDir::new().expect("a folder"))
}

#[test]
fn in_a_locale_without_utf8_no_command_writes_a_byte_above_127() {
    let home = home();
    home.file("한.yaml", "version: 1\nx: 한\n");
    for arguments in [
        &["mask", "Campaign - 한 – (.*)", "Campaign - 한 – admin", "x – y"][..],
        &["mask", "--infer", "Campaign – 한", "Campaign – 글"],
        &["show", "한.yaml"],
        &["show", "없다.yaml"],
        &["drafts", "-i", "한"],
        &["themes"],
        &["themes", "한"],
        &["--lang", "한국어"],
        &["--nonsense-한"],
        &["--help"],
        &["mask", "--help"],
        &["man"],
        &["-i", "한"],
    ] {
        let output = home.run(&[("LC_ALL", "C")], arguments);
        let said = [output.stdout, output.stderr].concat();
        let shown = String::from_utf8_lossy(&said);
        assert!(said.is_ascii(), "{arguments:?}: {shown}");
        assert!(!shown.contains('?') || !shown.contains("???"), "{arguments:?}: {shown}");
    }
    let output = home.run(&[("LC_ALL", "C")], &["mask", "한(.*)", "한x"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("\\u{D55C}"), "{output:?}");
    for arguments in [["mask", "--lang", "en", "한(.*)", "한x"], ["--lang", "en", "mask", "한(.*)", "한x"]] {
        let output = home.run(&[("LC_ALL", "C")], &arguments);
        assert!(
            String::from_utf8_lossy(&output.stdout).contains("한«x»"),
            "a language that is named is obeyed in UTF-8"
        );
    }
}

#[test]
fn lang_takes_what_leads_to_a_language_and_lists_them_otherwise() {
    let home = home();
    let output = home.run(&[("LANG", "C.UTF-8")], &["themes", "--lang", "EN_gb"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    for wrong in ["tlh", "zh-CN", ""] {
        let output = home.run(&[("LANG", "C.UTF-8")], &["themes", "--lang", wrong]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{wrong}: {said}");
        for language in LANGUAGES {
            assert!(said.contains(language.tag), "{wrong}: {said}");
        }
    }
}

#[test]
fn each_language_speaks_on_the_command_line_and_a_preferred_one_unasked() {
    let home = home();
    for language in LANGUAGES {
        let words = Words::new(language);
        let (about, last) = (words.text("cli-about"), words.text("cli-heading-commands"));
        for arguments in [&["--help", "--lang", language.tag][..], &["--lang", language.tag, "--help"]] {
            let said = String::from_utf8(home.run(&[], arguments).stdout).expect("is UTF-8");
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            assert!(squeezed(&said).contains(&squeezed(&about)) && said.contains(&last), "{arguments:?}: {said}");
        }
        home.file(".config/ims-setup/config.yaml", &format!("language: {}\n", language.tag));
        let output = home.run(&[("LANG", "C.UTF-8")], &["drafts"]);
        let said = String::from_utf8(output.stderr).expect("is UTF-8");
        assert_eq!(said.trim_end(), words.text("drafts-none"));
    }
}

#[test]
fn a_language_chosen_on_the_screen_is_kept() {
    for pair in LANGUAGES.windows(2) {
        let home = home();
        let mut command = pty::Pty::command(env!("CARGO_BIN_EXE_ims-setup"));
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("TERM", "xterm");
        command.current_dir(home.0.path()).env("HOME", home.0.path()).env("LANG", "C.UTF-8");
        command.args(["--offline", "-i", "prod", "--lang", pair[0].tag]);
        let mut pty = pty::Pty::start(command, 80, 24);
        let head = |tag: &'static str| {
            move |screen: &vt100::Screen| {
                screen.contents().lines().next().is_some_and(|line| line.trim().ends_with(tag))
            }
        };
        pty.wait_until(pair[0].tag, head(pair[0].tag));
        pty.feed(b"\x07\x1b[F\r");
        pty.wait_until(pair[1].tag, head(pair[1].tag));
        pty.feed(b"\x03");
        assert_eq!(pty.exit_code(), 3);
        let go_on = Words::new(pair[1]).with("go-on-unbegun", &[("command", "ims-setup".into())]);
        let start: String = go_on.chars().take(12).collect();
        assert!(pty.screen().contents().contains(&start), "the last words are in it too: {}", pty.screen().contents());
        let kept = fs::read_to_string(home.0.path().join(".config/ims-setup/config.yaml")).expect("is kept");
        assert!(kept.contains(&format!("language: {}\n", pair[1].tag)), "{kept}");
    }
}
