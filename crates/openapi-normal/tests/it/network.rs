//! References to what is published elsewhere: where they lead, and what is asked of whoever reads the network.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use openapi_normal::lint::prepared_violations;
use openapi_normal::{
    Document, ErrorKind, Files, Limits, NameMemory, Normalized, Options, Part, Prepared, Remote, join, normalize,
    prepare,
};
use serde_json::json;

use crate::repairs::lines;

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: a, version: '1' }\n";

/// What is published, by its address, and what was asked for. A text that begins with `->` leads to another address.
#[derive(Debug, Default)]
struct Network {
    published: BTreeMap<&'static str, &'static str>,
    asked: Mutex<Vec<String>>,
}

impl Files for Network {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        Err(format!("{path} was looked for beside the document"))
    }

    fn fetch(&self, address: &str) -> Result<Remote, String> {
        self.asked.lock().unwrap().push(address.to_owned());
        let found = self.published.get(address).ok_or("the host is not named")?;
        match found.strip_prefix("->") {
            Some(other) => Ok(Remote { address: other.to_owned(), bytes: self.published[other].as_bytes().to_vec() }),
            None => Ok(Remote { address: address.to_owned(), bytes: found.as_bytes().to_vec() }),
        }
    }
}

/// The prepared document, and what was asked of the network for it.
fn prepared(root: &str, address: Option<&str>, published: &[(&'static str, &'static str)]) -> (Prepared, Vec<String>) {
    let network = Arc::new(Network { published: published.iter().copied().collect(), ..Network::default() });
    let document = Document::read_lenient(root.as_bytes(), "api.yaml", &Limits::default()).unwrap();
    let document = address.into_iter().fold(document, Document::with_address).with_files(network.clone());
    let prepared = prepare(&document, &Options { overlays: &[], names: &NameMemory::default() }).unwrap();
    assert_eq!(prepared_violations(&prepared.document), []);
    let asked = network.asked.lock().unwrap().clone();
    (prepared, asked)
}

/// A document with one property that is a reference.
fn referring(reference: &str) -> String {
    format!(
        "{HEAD}paths: {{}}\ncomponents: {{ schemas: {{ S: {{ properties: {{ a: {{ $ref: {} }} }} }} }} }}\n",
        json!(reference)
    )
}

/// What a document says, where it is published, and the address that is asked for.
#[test]
fn which_address_a_reference_names() {
    let at = Some("https://h.example/api/v3.json");
    for (reference, of_document, expected) in [
        ("https://a.example/b.yaml", None, "https://a.example/b.yaml"),
        ("https://a.example/b.yaml#/c", None, "https://a.example/b.yaml"),
        ("HTTPS://A.Example:443/b/../c.yaml?d=e", None, "https://a.example/c.yaml?d=e"),
        ("http://127.1:8080/b.yaml", None, "http://127.0.0.1:8080/b.yaml"),
        (" https://a.example/b.yaml ", None, "https://a.example/b.yaml"),
        ("https://a.example/b c/\u{e4}.yaml", None, "https://a.example/b%20c/%C3%A4.yaml"),
        ("https://a.example/b%20c%2Fd.yaml", None, "https://a.example/b%20c%2Fd.yaml"),
        ("https://a.example", None, "https://a.example/"),
        ("b.yaml", at, "https://h.example/api/b.yaml"),
        ("./b.yaml#/c", at, "https://h.example/api/b.yaml"),
        ("../b.yaml", at, "https://h.example/b.yaml"),
        ("../../../b.yaml", at, "https://h.example/b.yaml"),
        ("/b.yaml", at, "https://h.example/b.yaml"),
        ("?b", at, "https://h.example/api/v3.json?b"),
        ("//a.example/b.yaml", at, "https://a.example/b.yaml"),
        (r"\\a.example\b.yaml", at, "https://a.example/b.yaml"),
        ("http://a.example/b.yaml", at, "http://a.example/b.yaml"),
    ] {
        let (prepared, asked) = prepared(&referring(reference), of_document, &[]);
        assert_eq!(asked, [expected], "{reference}");
        let refused = "approximated bundle.network /components/schemas/S/properties/a";
        assert_eq!(lines(&prepared), [refused], "{reference}");
        let reason = &prepared.ledger.iter().find(|entry| entry.pass == "bundle.network").unwrap().reason;
        assert!(reason.contains("the host is not named"), "{reason}");
    }
}

