//! A value together with the response it came in.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use crate::Headers;
use crate::pipeline::Stop;

/// What is known about a response beside its value.
#[derive(Clone, Debug)]
pub struct Meta {
    status: u16,
    headers: Headers,
    attempts: u32,
    elapsed: Duration,
    stop: Option<Stop>,
}

impl Meta {
    pub(crate) fn new(status: u16, headers: Headers, attempts: u32, elapsed: Duration) -> Self {
        Self { status, headers, attempts, elapsed, stop: None }
    }

    /// Adds why there was no further attempt.
    pub(crate) fn with_stop(self, stop: Option<Stop>) -> Self {
        Self { stop, ..self }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The response headers.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// From the start of the call to the last byte of the response, waits and earlier attempts included.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Why there was no further attempt, where one might have helped.
    pub(crate) fn stop(&self) -> Option<Stop> {
        self.stop
    }
}

/// A value and the response it came in. Dereferences to the value.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    meta: Meta,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, meta: Meta) -> Self {
        Self { value, meta }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Value and response data apart.
    pub fn into_parts(self) -> (T, Meta) {
        (self.value, self.meta)
    }

    /// The same response with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: change(self.value), meta: self.meta }
    }

    /// What is known about the response.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.meta.status
    }

    /// The response headers.
    pub fn headers(&self) -> &Headers {
        &self.meta.headers
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("value", &self.value).field("meta", &self.meta).finish()
    }
}
