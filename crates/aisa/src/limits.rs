//! What a key of AIsa is limited to, and what a call took of it.

use client_runtime::{CallOptions, Limits, Operation, Tier};
use http::HeaderMap;
use serde::Deserialize;
use serde_json::Value;

/// The tiers of accounts, by their limits (rate limits page). The largest ones are made to measure, and tell their limits in
/// the headers of the answers.
static TIERS: [Tier; 3] = [
    // Free.
    Tier { rpm: 60, tpm: 60_000, concurrency: 5 },
    // Starter, with the first payment.
    Tier { rpm: 600, tpm: 600_000, concurrency: 20 },
    // Growth.
    Tier { rpm: 3_000, tpm: 3_000_000, concurrency: 50 },
];

/// The limits that the answers tell, and what is known of accounts where they do not.
pub(crate) fn learned(limits: Limits) -> Limits {
    limits.tiers(&TIERS)
}

/// How many tokens a call took, in and out together, which is how they are limited.
pub(crate) fn tokens(_: &Operation, _: &HeaderMap, body: &[u8]) -> Option<u64> {
    serde_json::from_slice::<Answer>(body).ok()?.tokens().filter(|tokens| *tokens <= MOST)
}

/// What `event`, a piece of an answer, tells of the tokens used: beside its other members, or in the answer that it repeats.
#[cfg(feature = "stream")]
pub(crate) fn usage(event: &Value) -> Option<&Value> {
    let places = ["/usage", "/response/usage", "/message/usage"];
    places.iter().find_map(|place| event.pointer(place)).filter(|usage| usage.is_object())
}

/// How many tokens an answer took so far, as `event`, a piece of it, tells.
#[cfg(feature = "stream")]
pub(crate) fn tokens_of_event(event: &Value) -> Option<u64> {
    let usage = Usage::deserialize(usage(event)?).ok()?;
    let answer = Answer { usage: Some(usage), usage_metadata: None };
    answer.tokens().filter(|tokens| *tokens <= MOST)
}

/// About how many tokens so many characters are.
#[cfg(feature = "stream")]
pub(crate) fn tokens_in(characters: u64) -> u64 {
    characters.div_ceil(CHARACTERS)
}

/// A token is about four characters of English, and fewer of most other languages.
const CHARACTERS: u64 = 4;

/// About how many tokens a call with this `body` will take, in all and of them for the request.
pub(crate) fn estimates(options: &mut CallOptions, body: &Value) {
    options.estimate_tokens(estimate(body));
    options.estimate_request_tokens(u32::try_from(characters(body) / CHARACTERS).unwrap_or(u32::MAX));
}

/// About how many tokens a request will take, as far as it shows: a quarter of its characters, and what it allows the answer.
fn estimate(body: &Value) -> u32 {
    let limits = ["/max_tokens", "/max_completion_tokens", "/max_output_tokens", "/generationConfig/maxOutputTokens"];
    let limit = limits.iter().find_map(|place| body.pointer(place)?.as_u64()).unwrap_or(ANSWER);
    // Several answers to one question.
    let answers = body.get("n").and_then(Value::as_u64).unwrap_or(1).max(1);
    u32::try_from((characters(body) / CHARACTERS).saturating_add(limit.saturating_mul(answers))).unwrap_or(u32::MAX)
}

/// The tokens of an answer that is not limited.
const ANSWER: u64 = 1024;

/// The characters in the texts of `value`. Images are counted otherwise.
fn characters(value: &Value) -> u64 {
    match value {
        Value::String(text) if text.starts_with("data:") => 0,
        Value::String(text) => text.len() as u64,
        Value::Array(items) => items.iter().map(characters).sum(),
        // The place of an image in messages.
        Value::Object(members) => {
            members.iter().filter(|(name, _)| *name != "data").map(|(_, of)| characters(of)).sum()
        }
        _ => 0,
    }
}

/// No call takes more tokens than this.
const MOST: u64 = 1_000_000_000;

