//! Every fault, met in the middle of every kind of operation, once or for ever.

use std::time::Duration;

use notai::Pacing;
use notai_sim::{Fault, FaultRule};
use workspace_tests::faults::{End, flaw};

use crate::kinds::Kind;
use crate::setting::{DEADLINE, Facade, Setting, sorted};
use crate::table::{concerns, faults, is_rejection};

/// How long a fault lasts.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Lasts {
    /// Twice: a retry heals what can be healed.
    Passing,
    /// On every request: the error comes when the attempts are made.
    Lasting,
}

impl Lasts {
    /// Walks have their first page; what happens, happens in their middle.
    fn rule(self, fault: Fault, kind: Kind) -> FaultRule {
        let rule = FaultRule::new(fault).skip(u64::from(kind.is_walk()));
        if self == Self::Passing { rule.times(2) } else { rule }
    }
}

/// Meets the faults that are `chosen` in one kind of operation.
async fn meet(facade: Facade, kind: Kind, pacing: Pacing, lasts: Lasts, chosen: impl Fn(&Fault) -> bool) {
    let setting = Setting::new(facade, kind, |client| client.with_pacing(pacing.clone())).await;
    for (fault, end) in faults() {
        if !concerns(&fault, kind) || !chosen(&fault) {
            continue;
        }
        let context = format!("{facade:?}, {kind:?}, {pacing:?}, {lasts:?}, {fault:?}");
        let run = setting.run(lasts.rule(fault.clone(), kind)).await;
        // A second for what happens at the deadline itself. Not where windows are walked at once: time may jump for one of
        // them while another one works, and the blocking client walks them one by one.
        let is_exact = !matches!((facade, kind), (Facade::Async, Kind::Partitioned));
        assert!(
            !is_exact || run.longest_wait <= DEADLINE + Duration::from_secs(1),
            "{context}: {:?}",
            run.longest_wait
        );
        let fails = match end {
            End::Harmless => None,
            End::Passes(fails) => (lasts == Lasts::Lasting).then_some(fails),
            End::Fails(fails) => Some(fails),
        };
        match (&run.error, fails) {
            (None, None) => assert_eq!(sorted(run.ids), setting.whole, "{context}"),
            (Some(error), Some(fails)) => {
                assert_eq!(flaw(error), None, "{context}");
                assert!(fails(error), "{context}: {error:?}");
                assert_eq!(setting.completed(&fault, run).await, setting.whole, "{context}");
            }
            (error, _) => panic!("{context}: {error:?}"),
        }
        setting.simulator.clear_faults();
    }
}

/// A test for each facade and each way a fault lasts; without a pace, for which a 429 is a failure like others.
macro_rules! matrix {
    ($($name:ident: $kind:ident),*) => {
        $(mod $name {
            use super::*;

            matrix!(@ $kind, passing, Async, Passing);
            matrix!(@ $kind, lasting, Async, Lasting);
            matrix!(@ $kind, passing_blocking, Blocking, Passing);
            matrix!(@ $kind, lasting_blocking, Blocking, Lasting);
        })*

        #[test]
        fn no_kind_is_left_out() {
            assert_eq!(Kind::ALL, [$(Kind::$kind),*]);
        }
    };
    (@ $kind:ident, $name:ident, $facade:ident, $lasts:ident) => {
        #[tokio::test]
        async fn $name() {
            meet(Facade::$facade, Kind::$kind, Pacing::Off, Lasts::$lasts, |_| true).await;
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

/// With the pace that a client keeps by default, a 429 costs time and not attempts: what passes passes, and what lasts
/// ends with the deadline. Windows walked at once are left out: they wait for the pace in one line, of which virtual time
/// sees the head and takes the others for busy.
async fn meet_rejections(facade: Facade, lasts: Lasts) {
    for kind in Kind::ALL {
        if !matches!((facade, kind), (Facade::Async, Kind::Partitioned)) {
            meet(facade, kind, Pacing::Learned, lasts, is_rejection).await;
        }
    }
}

#[tokio::test]
async fn rejections_that_pass_cost_time() {
    meet_rejections(Facade::Async, Lasts::Passing).await;
    meet_rejections(Facade::Blocking, Lasts::Passing).await;
}

#[tokio::test]
async fn rejections_that_last_end_with_the_deadline() {
    meet_rejections(Facade::Async, Lasts::Lasting).await;
    meet_rejections(Facade::Blocking, Lasts::Lasting).await;
}
