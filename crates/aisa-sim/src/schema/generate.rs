//! Values made from a schema: valid for it, and such as an API would send that has nothing to complain about.
//!
//! Optional members come and go, so that a client meets both; what says that something has failed (`error`,
//! `unavailable`, a `success` that is false) never comes, since these are successes. Depth is bounded by leaving
//! out what is optional, so a schema that requires itself has no value and gets null.

use serde_json::{Map, Number, Value};

use super::text::{sentence, text};
use super::{Draw, alternatives, is_nullable, parts, resolved};

/// From here on only what is required.
const DEEP: usize = 5;
/// From here on nothing.
const DEEPEST: usize = 12;

/// Optional members that a success does not have.
const OF_FAILURES: [&str; 9] = [
    "error",
    "errors",
    "error_code",
    "error_message",
    "errormessage",
    "unavailablereason",
    "failed_results",
    "failed",
    "refusal",
];

/// Makes values of the schemas of a document.
pub(crate) struct Generator<'a> {
    pub(crate) document: &'a Value,
    pub(crate) draw: Draw,
}

impl Generator<'_> {
    /// A value of this schema.
    pub(crate) fn value(&mut self, schema: &Value) -> Value {
        self.make(schema, "", 0)
    }

    fn make(&mut self, schema: &Value, name: &str, depth: usize) -> Value {
        let document = self.document;
        let parts = parts(document, schema);
        if depth > DEEPEST {
            return Value::Null;
        }
        if let Some(known) = parts.iter().find_map(|part| part.get("enum").and_then(Value::as_array)) {
            return self.of_enum(known, name);
        }
        let find = |keyword: &str| parts.iter().find_map(|part| part.get(keyword));
        let kind = find("type").and_then(Value::as_str).or_else(|| match (find("properties"), find("items")) {
            (Some(_), _) => Some("object"),
            (None, Some(_)) => Some("array"),
            (None, None) => None,
        });
        let chosen = parts.iter().find_map(|part| alternatives(part)).map(|list| {
            let place = self.draw.below(list.len() as u64) as usize;
            list[place].clone()
        });
        match kind {
            Some("object") => {
                let mut object = self.object(&parts, depth);
                if let (Some(Value::Object(more)), Value::Object(members)) =
                    (chosen.map(|schema| self.make(&schema, name, depth)), &mut object)
                {
                    members.extend(more);
                }
                object
            }
            Some("array") => self.array(&parts, name, depth),
            Some("string") => {
                let described = parts.iter().find(|part| part.get("format").is_some() || part.get("pattern").is_some());
                text(described.or(parts.first()).unwrap_or(&schema), name, &mut self.draw).into()
            }
            Some("integer") => self.integer(&parts, name).into(),
            Some("number") => self.number(&parts, name),
            Some("boolean") => self.boolean(name).into(),
            _ => match chosen {
                Some(schema) => self.make(&schema, name, depth),
                None => sentence(&mut self.draw).into(),
            },
        }
    }

    fn of_enum(&mut self, known: &[Value], name: &str) -> Value {
        let values: Vec<&Value> = known.iter().filter(|value| !value.is_null()).collect();
        let good = |value: &&&Value| name == "status" && ["success", "ok"].iter().any(|good| **value == good);
        match values.iter().find(good) {
            Some(good) => (*good).clone(),
            None if values.is_empty() => Value::Null,
            None => (*self.draw.one_of(&values)).clone(),
        }
    }

    fn object(&mut self, parts: &[&Value], depth: usize) -> Value {
        let mut members = Map::new();
        let required: Vec<&str> = parts
            .iter()
            .filter_map(|part| part.get("required")?.as_array())
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut first_left_out = None;
        for (name, schema) in parts.iter().filter_map(|part| part.get("properties")?.as_object()).flatten() {
            // What has an id says so: without one, things could not be told apart.
            let is_id = name == "id";
            let optional = !required.contains(&name.as_str());
            let is_of_failures = OF_FAILURES.contains(&&*name.to_ascii_lowercase());
            let left_out = depth > DEEP || is_of_failures || self.draw.once_in(5);
            if optional && left_out && !is_id {
                first_left_out = first_left_out.or((!is_of_failures).then_some((name, schema)));
                continue;
            }
            let may_be_null = !is_id && self::parts(self.document, schema).iter().any(|part| is_nullable(part));
            let value =
                if may_be_null && self.draw.once_in(6) { Value::Null } else { self.make(schema, name, depth + 1) };
            members.insert(name.clone(), value);
        }
        // An object that says nothing at all is no answer to anything: an action that was done says so.
        if let Some((name, schema)) = first_left_out.filter(|_| members.is_empty() && depth <= DEEP) {
            members.insert(name.clone(), self.make(schema, name, depth + 1));
        }
        let more = parts.iter().find_map(|part| part.get("additionalProperties").filter(|schema| schema.is_object()));
        if let Some(schema) = more.filter(|_| members.is_empty() && depth <= DEEP) {
            for number in 1..=1 + self.draw.below(2) {
                members.insert(format!("key_{number}"), self.make(schema, "", depth + 1));
            }
        }
        members.into()
    }

    fn array(&mut self, parts: &[&Value], name: &str, depth: usize) -> Value {
        let bound = |keyword: &str| parts.iter().find_map(|part| part.get(keyword)?.as_i64());
        let least = bound("minItems").unwrap_or(if depth > DEEP { 0 } else { 1 });
        let most = bound("maxItems").unwrap_or(i64::MAX).min(least.max(if depth > DEEP { 0 } else { 3 }));
        let count = self.draw.between(least, most.max(least));
        let items = parts.iter().find_map(|part| part.get("items")).unwrap_or(&Value::Null);
        (0..count).map(|_| self.make(items, name, depth + 1)).collect()
    }

    fn integer(&mut self, parts: &[&Value], name: &str) -> i64 {
        let bound = |keyword: &str| parts.iter().find_map(|part| part.get(keyword)?.as_f64());
        let least = bound("minimum").or(bound("exclusiveMinimum").map(|least| least + 1.0));
        let most = bound("maximum").or(bound("exclusiveMaximum").map(|most| most - 1.0));
        let (usual_least, usual_most) = match name.to_ascii_lowercase().as_str() {
            // What success is where a code says so.
            "code" => (200, 200),
            "status_code" => (20_000, 20_000),
            "tasks_error" => (0, 0),
            name if name.contains("time") || name == "created" => (1_780_000_000, 1_781_000_000),
            _ => (0, 100_000),
        };
        let least =
            least.map_or(usual_least.min(most.map_or(i64::MAX, |most| most as i64)), |least| least.ceil() as i64);
        let most = most.map_or(usual_most.max(least), |most| most.floor() as i64);
        let factor = bound("multipleOf").filter(|factor| *factor >= 1.0).map_or(1, |factor| factor as i64);
        let value = self.draw.between(least, most.max(least));
        value - value % factor
    }

    fn number(&mut self, parts: &[&Value], name: &str) -> Value {
        // Sums of hundredths, so that a text of them can be read back to the same number.
        let bound = |keyword: &str| parts.iter().find_map(|part| part.get(keyword)?.as_f64());
        let least = bound("minimum").or(bound("exclusiveMinimum")).unwrap_or(0.0);
        let most = bound("maximum")
            .or(bound("exclusiveMaximum"))
            .unwrap_or(least + if name == "score" { 1.0 } else { 1_000.0 });
        let value = least + (most - least) * (self.draw.below(99_999) + 1) as f64 / 100_000.0;
        let rounded = (value * 10_000.0).round() / 10_000.0;
        let value = if (least..=most).contains(&rounded) { rounded } else { value };
        Number::from_f64(value).map_or(Value::Null, Value::Number)
    }

    fn boolean(&mut self, name: &str) -> bool {
        match name.to_ascii_lowercase().as_str() {
            "success" | "ok" => true,
            "unavailable" => false,
            _ => self.draw.once_in(2),
        }
    }
}

/// The schema of what a JSON pointer leads to in values of a schema, as far as it is declared.
pub(crate) fn member_schema<'a>(document: &'a Value, schema: &'a Value, pointer: &str) -> Option<&'a Value> {
    let mut schema = resolved(document, schema);
    for token in pointer.split('/').skip(1) {
        let parts = parts(document, schema);
        let property = || parts.iter().find_map(|part| part.get("properties")?.get(token));
        let item = || {
            let is_place = token.bytes().all(|byte| byte.is_ascii_digit());
            parts.iter().find_map(|part| part.get("items").filter(|_| is_place))
        };
        schema = resolved(document, property().or_else(item)?);
    }
    Some(schema)
}
