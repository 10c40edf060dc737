//! Cursors: where a walk stands, in a form that nobody can read, change or use elsewhere.
//!
//! A cursor holds the last item sent rather than a count of items, so that pages behind it stay what they
//! are when newer items appear; and where the history window started when the walk did, so that a walk
//! does not lose its end to the passing of time. It is masked, sealed, and bound to region, plan, path and
//! filters; changing the page size on the way is allowed. All this is **the simulator's own choice**: the
//! documentation only says that a cursor can be handed back.
//!
//! The text is base64 with `+`, `/` and `=` rather than the URL-safe kind, because a client that forgets to
//! encode a cursor should find out.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

const PLACE_BYTES: usize = 16;
const SEAL_BYTES: usize = 11;

/// Where a walk stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// The last item sent: its index, in whatever numbers the list's items.
    pub(crate) last: u64,
    /// The first session of the history window when the walk began.
    pub(crate) floor: u64,
}

/// What a cursor is good for. Two requests with equal bindings understand each other's cursors.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Binding([u8; 32]);

impl Binding {
    /// Binds to these parts; the boundaries between them count.
    pub(crate) fn to<'a>(parts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part.as_bytes());
        }
        Binding(hasher.finalize().into())
    }

    /// A number that looks random and stays the same for these parts.
    pub(crate) fn whim(&self) -> u8 {
        self.0[0]
    }

    pub(crate) fn seal(&self, place: Place) -> String {
        let mut token = [0; PLACE_BYTES + SEAL_BYTES];
        token[..8].copy_from_slice(&place.last.to_be_bytes());
        token[8..PLACE_BYTES].copy_from_slice(&place.floor.to_be_bytes());
        let seal = self.digest(b"seal", &token[..PLACE_BYTES]);
        token[PLACE_BYTES..].copy_from_slice(&seal[..SEAL_BYTES]);
        self.mask(&mut token);
        STANDARD.encode(token)
    }

    /// The place that `cursor` stands for; `None` if it was not sealed under this binding.
    pub(crate) fn open(&self, cursor: &str) -> Option<Place> {
        let mut token: [u8; PLACE_BYTES + SEAL_BYTES] = STANDARD.decode(cursor).ok()?.try_into().ok()?;
        self.mask(&mut token);
        let (place, seal) = token.split_at(PLACE_BYTES);
        if self.digest(b"seal", place)[..SEAL_BYTES] != *seal {
            return None;
        }
        let (last, floor) = place.split_at(8);
        Some(Place {
            last: u64::from_be_bytes(last.try_into().ok()?),
            floor: u64::from_be_bytes(floor.try_into().ok()?),
        })
    }

    /// Hides the place under its seal; doing it twice undoes it.
    fn mask(&self, token: &mut [u8; PLACE_BYTES + SEAL_BYTES]) {
        let (place, seal) = token.split_at_mut(PLACE_BYTES);
        for (byte, mask) in place.iter_mut().zip(self.digest(b"mask", seal)) {
            *byte ^= mask;
        }
    }

    fn digest(&self, purpose: &[u8], bytes: &[u8]) -> [u8; 32] {
        Sha256::new().chain_update(self.0).chain_update(purpose).chain_update(bytes).finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_cursor_opens_under_its_own_binding_only(last: u64, floor: u64) {
            let place = Place { last, floor };
            let cursor = Binding::to(["us", "/v1/sessions"]).seal(place);
            prop_assert_eq!(Binding::to(["us", "/v1/sessions"]).open(&cursor), Some(place));
            prop_assert_eq!(Binding::to(["us", "/v1/users"]).open(&cursor), None);
            prop_assert_eq!(Binding::to(["us/v1", "/sessions"]).open(&cursor), None);
        }

        #[test]
        fn a_changed_cursor_does_not_open(last: u64, at in 0_usize..36, to in "[A-Za-z0-9+/]") {
            let binding = Binding::to(["us"]);
            let cursor = binding.seal(Place { last, floor: 0 });
            let mut changed = cursor.clone();
            changed.replace_range(at..=at, &to);
            prop_assume!(changed != cursor);
            prop_assert_eq!(binding.open(&changed), None);
        }

        #[test]
        fn nonsense_does_not_open(text in ".*") {
            prop_assert_eq!(Binding::to(["us"]).open(&text), None);
        }
    }
}
