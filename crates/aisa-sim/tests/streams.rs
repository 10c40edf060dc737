//! What models say, piece by piece, in three dialects, and how that goes wrong.

#[path = "support/schema.rs"]
mod schema;
mod support;

use std::io::Read as _;
use std::time::Duration;

use aisa_sim::{Config, Reply};
use schema::Judge;
use serde_json::{Value, json};
use simulator::ManualClock;
use support::sse::{Event, events};
use support::{Api, Ask};

const CHAT: &str = "/v1/chat/completions";
const MESSAGES: &str = "/v1/messages";
const SONAR: &str = "/apis/v1/perplexity/sonar";

fn question(target: &str, stream: bool) -> Value {
    let model = match target {
        MESSAGES => "claude-opus-4-8",
        SONAR => "sonar",
        _ => "gpt-5-mini",
    };
    let messages = json!([{ "role": "user", "content": "How is the weather?" }]);
    json!({ "model": model, "max_tokens": 100, "messages": messages, "stream": stream })
}

fn script() -> Reply {
    Reply::new()
        .thinking("Where? ")
        .words("Let me see.")
        .tool_call(0, "call_1", "weather", r#"{"city":"Tromsø"}"#)
        .tool_fragment(1, Some("call_2"), Some("time"), "{}")
        .usage(20, 12)
}

/// The events of a stream with this reply.
fn streamed(api: &Api, target: &str, reply: Reply) -> Vec<Event> {
    api.simulator.reply_next(reply);
    let answer = api.post(target, &question(target, true));
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.header("content-type"), Some("text/event-stream; charset=utf-8"));
    assert!(answer.is_whole);
    events(&answer.body)
}

fn whole(api: &Api, target: &str, reply: Reply) -> Value {
    api.simulator.reply_next(reply);
    api.ok(Ask::post(target, &question(target, false)))
}

/// All texts at a place of the events, put together.
fn texts(events: &[Event], pointer: &str) -> String {
    events
        .iter()
        .filter(|event| event.data.starts_with('{'))
        .filter_map(|event| Some(event.json().pointer(pointer)?.as_str()?.to_owned()))
        .collect()
}

/// A piece of a stream as its document has it: Anthropic says null of what nobody knows yet, and the document does not.
fn piece(event: &Event) -> Value {
    let mut value = event.json();
    if let Some(Value::Object(message)) = value.get_mut("message") {
        assert_eq!(message.remove("stop_reason"), Some(Value::Null));
    }
    value
}

