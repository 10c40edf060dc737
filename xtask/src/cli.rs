//! The commands and their arguments, as `--help` shows them.

use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use openapi_pin::references::Host;

use crate::drift::arguments::DriftArguments;
use crate::drift_pr::arguments::DriftPrArguments;
use crate::release::arguments::PlanArguments;

/// The commands of this workspace's maintainers.
///
/// On release day: `fetch`, read what changed, `generate`, read the diff, `test`.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    max_term_width = 100,
    after_help = "Exit codes: 0 done, 1 a check was made and its answer is no, \
                  2 wrong use or it could not be done (nothing is half-written), \
                  3 `drift` could not compare, which is no answer."
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show the whole path on this machine: document, generated client, client at work
    ///
    /// Starts a simulated Not AI, fetches its document, compares it with the pinned one, regenerates the
    /// low-level client, and lets the client walk every session. Or starts a simulated AIsa, and lets the
    /// client stream an answer with a tool call, search, walk, and wait for a video. No account, no network
    /// beyond loopback.
    Demo(DemoArguments),
    /// Fetch an API's document and pin it, with its provenance
    ///
    /// Asks one region for its published document, with the ETag of the pinned one, so that an unchanged
    /// document is not sent again. A new document replaces the pinned one together with its lock or not
    /// at all, and only if it is a readable OpenAPI document.
    ///
    /// Only https is spoken, or http to this machine; redirects are shown, not followed; a document has
    /// at most 64 MiB and a minute to arrive. What it refers to on hosts that api.toml names is pinned with
    /// it; a reference to any other host is an error.
    Fetch(FetchArguments),
    /// Generate an API's low-level client from the pinned document
    ///
    /// The way of the document: lock verified, normal form (with the API's overlay and name memory),
    /// progenitor, polish. Written are the generated files of the crate and the name memory, all of them
    /// or none; what is handwritten in the crate is not touched. What the document promises and the client
    /// cannot do is named, with its place in the document.
    Generate(GenerateArguments),
    /// Make a standalone client crate of any OpenAPI document
    ///
    /// Takes JSON or YAML, OpenAPI 3.0, 3.1 or 3.2, from a file or by https. Written are all files of the
    /// crate or none; what is in the folder and was not generated is not touched. What had to be changed in
    /// the document is in the crate's ledger; what the document promises and the crate cannot do is named,
    /// with its place in the document.
    Client(ClientArguments),
    /// Make clients of all documents in a folder, and say what falls short
    ///
    /// Each document has a process of its own with bounds on time and memory: one that breaks it is a row of
    /// the table, not the end. Operations are counted in the document as it was written and, by parsing, in
    /// the code that was generated; neither asks the generator.
    ///
    /// Falls short: a document of which no crate is made or whose crate does not compile without warnings, an
    /// operation that is missing or lacks a parameter, body or result, less than 99 % of the operations without
    /// loss, less than 99 % of the examples that their own schemas allow coming back as they were.
    Corpus(CorpusArguments),
    /// A part of `corpus`, in a process of its own
    #[command(hide = true)]
    CorpusOne(CorpusOneArguments),
    /// Say what changed between two documents, whom it breaks, and which code uses it
    ///
    /// Unless told otherwise, the pinned document of an API and what each of its regions serves now; several regions
    /// are compared with each other too. For every change: does a deployed program break (`wire`; for a strict
    /// client and, where it differs, for the clients generated here), and does code stop compiling (`source`)?
    /// docs/drift-rules.md explains the rules.
    ///
    /// What may pass stands in openapi/API/waivers.toml, each with a reason and its last day. A waiver that nothing
    /// matches any more is reported, and fails nothing.
    ///
    /// Only https is spoken, or http to this machine; redirects are shown, not followed; a document has at most
    /// 64 MiB and a minute to arrive. Documents refer to files in and below their own folder, never to the network.
    Drift(DriftArguments),
    /// Bring any OpenAPI document into the normal form and show what that changed
    ///
    /// Takes JSON or YAML, OpenAPI 3.0 or 3.1. No overlay and no name memory: what is shown is what this
    /// document needs by itself. The ledger names every change with its JSON pointer and reason.
    Normalize(NormalizeArguments),
    /// Measure what a client costs: beside one written by hand, and beside those of other generators
    ///
    /// All sides of a comparison are measured in turn. Single requests against a server that says the same to
    /// everybody: processor time, throughput and allocations, beside a handwritten reqwest client and beside hyper
    /// alone. How much of a request is decoding JSON, and what faster decoders would leave of it. Walks over the
    /// sessions of a simulated Not AI: processor time, wall time, peak memory. Streams of a chat completion with
    /// `aisa`, beside async-openai. And a cold `cargo check` of crates that depend on `notai` and on `aisa`, against
    /// one that depends on reqwest, rustls, serde, serde_json and tokio with the same versions and features. Nothing
    /// is sent beyond loopback, but crates that are missing are downloaded.
    ///
    /// With documents, also the crates that are made of them here, and by progenitor, ploidy and openapi-to-rust
    /// (built from their published crates): lines, time and memory of the generator, and a cold `cargo check` of
    /// the crate alone.
    ///
    /// A missed aim is shown and is no failure. Leave the machine alone meanwhile: of a busy one only the
    /// processor time means something.
    Bench(BenchArguments),
    /// Open, update or close the one pull request that pins what an API serves now
    ///
    /// The steps of the nightly workflow. When the default region serves another document: the document, its lock,
    /// the crate that is generated of it, versions and changelog, as one commit on the branch drift/API, made beside
    /// the checkout; the report is the body of the pull request. When it serves what is pinned, the pull request is
    /// closed. When the regions could not be compared, nothing is changed.
    DriftPr(DriftPrArguments),
    /// Say which versions come next when the pinned document is replaced, and what forces them
    ///
    /// For the generated crate of an API and the crates that are built on it. The findings of `drift` predict the
    /// part of the version that changes; before 1.0 the second number plays the first. With an entry for the
    /// changelog. `--check` generates the crates of both documents, in a temporary folder, and lets
    /// cargo-semver-checks measure.
    ReleasePlan(PlanArguments),
    /// Write the pages that list every rule
    ///
    /// LEDGER.md: for each rule of the ledger what it changes, what is lost by it, and how to avoid it with an overlay.
    /// docs/drift-rules.md: for each rule of the drift whom it breaks, and why.
    Rules(RulesArguments),
    /// Let walks crash and go on, under faults that come and go, and see whether an item is lost
    ///
    /// Rounds of a simulated Not AI with random faults and a few walkers of every kind, which are dropped with their
    /// client at random points and resumed from their last checkpoint. What a walk brings is compared with what there
    /// is: every item exactly once. Waits are skipped, so a minute holds hours of them. Loopback only.
    ///
    /// Fails, with the last events and the seed that repeats them, on a lost or repeated item, an error that no fault
    /// explains or that shows a key, a panic, a round without an end, or memory that grows.
    Soak(SoakArguments),
    /// Run everything that CI runs
    ///
    /// Format, generated code up to date, lints, documentation, crates of small documents that have to compile
    /// without warnings and decode their examples, and at the end all tests, examples in documentation
    /// included. Goes on after a failed step and names all of them at the end.
    Test,
}

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub struct DemoArguments {
    /// Which API
    #[arg(value_enum, default_value_t = DemoApi::Notai, value_name = "API")]
    pub api: DemoApi,
    /// How many sessions each simulated region of Not AI holds
    #[arg(long, default_value_t = 3_000, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    pub sessions: u64,
}

