//! What calls cost: in US dollars outside, in millionths of one inside.

use client_runtime::{Operation, Spending};
use http::HeaderMap;
use serde::Deserialize;

use crate::jobs::CREATE_JOB;
use crate::{Client, ClientBuilder, Error, Pricing, Spend};

/// More than this is a slip, or another unit, and no price of a call.
const DEAREST: u64 = 1_000_000 * MICROS;

const MICROS: u64 = 1_000_000;

/// Money. Without a budget everything is counted that has a known price, and nothing is refused.
impl ClientBuilder {
    /// What all calls of this client and its clones may cost together, in US dollars. Off unless set.
    ///
    /// What a call may cost is set aside before it is sent, and becomes what it did cost with its answer, so calls at the same
    /// time cannot overshoot. A call that may cost more than is left is refused ([`Error::is_budget_exceeded`]); so is one
    /// whose price is not known ([`Error::is_argument`]): data has a price per call, models are paid by tokens, see
    /// [`with_usd_per_million_tokens`](Self::with_usd_per_million_tokens) and [`with_usd_otherwise`](Self::with_usd_otherwise).
    pub fn with_budget_usd(self, budget: f64) -> Self {
        self.spending("budget", budget, Spending::budget_micro_usd)
    }

    /// What a million tokens are taken to cost, in US dollars, for calls that are paid by tokens and whose answers do not tell
    /// their price: that of the dearest model in use, to be on the safe side.
    ///
    /// What is set aside before a call is an estimate: a quarter of the characters of the request, and what it allows the answer
    /// (`max_tokens`), or 1,024 tokens where it allows any number. What is counted after it are the tokens that the answer tells.
    /// So an answer without a limit of its own may cost more than was set aside, and the budget is then overdrawn by that.
    ///
    /// A stream that does not tell its tokens costs what came of it: about a token for four characters. What a model thinks
    /// and does not show is not in that; set `stream_options` to `{"include_usage": true}` to have the number from the service.
    pub fn with_usd_per_million_tokens(self, price: f64) -> Self {
        self.spending("price of a million tokens", price, Spending::million_tokens_micro_usd)
    }

    /// What a call is taken to cost, in US dollars, of which nothing else is known.
    pub fn with_usd_otherwise(self, price: f64) -> Self {
        self.spending("price of other calls", price, Spending::otherwise_micro_usd)
    }
}

impl Client {
    /// What this client and its clones have spent so far, as far as it is known, and what is left of their budget.
    ///
    /// ```no_run
    /// # fn example(client: aisa::Client) {
    /// println!("{}", client.spend()); // $0.0264 of $5.00 in 9 calls
    /// # }
    /// ```
    pub fn spend(&self) -> Spend {
        self.call().spend().unwrap_or_default()
    }
}

/// Gives a builder of calls, which has a field `settings`, what its caller may know of what they cost.
macro_rules! estimates {
    ([$($generics:tt)*] $builder:ty) => {
        /// What the call will take, as far as its caller knows better; each page of a list is a call.
        impl<$($generics)*> $builder {
            /// What the call costs at most, in US dollars, for a client with a
            /// [budget](crate::ClientBuilder::with_budget_usd): needed where nobody else knows, and in place of what is known.
            pub fn estimate_usd(mut self, price: f64) -> Self {
                match crate::spend::micro_usd("estimate", price) {
                    Ok(price) => self.settings.options.estimate_price_micro_usd(price),
                    Err(error) => self.settings.refuse(&error.to_string()),
                }
                self
            }

            /// How many tokens the call will take, in and out, in place of what its request shows: it waits until the
            /// [limits](crate::ClientBuilder::with_limits) of the key have room for so many.
            pub fn estimate_tokens(mut self, tokens: u32) -> Self {
                self.settings.options.estimate_tokens(tokens);
                self
            }
        }
    };
}

pub(crate) use estimates;

/// How spending is counted unless the builder says more.
pub(crate) fn spending() -> Spending {
    Spending::new().reader(price)
}

/// An amount in millionths of a dollar.
pub(crate) fn micro_usd(what: &str, usd: f64) -> Result<u64, Error> {
    let micros = usd * MICROS as f64;
    if !(0.0..=DEAREST as f64).contains(&micros) {
        return Err(Error::config(format!("the {what} is {usd} US dollars; it must be within 0 to a million")));
    }
    Ok(micros.round() as u64)
}

/// What an answer says that its call cost: what the customer pays goes before the price of the list.
fn price(operation: &Operation, headers: &HeaderMap, body: &[u8]) -> Option<u64> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let micros = text("x-aisa-customer-cost-micros-usd").and_then(|text| text.parse().ok());
    let price = micros.or_else(|| {
        let usd = text("x-aisa-price-usd")?;
        // `f64` also reads words such as `inf`.
        let is_plain = usd.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let usd: f64 = Some(usd).filter(|_| is_plain)?.parse().ok()?;
        micro_usd("price", usd).ok()
    });
    price.or_else(|| price_of_job(operation, body)).filter(|price| *price <= DEAREST)
}

