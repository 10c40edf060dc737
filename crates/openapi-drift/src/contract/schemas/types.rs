//! Sets of the types of JSON, small enough to be computed with.

use std::fmt;

use serde_json::Value;

/// A set of types. `number` is `integer` and what has a fraction, so that one contains the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Types(u8);

impl Types {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const NULL: Self = Self(1);
    pub(crate) const BOOLEAN: Self = Self(2);
    pub(crate) const OBJECT: Self = Self(4);
    pub(crate) const ARRAY: Self = Self(8);
    pub(crate) const STRING: Self = Self(16);
    pub(crate) const INTEGER: Self = Self(32);
    const FRACTION: Self = Self(64);
    pub(crate) const NUMBER: Self = Self(32 | 64);
    pub(crate) const ANY: Self = Self(127);

    /// What a `type` says; `None` for what is no type of JSON.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "null" => Self::NULL,
            "boolean" => Self::BOOLEAN,
            "object" => Self::OBJECT,
            "array" => Self::ARRAY,
            "string" => Self::STRING,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            _ => return None,
        })
    }

    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::NULL,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Object(_) => Self::OBJECT,
            Value::Array(_) => Self::ARRAY,
            Value::String(_) => Self::STRING,
            Value::Number(number) => {
                let whole = !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0);
                if whole { Self::INTEGER } else { Self::FRACTION }
            }
        }
    }

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether every type of `other` is one of these.
    pub(crate) const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the sets have a type in common.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The names as `type` has them.
    pub(crate) fn names(self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for (name, kind) in [
            ("string", Self::STRING),
            ("number", Self::NUMBER),
            ("integer", Self::INTEGER),
            ("boolean", Self::BOOLEAN),
            ("object", Self::OBJECT),
            ("array", Self::ARRAY),
            ("null", Self::NULL),
        ] {
            if self.contains(kind) && !(kind == Self::INTEGER && self.contains(Self::NUMBER)) {
                names.push(name);
            }
        }
        if names.is_empty() && self.meets(Self::FRACTION) {
            names.push("number");
        }
        names
    }
}

impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.contains(Self::ANY.without(Self::NULL)) {
            return f.write_str("anything");
        }
        let names = self.names();
        if names.is_empty() {
            return f.write_str("nothing");
        }
        for (index, name) in names.iter().enumerate() {
            let separator = match index {
                0 => "",
                _ if index + 1 == names.len() => " or ",
                _ => ", ",
            };
            write!(f, "{separator}`{name}`")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_integer_is_a_number() {
        assert!(Types::NUMBER.contains(Types::INTEGER));
        assert!(!Types::INTEGER.contains(Types::NUMBER));
        for (value, types) in [
            (json!(1), Types::INTEGER),
            (json!(1.0), Types::INTEGER),
            (json!(1.5), Types::FRACTION),
            (json!(null), Types::NULL),
            (json!({}), Types::OBJECT),
        ] {
            assert_eq!(Types::of(&value), types, "{value}");
        }
    }

    #[test]
    fn sets_are_written_for_people() {
        for (types, text) in [
            (Types::ANY, "anything"),
            (Types::NONE, "nothing"),
            (Types::STRING, "`string`"),
            (Types::NUMBER, "`number`"),
            (Types::STRING.or(Types::INTEGER).or(Types::NULL), "`string`, `integer` or `null`"),
        ] {
            assert_eq!(types.to_string(), text);
        }
    }
}