/// References that nobody is asked about, and a word of the reason.
#[test]
fn what_is_not_asked_for() {
    let at = Some("https://h.example/api/v3.json");
    for (reference, of_document, why) in [
        ("//a.example/b.yaml", None, "no scheme"),
        ("ftp://a.example/b.yaml", None, "nothing is read by `ftp:`"),
        ("urn:a:b", None, "nothing is read by `urn:`"),
        ("data:text/plain,a", at, "nothing is read by `data:`"),
        ("https://", None, "no address"),
        ("https://a b/c", at, "no address"),
        ("file:///etc/passwd", None, "on one machine"),
        ("file:///etc/passwd", at, "on one machine"),
        ("b.yaml", None, "beside the document"),
    ] {
        let (prepared, asked) = prepared(&referring(reference), of_document, &[]);
        assert_eq!(asked, Vec::<String>::new(), "{reference}");
        let entry = prepared.ledger.iter().find(|entry| entry.pass.starts_with("bundle.")).unwrap();
        assert!(entry.reason.contains(why), "{reference}: {}", entry.reason);
    }
}

#[test]
fn files_of_one_host_and_another_become_one_document() {
    let root = format!(
        "{HEAD}paths:\n  /pets: {{ $ref: 'https://a.example/paths/pets.yaml' }}\n\
         components:\n  schemas: {{ Pet: {{ $ref: 'https://a.example/schemas/Pet.yaml' }} }}\n"
    );
    let (prepared, mut asked) = prepared(
        &root,
        None,
        &[
            (
                "https://a.example/paths/pets.yaml",
                "get:\n  operationId: listPets\n  parameters: [{ $ref: '../parts.json#/Limit' }]\n  responses:\n    \
                 '200': { description: '', content: { application/json: { schema: { $ref: '../schemas/Pet.yaml' } } } }\n",
            ),
            (
                "https://a.example/parts.json",
                "{\"Limit\": {\"name\": \"limit\", \"in\": \"query\", \"schema\": {\"type\": \"integer\"}}}",
            ),
            (
                "https://a.example/schemas/Pet.yaml",
                "type: object\nproperties:\n  owner: { $ref: 'https://b.example/people?of=pets#/$defs/Owner' }\n  \
                 parent: { $ref: '#' }\n",
            ),
            (
                "https://b.example/people?of=pets",
                "$defs:\n  Owner:\n    type: object\n    properties:\n      pets: { type: array, items: { $ref: 'https://a.example/schemas/Pet.yaml' } }\n      \
                 self: { $ref: '#/$defs/Owner' }\n      house: { $ref: house }\n",
            ),
            ("https://b.example/house", "type: object\nproperties: { street: { type: string } }\n"),
        ],
    );
    asked.sort();
    assert_eq!(
        asked,
        [
            "https://a.example/parts.json",
            "https://a.example/paths/pets.yaml",
            "https://a.example/schemas/Pet.yaml",
            "https://b.example/house",
            "https://b.example/people?of=pets",
        ],
        "each once"
    );
    let schemas = &prepared.document["components"]["schemas"];
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!(schemas["Pet"]["properties"], json!({ "owner": reference("Owner"), "parent": reference("Pet") }));
    assert_eq!(schemas["Owner"]["properties"]["pets"]["items"], reference("Pet"));
    assert_eq!(schemas["Owner"]["properties"]["self"], reference("Owner"));
    assert_eq!(schemas["Owner"]["properties"]["house"], reference("house"));
    let get = &prepared.document["paths"]["/pets"]["get"];
    assert_eq!(get["parameters"][0], json!({ "$ref": "#/components/parameters/Limit" }));
    assert_eq!(
        prepared.origin_of("/components/schemas/Pet/properties/owner").as_deref(),
        Some("https://a.example/schemas/Pet.yaml#/properties/owner")
    );
}

