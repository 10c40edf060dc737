//! What is different between an example and what came back.

use openapi_normal::pointer::escape;
use serde_json::Value;

use super::equal;

/// A step into a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    Member(String),
    Element(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    Lost,
    Added(Value),
    Changed(Value, Value),
}

#[derive(Debug)]
pub(super) struct Difference {
    pub(super) at: Vec<Step>,
    pub(super) what: What,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let short = |value: &Value| -> String { value.to_string().chars().take(60).collect() };
        match &self.what {
            What::Lost => f.write_str("lost ")?,
            What::Added(value) => write!(f, "added {} at ", short(value))?,
            What::Changed(from, to) => write!(f, "{} became {} at ", short(from), short(to))?,
        }
        if self.at.is_empty() {
            return f.write_str("(the whole)");
        }
        self.at.iter().try_for_each(|step| match step {
            Step::Member(name) => write!(f, "/{}", escape(name)),
            Step::Element(index) => write!(f, "/{index}"),
        })
    }
}

pub(super) fn differences(value: &Value, back: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(value, back, &mut Vec::new(), &mut found);
    found
}

fn compare(value: &Value, back: &Value, at: &mut Vec<Step>, found: &mut Vec<Difference>) {
    let mut note = |at: &[Step], what: What| found.push(Difference { at: at.to_vec(), what });
    match (value, back) {
        (Value::Object(value), Value::Object(back)) => {
            for (key, back) in back.iter().filter(|(key, _)| !value.contains_key(*key)) {
                at.push(Step::Member(key.clone()));
                note(at, What::Added(back.clone()));
                at.pop();
            }
            for (key, value) in value {
                at.push(Step::Member(key.clone()));
                match back.get(key) {
                    Some(back) => compare(value, back, at, found),
                    None => found.push(Difference { at: at.clone(), what: What::Lost }),
                }
                at.pop();
            }
        }
        (Value::Array(value), Value::Array(back)) if value.len() == back.len() => {
            for (index, (value, back)) in value.iter().zip(back).enumerate() {
                at.push(Step::Element(index));
                compare(value, back, at, found);
                at.pop();
            }
        }
        _ if equal(value, back) => {}
        _ => note(at, What::Changed(value.clone(), back.clone())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn differences_have_places() {
        let shown = |value: Value, back: Value| -> Vec<String> {
            differences(&value, &back).iter().map(ToString::to_string).collect()
        };
        assert_eq!(shown(json!({ "a": [1, 2.0] }), json!({ "a": [1.0, 2] })), [""; 0]);
        assert_eq!(
            shown(json!({ "a": [{ "b": 1 }], "c/d": null, "e": 1 }), json!({ "a": [{ "b": 2 }], "e": 1, "f": {} })),
            ["added {} at /f", "1 became 2 at /a/0/b", "lost /c~1d"]
        );
        assert_eq!(shown(json!([1]), json!([1, 2])), ["[1] became [1,2] at (the whole)"]);
    }
}
