//! Every form of an error of AIsa, from the simulator's mouth to the predicate that a program asks.

mod calls;
mod shapes;

use std::sync::Arc;

use aisa::prelude::*;
use aisa::tavily::types::SearchRequest;
use aisa::{ClientBuilder, Error};
use aisa_sim::{Config, ErrorShape, Fault, FaultRule, KeyOptions, Plan, Simulator};
use serde_json::json;
use workspace_tests::Skipping;

const MESSAGE: &str = "so it is";

type Predicate = fn(&Error) -> bool;

fn client(simulator: &Simulator, options: KeyOptions) -> Client {
    with_key(simulator, simulator.mint_key(options).expose()).build().unwrap()
}

fn with_key(simulator: &Simulator, key: &str) -> ClientBuilder {
    let builder = Client::builder().with_endpoint(simulator.base_url()).api_key(key);
    builder.with_limits(None).with_clock(Arc::new(Skipping))
}

fn unlimited() -> KeyOptions {
    KeyOptions::default().with_plan(Plan::Enterprise)
}

async fn search(client: &Client) -> Result<(), Error> {
    client.tavily().search().body(SearchRequest::builder().query("rust")).send().await.map(drop)
}

async fn chat(client: &Client, model: &str) -> Result<(), Error> {
    let request = json!({"model": model, "messages": [{"role": "user", "content": "Hello"}]});
    client.chat().completions(request).send().await.map(drop)
}

/// An operation that this kind of error comes from.
fn of(shape: ErrorShape) -> &'static str {
    match shape {
        ErrorShape::AgentMail => "agentmail.get_inbox",
        ErrorShape::Anthropic => "messages.create_message",
        ErrorShape::DataForSeo => "dataforseo.serp_google_organic_live_advanced",
        ErrorShape::Pair => "financial.list_prices",
        ErrorShape::Scholar => "scholar.search_web",
        ErrorShape::Google => "gemini.generate_content",
        ErrorShape::Required => "polymarket.get_candlesticks",
        ErrorShape::Notice => "polymarket.list_orders",
        ErrorShape::Relay => "twitter.get_user",
        ErrorShape::VideoTask => "video.get_video_task",
        _ => "tavily.search",
    }
}

