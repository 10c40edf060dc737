//! The arguments of `drift-pr`, as `--help` shows them.

use std::path::PathBuf;

use clap::Args;

use crate::drift::arguments::Format;

/// Arguments of `drift-pr`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask drift-pr --dry-run
  cargo xtask drift-pr aisa --dry-run                      one pull request for all its documents
  cargo xtask drift-pr notai --format github --full-report https://example.com/run/1

A document without an answer is not touched, and what an earlier run has proposed for it stays proposed; the other documents
of the API are brought up to date.

Exit codes: 0 the pull request is as it should be, 1 somebody has to look: the regions differ in what no pull request can
repair, or no crate could be generated of a group, 2 wrong use, or git or gh failed, 3 COULD NOT COMPARE: a document has no
answer, or one in part, and the pull request says so, if there is one.")]
pub struct DriftPrArguments {
    /// The API: a folder of openapi/
    #[arg(default_value = "notai")]
    pub api: String,
    /// Commit to the branch of this clone, and show the rest instead of doing it: no push, no gh
    #[arg(long)]
    pub dry_run: bool,
    /// Put report.html, report.json, report.sarif and body.md into this folder
    #[arg(long, value_name = "DIR", default_value = "target/drift")]
    pub out: PathBuf,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The branch that the pull request is for
    #[arg(long, value_name = "BRANCH", default_value = "main")]
    pub into: String,
    /// The remote that is pushed to
    #[arg(long, value_name = "REMOTE", default_value = "origin")]
    pub remote: String,
    /// The address of docs/drift-rules.md, to which reports link
    #[arg(long, value_name = "URL")]
    pub rules_page: Option<String>,
    /// Where the whole report can be had, for the body of the pull request
    #[arg(long, value_name = "URL")]
    pub full_report: Option<String>,
}
