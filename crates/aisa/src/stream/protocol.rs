//! What a service has to say for itself: how its events are deltas, what ends them, and what they make up.

use client_runtime::Opened;
use client_runtime::sse::Event;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::limits;

/// How a service tells an answer. Implemented here for those that there are, and nowhere else.
pub trait Protocol: sealed::Sealed + Unpin + 'static {
    /// A piece of an answer.
    type Delta: Send + Unpin + 'static;
    /// A whole answer.
    type Answer: DeserializeOwned + Send + 'static;
    /// Makes a whole answer of its pieces.
    type Accumulator: Accumulate<Delta = Self::Delta, Answer = Self::Answer>;

    /// What an answer has cost, in tokens.
    type Usage: Send + Unpin + 'static;

    /// Notes what `delta` tells of the usage.
    #[doc(hidden)]
    fn usage(delta: &Self::Delta, known: &mut Option<Self::Usage>);

    /// The one piece of an answer that has come as a whole, unless there is nothing in it.
    #[doc(hidden)]
    fn whole(answer: Self::Answer) -> Option<Self::Delta>;

    /// The text in a piece, if there is any.
    fn text(delta: Self::Delta) -> Option<String>;

    /// How many characters a piece adds to an answer: its text, and the arguments of tools. `None` where nobody knows which
    /// parts of a piece these are.
    #[doc(hidden)]
    fn characters(_: &Self::Delta) -> Option<usize> {
        None
    }

    /// What `event` is, one of the body of `opened`.
    #[doc(hidden)]
    fn read(event: &Event, opened: &Opened, progress: &mut Progress) -> Step<Self::Delta>;
}

/// Makes a whole of its pieces.
///
/// ```
/// # #[cfg(feature = "chat")] {
/// use aisa::chat::{Accumulator, ChatCompletionChunk};
/// use aisa::stream::Accumulate as _;
///
/// let mut whole = Accumulator::default();
/// for text in [r#"{"choices":[{"delta":{"content":"Good "}}]}"#, r#"{"choices":[{"delta":{"content":"day"}}]}"#] {
///     whole.push(&serde_json::from_str::<ChatCompletionChunk>(text).unwrap());
/// }
/// let message = whole.finish().choices.remove(0).message.unwrap();
/// assert_eq!(serde_json::to_value(message.content).unwrap(), "Good day");
/// # }
/// ```
pub trait Accumulate: Default + Send {
    /// A piece.
    type Delta;
    /// The whole.
    type Answer;

    /// Adds the next piece.
    fn push(&mut self, delta: &Self::Delta);

    /// What the pieces so far make up.
    fn finish(self) -> Self::Answer;
}

/// What an event is to a stream.
#[doc(hidden)]
pub enum Step<D> {
    Delta(D),
    /// A ping, or what is none of the caller's business.
    Nothing,
    /// It cannot be understood. The ones after it may be.
    Unreadable(client_runtime::Error),
    /// It tells that the service has failed.
    Failure,
    /// The end of the answer.
    End,
}

/// How far an answer has come.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Progress {
    /// The choices that have begun and those that have come to their end, a bit for each: nearly always there is one.
    begun: u128,
    finished: u128,
    /// How many choices were asked for, where that was said.
    asked: u32,
    /// Tokens used so far, by what they were used for, and in all where that was told last.
    tokens: [i64; 4],
    total: Option<i64>,
    /// Whether that is news.
    told: bool,
    /// Whether nothing tells that the answer is complete but its end.
    is_open_ended: bool,
    /// Characters that have come.
    characters: u64,
}

impl Progress {
    /// None of so many choices as `body` asks for.
    pub(super) fn of(body: &Value) -> Self {
        let asked = body.get("n").and_then(Value::as_u64).map_or(0, |asked| asked.min(128));
        Self { asked: u32::try_from(asked).unwrap_or(0), ..Self::default() }
    }

    /// That of an answer of which nobody knows how it ends.
    pub(crate) fn open_ended() -> Self {
        Self { is_open_ended: true, ..Self::default() }
    }

