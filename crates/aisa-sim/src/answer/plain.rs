//! Answers that follow from their schema alone.

use serde_json::Value;

use super::{Answered, empty};
use crate::call::Call;
use crate::catalogue::Entry;
use crate::schema::{Draw, Generator};

/// A value of the answer's schema. The same request gets the same answer.
pub(super) fn answer(call: &Call) -> Answered {
    match &call.entry.answer {
        Some(schema) => Answered::json(call, &value(call, schema)),
        None => empty(call, call.entry.status),
    }
}

fn value(call: &Call, schema: &Value) -> Value {
    let what = format!("{} {} {}", call.entry.name, call.uri, call.body);
    made(call.entry, call.stack.config.seed, &what, 0, schema)
}

/// A value of this schema that follows from the seed and from what it is for.
pub(super) fn made(entry: &Entry, seed: u64, what: &str, number: u64, schema: &Value) -> Value {
    Generator { document: entry.document(), draw: Draw::new(seed, what, number) }.value(schema)
}
