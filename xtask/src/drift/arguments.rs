//! The arguments of `drift`, as `--help` shows them.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use openapi_drift::report;
use openapi_pin::Origin;
use openapi_pin::references::Host;

use crate::cli::parsed;

/// Arguments of `drift`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask drift                                        the pinned document of notai, and what its regions serve
  cargo xtask drift notai --region eu --fail-on any
  cargo xtask drift aisa                                   every document of an API that has several
  cargo xtask drift --base pinned@HEAD~1 --against pinned  what the last commit has pinned
  cargo xtask drift --base old.yaml --against new.yaml --format markdown -o report.md
  cargo xtask drift --base old.yaml --against new.yaml --reference-host schemas.example
  cargo xtask drift --replay recorded

A document is `pinned`, `pinned@REVISION`, `live`, a file, an https address, or REVISION:PATH; revisions are read from git.
What starts with `.` or `/` is a file in any case.

Exit codes: 0 nothing reaches the threshold, 1 something does, 2 wrong use (of arguments, api.toml or waivers.toml),
3 COULD NOT COMPARE: a document could not be had or read, or a part of it not be evaluated. What could be compared is
printed also then.")]
pub struct DriftArguments {
    /// The API: a folder of openapi/ [default: notai, if one of the documents is pinned or live]
    pub api: Option<String>,
    /// The document, of an API that has several [default: all of them]
    pub document: Option<String>,
    /// The document that was
    #[arg(long, value_name = "DOCUMENT", default_value = "pinned", value_parser = parsed::<Origin>)]
    pub base: Origin,
    /// The document that is
    #[arg(long, value_name = "DOCUMENT", default_value = "live", value_parser = parsed::<Origin>)]
    pub against: Origin,
    /// Ask this region alone for what is live [default: all, which are compared with each other as well]
    #[arg(long)]
    pub region: Option<String>,
    /// Let references in the documents lead to this host, beside those that api.toml names; may be given several times
    #[arg(long, value_name = "HOST", value_parser = parsed::<Host>)]
    pub reference_host: Vec<Host>,
    /// How to say it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write the report to this file
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// From where on the answer is no
    #[arg(long, value_enum, default_value_t = FailOn::Wire)]
    pub fail_on: FailOn,
    /// Leave out what no handwritten code of this workspace uses
    #[arg(long)]
    pub only_used: bool,
    /// Say everything about each finding
    #[arg(long)]
    pub detail: bool,
    /// The address of docs/drift-rules.md, to which reports link
    #[arg(long, value_name = "URL")]
    pub rules_page: Option<String>,
    /// What may pass, instead of openapi/API/waivers.toml
    #[arg(long, value_name = "FILE")]
    pub waivers: Option<PathBuf>,
    /// Hold recorded answers (*.json in this folder) against the pinned document and the generated types
    ///
    /// Each file is one answer: `{ "operation": "listSessions", "status": 200, "body": { ... } }`, where `operation` is
    /// an operationId or `GET /v1/sessions`, and `body` is left out where there was none. Take names, addresses and keys
    /// out of the bodies before they are kept: what is reported are places and types, and of values only those that an
    /// enum does not know. A property that the document does not know fails `--fail-on any` alone.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["base", "against", "region", "waivers", "only_used", "reference_host"])]
    pub replay: Option<PathBuf>,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    Text,
    /// For the body of a pull request
    Markdown,
    /// For programs; docs/drift-report.schema.json describes it
    Json,
    /// For code scanning: SARIF 2.1.0
    Sarif,
    /// For a browser: one page with everything in it
    Html,
    /// For workflow runs on GitHub: annotations
    Github,
}

impl Format {
    /// The format of a report; `colour` is asked of text alone.
    pub(crate) fn of_report(self, colour: bool) -> report::Format {
        match self {
            Format::Text => report::Format::Text { colour },
            Format::Markdown => report::Format::Markdown,
            Format::Json => report::Format::Json,
            Format::Sarif => report::Format::Sarif,
            Format::Html => report::Format::Html,
            Format::Github => report::Format::Github,
        }
    }
}

/// What the exit code 1 stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// A deployed program breaks, if it takes the old document at its word
    Wire,
    /// That, or code that compiled may not compile against the regenerated crate
    Source,
    /// Anything changed
    Any,
    /// Never: whether it could be compared is all that is asked
    Never,
}

impl From<FailOn> for report::FailOn {
    fn from(fail_on: FailOn) -> Self {
        match fail_on {
            FailOn::Wire => Self::Wire,
            FailOn::Source => Self::Source,
            FailOn::Any => Self::Any,
            FailOn::Never => Self::Never,
        }
    }
}
