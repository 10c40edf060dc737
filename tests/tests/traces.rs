//! What a subscriber sees of a call: operation, status, attempt, duration; never a key, an id or a body.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use notai::{Region, Retry};
use notai_sim::Plan;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber, instrument::WithSubscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::Registry;
use workspace_tests::{Scripted, Skipping, answer, client, client_of, json, simulator};

/// Writes everything it is given, from any crate and at any level, into one text.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<String>>);

struct Writer<'a>(&'a mut String);

impl Visit for Writer<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl<S: Subscriber> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut text = self.0.lock().unwrap();
        write!(text, "{} span {}", attributes.metadata().target(), attributes.metadata().name()).unwrap();
        attributes.record(&mut Writer(&mut text));
        text.push('\n');
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut text = self.0.lock().unwrap();
        text.push_str("client_runtime record");
        values.record(&mut Writer(&mut text));
        text.push('\n');
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut text = self.0.lock().unwrap();
        write!(text, "{} event", event.metadata().target()).unwrap();
        event.record(&mut Writer(&mut text));
        text.push('\n');
    }
}

/// What the stack underneath says through `log` comes in as well, once this is called.
fn take_logs_too() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| tracing_log::LogTracer::init().unwrap());
}

async fn recorded(work: impl Future<Output = ()>) -> String {
    take_logs_too();
    let recorder = Recorder::default();
    work.with_subscriber(Registry::default().with(recorder.clone())).await;
    recorder.0.lock().unwrap().clone()
}

#[tokio::test]
async fn a_call_leaves_operation_status_attempt_and_duration() {
    let simulator = simulator(10).await;
    let key = client(&simulator, Region::Us, Plan::Pro);
    let text = recorded(async {
        let id = key.list_sessions().send().await.unwrap().items.remove(0).id;
        key.get_session(&id).await.unwrap();
    })
    .await;
    let ours: Vec<&str> = text.lines().filter(|line| line.starts_with("client_runtime")).collect();
    let calls: Vec<&&str> = ours.iter().filter(|line| line.contains("span call")).collect();
    assert_eq!(calls.len(), 2, "{text}");
    assert!(calls[0].contains(r#"operation="list_sessions" method=GET"#) && calls[1].contains("get_session"), "{text}");
    let (records, events) = (lines_with(&ours, " record "), lines_with(&ours, " event "));
    for part in ["status=200", "duration_ms="] {
        assert!(records.contains(part) && events.contains(part), "{part} in {text}");
    }
    assert!(records.contains("attempts=1") && events.contains("attempt=1"), "{text}");
    assert!(events.contains("answered") && events.contains("bytes="), "{text}");
}

#[tokio::test]
async fn every_attempt_leaves_its_trace() {
    let server = Scripted::start(vec![
        answer("503 Service Unavailable", "retry-after: 7\r\n", ""),
        String::new(),
        json(r#"{"status":"ok","version":"1"}"#),
    ])
    .await;
    let builder = client_of(&server).with_retry(Retry::default()).with_clock(Arc::new(Skipping));
    let client = builder.build().unwrap();
    let text = recorded(async { drop(client.health().await.unwrap()) }).await;
    let ours: Vec<&str> = text.lines().filter(|line| line.starts_with("client_runtime")).collect();
    let events = lines_with(&ours, " event ");
    let parts = ["attempt=1 status=503", "wait_ms=7", "attempt=2", "kind=Transport", "attempt=3 status=200"];
    let mut rest = &*events;
    for part in parts {
        let (_, behind) = rest.split_once(part).unwrap_or_else(|| panic!("{part} in {events}"));
        rest = behind;
    }
    assert!(lines_with(&ours, " record ").contains("attempts=3"), "{text}");
}

fn lines_with(lines: &[&str], part: &str) -> String {
    lines.iter().filter(|line| line.contains(part)).copied().collect()
}

#[tokio::test]
async fn no_layer_of_the_stack_sees_a_key_an_id_or_a_body() {
    let server =
        Scripted::start(vec![answer("500 Internal Server Error", "x: hunter2\r\n", "PERSONAL"), String::new()]).await;
    let client = client_of(&server).build().unwrap();
    let text = recorded(async {
        for _ in 0..2 {
            client.get_session("sess_PERSONAL").await.unwrap_err();
        }
    })
    .await;
    let ours: String = text.lines().filter(|line| line.starts_with("client_runtime")).collect();
    assert!(ours.contains("status=500") && ours.contains("kind=Transport"), "{ours}");
    for hidden in ["PERSONAL", "hunter2"] {
        assert!(!ours.contains(hidden), "{ours}");
    }
    assert!(text.contains("log event"), "the stack underneath was heard: {text}");
    assert!(!text.contains("SECRET"), "{text}");
}
