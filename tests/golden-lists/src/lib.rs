//! The client of a small API whose lists page in ways that no API of this workspace has.
//!
//! `openapi/harbour/api.toml` says how, and `generated/` is what `cargo xtask generate` makes of it; `xtask/tests/lists.rs`
//! holds the two together. Handwritten is what every generated client has: the line to the pipeline, below.

#[path = "../generated/src/harbour.rs"]
pub mod harbour;

use client_runtime::{Call, Operation, failure_text};
use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Request, Response};

impl ClientHooks<Call> for harbour::Client {
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let known = harbour::OPERATIONS.iter().find(|operation| operation.id.ends_with(info.operation_id)).copied();
        let operation = known.unwrap_or_else(|| Operation::new(info.operation_id, request.method()));
        self.inner().execute(self.client(), request, operation).await
    }

    async fn post<E>(&self, result: &reqwest::Result<Response>, _: &OperationInfo) -> Result<(), Error<E>> {
        match result.as_ref().ok().and_then(failure_text) {
            Some(failure) => Err(Error::Custom(failure.to_owned())),
            None => Ok(()),
        }
    }
}
