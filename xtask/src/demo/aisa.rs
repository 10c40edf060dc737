//! The demo of AIsa: a model that calls a tool, a search, a walk through tweets, a job, and the bill.

use std::time::Instant;

use aisa_sim::{BlockingSimulator, Config, KeyOptions, Plan, Reply, Simulator};

use super::example;
use crate::Context;
use crate::report::{Exit, Failure};

/// How many tweets there are.
const TWEETS: u64 = 95;

/// What the reader would write next.
const NEXT: &str = r#"
    // Cargo.toml: aisa = { path = "crates/aisa" }, serde_json = "1", tokio = { version = "1", features = ["full"] }
    #[tokio::main]
    async fn main() -> Result<(), aisa::Error> {
        let client = aisa::Client::from_env()?; // AISA_API_KEY
        let request = serde_json::json!({
            "model": "gpt-5-mini",
            "messages": [{ "role": "user", "content": "Why is the sky blue?" }],
        });
        let mut answer = client.chat().completions(&request).stream().await?.texts();
        while let Some(text) = answer.next().await {
            print!("{}", text?);
        }
        Ok(())
    }
"#;

/// Runs it.
///
/// # Errors
///
/// If a step could not be made. A step whose answer is no ends the demo with [`Exit::Differs`].
pub(super) fn run(context: &mut Context<'_>) -> Result<Exit, Failure> {
    let started = Instant::now();
    writeln!(context.out, "\n1/3 Start a simulated AIsa on loopback")?;
    let simulator = Simulator::start_blocking(Config::default().with_items(TWEETS))
        .map_err(|error| Failure::new(format!("the simulator could not be started: {error}")))?;
    simulator.reply_next(Reply::new().words("Let me look out of the window. ").tool_call(
        0,
        "call_1",
        "weather",
        r#"{"city":"Tromsø"}"#,
    ));
    simulator.reply_next(Reply::new().words("It snows in Tromsø, and there is a fjord."));
    writeln!(
        context.out,
        "  {}: 664 operations, {TWEETS} tweets, a model with something to say",
        simulator.base_url()
    )?;

    writeln!(context.out, "\n2/3 Use the client: speak, search, walk, wait, and pay")?;
    if !tour(&simulator, context)? {
        return Ok(Exit::Differs);
    }

    writeln!(context.out, "\n3/3 What you would write next")?;
    writeln!(context.out, "{NEXT}")?;
    writeln!(
        context.out,
        "Done in {:.1} s. All of this ran on loopback against a simulation: the pinned documents are a reconstruction\n\
         from public documentation until `cargo xtask fetch aisa` has been run against the live host.",
        started.elapsed().as_secs_f64()
    )?;
    Ok(Exit::Success)
}

/// The client half: an example of the `aisa` crate, in a process of its own.
fn tour(simulator: &BlockingSimulator, context: &mut Context<'_>) -> Result<bool, Failure> {
    let key = simulator.mint_key(KeyOptions::default().with_plan(Plan::Free));
    let which = ["--package", "aisa", "--example", "aisa-tour", "--features", "twitter,video,schemars"];
    let is_good = example(&which, "crates/aisa/examples/tour.rs", context, |run| {
        run.env("AISA_API_KEY", key.expose())
            .env("AISA_BASE_URL", simulator.base_url())
            .env("TOUR_TWEETS", TWEETS.to_string());
    })?;
    if is_good {
        let usd = simulator.spent_micro_usd(&key) as f64 / 1e6;
        writeln!(
            context.out,
            "  the simulator served {} requests and charged ${usd:.4}: models and videos are estimated by the client",
            simulator.requests()
        )?;
    }
    Ok(is_good)
}
