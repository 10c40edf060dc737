//! Requests that are taken from a generated client first and sent then.

use client_runtime::{Call, Error, Kind};
use progenitor_client::ResponseValue;
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

use crate::support::{Caller, KEY, Scripted, Skipping, answer, pipeline};

#[tokio::test]
async fn a_draft_is_sent_as_it_was_changed_and_as_often_as_it_is_copied() {
    let server = Scripted::start(vec![(answer("200 OK", "", "[1]"), true), (answer("200 OK", "", "[2]"), true)]).await;
    let caller = Caller::new(&server.base(), pipeline(&server.base()));
    let mut draft = caller.draft();
    let first = draft.try_clone().unwrap();
    assert_eq!(draft.operation().id, "get_things");
    draft.set_query("cursor", "2");
    assert_eq!(*caller.run::<Vec<u32>>(first).await.unwrap(), [1]);
    assert_eq!(*caller.run::<Vec<u32>>(draft).await.unwrap(), [2]);
    let requests = server.requests.lock().unwrap().clone();
    assert!(requests[0].starts_with("GET /v1/things?cursor=PERSONAL HTTP/1.1\r\n"), "{requests:?}");
    assert!(requests[1].starts_with("GET /v1/things?cursor=2 HTTP/1.1\r\n"), "{requests:?}");
    assert!(requests.iter().all(|request| request.contains(&format!("authorization: Bearer {KEY}\r\n"))));
}

#[tokio::test]
async fn what_needs_no_body_takes_any() {
    let refused = answer("404 Not Found", "", r#"{"code":"A","message":"b"}"#);
    let cases = [
        ("nothing", answer("204 No Content", "", ""), Ok(204)),
        ("an object", answer("200 OK", "", "{}"), Ok(200)),
        ("a page", answer("200 OK", "", "<html>"), Ok(200)),
        ("a refusal", refused, Err(Kind::Status)),
        ("a redirect", answer("302 Found", "", ""), Err(Kind::Status)),
    ];
    for (name, text, end) in cases {
        let server = Scripted::start(vec![(text, true)]).await;
        let caller = Caller::new(&server.base(), pipeline(&server.base()));
        let result = caller.run::<()>(caller.draft()).await;
        if let Err(error) = &result {
            assert_eq!(error.operation(), Some("get_things"), "{name}");
        }
        assert_eq!(result.map(|response| response.status()).map_err(|error| error.kind()), end, "{name}");
    }
}

#[tokio::test]
async fn a_value_is_not_made_of_nothing() {
    let server = Scripted::start(vec![(answer("204 No Content", "", ""), true)]).await;
    let caller = Caller::new(&server.base(), pipeline(&server.base()));
    let error = caller.run::<Vec<u32>>(caller.draft()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.operation()), (Kind::Decode, 1, Some("get_things")));
}

#[test]
fn a_call_that_is_refused_or_goes_elsewhere_leaves_no_draft() {
    let refused = async { Err::<ResponseValue<()>, _>(progenitor_client::Error::<()>::InvalidRequest("no id".into())) };
    let elsewhere = std::future::pending::<Result<ResponseValue<()>, progenitor_client::Error<()>>>();
    let errors: [Error; 2] = [Call::draft(refused).unwrap_err(), Call::draft(elsewhere).unwrap_err()];
    assert_eq!(errors.map(|error| error.kind()), [Kind::Argument, Kind::Config]);
}

#[tokio::test]
async fn what_may_have_arrived_once_is_not_undone_by_what_did_not() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        // Reads a request, tells nothing, and is gone.
        let (mut stream, _) = listener.accept().await.unwrap();
        drop(listener);
        assert_ne!(stream.read(&mut [0; 1024]).await.unwrap(), 0);
    });
    let caller = Caller::new(&base, pipeline(&base).clock(Skipping::new()));
    let mut draft = caller.draft();
    let effect = draft.effect();
    assert!(!effect.is_possible());
    let error = caller.run::<Vec<u32>>(draft).await.unwrap_err();
    assert!(error.kind() == Kind::Connect && error.attempts() > 1 && error.may_have_been_received(), "{error}");
    assert!(effect.is_possible());

    // Now nobody listens at all.
    let mut draft = caller.draft();
    let effect = draft.effect();
    assert!(!caller.run::<Vec<u32>>(draft).await.unwrap_err().may_have_been_received());
    assert!(!effect.is_possible());
}

/// As small as a call that is asked.
#[test]
fn a_draft_that_is_sent_is_small() {
    let caller = Caller::new("http://127.0.0.1:1", pipeline("http://127.0.0.1:1"));
    let size = size_of_val(&caller.run::<Vec<u32>>(caller.draft()));
    assert!(size <= 960, "{size} bytes");
}
