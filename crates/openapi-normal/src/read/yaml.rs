//! YAML 1.2 by the events of `saphyr-parser`, as the JSON value that OpenAPI means by it.
//!
//! Plain scalars follow the core schema: `null`, `true`, `12`, `0x1f`, `1.5`; everything else,
//! timestamps included, is a string. Keys are strings as written, so that a status code `200:` is
//! `"200"`. The merge key `<<` of YAML 1.1 is honoured, because documents use it.

use std::collections::HashMap;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Tag};
use serde_json::{Map, Number, Value};

use super::slips::Slips;
use super::{Limits, Position, Refusal};
use crate::ledger::Kind;

pub(super) fn parse(text: &str, limits: &Limits) -> Result<Value, Refusal> {
    parse_with(text, limits, None)
}

/// Also where keys are given twice, tags are unknown, or a second document follows.
pub(super) fn parse_leniently(text: &str, limits: &Limits, slips: &Slips) -> Result<Value, Refusal> {
    parse_with(text, limits, Some(slips))
}

fn parse_with(text: &str, limits: &Limits, slips: Option<&Slips>) -> Result<Value, Refusal> {
    let mut builder = Builder { limits, slips, open: Vec::new(), anchors: HashMap::new(), aliased: 0, root: None };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let way_out = match error.info() {
                info if info.contains("recursion limit") => super::TOO_DEEP,
                _ => "correct the YAML; if the file ends here, it is truncated",
            };
            Refusal::new(Some(position(error.marker())), error.info().to_owned(), way_out)
        })?;
        if slips.is_some() && builder.root.is_some() && matches!(event, Event::DocumentStart(_)) {
            builder.slip(Kind::Dropped, "repair.second-document", "a second YAML document follows, which is not read");
            break;
        }
        builder.event(event, position(&span.start))?;
    }
    Ok(builder.root.unwrap_or(Value::Null))
}

pub(super) fn position(marker: &Marker) -> Position {
    Position { line: marker.line(), column: marker.col() + 1 }
}

/// A collection whose end has not come yet.
struct Open {
    anchor: usize,
    collection: Collection,
}

enum Collection {
    Sequence(Vec<Value>),
    Mapping { members: Map<String, Value>, key: Option<Key>, merged: Vec<Value> },
}

/// A key whose value has not come yet.
struct Key {
    text: String,
    /// Whether it is the merge key, which is written without quotes.
    merges: bool,
}

