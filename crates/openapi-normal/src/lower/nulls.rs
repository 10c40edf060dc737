//! The spellings of null: `type: [string, "null"]`, `anyOf: [..., {type: "null"}]`, `enum: [..., null]`.

use serde_json::{Map, Value, json};

use super::{Change, Schema};
use crate::ledger::Kind;
use crate::schema::is_null;

/// An explicit `nullable: false`, which in practice an overlay wrote, takes null away in any spelling.
pub(crate) fn explicit(schema: &mut Schema) -> Change {
    if schema.get("nullable") != Some(&Value::Bool(false)) {
        return None;
    }
    schema.shift_remove("nullable");
    let mut removed = false;
    for keyword in ["type", "enum", "anyOf", "oneOf"] {
        if let Some(Value::Array(list)) = schema.get_mut(keyword) {
            let before = list.len();
            list.retain(|one| !(one == "null" && keyword == "type" || one.is_null() || is_null(one)));
            removed |= list.len() != before;
            if removed && list.is_empty() {
                schema.shift_remove(keyword);
            }
        }
    }
    unwrap_single(schema);
    removed.then_some(Kind::Lossless)
}

/// A union with a branch for null.
pub(crate) fn branch(schema: &mut Schema) -> Change {
    let mut found = false;
    for keyword in ["anyOf", "oneOf"] {
        if let Some(Value::Array(branches)) = schema.get_mut(keyword)
            // Null alone is a type, not a union.
            && branches.len() > 1
            && branches.iter().any(is_null)
        {
            branches.retain(|branch| !is_null(branch));
            found = true;
            // Null and null again.
            if branches.is_empty() {
                schema.shift_remove(keyword);
            }
        }
    }
    if !found {
        return None;
    }
    unwrap_single(schema);
    nullable(schema);
    Some(Kind::Lossless)
}

/// `type: [a, "null"]` is a nullable `a`; `type: [a, b]` is a union.
pub(crate) fn type_array(schema: &mut Schema) -> Change {
    let Some(Value::Array(kinds)) = schema.get("type") else {
        return None;
    };
    let named: Vec<_> = kinds.iter().filter(|kind| *kind != "null").cloned().collect();
    let with_null = named.len() < kinds.len();
    match named.as_slice() {
        // Null alone is the business of `alone`, and an empty list says nothing.
        [] if with_null => return None,
        [] => {
            schema.shift_remove("type");
        }
        [one] => {
            schema.insert("type".to_owned(), one.clone());
        }
        several => union_of(schema, several),
    }
    if with_null {
        nullable(schema);
    }
    Some(Kind::Lossless)
}

/// Nothing but null: 3.0 cannot say so, and any value is the closest.
pub(crate) fn alone(schema: &mut Schema) -> Change {
    let is_null_type = schema.get("type").is_some_and(|kind| kind == "null" || kind.is_array());
    let is_null_enum = ["enum", "const"].iter().any(|keyword| match schema.get(*keyword) {
        Some(Value::Array(values)) => matches!(values.as_slice(), [Value::Null]),
        value => value.is_some_and(Value::is_null),
    });
    if !is_null_type && !is_null_enum {
        return None;
    }
    schema.retain(|keyword, _| !matches!(keyword.as_str(), "type" | "enum" | "const"));
    nullable(schema);
    Some(Kind::Approximated)
}

/// One branch per type. Keywords only ever speak about their own type, so each branch can have all.
fn union_of(schema: &mut Schema, kinds: &[Value]) {
    let outside = |keyword: &str| {
        matches!(
            keyword,
            "description"
                | "title"
                | "default"
                | "example"
                | "examples"
                | "deprecated"
                | "nullable"
                | "readOnly"
                | "writeOnly"
        ) || keyword.starts_with("x-")
    };
    schema.shift_remove("type");
    let (outer, inner): (Map<_, _>, Map<_, _>) =
        std::mem::take(schema).into_iter().partition(|(keyword, _)| outside(keyword));
    *schema = outer;
    let branches = kinds.iter().map(|kind| {
        let mut branch = inner.clone();
        branch.insert("type".to_owned(), kind.clone());
        branch.retain(|keyword, _| concerns(kind.as_str().unwrap_or_default(), keyword));
        Value::Object(branch)
    });
    schema.insert("anyOf".to_owned(), branches.collect());
}

/// Whether a keyword says anything about values of a type.
fn concerns(kind: &str, keyword: &str) -> bool {
    let of = match keyword {
        "properties"
        | "required"
        | "additionalProperties"
        | "patternProperties"
        | "propertyNames"
        | "minProperties"
        | "maxProperties" => &["object"][..],
        "items" | "prefixItems" | "minItems" | "maxItems" | "uniqueItems" | "contains" => &["array"],
        "pattern" | "minLength" | "maxLength" | "contentEncoding" | "contentMediaType" => &["string"],
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => &["integer", "number"],
        "format" => &["string", "integer", "number"],
        _ => return true,
    };
    of.contains(&kind)
}

/// Null among the values of an enum.
pub(crate) fn in_enum(schema: &mut Schema) -> Change {
    let Some(Value::Array(values)) = schema.get_mut("enum") else {
        return None;
    };
    // Null alone is a value like any other here; there would be no enum left.
    if values.len() < 2 || !values.iter().any(Value::is_null) {
        return None;
    }
    values.retain(|value| !value.is_null());
    nullable(schema);
    Some(Kind::Lossless)
}

fn nullable(schema: &mut Schema) {
    schema.insert("nullable".to_owned(), Value::Bool(true));
}

/// A union of one is that one. A reference goes into `allOf`, where 3.0 lets it have company.
fn unwrap_single(schema: &mut Schema) {
    for keyword in ["anyOf", "oneOf"] {
        let Some([single]) = schema.get(keyword).and_then(Value::as_array).map(Vec::as_slice) else {
            continue;
        };
        match single.clone() {
            Value::Object(inner) if !inner.contains_key("$ref") && disjoint(schema, &inner) => {
                schema.shift_remove(keyword);
                schema.extend(inner);
            }
            single if !schema.contains_key("allOf") => {
                schema.shift_remove(keyword);
                schema.insert("allOf".to_owned(), json!([single]));
            }
            _ => {}
        }
    }
}

fn disjoint(outer: &Schema, inner: &Schema) -> bool {
    inner.keys().all(|keyword| !outer.contains_key(keyword))
}
