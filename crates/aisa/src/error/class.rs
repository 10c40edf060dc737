//! What a failure is, told from whatever the answer says of it.
//!
//! One class for each failure, and one answer of the predicates for each class, so that no two of them can contradict each
//! other. What decides, in this order: the code, which the API calls stable; texts that stand where a code should;
//! the type; the status.

use client_runtime::{Headers, Problem};

/// What a failure is that an answer tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    MissingKey,
    InvalidKey,
    RevokedKey,
    /// The key was refused, and nothing says why.
    Unauthorized,
    Forbidden,
    ModelNotAllowed,
    RegionBlocked,
    UnknownModel,
    UnknownEndpoint,
    NotFound,
    InvalidRequest,
    ContentPolicy,
    /// The cap of the key.
    QuotaExceeded,
    RateLimited,
    /// The wallet, or a subscription.
    PaymentRequired,
    /// The cap of the request.
    OverMaxPrice,
    Conflict,
    /// A conflict about an idempotency key.
    Idempotency,
    /// A provider behind the API.
    Upstream,
    /// The API itself.
    Server,
    Other,
}

use Class::*;

/// Codes and what they mean, in lower snake case. First those of the API itself (its error page, in both of its versions),
/// then those of the services behind it that pass through.
const CODES: &[(&str, Class)] = &[
    ("missing_api_key", MissingKey),
    ("invalid_api_key", InvalidKey),
    ("revoked_api_key", RevokedKey),
    ("api_key_disabled", RevokedKey),
    ("expired_api_key", RevokedKey),
    ("insufficient_permissions", Forbidden),
    ("model_not_allowed", ModelNotAllowed),
    ("region_blocked", RegionBlocked),
    ("unknown_model", UnknownModel),
    ("resource_not_found", NotFound),
    ("unknown_endpoint", UnknownEndpoint),
    ("invalid_request", InvalidRequest),
    ("missing_parameter", InvalidRequest),
    ("invalid_parameter_type", InvalidRequest),
    ("json_parse_error", InvalidRequest),
    ("max_tokens_exceeded", InvalidRequest),
    ("unsupported_parameter", InvalidRequest),
    ("invalid_cost_mode", InvalidRequest),
    ("content_policy_violation", ContentPolicy),
    ("quota_exceeded", QuotaExceeded),
    ("insufficient_api_key_balance", QuotaExceeded),
    ("insufficient_wallet_balance", PaymentRequired),
    ("estimated_price_exceeds_max_price", OverMaxPrice),
    ("rate_limit_exceeded", RateLimited),
    ("upstream_rate_limit", RateLimited),
    ("request_in_progress", Idempotency),
    ("request_already_completed", Idempotency),
    ("idempotency_conflict", Idempotency),
    ("upstream_unavailable", Upstream),
    ("upstream_timeout", Upstream),
    ("gateway_error", Upstream),
    ("provider_unavailable", Upstream),
    ("authentication_unavailable", Server),
    ("metered_v2_billing_config_invalid", Server),
    ("metered_v2_billing_dependency_timeout", Server),
    ("metered_v2_billing_dependency_unavailable", Server),
    // Models: what OpenAI says, and what Azure does. The quota is that of the API with them.
    ("insufficient_quota", Upstream),
    ("content_filter", ContentPolicy),
    ("context_length_exceeded", InvalidRequest),
    // Images, and images by chat.
    ("invalid_parameter", InvalidRequest),
    ("invalid_parameter_error", InvalidRequest),
    ("model_not_found", UnknownModel),
    // Video: what Alibaba says of a text or an image that it does not take.
    ("data_inspection_failed", ContentPolicy),
    // Google.
    ("invalid_argument", InvalidRequest),
    ("permission_denied", Forbidden),
    ("resource_exhausted", RateLimited),
    ("unavailable", Upstream),
    ("deadline_exceeded", Upstream),
];

