//! The client whose calls wait: the same answers as the asynchronous one, anywhere.

use std::fmt::Debug;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant, SystemTime};

use notai::chrono::TimeDelta;
use notai::{BoxFuture, Checkpoint, Clock, PartitionCheckpoint, Region, Response, blocking};
use notai_sim::{BlockingSimulator, Config, Plan, Simulator};
use tokio::runtime::{Builder, Runtime};
use workspace_tests::{UNKNOWN_KEY, client_with, json};

fn simulator(sessions: u64) -> BlockingSimulator {
    Simulator::start_blocking(Config::default().with_sessions(sessions)).unwrap()
}

/// Both clients with the same key.
fn clients(simulator: &Simulator) -> (notai::Client, blocking::Client) {
    let key = simulator.mint_key(notai_sim::Region::Us, Plan::Enterprise);
    let builder = blocking::Client::builder(Region::Us)
        .with_endpoint(simulator.base_url(notai_sim::Region::Us))
        .api_key(key.expose());
    (client_with(simulator, Region::Us, &key), builder.build_blocking().unwrap())
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A value as text: not every model can be compared.
fn shown<T: Debug>(answer: Response<T>) -> String {
    assert_eq!((answer.status(), answer.attempts()), (200, 1));
    format!("{:?}", answer.into_inner())
}

#[test]
fn every_operation_answers_alike() {
    let simulator = simulator(150);
    let (client, waiting) = clients(&simulator);
    let runtime = runtime();
    macro_rules! alike {
        ($operation:ident($($argument:expr),*) $(. $setting:ident ($value:expr))*) => {
            let one = runtime.block_on(client.$operation($($argument),*)$(.$setting($value))*.send()).unwrap();
            let other = waiting.$operation($($argument),*)$(.$setting($value))*.send().unwrap();
            assert_eq!(shown(one), shown(other), stringify!($operation));
        };
    }
    macro_rules! list_alike {
        ($operation:ident($($argument:expr),*) $(. $setting:ident ($value:expr))*) => {
            let list = || client.$operation($($argument),*)$(.$setting($value))*;
            let iterable = || waiting.$operation($($argument),*)$(.$setting($value))*;
            let page = runtime.block_on(list().send()).unwrap();
            assert_eq!(format!("{:?}", page.items), format!("{:?}", iterable().send().unwrap().items));
            let items = runtime.block_on(list().items().try_collect()).unwrap();
            let waited: Vec<_> = iterable().items().collect::<Result<_, _>>().unwrap();
            assert!(!items.is_empty(), stringify!($operation));
            assert_eq!(format!("{items:?}"), format!("{waited:?}"), stringify!($operation));
            let by_page: Vec<_> = iterable().pages().flat_map(|page| page.unwrap().items).collect();
            assert_eq!(format!("{items:?}"), format!("{by_page:?}"), stringify!($operation));
        };
    }
    let sessions = runtime.block_on(client.list_sessions().items().try_collect()).unwrap();
    let id = &sessions[0].id;
    let user = sessions.iter().find_map(|session| session.user_id.clone()).unwrap();
    alike!(health());
    alike!(get_integration());
    alike!(get_session(id));
    alike!(get_session_details(id));
    alike!(get_analytics().period("30d"));
    alike!(get_stats());
    alike!(get_usage().start_date(Config::default().now - TimeDelta::days(7)));
    list_alike!(list_sessions().page_size(20));
    list_alike!(list_sessions().bot_only(true).page_size(7).prefetch(0));
    list_alike!(list_events(id).page_size(3));
    list_alike!(list_users().page_size(9));
    list_alike!(get_user_sessions(&user));
    list_alike!(list_courses());
    let start = Config::default().now - TimeDelta::days(60);
    let windows = |list: notai::ListSessions| list.start_date(start).partitioned(4).in_order_of_creation();
    let items = runtime.block_on(windows(client.list_sessions()).items().unwrap().try_collect()).unwrap();
    let list = waiting.list_sessions().start_date(start).partitioned(4).in_order_of_creation();
    let waited: Vec<_> = list.items().unwrap().collect::<Result<_, _>>().unwrap();
    assert!(items.len() > 50 && items == waited, "{} and {}", items.len(), waited.len());
}

#[test]
fn settings_and_errors_are_the_same() {
    let simulator = simulator(10);
    let (_, client) = clients(&simulator);
    assert!(client.get_session("..").send().unwrap_err().is_argument());
    assert!(client.get_stats().header("authorization", "hunter2").send().unwrap_err().is_argument());
    assert!(client.list_sessions().timeout(Duration::ZERO).items().next().unwrap().unwrap_err().is_argument());
    assert_eq!(simulator.requests(notai_sim::Region::Us), 0);
    let error = client.get_session("sess_nobody").attempts(1).header("x-request-id", "42").send().unwrap_err();
    assert!(error.is_not_found() && !error.is_background() && error.operation() == Some("get_session"), "{error}");
    assert!(simulator.log(notai_sim::Region::Us)[0].has_header("x-request-id"));
    let shown = format!("{client:?} {:?}", client.list_sessions().header("x-request-id", "hunter2").items());
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(blocking::Client::builder(Region::Us).api_key("sk").build_blocking().unwrap_err().is_config());
}

/// Makes a client, calls, walks a part of the way, and drops everything with a page on its way.
fn visit(base: &str, key: &str) {
    let builder = blocking::Client::builder(Region::Us).with_endpoint(base).api_key(key);
    let client = builder.build_blocking().unwrap();
    client.get_integration().send().unwrap();
    let mut walk = client.clone().list_sessions().page_size(10).prefetch(3).items();
    for _ in 0..15 {
        walk.next().unwrap().unwrap();
    }
    let mut pages = client.list_sessions().page_size(10).pages();
    drop(client);
    assert_eq!(pages.next().unwrap().unwrap().items.len(), 10);
}

#[test]
fn it_works_and_is_dropped_inside_and_outside_of_runtimes() {
    let simulator = simulator(100);
    let base = simulator.base_url(notai_sim::Region::Us);
    let key = simulator.mint_key(notai_sim::Region::Us, Plan::Enterprise).expose().to_owned();
    visit(&base, &key);
    let two = || Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for runtime in [runtime(), two()] {
        runtime.block_on(async { visit(&base, &key) });
        let _entered = runtime.enter();
        visit(&base, &key);
        runtime.block_on(async {
            for blocking in [false, true] {
                let (base, key) = (base.clone(), key.clone());
                let work = move || visit(&base, &key);
                let task =
                    if blocking { tokio::task::spawn_blocking(work) } else { tokio::spawn(async move { work() }) };
                task.await.unwrap();
            }
        });
    }
    two().block_on(async { tokio::task::block_in_place(|| visit(&base, &key)) });
    // Made here, used in a runtime, dropped in another thread.
    let builder = blocking::Client::builder(Region::Us).with_endpoint(&base).api_key(&*key);
    let mut walk = builder.build_blocking().unwrap().list_sessions().items();
    runtime().block_on(async { walk.next().unwrap().unwrap() });
    assert_eq!(std::thread::spawn(move || walk.count()).join().unwrap(), 99);
}

#[test]
fn checkpoints_are_exchanged_between_both_clients() {
    let simulator = simulator(160);
    let (client, waiting) = clients(&simulator);
    let runtime = runtime();
    let ids: Vec<_> = waiting.list_sessions().items().map(|session| session.unwrap().id).collect();
    let carried = |checkpoint: &Checkpoint| -> Checkpoint {
        serde_json::from_str(&serde_json::to_string(checkpoint).unwrap()).unwrap()
    };
    let mut seen = Vec::new();
    let mut checkpoint = waiting.list_sessions().page_size(12).items().checkpoint();
    for turn in 0.. {
        if checkpoint.is_end() {
            break;
        }
        if turn % 2 == 0 {
            let mut walk = waiting.list_sessions().resume(&carried(&checkpoint)).unwrap();
            seen.extend(walk.by_ref().take(17).map(|session| session.unwrap().id));
            checkpoint = walk.checkpoint();
        } else {
            runtime.block_on(async {
                let mut walk = client.list_sessions().resume(&carried(&checkpoint)).unwrap();
                for _ in 0..5 {
                    if let Some(session) = walk.next().await {
                        seen.push(session.unwrap().id);
                    }
                }
                checkpoint = walk.checkpoint();
            });
        }
    }
    assert_eq!(seen, ids);
    let mut pages = waiting.list_sessions().page_size(50).pages();
    let first = pages.next().unwrap().unwrap();
    assert_eq!((first.items.len(), pages.limit()), (50, Some(50)));
    let rest = runtime.block_on(client.list_sessions().resume(&pages.checkpoint()).unwrap().try_collect()).unwrap();
    assert_eq!(rest.len(), ids.len() - 50);
    assert!(waiting.list_users().resume(&pages.checkpoint()).unwrap_err().is_checkpoint());
}

#[test]
fn a_walk_in_windows_goes_on_with_the_other_client() {
    let simulator = simulator(120);
    let (client, waiting) = clients(&simulator);
    let start = Config::default().now - TimeDelta::days(400);
    let list = || waiting.list_sessions().start_date(start).page_size(10);
    let mut all: Vec<_> = list().items().map(|session| session.unwrap().id).collect();
    let mut walk = list().partitioned(4).items().unwrap();
    let mut seen: Vec<_> = walk.by_ref().take(33).map(|session| session.unwrap().id).collect();
    let checkpoint: PartitionCheckpoint =
        serde_json::from_str(&serde_json::to_string(&walk.checkpoint()).unwrap()).unwrap();
    drop(walk);
    seen.extend(runtime().block_on(async {
        let mut walk = client.list_sessions().partitioned(4).resume(&checkpoint).unwrap();
        let mut more = Vec::new();
        for _ in 0..20 {
            more.push(walk.next().await.unwrap().unwrap().id);
        }
        let rest = waiting.list_sessions().partitioned(4).resume(&walk.checkpoint()).unwrap();
        more.extend(rest.map(|session| session.unwrap().id));
        more
    }));
    all.sort();
    seen.sort();
    assert_eq!(seen, all);
}

fn page(id: u32) -> String {
    let next = format!(r#"{{"hasMore":true,"nextCursor":"{id}"}}"#);
    json(&format!(r#"{{"data":[{{"id":"{id}-a"}},{{"id":"{id}-b"}}],"pagination":{next}}}"#))
}

/// A server without a runtime, and what tells of each request that it has answered.
fn endless() -> (String, mpsc::Receiver<u32>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (tell, asked) = mpsc::channel();
    std::thread::spawn(move || {
        for id in 1.. {
            let (mut stream, _) = listener.accept().unwrap();
            let lines = BufReader::new(&stream).lines();
            assert!(lines.map_while(Result::ok).any(|line| line.is_empty()), "a head ends with an empty line");
            stream.write_all(page(id).as_bytes()).unwrap();
            if tell.send(id).is_err() {
                break;
            }
        }
    });
    (base, asked)
}

#[test]
fn pages_come_in_while_the_caller_works() {
    let (base, asked) = endless();
    let builder = blocking::Client::builder(Region::Eu).with_endpoint(base).api_key(UNKNOWN_KEY);
    let client = builder.with_pacing(notai::Pacing::Off).build_blocking().unwrap();
    let mut walk = client.list_sessions().prefetch(2).items();
    assert_eq!(walk.next().unwrap().unwrap().id, "1-a");
    // The caller asks for nothing more, and still the server is asked.
    for id in 1..=3 {
        assert_eq!(asked.recv_timeout(Duration::from_secs(60)), Ok(id));
    }
    let checkpoint = serde_json::to_string(&walk.checkpoint()).unwrap();
    assert!(checkpoint.contains("1-b"), "what was asked for ahead does not count: {checkpoint}");
    drop(walk);
}

/// A clock that does what the test wants when the client reads it.
#[derive(Default)]
struct Prepared {
    panics: AtomicBool,
    work: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

impl Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Prepared")
    }
}

impl Clock for Prepared {
    fn now(&self) -> Instant {
        let work = self.work.lock().unwrap().take();
        if let Some(work) = work {
            work();
        }
        assert!(!self.panics.load(Ordering::SeqCst), "on purpose");
        Instant::now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

fn prepared(simulator: &Simulator) -> (Arc<Prepared>, blocking::Client) {
    let clock = Arc::<Prepared>::default();
    let builder = blocking::Client::builder(Region::Us)
        .with_endpoint(simulator.base_url(notai_sim::Region::Us))
        .api_key(simulator.mint_key(notai_sim::Region::Us, Plan::Pro).expose())
        .with_clock(clock.clone());
    (clock, builder.build_blocking().unwrap())
}

#[test]
fn a_panic_under_a_call_is_an_error_and_no_hang() {
    for prefetch in [0, 1] {
        let simulator = simulator(60);
        let (clock, client) = prepared(&simulator);
        let mut walk = client.list_sessions().page_size(20).prefetch(prefetch).items();
        let mut seen: Vec<_> = walk.by_ref().take(20).map(|session| session.unwrap().id).collect();
        clock.panics.store(true, Ordering::SeqCst);
        let error = client.get_stats().send().unwrap_err();
        assert!(error.is_background() && error.may_have_been_received(), "{error}");
        assert_eq!(error.operation(), Some("get_stats"));
        // A page that was asked for ahead may be here already; the one after it is not.
        let error = loop {
            match walk.next().unwrap() {
                Ok(session) => seen.push(session.id),
                Err(error) => break error,
            }
        };
        assert!(error.is_background() && error.operation() == Some("list_sessions"), "{error}");
        assert!(seen.len() <= 20 + 20 * prefetch, "{prefetch} ahead");
        assert!(walk.next().is_none(), "after an error a walk is over");
        clock.panics.store(false, Ordering::SeqCst);
        client.get_stats().send().unwrap();
        let rest = client.list_sessions().resume(&walk.checkpoint()).unwrap();
        seen.extend(rest.map(|session| session.unwrap().id));
        let all: Vec<_> = client.list_sessions().items().map(|session| session.unwrap().id).collect();
        assert_eq!((seen.len(), seen), (60, all));
    }
}

#[test]
fn items_in_memory_take_no_detour_and_waiting_for_oneself_is_an_error() {
    let simulator = simulator(60);
    let (clock, client) = prepared(&simulator);
    let mut walk = client.list_sessions().page_size(20).prefetch(0).items();
    walk.next().unwrap().unwrap();
    let (sender, found) = mpsc::channel();
    // On the client's own thread nothing can be waited for; what is there needs no waiting.
    *clock.work.lock().unwrap() = Some(Box::new(move || {
        let ready = walk.by_ref().take(19).filter(Result::is_ok).count();
        let beyond = walk.next().map(|session| session.map(drop));
        sender.send((ready, beyond, walk.checkpoint())).unwrap();
    }));
    client.health().send().unwrap();
    let (ready, beyond, checkpoint) = found.recv().unwrap();
    assert_eq!(ready, 19);
    assert!(beyond.unwrap().unwrap_err().is_background());
    assert_eq!(client.list_sessions().resume(&checkpoint).unwrap().count(), 40);
}
