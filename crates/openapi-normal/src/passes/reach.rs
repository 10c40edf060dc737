//! Which schemas are received, and which are sent.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::operations::operations;
use crate::pointer;
use crate::role::references;

/// The components that operations reach, by direction.
#[derive(Debug, Default)]
pub(super) struct Reach {
    received: BTreeSet<String>,
    sent: BTreeSet<String>,
}

impl Reach {
    pub(super) fn of(document: &Value) -> Self {
        let mut reach = Self::default();
        for operation in operations(document) {
            for (_, _, response) in operation.responses(document) {
                collect(document, response, &mut reach.received);
            }
            if let Some((_, body)) = operation.body(document) {
                collect(document, body, &mut reach.sent);
            }
            for (_, parameter) in operation.parameters(document) {
                collect(document, parameter, &mut reach.sent);
            }
        }
        reach
    }

    /// Whether the schema at a pointer is part of an answer.
    pub(super) fn is_received(&self, at: &str) -> bool {
        match component_of(at) {
            Some(name) => self.received.contains(&name),
            None => !is_in_request(at),
        }
    }

    /// Whether the schema at a pointer is part of what a client sends.
    pub(super) fn is_sent(&self, at: &str) -> bool {
        match component_of(at) {
            Some(name) => self.sent.contains(&name),
            None => is_in_request(at),
        }
    }
}

fn component_of(at: &str) -> Option<String> {
    let rest = at.strip_prefix("/components/schemas/")?;
    let token = rest.split('/').next().unwrap_or_default();
    Some(pointer::unescape(token).into_owned())
}

/// Whether a pointer leads into a parameter or a request body.
pub(super) fn is_in_request(at: &str) -> bool {
    let mut steps = at.split('/');
    steps.any(|step| matches!(step, "parameters" | "requestBody" | "requestBodies")) && component_of(at).is_none()
}

/// With a list of what is left to see rather than by recursion: a chain of components may be as long as
/// the document.
fn collect(document: &Value, value: &Value, reached: &mut BTreeSet<String>) {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        for (_, reference) in references(value, "") {
            if let Some(name) = pointer::schema_component(reference)
                && let Some(schema) = document.pointer(&pointer::component("schemas", &name))
                && reached.insert(name)
            {
                open.push(schema);
            }
        }
    }
}
