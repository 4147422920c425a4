//! What a line is: a command, in the reader's language or in English, or an answer; and the words for yes and no.

use super::Plain;
use super::talk::Gone;
use crate::base::secret::Secret;
use crate::words::catalogue::Words;

/// What can be asked for at every prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// The question before.
    Back,
    /// The question after, this one left as it is.
    Next,
    /// The steps, or one of them.
    Steps(Option<usize>),
    /// The review.
    Review,
    /// What can be done here.
    Help,
    /// Takes the last answer back.
    Undo,
    /// Measures again.
    Measure,
    /// Stops measuring.
    Stop,
    /// What happens at sign-in, of the first that is shut out or of the one with this number.
    Why(Option<usize>),
    /// Says that all is saved.
    Save,
    /// Leaves.
    Quit,
    /// Empties the answer.
    Clear,
}

/// One row: the command, its English word, the keys of its word and of what it does.
type Row = (Command, &'static str, &'static str, &'static str);

/// Every command, in the order in which the help lists them.
#[rustfmt::skip]
pub const COMMANDS: [Row; 12] = [
    (Command::Back, "back", "plain-command-back", "plain-about-back"),
    (Command::Next, "next", "plain-command-next", "plain-about-next"),
    (Command::Clear, "clear", "plain-command-clear", "plain-about-clear"),
    (Command::Undo, "undo", "plain-command-undo", "plain-about-undo"),
    (Command::Steps(None), "steps", "plain-command-steps", "plain-about-steps"),
    (Command::Review, "review", "plain-command-review", "plain-about-review"),
    (Command::Help, "help", "plain-command-help", "plain-about-help"),
    (Command::Measure, "measure", "plain-command-measure", "plain-about-measure"),
    (Command::Stop, "stop", "plain-command-stop", "plain-about-stop"),
    (Command::Why(None), "why", "plain-command-why", "plain-about-why"),
    (Command::Save, "save", "plain-command-save", "plain-about-save"),
    (Command::Quit, "quit", "plain-command-quit", "plain-about-quit"),
];

/// What a line is.
#[derive(Debug, PartialEq, Eq)]
pub enum Said {
    /// A command.
    Command(Command),
    /// A colon and something that is no command.
    Unknown,
    /// An answer.
    Text(Secret),
}

/// The colon, and the one that an input method for Chinese, Japanese or Korean types.
const COLONS: [char; 2] = [':', '\u{ff1a}'];

/// Tells what `line` is. A colon that is doubled at its beginning begins an answer. Behind the one of an input method a blank may
/// stand, which such a method types easily, and a full-width one is a blank too.
pub fn read(line: Secret, words: &Words) -> Said {
    let Some(rest) = line.expose().strip_prefix(COLONS) else { return Said::Text(line) };
    if rest.starts_with(COLONS) {
        return Said::Text(Secret::new(rest.to_owned()));
    }
    let rest = rest.trim();
    if let Some(command) = named(rest, words) {
        return Said::Command(command);
    }
    let with_number =
        rest.split_once(char::is_whitespace).and_then(|(word, number)| Some((word, number.trim().parse().ok()?)));
    match with_number.and_then(|(word, number)| Some((named(word, words)?, number))) {
        Some((Command::Steps(_), number)) => Said::Command(Command::Steps(Some(number))),
        Some((Command::Why(_), number)) => Said::Command(Command::Why(Some(number))),
        _ => Said::Unknown,
    }
}

fn named(word: &str, words: &Words) -> Option<Command> {
    let word = word.to_lowercase();
    COMMANDS
        .iter()
        .find(|(_, english, key, _)| word == *english || word == words.text(key))
        .map(|(command, ..)| *command)
}

/// A command as the reader types it.
pub fn typed(words: &Words, key: &str) -> String {
    format!(":{}", words.text(key))
}

/// Whether `line` is a yes or a no, in the reader's language or in English.
pub fn yes_or_no(line: &str, words: &Words) -> Option<bool> {
    let line = line.trim().to_lowercase();
    let is = |key: &str, english: [&str; 2]| {
        english.contains(&line.as_str()) || words.text(key).split_whitespace().any(|word| word == line)
    };
    if is("plain-yes", ["yes", "y"]) {
        Some(true)
    } else if is("plain-no", ["no", "n"]) {
        Some(false)
    } else {
        None
    }
}

/// The first of the reader's words for yes or no, as the prompts show it.
pub fn word(words: &Words, yes: bool) -> String {
    let all = words.text(if yes { "plain-yes" } else { "plain-no" });
    all.split_whitespace().next().unwrap_or_default().to_owned()
}

impl Plain {
    /// Says which commands there are.
    pub(super) fn say_commands(&mut self) -> Result<(), Gone> {
        self.say("plain-commands")?;
        for (_, _, key, about) in COMMANDS {
            let words = &self.reader.look.words;
            let (command, about) = (typed(words, key), words.text(about));
            self.say_with("plain-command", &[("command", command.into()), ("about", about.into())])?;
        }
        self.say("plain-two-colons")
    }

    /// Says that a line was no command.
    pub(super) fn complain_of_command(&mut self) -> Result<(), Gone> {
        let words = &self.reader.look.words;
        let all: Vec<String> = COMMANDS.iter().map(|(_, _, key, _)| typed(words, key)).collect();
        let text = words.with("plain-unknown-command", &[("commands", words.list(&all).into())]);
        self.voice.complain(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::catalogue::LANGUAGES;

    fn said(line: &str) -> Said {
        read(Secret::new(line.to_owned()), &Words::new(LANGUAGES[0]))
    }

    #[test]
    fn a_colon_begins_a_command_and_two_begin_a_value() {
        assert_eq!(said(":Back "), Said::Command(Command::Back));
        assert_eq!(said(":steps 4"), Said::Command(Command::Steps(Some(4))));
        assert_eq!(said(":why 12"), Said::Command(Command::Why(Some(12))));
        assert_eq!(said("::back"), Said::Text(Secret::new(":back".to_owned())));
        assert_eq!(said(":::"), Said::Text(Secret::new("::".to_owned())));
        assert_eq!(said(" :back"), Said::Text(Secret::new(" :back".to_owned())));
        assert_eq!(said(":"), Said::Unknown);
        assert_eq!(said(": back"), Said::Command(Command::Back));
        assert_eq!(said("\u{ff1a}back"), Said::Command(Command::Back));
        assert_eq!(said("\u{ff1a}\u{3000}steps\u{3000}4"), Said::Command(Command::Steps(Some(4))));
        assert_eq!(said("\u{ff1a}\u{ff1a}x"), Said::Text(Secret::new("\u{ff1a}x".to_owned())));
        assert_eq!(said(":back 4"), Said::Unknown);
    }

    #[test]
    fn every_language_has_its_commands_apart_and_english_is_always_heard() {
        for language in LANGUAGES {
            let words = Words::new(language);
            for (command, english, key, about) in COMMANDS {
                assert_eq!(named(english, &words), Some(command), "{}", language.tag);
                assert_eq!(named(&words.text(key), &words), Some(command), "{}: {key}", language.tag);
                assert!(words.has(about), "{}: {about}", language.tag);
            }
            for (yes, english) in [(true, "Y"), (false, "no")] {
                assert_eq!(yes_or_no(english, &words), Some(yes), "{}", language.tag);
                assert_eq!(yes_or_no(&word(&words, yes), &words), Some(yes), "{}", language.tag);
            }
            assert_eq!(yes_or_no("", &words), None);
        }
    }
}
