//! Reads people from a file or asks the User Management API for them, and judges them; each on a thread of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Sender;

use super::input::read_input;
use super::net::Wire;
use super::net::umapi::{self, Access};
use super::stop::Stop;
use super::survey::Means;
use super::surveys_under_way::Surveys;
use super::world::Post;
use crate::base::secret::Secret;
use crate::base::threads::beside;
use crate::campaign::measured::{Trouble, Wanted};
use crate::campaign::umapi::{List, Refusal};
use crate::names;
use crate::people;
use crate::wizard::msg::Msg;
use crate::wizard::people_list::{Came, Organization, PeopleNews, PeopleTask, Rehearsal};

/// So many people are judged before the next frame; more beside the person.
const AT_ONCE: usize = 1_000;

/// How far the reading of a file has come is told every so many people.
const TOLD: usize = 10_000;

/// What the User Management API is asked with, besides the organisation.
pub struct Umapi {
    /// The way out, with the patience that pages of thousands take.
    pub wire: Wire,
    /// Where the API is.
    pub base: String,
    /// The credential's client ID.
    pub client: String,
    /// The credential's secret.
    pub secret: Secret,
}

/// What is done for the people: one reading at a time, or the API would be asked more often than it allows.
#[derive(Debug, Default)]
pub(super) struct Peoples {
    /// The newest judgement.
    newest: Arc<AtomicU64>,
    /// What stops the reading that is under way.
    stop: Stop,
}

impl Peoples {
    /// Does `task` with these means; what the API is asked is one of `surveys`, which are stopped when the wizard is left.
    pub(super) fn run(
        &mut self,
        generation: u64,
        task: PeopleTask,
        (means, surveys): (&Arc<Means>, &mut Surveys),
        post: &Post,
    ) -> Vec<Msg> {
        if let PeopleTask::Judge(rehearsal) = task {
            return judge(*rehearsal, generation, &self.newest, post);
        }
        std::mem::take(&mut self.stop).stop();
        let post = Arc::clone(post);
        match task {
            PeopleTask::Read(file) => read(at_home(file), generation, self.stop.clone(), post),
            PeopleTask::Ask(organization) => {
                let (stop, alive) = surveys.begin(&Wanted::default());
                self.stop = stop.clone();
                let means = Arc::clone(means);
                beside(move || {
                    if let Some(umapi) = &means.umapi {
                        ask(umapi, &organization, &stop, &|news| post(Msg::People { generation, news }));
                    }
                    drop::<Sender<()>>(alive);
                });
            }
            PeopleTask::Judge(_) | PeopleTask::Stop => {}
        }
        Vec::new()
    }
}

/// Reads `file`, until it is stopped.
fn read(file: PathBuf, generation: u64, stop: Stop, post: Post) {
    beside(move || {
        let news = |news| post(Msg::People { generation, news });
        let bytes = match read_input(&file, None) {
            Ok(bytes) => bytes,
            Err(error) => return news(PeopleNews::NotRead(error.into())),
        };
        let mut told = 0;
        let reading = people::read(bytes, &mut |count| {
            if count / TOLD > told {
                told = count / TOLD;
                news(PeopleNews::Read(count));
            }
            !stop.is_asked()
        });
        if let Some(reading) = reading {
            news(PeopleNews::Came(Box::new(Came { reading, profiles: None })));
        }
    });
}

/// Asks for the people and the profiles of `organization`, until it is stopped.
fn ask(umapi: &Umapi, organization: &Organization, stop: &Stop, news: &dyn Fn(PeopleNews)) {
    let access = Access {
        ims: &organization.ims,
        base: &umapi.base,
        organization: &organization.id,
        client: &umapi.client,
        secret: &umapi.secret,
    };
    let listed = umapi::read(&umapi.wire, &access, &[List::Groups, List::Users], stop, &mut |progress| {
        news(PeopleNews::Asking(progress));
    });
    let listed = match listed {
        Ok(listed) => listed,
        Err((_, Refusal::Trouble(Trouble::Cancelled))) => return,
        Err((asked, refusal)) => return news(PeopleNews::Refused(asked, refusal)),
    };
    let profiles = names::read_owned(listed.groups, &mut |_| !stop.is_asked());
    let reading = people::read(listed.users, &mut |_| !stop.is_asked());
    if let (Some(reading), Some(profiles)) = (reading, profiles) {
        news(PeopleNews::Came(Box::new(Came { reading, profiles: Some(profiles) })));
    }
}

/// Judges few people at once, many on a thread of their own; a newer question ends an older one.
fn judge(rehearsal: Rehearsal, generation: u64, newest: &Arc<AtomicU64>, post: &Post) -> Vec<Msg> {
    newest.store(generation, Ordering::Relaxed);
    let (newest, post) = (Arc::clone(newest), Arc::clone(post));
    let few = rehearsal.people.len() <= AT_ONCE;
    let judge = move || {
        let old = || newest.load(Ordering::Relaxed) != generation;
        let known = rehearsal.known();
        let Rehearsal { text, mask, people, .. } = &rehearsal;
        let report = people::rehearse_unless(text, mask.as_ref(), people, &known, &old)?;
        Some(Msg::People { generation, news: PeopleNews::Judged(Box::new(report)) })
    };
    if few {
        return judge().into_iter().collect();
    }
    beside(move || {
        if let Some(msg) = judge() {
            post(msg);
        }
    });
    Vec::new()
}

/// A file's name as it was typed, its beginning at home where it says so.
fn at_home(file: PathBuf) -> PathBuf {
    let home = || std::env::var_os("HOME").filter(|home| !home.is_empty());
    match file.strip_prefix("~") {
        Ok(rest) => home().map_or_else(|| file.clone(), |home| Path::new(&home).join(rest)),
        Err(_) => file,
    }
}
