//! What comes back: decoded by its status and kind.

use std::future::{Ready, ready};

use bytes::Bytes;
use progenitor_client::{ByteStream, Error, ResponseValue};
use reqwest::header::{CONTENT_TYPE, HeaderMap, SET_COOKIE};
use reqwest::{Response, StatusCode};
use serde::de::DeserializeOwned;

use super::failure::Failure;
use super::untyped::Untyped;

/// An answer that is there at once; it is awaited like the others.
pub type At<U, E> = Ready<Result<ResponseValue<U>, Error<E>>>;

/// A successful answer whose body is still to be read.
#[derive(Debug)]
pub struct Answer(pub(super) Response);

impl Answer {
    /// The status code.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }

    /// The media type in small letters, without parameters.
    #[must_use]
    pub fn content_type(&self) -> String {
        essence(self.0.headers())
    }

    /// Reads JSON; no body at all is read as null.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidResponsePayload`] when the body is not of this type, [`Error::UnexpectedResponse`] when there is
    /// none and null is not of this type, [`Error::ResponseBodyError`] when it breaks off.
    pub async fn json<T: DeserializeOwned, U, E>(self, wrap: fn(T) -> U) -> Result<ResponseValue<U>, Error<E>> {
        let url = self.0.url().clone();
        let (status, headers, body) = self.whole().await.map_err(Error::ResponseBodyError)?;
        match decode(&body) {
            Ok(value) => Ok(ResponseValue::new(wrap(value), status, headers)),
            // What there is to know of it, for example that a 204 came, is in its head.
            Err(_) if is_blank(&body) => {
                Err(Error::UnexpectedResponse(Failure::of(status, headers, url, body).into_response()))
            }
            Err(error) => Err(Error::InvalidResponsePayload(body, error)),
        }
    }

    /// Reads text.
    ///
    /// # Errors
    ///
    /// [`Error::ResponseBodyError`] when the body breaks off.
    pub async fn text<U, E>(self, wrap: fn(String) -> U) -> Result<ResponseValue<U>, Error<E>> {
        let (status, headers, body) = self.whole().await.map_err(Error::ResponseBodyError)?;
        Ok(ResponseValue::new(wrap(text(&headers, &body)), status, headers))
    }

    /// Reads whatever it is.
    ///
    /// # Errors
    ///
    /// [`Error::ResponseBodyError`] when the body breaks off.
    pub async fn untyped<U, E>(self, wrap: fn(Untyped) -> U) -> Result<ResponseValue<U>, Error<E>> {
        let (status, headers, body) = self.whole().await.map_err(Error::ResponseBodyError)?;
        Ok(ResponseValue::new(wrap(Untyped::read(&body)), status, headers))
    }

    /// Hands out the body as it arrives.
    pub fn bytes<U, E>(self, wrap: fn(ByteStream) -> U) -> At<U, E> {
        let (status, headers) = head(&self.0);
        ready(Ok(ResponseValue::new(wrap(stream(self.0)), status, headers)))
    }

    /// Ignores the body.
    pub fn empty<U, E>(self, value: U) -> At<U, E> {
        let (status, headers) = head(&self.0);
        ready(Ok(ResponseValue::new(value, status, headers)))
    }

    async fn whole(self) -> reqwest::Result<(StatusCode, HeaderMap, Bytes)> {
        let (status, headers) = head(&self.0);
        Ok((status, headers, self.0.bytes().await?))
    }
}

/// Status and headers, cookies hidden from `Debug`.
pub(super) fn head(response: &Response) -> (StatusCode, HeaderMap) {
    let mut headers = response.headers().clone();
    if let reqwest::header::Entry::Occupied(mut cookies) = headers.entry(SET_COOKIE) {
        cookies.iter_mut().for_each(|cookie| cookie.set_sensitive(true));
    }
    (response.status(), headers)
}

/// The body as it arrives.
pub(super) fn stream(response: Response) -> ByteStream {
    ByteStream::new(Box::pin(response.bytes_stream()))
}

/// The media type in small letters, without parameters.
pub(super) fn essence(headers: &HeaderMap) -> String {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// JSON, with or without a byte order mark.
pub(super) fn decode<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    if is_blank(body) {
        // The error of an empty body says more than that of a null.
        return serde_json::from_slice(b"null").or_else(|_| serde_json::from_slice(body));
    }
    serde_json::from_slice(body)
}

/// Whether there is nothing in a body.
fn is_blank(body: &[u8]) -> bool {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body).trim_ascii().is_empty()
}

/// Text by its charset: UTF-8, or Latin-1 where the server says so.
pub(super) fn text(headers: &HeaderMap, body: &[u8]) -> String {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let value = value.to_ascii_lowercase();
    if value.contains("charset=iso-8859-1") || value.contains("charset=\"iso-8859-1") {
        return body.iter().copied().map(char::from).collect();
    }
    String::from_utf8_lossy(body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)).into_owned()
}
