//! Settings of one call: each one seen on the wire or in the outcome, for a single call and for every page of a walk.

use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use notai::{BoxFuture, Client, Clock, Error, KeyHeader, Pacing, Region, Retry};
use notai_sim::Plan;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio::sync::watch;
use workspace_tests::{Scripted, answer, client, client_of, json, read_head, simulator};

const SESSION: &str = r#"{"data":{"id":"a"}}"#;

fn page(id: &str, next: Option<&str>) -> String {
    let cursor = next.map(|next| format!(r#","nextCursor":"{next}""#)).unwrap_or_default();
    json(&format!(r#"{{"data":[{{"id":"{id}"}}],"pagination":{{"hasMore":{}{cursor}}}}}"#, next.is_some()))
}

fn unavailable() -> String {
    answer("503 Service Unavailable", "retry-after-ms: 1\r\n", "")
}

#[tokio::test]
async fn a_header_and_the_form_of_the_key_reach_the_wire_of_every_request() {
    let simulator = simulator(30).await;
    let builder = Client::builder(Region::Us).with_endpoint(simulator.base_url(notai_sim::Region::Us));
    let key = simulator.mint_key(notai_sim::Region::Us, Plan::Pro);
    // In the other header a key has to share its rate, which takes time.
    let client = builder.api_key(key.expose()).with_pacing(Pacing::Off).build().unwrap();
    let list = || client.list_sessions().page_size(10).header("x-request-id", "42").key_header(KeyHeader::XApiKey);
    let mut walk = list().items();
    let first = walk.next().await.unwrap().unwrap();
    let resumed = list().resume(&walk.checkpoint()).unwrap();
    assert_eq!(resumed.try_collect().await.unwrap().len(), 29);
    list().send().await.unwrap();
    list().pages().next().await.unwrap().unwrap();
    let start = notai_sim::Config::default().now - notai::chrono::TimeDelta::days(400);
    let mut windows = list().start_date(start).partitioned(3).items().unwrap();
    windows.next().await.unwrap().unwrap();
    let resumed = list().partitioned(3).resume(&windows.checkpoint()).unwrap();
    resumed.try_collect().await.unwrap();
    let calls = simulator.requests(notai_sim::Region::Us);
    assert!(calls >= 10, "{calls}");
    client.get_session(&first.id).header("x-request-id", "42").key_header(KeyHeader::XApiKey).await.unwrap();
    let usage = client.get_usage().start_date(start).header("X-Request-Id", String::from("42"));
    usage.key_header(KeyHeader::XApiKey).send().await.unwrap();
    for request in simulator.log(notai_sim::Region::Us) {
        assert!(request.has_header("x-request-id"), "{request:?}");
        assert!(request.has_header("x-api-key") && !request.has_header("authorization"), "{request:?}");
    }
    client.get_stats().await.unwrap();
    let other = simulator.log(notai_sim::Region::Us).pop().unwrap();
    assert!(!other.has_header("x-request-id") && other.has_header("authorization"), "the others are as they were");
}

#[tokio::test]
async fn a_header_is_sent_as_it_was_set() {
    let server = Scripted::start(vec![unavailable(), json(SESSION), page("a", Some("1")), page("b", None)]).await;
    let client = client_of(&server).with_retry(Retry::default()).with_clock(Silence::never()).build().unwrap();
    client.get_session("a").header("x-request-id", "1").header("X-Request-Id", "42").await.unwrap();
    let walk = client.list_sessions().header("x-request-id", "42").items();
    assert_eq!(walk.try_collect().await.unwrap().len(), 2);
    let requests = server.requests();
    assert_eq!(requests.len(), 4);
    for request in requests {
        let sent: Vec<&str> = request.lines().filter(|line| line.starts_with("x-request-id")).collect();
        assert_eq!(sent, ["x-request-id: 42"], "{request}");
    }
}

#[tokio::test]
async fn a_call_without_a_key_stays_without_one() {
    let simulator = simulator(1).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    client.health().key_header(KeyHeader::XApiKey).header("user-agent", "probe/1").await.unwrap();
    let request = simulator.log(notai_sim::Region::Us).pop().unwrap();
    assert!(!request.has_header("x-api-key") && !request.has_header("authorization"), "{request:?}");
    assert_eq!(request.header("user-agent"), Some("probe/1"));
}

#[tokio::test]
async fn attempts_are_those_of_the_call() {
    let server = Scripted::start(vec![unavailable(), json(SESSION), unavailable(), unavailable(), json(SESSION)]).await;
    let patient = client_of(&server).with_retry(Retry::default()).with_clock(Silence::never()).build().unwrap();
    assert_eq!(patient.get_session("a").await.unwrap().attempts(), 2);
    let error = patient.get_session("a").attempts(1).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    let once = client_of(&server).with_clock(Silence::never()).build().unwrap();
    assert_eq!(once.get_session("a").attempts(2).send().await.unwrap().attempts(), 2);
}

#[tokio::test]
async fn attempts_hold_for_every_page() {
    let script = vec![page("a", Some("1")), unavailable(), page("b", Some("2")), unavailable(), page("c", None)];
    let server = Scripted::start(script).await;
    let client = client_of(&server).with_retry(Retry::default()).with_clock(Silence::never()).build().unwrap();
    let mut walk = client.list_sessions().prefetch(0).attempts(1).items();
    assert_eq!(walk.next().await.unwrap().unwrap().id, "a");
    let error = walk.next().await.unwrap().unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    let mut walk = client.list_sessions().prefetch(0).attempts(1).resume(&walk.checkpoint()).unwrap();
    assert_eq!(walk.next().await.unwrap().unwrap().id, "b");
    assert_eq!(walk.next().await.unwrap().unwrap_err().attempts(), 1);
    let rest = client.list_sessions().resume(&walk.checkpoint()).unwrap().try_collect().await.unwrap();
    assert_eq!(rest.len(), 1, "attempts are no part of the checkpoint");
}

/// A server that answers its first requests with `script` and then says nothing to anybody, and the clock of its
/// clients: a limit is up as soon as the request that it limits has met silence.
#[derive(Clone, Debug)]
struct Silence(Arc<Silent>);

#[derive(Debug)]
struct Silent {
    start: Instant,
    passed: Mutex<Duration>,
    /// Requests that were not answered.
    unanswered: watch::Sender<usize>,
}

impl Silence {
    /// The clock alone, for a server that always answers: waits are over at once, and no limit is ever up.
    fn never() -> Arc<Self> {
        let (unanswered, _) = watch::channel(0);
        Arc::new(Self(Arc::new(Silent { start: Instant::now(), passed: Mutex::default(), unanswered })))
    }

    async fn after(script: Vec<String>) -> (Self, Client) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let silence = (*Self::never()).clone();
        let clock = Arc::new(silence.clone());
        let builder = Client::builder(Region::Us).with_endpoint(base).api_key(workspace_tests::UNKNOWN_KEY);
        let client = builder.with_attempt_timeout(None).with_deadline(None).with_clock(clock).build().unwrap();
        let this = silence.clone();
        tokio::spawn(async move {
            let mut script = script.into_iter();
            let mut kept = Vec::new();
            while let Ok((mut stream, _)) = listener.accept().await {
                read_head(&mut stream).await;
                match script.next() {
                    Some(answer) => stream.write_all(answer.as_bytes()).await.unwrap(),
                    None => {
                        kept.push(stream);
                        this.0.unanswered.send_modify(|count| *count += 1);
                    }
                }
            }
        });
        (silence, client)
    }

    /// How much time has passed, by the clock of the clients.
    fn passed(&self) -> Duration {
        *self.0.passed.lock().unwrap()
    }

    fn pass(&self, time: Duration) {
        *self.0.passed.lock().unwrap() += time;
    }
}

impl Clock for Silence {
    fn now(&self) -> Instant {
        self.0.start + self.passed()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.pass(duration);
        Box::pin(std::future::ready(()))
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let this = self.clone();
        let mut unanswered = self.0.unanswered.subscribe();
        let before = *unanswered.borrow();
        Box::pin(async move {
            unanswered.wait_for(|count| *count > before).await.unwrap();
            this.pass(duration);
        })
    }
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn limits_of_time_are_those_of_the_call() {
    let (silence, client) = Silence::after(vec![]).await;
    let error = client.get_session("a").timeout(seconds(7)).attempts(1).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
    assert_eq!(silence.passed(), seconds(7));
    let error = client.get_analytics().deadline(seconds(9)).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("deadline"), "{error}");
    assert_eq!(silence.passed(), seconds(7 + 9));
}

#[tokio::test]
async fn limits_of_time_hold_for_every_page_anew() {
    let (silence, client) = Silence::after(vec![page("a", Some("1")), page("b", Some("2"))]).await;
    let mut walk = client.list_sessions().prefetch(0).deadline(seconds(9)).items();
    walk.next().await.unwrap().unwrap();
    silence.pass(seconds(20));
    walk.next().await.unwrap().unwrap();
    let error = walk.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("deadline"), "{error}");
    assert_eq!(silence.passed(), seconds(20 + 9));
    let resumed = client.list_sessions().attempts(1).timeout(seconds(4)).resume(&walk.checkpoint());
    assert!(resumed.unwrap().next().await.unwrap().unwrap_err().is_timeout());
    assert_eq!(silence.passed(), seconds(20 + 9 + 4));
}

#[tokio::test]
async fn a_setting_that_cannot_be_is_reported_by_the_call_and_nothing_is_sent() {
    let simulator = simulator(30).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let mut walk = client.list_sessions().page_size(10).items();
    walk.next().await.unwrap().unwrap();
    let checkpoint = walk.checkpoint();
    drop(walk);
    let before = simulator.requests(notai_sim::Region::Us);
    macro_rules! refused {
        ($flaw:literal, $(. $setting:ident ($($argument:expr),*))+) => {
            let single = client.get_session("a")$(.$setting($($argument),*))+;
            let list = client.list_sessions()$(.$setting($($argument),*))+;
            let resumed = list.clone().resume(&checkpoint).unwrap().next().await.unwrap().map(drop);
            let outcomes: [Result<(), Error>; 6] = [
                single.clone().await.map(drop),
                single.clone().send().await.map(drop),
                list.clone().send().await.map(drop),
                list.clone().items().next().await.unwrap().map(drop),
                list.clone().pages().next().await.unwrap().map(drop),
                resumed,
            ];
            for outcome in outcomes {
                let error = outcome.unwrap_err();
                assert!(error.is_argument() && error.attempts() == 0, "{error}");
                assert!(error.operation().is_some() && error.to_string().contains($flaw), "{error}");
                let shown = format!("{error} {error:?} {single:?} {list:?}");
                assert!(!shown.contains("hunter2"), "{shown}");
            }
        };
    }
    refused!("`authorization` is the client's own", .header("Authorization", "Bearer hunter2"));
    refused!("`x-api-key` is the client's own", .header("x-good", "hunter2").header("x-api-key", "hunter2"));
    refused!("a name that no header can have", .header("hunter2 hunter2", "x").attempts(0));
    refused!("`x-a` has a value", .header("x-a", "hunter2\r\nx-b: hunter2"));
    refused!("no attempts", .attempts(0).header("x-good", "hunter2"));
    refused!("zero", .timeout(Duration::ZERO));
    refused!("zero", .deadline(Duration::ZERO).attempts(3));
    assert_eq!(simulator.requests(notai_sim::Region::Us), before);
}

#[test]
fn a_single_call_travels_between_tasks() {
    fn sent<T: Send + 'static>(_: T) {}
    let client = Client::builder(Region::Eu).build().unwrap();
    sent(client.get_session("a").into_future());
    sent(client.get_usage().send());
}
