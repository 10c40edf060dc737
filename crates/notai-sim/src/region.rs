//! The two regions: fully isolated stacks that share nothing but the program they run.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One of the two regional stacks of Not AI.
///
/// ```
/// use notai_sim::Region;
/// assert_eq!("eu".parse(), Ok(Region::Eu));
/// assert_eq!(Region::Us.to_string(), "us");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// `api.isnotai.com`.
    Us,
    /// `api-eu.isnotai.com`.
    Eu,
}

impl Region {
    /// Both regions, in the order in which the document lists its servers.
    pub const ALL: [Region; 2] = [Region::Us, Region::Eu];

    /// The lower-case name, as the environment variable `ISNOTAI_REGION` takes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Region::Us => "us",
            Region::Eu => "eu",
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Region {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Region::ALL
            .into_iter()
            .find(|region| region.as_str().eq_ignore_ascii_case(text))
            .ok_or_else(|| format!("there is no region `{text}`; take `us` or `eu`"))
    }
}
