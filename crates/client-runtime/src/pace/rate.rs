//! What a plan allows, and where it is told.

use std::num::NonZeroU32;
use std::time::Duration;

use http::HeaderMap;

use crate::Error;

/// A number of requests within any window of time: what a plan allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    requests: NonZeroU32,
    window: Duration,
}

impl Rate {
    /// `requests` within any 60 seconds.
    pub const fn per_minute(requests: NonZeroU32) -> Self {
        Self { requests, window: Duration::from_secs(60) }
    }

    /// `requests` within any `window`.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) for a window shorter than a millisecond or longer than a day.
    pub fn within(requests: NonZeroU32, window: Duration) -> Result<Self, Error> {
        if window < Duration::from_millis(1) || window > Duration::from_secs(24 * 60 * 60) {
            return Err(Error::config(format!("a window of {window:?} is outside of 1 ms to one day")));
        }
        Ok(Self { requests, window })
    }

    /// How many requests.
    pub fn requests(self) -> usize {
        self.requests.get() as usize
    }

    /// Within which time.
    pub fn window(self) -> Duration {
        self.window
    }
}

/// Reads the plan's rate from the headers of an answer; `None` where they do not tell it.
pub type RateReader = fn(&HeaderMap) -> Option<Rate>;

/// How a client keeps within its plan. All clones of a client are paced together.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub enum Pacing {
    /// Not at all. A rejection is then a failure like others, retried a few times.
    #[default]
    Off,
    /// At this rate.
    Told(Rate),
    /// At the rate that the answers tell.
    Learned(RateReader),
}

impl Pacing {
    /// The rate that is known from the start.
    pub(super) fn rate(self) -> Option<Rate> {
        match self {
            Self::Told(rate) => Some(rate),
            Self::Off | Self::Learned(_) => None,
        }
    }
}
