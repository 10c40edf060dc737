//! The one error of this client.

mod class;
mod manners;
pub(crate) mod read;
mod refused;
#[cfg(test)]
mod shapes;
#[cfg(test)]
mod tests;

use std::fmt;

use client_runtime::{Dialect as _, Headers, Kind};
use serde_json::Value;

pub(crate) use class::{CANCELLED_TASK, FAILED_TASK};
use class::{Class, UNKNOWN_TASK};
pub(crate) use manners::Manners;

/// Why a call did not return its value.
///
/// Ask it a question with a predicate; each one's documentation says where it comes from and what to do. `Display` is one
/// line with the operation, the status, the API's own code and message, bounded and escaped, and the request's id. Nothing
/// else of a body is in it, and the key never is.
///
/// ```no_run
/// # fn example(error: aisa::Error) {
/// if error.is_quota_exceeded() {
///     println!("the key's spend cap is reached");
/// } else if error.is_rate_limited() {
///     println!("come back in {:?}", error.retry_after());
/// } else {
///     println!("{error}");
/// }
/// # }
/// ```
///
/// # What a predicate says
///
/// The API has a dozen shapes for an error and answers some failures with 200. A failure is told by its code, where it has
/// one, then by its type, then by its status: `code()`, `api_type()` and `status()` show them. Of the predicates about what
/// the API answered, one holds, with these exceptions: [`is_unauthorized`](Self::is_unauthorized) holds for every kind of
/// refused key, [`is_conflict`](Self::is_conflict) for conflicts about idempotency keys too; and
/// [`is_refused`](Self::is_refused) and [`is_task_failed`](Self::is_task_failed) tell how the failure came, not what it is.
/// A failure that is none of them has its status, and a message.
pub struct Error {
    inner: client_runtime::Error,
    class: Class,
}

impl Error {
    pub(crate) fn config(message: impl Into<String>) -> Self {
        client_runtime::Error::config(message).into()
    }
}

/// The key.
impl Error {
    /// The key was refused, for whatever reason: one of the three below, or a 401 that says nothing more.
    ///
    /// # Troubleshooting
    ///
    /// Data APIs answer 401 without a code. Look the key up in the console; a key in use elsewhere shows whether it is the
    /// key or the request.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.class, Class::MissingKey | Class::InvalidKey | Class::RevokedKey | Class::Unauthorized)
    }

    /// No key arrived: `missing_api_key`, or a 402 whose `WWW-Authenticate` asks for a payment instead, which is how the
    /// gateway has come to answer requests without a key.
    ///
    /// # Troubleshooting
    ///
    /// This client sends its key with every request, so a proxy on the way removes `Authorization`.
    pub fn is_missing_key(&self) -> bool {
        self.class == Class::MissingKey
    }

    /// The API does not know the key: `invalid_api_key`.
    pub fn is_invalid_key(&self) -> bool {
        self.class == Class::InvalidKey
    }

    /// The key was good and is not any more: `revoked_api_key`, `api_key_disabled`, `expired_api_key`.
    ///
    /// # Troubleshooting
    ///
    /// Revoking takes effect with the next call. Make a new key in the console.
    pub fn is_revoked_key(&self) -> bool {
        self.class == Class::RevokedKey
    }

    /// The key may not do this: `insufficient_permissions`, or a 403 that says nothing more.
    pub fn is_forbidden(&self) -> bool {
        self.class == Class::Forbidden
    }

    /// The model is not on the key's list: `model_not_allowed`.
    ///
    /// # Troubleshooting
    ///
    /// The list is an option of the key in the console.
    pub fn is_model_not_allowed(&self) -> bool {
        self.class == Class::ModelNotAllowed
    }

    /// The API is not served where the request comes from: `region_blocked`.
    pub fn is_region_blocked(&self) -> bool {
        self.class == Class::RegionBlocked
    }
}

/// Money and limits.
impl Error {
    /// The key's own spend cap is reached: 429 with `quota_exceeded`, 402 with `insufficient_api_key_balance`. Never tried
    /// again, though the first comes with the status of a rate limit.
    ///
    /// # Troubleshooting
    ///
    /// Raise the cap in the console, or wait until its day, week or month is over.
    pub fn is_quota_exceeded(&self) -> bool {
        self.class == Class::QuotaExceeded
    }

