//! Errors that several operations have, by status.

use crate::support::{Failure, Untyped};
use crate::types;

#[derive(Debug)]
#[non_exhaustive]
pub enum Error404_429 {
    /// 404
    NotFound(types::Problem),
    /// 429
    TooManyRequests(types::Patience),
    /// What is not declared, or not what is declared.
    Other(Untyped),
}

impl Error404_429 {
    pub(crate) fn read(failure: &Failure) -> Option<Self> {
        let declared = match failure.status() {
            404 => failure.json().map(Self::NotFound),
            429 => failure.json().map(Self::TooManyRequests),
            _ => None,
        };
        Some(declared.unwrap_or_else(|| Self::Other(failure.untyped())))
    }
}
