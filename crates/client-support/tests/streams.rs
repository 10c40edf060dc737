//! Events and lines, however they are cut into chunks.

mod common;

use bytes::Bytes;
use client_support::{Call, Core, Event, OperationInfo, StreamError, untyped_error};
use common::{Script, core, now};
use proptest::prelude::*;
use serde_json::{Value, json};

static WATCH: OperationInfo = OperationInfo::new("watch", "GET", "/watch", &[]);

fn call(core: &Core) -> Call {
    Call::new(core, &WATCH)
}

/// Events as `event id retry: data`, errors as `!`.
fn events(chunks: Vec<Bytes>) -> Vec<String> {
    let core = core("https://api.example.com", &Script::chunked(200, "text/event-stream", chunks));
    now(async {
        let mut stream = call(&core).send_text_events("text/event-stream", untyped_error).await.unwrap().into_inner();
        let mut seen = Vec::new();
        while let Some(event) = stream.next().await {
            seen.push(match event {
                Ok(Event { data, event, id, retry, .. }) => format!(
                    "{} {} {}: {data}",
                    event.unwrap_or_default(),
                    id.unwrap_or_default(),
                    retry.map(|wait| wait.as_millis().to_string()).unwrap_or_default()
                ),
                Err(error) => format!("! {error}"),
            });
        }
        assert!(stream.next().await.is_none(), "it has ended");
        seen
    })
}

#[test]
fn events_as_the_standard_has_them() {
    // The text, and what is to be seen of it.
    let table: &[(&str, &[&str])] = &[
        ("", &[]),
        ("data: a\n\n", &["  : a"]),
        ("data: a\r\rdata: b\r\r", &["  : a", "  : b"]),
        ("data: a\r\n\r\ndata: b\r\n\r\n", &["  : a", "  : b"]),
        // One line end each, or the events would end early.
        ("event: x\r\ndata: a\r\ndata: b\r\n\r\n", &["x  : a\nb"]),
        ("data: a\rdata: b\r\r", &["  : a\nb"]),
        ("data: a\n\rdata: b\r\n\n", &["  : a", "  : b"]),
        ("\u{feff}data: a\n\n", &["  : a"]),
        ("\u{feff}\u{feff}data: a\n\ndata: b\n\n", &["  : b"]),
        ("data: ü🚲\n\n", &["  : ü🚲"]),
        (": a comment\n:\ndata: a\n: another\n\n", &["  : a"]),
        ("data: a\ndata: b\ndata:\n\n", &["  : a\nb\n"]),
        ("data:a\ndata:  b\n\n", &["  : a\n b"]),
        ("data\n\n", &[]),
        ("data\ndata\n\n", &["  : \n"]),
        ("data: YHOO\ndata: +2\n\nevent: x\n\ndata: z\n\n", &["  : YHOO\n+2", "  : z"]),
        ("event: add\nid: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", &["add 1 : a", " 1 : b", "  : c"]),
        ("id: a\0b\ndata: a\n\n", &["  : a"]),
        ("retry: 10\ndata: a\n\nretry: 1x\ndata: b\n\nretry:\ndata: c\n\n", &["  10: a", "  : b", "  : c"]),
        ("event: a\nevent: b\nother: x\nDATA: y\ndata: z\n\n", &["b  : z"]),
        ("data: a\n\ndata: cut", &["  : a"]),
        ("data: a\n\ndata: no blank line\n", &["  : a"]),
        ("data: a\n\ndata: [DONE]\n\ndata: b\n\n", &["  : a"]),
        ("event: done\ndata: [DONE]\n\n", &[]),
    ];
    for (text, seen) in table {
        assert_eq!(events(vec![Bytes::copy_from_slice(text.as_bytes())]), *seen, "{text:?} at once");
        let single: Vec<Bytes> = text.bytes().map(|byte| Bytes::copy_from_slice(&[byte])).collect();
        assert_eq!(events(single), *seen, "{text:?} byte by byte");
        for cut in 0..text.len() {
            let (before, after) = text.as_bytes().split_at(cut);
            let chunks = [before, b"", after].map(Bytes::copy_from_slice).to_vec();
            assert_eq!(events(chunks), *seen, "{text:?} cut at {cut}");
        }
    }
}

#[test]
fn what_is_no_utf8_is_replaced() {
    assert_eq!(events(vec![Bytes::from_static(b"data: a\xFFb\n\n")]), ["  : a\u{fffd}b"]);
}

