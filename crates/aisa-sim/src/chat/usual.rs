//! What a model says when nobody has told it what to say: something that fits the request and follows from it.

use serde_json::Value;

use super::Reply;
use crate::Operation;
use crate::call::Call;
use crate::schema::{Draw, Generator, sentence};

/// The next reply of the script, or one that follows from the request: a call of the first tool that is offered,
/// JSON of the schema that is asked for, or some words.
pub(super) fn reply(call: &Call) -> Reply {
    if let Some(reply) = call.stack.replies.next(Operation(call.entry)) {
        return reply;
    }
    let body = &call.body;
    let mut draw = Draw::new(call.stack.config.seed, &body.to_string(), 0);
    if let Some((name, schema)) = tool(body).filter(|_| !has_result(body)) {
        let mut generator = Generator { document: schema, draw: draw.clone() };
        let arguments = match generator.value(schema) {
            arguments @ Value::Object(_) => arguments,
            _ => Value::Object(serde_json::Map::new()),
        };
        return Reply::new().tool_call(0, &format!("call_{:012x}", draw.next()), name, &arguments.to_string());
    }
    match body.pointer("/response_format/type").and_then(Value::as_str) {
        Some("json_schema") => {
            let schema = body.pointer("/response_format/json_schema/schema").unwrap_or(&Value::Null);
            Reply::new().words(&Generator { document: schema, draw }.value(schema).to_string())
        }
        Some("json_object") => Reply::new().words(&format!("{{\"answer\": \"{}\"}}", sentence(&mut draw))),
        _ => Reply::new().words(&format!("You asked, and I say: {}.", sentence(&mut draw))),
    }
}

/// The name and the schema of the tool that is called, if one may be.
fn tool(body: &Value) -> Option<(&str, &Value)> {
    let choice = &body["tool_choice"];
    if choice == "none" || choice["type"] == "none" {
        return None;
    }
    let wanted = choice.pointer("/function/name").or(choice.get("name")).and_then(Value::as_str);
    let tools = body.get("tools")?.as_array()?.iter().flat_map(|tool| match tool.get("functionDeclarations") {
        // Gemini's lists of lists.
        Some(Value::Array(list)) => list.iter().collect(),
        _ => vec![tool.get("function").unwrap_or(tool)],
    });
    let mut tools = tools.filter_map(|tool| {
        let schema = tool.get("parameters").or_else(|| tool.get("input_schema")).unwrap_or(&Value::Null);
        Some((tool.get("name")?.as_str()?, schema))
    });
    tools.find(|(name, _)| wanted.is_none_or(|wanted| wanted == *name))
}

/// Whether the last thing that was said is what a tool has answered.
fn has_result(body: &Value) -> bool {
    let messages = body.get("messages").or_else(|| body.get("contents")).and_then(Value::as_array);
    messages.and_then(|messages| messages.last()).is_some_and(|last| {
        let text = last.to_string();
        last["role"] == "tool" || text.contains("\"tool_result\"") || text.contains("\"functionResponse\"")
    })
}
