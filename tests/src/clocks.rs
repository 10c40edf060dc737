//! Clocks without a time of their own, for tests that are about one wait.

use std::time::{Duration, Instant, SystemTime};

use notai::{BoxFuture, Clock};

/// A clock on which every wait is over at once, and every limit on work passed.
#[derive(Clone, Copy, Debug)]
pub struct Impatient;

/// A clock on which every wait is over at once, and no limit on work ever passed.
#[derive(Clone, Copy, Debug)]
pub struct Skipping;

impl Clock for Impatient {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

impl Clock for Skipping {
    fn now(&self) -> Instant {
        Impatient.now()
    }

    fn wall(&self) -> SystemTime {
        Impatient.wall()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Impatient.sleep(duration)
    }

    fn timer(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}
