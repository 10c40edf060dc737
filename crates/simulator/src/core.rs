//! What every simulator has, whatever it simulates.

use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderValue;
use axum::http::header::DATE;
use axum::response::Response;
use tokio::select;

use crate::clock::{Clock, Sleep};
use crate::fault::{Fault, Faults, Script, Verdict};
use crate::gate::Gate;
use crate::log::{Log, LoggedRequest};
use crate::retry_after::http_date;
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

    /// What becomes of a request that `fault` does not [let in](Fault::lets_in).
    pub fn keep_out(&self, fault: &Fault) -> Response {
        if let Fault::Refuse { duration } = fault {
            self.refuse_connections(*duration);
        }
        Script::reset().into_response()
    }

    /// Sends `response` on its way: dated, and noted with the faults that happened to it.
    pub fn send_off(&self, mut response: Response, mut note: LoggedRequest, faults: Vec<&'static str>) -> Response {
        // By the simulator's clock, as everything else it says of time; hyper would take the machine's.
        if let Ok(date) = HeaderValue::try_from(http_date(self.clock.date())) {
            response.headers_mut().entry(DATE).or_insert(date);
        }
        note.status = Script::status_of(&response);
        note.faults = faults;
        self.log.record(note);
        response
    }
}
