//! How a difference is written down.

use serde_json::{Map, Value};

use super::change::Change;
use crate::contract::node::Node;
use crate::finding::Subject;
use crate::rule::{Action, Area, Direction, Kind};

impl Change {
    /// A difference with these coordinates, of which nothing else is known yet.
    pub(crate) fn new(
        area: Area,
        kind: Kind,
        action: Action,
        direction: Direction,
        message: impl Into<String>,
    ) -> Self {
        Self {
            area,
            kind,
            action,
            direction,
            message: message.into(),
            subject: Subject::default(),
            path: String::new(),
            base: None,
            revision: None,
            before: None,
            after: None,
            uses: Vec::new(),
            proof: None,
        }
    }

    /// Where it was, and where it is.
    pub(crate) fn between(mut self, base: impl Into<String>, revision: impl Into<String>) -> Self {
        self.base = Some(base.into());
        self.revision = Some(revision.into());
        self
    }

    /// Where it is: it was not there.
    pub(crate) fn only_in_revision(mut self, node: &Node<'_>) -> Self {
        self.revision = Some(node.site.clone());
        self.after = Some(excerpt(node.value));
        self
    }

    /// Where it was: it is gone.
    pub(crate) fn only_in_base(mut self, node: &Node<'_>) -> Self {
        self.base = Some(node.site.clone());
        self.before = Some(excerpt(node.value));
        self
    }

    /// What it was, and what it is.
    pub(crate) fn values(mut self, before: Option<Value>, after: Option<Value>) -> Self {
        self.before = before;
        self.after = after;
        self
    }

    pub(crate) fn in_use(mut self, index: usize) -> Self {
        self.uses.push(index);
        self
    }

    pub(crate) fn of_parameter(mut self, name: &str) -> Self {
        self.subject.parameter = Some(name.to_owned());
        self
    }
}

/// What is shown of a value: enough to recognise it.
pub(crate) fn excerpt(value: &Value) -> Value {
    const DEEPEST: usize = 3;
    const LONGEST: usize = 12;
    fn cut(value: &Value, depth: usize) -> Value {
        match value {
            Value::Array(items) if depth == 0 && !items.is_empty() => Value::from("[…]"),
            Value::Array(items) => {
                let mut shown: Vec<Value> = items.iter().take(LONGEST).map(|item| cut(item, depth - 1)).collect();
                if items.len() > LONGEST {
                    shown.push(Value::from(format!("… {} more", items.len() - LONGEST)));
                }
                Value::Array(shown)
            }
            Value::Object(members) if depth == 0 && !members.is_empty() => Value::from("{…}"),
            Value::Object(members) => {
                // What it is said to be is no part of what it is.
                let telling =
                    members.iter().filter(|(name, _)| !matches!(name.as_str(), "description" | "example" | "examples"));
                let mut shown: Map<String, Value> = telling
                    .take(LONGEST)
                    .map(|(name, member)| (name.clone(), cut(member, depth.saturating_sub(1))))
                    .collect();
                if members.len() > LONGEST + 1 {
                    shown.insert("…".to_owned(), Value::from(format!("{} more", members.len() - shown.len())));
                }
                Value::Object(shown)
            }
            single => single.clone(),
        }
    }
    cut(value, DEEPEST)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn excerpts_are_short() {
        for (value, expected) in [
            (json!("a"), json!("a")),
            (json!({ "a": { "b": { "c": { "d": 1 }, "e": [] } } }), json!({ "a": { "b": { "c": "{…}", "e": [] } } })),
            (json!({ "type": "string", "description": "words" }), json!({ "type": "string" })),
            (json!((0..14).collect::<Vec<_>>()), json!([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "… 2 more"])),
        ] {
            assert_eq!(excerpt(&value), expected);
        }
    }
}
