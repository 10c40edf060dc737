//! What a finding says beside its rule: where, what about, and its name.

use std::collections::HashSet;

use openapi_drift::{Drift, NotEvaluated, Options, compare};
use openapi_normal::NameMemory;

use crate::support::{drift, options, read};

const BASE: &str = "openapi: 3.1.0
info: { title: Pets, version: spring }
paths:
  /pets/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, maxLength: 9 } }
        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      type: object
      properties:
        kind: { type: string, enum: [cat, dog] }
        name: { type: string, maxLength: 10 }
";

fn fingerprints(drift: &Drift) -> Vec<(&'static str, String)> {
    drift.findings.iter().map(|finding| (finding.rule.id, finding.fingerprint.clone())).collect()
}

#[test]
fn places_are_lines_of_both_texts() {
    let revision =
        format!("# A line more.\n{}", BASE.replace("maximum: 100", "maximum: 50").replace("dog]", "dog, bird]"));
    let drift = drift(BASE, &revision);
    let places: Vec<_> = drift
        .findings
        .iter()
        .map(|finding| {
            let line = |place: &Option<openapi_drift::Place>| place.as_ref().and_then(|place| place.line);
            let subject = &finding.subject;
            (
                finding.rule.id,
                line(&finding.base),
                line(&finding.revision),
                [&subject.component, &subject.member, &subject.parameter].map(|name| name.clone().unwrap_or_default()),
            )
        })
        .collect();
    assert_eq!(
        places,
        [
            ("request-maximum-decreased", Some(8), Some(9), [String::new(), String::new(), "limit".to_owned()]),
            ("response-enum-value-added", Some(20), Some(21), ["Pet".to_owned(), "bird".to_owned(), String::new()]),
        ]
    );
}

/// A fingerprint outlives what is edited around it.
#[test]
fn fingerprints_are_stable() {
    let edit = |text: &str| {
        text.replace("maximum: 100", "maximum: 50")
            .replace("dog]", "dog, bird]")
            .replace("maxLength: 10", "maxLength: 12")
    };
    let plain = drift(BASE, &edit(BASE));
    let expected = fingerprints(&plain);
    assert_eq!(expected.len(), 3);
    let unique: HashSet<&String> = expected.iter().map(|(_, fingerprint)| fingerprint).collect();
    assert_eq!(unique.len(), 3);
    assert!(
        expected
            .iter()
            .all(|(_, fingerprint)| fingerprint.len() == 12 && fingerprint.chars().all(|c| c.is_ascii_hexdigit()))
    );

    let order = |text: &str| {
        let limit = "        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }\n";
        let id = "        - { name: id, in: path, required: true, schema: { type: string, maxLength: 9 } }\n";
        text.replace(limit, "").replace(id, &format!("{limit}{id}"))
    };
    let renamed = |text: &str| text.replace("{id}", "{petId}").replace("name: id,", "name: petId,");
    let more = |text: &str| text.replace("components:", "  /more: { get: {} }\ncomponents:");
    let earlier = |text: &str| text.replace("        kind:", "        age: { type: integer }\n        kind:");
    for (what, base, revision) in [
        ("order", order(BASE), edit(&order(BASE))),
        ("renamed", renamed(BASE), edit(&renamed(BASE))),
        ("renamed with it", BASE.to_owned(), edit(&renamed(BASE))),
        ("more", BASE.to_owned(), edit(&more(BASE))),
        ("an earlier edit", BASE.to_owned(), edit(&earlier(BASE))),
    ] {
        let found = fingerprints(&drift(&base, &revision));
        for known in &expected {
            assert!(found.contains(known), "{what}: {known:?} is not among {found:?}");
        }
    }
}

