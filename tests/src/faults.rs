//! What can go wrong, and how it ends: what the fault matrix tries one by one and the soak all at once.

use std::collections::BTreeMap;
use std::time::Duration;

use notai::Error;
use notai_sim::{Fault, Latency, RetryAfter};

/// How a call ends that meets a fault, whatever its kind.
#[derive(Clone, Copy, Debug)]
pub enum End {
    /// With everything, however often the fault happens.
    Harmless,
    /// With everything when it passes within the attempts; else with an error for which this holds.
    Passes(fn(&Error) -> bool),
    /// With an error for which this holds: another attempt would not help.
    Fails(fn(&Error) -> bool),
}

/// Every fault there is, and what it does to a call.
pub fn faults() -> Vec<(Fault, End)> {
    use End::{Fails, Harmless, Passes};

    let status = |code, wait| Fault::Status { code, wait, retry_after: RetryAfter::Seconds };
    let seconds = Duration::from_secs;
    let ms = Duration::from_millis;
    vec![
        (Fault::Latency(Latency::Fixed { duration: ms(50) }), Harmless),
        (Fault::Latency(Latency::Uniform { min: ms(10), max: ms(90) }), Harmless),
        (Fault::Latency(Latency::Exponential { mean: ms(40), max: seconds(5) }), Harmless),
        (Fault::Latency(Latency::Fixed { duration: seconds(45) }), Passes(Error::is_timeout)),
        (status(429, None), Passes(Error::is_rate_limited)),
        (status(429, Some(seconds(2))), Passes(Error::is_rate_limited)),
        (status(429, Some(seconds(121))), Fails(|error| error.retry_after() == Some(Duration::from_secs(121)))),
        (status(408, None), Passes(|error| error.status() == Some(408))),
        (status(500, None), Passes(Error::is_server_error)),
        (status(502, None), Passes(Error::is_server_error)),
        (status(503, Some(seconds(3))), Passes(Error::is_server_error)),
        (status(504, None), Passes(Error::is_server_error)),
        (status(501, None), Fails(Error::is_server_error)),
        (status(403, None), Fails(Error::is_forbidden)),
        (
            Fault::Answer { code: 503, headers: BTreeMap::new(), body: "busy".into() },
            Passes(|error| error.is_server_error() && error.code().is_none()),
        ),
        (Fault::HtmlErrorPage, Passes(|error| error.is_server_error() && error.code().is_none())),
        (Fault::ResetBeforeRequest, Passes(Error::is_transport)),
        (Fault::ResetAfterRequest, Passes(Error::is_transport)),
        (Fault::ResetInHeaders, Passes(Error::is_transport)),
        (Fault::ResetInBody { after_bytes: 20 }, Passes(Error::is_transport)),
        (Fault::StallBeforeHeaders, Passes(Error::is_timeout)),
        (Fault::StallInBody { after_bytes: 20 }, Passes(Error::is_timeout)),
        (Fault::TruncatedChunks, Passes(Error::is_transport)),
        (Fault::WrongContentLength { off_by: 10 }, Passes(Error::is_transport)),
        (Fault::WrongContentLength { off_by: -10 }, Fails(Error::is_decode)),
        (Fault::InvalidUtf8, Fails(Error::is_decode)),
        (Fault::InvalidJson, Fails(Error::is_decode)),
        (Fault::WrongShape, Fails(Error::is_decode)),
        (Fault::UnknownFields, Harmless),
        (Fault::UnknownEnumValues, Harmless),
        (Fault::Nulls, Harmless),
        (Fault::RepeatedCursor, Fails(Error::is_pagination)),
        (Fault::ExpiredCursor, Fails(Error::is_bad_request)),
        (Fault::EndlessEmptyPages, Passes(Error::is_pagination)),
        (Fault::GiganticBody { bytes: 1 << 40, declared: false }, Fails(Error::is_too_large)),
        (Fault::GiganticBody { bytes: 1 << 40, declared: true }, Fails(Error::is_too_large)),
        (Fault::DeepNesting { levels: 100_000 }, Harmless),
        (Fault::SlowDrip { bytes: 64, every: ms(20) }, Harmless),
        (Fault::SlowDrip { bytes: 1, every: seconds(5) }, Passes(Error::is_timeout)),
    ]
}

/// What is wrong with an error, whatever it is about: it takes one line, begins with the operation, and shows no key.
pub fn flaw(error: &Error) -> Option<String> {
    let text = error.to_string();
    let flaw = if text.contains('\n') || text.len() >= 600 {
        "it is not one line of bearable length"
    } else if !error.operation().is_some_and(|operation| text.starts_with(operation)) {
        "it does not begin with the operation"
    } else if format!("{text} {error:?}").contains("aik_v1_") {
        "it shows a key"
    } else {
        return None;
    };
    Some(format!("{flaw}: {}", text.replace("aik_v1_", "[key]")))
}
