//! The measurements of a session that are under way, and their end.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::time::{Duration, Instant};

use super::stop::Stop;
use crate::campaign::measured::Wanted;

/// How long the end waits for a session: for the answer to a logon that is under way, and for the logoff.
const LOG_OFF: Duration = Duration::from_secs(13);

/// How long it waits for anything else, which is cut off.
const CUT_OFF: Duration = Duration::from_millis(200);

/// A measurement that is under way.
#[derive(Debug)]
struct Survey {
    stop: Stop,
    /// How long its end is waited for.
    bound: Duration,
    /// Nothing is ever sent: it has come to its end once the other side is gone.
    ended: Receiver<()>,
}

/// The measurements that are under way. Dropped, they are stopped and waited for: a session is logged off, a program that
/// was run is ended.
#[derive(Debug, Default)]
pub struct Surveys(Vec<Survey>);

impl Surveys {
    /// A new one for `wanted`: what stops it, and what it drops when it has come to its end.
    pub(super) fn begin(&mut self, wanted: &Wanted) -> (Stop, Sender<()>) {
        self.0.retain(|survey| survey.ended.try_recv() != Err(TryRecvError::Disconnected));
        let (stop, (alive, ended)) = (Stop::default(), channel());
        let bound = if wanted.session.is_some() { LOG_OFF } else { CUT_OFF };
        self.0.push(Survey { stop: stop.clone(), bound, ended });
        (stop, alive)
    }

    /// Stops them; they come to their ends by themselves.
    pub(super) fn stop(&self) {
        self.0.iter().for_each(|survey| survey.stop.stop());
    }

    /// Stops them; whether one of them has to end a session, which may take a while.
    pub fn stop_all(&mut self) -> bool {
        self.stop();
        self.0.retain(|survey| survey.ended.recv_timeout(CUT_OFF) != Err(RecvTimeoutError::Disconnected));
        !self.0.is_empty()
    }
}

impl Drop for Surveys {
    fn drop(&mut self) {
        self.stop();
        let begun = Instant::now();
        for survey in &self.0 {
            let _ = survey.ended.recv_timeout(survey.bound.saturating_sub(begun.elapsed()));
        }
    }
}
