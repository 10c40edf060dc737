//! Sending a call.

use std::pin::Pin;

use progenitor_client::{ByteStream, Error, ResponseValue};
use serde::de::DeserializeOwned;

use super::answer::Answer;
use super::call::Call;
use super::failure::{Failure, Fault, Reader};
use super::untyped::Untyped;

/// An answer on its way: to be awaited.
///
/// It borrows nothing, so it can be spawned. It is a box because a future of its own for each operation would double
/// what an operation costs to compile.
pub type Sent<T, E> = Pin<Box<dyn Future<Output = Result<ResponseValue<T>, Error<E>>> + Send>>;

impl Call {
    /// Sends it, for an answer in JSON. No body at all is read as null.
    pub fn send_json<T: DeserializeOwned + Send + 'static, E: Send + 'static>(
        self,
        accept: &'static str,
        errors: Reader<E>,
    ) -> Sent<T, E> {
        self.send_as(accept, |answer| answer.json(|value| value), errors)
    }

    /// Sends it, for an answer without a body.
    pub fn send_empty<E: Send + 'static>(self, accept: &'static str, errors: Reader<E>) -> Sent<(), E> {
        self.send_as(accept, |answer| answer.empty(()), errors)
    }

    /// Sends it, for an answer that the document gives no type.
    pub fn send_untyped<E: Send + 'static>(self, accept: &'static str, errors: Reader<E>) -> Sent<Untyped, E> {
        self.send_as(accept, |answer| answer.untyped(|body| body), errors)
    }

    /// Sends it, for an answer that is text.
    pub fn send_text<E: Send + 'static>(self, accept: &'static str, errors: Reader<E>) -> Sent<String, E> {
        self.send_as(accept, |answer| answer.text(|text| text), errors)
    }

    /// Sends it, for an answer in bytes, as they arrive.
    pub fn send_bytes<E: Send + 'static>(self, accept: &'static str, errors: Reader<E>) -> Sent<ByteStream, E> {
        self.send_as(accept, |answer| answer.bytes(|bytes| bytes), errors)
    }

    /// Sends it, for one of several answers, which `read` tells apart by their status.
    pub fn send_as<T: 'static, E: Send + 'static, F>(
        self,
        accept: &'static str,
        read: fn(Answer) -> F,
        errors: Reader<E>,
    ) -> Sent<T, E>
    where
        F: Future<Output = Result<ResponseValue<T>, Error<E>>> + Send + 'static,
    {
        Box::pin(async move { read(self.send_answer(accept, errors).await?).await })
    }

    /// Sends it, and leaves the body of a success to the caller.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`] but those of a body.
    pub async fn send_answer<E>(self, accept: &'static str, errors: Reader<E>) -> Result<Answer, Error<E>> {
        self.exchange(accept).await.map_err(|fault| fault.into_error(errors))
    }

    async fn exchange(self, accept: &'static str) -> Result<Answer, Fault> {
        let Self { core, operation, draft } = self;
        let redirects = draft.redirects;
        let request = draft.request(&core, operation, accept);
        let request = request.map_err(|flaw| Fault::Error(Error::InvalidRequest(flaw)))?;
        let response = core.execute(request, operation).await.map_err(Fault::Error)?;
        let status = response.status();
        if status.is_success() || redirects && status.is_redirection() {
            Ok(Answer(response))
        } else {
            Err(Fault::Failure(Failure::read(response).await))
        }
    }
}
