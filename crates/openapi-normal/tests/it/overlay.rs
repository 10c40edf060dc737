//! Overlays: the cases of the specification, and what we demand beyond it.

use openapi_normal::{ErrorKind, NameMemory};
use serde_json::{Value, json};

use crate::{answers, document, entries, run};

fn pets() -> Value {
    let mut value = document(
        "3.0.3",
        json!({ "/a": answers(json!({ "$ref": "#/components/schemas/Pet" })) }),
        json!({ "Pet": {
            "type": "object",
            "required": ["id"],
            "properties": { "id": { "type": "string" }, "name": { "type": "string" } },
        } }),
    );
    value["list"] = json!([{ "name": "a" }, { "name": "b" }, { "name": "c" }, { "name": "d" }]);
    value
}

fn overlay(actions: &str) -> String {
    format!("overlay: 1.1.0\ninfo: {{ title: Test, version: '1' }}\nactions:\n{actions}")
}

#[test]
fn actions_do_what_they_say() {
    for (case, actions, pointer, expected) in [
        (
            "update merges objects, and `required` is a set",
            "- { target: $.components.schemas.Pet, description: why, update: { required: [name, id] } }",
            "/components/schemas/Pet/required",
            json!(["id", "name"]),
        ),
        (
            "update of an array appends",
            "- { target: $.list, description: why, update: { name: e } }",
            "/list/4",
            json!({ "name": "e" }),
        ),
        (
            "update of an array by an array concatenates",
            "- { target: $.list, description: why, update: [{ name: e }, { name: f }] }",
            "/list/5",
            json!({ "name": "f" }),
        ),
        (
            "every match is updated",
            "- { target: '$.list[*]', description: why, update: { x-a: 1 } }",
            "/list/3/x-a",
            json!(1),
        ),
        (
            "remove takes the elements that matched, not those that moved up",
            "- { target: \"$.list[?@.name == 'a' || @.name == 'c']\", description: why, remove: true }",
            "/list",
            json!([{ "name": "b" }, { "name": "d" }]),
        ),
        (
            "remove of a match inside a match",
            "- { target: '$.list[1, 2][\"name\"]', description: why, remove: true }",
            "/list/2",
            json!({}),
        ),
        (
            "copy merges what another path names",
            "- { target: '$.list[0]', description: why, copy: '$.list[3]' }",
            "/list/0",
            json!({ "name": "d" }),
        ),
        (
            "actions see what earlier actions did",
            "- { target: '$.list[0]', description: why, remove: true }\n\
             - { target: '$.list[0]', description: why, update: { name: z } }",
            "/list",
            json!([{ "name": "z" }, { "name": "c" }, { "name": "d" }]),
        ),
    ] {
        let normalized = run(&pets(), &NameMemory::default(), &[&overlay(actions)]);
        let normalized = normalized.unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_eq!(normalized.document.value().pointer(pointer), Some(&expected), "{case}");
    }
}

#[test]
fn every_action_is_in_the_ledger_with_its_reason() {
    let actions = "- { target: $.components.schemas.Pet, description: one, update: { title: x } }\n\
                   - { target: '$.list[0]', description: two, remove: true }\n\
                   - { target: $.components.schemas.Pet.properties.name, description: three, remove: true }\n\
                   - { target: $.components.schemas.Pet.properties, description: four, update: { name: {} } }";
    let normalized = run(&pets(), &NameMemory::default(), &[&overlay(actions)]).unwrap();
    let mut lines = entries(&normalized);
    lines.retain(|line| line.contains("overlay"));
    lines.sort();
    // What is removed and put back is not lost. An index names the element of the original.
    assert_eq!(
        lines,
        [
            "approximated overlay.remove /components/schemas/Pet/properties/name",
            "approximated overlay.update /components/schemas/Pet",
            "approximated overlay.update /components/schemas/Pet/properties",
            "dropped overlay.remove /list/0",
        ]
    );
    let reasons: Vec<_> = normalized.ledger.iter().map(|entry| entry.reason.as_str()).collect();
    for reason in ["one", "two", "three", "four"] {
        assert!(reasons.contains(&reason), "{reason}");
    }
}

