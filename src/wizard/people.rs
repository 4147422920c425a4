//! The people of the final pane: they are read from a file, or asked of the User Management API once the organisation is known;
//! the host judges them, beside the person, whenever they, the mask or Campaign's groups are others.

use std::path::PathBuf;
use std::sync::Arc;

use super::Wizard;
use super::msg::{Effect, Notice, Task};
use super::open::{Open, Question};
use super::people_list::{Came, NotThere, Organization, PeopleFilter, PeopleNews, PeopleTask, Rehearsal, UnderWay};
use super::plan::{List, Step, Stop};
use super::text::TextField;
use crate::base::authority::host_of;
use crate::base::told::Told;
use crate::campaign::umapi::Progress;
use crate::setup::account::{ImsServer, OrganizationId};
use crate::setup::field::Field;
use crate::setup::sign_in;

impl Wizard {
    /// Asks the User Management API where the organisation is new, nobody is typing it and the credential may go to the IMS
    /// server without a word.
    pub(super) fn ask_people(&mut self, effects: &mut Vec<Effect>) {
        let typed = self.is_typed(Field::ImsOrganizationId) || self.is_typed(Field::ImsServer);
        if self.people.api.is_none() || typed || !self.places.contains_key(&Step::Account) {
            return;
        }
        let now = self.organization();
        if self.people.asked == now {
            return;
        }
        if self.people.asked.take().is_some() {
            self.people.under_way = None;
            self.people.forget();
            self.names.drop_asked();
            effects.push(Effect::Host(Task::People { generation: 0, task: PeopleTask::Stop }));
        }
        if let Some(organization) = now.filter(|now| self.may_be_asked(now)) {
            self.ask_for(organization, effects);
        }
    }

    fn organization(&self) -> Option<Organization> {
        let id = self.answers.text(Field::ImsOrganizationId);
        OrganizationId::parse(id).ok()?;
        let ims = ImsServer::parse(self.answers.text(Field::ImsServer)).ok()?.url().as_str().to_owned();
        Some(Organization { ims, id: id.to_owned() })
    }

    fn may_be_asked(&self, organization: &Organization) -> bool {
        let reach = self.measuring.reach.network;
        let agreed = self.people.trusted.as_ref() == Some(&host_of(&organization.ims));
        reach && (agreed || sign_in::may_have_secrets(&organization.ims))
    }

    fn ask_for(&mut self, organization: Organization, effects: &mut Vec<Effect>) {
        self.people.asked = Some(organization.clone());
        self.people.begin(UnderWay::Api(Progress::Token), PeopleTask::Ask(organization), effects);
    }

    /// Reads the people again from where they are from; a credential for a host that nobody has named yet is asked about first.
    pub(super) fn people_again(&mut self, effects: &mut Vec<Effect>) {
        if self.people.under_way.is_some() {
            return;
        }
        if let Some(file) = self.people.file.clone() {
            return self.read_people(file, effects);
        }
        let network = self.measuring.reach.network;
        match self.organization() {
            _ if !network => self.notice = Some(Notice::Offline),
            None => self.notice = Some(Notice::Told(self.missing_for_people())),
            Some(organization) if self.may_be_asked(&organization) => self.ask_for(organization, effects),
            Some(organization) => self.ask(Question::SendUmapi(host_of(&organization.ims))),
        }
    }

    /// The host that the credential would go to; `None` while that or the organisation is missing.
    pub fn people_recipient(&self) -> Option<String> {
        self.organization().map(|organization| host_of(&organization.ims))
    }

    /// Which of the two answers is missing that the API is asked with.
    pub fn missing_for_people(&self) -> Told {
        let organization = OrganizationId::parse(self.answers.text(Field::ImsOrganizationId)).is_ok();
        Told::new(if organization { "umapi-no-ims" } else { "umapi-no-organization" })
    }

    /// The person said that the credential may go to `host`.
    pub(super) fn send_umapi(&mut self, host: &str, effects: &mut Vec<Effect>) {
        self.people.trusted = Some(host.to_owned());
        if let Some(organization) = self.organization().filter(|organization| host_of(&organization.ims) == host) {
            self.ask_for(organization, effects);
        }
    }

    /// Reads people from `file`.
    pub(super) fn read_people(&mut self, file: PathBuf, effects: &mut Vec<Effect>) {
        self.people.file = Some(file.clone());
        self.people.begin(UnderWay::File(0), PeopleTask::Read(file), effects);
    }

    /// Begins with the file of the command line: what the host has to do.
    pub fn begin_people(&mut self, file: PathBuf) -> Option<Task> {
        let mut effects = Vec::new();
        self.read_people(file, &mut effects);
        effects.into_iter().find_map(|effect| match effect {
            Effect::Host(task) => Some(task),
            _ => None,
        })
    }

    /// Stops reading or asking, where it is under way; whether it was.
    pub(super) fn stop_people(&mut self, effects: &mut Vec<Effect>) -> bool {
        let under_way = self.people.under_way.take().is_some();
        if under_way {
            self.people.reading_number += 1;
            self.people.not_there = Some(NotThere::Stopped);
            self.notice = Some(Notice::MeasuringStopped);
            effects.push(Effect::Host(Task::People { generation: 0, task: PeopleTask::Stop }));
        }
        under_way
    }

    /// Opens the line in which the name of a file of people is typed.
    pub(super) fn name_people_file(&mut self) {
        self.open.push(Open::File(TextField::new()));
    }

