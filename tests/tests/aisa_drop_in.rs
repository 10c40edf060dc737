//! A client that was written for OpenAI and knows nothing of AIsa: what `docs/openai-drop-in.md` promises of it.

use std::time::Duration;

use aisa_sim::{BlockingSimulator, Config, ErrorShape, FaultRule, KeyOptions, MintedKey, Reply, Simulator};
use async_openai::Client;
use async_openai::config::OpenAIConfig;
use async_openai::error::{ApiError, OpenAIError};
use async_openai::types::chat::{
    ChatCompletionMessageToolCalls, CreateChatCompletionRequest, CreateChatCompletionStreamResponse, FinishReason,
};
use futures_util::StreamExt as _;
use serde_json::{Value, json};
use workspace_tests::bench::plain;

/// A simulator, and a client that has its base URL and its key in place of OpenAI's.
fn api(options: KeyOptions) -> (BlockingSimulator, MintedKey, Client<OpenAIConfig>) {
    let simulator = Simulator::start_blocking(Config::default()).expect("a free port");
    let key = simulator.mint_key(options);
    let config =
        OpenAIConfig::new().with_api_base(format!("{}/v1", simulator.base_url())).with_api_key(key.expose().to_owned());
    let client = Client::build(plain::client().expect("an HTTP client"), config);
    (simulator, key, client)
}

fn request(more: Value) -> CreateChatCompletionRequest {
    let mut request =
        json!({ "model": "gpt-5-mini", "messages": [{ "role": "user", "content": "How is the weather in Ulm?" }] });
    request.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    serde_json::from_value(request).expect("a request")
}

fn tools() -> Value {
    let parameters = json!({ "type": "object", "required": ["city"], "properties": { "city": { "type": "string" } } });
    json!({ "tools": [{ "type": "function", "function": { "name": "weather", "parameters": parameters } }] })
}

/// All chunks of a stream, or those before its error.
async fn chunks(
    client: &Client<OpenAIConfig>,
    request: CreateChatCompletionRequest,
) -> (Vec<CreateChatCompletionStreamResponse>, Option<OpenAIError>) {
    let mut stream = client.chat().create_stream(request).await.expect("a stream");
    let mut chunks = Vec::new();
    while let Some(item) = stream.next().await {
        match item {
            Ok(chunk) => chunks.push(chunk),
            Err(error) => return (chunks, Some(error)),
        }
    }
    (chunks, None)
}

fn text(chunks: &[CreateChatCompletionStreamResponse]) -> String {
    chunks.iter().filter_map(|chunk| chunk.choices.first()?.delta.content.as_deref()).collect()
}

#[tokio::test]
async fn a_completion_is_what_an_openai_client_expects() {
    let (simulator, key, client) = api(KeyOptions::default());
    simulator.reply_next(Reply::new().words("It rains.").usage(17, 3));
    let answer = client.chat().create(request(json!({}))).await.expect("an answer");
    assert_eq!(answer.choices[0].message.content.as_deref(), Some("It rains."));
    assert_eq!(answer.choices[0].finish_reason, Some(FinishReason::Stop));
    let usage = answer.usage.expect("usage");
    assert_eq!((usage.prompt_tokens, usage.completion_tokens, usage.total_tokens), (17, 3, 20));
    assert_eq!((answer.model.as_str(), answer.object.as_str()), ("gpt-5-mini", "chat.completion"));

    let answer = client.chat().create(request(tools())).await.expect("an answer");
    let calls = answer.choices[0].message.tool_calls.as_ref().expect("calls");
    let ChatCompletionMessageToolCalls::Function(call) = &calls[0] else { panic!("{calls:?}") };
    let arguments: Value = serde_json::from_str(&call.function.arguments).expect("JSON");
    assert!(call.function.name == "weather" && arguments["city"].is_string(), "{arguments}");
    assert_eq!(answer.choices[0].finish_reason, Some(FinishReason::ToolCalls));

    let log = simulator.log();
    assert!(log.iter().all(|request| request.path == "/v1/chat/completions" && request.has_header("authorization")));
    assert!(simulator.spent_micro_usd(&key) > 0);
}

