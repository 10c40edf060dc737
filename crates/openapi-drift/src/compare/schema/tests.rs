//! Pairs of schemas, and what is noted about them.

use openapi_normal::{Document, Limits, prepare_unnamed};
use serde_json::Value;

use super::*;
use crate::compare::change::Change;
use crate::rule::{Area, Direction};
use crate::{example, rules};

/// A document in canonical spelling.
fn prepared(text: &str) -> Value {
    let document = Document::read_lenient(text.as_bytes(), "test.yaml", &Limits::default()).expect(text);
    prepare_unnamed(&document).document
}

/// A document with a schema called `Thing`.
fn thing(schema: &str) -> Value {
    prepared(&format!(
        "{{ openapi: 3.1.0, info: {{ title: Things, version: '1' }}, paths: {{}}, components: {{ schemas: {{ Thing: {schema}, \
         Cat: {{ type: object, properties: {{ meow: {{ type: string }} }}, required: [meow] }}, \
         Dog: {{ type: object, properties: {{ bark: {{ type: string }} }}, required: [bark] }}, \
         Name: {{ type: string, maxLength: 5 }} }} }} }}"
    ))
}

fn between(base: &Value, revision: &Value, pointer: &str, direction: Direction) -> Outcome {
    let (mut one, mut other) = (Schemas::new(base), Schemas::new(revision));
    let (from, to) = (one.at(pointer), other.at(pointer));
    let mut comparison = SchemaComparison::new(&one, &other);
    comparison.root(from, to, direction, 3);
    comparison.finish()
}

fn line(change: &Change) -> String {
    format!("{:?} {:?} {}: {}", change.kind, change.action, change.path, change.message)
}

fn lines(base: &str, revision: &str, direction: Direction) -> Vec<String> {
    let outcome = between(&thing(base), &thing(revision), "/components/schemas/Thing", direction);
    assert_eq!(outcome.gaps, []);
    assert!(outcome.changes.iter().all(|change| change.uses == [3]));
    outcome.changes.iter().map(line).collect()
}

/// Where the schema of an example stands.
fn of_example(document: &Value) -> String {
    let operation = "/paths/~1things/post";
    let candidates = [
        "/requestBody/content/application~1json/schema",
        "/requestBody/content/application~1xml/schema",
        "/responses/200/content/application~1json/schema",
        "/responses/200/content/application~1xml/schema",
        "/parameters/0/schema",
    ];
    let all = ["/paths/~1things/post", "/paths/~1things/get", operation];
    for operation in all {
        for candidate in candidates {
            let pointer = format!("{operation}{candidate}");
            if document.pointer(&pointer).is_some() {
                return pointer;
            }
        }
    }
    panic!("no schema in {document:#}");
}

