//! A tour of the client: a model that calls a tool while it speaks, a search, a walk through tweets, a video, and the bill.
//!
//! ```text
//! AISA_API_KEY=sk-aisa-... cargo run -p aisa --example aisa-tour --features twitter,video,schemars
//! ```
//!
//! `AISA_BASE_URL` names another endpoint, such as a simulator's, and `TOUR_TWEETS` how many tweets there must be.
//! `cargo xtask demo aisa` sets all of them. Against the real API this costs a few cents.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for people: it prints")]

use std::collections::HashSet;
use std::io::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use aisa::chat::{ChatCompletion, Tool};
use aisa::prelude::*;
use aisa::stream::Accumulate as _;
use aisa::tavily::types::SearchRequest;
use aisa::twitter::types::SearchOrder;
use aisa::video::types::{VideoInput, VideoRequest};
use aisa::{ClientBuilder, Error, Update};
use serde_json::{Value, json};

/// Where to look at the sky.
#[derive(Debug, schemars::JsonSchema, serde::Deserialize)]
struct Place {
    /// The name of a town.
    city: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    match tour().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// `false` if what was found is not what must be there.
async fn tour() -> Result<bool, Error> {
    // What models and videos cost is told nowhere: an upper bound, so that the budget holds.
    let client = ClientBuilder::from_env()?
        .with_budget_usd(1.0)
        .with_usd_per_million_tokens(4.0)
        .with_usd_otherwise(0.10)
        .build()?;
    converse(&client).await?;
    search(&client).await?;
    let is_complete = walk(&client).await?;
    film(&client).await?;
    println!("  {}", client.spend());
    Ok(is_complete)
}

/// Two turns: the model asks for the weather, and makes something of the answer.
async fn converse(client: &Client) -> Result<(), Error> {
    let mut messages = vec![json!({ "role": "user", "content": "How is the weather in Tromsø?" })];
    let first = say(client, &messages).await?;
    let mut results = Vec::new();
    for call in first.tool_calls() {
        let place: Place = call.arguments()?;
        println!("  -> the model calls {}({:?})", call.name().unwrap_or_default(), place.city);
        results.push(json!({ "role": "tool", "tool_call_id": call.id, "content": "Snow, and a fjord." }));
    }
    messages.push(json!({ "role": "assistant", "content": first.text(), "tool_calls": first.tool_calls() }));
    messages.append(&mut results);
    let second = say(client, &messages).await?;
    if let Some(usage) = &second.usage {
        println!("  {} tokens for the second turn", usage.total_tokens.unwrap_or_default());
    }
    Ok(())
}

/// What the model says to a conversation, printed while it speaks.
async fn say(client: &Client, messages: &[Value]) -> Result<ChatCompletion, Error> {
    let request = json!({
        "model": "gpt-5-mini",
        "messages": messages,
        "tools": [Tool::of::<Place>("weather", "The weather at a place, now")],
        "stream_options": { "include_usage": true },
    });
    let mut stream = client.chat().completions(request).stream().await?;
    let mut whole = aisa::chat::Accumulator::default();
    let (mut pieces, mut out) = (0, std::io::stdout());
    let _ = write!(out, "  ");
    while let Some(chunk) = stream.next().await {
        let chunk = chunk?;
        // A terminal that is gone is no reason to stop listening.
        let _ = write!(out, "{}", chunk.text().unwrap_or_default()).and_then(|()| out.flush());
        whole.push(&chunk);
        pieces += 1;
    }
    println!(" ({pieces} pieces)");
    Ok(whole.finish())
}

async fn search(client: &Client) -> Result<(), Error> {
    let query = "crustaceans that program";
    let request = SearchRequest::builder().query(query);
    let found = client.tavily().search().body(request).send().await?;
    let titles: Vec<&str> = found.results.iter().filter_map(|result| result.title.as_deref()).collect();
    println!("  searched for \"{query}\": {} results in {:.0?}", found.results.len(), found.meta().elapsed());
    println!("  {}", titles.join(", "));
    Ok(())
}

/// All tweets of a search; `false` if not every one was found once.
async fn walk(client: &Client) -> Result<bool, Error> {
    let search = client.twitter().search_tweets().query("rust lang:en").query_type(SearchOrder::Latest);
    let mut pages = search.pages();
    let (mut count, mut pages_seen, mut ids) = (0, 0, HashSet::new());
    while let Some(page) = pages.next().await {
        let page = page?;
        pages_seen += 1;
        count += page.items.len();
        ids.extend(page.items.into_iter().filter_map(|tweet| tweet.id));
    }
    let expected = std::env::var("TOUR_TWEETS").ok().and_then(|text| text.parse().ok()).unwrap_or(count);
    let is_complete = count == expected && ids.len() == expected;
    let verdict = if is_complete { "every one once" } else { "which is not what there is" };
    println!("  {count} tweets in {pages_seen} pages, {verdict}");
    Ok(is_complete)
}

async fn film(client: &Client) -> Result<(), Error> {
    let input = VideoInput::builder().prompt("a crab writes a program on the beach");
    let job = client.video().create(VideoRequest::builder().model("wan2.7-t2v").input(input)).await?;
    let job = job.with_interval(Duration::from_millis(500), Duration::from_secs(5));
    let mut updates = job.poll_stream();
    while let Some(update) = updates.next().await {
        match update? {
            Update::Running(progress) => println!("  {} after {:.1?}", progress.state, progress.waited),
            Update::Done(task) => println!("  done: {}", task.output.video_url.as_deref().unwrap_or("?")),
            _ => {}
        }
    }
    Ok(())
}
