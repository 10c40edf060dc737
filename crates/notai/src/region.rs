//! The two isolated stacks of Not AI.

use std::fmt;
use std::str::FromStr;

use crate::Error;

/// Where an integration lives. A key works in the region it was minted in and nowhere else; it does not tell which
/// one that is, so the region is configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `https://api.isnotai.com`
    Us,
    /// `https://api-eu.isnotai.com`
    Eu,
}

impl Region {
    /// All regions.
    pub const ALL: [Self; 2] = [Self::Us, Self::Eu];

    /// The name of the region in configuration: `us` or `eu`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Us => "us",
            Self::Eu => "eu",
        }
    }

    /// The public base URL of the region.
    pub fn base_url(self) -> &'static str {
        match self {
            Self::Us => "https://api.isnotai.com",
            Self::Eu => "https://api-eu.isnotai.com",
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Region {
    type Err = Error;

    /// Reads `us` or `eu`, in any case.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL
            .into_iter()
            .find(|region| region.as_str().eq_ignore_ascii_case(text))
            .ok_or_else(|| Error::config(format!("no region is called `{}`; use `us` or `eu`", text.escape_debug())))
    }
}
