//! What nobody but the client knows of and its trace tells: each retry, and how long each call took.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::span::{Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Filter, Layer, SubscriberExt as _};
use tracing_subscriber::registry;

/// What the client says before another attempt.
const SAID: &str = "trying again";

/// How many retries there were since it was made, and how many milliseconds the longest call took.
#[derive(Clone, Debug, Default)]
pub(super) struct Retries {
    count: Arc<AtomicU64>,
    longest: Arc<AtomicU64>,
}

impl Retries {
    /// A subscriber that counts what is traced to it.
    pub(super) fn subscriber(&self) -> impl Subscriber + Send + Sync + use<> {
        registry().with(self.clone().with_filter(Clients))
    }

    pub(super) fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    /// The time that the longest call took, with all its attempts and waits.
    pub(super) fn longest_call(&self) -> Duration {
        Duration::from_millis(self.longest.load(Ordering::Relaxed))
    }
}

/// The HTTP stack below traces as well, and a good deal more.
struct Clients;

impl<S> Filter<S> for Clients {
    fn enabled(&self, metadata: &Metadata<'_>, _: &Context<'_, S>) -> bool {
        metadata.target().starts_with("client_runtime")
    }
}

impl<S: Subscriber> Layer<S> for Retries {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut is_retry = IsRetry(false);
        event.record(&mut is_retry);
        self.count.fetch_add(u64::from(is_retry.0), Ordering::Relaxed);
    }

    fn on_record(&self, _: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut duration = InMilliseconds(0);
        values.record(&mut duration);
        self.longest.fetch_max(duration.0, Ordering::Relaxed);
    }
}

struct InMilliseconds(u64);

impl Visit for InMilliseconds {
    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "duration_ms" {
            self.0 = value;
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn fmt::Debug) {}
}

struct IsRetry(bool);

impl Visit for IsRetry {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0 |= field.name() == "message" && format!("{value:?}") == SAID;
    }
}
