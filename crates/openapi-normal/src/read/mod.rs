//! Bytes to a JSON value, whatever the bytes are.
//!
//! JSON goes through `serde_json`, YAML through the events of `saphyr-parser`; both end as the same
//! [`Value`] with the members in the order of the text. Everything that could hurt is bounded by
//! [`Limits`]; everything that is ambiguous (a key twice) is an error with line and column.

mod flow;
mod json;
mod position;
mod slips;
mod yaml;

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::ledger::Kind;
use slips::Slips;

pub(crate) use slips::Slip;

/// Bounds on a document, so that no input makes us run out of memory or stack.
///
/// ```
/// let limits = openapi_normal::Limits { max_bytes: 1024, ..Default::default() };
/// assert_eq!(limits.max_depth, 100);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Size of the text in bytes; 64 MiB unless told. The largest public documents are about 20 MiB.
    pub max_bytes: usize,
    /// How deeply objects and arrays may nest; 100 unless told. JSON stops at 127 in any case.
    pub max_depth: usize,
    /// How many values the anchors and aliases of YAML may add to those written out; a million unless
    /// told. A long text counts as several. Without a bound ten lines of aliases are enough for a
    /// billion values.
    pub max_aliased: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_bytes: 64 << 20, max_depth: 100, max_aliased: 1_000_000 }
    }
}

/// A place in a text, as editors count: both numbers start at 1, columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, the first is 1.
    pub line: usize,
    /// Column in characters, the first is 1.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Syntax {
    Json,
    Yaml,
}

/// A text together with the value it holds.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) origin: String,
    pub(crate) text: String,
    pub(crate) syntax: Syntax,
}

impl Source {
    /// Where the value that `pointer` names stands: at its key, or at itself inside an array.
    pub(crate) fn position(&self, pointer: &str) -> Option<Position> {
        self.positions(&[pointer]).into_iter().next().flatten()
    }

    /// The same for many pointers, in their order.
    pub(crate) fn positions(&self, pointers: &[&str]) -> Vec<Option<Position>> {
        match self.syntax {
            Syntax::Json => position::in_json(&self.text, pointers),
            Syntax::Yaml => position::in_yaml(&self.text, pointers),
        }
    }
}

/// The way out of a document that is nested too deeply, whoever noticed.
const TOO_DEEP: &str = "documents for people do not nest that deeply; check the generator that wrote it";

/// What a parser has to say; [`read`] adds the origin.
pub(crate) struct Refusal {
    position: Option<Position>,
    message: String,
    way_out: String,
}

impl Refusal {
    fn new(position: Option<Position>, message: impl Into<String>, way_out: impl Into<String>) -> Self {
        Self { position, message: message.into(), way_out: way_out.into() }
    }
}

/// Reads an object from JSON or YAML. What is written inside the object is the caller's business.
pub(crate) fn read(bytes: &[u8], origin: &str, limits: &Limits) -> Result<(Value, Source), Error> {
    let refuse = |refusal: Refusal| {
        Error::new(ErrorKind::Read, origin, refusal.message, refusal.way_out).at_position(refusal.position)
    };
    let text = text(bytes, limits).map_err(refuse)?;
    // An object or array in braces is JSON. YAML can be written so as well, but nobody does, and a
    // JSON document deserves the messages of a JSON parser.
    let syntax = if text.trim_start().starts_with(['{', '[']) { Syntax::Json } else { Syntax::Yaml };
    let value = match syntax {
        Syntax::Json => json::parse(text, limits),
        Syntax::Yaml => yaml::parse(text, limits),
    }
    .map_err(refuse)?;
    if !value.is_object() {
        return Err(refuse(Refusal::new(
            Some(Position { line: 1, column: 1 }),
            format!("holds {}, not an object", kind_of(&value)),
            "an OpenAPI document or overlay is one object; check that this is the right file",
        )));
    }
    Ok((value, Source { origin: origin.to_owned(), text: text.to_owned(), syntax }))
}

/// Like [`read`], but reads what is wrong where it can be told what is meant, and says what it was.
pub(crate) fn read_leniently(bytes: &[u8], origin: &str, limits: &Limits) -> Result<(Value, Source, Vec<Slip>), Error> {
    let strict = match read(bytes, origin, limits) {
        Ok((value, source)) => return Ok((value, source, Vec::new())),
        Err(error) => error,
    };
    let decoding = Slips::default();
    let Some(text) = decoded(bytes, limits, &decoding) else {
        return Err(strict);
    };
    let text = text.as_ref();
    let is_json = text.trim_start().starts_with(['{', '[']);
    let slips = Slips::default();
    let json = is_json.then(|| json::parse_leniently(text, limits, &slips));
    let (value, syntax, slips) = match json {
        Some(Ok(value)) => (value, Syntax::Json, slips),
        // A comma too many, a comment, a number that is none: YAML has all of them.
        _ => {
            let slips = Slips::default();
            if is_json {
                slips.note(
                    Kind::Lossless,
                    "repair.json",
                    format!("is no JSON and was read as YAML: {}", strict.message()),
                );
            }
            match yaml_leniently(text, limits, slips) {
                Ok((value, slips)) => (value, Syntax::Yaml, slips),
                Err(_) if is_json => return Err(strict),
                Err(refusal) => {
                    return Err(Error::new(ErrorKind::Read, origin, refusal.message, refusal.way_out)
                        .at_position(refusal.position));
                }
            }
        }
    };
    if !value.is_object() {
        return Err(strict);
    }
    let mut found = decoding.into_found();
    found.extend(slips.into_found());
    Ok((value, Source { origin: origin.to_owned(), text: text.to_owned(), syntax }, found))
}

