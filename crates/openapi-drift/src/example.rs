//! From the example of a row to two whole documents.
//!
//! An example shows what matters and nothing else, in one line of YAML. What it is an excerpt of follows from its form and
//! from the area of its rule:
//!
//! | excerpt | of |
//! |---|---|
//! | `[…]` | the parameters of an operation |
//! | `{ responses: … }` | an operation |
//! | `{ paths: … }`, `{ components: … }` and what else a document begins with | a document |
//! | anything else, by area: schema | the schema of a JSON body, of a request or of an answer; of XML if it is about that |
//! | request body, response, header | the body, the responses or the headers of an operation |
//! | operation | an operation; nothing at all where there is none |
//!
//! What travels from the API to its users in a parameter or request body, or the other way in a response, stands in
//! a webhook.

use crate::rule::{Area, Direction, Rule};

/// What every example begins with.
const HEAD: &str = "{ openapi: 3.1.0, info: { title: Things, version: 1.0.0 }";

/// What an example may refer to.
const COMPONENTS: &str = "components: { schemas: { \
    Cat: { type: object, properties: { kind: { type: string }, sort: { type: string } }, required: [kind, sort] }, \
    Dog: { type: object, properties: { kind: { type: string }, sort: { type: string }, age: { type: integer } }, \
    required: [kind, sort, age] } } }";

/// The two documents of a rule, as YAML.
///
/// ```
/// use openapi_drift::{example, rules};
///
/// let rule = rules::by_id("request-max-length-decreased").expect("a rule of the table");
/// let (base, revision) = example::documents(rule);
/// assert!(base.contains("maxLength: 5") && revision.contains("maxLength: 3"));
/// ```
#[must_use]
pub fn documents(rule: &Rule) -> (String, String) {
    (document(rule, rule.example.base), document(rule, rule.example.revision))
}

fn document(rule: &Rule, excerpt: &str) -> String {
    if ["paths", "webhooks", "components"].iter().any(|member| excerpt.contains(&format!("{member}: {{"))) {
        return whole(inside(excerpt));
    }
    let inbound = is_inbound(rule);
    let media = if rule.kind.is_of_xml() { "application/xml" } else { "application/json" };
    let done = "responses: { 200: { description: Done } }";
    let operation = if excerpt.starts_with('[') {
        Some(format!("parameters: {excerpt}, {done}"))
    } else if excerpt.starts_with("{ responses:") {
        Some(inside(excerpt).to_owned())
    } else {
        match rule.area {
            Area::Schema if rule.direction == Direction::Response => Some(format!(
                "responses: {{ 200: {{ description: Done, content: {{ {media}: {{ schema: {excerpt} }} }} }} }}"
            )),
            Area::Schema => Some(format!("requestBody: {{ content: {{ {media}: {{ schema: {excerpt} }} }} }}, {done}")),
            Area::RequestBody if excerpt.is_empty() => Some(done.to_owned()),
            Area::RequestBody => Some(format!("requestBody: {excerpt}, {done}")),
            Area::Response => Some(format!("responses: {excerpt}")),
            Area::Header => Some(format!("responses: {{ 200: {{ description: Done, headers: {excerpt} }} }}")),
            Area::Operation if excerpt.is_empty() => None,
            Area::Operation if inside(excerpt).is_empty() => Some(done.to_owned()),
            Area::Operation => Some(format!("{}, {done}", inside(excerpt))),
            Area::Document | Area::Security | Area::Webhook | Area::Parameter | Area::Component => {
                return whole(inside(excerpt));
            }
        }
    };
    let item = operation.map(|operation| format!("post: {{ {operation} }}")).unwrap_or_default();
    let components = if excerpt.contains("#/components/schemas/") { COMPONENTS } else { "components: {}" };
    match inbound {
        true => whole(&format!("webhooks: {{ done: {{ {item} }} }}, {components}")),
        false => whole(&format!("paths: {{ /things: {{ {item} }} }}, {components}")),
    }
}

/// Whether the excerpt travels the other way than what it is would by itself.
fn is_inbound(rule: &Rule) -> bool {
    match rule.area {
        Area::Parameter | Area::RequestBody => rule.direction == Direction::Response,
        Area::Response | Area::Header => rule.direction == Direction::Request,
        Area::Schema | Area::Document | Area::Security | Area::Operation | Area::Webhook | Area::Component => false,
    }
}

/// The members of a document, with those that every document has.
fn whole(members: &str) -> String {
    if members.starts_with("info:") {
        return format!("{{ openapi: 3.1.0, {members} }}\n");
    }
    format!("{HEAD}, {members} }}\n")
}

/// What stands between the braces.
fn inside(excerpt: &str) -> &str {
    excerpt.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(excerpt).trim()
}

#[cfg(test)]
mod tests {
    use openapi_normal::{Document, Limits};

    use super::*;
    use crate::rules;

    #[test]
    fn every_example_is_two_documents_that_differ() {
        for rule in rules::all() {
            let (base, revision) = documents(rule);
            let read = |text: &str| match Document::read_lenient(text.as_bytes(), rule.id, &Limits::default()) {
                Ok(document) => document.value().clone(),
                Err(error) => panic!("{}: {error}\n{text}", rule.id),
            };
            let (base, revision) = (read(&base), read(&revision));
            for document in [&base, &revision] {
                assert!(document["info"]["version"].is_string(), "{}: {document}", rule.id);
                let known = ["paths", "webhooks", "components"].iter().any(|member| document.get(member).is_some());
                assert!(known, "{}: {document}", rule.id);
            }
            assert_ne!(base, revision, "{}", rule.id);
        }
    }

    #[test]
    fn what_the_api_sends_stands_in_a_webhook() {
        let at = |id| documents(rules::by_id(id).expect("a rule")).1.contains("webhooks:");
        assert!(at("webhook-parameter-added") && at("webhook-response-media-type-added"));
        assert!(!at("parameter-added") && !at("response-media-type-added"));
    }
}
