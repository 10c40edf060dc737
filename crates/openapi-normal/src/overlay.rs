//! Overlays.

use crate::error::Error;
use crate::read::Limits;

/// Our repairs to a document.
#[derive(Debug, Clone)]
pub struct Overlay;

impl Overlay {
    /// Reads.
    ///
    /// # Errors
    ///
    /// When malformed.
    pub fn read(_bytes: &[u8], _origin: &str, _limits: &Limits) -> Result<Self, Error> {
        Ok(Self)
    }
}