struct Builder<'a> {
    limits: &'a Limits,
    /// Where to note what is wrong; unless told, it is an error.
    slips: Option<&'a Slips>,
    open: Vec<Open>,
    anchors: HashMap<usize, (Value, usize)>,
    aliased: usize,
    root: Option<Value>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, at: Position) -> Result<(), Refusal> {
        match event {
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
            Event::DocumentStart(_) if self.root.is_some() => {
                Err(Refusal::new(Some(at), "a second YAML document begins here", "keep one document in the file"))
            }
            Event::DocumentStart(_) => Ok(()),
            Event::Alias(anchor) => self.alias(anchor, at),
            Event::Scalar(text, style, anchor, tag) => {
                if self.awaits_key() {
                    return self.key(text.into_owned(), style, at);
                }
                let tag = self.known_tag(tag.as_deref(), at)?;
                let value = scalar(&text, style, tag);
                self.value(value, anchor, at)
            }
            Event::SequenceStart(anchor, tag) => {
                self.begin(anchor, Collection::Sequence(Vec::new()), tag.as_deref(), at)
            }
            Event::MappingStart(anchor, tag) => {
                let collection = Collection::Mapping { members: Map::new(), key: None, merged: Vec::new() };
                self.begin(anchor, collection, tag.as_deref(), at)
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(at),
        }
    }

    fn begin(&mut self, anchor: usize, collection: Collection, tag: Option<&Tag>, at: Position) -> Result<(), Refusal> {
        if self.awaits_key() {
            return Err(Refusal::new(Some(at), "a key is a list or an object", "JSON has only text keys; quote it"));
        }
        self.known_tag(tag, at)?;
        if self.open.len() == self.limits.max_depth {
            return Err(Refusal::new(
                Some(at),
                format!("nests deeper than {} levels", self.limits.max_depth),
                super::TOO_DEEP,
            ));
        }
        self.open.push(Open { anchor, collection });
        Ok(())
    }

    /// The tag, if it is one that means something.
    fn known_tag<'t>(&self, tag: Option<&'t Tag>, at: Position) -> Result<Option<&'t Tag>, Refusal> {
        match tag {
            Some(tag) if is_core(tag) => Ok(Some(tag)),
            Some(tag) if self.slips.is_some() => {
                let reason = format!("the YAML tag `{tag}` has no meaning in OpenAPI; the value is taken as it stands");
                self.slip(Kind::Approximated, "repair.yaml-tag", &reason);
                Ok(None)
            }
            Some(tag) => Err(unknown_tag(tag, at)),
            None => Ok(None),
        }
    }

    /// Notes what is wrong with the value that is being read.
    fn slip(&self, kind: Kind, rule: &'static str, reason: &str) {
        if let Some(slips) = self.slips {
            let before = self.place(slips);
            slips.note(kind, rule, reason);
            slips.leave(before);
        }
    }

    /// Goes to where the value that is being read stands.
    fn place(&self, slips: &Slips) -> usize {
        let mut outermost = None;
        for open in &self.open {
            let before = match &open.collection {
                Collection::Sequence(items) => slips.enter_index(items.len()),
                Collection::Mapping { key: Some(key), .. } => slips.enter(&key.text),
                Collection::Mapping { .. } => continue,
            };
            outermost.get_or_insert(before);
        }
        outermost.unwrap_or_default()
    }

    fn end(&mut self, at: Position) -> Result<(), Refusal> {
        let Some(Open { anchor, collection }) = self.open.pop() else {
            return Ok(()); // The parser pairs starts with ends.
        };
        let value = match collection {
            Collection::Sequence(items) => Value::Array(items),
            Collection::Mapping { mut members, merged, .. } => {
                for source in merged {
                    merge(&mut members, source, at)?;
                }
                Value::Object(members)
            }
        };
        self.value(value, anchor, at)
    }

    fn alias(&mut self, anchor: usize, at: Position) -> Result<(), Refusal> {
        let own_anchor = || {
            let message = "an alias stands inside its own anchor";
            Refusal::new(Some(at), message, "a document cannot contain itself; use `$ref`")
        };
        // Counted before it is copied.
        let size = self.anchors.get(&anchor).map(|(_, size)| *size).ok_or_else(own_anchor)?;
        self.copied(size, at)?;
        let value = self.anchors.get(&anchor).map(|(value, _)| value.clone()).ok_or_else(own_anchor)?;
        // Depth counts where the alias stands, or nested aliases would be a way around the limit.
        if self.open.len() + depth(&value) > self.limits.max_depth {
            return Err(Refusal::new(
                Some(at),
                format!("nests deeper than {} levels by an alias", self.limits.max_depth),
                "use `$ref`",
            ));
        }
        match value {
            Value::String(text) if self.awaits_key() => self.key(text, ScalarStyle::DoubleQuoted, at),
            value => self.value(value, 0, at),
        }
    }

    /// Counts values that exist once more than they are written.
    fn copied(&mut self, size: usize, at: Position) -> Result<(), Refusal> {
        self.aliased = self.aliased.saturating_add(size);
        if self.aliased > self.limits.max_aliased {
            return Err(Refusal::new(
                Some(at),
                format!("anchors and aliases expand to more than {} values", self.limits.max_aliased),
                "write the values out, or use `$ref`",
            ));
        }
        Ok(())
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { collection: Collection::Mapping { key: None, .. }, .. }))
    }

    /// Whether the key whose value comes next has one already.
    fn is_twice(&self) -> bool {
        match self.open.last().map(|open| &open.collection) {
            Some(Collection::Mapping { members, key: Some(key), .. }) => members.contains_key(&key.text),
            _ => false,
        }
    }

    fn key(&mut self, text: String, style: ScalarStyle, at: Position) -> Result<(), Refusal> {
        if let Some(Open { collection: Collection::Mapping { members, key, .. }, .. }) = self.open.last_mut() {
            let merges = text == "<<" && style == ScalarStyle::Plain;
            if !merges && self.slips.is_none() && members.contains_key(&text) {
                return Err(Refusal::new(
                    Some(at),
                    format!("key {text:?} is given twice"),
                    "parsers disagree on which one counts; delete one",
                ));
            }
            *key = Some(Key { text, merges });
        }
        Ok(())
    }

    fn value(&mut self, value: Value, anchor: usize, at: Position) -> Result<(), Refusal> {
        if anchor != 0 {
            // The copy that aliases are made from counts too: nested anchors copy each other.
            let size = size(&value);
            self.copied(size, at)?;
            self.anchors.insert(anchor, (value.clone(), size));
        }
        // While the key is still there to say where we are.
        let twice = self.slips.filter(|_| self.is_twice()).map(|slips| (slips, self.place(slips)));
        match self.open.last_mut().map(|open| &mut open.collection) {
            None => self.root = Some(value),
            Some(Collection::Sequence(items)) => items.push(value),
            Some(Collection::Mapping { members, key, merged }) => match (key.take(), twice) {
                (Some(Key { merges: true, .. }), _) if value.is_object() || value.is_array() => merged.push(value),
                (Some(Key { text, .. }), Some((slips, before))) => {
                    slips.put(members, text, value);
                    slips.leave(before);
                }
                (Some(Key { text, .. }), None) => {
                    members.insert(text, value);
                }
                (None, _) => {
                    return Err(Refusal::new(
                        Some(at),
                        "a key is a list or an object",
                        "JSON has only text keys; quote it",
                    ));
                }
            },
        }
        Ok(())
    }
}

