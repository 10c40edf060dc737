//! Models that are asked: three dialects of one thing.

mod chunks;
mod events;
mod message;
mod reply;
mod rule;
mod script;
mod stream;
mod usual;

use axum::Json;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};
use simulator::Endless;

pub(crate) use message::Message;
pub use reply::Reply;
pub(crate) use rule::Replies;
pub use rule::{ReplyRule, ReplyStatus};

use crate::answer::Answered;
use crate::call::{Call, tokens_of};
use crate::price::Price;
use crate::problem::Problem;
use message::Usage;
use reply::{Ending, Piece};
use stream::{Frame, Frames};

/// How a model is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// OpenAI's.
    Chat,
    /// OpenAI's with citations.
    Perplexity,
    /// Anthropic's.
    Messages,
}

/// What every answer of a model says of itself.
struct Head {
    dialect: Dialect,
    id: String,
    created: u64,
    model: Value,
    /// Tokens that were sent.
    sent: u64,
}

/// The answer of a model, whole or as a stream.
pub(crate) async fn answer(call: &mut Call, dialect: Dialect) -> Result<Answered, Problem> {
    let id = &call.request_id[4..];
    let head = Head {
        dialect,
        id: if dialect == Dialect::Messages { format!("msg_{id}") } else { format!("chatcmpl-{id}") },
        created: call.stack.unix(call.stack.now()),
        model: call.body["model"].clone(),
        sent: call.tokens(),
    };
    if call.body["stream"] == true {
        let reply = usual::reply(call);
        let message = Message::whole(&reply);
        let answered = message.tokens();
        let response = streamed(call, &head, reply, &message);
        return Ok(Answered { response, price: Price::of_tokens(head.sent, answered), tokens: answered });
    }
    let message = Message::of(call).await?;
    let body = match dialect {
        Dialect::Chat | Dialect::Perplexity => chunks::whole(&head, &message),
        Dialect::Messages => events::whole(&head, &message),
    };
    let answered = message.tokens();
    let response = (StatusCode::OK, Json(body)).into_response();
    Ok(Answered { response, price: Price::of_tokens(head.sent, answered), tokens: answered })
}

fn streamed(call: &mut Call, head: &Head, reply: Reply, message: &Message) -> Response {
    let frames = match head.dialect {
        Dialect::Chat | Dialect::Perplexity => {
            let asked = call.body.pointer("/stream_options/include_usage") == Some(&Value::Bool(true));
            chunks::frames(head, &reply, message, asked || head.dialect == Dialect::Perplexity)
        }
        Dialect::Messages => events::frames(head, &reply, message),
    };
    let body = Frames::new(frames, &reply, &call.stack.core.clock, call.under_way.take());
    let mut response = Response::new(Body::from_stream(body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    // It may pause for longer than anybody wants to wait who stops the simulator.
    response.extensions_mut().insert(Endless);
    response
}

/// The event in which a stream says that it has failed.
fn failure(error: &Value) -> Value {
    json!({ "error": error })
}

impl Message {
    /// The tokens that it is billed for.
    fn tokens(&self) -> u64 {
        self.usage.map_or_else(
            || {
                tokens_of(&self.text)
                    + tokens_of(&self.thinking)
                    + self.calls.iter().map(|call| tokens_of(&call.arguments)).sum::<u64>()
            },
            |usage| usage.completion,
        )
    }

    /// As its `usage` says it.
    fn usage(&self, sent: u64) -> Usage {
        self.usage.unwrap_or(Usage { prompt: sent, completion: self.tokens() })
    }
}
