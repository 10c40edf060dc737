//! JSON inside of YAML, with lines that stand further left than YAML wants.
//!
//! An example in braces often ends with a brace below the key that it belongs to. The specification wants
//! every line of it to be indented more than that key; most parsers do not care, and ours does. White space
//! means nothing inside of braces, so the lines are moved to the right before it reads the text.

/// How far. Nothing is nested as deeply as that.
const PAD: &str = "                                                                                ";

/// The text with the lines inside of braces and brackets moved to the right; `None` when there are none.
pub(super) fn indented(text: &str) -> Option<String> {
    let mut result = String::with_capacity(text.len() + text.len() / 4);
    let mut scan = Scan { depth: 0, quote: None, block: None };
    let mut moved = false;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches(' ').len();
        if let Some(parent) = scan.block {
            if line.trim().is_empty() || indent > parent {
                result.push_str(line);
                continue;
            }
            scan.block = None;
        }
        if scan.depth > 0 && scan.quote.is_none() {
            moved = true;
            result.push_str(PAD);
            result.push_str(line.trim_start());
            if line.trim().is_empty() {
                result.push('\n');
            }
        } else {
            result.push_str(line);
        }
        scan.line(line, indent);
    }
    moved.then_some(result)
}

struct Scan {
    /// Of braces and brackets.
    depth: usize,
    /// The quote that is open.
    quote: Option<char>,
    /// The indentation of the line with the header of a block of text.
    block: Option<usize>,
}

impl Scan {
    fn line(&mut self, line: &str, indent: usize) {
        // A value begins here, so that a quote or a brace means something.
        let mut begins = true;
        let mut before = ' ';
        let mut end = line.len();
        let mut characters = line.char_indices().peekable();
        while let Some((index, character)) = characters.next() {
            match self.quote {
                Some('"') if character == '\\' => {
                    characters.next();
                }
                Some('\'') if character == '\'' && characters.peek().is_some_and(|(_, next)| *next == '\'') => {
                    characters.next();
                }
                Some(quote) => {
                    if character == quote {
                        self.quote = None;
                        begins = false;
                    }
                }
                None => match character {
                    '#' if before.is_whitespace() => {
                        end = index;
                        break;
                    }
                    '"' | '\'' if begins => self.quote = Some(character),
                    '{' | '[' if begins || self.depth > 0 => self.depth += 1,
                    '}' | ']' if self.depth > 0 => {
                        self.depth -= 1;
                        begins = false;
                    }
                    ',' if self.depth > 0 => begins = true,
                    // A colon in a URL begins nothing.
                    c if c.is_whitespace() => begins |= matches!(before, ':' | '-' | '?'),
                    ':' if self.depth > 0 => begins = true,
                    _ => begins = false,
                },
            }
            before = character;
        }
        let header = line.get(..end).unwrap_or_default().trim_end();
        let last = header.rsplit([' ', ':']).next().unwrap_or_default();
        let is_block =
            last.starts_with(['|', '>']) && last.chars().skip(1).all(|c| "+-".contains(c) || c.is_ascii_digit());
        if self.depth == 0 && self.quote.is_none() && is_block {
            self.block = Some(indent);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_in_braces_are_moved() {
        let shown = |text: &str| indented(text).map(|text| text.replace(PAD, ">"));
        for (text, expected) in [
            ("a:\n  {\n  b: 1\n  }\nc: d\n", Some("a:\n  {\n>b: 1\n>}\nc: d\n")),
            ("a: {\n\"b\": [1,\n2]\n}\n", Some("a: {\n>\"b\": [1,\n>2]\n>}\n")),
            ("a: it's {x\nb: c\n", None),
            ("a: |\n  { [\nb: c\n", None),
            ("a: '{'\nb: \"[\"\nc: d # {\n", None),
            ("- {a: b}\n- [c]\n", None),
            ("a: http://b/{c}\nd: e\n", None),
            ("a: { b: 'it''s }', c: \"\\\"}\",\nd: 1 }\n", Some("a: { b: 'it''s }', c: \"\\\"}\",\n>d: 1 }\n")),
        ] {
            assert_eq!(shown(text).as_deref(), expected, "{text}");
        }
    }
}
