//! Documents that are split over files.

use std::collections::HashMap;
use std::sync::Arc;

use openapi_normal::lint::prepared_violations;
use openapi_normal::{Document, Files, Limits, NameMemory, Options, Overlay, Prepared, prepare};
use serde_json::json;

use crate::repairs::lines;

#[derive(Debug)]
struct Texts(HashMap<&'static str, &'static str>);

impl Files for Texts {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        self.0.get(path).map(|text| text.as_bytes().to_vec()).ok_or_else(|| "there is no such file".to_owned())
    }
}

fn split(root: &str, files: &[(&'static str, &'static str)]) -> Prepared {
    let document = Document::read_lenient(root.as_bytes(), "api/openapi.yaml", &Limits::default()).unwrap();
    let document = document.with_files(Arc::new(Texts(files.iter().copied().collect())));
    let prepared = prepare(&document, &Options { overlays: &[], names: &NameMemory::default() }).unwrap();
    assert_eq!(prepared_violations(&prepared.document), []);
    prepared
}

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: a, version: '1' }\n";

#[test]
fn a_document_of_many_files() {
    let root = format!(
        "{HEAD}paths:\n  /pets: {{ $ref: paths/pets.yaml }}\n\
         components:\n  schemas: {{ Pet: {{ $ref: './schemas/Pet.yaml' }} }}\n"
    );
    let prepared = split(
        &root,
        &[
            (
                "paths/pets.yaml",
                "get:\n  operationId: listPets\n  parameters: [{ $ref: '../parameters.yaml#/Limit' }]\n  responses:\n    \
                 '200': { description: '', content: { application/json: { schema: { type: array, items: { $ref: '../schemas/Pet.yaml' } } } } }\n    \
                 default: { $ref: '../openapi.yaml#/components/schemas/Pet' }\n",
            ),
            ("parameters.yaml", "Limit: { name: limit, in: query, schema: { type: integer } }\n"),
            (
                "schemas/Pet.yaml",
                "type: object\nproperties:\n  owner: { $ref: 'Owner.json' }\n  parent: { $ref: '#' }\n  kind: { $ref: '#/$defs/kind' }\n  gone: { $ref: 'gone.yaml' }\n\
                 $defs: { kind: { type: string, enum: [cat, dog] } }\n",
            ),
            (
                "schemas/Owner.json",
                "{\"type\": \"object\", \"properties\": {\"pets\": {\"type\": \"array\", \"items\": {\"$ref\": \"Pet.yaml\"}}}}",
            ),
        ],
    );
    let schemas = &prepared.document["components"]["schemas"];
    assert_eq!(
        schemas["Pet"]["properties"],
        json!({
            "owner": { "$ref": "#/components/schemas/Owner" },
            "parent": { "$ref": "#/components/schemas/Pet" },
            "kind": { "$ref": "#/components/schemas/kind" },
            "gone": { "$ref": "#/components/schemas/gone" },
        }),
        "{:#}",
        prepared.document
    );
    assert_eq!(schemas["Owner"]["properties"]["pets"]["items"], json!({ "$ref": "#/components/schemas/Pet" }));
    assert_eq!(schemas["gone"], json!({}));
    let get = &prepared.document["paths"]["/pets"]["get"];
    assert_eq!(get["parameters"][0], json!({ "$ref": "#/components/parameters/Limit" }));
    assert_eq!(
        get["responses"]["200"]["content"]["application/json"]["schema"]["items"]["$ref"],
        "#/components/schemas/Pet"
    );
    let gone = lines(&prepared).into_iter().find(|line| line.contains("unread-file"));
    assert_eq!(gone.as_deref(), Some("approximated bundle.unread-file schemas/Pet.yaml#/properties/gone"));
    assert_eq!(
        prepared.origin_of("/components/schemas/Pet/properties/owner").as_deref(),
        Some("schemas/Pet.yaml#/properties/owner")
    );
}

