//! What an API's answers mean beyond their status.
//!
//! HTTP says whether a request succeeded. An API has more to say: a code to program against, that a 429 is no matter of
//! waiting, that a 200 is a failure after all. It says so in a shape of its own, and some APIs in a dozen. The pipeline
//! asks a [`Dialect`] and knows none of them.
//!
//! ```
//! use client_runtime::{Dialect, Headers, Operation, Pipeline, Problem};
//!
//! /// Errors are `{"code": "..."}`, and a spent quota does not come back by waiting.
//! #[derive(Debug)]
//! struct Example;
//!
//! impl Dialect for Example {
//!     fn problem(&self, _: &Operation, _: u16, _: &Headers, body: &[u8]) -> Option<Problem> {
//!         let body: serde_json::Value = serde_json::from_slice(body).ok()?;
//!         Some(Problem::new(body.get("code")?.as_str()?, "", None))
//!     }
//!
//!     fn is_retryable(&self, _: u16, problem: Option<&Problem>) -> Option<bool> {
//!         (problem?.code == "quota_exceeded").then_some(false)
//!     }
//! }
//!
//! let pipeline = Pipeline::builder().dialect(std::sync::Arc::new(Example)).build()?;
//! # Ok::<(), client_runtime::Error>(())
//! ```

use std::fmt;

use http::response::Parts;

use crate::pipeline::Pipeline;
use crate::{Headers, Operation, Problem, ProblemDecoder};

/// What an API's answers mean beyond their status. Bodies come from outside: whatever is in them, an answer comes back.
pub trait Dialect: fmt::Debug + Send + Sync {
    /// What an answer with a status that is no success says about the failure; `None` when it is not the API's own, such
    /// as the page of a proxy.
    fn problem(&self, operation: &Operation, status: u16, headers: &Headers, body: &[u8]) -> Option<Problem>;

    /// The failure that an answer with a status of success tells of; `None` when it is what its status says.
    ///
    /// Asked of every success, so it should look no further than it must.
    fn failure_in_success(&self, operation: &Operation, headers: &Headers, body: &[u8]) -> Option<Problem> {
        let _ = (operation, headers, body);
        None
    }

    /// Whether another attempt may cure a failure with this status; `None` leaves it to the status. Unless an API knows
    /// better, what the problem itself says.
    ///
    /// Sending twice must also do no harm; that is for the operation to say.
    fn is_retryable(&self, status: u16, problem: Option<&Problem>) -> Option<bool> {
        let _ = status;
        problem?.retryable
    }
}

/// A dialect that is all told by the bodies of errors.
#[derive(Clone, Copy)]
pub(crate) struct Decoded(pub(crate) ProblemDecoder);

impl Dialect for Decoded {
    fn problem(&self, _: &Operation, _: u16, _: &Headers, body: &[u8]) -> Option<Problem> {
        (self.0)(body)
    }
}

impl fmt::Debug for Decoded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Decoded")
    }
}

impl Pipeline {
    /// What the API says of sending once more what was answered like this; `None` leaves it to the status.
    pub(crate) fn is_worth_retrying(&self, operation: &Operation, parts: &Parts, body: &[u8]) -> Option<bool> {
        let status = parts.status.as_u16();
        // Copied, because only who takes the answer may take its headers; of failures alone.
        let headers = Headers::new(parts.headers.clone());
        let problem = self.dialect.problem(operation, status, &headers, body);
        self.dialect.is_retryable(status, problem.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, Method};
    use serde_json::Value;

    use super::*;
    use crate::response::Meta;
    use crate::{ApiKey, Credential, Endpoint, Error, KeyFormat, Kind, Presentation};

    static FORMAT: KeyFormat = KeyFormat { api: "Example", prefix: "ex_", length: None };

    /// Whatever has a word for `code` is a failure, of every operation but one.
    #[derive(Debug)]
    struct Coded;

    impl Dialect for Coded {
        fn problem(&self, operation: &Operation, status: u16, headers: &Headers, body: &[u8]) -> Option<Problem> {
            let body: Value = serde_json::from_slice(body).ok()?;
            let message = format!("{} {status}", operation.id);
            let problem = Problem::new(body.get("code")?.as_str()?, message, None);
            Some(problem.with_retryable(headers.get("x-retry").map(|text| text == "yes")))
        }

        fn failure_in_success(&self, operation: &Operation, headers: &Headers, body: &[u8]) -> Option<Problem> {
            if operation.id == "tell" { None } else { self.problem(operation, 200, headers, body) }
        }
    }

    fn pipeline() -> Pipeline {
        let key = ApiKey::parse("ex_0123456789", &FORMAT).unwrap();
        let authority = Endpoint::parse("https://api.example.com").unwrap().authority();
        let credential = Credential::new(&key, Presentation::Bearer, authority);
        Pipeline::builder().dialect(Arc::new(Coded)).credential(credential).build().unwrap()
    }

    fn answer(operation: &'static str, status: u16, body: &'static str) -> Result<Value, Error> {
        let meta = Meta::new(status, Headers::default(), 1, Duration::ZERO);
        let operation = Operation::new(operation, &Method::GET);
        pipeline().answer(&operation, meta, Bytes::from_static(body.as_bytes())).map(crate::Response::into_inner)
    }

    #[test]
    fn a_success_is_none_where_its_body_says_so() {
        let error = answer("ask", 200, r#"{"code": "gone, ex_0123456789"}"#).unwrap_err();
        assert_eq!((error.kind(), error.status()), (Kind::Refused, Some(200)));
        let told = "200 OK, and the body says that the call failed, code gone, *************: ask 200";
        assert_eq!(error.to_string(), told);
        assert!(!error.body_excerpt().unwrap().contains("ex_0"), "{error:?}");
        assert!(answer("tell", 200, r#"{"code": "gone"}"#).is_ok());
        assert!(answer("ask", 200, r#"{"code": 7}"#).is_ok());
        let error = answer("ask", 404, r#"{"code": "gone"}"#).unwrap_err();
        assert_eq!((error.kind(), error.problem().unwrap().message.as_str()), (Kind::Status, "ask 404"));
    }

    #[test]
    fn a_problem_says_whether_to_try_again() {
        let worth = |retry: Option<&'static str>, body: &str| {
            let (mut parts, ()) = http::Response::new(()).into_parts();
            parts.status = http::StatusCode::TOO_MANY_REQUESTS;
            parts.headers = HeaderMap::from_iter(
                retry.map(|text| (http::HeaderName::from_static("x-retry"), HeaderValue::from_static(text))),
            );
            pipeline().is_worth_retrying(&Operation::new("ask", &Method::GET), &parts, body.as_bytes())
        };
        assert_eq!(worth(Some("yes"), r#"{"code": "x"}"#), Some(true));
        assert_eq!(worth(Some("no"), r#"{"code": "x"}"#), Some(false));
        assert_eq!(worth(None, r#"{"code": "x"}"#), None);
        assert_eq!(worth(Some("no"), "<html>"), None);
    }
}