/// Types and what they mean where no code says more: those of the API, and those that Anthropic has beside them.
const TYPES: &[(&str, Class)] = &[
    ("authentication_error", Unauthorized),
    ("permission_error", Forbidden),
    ("rate_limit_error", RateLimited),
    ("billing_error", PaymentRequired),
    ("upstream_error", Upstream),
    ("overloaded_error", Upstream),
];

/// What stands in a message where a code should: group, part of the message, class.
const TEXTS: &[(&str, &str, Class)] = &[
    ("video", "model not supported", UnknownModel),
    ("video", "input param is required", InvalidRequest),
    ("video", "unsupported uri", UnknownEndpoint),
];

/// The state of a video task that failed.
pub(crate) const FAILED_TASK: &str = "FAILED";

/// The state of a job that was cancelled.
pub(crate) const CANCELLED_TASK: &str = "CANCELED";

/// The state of a video task that there is not, or not any more.
pub(super) const UNKNOWN_TASK: &str = "UNKNOWN";

impl Class {
    /// The class of an answer of `operation` with a status that is no success.
    pub(crate) fn of_status(operation: &str, status: u16, headers: &Headers, problem: Option<&Problem>) -> Self {
        let Some(problem) = problem else {
            return Self::of_no_account(status, headers);
        };
        let group = operation.split('.').next().unwrap_or_default();
        Self::of_text(group, problem)
            .or_else(|| Self::of_code(group, &problem.code))
            .or_else(|| Self::of_operation(operation, status, problem))
            .or_else(|| is_challenge(status, headers).then_some(MissingKey))
            .or_else(|| Self::of_type(group, problem))
            .unwrap_or_else(|| Self::of_bare_status(status))
    }

    /// The class of a failure that came without a status of its own: in a success, or in an event.
    pub(crate) fn of_success(operation: &str, problem: Option<&Problem>) -> Self {
        let Some(problem) = problem else {
            return Other;
        };
        let group = operation.split('.').next().unwrap_or_default();
        Self::of_code(group, &problem.code)
            .or_else(|| Self::of_type(group, problem))
            .or_else(|| match problem.kind.as_deref()? {
                // The state of a task.
                UNKNOWN_TASK if group == "video" => Some(NotFound),
                "invalid_request_error" => Some(InvalidRequest),
                "not_found_error" => Some(NotFound),
                "api_error" => Some(Server),
                _ => None,
            })
            // Statuses as codes. One that speaks of a key does not mean ours, which was accepted.
            .or_else(|| match problem.code.parse().ok()? {
                401 | 402 => None,
                status @ 400..600 => Some(Self::of_bare_status(status)),
                _ => None,
            })
            .unwrap_or(Other)
    }

    /// What a type means that is known: one of types, or a code in its place.
    fn of_type(group: &str, problem: &Problem) -> Option<Self> {
        let kind = problem.kind.as_deref()?;
        find(TYPES, kind).or_else(|| Self::of_code(group, kind))
    }

    /// What a code means that is known.
    pub(super) fn of_code(group: &str, code: &str) -> Option<Self> {
        if group == "dataforseo"
            && let Ok(number) = code.parse()
        {
            return Self::of_dataforseo(number);
        }
        let code = snake(code);
        let code = code.strip_prefix("similarweb_").unwrap_or(&code);
        if code.starts_with("billing_") {
            return Some(Server);
        }
        find(CODES, code)
    }

    /// DataForSEO's own list, of which the first three digits follow HTTP. What it says about an account is about that of
    /// the API with it, so it is neither our key nor our wallet.
    fn of_dataforseo(code: u32) -> Option<Self> {
        Some(match code {
            40202 | 40209 => RateLimited,
            40204 => Forbidden,
            40402 => UnknownEndpoint,
            40400..40500 => NotFound,
            40000..40100 | 40500..40600 => InvalidRequest,
            40100..40300 | 50000..60000 => Upstream,
            _ => return None,
        })
    }

