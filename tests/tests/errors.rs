//! Every error, as a program and as a person meets it.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use notai::{Client, Error, ErrorCode, Region, Tier};
use notai_sim::Plan;
use workspace_tests::{Impatient, Scripted, UNKNOWN_KEY, answer, client, client_of, client_with, json, simulator};

/// Everything an error shows: Display, Debug, help, and the same of its causes.
fn shown(error: &Error) -> String {
    let mut text = format!("display: {error}\ndebug: {error:#?}\n");
    if let Some(help) = error.help() {
        writeln!(text, "help: {help}").unwrap();
    }
    text
}

/// Asserts that nothing of the key but its mask, and nothing of a body, can be seen.
fn assert_discreet(error: &Error) {
    let mut text = shown(error);
    let mut cause = std::error::Error::source(error);
    while let Some(source) = cause {
        write!(text, "{source} {source:?}").unwrap();
        cause = source.source();
    }
    for secret in ["SECRET", "PERSONAL", "Bearer aik", "hunter2"] {
        assert!(!text.contains(secret), "`{secret}` in {text}");
    }
}

/// The text with what differs from run to run replaced: the port of a server.
fn stable(text: &str, base: &str) -> String {
    let port = base.rsplit(':').next().unwrap_or_default();
    text.replace(&format!("127.0.0.1:{port}"), "127.0.0.1:PORT")
}

async fn session_from(script: Vec<String>) -> (Error, String) {
    let server = Scripted::start(script).await;
    let error = client_of(&server).build().unwrap().get_session("sess_PERSONAL").await.unwrap_err();
    (error, server.base())
}

