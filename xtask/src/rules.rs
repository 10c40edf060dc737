//! `cargo xtask rules`: the pages that list every rule, those of the ledger and those of the drift.
//!
//! The rules are tables in the crates that apply them; the pages are written from the tables, so that they
//! say what the code does.

use std::fmt::Write as _;
use std::fs;

use openapi_normal::{Kind, Rule};
use openapi_pin::store;

use crate::Context;
use crate::cli::RulesArguments;
use crate::report::{Exit, Failure};

/// Where the pages stand.
const LEDGER: &str = "LEDGER.md";
const DRIFT: &str = "docs/drift-rules.md";

/// The part of a rule's id before the dot, and what that part of the way does.
const STAGES: &[(&str, &str)] = &[
    ("read", "Bytes into a document."),
    ("repair", "What is wrong in a common way is put right, so that nothing after it has to ask."),
    ("bundle", "Documents that are split over files become one; every reference leads somewhere."),
    ("name", "Every operation and every schema that becomes a type has a name, and keeps it."),
    ("overlay", "The repairs that people wrote for one document."),
    ("canonical", "One spelling for what OpenAPI lets people write in many."),
    ("schema", "Schemas become types."),
    ("operation", "Paths become operations with parameters, bodies and answers."),
    ("lower", "OpenAPI 3.1 is said in 3.0, some of it also on the way to any client."),
    ("pass", "The normal form that progenitor takes. Not AI's client comes this way."),
    ("generate", "progenitor failed on a part of the document, which was found and loosened or left out."),
];

/// Runs the command.
///
/// # Errors
///
/// If a page cannot be read or written.
pub fn run(arguments: &RulesArguments, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let pages = [(LEDGER, page(all())), (DRIFT, openapi_drift::page::page())];
    if !arguments.check {
        let files = pages.each_ref().map(|(name, _)| context.root.join(name));
        let contents: Vec<_> = files.iter().zip(&pages).map(|(file, (_, page))| (&**file, page.as_bytes())).collect();
        store::write_with_folders(&contents)?;
        for (name, page) in &pages {
            writeln!(context.out, "{name} lists {} rules", page.matches("\n### ").count())?;
        }
        return Ok(Exit::Success);
    }
    let mut exit = Exit::Success;
    for (name, page) in &pages {
        let standing = fs::read_to_string(context.root.join(name)).map_err(|error| {
            Failure::new(format!("the page cannot be read: {error}"))
                .at(*name)
                .help("write it with `cargo xtask rules`")
        })?;
        if standing == *page {
            writeln!(context.out, "{name} is up to date")?;
        } else {
            writeln!(context.out, "{name} is not what the rules say; run `cargo xtask rules`")?;
            exit = Exit::Differs;
        }
    }
    Ok(exit)
}

/// The rules of every crate that writes into the ledger.
fn all() -> impl Iterator<Item = &'static Rule> {
    openapi_normal::RULES.iter().chain(api_model::RULES).chain(client_codegen::RULES)
}

/// The page, in the order of the stages and, within one, of the ids.
fn page<'a>(rules: impl Iterator<Item = &'a Rule>) -> String {
    let mut rules: Vec<_> = rules.collect();
    rules.sort_by_key(|rule| rule.id);
    rules.dedup_by_key(|rule| rule.id);
    let mut page = HEAD.to_owned();
    for (stage, about) in STAGES {
        let of_stage: Vec<_> = rules.iter().filter(|rule| stage_of(rule) == *stage).collect();
        if !of_stage.is_empty() {
            // Writing into a string cannot fail.
            let _ = write!(page, "\n## {stage}\n\n{about}\n");
            of_stage.into_iter().for_each(|rule| section(&mut page, rule));
        }
    }
    page
}

fn stage_of(rule: &Rule) -> &'static str {
    rule.id.split('.').next().unwrap_or_default()
}

fn section(page: &mut String, rule: &Rule) {
    let Rule { id, kind, what, lost, avoid } = rule;
    let kind = match kind {
        Kind::Lossless => "lossless",
        Kind::Approximated => "approximated",
        Kind::Dropped => "dropped",
    };
    let _ = write!(page, "\n### `{id}`\n\n*{kind}.* {what}\n");
    let said: Vec<_> =
        [("Lost", lost), ("To avoid it", avoid)].into_iter().filter(|(_, text)| !text.is_empty()).collect();
    if !said.is_empty() {
        page.push('\n');
    }
    for (word, text) in said {
        let _ = writeln!(page, "- {word}: {text}");
    }
}

const HEAD: &str = "\
# The rules of the ledger

Written by `cargo xtask rules` from the tables in the code; do not edit.

A document on its way to a client is changed, and every change is an entry of the ledger: its kind, the id of the rule, a JSON
pointer into the document as somebody wrote it, and the reason. Ids are stable: they can be searched for, and relied on in
scripts. Where a rule looked at what another one had added, the pointer leads to the place that it was added to. For a document
that is split over files, a pointer into another of them has that file in front, seen from the folder of the document:
`schemas/pet.yaml#/properties/name`.

| kind | means |
|---|---|
| lossless | said differently, but nothing that the document promised is gone |
| approximated | the client accepts or offers more, or other, than the document promises |
| dropped | something that the document promised is not in the client |

The kind of a rule is the most that it costs; an entry may cost less. A change that is not wanted is avoided by an overlay
action that says in the document what it should have said: `cargo xtask client --overlay FILE`, or `overlay.yaml` of an API.
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_on_the_page_and_in_a_known_stage() {
        let page = page(all());
        for rule in all() {
            assert!(page.contains(&format!("\n### `{}`\n", rule.id)), "{}: no such stage", rule.id);
            assert!(!rule.what.is_empty() && rule.what.ends_with('.'), "{}: a sentence says what it does", rule.id);
            if rule.kind != Kind::Lossless {
                assert!(!rule.lost.is_empty(), "{}: what is lost?", rule.id);
            }
        }
    }

    #[test]
    fn a_section_says_what_is_known() {
        let rule = Rule { id: "repair.x", kind: Kind::Dropped, what: "It goes.", lost: "It.", avoid: "" };
        let page = page([&rule].into_iter());
        assert!(page.ends_with("## repair\n\nWhat is wrong in a common way is put right, so that nothing after it has to ask.\n\n### `repair.x`\n\n*dropped.* It goes.\n\n- Lost: It.\n"), "{page}");
    }
}
