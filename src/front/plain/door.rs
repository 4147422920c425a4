//! What is settled before the wizard, line by line: which draft, who holds it, draft or file.

use super::Plain;
use super::command::{self, Command, Said, yes_or_no};
use super::talk::Gone;
use crate::setup::instance::Instance;
use crate::terminal::lines::Heard;
use crate::view::door::{age, asked};
use crate::wizard::door::{Door, DraftRow};
use crate::wizard::msg::Leaving;
use crate::wizard::text::TextField;

use super::super::face::Left;

/// Asks until it is settled; the number of the row or of the button comes back, 0 for the safe one.
pub fn settle(plain: &mut Plain, door: &mut Door) -> Result<usize, Gone> {
    if let Door::Help { under, .. } = door {
        return settle(plain, under);
    }
    loop {
        ask(plain, door)?;
        let Some(answer) = listen(plain)? else { continue };
        if let Some(number) = chosen(door, &answer, plain) {
            return match door {
                Door::Drafts { rows, name, .. } if number == rows.len() => another(plain, rows, name),
                _ => Ok(number),
            };
        }
        if plain.drops_what_is_pasted()? {
            continue;
        }
        let text = plain.reader.look.words.text(match door {
            Door::Drafts { .. } => "plain-no-such-number",
            Door::Held { .. } | Door::DraftOrFile { .. } | Door::Help { .. } => "plain-not-yes-no",
        });
        plain.voice.complain(&text)?;
    }
}

/// Asks for the name of another instance; one that has a draft is that draft.
fn another(plain: &mut Plain, rows: &[DraftRow], name: &mut Option<TextField>) -> Result<usize, Gone> {
    loop {
        plain.say("drafts-name")?;
        let Some(answer) = listen(plain)? else { continue };
        let answer = answer.trim();
        if let Some(there) = rows.iter().position(|row| row.instance == answer) {
            return Ok(there);
        }
        let mut text = TextField::new();
        if Instance::parse(answer).is_ok() && text.load(answer).is_ok() {
            *name = Some(text);
            return Ok(rows.len());
        }
        plain.complain("drafts-name-wrong")?;
    }
}

fn ask(plain: &mut Plain, door: &Door) -> Result<(), Gone> {
    if let Door::Drafts { rows, .. } = door {
        return drafts(plain, rows);
    }
    let look = &plain.reader.look;
    // The help of a question opens with a key; here every command is told.
    let Some((name, text)) = asked(door, look) else { return Ok(()) };
    let title = look.words.text(&format!("question-{name}"));
    plain.voice.say(&title)?;
    plain.voice.say(&text)?;
    plain.say_choice(name)
}

fn drafts(plain: &mut Plain, rows: &[DraftRow]) -> Result<(), Gone> {
    plain.say("drafts-title")?;
    for (number, row) in rows.iter().enumerate() {
        let look = &plain.reader.look;
        let step = if row.step.is_empty() { "drafts-unreadable".to_owned() } else { format!("step-{}", row.step) };
        let key = if row.held { "plain-draft-held" } else { "plain-draft" };
        let state = look.words.text(if row.written { "drafts-written" } else { "drafts-unwritten" });
        let text = look.words.with(
            key,
            &[
                ("number", (number + 1).into()),
                ("instance", row.instance.as_str().into()),
                ("step", look.words.text(&step).into()),
                ("age", age(look, row.minutes).into()),
                ("state", state.into()),
            ],
        );
        plain.voice.say(&text)?;
    }
    let another = plain.reader.look.words.text("drafts-another");
    plain.say_with("plain-draft-another", &[("number", (rows.len() + 1).into()), ("what", another.into())])?;
    plain.say("plain-expect-draft")
}

fn chosen(door: &Door, answer: &str, plain: &Plain) -> Option<usize> {
    if answer.is_empty() {
        return Some(0);
    }
    match door {
        Door::Drafts { rows, .. } => {
            let answer = answer.trim();
            let number = answer.parse::<usize>().ok().filter(|number| (1..=rows.len() + 1).contains(number));
            // An instance may be called by a number; then its place in the list wins.
            number.map(|number| number - 1).or_else(|| rows.iter().position(|row| row.instance == answer))
        }
        Door::Held { .. } | Door::DraftOrFile { .. } | Door::Help { .. } => {
            yes_or_no(answer, &plain.reader.look.words).map(usize::from)
        }
    }
}

/// A line that is an answer; `None` where the question is to be asked again.
fn listen(plain: &mut Plain) -> Result<Option<String>, Gone> {
    plain.voice.prompt()?;
    let line = match plain.lines.line() {
        Heard::Line(line) => line,
        Heard::End => return Err(Gone::Left(Left::Quit(Leaving::Kept))),
        Heard::Signal(signal) => return Err(Gone::Left(Left::Signal(signal))),
        Heard::Continued | Heard::News | Heard::Timeout => return Ok(None),
    };
    match command::read(line.text, &plain.reader.look.words) {
        Said::Text(text) => Ok(Some(text.expose().to_owned())),
        Said::Command(Command::Quit) => Err(Gone::Left(Left::Quit(Leaving::Kept))),
        Said::Command(_) | Said::Unknown => {
            let words = &plain.reader.look.words;
            let quit = command::typed(words, "plain-command-quit");
            let text = words.with("plain-door-commands", &[("quit", quit.into())]);
            plain.voice.complain(&text)?;
            Ok(None)
        }
    }
}
