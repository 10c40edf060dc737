//! What documents refer to, fetched from scripted servers on loopback: what is asked, what is not, and when it ends.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use openapi_pin::references::{Bounds, Naming};
use openapi_pin::{ErrorKind, References};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A server on loopback that answers each path from a table, and keeps what it was asked.
struct Server {
    /// `127.0.0.1:PORT`
    authority: String,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// `{here}` in an answer is this server by its IP address, `{named}` the same server as `localhost`.
    async fn of(answers: &[(&str, String)]) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let authority = listener.local_addr().unwrap().to_string();
        let named = authority.replace("127.0.0.1", "localhost");
        let answers: Vec<_> = answers
            .iter()
            .map(|(path, answer)| ((*path).to_owned(), answer.replace("{here}", &authority).replace("{named}", &named)))
            .collect();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&heads);
        tokio::spawn(async move {
            loop {
                let (mut socket, _) = listener.accept().await.unwrap();
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(socket.read_u8().await.unwrap());
                }
                let head = String::from_utf8(head).unwrap();
                let path = head.split(' ').nth(1).unwrap().to_owned();
                kept.lock().unwrap().push(head);
                let answer = answers.iter().find(|(known, _)| *known == path).map(|(_, answer)| answer.as_str());
                let missing = answer_of("404 Not Found", "", "");
                let _ = socket.write_all(answer.unwrap_or(&missing).as_bytes()).await;
            }
        });
        Server { authority, heads }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.authority)
    }

    /// The paths that were asked for.
    fn paths(&self) -> Vec<String> {
        let heads = self.heads.lock().unwrap();
        heads.iter().map(|head| head.split(' ').nth(1).unwrap().to_owned()).collect()
    }
}

fn answer_of(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}")
}

fn file(body: &str) -> String {
    answer_of("200 OK", "", body)
}

fn moved(to: &str) -> String {
    answer_of("302 Found", &format!("location: {to}\r\n"), "")
}

/// Of `127.0.0.1` alone.
fn references(bounds: Bounds) -> References {
    References::new(["127.0.0.1".parse().unwrap()], Naming::Manifest("openapi/pets/api.toml".to_owned()), bounds)
}

#[tokio::test]
async fn a_file_is_asked_for_once_and_nothing_is_sent_along() {
    let answers = [("/a.yaml?b=%20c", file("type: object")), ("/b.yaml", file("type: string"))];
    let server = Server::of(&answers).await;
    let references = references(Bounds::default());
    let url = server.url("/a.yaml?b=%20c");
    let first = references.get(&url).await.unwrap();
    assert_eq!((&*first.bytes, &first.url, &first.found_at), (&b"type: object"[..], &url, &url));
    assert_eq!(references.get(&url).await.unwrap(), first);
    let both = server.url("/b.yaml");
    let (one, other) = tokio::join!(references.get(&both), references.get(&both));
    assert_eq!(one.unwrap(), other.unwrap(), "also when two ask at the same time");
    for missing in [server.url("/none"), server.url("/none")] {
        assert!(references.get(&missing).await.unwrap_err().what().contains("404"));
    }
    assert_eq!(server.paths(), ["/a.yaml?b=%20c", "/b.yaml", "/none"]);
    for head in server.heads.lock().unwrap().iter().map(|head| head.to_lowercase()) {
        for header in ["authorization", "cookie", "referer", "if-none-match"] {
            assert!(!head.contains(header), "{head}");
        }
    }
}

/// Addresses, and a word of why they are not asked.
#[tokio::test]
async fn nobody_is_asked_who_is_not_named() {
    let server = Server::of(&[]).await;
    let references = references(Bounds::default());
    let named = server.url("/a").replace("127.0.0.1", "localhost");
    for (url, kind, says) in [
        (&*named, ErrorKind::Host, "the host `localhost` is not named"),
        ("https://schemas.example/a", ErrorKind::Host, "the host `schemas.example` is not named"),
        ("https://127.0.0.1.example/a", ErrorKind::Host, "the host `127.0.0.1.example` is not named"),
        ("http://schemas.example/a", ErrorKind::Address, "plain http"),
        ("https://me:hunter2@127.0.0.1/a", ErrorKind::Address, "credentials"),
        ("ftp://127.0.0.1/a", ErrorKind::Address, "no scheme"),
        ("a.yaml", ErrorKind::Address, "not an absolute URL"),
    ] {
        let error = references.get(url).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{url}: {error}");
        assert!(error.what().contains(says), "{url}: {error}");
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
        assert!(error.help().is_some(), "{error}");
    }
    let error = references.get("https://schemas.example/a").await.unwrap_err();
    let line =
        "write `reference_hosts = [\"127.0.0.1\", \"schemas.example\"]` below [document] in openapi/pets/api.toml";
    assert!(error.help().unwrap().ends_with(line), "{:?}", error.help());
    assert_eq!(server.paths(), Vec::<String>::new());
}

