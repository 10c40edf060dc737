//! JSON pointer to line and column, computed when somebody asks.
//!
//! Keeping a position for every value of a large document would double its memory for the sake of
//! the one error message that needs one. So the text is scanned again, up to the place asked for.

use saphyr_parser::{Event, Parser};

use super::Position;
use super::yaml;
use crate::pointer;

/// In a text that `serde_json` has accepted.
///
/// YAML is nearly a superset of JSON, but not in the details (surrogate escapes, the length of
/// keys), hence a scanner of its own.
pub(super) fn in_json(text: &str, pointer: &str) -> Option<Position> {
    let mut scan = Scan { text, at: 0 };
    let mut found = scan.space();
    for token in pointer::tokens(pointer) {
        found = match scan.peek()? {
            b'{' => scan.enter_object(&token)?,
            b'[' => scan.enter_array(token.parse().ok()?)?,
            _ => return None,
        };
    }
    Some(super::end_of(&text[..found]))
}

struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Skips white space and says where what follows begins.
    fn space(&mut self) -> usize {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
        self.at
    }

    /// Moves to the value of a member and says where its key begins.
    fn enter_object(&mut self, wanted: &str) -> Option<usize> {
        self.at += 1;
        loop {
            let start = self.space();
            if self.peek()? == b'}' {
                return None;
            }
            self.string()?;
            let key: String = serde_json::from_str(&self.text[start..self.at]).ok()?;
            self.space();
            self.at += 1; // The colon.
            self.space();
            if key == wanted {
                return Some(start);
            }
            self.value()?;
            self.space();
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
    }

    /// Moves to an element and says where it begins.
    fn enter_array(&mut self, index: usize) -> Option<usize> {
        self.at += 1;
        for _ in 0..index {
            self.space();
            self.value()?;
            self.space();
            if self.peek()? != b',' {
                return None;
            }
            self.at += 1;
        }
        self.space();
        (self.peek()? != b']').then_some(self.at)
    }

    /// Skips a value: a collection by counting brackets, which stand in pairs in valid JSON.
    fn value(&mut self) -> Option<()> {
        let mut open = 0_usize;
        loop {
            match self.peek()? {
                b'"' => self.string()?,
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    open = open.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' => self.at += 1,
                byte if byte.is_ascii_whitespace() => self.at += 1,
                _ => self.word(),
            }
            if open == 0 {
                return Some(());
            }
        }
    }

    /// Skips a number, `true`, `false` or `null`.
    fn word(&mut self) {
        let ends = |byte: u8| byte.is_ascii_whitespace() || b",:]}".contains(&byte);
        while self.peek().is_some_and(|byte| !ends(byte)) {
            self.at += 1;
        }
    }

    fn string(&mut self) -> Option<()> {
        self.at += 1;
        loop {
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
    }
}

/// In a text that [`yaml`] has accepted. A place that stands behind an alias has no line of its own;
/// the answer then is `None`.
pub(super) fn in_yaml(text: &str, pointer: &str) -> Option<Position> {
    let wanted: Vec<_> = pointer::tokens(pointer).collect();
    // The collections around the current event, each with the step that leads to the next child.
    let mut path: Vec<Step> = Vec::new();
    // How many steps from the root agree with `wanted`.
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        let at = yaml::position(&span.start);
        let opens = match event {
            Event::Scalar(ref text, ..) => {
                if let Some(Step::Mapping { key, key_at }) = path.last_mut()
                    && key.is_none()
                {
                    *key = Some(text.clone().into_owned());
                    *key_at = at;
                    continue;
                }
                None
            }
            Event::SequenceStart(..) => Some(Step::Sequence { index: 0 }),
            Event::MappingStart(..) => Some(Step::Mapping { key: None, key_at: at }),
            Event::SequenceEnd | Event::MappingEnd => {
                path.pop();
                advance(&mut path);
                continue;
            }
            Event::Alias(_) => None,
            _ => continue,
        };
        if here(&path, &wanted) {
            return Some(match path.last() {
                Some(Step::Mapping { key_at, .. }) => *key_at,
                _ => at,
            });
        }
        match opens {
            Some(step) => path.push(step),
            None => advance(&mut path),
        }
    }
    None
}

enum Step {
    Sequence { index: usize },
    Mapping { key: Option<String>, key_at: Position },
}

fn here(path: &[Step], wanted: &[std::borrow::Cow<'_, str>]) -> bool {
    path.len() == wanted.len()
        && path.iter().zip(wanted).rev().all(|(step, token)| match step {
            Step::Sequence { index } => token.parse() == Ok(*index),
            Step::Mapping { key, .. } => key.as_deref() == Some(token),
        })
}

/// A child is complete; the next one follows.
fn advance(path: &mut [Step]) {
    match path.last_mut() {
        Some(Step::Sequence { index }) => *index += 1,
        Some(Step::Mapping { key, .. }) => *key = None,
        None => {}
    }
}
