//! The three plans, and what each one lets a key see.
//!
//! The numbers are those of the rate-limit guide (documentation version 1.0.17.0).

use std::fmt;
use std::str::FromStr;

use chrono::Duration;
use serde::{Deserialize, Serialize};

/// What an integration pays for.
///
/// ```
/// use notai_sim::Plan;
/// assert_eq!(Plan::Free.page_cap(), 50);
/// assert_eq!("enterprise".parse(), Ok(Plan::Enterprise));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Plan {
    /// 60 requests per minute, pages of up to 50 items, the last 7 days.
    Free,
    /// 600 requests per minute, pages of up to 100 items, the last 30 days.
    Pro,
    /// 6,000 requests per minute, pages of up to 100 items, the last 7 years.
    Enterprise,
}

impl Plan {
    /// All plans, the smallest first.
    pub const ALL: [Plan; 3] = [Plan::Free, Plan::Pro, Plan::Enterprise];

    /// The value of the `x-isnotai-tier` header and of `planId`.
    pub fn as_str(self) -> &'static str {
        match self {
            Plan::Free => "free",
            Plan::Pro => "pro",
            Plan::Enterprise => "enterprise",
        }
    }

    /// The requests that a key may make in any minute, where [rate limits](crate::RateLimits) are on.
    pub fn requests_per_minute(self) -> u32 {
        match self {
            Plan::Free => 60,
            Plan::Pro => 600,
            Plan::Enterprise => 6_000,
        }
    }

    /// The most items a page may hold; a larger `pageSize` is clamped to it.
    pub fn page_cap(self) -> u32 {
        match self {
            Plan::Free => 50,
            Plan::Pro | Plan::Enterprise => 100,
        }
    }

    /// How far back a key of this plan can see. A year counts 365 days.
    pub fn history(self) -> Duration {
        Duration::days(match self {
            Plan::Free => 7,
            Plan::Pro => 30,
            Plan::Enterprise => 7 * 365,
        })
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Plan {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Plan::ALL
            .into_iter()
            .find(|plan| plan.as_str().eq_ignore_ascii_case(text))
            .ok_or_else(|| format!("there is no plan `{text}`; take `free`, `pro` or `enterprise`"))
    }
}
