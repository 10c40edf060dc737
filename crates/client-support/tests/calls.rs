//! Requests as they go out.

mod common;

use client_support::{Call, Core, File, Form, OperationInfo, Style, untyped_error};
use common::{Script, core, now};
use futures_util::{StreamExt, stream};
use progenitor_client::Error;
use reqwest::Request;
use serde_json::json;

static PET: OperationInfo = OperationInfo::new("pet", "PUT", "/pets/{id}/toys/{toy}.{ext}?beta=true", &[]);
static AMAZON: OperationInfo = OperationInfo::new("amazon", "POST", "/{id}?Action=Do#X-Target=Do", &[]);
static PLAIN: OperationInfo = OperationInfo::new("plain", "POST", "/plain", &[]);

/// Fills in a call.
type Build = fn(Call) -> Call;

/// The request of a call, or why there is none.
fn request(base: &str, operation: &'static OperationInfo, build: Build) -> Result<Request, String> {
    let script = Script::new(204, "", "");
    let core = core(base, &script);
    match now(build(Call::new(&core, operation)).send_empty("application/json", untyped_error)) {
        Ok(_) => Ok(script.take()),
        Err(Error::InvalidRequest(flaw)) => {
            assert!(script.is_untouched());
            Err(flaw)
        }
        Err(other) => panic!("{other}"),
    }
}

/// A call of `PET`, complete but for its query.
fn pet(call: Call) -> Call {
    call.path("id", &7, Style::SIMPLE).path("toy", "a b", Style::SIMPLE).path("ext", &["x", "y"], Style::SIMPLE)
}

#[test]
fn addresses() {
    let table: &[(&str, Build, &str)] = &[
        ("https://h.example", pet, "https://h.example/pets/7/toys/a%20b.x,y?beta=true"),
        ("https://h.example/v1/", pet, "https://h.example/v1/pets/7/toys/a%20b.x,y?beta=true"),
        ("https://h.example/v1?x=1", pet, "https://h.example/v1/pets/7/toys/a%20b.x,y?x=1&beta=true"),
        ("HTTP://H.example:80/", pet, "http://h.example/pets/7/toys/a%20b.x,y?beta=true"),
        (
            "https://h.example",
            |call| pet(call).path("id", "@../%2e", Style::SIMPLE),
            "https://h.example/pets/%40..%2F%252e/toys/a%20b.x,y?beta=true",
        ),
        (
            "https://h.example",
            |call| pet(call).path("id", &["a", "b"], Style::MATRIX.exploded()),
            "https://h.example/pets/;id=a;id=b/toys/a%20b.x,y?beta=true",
        ),
        (
            "https://h.example",
            |call| {
                pet(call).query("a", &1, Style::FORM).query("b", &["x", "y"], Style::FORM).query("a", &2, Style::FORM)
            },
            "https://h.example/pets/7/toys/a%20b.x,y?beta=true&a=2&b=x&b=y",
        ),
        (
            "https://h.example",
            |call| pet(call).query("a", &None::<i32>, Style::FORM).query("b", &json!({"c": {}}), Style::DEEP),
            "https://h.example/pets/7/toys/a%20b.x,y?beta=true",
        ),
        (
            "https://h.example",
            |call| pet(call).querystring(&json!({"a": [1, 2], "b c": "&"}), Style::FORM),
            "https://h.example/pets/7/toys/a%20b.x,y?beta=true&a=1&a=2&b%20c=%26",
        ),
        (
            "https://h.example",
            |call| pet(call).querystring(&json!({"a": 1}), Style::JSON),
            "https://h.example/pets/7/toys/a%20b.x,y?beta=true&%7B%22a%22%3A1%7D",
        ),
        (
            "https://h.example",
            |call| pet(call).querystring("?a=1&b=#", Style::FORM),
            "https://h.example/pets/7/toys/a%20b.x,y?beta=true&a=1&b=%23",
        ),
    ];
    for (base, build, url) in table {
        assert_eq!(request(base, &PET, *build).unwrap().url().as_str(), *url, "{base}");
    }
}

