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
    /// A request that has just arrived; keys in it start with `prefix`. What becomes of it is still to be noted.
    pub fn arriving(arrived: Duration, request: &Request, prefix: &str) -> Self {
        LoggedRequest {
            arrived,
            method: request.method().to_string(),
            path: without_keys(request.uri().path(), prefix),
            query: request.uri().query().map(|query| without_keys(query, prefix)),
            status: 0,
            headers: headers(request.headers(), prefix),
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

/// The headers of a request as a log may hold them; keys start with `prefix`.
fn headers(headers: &HeaderMap, prefix: &str) -> Vec<LoggedHeader> {
    headers
        .iter()
        .map(|(name, value)| LoggedHeader {
            name: name.as_str().to_owned(),
            value: SHOWN
                .contains(&name.as_str())
                .then(|| without_keys(&String::from_utf8_lossy(value.as_bytes()), prefix)),
        })
        .collect()
}

/// The text with everything replaced that starts with `prefix` as a key does.
fn without_keys(text: &str, prefix: &str) -> String {
    let mut parts = text.split(prefix);
    let mut clean = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        clean.push_str("[key]");
        clean.push_str(part.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    }
    clean
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
        ];
        for (text, expected) in cases {
            assert_eq!(without_keys(text, "aik_"), expected);
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
