//! Sets of JSON types.

use serde_json::Value;

use super::node::Node;

/// JSON types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Kinds(u8);

/// Formats that only strings have: those of JSON Schema, of OpenAPI, and some that are common.
const OF_STRINGS: [&str; 30] = [
    "base64",
    "base64url",
    "binary",
    "byte",
    "char",
    "date",
    "date-time",
    "duration",
    "email",
    "guid",
    "hostname",
    "html",
    "idn-email",
    "idn-hostname",
    "ip",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "markdown",
    "password",
    "phone",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "url",
    "uuid",
];

impl Kinds {
    pub(super) const NONE: Self = Self(0);
    pub(super) const BOOLEAN: Self = Self(1);
    pub(super) const INTEGER: Self = Self(2);
    /// Every number.
    pub(super) const NUMBER: Self = Self(2 | 4);
    pub(super) const STRING: Self = Self(8);
    pub(super) const ARRAY: Self = Self(16);
    pub(super) const OBJECT: Self = Self(32);
    pub(super) const ALL: Self = Self(63);

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn meets(self, other: Self) -> bool {
        !self.and(other).is_empty()
    }

    fn named(name: &str) -> Self {
        match name {
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            "string" => Self::STRING,
            "array" => Self::ARRAY,
            "object" => Self::OBJECT,
            _ => Self::NONE,
        }
    }

    /// What `type` says.
    pub(super) fn declared(node: &Node<'_>) -> Self {
        match node.get("type") {
            Some(Value::String(name)) => Self::named(name),
            Some(Value::Array(names)) => {
                names.iter().filter_map(Value::as_str).fold(Self::NONE, |all, name| all.or(Self::named(name)))
            }
            _ => Self::NONE,
        }
    }

    /// What the other keywords let one conclude.
    pub(super) fn implied(node: &Node<'_>) -> Self {
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| node.get(keyword).is_some());
        if has(&["properties", "additionalProperties", "patternProperties", "required", "unevaluatedProperties"])
            || has(&["minProperties", "maxProperties", "propertyNames"])
        {
            return Self::OBJECT;
        }
        if has(&["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]) {
            return Self::ARRAY;
        }
        match node.text("format") {
            Some("int32" | "int64" | "uint32" | "uint64") => return Self::INTEGER,
            Some("float" | "double") => return Self::NUMBER,
            Some(format) if OF_STRINGS.contains(&format) => return Self::STRING,
            // Somebody's own: `jsonb`, say, which is anything.
            _ => {}
        }
        if has(&["pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"]) {
            return Self::STRING;
        }
        if has(&["minimum", "maximum", "multipleOf"]) { Self::NUMBER } else { Self::NONE }
    }

    /// The type of a value; null is none.
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::NONE,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(number) if number.is_f64() => Self::NUMBER,
            Value::Number(_) => Self::INTEGER,
            Value::String(_) => Self::STRING,
            Value::Array(_) => Self::ARRAY,
            Value::Object(_) => Self::OBJECT,
        }
    }
}