#[test]
fn whatever_is_said_each_piece_is_what_its_document_says() {
    let replies = [
        Reply::new(),
        Reply::new().text(""),
        Reply::new().text("Hm.").finish("length"),
        Reply::new().repeated("la ", 5).thinking("Where?").text("There.").usage(0, 0),
        Reply::new().thinking("Where?").finish("stop"),
        Reply::new().tool_call(0, "call_1", "weather", "{}").tool_call(1, "call_2", "time", r#"{"zone":"\u0055TC"}"#),
        Reply::new().tool_fragment(3, Some("call_1"), Some("weather"), "{broken").without_done(),
        Reply::new().words("Zwölf Boxkämpfer jagen Viktor.").in_slices(3, Duration::ZERO),
        script(),
    ];
    for (target, group, schema) in [(CHAT, "chat", "ChatCompletionChunk"), (MESSAGES, "messages", "StreamEvent")] {
        let mut judge = Judge::new(group);
        let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
        for seed in 1..=3 {
            let api = Api::start(Config::default().with_seed(seed));
            for reply in &replies {
                for event in streamed(&api, target, reply.clone()).iter().filter(|event| event.data != "[DONE]") {
                    judge.check(&schema, &piece(event), &format!("{reply:?} under {seed}"));
                }
            }
            // What is said when nobody has said what.
            let usual = api.post(target, &question(target, true));
            events(&usual.body).iter().filter(|event| event.data != "[DONE]").for_each(|event| {
                judge.check(&schema, &piece(event), &format!("the usual under {seed}"));
            });
        }
    }
}

#[test]
fn openais_chunks_are_the_answer_in_pieces() {
    let api = Api::start(Config::default());
    let mut judge = Judge::new("chat");
    let events = streamed(&api, CHAT, script());
    let (last, chunks) = events.split_last().expect("events");
    assert_eq!(last.data, "[DONE]");
    for chunk in chunks {
        judge.check(&json!({ "$ref": "#/components/schemas/ChatCompletionChunk" }), &chunk.json(), "a chunk");
    }
    assert_eq!(chunks[0].json()["choices"][0]["delta"]["role"], "assistant");
    assert_eq!(texts(chunks, "/choices/0/delta/reasoning_content"), "Where? ");
    assert_eq!(texts(chunks, "/choices/0/delta/content"), "Let me see.");
    let fragments: Vec<Value> =
        chunks.iter().filter_map(|chunk| chunk.json().pointer("/choices/0/delta/tool_calls/0").cloned()).collect();
    let arguments = |index: u64| -> String {
        let own = fragments.iter().filter(|fragment| fragment["index"] == index);
        own.filter_map(|fragment| fragment["function"]["arguments"].as_str()).collect()
    };
    assert_eq!((&*arguments(0), &*arguments(1)), (r#"{"city":"Tromsø"}"#, "{}"));
    assert!(fragments.len() > 3 && fragments[0]["id"] == "call_1" && fragments[1].get("id").is_none());
    let finish: Vec<Value> =
        chunks.iter().filter_map(|chunk| chunk.json().pointer("/choices/0/finish_reason").cloned()).collect();
    assert_eq!(finish, ["tool_calls"]);
    let used: Vec<Value> = chunks.iter().filter_map(|chunk| chunk.json().get("usage").cloned()).collect();
    assert_eq!(used, [json!({ "prompt_tokens": 20, "completion_tokens": 12, "total_tokens": 32 })]);

    let answer = whole(&api, CHAT, script());
    judge.check(&json!({ "$ref": "#/components/schemas/ChatCompletion" }), &answer, "the answer");
    let message = &answer["choices"][0]["message"];
    assert_eq!((&message["content"], &message["reasoning_content"]), (&json!("Let me see."), &json!("Where? ")));
    assert_eq!(message["tool_calls"][0]["function"]["arguments"], r#"{"city":"Tromsø"}"#);
    assert_eq!((&answer["choices"][0]["finish_reason"], &answer["usage"]), (&json!("tool_calls"), &used[0]));
}

#[test]
fn anthropics_events_are_the_answer_in_pieces() {
    let api = Api::start(Config::default());
    let mut judge = Judge::new("messages");
    let events = streamed(&api, MESSAGES, script());
    for event in &events {
        assert_eq!(event.json()["type"], *event.name);
        judge.check(&json!({ "$ref": "#/components/schemas/StreamEvent" }), &piece(event), &event.name);
    }
    let mut names: Vec<&str> = events.iter().map(|event| event.name.as_str()).collect();
    names.dedup();
    let block = ["content_block_start", "content_block_delta", "content_block_stop"];
    let expected =
        [["message_start", "ping"].as_slice(), &block, &block, &block, &block, &["message_delta", "message_stop"]];
    assert_eq!(names, expected.concat());
    assert_eq!(texts(&events, "/delta/thinking"), "Where? ");
    assert_eq!(texts(&events, "/delta/text"), "Let me see.");
    assert_eq!(texts(&events, "/delta/partial_json"), r#"{"city":"Tromsø"}{}"#);
    let starts = events.iter().filter(|event| event.name == "content_block_start");
    let starts: Vec<(Value, Value)> =
        starts.map(|event| (event.json()["index"].clone(), event.json()["content_block"]["type"].clone())).collect();
    assert_eq!(
        starts,
        [(0, "thinking"), (1, "text"), (2, "tool_use"), (3, "tool_use")].map(|(n, t)| (n.into(), t.into()))
    );
    let last = events[events.len() - 2].json();
    assert_eq!((&last["delta"]["stop_reason"], &last["usage"]["output_tokens"]), (&json!("tool_use"), &json!(12)));

    let answer = whole(&api, MESSAGES, script());
    judge.check(&json!({ "$ref": "#/components/schemas/Message" }), &answer, "the answer");
    let types: Vec<&Value> = answer["content"].as_array().expect("blocks").iter().map(|block| &block["type"]).collect();
    assert_eq!(types, ["thinking", "text", "tool_use", "tool_use"]);
    assert_eq!(answer["content"][2]["input"], json!({ "city": "Tromsø" }));
    assert_eq!(answer["stop_reason"], "tool_use");
}

#[test]
fn perplexitys_chunks_have_citations() {
    let api = Api::start(Config::default());
    let mut judge = Judge::new("perplexity");
    let events = streamed(&api, SONAR, Reply::new().words("It is known."));
    let (last, chunks) = events.split_last().expect("events");
    assert_eq!(last.data, "[DONE]");
    for chunk in chunks {
        assert!(chunk.json()["citations"].as_array().is_some_and(|citations| !citations.is_empty()));
    }
    assert_eq!(texts(chunks, "/choices/0/delta/content"), "It is known.");
    assert!(chunks.iter().any(|chunk| chunk.json()["usage"]["total_tokens"].is_u64()));
    let answer = whole(&api, SONAR, Reply::new().words("It is known."));
    judge.check(&json!({ "$ref": "#/components/schemas/ChatCompletionResponse" }), &answer, "the answer");
    assert_eq!(answer["choices"][0]["message"]["content"], "It is known.");
}

#[test]
fn gemini_says_the_same_in_its_own_way() {
    let api = Api::start(Config::default().with_reply(Reply::new().words("It is known.").usage(3, 4)));
    let ask = json!({ "contents": [{ "role": "user", "parts": [{ "text": "Is it?" }] }] });
    let answer = api.ok(Ask::post("/v1beta/models/gemini-3.5-flash:generateContent", &ask));
    assert_eq!(answer["candidates"][0]["content"]["parts"][0]["text"], "It is known.");
    assert_eq!(answer["usageMetadata"]["candidatesTokenCount"], 4);
    let answer = api.ok(Ask::post("/v1beta/models/gemini-3-pro-image-preview:generateContent", &ask));
    assert_eq!(answer["candidates"][0]["content"]["parts"][0]["inlineData"]["mimeType"], "image/png");
}

#[test]
fn usage_comes_if_it_is_asked_for() {
    let api = Api::start(Config::default().with_reply(Reply::new().text("Yes.")));
    let mut ask = question(CHAT, true);
    assert_eq!(api.post(CHAT, &ask).body.matches("\"usage\"").count(), 0);
    ask["stream_options"] = json!({ "include_usage": true });
    assert_eq!(api.post(CHAT, &ask).body.matches("\"usage\"").count(), 1);
}

#[test]
fn what_is_said_without_a_script_fits_the_request() {
    let api = Api::start(Config::default());
    let mut ask = question(CHAT, false);
    let plain = api.ok(Ask::post(CHAT, &ask));
    assert!(plain["choices"][0]["message"]["content"].as_str().is_some_and(|text| text.len() > 10));
    assert_eq!(plain["choices"][0]["message"], api.ok(Ask::post(CHAT, &ask))["choices"][0]["message"]);

    let parameters = json!({ "type": "object", "required": ["city"], "properties": { "city": { "type": "string" } } });
    ask["tools"] = json!([{ "type": "function", "function": { "name": "weather", "parameters": parameters } }]);
    let called = api.ok(Ask::post(CHAT, &ask));
    let call = &called["choices"][0]["message"]["tool_calls"][0];
    let arguments: Value = serde_json::from_str(call["function"]["arguments"].as_str().expect("a text")).expect("JSON");
    assert!(call["function"]["name"] == "weather" && arguments["city"].is_string(), "{called}");
    ask["messages"].as_array_mut().expect("messages").extend([
        json!({ "role": "assistant", "tool_calls": [call] }),
        json!({ "role": "tool", "tool_call_id": call["id"], "content": "Rain." }),
    ]);
    let told = api.ok(Ask::post(CHAT, &ask));
    assert_eq!(told["choices"][0]["finish_reason"], "stop", "{told}");
    ask["messages"].as_array_mut().expect("messages").pop();
    ask["tool_choice"] = "none".into();
    assert_eq!(api.ok(Ask::post(CHAT, &ask))["choices"][0]["finish_reason"], "stop");

    let mut ask = question(CHAT, false);
    let schema = json!({ "type": "object", "required": ["n"], "properties": { "n": { "type": "integer" } } });
    ask["response_format"] = json!({ "type": "json_schema", "json_schema": { "name": "x", "schema": schema } });
    let answer = api.ok(Ask::post(CHAT, &ask));
    let said = answer["choices"][0]["message"]["content"].as_str().expect("a text");
    assert!(serde_json::from_str::<Value>(said).expect("JSON")["n"].is_i64(), "{said}");
}

#[test]
fn a_stream_goes_wrong_as_it_is_told() {
    let api = Api::start(Config::default());
    for (target, mark) in [(CHAT, "[DONE]"), (SONAR, "[DONE]"), (MESSAGES, "message_stop")] {
        let done = |events: &[Event]| events.iter().any(|event| event.data.contains(mark));
        let events = streamed(&api, target, Reply::new().text("a").without_done());
        assert!(!done(&events) && events.iter().any(|event| event.data.contains("\"a\"")), "{target}");

        let events = streamed(&api, target, Reply::new().text("a").error("upstream_timeout", "Too slow."));
        let last = events.last().expect("an event").json();
        assert_eq!((&last["error"]["code"], last.get("choices")), (&json!("upstream_timeout"), None), "{target}");
        assert!(!done(&events), "{target}");
        let events = streamed(&api, target, Reply::new().error_value("Overloaded.".into()));
        assert_eq!(events.last().expect("an event").json()["error"], "Overloaded.", "{target}");

        let events = streamed(&api, target, Reply::new().text("a").event("{\"id\": ").comment("keep-alive").text("b"));
        assert!(events.iter().any(|event| event.data == "{\"id\": ") && done(&events), "{target}");

        api.simulator.reply_next(Reply::new().text("a").breaks_off());
        let answer = api.post(target, &question(target, true));
        assert!(!answer.is_whole && answer.body.contains("\"a\""), "{target}: {}", answer.body);

        api.simulator.reply_next(Reply::new().error("upstream_timeout", "Too slow."));
        let answer = api.post(target, &question(target, false));
        assert_eq!((answer.status, &*answer.code()), (502, "upstream_unavailable"), "{target}");
        assert_eq!(answer.json()["error"]["message"], "Too slow.", "{target}");
    }
}

#[test]
fn a_stream_pauses_by_the_clock_and_stalls_until_the_end() {
    let clock = ManualClock::default();
    let api = Api::start(Config::default().with_clock(clock.shared()));
    let pause = Duration::from_secs(59);
    api.simulator.reply_next(Reply::new().text("before").pause(pause).text("after").stalls());
    let mut stream = api.signed(Ask::post(CHAT, &question(CHAT, true))).open(&api.simulator.base_url());
    let mut heard = Vec::new();
    let mut until = |text: &str| {
        let mut piece = [0; 1024];
        while !String::from_utf8_lossy(&heard).contains(text) {
            let count = stream.read(&mut piece).expect("an open connection");
            assert!(count > 0, "ended before {text}: {}", String::from_utf8_lossy(&heard));
            heard.extend_from_slice(&piece[..count]);
        }
        String::from_utf8_lossy(&heard).into_owned()
    };
    assert!(!until("before").contains("after"));
    assert_eq!(clock.advance_to_next(), pause);
    assert!(!until("after").contains("[DONE]"));
    api.simulator.shutdown();
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest);
    assert!(!String::from_utf8_lossy(&rest).contains("[DONE]"));
}

#[test]
fn slices_cut_events_and_letters_and_lose_nothing() {
    let api = Api::start(Config::default());
    let reply = || Reply::new().words("Blåbærsyltetøy 🫐 to the end.").usage(1, 2);
    let comparable = |events: Vec<Event>| -> Vec<String> {
        let without_id = |event: Event| match serde_json::from_str::<Value>(&event.data) {
            Ok(mut value) => {
                value["id"] = Value::Null;
                value.to_string()
            }
            Err(_) => event.data,
        };
        events.into_iter().map(without_id).collect()
    };
    let plain = comparable(streamed(&api, CHAT, reply()));
    for size in [1, 2, 3, 7, 64] {
        assert_eq!(comparable(streamed(&api, CHAT, reply().in_slices(size, Duration::ZERO))), plain, "{size}");
    }
}

#[test]
fn a_long_stream_is_made_while_it_is_read() {
    let api = Api::start(Config::default().with_reply(Reply::new().repeated("word ", u64::MAX)));
    let mut stream = api.signed(Ask::post(CHAT, &question(CHAT, true))).open(&api.simulator.base_url());
    let mut bytes = vec![0; 1024 * 1024];
    stream.read_exact(&mut bytes).expect("as much as one likes");
    assert!(String::from_utf8_lossy(&bytes).matches("\"word \"").count() > 1_000);
}