#[test]
fn every_row_about_schemas_is_noted_for_its_example() {
    let mut missing = Vec::new();
    for rule in rules::all().filter(|rule| rule.area == Area::Schema) {
        let (base, revision) = example::documents(rule);
        let (base, revision) = (prepared(&base), prepared(&revision));
        let pointer = of_example(&base);
        let (mut one, mut other) = (Schemas::new(&base), Schemas::new(&revision));
        let (from, to) = (one.at(&pointer), other.at(&pointer));
        let today = Day::new(2026, 11, 21);
        let mut comparison = SchemaComparison::new(&one, &other).with_today(today);
        if rule.kind == crate::rule::Kind::LooseType {
            comparison.root_of_text(from, to, rule.direction, 0);
        } else if rule.kind.is_of_xml() {
            comparison.root_of_xml(from, to, rule.direction, 0);
        } else {
            comparison.root(from, to, rule.direction, 0);
        }
        let changes = comparison.finish().changes;
        if !changes.iter().any(|change| change.kind == rule.kind && change.action == rule.action) {
            missing.push((rule.id, changes.iter().map(line).collect::<Vec<_>>()));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Base, revision, and what is noted in either direction.
const ROWS: &[(&str, &str, &[&str])] = &[
    // Values.
    (
        "{ type: string, maxLength: 5 }",
        "{ type: string, maxLength: 3 }",
        &["MaxLength Decrease $: `maxLength` went from 5 to 3"],
    ),
    (
        "{ type: string }",
        "{ type: string, minLength: 1 }",
        &["MinLength Set $: `minLength` is 1 now; there was no such bound"],
    ),
    ("{ type: string }", "{ type: string, minLength: 0 }", &[]),
    (
        "{ type: string, enum: [a, b] }",
        "{ enum: [c, b], type: string }",
        &["EnumValue Remove $: value `a` is gone", "EnumValue Add $: value `c` is new"],
    ),
    ("{ type: string, const: a }", "{ type: string, enum: [a] }", &[]),
    ("{ type: number, enum: [1, 2] }", "{ type: number, enum: [1.0, 2] }", &[]),
    ("{ enum: [a, b] }", "{ type: string, enum: [a, b] }", &[]),
    ("{ type: string, maxLength: 5 }", "{ type: string, enum: [a] }", &["Enum Set $: only `a` is allowed now"]),
    (
        "{ type: string, default: a, deprecated: true }",
        "{ type: string, default: b }",
        &["Deprecation Unset $: is not deprecated any more", "Default Change $: `default` went from `a` to `b`"],
    ),
    // Types: what follows from another type is not said again.
    (
        "{ type: string, maxLength: 5, default: a }",
        "{ type: integer, maximum: 3, default: 1 }",
        &["Type Change $: the type went from `string` to `integer`"],
    ),
    (
        "{ type: string }",
        "{ type: object, properties: { a: { type: string } }, required: [a] }",
        &["Type Change $: the type went from `string` to `object`"],
    ),
    ("{}", "{ type: string }", &["Type Specialize $: the type went from anything to `string`"]),
    ("{ type: number }", "{ type: integer }", &["Type Specialize $: the type went from `number` to `integer`"]),
    (
        "{ type: [string, integer], maxLength: 3 }",
        "{ type: string, maxLength: 3 }",
        &["Type Specialize $: the type went from `string` or `integer` to `string`"],
    ),
    // Spellings of null.
    ("{ type: string, nullable: true }", "{ type: [string, 'null'] }", &[]),
    ("{ type: [string, 'null'] }", "{ anyOf: [{ type: string }, { type: 'null' }] }", &[]),
    ("{ type: [string, 'null'], enum: [a, null] }", "{ oneOf: [{ const: a }, { type: 'null' }] }", &[]),
    ("{ type: string }", "{ oneOf: [{ type: string }, { type: 'null' }] }", &["Null Add $: null is allowed now"]),
    (
        "{ $ref: '#/components/schemas/Cat' }",
        "{ anyOf: [{ $ref: '#/components/schemas/Cat' }, { type: 'null' }] }",
        &["Null Add $: null is allowed now"],
    ),
    (
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: 'null' }] }",
        "{ nullable: true, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        &[],
    ),
    (
        "{ nullable: true, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        &["Null Remove $: null is not allowed any more"],
    ),
    (
        "{ nullable: true, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        "{ allOf: [{ oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }] }",
        &[],
    ),
    (
        "{ type: object, properties: { a: { anyOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }] } } }",
        "{ type: object, properties: { a: { anyOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }, { type: 'null' }] } } }",
        &["OptionalNull Add $.a: null is allowed now"],
    ),
    ("{ nullable: true, anyOf: [{ type: string }, { type: integer }] }", "{ type: [string, integer, 'null'] }", &[]),
    // Where it is written.
    (
        "{ $ref: '#/components/schemas/Cat' }",
        "{ type: object, properties: { meow: { type: string } }, required: [meow] }",
        &[],
    ),
    (
        "{ type: object, properties: { a: { $ref: '#/components/schemas/Name' } } }",
        "{ properties: { a: { maxLength: 9, type: string } }, type: object }",
        &["MaxLength Increase $.a: `maxLength` went from 5 to 9"],
    ),
    // `allOf`.
    ("{ allOf: [{ type: string }, { maxLength: 5 }, { maxLength: 3 }] }", "{ type: string, maxLength: 3 }", &[]),
    (
        "{ allOf: [{ $ref: '#/components/schemas/Cat' }], description: A cat. }",
        "{ $ref: '#/components/schemas/Cat' }",
        &[],
    ),
    (
        "{ allOf: [{ $ref: '#/components/schemas/Cat' }, { properties: { meow: { maxLength: 5 } } }] }",
        "{ type: object, properties: { meow: { type: string, maxLength: 5 } }, required: [meow] }",
        &[],
    ),
    (
        "{ $ref: '#/components/schemas/Cat' }",
        "{ allOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        &["RequiredProperty Add $: required property `bark` is new"],
    ),
    // Unions.
    ("{ oneOf: [{ type: string }, { type: integer }] }", "{ type: [integer, string] }", &[]),
    (
        "{ anyOf: [{ type: string }, { type: integer }] }",
        "{ anyOf: [{ type: string }, { type: integer }, { $ref: '#/components/schemas/Cat' }] }",
        &["AnyOf Add $: `Cat` is a new alternative"],
    ),
    (
        "{ $ref: '#/components/schemas/Cat' }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        &["Union Add $: became a union of 2, of which it is one"],
    ),
    (
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] }",
        &[],
    ),
    (
        "{ oneOf: [{ type: object, required: [a], properties: { a: {}, b: {} } }, { type: array, items: { type: string } }] }",
        "{ oneOf: [{ type: array, items: { type: string } }, { type: object, required: [a], properties: { a: {}, b: {}, c: {} } }] }",
        &["Property Add $: optional property `c` is new"],
    ),
    (
        "{ type: object, properties: { a: {} } }",
        "{ type: object, properties: { a: {} }, anyOf: [{ required: [a] }, { required: [b] }] }",
        &["AllOf Add $: one of 2 further schemas has to be right as well now"],
    ),
    (
        "{ allOf: [{ $ref: '#/components/schemas/Name' }, { not: { const: a } }, { anyOf: [{ pattern: b }, { pattern: c }] }] }",
        "{ allOf: [{ $ref: '#/components/schemas/Name' }, { not: { const: a } }, { anyOf: [{ pattern: c }, { pattern: b }] }, \
         { anyOf: [{ pattern: b }, { pattern: c }] }] }",
        &[],
    ),
    // Numbers.
    (
        "{ type: array, items: { type: object, properties: { 'a b': { type: integer, minimum: 1 } } } }",
        "{ type: array, items: { type: object, properties: { 'a b': { type: integer, minimum: 2 } } } }",
        &["Minimum Increase $[]['a b']: `minimum` went from 1 to 2"],
    ),
    ("{ type: integer, minimum: 1 }", "{ type: integer, exclusiveMinimum: 0 }", &[]),
    ("{ type: number, minimum: 1, exclusiveMinimum: true }", "{ type: number, exclusiveMinimum: 1 }", &[]),
    (
        "{ type: integer, maximum: 9223372036854775807 }",
        "{ type: integer, maximum: 9223372036854775806 }",
        &["Maximum Decrease $: `maximum` went from 9223372036854775807 to 9223372036854775806"],
    ),
    // Objects and arrays.
    (
        "{ type: object, properties: { a: {}, b: {} }, required: [a, b] }",
        "{ required: [b, a], properties: { b: {}, a: {} }, type: object }",
        &[],
    ),
    (
        "{ type: object, properties: { self: { $ref: '#/components/schemas/Thing' }, a: { type: string } } }",
        "{ type: object, properties: { self: { $ref: '#/components/schemas/Thing' }, a: { type: integer } } }",
        &["Type Change $.a: the type went from `string` to `integer`"],
    ),
    (
        "{ type: object, additionalProperties: { type: string } }",
        "{ type: object, additionalProperties: { type: integer } }",
        &["Type Change $.*: the type went from `string` to `integer`"],
    ),
    ("{ type: object, additionalProperties: true }", "{ type: object }", &[]),
    ("{ type: array, items: {} }", "{ type: array }", &[]),
    // A place that only one side speaks of is held against what the other one says of all.
    (
        "{ type: array, items: { type: string } }",
        "{ type: array, prefixItems: [{ type: integer }], items: { type: string } }",
        &["Type Change $[0]: the type went from `string` to `integer`"],
    ),
    (
        "{ type: array, items: { type: string } }",
        "{ type: array, prefixItems: [{ type: string }], items: { type: string } }",
        &[],
    ),
    (
        "{ type: array, prefixItems: [{ type: string }], items: false }",
        "{ type: array, prefixItems: [{ type: string }, { type: string }], items: false }",
        &["Never Unset $[1]: there are values that are right now"],
    ),
    (
        "{ type: array, prefixItems: [{ type: string }] }",
        "{ type: array, prefixItems: [{ type: string }, { type: string }, {}] }",
        &["PrefixItems Add $: the number of places with a schema of their own went from 1 to 3"],
    ),
    ("{ type: array }", "{ type: array, prefixItems: [{}, true] }", &[]),
    // The same, said otherwise.
    ("{ type: [integer, number] }", "{ type: number }", &[]),
    ("{ anyOf: [{ type: integer }, { type: number }] }", "{ type: number }", &[]),
    ("{ anyOf: [{ type: number }, { type: string }, { type: integer }] }", "{ type: [number, string] }", &[]),
    (
        "{ anyOf: [{ type: string, maxLength: 3 }, { type: string, maxLength: 3 }] }",
        "{ type: string, maxLength: 3 }",
        &[],
    ),
    (
        "{ anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] }",
        "{ anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        &[],
    ),
    ("{ type: string, format: byte }", "{ type: string, contentEncoding: base64 }", &[]),
    ("{ type: string, format: binary }", "{ type: string, contentMediaType: application/octet-stream }", &[]),
    (
        "{ type: string, format: byte, maxLength: 9 }",
        "{ type: string, contentEncoding: base64, maxLength: 8 }",
        &["MaxLength Decrease $: `maxLength` went from 9 to 8"],
    ),
    // These are not the same.
    (
        "{ type: string, format: byte }",
        "{ type: string, contentEncoding: base32 }",
        &[
            "Format Unset $: `format` `byte` is gone",
            "ContentEncoding Change $: `contentEncoding` went from nothing to `base32`",
        ],
    ),
    (
        "{ type: object, required: [a] }",
        "{ type: object, required: [a], properties: { a: { type: string } } }",
        &["Type Specialize $.a: the type went from anything to `string`"],
    ),
];

