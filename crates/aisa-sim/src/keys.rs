//! API keys: what they may do, and what they have spent.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use simulator::{Invalid, input};

use crate::account::Account;
use crate::plan::{Allowance, Plan};

/// What a text starts with that may be a key.
pub(crate) const PREFIX: &str = "sk-aisa-";
const BODY_BYTES: usize = 30;

/// What a key is made with. By default it may do everything, as often as it likes.
///
/// ```
/// use aisa_sim::{KeyOptions, Plan};
///
/// let options = KeyOptions::default().with_plan(Plan::Free).with_spend_cap_micro_usd(50_000).with_models(["gpt-5"]);
///
/// // All that can be said, as JSON:
/// let json = r#"{"plan": "starter", "requests_per_minute": 10, "tokens_per_minute": 5000, "concurrency": 2,
///                "spend_cap_micro_usd": 50000, "models": ["gpt-5", "gpt-5-mini"]}"#;
/// assert!(KeyOptions::parse(json).is_ok());
/// let error = KeyOptions::parse(r#"{"plan": "gold"}"#).unwrap_err();
/// assert!(error.to_string().starts_with("plan: unknown variant `gold`, expected one of `free`, `starter`"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyOptions {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) plan: Option<Plan>,
    #[serde(skip_serializing_if = "Option::is_none")]
    requests_per_minute: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tokens_per_minute: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    concurrency: Option<u32>,
    #[serde(rename = "spend_cap_micro_usd", skip_serializing_if = "Option::is_none")]
    pub(crate) cap: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) models: Option<Vec<String>>,
}

impl KeyOptions {
    /// Limits of a tier; without one there are none but those set here.
    pub fn with_plan(mut self, plan: Plan) -> Self {
        self.plan = Some(plan);
        self
    }

    /// Requests per minute, if that is less than the tier has.
    pub fn with_requests_per_minute(mut self, requests: u32) -> Self {
        self.requests_per_minute = Some(requests);
        self
    }

    /// Tokens per minute, those sent and those answered, if that is less than the tier has.
    pub fn with_tokens_per_minute(mut self, tokens: u32) -> Self {
        self.tokens_per_minute = Some(tokens);
        self
    }

    /// Requests under way at a time, if that is less than the tier has.
    pub fn with_concurrency(mut self, requests: u32) -> Self {
        self.concurrency = Some(requests);
        self
    }

    /// Millionths of a US dollar that the key may spend; from then on it gets 429 with `quota_exceeded`.
    pub fn with_spend_cap_micro_usd(mut self, cap: u64) -> Self {
        self.cap = Some(cap);
        self
    }

    /// The models that the key may use; the others are answered with 403 and `model_not_allowed`.
    pub fn with_models<I: Into<String>>(mut self, models: impl IntoIterator<Item = I>) -> Self {
        self.models = Some(models.into_iter().map(Into::into).collect());
        self
    }

    pub(crate) fn allowance(&self) -> Allowance {
        let Self { requests_per_minute, tokens_per_minute, concurrency, .. } = *self;
        let lowered = Allowance { requests_per_minute, tokens_per_minute, concurrency };
        self.plan.map(Plan::allowance).unwrap_or_default().lowered_by(lowered)
    }

    /// Reads options from JSON.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or there are no such options. The error says where.
    pub fn parse(json: &str) -> Result<Self, Invalid> {
        input::one(json)
    }
}

/// A key that [`mint_key`](crate::Simulator::mint_key) has made.
///
/// Neither `Debug` nor anything else shows the text, except [`expose`](MintedKey::expose).
#[derive(Clone)]
pub struct MintedKey {
    text: String,
}

impl MintedKey {
    /// The text of the key: `sk-aisa-` and 40 characters of the base64url alphabet.
    pub fn expose(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for MintedKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("MintedKey").field(&"sk-aisa-[redacted]").finish()
    }
}

/// The keys of a simulator.
#[derive(Debug)]
pub(crate) struct Keys {
    source: String,
    accounts: simulator::Keys<Record>,
}

#[derive(Clone)]
struct Record {
    account: Account,
    revoked: bool,
}

/// Why a key is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    Unknown,
    Revoked,
}

impl Keys {
    pub(crate) fn new(seed: u64) -> Self {
        Keys { source: format!("aisa-sim key {seed}"), accounts: simulator::Keys::default() }
    }

    pub(crate) fn mint(&self, options: KeyOptions) -> MintedKey {
        let record = |_: &str| Record { account: Account::new(options), revoked: false };
        MintedKey { text: self.accounts.mint(&self.source, PREFIX, BODY_BYTES, record) }
    }

    /// Takes a key back; `false` if it is unknown.
    pub(crate) fn revoke(&self, text: &str) -> bool {
        self.accounts.with(text, |record| record.revoked = true).is_some()
    }

    /// What is known about a key.
    pub(crate) fn look_up(&self, text: &str) -> Option<Value> {
        let Record { account, revoked } = self.accounts.with(text, |record| record.clone())?;
        Some(json!({ "options": account.options(), "spent_micro_usd": account.spent(), "revoked": revoked }))
    }

    /// The account behind a key.
    pub(crate) fn present(&self, text: &str) -> Result<Account, Refusal> {
        let record = self.accounts.with(text, |record| record.clone()).ok_or(Refusal::Unknown)?;
        if record.revoked { Err(Refusal::Revoked) } else { Ok(record.account) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_the_documented_prefix_and_repeat_with_the_seed() {
        let (one, other) = (Keys::new(1), Keys::new(1));
        let key = one.mint(KeyOptions::default());
        assert_eq!((key.expose().len(), key.expose().starts_with(PREFIX)), (48, true));
        assert_eq!(key.expose(), other.mint(KeyOptions::default()).expose());
        assert!(!format!("{key:?}").contains(&key.expose()[8..]));
    }

    #[test]
    fn a_revoked_key_is_known_as_such() {
        let keys = Keys::new(1);
        let key = keys.mint(KeyOptions::default());
        assert!(keys.present(key.expose()).is_ok());
        assert_eq!((keys.revoke(key.expose()), keys.revoke("sk-aisa-x")), (true, false));
        assert_eq!(keys.present(key.expose()).err(), Some(Refusal::Revoked));
        assert_eq!(keys.present("sk-aisa-x").err(), Some(Refusal::Unknown));
    }

    #[test]
    fn a_key_can_only_lower_what_the_tier_has() {
        let options = KeyOptions::default().with_plan(Plan::Free).with_requests_per_minute(100).with_concurrency(2);
        let allowance = options.allowance();
        let limits = (allowance.requests_per_minute, allowance.tokens_per_minute, allowance.concurrency);
        assert_eq!(limits, (Some(60), Some(60_000), Some(2)));
    }
}