/// What stands in the mapping itself wins; of several sources the first.
fn merge(members: &mut Map<String, Value>, source: Value, at: Position) -> Result<(), Refusal> {
    match source {
        Value::Object(source) => {
            for (key, value) in source {
                members.entry(key).or_insert(value);
            }
            Ok(())
        }
        Value::Array(sources) => sources.into_iter().try_for_each(|source| merge(members, source, at)),
        _ => Err(Refusal::new(Some(at), "`<<` merges something that is no object", "merge objects only")),
    }
}

/// About how many values of ordinary size a value is; a long text is more than one.
fn size(value: &Value) -> usize {
    const TEXT: usize = 64;
    1 + match value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(members) => members.iter().map(|(key, value)| key.len() / TEXT + size(value)).sum(),
        Value::String(text) => text.len() / TEXT,
        _ => 0,
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    match tag {
        Some(tag) if tag.suffix == "str" => Value::String(text.to_owned()),
        Some(_) => plain(text),
        None if style == ScalarStyle::Plain => plain(text),
        None => Value::String(text.to_owned()),
    }
}

/// Whether a tag is one of the [core schema](https://yaml.org/spec/1.2.2/#103-core-schema): the prefix
/// alone is also that of `!!python/object`.
fn is_core(tag: &Tag) -> bool {
    tag.is_yaml_core_schema() && matches!(&*tag.suffix, "bool" | "float" | "int" | "map" | "null" | "seq" | "str")
}

fn unknown_tag(tag: &Tag, at: Position) -> Refusal {
    Refusal::new(
        Some(at),
        format!("the YAML tag `{tag}` has no meaning in OpenAPI"),
        "resolve it with the tool that introduced it, then read the result",
    )
}

/// A plain scalar by the [core schema](https://yaml.org/spec/1.2.2/#103-core-schema).
fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

fn number(text: &str) -> Option<Number> {
    let radix = |digits: &str, radix| u64::from_str_radix(digits, radix).ok().map(Number::from);
    if let Some(digits) = text.strip_prefix("0x") {
        return radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return radix(digits, 8);
    }
    // Rust's parsers also take `inf` and `nan`; the core schema wants a digit or a point in front.
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return None;
    }
    let integer = text.strip_prefix('+').unwrap_or(text);
    if let Ok(number) = integer.parse::<i64>() {
        return Some(number.into());
    }
    if let Ok(number) = integer.parse::<u64>() {
        return Some(number.into());
    }
    // JSON has no infinity, so `from_f64` leaves a number that is too large as the text it is.
    Number::from_f64(integer.parse().ok()?)
}