#[tokio::test]
async fn every_form_is_told() {
    // form, status and code that it is to have; what is told: predicate, code, message, whether there is a request id
    type Case = (ErrorShape, u16, &'static str, Predicate, Option<&'static str>, Option<&'static str>, bool);
    let told = Some(MESSAGE);
    let cases: &[Case] = &[
        (ErrorShape::Gateway, 403, "region_blocked", Error::is_region_blocked, Some("region_blocked"), told, true),
        (ErrorShape::Gateway, 503, "gateway_error", Error::is_upstream, Some("gateway_error"), told, true),
        (ErrorShape::Pair, 402, "", Error::is_payment_required, None, told, false),
        (ErrorShape::Scholar, 400, "", Error::is_invalid_request, Some("400"), told, false),
        (ErrorShape::Google, 429, "", Error::is_rate_limited, Some("RESOURCE_EXHAUSTED"), told, false),
        (ErrorShape::AgentMail, 404, "", Error::is_not_found, Some("NotFoundError"), told, false),
        (ErrorShape::AgentMail, 400, "too_small", Error::is_invalid_request, Some("ValidationError"), told, false),
        (ErrorShape::Required, 400, "interval", Error::is_invalid_request, None, told, false),
        (ErrorShape::Notice, 401, "", Error::is_invalid_request, None, told, false),
        (ErrorShape::Flat, 401, "expired_api_key", Error::is_revoked_key, Some("expired_api_key"), told, true),
        (ErrorShape::Text, 400, "", Error::is_invalid_request, None, told, false),
        (
            ErrorShape::Budget,
            402,
            "insufficient_wallet_balance",
            Error::is_payment_required,
            Some("insufficient_wallet_balance"),
            told,
            false,
        ),
        (
            ErrorShape::Budget,
            409,
            "idempotency_conflict",
            Error::is_idempotency_conflict,
            Some("idempotency_conflict"),
            told,
            false,
        ),
        (
            ErrorShape::Billing,
            503,
            "metered_v2_billing_dependency_unavailable",
            Error::is_server_error,
            Some("metered_v2_billing_dependency_unavailable"),
            told,
            true,
        ),
        (ErrorShape::Anthropic, 529, "overloaded_error", Error::is_upstream, None, told, false),
        (ErrorShape::Relay, 429, "", Error::is_rate_limited, Some("429"), told, false),
        (ErrorShape::VideoTask, 200, "InternalError", Error::is_task_failed, Some("InternalError"), told, true),
        (ErrorShape::DataForSeo, 200, "", Error::is_invalid_request, Some("40501"), told, true),
        (ErrorShape::Payment, 402, "", Error::is_missing_key, None, told, false),
        (ErrorShape::Html, 502, "", Error::is_upstream, None, None, false),
        (ErrorShape::Html, 200, "", Error::is_upstream, None, None, false),
    ];
    let simulator = Simulator::start(Config::default()).await.unwrap();
    let client = client(&simulator, unlimited());
    for (shape, status, code, predicate, told_code, message, has_id) in cases {
        simulator.set_faults(vec![FaultRule::new(shape.fault(*status, code, MESSAGE))]).unwrap();
        let error = calls::call(&client, of(*shape)).await.expect_err(code);
        assert!(predicate(&error), "{shape:?} {status}: {error:?}");
        assert_eq!((error.code(), error.message()), (*told_code, *message), "{shape:?} {error:?}");
        // The gateway adds its own header to what it lets through.
        assert!(!has_id || error.request_id() == Some("req_01JZZZZZZZZZZZZZZZZZZZZZZZ"), "{shape:?} {error:?}");
    }
    for shape in ErrorShape::ALL {
        assert!(cases.iter().any(|(covered, ..)| *covered == shape), "{shape:?}");
    }
}

#[tokio::test]
async fn keys_are_told_apart() {
    let simulator = Simulator::start(Config::default()).await.unwrap();
    let revoked = simulator.mint_key(unlimited());
    let revoked_client = with_key(&simulator, revoked.expose()).build().unwrap();
    assert!(search(&revoked_client).await.is_ok());
    simulator.revoke(&revoked);
    let unknown = with_key(&simulator, "sk-aisa-SECRETSECRETSECRETwxyz").build().unwrap();
    let narrow = client(&simulator, unlimited().with_models(["gpt-5-mini"]));
    let cases: [(Result<(), Error>, Predicate, u16); 4] = [
        (search(&revoked_client).await, Error::is_revoked_key, 401),
        (search(&unknown).await, Error::is_invalid_key, 401),
        (chat(&narrow, "claude-opus-4-8").await, Error::is_model_not_allowed, 403),
        (chat(&narrow, "gpt-0").await, Error::is_unknown_model, 404),
    ];
    for (outcome, predicate, status) in cases {
        let error = outcome.unwrap_err();
        assert!(predicate(&error) && error.status() == Some(status), "{error:?}");
        assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{error}");
        assert_eq!(error.is_unauthorized(), status == 401);
        assert!(error.request_id().is_some() && !format!("{error} {error:?}").contains("SECRET"), "{error:?}");
    }
    assert!(chat(&narrow, "gpt-5-mini").await.is_ok());
    let error = chat(&client(&simulator, unlimited()), "gpt-0").await.unwrap_err();
    assert!(error.is_unknown_model(), "{error:?}");
}

#[tokio::test]
async fn a_spent_cap_is_not_waited_for_and_a_limit_is() {
    let simulator = Simulator::start(Config::default()).await.unwrap();
    // A search costs less than a cent.
    let capped = client(&simulator, unlimited().with_spend_cap_micro_usd(10_000));
    let error = loop {
        match search(&capped).await {
            Ok(()) => assert!(simulator.requests() < 100),
            Err(error) => break error,
        }
    };
    assert!(error.is_quota_exceeded() && !error.is_rate_limited() && !error.is_retryable(), "{error:?}");
    assert_eq!((error.status(), error.attempts()), (Some(429), 1));

    let slow = client(&simulator, unlimited().with_requests_per_minute(1));
    search(&slow).await.unwrap();
    let error = search(&slow).await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable() && error.retry_after().is_some(), "{error:?}");
    assert_eq!(error.attempts(), 4, "no time passes in which there would be room again");
}

#[tokio::test]
async fn a_connection_that_breaks_is_told_as_such() {
    let simulator = Simulator::start(Config::default()).await.unwrap();
    let client = client(&simulator, unlimited());
    let faults: [(Fault, Predicate); 3] = [
        (Fault::ResetAfterRequest, Error::is_transport),
        (Fault::ResetInHeaders, Error::is_transport),
        (Fault::InvalidUtf8, Error::is_decode),
    ];
    for (fault, predicate) in faults {
        simulator.set_faults(vec![FaultRule::new(fault)]).unwrap();
        let error = search(&client).await.unwrap_err();
        assert!(predicate(&error), "{error:?}");
    }
}
