//! What a key of AIsa is limited to, and what a call took of it.

use client_runtime::{Limits, Operation, Tier};
use http::HeaderMap;
use serde::Deserialize;

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
    serde_json::from_slice::<Answer>(body).ok()?.tokens()
}

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

    use super::*;

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
            (r#"{"usage":{"input_tokens":18446744073709551615,"output_tokens":5}}"#, Some(u64::MAX)),
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
