//! Answers that are JSON and not what was promised, or more than was promised.

use serde_json::{Map, Value, json};

use crate::Anatomy;

/// Adds a member to every object.
pub(super) fn add_unknown_fields(anatomy: &Anatomy, value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (_, member) in members.iter_mut().filter(|(name, _)| !anatomy.is_map(name)) {
                add_unknown_fields(anatomy, member);
            }
            let unknown = json!({ "since": "the next release", "values": [1, null, "two", { "three": 3.5 }] });
            members.insert("xNotYetDocumented".to_owned(), unknown);
        }
        Value::Array(items) => items.iter_mut().for_each(|item| add_unknown_fields(anatomy, item)),
        _ => {}
    }
}

/// Replaces every value that is one of a list by one that nobody knows.
pub(super) fn set_unknown_enum_values(anatomy: &Anatomy, value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let is_enum = anatomy.is_enum(name);
                match member {
                    Value::String(text) if is_enum => "x-not-yet-documented".clone_into(text),
                    Value::Array(items) if is_enum => items.push("x-not-yet-documented".into()),
                    other => set_unknown_enum_values(anatomy, other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| set_unknown_enum_values(anatomy, item)),
        _ => {}
    }
}

/// Replaces by null what can be done without.
pub(super) fn set_nulls(anatomy: &Anatomy, value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let holds_objects = member.as_array().is_some_and(|items| items.iter().any(Value::is_object));
                if member.is_object() || holds_objects {
                    set_nulls(anatomy, member);
                } else if !anatomy.is_indispensable(name) {
                    *member = Value::Null;
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| set_nulls(anatomy, item)),
        _ => {}
    }
}

/// Gives every member of the answer another type.
pub(super) fn set_wrong_shape(value: &mut Value) {
    match value {
        Value::Object(members) => members.values_mut().for_each(|member| *member = other_type(member)),
        other => *other = other_type(other),
    }
}

fn other_type(value: &Value) -> Value {
    match value {
        Value::Object(_) => json!(["not", "an", "object"]),
        Value::Array(_) => json!({ "not": "a list" }),
        Value::String(_) => json!(["not a text"]),
        Value::Null | Value::Bool(_) | Value::Number(_) => json!({ "not": "a scalar" }),
    }
}

/// The innermost object that comes first: the first item of a list, or what `data` holds.
pub(super) fn first_object(value: &mut Value) -> Option<&mut Map<String, Value>> {
    let has_data = match value.get("data") {
        Some(Value::Object(_)) => true,
        Some(Value::Array(items)) => items.first().is_some_and(Value::is_object),
        _ => false,
    };
    match (has_data, value) {
        (true, value) => match value.get_mut("data")? {
            Value::Array(items) => items.first_mut()?.as_object_mut(),
            data => data.as_object_mut(),
        },
        (false, value) => value.as_object_mut(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Value {
        json!({
            "data": [{ "id": "s1", "status": "active", "detectionFlags": ["fast"], "botScore": 0.5, "type": 7 }],
            "pagination": { "hasMore": false, "limit": 50 },
            "totals": { "Sessions": 3 },
        })
    }

    #[test]
    fn what_becomes_of_a_page() {
        let unknown = || json!({ "since": "the next release", "values": [1, null, "two", { "three": 3.5 }] });
        let mut grown = page();
        grown["data"][0]["xNotYetDocumented"] = unknown();
        grown["pagination"]["xNotYetDocumented"] = unknown();
        grown["xNotYetDocumented"] = unknown();
        let mut values = page();
        values["data"][0]["status"] = "x-not-yet-documented".into();
        values["data"][0]["detectionFlags"] = json!(["fast", "x-not-yet-documented"]);
        let nulls = json!({
            "data": [{ "id": "s1", "status": null, "detectionFlags": null, "botScore": null, "type": null }],
            "pagination": { "hasMore": false, "limit": null },
            "totals": { "Sessions": null },
        });
        let wrong = json!({
            "data": { "not": "a list" },
            "pagination": ["not", "an", "object"],
            "totals": ["not", "an", "object"],
        });
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let anatomy = Anatomy {
            maps: names(&["totals"]),
            enums: names(&["detectionFlags", "status", "type"]),
            indispensable: names(&["data", "hasMore", "id"]),
        };
        let cases = [
            (add_unknown_fields as fn(&Anatomy, &mut Value), grown),
            (set_unknown_enum_values, values),
            (set_nulls, nulls),
            (|_, value| set_wrong_shape(value), wrong),
        ];
        for (change, expected) in cases {
            let mut value = page();
            change(&anatomy, &mut value);
            assert_eq!(value, expected);
        }
    }

    #[test]
    fn where_the_first_object_is() {
        let cases = [
            (page(), "s1"),
            (json!({ "data": { "id": "one" }, "id": "outer" }), "one"),
            (json!({ "data": [], "id": "outer" }), "outer"),
            (json!({ "status": "healthy", "id": "outer" }), "outer"),
        ];
        for (mut value, id) in cases {
            assert_eq!(first_object(&mut value).unwrap()["id"], id);
        }
        assert_eq!(first_object(&mut json!([1])), None);
    }
}