/// The APIs that can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DemoApi {
    /// Sessions of a learning platform, in two regions
    Notai,
    /// Models, search and data behind one key
    Aisa,
}

/// Arguments of `fetch`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask fetch
  cargo xtask fetch notai --region eu
  cargo xtask fetch aisa                     every document of an API that has several
  cargo xtask fetch aisa openai-chat
  cargo xtask fetch notai --from http://127.0.0.1:8080/openapi/v3.json
  cargo xtask fetch notai --from downloads/v3.json

A document that was edited by hand is refused by every command. If the edit is meant, pin it anew:
  cargo xtask fetch notai --from openapi/notai/document.json")]
pub struct FetchArguments {
    /// The API: a folder of openapi/
    #[arg(default_value = "notai")]
    pub api: String,
    /// The document, of an API that has several [default: all of them]
    pub document: Option<String>,
    /// Another place to take the document from: an address, or a file
    #[arg(long, value_name = "URL|FILE", conflicts_with = "region", value_parser = NonEmptyStringValueParser::new())]
    pub from: Option<String>,
    /// The region to ask, one of those in api.toml [default: the manifest's default_region]
    #[arg(long)]
    pub region: Option<String>,
}

/// Arguments of `generate`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask generate
  cargo xtask generate notai --check
  cargo xtask generate aisa --group twitter
  cargo xtask generate notai --document downloads/v3.json --out target/preview

Exit codes: 0 written or identical, 1 --check found a difference (shown as a diff), \
2 it could not be generated or compared.")]
pub struct GenerateArguments {
    /// The API: a folder of openapi/
    #[arg(default_value = "notai")]
    pub api: String,
    /// Only this group of an API that has several
    #[arg(long, value_name = "NAME")]
    pub group: Option<String>,
    /// Generate from this document instead of the pinned one, with the API's manifest, overlay and
    /// names, and touch nothing but --out
    #[arg(long, value_name = "FILE", requires = "out")]
    pub document: Option<PathBuf>,
    /// Write into this folder (made if missing) instead of into the crate; names.toml goes there too
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Write nothing; compare with what is there and show the difference
    #[arg(long)]
    pub check: bool,
}

