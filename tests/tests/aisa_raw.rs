//! Routes that no document describes, as the simulated AIsa serves them: with the key, the limits and the errors of all
//! others.

use std::sync::Arc;
use std::time::Duration;

use aisa::Error;
use aisa::prelude::*;
use aisa_sim::{Config, Fault, FaultRule, KeyOptions, Plan, Reply, Simulator};
use serde::Deserialize;
use serde_json::{Value, json};
use workspace_tests::{Skipping, VirtualTime};

#[derive(Debug, Deserialize)]
struct Models {
    data: Vec<Model>,
}

#[derive(Debug, Deserialize)]
struct Model {
    id: String,
}

fn client(simulator: &Simulator, options: KeyOptions) -> Client {
    let key = simulator.mint_key(options);
    let builder = Client::builder().with_endpoint(simulator.base_url()).api_key(key.expose());
    builder.with_clock(Arc::new(Skipping)).build().unwrap()
}

fn unlimited() -> KeyOptions {
    KeyOptions::default().with_plan(Plan::Enterprise)
}

#[tokio::test]
async fn models_are_listed_and_looked_at() {
    let simulator = Simulator::start(Config::default().with_model("maker/model 1")).await.unwrap();
    let client = client(&simulator, unlimited());
    let models = client.get("/v1/models").send::<Models>().await.unwrap().into_inner();
    assert!(models.data.iter().any(|model| model.id == "maker/model 1"), "{models:?}");
    let first = &models.data[0].id;
    let model = client.get("/v1/models").segment(first).send::<Model>().await.unwrap().into_inner();
    assert_eq!(model.id, *first);
    let error = client.get("/v1/models/gpt-0").await.unwrap_err();
    assert!(error.is_unknown_model() && error.request_id().is_some(), "{error:?}");
    assert_eq!(error.operation(), Some("raw.get"));
}

#[tokio::test]
async fn a_failure_is_the_same_as_that_of_an_operation() {
    let simulator = Simulator::start(Config::default()).await.unwrap();
    let revoked = simulator.mint_key(unlimited());
    simulator.revoke(&revoked);
    let builder = Client::builder().with_endpoint(simulator.base_url()).api_key(revoked.expose());
    let error = builder.build().unwrap().get("/v1/models").await.unwrap_err();
    assert!(error.is_revoked_key(), "{error:?}");
    let error = client(&simulator, unlimited()).post("/v1/responses", json!({})).await.unwrap_err();
    assert!(error.is_unknown_endpoint(), "{error:?}");
}

#[tokio::test]
async fn reading_is_tried_again_and_handing_over_is_not() {
    let simulator = Simulator::start(Config::default()).await.unwrap();
    let client = client(&simulator, unlimited());
    let asked = |path: &str| simulator.log().iter().filter(|line| line.path == path).count();
    simulator.set_faults(vec![FaultRule::new(Fault::status(503)).times(2)]).unwrap();
    client.get("/v1/models").await.unwrap();
    assert_eq!(asked("/v1/models"), 3);
    simulator.set_faults(vec![FaultRule::new(Fault::status(503)).times(2)]).unwrap();
    assert!(client.post("/v1/rerank", json!({})).await.unwrap_err().is_retryable());
    assert_eq!(asked("/v1/rerank"), 1);
}

#[tokio::test]
async fn limits_are_kept() {
    let time = VirtualTime::new();
    let simulator = Simulator::start(Config::default().with_clock(Arc::new(time.clone()))).await.unwrap();
    let key = simulator.mint_key(KeyOptions::default().with_plan(Plan::Free));
    let builder = Client::builder().with_endpoint(simulator.base_url()).api_key(key.expose());
    let client = builder.with_clock(Arc::new(time.clone())).build().unwrap();
    let busy = time.participate();
    for _ in 0..70 {
        client.get("/v1/models").await.unwrap();
    }
    drop(busy);
    assert_eq!(simulator.rejected(), 0);
    assert!(time.elapsed() >= Duration::from_secs(60), "{:?}", time.elapsed());
}

/// By the same route as `client.chat()`.
#[tokio::test]
async fn what_is_described_elsewhere_can_be_asked_in_the_raw() -> Result<(), Error> {
    let simulator = Simulator::start(Config::default()).await.unwrap();
    let client = client(&simulator, unlimited());
    let question = json!({ "model": "gpt-5-mini", "messages": [{ "role": "user", "content": "Hello" }] });
    simulator.reply_always(Some(Reply::new().words("Good day to you")));
    let whole = client.post("/v1/chat/completions", &question).as_inference().await?;
    assert_eq!(whole["choices"][0]["message"]["content"], "Good day to you");
    let mut events = client.post("/v1/chat/completions", &question).as_inference().stream().await?;
    let mut text = String::new();
    while let Some(event) = events.next().await {
        let event = event?;
        text.push_str(event.data.pointer("/choices/0/delta/content").and_then(Value::as_str).unwrap_or_default());
    }
    assert_eq!((text, events.ending()), ("Good day to you".to_owned(), Some(aisa::stream::Ending::Marked)));
    Ok(())
}
