//! Instants as Unix milliseconds, and the three ways in which the API writes them.

use chrono::{DateTime, SecondsFormat, Utc};

pub(crate) const SECOND: i64 = 1_000;
pub(crate) const MINUTE: i64 = 60 * SECOND;
pub(crate) const HOUR: i64 = 60 * MINUTE;
pub(crate) const DAY: i64 = 24 * HOUR;
pub(crate) const WEEK: i64 = 7 * DAY;

/// 1970-01-01 was a Thursday; weeks start on Monday, three days before.
const WEEK_OFFSET: i64 = 3 * DAY;

/// An instant; what chrono cannot hold becomes the epoch, and no simulated time is that far off.
fn instant(ms: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(ms).unwrap_or_default()
}

/// `2026-06-10T11:42:01.000Z`, the usual form.
pub(crate) fn iso(ms: i64) -> String {
    instant(ms).to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// `2026-06-10T12:00:00.0000000+00:00`, the .NET round-trip form of `/health`: seven digits.
pub(crate) fn round_trip(ms: i64) -> String {
    let instant = instant(ms);
    format!("{}0000+00:00", instant.format("%Y-%m-%dT%H:%M:%S%.3f"))
}

/// `2026-06-10`, the form of the usage report.
pub(crate) fn date(ms: i64) -> String {
    instant(ms).format("%Y-%m-%d").to_string()
}

/// The start of the hour, day or week (of length `bucket`) that holds this instant, in UTC.
pub(crate) fn bucket_start(ms: i64, bucket: i64) -> i64 {
    let offset = if bucket == WEEK { WEEK_OFFSET } else { 0 };
    (ms + offset).div_euclid(bucket) * bucket - offset
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_781_092_800_000;

    #[test]
    fn the_forms_are_those_of_the_documentation() {
        assert_eq!(iso(NOON), "2026-06-10T12:00:00.000Z");
        assert_eq!(round_trip(NOON), "2026-06-10T12:00:00.0000000+00:00");
        assert_eq!(round_trip(NOON + 7), "2026-06-10T12:00:00.0070000+00:00");
        assert_eq!(date(NOON), "2026-06-10");
    }

    #[test]
    fn buckets_start_where_the_calendar_says() {
        let starts = [(HOUR, "2026-06-10T12:00:00.000Z"), (DAY, "2026-06-10T00:00:00.000Z")];
        for (bucket, start) in starts {
            assert_eq!(iso(bucket_start(NOON + 1, bucket)), start);
        }
        // A Wednesday; its Monday is the 8th.
        assert_eq!(iso(bucket_start(NOON, WEEK)), "2026-06-08T00:00:00.000Z");
    }
}
