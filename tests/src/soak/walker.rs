//! One walker: it lives, crashes or fails, and goes on from what it has kept, until its walk is at an end.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use fastrand::Rng;
use notai::{Client, Error, KeyHeader, Pacing, Region};
use notai_sim::MintedKey;

use super::round::World;
use super::walk::{Kind, Walk};
use crate::faults::flaw;

/// Most crashes of a walk. A walk that crashes before it has kept anything does not come nearer to its end.
const MOST_CRASHES: u64 = 24;
/// More lives than the crashes and all faults of a round can take.
const MOST_LIVES: u64 = 400;
/// Largest body that the clients take, in bytes.
const BODY_LIMIT: usize = 256 << 10;
/// What no call outlives.
pub(super) const DEADLINE: Duration = Duration::from_secs(300);

/// How a walker walks.
#[derive(Debug)]
pub(super) struct Walker {
    pub(super) kind: Kind,
    pub(super) header: KeyHeader,
    pub(super) pacing: Pacing,
    pub(super) key: Arc<MintedKey>,
    pub(super) rng: Rng,
}

/// What a walker has done.
#[derive(Debug, Default)]
pub(super) struct Walked {
    /// The ids that it has kept, in the order in which they came.
    pub(super) kept: Vec<String>,
    pub(super) crashes: u64,
    pub(super) errors: u64,
}

/// How a life ends.
enum End {
    /// With everything.
    Done,
    /// In the middle of something; what was not kept is gone.
    Crashed,
    /// With an error; what came before it is kept.
    Failed(Error),
}

/// What survives a life.
#[derive(Default)]
struct Kept {
    ids: Vec<String>,
    place: Option<String>,
}

impl Walker {
    /// Walks to the end.
    ///
    /// # Errors
    ///
    /// What went wrong that no fault explains.
    pub(super) async fn walk(mut self, world: &World) -> Result<Walked, String> {
        let mut client = self.client(world)?;
        let mut kept = Kept::default();
        let mut walked = Walked::default();
        for _ in 0..MOST_LIVES {
            let doomed = walked.crashes < MOST_CRASHES && self.rng.u8(0..4) > 0;
            // As likely to be one of the first steps as one of hundreds.
            let steps = if doomed { 1 << self.rng.u32(0..9) } else { u64::MAX };
            let steps = if doomed { self.rng.u64(steps.div_ceil(2)..=steps) } else { steps };
            match self.live(world, &client, &mut kept, steps).await? {
                End::Done => {
                    self.begin_at_the_end(world, &client, &kept).await?;
                    world.tell(format!("{:?}: done with {} items", self.kind, kept.ids.len()));
                    walked.kept = kept.ids;
                    return Ok(walked);
                }
                End::Crashed => {
                    walked.crashes += 1;
                    world.tell(format!("{:?}: crashed, with {} items kept", self.kind, kept.ids.len()));
                    client = self.client(world)?;
                    world.grow(&mut self.rng);
                }
                End::Failed(error) => {
                    walked.errors += 1;
                    world.tell(format!("{:?}: {error}, with {} items kept", self.kind, kept.ids.len()));
                    if let Some(flaw) = flaw(&error) {
                        return Err(format!("an error is not clear: {flaw}"));
                    }
                    if !world.weather.explains(&error) {
                        return Err(format!("no fault of the round explains this error: {error:?}"));
                    }
                    if self.rng.bool() {
                        client = self.client(world)?;
                    }
                }
            }
            let pause = Duration::from_millis(self.rng.u64(0..90_000));
            notai::Clock::sleep(&world.time, pause).await;
        }
        Err(format!("no end after {MOST_LIVES} lives, with {} items kept", kept.ids.len()))
    }

    /// A client as a program that starts would make it: it knows nothing of its predecessor.
    fn client(&mut self, world: &World) -> Result<Client, String> {
        Client::builder(Region::Us)
            .with_endpoint(world.simulator.base_url(notai_sim::Region::Us))
            .api_key(self.key.expose())
            .with_key_header(self.header)
            .with_clock(Arc::new(world.time.clone()))
            .with_deadline(DEADLINE)
            .with_response_limit(BODY_LIMIT)
            .with_pacing(self.pacing.clone())
            .with_seed(self.rng.u64(..))
            .build()
            .map_err(|error| format!("no client can be made: {error}"))
    }

    /// Walks on from what is kept, for so many steps at most.
    async fn live(&mut self, world: &World, client: &Client, kept: &mut Kept, mut steps: u64) -> Result<End, String> {
        let mut walk = Walk::begin(self.kind, client, &world.terrain, kept.place.as_deref())?;
        // Items are written down in bundles, each together with the place behind it.
        let bundle = self.rng.usize(1..=12);
        let mut came = Vec::new();
        loop {
            let Some(next) = within(walk.next(), &mut steps).await else {
                return Ok(End::Crashed);
            };
            let end = match next {
                None => Some(End::Done),
                Some(Err(error)) => Some(End::Failed(error)),
                Some(Ok(ids)) => {
                    came.extend(ids);
                    None
                }
            };
            if end.is_some() || came.len() >= bundle {
                kept.ids.append(&mut came);
                kept.place = Some(walk.place()?);
            }
            if let Some(end) = end {
                return Ok(end);
            }
        }
    }

    /// A walk that has come to its end brings nothing more when it is resumed.
    async fn begin_at_the_end(&self, world: &World, client: &Client, kept: &Kept) -> Result<(), String> {
        let mut walk = Walk::begin(self.kind, client, &world.terrain, kept.place.as_deref())?;
        match walk.next().await {
            None => Ok(()),
            Some(Ok(ids)) => Err(format!("resumed at its end, the walk brings {ids:?}")),
            Some(Err(error)) => Err(format!("resumed at its end, the walk fails: {error}")),
        }
    }
}

/// What comes of `future`, unless that takes more than `steps`: a step is whenever it waits, or has come to an end.
///
/// This is how a program dies at a random point without a clock: in the middle of a connect, a body, or a wait.
async fn within<F: Future>(future: F, steps: &mut u64) -> Option<F::Output> {
    let mut future = pin!(future);
    poll_fn(|context| {
        let outcome = future.as_mut().poll(context);
        *steps = steps.saturating_sub(1);
        match outcome {
            Poll::Pending if *steps == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
            Poll::Ready(value) => Poll::Ready((*steps > 0).then_some(value)),
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_future_is_dropped_where_its_steps_end() {
        let twice = || async {
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
            7
        };
        for (steps, outcome) in [(1, None), (2, None), (3, None), (4, Some(7))] {
            let mut left = steps;
            assert_eq!(within(twice(), &mut left).await, outcome, "{steps}");
            assert_eq!(left, steps.saturating_sub(3), "{steps}");
        }
    }
}
