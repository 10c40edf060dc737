//! The files around the code: Cargo.toml, lib.rs, README.md, rustfmt.toml.

use std::collections::BTreeMap;

use api_model::Api;
use openapi_normal::{Kind, Ledger};

use crate::Options;
use crate::client::{has_credentials, title};
use crate::example;
use crate::features::Features;
use crate::text::{Text, line, span};

/// What the formatter has to know about the files.
pub(crate) const RUSTFMT: &str = "max_width = 120\nuse_small_heuristics = \"Max\"\n";

/// What the crate exports of its support, and in which source it is; sorted.
const EXPORTS: [(&str, &str); 23] = [
    ("Base64", "formats"),
    ("ByteStream", ""),
    ("ConfigError", ""),
    ("Date", "formats"),
    ("DateTime", "formats"),
    ("Decimal", "formats"),
    ("Error", ""),
    ("Event", "events"),
    ("EventStream", "events"),
    ("Execution", ""),
    ("File", "file"),
    ("Form", "multipart"),
    ("LineStream", "lines"),
    ("Nullable", "nullable"),
    ("OperationInfo", ""),
    ("ResponseValue", ""),
    ("Sent", ""),
    ("StreamError", "frames"),
    ("Transport", ""),
    ("TypedProperties", "properties"),
    ("Untyped", ""),
    ("Uuid", "formats"),
    ("default_client", ""),
];

/// The text of `Cargo.toml`. `formats` is whether there are strings of a format.
pub(crate) fn manifest(api: &Api, features: &Features, options: &Options, formats: bool) -> String {
    let mut text = Text::default();
    text.line("[package]");
    line!(text, "name = {:?}", options.crate_name);
    line!(text, "version = {:?}", options.version);
    line!(text, "description = {}", toml(&format!("A client of {}", title(api))));
    text.line("edition = \"2024\"");
    text.line("rust-version = \"1.88\"");
    text.line("publish = false");
    text.blank();
    text.line("# Stands alone, wherever it lies.");
    text.line("[workspace]");
    text.blank();
    let names = features.names();
    if formats || !names.is_empty() {
        text.line("[features]");
    }
    if !names.is_empty() {
        text.line("# A feature for each group of operations. Types are compiled with the groups that need them.");
        text.line("default = [");
        names.iter().for_each(|name| line!(text, "    {name:?},"));
        text.line("]");
        names.iter().for_each(|name| line!(text, "{name} = []"));
    }
    if formats {
        text.line("# Conversions of the strings of a format.");
        for name in ["base64", "chrono", "uuid"] {
            line!(text, "{name} = [\"dep:{name}\"]");
        }
    }
    text.blank();
    text.line("[dependencies]");
    let optional = |text: &mut Text, line: &str| {
        if formats {
            text.line(line)
        }
    };
    optional(&mut text, "base64 = { version = \"0.23\", optional = true }");
    text.line("bytes = \"1\"");
    optional(
        &mut text,
        "chrono = { version = \"0.4\", default-features = false, features = [\"std\"], optional = true }",
    );
    text.line("futures-core = { version = \"0.3\", default-features = false }");
    text.line("http = \"1\"");
    text.line("percent-encoding = \"2\"");
    text.line("progenitor-client = \"=0.15.1\"");
    text.line(
        "reqwest = { version = \"0.13\", default-features = false, features = [\"rustls-no-provider\", \"stream\"] }",
    );
    text.line("# The provider of TLS unless the program installs another one.");
    text.line("rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }");
    text.line("serde = { version = \"1\", features = [\"derive\"] }");
    text.line("serde_json = \"1\"");
    optional(&mut text, "uuid = { version = \"1\", optional = true }");
    text.finish()
}

/// A string of TOML. Control characters and line breaks become spaces.
fn toml(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() || rustdoc_text::turns(c) { ' ' } else { c }).collect();
    format!("\"{}\"", text.trim().replace('\\', "\\\\").replace('"', "\\\""))
}