#[test]
fn what_is_noted() {
    for (base, revision, expected) in ROWS {
        for direction in [Direction::Request, Direction::Response] {
            assert_eq!(&lines(base, revision, direction), expected, "{direction:?} {base} -> {revision}");
        }
        for schema in [base, revision] {
            assert_eq!(lines(schema, schema, Direction::Request), [""; 0], "{schema}");
        }
    }
}

#[test]
fn what_was_added_is_removed_the_other_way_around() {
    use crate::rule::Action::{Add, Change, Decrease, Generalize, Increase, Remove, Set, Specialize, Unset};
    for (base, revision, _) in ROWS {
        let noted = |from: &str, to: &str, mirrored: bool| {
            let (from, to) = (thing(from), thing(to));
            let changes = between(&from, &to, "/components/schemas/Thing", Direction::Response).changes;
            let mut noted: Vec<_> = changes
                .iter()
                .map(|change| match (mirrored, change.action) {
                    (true, Add) => (change.kind, Remove),
                    (true, Remove) => (change.kind, Add),
                    (true, Set) => (change.kind, Unset),
                    (true, Unset) => (change.kind, Set),
                    (true, Increase) => (change.kind, Decrease),
                    (true, Decrease) => (change.kind, Increase),
                    (true, Generalize) => (change.kind, Specialize),
                    (true, Specialize) => (change.kind, Generalize),
                    (_, action @ Change) | (false, action) => (change.kind, action),
                })
                .collect();
            noted.sort_unstable();
            noted
        };
        assert_eq!(noted(base, revision, false), noted(revision, base, true), "{base} -> {revision}");
    }
}

