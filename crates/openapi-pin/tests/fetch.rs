//! Fetching against scripted servers on loopback: what counts as a document, and what every other
//! answer is called.

use std::time::Duration;

use openapi_pin::{Address, Condition, ErrorKind, Fetched, Limits, fetch};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const DOCUMENT: &str = r#"{"openapi":"3.0.1"}"#;

/// A server that sends `answer` as it stands to one connection, and hands back the request's head.
async fn serve(answer: String) -> (Address, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/openapi/v3.json", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(socket.read_u8().await.unwrap());
        }
        // The client may hang up as soon as it has seen enough, e.g. of a body that is too large.
        let _ = socket.write_all(answer.as_bytes()).await;
        String::from_utf8(head).unwrap()
    });
    (address.parse().unwrap(), server)
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}")
}

/// Scheme, host and port: the port is another one in each run.
fn origin(address: &Address) -> String {
    address.to_string().replace("/openapi/v3.json", "")
}

fn limits(max_bytes: usize) -> Limits {
    let mut limits = Limits::default();
    limits.max_bytes = max_bytes;
    limits
}

#[tokio::test]
async fn a_document_comes_with_its_etag() {
    for (headers, etag) in [
        ("etag: \"abc\"\r\n", Some("\"abc\"")),
        ("etag: W/\"abc\"\r\n", Some("W/\"abc\"")),
        ("content-encoding: identity\r\n", None),
    ] {
        let (address, server) = serve(answer("200 OK", headers, DOCUMENT)).await;
        // The limit is exactly the document's size: it still passes.
        let limits = limits(DOCUMENT.len());
        let fetched = fetch(&address, Condition::Always, &limits).await.unwrap();
        let expected = Fetched::Document { bytes: DOCUMENT.into(), etag: etag.map(str::to_owned) };
        assert_eq!(fetched, expected);
        let head = server.await.unwrap().to_lowercase();
        assert!(head.starts_with("get /openapi/v3.json http/1.1\r\n"), "{head}");
        assert!(!head.contains("if-none-match"), "{head}");
        assert!(!head.contains("authorization"), "{head}");
    }
}

#[tokio::test]
async fn the_etag_is_sent_and_304_means_unchanged() {
    let (address, server) = serve("HTTP/1.1 304 Not Modified\r\n\r\n".into()).await;
    let condition = Condition::IfNoneMatch("\"abc\"");
    let fetched = fetch(&address, condition, &Limits::default()).await.unwrap();
    assert_eq!(fetched, Fetched::NotModified);
    let head = server.await.unwrap().to_lowercase();
    assert!(head.contains("if-none-match: \"abc\"\r\n"), "{head}");
}

#[tokio::test]
async fn a_server_named_localhost_is_found() {
    let (address, server) = serve(answer("200 OK", "", DOCUMENT)).await;
    let named: Address = address.to_string().replace("127.0.0.1", "localhost").parse().unwrap();
    let fetched = fetch(&named, Condition::Always, &Limits::default()).await;
    assert!(matches!(fetched, Ok(Fetched::Document { .. })), "{fetched:?}");
    server.await.unwrap();
}

#[tokio::test]
async fn everything_else_is_an_error_that_names_address_and_way_out() {
    let html = "<!doctype html><title>Swagger UI</title>";
    let moved = "location: https://me:hunter2@new.example/v3.json\r\n";
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let rows = [
        ("404", answer("404 Not Found", "", "")),
        ("429", answer("429 Too Many Requests", "", "")),
        ("500 with a page", answer("500 Internal Server Error", "content-type: text/html\r\n", html)),
        ("401", answer("401 Unauthorized", "", "{}")),
        ("204", answer("204 No Content", "", "")),
        ("304 unasked", "HTTP/1.1 304 Not Modified\r\n\r\n".to_owned()),
        ("redirect", answer("301 Moved Permanently", moved, "")),
        ("relative redirect", answer("302 Found", "location: /v4.json\r\n", "")),
        ("redirect to nowhere", answer("307 Temporary Redirect", "", "")),
        ("page", answer("200 OK", "content-type: text/html\r\n", html)),
        ("page called json", answer("200 OK", "content-type: application/json\r\n", &format!("\n {html}"))),
        ("text called page", answer("200 OK", "content-type: text/html\r\n", "hello")),
        ("empty", answer("200 OK", "", "")),
        ("blank", answer("200 OK", "", " \r\n")),
        ("gzip", answer("200 OK", "content-encoding: gzip\r\n", "....")),
        ("large, announced", answer("200 OK", "", &"x".repeat(101))),
        ("large, chunked", format!("{chunked}40\r\n{0}\r\n40\r\n{0}\r\n0\r\n\r\n", "x".repeat(64))),
        ("truncated", format!("HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{DOCUMENT}")),
        ("truncated, chunked", format!("{chunked}13\r\n{DOCUMENT}\r\n")),
        ("no http", "SSH-2.0-OpenSSH_9.6\r\n\r\n".to_owned()),
    ];
    let mut shown = String::new();
    for (name, answer) in rows {
        let (address, server) = serve(answer).await;
        let error = fetch(&address, Condition::Always, &limits(100)).await.unwrap_err();
        server.await.unwrap();
        assert_eq!(error.kind(), ErrorKind::Fetch, "{name}");
        assert_eq!(error.place().unwrap().file, address.to_string(), "{name}");
        shown += &format!(
            "{name}\n  {}\n  help: {}\n",
            error.what().replace(&origin(&address), "http://<server>"),
            error.help().unwrap()
        );
        assert!(!format!("{error:?}").contains("hunter2"), "{name}");
    }
    insta::assert_snapshot!(shown);
}

#[tokio::test]
async fn a_closed_port_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let address = address.parse().unwrap();
    let error = fetch(&address, Condition::Always, &Limits::default()).await.unwrap_err();
    assert!(error.what().starts_with("no connection: "), "{error}");
}

#[tokio::test]
async fn a_silent_server_runs_into_the_time_limit() {
    // The listener accepts connections (in its backlog) but nobody answers. The limit is zero, so that
    // the test does not wait.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
    let mut limits = Limits::default();
    limits.total = Duration::ZERO;
    let error = fetch(&address, Condition::Always, &limits).await.unwrap_err();
    assert!(error.what().starts_with("no whole answer within 0 seconds"), "{error}");
}

#[tokio::test]
async fn https_is_spoken_to_https_addresses() {
    // A server that answers a TLS greeting with plain text: the handshake fails, which shows that there
    // was one, and that the TLS configuration could be built.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}/", listener.local_addr().unwrap()).parse().unwrap();
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut greeting = [0; 2];
        socket.read_exact(&mut greeting).await.unwrap();
        let _ = socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        greeting
    });
    let error = fetch(&address, Condition::Always, &Limits::default()).await.unwrap_err();
    assert!(error.what().starts_with("no connection: "), "{error}");
    // Record type 22 (handshake), major version 3: RFC 8446, section 5.1.
    assert_eq!(server.await.unwrap(), [22, 3]);
}
