//! Rate limits, as a caller meets them, under a clock that only the test moves.

mod support;

use std::time::Duration;

use notai_sim::{Config, Plan, RateLimits, Region, RetryAfter};
use simulator::ManualClock;
use support::{Api, Reply, send};

fn limited(limits: RateLimits, plan: Plan) -> (Api, ManualClock) {
    let clock = ManualClock::default();
    let config = Config::default().with_sessions(10).with_clock(clock.shared()).with_rate_limits(limits);
    (Api::start(config, Region::Us, plan), clock)
}

#[test]
fn the_plans_are_those_of_the_documentation() {
    for (plan, per_minute) in [(Plan::Free, 60), (Plan::Pro, 600)] {
        let (api, clock) = limited(RateLimits::default(), plan);
        for _ in 0..per_minute {
            assert_eq!(api.get("/v1/integration").status, 200);
        }
        clock.advance(Duration::from_millis(59_999));
        assert_eq!(api.get("/v1/integration").status, 429);
        clock.advance(Duration::from_millis(1));
        assert_eq!(api.get("/v1/integration").status, 200);
        assert_eq!((api.simulator.rejected(Region::Us), api.simulator.rejected(Region::Eu)), (1, 0));
    }
    assert_eq!(RateLimits::default().of(Plan::Enterprise), 6_000);
}

#[test]
fn a_rejection_says_when_to_come_back_and_names_no_tier() {
    let forms = [
        (RetryAfter::Seconds, Some("58"), None),
        (RetryAfter::FractionalSeconds, Some("57.500"), None),
        (RetryAfter::HttpDate, Some("Wed, 10 Jun 2026 12:01:00 GMT"), None),
        (RetryAfter::Milliseconds, None, Some("57500")),
        (RetryAfter::Never, None, None),
    ];
    for (form, retry_after, retry_after_ms) in forms {
        let (api, clock) = limited(RateLimits::default().with_limit(Plan::Free, 1).with_retry_after(form), Plan::Free);
        assert_eq!(api.get("/v1/stats").header("x-isnotai-tier"), Some("free"));
        clock.advance(Duration::from_millis(2_500));
        let reply = api.get("/v1/stats");
        assert_eq!((reply.status, reply.header("x-isnotai-tier")), (429, None));
        assert_eq!(reply.header("retry-after"), retry_after, "{form:?}");
        assert_eq!(reply.header("retry-after-ms"), retry_after_ms, "{form:?}");
        assert_eq!(reply.json()["error"]["code"], "RATE_LIMIT_EXCEEDED");
    }
}

#[test]
fn what_counts_and_for_whom() {
    let (api, _clock) = limited(RateLimits::default().with_limit(Plan::Free, 2), Plan::Free);
    let (us, one) = (api.base_url(), api.key.expose().to_owned());
    let other = api.simulator.mint_key(Region::Us, Plan::Free).expose().to_owned();
    let pro = api.simulator.mint_key(Region::Us, Plan::Pro).expose().to_owned();
    let bearer = |key: &str| ("authorization", format!("Bearer {key}"));
    let plain = |key: &str| ("x-api-key", key.to_owned());
    let ask = |target: &str, header: &(&str, String)| -> Reply { send(&us, "GET", target, &[(header.0, &header.1)]) };
    let cases = [
        // What needs no key or has a wrong one is not counted.
        ("/health", bearer(&one), 200),
        ("/v1/stats", bearer("nonsense"), 401),
        // Any answer after that is, whatever it is.
        ("/v1/sessions?pageSize=0", bearer(&one), 400),
        ("/v1/no-such-route", bearer(&one), 404),
        ("/v1/stats", bearer(&one), 429),
        ("/health", bearer(&one), 200),
        // Another key has a window of its own; the other header has one for the whole plan.
        ("/v1/stats", bearer(&other), 200),
        ("/v1/stats", plain(&one), 200),
        ("/v1/stats", plain(&other), 200),
        ("/v1/stats", plain(&one), 429),
        ("/v1/stats", plain(&pro), 200),
        ("/v1/stats", bearer(&other), 200),
        ("/v1/stats", bearer(&other), 429),
    ];
    for (place, (target, header, status)) in cases.iter().enumerate() {
        assert_eq!(ask(target, header).status, *status, "case {place}");
    }
    assert_eq!(api.simulator.rejected(Region::Us), 3);
}

#[test]
fn the_log_says_when() {
    let (api, clock) = limited(RateLimits::default().with_limit(Plan::Free, 1), Plan::Free);
    api.get("/v1/stats");
    clock.advance(Duration::from_millis(1_234));
    api.get("/v1/stats");
    let seen: Vec<_> = api.simulator.log(Region::Us).iter().map(|note| (note.arrived, note.status)).collect();
    assert_eq!(seen, [(Duration::ZERO, 200), (Duration::from_millis(1_234), 429)]);
}