#[test]
fn what_travels_one_way_only_does_not_count_on_the_other() {
    let base = "{ type: object, properties: { a: { type: string, readOnly: true }, b: {}, c: { readOnly: true, maxLength: 3 } } }";
    let revision = "{ type: object, properties: { b: { readOnly: true }, c: { readOnly: true, maxLength: 5 } } }";
    assert_eq!(
        lines(base, revision, Direction::Request),
        [
            "IgnoredProperty Remove $: property `a` is gone",
            "ReadOnly Set $: only answers have property `b` now",
            "Property Remove $: optional property `b` is gone",
            "IgnoredProperty Change $: property `c`, which does not travel this way, is another one",
        ]
    );
    assert_eq!(
        lines(base, revision, Direction::Response),
        [
            "Property Remove $: optional property `a` is gone",
            "ReadOnly Set $: only answers have property `b` now",
            "MaxLength Increase $.c: `maxLength` went from 3 to 5",
        ]
    );
}

#[test]
fn what_is_inside_not_goes_the_other_way() {
    let (base, revision) =
        (thing("{ not: { type: string, maxLength: 3 } }"), thing("{ not: { type: string, maxLength: 5 } }"));
    let changes = between(&base, &revision, "/components/schemas/Thing", Direction::Request).changes;
    assert_eq!(changes.iter().map(|change| change.direction).collect::<Vec<_>>(), [Direction::Response]);
}

