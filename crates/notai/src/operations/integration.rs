//! Who am I, and is anybody there.

use crate::request::{Request, single_query};
use crate::types::{HealthResponse, PublicIntegration};
use crate::{Async, Client};

/// What [`Client::health`] asks for.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Liveness;

/// `GET /health` being put together.
pub type Health<F = Async> = Request<Liveness, F>;

single_query!(
    Liveness of HealthResponse, health by begin_anonymous,
    check: |_| Ok(()),
    ask: |self, request| request,
    answer: |health| health
);

/// What [`Client::get_integration`] asks for.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Integration;

/// `GET /v1/integration` being put together.
pub type GetIntegration<F = Async> = Request<Integration, F>;

single_query!(
    Integration of PublicIntegration, get_integration by begin,
    check: |_| Ok(()),
    ask: |self, request| request,
    answer: |wrapped| wrapped.data
);

impl Client {
    /// `GET /health`: whether the regional stack is up. Sends no key.
    ///
    /// # Errors
    ///
    /// Any error means that the stack is down, or that something stands in between.
    pub fn health(&self) -> Health {
        Request::new(self, Liveness)
    }

    /// `GET /v1/integration`: the integration that the key belongs to; the call to check a key with.
    ///
    /// # Errors
    ///
    /// [`Error::is_unauthorized`](crate::Error::is_unauthorized) for a key that this region does not know.
    pub fn get_integration(&self) -> GetIntegration {
        Request::new(self, Integration)
    }
}