#[tokio::test]
async fn a_redirect_is_followed_among_the_named_hosts() {
    let server = Server::of(&[
        ("/a", moved("/b/c.yaml#/d")),
        ("/b/c.yaml", file("type: object")),
        ("/away", moved("http://{named}/b/c.yaml")),
        ("/down", moved("http://schemas.example/b")),
        ("/login", moved("http://me:hunter2@{here}/b/c.yaml")),
        ("/nowhere", answer_of("302 Found", "", "")),
        ("/several", answer_of("300 Multiple Choices", "location: /b/c.yaml\r\n", "")),
        ("/round", moved("/round")),
    ])
    .await;
    let references = references(Bounds::default());
    let found = references.get(&server.url("/a")).await.unwrap();
    assert_eq!((found.url, found.found_at), (server.url("/a"), server.url("/b/c.yaml")));
    for (path, says) in [
        ("/away", "the host `localhost` is not named"),
        ("/down", "plain http"),
        ("/login", "credentials"),
        ("/nowhere", "names no other address"),
        ("/several", "300"),
        ("/round", "on and on, more than 5 times"),
    ] {
        let error = references.get(&server.url(path)).await.unwrap_err();
        assert!(error.what().contains(says), "{path}: {error}");
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    }
    let asked = server.paths();
    assert_eq!(asked.iter().filter(|path| *path == "/round").count(), 6, "{asked:?}");
    assert_eq!(asked.iter().filter(|path| *path == "/b/c.yaml").count(), 1, "{asked:?}");
}

#[tokio::test]
async fn what_is_no_part_of_a_document_is_an_error() {
    let page = answer_of("200 OK", "content-type: text/html\r\n", "<!doctype html>");
    let server = Server::of(&[
        ("/page", page),
        ("/empty", file("")),
        ("/large", file(&"x".repeat(65))),
        ("/broken", "HTTP/1.1 200 OK\r\ncontent-length: 60\r\n\r\ntype: object".to_owned()),
    ])
    .await;
    let mut bounds = Bounds::default();
    bounds.each.max_bytes = 64;
    let references = references(bounds);
    for (path, says) in
        [("/page", "HTML"), ("/empty", "empty"), ("/large", "65 bytes"), ("/broken", "broke off"), ("/none", "404")]
    {
        let error = references.get(&server.url(path)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Fetch, "{path}");
        assert!(error.what().contains(says), "{path}: {error}");
        assert_eq!(error.place().unwrap().file, server.url(path));
    }
}

/// The bounds of everything together: number, size and time.
#[tokio::test]
async fn together_they_are_bounded() {
    let server = Server::of(&[("/a", file("12345678")), ("/b", file("12345678")), ("/c", file("12345678"))]).await;
    let set = |change: fn(&mut Bounds)| {
        let mut bounds = Bounds::default();
        change(&mut bounds);
        references(bounds)
    };
    for (references, says) in [
        (set(|bounds| bounds.files = 2), "2 files were fetched already"),
        (set(|bounds| bounds.bytes = 16), "16 bytes were fetched already"),
        (set(|bounds| bounds.bytes = 20), "8 bytes, the limit is 4"),
    ] {
        references.get(&server.url("/a")).await.unwrap();
        references.get(&server.url("/b")).await.unwrap();
        let error = references.get(&server.url("/c")).await.unwrap_err();
        assert!(error.what().contains(says), "{error}");
        assert!(references.get(&server.url("/a")).await.is_ok(), "what is there stays there");
    }
    let error = set(|bounds| bounds.time = Duration::ZERO).get(&server.url("/a")).await.unwrap_err();
    assert!(error.what().contains("took more than 0 seconds already"), "{error}");
}
