//! Where the people of a rehearsal come from: a file, or the User Management API.

use std::io;
use std::path::Path;

use crate::campaign::umapi::List;
use crate::cli::RehearseArguments;
use crate::front::batch::Io;
use crate::front::batch::input::bytes_of;
use crate::front::batch::umapi::{self, Found};
use crate::front::exit::status;
use crate::names;
use crate::people::{self, Reading};
use crate::setup::answers::Answers;
use crate::words::Look;

/// People, and what is known of their profiles.
pub(super) struct Source {
    /// The people.
    pub(super) reading: Reading,
    /// The profiles and user groups of the organisation, where the API listed them.
    pub(super) profiles: Option<names::Reading>,
    /// What to call where they are from.
    pub(super) name: String,
}

/// Reads the people; within, the exit status after telling why there are none.
///
/// # Errors
/// Where nothing can be told.
pub(super) fn read(
    arguments: &RehearseArguments,
    answers: &Answers,
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<Result<Source, u8>> {
    if let Some(umapi) = &arguments.umapi {
        let found =
            umapi::read((umapi, arguments.ca_file.as_deref()), answers, &[List::Groups, List::Users], look, io)?;
        return Ok(found.map(|Found { listed, host }| {
            let profiles = names::read_owned(listed.groups, &mut |_| true).unwrap_or_default();
            Source { reading: people_of(listed.users), profiles: Some(profiles), name: host }
        }));
    }
    let file = arguments.users.as_deref().unwrap_or(Path::new(""));
    let Some(bytes) = bytes_of(file, "rehearse-reads-input", look, io)? else { return Ok(Err(status::UNUSABLE)) };
    Ok(Ok(Source { reading: people_of(bytes), profiles: None, name: file.display().to_string() }))
}

/// Never stopped, so there is a reading.
pub(super) fn people_of(bytes: Vec<u8>) -> Reading {
    people::read(bytes, &mut |_| true).unwrap_or_default()
}