    /// What a message says, of the groups that say there what others have codes for.
    fn of_text(group: &str, problem: &Problem) -> Option<Self> {
        let mut texts = TEXTS.iter().filter(|(of, ..)| *of == group).peekable();
        texts.peek()?;
        let said = problem.message.to_ascii_lowercase();
        texts.find(|(_, text, _)| said.contains(text)).map(|(.., class)| *class)
    }

    /// What only one operation means by an answer.
    fn of_operation(operation: &str, status: u16, problem: &Problem) -> Option<Self> {
        let has = |name: &str| problem.details.as_ref().is_some_and(|details| details.get(name).is_some());
        match (operation, status) {
            // Asked with an offset, which it has given up, it answers as if the key were bad.
            ("polymarket.list_orders", 401) if has("docs") => Some(InvalidRequest),
            // There is nothing to be found but the model.
            ("gemini.generate_content", 404) => Some(UnknownModel),
            // The model is served by another route.
            (_, 404) if operation.starts_with("images.") && problem.code == "openai_error" => Some(UnknownModel),
            _ => None,
        }
    }

    fn of_no_account(status: u16, headers: &Headers) -> Self {
        if is_challenge(status, headers) { MissingKey } else { Self::of_bare_status(status) }
    }

    fn of_bare_status(status: u16) -> Self {
        match status {
            400 | 413 | 415 | 422 => InvalidRequest,
            401 => Unauthorized,
            402 => PaymentRequired,
            403 => Forbidden,
            404 => NotFound,
            409 => Conflict,
            429 => RateLimited,
            // 529 is Anthropic's word for too much to do.
            502..=504 | 529 => Upstream,
            500..600 => Server,
            _ => Other,
        }
    }

    /// Whether nothing that could pass keeps the call from succeeding.
    pub(crate) fn is_lasting(self) -> bool {
        !matches!(self, RateLimited | Upstream | Server | Idempotency | Other)
    }
}

/// Whether this asks for a payment in place of a key: what the gateway answers to a request on which it saw none.
fn is_challenge(status: u16, headers: &Headers) -> bool {
    let scheme = headers.get("www-authenticate").and_then(|text| text.split_whitespace().next());
    status == 402 && scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("payment"))
}

fn find(table: &[(&str, Class)], word: &str) -> Option<Class> {
    table.iter().find(|(known, _)| *known == word).map(|(_, class)| *class)
}

/// A code in lower snake case: `InvalidParameter` and `INVALID_PARAMETER` are `invalid_parameter`.
fn snake(code: &str) -> String {
    let mut snake = String::with_capacity(code.len() + 4);
    let mut after_lower = false;
    for character in code.chars().take(100) {
        match character {
            '-' | '.' | ' ' => snake.push('_'),
            _ => {
                if character.is_ascii_uppercase() && after_lower {
                    snake.push('_');
                }
                snake.push(character.to_ascii_lowercase());
            }
        }
        after_lower = character.is_ascii_lowercase() || character.is_ascii_digit();
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_however_they_are_written() {
        let cases = [
            ("InvalidParameter", "invalid_parameter"),
            ("INVALID_ARGUMENT", "invalid_argument"),
            ("invalid-api-key", "invalid_api_key"),
            ("DataInspectionFailed", "data_inspection_failed"),
            ("metered_v2_billing", "metered_v2_billing"),
            ("Throttling.RateQuota", "throttling_rate_quota"),
            ("", ""),
        ];
        for (code, expected) in cases {
            assert_eq!(snake(code), expected);
        }
    }

    #[test]
    fn no_word_has_two_meanings() {
        for table in [CODES, TYPES] {
            for (index, (word, _)) in table.iter().enumerate() {
                assert_eq!(*word, snake(word), "is never found");
                assert!(table[..index].iter().all(|(other, _)| other != word), "{word}");
            }
        }
    }
}
