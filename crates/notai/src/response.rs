//! A value together with the response it came in.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use client_runtime::Headers;

use crate::Tier;

/// A value and the response it came in. Dereferences to the value.
#[derive(Clone)]
pub struct Response<T>(client_runtime::Response<T>);

impl<T> Response<T> {
    pub(crate) fn new(inner: client_runtime::Response<T>) -> Self {
        Self(inner)
    }

    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response(self.0.map(change))
    }

    pub(crate) fn into_parts(self) -> (T, client_runtime::Meta) {
        self.0.into_parts()
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.0.into_inner()
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.0.status()
    }

    /// The response headers.
    pub fn headers(&self) -> &Headers {
        self.0.headers()
    }

    /// The plan that served the response; `None` is normal, see [`Tier`].
    pub fn tier(&self) -> Option<Tier> {
        Tier::of(self.headers())
    }

    /// How many times the request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts()
    }

    /// From the start of the call to the last byte of the response.
    pub fn elapsed(&self) -> Duration {
        self.0.meta().elapsed()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
