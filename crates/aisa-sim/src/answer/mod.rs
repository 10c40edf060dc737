//! Answers: one for each kind of operation.

mod gemini;
mod images;
mod plain;
mod seo;
mod video;
pub(crate) mod walk;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use serde_json::Value;

use crate::call::Call;
use crate::chat;
use crate::price::Price;
use crate::problem::Problem;

/// An answer, and what it costs.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) response: Response,
    pub(crate) price: Price,
    /// Tokens of the answer.
    pub(crate) tokens: u64,
}

impl Answered {
    /// An answer as JSON, at the price of its operation.
    pub(crate) fn json(call: &Call, body: &Value) -> Answered {
        Answered { response: (call.entry.status, Json(body)).into_response(), price: Price::of(call), tokens: 0 }
    }
}

/// The answer to a request that has what it needs.
pub(crate) async fn answer(call: &mut Call) -> Result<Answered, Problem> {
    match call.entry.name.as_str() {
        "chat.create_chat_completion" => return chat::answer(call, chat::Dialect::Chat).await,
        "messages.create_message" => return chat::answer(call, chat::Dialect::Messages).await,
        "gemini.generate_content" => return gemini::answer(call).await,
        "images.create_image_generation" => return images::answer(call),
        "images.generate_image_via_chat" => return images::answer_via_chat(call),
        "video.create_video_task" => return video::create(call),
        "video.get_video_task" => return video::get(call),
        _ => {}
    }
    match call.entry.group.name() {
        "perplexity" => chat::answer(call, chat::Dialect::Perplexity).await,
        "dataforseo" => seo::answer(call),
        _ if call.entry.paging().is_some() => walk::answer(call),
        _ => Ok(plain::answer(call)),
    }
}

/// What a request gets that is not as it should be. Some services have ways of their own to say so.
pub(crate) fn refusal(call: &Call, problem: Problem) -> Result<Answered, Problem> {
    match (call.entry.group.name(), &problem) {
        ("dataforseo", Problem::Mistake(_)) => Ok(seo::refusal(call, &problem)),
        ("video", Problem::Mistake(mistake)) if call.entry.name == "video.create_video_task" => {
            Err(video::refusal(mistake))
        }
        ("images", Problem::Mistake(mistake)) if mistake.place.ends_with("content") => Err(images::refusal(mistake)),
        _ => Err(problem),
    }
}

/// An answer without a body.
pub(crate) fn empty(call: &Call, status: StatusCode) -> Answered {
    Answered { response: status.into_response(), price: Price::of(call), tokens: 0 }
}
