//! Keys: minting, looking up, and what is known of each.
//!
//! The text of a key follows from a text that the simulator chooses, so a run can be repeated to the letter. The
//! registry holds only digests: looking a key up takes the same time whether or not a wrong key shares its
//! beginning with a right one.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

/// Stands for a key wherever its text is not needed.
pub type Fingerprint = [u8; 32];

/// The fingerprint of a key.
pub fn fingerprint(text: &str) -> Fingerprint {
    Sha256::digest(text.as_bytes()).into()
}

/// The keys of a server, and a record of each.
pub struct Keys<T>(Mutex<Inner<T>>);

struct Inner<T> {
    minted: u64,
    known: HashMap<Fingerprint, T>,
}

impl<T> Default for Keys<T> {
    fn default() -> Self {
        Keys(Mutex::new(Inner { minted: 0, known: HashMap::new() }))
    }
}

impl<T> fmt::Debug for Keys<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Keys").field("minted", &self.lock().minted).finish_non_exhaustive()
    }
}

impl<T> Keys<T> {
    /// Makes a key: `prefix` and `bytes` in base64url, at most 32, that follow from `source` and from how many have been
    /// made before. `record` makes the record of a text.
    pub fn mint(&self, source: &str, prefix: &str, bytes: usize, record: impl FnOnce(&str) -> T) -> String {
        let mut inner = self.lock();
        let digest = fingerprint(&format!("{source} {}", inner.minted));
        inner.minted += 1;
        let text = format!("{prefix}{}", URL_SAFE_NO_PAD.encode(&digest[..bytes.min(digest.len())]));
        let record = record(&text);
        inner.known.insert(fingerprint(&text), record);
        text
    }

    /// Makes a key unknown; `false` if it was.
    pub fn forget(&self, text: &str) -> bool {
        self.lock().known.remove(&fingerprint(text)).is_some()
    }

    /// Reads or changes the record of a key; `None` if there is no such key.
    pub fn with<U>(&self, text: &str, change: impl FnOnce(&mut T) -> U) -> Option<U> {
        self.lock().known.get_mut(&fingerprint(text)).map(change)
    }

    fn lock(&self) -> MutexGuard<'_, Inner<T>> {
        // Every change to the map is one call, so a panic elsewhere cannot leave it half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_follow_from_their_source_and_can_be_forgotten() {
        let (one, other) = (Keys::default(), Keys::default());
        let first = one.mint("seed 1", "k_", 30, |_| 1);
        assert_eq!((first.len(), first.starts_with("k_")), (42, true));
        assert_eq!(other.mint("seed 1", "k_", 30, |text| text.len()), first);
        assert_ne!(one.mint("seed 1", "k_", 30, |_| 2), first);
        assert_ne!(other.mint("seed 2", "k_", 30, |_| 0), one.mint("seed 1", "k_", 30, |_| 3));
        assert_eq!(one.with(&first, |record| std::mem::replace(record, 7)), Some(1));
        assert_eq!(one.with(&first, |record| *record), Some(7));
        assert_eq!((one.forget(&first), one.forget(&first)), (true, false));
        assert_eq!(one.with(&first, |record| *record), None);
        assert!(!format!("{one:?}").contains(&first[2..]));
    }
}
