//! Each format of the rich run, as it is read.

use std::collections::BTreeMap;

use openapi_drift::Wire;
use openapi_drift::report::{FailOn, Format, Report, changelog};

use crate::fixture::{drift, one, rich, simple};

fn snapshot(name: &str, report: &Report, format: Format) {
    snapshot_of(name, &report.render(format));
}

fn snapshot_of(name: &str, text: &str) {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn text() {
    snapshot("text", &rich(), Format::Text { colour: false });
}

#[test]
fn text_with_detail() {
    let report = Report { detail: true, ..rich() };
    snapshot("text_with_detail", &report, Format::Text { colour: false });
}

#[test]
fn text_of_what_our_code_uses() {
    let report = Report { only_used: true, ..rich() };
    snapshot("text_of_what_our_code_uses", &report, Format::Text { colour: false });
}

#[test]
fn markdown() {
    snapshot("markdown", &rich(), Format::Markdown);
}

#[test]
fn html() {
    // How it looks is looked at in a browser; what stands here is what it says.
    let page = rich().render(Format::Html);
    let (head, rest) = page.split_once("<style>").unwrap();
    let (body, _) = rest.split_once("</style>").unwrap().1.split_once("<script>").unwrap();
    let without_digest = |part: &str| part.split_once('\'').unwrap().1.to_owned();
    let mut parts = head.split("sha256-");
    let start = parts.next().unwrap();
    let head: String = parts.map(|part| format!("sha256-…'{}", without_digest(part))).collect();
    snapshot_of("html", &format!("{start}{head}<style>…</style>{body}<script>…</script>"));
}

#[test]
fn json() {
    snapshot("json", &rich(), Format::Json);
}

#[test]
fn sarif() {
    let report = Report { rules_page: Some("https://git.example/rules.md".to_owned()), ..rich() };
    snapshot("sarif", &report, Format::Sarif);
}

#[test]
fn github() {
    snapshot("github", &rich(), Format::Github);
}

#[test]
fn a_changelog() {
    snapshot_of("changelog", &changelog(&rich(), 40));
}

#[test]
fn colour_is_all_that_colour_adds() {
    let (plain, coloured) = (Format::Text { colour: false }, Format::Text { colour: true });
    let shown = rich().render(coloured);
    assert!(shown.contains("\u{1b}[1m\u{1b}[31mbreak\u{1b}[0m"), "{shown}");
    let mut bare = String::new();
    for (index, part) in shown.split('\u{1b}').enumerate() {
        bare.push_str(if index == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    assert_eq!(bare, rich().render(plain));
}

/// What is left out is said in the last line too, and what belongs to no operation is not left out.
#[test]
fn what_our_code_does_not_use_is_not_called_no_change() {
    let mut server = simple(2, Wire::Risk);
    server.uses.clear();
    let unused = simple(1, Wire::Break);
    for (findings, fail_on, says) in [
        (vec![unused.clone()], FailOn::Any, "passed: no change that our code uses\n"),
        (
            vec![unused.clone()],
            FailOn::Wire,
            "passed: no change that our code uses and that breaks deployed programs\n",
        ),
        (vec![unused, server.clone()], FailOn::Any, "failed: there is a change\n"),
        (vec![server], FailOn::Wire, "passed: no change that breaks deployed programs\n"),
        (Vec::new(), FailOn::Any, "passed: no change\n"),
    ] {
        let of_it = one(Ok(drift(findings, Vec::new())));
        let report = Report { only_used: true, impact: Some(BTreeMap::new()), fail_on, ..of_it };
        let shown = report.render(Format::Text { colour: false });
        assert!(shown.ends_with(says), "{says}: {shown}");
    }
}

/// The base document as it was named, and the file in which somebody finds it.
#[test]
fn a_file_of_a_revision_is_shown_in_the_checkout() {
    for (origin, file, uri) in [
        ("HEAD~1:openapi/pets.json", "openapi/pets.json", "openapi/pets.json"),
        ("v1:./pets.json", "pets.json", "pets.json"),
        ("openapi/pets.json", "openapi/pets.json", "openapi/pets.json"),
        ("./a:b.json", "./a%3Ab.json", "./a%3Ab.json"),
    ] {
        let mut of_it = drift(vec![simple(1, Wire::Break)], Vec::new());
        of_it.base.origin = origin.to_owned();
        let report = one(Ok(of_it));
        let github = report.render(Format::Github);
        assert!(github.starts_with(&format!("::error file={file},line=")), "{origin}: {github}");
        let sarif = report.render(Format::Sarif);
        let sarif: serde_json::Value = serde_json::from_str(&sarif).unwrap();
        let at = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        assert_eq!(at, uri, "{origin}");
    }
}
