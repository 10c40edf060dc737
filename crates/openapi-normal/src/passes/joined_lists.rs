//! Lists in the query that are one text.

use serde_json::{Value, json};

use super::Pen;
use crate::ledger::Kind;
use crate::operations::operations;
use crate::pointer;

/// A list that is sent as one text (`explode: false`) is a text. progenitor knows lists whose values are sent under a name
/// each, and would send those: to a server that looks for commas, the last value would be the only one.
pub(super) fn run(document: &mut Value, pen: &mut Pen<'_>) {
    let mut joined = Vec::new();
    for operation in operations(document) {
        for (at, parameter) in operation.parameters(document) {
            let (_, schema) = pointer::follow(document, String::new(), &parameter["schema"]);
            let style = parameter["style"].as_str().unwrap_or("form");
            let separator = match style {
                "form" => ",",
                "spaceDelimited" => " ",
                "pipeDelimited" => "|",
                _ => continue,
            };
            // Only a list in the style of forms is spread over several parameters by itself.
            let is_joined = parameter["explode"].as_bool() == Some(false)
                || (style != "form" && parameter["explode"].as_bool().is_none());
            let is_list = schema["type"] == "array" || schema.get("items").is_some();
            if parameter["in"] == "query" && is_joined && is_list && !joined.iter().any(|(done, _)| *done == at) {
                joined.push((at, separator));
            }
        }
    }
    for (at, separator) in joined {
        let Some(Value::Object(parameter)) = document.pointer_mut(&at) else { continue };
        let mut schema = json!({ "type": "string" });
        if let Some(description) = parameter.get("schema").and_then(|schema| schema.get("description")) {
            schema["description"] = description.clone();
        }
        parameter.insert("schema".to_owned(), schema);
        parameter.shift_remove("style");
        parameter.shift_remove("explode");
        pen.note(Kind::Approximated, &at, format!("one text: the caller joins the values by `{separator}`"));
    }
}
