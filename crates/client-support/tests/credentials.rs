//! Who calls: which credentials go out, where to, and what shows of them.

mod common;

use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::IntoResponse;
use client_support::{Call, Core, Credential, OperationInfo, Style, untyped_error};
use common::{Script, core, now, start_tls};

const SECRET: &str = "hunter2";

static ONE: OperationInfo = OperationInfo::new("one", "GET", "/one", &[&["a"]]);

/// The credentials of a request: query, then the headers `authorization`, `x-key` and `cookie`.
fn seen(core: &Core, script: &Script, operation: &'static OperationInfo) -> String {
    now(Call::new(core, operation).send_empty("", untyped_error)).unwrap();
    let request = script.take();
    let header = |name| request.headers().get(name).map(|value| value.to_str().unwrap()).unwrap_or_default();
    for value in request.headers().values() {
        assert!(value.is_sensitive());
    }
    let (query, cookie) = (request.url().query().unwrap_or_default(), header("cookie"));
    [query, header("authorization"), header("x-key"), cookie].join("|")
}

#[test]
fn ways_to_present_them() {
    let table = [
        (Credential::bearer(SECRET), "|Bearer hunter2||"),
        (Credential::basic("me", SECRET), "|Basic bWU6aHVudGVyMg==||"),
        (Credential::basic("", ""), "|Basic Og==||"),
        (Credential::basic("a", "b"), "|Basic YTpi||"),
        (Credential::basic("ü", "?>~"), "|Basic w7w6Pz5+||"),
        (Credential::http("Token", SECRET), "|Token hunter2||"),
        (Credential::header("X-Key", SECRET), "||hunter2|"),
        (Credential::header("Authorization", SECRET), "|hunter2||"),
        (Credential::query("api key", "a&b"), "api%20key=a%26b|||"),
        (Credential::cookie("sid", SECRET), "|||sid=hunter2"),
    ];
    for (credential, expected) in table {
        assert!(!format!("{credential:?}").contains(SECRET));
        let script = Script::new(204, "", "");
        let core = core("https://h.example", &script).with_credential("a", credential);
        assert!(!format!("{core:?} {:?}", Call::new(&core, &ONE)).contains(SECRET));
        assert_eq!(seen(&core, &script, &ONE), expected);
    }
}

#[test]
fn the_user_of_basic_may_be_the_key() {
    let credential = Credential::basic(SECRET, "");
    assert!(!format!("{credential:?}").contains(SECRET), "{credential:?}");
}

#[test]
fn alternatives() {
    static OPERATION: [OperationInfo; 6] = [
        OperationInfo::new("", "GET", "/", &[]),
        OperationInfo::new("", "GET", "/", &[&["a"], &["b"]]),
        OperationInfo::new("", "GET", "/", &[&["a", "b"], &["c"]]),
        OperationInfo::new("", "GET", "/", &[&["c"], &["a", "b"]]),
        OperationInfo::new("", "GET", "/", &[&[], &["a"]]),
        OperationInfo::new("", "GET", "/", &[&["a", "b"]]),
    ];
    // The operation, the schemes that there are credentials for, and those that are sent.
    let table: &[(usize, &str, &str)] = &[
        (0, "abc", ""),
        (1, "ab", "a"),
        (1, "b", "b"),
        (1, "c", ""),
        (2, "abc", "ab"),
        (2, "ac", "c"),
        (2, "ab", "ab"),
        (3, "abc", "c"),
        (3, "ab", "ab"),
        (4, "a", "a"),
        (4, "b", ""),
        // The server then says what is missing.
        (5, "b", "b"),
    ];
    for (operation, present, expected) in table {
        let script = Script::new(204, "", "");
        let mut core = core("https://h.example", &script);
        for scheme in ["a", "b", "c"].into_iter().filter(|scheme| present.contains(scheme)) {
            core = core.with_credential(scheme, Credential::query(scheme, "old"));
            core = core.with_credential(scheme, Credential::query(scheme, "1"));
        }
        let expected: Vec<String> = expected.chars().map(|scheme| format!("{scheme}=1")).collect();
        let sent = seen(&core, &script, &OPERATION[*operation]);
        assert_eq!(sent, format!("{}|||", expected.join("&")), "{operation} {present}");
    }
}

