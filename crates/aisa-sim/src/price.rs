//! What calls cost.
//!
//! Data has a price per call, which is in the manifest and in headers of the answer. Models are billed by tokens,
//! and no header says so; a micro-USD for a token that was sent and four for one that was answered are the
//! simulator's own choice. A request may ask for the price beforehand, or say what it may be at most, as in the
//! later documentation.

use axum::Json;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;
use serde_json::json;

use crate::answer::Answered;
use crate::call::Call;
use crate::problem::Problem;

/// Micro-USD for a token that was sent.
const INPUT: u64 = 1;
/// Micro-USD for a token that was answered.
const OUTPUT: u64 = 4;
/// Tokens that an answer is reckoned to have beforehand.
const USUAL_ANSWER: u64 = 500;

/// What an answer costs, in micro-USD.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Price {
    Nothing,
    /// As much, and no header says so.
    Silent(u64),
    /// As much, and headers say so.
    Told(u64),
}

impl Price {
    /// What the operation costs per call.
    pub(crate) fn of(call: &Call) -> Price {
        call.entry.price().map_or(Price::Nothing, Price::Told)
    }

    /// What as many tokens cost.
    pub(crate) fn of_tokens(sent: u64, answered: u64) -> Price {
        Price::Silent(sent * INPUT + answered * OUTPUT)
    }
}

/// US dollars as a decimal number: millionths, without zeros at the end.
pub(crate) fn usd(micro_usd: u64) -> String {
    let text = format!("{}.{:06}", micro_usd / 1_000_000, micro_usd % 1_000_000);
    let text = text.trim_end_matches('0');
    text.strip_suffix('.').unwrap_or(text).to_owned()
}

/// An estimate, if one is asked for; an error if the estimate is beyond what the request allows.
pub(crate) fn asked(call: &Call) -> Result<Option<Answered>, Problem> {
    let header = |name: &str| call.headers.get(name).and_then(|value| value.to_str().ok());
    let estimated = match Price::of(call) {
        Price::Told(price) | Price::Silent(price) => price,
        Price::Nothing => call.tokens() * INPUT + USUAL_ANSWER * OUTPUT * u64::from(call.entry.is_model()),
    };
    if let Some(most) = header("x-aisa-max-price-usd") {
        let most = most.parse::<f64>().ok().filter(|usd| *usd >= 0.0).ok_or_else(|| Problem::Invalid {
            code: "invalid_request",
            message: "X-AISA-Max-Price-USD must be a decimal number.".to_owned(),
        })?;
        let most = (most * 1e6).round() as u64;
        if estimated > most {
            return Err(Problem::TooDear { estimated, most });
        }
    }
    match header("x-aisa-cost-mode") {
        None => Ok(None),
        Some("quote") => {
            let body = json!({
                "object": "cost_estimate",
                "currency": "USD",
                "estimate_kind": if call.entry.is_model() { "estimate" } else { "exact" },
                "estimated_cost_micros_usd": estimated,
                "may_exceed_estimate": call.entry.is_model(),
                "estimated_at": call.stack.core.clock.date().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs(),
            });
            let mut response = Json(body).into_response();
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
            response.headers_mut().insert(header::VARY, HeaderValue::from_static("X-AISA-Cost-Mode"));
            Ok(Some(Answered { response, price: Price::Nothing, tokens: 0 }))
        }
        Some(_) => Err(Problem::InvalidCostMode),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_are_decimal_numbers() {
        for (micro_usd, expected) in
            [(0, "0"), (440, "0.00044"), (12_000, "0.012"), (1_000_000, "1"), (1_500_000, "1.5")]
        {
            assert_eq!(usd(micro_usd), expected);
        }
    }
}
