//! Where the generated client meets the pipeline of `client-runtime`.
//!
//! A generated client can be taught manners in its own crate only, which is why this file lives here: it is the
//! one handwritten part.

use client_runtime::{Call, Operation, RetryClass, failure_text};
use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Method, Request, Response};

use crate::{Client, OPERATIONS};

impl ClientHooks<Call> for Client {
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let operation = operation(info.operation_id, request.method());
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

/// The operation `id`, with what the document knows of it; of one that is not in it, its method has to say.
fn operation(id: &'static str, method: &Method) -> Operation {
    let mut operation = Operation::new(id, method);
    if let Some(known) = OPERATIONS.iter().find(|known| known.id == id) {
        operation.retry = if known.idempotent { RetryClass::Idempotent } else { RetryClass::Never };
    }
    operation
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_decides_and_then_the_method() {
        for known in OPERATIONS {
            for method in [Method::GET, Method::POST] {
                let is_idempotent = operation(known.id, &method).retry == RetryClass::Idempotent;
                assert_eq!(is_idempotent, known.idempotent, "{}", known.id);
            }
        }
        assert_eq!(operation("not_in_it", &Method::PUT).retry, RetryClass::Idempotent);
        assert_eq!(operation("not_in_it", &Method::POST).retry, RetryClass::Never);
    }
}
