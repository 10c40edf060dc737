//! `aisa-sim`: an AIsa on a loopback port, until Ctrl-C.
//!
//! Prints where it listens, the key it has made, and how to point a program at it.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use aisa_sim::{Config, FaultRule, Invalid, JobPace, JobScript, KeyOptions, MintedKey, Plan, ReplyRule, Simulator};
use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, ValueEnum};
use simulator::input;

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
                  Example: the first stream stalls after two words, and all others are whole:\n  \
                  aisa-sim --reply '[{\"say\": \"Once upon\", \"ending\": \"stalls\", \"times\": 1}, {\"say\": \"Hello there.\"}]'\n\n\
                  While it runs, GET, PUT and DELETE of /_sim/faults, /_sim/replies and /_sim/jobs show and change what was \
                  said; POST /_sim/keys makes a key, DELETE /_sim/keys/KEY revokes it; GET /_sim/log has the last requests."
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
    /// What becomes of jobs, or @FILE with it
    ///
    /// {"end": "done"}, where "end" is also "cancelled", "lost", "odd" or {"failed": {"code": "...", "message": "..."}};
    /// and, where wanted, "polls": 3, "time_ms": 60000.
    #[arg(long, value_name = "JSON", value_parser = jobs, conflicts_with = "polls")]
    jobs: Option<JobScript>,
    /// A key, in place of the one that --plan and --spend-cap-usd describe, or @FILE with it; can be repeated
    ///
    /// An object with any of "plan": "free", "requests_per_minute": 10, "tokens_per_minute": 5000, "concurrency": 2,
    /// "spend_cap_micro_usd": 50000, "models": ["gpt-5-mini"].
    #[arg(long = "key", value_name = "JSON", value_parser = key, conflicts_with_all = ["plan", "spend_cap_usd"])]
    keys: Vec<KeyOptions>,
    /// What models say: a reply or a list of replies, or @FILE with one; can be repeated
    ///
    /// A reply is {"say": "some words"} or {"say": [{"text": "a delta"}, {"pause_ms": 500}, {"error": "an error"}]} and, where
    /// wanted, "ending": "stalls", "slices": {"bytes": 7}, "operation": "messages.create_message", "times": 1. What cannot be
    /// said is answered with a list of what can.
    #[arg(long = "reply", value_name = "JSON", value_parser = replies)]
    replies: Vec<Replies>,
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

/// What one `--reply` holds.
#[derive(Debug, Clone)]
struct Replies(Vec<ReplyRule>);

fn rules(text: &str) -> Result<Rules, Invalid> {
    input::argument(text, FaultRule::parse).map(Rules)
}

fn replies(text: &str) -> Result<Replies, Invalid> {
    input::argument(text, ReplyRule::parse).map(Replies)
}

fn key(text: &str) -> Result<KeyOptions, Invalid> {
    input::argument(text, KeyOptions::parse)
}

fn jobs(text: &str) -> Result<JobScript, Invalid> {
    input::argument(text, JobScript::parse)
}

fn main() -> ExitCode {
    let args = Args::parse();
    // Each of several may make sense, and all together not.
    if let Err(invalid) = ReplyRule::check(&args.replies()) {
        Args::command()
            .error(ErrorKind::ValueValidation, format!("invalid value for '--reply <JSON>': {invalid}"))
            .exit();
    }
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to be done if standard error is gone too.
            let _ = writeln!(io::stderr(), "aisa-sim: {error}");
            ExitCode::FAILURE
        }
    }
}

impl Args {
    fn replies(&self) -> Vec<ReplyRule> {
        self.replies.iter().flat_map(|replies| replies.0.clone()).collect()
    }
}

