//! What a model has said when it has said everything.

use std::time::Duration;

use serde_json::Value;

use super::reply::Reply;
use super::{Piece, usual};
use crate::call::Call;
use crate::problem::Problem;

/// A whole answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Message {
    pub(crate) text: String,
    pub(crate) thinking: String,
    pub(crate) calls: Vec<ToolCall>,
    pub(crate) usage: Option<Usage>,
    finish: Option<String>,
}

/// A call of a tool.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct ToolCall {
    index: u32,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) arguments: String,
}

/// Tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Usage {
    pub(crate) prompt: u64,
    pub(crate) completion: u64,
}

impl ToolCall {
    /// The arguments as JSON; the text itself if the model got it wrong.
    pub(crate) fn parsed(&self) -> Value {
        serde_json::from_str(&self.arguments).unwrap_or_else(|_| self.arguments.as_str().into())
    }
}

impl Message {
    /// What the model says to this request, after the pauses that it makes.
    pub(crate) async fn of(call: &Call) -> Result<Message, Problem> {
        let reply = usual::reply(call);
        let pauses = reply.pieces.iter().map(|piece| match piece {
            Piece::Pause(duration) => *duration,
            _ => Duration::ZERO,
        });
        let pause: Duration = pauses.sum();
        if !pause.is_zero() {
            call.stack.core.pause(pause).await;
        }
        let error = reply.pieces.iter().find_map(|piece| match piece {
            Piece::Error(error) => Some(error),
            _ => None,
        });
        match error {
            Some(error) => {
                let text = error.get("message").unwrap_or(error);
                let message = text.as_str().map_or_else(|| text.to_string(), str::to_owned);
                Err(Problem::Foreign { status: 502, code: "upstream_unavailable", message })
            }
            None => Ok(Message::whole(&reply)),
        }
    }

    /// All pieces put together.
    pub(super) fn whole(reply: &Reply) -> Message {
        let mut message = Message::default();
        for piece in &reply.pieces {
            match piece {
                Piece::Text(text) => message.text.push_str(text),
                // As much of it as anybody would read.
                Piece::Repeated(text, times) => message.text.push_str(&text.repeat((*times).min(10_000) as usize)),
                Piece::Thinking(text) => message.thinking.push_str(text),
                Piece::Call { index, id, name, arguments } => {
                    let place = message.calls.iter().position(|call| call.index == *index).unwrap_or_else(|| {
                        message.calls.push(ToolCall { index: *index, ..ToolCall::default() });
                        message.calls.len() - 1
                    });
                    let call = &mut message.calls[place];
                    call.id.push_str(id.as_deref().unwrap_or_default());
                    call.name.push_str(name.as_deref().unwrap_or_default());
                    call.arguments.push_str(arguments);
                }
                Piece::Usage { prompt, completion } => {
                    message.usage = Some(Usage { prompt: *prompt, completion: *completion });
                }
                Piece::Finish(reason) => message.finish = Some(reason.clone()),
                Piece::Error(_) | Piece::Raw(_) | Piece::Pause(_) => {}
            }
        }
        message
    }

    /// Why the model stopped.
    pub(crate) fn finish(&self) -> &str {
        match &self.finish {
            Some(reason) => reason,
            None if self.calls.is_empty() => "stop",
            None => "tool_calls",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragments_are_put_together_by_index() {
        let reply = Reply::new()
            .words("Let me see. ")
            .tool_fragment(1, Some("b"), Some("two"), "{")
            .tool_call(0, "a", "one", r#"{"x":1}"#)
            .tool_fragment(1, None, None, "}")
            .repeated("la", 2)
            .usage(3, 4);
        let message = Message::whole(&reply);
        assert_eq!(message.text, "Let me see. lala");
        let calls: Vec<_> = message.calls.iter().map(|call| (&*call.id, &*call.name, &*call.arguments)).collect();
        assert_eq!(calls, [("b", "two", "{}"), ("a", "one", r#"{"x":1}"#)]);
        assert_eq!((message.finish(), message.usage), ("tool_calls", Some(Usage { prompt: 3, completion: 4 })));
        assert_eq!(Message::whole(&Reply::new().text("x")).finish(), "stop");
        assert_eq!(Message::whole(&Reply::new().finish("length")).finish(), "length");
    }
}
