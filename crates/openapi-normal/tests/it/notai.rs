//! The four forms of the Not AI document come out as one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use openapi_normal::{Document, Limits, NameMemory, Normalized, Options, Overlay, normalize};
use serde_json::{Map, Value};

const PINNED: &str = "openapi/notai/document.json";
const FORMS: [&str; 3] = ["inlined", "openapi-3.1", "swashbuckle"];

/// Repairs of every kind that ours are of, at places where the forms differ.
const REPAIRS: &str = "
overlay: 1.1.0
info: { title: Repairs, version: '1' }
actions:
  - target: $.components.schemas.PublicSession
    description: A session without its id is an error.
    update: { required: [id], properties: { id: { type: string, nullable: false } } }
  - target: $.components.schemas['AnalyticsResponse', 'SessionResponse']
    description: A single answer is wrapped in data; 3.1 writes it as a union with null.
    update: { required: [data], properties: { data: { nullable: false } } }
  - target: $.components.schemas[?@.properties.pagination]
    description: A list answer has both.
    update: { required: [data, pagination], properties: { data: { type: array, nullable: false } } }
  - target: $.components.schemas
    description: The values are listed in the description.
    update: { UsageMetric: { type: string, enum: [ApiCalls, Events] } }
  - target: $.paths['/v1/usage'].get.parameters[?@.name == 'metric'].schema
    description: Makes room.
    remove: true
  - target: $.paths['/v1/usage'].get.parameters[?@.name == 'metric']
    description: The values are listed in the description.
    update: { schema: { $ref: '#/components/schemas/UsageMetric' } }
";

fn read(path: &str) -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::read(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn normal_with(path: &str, names: &NameMemory, overlay: &[u8]) -> Normalized {
    let document = Document::read(&read(path), path, &Limits::default()).unwrap();
    let overlays = [Overlay::read(overlay, "overlay.yaml", &Limits::default()).unwrap()];
    normalize(&document, &Options { overlays: &overlays, names }).unwrap_or_else(|error| panic!("{error}"))
}

fn normal(path: &str, names: &NameMemory) -> Normalized {
    normal_with(path, names, REPAIRS.as_bytes())
}

/// What types are made of: no words, no order, and a reference in `allOf` is a reference.
fn surface(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            if let Some([single]) = members.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
                return surface(single);
            }
            let mut sorted: Vec<_> = members
                .iter()
                .filter(|(key, value)| !(value.is_string() && *key == "description" || *key == "example"))
                .collect();
            sorted.sort_by_key(|(key, _)| key.as_str());
            sorted.into_iter().map(|(key, value)| (key.clone(), surface(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => {
            let mut items: Vec<_> = items.iter().map(surface).collect();
            items.sort_by_key(Value::to_string);
            items.into()
        }
        scalar => scalar.clone(),
    }
}

#[test]
fn four_forms_one_surface() {
    let committed = read("openapi/notai/overlay.yaml");
    for (repairs, overlay) in [("of this test", REPAIRS.as_bytes()), ("committed", &committed)] {
        let pinned = normal_with(PINNED, &NameMemory::default(), overlay);
        for form in FORMS {
            // Panics with the action's line when a repair matches or changes nothing in this form.
            let other = normal_with(&format!("tests/fixtures/notai/{form}.json"), &pinned.names, overlay);
            assert_eq!(other.names, pinned.names, "{form}: nothing is left to be named");
            for part in ["/paths", "/components/schemas"] {
                let (a, b) = (pinned.document.value().pointer(part), other.document.value().pointer(part));
                let (a, b) = (surface(a.unwrap()), surface(b.unwrap()));
                let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
                assert_eq!(names(&a), names(&b), "repairs {repairs}, {form}: {part}");
                for (name, a) in a.as_object().unwrap() {
                    assert_eq!(format!("{a:#}"), format!("{:#}", b[name]), "repairs {repairs}, {form}: {part}/{name}");
                }
            }
        }
    }
}

#[test]
fn normalising_again_changes_no_name() {
    let first = normal(PINNED, &NameMemory::default());
    let again = normal(PINNED, &first.names);
    assert_eq!(first.names, again.names);
    assert_eq!(first.ledger.to_json(), again.ledger.to_json());
    assert_eq!(first.document, again.document);
}

#[test]
fn names_of_the_pinned_document() {
    insta::assert_snapshot!(normal(PINNED, &NameMemory::default()).names.to_toml());
}

#[test]
fn ledger_of_the_pinned_document() {
    insta::assert_snapshot!(normal(PINNED, &NameMemory::default()).ledger);
}