#[test]
fn what_the_caller_sets_stays() {
    let script = Script::new(204, "", "");
    let core = core("https://h.example", &script).with_header("x-key", "default").unwrap();
    let core = core.with_header("accept", "text/x").unwrap();
    let keyed = core.clone().with_credential("a", Credential::header("x-key", SECRET));
    now(Call::new(&keyed, &ONE).send_empty("text/y", untyped_error)).unwrap();
    let sent = script.take();
    assert_eq!(
        (&sent.headers()["x-key"], &sent.headers()["accept"]),
        (&"default".parse().unwrap(), &"text/x".parse().unwrap())
    );
    now(Call::new(&core, &ONE).header("x-key", "own", Style::SIMPLE).send_empty("", untyped_error)).unwrap();
    assert_eq!(script.take().headers()["x-key"], "own");
    let keyed = core.with_credential("a", Credential::query("key", SECRET));
    now(Call::new(&keyed, &ONE).query("key", "own", Style::FORM).send_empty("", untyped_error)).unwrap();
    assert_eq!(script.take().url().query(), Some("key=own"));
}

#[test]
fn what_cannot_be_sent_is_not_shown() {
    let table = [
        Credential::bearer("hunter2\n"),
        Credential::header("x-key", "hunter2\r\nx-evil: 1"),
        Credential::header("x key", SECRET),
        Credential::cookie("sid", "hunter2; admin=1"),
        Credential::cookie("sid", "hunter2\n"),
    ];
    for credential in table {
        let script = Script::new(204, "", "");
        let core = core("https://h.example", &script).with_credential("a", credential);
        let error = now(Call::new(&core, &ONE).send_empty("", untyped_error)).unwrap_err();
        assert!(script.is_untouched());
        assert!(!format!("{error} {error:?}").contains(SECRET), "{error}");
    }
}

/// What a server was asked: path with query, and the headers that may hold keys.
type Seen = Arc<Mutex<Vec<String>>>;

/// A server on loopback. `/to?<url>` redirects.
async fn server() -> (String, Seen) {
    async fn answer(State(seen): State<Seen>, uri: Uri, headers: axum::http::HeaderMap) -> axum::response::Response {
        let key = headers.get("x-key").map(|key| key.to_str().unwrap()).unwrap_or_default();
        let agent = headers.get(header::USER_AGENT).map(|agent| agent.to_str().unwrap()).unwrap_or_default();
        let referer = headers.contains_key(header::REFERER);
        seen.lock().unwrap().push(format!("{} {key} {agent} {referer}", uri.path()));
        match headers.get("x-to") {
            Some(to) if uri.path() != "/arrived" => {
                (StatusCode::FOUND, [(header::LOCATION, to.clone())]).into_response()
            }
            _ => "here".into_response(),
        }
    }
    let seen = Seen::default();
    let app = axum::Router::new().fallback(answer).with_state(seen.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    (address, seen)
}

#[tokio::test]
async fn a_redirect_within_the_authority_is_followed() {
    start_tls();
    let (home, seen) = server().await;
    let core = Core::new(&home).unwrap().with_credential("a", Credential::header("x-key", SECRET));
    let call = Call::new(&core, &ONE).header("x-to", &format!("{home}/arrived"), Style::SIMPLE);
    assert_eq!(*call.send_text("", untyped_error).await.unwrap(), "here");
    let agent = concat!("client-support/", env!("CARGO_PKG_VERSION"));
    let expected = [format!("/one hunter2 {agent} false"), format!("/arrived hunter2 {agent} false")];
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test]
async fn a_redirect_to_another_authority_is_not_followed() {
    start_tls();
    let (home, seen) = server().await;
    let (elsewhere, foreign) = server().await;
    for credential in [Credential::header("x-key", SECRET), Credential::bearer(SECRET), Credential::query("k", SECRET)]
    {
        let core = Core::new(&home).unwrap().with_credential("a", credential);
        let call = Call::new(&core, &ONE).header("x-to", &format!("{elsewhere}/arrived"), Style::SIMPLE);
        let error = call.send_text("", untyped_error).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 302);
        assert!(!format!("{error:?}").contains(SECRET), "{error:?}");
    }
    assert_eq!(seen.lock().unwrap().len(), 3);
    assert!(foreign.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_endless_redirect_ends() {
    start_tls();
    let (home, seen) = server().await;
    let core = Core::new(&home).unwrap();
    let call = Call::new(&core, &ONE).header("x-to", "/again", Style::SIMPLE);
    assert_eq!(call.send_text("", untyped_error).await.unwrap_err().status().unwrap(), 302);
    assert_eq!(seen.lock().unwrap().len(), 11);
}

#[tokio::test]
async fn errors_of_the_connection_do_not_show_the_query() {
    start_tls();
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let core = Core::new(&format!("http://{free}")).unwrap().with_credential("a", Credential::query("key", SECRET));
    let error = Call::new(&core, &ONE).send_text("", untyped_error).await.unwrap_err();
    assert!(format!("{error}").contains("/one"), "{error}");
    assert!(!format!("{error:#} {error:?}").contains(SECRET), "{error:?}");
}
