//! How fast the API may be asked, and for how long it is waited for.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// What the API counts requests in ("Throttling").
const MINUTE: Duration = Duration::from_mins(1);

/// How often a page is asked for, and how long is waited between where the API does not say; each time twice as long. Adobe's own
/// client does the same.
const ATTEMPTS: u32 = 4;
const FIRST_WAIT: Duration = Duration::from_secs(30);

/// The longest that anyone waits because the API says so.
const LONGEST_WAIT: Duration = Duration::from_mins(15);

/// At most so many requests in any minute.
#[derive(Debug)]
pub(super) struct Pace {
    most: usize,
    times: VecDeque<Instant>,
}

impl Pace {
    /// A pace of `most` requests a minute.
    pub(super) fn of(most: usize) -> Pace {
        Pace { most, times: VecDeque::new() }
    }

    /// How long the next request has to wait at `now`.
    pub(super) fn due(&self, now: Instant) -> Duration {
        let before = self.times.len().checked_sub(self.most).and_then(|at| self.times.get(at));
        before.map_or(Duration::ZERO, |time| (*time + MINUTE).saturating_duration_since(now))
    }

    /// Counts a request that goes out at `now`.
    pub(super) fn sent(&mut self, now: Instant) {
        if self.times.len() >= self.most {
            self.times.pop_front();
        }
        self.times.push_back(now);
    }
}

/// How long to wait after the answer to an attempt, from 0, that asks for it, with what it says itself; `None`: no longer.
pub(super) fn patience(attempt: u32, asked: Option<u64>) -> Option<Duration> {
    if attempt + 1 >= ATTEMPTS {
        return None;
    }
    let time = asked.map_or(FIRST_WAIT * 2_u32.pow(attempt), Duration::from_secs);
    (time <= LONGEST_WAIT).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_minute_holds_more_requests_than_are_allowed() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut pace = Pace::of(3);
        for seconds in [0, 10, 20] {
            assert_eq!(pace.due(at(seconds)), Duration::ZERO);
            pace.sent(at(seconds));
        }
        assert_eq!(pace.due(at(21)), Duration::from_secs(39));
        assert_eq!(pace.due(at(60)), Duration::ZERO);
        pace.sent(at(60));
        assert_eq!(pace.due(at(60)), Duration::from_secs(10), "the second of them is a minute old then");
    }

    #[test]
    fn the_api_is_waited_for_as_it_asks_and_not_for_ever() {
        let seconds = |attempt, asked| patience(attempt, asked).map(|time| time.as_secs());
        assert_eq!(seconds(0, Some(7)), Some(7));
        assert_eq!(seconds(0, Some(0)), Some(0));
        assert_eq!([0, 1, 2, 3].map(|attempt| seconds(attempt, None)), [Some(30), Some(60), Some(120), None]);
        assert_eq!(seconds(0, Some(3600)), None);
        assert_eq!(seconds(0, Some(u64::MAX)), None);
    }
}