#[test]
fn what_is_not_read() {
    for (reference, rule) in [
        ("../secret.yaml", "bundle.unread-file"),
        ("/etc/passwd", "bundle.unread-file"),
        ("a/../../secret.yaml", "bundle.unread-file"),
        ("https://example.com/a.yaml", "bundle.network"),
        ("//example.com/a.yaml", "bundle.network"),
        ("file:///etc/passwd", "bundle.unread-file"),
        ("bad.yaml", "bundle.unread-file"),
        ("none.yaml", "bundle.unread-file"),
    ] {
        let root = format!(
            "{HEAD}paths: {{}}\ncomponents: {{ schemas: {{ S: {{ properties: {{ a: {{ $ref: '{reference}' }} }} }} }} }}\n"
        );
        let prepared = split(&root, &[("bad.yaml", "a: [")]);
        let line = format!("approximated {rule} /components/schemas/S/properties/a");
        assert_eq!(lines(&prepared), [line], "{reference}");
    }
}

#[test]
fn files_that_refer_to_each_other_in_a_circle() {
    let root =
        format!("{HEAD}paths: {{ /a: {{ $ref: a.yaml }} }}\ncomponents: {{ schemas: {{ S: {{ $ref: s.yaml }} }} }}\n");
    let prepared = split(&root, &[("a.yaml", "$ref: b.yaml"), ("b.yaml", "$ref: a.yaml"), ("s.yaml", "$ref: s.yaml")]);
    assert_eq!(prepared.document["paths"]["/a"], json!({}));
    let rules: Vec<_> = lines(&prepared).iter().map(|line| line.split(' ').nth(1).unwrap().to_owned()).collect();
    assert!(rules.iter().filter(|rule| *rule == "repair.reference-circle").count() >= 2, "{rules:?}");
}

#[test]
fn names_of_json_schema() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A:\n      $id: https://a.b/a.json\n      properties: {{ x: {{ $ref: '#here' }}, y: {{ $ref: 'b.json' }}, z: {{ $ref: '#/$defs/z' }} }}\n      \
         $defs: {{ x: {{ $anchor: here, type: object, properties: {{ i: {{ type: integer }} }} }}, z: {{ type: string }} }}\n    \
         B: {{ $id: https://a.b/b.json, type: string }}\n    \
         C: {{ $dynamicAnchor: node, properties: {{ next: {{ $dynamicRef: '#node' }} }} }}\n"
    );
    let prepared = split(&root, &[]);
    let schemas = &prepared.document["components"]["schemas"];
    assert_eq!(
        schemas["A"]["properties"],
        json!({
            "x": { "$ref": "#/components/schemas/X" },
            "y": { "$ref": "#/components/schemas/B" },
            "z": { "$ref": "#/components/schemas/Z" },
        })
    );
    assert_eq!(schemas["C"]["properties"]["next"], json!({ "$ref": "#/components/schemas/C" }));
}

#[test]
fn discriminators_say_what_went_without_saying() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    Pet: {{ type: object, discriminator: {{ propertyName: kind, mapping: {{ cat: Cat }} }} }}\n    \
         Cat: {{ allOf: [{{ $ref: '#/components/schemas/Pet' }}] }}\n    Dog: {{ allOf: [{{ $ref: '#/components/schemas/Pet' }}] }}\n"
    );
    let prepared = split(&root, &[]);
    assert_eq!(
        prepared.document["components"]["schemas"]["Pet"]["discriminator"]["mapping"],
        json!({ "cat": "#/components/schemas/Cat", "Dog": "#/components/schemas/Dog" })
    );
}

#[test]
fn an_overlay_says_what_is_missing() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents: {{ schemas: {{ S: {{ properties: {{ a: {{ $ref: '#/components/schemas/None' }} }} }} }} }}\n"
    );
    let document = Document::read_lenient(root.as_bytes(), "a.yaml", &Limits::default()).unwrap();
    let text = "overlay: 1.1.0\ninfo: { title: a, version: '1' }\nactions:\n- target: $.components.schemas.None\n  description: It is a text.\n  update: { type: str }\n";
    let overlay = Overlay::read(text.as_bytes(), "overlay.yaml", &Limits::default()).unwrap();
    let prepared = prepare(&document, &Options { overlays: &[overlay], names: &NameMemory::default() }).unwrap();
    // What an overlay gets wrong is repaired, too.
    assert_eq!(prepared.document["components"]["schemas"]["None"], json!({ "type": "string" }));
    assert_eq!(prepared_violations(&prepared.document), []);
}
