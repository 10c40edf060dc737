//! What a server asks for in `Retry-After`, in each of the spellings in use.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use http::HeaderMap;

/// Reads `retry-after-ms` (milliseconds) or `Retry-After` (seconds, also fractional, or an HTTP date, RFC 9110
/// section 10.2.3). A date that has passed is a wait of zero; more than a year counts as a year, so that the value can be
/// added to a point in time. Anything else is `None`.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let wait = text("retry-after-ms").and_then(|value| seconds(value, 1000.0)).or_else(|| {
        let value = text("retry-after")?;
        seconds(value, 1.0).or_else(|| until(value, now))
    });
    wait.map(|wait| wait.min(LONGEST))
}

/// A year.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 60 * 60);

fn seconds(text: &str, per_second: f64) -> Option<Duration> {
    // `f64` also reads words such as `inf`, which no server means.
    if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return None;
    }
    let value: f64 = text.parse().ok()?;
    Duration::try_from_secs_f64(value / per_second).ok()
}

fn until(text: &str, now: SystemTime) -> Option<Duration> {
    // The preferred HTTP date, `Sun, 06 Nov 1994 08:49:37 GMT`, is also a date of RFC 2822.
    let date = DateTime::parse_from_rfc2822(text).ok()?;
    let now: DateTime<Utc> = now.into();
    Some(date.signed_duration_since(now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777); // Sun, 06 Nov 1994 08:49:37 GMT
        type Case = (&'static [(&'static str, &'static str)], Option<u64>);
        let cases: &[Case] = &[
            (&[("retry-after", "7")], Some(7_000)),
            (&[("retry-after", " 0.25 ")], Some(250)),
            (&[("retry-after", "0")], Some(0)),
            (&[("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT")], Some(30_000)),
            (&[("retry-after", "Sun, 06 Nov 1994 08:49:00 GMT")], Some(0)),
            (&[("retry-after-ms", "150"), ("retry-after", "9")], Some(150)),
            (&[("retry-after-ms", "soon"), ("retry-after", "9")], Some(9_000)),
            (&[("retry-after", "9999999999999999999")], Some(366 * 24 * 60 * 60 * 1000)),
            (&[("retry-after", "soon")], None),
            (&[("retry-after", "-3")], None),
            (&[("retry-after", "inf")], None),
            (&[("retry-after", "")], None),
            (&[("retry-after", "1e400")], None),
            (&[], None),
        ];
        for (headers, expected) in cases {
            let map: HeaderMap = headers
                .iter()
                .map(|(name, value)| (name.parse::<http::HeaderName>().unwrap(), value.parse().unwrap()))
                .collect();
            assert_eq!(retry_after(&map, now), expected.map(Duration::from_millis), "{headers:?}");
        }
    }
}
