//! Leaving the wizard: what stays on the normal screen, and the exit status.

use std::io::Write as _;

use super::exit::status;
use super::face::Left;
use super::holding::named;
use super::messages::{held, said};
use super::start::Ended;
use crate::setup::field::Field;
use crate::setup::in_campaign::Seen;
use crate::terminal::output::{Leave, Output};
use crate::view::field::name;
use crate::view::hand_over::{cautions, differs};
use crate::wizard::msg::{Leaving, OnDisk};
use crate::wizard::{Gone, Wizard};
use crate::words::sheet::{Format, sheet};
use crate::words::{Look, say};

/// What stays on the normal screen: the sheet of a finished run, or how to go on.
pub(super) fn hand_over(ended: &Ended, command: &str, look: &Look, leave: &Leave) -> u8 {
    let (words, glyphs) = (&look.words, &look.glyphs);
    let (wizard, left) = (&ended.wizard, ended.left);
    match left {
        Left::Signal(_) if let Some(holder) = &ended.taken_over => {
            // The other one goes on with it: what is left to do is told there.
            let [process, terminal] = named(holder).map(|name| glyphs.visible(&name));
            let by = [("process", process.into()), ("terminal", terminal.into())];
            say_line(&mut Output::err(leave), &words.with("left-taken-over", &by));
        }
        Left::Quit(Leaving::Finished) => {
            let cautions = cautions(wizard, words);
            let about = (&*wizard.answers, &wizard.hand_over, &cautions[..]);
            let columns = usize::from(wizard.size.0);
            let sheet = sheet(words, glyphs, about, &wizard.secret_place(), (Format::Text, columns));
            let outcome = outcome(wizard, look);
            // First on the sheet, and last on a screen too low for the sheet.
            let mut differing = differing(wizard, look).join("\n");
            if !differing.is_empty() {
                differing.push('\n');
            }
            let text = format!("{}\n{differing}\n{sheet}\n{differing}{}\n", outcome[0], outcome.join("\n"));
            let _ = Output::out(leave).write_all(text.as_bytes());
        }
        Left::Quit(Leaving::Kept) | Left::Signal(_) => {
            let mut err = Output::err(leave);
            match wizard.gone() {
                Gone::Older => {
                    let file = glyphs.visible(&wizard.secret_place());
                    say_line(&mut err, &words.with("left-secret-older", &[("file", file.into())]));
                }
                Gone::Not if !wizard.secret_is_new() => {}
                Gone::Not | Gone::Needed => say_line(&mut err, &words.text("left-secret")),
            }
            for line in differing(wizard, look) {
                say_line(&mut err, &line);
            }
            if let Some(unwritten) = unwritten(wizard, look) {
                say_line(&mut err, &unwritten);
            }
            let command = held(&glyphs.visible(command));
            say_line(
                &mut err,
                &words.with(if wizard.has_draft { "go-on" } else { "go-on-unbegun" }, &[("command", command.into())]),
            );
        }
    }
    exit_status(left)
}

/// What was made: who gets in, and the file.
fn outcome(wizard: &Wizard, look: &Look) -> [String; 2] {
    let file = look.glyphs.visible(&wizard.output.display().to_string());
    let gets_in = say::gets_in::at_last(&look.words, wizard.gets_in(), wizard.unproven());
    [gets_in, look.words.with("end-file", &[("file", file.into())])]
}

/// What Campaign holds otherwise, or what was pasted back of it: the values that are still to be entered there.
fn differing(wizard: &Wizard, look: &Look) -> Vec<String> {
    let rows = wizard.hand_over_rows();
    let line = |(field, seen): (Field, Seen)| match seen {
        Seen::Differs { held } if rows.contains(&field) => {
            let about = [("about", name(look, field).into()), ("what", differs(wizard, look, field, &held).into())];
            Some(look.words.with("told-about", &about))
        }
        _ => None,
    };
    wizard.in_campaign().into_iter().filter_map(line).collect()
}

/// That the file is not what was answered: it is not there, or is another one.
fn unwritten(wizard: &Wizard, look: &Look) -> Option<String> {
    let id = match &wizard.on_disk {
        _ if wizard.is_finished() => return None,
        OnDisk::Absent | OnDisk::Unknown if !wizard.output.exists() => "left-unwritten",
        _ => "left-differs",
    };
    let file = look.glyphs.visible(&wizard.output.display().to_string());
    Some(look.words.with(id, &[("file", file.into())]))
}

/// The exit status of a wizard that was left so.
pub(super) fn exit_status(left: Left) -> u8 {
    match left {
        Left::Quit(Leaving::Finished) => status::DONE,
        Left::Quit(Leaving::Kept) => status::KEPT,
        Left::Signal(number) => u8::try_from(128 + number).unwrap_or(u8::MAX),
    }
}

/// A line for whoever reads it; a terminal that takes no bytes does not keep the program from ending by a signal.
pub(super) fn say_line(out: &mut Output, line: &str) {
    let _ = out.write_all(format!("{}\n", said(line)).as_bytes());
}
