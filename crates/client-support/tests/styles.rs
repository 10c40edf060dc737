//! Values as text, by the tables of OpenAPI and by properties.

use client_support::Style;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use serde_json::{Value, json};

/// `Style Examples` of OpenAPI 3.1: the styles by the columns `empty`, `string`, `array` and `object`; `n/a` is left out.
#[test]
fn the_examples_of_openapi() {
    let columns = [
        json!(""),
        json!("blue"),
        json!(["blue", "black", "brown"]),
        // The specification's object is ordered; ours is by name, and so were these names chosen.
        json!({"R": 100, "G": 200, "B": 150}),
    ];
    let path: &[(Style, [&str; 4])] = &[
        (Style::MATRIX, [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
        (
            Style::MATRIX.exploded(),
            [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
        ),
        (Style::LABEL, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
        (Style::LABEL.exploded(), [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
        (Style::SIMPLE, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
        (Style::SIMPLE.exploded(), ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
    ];
    for (style, row) in path {
        for (value, text) in columns.iter().zip(row) {
            assert_eq!(style.in_path("color", value).unwrap(), sorted(text), "{style:?} {value}");
        }
    }
    let query: &[(Style, [&str; 4])] = &[
        (Style::FORM.joined(), ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
        (Style::FORM, ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]),
        (Style::SPACE, ["", "", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"]),
        (Style::PIPE, ["", "", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"]),
        (Style::DEEP, ["", "", "", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"]),
    ];
    for (style, row) in query {
        for (value, text) in columns.iter().zip(row).filter(|(_, text)| !text.is_empty()) {
            assert_eq!(style.in_query("color", value), sorted(text), "{style:?} {value}");
        }
    }
    for (style, at) in [(Style::SIMPLE, 4), (Style::SIMPLE.exploded(), 5)] {
        for (value, text) in columns.iter().zip(path[at].1) {
            assert_eq!(style.in_header(value).unwrap(), sorted(text), "{style:?} {value}");
        }
    }
}

/// Members go out in the order of the value, which here is that of their names.
fn sorted(text: &str) -> String {
    let preserved = json!({"b": 0, "a": 0}).as_object().unwrap().keys().next().unwrap() == "b";
    if preserved {
        return text.to_owned();
    }
    text.replace("R,100,G,200,B,150", "B,150,G,200,R,100")
        .replace(";R=100;G=200;B=150", ";B=150;G=200;R=100")
        .replace(".R=100.G=200.B=150", ".B=150.G=200.R=100")
        .replace("R=100,G=200,B=150", "B=150,G=200,R=100")
        .replace("R=100&G=200&B=150", "B=150&G=200&R=100")
        .replace("R%20100%20G%20200%20B%20150", "B%20150%20G%20200%20R%20100")
        .replace("R%7C100%7CG%7C200%7CB%7C150", "B%7C150%7CG%7C200%7CR%7C100")
        .replace(
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100",
        )
}

#[test]
fn in_the_query() {
    let table: &[(&str, Style, Value, &str)] = &[
        ("q", Style::FORM, json!("a b&c=d/ü"), "q=a%20b%26c%3Dd%2F%C3%BC"),
        ("q", Style::FORM.reserved(), json!("a b&c=d/e?f#g+h%20i%"), "q=a%20b%26c=d/e?f%23g%2Bh%20i%25"),
        ("ids[]", Style::FORM, json!([1, 2]), "ids%5B%5D=1&ids%5B%5D=2"),
        ("$filter", Style::FORM, json!("x eq 1"), "$filter=x%20eq%201"),
        ("a b", Style::FORM, json!(1), "a%20b=1"),
        ("q", Style::FORM, json!(null), ""),
        ("q", Style::FORM, json!([]), ""),
        ("q", Style::FORM.joined(), json!([]), ""),
        ("q", Style::FORM.joined(), json!([null]), ""),
        ("q", Style::FORM, json!([1, null, 2]), "q=1&q=2"),
        ("q", Style::FORM.joined(), json!(["a,b", "c"]), "q=a%2Cb,c"),
        ("q", Style::FORM.joined(), json!({}), ""),
        ("q", Style::FORM, json!(true), "q=true"),
        ("q", Style::FORM, json!(5.0), "q=5"),
        ("q", Style::FORM, json!(-0.5), "q=-0.5"),
        ("q", Style::FORM, json!(1e300), "q=1e%2B300"),
        ("q", Style::FORM, json!(u64::MAX), "q=18446744073709551615"),
        ("q", Style::FORM, json!({"page": 2, "status": ["a", "b"]}), "page=2&status=a&status=b"),
        ("q", Style::FORM, json!([{"a": 1}]), "q=%7B%22a%22%3A1%7D"),
        ("q", Style::SPACE.exploded(), json!(["a", "b"]), "q=a&q=b"),
        ("q", Style::PIPE.exploded(), json!(["a", "b"]), "q=a&q=b"),
        ("q", Style::PIPE, json!("a"), "q=a"),
        (
            "q",
            Style::DEEP,
            json!({"a": {"b": [1, {"c": 2}]}}),
            "q%5Ba%5D%5Bb%5D%5B0%5D=1&q%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=2",
        ),
        ("q", Style::DEEP, json!(["x", "y"]), "q%5B0%5D=x&q%5B1%5D=y"),
        ("q", Style::DEEP, json!("x"), "q=x"),
        ("q", Style::DEEP, json!({"a": null}), ""),
        ("q", Style::JSON, json!({"a": [1]}), "q=%7B%22a%22%3A%5B1%5D%7D"),
        ("q", Style::JSON, json!("x"), "q=%22x%22"),
        ("q", Style::JSON, json!(null), ""),
    ];
    for (name, style, value, text) in table {
        assert_eq!(style.in_query(name, value), *text, "{style:?} {value}");
    }
}

#[test]
fn in_paths_cookies_and_headers() {
    let paths: &[(Style, Value, Option<&str>)] = &[
        (Style::SIMPLE, json!("a/b?c#d%2F ü.."), Some("a%2Fb%3Fc%23d%252F%20%C3%BC..")),
        (Style::SIMPLE.reserved(), json!("a/b?c=d:e"), Some("a/b%3Fc=d:e")),
        (Style::SIMPLE, json!(null), None),
        (Style::MATRIX, json!(null), None),
        (Style::JSON, json!({"a": 1}), Some("%7B%22a%22%3A1%7D")),
    ];
    for (style, value, text) in paths {
        assert_eq!(style.in_path("id", value).as_deref(), *text, "{style:?} {value}");
    }
    let cookies: &[(Style, Value, &str)] = &[
        (Style::FORM, json!("abc=="), "c=abc=="),
        (Style::FORM, json!("a;b,c d"), "c=a%3Bb%2Cc%20d"),
        (Style::FORM, json!([1, 2]), "c=1; c=2"),
        (Style::FORM.joined(), json!([1, 2]), "c=1,2"),
        (Style::JSON, json!([1, 2]), "c=[1%2C2]"),
    ];
    for (style, value, text) in cookies {
        assert_eq!(style.in_cookie("c", value), *text, "{style:?} {value}");
    }
    let headers: &[(Style, Value, Option<&str>)] = &[
        (Style::SIMPLE, json!("a b/c"), Some("a b/c")),
        (Style::SIMPLE, json!([1, "x"]), Some("1,x")),
        (Style::JSON, json!({"a": 1}), Some("{\"a\":1}")),
        (Style::SIMPLE, json!(null), None),
    ];
    for (style, value, text) in headers {
        assert_eq!(style.in_header(value).as_deref(), *text, "{style:?} {value}");
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

proptest! {
    /// What servers do, splitting and then decoding, gives the values back.
    #[test]
    fn a_query_is_read_back(name in ".+", values in proptest::collection::vec(".*", 1..4)) {
        let text = Style::FORM.in_query(&name, &json!(values));
        let pairs: Vec<(String, String)> =
            text.split('&').map(|pair| pair.split_once('=').unwrap()).map(|(k, v)| (decoded(k), decoded(v))).collect();
        prop_assert_eq!(pairs, values.iter().map(|value| (name.clone(), value.clone())).collect::<Vec<_>>());

        let joined = Style::FORM.joined().in_query(&name, &json!(values));
        let (_, list) = joined.split_once('=').unwrap();
        prop_assert_eq!(list.split(',').map(decoded).collect::<Vec<_>>(), values);
    }

    /// A value in a path stays in its segment, whatever the style; one that may have slashes, in the path.
    #[test]
    fn a_path_keeps_its_segments(value in ".*") {
        for style in [Style::SIMPLE, Style::LABEL, Style::MATRIX.exploded(), Style::JSON] {
            let text = style.in_path("id", &json!(value)).unwrap();
            prop_assert!(!text.contains(['/', '?', '#', '\\', ' ']), "{}", text);
        }
        let text = Style::SIMPLE.reserved().in_path("id", &json!(value)).unwrap();
        prop_assert!(!text.contains(['?', '#', '\\', ' ']), "{}", text);
    }
}