    /// Too much within a minute, or too many calls at once: any other 429, among them `rate_limit_exceeded` and
    /// `upstream_rate_limit`, the limit of a provider behind the API.
    ///
    /// # Troubleshooting
    ///
    /// This client waits and tries again by itself; [`retry_after`](Self::retry_after) is the wait that the API asked for.
    pub fn is_rate_limited(&self) -> bool {
        self.class == Class::RateLimited
    }

    /// The account cannot pay, or a subscription is needed: 402, among them `insufficient_wallet_balance`.
    ///
    /// # Troubleshooting
    ///
    /// Top the wallet up. A cap is not meant: see [`is_quota_exceeded`](Self::is_quota_exceeded) for that of the key and
    /// [`is_over_max_price`](Self::is_over_max_price) for that of the request.
    pub fn is_payment_required(&self) -> bool {
        self.class == Class::PaymentRequired
    }

    /// The call would have cost more than its header `X-AISA-Max-Price-USD` allows: `estimated_price_exceeds_max_price`.
    pub fn is_over_max_price(&self) -> bool {
        self.class == Class::OverMaxPrice
    }
}

/// The request.
impl Error {
    /// The request is not as it should be: 400, 413, 415 and 422, with or without a code such as `missing_parameter`,
    /// `invalid_parameter_type`, `unsupported_parameter`, `max_tokens_exceeded` or `InvalidParameter`; video says it with a
    /// 500, and Polymarket with a 401 to an offset that it no longer takes.
    ///
    /// # Troubleshooting
    ///
    /// [`message`](Self::message) and [`details`](Self::details) name the parameter, where anything does.
    pub fn is_invalid_request(&self) -> bool {
        self.class == Class::InvalidRequest
    }

    /// What was asked for, or a part of it, goes against a content policy: `content_policy_violation`; of a video
    /// `DataInspectionFailed`.
    pub fn is_content_policy(&self) -> bool {
        self.class == Class::ContentPolicy
    }

    /// There is no such model here: `unknown_model`; `model_not_found` where the workspace lacks the family;
    /// `openai_error` for an image model that another route serves; `model not supported` for a video.
    ///
    /// # Troubleshooting
    ///
    /// Ids are exact, and some models are served by one route only.
    pub fn is_unknown_model(&self) -> bool {
        self.class == Class::UnknownModel
    }

    /// There is no such route: `unknown_endpoint`. The API has changed, or the endpoint of this client is not the API's.
    pub fn is_unknown_endpoint(&self) -> bool {
        self.class == Class::UnknownEndpoint
    }

    /// There is no such thing: `resource_not_found`, or a 404 that says nothing more; also a video task whose state is
    /// `UNKNOWN`, in an answer with 200.
    pub fn is_not_found(&self) -> bool {
        self.class == Class::NotFound
    }

    /// What was asked for conflicts with what there is: 409, such as a tweet that exists already.
    pub fn is_conflict(&self) -> bool {
        matches!(self.class, Class::Conflict | Class::Idempotency)
    }

    /// The idempotency key was used before: `request_in_progress`, `request_already_completed`, or `idempotency_conflict`
    /// where it came with another request.
    pub fn is_idempotency_conflict(&self) -> bool {
        self.class == Class::Idempotency
    }
}

/// The other side.
impl Error {
    /// A provider behind the API failed: type `upstream_error`, codes such as `upstream_timeout` and
    /// `provider_unavailable`, the statuses 502, 503 and 504 without another code, and a page of HTML in place of an answer.
    ///
    /// # Troubleshooting
    ///
    /// Another model, or another provider of the same data, may work meanwhile.
    pub fn is_upstream(&self) -> bool {
        self.class == Class::Upstream
    }

    /// The API itself failed: 500, and 503 that speaks of its own parts, such as `authentication_unavailable` and those for
    /// billing.
    ///
    /// # Troubleshooting
    ///
    /// Quote [`request_id`](Self::request_id) to the support.
    pub fn is_server_error(&self) -> bool {
        self.class == Class::Server
    }

    /// The failure came with a status of success, or in the middle of a stream. What it is, the other predicates tell.
    ///
    /// DataForSEO answers 200 when all tasks of a request failed, Twitter with `status` and `msg`, video with the state of
    /// the task, Apollo with an `error_code`, and any provider may send an `error` and nothing besides.
    ///
    /// No client sends such a call again by itself: a success may have been paid for. Where [`is_retryable`](Self::is_retryable)
    /// holds, doing so may help.
    pub fn is_refused(&self) -> bool {
        self.inner.kind() == Kind::Refused
    }

