//! The arguments of `release-plan`, as `--help` shows them.

use clap::Args;
use openapi_pin::Origin;
use openapi_pin::references::Host;

use crate::cli::parsed;

/// Arguments of `release-plan`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask release-plan
  cargo xtask release-plan notai --region eu --check
  cargo xtask release-plan --base old.yaml --against new.yaml --check

Exit codes: 0 planned, and with --check the plan holds, 1 --check measured a major change that was not predicted, which
is a bug of the rules, 2 wrong use, 3 the documents could not be compared or --check not be made.")]
pub struct PlanArguments {
    /// The API: a folder of openapi/ [default: notai, if one of the documents is pinned or live]
    pub api: Option<String>,
    /// The document, of an API that has several [default: all of them]
    pub document: Option<String>,
    /// The document that the published crates were generated from
    #[arg(long, value_name = "DOCUMENT", default_value = "pinned", value_parser = parsed::<Origin>)]
    pub base: Origin,
    /// The document that the next ones will be
    #[arg(long, value_name = "DOCUMENT", default_value = "live", value_parser = parsed::<Origin>)]
    pub against: Origin,
    /// Which region to ask for what is live [default: the manifest's default_region]
    #[arg(long)]
    pub region: Option<String>,
    /// Let references in the documents lead to this host, beside those that api.toml names; may be given several times
    #[arg(long, value_name = "HOST", value_parser = parsed::<Host>)]
    pub reference_host: Vec<Host>,
    /// Generate both crates and let cargo-semver-checks compare them
    #[arg(long)]
    pub check: bool,
}
