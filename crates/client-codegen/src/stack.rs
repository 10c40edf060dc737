//! Work that goes as deep as the document does.
//!
//! progenitor and typify follow schemas by recursion, and a stack that runs out ends the process: no
//! `catch_unwind` sees it. So generation gets a stack of its own, large enough for every document that
//! the lint of the normal form lets through.

use std::panic::resume_unwind;
use std::thread;

use crate::Error;

/// 256 MiB, reserved and not used: the system gives a page when it is touched. A chain of 300 schemas
/// by `allOf` takes more than 2 MiB in a debug build.
const BYTES: usize = 256 << 20;

/// Runs `work` on a thread with a large stack, and waits for it.
pub(crate) fn with_large_stack<T: Send>(work: impl FnOnce() -> Result<T, Error> + Send) -> Result<T, Error> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().name("client-codegen".to_owned()).stack_size(BYTES);
        let work =
            thread.spawn_scoped(scope, work).map_err(|source| Error::Stack { mebibytes: BYTES >> 20, source })?;
        // A panic of ours stays one: only those of progenitor are caught, where they happen.
        work.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Not a loop in disguise: every level has something of its own to remember.
    fn depth(levels: u64) -> u64 {
        let here = std::hint::black_box([levels; 8]);
        if levels == 0 { 0 } else { 1 + depth(levels - 1) + std::hint::black_box(here)[0] - levels }
    }

    #[test]
    fn deep_work_returns() {
        assert_eq!(with_large_stack(|| Ok(depth(200_000))).unwrap(), 200_000);
    }

    #[test]
    fn a_panic_stays_a_panic() {
        let outcome = std::panic::catch_unwind(|| with_large_stack(|| -> Result<(), Error> { panic!("ours") }));
        assert_eq!(outcome.unwrap_err().downcast_ref::<&str>(), Some(&"ours"));
    }
}
