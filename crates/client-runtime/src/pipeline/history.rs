//! What the attempts of a call have come to so far, for whoever has to explain its failure.

use std::fmt;
use std::time::Duration;

use super::Outcome;
use crate::{Error, Kind};

/// Why a call was not tried again, although another attempt might have helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// All attempts are made.
    Attempts,
    /// The next wait would not end before the deadline.
    Deadline,
    /// All clones of the client together have failed too often.
    Budget,
    /// The server asks for a wait above the ceiling, which is the second.
    Hint(Duration, Duration),
    /// The body is a stream and is gone.
    Stream,
    /// What may be spent has no room for another one.
    Spending,
    /// Nor has what the key, or its plan, allows, before the deadline.
    Limits,
    Rate,
}

impl Stop {
    /// Tells it to a person, with how many attempts there were: `after 2 attempts, as ...`.
    pub(crate) fn after(self, attempts: u32) -> impl fmt::Display {
        let why = match self {
            Self::Attempts => String::new(),
            Self::Deadline => ", as the next one would begin after the deadline".to_owned(),
            Self::Budget => ", as the retry budget of the client is spent".to_owned(),
            Self::Hint(_, ceiling) => format!(", as this client waits {ceiling:?} at most"),
            Self::Stream => ", as the body is a stream that cannot be sent again".to_owned(),
            Self::Spending => ", as the budget allows no other".to_owned(),
            Self::Limits => ", as the limits of the key allow no other before the deadline".to_owned(),
            Self::Rate => ", as the plan's rate allows no other before the deadline".to_owned(),
        };
        let plural = if attempts == 1 { "" } else { "s" };
        format!("given up after {attempts} attempt{plural}{why}")
    }
}

/// The attempts so far.
#[derive(Debug, Default)]
pub(super) struct History {
    pub(super) attempts: u32,
    /// Attempts that were turned away for the plan's rate while that was known: they are no failures.
    turned_away: u32,
    /// The time spent on those.
    patience: Duration,
    last_status: Option<u16>,
    /// Whether any of them may have been.
    pub(super) may_have_been_received: bool,
}

impl History {
    /// Notes what an attempt came to. What failed before anything could be sent was none.
    pub(super) fn note(&mut self, outcome: &Outcome) {
        self.attempts += 1;
        match outcome {
            Ok((parts, _)) => {
                self.last_status = Some(parts.status.as_u16());
                self.may_have_been_received = true;
            }
            Err(error) if matches!(error.kind(), Kind::Argument | Kind::Credential) => self.attempts -= 1,
            Err(error) => self.may_have_been_received |= error.may_have_been_received(),
        }
    }

    /// Notes the wait before the next attempt.
    pub(super) fn wait(&mut self, wait: Duration, patient: bool) {
        if patient {
            self.turned_away += 1;
            self.patience += wait;
        }
    }

    /// Attempts that failed, the latest included.
    pub(super) fn failures(&self) -> u32 {
        self.attempts - self.turned_away
    }

    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    /// Adds what is known to the failure of a call.
    pub(super) fn tell(&self, error: Error, stop: Option<Stop>) -> Error {
        let error = error.with_attempts(self.attempts).with_last_status(self.last_status).with_stop(stop);
        if self.may_have_been_received { error.received() } else { error }
    }
}
