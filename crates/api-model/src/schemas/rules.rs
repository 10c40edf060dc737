//! Every rule of this part, for the page that lists them.

use openapi_normal::{Kind, Rule};

const fn rule(id: &'static str, kind: Kind, what: &'static str, lost: &'static str, avoid: &'static str) -> Rule {
    Rule { id, kind, what, lost, avoid }
}

/// What is written into the ledger about schemas.
pub(crate) const RULES: &[Rule] = &[
    rule(
        "schema.all-of-merged",
        Kind::Lossless,
        "The members of `allOf` become one type with the properties of all of them.",
        "",
        "",
    ),
    rule(
        "schema.any-branch",
        Kind::Lossless,
        "An alternative without a type is left to the variant for unknown values, which is JSON.",
        "",
        "Give the alternative a type.",
    ),
    rule(
        "schema.circle",
        Kind::Lossless,
        "A parent names its children in `oneOf`, and they name it in `allOf`. The children take over the parent's properties, and the parent is a union of them.",
        "",
        "",
    ),
    rule(
        "schema.combinations",
        Kind::Approximated,
        "Several unions hold at once, in more combinations than are worth a type each. The first one is kept, and the properties of the others are optional.",
        "Which of the optional properties go together.",
        "Remove the unions that do not matter, or name the combinations that occur.",
    ),
    rule(
        "schema.conditional",
        Kind::Approximated,
        "What `then`, `else` and `dependentSchemas` declare is an optional part of the type.",
        "The condition is not checked.",
        "Write the alternatives as `oneOf`.",
    ),
    rule(
        "schema.conflict",
        Kind::Approximated,
        "What holds at once contradicts itself. The more specific schema counts: what stands beside `allOf`, and otherwise its last member.",
        "What the other schema says.",
        "Remove the schema that is wrong.",
    ),
    rule(
        "schema.default-mapping",
        Kind::Approximated,
        "What `defaultMapping` names is a union itself, whose variants are told apart as usual. A value without the discriminator is told by its content, and one whose discriminator is not mapped stays JSON.",
        "The type of values whose discriminator is not mapped.",
        "Let `defaultMapping` name a schema that is no union.",
    ),
    rule(
        "schema.enum-of-values",
        Kind::Approximated,
        "Values of an enum that are objects or arrays, or not of the declared type, are not told apart.",
        "The list of values.",
        "Correct the values or the type.",
    ),
    rule(
        "schema.enum-spelling",
        Kind::Approximated,
        "The values of an enum are not of its declared type. They are sent as the type says, and read either way.",
        "The spelling of the document.",
        "Correct the values or the type.",
    ),
    rule(
        "schema.inheritance",
        Kind::Lossless,
        "A component with a discriminator but no list of alternatives is a union of the components that are composed of it, and of itself.",
        "",
        "",
    ),
    rule(
        "schema.items-without-type",
        Kind::Approximated,
        "Alternatives in `items` of a schema without a type are how converted documents say `oneOf`. The value is one of them, or an array of them.",
        "Which of the two it is.",
        "Add `type: array`, or write `oneOf` instead of `items`.",
    ),
    rule(
        "schema.name-taken",
        Kind::Lossless,
        "The name of a component is one that Rust code needs, or another component's in Rust spelling. The type is called otherwise; what is sent stays the same.",
        "",
        "Rename the component.",
    ),
    rule(
        "schema.not-ignored",
        Kind::Approximated,
        "What `not` excludes is not checked.",
        "The client takes values that the document excludes.",
        "Remove `not`, or say what there may be.",
    ),
    rule(
        "schema.one-way",
        Kind::Approximated,
        "A required property that is only sent or only received is optional in a type that goes both ways. What is only sent is an argument of the constructor all the same.",
        "What is only received has to be asked for, though every answer has it.",
        "Use different schemas for requests and responses.",
    ),
    rule(
        "schema.open-enum",
        Kind::Lossless,
        "An enum beside a plain string or number is the enum, which keeps every other value too.",
        "",
        "",
    ),
    rule(
        "schema.recursive-alias",
        Kind::Lossless,
        "A type that consists of nothing but itself, in arrays or maps, is a union of one, because Rust has no recursive aliases.",
        "",
        "",
    ),
    rule(
        "schema.recursive-tuple",
        Kind::Approximated,
        "A tuple that contains itself by value has no size in Rust. The place where it does so is JSON.",
        "The type of that place.",
        "Let the place be an object that holds the tuple.",
    ),
    rule(
        "schema.recursive-union",
        Kind::Approximated,
        "Unions that are variants of each other, by value, could be read for ever. One of them holds the variants of the other in its place.",
        "The type of the inner union.",
        "Let one of them list all alternatives.",
    ),
    rule(
        "schema.required-alternatives",
        Kind::Approximated,
        "Alternatives that only differ in what they require are one type, in which all of that is optional.",
        "The client does not check that one of them is met.",
        "",
    ),
    rule(
        "schema.required-undeclared",
        Kind::Approximated,
        "A property that is required and nowhere declared is one of the additional properties, which have no type.",
        "The client does not insist on it.",
        "Declare the property, or remove it from `required`.",
    ),
    rule(
        "schema.scalar-forms",
        Kind::Approximated,
        "Alternatives that are strings of several formats are a string, and numbers of several formats are of the widest one.",
        "Which format a value has.",
        "Keep the alternative that matters.",
    ),
    rule(
        "schema.too-deep",
        Kind::Approximated,
        "`allOf` nests deeper than is followed. What is deeper is left out.",
        "The properties that are declared there.",
        "Nest less deeply.",
    ),
    rule(
        "schema.unsayable",
        Kind::Approximated,
        "A type that Rust cannot say is JSON.",
        "The type.",
        "Write the schema with a type of its own.",
    ),
    rule(
        "schema.untyped",
        Kind::Lossless,
        "The document gives no type, so the value is JSON.",
        "",
        "Give the schema a type.",
    ),
];
