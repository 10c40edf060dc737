//! A day of the calendar, which is all that sunsets and waivers need to know of time.
//!
//! Nothing here asks a clock: whoever compares says which day it is.
//!
//! ```
//! use openapi_drift::Day;
//!
//! let day: Day = "2027-01-31".parse()?;
//! assert!(day < "2027-02-01".parse()?);
//! assert_eq!(Day::leading("2027-01-31T12:00:00Z"), Some(day));
//! assert_eq!(Day::from_unix(1_801_353_600), day);
//! # Ok::<(), String>(())
//! ```

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A day; later days are greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// The day with these numbers, if the calendar has it.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (1..=last).contains(&day).then_some(Self { year, month, day })
    }

    /// The day that a text starts with, whatever follows: that of an RFC 3339 time.
    #[must_use]
    pub fn leading(text: &str) -> Option<Self> {
        let date = text.trim_start().get(..10)?;
        let mut parts = date.split('-');
        let mut number = |digits: usize| {
            let part = parts.next()?;
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())?
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The day, in UTC, of a time in seconds since 1970; the last day that fits for what is beyond it.
    #[must_use]
    pub fn from_unix(seconds: u64) -> Self {
        // Howard Hinnant's `civil_from_days`: years begin in March, so that the leap day is the last of one.
        let days = seconds / 86_400 + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = era * 400 + year_of_era + u64::from(month <= 2);
        let fitting = |number: u64| u8::try_from(number).ok();
        u16::try_from(year).ok().and_then(|year| Self::new(year, fitting(month)?, fitting(day)?)).unwrap_or(Self {
            year: u16::MAX,
            month: 12,
            day: 31,
        })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::leading(text)
            .filter(|_| text.len() == 10)
            .ok_or_else(|| format!("`{text}` is no day; write it as 2027-01-31"))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for (text, is_day) in [
            ("2027-01-31", true),
            ("2028-02-29", true),
            ("2000-02-29", true),
            ("2027-02-29", false),
            ("2100-02-29", false),
            ("2027-04-31", false),
            ("2027-13-01", false),
            ("2027-00-10", false),
            ("2027-01-00", false),
            ("2027-1-31", false),
            ("+027-01-31", false),
            ("2027-01-31T00:00:00Z", false),
            ("2027/01/31", false),
            ("2027-01-3é", false),
            ("", false),
        ] {
            assert_eq!(text.parse::<Day>().is_ok(), is_day, "{text}");
        }
    }

    #[test]
    fn a_time_is_on_its_day() {
        for (seconds, day) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (86_400, "1970-01-02"),
            (951_782_400, "2000-02-29"),
            (1_781_091_721, "2026-06-10"),
            (4_107_542_400, "2100-03-01"),
            (253_402_300_799, "9999-12-31"),
            (u64::MAX, "65535-12-31"),
        ] {
            assert_eq!(Day::from_unix(seconds).to_string(), day, "{seconds}");
        }
    }
}
