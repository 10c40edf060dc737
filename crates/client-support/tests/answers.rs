//! Answers by status and kind.

mod common;

use bytes::Bytes;
use client_support::{
    Answer, Call, Core, Execution, Failure, OperationInfo, Transport, Untyped, json_error, text_error, untyped_error,
};
use common::{Script, core, now};
use futures_util::StreamExt;
use progenitor_client::{Error, ResponseValue};
use reqwest::Request;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

static GET: OperationInfo = OperationInfo::new("get", "GET", "/things", &[]);

#[derive(Debug, PartialEq, Deserialize)]
struct Problem {
    code: i32,
}

/// What a generated client makes of several success types.
#[derive(Debug, PartialEq)]
enum Success {
    Made(Problem),
    Text(String),
    Bytes,
    Nothing,
    Other(Untyped),
}

/// What it makes of several error types.
#[derive(Debug, PartialEq)]
enum Failed {
    Bad(Problem),
    Gone,
    Other(Untyped),
}

impl Failed {
    fn read(failure: &Failure) -> Option<Self> {
        let known = match failure.status() {
            400..=499 if failure.status() != 410 => failure.json().map(Self::Bad),
            410 => Some(Self::Gone),
            _ => None,
        };
        known.or_else(|| Some(Self::Other(failure.untyped())))
    }
}

fn on<T>(status: u16, content_type: &'static str, body: &str, act: impl FnOnce(&Core) -> T) -> T {
    act(&core("https://h.example", &Script::new(status, content_type, body)))
}

#[test]
fn one_success_type() {
    on(200, "application/json", "\u{feff}{\"code\": 1}", |core| {
        let sent = now(Call::new(core, &GET).send_json::<Problem, _>("application/json", untyped_error)).unwrap();
        assert_eq!((sent.status().as_u16(), &*sent), (200, &Problem { code: 1 }));
        assert!(!format!("{:?}", sent.headers()).contains("hunter2"), "cookies are secrets");
    });
    on(204, "", "", |core| {
        let sent = now(Call::new(core, &GET).send_json::<Option<Problem>, _>("", untyped_error)).unwrap();
        assert_eq!(*sent, None);
        let sent = now(Call::new(core, &GET).send_json::<Problem, _>("", untyped_error)).unwrap_err();
        assert_eq!(sent.status().unwrap(), 204);
        let Error::UnexpectedResponse(response) = sent else { panic!() };
        assert_eq!((response.status().as_u16(), now(response.text()).unwrap().as_str()), (204, ""));
        now(Call::new(core, &GET).send_empty("", untyped_error)).unwrap();
    });
    on(200, "application/json", "{\"code\": \"x\"}", |core| {
        let sent = now(Call::new(core, &GET).send_json::<Problem, _>("", untyped_error)).unwrap_err();
        let Error::InvalidResponsePayload(body, error) = sent else { panic!() };
        assert_eq!(&body[..], b"{\"code\": \"x\"}");
        assert!(error.to_string().contains("invalid type: string"), "{error}");
    });
    on(200, "text/plain; charset=ISO-8859-1", "", |core| {
        assert_eq!(*now(Call::new(core, &GET).send_text("", untyped_error)).unwrap(), "");
    });
    let latin = core("https://h.example", &Script::new(200, "text/plain; charset=ISO-8859-1", b"\xFC"));
    assert_eq!(*now(Call::new(&latin, &GET).send_text("", untyped_error)).unwrap(), "ü");
    on(200, "text/html", "hü", |core| {
        assert_eq!(*now(Call::new(core, &GET).send_text("", untyped_error)).unwrap(), "hü");
        assert_eq!(*now(Call::new(core, &GET).send_untyped("", untyped_error)).unwrap(), Untyped::Text("hü".into()));
        let bytes = now(Call::new(core, &GET).send_bytes("", untyped_error)).unwrap().into_inner_stream();
        let chunks: Vec<Bytes> = now(bytes.map(Result::unwrap).collect());
        assert_eq!(chunks.concat(), "hü".as_bytes());
    });
}