#[test]
fn refusals_name_the_action_and_the_way_out() {
    for (text, line, message) in [
        (
            overlay("- { target: $.nowhere, description: why, remove: true }"),
            Some(4),
            "matches nothing with its target $.nowhere",
        ),
        (
            overlay("- { target: $.info, description: why, update: { title: Test } }"),
            Some(4),
            "changes nothing at its target $.info",
        ),
        (overlay("- { target: $, description: why, remove: true }"), Some(4), "removes the whole document"),
        (overlay("- { target: $.info, description: why, copy: '$.list[*]' }"), Some(4), "which matches 4 values"),
        (overlay("- { target: $.info, update: { title: x } }"), Some(4), "action 0 has no description"),
        (
            overlay("- { target: $.info, description: ' ', update: { title: x } }"),
            Some(4),
            "action 0 has no description",
        ),
        (overlay("- { description: why, update: {} }"), Some(4), "action 0 has no `target`"),
        (overlay("- { target: '$.info[', description: why, update: {} }"), Some(4), "is no JSONPath"),
        (overlay("- { target: $.info, description: why }"), Some(4), "not exactly one of update, remove and copy"),
        (overlay("- { target: $.info, description: why, update: {}, remove: true }"), Some(4), "not exactly one"),
        (overlay("- { target: $.info, description: why, remove: 1 }"), Some(4), "is a number"),
        (overlay("- { target: $.info, descriptoin: why, remove: true }"), Some(4), "unknown key `descriptoin`"),
        (
            overlay(
                "- { target: $.info, description: why, update: { title: Other } }\n\
                 - { target: $.components.schemas.Pet.properties.id, description: why, update: { type: 5 } }\n\
                 - { target: $.info, description: why, update: { title: Third } }",
            ),
            Some(5),
            "action 1 makes /components/schemas/Pet/properties/id/type something that cannot be generated from",
        ),
        ("overlay: 1.1.0".to_owned(), Some(1), "has no list `actions`"),
        ("overlay: 2.0.0\nactions: []".to_owned(), Some(1), "version 2.0.0 is not supported"),
        ("overlay: 1.10.0\nactions: []".to_owned(), Some(1), "version 1.10.0 is not supported"),
        ("overlay: 1.1.0\naction: []\nx-why: a".to_owned(), Some(2), "no key `action`"),
        ("actions: []".to_owned(), Some(1), "no `overlay` key"),
    ] {
        let error = run(&pets(), &NameMemory::default(), &[&text]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Overlay, "{error}");
        assert_eq!(error.position().map(|at| at.line), line, "{error}");
        assert!(error.to_string().starts_with("overlay.yaml:"), "{error}");
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[test]
fn what_the_document_got_wrong_is_not_blamed_on_an_action() {
    let mut pets = pets();
    pets["components"]["schemas"]["Pet"]["properties"]["id"]["type"] = json!(5);
    let harmless = overlay("- { target: $.info, description: why, update: { title: Other } }");
    let error = run(&pets, &NameMemory::default(), &[&harmless]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Lint, "{error}");
}

/// What no operation needs is in no client, so removing it loses nothing.
#[test]
fn a_component_that_nothing_refers_to_any_more_is_no_loss() {
    let mut value = pets();
    let schemas = &mut value["components"]["schemas"];
    schemas["Old"] = json!({ "type": "object", "properties": { "inner": { "$ref": "#/components/schemas/Inner" } } });
    schemas["Inner"] = json!({ "type": "string" });
    schemas["Pet"]["properties"]["old"] = json!({ "$ref": "#/components/schemas/Old" });
    value["components"]["securitySchemes"] = json!({ "key": { "type": "http", "scheme": "bearer" } });
    value["security"] = json!([{ "key": [] }]);
    let removed = |actions: &str| {
        let overlaid = run(&value, &NameMemory::default(), &[&overlay(actions)]).unwrap();
        let mut lines = entries(&overlaid);
        lines.retain(|line| line.contains("overlay.remove"));
        lines.sort();
        lines
    };
    let remove = |target: &str| format!("- {{ target: \"{target}\", description: why, remove: true }}\n");
    let of_pet = remove("$.components.schemas.Pet.properties.old");
    let both = format!("{of_pet}{}{}", remove("$.components.schemas.Old"), remove("$.components.schemas.Inner"));
    assert_eq!(
        removed(&both),
        [
            "dropped overlay.remove /components/schemas/Pet/properties/old",
            "lossless overlay.remove /components/schemas/Inner",
            "lossless overlay.remove /components/schemas/Old",
        ]
    );
    // A scheme is referred to by its name, which this does not look for.
    assert_eq!(
        removed(&(remove("$.components.securitySchemes.key") + &remove("$.security"))),
        ["dropped overlay.remove /components/securitySchemes/key", "dropped overlay.remove /security"]
    );
}
