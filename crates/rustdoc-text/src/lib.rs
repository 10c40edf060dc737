//! Markdown of strangers as the text of a doc comment.
//!
//! The descriptions of a document were written for a web page. In a doc comment the same text means
//! something else, and may break the build of whoever documents the generated crate: brackets are
//! intra-doc links, angle brackets are HTML, code blocks without a language and indented text are doctests,
//! bare URLs are a warning, and marks that change the direction of text are refused by rustc.
//!
//! [`lines`] escapes what would be misread and keeps the rest: paragraphs, lists, tables, code spans, code
//! blocks (as text) and explicit links.
//!
//! ```
//! let description = "Returns a `Vec<Tea>`, see [Tea] and https://tea.example/api.\n\n```\n{ \"tea\": 1 }\n```";
//! assert_eq!(
//!     rustdoc_text::lines(description),
//!     [
//!         r"Returns a `Vec<Tea>`, see \[Tea] and <https://tea.example/api>.",
//!         "",
//!         "```text",
//!         "{ \"tea\": 1 }",
//!         "```",
//!     ]
//! );
//! ```
//!
//! What rustdoc looks for is in its book:
//! [lints](https://doc.rust-lang.org/rustdoc/lints.html) and
//! [documentation tests](https://doc.rust-lang.org/rustdoc/write-documentation/documentation-tests.html).

/// Columns of text in a line; rustfmt's default width less a deep indentation and `/// `.
const WIDTH: usize = 88;

/// The lines of a doc comment: `markdown`, safe and wrapped, without the `///` before each line.
///
/// Lines are as long as they are where that has a meaning (in code blocks and tables), or where a word is.
#[must_use]
pub fn lines(markdown: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    for line in markdown.lines() {
        let line: String = line.chars().filter(|c| !is_invisible(*c)).collect();
        let start = line.trim_start();
        match fence {
            Some(mark) if start.starts_with(mark) => {
                lines.push(mark.to_owned());
                fence = None;
            }
            // A line that starts with # would be hidden in a doctest; this is none, it stays.
            Some(_) => lines.push(line.trim_end().to_owned()),
            None => match ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark)) {
                Some(mark) => {
                    lines.push(format!("{mark}text"));
                    fence = Some(mark);
                }
                None => paragraph(&line, &mut lines),
            },
        }
    }
    lines.extend(fence.map(str::to_owned));
    lines
}

/// One line of prose, escaped and wrapped onto several.
fn paragraph(line: &str, lines: &mut Vec<String>) {
    let start = line.trim_start();
    // Four columns would start a code block.
    let indent = (line.chars().count() - start.chars().count()).min(3);
    let hanging = if is_marker(start.split(' ').next().unwrap_or_default()) { 2 } else { 0 };

    let mut current = " ".repeat(indent);
    let mut empty = true;
    for word in escape(start).split_whitespace() {
        let full = current.chars().count() + 1 + word.chars().count() > WIDTH;
        // A table row is one line, and a marker at the start of a line would start a list.
        if !empty && full && !start.starts_with('|') && !is_marker(word) {
            lines.push(std::mem::replace(&mut current, " ".repeat(indent + hanging)));
            empty = true;
        }
        if !empty {
            current.push(' ');
        }
        current.push_str(word);
        empty = false;
    }
    lines.push(if empty { String::new() } else { current });
}

/// Whether a word at the start of a line makes it something other than prose.
fn is_marker(word: &str) -> bool {
    let numbered = word
        .strip_suffix(['.', ')'])
        .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()));
    let ruled = word.chars().all(|c| matches!(c, '=' | '-' | '*' | '_' | '+'));
    numbered || ruled || word.starts_with(['#', '>', '|']) || word.starts_with("```")
}

fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let kept = match first {
            '`' => code_span(rest),
            '<' => autolink(rest),
            '[' => link(rest),
            'h' if !out.ends_with(char::is_alphanumeric) => match url(rest) {
                0 => 0,
                length => {
                    out.push('<');
                    out.push_str(&rest[..length]);
                    out.push('>');
                    rest = &rest[length..];
                    continue;
                }
            },
            '\\' => first.len_utf8() + rest.chars().nth(1).map_or(0, char::len_utf8),
            _ => first.len_utf8(),
        };
        if kept == 0 {
            if first != 'h' {
                out.push('\\');
            }
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            out.push_str(&rest[..kept]);
            rest = &rest[kept..];
        }
    }
    out
}

