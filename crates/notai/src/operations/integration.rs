//! Who am I, and is anybody there.

use crate::types::{HealthResponse, PublicIntegration};
use crate::{Client, Error, Response};

impl Client {
    /// `GET /health`: whether the regional stack is up. Sends no key.
    ///
    /// # Errors
    ///
    /// Any error means that the stack is down, or that something stands in between.
    pub async fn health(&self) -> Result<Response<HealthResponse>, Error> {
        let call = self.begin_anonymous("health");
        let result = call.api.health().send().await;
        call.finish(result)
    }

    /// `GET /v1/integration`: the integration that the key belongs to; the call to check a key with.
    ///
    /// # Errors
    ///
    /// [`Error::is_unauthorized`] for a key that this region does not know.
    pub async fn get_integration(&self) -> Result<Response<PublicIntegration>, Error> {
        let call = self.begin("get_integration")?;
        let result = call.api.get_integration().send().await;
        Ok(call.finish(result)?.map(|wrapped| wrapped.data))
    }
}
