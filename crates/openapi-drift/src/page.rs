//! The page that lists every rule, as Markdown.
//!
//! It is written from the table, so that it says what the code does; `cargo xtask rules` keeps it.

use std::fmt::Write as _;

use crate::rule::{Action, Area, Direction, Kind, Rule};
use crate::rules;

/// The page.
#[must_use]
pub fn page() -> String {
    let mut page = HEAD.to_owned();
    // Writing into a string cannot fail.
    let _ = write!(page, "\n| | rules | break | risk | safe |\n|---|--:|--:|--:|--:|\n");
    for &(area, title, _) in AREAS {
        let of_area: Vec<_> = rules::all().filter(|rule| rule.area == area).collect();
        let count = |wire| of_area.iter().filter(|rule| rule.wire == wire).count();
        let (breaks, risks, safe) = (count(crate::Wire::Break), count(crate::Wire::Risk), count(crate::Wire::Safe));
        let anchor = title.to_lowercase().replace(' ', "-");
        let _ = writeln!(page, "| [{title}](#{anchor}) | {} | {breaks} | {risks} | {safe} |", of_area.len());
    }
    for &(area, title, about) in AREAS {
        let _ = write!(page, "\n## {title}\n\n{about}\n");
        rules::all().filter(|rule| rule.area == area).for_each(|rule| section(&mut page, rule));
    }
    let unclassified = &rules::UNCLASSIFIED;
    let _ = write!(page, "\n## What no rule knows\n\n### `{}`\n\n{}\n\n", unclassified.id, unclassified.reason);
    verdicts(&mut page, unclassified);
    page
}

/// The areas in the order of the page, with a heading and what is said below it.
const AREAS: &[(Area, &str, &str)] = &[
    (Area::Document, "The document", "What is said of the API as a whole."),
    (Area::Security, "Security", "Security schemes, and what operations ask for."),
    (Area::Operation, "Operations", "Operations, and what is said of them as a whole."),
    (
        Area::Webhook,
        "Webhooks and callbacks",
        "What the API calls. What is in such a call travels the other way around.",
    ),
    (Area::Parameter, "Parameters", "What their values may be is told by the rules about schemas."),
    (Area::RequestBody, "Request bodies", "What is in them is told by the rules about schemas."),
    (Area::Response, "Responses", "Statuses and media types. What is in a body is told by the rules about schemas."),
    (Area::Header, "Headers", "Headers of answers. What their values may be is told by the rules about schemas."),
    (
        Area::Schema,
        "Schemas",
        "What a value may be, wherever it stands: in a body, a parameter or a header. A row holds for one direction: `request` \
         is what the users of an API send, `response` what they are given.",
    ),
    (Area::Component, "Components", "Components that no operation uses."),
];

fn section(page: &mut String, rule: &Rule) {
    let Rule { id, reason, .. } = rule;
    let _ = write!(page, "\n### `{id}`\n\n*{}.* {reason}\n\n", what(rule));
    verdicts(page, rule);
    let example = |text: &str| if text.is_empty() { "# nothing".to_owned() } else { text.to_owned() };
    let (base, revision) = (example(rule.example.base), example(rule.example.revision));
    let _ = write!(page, "\n```yaml\n# before\n{base}\n# after\n{revision}\n```\n");
    let mirrors: Vec<_> = [(rule.action.undone(), rule.direction), (rule.action, rule.direction.flipped())]
        .into_iter()
        .map(|(action, direction)| rules::at(rule.area, rule.kind, action, direction))
        .filter(|mirror| mirror.kind != Kind::Unclassified && mirror.id != *id)
        .map(|mirror| format!("[`{0}`](#{0})", mirror.id))
        .collect();
    if !mirrors.is_empty() {
        let _ = write!(page, "\nMirrored by {}.\n", mirrors.join(" and "));
    }
}

fn verdicts(page: &mut String, rule: &Rule) {
    let Rule { wire, ours, source, .. } = rule;
    let _ = writeln!(page, "wire: **{wire}**, wire (ours): **{ours}**, source: **{source}**");
}

/// The coordinates of a row in words.
fn what(rule: &Rule) -> String {
    let way = match rule.direction {
        Direction::Request => ", on the way to the API",
        Direction::Response => ", on the way from the API",
        Direction::None => "",
    };
    format!("{} {}{way}", kind(rule.kind), done(rule.action))
}

/// `MaxLength` as "Max length".
fn kind(kind: Kind) -> String {
    let mut words = String::new();
    for letter in format!("{kind:?}").chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
    }
    words
}

fn done(action: Action) -> &'static str {
    match action {
        Action::Add => "added",
        Action::Remove => "removed",
        Action::Change => "changed",
        Action::Increase => "increased",
        Action::Decrease => "decreased",
        Action::Set => "set",
        Action::Unset => "unset",
        Action::Generalize => "generalized",
        Action::Specialize => "specialized",
    }
}

const HEAD: &str = "\
# The rules of the drift

Written by `cargo xtask rules` from the tables in the code; do not edit.

Every change between two documents is judged by a rule. Its id never changes: it can be searched for, waived, and relied on in
scripts. A rule has three verdicts; [the doctrine](drift-doctrine.md) behind them has a page of its own.

| verdict | asks | says |
|---|---|---|
| wire | Does a deployed program break when the API starts to serve the new document? A strict one, which takes the old document at its word. | `break`, `risk`, `safe` |
| wire (ours) | The same of a client that is generated here, which is tolerant by construction. | `break`, `risk`, `safe` |
| source | Which version of the generated crate follows, as if it were at 1.0? | `major`, `minor`, `patch` |

The examples are excerpts: of a schema, a list of parameters, a request body, an operation, or a document without the members
that every document has.
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_section_and_every_link_leads_to_one() {
        let page = page();
        for rule in rules::all() {
            assert_eq!(page.matches(&format!("\n### `{}`\n", rule.id)).count(), 1, "{}", rule.id);
        }
        let anchors: Vec<&str> = page.split("](#").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        for anchor in anchors {
            let heading = page.contains(&format!("\n### `{anchor}`\n"));
            let title = AREAS.iter().any(|(_, title, _)| title.to_lowercase().replace(' ', "-") == anchor);
            assert!(heading || title, "{anchor} leads nowhere");
        }
    }

    #[test]
    fn a_section_says_everything_about_a_rule() {
        let mut page = String::new();
        section(&mut page, rules::by_id("response-max-length-increased").expect("a rule of the table"));
        insta::assert_snapshot!(page, @r"
        ### `response-max-length-increased`

        *Max length increased, on the way from the API.* A text that comes now may be too long by the bound that a client was told of.

        wire: **break**, wire (ours): **safe**, source: **patch**

        ```yaml
        # before
        { type: string, maxLength: 3 }
        # after
        { type: string, maxLength: 5 }
        ```

        Mirrored by [`response-max-length-decreased`](#response-max-length-decreased) and [`request-max-length-increased`](#request-max-length-increased).
        ");
    }
}
