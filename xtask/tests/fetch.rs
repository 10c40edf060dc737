//! `cargo xtask fetch`, from files and from scripted servers on loopback.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod support;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

use support::{DOCUMENT, Workspace};
use xtask::Exit;

/// A server that gives each of `answers` to one connection and hands back the requests' heads.
fn serve(answers: Vec<String>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/openapi/v3.json", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        let serve_one = |answer: String| {
            let (mut socket, _) = listener.accept().unwrap();
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") {
                socket.read_exact(&mut byte).unwrap();
                head.push(byte[0]);
            }
            let _ = socket.write_all(answer.as_bytes());
            String::from_utf8(head).unwrap().to_lowercase()
        };
        answers.into_iter().map(serve_one).collect()
    });
    (address, server)
}

fn ok(etag: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\netag: {etag}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
}

#[test]
fn a_first_document_a_newer_one_and_the_same_again() {
    let workspace = Workspace::empty();
    let newer = DOCUMENT.replace("1.2.3", "1.3.0");
    let unchanged = "HTTP/1.1 304 Not Modified\r\nconnection: close\r\n\r\n".to_owned();
    let (first, second, third) = (ok("\"1\"", DOCUMENT), ok("\"2\"", &newer), ok("\"3\"", &newer));
    let (address, server) = serve(vec![first, second, unchanged.clone(), third, unchanged]);
    let mut shown = String::new();
    for step in ["first", "newer", "not modified", "same bytes, new ETag", "not modified"] {
        let (exit, printed) = workspace.run(&["fetch", "pets", "--from", &address]).unwrap();
        assert_eq!(exit, Exit::Success);
        shown += &format!("## {step}\n{printed}");
    }
    shown += "## document.lock\n";
    shown += &workspace.read("openapi/pets/document.lock");
    assert_eq!(workspace.read("openapi/pets/document.json"), newer);
    insta::assert_snapshot!(shown.replace(&address, "http://<server>/openapi/v3.json"));

    let heads = server.join().unwrap();
    let sent = [None, Some("\"1\""), Some("\"2\""), Some("\"2\""), Some("\"3\"")];
    assert_eq!(heads.len(), sent.len());
    for (head, etag) in heads.iter().zip(sent) {
        let found = head.lines().find_map(|line| line.strip_prefix("if-none-match: "));
        assert_eq!(found, etag);
    }
}

#[test]
fn no_condition_is_sent_for_a_document_that_was_edited_by_hand() {
    let workspace = Workspace::empty();
    let (address, server) = serve(vec![ok("\"1\"", DOCUMENT), ok("\"1\"", DOCUMENT)]);
    workspace.run(&["fetch", "pets", "--from", &address]).unwrap();
    workspace.write("openapi/pets/document.json", "{}");
    workspace.run(&["fetch", "pets", "--from", &address]).unwrap();
    assert_eq!(workspace.read("openapi/pets/document.json"), DOCUMENT);
    assert!(server.join().unwrap().iter().all(|head| !head.contains("if-none-match")));
}

#[test]
fn from_a_file() {
    let workspace = Workspace::empty();
    let file = workspace.write("downloads/v3.json", DOCUMENT);
    let fetch = ["fetch", "pets", "--from", file.to_str().unwrap()];
    let (_, first) = workspace.run(&fetch).unwrap();
    let (_, second) = workspace.run(&fetch).unwrap();
    insta::assert_snapshot!(format!("{first}{second}"));
    // A folder of this machine means nothing on another one.
    let lock = workspace.read("openapi/pets/document.lock");
    assert!(lock.contains("file = \"v3.json\"\n"), "{lock}");
}

