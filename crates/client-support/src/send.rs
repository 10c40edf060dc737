//! Sending a call.

use progenitor_client::{ByteStream, Error, ResponseValue};
use serde::de::DeserializeOwned;

use super::answer::Answer;
use super::call::Call;
use super::failure::{Failure, Fault, Reader};
use super::untyped::Untyped;

impl Call<'_> {
    /// Sends it, for an answer in JSON. No body at all is read as null.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`].
    pub async fn send_json<T: DeserializeOwned, E>(
        self,
        accept: &'static str,
        errors: Reader<E>,
    ) -> Result<ResponseValue<T>, Error<E>> {
        self.send_answer(accept, errors).await?.json(|value| value).await
    }

    /// Sends it, for an answer without a body.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`] but those of a body.
    pub async fn send_empty<E>(self, accept: &'static str, errors: Reader<E>) -> Result<ResponseValue<()>, Error<E>> {
        self.send_answer(accept, errors).await?.empty(()).await
    }

    /// Sends it, for an answer that the document gives no type.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`].
    pub async fn send_untyped<E>(
        self,
        accept: &'static str,
        errors: Reader<E>,
    ) -> Result<ResponseValue<Untyped>, Error<E>> {
        self.send_answer(accept, errors).await?.untyped(|body| body).await
    }

    /// Sends it, for an answer that is text.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`].
    pub async fn send_text<E>(
        self,
        accept: &'static str,
        errors: Reader<E>,
    ) -> Result<ResponseValue<String>, Error<E>> {
        self.send_answer(accept, errors).await?.text(|text| text).await
    }

    /// Sends it, for an answer in bytes, as they arrive.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`] but those of a body, which come from the stream.
    pub async fn send_bytes<E>(
        self,
        accept: &'static str,
        errors: Reader<E>,
    ) -> Result<ResponseValue<ByteStream>, Error<E>> {
        self.send_answer(accept, errors).await?.bytes(|bytes| bytes).await
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
        let request = draft.request(core, operation, accept);
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
