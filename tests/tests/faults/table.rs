//! Every fault there is, and what it does to a call.

use std::collections::BTreeSet;
use std::time::Duration;

use notai::Error;
use notai_sim::{Fault, RetryAfter};
use workspace_tests::faults::End::{self, Fails, Passes};

use crate::kinds::Kind;

/// The faults that the soak meets too, and those that only make sense one by one.
pub(crate) fn faults() -> Vec<(Fault, End)> {
    let told = |retry_after| Fault::Status { code: 429, wait: Some(Duration::from_millis(2500)), retry_after };
    let mut faults = workspace_tests::faults::faults();
    faults.extend([
        (told(RetryAfter::FractionalSeconds), Passes(Error::is_rate_limited)),
        (told(RetryAfter::HttpDate), Passes(Error::is_rate_limited)),
        (told(RetryAfter::Milliseconds), Passes(Error::is_rate_limited)),
        (told(RetryAfter::Never), Passes(Error::is_rate_limited)),
        // Over before the attempts are made, and long after.
        (
            Fault::Refuse { duration: Duration::from_millis(10) },
            Passes(|error| error.is_connect() || error.is_transport()),
        ),
        (Fault::Refuse { duration: Duration::from_secs(3600) }, Fails(Error::is_connect)),
    ]);
    faults
}

/// Whether a fault can happen to this kind of operation.
pub(crate) fn concerns(fault: &Fault, kind: Kind) -> bool {
    match fault {
        Fault::RepeatedCursor | Fault::ExpiredCursor | Fault::EndlessEmptyPages => kind.is_walk(),
        _ => true,
    }
}

/// Faults after which the server asks for time: what they come to depends on the pace.
pub(crate) fn is_rejection(fault: &Fault) -> bool {
    matches!(fault, Fault::Status { code: 429, .. })
}

#[test]
fn no_fault_of_the_simulator_is_left_out() {
    let here: BTreeSet<_> = faults().iter().map(|(fault, _)| fault.name()).collect();
    assert_eq!(here, Fault::NAMES.iter().copied().collect());
}
