//! Tools and forms of answers from Rust types, and what models make of them.

#![cfg(all(feature = "chat", feature = "messages", feature = "schemars"))]

use client_runtime::Kind;
use serde::Deserialize;
use serde_json::{Value, json};

/// What a form of answers that are a `T` is called.
fn name<T: schemars::JsonSchema>() -> String {
    ResponseFormat::json_schema::<T>().json_schema.unwrap().name
}

use aisa_api::chat::types::{AnswerMessage, ChatCompletion, Delta, FunctionCall, ResponseFormat, ToolCall};
use aisa_api::messages::types::{InputMessage, StreamEvent};
use aisa_api::{chat, messages};

/// Where to look.
#[derive(Debug, PartialEq, schemars::JsonSchema, Deserialize)]
struct Place {
    city: String,
    at: Option<Point>,
}

#[derive(Debug, PartialEq, schemars::JsonSchema, Deserialize)]
struct Point {
    /// North of the equator.
    latitude: f64,
}

fn ulm() -> Place {
    Place { city: "Ulm".into(), at: None }
}

#[test]
fn a_type_describes_a_tool_and_an_answer() {
    let schema = json!({
        "title": "Place", "description": "Where to look.", "type": "object", "required": ["city"],
        "properties": {
            "city": { "type": "string" },
            "at": { "anyOf": [{ "$ref": "#/$defs/Point" }, { "type": "null" }] },
        },
        "$defs": {
            "Point": {
                "type": "object", "required": ["latitude"],
                "properties": { "latitude": { "type": "number", "format": "double", "description": "North of the equator." } },
            },
        },
    });
    let cases = [
        (
            serde_json::to_value(chat::types::Tool::of::<Place>("weather", "The weather")).unwrap(),
            json!({ "type": "function", "function": { "name": "weather", "description": "The weather", "parameters": schema } }),
        ),
        (
            serde_json::to_value(messages::types::Tool::of::<Place>("weather", "The weather")).unwrap(),
            json!({ "name": "weather", "description": "The weather", "input_schema": schema }),
        ),
        (
            serde_json::to_value(ResponseFormat::json_schema::<Place>()).unwrap(),
            json!({ "type": "json_schema", "json_schema": { "name": "Place", "schema": schema } }),
        ),
        (serde_json::to_value(ResponseFormat::json_object()).unwrap(), json!({ "type": "json_object" })),
    ];
    for (described, expected) in cases {
        assert_eq!(described, expected);
    }
}

#[test]
fn a_name_is_one_that_services_take() {
    for name in [name::<Vec<Place>>(), name::<std::collections::BTreeMap<String, Option<Vec<Place>>>>()] {
        let plain = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
        assert!(!name.is_empty() && name.len() <= 64 && name.chars().all(plain), "{name}");
    }
}

