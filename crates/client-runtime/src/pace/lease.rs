//! What a call has taken of the limits of its key: held until its answer has been read.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::HeaderMap;

use super::allowance::MOST;
use super::limiter::{Limit, Limiter, Told};
use super::window::Window;
use super::{Pacer, Refusal, Ticket};
use crate::usage::Usage;
use crate::{Clock, Operation};

/// Places in all the limits that concern a call.
///
/// It belongs to the call and to nobody else, and outlives it where an answer is read later, as a stream. Dropped, it gives
/// back the places of a request that was not sent, and counts those of one that was.
pub(crate) struct Lease {
    limiter: Arc<Limiter>,
    clock: Arc<dyn Clock>,
    operation: Operation,
    places: Vec<Place>,
    sent: bool,
    told: Told,
    /// What was read and written, as far as it is known.
    usage: Usage,
    /// About how many of the tokens are those of the request.
    sent_tokens: Option<u32>,
}

/// Places in one limit, or the wish for them.
pub(super) struct Place {
    limit: Limit,
    pacer: Arc<Pacer>,
    wanted: usize,
    ticket: Option<Ticket>,
}

impl Place {
    pub(super) fn new(limit: Limit, pacer: Arc<Pacer>, wanted: usize) -> Self {
        Self { limit, pacer, wanted, ticket: None }
    }
}

impl Lease {
    pub(super) fn new(limiter: Arc<Limiter>, clock: Arc<dyn Clock>, operation: Operation, places: Vec<Place>) -> Self {
        let (told, usage) = (Told::default(), Usage::default());
        Self { limiter, clock, operation, places, sent: false, told, usage, sent_tokens: None }
    }

    /// Notes about how many of the tokens are those of the request, where that is known.
    pub(crate) fn of_request(mut self: Box<Self>, tokens: Option<u32>) -> Box<Self> {
        self.usage = Usage::of_request(tokens.unwrap_or(0));
        self.sent_tokens = tokens;
        self
    }

    /// Takes all places, as far as nobody has to wait for them; says whether these are all.
    pub(crate) fn take_at_once(&mut self, now: Instant) -> bool {
        for place in self.places.iter_mut().filter(|place| place.ticket.is_none()) {
            place.ticket = place.pacer.enter_at_once(now, place.wanted);
            if place.ticket.is_none() {
                return false;
            }
        }
        true
    }

    /// Waits for the places that are missing, as [`Pacer::admit`] does.
    pub(crate) async fn take(
        &mut self,
        ceiling: Duration,
        may_wait: impl Fn(Instant, Duration) -> bool,
    ) -> Result<(), Refusal> {
        for place in self.places.iter_mut().filter(|place| place.ticket.is_none()) {
            tracing::debug!(limit = place.limit.name(), "waiting for room in a limit of the key");
            let ticket = place.pacer.enter(&*self.clock, ceiling, &may_wait, place.wanted).await?;
            place.ticket = Some(ticket);
        }
        Ok(())
    }

    /// The request is sent.
    pub(crate) fn send(&mut self) {
        self.sent = true;
    }

    /// Learns from the headers of an answer, whatever its status.
    pub(crate) fn learn(&mut self, now: Instant, headers: &HeaderMap) {
        self.told = self.limiter.read(self.places.iter().map(|place| place.limit), headers, self.clock.wall());
        let used = self.usage.certain();
        for place in &mut self.places {
            if let Some(mut ticket) = place.ticket {
                let (told, most) = self.limiter.known(place.limit, &self.told);
                if place.limit == Limit::Tokens {
                    let used = used.map(|used| used.min(MOST) as usize);
                    // It is over, and no guess is to stand beside what the server says.
                    if let (Some(used), Some(ticket)) = (used, place.ticket.take_if(|_| used.is_some())) {
                        Ending::Counted(now, used).tell(&place.pacer, ticket.places);
                    }
                    ticket.places = used.unwrap_or(0);
                    ticket.ended += ticket.places as u64;
                }
                place.pacer.learn(now, ticket, told, most);
            }
        }
    }

    /// What is known of the tokens that the call has taken.
    pub(crate) fn usage(&mut self) -> &mut Usage {
        &mut self.usage
    }

    /// The request failed at the server, which has taken no more than was sent.
    pub(crate) fn failed(mut self) {
        if let Some(sent) = self.sent_tokens {
            self.usage.told(sent.into());
            self.usage.whole();
        }
    }

    /// Which pacer knows best when to come back after a rejection.
    pub(crate) fn pacer(&self) -> Option<&Pacer> {
        self.place(self.rejecting()).map(|place| &*place.pacer)
    }

    /// The request was turned away, and nothing like it is to be sent for the time of `pause`.
    pub(crate) fn rejected(mut self, now: Instant, pause: Duration) {
        let limit = self.rejecting();
        self.end(|place| match place.limit == limit {
            true => Ending::Rejected(now, pause),
            false => Ending::Unsent,
        });
    }

    /// The request was not sent, or did nothing.
    pub(crate) fn unsent(mut self) {
        self.end(|_| Ending::Unsent);
    }

    /// The limit that a rejection is about: the one with nothing left where the answer says so, or else the most special.
    fn rejecting(&self) -> Limit {
        let is_spent = |allowance: super::Allowance| allowance.left.is_some_and(|left| left.left == 0);
        if is_spent(self.told.requests) {
            return Limit::Requests;
        }
        if is_spent(self.told.tokens) && self.place(Limit::Tokens).is_some() {
            return Limit::Tokens;
        }
        let first = self.places.first().map(|place| place.limit);
        first.filter(|limit| matches!(limit, Limit::Operation(_))).unwrap_or(Limit::Requests)
    }

    fn place(&self, limit: Limit) -> Option<&Place> {
        self.places.iter().find(|place| place.limit == limit)
    }

    fn end(&mut self, ending: impl Fn(&Place) -> Ending) {
        for place in &mut self.places {
            if let Some(ticket) = place.ticket.take() {
                ending(place).tell(&place.pacer, ticket.places);
            }
        }
    }
}

/// What became of a request, for one limit.
enum Ending {
    Unsent,
    Counted(Instant, usize),
    Rejected(Instant, Duration),
}

impl Ending {
    fn tell(self, pacer: &Pacer, places: usize) {
        let is_freed = match self {
            Self::Unsent => true,
            Self::Counted(_, counted) => counted < places,
            Self::Rejected(..) => false,
        };
        pacer.end(|window: &mut Window| match self {
            Self::Unsent => window.unsent(places),
            Self::Counted(now, counted) => window.counted(now, places, counted),
            Self::Rejected(now, pause) => window.rejected(now, pause, places),
        });
        if is_freed {
            pacer.freed.notify_waiters();
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        // In a panic the clock is not asked: it may be what panicked, and a second panic would end the process.
        if !self.sent || std::thread::panicking() {
            self.end(|_| Ending::Unsent);
            return;
        }
        let (now, usage) = (self.clock.now(), self.usage);
        self.end(|place| {
            let used = || usage.amount(place.wanted as u64, Some).map(|used| used.min(MOST) as usize);
            let used = Some(place.limit).filter(|limit| *limit == Limit::Tokens).and_then(|_| used());
            Ending::Counted(now, used.unwrap_or(place.wanted))
        });
    }
}

impl std::fmt::Debug for Lease {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lease").field("operation", &self.operation.id).field("sent", &self.sent).finish_non_exhaustive()
    }
}