#[test]
fn a_bad_item_does_not_end_the_stream() {
    let core_of = |content_type, body| core("https://api.example.com", &Script::new(200, content_type, body));
    let core = core_of("text/event-stream", "data: 1\n\ndata: {]\n\ndata: 2\n\ndata: [DONE]\n\n");
    now(async {
        let mut stream = call(&core).send_events::<i64, _>("text/event-stream", untyped_error).await.unwrap();
        assert_eq!(stream.next().await.unwrap().unwrap().data, 1);
        let Some(Err(StreamError::Data { text, .. })) = stream.next().await else { panic!() };
        assert_eq!(text, "{]");
        assert_eq!(stream.next().await.unwrap().unwrap().data, 2);
        assert!(stream.next().await.is_none());
    });
    let core = core_of("application/x-ndjson", "1\nx\n2");
    now(async {
        let mut stream = call(&core).send_lines::<i64, _>("application/x-ndjson", untyped_error).await.unwrap();
        assert_eq!(stream.next().await.unwrap().unwrap(), 1);
        let error = stream.next().await.unwrap().unwrap_err();
        assert!(error.to_string().starts_with("an item of the stream is not as declared"), "{error}");
        assert_eq!(stream.next().await.unwrap().unwrap(), 2);
        assert!(stream.next().await.is_none());
    });
}

#[test]
fn envelopes_hold_the_event_as_a_whole() {
    let body = "event: add\nid: 7\nretry: 5\ndata: {\"x\": 1}\n\ndata: no json\n\n";
    let core = core("https://api.example.com", &Script::new(200, "text/event-stream", body));
    now(async {
        let mut stream = call(&core).send_envelopes::<Value, _>("text/event-stream", untyped_error).await.unwrap();
        let first = stream.next().await.unwrap().unwrap().data;
        assert_eq!(first, json!({"event": "add", "id": "7", "retry": 5, "data": {"x": 1}}));
        assert_eq!(stream.next().await.unwrap().unwrap().data, json!({"data": "no json", "id": "7"}));
    });
}

#[test]
fn json_instead_of_events_is_an_error_with_the_answer() {
    let core = core("https://api.example.com", &Script::new(200, "application/json; charset=utf-8", "{\"a\":1}"));
    now(async {
        let sent = call(&core).send_events::<Value, _>("text/event-stream", untyped_error).await;
        let Err(client_support_error) = sent else { panic!("a stream") };
        assert_eq!(client_support_error.status().unwrap(), 200);
    });
}

#[test]
fn lines_of_json() {
    let table: &[(&str, &[i64])] = &[
        ("", &[]),
        ("1\n2\n", &[1, 2]),
        ("1\r\n\r\n 2 \n", &[1, 2]),
        ("\u{feff}1\n2", &[1, 2]),
        ("\u{1e}1\n\u{1e}2\n", &[1, 2]),
    ];
    for (text, values) in table {
        for cut in 0..=text.len() {
            let (before, after) = text.as_bytes().split_at(cut);
            let chunks = [before, after].map(Bytes::copy_from_slice).to_vec();
            let core = core("https://api.example.com", &Script::chunked(200, "application/x-ndjson", chunks));
            now(async {
                let mut stream = call(&core).send_lines::<i64, _>("application/x-ndjson", untyped_error).await.unwrap();
                for value in *values {
                    assert_eq!(stream.next().await.unwrap().unwrap(), *value, "{text:?} cut at {cut}");
                }
                assert!(stream.next().await.is_none(), "{text:?} cut at {cut}");
            });
        }
    }
}

proptest! {
    /// Where chunks are cut makes no difference, whatever they hold.
    #[test]
    fn chunks_make_no_difference(
        pieces in proptest::collection::vec(
            prop_oneof![
                Just("data: x".as_bytes().to_vec()),
                Just(b"\r".to_vec()),
                Just(b"\n".to_vec()),
                Just(b"id:1".to_vec()),
                Just("\u{feff}".as_bytes().to_vec()),
                proptest::collection::vec(any::<u8>(), 0..4),
            ],
            0..24,
        ),
    ) {
        let whole: Vec<u8> = pieces.concat();
        let chunks: Vec<Bytes> = pieces.into_iter().map(Bytes::from).collect();
        prop_assert_eq!(events(chunks), events(vec![Bytes::from(whole)]));
    }
}
