//! From a response to the value or the error.

use bytes::Bytes;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::error::{in_short, quoted};
use crate::pipeline::Pipeline;
use crate::response::Meta;
use crate::retry_after::retry_after;
use crate::{Error, Kind, Operation, Problem, Response};

/// Longest path into a body that a message shows, in bytes.
const PATH: usize = 100;

impl Pipeline {
    /// The value in a response, or the error that it is.
    pub(crate) fn answer<T: DeserializeOwned>(
        &self,
        operation: &Operation,
        meta: Meta,
        body: Bytes,
    ) -> Result<Response<T>, Error> {
        let (meta, body) = self.success(operation, meta, body)?;
        self.decode(meta, body)
    }

    /// A response again if it is a success, and otherwise the error that it is.
    pub(crate) fn success(&self, operation: &Operation, meta: Meta, body: Bytes) -> Result<(Meta, Bytes), Error> {
        if !(200..300).contains(&meta.status()) {
            return Err(self.refusal(operation, meta, body));
        }
        if self.dialect.failure_in_success(operation, meta.headers(), &body).is_some() {
            return Err(self.refused(operation, meta, body));
        }
        Ok((meta, body))
    }

    /// The value in a success.
    pub(crate) fn decode<T: DeserializeOwned>(&self, meta: Meta, body: Bytes) -> Result<Response<T>, Error> {
        match serde_json::from_slice(&body) {
            Ok(value) => Ok(Response::new(value, meta)),
            Err(_) => self.decode_again(meta, body),
        }
    }

    /// Decodes once more what could not be decoded, to learn where it went wrong: keeping track of the place would slow
    /// down every answer.
    ///
    /// The place is told as a path whose map keys come from the body, so it is quoted like everything from outside.
    fn decode_again<T: DeserializeOwned>(&self, meta: Meta, body: Bytes) -> Result<Response<T>, Error> {
        if body.is_empty() {
            let message = format!("{}, a success without a body, where one was expected", describe(meta.status()));
            return Err(Error::new(Kind::Decode, message).with_response(meta, body, None));
        }
        let mut json = serde_json::Deserializer::from_slice(&body);
        let decoded = serde_path_to_error::deserialize::<_, T>(&mut json);
        match decoded.map_err(|error| (error.path().to_string(), error.into_inner())) {
            Ok(value) => match json.end() {
                Ok(()) => Ok(Response::new(value, meta)),
                Err(cause) => Err(self.undecodable(meta, body, "at its end", &cause)),
            },
            // Members that are flattened have no path that is known.
            Err((path, cause)) if matches!(&*path, "." | "?") => {
                Err(self.undecodable(meta, body, "as a whole", &cause))
            }
            Err((path, cause)) => Err(self.undecodable(meta, body, &format!("at `{}`", self.shown(&path)), &cause)),
        }
    }

    /// A path into a body, fit for a message: bounded, escaped, without the key.
    fn shown(&self, path: &str) -> String {
        quoted(&self.without_key(Bytes::copy_from_slice(path.as_bytes())), PATH)
    }

    fn undecodable(&self, meta: Meta, body: Bytes, place: &str, cause: &serde_json::Error) -> Error {
        // The cause's own text quotes the offending value, which may be a person's data: only its class is told.
        let what = match cause.classify() {
            serde_json::error::Category::Data => "a value of another type than the document declares",
            serde_json::error::Category::Eof => "the text ends too early",
            serde_json::error::Category::Syntax | serde_json::error::Category::Io => "it is not JSON",
        };
        let message = format!(
            "{} with a body that cannot be decoded {place} (line {}, column {}): {what}",
            describe(meta.status()),
            cause.line(),
            cause.column()
        );
        let body = self.without_key(body);
        Error::new(Kind::Decode, message).with_response(meta, body, None)
    }

    /// The error of a response whose status is a success and whose body says that it is none.
    fn refused(&self, operation: &Operation, meta: Meta, body: Bytes) -> Error {
        // Read once more, because the first reading would repeat the key.
        let body = self.without_key(body);
        let problem = self.dialect.failure_in_success(operation, meta.headers(), &body);
        let message = format!("{}, and the body says that the call failed", describe(meta.status()));
        let retry_after = retry_after(meta.headers().map(), self.clock.wall());
        Error::new(Kind::Refused, message).with_response(meta, body, retry_after).with_problem(problem)
    }

    /// The error that a success tells of after it has begun, in `text`, a part of its body.
    pub(crate) fn failed_in_between(&self, operation: &Operation, meta: Meta, text: Bytes) -> Error {
        let text = self.without_key(text);
        let problem = self.dialect.failure_in_success(operation, meta.headers(), &text);
        let problem = problem.or_else(|| self.dialect.problem(operation, meta.status(), meta.headers(), &text));
        // A gateway may say it in words.
        let problem = problem.or_else(|| {
            let said = std::str::from_utf8(&text).ok().map(str::trim).filter(|said| !said.is_empty())?;
            serde_json::from_str::<IgnoredAny>(said).is_err().then(|| Problem::new("", said, None))
        });
        let message = "the server broke off in the middle of its answer";
        Error::new(Kind::Refused, message).with_response(meta, text, None).with_problem(problem)
    }

    /// The error of a response whose status is no success.
    pub(crate) fn refusal(&self, operation: &Operation, meta: Meta, body: Bytes) -> Error {
        let body = self.without_key(body);
        let problem = self.dialect.problem(operation, meta.status(), meta.headers(), &body);
        let retry_after = retry_after(meta.headers().map(), self.clock.wall());
        let mut message = describe(meta.status());
        if (300..400).contains(&meta.status()) {
            message.push_str(", and redirects are not followed: the base URL may be out of date");
        } else if problem.is_none() && !body.is_empty() {
            message.push_str(" with a body that is not the API's, perhaps that of a proxy");
        }
        if let Some(wait) = retry_after {
            message.push_str(&format!("; the server asks to wait {:?}", in_short(wait)));
        }
        let stop = meta.stop();
        if let Some(stop) = stop {
            message.push_str(&format!("; {}", stop.after(meta.attempts())));
        }
        Error::new(Kind::Status, message).with_response(meta, body, retry_after).with_problem(problem)
    }
}

/// The status with its registered phrase: `404 Not Found`.
fn describe(status: u16) -> String {
    match http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()) {
        Some(reason) => format!("{status} {reason}"),
        None => status.to_string(),
    }
}