/// The document leads out and back: to itself by its own address, and from one file to the next without end.
#[test]
fn circles_between_addresses_end() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{ $ref: one.yaml }}\n    Pet: {{ type: object }}\n    \
         B: {{ properties: {{ pet: {{ $ref: 'https://h.example/v3.yaml#/components/schemas/Pet' }}, back: {{ $ref: two.yaml }} }} }}\n"
    );
    let published =
        [("https://h.example/one.yaml", "$ref: two.yaml"), ("https://h.example/two.yaml", "$ref: one.yaml")];
    let (prepared, asked) = prepared(&root, Some("https://h.example/v3.yaml"), &published);
    assert_eq!(asked.len(), 2, "{asked:?}");
    let schemas = &prepared.document["components"]["schemas"];
    assert_eq!(schemas["B"]["properties"]["pet"], json!({ "$ref": "#/components/schemas/Pet" }));
    assert!(lines(&prepared).iter().any(|line| line.contains("repair.reference-circle")), "{:?}", lines(&prepared));
}

/// Where an address leads to another one, references are seen from there, and both are one file.
#[test]
fn an_address_that_leads_to_another() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents: {{ schemas: {{ S: {{ properties: {{ \
         a: {{ $ref: 'https://a.example/latest/Pet.yaml' }}, b: {{ $ref: 'https://a.example/v2/pets/Pet.yaml' }} }} }} }} }}\n"
    );
    let (prepared, asked) = prepared(
        &root,
        None,
        &[
            ("https://a.example/latest/Pet.yaml", "->https://a.example/v2/pets/Pet.yaml"),
            ("https://a.example/v2/pets/Pet.yaml", "type: object\nproperties: { toy: { $ref: Toy.yaml } }\n"),
            ("https://a.example/v2/pets/Toy.yaml", "type: object\nproperties: { name: { type: string } }\n"),
        ],
    );
    assert_eq!(asked, ["https://a.example/latest/Pet.yaml", "https://a.example/v2/pets/Toy.yaml"]);
    let schemas = &prepared.document["components"]["schemas"];
    let pet = json!({ "$ref": "#/components/schemas/Pet" });
    assert_eq!(schemas["S"]["properties"], json!({ "a": pet, "b": pet }));
    assert_eq!(schemas["Toy"]["properties"]["name"]["type"], "string");
}

/// A name of JSON Schema that looks like an address is found where it is given, and nobody is asked.
#[test]
fn an_address_that_the_document_itself_gives_to_a_schema_is_not_asked_for() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{ $id: 'https://a.example/a.json', type: object }}\n    \
         B: {{ properties: {{ a: {{ $ref: 'https://a.example/a.json' }} }} }}\n"
    );
    let (prepared, asked) = prepared(&root, Some("https://h.example/v3.yaml"), &[]);
    assert_eq!(asked, Vec::<String>::new());
    let schemas = &prepared.document["components"]["schemas"];
    assert_eq!(schemas["B"]["properties"]["a"], json!({ "$ref": "#/components/schemas/A" }));
}

/// What was fetched and cannot be read is treated as what could not be fetched.
#[test]
fn what_was_fetched_and_is_no_part_of_a_document() {
    for text in ["a: [", "\u{0}", "<html>", "a: &a [*a]"] {
        let root = referring("https://a.example/b.yaml#/c");
        let (prepared, _) = prepared(&root, None, &[("https://a.example/b.yaml", text)]);
        let entry = prepared.ledger.iter().find(|entry| entry.pass.starts_with("bundle."));
        let entry = entry.map(|entry| (&*entry.pass, entry.reason.contains("cannot be read")));
        assert_eq!(entry, Some(("bundle.network", true)), "{text}");
    }
    // It was read, and has no such place.
    let (prepared, _) =
        prepared(&referring("https://a.example/b.yaml#/c"), None, &[("https://a.example/b.yaml", "d: 1")]);
    assert_eq!(lines(&prepared), ["approximated repair.dangling-reference /components/schemas/S/properties/a"]);
}