/// Length in bytes of the code span at the start of `text`; 0 if it is not closed.
fn code_span(text: &str) -> usize {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mark = &text[..ticks];
    text[ticks..].find(mark).map_or(0, |end| ticks + end + ticks)
}

/// Length in bytes of `<https://...>` at the start of `text`; 0 if there is none.
fn autolink(text: &str) -> usize {
    let length = url(&text[1..]);
    if length > 0 && text[1 + length..].starts_with('>') { length + 2 } else { 0 }
}

/// Length in bytes of `[text](https://...)` at the start of `text`; 0 if there is none.
fn link(text: &str) -> usize {
    let Some(middle) = text.find("](") else { return 0 };
    let target = &text[middle + 2..];
    let length = url(target);
    let plain = !text[1..middle].contains(['[', ']', '<', '`']);
    if plain && length > 0 && target[length..].starts_with(')') { middle + 2 + length + 1 } else { 0 }
}

/// Length in bytes of the URL at the start of `text`, without the punctuation of its sentence.
fn url(text: &str) -> usize {
    if !["https://", "http://"].iter().any(|scheme| text.starts_with(scheme)) {
        return 0;
    }
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '(' | ')' | '[' | ']'))
        .unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']).len()
}

/// Control characters, and marks that change the direction of text.
fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\t') || turns(c)
}

/// Whether a character makes text run the other way, so that it reads as something else than it is.
#[must_use]
pub fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rustdoc_would_misread_is_escaped() {
        for (upstream, safe) in [
            ("plain text, `code <T> [x]` and ``a ` b``", "plain text, `code <T> [x]` and ``a ` b``"),
            ("see [Session] or [a][b]", r"see \[Session] or \[a]\[b]"),
            ("a [link](https://a.example/x?y=1) stays", "a [link](https://a.example/x?y=1) stays"),
            ("a [link](Session) goes", r"a \[link](Session) goes"),
            ("Vec<String> & <b>bold</b>", r"Vec\<String> & \<b>bold\</b>"),
            ("at https://a.example/x.", "at <https://a.example/x>."),
            ("(https://a.example)", "(<https://a.example>)"),
            ("<https://a.example>", "<https://a.example>"),
            ("xhttps://a.example", "xhttps://a.example"),
            ("one ` tick", r"one \` tick"),
            (r"already \[escaped]", r"already \[escaped]"),
            ("ends with \\", "ends with \\"),
            ("        indented", "   indented"),
            ("right\u{202E}to left\u{7}", "rightto left"),
            ("häßlich <ü>", r"häßlich \<ü>"),
        ] {
            assert_eq!(lines(upstream).join("\n"), safe, "{upstream}");
        }
    }

    #[test]
    fn code_blocks_are_text_and_closed() {
        for (upstream, safe) in [
            ("a\n```\nlet [x] = 1;\n```\nb", "a\n```text\nlet [x] = 1;\n```\nb"),
            ("~~~rust\n# ```\n~~~", "~~~text\n# ```\n~~~"),
            ("```json\n{", "```text\n{\n```"),
        ] {
            assert_eq!(lines(upstream).join("\n"), safe, "{upstream}");
        }
    }

    #[test]
    fn long_lines_wrap_and_lists_stay_lists() {
        let text = format!("- {} - 1. end", "word ".repeat(18).trim_end());
        let lines = lines(&text);
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert!(lines[0].starts_with("- word"), "{lines:?}");
        assert!(lines[1].starts_with("  word") || lines[1].starts_with("  end"), "{lines:?}");
        assert!(lines.iter().all(|line| line.len() < 96), "{lines:?}");
    }

    #[test]
    fn a_table_row_stays_one_line() {
        let row = format!("| {} |", "cell | ".repeat(30).trim_end());
        assert_eq!(lines(&row).len(), 1);
    }

    /// Every short text of what is special here: nothing panics, code blocks are closed.
    #[test]
    fn any_combination_is_survived() {
        const PIECES: [&str; 12] = ["`", "[", "](", ")", "<", ">", "http://ä", "\\", " ", "\n", "```", "~~~x"];
        let mut texts = vec![String::new()];
        for _ in 0..4 {
            let longer: Vec<String> =
                texts.iter().flat_map(|text| PIECES.map(|piece| format!("{text}{piece}"))).collect();
            for text in &longer {
                let lines = lines(text);
                let open = lines.iter().fold(None, |open, line| match open {
                    Some(mark) => (!line.starts_with(mark)).then_some(mark),
                    None => ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark)),
                });
                assert_eq!(open, None, "{text:?} {lines:?}");
            }
            texts = longer;
        }
    }
}
