//! The commands a maintainer types: `cargo xtask <command>`.
//!
//! What a command does lives in the crates (`openapi-pin`, `openapi-normal`, `client-codegen`); here
//! stand the arguments, the words that are printed, and the exit codes. It is a library so that the
//! commands can be run by tests, against a workspace of their own and with a clock of their own.
//!
//! ```
//! let folder = std::env::temp_dir();
//! let mut printed = Vec::new();
//! let mut context = xtask::Context {
//!     root: folder.join("no-such-workspace"),
//!     now: std::time::SystemTime::UNIX_EPOCH,
//!     colour: false,
//!     out: &mut printed,
//!     err: &mut std::io::sink(),
//! };
//! let failure = xtask::run(["xtask", "generate", "notai"], &mut context).unwrap_err();
//! assert!(failure.to_string().contains("error: "));
//! ```
//!
//! One command, one module; [`cli`] is the list of them, and [`report`] says how failures look and
//! which exit code means what.

pub mod bench;
pub mod cargo;
pub mod cli;
pub mod client;
pub mod corpus;
pub mod demo;
pub mod drift;
pub mod drift_pr;
mod facts;
pub mod fetch;
pub mod generate;
pub mod normalize;
pub mod paths;
pub mod pipeline;
pub mod printable;
mod references;
pub mod release;
pub mod report;
pub mod rules;
pub mod soak;
pub mod summary;
pub mod test;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::time::SystemTime;

use clap::Parser;

pub use report::{Exit, Failure};

/// What a command takes from the outside world.
pub struct Context<'a> {
    /// The workspace that is worked on.
    pub root: PathBuf,
    /// The time that is written into locks, and on whose day waivers end.
    pub now: SystemTime,
    /// Whether what is printed may have colours.
    pub colour: bool,
    /// Where results are printed.
    pub out: &'a mut dyn Write,
    /// Where remarks are printed when the result is piped onwards.
    pub err: &'a mut dyn Write,
}

/// Runs one command line; `arguments` starts with the program's name.
///
/// # Errors
///
/// A [`Failure`] if the command was used wrongly or could not do its work, which is exit code 2, or 3
/// where a comparison could not be made.
pub fn run<A>(arguments: A, context: &mut Context<'_>) -> Result<Exit, Failure>
where
    A: IntoIterator,
    A::Item: Into<OsString> + Clone,
{
    let cli = cli::Cli::try_parse_from(arguments)?;
    match cli.command {
        cli::Command::Demo(arguments) => demo::run(&arguments, context),
        cli::Command::Drift(arguments) => drift::run(&arguments, context),
        cli::Command::DriftPr(arguments) => drift_pr::run(&arguments, context),
        cli::Command::ReleasePlan(arguments) => release::run(&arguments, context),
        cli::Command::Bench(arguments) => bench::run(&arguments, context),
        cli::Command::Fetch(arguments) => fetch::run(&arguments, context),
        cli::Command::Generate(arguments) => generate::run(&arguments, context),
        cli::Command::Client(arguments) => client::run(&arguments, context),
        cli::Command::Corpus(arguments) => corpus::run(&arguments, context),
        cli::Command::CorpusOne(arguments) => corpus::one::run(&arguments),
        cli::Command::Normalize(arguments) => normalize::run(&arguments, context),
        cli::Command::Rules(arguments) => rules::run(&arguments, context),
        cli::Command::Soak(arguments) => soak::run(&arguments, context),
        cli::Command::Test => test::run(context),
    }
}
