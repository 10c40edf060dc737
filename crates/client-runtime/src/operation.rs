//! What the pipeline needs to know of an operation beside its request.
//!
//! A document says how an operation is called; how it behaves is told here: what may be sent twice, how long an answer
//! takes, what the server counts, and what it costs. Tables of operations are constants:
//!
//! ```
//! use client_runtime::{Operation, RetryClass};
//!
//! static RESEARCH: Operation =
//!     Operation::named("perplexity.deep_research", RetryClass::BeforeAnswer).with_timeout_secs(300).with_rpm(5).with_tokens();
//! # assert_eq!(RESEARCH.rpm, Some(5));
//! ```

use std::time::Duration;

use percent_encoding::percent_decode_str;

use crate::CallOptions;

/// An operation, as far as the pipeline needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its id, in snake case; with its group before it, where an API has several: `twitter.search_tweets`.
    pub id: &'static str,
    /// After which failures it is sent again.
    pub retry: RetryClass,
    /// Time for one attempt, where the operation is known to take longer or shorter than others.
    pub timeout: Option<Duration>,
    /// Requests per minute that the server allows of this operation alone.
    pub rpm: Option<u32>,
    /// Calls of this operation alone that the server allows at the same time.
    pub concurrency: Option<u32>,
    /// Tasks that this operation creates, and that the server works on at the same time. A task outlives the call that creates
    /// it, so this limit is not the pipeline's to keep, but that of whoever sees tasks end.
    pub tasks: Option<u32>,
    /// Limits of some of its calls, beside those of all.
    pub limits_of_some: &'static [SomeLimited],
    /// Whether the server counts the tokens that a call reads and writes.
    pub counts_tokens: bool,
    /// What a call costs, in millionths of a US dollar, where that is the same for each.
    pub price_micro_usd: Option<u64>,
    /// Whether the server takes an idempotency key: with the same one it does a thing once, however often it is asked.
    pub idempotency_key: bool,
}

/// A limit of some calls of an operation: of those with a text in a parameter of their path, such as a model.
///
/// ```
/// use client_runtime::{Operation, RetryClass, SomeLimited};
///
/// // POST /v1/models/{model}:generate, thirty times a minute for models that make images.
/// static GENERATE: Operation = Operation::named("models.generate", RetryClass::BeforeAnswer)
///     .with_limits_of_some(const { &[SomeLimited::new(0, "", ":generate", "image").with_rpm(30)] });
/// # assert_eq!(GENERATE.limits_of_some[0].rpm, Some(30));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SomeLimited {
    /// The segment of the path that holds the parameter, counted from the end: the last one is 0.
    pub from_end: usize,
    /// What stands in that segment before the parameter.
    pub before: &'static str,
    /// What stands behind it.
    pub behind: &'static str,
    /// What the parameter has in it.
    pub contains: &'static str,
    /// Requests per minute that the server allows of these calls.
    pub rpm: Option<u32>,
    /// These calls that the server allows at the same time.
    pub concurrency: Option<u32>,
}

impl SomeLimited {
    /// The calls whose parameter has `contains` in it, and no limit yet.
    pub const fn new(from_end: usize, before: &'static str, behind: &'static str, contains: &'static str) -> Self {
        Self { from_end, before, behind, contains, rpm: None, concurrency: None }
    }

    /// The same calls, of which the server takes this many a minute.
    #[must_use]
    pub const fn with_rpm(mut self, requests: u32) -> Self {
        self.rpm = Some(requests);
        self
    }

    /// The same calls, of which the server works on this many at a time.
    #[must_use]
    pub const fn with_concurrency(mut self, calls: u32) -> Self {
        self.concurrency = Some(calls);
        self
    }

    /// Whether a request to this path is one of these calls. The path is as it is sent, percent-encoded.
    pub(crate) fn holds(&self, path: &str) -> bool {
        let segment =
            path.rsplit('/').nth(self.from_end).map(|segment| percent_decode_str(segment).decode_utf8_lossy());
        let value = segment.as_deref().and_then(|segment| segment.strip_prefix(self.before)?.strip_suffix(self.behind));
        value.is_some_and(|value| value.contains(self.contains))
    }
}

/// After which failures a request is sent again. One that certainly was not sent always may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryClass {
    /// After all that may pass: sending it twice does what sending it once does.
    Idempotent,
    /// Until a success has begun to arrive. For what changes nothing and is paid for by the answer, such as inference:
    /// without an answer there is nothing to pay, as far as anybody knows.
    BeforeAnswer,
    /// Not at all: sent twice, it would happen twice.
    Never,
}

