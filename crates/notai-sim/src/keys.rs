//! API keys: minting, looking up, revoking.
//!
//! A key is bound to one region and one integration. The text of a key follows from the seed and from how
//! many keys the region has minted before, so a run can be repeated to the letter.

use std::fmt;

use serde::Deserialize;

use crate::{Plan, Region};

/// What every key starts with.
const PREFIX: &str = "aik_v1_";
/// Characters after the prefix, in the base64url alphabet: 30 bytes.
const BODY_CHARACTERS: usize = 40;
const BODY_BYTES: usize = 30;

/// A key that [`mint_key`](crate::Simulator::mint_key) has made.
///
/// Neither `Debug` nor anything else shows the text, except [`expose`](MintedKey::expose).
#[derive(Clone)]
pub struct MintedKey {
    text: String,
    region: Region,
    plan: Plan,
}

impl MintedKey {
    /// The text of the key: `aik_v1_` and 40 characters of the base64url alphabet.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// The region that knows this key; the other one does not.
    pub fn region(&self) -> Region {
        self.region
    }

    /// The plan of the integration that the key belongs to.
    pub fn plan(&self) -> Plan {
        self.plan
    }
}

impl fmt::Debug for MintedKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MintedKey")
            .field("text", &"aik_v1_[redacted]")
            .field("region", &self.region)
            .field("plan", &self.plan)
            .finish()
    }
}

/// What a key is made with, as JSON.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyOptions {
    /// The plan of its integration.
    #[serde(default = "usual_plan")]
    pub(crate) plan: Plan,
}

fn usual_plan() -> Plan {
    Plan::Pro
}

/// Whether a text has the shape of a key; anything else is turned away early.
pub(crate) fn has_key_shape(text: &str) -> bool {
    text.strip_prefix(PREFIX).is_some_and(|body| {
        body.len() == BODY_CHARACTERS
            && body.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    })
}

/// What the dashboard would show in place of a key: as in the documentation's example, 32 asterisks and
/// the last four characters, which is four characters shorter than a key.
pub(crate) fn masked(text: &str) -> String {
    let tail = text.get(text.len().saturating_sub(4)..).unwrap_or_default();
    format!("{PREFIX}{}{tail}", "*".repeat(32))
}

/// What a region knows about one of its keys.
#[derive(Debug, Clone)]
pub(crate) struct KeyRecord {
    pub(crate) plan: Plan,
    pub(crate) masked: String,
    /// When the key was last used before the present request; `None` on its first use.
    pub(crate) last_used_ms: Option<i64>,
}

/// The keys of one region.
pub(crate) struct Keys {
    seed: u64,
    region: Region,
    known: simulator::Keys<KeyRecord>,
}

impl Keys {
    pub(crate) fn new(seed: u64, region: Region) -> Self {
        Keys { seed, region, known: simulator::Keys::default() }
    }

    pub(crate) fn mint(&self, plan: Plan) -> MintedKey {
        let source = format!("notai-sim key {} {}", self.seed, self.region);
        let record = |text: &str| KeyRecord { plan, masked: masked(text), last_used_ms: None };
        MintedKey { text: self.known.mint(&source, PREFIX, BODY_BYTES, record), region: self.region, plan }
    }

    /// Makes a key unknown; `false` if it was.
    pub(crate) fn revoke(&self, text: &str) -> bool {
        self.known.forget(text)
    }

    /// What is known about this key, without using it.
    pub(crate) fn look_up(&self, text: &str) -> Option<KeyRecord> {
        self.known.with(text, |record| record.clone())
    }

    /// What is known about this key, and notes that it is used at `now_ms`.
    pub(crate) fn present(&self, text: &str, now_ms: i64) -> Option<KeyRecord> {
        self.known.with(text, |record| {
            let before = record.clone();
            record.last_used_ms = Some(now_ms);
            before
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_the_documented_shape_and_repeat_with_the_seed() {
        let (one, other) = (Keys::new(1, Region::Us), Keys::new(1, Region::Us));
        for _ in 0..100 {
            let key = one.mint(Plan::Pro);
            assert!(has_key_shape(key.expose()));
            assert_eq!(key.expose().len(), 47);
            assert_eq!(key.expose(), other.mint(Plan::Free).expose());
        }
        assert_ne!(one.mint(Plan::Pro).expose(), Keys::new(1, Region::Eu).mint(Plan::Pro).expose());
    }

    #[test]
    fn debug_does_not_show_the_text() {
        let key = Keys::new(1, Region::Us).mint(Plan::Pro);
        assert!(!format!("{key:?}").contains(&key.expose()[7..]));
    }

    #[test]
    fn the_mask_is_the_one_of_the_documentation() {
        let key = Keys::new(1, Region::Us).mint(Plan::Pro);
        let masked = masked(key.expose());
        assert_eq!(masked.len(), 43);
        assert_eq!(masked[39..], key.expose()[43..]);
    }
}
