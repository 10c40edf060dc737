//! What a stranger wrote stays text.

use openapi_drift::report::{Format, Report, changelog};

use crate::fixture::rich;

fn detailed(format: Format) -> String {
    Report { detail: true, ..rich() }.render(format)
}

#[test]
fn a_terminal_is_not_controlled() {
    let shown = detailed(Format::Text { colour: false });
    let bad = |character: char| character != '\n' && (character.is_control() || character == '\u{202e}');
    assert_eq!(shown.find(bad), None);
    // A line feed in a name makes no line of its own.
    assert!(!shown.lines().any(|line| line.starts_with("::error")), "{shown}");
}

#[test]
fn a_page_has_no_tags_but_ours() {
    let shown = detailed(Format::Html);
    assert_eq!(shown.matches("<script").count(), 1);
    assert_eq!(shown.matches("</script").count(), 1);
    assert!(!shown.contains("<img") && !shown.contains("<b></h1>"), "{shown}");
    assert!(shown.contains("&lt;img src=x onerror=alert(1)&gt;"), "{shown}");
    // What loads nothing needs no address but those that a reader follows.
    assert!(!shown.contains(" src=\"") && !shown.contains("@import") && !shown.contains("url("), "{shown}");
}

#[test]
fn a_pull_request_has_no_markup_but_ours() {
    for shown in [detailed(Format::Markdown), changelog(&rich(), 100)] {
        // A mention would send mail to somebody. In a fence everything is text.
        let mut fenced = false;
        for line in shown.lines() {
            fenced ^= line.starts_with("```");
            for markup in ["<img", "<script", "](http", "@octocat", "#1 "] {
                assert!(fenced || !line.replace("\\]", "").contains(markup), "{line}");
            }
        }
    }
}

#[test]
fn rows_of_a_table_keep_their_columns() {
    let shown = detailed(Format::Markdown);
    let mut columns = None;
    for line in shown.lines() {
        if !line.starts_with('|') {
            columns = None;
            continue;
        }
        let count = line.replace("\\\\", "").replace("\\|", "").matches('|').count();
        assert_eq!(*columns.get_or_insert(count), count, "{line}");
    }
}

#[test]
fn a_workflow_takes_no_command_but_ours() {
    let shown = detailed(Format::Github);
    for line in shown.lines() {
        let command = line.split(' ').next().unwrap_or_default();
        assert!(!line.starts_with("::") || ["::error", "::warning", "::notice"].contains(&command), "{line}");
    }
    assert_eq!(shown.find('\u{1b}'), None);
    assert!(shown.contains("%250A"), "a percent sign is escaped: {shown}");
}
