//! `check --umapi-id`: the people of each set-up's organisation, asked for once however many set-ups are of it, and judged.

use std::collections::HashMap;
use std::io;

use super::subject::{Content, Subject};
use crate::campaign::measured::Measured;
use crate::campaign::umapi::List;
use crate::cli::UmapiArguments;
use crate::front::batch::{Io, umapi};
use crate::mask::Mask;
use crate::names::{self, Groups};
use crate::people::{self, Known};
use crate::setup::field::Field;
use crate::setup::verdict::{self, Check};
use crate::words::Look;

/// The check of the people for each of `subjects`, `None` for one without answers. Campaign's groups are those of its session.
///
/// # Errors
/// Where nothing can be told.
pub fn of(
    arguments: &UmapiArguments,
    subjects: &[Subject],
    measured: &[Measured],
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<Vec<Option<Check>>> {
    let mut asked: HashMap<(String, String), Option<(people::Reading, names::Reading)>> = HashMap::new();
    let mut checks = Vec::new();
    for (subject, measured) in subjects.iter().zip(measured) {
        let Content::Answers(held) = &subject.content else {
            checks.push(None);
            continue;
        };
        let text = |field| held.answers.text(field);
        let key = (text(Field::ImsServer).to_owned(), text(Field::ImsOrganizationId).to_owned());
        if !asked.contains_key(&key) {
            let found = umapi::read(arguments, &held.answers, &[List::Groups, List::Users], look, io)?;
            let read = found.ok().and_then(|found| {
                let profiles = names::read_owned(found.listed.groups, &mut |_| true)?;
                Some((people::read(found.listed.users, &mut |_| true)?, profiles))
            });
            asked.insert(key.clone(), read);
        }
        let mask = text(Field::AssociationMask);
        let report = asked.get(&key).and_then(Option::as_ref).map(|(reading, profiles)| {
            let groups: Option<Groups> =
                measured.session.answer().and_then(|session| Some(session.every_group()?.into_iter().collect()));
            let known = Known::of(groups.as_ref(), Some(profiles));
            people::rehearse(mask, Mask::parse(mask).ok().as_ref(), &reading.people, &known)
        });
        checks.push(Some(verdict::people(report.as_ref().map(people::Report::summary))));
    }
    Ok(checks)
}
