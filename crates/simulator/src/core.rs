//! What every simulator has, whatever it simulates.

use std::sync::Arc;
use std::time::Duration;

use tokio::select;

use crate::clock::{Clock, Sleep};
use crate::fault::{Faults, Verdict};
use crate::gate::Gate;
use crate::log::Log;
use crate::stop::Stop;
use crate::{Operation, Region, Sight};

/// One server: its door, its clock, its log, and what goes wrong with it.
#[derive(Debug)]
pub struct Core<O, R> {
    /// Which of the servers that share the faults this is.
    pub region: R,
    /// By what it waits and counts.
    pub clock: Arc<dyn Clock>,
    /// Shared by all servers of a simulator.
    pub faults: Arc<Faults<O, R>>,
    /// What it was asked.
    pub log: Log,
    /// Where it listens.
    pub gate: Gate,
    /// When it ends.
    pub stop: Stop,
}

impl<O: Operation, R: Region> Core<O, R> {
    /// What is to happen to a request, with all that is counted on the way.
    pub fn judge(&self, sight: &Sight<O>) -> Verdict {
        self.faults.judge(self.region, sight)
    }

    /// Waits by the clock, and no longer once the simulator stops.
    pub fn pause(&self, duration: Duration) -> Sleep {
        let (sleep, stop) = (self.clock.sleep(duration), self.stop.clone());
        Box::pin(async move {
            select! {
                () = sleep => {}
                () = stop.begun() => {}
            }
        })
    }

    /// Refuses connections from now on for a time of the clock.
    pub fn refuse_connections(&self, duration: Duration) {
        self.gate.close(&*self.clock, duration);
    }
}
