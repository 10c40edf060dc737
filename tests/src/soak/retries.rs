//! Counting retries, which nobody but the client knows of: its trace tells each one.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Filter, Layer, SubscriberExt as _};
use tracing_subscriber::registry;

/// What the client says before another attempt.
const SAID: &str = "trying again";

/// How many retries there were since it was made.
#[derive(Clone, Debug, Default)]
pub(super) struct Retries(Arc<AtomicU64>);

impl Retries {
    /// A subscriber that counts what is traced to it.
    pub(super) fn subscriber(&self) -> impl Subscriber + Send + Sync + use<> {
        registry().with(self.clone().with_filter(Clients))
    }

    pub(super) fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
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
        self.0.fetch_add(u64::from(is_retry.0), Ordering::Relaxed);
    }
}

struct IsRetry(bool);

impl Visit for IsRetry {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0 |= field.name() == "message" && format!("{value:?}") == SAID;
    }
}
