//! Each format of the rich run, as it is read.

use openapi_drift::report::{Format, Report, changelog};

use crate::fixture::rich;

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
