//! Which failures another attempt may cure.

use crate::{Error, Kind};

/// Statuses that say that the same request may succeed later.
pub(crate) const STATUSES: [u16; 6] = [408, 429, 500, 502, 503, 504];

/// The plan's rate is spent.
pub(crate) const TOO_MANY: u16 = 429;

/// Whether `error`, the failure of an attempt, may be followed by another one.
///
/// A request that certainly was not sent may always be sent; any other one only where sending it twice does no harm.
pub(crate) fn is_retryable(error: &Error, idempotent: bool) -> bool {
    match error.kind() {
        Kind::Connect | Kind::Timeout | Kind::Transport => idempotent || !error.may_have_been_received(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_failures_are_retried() {
        use Kind::*;
        // kind, received, whether an idempotent and another request is sent again
        let cases = [
            (Connect, false, true, true),
            (Timeout, false, true, true),
            (Timeout, true, true, false),
            (Transport, true, true, false),
            (TooLarge, true, false, false),
            (Decode, true, false, false),
            (Status, true, false, false),
            (Argument, false, false, false),
            (Credential, false, false, false),
            (Config, false, false, false),
        ];
        for (kind, received, idempotent, other) in cases {
            let error = || if received { Error::new(kind, "").received() } else { Error::new(kind, "") };
            assert_eq!(is_retryable(&error(), true), idempotent, "{kind:?}");
            assert_eq!(is_retryable(&error(), false), other, "{kind:?}");
        }
    }
}
