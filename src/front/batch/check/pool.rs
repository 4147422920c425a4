//! Many set-ups side by side: so many at a time, each question put once however many set-ups ask it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;

use crate::base::threads::{Work, beside_in};
use crate::campaign::measured::{Answer, Kept, Measured, Pair, Part, SignIn, Wanted};
use crate::host::files::Digest;
use crate::host::net::Credentials;
use crate::host::stop::Stop;
use crate::host::survey::{self, Means};

/// So many set-ups are measured at a time.
const AT_A_TIME: usize = 16;

/// What is asked, and whom.
#[derive(PartialEq, Eq, Hash)]
enum Question {
    /// A part of the world at this address.
    Of(Part, String),
    /// This sign-in.
    SignIn(Option<SignIn>),
    /// A client, with a secret of this digest or at this place.
    Proof(Option<(String, String, String)>),
}

impl Question {
    fn of(wanted: &Wanted, part: Part) -> Question {
        let whom = match part {
            Part::Server => wanted.server.clone(),
            Part::Session => wanted.session.clone(),
            Part::Ims => wanted.ims.clone(),
            Part::Local => None,
            Part::SignIn => return Question::SignIn(wanted.sign_in.clone()),
            Part::Proof => {
                let digest = |pair: &Pair| match &pair.secret {
                    Kept::Here(secret) => Digest::of(secret.expose().as_bytes()).to_string(),
                    Kept::File(file) => file.display().to_string(),
                    Kept::Variable(name) => name.clone(),
                };
                let pair = wanted.proof.as_ref();
                return Question::Proof(pair.map(|pair| (pair.ims.clone(), pair.client.clone(), digest(pair))));
            }
        };
        Question::Of(part, whom.unwrap_or_default())
    }
}

/// The answers that there are by now.
#[derive(Default)]
struct Answers(Mutex<HashMap<Question, Arc<OnceLock<Answer>>>>);

impl Answers {
    /// The answer to one question; whoever asks it first puts it, the others wait for that one alone.
    fn of(&self, means: &Means, wanted: &Wanted, part: Part, stop: &Stop) -> Answer {
        let key = Question::of(wanted, part);
        let slot = Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default());
        slot.get_or_init(|| survey::measure(means, wanted, part, stop)).clone()
    }
}

/// Measures each of `wanted`; what was measured comes back in the same order. `told` hears how many are done.
pub fn measure(means: &Means, wanted: &[Wanted], stop: &Stop, told: &mut dyn FnMut(usize)) -> Vec<Measured> {
    let next = AtomicUsize::new(0);
    let (done, news) = channel();
    let answers = Answers::default();
    let slots: Vec<OnceLock<Measured>> = wanted.iter().map(|_| OnceLock::new()).collect();
    thread::scope(|scope| {
        for _ in 0..wanted.len().min(AT_A_TIME) {
            let (next, slots, answers, done) = (&next, &slots, &answers, done.clone());
            beside_in(scope, move || {
                while let Some((wanted, slot)) = take(next, wanted, slots) {
                    let _ = slot.set(one(means, wanted, answers, stop));
                    let _ = done.send(());
                }
            });
        }
        drop(done);
        (1..).zip(&news).for_each(|(count, ())| told(count));
    });
    slots.into_iter().map(|slot| slot.into_inner().unwrap_or_default()).collect()
}

fn take<'a>(
    next: &AtomicUsize,
    wanted: &'a [Wanted],
    slots: &'a [OnceLock<Measured>],
) -> Option<(&'a Wanted, &'a OnceLock<Measured>)> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    Some((wanted.get(at)?, slots.get(at)?))
}

/// Measures for one set-up, its parts side by side.
fn one(means: &Means, wanted: &Wanted, answers: &Answers, stop: &Stop) -> Measured {
    let login = means.credentials.get().as_ref().and_then(Credentials::login).map(str::to_owned);
    let mut measured = Measured { login, ..Measured::of_reach(means.wire.is_some()) };
    thread::scope(|scope| {
        let ask = |part| beside_in(scope, move || answers.of(means, wanted, part, stop));
        let parts: Vec<_> = wanted.parts().into_iter().map(ask).collect();
        for answer in parts.into_iter().filter_map(Work::join) {
            let _ = measured.take(answer);
        }
    });
    measured
}
