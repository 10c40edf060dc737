//! What comes back: values by status, errors by status, streams.

#![allow(deprecated)] // deprecated operations can be called

mod server;

use ferries::operations::crossings::{ChangeCrossingError, GetCrossingError, ReplaceCrossingSuccess};
use ferries::{Client, Error, Untyped, types};
use futures_util::StreamExt;
use server::Server;

fn client(server: &Server) -> Client {
    Client::new(server.url()).expect("it is an address")
}

const JSON: &str = "application/json";

#[tokio::test]
async fn values_are_typed_and_keep_what_is_not_known() {
    let body = r#"{"id": "1", "from": "north", "kind": "hovercraft", "departs": "tomorrow", "new": 1}"#;
    let server = Server::answering((200, "application/vnd.ferries.crossing+json", body)).await;
    let crossing = client(&server).get_crossing("1").send().await.expect("it is answered");
    assert_eq!(server.asked().header("accept"), "application/vnd.ferries.crossing+json");
    assert_eq!(crossing.kind.as_ref().map(types::Kind::as_str), Some("hovercraft"));
    let again = serde_json::to_value(&*crossing).expect("it is JSON");
    assert_eq!(again, serde_json::from_str::<serde_json::Value>(body).expect("it is JSON"));
}

#[tokio::test]
async fn several_successes_are_told_apart_by_status() {
    let replace = async |answer| {
        let server = Server::answering(answer).await;
        let client = client(&server);
        let answer = client.replace_crossing("1", "etag", types::Crossing::new("1", "north")).send().await;
        answer.expect("it is a success").into_inner()
    };
    match replace((200, JSON, r#"{"id": "1", "from": "north"}"#)).await {
        ReplaceCrossingSuccess::Ok(crossing) => assert_eq!(crossing.from, "north"),
        other => panic!("{other:?}"),
    }
    match replace((201, JSON, r#"{"number": 7}"#)).await {
        ReplaceCrossingSuccess::Created(receipt) => assert_eq!(receipt.number, 7),
        other => panic!("{other:?}"),
    }
    assert!(matches!(replace((204, "", "")).await, ReplaceCrossingSuccess::NoContent));
    match replace((202, "text/plain", "later")).await {
        ReplaceCrossingSuccess::Other(Untyped::Text(text)) => assert_eq!(text, "later"),
        other => panic!("{other:?}"),
    }
}

/// The API began to answer with less than it declares; what came is there to look at.
#[tokio::test]
async fn a_success_without_a_body_is_not_one_that_is_broken() {
    for status in [200, 202, 204] {
        let server = Server::answering((status, "", "")).await;
        let error = client(&server).get_crossing("1").send().await.expect_err("there is no crossing");
        let Error::UnexpectedResponse(response) = error else { panic!("{error:?}") };
        assert_eq!(response.status().as_u16(), status);
    }
}

#[tokio::test]
async fn errors_are_typed_by_status() {
    let get = async |answer| {
        let server = Server::answering(answer).await;
        let error = client(&server).get_crossing("1").send().await.expect_err("it is an error");
        let Error::ErrorResponse(answer) = error else { panic!("{error:?}") };
        (answer.status().as_u16(), answer.into_inner())
    };
    match get((404, "application/problem+json", r#"{"title": "gone"}"#)).await {
        (404, GetCrossingError::NotFound(problem)) => assert_eq!(problem.title, "gone"),
        other => panic!("{other:?}"),
    }
    match get((429, JSON, r#"{"seconds": 3}"#)).await {
        (429, GetCrossingError::TooManyRequests(patience)) => assert_eq!(patience.seconds, 3),
        other => panic!("{other:?}"),
    }
    // Not what is declared, and not declared: the status is there, and so is the body.
    match get((404, "text/html", "<h1>gone</h1>")).await {
        (404, GetCrossingError::Other(Untyped::Text(text))) => assert_eq!(text, "<h1>gone</h1>"),
        other => panic!("{other:?}"),
    }
    match get((500, JSON, r#"{"a": 1}"#)).await {
        (500, GetCrossingError::Other(Untyped::Json(value))) => assert_eq!(value["a"], 1),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn errors_can_be_ranges_and_text() {
    let change = async |answer| {
        let server = Server::answering(answer).await;
        let error = client(&server).change_crossing("1").send().await.expect_err("it is an error");
        let Error::ErrorResponse(answer) = error else { panic!("{error:?}") };
        answer.into_inner()
    };
    assert!(matches!(change((409, JSON, r#"{"seconds": 3}"#)).await, ChangeCrossingError::Conflict(_)));
    let problem = r#"{"title": "no"}"#;
    assert!(matches!(
        change((409, "application/problem+json; charset=utf-8", problem)).await,
        ChangeCrossingError::ConflictProblemJson(_)
    ));
    // What is declared without a body is not what others come with.
    assert!(matches!(change((410, JSON, problem)).await, ChangeCrossingError::Other(Untyped::Json(_))));
    assert!(matches!(change((418, JSON, r#"{"title": "no"}"#)).await, ChangeCrossingError::ClientError(_)));
    match change((503, "text/plain", "storm")).await {
        ChangeCrossingError::ServerError(text) => assert_eq!(text, "storm"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn one_error_type_is_it_and_never_hides_the_status() {
    let server = Server::answering((503, JSON, r#"{"title": "storm"}"#)).await;
    let error = client(&server).list_crossings("a", "b").send().await.expect_err("it is an error");
    let Error::ErrorResponse(problem) = error else { panic!("{error:?}") };
    assert_eq!((problem.status().as_u16(), problem.title.as_str()), (503, "storm"));

    let server = Server::answering((502, "text/html", "bad gateway")).await;
    let error = client(&server).list_crossings("a", "b").send().await.expect_err("it is an error");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    let Error::UnexpectedResponse(response) = error else { panic!("{error:?}") };
    assert_eq!(response.text().await.expect("it was read"), "bad gateway");
}

#[tokio::test]
async fn events_are_a_stream() {
    let body = "data: {\"word\": \"all\"}\n\n: a comment\n\nevent: word\ndata: {\"word\":\ndata: \"well\"}\n\ndata: [DONE]\n\n";
    let server = Server::answering((200, "text/event-stream", body)).await;
    let question = types::Question::new("How is the sea?");
    let stream = client(&server).ask_bridge(question).send_events().await.expect("it is answered");
    let words: Vec<String> = stream.into_inner().map(|event| event.expect("it is a word").data.word).collect().await;
    assert_eq!(words, ["all", "well"]);
    let asked = server.asked();
    assert_eq!(asked.header("accept"), "text/event-stream");
    let sent: serde_json::Value = serde_json::from_str(&asked.body).expect("it is JSON");
    assert_eq!(sent, serde_json::json!({ "text": "How is the sea?", "stream": true }));

    let server = Server::answering((200, JSON, r#"{"word": "calm"}"#)).await;
    let word = client(&server).ask_bridge(types::Question::new("And now?")).send().await.expect("it is answered");
    assert_eq!(word.word, "calm");
    assert!(!server.asked().body.contains("stream"), "only a stream has to be asked for");

    let server = Server::answering((200, "text/event-stream", "data: {\"lat\": 1, \"lon\": 2.5}\n\n")).await;
    let stream = client(&server).follow_crossing("5f0c6d1e-0000-4000-8000-000000000000").send().await;
    let event = stream.expect("it is answered").into_inner().next().await.expect("there is one").expect("it is one");
    assert_eq!((event.data.lat, event.data.lon), (1.0, 2.5));
}

#[tokio::test]
async fn lines_text_and_bytes_are_answers() {
    let lines = "{\"id\": \"1\", \"from\": \"a\"}\n\n{\"id\": \"2\", \"from\": \"b\"}";
    let server = Server::answering((200, "application/x-ndjson", lines)).await;
    let stream = client(&server).list_crossings("a", "b").send_lines().await.expect("it is answered");
    let ids: Vec<String> = stream.into_inner().map(|line| line.expect("it is a crossing").id).collect().await;
    assert_eq!(ids, ["1", "2"]);
    assert_eq!(server.asked().header("accept"), "application/x-ndjson");

    let server = Server::answering((200, "text/csv", "id\n1\n")).await;
    let text = client(&server).list_crossings("a", "b").send_text().await.expect("it is answered");
    assert_eq!((text.as_str(), server.asked().header("accept")), ("id\n1\n", "text/csv"));

    let server = Server::answering((200, "image/png", "png")).await;
    let bytes = client(&server).get_label("1").send().await.expect("it is answered");
    let bytes: Vec<u8> = bytes.into_inner().into_inner().map(|part| part.expect("it is there").to_vec()).concat().await;
    assert_eq!(bytes, b"png");

    let server = Server::answering((200, "", "")).await;
    client(&server).crossing_exists("1").send().await.expect("it is answered");
    assert_eq!(server.asked().method, "HEAD");

    let server = Server::answering((200, JSON, "[1]")).await;
    let anything = client(&server).write_log().send().await.expect("it is answered");
    assert_eq!(anything.into_inner(), Untyped::Json(serde_json::json!([1])));
}
