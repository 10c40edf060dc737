//! `aisa-sim`: an AIsa on a loopback port, until Ctrl-C.
//!
//! Prints where it listens, the key it has made, and how to point a program at it.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use aisa_sim::{Config, FaultRule, JobPace, KeyOptions, MintedKey, Plan, Simulator};
use clap::{Parser, ValueEnum};

/// An AIsa that runs on your machine: every documented operation, no account, no bill.
///
/// Answers on one port of 127.0.0.1 and on no other address. Equal options give equal data and equal keys.
#[derive(Debug, Parser)]
#[command(
    name = "aisa-sim",
    version,
    after_help = "Example: a key of the free tier that may spend five cents, and lists of a thousand items:\n  \
                  aisa-sim --plan free --spend-cap-usd 0.05 --items 1000\n\n\
                  Example: the second search breaks off, and every tenth answer comes late:\n  \
                  aisa-sim --fault '{\"fault\": \"truncated_chunks\", \"operation\": \"tavily.search\", \"skip\": 1, \"times\": 1}' \\\n    \
                  --fault '{\"fault\": {\"latency\": {\"fixed\": {\"ms\": 2000}}}, \"probability\": 0.1}'\n\n\
                  While it runs, GET, PUT and DELETE /_sim/faults show and change the faults."
)]
struct Args {
    /// Port; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8083)]
    port: u16,
    /// What the data and the keys follow from
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Items in every list that is answered page by page
    #[arg(long, value_name = "NUMBER", default_value_t = 50)]
    items: u64,
    /// Tier whose limits the key has; without one it has none
    #[arg(long, value_enum)]
    plan: Option<Tier>,
    /// What the key may spend
    #[arg(long, value_name = "DOLLARS")]
    spend_cap_usd: Option<f64>,
    /// At which poll jobs have ended
    #[arg(long, value_name = "NUMBER", default_value_t = 3)]
    polls: u64,
    /// What goes wrong: a rule or a list of rules, or @FILE with one; can be repeated
    ///
    /// A rule is {"fault": FAULT} and, where wanted, "operation": "tavily.search", "path": "/apis/v1/twitter/",
    /// "skip": 2, "times": 3, "probability": 0.1. What is no FAULT is answered with a list of those that are.
    #[arg(long = "fault", value_name = "JSON", value_parser = rules)]
    faults: Vec<Rules>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Tier {
    Free,
    Starter,
    Growth,
}

/// What one `--fault` holds.
#[derive(Debug, Clone)]
struct Rules(Vec<FaultRule>);

fn rules(text: &str) -> Result<Rules, String> {
    let (json, place) = match text.strip_prefix('@') {
        Some(file) => (std::fs::read_to_string(file).map_err(|error| error.to_string())?, format!("{file}: ")),
        None => (text.to_owned(), String::new()),
    };
    FaultRule::parse(&json).map(Rules).map_err(|error| format!("{place}{error}"))
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to be done if standard error is gone too.
            let _ = writeln!(io::stderr(), "aisa-sim: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> io::Result<()> {
    let config = Config::default()
        .with_seed(args.seed)
        .with_port(args.port)
        .with_items(args.items)
        .with_jobs(JobPace::by_polls(args.polls))
        .with_faults(args.faults.iter().flat_map(|rules| rules.0.clone()).collect());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let simulator = Simulator::start(config).await?;
        let key = simulator.mint_key(options(args));
        let mut stdout = io::stdout().lock();
        stdout.write_all(greeting(args.seed, &simulator.base_url(), &key).as_bytes())?;
        stdout.flush()?;
        tokio::signal::ctrl_c().await?;
        writeln!(stdout, "Stopping.")?;
        simulator.shutdown().await;
        Ok(())
    })
}

fn options(args: &Args) -> KeyOptions {
    let options = args.plan.iter().fold(KeyOptions::default(), |options, plan| {
        options.with_plan(match plan {
            Tier::Free => Plan::Free,
            Tier::Starter => Plan::Starter,
            Tier::Growth => Plan::Growth,
        })
    });
    let micros = |usd: f64| (usd.max(0.0) * 1e6).round() as u64;
    args.spend_cap_usd.iter().fold(options, |options, usd| options.with_spend_cap_micro_usd(micros(*usd)))
}

/// What a person needs to know to use what has just been started. Shows the key: it opens nothing but
/// this simulator.
fn greeting(seed: u64, url: &str, key: &MintedKey) -> String {
    let mut text = format!("AIsa, simulated: seed {seed}.\n\n");
    let mut line = |line: std::fmt::Arguments<'_>| {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{line}");
    };
    line(format_args!("To point a program at it:\n"));
    line(format_args!("  export AISA_BASE_URL={url}"));
    line(format_args!("  export AISA_API_KEY={}", key.expose()));
    line(format_args!("\nTo point one at it that was written for OpenAI:\n"));
    line(format_args!("  export OPENAI_BASE_URL={url}/v1"));
    line(format_args!("  export OPENAI_API_KEY={}", key.expose()));
    line(format_args!("\nTo have a look:\n"));
    line(format_args!(
        "  curl -H \"Authorization: Bearer $AISA_API_KEY\" \"$AISA_BASE_URL/apis/v1/twitter/user/info?userName=ferris\""
    ));
    line(format_args!("\nCtrl-C stops it."));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_help_is_worth_reading() {
        let help = Args::command().term_width(100).render_long_help();
        insta::assert_snapshot!(help.to_string());
    }

    #[test]
    fn faults_are_json() {
        let read = |value: &str| Args::try_parse_from(["aisa-sim", "--fault", value]);
        let args = read(r#"[{"fault": "nulls", "operation": "tavily.search"}, {"fault": "invalid_json"}]"#).unwrap();
        assert_eq!(args.faults[0].0.len(), 2);
        let message = read(r#"{"fault": "nulls", "operation": "tavily.seek"}"#).unwrap_err().to_string();
        assert!(message.contains("there is no operation `tavily.seek`"), "{message}");
    }

    #[test]
    fn the_greeting_says_how_to_use_it() {
        let simulator = Simulator::start_blocking(Config::default()).unwrap();
        let key = simulator.mint_key(KeyOptions::default());
        insta::assert_snapshot!(greeting(1, "http://127.0.0.1:8083", &key));
    }
}
