//! Every fault, met in the middle of every kind of operation, once or for ever.

use std::sync::Arc;
use std::time::Duration;

use notai::{Client, Pacing, Region};
use notai_sim::{Config, Fault, FaultRule, Plan, Simulator};
use workspace_tests::VirtualTime;
use workspace_tests::faults::{End, faults, flaw};

use crate::kinds::{Kind, Run, run};

/// Sessions in the simulator: five pages.
const SESSIONS: u64 = 33;
/// Largest body that the clients take, in bytes.
const BODY_LIMIT: usize = 256 << 10;
/// What no call outlives.
const DEADLINE: Duration = Duration::from_secs(200);

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
            End::Harmless => None,
            End::Passes(fails) => (!passes).then_some(fails),
            End::Fails(fails) => Some(fails),
        };
        match (&run.error, fails) {
            (None, None) => assert_eq!(sorted(run.ids), whole, "{context}"),
            (Some(error), Some(fails)) => {
                assert_eq!(flaw(error), None, "{context}");
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
