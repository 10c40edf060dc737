//! Which failures another attempt may cure.

use crate::{Error, Kind, RetryClass};

/// Statuses that say that the same request may succeed later.
pub(crate) const STATUSES: [u16; 6] = [408, 429, 500, 502, 503, 504];

/// The plan's rate is spent.
pub(crate) const TOO_MANY: u16 = 429;

/// Whether `error`, the failure of an attempt, may be followed by another one.
///
/// A request that certainly was not sent may always be sent; any other one as its class says.
pub(crate) fn is_retryable(error: &Error, class: RetryClass) -> bool {
    let passes = matches!(error.kind(), Kind::Connect | Kind::Timeout | Kind::Transport);
    passes
        && match class {
            RetryClass::Idempotent => true,
            RetryClass::BeforeAnswer => !error.success_had_begun(),
            RetryClass::Never => !error.may_have_been_received(),
        }
}

/// Whether what was answered with `status` may be answered otherwise later; `told` is what the API says of it.
pub(crate) fn may_pass(status: u16, told: Option<bool>) -> bool {
    told.unwrap_or_else(|| STATUSES.contains(&status))
}

/// Whether a request that was answered may be sent again at all.
///
/// An answer says that the server had the request, whatever it says besides: of one that must not happen twice nobody knows
/// how far it went.
pub(crate) fn may_follow_an_answer(class: RetryClass) -> bool {
    class != RetryClass::Never
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASSES: [RetryClass; 3] = [RetryClass::Idempotent, RetryClass::BeforeAnswer, RetryClass::Never];

    /// How far an attempt came.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Point {
        /// Nothing of the request was sent.
        Unsent,
        /// The request was, and nothing of an answer arrived, or an error status.
        Sent,
        /// The head of a success has arrived.
        Begun,
    }

    #[test]
    fn which_failures_are_retried() {
        use Kind::*;
        use Point::*;
        // kind, how far it came, and whether each class is sent again
        let cases = [
            (Connect, Unsent, [true, true, true]),
            (Timeout, Unsent, [true, true, true]),
            (Timeout, Sent, [true, true, false]),
            (Timeout, Begun, [true, false, false]),
            (Transport, Unsent, [true, true, true]),
            (Transport, Sent, [true, true, false]),
            (Transport, Begun, [true, false, false]),
            (TooLarge, Sent, [false, false, false]),
            (TooLarge, Begun, [false, false, false]),
            (Decode, Begun, [false, false, false]),
            (Status, Sent, [false, false, false]),
            (Argument, Unsent, [false, false, false]),
            (Credential, Unsent, [false, false, false]),
            (Config, Unsent, [false, false, false]),
            (Pagination, Begun, [false, false, false]),
            (Checkpoint, Begun, [false, false, false]),
            (Background, Sent, [false, false, false]),
        ];
        for (kind, point, again) in cases {
            let error = match point {
                Unsent => Error::new(kind, ""),
                Sent => Error::new(kind, "").received(),
                Begun => Error::new(kind, "").received().success_begun(true),
            };
            assert_eq!(CLASSES.map(|class| is_retryable(&error, class)), again, "{kind:?} {point:?}");
        }
    }

    #[test]
    fn which_statuses_are_retried() {
        for status in 100..600 {
            let passes = matches!(status, 408 | 429 | 500 | 502..=504);
            let told = [None, Some(true), Some(false)].map(|told| may_pass(status, told));
            assert_eq!(told, [passes, true, false], "{status}");
        }
        assert_eq!(CLASSES.map(may_follow_an_answer), [true, true, false]);
    }
}
