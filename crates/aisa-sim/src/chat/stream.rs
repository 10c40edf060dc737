//! Bodies that come piece by piece, and stop coming when they are told to.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::Bytes;
use futures_core::Stream;
use simulator::{Clock, Sleep};

use super::Reply;
use super::reply::Ending;
use crate::account::UnderWay;

/// When a stalled stream ends after all. By the clock as well, so that a clock that only moves while all wait knows
/// that somebody does.
const LONGEST_STALL: Duration = Duration::from_secs(24 * 60 * 60);

/// A part of a body.
#[derive(Debug)]
pub(super) enum Frame {
    Bytes(Bytes),
    /// The same bytes over and over.
    Repeated(Bytes, u64),
    Pause(Duration),
}

/// The body of a stream.
pub(super) struct Frames {
    frames: VecDeque<Frame>,
    ending: Ending,
    slices: Option<(usize, Duration)>,
    /// What is left of a frame that comes in slices.
    rest: Bytes,
    clock: Arc<dyn Clock>,
    pause: Option<Sleep>,
    /// Whether what came before a break has been written.
    is_flushed: bool,
    /// Counts as under way as long as the body does.
    _under_way: Option<UnderWay>,
}

impl Frames {
    pub(super) fn new(frames: Vec<Frame>, reply: &Reply, clock: &Arc<dyn Clock>, under_way: Option<UnderWay>) -> Self {
        Frames {
            frames: frames.into(),
            ending: reply.ending,
            slices: reply.slices,
            rest: Bytes::new(),
            clock: Arc::clone(clock),
            pause: None,
            is_flushed: false,
            _under_way: under_way,
        }
    }

    /// The next bytes, whole.
    fn next(&mut self) -> Option<Frame> {
        match self.frames.pop_front()? {
            Frame::Repeated(_, 0) => self.next(),
            Frame::Repeated(bytes, times) => {
                self.frames.push_front(Frame::Repeated(bytes.clone(), times - 1));
                Some(Frame::Bytes(bytes))
            }
            other => Some(other),
        }
    }

    fn slice(&mut self) -> Bytes {
        let bytes = self.slices.map_or(usize::MAX, |(bytes, _)| bytes);
        self.rest.split_to(bytes.min(self.rest.len()))
    }
}

impl Stream for Frames {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(pause) = &mut self.pause {
                ready!(pause.as_mut().poll(context));
                self.pause = None;
                if !self.rest.is_empty() {
                    return Poll::Ready(Some(Ok(self.slice())));
                }
            }
            if !self.rest.is_empty() {
                let Some((_, pause)) = self.slices.filter(|(_, pause)| !pause.is_zero()) else {
                    return Poll::Ready(Some(Ok(self.slice())));
                };
                self.pause = Some(self.clock.sleep(pause));
                continue;
            }
            match self.next() {
                Some(Frame::Bytes(bytes)) => self.rest = bytes,
                Some(Frame::Pause(duration)) => self.pause = Some(self.clock.sleep(duration)),
                Some(Frame::Repeated(..)) => {}
                None => match self.ending {
                    Ending::Done | Ending::WithoutMark => return Poll::Ready(None),
                    Ending::Stall => {
                        self.ending = Ending::WithoutMark;
                        self.pause = Some(self.clock.sleep(LONGEST_STALL));
                    }
                    Ending::Break if self.is_flushed => {
                        return Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())));
                    }
                    Ending::Break => {
                        // An error throws away what is not written yet; hyper writes before it waits.
                        self.is_flushed = true;
                        context.waker().wake_by_ref();
                        return Poll::Pending;
                    }
                },
            }
        }
    }
}
