//! The document's examples, decoded into the generated types and encoded back.
//!
//! An example is a promise that a machine can try: of all the JSON in a document it is the part that somebody meant as
//! a value. Each is found in the document as it was written ([`raw`]), gets the type that stands for its place
//! ([`typed`]), and is tried by a program that is built beside the crate ([`program`]). What does not come back as it
//! was is told apart by the example's own schema ([`judge`]).

mod difference;
pub mod judge;
pub mod program;
pub mod raw;
mod schema;
pub mod typed;

use std::collections::BTreeSet;

use api_model::model::Type;
use serde_json::Value;

use crate::client::make::Made;
use raw::Example;

/// An example and the type that it is tried with.
#[derive(Debug)]
pub struct Typed<'a> {
    /// The example.
    pub example: Example<'a>,
    /// The type that stands for its place.
    pub ty: Type,
}

/// The examples of a document.
#[derive(Debug, Default)]
pub struct Examples<'a> {
    /// Those that can be tried.
    pub typed: Vec<Typed<'a>>,
    /// Pointers of those that stand where the crate has no type: in multipart bodies, say, or at a part of `allOf`.
    pub untyped: Vec<String>,
}

/// Finds the examples of a document and their types.
#[must_use]
pub fn collect(made: &Made) -> Examples<'_> {
    let document = made.document.value();
    let types = typed::places(made, document);
    let mut examples = Examples::default();
    for example in raw::examples(document) {
        let none = BTreeSet::new();
        let types: Vec<_> = types.get(&example.schema).unwrap_or(&none).iter().cloned().collect();
        if types.is_empty() {
            examples.untyped.push(example.pointer.clone());
        }
        for ty in types {
            examples.typed.push(Typed { example: example.clone(), ty });
        }
    }
    examples
}

/// Equal, but for how numbers are written.
#[must_use]
pub fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| equal(one, other)))
        }
        _ => one == other,
    }
}