/// A file that a document refers to: any value.
pub(crate) fn read_part(bytes: &[u8], limits: &Limits) -> Result<(Value, Vec<Slip>), String> {
    let decoding = Slips::default();
    let text = decoded(bytes, limits, &decoding).ok_or("is no text")?;
    let text = text.as_ref();
    let mut found = decoding.into_found();
    if text.trim_start().starts_with(['{', '[']) {
        let json = Slips::default();
        if let Ok(value) = json::parse_leniently(text, limits, &json) {
            found.extend(json.into_found());
            return Ok((value, found));
        }
    }
    let (value, slips) = yaml_leniently(text, limits, Slips::default()).map_err(|refusal| match refusal.position {
        Some(position) => format!("{position}: {}", refusal.message),
        None => refusal.message,
    })?;
    found.extend(slips.into_found());
    Ok((value, found))
}

/// YAML, also where lines in braces are not indented.
fn yaml_leniently(text: &str, limits: &Limits, slips: Slips) -> Result<(Value, Slips), Refusal> {
    let refusal = match yaml::parse_leniently(text, limits, &slips) {
        Ok(value) => return Ok((value, slips)),
        Err(refusal) => refusal,
    };
    let Some(indented) = flow::indented(text) else {
        return Err(refusal);
    };
    let slips = Slips::default();
    slips.note(Kind::Lossless, "repair.indentation", format!("lines in braces are not indented: {}", refusal.message));
    yaml::parse_leniently(&indented, limits, &slips).map(|value| (value, slips)).map_err(|_| refusal)
}

/// The text in the bytes, whatever their encoding; `None` when there is none that makes sense.
fn decoded<'a>(bytes: &'a [u8], limits: &Limits, slips: &Slips) -> Option<Cow<'a, str>> {
    if bytes.len() > limits.max_bytes {
        return None;
    }
    if let Ok(text) = text(bytes, limits) {
        return Some(Cow::Borrowed(text));
    }
    let units =
        |of: fn([u8; 2]) -> u16| -> Vec<u16> { bytes.chunks_exact(2).map(|pair| of([pair[0], pair[1]])).collect() };
    let utf16 = match bytes {
        [0xff, 0xfe, ..] | [_, 0, ..] => Some(units(u16::from_le_bytes)),
        [0xfe, 0xff, ..] | [0, _, ..] => Some(units(u16::from_be_bytes)),
        _ => None,
    };
    let text = match utf16 {
        Some(units) => {
            slips.note(Kind::Lossless, "repair.encoding", "the text is UTF-16 and was read as such");
            String::from_utf16(&units).ok()?
        }
        None => {
            slips.note(Kind::Approximated, "repair.encoding", "the text is not UTF-8; other bytes became `\u{fffd}`");
            String::from_utf8_lossy(bytes).into_owned()
        }
    };
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    let is_text = !text.trim_start().is_empty() && !text.trim_start().starts_with('<') && !text.contains('\0');
    is_text.then_some(Cow::Owned(text))
}

/// The text in the bytes, without a byte order mark, if it can be a document at all.
fn text<'a>(bytes: &'a [u8], limits: &Limits) -> Result<&'a str, Refusal> {
    if bytes.len() > limits.max_bytes {
        return Err(Refusal::new(
            None,
            format!("has {} bytes, the limit is {}", bytes.len(), limits.max_bytes),
            "raise `Limits::max_bytes` if the document really is that large",
        ));
    }
    // By its mark, or by the zero beside every Latin letter; the latter is valid UTF-8, too.
    if matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..]) {
        return Err(Refusal::new(None, "is UTF-16 or binary, not UTF-8", "save it as UTF-8, for example with `iconv`"));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        Refusal::new(Some(end_of(&before)), "is not UTF-8", "save it as UTF-8 (JSON has no other encoding)")
    })?;
    // Only in front of the mark's own bytes; a JSON parser would stumble over it.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match text.trim_start().chars().next() {
        None => Err(Refusal::new(
            None,
            "is empty",
            "fetch the document again; an interrupted download leaves an empty file",
        )),
        Some('<') => Err(Refusal::new(
            Some(Position { line: 1, column: 1 }),
            "is HTML or XML, not JSON or YAML",
            "the address probably answered with a web page; fetch the document itself",
        )),
        Some(_) => Ok(text),
    }
}

/// Position just behind a text.
fn end_of(text: &str) -> Position {
    let last = text.rsplit('\n').next().unwrap_or_default();
    Position { line: text.matches('\n').count() + 1, column: last.chars().count() + 1 }
}

/// The JSON kind of a value with its article, for messages.
pub(crate) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
