//! Faults: everything that can go wrong between a server and its caller, as data.
//!
//! A [`Fault`] says what happens, a [`FaultRule`] to which requests, and how often. Both are JSON too, so that
//! a program in any language can be tested: `--fault '{"fault": {"status": {"code": 503}}}'`.

mod answer;
mod cursor;
mod json;
mod judge;
mod rule;
mod stream;
#[cfg(test)]
mod testing;
mod wire;

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use answer::damage;
pub use cursor::inner_cursor;
pub use judge::{FaultStatus, Faults, Verdict};
pub use rule::FaultRule;
pub use stream::Endless;
pub use wire::Script;

use crate::retry_after::RetryAfter;

/// What goes wrong. In JSON, names and fields are in snake case and durations in milliseconds:
///
/// ```
/// for fault in [
///     r#"{"latency": {"fixed": {"ms": 50}}}"#,
///     r#"{"latency": {"uniform": {"min_ms": 10, "max_ms": 90}}}"#,
///     r#"{"latency": {"exponential": {"mean_ms": 40, "max_ms": 5000}}}"#,
///     r#"{"status": {"code": 503}}"#,
///     r#"{"status": {"code": 429, "wait_ms": 1500, "retry_after": "seconds"}}"#,
///     r#"{"status": {"code": 429, "wait_ms": 1500, "retry_after": "fractional_seconds"}}"#,
///     r#"{"status": {"code": 429, "wait_ms": 1500, "retry_after": "http_date"}}"#,
///     r#"{"status": {"code": 429, "wait_ms": 1500, "retry_after": "milliseconds"}}"#,
///     r#"{"answer": {"code": 200, "headers": {"x-warning": "1"}, "body": {"error": "not really"}}}"#,
///     r#""html_error_page""#,
///     r#"{"refuse": {"for_ms": 2000}}"#,
///     r#""reset_before_request""#,
///     r#""reset_after_request""#,
///     r#""reset_in_headers""#,
///     r#"{"reset_in_body": {"after_bytes": 20}}"#,
///     r#""stall_before_headers""#,
///     r#"{"stall_in_body": {"after_bytes": 20}}"#,
///     r#""truncated_chunks""#,
///     r#"{"wrong_content_length": {"off_by": -10}}"#,
///     r#""invalid_utf8""#,
///     r#""invalid_json""#,
///     r#""wrong_shape""#,
///     r#""unknown_fields""#,
///     r#""unknown_enum_values""#,
///     r#""nulls""#,
///     r#""repeated_cursor""#,
///     r#""expired_cursor""#,
///     r#""endless_empty_pages""#,
///     r#"{"gigantic_body": {"bytes": 10000000000, "declared": false}}"#,
///     r#"{"deep_nesting": {"levels": 100000}}"#,
///     r#"{"slow_drip": {"bytes": 10, "every_ms": 100}}"#,
/// ] {
///     let read: simulator::Fault = serde_json::from_str(fault)?;
///     assert!(fault.contains(read.name()));
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Fault {
    /// The answer comes later. The only fault that lets another one happen as well.
    Latency(Latency),
    /// An error envelope instead of the answer; 400 to 599. A 429 counts for no limit.
    Status {
        /// The status.
        code: u16,
        /// How long the caller is told to wait; `None` tells nothing.
        #[serde(
            default,
            rename = "wait_ms",
            with = "crate::millis::optional",
            skip_serializing_if = "Option::is_none"
        )]
        wait: Option<Duration>,
        /// How the caller is told.
        #[serde(default)]
        retry_after: RetryAfter,
    },
    /// This answer instead of the right one: errors in forms that other services have, failures inside of a success.
    Answer {
        /// The status, 200 to 599.
        code: u16,
        /// Headers, beside those that every answer has.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        headers: BTreeMap<String, String>,
        /// A text as it is; anything else as JSON.
        #[serde(default)]
        body: Value,
    },
    /// A 502 with a page of HTML, as something in front of the servers would send it.
    HtmlErrorPage,
    /// The server goes away and comes back: this connection is reset, the others are closed once they are
    /// idle, and new ones are refused for a time.
    Refuse {
        /// For how long.
        #[serde(rename = "for_ms", with = "crate::millis")]
        duration: Duration,
    },
    /// The connection is reset, and nobody has read the request.
    ResetBeforeRequest,
    /// The request is read, then the connection is reset.
    ResetAfterRequest,
    /// Half of the head, then a reset.
    ResetInHeaders,
    /// The head and some bytes of the body, then a reset.
    ResetInBody {
        /// How many; at most all but one.
        after_bytes: u64,
    },
    /// Nothing comes, and the connection stays open until the caller closes it, or a day has passed.
    StallBeforeHeaders,
    /// The head and some bytes of the body, then nothing; the connection stays open.
    StallInBody {
        /// How many; at most all but one.
        after_bytes: u64,
    },
    /// A chunked body of which half comes; the connection is closed before the last chunk.
    TruncatedChunks,
    /// A `Content-Length` that is not the length of the content; then the connection is closed.
    WrongContentLength {
        /// What is declared too much, or too little when negative. The whole body is sent in either case.
        off_by: i64,
    },
    /// A text in the body that is not UTF-8.
    InvalidUtf8,
    /// A body that breaks off as JSON, but not as HTTP.
    InvalidJson,
    /// Valid JSON in which every member has the wrong type.
    WrongShape,
    /// The right answer, and a member more in every object: the API has grown.
    UnknownFields,
    /// The right answer, with values that nobody has seen yet wherever a value is one of a list.
    UnknownEnumValues,
    /// The right answer, with null for everything but ids, lists, and what pagination needs.
    Nulls,
    /// A page says that the cursor that led to it leads on. Only on requests with a cursor.
    RepeatedCursor,
    /// 400: the cursor is too old. Only on requests with a cursor.
    ExpiredCursor,
    /// A page without items that promises more, with a cursor never seen before. The cursor leads to where
    /// the walk stood, so a walk goes on where this ends. Only on lists.
    EndlessEmptyPages,
    /// The right answer behind a great deal of white space, which is valid JSON and takes no memory here.
    GiganticBody {
        /// How many bytes of white space.
        bytes: u64,
        /// Whether a `Content-Length` warns of it.
        #[serde(default)]
        declared: bool,
    },
    /// The right answer, with an unknown member that is an array in an array in an array.
    DeepNesting {
        /// How many arrays.
        levels: u64,
    },
    /// The right answer, in small pieces with pauses between them.
    SlowDrip {
        /// The bytes of a piece.
        bytes: u64,
        /// The pause before each piece.
        #[serde(rename = "every_ms", with = "crate::millis")]
        every: Duration,
    },
}

