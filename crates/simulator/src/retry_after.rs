//! How an answer says when to come back.
//!
//! Documentation seldom says in which of its forms `Retry-After` comes; so all forms that servers use are here.

use std::time::{Duration, SystemTime};

use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

const RETRY_AFTER_MS: HeaderName = HeaderName::from_static("retry-after-ms");

/// The form in which an answer says when to come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RetryAfter {
    /// `Retry-After: 2`: whole seconds, rounded up, so that who waits as long has waited long enough.
    #[default]
    Seconds,
    /// `Retry-After: 1.25`: what the standard does not allow and some servers send.
    FractionalSeconds,
    /// `Retry-After: Wed, 10 Jun 2026 12:00:02 GMT`, rounded up, by [`Clock::date`](crate::Clock::date).
    HttpDate,
    /// `retry-after-ms: 1250`, rounded up, and no `Retry-After`.
    Milliseconds,
    /// Not at all: the edge could not compute it.
    Never,
}

impl RetryAfter {
    /// Says in this form that the answer's receiver should wait this long, counted from `date`.
    pub fn tell(self, headers: &mut HeaderMap, wait: Duration, date: SystemTime) {
        let (name, text) = match self {
            RetryAfter::Seconds => (RETRY_AFTER, whole_seconds(wait).to_string()),
            RetryAfter::FractionalSeconds => (RETRY_AFTER, format!("{:.3}", wait.as_secs_f64())),
            RetryAfter::HttpDate => (RETRY_AFTER, http_date(date + wait)),
            RetryAfter::Milliseconds => (RETRY_AFTER_MS, wait.as_nanos().div_ceil(1_000_000).to_string()),
            RetryAfter::Never => return,
        };
        // Digits, letters and punctuation always make a header.
        if let Ok(value) = HeaderValue::try_from(text) {
            headers.insert(name, value);
        }
    }
}

fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs() + u64::from(duration.subsec_nanos() > 0)
}

/// A date as RFC 9110 (5.6.7) wants it; a fraction of a second counts as a whole one.
pub fn http_date(date: SystemTime) -> String {
    let mut date = DateTime::<Utc>::from(date);
    if date.timestamp_subsec_nanos() > 0 {
        date += chrono::Duration::seconds(1);
    }
    date.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::DEFAULT_NOW;

    #[test]
    fn every_form_rounds_up() {
        let cases = [
            (RetryAfter::Seconds, 1_250, "retry-after", Some("2")),
            (RetryAfter::Seconds, 60_000, "retry-after", Some("60")),
            (RetryAfter::FractionalSeconds, 1_250, "retry-after", Some("1.250")),
            (RetryAfter::HttpDate, 1_250, "retry-after", Some("Wed, 10 Jun 2026 12:00:02 GMT")),
            (RetryAfter::HttpDate, 60_000, "retry-after", Some("Wed, 10 Jun 2026 12:01:00 GMT")),
            (RetryAfter::Milliseconds, 1_250, "retry-after-ms", Some("1250")),
            (RetryAfter::Milliseconds, 1_250, "retry-after", None),
            (RetryAfter::Never, 1_250, "retry-after", None),
            (RetryAfter::Never, 1_250, "retry-after-ms", None),
        ];
        for (form, wait_ms, name, expected) in cases {
            let mut headers = HeaderMap::new();
            form.tell(&mut headers, Duration::from_millis(wait_ms), DEFAULT_NOW.into());
            assert_eq!(headers.get(name).map(|value| value.to_str().unwrap()), expected, "{form:?}");
        }
    }
}
