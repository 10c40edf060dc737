//! Numbers and strings: which Rust type a format and bounds make of them.

use serde_json::{Number, Value};

use super::node::Node;
use crate::model::Type;

/// The type of an integer.
///
/// The format is believed unless the document itself gives values that do not fit, as examples or bounds.
pub(super) fn integer(nodes: &[Node<'_>]) -> Type {
    let format = nodes.iter().rev().find_map(|node| node.text("format"));
    let numbers = nodes.iter().flat_map(numbers);
    let (mut is_wide, mut is_huge, mut is_negative) = (false, false, false);
    // Without a lower bound, an upper one says nothing about negative values.
    let lower = ["minimum", "exclusiveMinimum"];
    let has_lower =
        nodes.iter().any(|node| lower.iter().any(|keyword| node.get(keyword).is_some_and(Value::is_number)));
    for (is_bound, number) in numbers {
        is_negative |= number.as_f64().is_some_and(|number| number < 0.0);
        is_wide |= number.as_i64().is_none_or(|number| i32::try_from(number).is_err());
        is_huge |= (has_lower || !is_bound)
            && number.as_i64().is_none()
            && number.as_f64().is_none_or(|number| number > 9.3e18 || number.fract() == 0.0);
    }
    match format {
        Some("uint64") if !is_negative => Type::U64,
        _ if is_huge && !is_negative => Type::U64,
        Some("int32") if !is_wide => Type::I32,
        _ => Type::I64,
    }
}

/// Whether the document says of an integer that it may have more than 64 bits, which only JSON has room for.
pub(super) fn is_beyond_64_bits(nodes: &[Node<'_>]) -> bool {
    // Well above 2^64, which a document may have rounded.
    const BEYOND: f64 = 1.9e19;
    let of_64_bits = nodes.iter().any(|node| node.text("format").is_some_and(|format| format.contains("int")));
    !of_64_bits && nodes.iter().flat_map(numbers).any(|(_, number)| number.as_f64().is_some_and(|it| it.abs() > BEYOND))
}

/// The bounds, which are marked as such, and the values that the document shows.
fn numbers<'doc>(node: &Node<'doc>) -> impl Iterator<Item = (bool, &'doc Number)> {
    let bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map(|keyword| node.get(keyword));
    let shown = ["default", "example"].map(|keyword| node.get(keyword));
    let shown = shown.into_iter().flatten().chain(node.list("examples")).map(|value| (false, value));
    let values = bounds.into_iter().flatten().map(|value| (true, value)).chain(shown);
    values.filter_map(|(is_bound, value)| match value {
        Value::Number(number) => Some((is_bound, number)),
        _ => None,
    })
}

/// The type of a string.
pub(super) fn string(nodes: &[Node<'_>]) -> Type {
    let encoding = nodes.iter().rev().find_map(|node| node.text("contentEncoding"));
    if encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64")) {
        return Type::Base64;
    }
    match nodes.iter().rev().find_map(|node| node.text("format")) {
        Some("date-time") => Type::DateTime,
        Some("date") => Type::Date,
        Some("uuid") => Type::Uuid,
        Some("decimal") => Type::Decimal,
        Some("byte" | "base64") => Type::Base64,
        _ => Type::String,
    }
}

/// The type of a value.
pub(super) fn of_value(value: &Value) -> Type {
    match value {
        Value::Bool(_) => Type::Bool,
        Value::Number(number) if number.is_i64() => Type::I64,
        Value::Number(number) if number.is_u64() => Type::U64,
        Value::Number(_) => Type::F64,
        Value::String(_) => Type::String,
        _ => Type::Any,
    }
}
