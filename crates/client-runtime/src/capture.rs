//! A request taken from a generated client at the moment it would send it.
//!
//! A generated client knows how to make a request and how to decode its answer, and is one future for both. Run as a
//! whole, that future holds all that is needed before and after the request for as long as the request takes: five
//! kilobytes, copied from hand to hand and beyond what an allocator keeps at hand. So it is asked for its request only:
//! polled once, where it stands, and dropped. The exec hook is where the two meet, and both are on the same thread, one
//! inside the other; hence a place of the thread.

use std::cell::Cell;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::pace::Lease;
use crate::pipeline::Stage;
use crate::spend::Reservation;
use crate::{Effect, Operation};

/// A request that a generated client was about to send, and with what. In a box from the start, because it goes through
/// several hands.
pub(crate) struct Captured {
    pub(crate) http: reqwest::Client,
    pub(crate) request: Stage,
    pub(crate) operation: Operation,
    /// What it has taken of the limits of its key, from before it is sent until its answer is read.
    pub(crate) lease: Option<Box<Lease>>,
    /// What is set aside for what it costs.
    pub(crate) reservation: Option<Box<Reservation>>,
    /// Who wants to know whether it was sent.
    pub(crate) effect: Option<Effect>,
}

impl Captured {
    pub(crate) fn new(http: &reqwest::Client, request: reqwest::Request, operation: Operation) -> Box<Self> {
        Box::new(Self {
            http: http.clone(),
            request: Stage::Unsent(request),
            operation,
            lease: None,
            reservation: None,
            effect: None,
        })
    }
}

/// What became of a future that was asked for its request.
pub(crate) enum Asked<T> {
    Request(Box<Captured>),
    /// It ended before it had one.
    Ended(T),
    /// It waits for something else, which no generated client does.
    Elsewhere,
}

/// Where the hook leaves the request.
#[derive(Default)]
enum Place {
    /// Nobody asks for it: it is to be sent.
    #[default]
    Closed,
    Open,
    Filled(Box<Captured>),
}

thread_local! {
    static PLACE: Cell<Place> = const { Cell::new(Place::Closed) };
}

/// Closes the place again, also after a panic.
struct Opened;

impl Opened {
    fn new() -> Self {
        PLACE.set(Place::Open);
        Self
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        PLACE.set(Place::Closed);
    }
}

/// Polls `sending`, a call of a generated client, as far as its request.
pub(crate) fn request_of<F: Future>(sending: F) -> Asked<F::Output> {
    let _opened = Opened::new();
    // It never waits for anything but the answer, which it does not get here, so nobody has to wake it.
    let polled = pin!(sending).poll(&mut Context::from_waker(Waker::noop()));
    match (polled, PLACE.take()) {
        (Poll::Ready(output), _) => Asked::Ended(output),
        (Poll::Pending, Place::Filled(captured)) => Asked::Request(captured),
        (Poll::Pending, _) => Asked::Elsewhere,
    }
}

/// Leaves a request for whoever asks for it on this thread; gives it back if nobody does.
pub(crate) fn offer(captured: Box<Captured>) -> Option<Box<Captured>> {
    match PLACE.take() {
        Place::Open => {
            PLACE.set(Place::Filled(captured));
            None
        }
        // One that makes two at once is asked for the first.
        filled @ Place::Filled(_) => {
            PLACE.set(filled);
            None
        }
        Place::Closed => Some(captured),
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;
    use crate::{Endpoint, Transport, UserAgent, build_http_client};

    fn request() -> reqwest::Request {
        reqwest::Request::new(http::Method::GET, "http://127.0.0.1:1/v1/things".parse().unwrap())
    }

    fn offered() -> bool {
        let operation = Operation::new("get_things", &http::Method::GET);
        let transport = Transport::new(UserAgent::new("test", "0"));
        let http = build_http_client(&transport, &Endpoint::parse("http://127.0.0.1:1").unwrap()).unwrap();
        offer(Captured::new(&http, request(), operation)).is_none()
    }

    #[test]
    fn a_request_is_taken_from_who_is_asked_and_from_no_other() {
        assert!(!offered(), "nobody asked");
        let asked = request_of(async {
            assert!(offered());
            pending::<()>().await;
        });
        assert!(matches!(asked, Asked::Request(captured) if captured.request.method() == Some(&http::Method::GET)));
        assert!(!offered(), "it has been taken");
        assert!(matches!(request_of(ready(7)), Asked::Ended(7)));
        assert!(matches!(request_of(pending::<()>()), Asked::Elsewhere));
        assert!(!offered(), "asking is over");
    }

    #[test]
    fn a_panic_ends_the_asking() {
        let panicked = catch_unwind(AssertUnwindSafe(|| request_of(async { panic!("a type that cannot be sent") })));
        assert!(panicked.is_err());
        assert!(!offered());
    }
}
