//! What the server sends by itself, to webhooks and callbacks.

use crate::types;

/// The body of `crossingCancelled`.
pub type CrossingCancelled = types::Crossing;