#[test]
fn fragments_are_not_sent() {
    let sent =
        request("https://h.example", &AMAZON, |call| call.path("id", &1, Style::SIMPLE).query("a", &1, Style::FORM));
    assert_eq!(sent.unwrap().url().as_str(), "https://h.example/1?Action=Do&a=1");
}

static SEARCH: OperationInfo = OperationInfo::new("search", "GET", "/search?q={q}&by=-{by}&t=json", &[]);

#[test]
fn variables_of_a_query_are_filled_in() {
    for (q, by, expected) in [
        ("a b&c", "x", "q=a%20b%26c&by=-x&t=json"),
        ("..", "", "q=..&by=-&t=json"),
        ("#/?", "+", "q=%23%2F%3F&by=-%2B&t=json"),
    ] {
        let script = Script::new(204, "", "");
        let core = core("https://h.example", &script);
        let call = Call::new(&core, &SEARCH).path("q", q, Style::SIMPLE).path("by", by, Style::SIMPLE);
        now(call.query("a", &1, Style::FORM).send_empty("", untyped_error)).unwrap();
        assert_eq!(script.take().url().as_str(), format!("https://h.example/search?{expected}&a=1"));
    }
    let flaw = request("https://h.example", &SEARCH, |call| call.path("q", "a", Style::SIMPLE)).unwrap_err();
    assert!(flaw.contains("`by` is missing"), "{flaw}");
}

static PATTERN: OperationInfo = OperationInfo::new("pattern", "GET", "/v1/{name=projects/*?#}/{+rest}:run?a=1", &[]);

#[test]
fn values_that_are_several_segments() {
    let call = |name: &'static str, rest: &'static str| {
        let core = core("https://h.example", &Script::new(204, "", ""));
        let call = Call::new(&core, &PATTERN).path("name=projects/*?#", name, Style::SIMPLE.reserved());
        let call = call.path("+rest", rest, Style::SIMPLE.reserved());
        now(call.send_empty("", untyped_error)).map(drop).map_err(|error| error.to_string())
    };
    let script = Script::new(204, "", "");
    let core = core("https://h.example", &script);
    let built = Call::new(&core, &PATTERN).path("name=projects/*?#", "projects/a b?", Style::SIMPLE.reserved());
    now(built.path("+rest", "x/../y", Style::SIMPLE).send_empty("", untyped_error)).unwrap();
    assert_eq!(script.take().url().as_str(), "https://h.example/v1/projects/a%20b%3F/x%2F..%2Fy:run?a=1");
    assert!(call("projects/a", "x/y").is_ok());
    for name in ["..", "../a", "a/..", "a/./b", "a/%2e%2E/b", ""] {
        assert!(call(name, "x").is_err_and(|error| error.contains("must not be empty")), "{name}");
    }
}

#[test]
fn cookies_stand_beside_those_of_a_header() {
    let sent = request("https://h.example", &PLAIN, |call| {
        call.header("Cookie", "a=1", Style::SIMPLE).cookie("b", &2, Style::FORM)
    });
    assert_eq!(sent.unwrap().headers()["cookie"], "a=1; b=2");
}

#[test]
fn a_form_in_text_is_sent_as_it_is() {
    let sent =
        request("https://h.example", &PLAIN, |call| call.form("application/x-www-form-urlencoded", "a=b%20c", &[]));
    assert_eq!(sent.unwrap().body().and_then(reqwest::Body::as_bytes), Some(&b"a=b%20c"[..]));
}