#[tokio::test]
async fn a_stream_is_what_an_openai_client_expects() {
    let (simulator, _, client) = api(KeyOptions::default());
    let script = Reply::new().words("Let me look. ").tool_call(0, "call_1", "weather", r#"{"city":"Ulm"}"#);
    simulator.reply_next(script.in_slices(7, Duration::ZERO));
    let mut more = tools();
    more["stream_options"] = json!({ "include_usage": true });
    let (chunks, error) = chunks(&client, request(more)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(text(&chunks), "Let me look. ");
    let fragments: Vec<_> = chunks
        .iter()
        .filter_map(|chunk| chunk.choices.first()?.delta.tool_calls.as_ref())
        .flatten()
        .filter(|fragment| fragment.index == 0)
        .collect();
    let arguments: String =
        fragments.iter().filter_map(|fragment| fragment.function.as_ref()?.arguments.as_deref()).collect();
    assert_eq!((fragments[0].id.as_deref(), arguments.as_str()), (Some("call_1"), r#"{"city":"Ulm"}"#));
    let finish: Vec<FinishReason> = chunks.iter().filter_map(|chunk| chunk.choices.first()?.finish_reason).collect();
    assert_eq!(finish, [FinishReason::ToolCalls]);
    assert!(chunks.last().expect("a chunk").usage.as_ref().is_some_and(|usage| usage.total_tokens > 0));
}

#[tokio::test]
async fn the_errors_of_the_gateway_are_read() {
    let refused = async |options: KeyOptions, model: &str, revoke: bool| -> (u16, ApiError) {
        let (simulator, key, client) = api(options);
        if revoke {
            simulator.revoke(&key);
        }
        match client.chat().create(request(json!({ "model": model }))).await {
            Err(OpenAIError::ApiError(error)) => (error.status_code.as_u16(), error.api_error),
            other => panic!("{other:?}"),
        }
    };
    let all = KeyOptions::default;
    let cases = [
        (refused(all(), "gpt-5-mini", true).await, 401, "authentication_error", "revoked_api_key"),
        (refused(all(), "gpt-0", false).await, 404, "invalid_request_error", "unknown_model"),
        (
            refused(all().with_models(["glm-5"]), "gpt-5-mini", false).await,
            403,
            "invalid_request_error",
            "model_not_allowed",
        ),
        (
            refused(all().with_spend_cap_micro_usd(0), "gpt-5-mini", false).await,
            429,
            "rate_limit_error",
            "quota_exceeded",
        ),
    ];
    for ((status, error), expected, kind, code) in cases {
        assert_eq!(
            (status, error.r#type.as_deref(), error.code.as_deref()),
            (expected, Some(kind), Some(code)),
            "{error}"
        );
        assert!(!error.message.is_empty());
    }
}

#[tokio::test]
async fn what_the_recipe_warns_of() {
    let (simulator, _, client) = api(KeyOptions::default());
    // An event that is an error ends the stream with one, after what came before it.
    simulator.reply_next(Reply::new().words("Once upon a time").error("upstream_timeout", "Too slow."));
    let (said, error) = chunks(&client, request(json!({}))).await;
    assert_eq!(text(&said), "Once upon a time");
    assert!(error.is_some(), "an error in the middle must not look like the end");

    // A stream that lacks its mark ends like any other.
    simulator.reply_next(Reply::new().words("The end.").without_done());
    let (said, _) = chunks(&client, request(json!({}))).await;
    assert_eq!(text(&said), "The end.");

    // An error whose `error` is a text, as the later documentation has it, is no error that it can read.
    let rule = FaultRule::new(ErrorShape::Text.fault(400, "", "n is too large")).times(1);
    simulator.set_faults(vec![rule]).expect("a rule");
    let error = client.chat().create(request(json!({}))).await.expect_err("a 400");
    assert!(matches!(error, OpenAIError::JSONDeserialize(..)), "{error:?}");
}