#[test]
fn a_component_is_compared_once_for_all_its_uses() {
    let document = |most: u32| {
        prepared(&format!(
            "{{ openapi: 3.1.0, info: {{ title: Things, version: '1' }}, paths: {{}}, components: {{ schemas: {{ \
             Name: {{ type: string, maxLength: {most} }}, \
             Cat: {{ type: object, properties: {{ name: {{ $ref: '#/components/schemas/Name' }}, dog: {{ $ref: '#/components/schemas/Dog' }} }} }}, \
             Dog: {{ type: object, properties: {{ cat: {{ $ref: '#/components/schemas/Cat' }} }} }}, \
             Bird: {{ type: object, properties: {{ wings: {{ type: integer }} }} }} }} }} }}"
        ))
    };
    let (base, revision) = (document(5), document(3));
    let (mut one, mut other) = (Schemas::new(&base), Schemas::new(&revision));
    let pairs: Vec<_> = ["Dog", "Bird", "Cat", "Name"]
        .map(|name| format!("/components/schemas/{name}"))
        .iter()
        .map(|pointer| (one.at(pointer), other.at(pointer)))
        .collect();
    let mut comparison = SchemaComparison::new(&one, &other);
    for (index, (from, to)) in pairs.into_iter().enumerate() {
        comparison.root(from, to, Direction::Request, index * 70);
    }
    let changes = comparison.finish().changes;
    assert_eq!(changes.len(), 1, "{changes:#?}");
    let change = &changes[0];
    assert_eq!(change.uses, [0, 140, 210]);
    assert_eq!(change.path, "$");
    assert_eq!(change.subject.component.as_deref(), Some("Name"));
    assert_eq!(change.base.as_deref(), Some("/components/schemas/Name/maxLength"));
}

#[test]
fn what_several_have_from_one_place_is_noted_once() {
    let document = |needs: &str| {
        prepared(&format!(
            "{{ openapi: 3.1.0, info: {{ title: Things, version: '1' }}, paths: {{}}, components: {{ schemas: {{ \
             Base: {{ type: object, properties: {{ id: {{ type: string }} }}{needs} }}, \
             Cat: {{ allOf: [{{ $ref: '#/components/schemas/Base' }}, {{ properties: {{ a: {{}} }} }}] }}, \
             Dog: {{ allOf: [{{ $ref: '#/components/schemas/Base' }}, {{ properties: {{ b: {{}} }} }}] }} }} }} }}"
        ))
    };
    let (base, revision) = (document(""), document(", required: [id]"));
    let (mut one, mut other) = (Schemas::new(&base), Schemas::new(&revision));
    let mut pair =
        |name: &str| (one.at(&format!("/components/schemas/{name}")), other.at(&format!("/components/schemas/{name}")));
    let (cats, dogs) = (pair("Cat"), pair("Dog"));
    let mut comparison = SchemaComparison::new(&one, &other);
    comparison.root(cats.0, cats.1, Direction::Request, 1);
    comparison.root(dogs.0, dogs.1, Direction::Request, 2);
    let changes = comparison.finish().changes;
    assert_eq!(changes.iter().map(line).collect::<Vec<_>>(), ["Required Add $: property `id` has to be there now"]);
    assert_eq!(changes[0].uses, [1, 2]);
}

