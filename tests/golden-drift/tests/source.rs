//! What the rules say of code, held against the crates that are written.
//!
//! The two documents of each example give two crates. Where a rule says `patch`, they differ in documentation alone; where it says
//! `minor`, everything public of the old one is in the new one, word for word. A `major` may be more cautious than its
//! example: whether code stops compiling depends on what it uses.

mod support;

use std::collections::BTreeSet;

use openapi_drift::{Bump, Rule, example, rules};

/// The code of a document's crate, line by line, without what is said about it.
fn code(text: &str) -> Vec<String> {
    let files = support::crate_of(text);
    let code = files.iter().filter(|(path, _)| path.ends_with(".rs"));
    code.flat_map(|(_, text)| text.lines().map(str::trim))
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .map(str::to_owned)
        .collect()
}

/// What is public, as far as lines tell: items, fields, variants, setters, and what structs derive.
fn public(code: &[String]) -> BTreeSet<String> {
    let (mut around, mut of, mut derives) = (None, String::new(), None);
    let mut found = BTreeSet::new();
    for line in code {
        if let Some(around_it) = &around {
            match line.as_str() {
                "}" => around = None,
                inside => drop(found.insert(format!("{around_it} {inside}"))),
            }
        } else if line.starts_with("pub enum ") {
            around = Some(line.clone());
        } else if line.starts_with("setters! {") {
            around = Some(format!("{of} set"));
        }
        if line.starts_with("impl ") {
            of.clone_from(line);
        }
        if line.starts_with("#[derive(") {
            derives = Some(line);
        } else if line.starts_with("pub ") {
            // What is derived is public for the item that follows; further attributes may stand between.
            found.extend(derives.take().map(|derives| format!("{derives} {line}")));
        }
        // The table of operations is for the client itself.
        if line.starts_with("pub ") && !line.starts_with("pub const OPERATIONS") {
            found.insert(line.clone());
        }
    }
    found
}

/// Rules whose examples show something else as well: that a break is not in the version takes a break.
const MORE: [&str; 1] = ["api-major-version-not-bumped"];

#[test]
fn the_bump_of_a_rule_is_not_too_small() {
    let mut wrong = Vec::new();
    for rule in rules::all().filter(|rule| !MORE.contains(&rule.id)) {
        let Rule { id, source, .. } = rule;
        let (base, revision) = example::documents(rule);
        let (was, is) = (public(&code(&base)), public(&code(&revision)));
        let gone: Vec<_> = was.difference(&is).collect();
        let new: Vec<_> = is.difference(&was).collect();
        match source {
            Bump::Patch if !gone.is_empty() || !new.is_empty() => {
                wrong.push(format!("{id}: patch, but gone are {gone:?}, and new are {new:?}"));
            }
            Bump::Minor if !gone.is_empty() => wrong.push(format!("{id}: minor, but gone are {gone:?}")),
            Bump::Patch | Bump::Minor | Bump::Major => {}
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
