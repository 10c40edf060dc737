//! Gemini's own way to ask a model.

use serde_json::json;

use super::Answered;
use crate::call::{Call, tokens_of};
use crate::chat::Message;
use crate::price::Price;
use crate::problem::Problem;

/// A pixel.
const IMAGE: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==";

pub(super) async fn answer(call: &Call) -> Result<Answered, Problem> {
    let model = call.place("model");
    let message = Message::of(call).await?;
    let part = match &message.calls[..] {
        _ if model.contains("image") => json!({ "inlineData": { "mimeType": "image/png", "data": IMAGE } }),
        [] => json!({ "text": message.text }),
        [first, ..] => json!({ "functionCall": { "name": first.name, "args": first.parsed() } }),
    };
    let (sent, answered) =
        (call.tokens(), message.usage.map_or_else(|| tokens_of(&message.text), |usage| usage.completion));
    let content = json!({ "role": "model", "parts": [part] });
    let body = json!({
        "candidates": [{ "content": content, "role": "model", "index": 0, "finishReason": "STOP", "safetyRatings": [] }],
        "usageMetadata": {
            "promptTokenCount": sent, "candidatesTokenCount": answered, "totalTokenCount": sent + answered,
        },
        "modelVersion": model,
        "responseId": call.request_id,
    });
    Ok(Answered { price: Price::of_tokens(sent, answered), tokens: answered, ..Answered::json(call, &body) })
}