    /// The task of a video, or another job, failed; [`code`](Self::code) and [`message`](Self::message) are the job's.
    pub fn is_task_failed(&self) -> bool {
        self.is_refused() && self.api_type() == Some(FAILED_TASK)
    }

    /// The job was cancelled, by whomever.
    pub fn is_task_cancelled(&self) -> bool {
        self.is_refused() && self.api_type() == Some(CANCELLED_TASK)
    }
}

/// This side, and the way between.
impl Error {
    /// The answer was a success and is not of the type that the API's document declares. A page of HTML is
    /// [`is_upstream`](Self::is_upstream) instead.
    ///
    /// # Troubleshooting
    ///
    /// The message tells the place. The documents of this API say little of some answers; report it.
    pub fn is_decode(&self) -> bool {
        self.inner.kind() == Kind::Decode && self.class != Class::Upstream
    }

    /// The budget of this client does not allow the call: a limit of this program, of which the API knows nothing. Nothing was
    /// sent.
    pub fn is_budget_exceeded(&self) -> bool {
        self.inner.kind() == Kind::Budget
    }

    /// Whether the same call may succeed later, as far as anybody knows. Whether it may be made twice is another question:
    /// [`may_have_been_received`](Self::may_have_been_received) tells whether it would be.
    pub fn is_retryable(&self) -> bool {
        match self.inner.kind() {
            Kind::Connect | Kind::Timeout | Kind::Transport => true,
            Kind::Status => {
                let status = self.status().unwrap_or_default();
                Manners.is_retryable(status, self.inner.problem()).unwrap_or_default()
            }
            Kind::Refused | Kind::Decode => {
                let told = self.inner.problem().and_then(|problem| problem.retryable);
                told.unwrap_or(matches!(self.class, Class::RateLimited | Class::Upstream | Class::Server))
            }
            _ => false,
        }
    }
}

/// What is known.
impl Error {
    /// The code, as it was written: `rate_limit_exceeded`, `InvalidParameter`, `40501`. `None` where there is none.
    pub fn code(&self) -> Option<&str> {
        self.inner.problem().map(|problem| problem.code.as_str()).filter(|code| !code.is_empty())
    }

    /// The type that the API puts the failure in, such as `rate_limit_error`; of a video task its state; of a problem
    /// document its address.
    pub fn api_type(&self) -> Option<&str> {
        self.inner.problem()?.kind.as_deref()
    }

    /// The message for a person. Its wording may change at any time.
    pub fn message(&self) -> Option<&str> {
        self.inner.problem().map(|problem| problem.message.as_str()).filter(|message| !message.is_empty())
    }

    /// Whatever else the answer says about the failure.
    pub fn details(&self) -> Option<&Value> {
        self.inner.problem()?.details.as_ref()
    }

    /// What to quote to the API's support, from the body or the header `X-Request-ID`.
    pub fn request_id(&self) -> Option<&str> {
        let told = self.inner.problem().and_then(|problem| problem.request_id.as_deref());
        told.or_else(|| self.headers()?.get(read::REQUEST_ID))
    }
}

client_runtime::error_face!(Error);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)?;
        // What the answer says means something else to a reader.
        if self.is_missing_key() && self.status() == Some(402) {
            f.write_str(" (the API saw no key)")
        } else if self.api_type() == Some(UNKNOWN_TASK) && self.is_not_found() {
            f.write_str(" (there is no such task, or not any more)")
        } else {
            Ok(())
        }
    }
}

impl From<client_runtime::Error> for Error {
    fn from(inner: client_runtime::Error) -> Self {
        let operation = inner.operation().unwrap_or_default();
        let class = match (inner.kind(), inner.status(), inner.headers()) {
            (Kind::Status, Some(status), Some(headers)) => {
                Class::of_status(operation, status, headers, inner.problem())
            }
            (Kind::Refused, ..) => Class::of_success(operation, inner.problem()),
            (Kind::Decode, _, Some(headers)) if is_page(headers) => Class::Upstream,
            _ => Class::Other,
        };
        Self { inner, class }
    }
}

/// Whether this is a page for a browser.
fn is_page(headers: &Headers) -> bool {
    headers.get("content-type").is_some_and(|kind| kind.trim_start().to_ascii_lowercase().starts_with("text/html"))
}