#[test]
fn a_schema_that_is_called_otherwise_is_the_same() {
    let document = |cat: &str, kind: &str| {
        prepared(&format!(
            "{{ openapi: 3.1.0, info: {{ title: Things, version: '1' }}, paths: {{}}, components: {{ schemas: {{ \
             Thing: {{ oneOf: [{{ $ref: '#/components/schemas/{cat}' }}, {{ $ref: '#/components/schemas/Dog' }}], \
             discriminator: {{ propertyName: kind }} }}, \
             {cat}: {{ type: object, required: [kind], properties: {{ kind: {{ {kind} }}, lives: {{}} }} }}, \
             Dog: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }}, bark: {{}} }} }} }} }} }}"
        ))
    };
    let noted = |kind: &str| {
        let (base, revision) = (document("Cat", kind), document("Tomcat", kind));
        let changes = between(&base, &revision, "/components/schemas/Thing", Direction::Response).changes;
        changes.iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(noted("const: cat"), [""; 0]);
    // Its name is the value that tells it apart.
    assert_eq!(
        noted("type: string"),
        [
            "DiscriminatorMapping Remove $: `Cat` does not mean `Cat` any more",
            "DiscriminatorMapping Add $: `Tomcat` means `Tomcat` now",
        ]
    );
}

/// Two schemas as the body of a request in XML: what is noted.
fn lines_in_xml(base: &str, revision: &str) -> Vec<String> {
    let (base, revision) = (thing(base), thing(revision));
    let (mut one, mut other) = (Schemas::new(&base), Schemas::new(&revision));
    let pointer = "/components/schemas/Thing";
    let (from, to) = (one.at(pointer), other.at(pointer));
    let mut comparison = SchemaComparison::new(&one, &other);
    comparison.root_of_xml(from, to, Direction::Request, 0);
    comparison.finish().changes.iter().map(line).collect()
}

/// Base, revision, and what is noted; what says the same in other words is no change.
#[test]
fn how_values_are_written_in_xml() {
    let with = |xml: &str| format!("{{ type: object, properties: {{ a: {{ type: string, xml: {xml} }} }} }}");
    let list = |xml: &str| {
        format!("{{ type: object, properties: {{ a: {{ type: array, items: {{ type: string }}, xml: {xml} }} }} }}")
    };
    let around = |xml: &str| format!("{{ type: object, xml: {xml} }}");
    for (base, revision, expected) in [
        (with("{}"), with("{ name: b }"), &["XmlName Change $.a: in XML it is called `b` now, and was called `a`"][..]),
        (
            with("{ name: b }"),
            with("{ name: c }"),
            &["XmlName Change $.a: in XML it is called `c` now, and was called `b`"],
        ),
        (with("{}"), with("{ name: a }"), &[]),
        (around("{}"), around("{ name: Thing }"), &[]),
        (
            around("{}"),
            around("{ name: thing }"),
            &["XmlName Change $: in XML it is called `thing` now, and was called `Thing`"],
        ),
        (with("{}"), with("{ attribute: false, wrapped: true, prefix: '' }"), &[]),
        (with("{ attribute: true }"), with("{ nodeType: attribute }"), &[]),
        (
            with("{ attribute: true }"),
            with("{ nodeType: cdata }"),
            &["XmlAttribute Change $.a: in XML it is a CDATA section now, and was an attribute"],
        ),
        (list("{ wrapped: true }"), list("{ nodeType: element }"), &[]),
        (list("{ nodeType: none }"), list("{}"), &[]),
        (list("{}"), list("{ attribute: true }"), &[]),
        (
            list("{ wrapped: true }"),
            list("{}"),
            &["XmlWrapped Change $.a: in XML there is no element around the list any more"],
        ),
        (
            with("{ namespace: 'urn:a', prefix: p }"),
            with("{ namespace: 'urn:b' }"),
            &[
                "XmlNamespace Change $.a: in XML its name space went from `urn:a` to `urn:b`",
                "XmlPrefix Change $.a: in XML it has no prefix any more, and had `p`",
            ],
        ),
        // What of two that hold together says it does not matter.
        (
            with("{ name: b }"),
            "{ type: object, properties: { a: { allOf: [{ type: string }, { xml: { name: b } }] } } }".to_owned(),
            &[],
        ),
    ] {
        assert_eq!(lines_in_xml(&base, &revision), expected, "{base} {revision}");
        assert_eq!(lines_in_xml(&revision, &base).len(), expected.len(), "{revision} {base}");
        assert_eq!(lines(&base, &revision, Direction::Request), Vec::<String>::new(), "in JSON: {base} {revision}");
    }
}