/// What a job of an integration may cost, which the answer that creates it tells: what it did cost is known when it has ended,
/// and is no more. Looks tell the same price, and are free.
fn price_of_job(operation: &Operation, body: &[u8]) -> Option<u64> {
    if operation.id != CREATE_JOB {
        return None;
    }
    let pricing = serde_json::from_slice::<CreatedJob>(body).ok()?.pricing?;
    let is_usd = pricing.currency.as_deref().is_none_or(|currency| currency.eq_ignore_ascii_case("USD"));
    pricing.final_micros_usd.or(pricing.authorized_micros_usd).filter(|_| is_usd)
}

#[derive(Deserialize)]
struct CreatedJob {
    pricing: Option<Pricing>,
}

#[cfg(test)]
mod tests {
    use client_runtime::RetryClass;
    use http::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn prices_in_headers() {
        type Case = (&'static [(&'static str, &'static str)], Option<u64>);
        let cases: &[Case] = &[
            (&[], None),
            (&[("X-AISA-Price-USD", "0.0096")], Some(9_600)),
            (&[("X-AISA-Price-USD", " 12 ")], Some(12_000_000)),
            (&[("X-AISA-Price-USD", "0.0000004")], Some(0)),
            (&[("x-aisa-customer-cost-micros-usd", "440")], Some(440)),
            (&[("x-aisa-customer-cost-micros-usd", "440"), ("X-AISA-Price-USD", "1")], Some(440)),
            (&[("x-aisa-customer-cost-micros-usd", "?"), ("X-AISA-Price-USD", "1")], Some(1_000_000)),
            (&[("X-AISA-Price-USD", "-1")], None),
            (&[("X-AISA-Price-USD", "inf")], None),
            (&[("X-AISA-Price-USD", "1.2.3")], None),
            (&[("X-AISA-Price-USD", "99999999")], None),
            (&[("x-aisa-customer-cost-micros-usd", "18446744073709551615")], None),
        ];
        let operation = Operation::named("tavily.search", RetryClass::Idempotent);
        for (lines, expected) in cases {
            let line = |(name, value): &(&str, &'static str)| {
                (HeaderName::try_from(*name).unwrap(), HeaderValue::from_static(value))
            };
            let headers: HeaderMap = lines.iter().map(line).collect();
            assert_eq!(price(&operation, &headers, b""), *expected, "{lines:?}");
        }
    }

    #[test]
    fn prices_of_jobs() {
        let create = Operation::named(CREATE_JOB, RetryClass::BeforeAnswer);
        let look = Operation::named("integration.get_job", RetryClass::Idempotent);
        let authorized = r#"{"id":"j","pricing":{"currency":"USD","authorizedMicrosUSD":9000,"finalMicrosUSD":null}}"#;
        let cases = [
            (create, authorized, Some(9_000)),
            (look, authorized, None),
            (create, r#"{"pricing":{"authorizedMicrosUSD":9000,"finalMicrosUSD":7000}}"#, Some(7_000)),
            (create, r#"{"pricing":{"currency":"EUR","authorizedMicrosUSD":9000}}"#, None),
            (create, r#"{"pricing":{"authorizedMicrosUSD":18446744073709551615}}"#, None),
            (create, r#"{"pricing":{"authorizedMicrosUSD":"9000"}}"#, None),
            (create, r#"{"pricing":null}"#, None),
            (create, "<html>", None),
        ];
        for (operation, body, expected) in cases {
            assert_eq!(price(&operation, &HeaderMap::new(), body.as_bytes()), expected, "{body}");
        }
        let told: HeaderMap =
            [(HeaderName::from_static("x-aisa-price-usd"), HeaderValue::from_static("0.5"))].into_iter().collect();
        assert_eq!(price(&create, &told, authorized.as_bytes()), Some(500_000));
    }

    #[test]
    fn an_amount_is_one() {
        for (usd, micros) in [(0.0, Some(0)), (0.00044, Some(440)), (5.0, Some(5_000_000)), (1e6, Some(DEAREST))] {
            assert_eq!(micro_usd("budget", usd).ok(), micros, "{usd}");
        }
        for usd in [-0.01, f64::NAN, f64::INFINITY, 1e6 + 1.0] {
            let error = micro_usd("budget", usd).unwrap_err();
            assert!(error.is_config() && error.to_string().starts_with("the budget is"), "{error}");
        }
    }

    #[test]
    fn a_client_has_spent_nothing_at_first() {
        let client = || Client::builder().with_endpoint("http://127.0.0.1:1").api_key("sk-aisa-0123456789abcdef");
        assert_eq!(client().build().unwrap().spend().to_string(), "$0.00 in 0 calls");
        let spend = client().with_budget_usd(1.5).build().unwrap().spend();
        assert_eq!(
            (spend.to_string().as_str(), spend.left_micro_usd()),
            ("$0.00 of $1.50 in 0 calls", Some(1_500_000))
        );
        let error = client().with_budget_usd(-1.0).with_usd_otherwise(1.0).build().unwrap_err();
        assert_eq!(error.to_string(), "the budget is -1 US dollars; it must be within 0 to a million");
    }
}