/// Branches without a name that differ in values only: an edit of one is not taken for the other's, which may be waived.
#[test]
fn twins_do_not_inherit_a_fingerprint() {
    let document = |dog: u32, cat: u32| {
        let branch = |kind: &str, most: u32| {
            format!(
                "{{ type: object, required: [kind], properties: {{ kind: {{ const: {kind} }}, name: {{ type: string, maxLength: {most} }} }} }}"
            )
        };
        let schema = format!("{{ oneOf: [{}, {}] }}", branch("dog", dog), branch("cat", cat));
        format!(
            "openapi: 3.1.0\ninfo: {{ title: Pets, version: spring }}\npaths: {{ /a: {{ post: {{ requestBody: {{ content: {{ application/json: {{ schema: {schema} }} }} }}, responses: {{ '200': {{ description: '' }} }} }} }} }}\n"
        )
    };
    let base = document(9, 9);
    let of = |revision: &str| fingerprints(&drift(&base, revision)).into_iter().map(|(_, it)| it).collect::<Vec<_>>();
    let (both, dog, cat) = (of(&document(8, 8)), of(&document(8, 9)), of(&document(9, 8)));
    assert_eq!((both.len(), dog.len(), cat.len()), (2, 1, 1));
    assert_ne!(dog, cat);
    assert!(both.contains(&dog[0]) && both.contains(&cat[0]), "{both:?} {dog:?} {cat:?}");
}

#[test]
fn another_edit_has_another_fingerprint() {
    let of = |revision: &str| fingerprints(&drift(BASE, revision));
    let mut all = HashSet::new();
    for revision in [
        BASE.replace("maximum: 100", "maximum: 50"),
        BASE.replace("maximum: 100", "maximum: 25"),
        BASE.replace("dog]", "dog, bird]"),
        BASE.replace("dog]", "dog, fish]"),
        BASE.replace("maxLength: 9", "maxLength: 8"),
        BASE.replace("maxLength: 10", "maxLength: 8"),
        BASE.replace("get:", "put:"),
    ] {
        for (_, fingerprint) in of(&revision) {
            assert!(all.insert(fingerprint), "{revision}");
        }
    }
    assert_eq!(all.len(), 8);
}

#[test]
fn what_was_not_compared_is_listed() {
    let document = |pattern: &str| {
        format!(
            "openapi: 3.1.0
info: {{ title: Pets, version: spring }}
paths:
  /a:
    get:
      responses:
        '200': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Nowhere' }} }} }} }}
        '201': {{ description: '', content: {{ application/json: {{ schema: {{ type: string, pattern: '{pattern}' }} }} }} }}
"
        )
    };
    let codes = |list: &[NotEvaluated]| -> Vec<String> {
        list.iter().map(|gap| format!("{} {} {}", gap.code, gap.side, gap.pointer)).collect()
    };
    let schema = |status: u16| format!("/paths/~1a/get/responses/{status}/content/application~1json/schema");
    let dangling = |side: &str| format!("dangling-reference {side} {}", schema(200));
    // What is wrong on both sides in the same words did not change, but what leads nowhere was not compared.
    let same = drift(&document("("), &document("("));
    assert_eq!(codes(&same.not_evaluated), [dangling("base"), dangling("revision")]);
    let other = drift(&document("("), &document("["));
    let pattern = |side: &str| format!("pattern {side} {}/pattern", schema(201));
    assert_eq!(
        codes(&other.not_evaluated),
        [dangling("base"), dangling("revision"), pattern("base"), pattern("revision")]
    );
}

#[test]
fn what_may_mean_something_else_is_not_evaluated() {
    let document = |dialect: &str, values: &str| {
        let schema = format!("{{ type: string{values} }}");
        format!(
            "openapi: 3.1.0\n{dialect}info: {{ title: Pets, version: spring }}\npaths: {{ /a: {{ get: {{ parameters: [{{ name: a, in: query, schema: {schema} }}], responses: {{ '200': {{ description: '' }} }} }} }} }}\n"
        )
    };
    let gaps = |base: &str, revision: &str| -> Vec<String> {
        drift(base, revision)
            .not_evaluated
            .iter()
            .map(|gap| format!("{} {} {}", gap.code, gap.side, gap.pointer))
            .collect()
    };
    let plain = document("", "");
    let draft = document("jsonSchemaDialect: http://json-schema.org/draft-04/schema#\n", "");
    assert_eq!(gaps(&plain, &draft), ["dialect revision /jsonSchemaDialect"]);
    assert_eq!(gaps(&draft, &draft), ["dialect base /jsonSchemaDialect", "dialect revision /jsonSchemaDialect"]);
    for known in ["https://spec.openapis.org/oas/3.1/dialect/base", "https://json-schema.org/draft/2020-12/schema"] {
        assert_eq!(gaps(&plain, &document(&format!("jsonSchemaDialect: {known}\n"), "")), [""; 0], "{known}");
    }

    let empty = document("", ", enum: []");
    let schema = "/paths/~1a/get/parameters/0/schema/enum";
    assert_eq!(gaps(&empty, &plain), [format!("enum base {schema}")]);
    assert_eq!(gaps(&plain, &empty), [format!("enum revision {schema}")]);
    assert_eq!(gaps(&empty, &empty), [""; 0]);
}

