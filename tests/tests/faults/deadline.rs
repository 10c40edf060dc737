//! The deadline alone: no attempt has a limit of its own, and the server never gets done.

use std::time::Duration;

use notai::Pacing;
use notai_sim::{Fault, FaultRule};
use workspace_tests::faults::flaw;

use crate::kinds::Kind;
use crate::setting::{DEADLINE, Facade, Setting};

/// What takes longer than any deadline.
fn endless() -> [Fault; 4] {
    [
        Fault::StallBeforeHeaders,
        Fault::StallInBody { after_bytes: 20 },
        Fault::SlowDrip { bytes: 1, every: Duration::from_secs(5) },
        Fault::latency(Duration::from_secs(600)),
    ]
}

/// Without the deadline this fails, and does not hang: the simulator gives a stalled connection up after a day of its clock,
/// and a drip and a delay come to an end. The waits are then of hours, with a success or another error at their end.
async fn ends_with_the_deadline(facade: Facade) {
    for kind in Kind::ALL {
        let options = |client: notai::ClientBuilder| client.with_attempt_timeout(None).with_pacing(Pacing::Off);
        let setting = Setting::new(facade, kind, options).await;
        for fault in endless() {
            let context = format!("{facade:?}, {kind:?}, {fault:?}");
            let run = setting.run(FaultRule::new(fault.clone()).skip(u64::from(kind.is_walk()))).await;
            let waited = run.longest_wait;
            // Windows walked at once are more than virtual time can follow to the second; see the matrix.
            let is_exact = !matches!((facade, kind), (Facade::Async, Kind::Partitioned));
            let is_in_time = waited >= DEADLINE && waited <= DEADLINE + Duration::from_secs(1);
            assert!(is_in_time || !is_exact, "{context}: {waited:?}");
            let error = run.error.as_ref().unwrap_or_else(|| panic!("{context}: no error"));
            assert_eq!(flaw(error), None, "{context}");
            assert!(error.is_timeout() && error.to_string().contains("deadline"), "{context}: {error}");
            assert_eq!(setting.completed(&fault, run).await, setting.whole, "{context}");
        }
    }
}

#[tokio::test]
async fn calls_that_are_awaited_end_with_their_deadline() {
    ends_with_the_deadline(Facade::Async).await;
}

#[tokio::test]
async fn calls_that_wait_end_with_their_deadline() {
    ends_with_the_deadline(Facade::Blocking).await;
}
