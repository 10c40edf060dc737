//! Tokens: what an answer has, as a text, and as what goes into the next request.

use serde_json::Value;

use crate::{Error, Kind};

/// The token as a text, if it is one that leads somewhere. In a query it is written as it is; in a body it keeps its type,
/// hence it is JSON there.
pub(super) fn from_answer(token: Option<&Value>, in_body: bool) -> Result<Option<String>, Error> {
    Ok(match token {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) if text.is_empty() => None,
        Some(token) if in_body => Some(token.to_string()),
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        Some(Value::Bool(_) | Value::Array(_) | Value::Object(_)) => {
            return Err(Error::new(Kind::Pagination, "the server gives a position that cannot be sent in a query"));
        }
    })
}

/// The value that a position stands for in a body.
pub(super) fn in_body(cursor: &str) -> Result<Value, Error> {
    serde_json::from_str(cursor).map_err(|_| {
        Error::new(Kind::Checkpoint, "the checkpoint cannot be used: its place is none that this client has written")
    })
}
