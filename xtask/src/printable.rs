//! Texts of others, made fit for a terminal.
//!
//! A document is written by strangers, and what stands in it is printed: a version, a pointer, a name.
//! An escape sequence in there could colour, move or overwrite what a maintainer reads. So control
//! characters are shown as what they are:
//!
//! ```
//! assert_eq!(xtask::printable::line("1.0\u{1b}[2J\n"), r"1.0\u{1b}[2J\n");
//! assert_eq!(xtask::printable::lines("a\tb\nc\r\n"), "a\tb\nc\\r\n");
//! ```

use std::borrow::Cow;

/// For a text within a line: no control character is left.
pub fn line(text: &str) -> Cow<'_, str> {
    escaped(text, |_| false)
}

/// For a text of several lines, such as a diff: line feeds and tabs stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    escaped(text, |character| matches!(character, '\n' | '\t'))
}

fn escaped(text: &str, stays: fn(char) -> bool) -> Cow<'_, str> {
    let moves = |character: char| character.is_control() && !stays(character);
    if !text.contains(moves) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if moves(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_control_characters_are_escaped() {
        for (text, shown) in [
            ("1.0.17.0", "1.0.17.0"),
            ("Größe “quoted” ✓ \\u{1b}", "Größe “quoted” ✓ \\u{1b}"),
            ("\u{1b}]0;title\u{7}", "\\u{1b}]0;title\\u{7}"),
            // C1: one character that starts a sequence on some terminals.
            ("\u{9b}2J\u{7f}", "\\u{9b}2J\\u{7f}"),
            ("a\r\nb\tc", "a\\r\\nb\\tc"),
        ] {
            assert_eq!(line(text), shown);
        }
    }
}