#[tokio::test]
async fn the_four_causes_of_a_401_look_alike_and_are_explained() {
    let simulator = simulator(10).await;
    let base = simulator.base_url(notai_sim::Region::Us);
    let revoked = simulator.mint_key(notai_sim::Region::Us, Plan::Pro);
    simulator.revoke(&revoked);
    let foreign = simulator.mint_key(notai_sim::Region::Eu, Plan::Pro);
    let unknown = Client::builder(Region::Us).with_endpoint(&base).api_key(UNKNOWN_KEY).build().unwrap();
    let clients =
        [client_with(&simulator, Region::Us, &revoked), client_with(&simulator, Region::Us, &foreign), unknown];
    for client in clients {
        let error = client.get_integration().await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(error.code(), Some(ErrorCode::InvalidApiKey));
        assert_eq!((error.operation(), error.tier(), error.attempts()), (Some("get_integration"), None, 1));
        for word in ["No key arrived", "mangled", "unknown or revoked", "another region", "region `us`"] {
            assert!(error.help().unwrap().contains(word), "{word}");
        }
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn what_the_api_refuses_says_which_field() {
    let simulator = simulator(10).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    let error = client.list_sessions().cursor("made-up").send().await.unwrap_err();
    assert!(error.is_bad_request());
    assert_eq!(error.details().unwrap()["field"], "cursor");
    assert_eq!(error.tier(), Some(Tier::Pro), "an error after authentication tells the plan too");
    let error = client.get_session("sess_nobody").await.unwrap_err();
    assert!(error.is_not_found() && error.code().is_some());
}

#[tokio::test]
async fn ids_that_would_call_another_route_are_not_sent() {
    let simulator = simulator(10).await;
    let client = client(&simulator, Region::Us, Plan::Pro);
    for id in ["", ".", "..", "a\r\nb"] {
        for error in [
            client.get_session(id).await.map(drop).unwrap_err(),
            client.get_session_details(id).await.map(drop).unwrap_err(),
            client.list_events(id).send().await.map(drop).unwrap_err(),
            client.list_events(id).items().next().await.unwrap().map(drop).unwrap_err(),
            client.get_user_sessions(id).send().await.map(drop).unwrap_err(),
        ] {
            assert!(error.is_argument() && error.attempts() == 0 && !error.may_have_been_received(), "{error}");
        }
    }
    let error = client.list_sessions().cursor("").send().await.unwrap_err();
    assert!(error.is_argument(), "an empty cursor would start over: {error}");
    assert!(client.list_sessions().cursor("").items().next().await.unwrap().unwrap_err().is_argument());
    for size in [0, u32::MAX] {
        assert!(client.list_sessions().page_size(size).send().await.unwrap_err().is_argument());
    }
    assert_eq!(simulator.requests(notai_sim::Region::Us), 0);
    for id in ["a/b", "a b", "?x=1", "#x", "%2e%2e", "ü"] {
        assert!(client.get_session(id).await.unwrap_err().is_not_found(), "{id} stays one segment");
    }
    let asked = simulator.log(notai_sim::Region::Us);
    assert!(asked.iter().all(|request| request.path.starts_with("/v1/sessions/")), "{asked:?}");
}

#[tokio::test]
async fn every_status_answers_its_predicate() {
    let envelope = |code: &str| format!(r#"{{"error":{{"code":"{code}","message":"no","details":null}}}}"#);
    type Predicate = fn(&Error) -> bool;
    let cases: [(&str, Predicate); 7] = [
        ("400 Bad Request", Error::is_bad_request),
        ("401 Unauthorized", Error::is_unauthorized),
        ("403 Forbidden", Error::is_forbidden),
        ("404 Not Found", Error::is_not_found),
        ("429 Too Many Requests", Error::is_rate_limited),
        ("500 Internal Server Error", Error::is_server_error),
        ("503 Service Unavailable", Error::is_server_error),
    ];
    for (status, holds) in cases {
        let (error, _) = session_from(vec![answer(status, "x-isnotai-tier: vip\r\n", &envelope("NEW_CODE"))]).await;
        assert!(holds(&error), "{status}");
        assert_eq!(error.code(), Some(ErrorCode::Other("NEW_CODE".into())), "{status}");
        assert_eq!(error.tier(), Some(Tier::Other("vip".into())));
        assert_eq!(cases.iter().filter(|(_, other)| other(&error)).count(), 1 + usize::from(status.starts_with('5')));
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn an_envelope_is_read_whatever_became_of_its_parts() {
    let cases = [
        (r#"{"error":{"code":"A","message":"b","details":{"field":"x"}}}"#, Some("A")),
        (r#"{"error":{"code":"A","message":7,"details":[1],"new":true},"more":1}"#, Some("A")),
        (r#"{"error":{"code":"A"}}"#, Some("A")),
        (r#"{"error":{"message":"b"}}"#, None),
        (r#"{"error":"A"}"#, None),
        ("[]", None),
        ("", None),
        ("<html>PERSONAL</html>", None),
    ];
    for (body, code) in cases {
        let (error, _) = session_from(vec![answer("400 Bad Request", "", body)]).await;
        assert!(error.is_bad_request(), "{body}");
        assert_eq!(error.code().as_ref().map(ErrorCode::as_str), code, "{body}");
        assert_discreet(&error);
    }
}

#[tokio::test]
async fn what_people_read() {
    let envelope =
        r#"{"error":{"code":"INVALID_API_KEY","message":"The presented API key is missing, malformed, or unknown."}}"#;
    let html = "<html><body>PERSONAL Bearer hunter2</body></html>";
    let wrong = r#"{"data":{"id":7,"userName":"PERSONAL"}}"#;
    let cases = [
        ("unauthorized", answer("401 Unauthorized", "www-authenticate: Bearer\r\nset-cookie: hunter2\r\n", envelope)),
        ("rate limited, by the edge", answer("429 Too Many Requests", "retry-after: 7\r\n", html)),
        ("server error, by a proxy", answer("502 Bad Gateway", "content-type: text/html\r\n", html)),
        ("redirect", answer("302 Found", "location: https://example.com/hunter2\r\n", "")),
        ("success without a body", answer("204 No Content", "", "")),
        ("another shape", json(wrong)),
        ("not JSON", json(html)),
        ("cut short", "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{".to_owned()),
        ("unregistered status", answer("599 Whatever", "", "")),
    ];
    let mut text = String::new();
    for (name, script) in cases {
        let (error, base) = session_from(vec![script]).await;
        assert_discreet(&error);
        writeln!(text, "## {name}\n{}", stable(&shown(&error), &base)).unwrap();
    }
    for (name, error, base) in local_errors().await {
        assert_discreet(&error);
        writeln!(text, "## {name}\n{}", stable(&shown(&error), &base)).unwrap();
    }
    let local: [(&str, Result<Client, Error>); 6] = [
        ("key of another product", Client::builder(Region::Eu).api_key("sk-SECRET").build()),
        ("key with a newline", Client::builder(Region::Eu).api_key(format!("{UNKNOWN_KEY}\n")).build()),
        ("no such region", "mars".parse().map(|region| Client::builder(region).build().unwrap())),
        ("endpoint without TLS", Client::builder(Region::Eu).with_endpoint("http://example.com").build()),
        ("endpoint with a path", Client::builder(Region::Eu).with_endpoint("https://example.com/v1").build()),
        ("endpoint with a password", Client::builder(Region::Eu).with_endpoint("https://a:hunter2@b").build()),
    ];
    for (name, result) in local {
        let error = result.expect_err(name);
        assert_discreet(&error);
        writeln!(text, "## {name}\ndisplay: {error}\n").unwrap();
    }
    insta::assert_snapshot!("errors", text);
}

/// The kinds of error that no single answer of a server produces.
async fn local_errors() -> Vec<(&'static str, Error, String)> {
    let page = r#"{"data":[{"id":"a"},{"id":"b"}],"pagination":{"hasMore":true}}"#;
    let server = Scripted::start(vec![json(page), json(page), json(page)]).await;
    let base = server.base();
    let client = client_of(&server).build().unwrap();
    let mut walk = client.list_sessions().items();
    walk.next().await.unwrap().unwrap();
    let checkpoint = walk.checkpoint();
    walk.next().await.unwrap().unwrap();
    let pagination = walk.next().await.unwrap().unwrap_err();
    let small = client_of(&server).with_response_limit(16).build().unwrap();
    let hasty = client_of(&server).with_clock(Arc::new(Impatient)).build().unwrap();
    vec![
        ("list without a cursor", pagination, base.clone()),
        ("checkpoint of another list", client.list_users().resume(&checkpoint).unwrap_err(), base.clone()),
        ("id that would call another route", client.get_session("..").await.unwrap_err(), base.clone()),
        ("page size of zero", client.list_users().page_size(0).send().await.unwrap_err(), base.clone()),
        ("response over the limit", small.get_session("a").await.unwrap_err(), base.clone()),
        ("out of time", hasty.get_session("a").await.unwrap_err(), base.clone()),
        ("without a key", Client::builder(Region::Eu).build().unwrap().get_stats().await.unwrap_err(), base),
    ]
}

#[tokio::test]
async fn what_a_server_echoes_is_masked_bounded_and_on_one_line() {
    let key = UNKNOWN_KEY;
    let totals = format!(r#"{{"data":{{"id":7,"{key}":1}}}}"#);
    let map_key = format!(r#"{{"totals":[],"data":[{{"value":"{key}"}}]}}"#);
    let headers = format!("www-authenticate: Bearer error=\"{key}\"\r\nserver: {key}\r\nx-isnotai-tier: {key}\r\n");
    let long = "x".repeat(100_000);
    let envelope = format!(r#"{{"error":{{"code":"{long}","message":"{key}\n{long}"}}}}"#);
    let forged = r#"{"data":{"deviceBreakdown":{"browserCounts":"FORGED\n\u001b[31m"}}}"#;
    let cases = [
        ("in a decode error", json(&totals)),
        ("in another decode error", json(&map_key)),
        ("in headers", answer("401 Unauthorized", &headers, "")),
        ("in the envelope", answer("400 Bad Request", "", &envelope)),
        ("forged lines", json(forged)),
    ];
    for (name, script) in cases {
        let server = Scripted::start(vec![script.clone(), script.clone(), script]).await;
        let client = client_of(&server).build().unwrap();
        let outcomes = [
            client.get_session("s").await.map(drop),
            client.get_usage().send().await.map(drop),
            client.get_analytics().send().await.map(drop),
        ];
        let errors: Vec<Error> = outcomes.into_iter().filter_map(Result::err).collect();
        assert!(!errors.is_empty(), "{name}");
        for error in errors {
            assert_discreet(&error);
            let shown = format!("{error} {error:?} {:?} {:?}", error.tier(), error.body_excerpt());
            assert!(!shown.contains("SECRET"), "{name}: {shown}");
            assert!(shown.len() < 4_000, "{name}: {} bytes", shown.len());
            assert!(!error.to_string().contains(['\n', '\r', '\u{1b}']), "{name}: {error}");
        }
    }
}

#[tokio::test]
async fn a_refused_connection_was_certainly_not_received() {
    let server = Scripted::start(vec![]).await;
    let client = client_of(&server).build().unwrap();
    drop(server);
    // The listener closes when its task has ended, which takes a turn of the runtime.
    while tokio::net::TcpStream::connect(client.endpoint().trim_start_matches("http://")).await.is_ok() {
        tokio::task::yield_now().await;
    }
    let error = client.get_session("sess_PERSONAL").await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_received(), "{error}");
    let shown = error.to_string();
    assert!(shown.starts_with("get_session: no connection to 127.0.0.1: "), "{shown}");
    assert!(shown.contains("refused"), "{shown}");
    assert_discreet(&error);
}

#[tokio::test]
async fn a_foreign_body_is_quoted_on_request_bounded_and_masked() {
    let html = format!("<p>{UNKNOWN_KEY}</p>\u{7}{}", "x".repeat(3000));
    let (error, _) = session_from(vec![answer("502 Bad Gateway", "retry-after: 2\r\n", &html)]).await;
    let excerpt = error.body_excerpt().unwrap();
    assert!(excerpt.starts_with("<p>*****") && excerpt.len() < 700, "{excerpt}");
    assert!(!excerpt.contains("SECRET") && excerpt.contains("\\u{7}"), "{excerpt}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
}

#[tokio::test]
async fn lists_that_break_the_rules_end_with_an_error_after_their_items() {
    let page = |pagination: &str| json(&format!(r#"{{"data":[{{"id":"a"}}],"pagination":{pagination}}}"#));
    let cases = [
        (r#"{"hasMore":true}"#, 1),
        (r#"{"hasMore":true,"nextCursor":null}"#, 1),
        (r#"{"hasMore":true,"nextCursor":""}"#, 1),
        (r#"{"hasMore":true,"nextCursor":"same"}"#, 2),
    ];
    for (pagination, good) in cases {
        let server = Scripted::start(vec![page(pagination), page(pagination), page(pagination)]).await;
        let mut items = client_of(&server).build().unwrap().list_sessions().items();
        for _ in 0..good {
            items.next().await.unwrap().unwrap();
        }
        let error = items.next().await.unwrap().unwrap_err();
        assert!(error.is_pagination() && error.operation() == Some("list_sessions"), "{pagination}: {error}");
        assert!(items.next().await.is_none());
    }
    let server = Scripted::start(vec![json(r#"{"data":[]}"#)]).await;
    let error = client_of(&server).build().unwrap().list_sessions().send().await.unwrap_err();
    assert!(error.is_decode(), "a list answer without pagination is no empty page: {error}");
}
