//! Answers of an error status, and what becomes of them.

use bytes::Bytes;
use progenitor_client::{Error, ResponseValue};
use reqwest::header::HeaderMap;
use reqwest::{Response, ResponseBuilderExt, StatusCode, Url};
use serde::de::DeserializeOwned;

use super::answer;
use super::untyped::Untyped;

/// How much of an error's body is read: 1 MiB.
const LIMIT: usize = 1 << 20;

/// Makes an operation's error of an answer; `None` when it is none.
pub type Reader<E> = fn(&Failure) -> Option<E>;

/// An answer of an error status, or without the body that it should have, as far as it could be read.
#[derive(Debug, Clone)]
pub struct Failure {
    status: StatusCode,
    headers: HeaderMap,
    url: Url,
    body: Bytes,
}

impl Failure {
    /// Reads the body within bounds. One that breaks off is kept as far as it came: the status is what counts.
    pub(super) async fn read(mut response: Response) -> Self {
        let (status, headers) = answer::head(&response);
        let url = response.url().clone();
        let mut body = Vec::new();
        while let Ok(Some(chunk)) = response.chunk().await {
            body.extend_from_slice(chunk.get(..LIMIT - body.len()).unwrap_or(&chunk));
            if body.len() >= LIMIT {
                break;
            }
        }
        Self::of(status, headers, url, body.into())
    }

    /// The status code.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The media type in small letters, without parameters.
    #[must_use]
    pub fn content_type(&self) -> String {
        answer::essence(&self.headers)
    }

    /// The body, at most 1 MiB of it.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON of this type.
    #[must_use]
    pub fn json<T: DeserializeOwned>(&self) -> Option<T> {
        answer::decode(&self.body).ok()
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        answer::text(&self.headers, &self.body)
    }

    /// The body as whatever it is.
    #[must_use]
    pub fn untyped(&self) -> Untyped {
        Untyped::read(&self.body)
    }

    /// The error that a caller gets. The status is never lost.
    pub(super) fn into_error<E>(self, read: Reader<E>) -> Error<E> {
        match read(&self) {
            Some(error) => Error::ErrorResponse(ResponseValue::new(error, self.status, self.headers)),
            None => Error::UnexpectedResponse(self.into_response()),
        }
    }

    /// An answer that has been read.
    pub(super) fn of(status: StatusCode, headers: HeaderMap, mut url: Url, body: Bytes) -> Self {
        // A key may be in the query.
        url.set_query(None);
        Self { status, headers, url, body }
    }

    /// The answer as it came.
    pub(super) fn into_response(self) -> Response {
        let response = http::Response::builder().url(self.url).body(self.body);
        let mut response = response.unwrap_or_default();
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response.into()
    }
}

/// Reads errors of one type, as JSON.
#[must_use]
pub fn json_error<E: DeserializeOwned>(failure: &Failure) -> Option<E> {
    failure.json()
}

/// Reads errors that the document gives no type.
#[must_use]
pub fn untyped_error(failure: &Failure) -> Option<Untyped> {
    Some(failure.untyped())
}

/// Reads errors that are text.
#[must_use]
pub fn text_error(failure: &Failure) -> Option<String> {
    Some(failure.text())
}

/// Why there is no answer.
pub(super) enum Fault {
    /// An answer of an error status.
    Failure(Failure),
    /// Whatever else.
    Error(Error),
}

impl Fault {
    pub(super) fn into_error<E>(self, read: Reader<E>) -> Error<E> {
        match self {
            Self::Failure(failure) => failure.into_error(read),
            Self::Error(error) => match error {
                Error::InvalidRequest(what) => Error::InvalidRequest(what),
                Error::CommunicationError(error) => Error::CommunicationError(error),
                Error::InvalidUpgrade(error) => Error::InvalidUpgrade(error),
                Error::ResponseBodyError(error) => Error::ResponseBodyError(error),
                Error::InvalidResponsePayload(body, error) => Error::InvalidResponsePayload(body, error),
                Error::UnexpectedResponse(response) => Error::UnexpectedResponse(response),
                Error::Custom(what) => Error::Custom(what),
                // Only a transport could say so, and it has no body to hand out.
                Error::ErrorResponse(answer) => Error::Custom(format!("the transport gave up: {}", answer.status())),
            },
        }
    }
}