#[test]
fn a_reconstruction_is_called_one() {
    let workspace = Workspace::empty();
    let manifest = support::MANIFEST.replace("[document]", "reconstruction = true\n\n[document]");
    workspace.write("openapi/pets/api.toml", &manifest);
    let document = workspace.write("openapi/pets/document.json", DOCUMENT);
    let fetch = ["fetch", "pets", "--from", document.to_str().unwrap()];
    let (_, printed) = workspace.run(&fetch).unwrap();
    insta::assert_snapshot!(printed);
    let lock = workspace.read("openapi/pets/document.lock");
    assert!(lock.contains("reconstruction = true\n"), "{lock}");
}

#[test]
fn a_document_cannot_steer_the_terminal() {
    let workspace = Workspace::empty();
    let steering = DOCUMENT.replace("1.2.3", r"\u001b[2J\u009b1A1.2.3\r\n");
    let document = workspace.write("v3\u{1b}[1m.json", &steering);
    let from = document.to_str().unwrap();
    let mut shown = String::new();
    for arguments in [
        &["fetch", "pets", "--from", from][..],
        &["fetch", "pets", "--from", from],
        &["generate", "pets"],
        &["generate", "pets", "--check", "--out", "\u{1b}"],
        &["normalize", from],
    ] {
        shown += &workspace.run(arguments).unwrap().1;
    }
    workspace.write("v3\u{1b}[1m.json", r#"{ "openapi": "\u001b[31m" }"#);
    shown += &workspace.fail(&["fetch", "pets", "--from", from]);
    let steers = |character: &char| character.is_control() && *character != '\n';
    assert_eq!(shown.chars().find(steers), None, "{shown:?}");
    assert!(shown.contains(r"info.version  \u{1b}[2J\u{9b}1A1.2.3\r\n"), "{shown}");
}

#[test]
fn a_document_in_yaml_is_pinned_as_it_came_and_called_yaml() {
    let workspace = Workspace::empty();
    let yaml = "openapi: 3.0.1\ninfo: { title: Pets, version: 1.2.3 }\npaths: {}\n";
    let document = workspace.write("v3.yaml", yaml);
    let (_, printed) = workspace.run(&["fetch", "pets", "--from", document.to_str().unwrap()]).unwrap();
    insta::assert_snapshot!(printed);
    assert_eq!(workspace.read("openapi/pets/document.json"), yaml);
    let (_, printed) = workspace.run(&["fetch", "pets", "--from", document.to_str().unwrap()]).unwrap();
    assert!(!printed.contains("YAML"), "only when it is new: {printed}");
}

#[test]
fn an_empty_place_is_wrong_use() {
    let shown = Workspace::pinned().fail(&["fetch", "pets", "--from", ""]);
    assert!(shown.contains("a value is required for '--from <URL|FILE>'"), "{shown}");
}

#[test]
fn what_cannot_be_pinned_changes_nothing() {
    let workspace = Workspace::pinned();
    let huge = "[".repeat(5000);
    let files = [
        ("empty.json", ""),
        ("page.json", "<!doctype html>"),
        ("truncated.json", &DOCUMENT[..200]),
        ("other.json", "{\"swagger\": \"2.0\"}"),
        ("list.json", "[]"),
        ("deep.json", &huge),
        ("binary.json", "\u{0}\u{1}"),
    ];
    let mut shown = String::new();
    let files = files.map(|(name, content)| workspace.write(name, content).display().to_string());
    let missing = workspace.path("missing.json").display().to_string();
    let folder = workspace.path("openapi").display().to_string();
    for from in files.iter().chain([&missing, &folder]) {
        shown += &format!("{}\n", workspace.fail(&["fetch", "pets", "--from", from]));
    }
    for from in [
        "http://pets.example/openapi/v3.json",
        "https://me:hunter2@pets.example/v3.json",
        "ftp://pets.example/v3.json",
        "https://",
    ] {
        shown += &format!("{}\n", workspace.fail(&["fetch", "pets", "--from", from]));
    }
    shown += &format!("{}\n", workspace.fail(&["fetch", "pets", "--region", "moon"]));
    shown += &format!("{}\n", workspace.fail(&["fetch", "cats"]));
    assert!(!shown.contains("hunter2"));
    insta::assert_snapshot!(shown);
}
