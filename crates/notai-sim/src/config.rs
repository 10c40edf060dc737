//! What a simulator is started with.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};

use simulator::{Clock, DEFAULT_NOW, MachineClock};

use crate::FaultRule;
use crate::limit::RateLimits;

/// The document that the simulator publishes unless told otherwise: the one this workspace has pinned.
const PINNED_DOCUMENT: &[u8] = include_bytes!("../../../openapi/notai/document.json");

/// Settings of a [`Simulator`](crate::Simulator). Equal settings give equal answers, on every machine.
///
/// ```
/// use notai_sim::Config;
/// let config = Config::default().with_seed(7).with_sessions(10_000_000);
/// assert_eq!(config.span, chrono::Duration::days(28));
/// ```
#[derive(Debug, Clone)]
pub struct Config {
    /// Everything that looks random follows from it. Default 1.
    pub seed: u64,
    /// Sessions per region at the start. They are computed when asked for, so a large number costs no
    /// memory. Default 3,000.
    pub sessions: u64,
    /// What the simulator takes for the present. It does not move by itself: a session added with
    /// [`add_sessions`](crate::Simulator::add_sessions) is one second younger than the one before it and
    /// moves the present along. Default 2026-06-10T12:00:00Z, the moment that the examples of the documentation show.
    pub now: DateTime<Utc>,
    /// The time before `now` over which the sessions are spread. At least a millisecond. Default 28 days.
    pub span: Duration,
    /// What `/openapi/v3.json` serves, byte for byte; `None` serves the document pinned in this workspace.
    pub document: Option<Vec<u8>>,
    /// Loopback port of the US server; 0, the default, takes a free one.
    pub us_port: u16,
    /// Loopback port of the EU server; 0, the default, takes a free one.
    pub eu_port: u16,
    /// What each plan may do in a minute; `None`, the default, counts nothing, so that tests of other
    /// things may go as fast as they can.
    pub rate_limits: Option<RateLimits>,
    /// What goes wrong; nothing by default.
    pub faults: Vec<FaultRule>,
    /// By what rate limits count and faults wait. The default is the clock of the machine.
    pub clock: Arc<dyn Clock>,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            seed: 1,
            sessions: 3_000,
            now: DEFAULT_NOW,
            span: Duration::days(28),
            document: None,
            us_port: 0,
            eu_port: 0,
            rate_limits: None,
            faults: Vec::new(),
            clock: Arc::new(MachineClock::default()),
        }
    }
}

impl Config {
    /// Sets the seed.
    pub fn with_seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the number of sessions per region at the start.
    pub fn with_sessions(mut self, sessions: u64) -> Self {
        self.sessions = sessions;
        self
    }

    /// Sets the moment that the simulator takes for the present.
    pub fn with_now(mut self, now: DateTime<Utc>) -> Self {
        self.now = now;
        self
    }

    /// Sets the time before the present over which the sessions are spread.
    pub fn with_span(mut self, span: Duration) -> Self {
        self.span = span;
        self
    }

    /// Serves these bytes at `/openapi/v3.json`, for example a document that has drifted.
    pub fn with_document(mut self, document: impl Into<Vec<u8>>) -> Self {
        self.document = Some(document.into());
        self
    }

    /// Sets the loopback ports of the US and the EU server; 0 takes a free one.
    pub fn with_ports(mut self, us: u16, eu: u16) -> Self {
        self.us_port = us;
        self.eu_port = eu;
        self
    }

    /// Counts requests, and turns away those beyond these limits.
    pub fn with_rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = Some(limits);
        self
    }

    /// Sets what goes wrong.
    pub fn with_faults(mut self, faults: Vec<FaultRule>) -> Self {
        self.faults = faults;
        self
    }

    /// Sets by what rate limits count and faults wait.
    pub fn with_clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    pub(crate) fn published_document(&self) -> Vec<u8> {
        self.document.clone().unwrap_or_else(|| PINNED_DOCUMENT.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_present_is_the_one_of_the_documentation() {
        assert_eq!(Config::default().now.to_rfc3339(), "2026-06-10T12:00:00+00:00");
    }
}