/// Arguments of `client`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask client petstore.yaml -o ../petstore
  cargo xtask client https://petstore3.swagger.io/api/v3/openapi.json -o ../petstore --check
  cargo xtask client petstore.yaml -o ../petstore --name petstore-client --overlay repairs.yaml

Exit codes: 0 written, 1 --check found that the crate does not compile (it is written nevertheless), \
2 it could not be made or written; the folder is as it was.")]
pub struct ClientArguments {
    /// The document
    #[arg(value_name = "FILE|URL", value_parser = NonEmptyStringValueParser::new())]
    pub source: String,
    /// The folder of the crate; made if missing
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,
    /// The name of the crate [default: the document's title]
    #[arg(long)]
    pub name: Option<String>,
    /// Repairs of the document, as an OpenAPI Overlay; several are applied in the order given
    #[arg(long, value_name = "FILE")]
    pub overlay: Vec<PathBuf>,
    /// Write the ledger to this file as well
    #[arg(long, value_name = "FILE")]
    pub ledger: Option<PathBuf>,
    /// Let references in the document lead to this host; may be given several times
    #[arg(long, value_name = "HOST", value_parser = parsed::<Host>)]
    pub reference_host: Vec<Host>,
    /// Run `cargo check` on the crate
    #[arg(long)]
    pub check: bool,
}

/// Arguments of `corpus`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask corpus ../documents
  cargo xtask corpus ../documents --compile --json corpus.json
  cargo xtask corpus ../documents --only pets --compile --keep /tmp/pets

Exit codes: 0 nothing falls short, 1 something does, 2 it could not be found out.")]
pub struct CorpusArguments {
    /// The folder with the documents (*.json, *.yaml, *.yml), or one document
    #[arg(value_name = "DIR")]
    pub documents: PathBuf,
    /// How many documents are worked on at the same time; with more than one, times mean less
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=64))]
    pub jobs: u16,
    /// Check every crate with cargo, and let it decode and encode the document's examples
    #[arg(long)]
    pub compile: bool,
    /// Check every feature of a crate by itself
    #[arg(long, requires = "compile")]
    pub each_feature: bool,
    /// Check all crates in one workspace, which takes a fraction of the time; what each costs is then not known
    #[arg(long, requires = "compile", conflicts_with = "each_feature")]
    pub together: bool,
    /// Let a single example that does not come back fall short, instead of one in a hundred
    #[arg(long)]
    pub strict: bool,
    /// Write everything that was found to this file as JSON
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Take only documents whose file name contains this; may be given several times
    #[arg(long, value_name = "TEXT")]
    pub only: Vec<String>,
    /// Put the crates into this folder [default: target/corpus]
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// The longest that generating one crate may take, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..))]
    pub timeout: u64,
    /// The most memory that generating one crate may ask for, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 2048, value_parser = clap::value_parser!(u64).range(64..))]
    pub memory: u64,
    /// Do not build a release first: starts sooner, and the times mean nothing
    #[arg(long)]
    pub unoptimised: bool,
}

/// Arguments of `corpus-one`.
#[derive(Debug, Args)]
pub struct CorpusOneArguments {
    /// The document
    pub file: PathBuf,
    /// The folder of the crate, of the program that tries the examples, and of what was found out
    pub folder: PathBuf,
    /// The name of the crate
    pub name: String,
    /// Seconds until the process ends itself
    pub timeout: u64,
    /// MiB that the process may ask for
    pub memory: u64,
}

/// Arguments of `normalize`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask normalize petstore.yaml                     the ledger only
  cargo xtask normalize petstore.yaml -o -                and the normal form to stdout
  cargo xtask normalize petstore.yaml -o normal.json --ledger ledger.json")]
pub struct NormalizeArguments {
    /// The document
    pub file: PathBuf,
    /// Write the normal form to this file, or to stdout for `-`
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// Write the ledger to this file as JSON, instead of printing it
    #[arg(long, value_name = "OUT")]
    pub ledger: Option<PathBuf>,
    /// Let references in the document lead to this host; may be given several times
    #[arg(long, value_name = "HOST", value_parser = parsed::<Host>)]
    pub reference_host: Vec<Host>,
}

/// Arguments of `rules`.
#[derive(Debug, Args)]
#[command(after_help = "Exit codes: 0 written or up to date, 1 --check found it out of date.")]
pub struct RulesArguments {
    /// Write nothing; say whether the pages are up to date
    #[arg(long)]
    pub check: bool,
}

/// Arguments of `soak`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask soak --minutes 10
  cargo xtask soak --minutes 1 --seed 304
  cargo xtask soak --minutes 600 --json soak.json

