//! The ledger for people: what was changed between the document and the crate, by rule.
//!
//! `ledger.json` has every entry, for programs; here the ones that cost something stand in full, with what is lost and
//! how an overlay avoids it, and the others are counted.

use std::collections::BTreeMap;

use openapi_normal::{Entry, Kind, Ledger, Rule};

use crate::Options;
use crate::text::{Text, line, span};

/// The rule that notes each place for which the document gives no type.
const UNTYPED: &str = "schema.untyped";

/// Entries of one rule, in the order of their pointers.
type ByRule<'a> = BTreeMap<&'a str, Vec<&'a Entry>>;

/// The text of `LEDGER.md`.
pub(crate) fn page(ledger: &Ledger, options: &Options) -> String {
    let entries = ledger.sorted();
    let of = |kind| {
        let mut rules = ByRule::new();
        for entry in entries.iter().filter(|entry| entry.kind == kind) {
            rules.entry(&*entry.pass).or_default().push(entry);
        }
        rules
    };
    let mut text = Text::default();
    line!(text, "# What was changed on the way to {}", options.crate_name);
    text.blank();
    text.line(
        "Every entry, with those that lose nothing, is in `ledger.json`. Places are JSON pointers into the document.",
    );
    for (kind, title, about) in [
        (Kind::Dropped, "Dropped", "The document promises this, and the crate does not have it."),
        (Kind::Approximated, "Approximated", "Here the crate accepts or offers more than the document promises."),
    ] {
        let rules = of(kind);
        text.blank();
        line!(text, "## {title}: {}", rules.values().map(Vec::len).sum::<usize>());
        text.blank();
        text.line(if rules.is_empty() { "Nothing." } else { about });
        rules.into_iter().for_each(|(id, entries)| section(&mut text, id, &entries));
    }
    lossless(&mut text, &of(Kind::Lossless));
    text.finish()
}

fn section(text: &mut Text, id: &str, entries: &[&Entry]) {
    text.blank();
    line!(text, "### `{}`", span(id));
    text.blank();
    let rule = openapi_normal::RULES.iter().chain(api_model::RULES).find(|rule| rule.id == id);
    if let Some(Rule { what, lost, avoid, .. }) = rule {
        text.line(what);
        for (word, said) in [("Lost", lost), ("To avoid it", avoid)] {
            if !said.is_empty() {
                line!(text, "{word}: {said}");
            }
        }
        text.blank();
    }
    for Entry { pointer, reason, .. } in entries {
        let place = if pointer.is_empty() { "(document)" } else { pointer };
        line!(text, "- `{}`: {}", span(place), rustdoc_text::lines(reason).join(" "));
    }
}

fn lossless(text: &mut Text, rules: &ByRule<'_>) {
    text.blank();
    line!(text, "## Lossless: {}", rules.values().map(Vec::len).sum::<usize>());
    text.blank();
    match rules.get(UNTYPED).map_or(0, Vec::len) {
        0 => text.line("The document gives everything a type."),
        1 => text.line("For 1 place the document gives no type; it holds JSON."),
        places => line!(text, "For {places} places the document gives no type; they hold JSON."),
    }
    if rules.is_empty() {
        return;
    }
    text.blank();
    text.line("| rule | times |");
    text.line("|---|---|");
    for (id, entries) in rules {
        line!(text, "| `{}` | {} |", span(id), entries.len());
    }
}
