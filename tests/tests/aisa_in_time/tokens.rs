//! Tokens, of which nobody knows before the end of an answer how many it takes: batches, streams, failures.

use std::time::Duration;

use aisa::Client;
use aisa_sim::{Fault, FaultRule, KeyOptions, LimitHeaders, Plan};
use serde_json::{Value, json};

use super::{LATENCY, World};

fn question(max_tokens: u32) -> Value {
    json!({"model": "gpt-5-mini", "messages": [{"role": "user", "content": "hi"}], "max_tokens": max_tokens})
}

async fn ask(client: Client, max_tokens: u32) -> Result<(), aisa::Error> {
    client.chat().completions(question(max_tokens)).send().await.map(drop)
}

/// A client whose calls are over after so many seconds.
async fn world(plan: Plan, seconds: u64) -> World {
    let key = KeyOptions::default().with_plan(plan);
    World::with(key, LimitHeaders::Long, |builder| builder.with_deadline(Duration::from_secs(seconds))).await
}

#[tokio::test]
async fn a_batch_of_short_answers_is_not_late_for_what_they_might_have_been() {
    for (plan, calls, max_tokens) in [(Plan::Starter, 400, 32_768), (Plan::Free, 50, 16_384)] {
        let world = world(plan, 300).await;
        world.at_once(1, 1, |client| ask(client, 10)).await;
        let took = world.at_once(calls, 1, move |client| ask(client, max_tokens)).await;
        assert_eq!(world.simulator.rejected(), 0, "{plan:?}");
        assert!(took < Duration::from_secs(5), "{plan:?}: {took:?}");
    }
}

#[tokio::test]
async fn what_nobody_has_told_yet_makes_no_call_late() {
    let world = world(Plan::Growth, 8).await;
    let took = world.at_once(6, 1, |client| ask(client, 50_000)).await;
    assert!(took < Duration::from_secs(1), "{took:?}");
    assert_eq!(world.simulator.rejected(), 0);
}

#[tokio::test]
async fn streams_that_tell_no_usage_do_not_wait_for_one_another() {
    for (plan, is_read) in [(Plan::Free, true), (Plan::Starter, true), (Plan::Free, false)] {
        let world = world(plan, 20).await;
        let took = world.at_once(1, 30, move |client| async move {
            let mut stream = client.chat().completions(question(32_768)).stream().await?;
            while let Some(delta) = stream.next().await {
                delta?;
                if !is_read {
                    break;
                }
            }
            Ok(())
        });
        let took = took.await;
        assert!(took < LATENCY * 100, "{plan:?} {is_read}: {took:?}");
        assert_eq!(world.simulator.rejected(), 0, "{plan:?} {is_read}");
    }
}

#[tokio::test]
async fn a_call_is_tried_again_though_it_might_take_half_of_the_minute() {
    let world = world(Plan::Free, 30).await;
    world.at_once(1, 1, |client| ask(client, 32_768)).await;
    world.simulator.set_faults(vec![FaultRule::new(Fault::status(502)).times(1)]).unwrap();
    let took = world.at_once(1, 1, |client| async move {
        let answer = client.chat().completions(question(32_768)).send().await?;
        assert_eq!(answer.attempts(), 2);
        Ok(())
    });
    assert!(took.await < Duration::from_secs(10));
}
