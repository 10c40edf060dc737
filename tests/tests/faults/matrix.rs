//! Every fault, met in the middle of every kind of operation, once or for ever.

use std::sync::Arc;
use std::time::Duration;

use notai::{Client, Error, Pacing, Region};
use notai_sim::{Config, Fault, FaultRule, Latency, Plan, RetryAfter, Simulator};
use workspace_tests::VirtualTime;

use crate::kinds::{Kind, Run, run};

/// Sessions in the simulator: five pages.
const SESSIONS: u64 = 33;
/// Largest body that the clients take, in bytes.
const BODY_LIMIT: usize = 256 << 10;
/// What no call outlives.
const DEADLINE: Duration = Duration::from_secs(200);

/// How a call ends that meets a fault, whatever its kind.
#[derive(Clone, Copy)]
enum End {
    /// With everything, however often the fault happens.
    Harmless,
    /// With everything when it passes within the attempts; else with an error for which this holds.
    Passes(fn(&Error) -> bool),
    /// With an error for which this holds: another attempt would not help.
    Fails(fn(&Error) -> bool),
}

use End::{Fails, Harmless, Passes};

/// Every fault there is, and what it does to a call.
fn faults() -> Vec<(Fault, End)> {
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

/// Whether a fault can happen to this kind of operation.
fn concerns(fault: &Fault, kind: Kind) -> bool {
    match fault {
        Fault::RepeatedCursor | Fault::ExpiredCursor | Fault::EndlessEmptyPages => kind.is_walk(),
        _ => true,
    }
}

struct Setting {
    time: VirtualTime,
    simulator: Simulator,
    client: Client,
}

impl Setting {
    async fn new() -> Self {
        let time = VirtualTime::new();
        let config = Config::default().with_sessions(SESSIONS).with_clock(Arc::new(time.clone()));
        let simulator = Simulator::start(config).await.unwrap();
        let key = simulator.mint_key(notai_sim::Region::Us, Plan::Enterprise);
        let client = Client::builder(Region::Us)
            .with_endpoint(simulator.base_url(notai_sim::Region::Us))
            .api_key(key.expose())
            .with_clock(Arc::new(time.clone()))
            .with_deadline(DEADLINE)
            .with_response_limit(BODY_LIMIT)
            // Without a pace a 429 is a failure like others; the pace has tests of its own.
            .with_pacing(Pacing::Off)
            .with_seed(7)
            .build()
            .unwrap();
        Self { time, simulator, client }
    }

    /// A run with this rule, from the beginning; asserts that no call outlived its deadline.
    async fn run(&self, kind: Kind, rule: FaultRule) -> Run {
        self.simulator.set_faults(vec![rule]).unwrap();
        let before = self.time.elapsed();
        let run = run(kind, &self.client, None).await;
        let calls = u32::try_from(run.ids.len()).unwrap() + 10;
        assert!(self.time.elapsed() - before <= DEADLINE * calls, "{kind:?}: {:?}", self.time.elapsed());
        run
    }

    /// The rest of a walk that ended with an error, once the faults are over.
    async fn rest(&self, kind: Kind, run: Run) -> Vec<String> {
        self.simulator.clear_faults();
        // What is no walk is asked again.
        let place = run.place.as_deref();
        let rest = crate::kinds::run(kind, &self.client, place).await;
        assert!(rest.error.is_none(), "{kind:?}: {:?}", rest.error);
        if place.is_some() { [run.ids, rest.ids].concat() } else { rest.ids }
    }
}

/// What is true of every error, whatever it is about.
fn assert_clear(error: &Error, context: &str) {
    let text = error.to_string();
    assert!(!text.contains('\n') && text.len() < 600, "{context}: {text}");
    assert!(error.operation().is_some_and(|operation| text.starts_with(operation)), "{context}: {text}");
    assert!(!format!("{text} {error:?}").contains("aik_v1_"), "{context}: {text}");
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

/// Meets every fault in one kind of operation; `rule` says how often, `passes` whether that is within the attempts.
async fn meet_all(kind: Kind, rule: impl Fn(Fault) -> FaultRule, passes: bool) {
    let setting = Setting::new().await;
    let _busy = setting.time.participate();
    let whole = run(kind, &setting.client, None).await;
    assert!(whole.error.is_none(), "{:?}", whole.error);
    // Windows come in any order, so what is compared is what came, each as often as it came.
    let whole = sorted(whole.ids);
    for (fault, end) in faults() {
        if !concerns(&fault, kind) {
            continue;
        }
        let context = format!("{kind:?}, {fault:?}");
        let run = setting.run(kind, rule(fault)).await;
        let fired: u64 = setting.simulator.faults().iter().map(|status| status.fired).sum();
        assert!(fired > 0, "{context}: the fault never happened");
        let fails = match end {
            Harmless => None,
            Passes(fails) => (!passes).then_some(fails),
            Fails(fails) => Some(fails),
        };
        match (&run.error, fails) {
            (None, None) => assert_eq!(sorted(run.ids), whole, "{context}"),
            (Some(error), Some(fails)) => {
                assert_clear(error, &context);
                assert!(fails(error), "{context}: {error:?}");
                assert_eq!(sorted(setting.rest(kind, run).await), whole, "{context}");
            }
            (error, _) => panic!("{context}: {error:?}"),
        }
        setting.simulator.clear_faults();
    }
}

macro_rules! matrix {
    ($($name:ident: $kind:ident),*) => {
        $(mod $name {
            use super::*;

            /// Twice, beginning with the second request: a retry heals what can be healed.
            #[tokio::test]
            async fn passing() {
                let skip = u64::from(Kind::$kind.is_walk());
                meet_all(Kind::$kind, |fault| FaultRule::new(fault).skip(skip).times(2), true).await;
            }

            /// On every request from the second on: the error comes when the attempts are made.
            #[tokio::test]
            async fn lasting() {
                let skip = u64::from(Kind::$kind.is_walk());
                meet_all(Kind::$kind, |fault| FaultRule::new(fault).skip(skip), false).await;
            }
        })*

        #[test]
        fn no_kind_is_left_out() {
            assert_eq!(Kind::ALL, [$(Kind::$kind),*]);
        }
    };
}

matrix! {
    anonymous: Anonymous,
    single: Single,
    page: Page,
    pages: Pages,
    items: Items,
    items_ahead: ItemsAhead,
    partitioned: Partitioned
}
