//! Keeping within the plan's requests per minute.

use std::num::NonZeroU32;

use client_runtime::Rate;

use crate::Tier;

/// How a client keeps within the plan of its key. All clones of a client are paced together.
///
/// The API counts requests in a window that slides over the last minute. A client that is alone on its key sends as many
/// at once as the plan allows, and then one for each that leaves the window: every request the plan permits, and no 429.
/// When a 429 shows that another process uses the key too, requests are spaced evenly at a share that both converge to.
///
/// With [`KeyHeader::XApiKey`](crate::KeyHeader::XApiKey) the API counts all its callers together, so sharing is assumed
/// from the start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pacing {
    /// At the rate of the plan that answers name in `x-isnotai-tier`. Until the first answer, one request is on its
    /// way, and one more for every two seconds that it lets wait. A process does not know what one before it has sent
    /// within the last minute.
    #[default]
    Learned,
    /// At the rate of this plan. For a plan that this version does not know, as [`Learned`](Self::Learned).
    Plan(Tier),
    /// At this many requests within any minute, for a plan of your own or to leave room for others.
    PerMinute(NonZeroU32),
    /// Not at all: a 429 is then a failure that is retried like others.
    Off,
}

impl Pacing {
    pub(crate) fn runtime(&self) -> client_runtime::Pacing {
        let learned = client_runtime::Pacing::Learned(|headers| {
            let tier = Tier::from(headers.get(Tier::HEADER)?.to_str().ok()?);
            tier.requests_per_minute().map(Rate::per_minute)
        });
        match self {
            Self::Learned => learned,
            Self::Plan(tier) => tier.requests_per_minute().map_or(learned, told),
            Self::PerMinute(requests) => told(*requests),
            Self::Off => client_runtime::Pacing::Off,
        }
    }
}

fn told(requests: NonZeroU32) -> client_runtime::Pacing {
    client_runtime::Pacing::Told(Rate::per_minute(requests))
}
