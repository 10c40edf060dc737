//! What a server asks for in `Retry-After`, in each of the spellings in use.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

/// Reads `retry-after-ms` (milliseconds) or `Retry-After` (seconds, also fractional, or an HTTP date in any of
/// its three forms, RFC 9110 sections 5.6.7 and 10.2.3). A date that has passed is a wait of zero; more than a year counts as
/// a year, so that the value can be added to a point in time. Anything else is `None`.
///
/// A date is held against the `Date` of the same answer, so that a clock of ours that is wrong does not matter; `now` is for
/// answers without one.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let wait = text("retry-after-ms").and_then(|value| seconds(value, 1000.0)).or_else(|| {
        let value = text("retry-after")?;
        seconds(value, 1.0).or_else(|| {
            let date = text("date").and_then(|date| httpdate::parse_http_date(date).ok());
            until(value, date.unwrap_or(now))
        })
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
    // What no duration can hold is a very long one.
    Some(Duration::try_from_secs_f64(value / per_second).unwrap_or(LONGEST))
}

fn until(text: &str, now: SystemTime) -> Option<Duration> {
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANY_DIGITS: &str = match str::from_utf8(&[b'9'; 400]) {
        Ok(digits) => digits,
        Err(_) => "",
    };

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
            (
                &[("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT"), ("date", "Sun, 06 Nov 1994 08:50:05 GMT")],
                Some(2_000),
            ),
            (
                &[("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT"), ("date", "Sun, 06 Nov 1994 08:40:07 GMT")],
                Some(600_000),
            ),
            (&[("retry-after", "Sun, 06 Nov 1994 08:50:07 GMT"), ("date", "today")], Some(30_000)),
            (&[("retry-after", "3"), ("date", "Sun, 06 Nov 1994 08:40:07 GMT")], Some(3_000)),
            (&[("retry-after", "Sunday, 06-Nov-94 08:50:07 GMT")], Some(30_000)),
            (&[("retry-after", "Sun Nov  6 08:50:07 1994")], Some(30_000)),
            (&[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")], Some(366 * 24 * 60 * 60 * 1000)),
            (&[("retry-after", "1e20")], None),
            (&[("retry-after", "100000000000000000000")], Some(366 * 24 * 60 * 60 * 1000)),
            (&[("retry-after", MANY_DIGITS)], Some(366 * 24 * 60 * 60 * 1000)),
            (&[("retry-after", ".")], None),
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
