//! The type of an event, which the API names in two ways.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An event type to filter by: its message-type byte or its short name. Both are open sets.
///
/// ```
/// use notai::EventType;
///
/// assert_eq!(EventType::Byte(1).to_string(), "0x01");
/// assert_eq!(EventType::from("mouse_move").to_string(), "mouse_move");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventType {
    /// The message-type byte, [`PublicEvent::message_id`](crate::types::PublicEvent::message_id) of such an event.
    Byte(u8),
    /// The short name, such as `init`, `mouse_move` or `keypress`.
    Name(String),
}

impl From<u8> for EventType {
    fn from(byte: u8) -> Self {
        Self::Byte(byte)
    }
}

impl From<&str> for EventType {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<String> for EventType {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Byte(byte) => write!(f, "{byte:#04x}"),
            Self::Name(name) => f.write_str(name),
        }
    }
}