/// As [`prepared`], on the way of a document that is pinned.
fn normalized(
    root: &str,
    address: Option<&str>,
    published: &[(&'static str, &'static str)],
) -> Result<Normalized, openapi_normal::Error> {
    let network = Arc::new(Network { published: published.iter().copied().collect(), ..Network::default() });
    let document = Document::read(root.as_bytes(), "api.yaml", &Limits::default()).unwrap();
    let document = address.into_iter().fold(document, Document::with_address).with_files(network);
    normalize(&document, &Options { overlays: &[], names: &NameMemory::default() })
}

const PETS: &str = "get:\n  operationId: listPets\n  parameters: [{ $ref: '../parts.json#/Limit' }]\n  responses:\n    \
                    '200': { description: '', content: { application/json: { schema: { $ref: '../schemas/Pet.yaml' } } } }\n    \
                    '404': { $ref: '../parts.json#/NotFound' }\n";
const PARTS: &str = r##"{
  "Limit": { "name": "limit", "in": "query", "schema": { "type": "integer" } },
  "NotFound": { "description": "There is none.", "content": { "application/json": { "schema": { "$ref": "#/Problem" } } } },
  "Problem": { "type": "object", "properties": { "title": { "type": "string" }, "cause": { "$ref": "#/Problem" } } }
}"##;
const PET: &str = "type: object\nproperties:\n  name: { type: string }\n  parent: { $ref: '#' }\n  \
                   kind: { $ref: 'https://h.example/v3.yaml#/components/schemas/Kind' }\n";

/// The same surface as if it had been written in one piece.
#[test]
fn a_pinned_document_is_brought_together() {
    let root = format!(
        "{HEAD}paths: {{ /pets: {{ $ref: paths/pets.yaml, summary: 'Pets.' }} }}\n\
         components: {{ schemas: {{ Kind: {{ type: string, enum: [cat, dog] }}, Problem: {{ type: string }} }} }}\n"
    );
    let published = [
        ("https://h.example/paths/pets.yaml", PETS),
        ("https://h.example/parts.json", PARTS),
        ("https://h.example/schemas/Pet.yaml", PET),
    ];
    let normal = normalized(&root, Some("https://h.example/v3.yaml"), &published).unwrap();
    let document = normal.document.value();
    let get = &document["paths"]["/pets"]["get"];
    assert_eq!(get["parameters"][0], json!({ "$ref": "#/components/parameters/Limit" }), "{document:#}");
    assert_eq!(document["components"]["parameters"]["Limit"]["name"], "limit");
    assert_eq!(document["paths"]["/pets"]["summary"], "Pets.");
    let schemas = &document["components"]["schemas"];
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!(get["responses"]["200"]["content"]["application/json"]["schema"], reference("Pet"));
    assert_eq!(schemas["Pet"]["properties"]["parent"], reference("Pet"));
    assert_eq!(schemas["Pet"]["properties"]["kind"], reference("Kind"));
    assert_eq!(schemas["PartsProblem"]["properties"]["cause"], reference("PartsProblem"), "{schemas:#}");
    assert_eq!(
        normal.origin_of("/components/schemas/Pet/properties/name").as_deref(),
        Some("https://h.example/schemas/Pet.yaml#/properties/name")
    );
    let brought = normal.ledger.iter().filter(|entry| entry.pass == "bundle.component").count();
    assert_eq!(brought, 4, "{}", normal.ledger);
}

/// The document, what is published, where the error is, and a word of it.
#[test]
fn what_a_pinned_document_cannot_be_without_is_an_error_at_the_reference() {
    let schema = "/components/schemas/S/properties/a";
    let published = [
        ("https://h.example/Pet.yaml", "type: object\nproperties: { toy: { $ref: Toy.yaml } }\n"),
        ("https://h.example/gone.yaml", "type: object\nproperties: { a: { $ref: '#/nowhere' } }\n"),
        ("https://h.example/bad.yaml", "a: ["),
    ];
    for (reference, address, at, says) in [
        ("https://a.example/b.yaml", None, schema, "the host is not named"),
        ("b.yaml", Some("https://h.example/v3.yaml"), schema, "the host is not named"),
        ("https://h.example/bad.yaml", None, schema, "cannot be read"),
        ("https://h.example/Pet.yaml#/nowhere", None, schema, "no such place"),
        ("ftp://h.example/Pet.yaml", None, schema, "nothing is read by `ftp:`"),
        ("https://h.example/Pet.yaml", None, "https://h.example/Pet.yaml#/properties/toy", "the host is not named"),
        ("https://h.example/gone.yaml", None, "https://h.example/gone.yaml#/properties/a", "no such place"),
        ("b.yaml", None, schema, "into another file"),
        ("file:///b.yaml", Some("https://h.example/v3.yaml"), schema, "not read"),
    ] {
        let error = normalized(&referring(reference), address, &published).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Reference, "{error}");
        assert_eq!(error.pointer(), Some(at), "{reference}: {error}");
        assert!(error.message().contains(says), "{reference}: {error}");
    }
}