#[test]
fn what_a_model_gives_to_a_tool_is_read_or_an_error_that_quotes_nothing() {
    let call = |arguments: Value| -> ToolCall {
        serde_json::from_value(json!({ "id": "a", "function": { "name": "weather", "arguments": arguments } })).unwrap()
    };
    assert_eq!(call(json!(r#"{"city":"Ulm"}"#)).name(), Some("weather"));
    assert_eq!(call(json!(r#"{"city":"Ulm"}"#)).arguments::<Place>().unwrap(), ulm());
    assert_eq!(call(json!("")).arguments::<Value>().unwrap(), json!({}));
    assert_eq!(call(Value::Null).arguments::<Value>().unwrap(), json!({}));
    for text in [r#"{"city":"PERSONAL"#, r#"{"city":7,"PERSONAL":1}"#, "PERSONAL"] {
        let error = call(json!(text)).arguments::<Place>().unwrap_err();
        assert_eq!(error.kind(), Kind::Decode);
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains("gives to the tool") && shown.contains("(line 1") && !shown.contains("PERSONAL"),
            "{shown}"
        );
    }
}

#[test]
fn an_answer_is_read_or_an_error_that_quotes_nothing() {
    let answer = |content: Value| -> ChatCompletion {
        serde_json::from_value(json!({ "choices": [{ "message": { "content": content } }] })).unwrap()
    };
    let parts = json!([{ "type": "text", "text": r#"{"city":"# }, { "type": "other" }, { "type": "text", "text": r#""Ulm"}"# }]);
    for content in [json!(r#"{"city":"Ulm"}"#), parts] {
        assert_eq!(answer(content).parse::<Place>().unwrap(), ulm());
    }
    for (content, flaw) in [(json!("PERSONAL"), "not as it was described"), (Value::Null, "without a text")] {
        let error = answer(content).parse::<Place>().unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(flaw) && !shown.contains("PERSONAL"), "{shown}");
    }
    assert!(answer(Value::Null).tool_calls().is_empty());
    assert_eq!(ChatCompletion::default().text(), None);
}

#[test]
fn a_message_tells_its_text_and_the_tools_it_uses() {
    let message: messages::types::Message = serde_json::from_value(json!({ "content": [
        { "type": "thinking", "thinking": "Hm." },
        { "type": "text", "text": "Let me " },
        { "type": "text", "text": "see." },
        { "type": "tool_use", "id": "a", "name": "weather", "input": { "city": "Ulm" } },
        { "type": "tool_use", "id": "b", "name": "weather" },
        { "type": "tool_use", "name": "without an id" },
    ]}))
    .unwrap();
    assert_eq!(message.text(), "Let me see.");
    let uses: Vec<_> = message.tool_uses().collect();
    assert_eq!(uses.iter().map(|tool| (tool.id, tool.name)).collect::<Vec<_>>(), [("a", "weather"), ("b", "weather")]);
    assert_eq!(uses[0].input::<Place>().unwrap(), ulm());
    assert_eq!(uses[1].input::<Place>().unwrap_err().kind(), Kind::Decode);
}

/// What strict services refuse, all at once.
#[derive(schemars::JsonSchema)]
#[allow(dead_code, reason = "only its schema is looked at")]
struct Trip {
    /// Where from.
    from: Place,
    to: Option<Place>,
    nights: Option<u32>,
    #[schemars(default)]
    default: bool,
    means: Vec<Means>,
}

#[derive(schemars::JsonSchema)]
#[allow(dead_code, reason = "only its schema is looked at")]
enum Means {
    Train { class: Option<u8> },
    Foot,
}

#[test]
fn a_strict_schema_is_one_that_services_take() {
    fn check(schema: &Value) {
        match schema {
            Value::Object(members) => {
                for refused in ["oneOf", "format"] {
                    assert!(!members.contains_key(refused), "{schema}");
                }
                if members.contains_key("$ref") {
                    assert_eq!(members.len(), 1, "{schema}");
                }
                if let Some(properties) = members.get("properties") {
                    let names: Vec<&String> = properties.as_object().unwrap().keys().collect();
                    assert_eq!(members["required"], json!(names));
                    assert_eq!(members["additionalProperties"], false);
                    properties.as_object().unwrap().values().for_each(|property| {
                        assert!(property.get("default").is_none(), "{property}");
                    });
                }
                members.values().for_each(check);
            }
            Value::Array(members) => members.iter().for_each(check),
            _ => {}
        }
    }
    let format = serde_json::to_value(ResponseFormat::json_schema::<Trip>().strict()).unwrap();
    assert_eq!(format["json_schema"]["strict"], true);
    let schema = &format["json_schema"]["schema"];
    check(schema);
    assert_eq!(schema["properties"]["from"], json!({ "$ref": "#/$defs/Place" }));
    assert_eq!(schema["properties"]["to"], json!({ "anyOf": [{ "$ref": "#/$defs/Place" }, { "type": "null" }] }));
    assert_eq!(schema["properties"]["nights"]["type"], json!(["integer", "null"]));
    // It may be left out otherwise.
    assert_eq!(schema["properties"]["default"], json!({ "anyOf": [{ "type": "boolean" }, { "type": "null" }] }));

    let tool = serde_json::to_value(chat::types::Tool::of::<Trip>("travel", "Travels").strict()).unwrap();
    assert_eq!(tool["function"]["strict"], true);
    assert_eq!(tool["function"]["parameters"], *schema);
    // Without the word, nothing is closed.
    let open = serde_json::to_value(ResponseFormat::json_schema::<Trip>()).unwrap();
    assert_eq!(open["json_schema"]["schema"].get("additionalProperties"), None);
}

#[test]
fn a_conversation_goes_on_with_what_tools_have_answered() {
    let answer = json!({ "role": "assistant", "content": [
        { "type": "text", "text": "Let me see." },
        { "type": "tool_use", "id": "a", "name": "weather", "input": { "city": "Ulm" } },
    ]});
    let message: messages::types::Message = serde_json::from_value(answer.clone()).unwrap();
    let results: Vec<_> = message.tool_uses().map(|tool| (tool.id.to_owned(), "Rain")).collect();
    let conversation = [InputMessage::user("How is it?"), message.into(), InputMessage::tool_results(results)];
    let result = json!({ "type": "tool_result", "tool_use_id": "a", "content": "Rain" });
    assert_eq!(
        serde_json::to_value(conversation).unwrap(),
        json!([{ "role": "user", "content": "How is it?" }, answer, { "role": "user", "content": [result] }])
    );
}

#[test]
fn events_tell_their_text() {
    let text =
        |event: Value| serde_json::from_value::<StreamEvent>(event).unwrap().text().map(std::borrow::Cow::into_owned);
    let block = json!({ "type": "text", "text": "a" });
    assert_eq!(text(json!({ "type": "content_block_start", "content_block": block })).as_deref(), Some("a"));
    assert_eq!(text(json!({ "type": "content_block_delta", "delta": { "text": "b" } })).as_deref(), Some("b"));
    assert_eq!(
        text(json!({ "type": "message_start", "message": { "content": [block, block] } })).as_deref(),
        Some("aa")
    );
    assert_eq!(text(json!({ "type": "message_start", "message": { "content": [] } })), None);
    let thought = json!({ "type": "thinking", "text": "a" });
    assert_eq!(text(json!({ "type": "content_block_start", "content_block": thought })), None);
}

#[test]
fn a_conversation_goes_on_with_images_and_what_was_answered() {
    use aisa_api::chat::types::{ContentPart, Message};

    let parts = vec![ContentPart::text("What is this?"), ContentPart::image_url("https://a.example/1.png")];
    let image = json!({ "type": "image_url", "image_url": { "url": "https://a.example/1.png" } });
    let expected = json!({ "role": "user", "content": [{ "type": "text", "text": "What is this?" }, image] });
    assert_eq!(serde_json::to_value(Message::user(parts)).unwrap(), expected);

    let call =
        json!({ "id": "a", "type": "function", "function": { "name": "f", "arguments": "{}" }, "x_signature": "s" });
    let message = json!({ "role": "assistant", "content": "Let me see.", "tool_calls": [call] });
    let answer: ChatCompletion = serde_json::from_value(json!({ "choices": [{ "message": message }] })).unwrap();
    assert_eq!(answer.clone().into_message().unwrap().text().as_deref(), Some("Let me see."));
    // With whatever the service wants to see again.
    assert_eq!(serde_json::to_value(Message::from(answer)).unwrap(), message);
    assert_eq!(ChatCompletion::default().into_message(), None);
}

#[test]
fn a_call_is_built_without_a_word_about_what_has_no_field() {
    let function = FunctionCall::builder().name("weather".to_owned()).arguments("{}".to_owned());
    let function: FunctionCall = function.try_into().unwrap();
    let call: ToolCall = ToolCall::builder().id("c1".to_owned()).function(function).try_into().unwrap();
    assert_eq!(call.name(), Some("weather"));
}

#[test]
fn a_call_that_is_numbered_already_has_one_number_as_a_delta() {
    let whole = json!({ "role": "assistant", "tool_calls": [{ "index": 3, "id": "c1", "function": { "name": "f" } }] });
    let message: AnswerMessage = serde_json::from_value(whole).unwrap();
    let text = serde_json::to_string(&Delta::from(message)).unwrap();
    assert_eq!(text.matches("index").count(), 1, "{text}");
    serde_json::from_str::<Delta>(&text).unwrap();
}
