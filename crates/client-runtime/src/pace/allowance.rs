//! What the headers of an answer say of a key's limits.
//!
//! Two families are in use, and an answer may have either, both or none of them: `X-RateLimit-Limit-Requests`,
//! `-Remaining-Requests`, `-Reset-Requests` and the same for `Tokens`; and `X-RateLimit-Limit`, `-Remaining`, `-Reset`, which
//! mean requests. All count by the minute. A reset is the moment when the window begins anew, in Unix seconds.

use std::num::NonZeroU32;
use std::time::{Duration, SystemTime};

use http::HeaderMap;

/// More than this is no reset but another unit.
const LONGEST: Duration = Duration::from_secs(10 * 60);
/// All count by the minute, so where no reset is told, or a later one by a clock that is wrong, it is this at most.
const WINDOW: Duration = Duration::from_secs(60);
/// And as much is owed to rounding.
const ROUNDED: Duration = Duration::from_secs(5);
/// No key is allowed more than this within a minute, and no call takes more.
pub(super) const MOST: u64 = 1_000_000_000;

/// What is known of one limit; nothing of it need be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Allowance {
    /// How much a minute.
    pub(super) limit: Option<NonZeroU32>,
    pub(super) left: Option<Left>,
}

/// What is left of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Left {
    pub(super) left: usize,
    /// Of how much.
    pub(super) limit: Option<usize>,
    /// For how long.
    pub(super) reset: Duration,
}

/// What `headers` say of requests; `now` is for answers without a date.
pub(super) fn of_requests(headers: &HeaderMap, now: SystemTime) -> Allowance {
    let [limit, remaining, reset] =
        ["x-ratelimit-limit-requests", "x-ratelimit-remaining-requests", "x-ratelimit-reset-requests"];
    let own = read(headers, now, [limit, remaining, reset]);
    let plain = read(headers, now, ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"]);
    Allowance { limit: own.limit.or(plain.limit), left: own.left.or(plain.left) }
}

/// What they say of tokens.
pub(super) fn of_tokens(headers: &HeaderMap, now: SystemTime) -> Allowance {
    read(headers, now, ["x-ratelimit-limit-tokens", "x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens"])
}

fn read(headers: &HeaderMap, now: SystemTime, [limit, remaining, reset]: [&str; 3]) -> Allowance {
    let number = |name: &str| headers.get(name)?.to_str().ok()?.trim().parse::<u64>().ok();
    let limit = number(limit).filter(|limit| *limit <= MOST);
    let limit = limit.and_then(|limit| NonZeroU32::new(limit as u32));
    let left = number(remaining).and_then(|left| usize::try_from(left).ok());
    // More than there is, is no number to go by.
    let left = left.filter(|left| limit.is_none_or(|limit| *left <= limit.get() as usize));
    let reset = match number(reset) {
        None => Some(WINDOW),
        // A reset that makes no sense says nothing of when, and so what is left says nothing of for how long.
        Some(seconds) => until(seconds, date(headers).unwrap_or(now)),
    };
    let of = limit.map(|limit| limit.get() as usize);
    Allowance { limit, left: left.zip(reset).map(|(left, reset)| Left { left, limit: of, reset }) }
}

/// The server's time, so that a clock of ours that is wrong does not matter.
fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get("date")?.to_str().ok()?.trim()).ok()
}

