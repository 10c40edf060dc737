//! What a model says, in JSON. A [`Reply`] is read from more forms than it is written in: words and whole calls of a
//! tool become the deltas that they stand for.

use std::fmt;
use std::time::Duration;

use serde::de::value::SeqAccessDeserializer;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use simulator::input::too_long;
use simulator::millis;

use super::Reply;
use super::reply::Piece;

/// Something that is said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Said {
    /// A delta of text.
    Text(String),
    /// Text in deltas of a word each.
    Words(String),
    /// The same delta of text many times over.
    Repeated { text: String, times: u64 },
    /// A delta of what the model thinks.
    Thinking(String),
    /// A call of a tool in fragments; arguments that are no text are written as JSON.
    ToolCall {
        #[serde(default)]
        index: u32,
        id: String,
        name: String,
        arguments: Value,
    },
    /// A fragment of a call.
    ToolFragment {
        #[serde(default)]
        index: u32,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        #[serde(default)]
        arguments: String,
    },
    /// Tokens.
    Usage { prompt: u64, completion: u64 },
    /// Why the model stops.
    Finish(String),
    /// An event that is an error.
    Error(Value),
    /// An event with this as its data: a text as it is, anything else as JSON.
    Event(Value),
    /// A line that means nothing.
    Comment(String),
    /// A part of the stream as it is.
    Raw(String),
    /// The same, which need not be a text.
    Bytes(Vec<u8>),
    /// Nothing, for a time.
    #[serde(rename = "pause_ms", with = "millis")]
    Pause(Duration),
}

impl Said {
    fn onto(self, reply: Reply) -> Reply {
        let as_text = |value: Value| match value {
            Value::String(text) => text,
            other => other.to_string(),
        };
        match self {
            Said::Text(text) => reply.text(text),
            Said::Words(text) => reply.words(&text),
            Said::Repeated { text, times } => reply.repeated(text, times),
            Said::Thinking(text) => reply.thinking(text),
            Said::ToolCall { index, id, name, arguments } => reply.tool_call(index, &id, &name, &as_text(arguments)),
            Said::ToolFragment { index, id, name, arguments } => {
                reply.tool_fragment(index, id.as_deref(), name.as_deref(), &arguments)
            }
            Said::Usage { prompt, completion } => reply.usage(prompt, completion),
            Said::Finish(reason) => reply.finish(reason),
            Said::Error(error) => reply.error_value(error),
            Said::Event(data) => reply.event(&as_text(data)),
            Said::Comment(text) => reply.comment(&text),
            Said::Raw(text) => reply.raw(text),
            Said::Bytes(bytes) => reply.raw(bytes),
            Said::Pause(duration) => reply.pause(duration),
        }
    }

    fn of(piece: &Piece) -> Said {
        match piece.clone() {
            Piece::Text(text) => Said::Text(text),
            Piece::Repeated(text, times) => Said::Repeated { text, times },
            Piece::Thinking(text) => Said::Thinking(text),
            Piece::Call { index, id, name, arguments } => Said::ToolFragment { index, id, name, arguments },
            Piece::Usage { prompt, completion } => Said::Usage { prompt, completion },
            Piece::Finish(reason) => Said::Finish(reason),
            Piece::Error(error) => Said::Error(error),
            Piece::Raw(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Said::Raw(text),
                Err(error) => Said::Bytes(error.into_bytes()),
            },
            Piece::Pause(duration) => Said::Pause(duration),
        }
    }

    /// What makes no sense about it: where, and why.
    fn mistake(&self) -> Option<(&'static str, String)> {
        match self {
            Said::Pause(duration) => too_long(*duration).map(|why| ("pause_ms", why)),
            _ => None,
        }
    }
}

/// All that is said: in JSON a text, which comes word by word, or a list.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Say(Vec<Said>);

impl Say {
    pub(super) fn of(reply: &Reply) -> Say {
        Say(reply.pieces.iter().map(Said::of).collect())
    }

    pub(super) fn reply(self) -> Reply {
        self.0.into_iter().fold(Reply::new(), |reply, said| said.onto(reply))
    }

    pub(super) fn mistake(&self) -> Option<(String, String)> {
        let mut said = self.0.iter().enumerate();
        said.find_map(|(number, said)| said.mistake().map(|(place, why)| (format!("say[{number}].{place}"), why)))
    }
}

impl Serialize for Say {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Say {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrList)
    }
}

struct TextOrList;

impl<'de> Visitor<'de> for TextOrList {
    type Value = Say;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text or a list of what is said")
    }

    fn visit_str<E>(self, text: &str) -> Result<Say, E> {
        Ok(Say(vec![Said::Words(text.to_owned())]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Say, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(list)).map(Say)
    }
}