#[test]
fn several_success_types() {
    async fn read<E>(answer: Answer) -> Result<ResponseValue<Success>, Error<E>> {
        match (answer.status(), answer.content_type().as_str()) {
            (201, _) => answer.json(Success::Made).await,
            (200, "text/plain") => answer.text(Success::Text).await,
            (200, "image/png") => answer.bytes(|_| Success::Bytes).await,
            (204, _) => answer.empty(Success::Nothing).await,
            _ => answer.untyped(Success::Other).await,
        }
    }
    let table = [
        (201, "application/json", "{\"code\": 1}", Success::Made(Problem { code: 1 })),
        (200, "Text/Plain; charset=utf-8", "x", Success::Text("x".into())),
        (200, "image/png", "x", Success::Bytes),
        (204, "", "", Success::Nothing),
        (202, "", "{}", Success::Other(Untyped::Json(json!({})))),
    ];
    for (status, content_type, body, seen) in table {
        on(status, content_type, body, |core| {
            let value = now(Call::new(core, &GET).send_as("", read, Failed::read)).unwrap().into_inner();
            assert_eq!(value, seen);
        });
    }
}

#[test]
fn errors_keep_their_status() {
    let table = [
        (400, "{\"code\": 1}", Failed::Bad(Problem { code: 1 })),
        (410, "whatever", Failed::Gone),
        (404, "<html>", Failed::Other(Untyped::Text("<html>".into()))),
        (500, "{\"a\": 1}", Failed::Other(Untyped::Json(json!({"a": 1})))),
        (302, "", Failed::Other(Untyped::Text(String::new()))),
    ];
    for (status, body, failed) in table {
        on(status, "", body, |core| {
            let sent = now(Call::new(core, &GET).send_json::<Value, _>("", Failed::read)).unwrap_err();
            let Error::ErrorResponse(answer) = sent else { panic!() };
            assert_eq!((answer.status().as_u16(), answer.into_inner()), (status, failed));
        });
    }
    on(502, "text/html", "<html>", |core| {
        let sent = now(Call::new(core, &GET).send_empty("", json_error::<Problem>)).unwrap_err();
        assert_eq!(sent.status().unwrap(), 502);
        let Error::UnexpectedResponse(response) = sent else { panic!() };
        assert_eq!(response.headers()["content-type"], "text/html");
        assert_eq!(now(response.text()).unwrap(), "<html>");
    });
    on(409, "", "why", |core| {
        let sent = now(Call::new(core, &GET).send_empty("", text_error)).unwrap_err();
        let Error::ErrorResponse(answer) = sent else { panic!() };
        assert_eq!(*answer, "why");
    });
    on(303, "", "", |core| {
        assert_eq!(now(Call::new(core, &GET).redirects().send_empty("", untyped_error)).unwrap().status(), 303);
        assert!(now(Call::new(core, &GET).send_empty("", untyped_error)).is_err());
    });
}

#[test]
fn error_bodies_are_bounded() {
    let chunks = vec![Bytes::from(vec![b'x'; 700_000]); 3];
    let core = core("https://h.example", &Script::chunked(500, "", chunks));
    let sent = now(Call::new(&core, &GET).send_empty("", text_error)).unwrap_err();
    let Error::ErrorResponse(answer) = sent else { panic!() };
    assert_eq!(answer.len(), 1 << 20);
}

#[test]
fn untyped_shows_what_it_is() {
    assert_eq!(Untyped::read(b"{\"a\":1}").to_string(), "{\"a\":1}");
    assert_eq!(Untyped::read(b"no").to_string(), "no");
    assert_eq!(Untyped::read(b"no").json(), None);
    assert_eq!(Untyped::read(b"1").json(), Some(&json!(1)));
}

#[test]
fn a_transport_may_give_up_in_its_own_words() {
    struct Down;
    impl Transport for Down {
        fn execute<'a>(&'a self, _: Request, operation: &'static OperationInfo) -> Execution<'a> {
            Box::pin(async { Err(Error::Custom(format!("{} is down", operation.id))) })
        }
    }
    let core = Core::new("https://h.example").unwrap().with_transport(Arc::new(Down));
    let sent = now(Call::new(&core, &GET).send_empty("", json_error::<Problem>)).unwrap_err();
    assert!(matches!(sent, Error::Custom(what) if what == "get is down"));
}
