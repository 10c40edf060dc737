//! Jobs of integrations: one shape for all providers that take long, at any path.
//!
//! Later documents of the API have them and none that is pinned here does, so the path is an argument and the output JSON.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use client_runtime::{Draft, Operation, RetryClass};
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::create::Create;
use super::pattern::INTEGRATION;
use super::{Job, Made};
use crate::{Client, Error};

/// What creates a job.
pub(crate) const CREATE_JOB: &str = "integration.create_job";

const CREATE: Operation = Operation::named(CREATE_JOB, RetryClass::BeforeAnswer).with_idempotency_key();
const LOOK: Operation = Operation::named("integration.get_job", RetryClass::Idempotent).with_price_micro_usd(0);
const CANCEL: Operation = Operation::named("integration.cancel_job", RetryClass::Idempotent).with_price_micro_usd(0);

/// The jobs of one endpoint; made by [`Client::jobs`].
#[derive(Clone, Debug)]
pub struct IntegrationJobs {
    client: Client,
    endpoint: String,
}

/// A job of an integration that is done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct AsyncJob {
    /// What the API knows it by.
    pub id: String,
    /// What it was asked of.
    pub endpoint: Option<String>,
    /// `completed`.
    pub status: String,
    /// When it was created, in the API's own format.
    pub created_at: Option<Value>,
    /// When it ended.
    pub completed_at: Option<Value>,
    /// What it costs.
    pub pricing: Option<Pricing>,
    /// What came of it.
    pub output: Value,
    /// Whether the output is not kept any more; then it is null.
    pub output_expired: Option<bool>,
}

/// What a job costs, in millionths of its currency.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Pricing {
    /// Such as `USD`.
    pub currency: Option<String>,
    /// What it was allowed to cost.
    #[serde(rename = "authorizedMicrosUSD")]
    pub authorized_micros_usd: Option<u64>,
    /// What it did cost.
    #[serde(rename = "finalMicrosUSD")]
    pub final_micros_usd: Option<u64>,
    /// How it is billed.
    pub billing_mode: Option<String>,
}

impl Client {
    /// The jobs of an integration whose path below `/apis/v1` is `endpoint`, such as `exa/agent/runs`, `firecrawl/crawl` or
    /// `oxylabs/llm`.
    ///
    /// ```no_run
    /// # async fn example(client: aisa::Client) -> Result<(), aisa::Error> {
    /// let crawl = client.jobs("firecrawl/crawl");
    /// let job = crawl.create(&serde_json::json!({"url": "https://example.com", "limit": 10})).await?;
    /// println!("{}", job.wait().await?.output);
    /// # Ok(())
    /// # }
    /// ```
    pub fn jobs(&self, endpoint: impl Into<String>) -> IntegrationJobs {
        IntegrationJobs { client: self.clone(), endpoint: endpoint.into() }
    }
}

impl IntegrationJobs {
    /// Creates a job. The API requires an idempotency key; without one that is set, a random one is sent, so that the request
    /// may be sent again after failures and still creates one job.
    pub fn create<B: Serialize + ?Sized>(&self, body: &B) -> Create<AsyncJob> {
        let jobs = self.clone();
        let made: Made<AsyncJob> = Box::new(move |id| jobs.known(&id));
        Create::new(&self.client, self.creation(body), &INTEGRATION, made).idempotency_key(random_key())
    }

    /// A job that was created before, here or elsewhere.
    ///
    /// # Errors
    ///
    /// [`Error::is_argument`] for what can be no id or no endpoint.
    pub fn job(&self, id: impl AsRef<str>) -> Result<Job<AsyncJob>, Error> {
        self.known(id.as_ref())
    }

    fn known(&self, id: &str) -> Result<Job<AsyncJob>, Error> {
        let look = self.draft(LOOK, Method::GET, &[id])?;
        let cancel = self.draft(CANCEL, Method::POST, &[id, "cancel"])?;
        Ok(Job::new(&self.client, id.to_owned(), &INTEGRATION, look, Some(cancel)))
    }

    fn creation<B: Serialize + ?Sized>(&self, body: &B) -> Result<(client_runtime::Call, Draft), Error> {
        let mut draft = self.draft(CREATE, Method::POST, &[])?;
        let body = serde_json::to_value(body)
            .map_err(|_| client_runtime::Error::argument("the body is none that JSON can express"))?;
        draft.set_body_json(&body)?;
        Ok((self.client.call().clone(), draft))
    }

    fn draft(&self, operation: Operation, method: Method, below: &[&str]) -> Result<Draft, Error> {
        let path: Vec<&str> = self.endpoint.trim_matches('/').split('/').chain(below.iter().copied()).collect();
        Ok(self.client.draft(operation, method, "/apis/v1", &path)?)
    }
}

impl Job<AsyncJob> {
    /// Cancels the job, as long as it is in line; one that is at work goes on.
    ///
    /// # Errors
    ///
    /// [`Error::is_conflict`] or what else the API answers to a job that cannot be cancelled any more.
    pub async fn cancel(&self) -> Result<(), Error> {
        if let Some(cancel) = &self.job.cancel {
            let cancel = self.job.copy(cancel)?;
            self.job.call.run::<()>(cancel, &client_runtime::CallOptions::default()).await?;
            if let Some(places) = self.job.places.upgrade() {
                places.ended(&self.job.id);
            }
        }
        Ok(())
    }
}

/// A key that nobody else has: 128 bits from the keys that the standard library draws for its hash maps.
fn random_key() -> String {
    let number = |_| RandomState::new().build_hasher().finish();
    let [high, low] = [(), ()].map(number);
    format!("aisa-rs-{high:016x}{low:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_keys_are_the_same() {
        let keys: std::collections::HashSet<String> = (0..1_000).map(|_| random_key()).collect();
        assert_eq!(keys.len(), 1_000);
        assert!(keys.iter().all(|key| key.len() == 40));
    }
}
