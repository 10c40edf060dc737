//! The data side as a generated crate sees it: as its module `support`.

#![allow(dead_code, unused_imports, unreachable_pub, reason = "the call side has tests of its own")]

#[path = "../src/lib.rs"]
mod support;

#[path = "data/enums.rs"]
mod enums;
#[path = "data/formats.rs"]
mod formats;
#[path = "data/objects.rs"]
mod objects;
#[path = "data/tuples.rs"]
mod tuples;
#[path = "data/unions.rs"]
mod unions;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A value of a type, from JSON in memory and from JSON text, which must give the same.
fn read<T: DeserializeOwned + PartialEq + std::fmt::Debug>(json: &Value) -> T {
    let read: T = serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{json}: {error}"));
    let text = serde_json::to_string(json).unwrap();
    assert_eq!(read, serde_json::from_str(&text).unwrap());
    assert_eq!(read, serde_json::from_reader(text.as_bytes()).unwrap());
    read
}

/// The same, which must be written back as it was.
fn round<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(json: &Value) -> T {
    let value = read(json);
    assert_eq!(serde_json::to_value(&value).unwrap(), *json);
    value
}

fn error<T: DeserializeOwned + std::fmt::Debug>(json: &Value) -> String {
    serde_json::from_value::<T>(json.clone()).unwrap_err().to_string()
}
