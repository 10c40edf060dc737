//! Memory stays within the limit on bodies, whatever a server sends. Alone in its process, because all of its heap is
//! counted; the simulator is a part of that, and streams what it sends from a buffer of its own.

use std::future::Future;

use notai::{Client, Region};
use notai_sim::{Config, Fault, FaultRule, Plan, Simulator};

#[global_allocator]
static HEAP: dhat::Alloc = dhat::Alloc;

/// Largest body that the client takes, in bytes.
const LIMIT: usize = 1 << 20;
/// What a call may need at most: the body, its copy while it grows, and buffers of both ends.
const MOST: usize = 4 * LIMIT;
/// What a body announces: a tebibyte.
const GIGANTIC: u64 = 1 << 40;

/// The most that `work` holds on the heap at a time, in bytes, of what was allocated while it ran.
async fn growth<T>(work: impl Future<Output = T>) -> (T, usize) {
    let counting = dhat::Profiler::builder().testing().build();
    let result = work.await;
    let grown = dhat::HeapStats::get().max_bytes;
    drop(counting);
    (result, grown)
}

#[tokio::test]
async fn a_gigantic_body_takes_no_more_than_the_limit() {
    let simulator = Simulator::start(Config::default().with_sessions(10)).await.unwrap();
    let key = simulator.mint_key(notai_sim::Region::Us, Plan::Enterprise);
    let client = Client::builder(Region::Us)
        .with_endpoint(simulator.base_url(notai_sim::Region::Us))
        .api_key(key.expose())
        .with_response_limit(LIMIT)
        .build()
        .unwrap();
    // Connection, buffers and what is made once.
    client.list_sessions().send().await.unwrap();

    // Just within the limit: what is counted is counted.
    let fits = Fault::GiganticBody { bytes: LIMIT as u64 / 2, declared: false };
    simulator.set_faults(vec![FaultRule::new(fits)]).unwrap();
    let (page, grown) = growth(client.list_sessions().send()).await;
    assert_eq!(page.unwrap().items.len(), 10);
    assert!((LIMIT / 2..MOST).contains(&grown), "{grown}");

    for declared in [false, true] {
        let fault = Fault::GiganticBody { bytes: GIGANTIC, declared };
        simulator.set_faults(vec![FaultRule::new(fault)]).unwrap();
        let (page, grown) = growth(client.list_sessions().send()).await;
        assert!(page.unwrap_err().is_too_large());
        // Declared, it is refused before it comes.
        let most = if declared { LIMIT } else { MOST };
        assert!(grown < most, "declared: {declared}, {grown} bytes");
    }

    // A walk asks ahead, and a page for each window; the limit holds for each of them.
    let windows = 4;
    let list = client.list_sessions().start_date(Config::default().now - Config::default().span);
    let (failed, grown) = growth(async {
        let mut walk = list.partitioned(windows).items().unwrap();
        loop {
            match walk.next().await {
                Some(Ok(_)) => {}
                end => return end.map(|end| end.unwrap_err().is_too_large()),
            }
        }
    })
    .await;
    assert_eq!(failed, Some(true));
    assert!(grown < windows * MOST, "{grown}");
}
