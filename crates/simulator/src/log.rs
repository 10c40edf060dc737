//! What the servers were asked, for tests that look at the wire from the other side.
//!
//! A log must not become the place where a key leaks: the value of a header is kept only when the header
//! is on a short list of harmless ones, and anything in the URL that looks like a key is replaced.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::extract::Request;
use axum::http::HeaderMap;
use serde::Serialize;

use crate::millis;

/// How many requests a server remembers; older ones are forgotten.
const CAPACITY: usize = 4_096;

/// Headers whose value may be kept.
const SHOWN: [&str; 6] = ["accept", "accept-encoding", "content-type", "host", "if-none-match", "user-agent"];

/// What keys of the APIs begin with. One may have been sent to the simulator of the other.
const PREFIXES: [&str; 2] = ["aik_", "sk-aisa-"];

/// One request that a server has answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// When it arrived, by [`Clock::elapsed`](crate::Clock::elapsed).
    #[serde(rename = "arrived_ms", with = "millis")]
    pub arrived: Duration,
    /// `GET`, as sent.
    pub method: String,
    /// The path as sent, still percent-encoded.
    pub path: String,
    /// The query as sent, without the question mark; `None` if there was none.
    pub query: Option<String>,
    /// The status that was answered; 0 if a fault let no whole head through.
    pub status: u16,
    /// Every header that was sent, in the order received.
    pub headers: Vec<LoggedHeader>,
    /// The [names](crate::Fault::name) of the faults that happened to it.
    pub faults: Vec<&'static str>,
}

/// A header of a [`LoggedRequest`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LoggedHeader {
    /// In lower case.
    pub name: String,
    /// The value of a harmless header such as `user-agent`; `None` for every other one.
    pub value: Option<String>,
}

impl LoggedRequest {
    /// A request that has just arrived. What becomes of it is still to be noted.
    pub fn arriving(arrived: Duration, request: &Request) -> Self {
        LoggedRequest {
            arrived,
            method: request.method().to_string(),
            path: without_keys(request.uri().path()),
            query: request.uri().query().map(without_keys),
            status: 0,
            headers: headers(request.headers()),
            faults: Vec::new(),
        }
    }

    /// Whether the request carried this header; the name is compared without case.
    pub fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header.name.eq_ignore_ascii_case(name))
    }

    /// The value of a harmless header such as `user-agent`, if it was sent.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))?.value.as_deref()
    }
}

/// The last requests of one server, and how many there have been.
#[derive(Debug, Default)]
pub struct Log {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    total: u64,
    recent: VecDeque<LoggedRequest>,
}

impl Log {
    /// Takes note of a request that has been answered.
    pub fn record(&self, request: LoggedRequest) {
        let mut inner = self.lock();
        inner.total += 1;
        if inner.recent.len() == CAPACITY {
            inner.recent.pop_front();
        }
        inner.recent.push_back(request);
    }

    /// How many there have been.
    pub fn total(&self) -> u64 {
        self.lock().total
    }

    /// The last ones, the oldest first.
    pub fn recent(&self) -> Vec<LoggedRequest> {
        self.lock().recent.iter().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A count and a ring of finished records: nothing a panic could leave half done matters.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The headers of a request as a log may hold them.
fn headers(headers: &HeaderMap) -> Vec<LoggedHeader> {
    headers
        .iter()
        .map(|(name, value)| LoggedHeader {
            name: name.as_str().to_owned(),
            value: SHOWN.contains(&name.as_str()).then(|| without_keys(&String::from_utf8_lossy(value.as_bytes()))),
        })
        .collect()
}

/// The text with everything replaced that begins as a key does, in any case, percent-encoded or not.
fn without_keys(text: &str) -> String {
    let (mut clean, mut rest, mut is_in_key) = (String::with_capacity(text.len()), text, false);
    while let Some((first, after_first)) = first(rest) {
        if let Some(after) = PREFIXES.iter().find_map(|prefix| after(rest, prefix)) {
            clean.push_str("[key]");
            (rest, is_in_key) = (after, true);
            continue;
        }
        is_in_key &= first.is_ascii_alphanumeric() || first == '-' || first == '_';
        if !is_in_key {
            clean.push_str(&rest[..rest.len() - after_first.len()]);
        }
        rest = after_first;
    }
    clean
}

/// What comes after the prefix, if the text begins with it.
fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    prefix.chars().try_fold(text, |text, wanted| {
        let (first, rest) = first(text)?;
        first.eq_ignore_ascii_case(&wanted).then_some(rest)
    })
}

/// The first character, which may be percent-encoded, and the rest.
fn first(text: &str) -> Option<(char, &str)> {
    let encoded = || {
        let (digits, rest) = text.strip_prefix('%')?.split_at_checked(2)?;
        let byte = u8::from_str_radix(digits, 16).ok().filter(u8::is_ascii)?;
        Some((char::from(byte), rest))
    };
    encoded().or_else(|| {
        let first = text.chars().next()?;
        Some((first, &text[first.len_utf8()..]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_do_not_reach_the_log() {
        let cases = [
            ("pageSize=5", "pageSize=5"),
            ("key=aik_v1_abc-DEF_1&x=1", "key=[key]&x=1"),
            ("aik_v1_abcaik_v1_def", "[key][key]"),
            ("/a/sk-aisa-abc/b?", "/a/[key]/b?"),
            ("SK-AISA-abc, Aik_x", "[key], [key]"),
            ("key=sk%2Daisa%2dab%43&x=%31", "key=[key]&x=%31"),
            ("%61%69%6B%5Fv1", "[key]"),
            ("sk%2Daisa", "sk%2Daisa"),
            ("100%", "100%"),
            ("%zzé%C3%A9%+1aik", "%zzé%C3%A9%+1aik"),
        ];
        for (text, expected) in cases {
            assert_eq!(without_keys(text), expected);
        }
    }

    #[test]
    fn the_ring_is_bounded_and_the_count_is_not() {
        let log = Log::default();
        for status in 0..CAPACITY as u16 + 3 {
            let (method, path) = ("GET".to_owned(), "/".to_owned());
            let (query, arrived, headers, faults) = (None, Duration::ZERO, Vec::new(), Vec::new());
            log.record(LoggedRequest { arrived, method, path, query, status, headers, faults });
        }
        assert_eq!(log.total(), CAPACITY as u64 + 3);
        assert_eq!(log.recent().len(), CAPACITY);
        assert_eq!(log.recent()[0].status, 3);
    }
}