/// How much later an answer comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Latency {
    /// Always as much.
    Fixed {
        /// That much.
        #[serde(rename = "ms", with = "crate::millis")]
        duration: Duration,
    },
    /// Anything between two bounds, each as likely as the other.
    Uniform {
        /// The least.
        #[serde(rename = "min_ms", with = "crate::millis")]
        min: Duration,
        /// The most.
        #[serde(rename = "max_ms", with = "crate::millis")]
        max: Duration,
    },
    /// Mostly little and now and then a lot: an exponential distribution.
    Exponential {
        /// What it would be on average if it had no upper bound.
        #[serde(rename = "mean_ms", with = "crate::millis")]
        mean: Duration,
        /// The most.
        #[serde(rename = "max_ms", with = "crate::millis")]
        max: Duration,
    },
}

/// Writes the names once, for one fault and for all of them: a fault without a name does not compile.
macro_rules! names {
    ($($fault:pat => $name:literal,)*) => {
        impl Fault {
            /// The names of all faults: whoever wants to meet every one can see whether one is missing.
            ///
            /// ```
            /// assert!(simulator::Fault::NAMES.contains(&simulator::Fault::InvalidJson.name()));
            /// ```
            pub const NAMES: &[&str] = &[$($name),*];

            /// The name in JSON, also in [`LoggedRequest::faults`](crate::LoggedRequest::faults).
            pub fn name(&self) -> &'static str {
                match self {
                    $($fault => $name,)*
                }
            }
        }
    };
}

names! {
    Fault::Latency(_) => "latency",
    Fault::Status { .. } => "status",
    Fault::Answer { .. } => "answer",
    Fault::HtmlErrorPage => "html_error_page",
    Fault::Refuse { .. } => "refuse",
    Fault::ResetBeforeRequest => "reset_before_request",
    Fault::ResetAfterRequest => "reset_after_request",
    Fault::ResetInHeaders => "reset_in_headers",
    Fault::ResetInBody { .. } => "reset_in_body",
    Fault::StallBeforeHeaders => "stall_before_headers",
    Fault::StallInBody { .. } => "stall_in_body",
    Fault::TruncatedChunks => "truncated_chunks",
    Fault::WrongContentLength { .. } => "wrong_content_length",
    Fault::InvalidUtf8 => "invalid_utf8",
    Fault::InvalidJson => "invalid_json",
    Fault::WrongShape => "wrong_shape",
    Fault::UnknownFields => "unknown_fields",
    Fault::UnknownEnumValues => "unknown_enum_values",
    Fault::Nulls => "nulls",
    Fault::RepeatedCursor => "repeated_cursor",
    Fault::ExpiredCursor => "expired_cursor",
    Fault::EndlessEmptyPages => "endless_empty_pages",
    Fault::GiganticBody { .. } => "gigantic_body",
    Fault::DeepNesting { .. } => "deep_nesting",
    Fault::SlowDrip { .. } => "slow_drip",
}

impl Fault {
    /// A status with nothing about when to come back.
    pub fn status(code: u16) -> Fault {
        Fault::Status { code, wait: None, retry_after: RetryAfter::default() }
    }

    /// A 429, with `Retry-After` in whole seconds if there is a time to wait.
    pub fn too_many_requests(wait: Option<Duration>) -> Fault {
        Fault::Status { code: 429, wait, retry_after: RetryAfter::default() }
    }

    /// The same delay always.
    pub fn latency(duration: Duration) -> Fault {
        Fault::Latency(Latency::Fixed { duration })
    }

    fn is_for_lists(&self) -> bool {
        matches!(self, Fault::EndlessEmptyPages) || self.is_for_cursors()
    }

    fn is_for_cursors(&self) -> bool {
        matches!(self, Fault::RepeatedCursor | Fault::ExpiredCursor)
    }
}