    /// Whether it is one of those.
    pub(super) fn is_open_ended(&self) -> bool {
        self.is_open_ended
    }

    /// Whether the end of the body may be that of the answer.
    pub(super) fn may_end(&self) -> bool {
        self.is_open_ended && self.begun != 0 || self.is_complete()
    }

    /// Notes a part of a choice, and whether it is the last.
    pub(crate) fn note(&mut self, index: Option<i64>, is_last: bool) {
        let bit = 1 << index.unwrap_or(0).clamp(0, 127);
        self.begun |= bit;
        if is_last {
            self.finished |= bit;
        }
    }

    /// Whether something of a choice has come.
    #[cfg(any(feature = "chat", feature = "perplexity"))]
    pub(crate) fn has_begun(&self, index: Option<i64>) -> bool {
        self.begun & (1 << index.unwrap_or(0).clamp(0, 127)) != 0
    }

    /// Notes the tokens used so far, as far as they are told: each of `parts` is a count of its own, and `total`, which goes
    /// before their sum, is that of all.
    pub(crate) fn used<const N: usize>(&mut self, parts: [Option<i64>; N], total: Option<i64>) {
        let total = total.filter(|total| *total >= 0);
        if total.is_none() && parts.iter().all(Option::is_none) {
            return;
        }
        for (tokens, told) in self.tokens.iter_mut().zip(parts) {
            *tokens = told.unwrap_or(*tokens);
        }
        self.total = total;
        self.told = true;
    }

    /// Notes characters that have come, and says about how many tokens all of them are.
    pub(super) fn came(&mut self, characters: usize) -> u64 {
        self.characters += characters as u64;
        limits::tokens_in(self.characters)
    }

    /// Whether the answer is complete, though nothing has marked its end.
    pub(super) fn is_complete(&self) -> bool {
        self.begun != 0 && self.begun == self.finished && self.begun.count_ones() >= self.asked
    }

    /// The tokens used so far, if there is news of them.
    pub(super) fn news(&mut self) -> Option<u64> {
        let count = |tokens| u64::try_from(tokens).unwrap_or(0);
        let sum = || self.tokens.into_iter().map(count).fold(0, u64::saturating_add);
        let used = self.total.map_or_else(sum, count);
        std::mem::take(&mut self.told).then_some(used)
    }
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// Whether the object that `text` is tells of a failure: one after the answer has begun has the status of a success.
///
/// By an `error` with something in it, whatever stands beside it; an empty one is none, unless it is all there is. Without
/// one, by a code or a message in the place of an answer, or by a choice that ends for that reason.
pub(crate) fn tells_of_failure(text: &str) -> bool {
    let Ok(told) = serde_json::from_str::<Map<String, Value>>(text) else {
        return false;
    };
    let is_empty = match told.get("error") {
        None | Some(Value::Null | Value::Bool(false)) => false,
        Some(error) if is_empty(error) => true,
        Some(_) => return true,
    };
    let is_answer = ["id", "choices", "usage", "type"].iter().any(|name| told.contains_key(*name));
    let mut choices = told.get("choices").and_then(Value::as_array).into_iter().flatten();
    let has_failed = choices.any(|choice| choice.get("finish_reason").is_some_and(|reason| reason == "error"));
    has_failed
        || is_empty && told.len() == 1
        || !is_answer && ["code", "message"].iter().any(|name| told.get(*name).is_some_and(Value::is_string))
}

fn is_empty(error: &Value) -> bool {
    match error {
        Value::Null | Value::Bool(_) => false,
        Value::Number(code) => code.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(errors) => errors.is_empty(),
        Value::Object(members) => members.is_empty(),
    }
}

/// Whether an event has to be looked at more closely: in a text, quotes are escaped, so this is a name or a whole value.
#[cfg(any(feature = "chat", feature = "perplexity"))]
pub(crate) fn speaks_of_failure(text: &str) -> bool {
    text.contains("\"error\"")
}
