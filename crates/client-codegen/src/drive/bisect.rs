//! Finds the parts of a document that make generation fail, and does without them.
//!
//! Parts are put in a row and a prefix of the row is enabled. Nothing enabled works, everything
//! enabled fails, so a binary search finds the shortest prefix that fails: its last part is a
//! culprit. It is narrowed to the smallest part within it that can be blamed, that part is left
//! out, and the search starts again until the document passes. Each culprit costs a logarithmic
//! number of attempts.

use std::collections::BTreeSet;

use openapi_normal::{Entry, Kind};
use serde_json::Value;

use super::parts::{self, Part, Role};
use crate::Error;

/// A part that had to be left out, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Culprit {
    /// The part.
    pub(crate) part: Part,
    /// What the generator said when the part was still there.
    pub(crate) cause: String,
}

impl Culprit {
    /// The culprit as the ledger tells of it.
    pub(crate) fn entry(&self) -> Entry {
        let Self { part, cause } = self;
        let (kind, pass, what) = match part.role {
            Role::Schema => (Kind::Approximated, "generate.loose-schema", "any value of its type is accepted"),
            Role::OptionalProperty => (Kind::Dropped, "generate.dropped-property", "the optional property is left out"),
            Role::OptionalParameter => {
                (Kind::Dropped, "generate.dropped-parameter", "the optional parameter is left out")
            }
            Role::Operation => (Kind::Dropped, "generate.dropped-operation", "the operation is left out"),
        };
        Entry::new(kind, pass, part.pointer.clone(), format!("{what}; progenitor: {cause}"))
    }
}

/// Generates what can be generated, and says what was given up for it.
pub(crate) fn survive<T>(
    document: &Value,
    attempt: impl Fn(&Value) -> Result<T, String>,
) -> Result<(T, Vec<Culprit>), Error> {
    let mut disabled = BTreeSet::new();
    let mut culprits = Vec::new();
    let search = Search { document, attempt };
    // Ends, because every round disables one more of finitely many parts.
    loop {
        match search.run(&disabled) {
            Ok(made) => return Ok((made, culprits)),
            Err(cause) => {
                let culprit = search.culprit(&disabled, cause)?;
                disabled.insert(culprit.part.clone());
                culprits.push(culprit);
            }
        }
    }
}

struct Search<'a, F> {
    document: &'a Value,
    attempt: F,
}

impl<T, F: Fn(&Value) -> Result<T, String>> Search<'_, F> {
    fn run(&self, disabled: &BTreeSet<Part>) -> Result<T, String> {
        (self.attempt)(&parts::without(self.document, disabled))
    }

    /// The smallest part to blame for `cause`.
    fn culprit(&self, disabled: &BTreeSet<Part>, cause: String) -> Result<Culprit, Error> {
        let row = enabled(parts::whole(self.document), disabled);
        let (mut culprit, mut context) = self
            .first_failure(&row, disabled, cause)
            .map_err(|cause| Error::Generator { pointer: "#".to_owned(), cause })?;
        // Narrow for as long as the culprit works without some of what it consists of.
        loop {
            let row = enabled(parts::within(self.document, &culprit.part), &context);
            match self.first_failure(&row, &context, culprit.cause.clone()) {
                Ok(narrower) => (culprit, context) = narrower,
                Err(_) => return Ok(culprit),
            }
        }
    }

    /// The last part of the shortest failing prefix of `row`, and what was disabled when it
    /// failed. `Err`: disabling the whole row does not help, so none of it is to blame.
    ///
    /// `cause` is what the generator said with the whole row enabled.
    fn first_failure(
        &self,
        row: &[Part],
        disabled: &BTreeSet<Part>,
        cause: String,
    ) -> Result<(Culprit, BTreeSet<Part>), String> {
        let with_first = |count: usize| -> BTreeSet<Part> { disabled.iter().chain(&row[count..]).cloned().collect() };
        self.run(&with_first(0))?;
        let (mut works, mut fails, mut cause) = (0, row.len(), cause);
        while fails - works > 1 {
            let middle = works + (fails - works) / 2;
            match self.run(&with_first(middle)) {
                Ok(_) => works = middle,
                Err(text) => (fails, cause) = (middle, text),
            }
        }
        // An empty row cannot both work and fail, unless the generator is not deterministic.
        let Some(part) = fails.checked_sub(1).and_then(|last| row.get(last)) else {
            return Err(cause);
        };
        Ok((Culprit { part: part.clone(), cause }, with_first(fails)))
    }
}

fn enabled(row: Vec<Part>, disabled: &BTreeSet<Part>) -> Vec<Part> {
    row.into_iter().filter(|part| !disabled.contains(part)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Fails wherever `"bad": true` stands, and says where the first one stands.
    fn picky(document: &Value) -> Result<(), String> {
        let text = document.to_string();
        if text.contains(r#""bad":true"#) { Err("saw something bad".to_owned()) } else { Ok(()) }
    }

    fn names(document: &Value) -> Vec<String> {
        let (_, culprits) = survive(document, picky).unwrap();
        culprits.into_iter().map(|culprit| culprit.part.pointer).collect()
    }

    #[test]
    fn a_document_that_works_is_left_alone() {
        assert_eq!(names(&json!({ "paths": {} })), Vec::<String>::new());
    }

    #[test]
    fn culprits_are_narrowed_to_the_smallest_part() {
        let bad = json!({ "bad": true });
        let document = json!({
            "components": { "schemas": {
                "Fine": { "properties": { "x": {} } },
                "Outer": { "properties": { "list": { "items": bad } } },
                "Root": bad,
            } },
            "paths": {
                "/a": { "get": { "operationId": "fine" }, "post": { "requestBody": {
                    "content": { "application/json": { "schema": bad } },
                } } },
                "/b": { "get": { "parameters": [{}, bad, {}, bad] } },
                "/c": { "get": bad },
            },
        });
        assert_eq!(
            names(&document),
            [
                "/components/schemas/Outer/properties/list/items",
                "/components/schemas/Root",
                "/paths/~1a/post/requestBody/content/application~1json/schema",
                "/paths/~1b/get/parameters/1",
                "/paths/~1b/get/parameters/3",
                "/paths/~1c/get",
            ]
        );
    }

    #[test]
    fn two_parts_that_fail_only_together_lose_the_later_one() {
        let document = json!({ "paths": {
            "/a": { "get": { "operationId": "same" } },
            "/b": { "get": { "operationId": "other" } },
            "/c": { "get": { "operationId": "same" } },
        } });
        let duplicates = |document: &Value| match document.to_string().matches("same").count() {
            0 | 1 => Ok(()),
            _ => Err("duplicate operation ID: same".to_owned()),
        };
        let (_, culprits) = survive(&document, duplicates).unwrap();
        assert_eq!(culprits.len(), 1);
        assert_eq!(culprits[0].part.pointer, "/paths/~1c/get");
        assert_eq!(culprits[0].cause, "duplicate operation ID: same");
    }

    #[test]
    fn what_cannot_be_left_out_ends_the_run_with_a_pointer() {
        let error = survive(&json!({ "info": { "bad": true } }), picky).unwrap_err();
        assert_eq!(
            error.to_string(),
            "progenitor cannot generate `#`: saw something bad; \
             repair this place with an overlay action"
        );
    }
}
