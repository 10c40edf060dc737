//! `notai-sim`: a Not AI on two loopback ports, until Ctrl-C.
//!
//! Prints where it listens, the keys it has made, and how to point a program at it.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{DateTime, Duration, Utc};
use clap::{Parser, ValueEnum};
use notai_sim::{Config, FaultRule, Invalid, MintedKey, Plan, RateLimits, Region, Simulator};
use simulator::input;

/// A Not AI that runs on your machine: both regions, every route, no account.
///
/// Answers the Not AI Public REST API on two ports of 127.0.0.1, one for each region, and on no other
/// address. A key of one region is unknown to the other. Equal options give equal data and equal keys.
#[derive(Debug, Parser)]
#[command(
    name = "notai-sim",
    version,
    after_help = "Example: ten million sessions over a year, and a key for each of two plans:\n  \
                  notai-sim --sessions 10000000 --span-days 365 --plan free --plan enterprise\n\n\
                  Example: every tenth answer comes late, and the first list of sessions breaks off:\n  \
                  notai-sim --fault '{\"fault\": {\"latency\": {\"fixed\": {\"ms\": 2000}}}, \"probability\": 0.1}' \\\n    \
                  --fault '{\"fault\": \"truncated_chunks\", \"operation\": \"listSessions\", \"times\": 1}'\n\n\
                  While it runs, GET, PUT and DELETE /_sim/faults on either port show and change the faults; POST /_sim/keys \
                  with {\"plan\": \"free\"} makes a key for the region of the port, DELETE /_sim/keys/KEY takes it back; \
                  GET /_sim/log has the last requests."
)]
struct Args {
    /// Port of the US region; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8081)]
    us_port: u16,
    /// Port of the EU region; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8082)]
    eu_port: u16,
    /// What the data and the keys follow from
    #[arg(long, value_name = "NUMBER", default_value_t = Config::default().seed)]
    seed: u64,
    /// Sessions in each region; they cost no memory
    #[arg(long, value_name = "NUMBER", default_value_t = Config::default().sessions)]
    sessions: u64,
    /// Days before the present over which the sessions are spread
    #[arg(long, value_name = "DAYS", default_value_t = 28, value_parser = clap::value_parser!(u16).range(1..))]
    span_days: u16,
    /// What to take for the present; it does not move by itself
    #[arg(long, value_name = "INSTANT", default_value = "2026-06-10T12:00:00Z")]
    now: DateTime<Utc>,
    /// Plan to make a key for in each region: free, pro or enterprise; can be repeated
    #[arg(long = "plan", value_name = "PLAN", default_values_t = [Plan::Pro])]
    plans: Vec<Plan>,
    /// OpenAPI document to serve at /openapi/v3.json instead of the pinned one
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// Whether to answer 429 to more requests per minute than a key's plan allows
    #[arg(long, value_name = "SWITCH", value_enum, default_value_t = Switch::On)]
    rate_limits: Switch,
    /// What goes wrong: a rule or a list of rules, or @FILE with one; can be repeated
    ///
    /// A rule is {"fault": FAULT} and, where wanted, "operation": "listSessions", "path": "/v1/users", "region": "us",
    /// "skip": 2, "times": 3, "probability": 0.1. What is no FAULT is answered with a list of those that are.
    #[arg(long = "fault", value_name = "JSON", value_parser = rules)]
    faults: Vec<Rules>,
}

/// What one `--fault` holds.
#[derive(Debug, Clone)]
struct Rules(Vec<FaultRule>);

fn rules(text: &str) -> Result<Rules, Invalid> {
    input::argument(text, FaultRule::parse).map(Rules)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Switch {
    On,
    Off,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to be done if standard error is gone too.
            let _ = writeln!(io::stderr(), "notai-sim: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> io::Result<()> {
    let mut config = Config::default()
        .with_seed(args.seed)
        .with_sessions(args.sessions)
        .with_span(Duration::days(args.span_days.into()))
        .with_now(args.now)
        .with_ports(args.us_port, args.eu_port)
        .with_faults(args.faults.iter().flat_map(|rules| rules.0.clone()).collect());
    if args.rate_limits == Switch::On {
        config = config.with_rate_limits(RateLimits::default());
    }
    if let Some(path) = &args.document {
        let document = std::fs::read(path).map_err(|error| {
            io::Error::new(error.kind(), format!("cannot read the document {}: {error}", path.display()))
        })?;
        config = config.with_document(document);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let simulator = Simulator::start(config).await?;
        let keys: Vec<(MintedKey, String)> = Region::ALL
            .into_iter()
            .flat_map(|region| args.plans.iter().map(move |&plan| (region, plan)))
            .map(|(region, plan)| (simulator.mint_key(region, plan), simulator.base_url(region)))
            .collect();
        let mut stdout = io::stdout().lock();
        stdout.write_all(greeting(args, &keys).as_bytes())?;
        stdout.flush()?;
        tokio::signal::ctrl_c().await?;
        writeln!(stdout, "Stopping.")?;
        simulator.shutdown().await;
        Ok(())
    })
}

/// What a person needs to know to use what has just been started. Shows the keys: they open nothing but
/// this simulator.
fn greeting(args: &Args, keys: &[(MintedKey, String)]) -> String {
    let mut text = format!("Not AI, simulated: {} sessions in each region, seed {}.\n\n", args.sessions, args.seed);
    let mut line = |line: std::fmt::Arguments<'_>| {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{line}");
    };
    line(format_args!("{:8}{:12}{:25}key", "region", "plan", "base URL"));
    for (key, url) in keys {
        line(format_args!("{:8}{:12}{url:25}{}", key.region().as_str(), key.plan().as_str(), key.expose()));
    }
    if let Some((key, url)) = keys.first() {
        line(format_args!("\nTo point a program at one of them:\n"));
        line(format_args!("  export ISNOTAI_REGION={}", key.region()));
        line(format_args!("  export ISNOTAI_BASE_URL={url}"));
        line(format_args!("  export ISNOTAI_API_KEY={}", key.expose()));
        line(format_args!("\nTo have a look:\n"));
        line(format_args!(
            "  curl -H \"Authorization: Bearer $ISNOTAI_API_KEY\" \"$ISNOTAI_BASE_URL/v1/sessions?pageSize=2\""
        ));
    }
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
    fn faults_are_json_or_a_file_of_it() {
        let read = |value: &str| Args::try_parse_from(["notai-sim", "--fault", value]);
        let args = read(r#"[{"fault": "nulls"}, {"fault": "invalid_json"}]"#).unwrap();
        assert_eq!(args.faults[0].0.len(), 2);
        let file = concat!("@", env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        for (value, expected) in [
            (r#"{"fault": "bad_luck"}"#, "fault: unknown variant `bad_luck`"),
            ("@/no/such/file", "No such file"),
            (file, "Cargo.toml: "),
        ] {
            let message = read(value).unwrap_err().to_string();
            assert!(message.contains("--fault") && message.contains(expected), "{message}");
        }
    }

    #[test]
    fn the_greeting_says_how_to_use_it() {
        let args = Args::parse_from(["notai-sim", "--plan", "free", "--plan", "pro"]);
        let simulator = Simulator::start_blocking(Config::default()).unwrap();
        let keys = [(Region::Us, 8081), (Region::Eu, 8082)]
            .map(|(region, port)| (simulator.mint_key(region, Plan::Free), format!("http://127.0.0.1:{port}")));
        insta::assert_snapshot!(greeting(&args, &keys));
    }
}
