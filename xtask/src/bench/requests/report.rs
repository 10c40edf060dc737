//! The requests as a table and as JSON.

use std::fmt;

use serde_json::{Value, json};

use super::{Requests, Sides};
use crate::bench::rows::{self, Row, Unit, trimmed};
use crate::bench::stats::Aim;

/// Processor time of a request.
const CPU: Aim = Aim::AtMost(1.05);
/// Requests a second.
const THROUGHPUT: Aim = Aim::AtLeast(0.97);

impl Requests {
    /// What the requests are called.
    #[must_use]
    pub fn title(&self) -> String {
        let (requests, runs) = (self.requests, self.runs);
        format!("Requests for one session, {requests} in a run, {runs} runs each in turn; recorded answers")
    }

    /// All comparisons.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        let row = |key: &str, what: &str, unit: Unit, sides: &Sides, aim: Option<Aim>| Row {
            floor: Some(sides.hyper),
            ..Row::new(key, what, unit, sides.plain, aim)
        };
        let mut rows = Vec::new();
        for (key, what, unit, aim) in [
            ("cpu_seconds_per_request_at", "CPU a request", Unit::Microseconds, CPU),
            ("requests_per_second_at", "throughput", Unit::PerSecond, THROUGHPUT),
        ] {
            for sessions in &self.sessions {
                let timed = &sessions.timed;
                let sides = if aim == CPU { &timed.cpu } else { &timed.throughput };
                let (key, what) =
                    (format!("{key}_{}", sessions.concurrency), format!("{what}, {} at a time", sessions.concurrency));
                rows.push(row(&key, &what, unit, sides, Some(aim)));
            }
        }
        rows.extend([
            row("allocations_per_request", "allocations a request", Unit::Count, &self.allocations, None),
            row("allocated_bytes_per_request", "allocated a request", Unit::Kibibytes, &self.allocated, None),
            row("cpu_seconds_per_page", "CPU a page of 100", Unit::Microseconds, &self.page.cpu, Some(CPU)),
            row(
                "pages_per_second",
                "pages of 100, 1 at a time",
                Unit::PerSecond,
                &self.page.throughput,
                Some(THROUGHPUT),
            ),
        ]);
        rows
    }

    /// The results with all their digits: seconds, bytes, ratios.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut value = json!({
            "requests": self.requests,
            "runs": self.runs,
            "server_cpu_seconds_per_request": self.server,
        });
        for (key, row) in rows::to_json(&self.rows()) {
            value[key] = row;
        }
        value
    }
}

impl fmt::Display for Requests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{}\n{}", self.title(), trimmed(&rows::to_table("notai", &self.rows())))?;
        let server = Unit::Microseconds.show(self.server);
        writeln!(f, "the server, in a process of its own, took {server} of CPU a request")
    }
}
