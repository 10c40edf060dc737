//! What happened last, readable from another thread: a round that hangs cannot tell it itself.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::VirtualTime;

/// How many events are remembered.
pub(super) const EVENTS: usize = 60;

/// The last events of a round.
#[derive(Clone, Debug)]
pub struct Journal {
    time: VirtualTime,
    events: Arc<Mutex<VecDeque<String>>>,
}

impl Journal {
    pub(super) fn new(time: VirtualTime) -> Self {
        Self { time, events: Arc::default() }
    }

    /// Remembers an event of this moment.
    pub(super) fn tell(&self, event: &str) {
        let mut events = self.lock();
        if events.len() == EVENTS {
            events.pop_front();
        }
        events.push_back(line(self.time.elapsed(), event));
    }

    /// The events, the oldest first, and who waits for what.
    pub fn events(&self) -> Vec<String> {
        let waiting = line(self.time.elapsed(), &self.time.to_string());
        self.lock().iter().cloned().chain([waiting]).collect()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<String>> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An event with its moment.
pub(super) fn line(moment: Duration, event: &str) -> String {
    format!("{:>10.3} s  {event}", moment.as_secs_f64())
}