impl Operation {
    /// The operation `id`, sent with `method`: the methods that RFC 9110, section 9.2.2, calls idempotent are.
    pub fn new(id: &'static str, method: &http::Method) -> Self {
        Self::named(id, if method.is_idempotent() { RetryClass::Idempotent } else { RetryClass::Never })
    }

    /// The operation `id`.
    pub const fn named(id: &'static str, retry: RetryClass) -> Self {
        Self {
            id,
            retry,
            timeout: None,
            rpm: None,
            concurrency: None,
            tasks: None,
            limits_of_some: &[],
            counts_tokens: false,
            price_micro_usd: None,
            idempotency_key: false,
        }
    }

    /// The same operation, whose attempts may take this many seconds each.
    #[must_use]
    pub const fn with_timeout_secs(mut self, seconds: u64) -> Self {
        self.timeout = Some(Duration::from_secs(seconds));
        self
    }

    /// The same operation, of which the server takes this many requests a minute.
    #[must_use]
    pub const fn with_rpm(mut self, requests: u32) -> Self {
        self.rpm = Some(requests);
        self
    }

    /// The same operation, of which the server works on this many at a time.
    #[must_use]
    pub const fn with_concurrency(mut self, calls: u32) -> Self {
        self.concurrency = Some(calls);
        self
    }

    /// The same operation, of whose tasks the server works on this many at a time.
    #[must_use]
    pub const fn with_tasks(mut self, tasks: u32) -> Self {
        self.tasks = Some(tasks);
        self
    }

    /// The same operation, of which some calls have limits of their own.
    #[must_use]
    pub const fn with_limits_of_some(mut self, limits: &'static [SomeLimited]) -> Self {
        self.limits_of_some = limits;
        self
    }

    /// The same operation, whose tokens the server counts.
    #[must_use]
    pub const fn with_tokens(mut self) -> Self {
        self.counts_tokens = true;
        self
    }

    /// The same operation at this price a call, in millionths of a US dollar.
    #[must_use]
    pub const fn with_price_micro_usd(mut self, price: u64) -> Self {
        self.price_micro_usd = Some(price);
        self
    }

    /// The same operation, which takes an idempotency key.
    #[must_use]
    pub const fn with_idempotency_key(mut self) -> Self {
        self.idempotency_key = true;
        self
    }

    /// After which failures a call with `options` is sent again.
    pub(crate) fn retry_class(&self, options: &CallOptions) -> RetryClass {
        if self.idempotency_key && options.has_idempotency_key() { RetryClass::Idempotent } else { self.retry }
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;

    #[test]
    fn the_method_says_what_may_be_sent_twice() {
        let idempotent = [Method::GET, Method::HEAD, Method::OPTIONS, Method::TRACE, Method::PUT, Method::DELETE];
        for method in idempotent {
            assert_eq!(Operation::new("a", &method).retry, RetryClass::Idempotent, "{method}");
        }
        for method in [Method::POST, Method::PATCH, Method::CONNECT] {
            assert_eq!(Operation::new("a", &method).retry, RetryClass::Never, "{method}");
        }
    }

    #[test]
    fn some_calls_are_told_by_a_parameter_of_their_path() {
        let images = SomeLimited::new(0, "", ":generate", "image");
        let cases = [
            ("/v1/models/gemini-3-pro-image-preview:generate", true),
            ("/proxy/v1/models/image:generate", true),
            ("/v1/models/gemini-3-pro-%69mage%3Agenerate", true),
            ("/v1/models/gemini-3-pro:generate", false),
            ("/v1/images/gemini-3-pro:generate", false),
            ("/v1/models/gemini-3-pro-image:count", false),
            ("/v1/models/gemini-3-pro-%69mag%", false),
            ("/%zz%\u{e9}image:generate", true),
            ("/", false),
            ("", false),
        ];
        for (path, expected) in cases {
            assert_eq!(images.holds(path), expected, "{path}");
        }
        let second = SomeLimited::new(1, "v", "", "1");
        assert!(second.holds("/v1/models") && !second.holds("/1/models") && !second.holds("/models"));
    }

    #[test]
    fn a_key_helps_where_one_is_taken() {
        let mut keyed = CallOptions::default();
        keyed.idempotency_key("7f3a").unwrap();
        for class in [RetryClass::Never, RetryClass::BeforeAnswer, RetryClass::Idempotent] {
            let (plain, taking) = (Operation::named("a", class), Operation::named("a", class).with_idempotency_key());
            assert_eq!(plain.retry_class(&keyed), class);
            assert_eq!(taking.retry_class(&CallOptions::default()), class);
            assert_eq!(taking.retry_class(&keyed), RetryClass::Idempotent);
        }
    }
}