#[test]
fn both_sides_are_described() {
    let drift = drift(BASE, &BASE.replace("version: spring", "version: 2").replace("get:", "put:"));
    assert_eq!((drift.base.origin.as_str(), drift.base.title.as_deref()), ("base.yaml", Some("Pets")));
    assert_eq!((drift.base.version.as_deref(), drift.revision.version.as_deref()), (Some("spring"), Some("2")));
    assert_eq!((drift.base.operations, drift.revision.operations), (1, 1));
}

/// A finding names the types of the generated crate, where the document has no names for them.
#[test]
fn subjects_bear_the_names_that_are_remembered() {
    let document = |most: u32| {
        let text = format!(
            "openapi: 3.1.0
info: {{ title: Pets, version: spring }}
paths:
  /pets/{{id}}:
    get:
      responses:
        '200': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Pet' }} }} }} }}
components:
  schemas:
    Pet: {{ type: object, properties: {{ tags: {{ type: array, items: {{ type: object, properties: {{ name: {{ type: string, maxLength: {most} }} }} }} }} }} }}
"
        );
        read(&text, "pets.yaml")
    };
    let memory = "[schemas]\n\"GET /pets/{} 200\" = \"PetDetails\"\n\"PetDetails.tags[]\" = \"Label\"\n";
    let remembered = NameMemory::read(memory, "names.toml").unwrap();
    for (names, expected) in [(remembered, "Label"), (NameMemory::default(), "Pet")] {
        let options = Options { names, ..options() };
        let drift = compare(&document(5), &document(9), &options).unwrap();
        let subjects: Vec<_> = drift
            .findings
            .iter()
            .map(|finding| (finding.subject.component.as_deref(), finding.subject.member.as_deref()))
            .collect();
        assert_eq!(subjects, [(Some(expected), Some("name"))]);
    }
}

/// Several documents of an API may have the same edit, which has a name in each.
#[test]
fn a_scope_tells_equal_edits_of_different_documents_apart() {
    let of = |scope: Option<&str>| {
        let options = Options { scope: scope.map(str::to_owned), ..options() };
        let revision = BASE.replace("maximum: 100", "maximum: 50");
        let drift = compare(&read(BASE, "a.yaml"), &read(&revision, "b.yaml"), &options).unwrap();
        drift.findings[0].fingerprint.clone()
    };
    assert_eq!(of(Some("books")), of(Some("books")));
    assert_ne!(of(Some("books")), of(Some("papers")));
    assert_ne!(of(Some("books")), of(None));
}

/// As waivers name them.
#[test]
fn the_operations_of_a_document_have_the_names_that_findings_have() {
    let text = "openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets:
    post:
      callbacks: { onPaid: { '{$request.body#/url}': { put: { responses: { '200': { description: '' } } } } } }
      responses: { '200': { description: '' } }
  /pets/{id}: { get: { responses: { '200': { description: '' } } } }
webhooks: { born: { post: { responses: { '200': { description: '' } } } } }
";
    let names = openapi_drift::operations(&read(text, "pets.yaml")).unwrap();
    let found = compare(&read(BASE, "a.yaml"), &read(text, "b.yaml"), &options()).unwrap();
    let used: HashSet<_> = found.findings.iter().flat_map(|finding| &finding.uses).map(|one| &*one.operation).collect();
    let of_base = openapi_drift::operations(&read(BASE, "a.yaml")).unwrap();
    for operation in used {
        assert!(names.contains(operation) || of_base.contains(operation), "{operation}: {names:?}");
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    assert_eq!(names, ["GET /pets/{id}", "POST /pets", "callback onPaid of POST /pets", "webhook born"]);
}
