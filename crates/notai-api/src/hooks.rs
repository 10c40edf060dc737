//! Where the generated client meets the pipeline of `client-runtime`.
//!
//! A generated client can be taught manners in its own crate only, which is why this file lives here: it is the
//! one handwritten part.

use client_runtime::{Call, Operation, failure_text};
use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Request, Response};

use crate::Client;

impl ClientHooks<Call> for Client {
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let operation = Operation::new(info.operation_id, request.method());
        self.inner().execute(self.client(), request, operation).await
    }

    async fn post<E>(&self, result: &reqwest::Result<Response>, _: &OperationInfo) -> Result<(), Error<E>> {
        match result.as_ref().ok().and_then(failure_text) {
            Some(failure) => Err(Error::Custom(failure.to_owned())),
            None => Ok(()),
        }
    }
}

impl Client {
    /// The same client with another inner value: one call may be tracked or given options of its own.
    pub fn with_inner(&self, inner: Call) -> Self {
        Self::new_with_client(self.baseurl(), self.client().clone(), inner)
    }

    /// The inner value, which runs this client's requests.
    pub fn call(&self) -> &Call {
        self.inner()
    }
}