/// The text of `lib.rs`.
pub(crate) fn lib(api: &Api, features: &Features, options: &Options, files: &BTreeMap<String, String>) -> String {
    let mut text = Text::default();
    text.comment("//!", &format!("A client of {}, version {} of its document.", title(api), api.version));
    if let Some(doc) = api.description.as_deref().filter(|doc| !doc.trim().is_empty()) {
        text.line("//!");
        text.comment("//!", doc);
    }
    if let Some(example) = example::of(api, options) {
        text.line("//!");
        text.line("//! ```no_run");
        example.lines().for_each(|line| text.line(format!("//! {line}").trim_end()));
        text.line("//! ```");
    }
    text.line("//!");
    line!(text, "//! Generated; do not edit. `{}` makes it again.", span(&options.command));
    text.blank();
    text.line("#![recursion_limit = \"256\"] // types may be nested deeply");
    text.line("#![allow(deprecated)] // what is deprecated is still made of, and used by, other things");
    if !features.names().is_empty() {
        text.line("#![allow(unused_imports)] // what is used depends on the features");
    }
    text.blank();
    text.line("mod client;");
    for module in ["credentials", "errors", "inbound", "operations", "servers", "support", "types"] {
        let path = format!("src/{module}.rs");
        if files.contains_key(&path) || files.contains_key(&format!("src/{module}/mod.rs")) {
            line!(text, "pub mod {module};");
        }
    }
    text.blank();
    text.line("pub use client::Client;");
    text.line("pub use operations::OPERATIONS;");
    let exported = |(name, source): &(&'static str, &str)| {
        (source.is_empty() || files.contains_key(&format!("src/support/{source}.rs"))).then_some(*name)
    };
    let names: Vec<&str> = EXPORTS.iter().filter_map(exported).collect();
    text.exports("support", &names);
    text.finish()
}

/// The text of `README.md`.
pub(crate) fn readme(api: &Api, features: &Features, ledger: &Ledger, options: &Options) -> String {
    let mut text = Text::default();
    line!(text, "# {}", options.crate_name);
    text.blank();
    let about = format!("A client of {}, version {} of its document, for Rust.", title(api), api.version);
    text.line(&one_line(&about));
    text.blank();
    if let Some(example) = example::of(api, options) {
        text.line("```rust,no_run");
        example.lines().for_each(|line| text.line(line));
        text.line("```");
        text.blank();
    }
    text.line("- Required parameters and bodies are arguments; everything else is a method of the request.");
    text.line("- Answers are `ResponseValue<T>`: the value, its status and its headers. What is not declared is kept as JSON.");
    text.line("- `Error<E>` has what the server says in the type that the document declares for it.");
    if has_credentials(api) {
        text.line("- Credentials are types of the module `credentials`, and go to the address of the client only.");
    }
    if !api.servers.is_empty() {
        text.line("- Addresses that the document names are in the module `servers`.");
    }
    text.line("- `Client::with_transport` takes a layer of your own: retries, limits, recordings, tests.");
    if !features.names().is_empty() {
        text.blank();
        text.line("## Features");
        text.blank();
        text.line("Each group of operations is a feature; all of them are on by default.");
        text.blank();
        for (group, name) in api.groups.iter().zip(features.names()) {
            line!(text, "- `{name}`: {}", one_line(&group.title));
        }
    }
    text.blank();
    text.line("## How it was made");
    text.blank();
    line!(text, "Generated by `{}`; do not edit.", span(&options.command));
    text.blank();
    let counts = ledger.counts();
    let count = |kind| counts.get(&kind).copied().unwrap_or_default();
    text.line(
        "What had to be changed on the way from the document to this crate is in `LEDGER.md`, and in `ledger.json` for",
    );
    line!(
        text,
        "programs: {} lossless, {} approximated (the client accepts or offers more than the document promises), {} dropped.",
        count(Kind::Lossless),
        count(Kind::Approximated),
        count(Kind::Dropped)
    );
    text.finish()
}

/// Words of strangers as one line of Markdown.
fn one_line(text: &str) -> String {
    rustdoc_text::lines(&text.replace(['\r', '\n'], " ")).join(" ")
}
