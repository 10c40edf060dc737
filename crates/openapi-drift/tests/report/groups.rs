//! What findings are listed under.

use openapi_drift::report::Format;
use openapi_drift::{Direction, Finding, Wire};

use crate::fixture::{drift, one, place, simple, used};

/// A finding that as many operations use.
fn shared(operations: usize, base: &str, revision: &str) -> Finding {
    let mut finding = simple(1, Wire::Break);
    finding.base = place(base, 1);
    finding.revision = place(revision, 1);
    let parts =
        (0..operations).map(|number| used(&format!("GET /{number}"), None, "response 200", Direction::Response));
    finding.uses = parts.collect();
    finding
}

fn headings(findings: Vec<Finding>) -> Vec<String> {
    let text = one(Ok(drift(findings, Vec::new()))).render(Format::Text { colour: false });
    // Of the paragraphs between the head lines and the outcome.
    let paragraphs: Vec<&str> = text.split("\n\n").skip(2).collect();
    let (_, groups) = paragraphs.split_last().unwrap();
    groups.iter().map(|group| group.lines().next().unwrap().to_owned()).collect()
}

#[test]
fn what_several_operations_reach_is_listed_once() {
    let pet = "/components/schemas/Pet/properties/name";
    for (finding, heading) in [
        (shared(1, pet, pet), "GET /0"),
        (shared(2, pet, pet), "schema `Pet`, used by 2 operations"),
        (shared(2, "/components/schemas", pet), "schema `Pet`, used by 2 operations"),
        (shared(0, pet, pet), "schema `Pet`, used by no operation"),
        (shared(3, "/components/securitySchemes/key", ""), "security scheme `key`, used by 3 operations"),
        (shared(2, "/paths/~1a~1{b}/parameters/0", ""), "path `/a/{b}`, used by 2 operations"),
        (shared(2, "/security", ""), "GET /0 and GET /1"),
        (shared(5, "/security", ""), "GET /0 and 4 more operations"),
        (shared(0, "/servers/0", ""), "the document"),
    ] {
        assert_eq!(headings(vec![finding]), [heading]);
    }
}

#[test]
fn the_worst_comes_first() {
    let findings = vec![simple(1, Wire::Safe), simple(2, Wire::Risk), simple(3, Wire::Break), simple(4, Wire::Risk)];
    assert_eq!(headings(findings), ["GET /things/3", "GET /things/2", "GET /things/4", "GET /things/1"]);
}