    /// Reads the file whose name was typed.
    pub(super) fn take_people_file(&mut self, name: &str, effects: &mut Vec<Effect>) {
        let name = name.trim();
        if !name.is_empty() {
            self.read_people(PathBuf::from(name), effects);
            self.enter(Step::Mask, Some(Stop::List(List::People)));
        }
    }

    /// Takes what came of a task for the people, if it is an answer to the newest.
    pub(super) fn people_news(&mut self, generation: u64, news: PeopleNews) {
        self.hold_chosen_person();
        let list = &mut self.people;
        if let PeopleNews::Judged(report) = news {
            if generation == list.judgement {
                list.order = report.order().map(|index| u32::try_from(index).unwrap_or(u32::MAX)).collect();
                list.report = Some(*report);
                self.keep_chosen_person();
            }
            return;
        }
        if generation != list.reading_number || list.under_way.is_none() {
            return;
        }
        match news {
            PeopleNews::Read(count) => list.under_way = Some(UnderWay::File(count)),
            PeopleNews::Asking(progress) => list.under_way = Some(UnderWay::Api(progress)),
            PeopleNews::NotRead(told) => (list.under_way, list.not_there) = (None, Some(NotThere::File(told))),
            PeopleNews::Refused(asked, refusal) => {
                (list.under_way, list.not_there) = (None, Some(NotThere::Api(asked, refusal)));
            }
            PeopleNews::Came(came) => {
                let Came { mut reading, profiles } = *came;
                list.under_way = None;
                list.people = Arc::new(std::mem::take(&mut reading.people));
                list.reading = reading;
                list.profiles = profiles.map(Arc::new);
                list.drop_judgement();
                if let Some(profiles) = self.people.profiles.clone() {
                    self.names.take_asked(&profiles);
                }
            }
            PeopleNews::Judged(_) => {}
        }
    }

    /// Asks for a judgement where the people, the mask or Campaign's groups are others than those judged last.
    pub(super) fn rehearse_again(&mut self, effects: &mut Vec<Effect>) {
        let list = &mut self.people;
        if list.people.is_empty() {
            return;
        }
        let (text, groups) = (self.answers.text(Field::AssociationMask).to_owned(), self.names.groups.clone());
        let shared = Arc::clone(&list.shared_emails);
        let same = list.judged_by.as_ref().is_some_and(|(judged, known, emails)| {
            let same = match (known, &groups) {
                (Some(known), Some(groups)) => Arc::ptr_eq(known, groups),
                (None, None) => true,
                _ => false,
            };
            *judged == text && same && Arc::ptr_eq(emails, &shared)
        });
        if same {
            return;
        }
        self.hold_chosen_person();
        let list = &mut self.people;
        list.drop_judgement();
        list.judged_by = Some((text.clone(), groups.clone(), Arc::clone(&shared)));
        list.judgement += 1;
        // An empty mask is no mask yet, not one that shuts out everybody.
        if text.is_empty() {
            return;
        }
        let rehearsal = Rehearsal {
            text,
            mask: self.names.mask.clone(),
            people: Arc::clone(&list.people),
            groups,
            profiles: list.profiles.clone(),
            shared_emails: shared,
        };
        let task = PeopleTask::Judge(Box::new(rehearsal));
        effects.push(Effect::Host(Task::People { generation: list.judgement, task }));
    }

    /// Remembers who is chosen, before the list is made anew.
    fn hold_chosen_person(&mut self) {
        let chosen = self.people.shown(self.row(List::People)).map(|(_, person)| person.email.clone());
        self.people.held = chosen.or(self.people.held.take());
    }

    /// After the list was made anew by itself the same person is the chosen one, or who stands in that place.
    fn keep_chosen_person(&mut self) {
        let held = self.people.held.take();
        let same = held.and_then(|email| {
            (0..self.people.shown_len()).find(|row| self.people.shown(*row).is_some_and(|(_, of)| of.email == email))
        });
        let last = self.people.shown_len().saturating_sub(1);
        self.rows.insert(List::People, same.unwrap_or_else(|| self.row(List::People).min(last)));
    }

    /// Shows other people; the chosen one stays chosen where it is shown, else the first is.
    pub(super) fn filter_people(&mut self) {
        let chosen = self.people.shown(self.row(List::People)).map(|(index, _)| index);
        loop {
            self.people.filter = match self.people.filter {
                PeopleFilter::All => PeopleFilter::Out,
                PeopleFilter::Out => PeopleFilter::Unsure,
                PeopleFilter::Unsure => PeopleFilter::All,
            };
            // One that shows nobody says nothing.
            if self.people.filter == PeopleFilter::All || self.people.shown_len() > 0 {
                break;
            }
        }
        let rows = self.people.order.get(self.people.range()).unwrap_or_default();
        let row = rows.iter().position(|index| Some(*index as usize) == chosen).unwrap_or(0);
        self.rows.insert(List::People, row);
    }

    /// Goes to the nearest person who is shut out.
    pub(super) fn go_to_shut_out(&mut self, forward: bool) {
        match self.people.miss_from(self.row(List::People), forward) {
            Some(row) => {
                self.rows.insert(List::People, row);
            }
            None => self.notice = Some(Notice::NobodyOut),
        }
    }

    /// The stops of the step: the people are one where there is such a list.
    pub fn has_stop(&self, stop: Stop) -> bool {
        stop != Stop::List(List::People) || self.people.is_there()
    }
}