/// As much of an answer as tells its tokens: in the words of OpenAI, of Anthropic, or of Google.
#[derive(Deserialize)]
struct Answer {
    usage: Option<Usage>,
    #[serde(rename = "usageMetadata")]
    usage_metadata: Option<UsageMetadata>,
}

#[derive(Deserialize)]
struct Usage {
    total_tokens: Option<u64>,
    prompt_tokens: Option<u64>,
    completion_tokens: Option<u64>,
    input_tokens: Option<u64>,
    output_tokens: Option<u64>,
    cache_creation_input_tokens: Option<u64>,
    cache_read_input_tokens: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct UsageMetadata {
    total_token_count: Option<u64>,
}

impl Answer {
    fn tokens(self) -> Option<u64> {
        let google = self.usage_metadata.and_then(|usage| usage.total_token_count);
        google.or_else(|| {
            let usage = self.usage?;
            let parts = [
                usage.prompt_tokens,
                usage.completion_tokens,
                usage.input_tokens,
                usage.output_tokens,
                usage.cache_creation_input_tokens,
                usage.cache_read_input_tokens,
            ];
            let sum = parts.iter().flatten().fold(0_u64, |sum, part| sum.saturating_add(*part));
            usage.total_tokens.or_else(|| parts.iter().any(Option::is_some).then_some(sum))
        })
    }
}

#[cfg(test)]
mod tests {
    use client_runtime::RetryClass;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_request_shows_about_how_much_it_will_take() {
        let text = "x".repeat(400);
        let image = format!("data:image/png;base64,{}", "A".repeat(100_000));
        let part = |url: &str| json!({"type": "image_url", "image_url": {"url": url}});
        // and the few characters of roles and names
        let cases = [
            (json!({}), 1_024),
            (json!({"messages": [{"role": "user", "content": text}]}), 1_024 + 101),
            (json!({"messages": [{"role": "user", "content": text}], "max_tokens": 50}), 50 + 101),
            (json!({"messages": [{"content": [{"text": text}, part(&image)]}], "max_completion_tokens": 0}), 102),
            (json!({"source": {"type": "base64", "data": "A".repeat(100_000)}, "max_output_tokens": 7}), 7 + 1),
            (json!({"contents": [{"parts": [{"text": text}]}], "generationConfig": {"maxOutputTokens": 9}}), 109),
            (json!({"max_tokens": 10, "n": 4}), 40),
            (json!({"max_tokens": u64::MAX, "n": u64::MAX}), u32::MAX),
        ];
        for (body, tokens) in cases {
            assert_eq!(estimate(&body), tokens, "{body}");
        }
    }

    #[test]
    fn every_way_to_tell_the_tokens() {
        let cases = [
            (r#"{"usage":{"prompt_tokens":10,"completion_tokens":5,"total_tokens":15},"choices":[]}"#, Some(15)),
            (r#"{"usage":{"prompt_tokens":10,"completion_tokens":5}}"#, Some(15)),
            (r#"{"usage":{"input_tokens":10,"output_tokens":5,"cache_read_input_tokens":100}}"#, Some(115)),
            (r#"{"usage":{"total_tokens":7}}"#, Some(7)),
            (r#"{"usageMetadata":{"promptTokenCount":4,"totalTokenCount":9}}"#, Some(9)),
            (r#"{"usage":{"credits":7}}"#, None),
            (r#"{"usage":null}"#, None),
            (r#"{"usage":{"input_tokens":18446744073709551615,"output_tokens":5}}"#, None),
            (r#"{"usage":{"total_tokens":-1}}"#, None),
            ("<html>", None),
            ("", None),
        ];
        let operation = Operation::named("chat.create_chat_completion", RetryClass::BeforeAnswer).with_tokens();
        for (body, expected) in cases {
            assert_eq!(tokens(&operation, &HeaderMap::new(), body.as_bytes()), expected, "{body}");
        }
    }
}
