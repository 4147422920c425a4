//! The date, for the header of a file.

use std::time::SystemTime;

use jiff::Timestamp;

/// Today in UTC, `YYYY-MM-DD`.
pub fn today() -> String {
    day_of(SystemTime::now())
}

/// The day of a clock, which may be set to any year: beyond those of the calendar it is the calendar's first or last day.
fn day_of(clock: SystemTime) -> String {
    let edge = if clock < SystemTime::UNIX_EPOCH { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::try_from(clock).unwrap_or(edge).strftime("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_clock_of_any_year_has_a_day() {
        let later = |seconds: u64| day_of(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!([later(0), later(1_795_700_000)], ["1970-01-01", "2026-11-26"]);
        // The years 9999, 33658 and beyond what a file's time can hold.
        assert_eq!(later(253_402_300_799), "9999-12-30");
        assert_eq!(later(1_000_000_000_000), "9999-12-30");
        assert_eq!(day_of(SystemTime::UNIX_EPOCH - Duration::from_secs(1 << 60)), "-9999-01-02");
    }
}
