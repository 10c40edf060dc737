//! What a model says, piece by piece, and how the stream of it goes wrong.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A script: what a model says. Asked without `stream`, it says the same in one answer.
///
/// ```
/// use std::time::Duration;
/// use aisa_sim::{Config, Reply};
///
/// // A few words, a call of a tool in fragments, and how many tokens it all was.
/// let reply = Reply::new()
///     .words("Let me look that up.")
///     .tool_call(0, "call_1", "weather", r#"{"city":"Oslo"}"#)
///     .usage(20, 12);
/// // Words that stop in the middle of the stream.
/// let broken = Reply::new().text("Once upon").pause(Duration::from_secs(1)).stalls();
/// let config = Config::default().with_reply(reply);
/// ```
///
/// In JSON it is a [`ReplyRule`](crate::ReplyRule), which also says how often it is said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reply {
    pub(super) pieces: Vec<Piece>,
    pub(super) ending: Ending,
    /// The bytes of a piece of the body, and the pause before each.
    pub(super) slices: Option<(usize, Duration)>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Text(String),
    /// The same text over and over: made once, however often.
    Repeated(String, u64),
    Thinking(String),
    /// A fragment of a call; the first of an index has id and name.
    Call {
        index: u32,
        id: Option<String>,
        name: Option<String>,
        arguments: String,
    },
    Usage {
        prompt: u64,
        completion: u64,
    },
    Finish(String),
    Error(Value),
    /// Bytes of the body as they are.
    Raw(Vec<u8>),
    Pause(Duration),
}

/// How a stream ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Ending {
    /// As it should.
    #[default]
    Done,
    /// As it should, but for the mark of the end.
    #[serde(rename = "without_done")]
    WithoutMark,
    /// With nothing more, and the connection open.
    #[serde(rename = "stalls")]
    Stall,
    /// In the middle of the body.
    #[serde(rename = "breaks_off")]
    Break,
}

impl Reply {
    /// Nothing yet.
    pub fn new() -> Self {
        Reply::default()
    }

    fn with(mut self, piece: Piece) -> Self {
        self.pieces.push(piece);
        self
    }

    /// A delta of text.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.with(Piece::Text(text.into()))
    }

    /// Text in deltas of a word each.
    pub fn words(self, text: &str) -> Self {
        text.split_inclusive(' ').fold(self, Reply::text)
    }

    /// The same delta of text many times over. It costs no memory, so a stream can be as long as one likes.
    pub fn repeated(self, text: impl Into<String>, times: u64) -> Self {
        self.with(Piece::Repeated(text.into(), times))
    }

    /// A delta of what the model thinks before it speaks.
    pub fn thinking(self, text: impl Into<String>) -> Self {
        self.with(Piece::Thinking(text.into()))
    }

    /// A call of a tool, its arguments in up to three fragments.
    pub fn tool_call(self, index: u32, id: &str, name: &str, arguments: &str) -> Self {
        let letters: Vec<char> = arguments.chars().collect();
        let reply = self.tool_fragment(index, Some(id), Some(name), "");
        letters
            .chunks(letters.len().div_ceil(3).max(1))
            .fold(reply, |reply, part| reply.tool_fragment(index, None, None, &part.iter().collect::<String>()))
    }

    /// A fragment of a call; those with one index belong together.
    pub fn tool_fragment(self, index: u32, id: Option<&str>, name: Option<&str>, arguments: &str) -> Self {
        let (id, name) = (id.map(str::to_owned), name.map(str::to_owned));
        self.with(Piece::Call { index, id, name, arguments: arguments.to_owned() })
    }

    /// The tokens used, in a chunk of their own. Where nothing is said they are reckoned, and sent if asked for.
    pub fn usage(self, prompt: u64, completion: u64) -> Self {
        self.with(Piece::Usage { prompt, completion })
    }

    /// Why the model stops: `stop`, `length`, `tool_calls`, `content_filter`. Where nothing is said it is `tool_calls` after
    /// calls and `stop` otherwise.
    pub fn finish(self, reason: impl Into<String>) -> Self {
        self.with(Piece::Finish(reason.into()))
    }

    /// An event that is an error, and the end of the stream. In one answer it is a 502.
    pub fn error(self, code: &str, message: &str) -> Self {
        self.error_value(json!({ "type": "upstream_error", "code": code, "message": message }))
    }

    /// The same with whatever the event has as its `error`: a text, for example.
    pub fn error_value(self, error: Value) -> Self {
        self.with(Piece::Error(error))
    }

    /// An event with this as its data, JSON or not.
    pub fn event(self, data: &str) -> Self {
        self.raw(format!("data: {data}\n\n"))
    }

    /// A line that means nothing.
    pub fn comment(self, text: &str) -> Self {
        self.raw(format!(": {text}\n\n"))
    }

    /// Bytes of the stream as they are. In one answer they are nothing.
    pub fn raw(self, bytes: impl Into<Vec<u8>>) -> Self {
        self.with(Piece::Raw(bytes.into()))
    }

    /// Nothing, for a time of the [clock](crate::Clock).
    pub fn pause(self, duration: Duration) -> Self {
        self.with(Piece::Pause(duration))
    }

    /// After the last piece nothing comes, and the connection stays open. In one answer this makes no difference.
    pub fn stalls(mut self) -> Self {
        self.ending = Ending::Stall;
        self
    }

    /// The stream ends like any other answer, without `[DONE]` or `message_stop`.
    pub fn without_done(mut self) -> Self {
        self.ending = Ending::WithoutMark;
        self
    }

    /// After the last piece the connection breaks off, in the middle of the body.
    pub fn breaks_off(mut self) -> Self {
        self.ending = Ending::Break;
        self
    }

    /// The body comes in slices of as many bytes, wherever that cuts an event or a letter, with a pause of the clock before
    /// each.
    pub fn in_slices(mut self, bytes: usize, pause: Duration) -> Self {
        self.slices = Some((bytes.max(1), pause));
        self
    }

    pub(super) fn has_error(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Error(_)))
    }
}
