//! Rust as text, laid out like rustfmt would.
//!
//! The crates that are written carry a `rustfmt.toml` with `max_width = 120` and
//! `use_small_heuristics = "Max"`, so there is one rule for everything that has a list in it: on one
//! line if that fits, else one element per line.

use std::fmt;

/// Columns in a line.
const WIDTH: usize = 120;

/// A file that is being written.
#[derive(Debug, Default)]
pub(crate) struct Text {
    out: String,
    depth: usize,
}

/// Writes one line at the current depth; takes what `format!` takes.
macro_rules! line {
    ($text:expr, $($format:tt)*) => { $text.put(format_args!($($format)*)) };
}

/// Writes one line and goes one level deeper.
macro_rules! open {
    ($text:expr, $($format:tt)*) => {{
        $text.put(format_args!($($format)*));
        $text.deeper();
    }};
}

pub(crate) use {line, open};

impl Text {
    /// An empty file.
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self { out: String::with_capacity(bytes), depth: 0 }
    }

    /// Writes one line; see [`line!`].
    pub(crate) fn put(&mut self, line: fmt::Arguments<'_>) {
        self.indent();
        // Writing to a string cannot fail.
        let _ = fmt::Write::write_fmt(&mut self.out, line);
        self.out.push('\n');
    }

    /// Writes one line.
    pub(crate) fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.indent();
            self.out.push_str(line);
        }
        self.out.push('\n');
    }

    /// Writes an empty line, unless there is one, or a block has just been opened.
    pub(crate) fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") && !self.out.ends_with("{\n") {
            self.out.push('\n');
        }
    }

    /// What follows is one level deeper.
    pub(crate) fn deeper(&mut self) {
        self.depth += 1;
    }

    /// What follows is one level less deep.
    pub(crate) fn shallower(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Goes back a level, and writes one line.
    pub(crate) fn close(&mut self, line: &str) {
        self.shallower();
        self.line(line);
    }

    /// Whether a line of this many characters fits at the current depth.
    pub(crate) fn fits(&self, characters: usize) -> bool {
        self.depth * 4 + characters <= WIDTH
    }

    /// `head`, the items separated by commas, and `tail`: on one line if that fits, else with one item
    /// per line and a comma after the last. `head` ends with the opening bracket, `tail` starts with
    /// the closing one.
    pub(crate) fn list<S: AsRef<str>>(&mut self, head: &str, items: &[S], tail: &str) {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        let separators = items.len().saturating_sub(1) * 2;
        let columns = [head, tail].iter().chain(&items).map(|part| part.chars().count()).sum::<usize>() + separators;
        if items.is_empty() || self.fits(columns) {
            // `{` and `}` of a struct have a space inside, other brackets have none.
            let space = if head.ends_with('{') && !items.is_empty() { " " } else { "" };
            if space.is_empty() || self.fits(columns + 2) {
                return line!(self, "{head}{space}{}{space}{tail}", items.join(", "));
            }
        }
        self.line(head);
        self.deeper();
        for item in items {
            self.item(item);
        }
        self.shallower();
        self.tail(tail);
    }

    /// The end of a list. A type after it that does not fit has its own list broken, and the brace behind one that
    /// just fits goes onto the next line.
    fn tail(&mut self, tail: &str) {
        let columns = tail.chars().count();
        let generics = tail.strip_suffix("> {").and_then(|tail| tail.split_once('<'));
        // The limits are those of rustfmt 1.9, found by trying.
        match (tail.strip_suffix(" {"), generics) {
            (None, _) => self.line(tail),
            (Some(_), _) if self.fits(columns + 4) => self.line(tail),
            (Some(ty), _) if self.fits(columns.saturating_sub(4)) => {
                self.line(ty);
                self.line("{");
            }
            (_, Some((head, arguments))) => self.list(&format!("{head}<"), &elements(arguments), "> {"),
            _ => self.line(tail),
        }
    }

    /// `head` and an array of items, for example `const NAMES: &[&str] =`.
    pub(crate) fn array<S: AsRef<str>>(&mut self, head: &str, items: &[S]) {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        let line = format!("&[{}];", items.join(", "));
        let columns = line.chars().count();
        if self.fits(head.chars().count() + 1 + columns) {
            line!(self, "{head} {line}");
        } else if self.fits(4 + columns) {
            self.line(head);
            self.deeper();
            self.line(&line);
            self.shallower();
        } else if let ([_], Some((call, arguments))) = (items.as_slice(), items.first().and_then(|i| i.split_once('(')))
        {
            self.list(&format!("{head} &[{call}("), &elements(arguments.trim_end_matches(')')), ")];");
        } else {
            self.list(&format!("{head} &["), &items, "];");
        }
    }

    /// One item of a list; one that does not fit is broken like a list.
    fn item(&mut self, item: &str) {
        let columns = item.chars().count() + 1;
        let inner = item.strip_suffix(']').and_then(|item| item.strip_prefix("&[")).filter(|_| !self.fits(columns));
        let call = item.strip_suffix(')').and_then(|item| item.split_once('(')).filter(|_| !self.fits(columns));
        match (inner, call) {
            (Some(inner), _) => self.list("&[", &elements(inner), "],"),
            (_, Some((name, arguments))) if !name.contains(' ') => {
                self.list(&format!("{name}("), &elements(arguments), "),");
            }
            _ => match item.strip_suffix('>').and_then(|item| item.split_once('<')).filter(|_| !self.fits(columns)) {
                Some((ty, arguments)) => self.list(&format!("{ty}<"), &elements(arguments), ">,"),
                None => line!(self, "{item},"),
            },
        }
    }

    /// Writes a `use` of some names, sorted; nothing if there are none.
    pub(crate) fn imports(&mut self, module: &str, names: &[&str]) {
        self.import("use", module, names);
    }

    /// Writes a `pub use` of some names, sorted; nothing if there are none.
    pub(crate) fn exports(&mut self, module: &str, names: &[&str]) {
        self.import("pub use", module, names);
    }

    fn import(&mut self, keyword: &str, module: &str, names: &[&str]) {
        match names {
            [] => {}
            ["self"] => line!(self, "{keyword} {module};"),
            [name] => line!(self, "{keyword} {module}::{name};"),
            names => {
                // rustfmt keeps two columns free.
                let whole = format!("{keyword} {module}::{{{}}};", names.join(", "));
                if self.fits(whole.len() + 2) {
                    return self.line(&whole);
                }
                line!(self, "{keyword} {module}::{{");
                self.deeper();
                self.fill(names);
                self.close("};");
            }
        }
    }

    /// `head`, the items separated by commas, and `tail`: on one line if that fits, else with as many items on a
    /// line as fit. That is how the arguments of a macro are laid out, which rustfmt leaves alone.
    pub(crate) fn filled<S: AsRef<str>>(&mut self, head: &str, items: &[S], tail: &str) {
        let list = items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
        let whole = format!("{head} {list} {tail}");
        if self.fits(whole.chars().count()) {
            return self.line(&whole);
        }
        self.line(head);
        self.deeper();
        self.fill(items);
        self.close(tail);
    }

    /// Writes items, as many on a line as fit, each with a comma.
    fn fill<S: AsRef<str>>(&mut self, items: &[S]) {
        let mut current = String::new();
        for item in items.iter().map(AsRef::as_ref) {
            // rustfmt leaves a column free at the end of a line of imports.
            if !current.is_empty() && !self.fits(current.chars().count() + item.chars().count() + 3) {
                self.line(&std::mem::take(&mut current));
            }
            if current.is_empty() {
                current.reserve(WIDTH);
            } else {
                current.push(' ');
            }
            current.push_str(item);
            current.push(',');
        }
        if !current.is_empty() {
            self.line(&current);
        }
    }

    /// Writes a doc comment; the Markdown is made safe for rustdoc.
    pub(crate) fn doc(&mut self, markdown: &str) {
        self.comment("///", markdown);
    }

    /// Writes a comment whose lines start with `mark`, for example `//!`; the Markdown is made safe.
    pub(crate) fn comment(&mut self, mark: &str, markdown: &str) {
        for line in rustdoc_text::lines(markdown) {
            if line.is_empty() {
                self.line(mark);
            } else {
                line!(self, "{mark} {line}");
            }
        }
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.out
    }

    fn indent(&mut self) {
        for _ in 0..self.depth {
            self.out.push_str("    ");
        }
    }
}