fn run(args: &Args) -> io::Result<()> {
    let config = Config::default()
        .with_seed(args.seed)
        .with_port(args.port)
        .with_items(args.items)
        .with_jobs(JobPace::by_polls(args.polls))
        .with_replies(args.replies())
        .with_faults(args.faults.iter().flat_map(|rules| rules.0.clone()).collect());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let simulator = Simulator::start(config).await?;
        if let Some(script) = &args.jobs {
            simulator.script_jobs(script.clone());
        }
        let keys: Vec<MintedKey> = options(args).into_iter().map(|options| simulator.mint_key(options)).collect();
        let mut stdout = io::stdout().lock();
        stdout.write_all(greeting(args.seed, &simulator.base_url(), &keys).as_bytes())?;
        stdout.flush()?;
        tokio::signal::ctrl_c().await?;
        writeln!(stdout, "Stopping.")?;
        simulator.shutdown().await;
        Ok(())
    })
}

/// The keys that are wanted, at least one.
fn options(args: &Args) -> Vec<KeyOptions> {
    if !args.keys.is_empty() {
        return args.keys.clone();
    }
    let options = args.plan.iter().fold(KeyOptions::default(), |options, plan| {
        options.with_plan(match plan {
            Tier::Free => Plan::Free,
            Tier::Starter => Plan::Starter,
            Tier::Growth => Plan::Growth,
        })
    });
    let micros = |usd: f64| (usd.max(0.0) * 1e6).round() as u64;
    vec![args.spend_cap_usd.iter().fold(options, |options, usd| options.with_spend_cap_micro_usd(micros(*usd)))]
}

/// What a person needs to know to use what has just been started. Shows the key: it opens nothing but
/// this simulator.
fn greeting(seed: u64, url: &str, keys: &[MintedKey]) -> String {
    let mut text = format!("AIsa, simulated: seed {seed}.\n\n");
    let mut line = |line: std::fmt::Arguments<'_>| {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{line}");
    };
    let first = keys.first().map_or("", MintedKey::expose);
    line(format_args!("To point a program at it:\n"));
    line(format_args!("  export AISA_BASE_URL={url}"));
    line(format_args!("  export AISA_API_KEY={first}"));
    line(format_args!("\nTo point one at it that was written for OpenAI:\n"));
    line(format_args!("  export OPENAI_BASE_URL={url}/v1"));
    line(format_args!("  export OPENAI_API_KEY={first}"));
    if keys.len() > 1 {
        line(format_args!("\nThe other keys:\n"));
    }
    for key in keys.iter().skip(1) {
        line(format_args!("  {}", key.expose()));
    }
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
    fn replies_keys_and_jobs_are_json_or_a_file_of_it() {
        let read = |arguments: &[&str]| Args::try_parse_from([&["aisa-sim"], arguments].concat());
        let args = read(&[
            "--reply",
            r#"[{"say": "One", "times": 1}, {"say": "Two"}]"#,
            "--key",
            r#"{"plan": "free"}"#,
            "--key",
            "{}",
            "--jobs",
            r#"{"end": "lost"}"#,
        ]);
        let args = args.unwrap();
        assert_eq!((args.replies().len(), options(&args).len()), (2, 2));
        let message = |arguments: &[&str]| read(arguments).unwrap_err().to_string();
        for (option, value, expected) in [
            ("--reply", r#"{"say": [{"sing": "la"}]}"#, "say[0]: unknown variant `sing`, expected one of `text`"),
            ("--reply", "@/no/such/file", "/no/such/file: No such file"),
            ("--key", r#"{"rpm": 1}"#, "rpm: unknown field `rpm`, expected one of `plan`, `requests_per_minute`"),
            ("--jobs", r#"{"end": "soon"}"#, "end: unknown variant `soon`, expected one of `done`"),
        ] {
            let message = message(&[option, value]);
            assert!(message.contains(option) && message.contains(expected), "{message}");
        }
        assert!(message(&["--key", "{}", "--plan", "free"]).contains("cannot be used with"));
        let both = read(&["--reply", r#"{"say": "One"}"#, "--reply", r#"{"say": "Two"}"#]).unwrap();
        assert!(ReplyRule::check(&both.replies()).is_err(), "the second is never said");
    }

    #[test]
    fn the_greeting_says_how_to_use_it() {
        let simulator = Simulator::start_blocking(Config::default()).unwrap();
        let key = simulator.mint_key(KeyOptions::default());
        insta::assert_snapshot!(greeting(1, "http://127.0.0.1:8083", &[key]));
    }
}