Exit codes: 0 nothing was lost, 1 something was, or a panic or a hang; 2 it could not be found out.")]
pub struct SoakArguments {
    /// For how long; a round that has begun is finished
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=10_080))]
    pub minutes: u64,
    /// The seed of the first round, from which the next ones count on [default: taken from the clock]
    #[arg(long, value_name = "S")]
    pub seed: Option<u64>,
    /// Write everything that was found to this file as JSON
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

/// A part of `bench`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Section {
    /// Single requests, at 1, 16 and 128 at a time, and their allocations
    Requests,
    /// How much of a request is decoding JSON, and what faster decoders would leave of it
    Decode,
    /// Streams of a chat completion with aisa, beside async-openai
    Stream,
    /// Walks over many sessions: time, and memory by length
    Walk,
    /// A cold `cargo check`
    Compile,
    /// Crates of documents, beside those of other generators
    Documents,
}

/// Arguments of `bench`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask bench
  cargo xtask bench --quick
  cargo xtask bench --only requests --reps 40
  cargo xtask bench --only walk,compile
  cargo xtask bench --only documents --documents ../documents --matching pets

Exit codes: 0 measured, whether or not an aim was met; 2 it could not be measured.")]
pub struct BenchArguments {
    /// Measure only this; may be given several times. Without it, all but documents, and these where they are given
    #[arg(long, value_name = "SECTION", value_delimiter = ',')]
    pub only: Vec<Section>,
    /// Measure little, in less than a minute: whether everything works, not how fast. Leaves compiling out
    #[arg(long)]
    pub quick: bool,
    /// How many times each side is measured, for requests, decoding and the walk
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    pub reps: u32,
    /// How many sessions are walked
    #[arg(long, value_name = "N", default_value_t = 20_000, value_parser = clap::value_parser!(u64).range(1..))]
    pub sessions: u64,
    /// How many times each side is compiled
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    pub compile_reps: u32,
    /// Compare crates of these documents: a folder of them, or one
    #[arg(long, value_name = "DIR")]
    pub documents: Option<PathBuf>,
    /// Take only documents whose file name contains this; may be given several times
    #[arg(long, value_name = "TEXT", requires = "documents")]
    pub matching: Vec<String>,
    /// How many times each crate is made and checked
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    pub document_reps: u32,
    /// Where to write the results as JSON; a chart is written beside it, as SVG
    #[arg(long, value_name = "FILE", default_value = "target/bench/report.json")]
    pub json: PathBuf,
}

/// What was typed as one of the types of `openapi-pin`. clap shows one line of an error; the way out belongs to it.
pub(crate) fn parsed<T: FromStr<Err = openapi_pin::Error>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: openapi_pin::Error| match error.help() {
        Some(help) => format!("{}; {help}", error.what()),
        None => error.what().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;
    use std::path::Path;

    #[test]
    fn the_definition_holds_together() {
        Cli::command().debug_assert();
    }

    /// A workflow cannot be run here, but what it types can be understood.
    #[test]
    fn workflows_type_what_there_is() {
        let workflows = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
        let mut commands = 0;
        for entry in std::fs::read_dir(workflows).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let lines = text.lines().map(str::trim).filter(|line| !line.starts_with('#'));
            for typed in lines.filter_map(|line| Some(line.split_once("cargo xtask ")?.1)) {
                // Up to where the shell goes on; a variable before a colon or behind `@` is a commit.
                let words = typed.split_whitespace().take_while(|word| !["|", "||", ">", ">>", "\\"].contains(word));
                let arguments =
                    words.map(|word| word.trim_matches('"').replace("$base:", "HEAD:").replace("@$base", "@HEAD"));
                let parsed = Cli::try_parse_from(["cargo xtask".to_owned()].into_iter().chain(arguments));
                assert!(parsed.is_ok(), "{typed}: {}", parsed.unwrap_err());
                commands += 1;
            }
        }
        assert!(commands >= 5, "{commands}");
    }

    #[test]
    fn help_is_worth_reading() {
        for name in [
            "",
            "demo",
            "fetch",
            "generate",
            "client",
            "corpus",
            "drift",
            "drift-pr",
            "release-plan",
            "normalize",
            "bench",
            "rules",
            "soak",
            "test",
        ] {
            let mut cli = Cli::command().term_width(100);
            // Fills in what subcommands take from above them: the program's name, the width.
            cli.build();
            let command = match name {
                "" => &mut cli,
                name => cli.find_subcommand_mut(name).unwrap(),
            };
            let help = command.render_long_help().to_string();
            let snapshot = if name.is_empty() { "help" } else { name };
            insta::assert_snapshot!(format!("help_{snapshot}"), help);
        }
    }
}
