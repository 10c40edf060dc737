//! Ways to what reads text from outside and has no other way in, for fuzzers. No part of the API: it may change at any
//! time.

use std::time::{Duration, SystemTime};
#[cfg(feature = "sse")]
use std::{
    pin::Pin,
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
#[cfg(feature = "sse")]
use futures_core::Stream as _;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::{Call, Error, Headers, Meta, Operation};

/// What a server asks for in these headers; those that HTTP does not allow do not arrive.
pub fn retry_after(headers: &[(&str, &[u8])], now: SystemTime) -> Option<Duration> {
    crate::retry_after::retry_after(&map(headers), now)
}

/// The error of a response with this status, these headers and this body, as a call of `call`'s pipeline ends with it.
pub fn refusal(call: &Call, status: u16, headers: &[(&str, &[u8])], body: &[u8]) -> Error {
    let meta = Meta::new(status, Headers::new(map(headers)), 1, Duration::ZERO);
    let operation = Operation::new("fuzzed", &http::Method::GET);
    call.pipeline().refusal(&operation, meta, Bytes::copy_from_slice(body))
}

/// What a call of `operation` through `call`'s pipeline comes to that is answered with this status, these headers and this
/// body; for tables of answers.
///
/// # Errors
///
/// The error that the answer is.
pub fn answer(
    call: &Call,
    operation: &Operation,
    status: u16,
    headers: &[(&str, &[u8])],
    body: &[u8],
) -> Result<serde_json::Value, Error> {
    let meta = Meta::new(status, Headers::new(map(headers)), 1, Duration::ZERO);
    let answer = call.pipeline().answer(operation, meta, Bytes::copy_from_slice(body));
    answer.map(crate::Response::into_inner).map_err(|error| error.with_operation(operation.id))
}

/// The events in a body that arrives in these pieces, of at most `limit` bytes each, and the time to wait before connecting
/// again.
#[cfg(feature = "sse")]
pub fn events<'a>(
    pieces: impl IntoIterator<Item = &'a [u8]>,
    limit: usize,
) -> (Vec<Result<crate::sse::Event, Error>>, Option<Duration>) {
    struct Pieces<I>(I);

    impl<'a, I: Iterator<Item = &'a [u8]> + Unpin> futures_core::Stream for Pieces<I> {
        type Item = Result<Bytes, Error>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.next().map(|piece| Ok(Bytes::copy_from_slice(piece))))
        }
    }

    let pieces = Pieces(pieces.into_iter().collect::<Vec<_>>().into_iter());
    let mut events = crate::sse::Events::new(pieces).event_limit(limit);
    let mut read = Vec::new();
    // What is there is never waited for.
    while let Poll::Ready(Some(event)) = Pin::new(&mut events).poll_next(&mut Context::from_waker(Waker::noop())) {
        read.push(event);
    }
    (read, events.reconnection_time())
}

fn map(headers: &[(&str, &[u8])]) -> HeaderMap {
    let parsed = headers
        .iter()
        .filter_map(|(name, value)| Some((HeaderName::try_from(*name).ok()?, HeaderValue::from_bytes(value).ok()?)));
    parsed.collect()
}