#[test]
fn path_items_that_lead_in_a_circle_are_an_error() {
    let root = format!("{HEAD}paths: {{ /a: {{ $ref: 'https://h.example/one.yaml' }} }}\n");
    let published =
        [("https://h.example/one.yaml", "$ref: two.yaml"), ("https://h.example/two.yaml", "$ref: one.yaml")];
    let error = normalized(&root, None, &published).unwrap_err();
    assert!(error.message().contains("without end"), "{error}");
}

/// Values of a discriminator are references, or names of what stands beside it.
#[test]
fn discriminators_of_other_hosts_keep_their_schemas() {
    let root = format!(
        "{HEAD}paths: {{ /a: {{ get: {{ responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: \
         {{ $ref: 'https://h.example/all.yaml#/components/schemas/Pet' }} }} }} }} }} }} }} }}\n"
    );
    let published = [
        (
            "https://h.example/all.yaml",
            "components:\n  schemas:\n    Pet:\n      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: Dog.yaml }]\n      \
             discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog.yaml } }\n    \
             Cat: { type: object, required: [kind], properties: { kind: { type: string } } }\n",
        ),
        (
            "https://h.example/Dog.yaml",
            "type: object\nrequired: [kind]\nproperties: { kind: { type: string }, size: { type: integer } }\n",
        ),
    ];
    let (prepared, _) = prepared(&root, None, &published);
    let mapping = json!({ "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" });
    assert_eq!(prepared.document["components"]["schemas"]["Pet"]["discriminator"]["mapping"], mapping);
    let normal = normalized(&root, None, &published).unwrap();
    let schemas = &normal.document.value()["components"]["schemas"];
    assert!(schemas["Dog"]["properties"]["size"].is_object() && schemas["Cat"].is_object(), "{schemas:#}");
}

/// Each of the documents of a group sees its references from its own address.
#[test]
fn documents_that_are_joined_bring_what_they_refer_to() {
    let part = |name: &'static str| {
        let text = format!(
            "{HEAD}paths: {{ /{name}: {{ get: {{ operationId: {name}, responses: {{ '200': {{ description: '', content: \
             {{ application/json: {{ schema: {{ $ref: Thing.yaml }} }} }} }} }} }} }} }}\n"
        );
        let published = if name == "cats" {
            [("https://cats.example/Thing.yaml", "type: object\nproperties: { purrs: { type: boolean } }\n")]
        } else {
            [("https://dogs.example/Thing.yaml", "type: object\nproperties: { barks: { type: boolean } }\n")]
        };
        let network = Network { published: published.into_iter().collect(), ..Network::default() };
        let document = Document::read(text.as_bytes(), "part.yaml", &Limits::default()).unwrap();
        let document = document.with_address(&format!("https://{name}.example/v3.yaml")).with_files(Arc::new(network));
        Part { document, rename: BTreeMap::new() }
    };
    let joined = join("Pets", vec![part("cats"), part("dogs")]).unwrap();
    let normal = normalize(&joined, &Options { overlays: &[], names: &NameMemory::default() }).unwrap();
    // One name, so one type; the properties add up, as those of components do.
    let thing = &normal.document.value()["components"]["schemas"]["Thing"]["properties"];
    assert!(thing["purrs"].is_object() && thing["barks"].is_object(), "{:#}", normal.document.value());
}
