//! JSON pointer to line and column, computed when somebody asks.
//!
//! Keeping a position for every value of a large document would double its memory for the sake of
//! the few that somebody asks for. So the text is scanned again, once for all that are asked for.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Parser};

use super::Position;
use super::yaml;
use crate::pointer;

/// The places that are asked for, as the tree that their pointers make.
#[derive(Default)]
struct Wanted<'p> {
    /// Which of the pointers lead here.
    here: Vec<usize>,
    below: HashMap<Cow<'p, str>, Wanted<'p>>,
}

impl<'p> Wanted<'p> {
    fn of(pointers: &[&'p str]) -> Self {
        let mut root = Self::default();
        for (index, pointer) in pointers.iter().enumerate() {
            let place = pointer::tokens(pointer).fold(&mut root, |tree, token| tree.below.entry(token).or_default());
            place.here.push(index);
        }
        root
    }
}

/// In a text that `serde_json` has accepted; one answer for each pointer.
///
/// YAML is nearly a superset of JSON, but not in the details (surrogate escapes, the length of
/// keys), hence a scanner of its own.
pub(super) fn in_json(text: &str, pointers: &[&str]) -> Vec<Option<Position>> {
    let wanted = Wanted::of(pointers);
    let mut scan = Scan { text, at: 0, found: Vec::new(), open: pointers.len() };
    let start = scan.space();
    scan.visit(start, &wanted);
    let mut found = scan.found;
    found.sort_unstable();
    let mut positions = vec![None; pointers.len()];
    // One sweep, because a text may be a single line of megabytes.
    let (mut at, mut seen) = (Position { line: 1, column: 1 }, 0);
    for (offset, index) in found {
        for character in text[seen..offset].chars() {
            at = match character {
                '\n' => Position { line: at.line + 1, column: 1 },
                _ => Position { column: at.column + 1, ..at },
            };
        }
        seen = offset;
        positions[index] = Some(at);
    }
    positions
}

struct Scan<'a> {
    text: &'a str,
    at: usize,
    /// Where what was asked for begins, and by which pointer it was.
    found: Vec<(usize, usize)>,
    /// How many pointers have no answer yet.
    open: usize,
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

    /// Goes through a value whose place begins at `start`, at its key or at itself; `None` when all is found.
    fn visit(&mut self, start: usize, wanted: &Wanted<'_>) -> Option<()> {
        self.found.extend(wanted.here.iter().map(|&index| (start, index)));
        self.open = self.open.saturating_sub(wanted.here.len());
        if self.open == 0 {
            return None;
        }
        match self.peek()? {
            b'{' if !wanted.below.is_empty() => self.object(wanted),
            b'[' if !wanted.below.is_empty() => self.array(wanted),
            _ => self.value(),
        }
    }

    fn object(&mut self, wanted: &Wanted<'_>) -> Option<()> {
        self.at += 1;
        // Of a key that is given twice, the first one is meant.
        let mut seen: HashSet<String> = HashSet::new();
        loop {
            let start = self.space();
            if self.peek()? == b'}' {
                self.at += 1;
                return Some(());
            }
            self.string()?;
            let key: String = serde_json::from_str(&self.text[start..self.at]).ok()?;
            self.space();
            self.at += 1; // The colon.
            self.space();
            match wanted.below.get(key.as_str()) {
                Some(below) if seen.insert(key) => self.visit(start, below)?,
                _ => self.value()?,
            }
            self.space();
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
    }

    fn array(&mut self, wanted: &Wanted<'_>) -> Option<()> {
        self.at += 1;
        let below: HashMap<usize, &Wanted<'_>> =
            wanted.below.iter().filter_map(|(token, below)| Some((token.parse().ok()?, below))).collect();
        for index in 0.. {
            let start = self.space();
            if self.peek()? == b']' {
                break;
            }
            match below.get(&index) {
                Some(below) => self.visit(start, below)?,
                None => self.value()?,
            }
            self.space();
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.at += 1;
        Some(())
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

/// In a text that [`yaml`] has accepted; one answer for each pointer. A place that stands behind an alias has no
/// line of its own; the answer then is `None`.
pub(super) fn in_yaml(text: &str, pointers: &[&str]) -> Vec<Option<Position>> {
    let wanted = Wanted::of(pointers);
    let mut positions = vec![None; pointers.len()];
    let mut open = pointers.len();
    // The collections around the current event, each with the step that leads to the next child.
    let mut path: Vec<Step<'_, '_>> = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        let at = yaml::position(&span.start);
        let opens = match event {
            Event::Scalar(ref text, ..) => {
                if let Some(Step { kind: Kind::Mapping { key, key_at }, .. }) = path.last_mut()
                    && key.is_none()
                {
                    *key = Some(text.clone().into_owned());
                    *key_at = at;
                    continue;
                }
                None
            }
            Event::SequenceStart(..) => Some(Kind::Sequence { index: 0 }),
            Event::MappingStart(..) => Some(Kind::Mapping { key: None, key_at: at }),
            Event::SequenceEnd | Event::MappingEnd => {
                path.pop();
                advance(&mut path);
                continue;
            }
            Event::Alias(_) => None,
            _ => continue,
        };
        let (start, here) = match path.last() {
            None => (at, Some(&wanted)),
            Some(Step { kind: Kind::Mapping { key, key_at }, wanted }) => {
                (*key_at, wanted.and_then(|wanted| wanted.below.get(key.as_deref()?)))
            }
            Some(Step { kind: Kind::Sequence { index }, wanted }) => {
                (at, wanted.and_then(|wanted| wanted.below.get(index.to_string().as_str())))
            }
        };
        for &index in here.into_iter().flat_map(|here| &here.here) {
            // Of a key that is given twice, the first one is meant.
            if positions[index].is_none() {
                positions[index] = Some(start);
                open -= 1;
            }
        }
        if open == 0 {
            break;
        }
        match opens {
            Some(kind) => path.push(Step { kind, wanted: here }),
            None => advance(&mut path),
        }
    }
    positions
}

struct Step<'w, 'p> {
    kind: Kind,
    /// What is asked for below, if anything.
    wanted: Option<&'w Wanted<'p>>,
}

enum Kind {
    Sequence { index: usize },
    Mapping { key: Option<String>, key_at: Position },
}

/// A child is complete; the next one follows.
fn advance(path: &mut [Step<'_, '_>]) {
    match path.last_mut().map(|step| &mut step.kind) {
        Some(Kind::Sequence { index }) => *index += 1,
        Some(Kind::Mapping { key, .. }) => *key = None,
        None => {}
    }
}
