//! What goes wrong in a round, drawn from the table of the fault matrix.

use std::time::Duration;

use fastrand::Rng;
use notai::Error;
use notai_sim::{Fault, FaultRule};

use crate::faults::{End, faults};

/// Most faults of a round at a time.
const MOST: usize = 6;
/// How often a fault may happen in a round. All weather passes, so every walk has an end.
const TIMES: u64 = 12;

/// The rules of a round, and what an error that they cause looks like.
#[derive(Debug, Default)]
pub(super) struct Weather {
    pub(super) rules: Vec<FaultRule>,
    errors: Vec<fn(&Error) -> bool>,
}

impl Weather {
    /// Some faults, each on some requests; now and then none.
    pub(super) fn draw(rng: &mut Rng) -> Self {
        let mut weather = Self::default();
        for _ in 0..rng.usize(0..=MOST) {
            let (fault, end) = draw_fault(rng);
            if let End::Passes(holds) | End::Fails(holds) = end {
                weather.errors.push(holds);
            }
            // A burst, now and then, or a drizzle.
            let probability = [0.02, 0.05, 0.1, 0.3, 1.0][rng.usize(0..5)];
            let rule = FaultRule::new(fault).skip(rng.u64(0..40)).times(rng.u64(1..=TIMES));
            weather.rules.push(rule.with_probability(probability));
        }
        weather
    }

    /// Whether these faults may end a call with this error.
    ///
    /// Time runs out and plans are used up without any fault, where calls wait for each other's retries.
    pub(super) fn explains(&self, error: &Error) -> bool {
        error.is_timeout() || error.is_rate_limited() || self.errors.iter().any(|holds| holds(error))
    }

    /// Whether items come as they are, with the time of their creation.
    pub(super) fn leaves_times(&self) -> bool {
        self.rules.iter().all(|rule| rule.fault != Fault::Nulls)
    }
}

fn draw_fault(rng: &mut Rng) -> (Fault, End) {
    let mut faults = faults();
    // A server that is gone for a while is a fault of all connections, which the matrix has no row for.
    let duration = Duration::from_millis(rng.u64(100..40_000));
    faults.push((Fault::Refuse { duration }, End::Passes(|error| error.is_connect() || error.is_transport())));
    faults.swap_remove(rng.usize(0..faults.len()))
}
