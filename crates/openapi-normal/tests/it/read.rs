//! Bytes to values and positions.

use openapi_normal::pointer::unescape;
use openapi_normal::{Document, ErrorKind, Limits, Position};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::pointers;

fn document(text: &str) -> Document {
    Document::read(text.as_bytes(), "test", &Limits::default()).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn refused(bytes: &[u8], limits: &Limits) -> (ErrorKind, Option<(usize, usize)>, String) {
    let error = Document::read(bytes, "test", limits).unwrap_err();
    let position = error.position().map(|at| (at.line, at.column));
    (error.kind(), position, error.to_string())
}

#[test]
fn yaml_means_the_json_that_openapi_means() {
    for (yaml, expected) in [
        ("a: 1", json!({ "a": 1 })),
        ("a: '1'", json!({ "a": "1" })),
        ("a: -1.5", json!({ "a": -1.5 })),
        ("a: +1", json!({ "a": 1 })),
        ("a: 0x1f", json!({ "a": 31 })),
        ("a: 0o17", json!({ "a": 15 })),
        ("a: 1e3", json!({ "a": 1000.0 })),
        ("a: 1.0.17.0", json!({ "a": "1.0.17.0" })),
        ("a: .inf", json!({ "a": ".inf" })),
        ("a: 2026-01-01", json!({ "a": "2026-01-01" })),
        ("a: [yes, no, on]", json!({ "a": ["yes", "no", "on"] })),
        ("a: [true, False]", json!({ "a": [true, false] })),
        ("a: [~, null, ]", json!({ "a": [null, null] })),
        ("a:", json!({ "a": null })),
        ("a: ''", json!({ "a": "" })),
        ("200: a", json!({ "200": "a" })),
        ("a: !!str 1", json!({ "a": "1" })),
        ("a: |\n  b\n  c\n", json!({ "a": "b\nc\n" })),
        ("a: &x [1]\nb: *x", json!({ "a": [1], "b": [1] })),
        ("a: &x { c: 1, d: 2 }\nb: { <<: *x, c: 3 }", json!({ "a": { "c": 1, "d": 2 }, "b": { "c": 3, "d": 2 } })),
        ("a: &x { c: 1 }\nb: { \"<<\": *x }", json!({ "a": { "c": 1 }, "b": { "<<": { "c": 1 } } })),
        ("a: !!map { b: !!int 1 }", json!({ "a": { "b": 1 } })),
        ("a: &x k\n*x : 1", json!({ "a": "k", "k": 1 })),
        ("a: 'x: 1' # why", json!({ "a": "x: 1" })),
    ] {
        let text = format!("openapi: 3.0.3\n{yaml}\n");
        let mut value = document(&text).value().clone();
        value.as_object_mut().unwrap().shift_remove("openapi");
        assert_eq!(value, expected, "{yaml}");
    }
}

#[test]
fn refusals_say_where() {
    let limits = Limits { max_bytes: 500, max_depth: 5, max_aliased: 20 };
    let deep = format!("{{\"openapi\": \"3.0.3\",\n \"a\": {}{}}}", "[".repeat(5), "]".repeat(5));
    // Anchors that nobody uses, and a text that is used often.
    let nested_anchors = "a: &a [&b [&c [&d [1, 1, 1, 1, 1, 1]]]]";
    let long_text = format!("a: &a {}\nb: [*a, *a, *a]", "x".repeat(64 * 6));
    let bomb = "openapi: 3.0.3\na: &a [1, 1, 1]\nb: &b [*a, *a, *a]\nc: [*b, *b]\n";
    for (text, kind, position, message) in [
        ("", ErrorKind::Read, None, "is empty"),
        (" \n\t", ErrorKind::Read, None, "is empty"),
        ("{\"openapi\": \"3.0.3\",\n \"a\": [1,", ErrorKind::Read, Some((2, 10)), "truncated"),
        ("{\"a\": 1,\n \"a\": 2}", ErrorKind::Read, Some((2, 4)), "\"a\" is given twice"),
        ("a: 1\na: 2\n", ErrorKind::Read, Some((2, 1)), "\"a\" is given twice"),
        ("{\"ä\": 1,, }", ErrorKind::Read, Some((1, 9)), "key must be a string"),
        ("{a: 1}", ErrorKind::Read, Some((1, 2)), "keys stand in double quotes"),
        ("a: !!python/object:os.system {}", ErrorKind::Read, Some((1, 4)), "has no meaning in OpenAPI"),
        ("{} {}", ErrorKind::Read, Some((1, 4)), "trailing characters"),
        ("a: [1\nb: 2", ErrorKind::Read, Some((2, 2)), "correct the YAML"),
        (&deep, ErrorKind::Read, Some((2, 12)), "nests deeper than 5 levels"),
        ("a: [[[[[1]]]]]", ErrorKind::Read, Some((1, 8)), "nests deeper than 5 levels"),
        ("a: &a [[[1]]]\nb: [[*a]]", ErrorKind::Read, Some((2, 6)), "by an alias"),
        (bomb, ErrorKind::Read, Some((3, 18)), "more than 20 values"),
        (nested_anchors, ErrorKind::Read, Some((1, 38)), "more than 20 values"),
        (&long_text, ErrorKind::Read, Some((2, 9)), "more than 20 values"),
        ("a: &a [*a]", ErrorKind::Read, Some((1, 8)), "inside its own anchor"),
        ("a: 1\n---\nb: 2", ErrorKind::Read, Some((2, 1)), "second YAML document"),
        ("a: !include b.yaml", ErrorKind::Read, Some((1, 4)), "tag `!include`"),
        ("[a]: 1", ErrorKind::Read, Some((1, 2)), "correct the JSON"),
        ("? [a]\n: 1", ErrorKind::Read, Some((1, 3)), "a key is a list"),
        ("[1]", ErrorKind::Read, Some((1, 1)), "holds an array, not an object"),
        ("hello", ErrorKind::Read, Some((1, 1)), "holds a string, not an object"),
        ("<!doctype html>", ErrorKind::Read, Some((1, 1)), "HTML or XML"),
        ("a: 1", ErrorKind::Version, Some((1, 1)), "no `openapi` key"),
        ("a: 1\nswagger: '2.0'", ErrorKind::Version, Some((2, 1)), "swagger2openapi"),
        ("openapi: 4.0.0", ErrorKind::Version, Some((1, 1)), "\"4.0.0\" is not supported"),
        ("openapi: 3.10.0", ErrorKind::Version, Some((1, 1)), "\"3.10.0\" is not supported"),
        ("openapi: [3]", ErrorKind::Version, Some((1, 1)), "is an array"),
    ] {
        let refusal = refused(text.as_bytes(), &limits);
        assert_eq!((refusal.0, refusal.1), (kind, position), "{text:?}: {}", refusal.2);
        assert!(refusal.2.contains(message), "{text:?}: {}", refusal.2);
    }
    let large = refused(&[b' '; 501], &limits);
    assert!(large.2.contains("has 501 bytes, the limit is 500"), "{}", large.2);
    for utf16 in [&b"{\0\"\0a\0"[..], b"\0{\0\"", b"\xff\xfe{\0"] {
        let refusal = refused(utf16, &limits);
        assert!(refusal.2.contains("is UTF-16"), "{}", refusal.2);
    }
    let deep = format!("a: {}", "[".repeat(5000));
    let refusal = refused(deep.as_bytes(), &Limits { max_depth: 10_000, ..Limits::default() });
    assert!(refusal.2.contains("do not nest that deeply"), "{}", refusal.2);
    let latin1 = refused(b"a: 1\nb: \xe4", &limits);
    assert_eq!(latin1.1, Some((2, 4)), "{}", latin1.2);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_text() {
    for text in ["\u{feff}{\"openapi\": \"3.0.3\"}", "\u{feff}openapi: 3.1\n"] {
        assert_eq!(document(text).position("/openapi").map(|at| at.line), Some(1));
    }
}

#[test]
fn positions_in_yaml() {
    let text = "openapi: 3.0.3\n\
                paths:\n  \
                  /a/{b}:\n    \
                    get: { tags: [x, y] }\n    \
                    put:\n      \
                      tags:\n      \
                      - x\n      \
                      - z: ä\n        \
                        k: 1\n";
    let document = document(text);
    for (pointer, expected) in [
        ("", Some((1, 1))),
        ("/openapi", Some((1, 1))),
        ("/paths", Some((2, 1))),
        ("/paths/~1a~1{b}", Some((3, 3))),
        ("/paths/~1a~1{b}/get/tags/1", Some((4, 22))),
        ("/paths/~1a~1{b}/put/tags/0", Some((7, 9))),
        ("/paths/~1a~1{b}/put/tags/1/k", Some((9, 9))),
        ("/paths/~1a~1{b}/put/tags/2", None),
        ("/paths/x", None),
        ("/openapi/x", None),
    ] {
        let position = document.position(pointer).map(|at| (at.line, at.column));
        assert_eq!(position, expected, "{pointer}");
    }
}

/// Any JSON value, with the keys and strings that are hard to skip over.
fn any_value() -> impl Strategy<Value = Value> {
    let text = prop_oneof!["[a-z/~ ]{0,4}", Just("\"}],:".to_owned()), Just("ä\\\u{1f600}\n".to_owned())];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((text.clone(), inner), 0..4)
                .prop_map(|members| members.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}

/// The text from a position to its end.
fn from(text: &str, position: Position) -> &str {
    let line_start = text.split_inclusive('\n').take(position.line - 1).map(str::len).sum::<usize>();
    let line = &text[line_start..];
    let column = line.char_indices().nth(position.column - 1).map_or(line.len(), |(index, _)| index);
    &line[column..]
}

proptest! {
    /// Where a pointer is said to stand, its key or value does stand.
    #[test]
    fn positions_agree_with_values(value in any_value(), pretty in any::<bool>()) {
        let value = json!({ "openapi": "3.0.3", "value": value });
        let text = if pretty { format!("{value:#}") } else { value.to_string() };
        let document = document(&text);
        prop_assert_eq!(document.value(), &value);
        for (pointer, expected) in pointers(&value) {
            let position = document.position(&pointer);
            prop_assert!(position.is_some(), "{pointer} in {text}");
            let found = from(&text, position.unwrap());
            let key = value.pointer(pointer.rsplit_once('/').map_or("", |(parent, _)| parent));
            if key.is_some_and(Value::is_object) && !pointer.is_empty() {
                let key = unescape(pointer.rsplit('/').next().unwrap());
                prop_assert!(found.starts_with(&Value::from(&*key).to_string()), "{pointer} at {found}");
            } else {
                let mut stream = serde_json::Deserializer::from_str(found).into_iter::<Value>();
                prop_assert_eq!(&stream.next().unwrap().unwrap(), expected);
            }
        }
        prop_assert_eq!(document.position("/value/none/such"), None);
    }

    /// Many places at once are where they are one by one, in JSON and in YAML.
    #[test]
    fn positions_are_found_together(value in any_value(), is_yaml in any::<bool>()) {
        let text = match is_yaml {
            true => format!("openapi: 3.0.3\nvalue: {value}\n"),
            false => format!("{:#}", json!({ "openapi": "3.0.3", "value": value })),
        };
        let document = document(&text);
        let mut asked: Vec<String> = pointers(document.value()).into_iter().map(|(pointer, _)| pointer).collect();
        asked.extend(["/value/none/such".to_owned(), "/openapi".to_owned(), String::new()]);
        let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
        let expected: Vec<_> = asked.iter().map(|pointer| document.position(pointer)).collect();
        prop_assert_eq!(document.positions(&asked), expected);
    }

    /// JSON is YAML: a value behind a key reads the same through both parsers.
    #[test]
    fn yaml_reads_the_same_value(value in any_value()) {
        let text = format!("openapi: 3.0.3\nvalue: {value}\n");
        // YAML has no pairs of surrogates, and serde_json writes none.
        let expected = json!({ "openapi": "3.0.3", "value": value });
        let document = document(&text);
        prop_assert_eq!(document.value(), &expected);
    }

    /// Whatever the bytes are, reading them ends without a panic.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let limits = Limits { max_depth: 10, ..Limits::default() };
        let _ = Document::read(&bytes, "test", &limits);
    }

    /// The same for text that is nearly YAML.
    #[test]
    fn any_text_is_read_or_refused(text in "[-a&*:{}\\[\\]|>!'\"#?, \n]{0,60}") {
        let text = format!("openapi: 3.0.3\n{text}");
        if let Ok(document) = Document::read(text.as_bytes(), "test", &Limits::default()) {
            for (pointer, _) in pointers(document.value()) {
                let _ = document.position(&pointer);
            }
        }
    }
}

#[test]
fn a_version_may_be_a_number() {
    for (written, version) in [("'7'", Some("7")), ("1.0", Some("1.0")), ("2", Some("2")), ("[]", None)] {
        let text = format!("openapi: 3.0.3\ninfo: {{ title: a, version: {written} }}\npaths: {{}}\n");
        let document = Document::read_lenient(text.as_bytes(), "a.yaml", &Limits::default()).unwrap();
        assert_eq!(document.info_version().as_deref(), version, "{written}");
    }
}
