//! The commands and their arguments, as `--help` shows them.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser, Subcommand};

/// The commands of this workspace's maintainers.
///
/// On release day: `fetch`, read what changed, `generate`, read the diff, `test`.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    max_term_width = 100,
    after_help = "Exit codes: 0 done, 1 a check was made and its answer is no, \
                  2 wrong use or it could not be done (nothing is half-written)."
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
    /// low-level client, and lets the client walk every session. No account, no network beyond loopback.
    Demo(DemoArguments),
    /// Fetch an API's document and pin it, with its provenance
    ///
    /// Asks one region for its published document, with the ETag of the pinned one, so that an unchanged
    /// document is not sent again. A new document replaces the pinned one together with its lock or not
    /// at all, and only if it is a readable OpenAPI document.
    ///
    /// Only https is spoken, or http to this machine; redirects are shown, not followed; a document has
    /// at most 64 MiB and a minute to arrive.
    Fetch(FetchArguments),
    /// Generate an API's low-level client from the pinned document
    ///
    /// The way of the document: lock verified, normal form (with the API's overlay and name memory),
    /// progenitor, polish. Written are the generated files of the crate and the name memory, all of them
    /// or none; what is handwritten in the crate is not touched. What the document promises and the client
    /// cannot do is named, with its place in the document.
    Generate(GenerateArguments),
    /// Bring any OpenAPI document into the normal form and show what that changed
    ///
    /// Takes JSON or YAML, OpenAPI 3.0 or 3.1. No overlay and no name memory: what is shown is what this
    /// document needs by itself. The ledger names every change with its JSON pointer and reason.
    Normalize(NormalizeArguments),
    /// Measure what the client costs beside one written by hand
    ///
    /// Two comparisons, each measured in turn within this run: a walk over many sessions of a simulated Not AI
    /// on loopback (processor time, wall time, peak memory of the client process), and a cold `cargo check` of
    /// a crate that depends on `notai` against one that depends on reqwest, rustls, serde, serde_json and tokio
    /// with the same versions and features. Nothing is sent beyond loopback, but crates that are missing are
    /// downloaded.
    ///
    /// A missed aim is shown and is no failure. Leave the machine alone meanwhile: of a busy one only the
    /// processor time means something.
    Bench(BenchArguments),
    /// Run everything that CI runs
    ///
    /// Format, generated code up to date, lints, documentation, and at the end all tests, examples in
    /// documentation included. Goes on after a failed step and names all of them at the end.
    Test,
}

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub struct DemoArguments {
    /// How many sessions each simulated region holds
    #[arg(long, default_value_t = 3_000, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    pub sessions: u64,
}

/// Arguments of `fetch`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask fetch
  cargo xtask fetch notai --region eu
  cargo xtask fetch notai --from http://127.0.0.1:8080/openapi/v3.json
  cargo xtask fetch notai --from downloads/v3.json

A document that was edited by hand is refused by every command. If the edit is meant, pin it anew:
  cargo xtask fetch notai --from openapi/notai/document.json")]
pub struct FetchArguments {
    /// The API: a folder of openapi/
    #[arg(default_value = "notai")]
    pub api: String,
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
  cargo xtask generate notai --document downloads/v3.json --out target/preview

Exit codes: 0 written or identical, 1 --check found a difference (shown as a diff), \
2 it could not be generated or compared.")]
pub struct GenerateArguments {
    /// The API: a folder of openapi/
    #[arg(default_value = "notai")]
    pub api: String,
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
}

/// Arguments of `bench`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask bench
  cargo xtask bench --skip-compile --reps 40
  cargo xtask bench --skip-walk

Exit codes: 0 measured, whether or not an aim was met; 2 it could not be measured.")]
pub struct BenchArguments {
    /// How many times each side walks
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    pub reps: u32,
    /// How many sessions are walked
    #[arg(long, value_name = "N", default_value_t = 20_000, value_parser = clap::value_parser!(u64).range(1..))]
    pub sessions: u64,
    /// How many times each side is compiled
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    pub compile_reps: u32,
    /// Leave the walk out
    #[arg(long, conflicts_with = "skip_compile")]
    pub skip_walk: bool,
    /// Leave the compile cost out, which takes most of the time
    #[arg(long)]
    pub skip_compile: bool,
    /// Where to write the results as JSON
    #[arg(long, value_name = "FILE", default_value = "target/bench/notai.json")]
    pub json: PathBuf,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_holds_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn help_is_worth_reading() {
        for name in ["", "demo", "fetch", "generate", "normalize", "bench", "test"] {
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
