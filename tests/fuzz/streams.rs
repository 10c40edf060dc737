//! What has to hold for any stream of events: for fuzzers (`tests/fuzz`), and for a test that does a little of their work on
//! every run.

use aisa::stream::Accumulate;
use aisa::{chat, messages, perplexity};
use client_runtime::{Kind, fuzzing};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The body of a stream: the first byte chooses how large an event may be, the second how many of the bytes after it are the
/// lengths of its pieces, over and over.
///
/// However it is cut, its events are the same as in one piece; none is larger than it may be, in memory either, and there are
/// no more of them than lines.
pub(crate) fn events(bytes: &[u8]) {
    let [limit, count, rest @ ..] = bytes else { return };
    let limit = [1, 7, 64, 4_096][usize::from(*limit) % 4];
    let (lengths, body) = rest.split_at(usize::from(*count % 8).min(rest.len()));
    let whole = read([body], limit);
    assert_eq!(read(cut(body, lengths), limit), whole);
    assert_eq!(read(body.chunks(1), limit), whole);
    let lines = body.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count();
    // One that is too large is told before its line ends.
    assert!(whole.0.len() <= lines + 1, "{} events in {lines} lines", whole.0.len());
}

/// The bytes in pieces of these lengths, each of them once more after the last.
fn cut<'a>(mut body: &'a [u8], lengths: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    let mut lengths = lengths.iter().cycle();
    while !body.is_empty() {
        let length = lengths.next().map_or(body.len(), |length| usize::from(*length).max(1));
        let (piece, rest) = body.split_at(length.min(body.len()));
        pieces.push(piece);
        body = rest;
    }
    pieces
}

/// Name, data and id of each event, nothing for one that is too large; and the time to wait.
type Read = (Vec<Option<(String, String, Option<String>)>>, Option<u128>);

fn read<'a>(pieces: impl IntoIterator<Item = &'a [u8]>, limit: usize) -> Read {
    let (events, time) = fuzzing::events(pieces, limit);
    let read = events.into_iter().map(|event| match event {
        Ok(event) => {
            let id = event.last_id.as_deref().map(str::to_owned);
            let parts = [event.name.len(), event.data.len(), id.as_ref().map_or(0, String::len)];
            // What is no UTF-8 is replaced by a character of three bytes.
            assert!(parts.iter().all(|bytes| *bytes <= limit.max("message".len()) * 3), "{parts:?} of {limit}");
            // Two buffers that doubled, or what is always there.
            assert!(event.data.capacity() <= (limit * 6).max(64 << 10), "{} of {limit}", event.data.capacity());
            Some((event.name.into_owned(), event.data, id))
        }
        Err(error) => {
            assert_eq!(error.kind(), Kind::TooLarge, "{error}");
            None
        }
    });
    (read.collect(), time.map(|time| time.as_millis()))
}

/// Pieces of an answer, a line each: whatever they are, they make up an answer that can be written and read again, with all of
/// their text.
pub(crate) fn deltas(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let lines = || text.lines().map(str::as_bytes);
    pieces::<chat::Accumulator>(lines(), |chunk| {
        let text = chunk.text().map(|text| text.into_owned());
        assert_eq!(chunk.clone().into_text(), text);
    });
    pieces::<messages::Accumulator>(lines(), |event| {
        let _ = event.text();
    });
    pieces::<perplexity::Accumulator>(lines(), |chunk| {
        let _ = chunk.text();
    });
}

fn pieces<'a, A: Accumulate>(lines: impl Iterator<Item = &'a [u8]>, look: impl Fn(&A::Delta))
where
    A::Delta: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug,
    A::Answer: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug,
{
    let mut whole = A::default();
    for line in lines {
        let Ok(piece) = serde_json::from_slice::<A::Delta>(line) else { continue };
        look(&piece);
        there_and_back(&piece);
        whole.push(&piece);
    }
    there_and_back(&whole.finish());
}

/// Nothing stands in it twice, and nothing is lost.
fn there_and_back<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: &T) {
    let written = serde_json::to_string(value).expect("what was read can be written");
    let again: T = serde_json::from_str(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
    // Reading a fraction may change its last digit.
    if !serde_json::from_str(&written).is_ok_and(|value| holds_a_fraction(&value)) {
        assert_eq!(*value, again);
    }
}

fn holds_a_fraction(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64(),
        Value::Array(values) => values.iter().any(holds_a_fraction),
        Value::Object(members) => members.values().any(holds_a_fraction),
        _ => false,
    }
}
