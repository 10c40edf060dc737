//! Bodies that are made while they are sent, so that their size costs no memory.
//!
//! They can take longer than anybody wants to wait, so their responses are marked as [`Endless`].

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes};
use futures_core::Stream;

use crate::clock::{Clock, Sleep};

/// The most that is made at once.
const PIECE: usize = 16 * 1024;

static SPACES: [u8; PIECE] = [b' '; PIECE];
static OPENING: [u8; PIECE] = [b'['; PIECE];
static CLOSING: [u8; PIECE] = [b']'; PIECE];

/// Marks a response that a simulator does not wait for when it stops: an extension of it.
#[derive(Debug, Clone, Copy)]
pub struct Endless;

/// A part of a body.
#[derive(Debug)]
enum Part {
    Text(Bytes),
    /// The same byte over and over: how often, and a piece full of it.
    Repeated(u64, &'static [u8; PIECE]),
}

/// The parts of a body, one after the other, in pieces of bounded size.
#[derive(Debug)]
pub(super) struct Parts(VecDeque<Part>);

impl Parts {
    /// White space, then the text.
    pub(super) fn after_spaces(spaces: u64, text: Bytes) -> Self {
        Parts([Part::Repeated(spaces, &SPACES), Part::Text(text)].into())
    }

    /// An array in an array and so on, `levels` in all, between two texts.
    pub(super) fn around_nest(before: Bytes, levels: u64, after: Bytes) -> Self {
        let nest = [Part::Repeated(levels, &OPENING), Part::Repeated(levels, &CLOSING)];
        Parts([Part::Text(before)].into_iter().chain(nest).chain([Part::Text(after)]).collect())
    }

    pub(super) fn into_body(self) -> Body {
        Body::from_stream(self)
    }
}

impl Stream for Parts {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match self.0.pop_front() {
                None => return Poll::Ready(None),
                Some(Part::Text(text)) if text.is_empty() => {}
                Some(Part::Text(text)) => return Poll::Ready(Some(Ok(text))),
                Some(Part::Repeated(0, _)) => {}
                Some(Part::Repeated(count, piece)) => {
                    let now = count.min(PIECE as u64);
                    self.0.push_front(Part::Repeated(count - now, piece));
                    return Poll::Ready(Some(Ok(Bytes::from_static(&piece[..now as usize]))));
                }
            }
        }
    }
}

/// A text in small pieces, with a pause before each.
pub(super) struct Drip {
    rest: Bytes,
    bytes: usize,
    every: Duration,
    clock: Arc<dyn Clock>,
    pause: Sleep,
}

impl Drip {
    pub(super) fn new(text: Bytes, bytes: u64, every: Duration, clock: Arc<dyn Clock>) -> Self {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        Drip { rest: text, bytes, every, pause: clock.sleep(every), clock }
    }

    pub(super) fn into_body(self) -> Body {
        Body::from_stream(self)
    }
}

impl Stream for Drip {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        ready!(self.pause.as_mut().poll(context));
        let piece = self.bytes.min(self.rest.len());
        let piece = self.rest.split_to(piece);
        self.pause = self.clock.sleep(self.every);
        Poll::Ready(Some(Ok(piece)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::Waker;

    fn pieces(mut parts: Parts, at_most: usize) -> Vec<Bytes> {
        let context = &mut Context::from_waker(Waker::noop());
        let next = || match Pin::new(&mut parts).poll_next(context) {
            Poll::Ready(piece) => piece.map(Result::unwrap),
            Poll::Pending => panic!("parts do not wait"),
        };
        std::iter::from_fn(next).take(at_most).collect()
    }

    #[test]
    fn parts_come_in_order_and_in_full() {
        let (before, after) = (Bytes::from_static(b"{\"a\":"), Bytes::from_static(b"}"));
        for levels in [0, 1, PIECE - 1, PIECE, 3 * PIECE + 1] {
            let text = pieces(Parts::around_nest(before.clone(), levels as u64, after.clone()), usize::MAX).concat();
            assert_eq!(text, format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels)).into_bytes());
        }
        assert_eq!(pieces(Parts::after_spaces(3, after), usize::MAX).concat(), b"   }");
    }

    #[test]
    fn a_size_without_end_comes_in_small_pieces() {
        let pieces = pieces(Parts::after_spaces(u64::MAX, Bytes::new()), 1_000);
        assert!(pieces.len() == 1_000 && pieces.iter().all(|piece| piece.len() == PIECE));
        // All of them are the same memory.
        assert!(pieces.iter().all(|piece| piece.as_ptr() == SPACES.as_ptr()));
    }
}