#[test]
fn a_stream_is_asked_for_unless_the_body_says_so() {
    for (body, sent) in [
        (json!({ "a": 1 }), r#"{"stream":true,"a":1}"#),
        (json!({}), r#"{"stream":true}"#),
        (json!({ "stream": false }), r#"{"stream":false}"#),
        (json!([1]), "[1]"),
    ] {
        let script = Script::new(204, "", "");
        let core = core("https://h.example", &script);
        now(Call::new(&core, &PLAIN).json("application/json", &body).streamed().send_empty("", untyped_error)).unwrap();
        assert_eq!(script.take().body().and_then(|body| body.as_bytes()), Some(sent.as_bytes()));
    }
    let script = Script::new(204, "", "");
    let core = core("https://h.example", &script);
    now(Call::new(&core, &PLAIN).streamed().send_empty("", untyped_error)).unwrap();
    assert!(script.take().body().is_none());
}

#[test]
fn what_is_not_sent() {
    let table: &[(Build, &str)] = &[
        (|call| call, "`id` is missing in the path"),
        (|call| pet(call).path("id", "", Style::SIMPLE), "`{id}` in the path must not be empty, `.` or `..`"),
        (|call| pet(call).path("id", ".", Style::SIMPLE), "`{id}` in the path must not be empty, `.` or `..`"),
        (|call| pet(call).path("id", "..", Style::SIMPLE), "`{id}` in the path must not be empty, `.` or `..`"),
        (
            |call| pet(call).path("toy", "", Style::SIMPLE).path("ext", "", Style::SIMPLE),
            "`{toy}.{ext}` in the path must not be empty, `.` or `..`",
        ),
        (|call| pet(call).path("id", "%2E.", Style::SIMPLE.reserved()), "must not be empty, `.` or `..`"),
        (|call| pet(call).path("id", &[(); 0], Style::LABEL), "must not be empty, `.` or `..`"),
        (
            |call| pet(call).header("x-name", "a\r\nx-evil: 1", Style::SIMPLE),
            "the value of `x-name` has characters that a header cannot carry",
        ),
        (|call| pet(call).header("x name", "a", Style::SIMPLE), "`x name` cannot be the name of a header"),
        (|call| pet(call).json("a\nb", &1), "`a\nb` cannot be a media type"),
        (
            |call| pet(call).json("application/json", &std::collections::BTreeMap::from([([1], 1)])),
            "the body cannot be JSON: key must be a string",
        ),
        (|call| pet(call).form("application/x-www-form-urlencoded", &[1], &[]), "a form must be an object"),
    ];
    for (build, flaw) in table {
        let error = request("https://h.example", &PET, *build).unwrap_err();
        assert!(error.contains(flaw), "{error}");
    }
}

#[test]
fn headers_and_cookies() {
    let sent = request("https://h.example", &PLAIN, |call| {
        call.header("X-One", &["a", "b"], Style::SIMPLE)
            .header("x-two", "old", Style::SIMPLE)
            .header("x-two", &json!({"a": 1}), Style::SIMPLE.exploded())
            .header("x-none", &json!(null), Style::SIMPLE)
            .cookie("c", "1;2", Style::FORM)
            .cookie("d", &[3, 4], Style::FORM.joined())
            .cookie("none", &json!(null), Style::FORM)
    })
    .unwrap();
    let headers: Vec<(&str, &str)> =
        sent.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    assert_eq!(
        headers,
        [("x-one", "a,b"), ("x-two", "a=1"), ("accept", "application/json"), ("cookie", "c=1%3B2; d=3,4")]
    );
    assert!(sent.headers()["cookie"].is_sensitive());
}

#[test]
fn headers_that_the_document_has_as_parameters() {
    let sent = request("https://h.example", &PLAIN, |call| {
        call.header("Content-Type", "text/x", Style::SIMPLE)
            .header("accept", "text/y", Style::SIMPLE)
            .text("text/plain", "")
    })
    .unwrap();
    assert_eq!(
        (&sent.headers()["content-type"], &sent.headers()["accept"]),
        (&"text/x".parse().unwrap(), &"text/y".parse().unwrap())
    );
    let sent = request("https://h.example", &PLAIN, |call| {
        call.header("Content-Type", "text/x", Style::SIMPLE).multipart("multipart/mixed", Form::new())
    })
    .unwrap();
    assert!(sent.headers()["content-type"].to_str().unwrap().starts_with("multipart/mixed; boundary="));
}

#[test]
fn bodies() {
    let table: &[(Build, &str, &str)] = &[
        (|call| call.json("application/vnd.a+json", &json!({"a": 1})), "application/vnd.a+json", "{\"a\":1}"),
        (|call| call.text("text/plain", "hü"), "text/plain", "hü"),
        (|call| call.bytes("image/png", vec![65]), "image/png", "A"),
        (|call| call.file("image/png", "A"), "image/png", "A"),
        (|call| call.file("image/*", "A"), "application/octet-stream", "A"),
        (|call| call.file("image/*", File::new("A").with_media_type("image/gif")), "image/gif", "A"),
        (
            |call| {
                // In alphabetical order: whether serde_json keeps another one depends on who else is compiled.
                let form = json!({"a b": "c&d", "deep": {"x": {"y": 1}}, "empty": [], "joined": ["p", "q"],
                    "list": [1, 2], "none": null, "obj": {"x": 1}});
                let styles = [("deep", Style::DEEP), ("joined", Style::FORM.joined())];
                call.form("application/x-www-form-urlencoded", &form, &styles)
            },
            "application/x-www-form-urlencoded",
            "a%20b=c%26d&deep%5Bx%5D%5By%5D=1&joined=p,q&list=1&list=2&obj=%7B%22x%22%3A1%7D",
        ),
    ];
    for (build, media_type, body) in table {
        let sent = request("https://h.example", &PLAIN, *build).unwrap();
        assert_eq!(sent.headers()["content-type"], *media_type);
        assert_eq!(std::str::from_utf8(sent.body().unwrap().as_bytes().unwrap()).unwrap(), *body);
    }
    let sent = request("https://h.example", &PLAIN, |call| {
        call.file("video/*", File::stream(stream::iter([Ok::<_, std::io::Error>("ab"), Ok("c")])).with_length(3))
    })
    .unwrap();
    assert_eq!(sent.headers()["content-length"], "3");
    assert_eq!(whole(sent), "abc");
}

/// The body of a request that is streamed.
fn whole(mut request: Request) -> String {
    let body = request.body_mut().take().unwrap();
    let response = reqwest::Response::from(http::Response::new(body));
    let chunks = now(response.bytes_stream().collect::<Vec<_>>());
    String::from_utf8(chunks.into_iter().flat_map(|chunk| chunk.unwrap().to_vec()).collect()).unwrap()
}

/// The body of a multipart request, its boundary as `B`.
fn parts(request: &Request, body: &str) -> String {
    let media_type = request.headers()["content-type"].to_str().unwrap();
    let (essence, boundary) = media_type.split_once("; boundary=").unwrap();
    assert_eq!(boundary.len(), 32);
    format!("{essence}\r\n{}", body.replace(boundary, "B")).replace("\r\n", "\n")
}

#[test]
fn multipart_in_memory_can_be_sent_again() {
    let sent = request("https://h.example", &PLAIN, |call| {
        let form = Form::new()
            .file("file", File::new("A").with_name("ü \"x\"\r\n.txt").with_media_type("text/plain"), Some("image/*"))
            .file("gone", "x", None)
            .files("gone", [] as [&str; 0], None)
            .files("many[]", ["1", "2"], Some("image/png"))
            .text("kind", "old", None)
            .text("kind", &5.5, None)
            .texts("tags", &["a", "b"], Some("text/plain; charset=utf-8"))
            .text("open", &json!({"x": 1}), None)
            .text("none", &json!(null), None)
            .json("meta", &json!(["x"]), None)
            .styled("link", &json!({"old": 1}), Style::DEEP)
            .styled("link", &json!({"create": true, "deep": {"x y": [1]}}), Style::DEEP)
            .styled("list", &["a b", "c"], Style::FORM.joined())
            .styled("pipes", &["a", "b"], Style::PIPE)
            .jsons("metas", &[json!(1), json!({"a": 2})], Some("application/vnd.a+json"));
        call.multipart("multipart/form-data", form)
    })
    .unwrap();
    let body = std::str::from_utf8(sent.body().unwrap().as_bytes().unwrap()).unwrap();
    assert_eq!(
        parts(&sent, body),
        r#"multipart/form-data
--B
Content-Disposition: form-data; name="file"; filename="ü %22x%22%0D%0A.txt"
Content-Type: text/plain

A
--B
Content-Disposition: form-data; name="many[]"; filename="many[]"
Content-Type: image/png

1
--B
Content-Disposition: form-data; name="many[]"; filename="many[]"
Content-Type: image/png

2
--B
Content-Disposition: form-data; name="kind"

5.5
--B
Content-Disposition: form-data; name="tags"
Content-Type: text/plain; charset=utf-8

a
--B
Content-Disposition: form-data; name="tags"
Content-Type: text/plain; charset=utf-8

b
--B
Content-Disposition: form-data; name="open"
Content-Type: application/json

{"x":1}
--B
Content-Disposition: form-data; name="meta"
Content-Type: application/json

["x"]
--B
Content-Disposition: form-data; name="link[create]"

true
--B
Content-Disposition: form-data; name="link[deep][x y][0]"

1
--B
Content-Disposition: form-data; name="list"

a b,c
--B
Content-Disposition: form-data; name="pipes"

a|b
--B
Content-Disposition: form-data; name="metas"
Content-Type: application/vnd.a+json

1
--B
Content-Disposition: form-data; name="metas"
Content-Type: application/vnd.a+json

{"a":2}
--B--
"#
    );
}

#[test]
fn multipart_with_a_stream_is_streamed() {
    let sent = request("https://h.example", &PLAIN, |call| {
        let file = File::stream(stream::iter([Ok::<_, std::io::Error>("ab"), Ok("c")])).with_length(3);
        call.multipart("multipart/related; type=x", Form::new().json("meta", &1, None).file("file", file, None))
    })
    .unwrap();
    assert!(sent.body().unwrap().as_bytes().is_none());
    let length: usize = sent.headers()["content-length"].to_str().unwrap().parse().unwrap();
    let mut head = Request::new(sent.method().clone(), sent.url().clone());
    *head.headers_mut() = sent.headers().clone();
    let body = whole(sent);
    assert_eq!(body.len(), length);
    assert_eq!(
        parts(&head, &body),
        r#"multipart/related
--B
Content-Type: application/json

1
--B
Content-Disposition: attachment; name="file"; filename="file"
Content-Type: application/octet-stream

abc
--B--
"#
    );
}

#[test]
fn servers_of_an_operation() {
    // The base, whether the document declares it, the operation's server, and where it goes.
    let table = [
        ("https://a.example/v1", true, "https://files.example/v2", "https://files.example/v2/plain"),
        ("https://a.example/v1", true, "/v2/", "https://a.example/v2/plain"),
        ("https://a.example/v1", true, "//b.example", "https://b.example/plain"),
        ("http://localhost:1", false, "https://files.example/v2", "http://localhost:1/plain"),
        ("http://localhost:1", false, "/v2", "http://localhost:1/v2/plain"),
        ("http://localhost:1/v1", false, "//b.example", "http://localhost:1/v1/plain"),
        ("http://localhost:1/v1", true, "{host}", "http://localhost:1/%7Bhost%7D/plain"),
    ];
    for (base, declared, server, url) in table {
        let script = Script::new(204, "", "");
        let core = if declared { Core::declared(base) } else { Core::new(base) };
        let core = core.unwrap().with_transport(script.clone());
        now(Call::new(&core, &PLAIN).server(server).send_empty("", untyped_error)).unwrap();
        assert_eq!(script.take().url().as_str(), url, "{base} {server}");
    }
}

#[test]
fn base_urls() {
    for (text, flaw) in [
        ("", "no absolute URL"),
        ("api.example.com", "no absolute URL"),
        ("ftp://api.example.com", "scheme"),
        ("https://user:hunter2@api.example.com", "user name or password"),
        ("https://api.example.com#hunter2", "fragment"),
    ] {
        let error = Core::new(text).unwrap_err().to_string();
        assert!(error.contains(flaw) && !error.contains("hunter2"), "{text}: {error}");
    }
    let headers = Core::new("https://h.example").unwrap();
    assert!(headers.clone().with_header("a b", "x").is_err());
    assert!(headers.with_header("x-a", "x\ny").is_err());
}

#[test]
fn idempotent_by_method() {
    let info = |method| OperationInfo::new("", method, "", &[]).idempotent;
    assert!(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"].into_iter().all(info));
    assert!(!["POST", "PATCH", "get"].into_iter().any(info));
}