/// A text for a span of code in a line of documentation: nothing in it can end the span or the line.
pub(crate) fn span(text: &str) -> String {
    let plain = |c: char| {
        if c.is_control() || rustdoc_text::turns(c) { ' ' } else { c }
    };
    text.chars().map(|c| if c == '`' { '\'' } else { plain(c) }).collect()
}

/// The elements of a list, which are separated by commas that stand in no bracket and no string.
fn elements(list: &str) -> Vec<&str> {
    let mut elements = Vec::new();
    let (mut start, mut depth, mut quoted, mut escaped) = (0, 0_usize, false, false);
    for (at, character) in list.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                elements.extend(list.get(start..at).map(str::trim));
                start = at + 1;
            }
            _ => {}
        }
    }
    elements.extend(list.get(start..).map(str::trim).filter(|last| !last.is_empty()));
    elements
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_breaks_when_it_is_too_long() {
        let mut text = Text::default();
        open!(text, "impl A {{");
        text.list("fn a(", &["x: u8", "y: u8"], ") {}");
        let long = "argument: ".to_owned() + &"T".repeat(WIDTH - 4 - "fn b(argument: ) {}".len());
        text.list("fn b(", &[&long], ") {}");
        text.list("fn c(", &[&(long.clone() + "T"), "b: u8"], ") {}");
        text.list("A {", &["a: u8"], "}");
        text.close("}");
        let lines: Vec<String> = text.finish().lines().map(str::to_owned).collect();
        assert_eq!(lines[1], "    fn a(x: u8, y: u8) {}");
        assert_eq!(lines[2].len(), WIDTH);
        assert_eq!(lines[3], "    fn c(");
        assert_eq!(lines[5], "        b: u8,");
        assert_eq!(lines[6], "    ) {}");
        assert_eq!(lines[7], "    A { a: u8 }");
    }
}
