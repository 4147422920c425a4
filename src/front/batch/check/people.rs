//! `check --umapi-id`: the people and the profiles of each set-up's organisation, asked for once however many set-ups are of it, and
//! judged.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::rc::Rc;

use super::subject::{Content, Subject};
use crate::campaign::measured::{Measured, Session};
use crate::campaign::umapi::List;
use crate::cli::UmapiArguments;
use crate::front::batch::{Io, umapi};
use crate::mask::{self, Mask, Report};
use crate::names::{self, Groups};
use crate::people::{self, Known};
use crate::setup::field::Field;
use crate::setup::verdict::{self, Check, Tested};
use crate::words::Look;

/// People and profiles as they were read.
type Read = (people::Reading, Rc<names::Reading>);

/// What the API told of a set-up.
#[derive(Debug, Clone)]
pub struct Told {
    /// The check of the people.
    pub people: Check,
    /// The profiles of the organisation, where they could be read, and what became of them.
    pub profiles: Option<(Rc<names::Reading>, Tested)>,
}

/// What the API told for each of `subjects`, `None` for one without answers. Campaign's groups and its operators' addresses are those
/// of its session.
///
/// # Errors
/// Where nothing can be told.
pub fn of(
    of_api: (&UmapiArguments, Option<&Path>),
    subjects: &[Subject],
    measured: &[Measured],
    look: &Look,
    io: &mut Io<'_>,
) -> io::Result<Vec<Option<Told>>> {
    let mut asked: HashMap<(String, String), Option<Read>> = HashMap::new();
    let mut checks = Vec::new();
    for (subject, measured) in subjects.iter().zip(measured) {
        let Content::Answers(held) = &subject.content else {
            checks.push(None);
            continue;
        };
        let text = |field| held.answers.text(field);
        let key = (text(Field::ImsServer).to_owned(), text(Field::ImsOrganizationId).to_owned());
        if !asked.contains_key(&key) {
            let found = umapi::read(of_api, &held.answers, &[List::Groups, List::Users], look, io)?;
            let read = found.ok().and_then(|found| {
                let profiles = names::read_owned(found.listed.groups, &mut |_| true)?;
                Some((people::read(found.listed.users, &mut |_| true)?, Rc::new(profiles)))
            });
            asked.insert(key.clone(), read);
        }
        let mask = text(Field::AssociationMask);
        let session = measured.session.answer();
        let groups: Option<Groups> = session.and_then(|session| Some(session.every_group()?.into_iter().collect()));
        let read = asked.get(&key).and_then(Option::as_ref);
        let report = read.map(|(reading, profiles)| {
            let mut known = Known::of(groups.as_ref(), Some(profiles));
            let addresses = session.and_then(Session::addresses);
            known.shared_emails = addresses.map(|addresses| addresses.shared.into_iter().collect()).unwrap_or_default();
            people::rehearse(mask, Mask::parse(mask).ok().as_ref(), &reading.people, &known)
        });
        let people = verdict::people(report.as_ref().map(people::Report::summary));
        // An organisation without a profile says nothing of the mask.
        let read = read.filter(|(_, profiles)| !profiles.names.is_empty());
        let profiles = read.map(|(_, profiles)| (Rc::clone(profiles), tested(mask, profiles, groups.as_ref())));
        checks.push(Some(Told { people, profiles }));
    }
    Ok(checks)
}

/// What becomes of `profiles` by the mask `text`.
fn tested(text: &str, profiles: &names::Reading, groups: Option<&Groups>) -> Tested {
    let groups = groups.filter(|groups| !groups.is_empty());
    let report = match Mask::parse(text) {
        // Never cancelled, so there is a report.
        Ok(mask) => mask::judge_all(&mask, &profiles.names, groups, &|| false, &mut |_| ()).unwrap_or_default(),
        Err(_) => Report::all_missed(&profiles.names, groups),
    };
    verdict::tested(&report, profiles)
}