fn until(seconds: u64, now: SystemTime) -> Option<Duration> {
    let reset = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))?;
    // What was left of a window that is over is of no interest.
    let wait = reset.duration_since(now).ok().filter(|wait| !wait.is_zero() && *wait <= LONGEST)?;
    Some(if wait > WINDOW + ROUNDED { WINDOW } else { wait })
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};
    use proptest::prelude::*;

    use super::*;

    /// Sun, 06 Nov 1994 08:49:37 GMT
    const NOW: u64 = 784_111_777;

    fn headers(lines: &[(&str, &str)]) -> HeaderMap {
        let line = |(name, value): &(&str, &str)| {
            let name: HeaderName = name.parse().unwrap();
            (name, HeaderValue::from_str(value).unwrap())
        };
        lines.iter().map(line).collect()
    }

    #[test]
    fn every_spelling_and_nothing_absurd() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
        let [at_once, soon, slow, late] = [NOW, NOW + 17, NOW + 590, NOW + 601].map(|reset| reset.to_string());
        type Case<'a> = (&'a [(&'a str, &'a str)], Option<u32>, Option<(usize, u64)>);
        let cases: &[Case<'_>] = &[
            (&[], None, None),
            (
                &[
                    ("X-RateLimit-Limit-Requests", "600"),
                    ("X-RateLimit-Remaining-Requests", "599"),
                    ("X-RateLimit-Reset-Requests", &soon),
                ],
                Some(600),
                Some((599, 17)),
            ),
            (
                &[("X-RateLimit-Limit", "600"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", &soon)],
                Some(600),
                Some((0, 17)),
            ),
            // The one that says what it means goes first, and each half by itself.
            (&[("X-RateLimit-Limit-Requests", "60"), ("X-RateLimit-Limit", "600")], Some(60), None),
            (
                &[("X-RateLimit-Limit-Requests", "60"), ("X-RateLimit-Remaining", "7"), ("X-RateLimit-Reset", &soon)],
                Some(60),
                Some((7, 17)),
            ),
            // Without a reset: until the window is certainly over.
            (&[("X-RateLimit-Remaining", "7")], None, Some((7, 60))),
            (&[("X-RateLimit-Reset", &soon)], None, None),
            // By the date of the answer, whatever the clock here says.
            (
                &[
                    ("X-RateLimit-Remaining", "7"),
                    ("X-RateLimit-Reset", "1745012430"),
                    ("Date", "Fri, 18 Apr 2025 21:40:00 GMT"),
                ],
                None,
                Some((7, 30)),
            ),
            (&[("X-RateLimit-Remaining", "7"), ("X-RateLimit-Reset", &at_once)], None, None),
            // By a clock that is nine minutes wrong, without a date to tell.
            (&[("X-RateLimit-Remaining", "7"), ("X-RateLimit-Reset", &slow)], None, Some((7, 60))),
            // Seconds to wait instead of a moment, milliseconds, a moment far off, words.
            (&[("X-RateLimit-Remaining", "7"), ("X-RateLimit-Reset", "30")], None, None),
            (&[("X-RateLimit-Remaining", "7"), ("X-RateLimit-Reset", "784111777000")], None, None),
            (&[("X-RateLimit-Remaining", "7"), ("X-RateLimit-Reset", &late)], None, None),
            (&[("X-RateLimit-Remaining", "7"), ("X-RateLimit-Reset", "6m0s")], None, Some((7, 60))),
            (&[("X-RateLimit-Limit", "0"), ("X-RateLimit-Remaining", "-1")], None, None),
            (&[("X-RateLimit-Limit", "60"), ("X-RateLimit-Remaining", "61")], Some(60), None),
            (&[("X-RateLimit-Limit", "60, 60;w=60")], None, None),
            (&[("X-RateLimit-Limit", "1000000001")], None, None),
            (&[("X-RateLimit-Limit", "99999999999999999999999")], None, None),
        ];
        for &(lines, limit, left) in cases {
            let told = of_requests(&headers(lines), now);
            assert_eq!(told.limit.map(NonZeroU32::get), limit, "{lines:?}");
            assert_eq!(told.left.map(|left| (left.left, left.reset.as_secs())), left, "{lines:?}");
        }
    }

    #[test]
    fn tokens_are_told_apart() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
        let soon = (NOW + 17).to_string();
        let lines = headers(&[
            ("X-RateLimit-Limit-Tokens", "600000"),
            ("X-RateLimit-Remaining-Tokens", "1000"),
            ("X-RateLimit-Reset-Tokens", &soon),
            ("X-RateLimit-Limit", "600"),
        ]);
        let told = of_tokens(&lines, now);
        let left = Left { left: 1_000, limit: Some(600_000), reset: Duration::from_secs(17) };
        assert_eq!((told.limit.unwrap().get(), told.left), (600_000, Some(left)));
        assert_eq!(of_requests(&lines, now).limit.unwrap().get(), 600);
    }

    proptest! {
        /// Whatever is in them, what is read can be kept to.
        #[test]
        fn any_text_is_read_or_ignored(values in prop::collection::vec("[ -~]{0,24}|[0-9]{1,20}", 4)) {
            let names = ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "date"];
            let lines: Vec<_> = names.into_iter().zip(values.iter().map(String::as_str)).collect();
            let told = of_requests(&headers(&lines), SystemTime::UNIX_EPOCH + Duration::from_secs(NOW));
            prop_assert!(told.limit.is_none_or(|limit| u64::from(limit.get()) <= MOST));
            prop_assert!(told.left.is_none_or(|left| !left.reset.is_zero() && left.reset <= WINDOW + ROUNDED));
        }
    }
}
