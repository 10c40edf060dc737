//! A client and a simulator on one clock.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use notai::{Client, ClientBuilder, Region, Retry};
use notai_sim::{Config, Fault, FaultRule, Plan, Simulator};
use workspace_tests::VirtualTime;

use crate::kinds::{Caller, Kind, Run};

/// Sessions in the simulator: five pages.
const SESSIONS: u64 = 33;
/// Largest body that the clients take, in bytes.
const BODY_LIMIT: usize = 256 << 10;
/// What no call outlives. Less than its attempts would take that end by their own timeout, four of 30 s.
pub(crate) const DEADLINE: Duration = Duration::from_secs(100);

/// How the client is used.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Facade {
    /// By calls that are awaited.
    Async,
    /// By calls that wait.
    Blocking,
}

pub(crate) struct Setting {
    pub(crate) time: VirtualTime,
    pub(crate) simulator: Box<dyn Deref<Target = Simulator>>,
    caller: Caller,
    /// All that the kind brings when nothing goes wrong, in order of id.
    pub(crate) whole: Vec<String>,
    kind: Kind,
}

impl Setting {
    /// A client with `options`, which has asked once already.
    pub(crate) async fn new(facade: Facade, kind: Kind, options: impl Fn(ClientBuilder) -> ClientBuilder) -> Self {
        let time = VirtualTime::new();
        let config = Config::default().with_sessions(SESSIONS).with_clock(Arc::new(time.clone()));
        let simulator: Box<dyn Deref<Target = Simulator>> = match facade {
            Facade::Async => Box::new(Box::new(Simulator::start(config).await.unwrap())),
            // The thread of the test waits, so the simulator has one of its own.
            Facade::Blocking => Box::new(Simulator::start_blocking(config).unwrap()),
        };
        let key = simulator.mint_key(notai_sim::Region::Us, Plan::Enterprise);
        let builder = Client::builder(Region::Us)
            .with_endpoint(simulator.base_url(notai_sim::Region::Us))
            .api_key(key.expose())
            .with_clock(Arc::new(time.clone()))
            .with_deadline(DEADLINE)
            .with_response_limit(BODY_LIMIT)
            // One client meets them all, which would spend a budget that is meant for one outage.
            .with_retry(Retry::default().budget(100_000))
            .with_seed(7);
        let caller = match facade {
            Facade::Async => Caller::Async(options(builder).build().unwrap()),
            Facade::Blocking => Caller::Blocking(options(builder).build_blocking().unwrap()),
        };
        let _busy = time.participate();
        let whole = caller.run(kind, &time, None).await;
        assert!(whole.error.is_none(), "{:?}", whole.error);
        // Windows come in any order, so what is compared is what came, each as often as it came.
        Self { whole: sorted(whole.ids), time, simulator, caller, kind }
    }

    /// A run with this rule, from the beginning, in which the fault happened and nobody waited longer than a deadline.
    pub(crate) async fn run(&self, rule: FaultRule) -> Run {
        self.simulator.set_faults(vec![rule]).unwrap();
        let _busy = self.time.participate();
        let run = self.caller.run(self.kind, &self.time, None).await;
        let [status] = &*self.simulator.faults() else { panic!("there is one rule") };
        assert!(status.fired > 0, "{:?}, {:?}: the fault never happened", self.kind, status.rule);
        run
    }

    /// All that came, when what a run with an error leaves to do is done once the fault is over.
    pub(crate) async fn completed(&self, fault: &Fault, run: Run) -> Vec<String> {
        self.simulator.clear_faults();
        let _busy = self.time.participate();
        // What the server closed or asked to be left alone for stays so for that time; the client knows.
        if let Fault::Refuse { duration } | Fault::Status { wait: Some(duration), .. } = fault {
            notai::Clock::sleep(&self.time, *duration + Duration::from_secs(1)).await;
        }
        // What is no walk is asked again.
        let place = run.place.as_deref();
        let rest = self.caller.run(self.kind, &self.time, place).await;
        assert!(rest.error.is_none(), "{:?}, {fault:?}: {:?}", self.kind, rest.error);
        sorted(if place.is_some() { [run.ids, rest.ids].concat() } else { rest.ids })
    }
}

pub(crate) fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}
