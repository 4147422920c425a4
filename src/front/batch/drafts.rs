//! `ims-setup drafts`: list them, say where one is, delete one.

use std::io;
use std::time::SystemTime;

use serde::Serialize;

use super::{Io, json};
use crate::base::told::Told;
use crate::cli::{DraftsAction, DraftsArguments};
use crate::front::exit::status;
use crate::front::holding::{draft_row, held_by, terminal_name};
use crate::host::drafts::Folder;
use crate::host::lock::{self, TryLock};
use crate::setup::instance::Instance;
use crate::style::fit::pad;
use crate::view::door::age;
use crate::words::Look;
use crate::words::say;

#[derive(Debug, Serialize)]
struct Listed {
    version: u8,
    drafts: Vec<Item>,
}

#[derive(Debug, Serialize)]
struct Item {
    instance: String,
    path: String,
    step: String,
    minutes: u64,
    held: bool,
}

/// Does what is asked with the drafts in `folder`.
///
/// # Errors
/// Where the output can't be written.
pub fn run(drafts: &DraftsArguments, folder: &Folder, now: SystemTime, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    match drafts.what {
        DraftsAction::Path => path(drafts, folder, look, io),
        DraftsAction::Delete => delete(drafts, folder, look, io),
        DraftsAction::List => list(drafts, folder, now, look, io),
    }
}

fn list(drafts: &DraftsArguments, folder: &Folder, now: SystemTime, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let entries = match folder.list() {
        Ok(entries) => entries,
        Err(error) => return refuse(&error.into(), look, io, status::UNUSABLE),
    };
    let items: Vec<Item> = entries
        .into_iter()
        .filter(|entry| drafts.instance.as_ref().is_none_or(|instance| *instance == entry.instance))
        .map(|entry| {
            let row = draft_row(&entry, now);
            let path = entry.path.display().to_string();
            Item { instance: row.instance, path, step: row.step, minutes: row.minutes, held: row.held }
        })
        .collect();
    if drafts.json {
        json::write(io.out, &Listed { version: 1, drafts: items })?;
        return Ok(status::DONE);
    }
    if items.is_empty() {
        writeln!(io.err, "{}", look.words.text("drafts-none"))?;
    }
    for item in items {
        let step = match item.step.as_str() {
            "" => look.words.text("drafts-unreadable"),
            step => look.words.text(&format!("step-{step}")),
        };
        let held = if item.held { look.words.text("drafts-held") } else { String::new() };
        let line = format!("{}{}{}{held}", pad(&item.instance, 24), pad(&step, 18), pad(&age(look, item.minutes), 18));
        writeln!(io.out, "{}", line.trim_end())?;
    }
    Ok(status::DONE)
}

/// The instance that is meant: the one named, or the only one there is.
fn meant(drafts: &DraftsArguments, folder: &Folder) -> Result<Instance, (Told, u8)> {
    let usage = |told| (told, status::USAGE);
    if let Some(name) = &drafts.instance {
        return Instance::parse(name).map_err(|_| usage(Told::new("instance-wrong").with("name", name)));
    }
    let entries = folder.list().map_err(|error| (Told::from(error), status::UNUSABLE))?;
    match entries.as_slice() {
        [] => Instance::parse("default").map_err(|_| usage(Told::new("drafts-none"))),
        [entry] => Instance::parse(&entry.instance).map_err(|_| usage(Told::new("drafts-none"))),
        several => {
            let names: Vec<&str> = several.iter().map(|entry| entry.instance.as_str()).collect();
            Err(usage(Told::new("drafts-several").with_list("names", names)))
        }
    }
}

fn path(drafts: &DraftsArguments, folder: &Folder, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    match meant(drafts, folder) {
        Ok(instance) => {
            writeln!(io.out, "{}", folder.path(instance.as_str()).display())?;
            Ok(status::DONE)
        }
        Err((told, status)) => refuse(&told, look, io, status),
    }
}

fn delete(drafts: &DraftsArguments, folder: &Folder, look: &Look, io: &mut Io<'_>) -> io::Result<u8> {
    let instance = match meant(drafts, folder) {
        Ok(instance) => instance,
        Err((told, status)) => return refuse(&told, look, io, status),
    };
    match delete_unheld(&instance, folder) {
        Ok(true) => Ok(status::DONE),
        // Whoever deletes a draft that is not there has what is wanted, or has misspelt its name.
        Ok(false) => refuse(&Told::new("drafts-none"), look, io, status::DONE),
        Err(told) => refuse(&told, look, io, status::UNUSABLE),
    }
}

/// Deletes a draft that no session has open, and none can open meanwhile; whether there was one.
fn delete_unheld(instance: &Instance, folder: &Folder) -> Result<bool, Told> {
    if folder.path(instance.as_str()).symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return Ok(false);
    }
    match lock::try_lock(&folder.lock_path(instance.as_str()), terminal_name().as_deref())? {
        TryLock::Held(holder) => Err(held_by(instance, &holder)),
        TryLock::Taken(lock) => {
            folder.delete(instance.as_str())?;
            drop(lock);
            Ok(true)
        }
    }
}

fn refuse(told: &Told, look: &Look, io: &mut Io<'_>, status: u8) -> io::Result<u8> {
    writeln!(io.err, "{}", say::told(&look.words, &look.glyphs, told))?;
    Ok(status)
}
