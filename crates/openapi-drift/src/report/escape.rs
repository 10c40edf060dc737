//! Texts of strangers, made fit for the place where they are put.
//!
//! A document is written by others, and what stands in it is shown: names, values, descriptions. Shown raw, a name could
//! move a terminal's cursor, end a table, mention a person, or run as a script.

use std::borrow::Cow;
use std::fmt::Write as _;

/// For a line on a terminal: what controls a terminal, or the direction of text, is shown as what it is.
pub(super) fn line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_hidden(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(shown)
}

/// Characters that nobody sees, but that change what is seen.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            // Ends of lines; marks of direction, which can turn a text around; what has no width.
            '\u{2028}' | '\u{2029}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// For the text or an attribute (in double quotes) of HTML.
pub(super) fn html(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '"' => shown.push_str("&quot;"),
            '\'' => shown.push_str("&#39;"),
            _ if is_hidden(character) => shown.extend(character.escape_default()),
            _ => shown.push(character),
        }
    }
    shown
}

/// HTML of a message, in which names are in backticks.
pub(super) fn html_message(text: &str) -> String {
    spans(text, html, |name| format!("<code>{}</code>", html(name)))
}

/// For a line of Markdown as GitHub writes it, a cell of a table included: nothing in it is markup, a mention, a
/// reference to an issue, or a link.
pub(super) fn markdown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '~' | '!' | '$' => {
                shown.push('\\');
                shown.push(character);
            }
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            '&' => shown.push_str("&amp;"),
            // A comment ends the text that GitHub looks for mentions and issues in.
            '@' | '#' => {
                shown.push(character);
                shown.push_str("<!-- -->");
            }
            _ if is_hidden(character) => {
                shown.extend(
                    character.escape_default().flat_map(|c| ('\\' == c).then_some('\\').into_iter().chain([c])),
                );
            }
            _ => shown.push(character),
        }
    }
    // The same for addresses, which are links without any markup.
    shown.replace("://", ":<!-- -->//").replace("www.", "www<!-- -->.")
}

/// Markdown of a name or a value: inert, whatever it holds.
pub(super) fn markdown_code(text: &str) -> String {
    let text = line(text);
    // Within a cell a pipe is escaped even in code; a backslash before it would be read as that escape.
    if !text.is_empty() && !text.contains(['`', '\\', '|']) && text.trim() == text {
        return format!("`{text}`");
    }
    let mut shown = String::from("<code>");
    for character in text.chars() {
        // References to characters are never markup.
        if character.is_alphanumeric() || matches!(character, ' ' | '.' | ',' | '-' | '/') {
            shown.push(character);
        } else {
            // Writing into a string cannot fail.
            let _ = write!(shown, "&#{};", u32::from(character));
        }
    }
    shown.push_str("</code>");
    shown
}

/// Markdown of a message, in which names are in backticks.
pub(super) fn markdown_message(text: &str) -> String {
    spans(text, markdown, markdown_code)
}

/// A message of a workflow command.
pub(super) fn workflow_data(text: &str) -> String {
    line(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a workflow command, which also ends at a comma and a colon.
pub(super) fn workflow_property(text: &str) -> String {
    workflow_data(text).replace(':', "%3A").replace(',', "%2C")
}

/// A text with names in backticks, in parts. A name with a backtick in it shifts what is taken for a name, and no more
/// than that: both kinds of part are escaped.
fn spans(text: &str, plain: impl Fn(&str) -> String, name: impl Fn(&str) -> String) -> String {
    let mut shown = String::with_capacity(text.len() + 16);
    let parts: Vec<&str> = text.split('`').collect();
    for (index, part) in parts.iter().enumerate() {
        let is_open = index + 1 == parts.len();
        match (index % 2 == 1, is_open) {
            (true, false) => shown.push_str(&name(part)),
            // The last backtick has no partner.
            (true, true) => shown.push_str(&plain(&format!("`{part}"))),
            (false, _) => shown.push_str(&plain(part)),
        }
    }
    shown
}

/// The start of a text, at most that many characters with the mark of what was cut.
pub(super) fn cut(text: &str, characters: usize) -> Cow<'_, str> {
    match text.char_indices().nth(characters) {
        None => Cow::Borrowed(text),
        Some(_) => {
            let end = text.char_indices().nth(characters.saturating_sub(1)).map_or(0, |(at, _)| at);
            Cow::Owned(format!("{}…", &text[..end]))
        }
    }
}

/// The file that a document is, for formats that open it: of `HEAD~1:openapi/pets.json`, which is a file in a revision
/// of git, the file of the checkout. What starts with `.` or `/`, or with a drive, is a file in any case.
pub(super) fn file(origin: &str) -> &str {
    let has_drive = matches!(origin.as_bytes(), [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic());
    if origin.contains("://") || origin.starts_with(['.', '/', '\\']) || has_drive {
        return origin;
    }
    let path = origin.split_once(':').map_or(origin, |(_, path)| path);
    path.strip_prefix("./").unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hidden_reaches_a_terminal() {
        for (text, shown) in [
            ("plain “text” ✓", "plain “text” ✓"),
            ("\u{1b}[31mred\u{7}", "\\u{1b}[31mred\\u{7}"),
            ("a\nb\u{9b}2J", "a\\nb\\u{9b}2J"),
            ("admin\u{202e}nimda\u{feff}", "admin\\u{202e}nimda\\u{feff}"),
        ] {
            assert_eq!(line(text), shown);
        }
    }

    #[test]
    fn html_has_no_way_out() {
        assert_eq!(html("</p><b a='\"'>&"), "&lt;/p&gt;&lt;b a=&#39;&quot;&#39;&gt;&amp;");
        assert_eq!(html_message("`<a>` is gone"), "<code>&lt;a&gt;</code> is gone");
    }

    #[test]
    fn markdown_has_no_way_out() {
        for (text, shown) in [
            ("a|b", "a\\|b"),
            ("*b* _i_ [t](u)", "\\*b\\* \\_i\\_ \\[t\\](u)"),
            ("@you and #1", "@<!-- -->you and #<!-- -->1"),
            ("https://x.y www.x.y a:b", "https:<!-- -->//x.y www<!-- -->.x.y a:b"),
            ("www.x.y", "www<!-- -->.x.y"),
            ("<img>\n", "&lt;img&gt;\\\\n"),
        ] {
            assert_eq!(markdown(text), shown);
        }
        for (text, shown) in [
            ("name", "`name`"),
            ("a`b", "<code>a&#96;b</code>"),
            ("a|b\\", "<code>a&#124;b&#92;</code>"),
            ("", "<code></code>"),
            ("@you", "`@you`"),
        ] {
            assert_eq!(markdown_code(text), shown);
        }
    }

    #[test]
    fn a_backtick_in_a_name_shifts_the_names_only() {
        assert_eq!(markdown_message("property `a` is gone"), "property `a` is gone");
        assert_eq!(markdown_message("property `a`<b>` is gone"), "property `a`&lt;b&gt;\\` is gone");
    }

    #[test]
    fn workflow_commands_stay_one_line() {
        assert_eq!(workflow_data("100%\n::error::x"), "100%25\\n::error::x");
        assert_eq!(workflow_property("a:b,c%"), "a%3Ab%2Cc%25");
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(cut("größe", 5), "größe");
        assert_eq!(cut("größer", 5), "größ…");
    }
}
