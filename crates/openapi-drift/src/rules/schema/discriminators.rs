//! Rules about how the alternatives of a union are told apart.

use super::row;
use crate::rule::Action::{Add, Change, Remove};
use crate::rule::Bump::{Major, Minor};
use crate::rule::Direction::{Request, Response};
use crate::rule::Kind::{Discriminator, DiscriminatorMapping, DiscriminatorProperty};
use crate::rule::Rule;
use crate::rule::Wire::{Risk, Safe};

#[rustfmt::skip] // A table reads as a table.
pub(in crate::rules) const RULES: &[Rule] = &[
    row("request-discriminator-added", (Discriminator, Add, Request), (Safe, Safe, Major),
        "Which alternative a value is was found out otherwise, and the value is the same.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }"),
    row("request-discriminator-removed", (Discriminator, Remove, Request), (Safe, Safe, Major),
        "Which alternative a value is has to be found out otherwise, and the value is the same.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }"),
    row("request-discriminator-property-changed", (DiscriminatorProperty, Change, Request), (Safe, Safe, Major),
        "The values themselves are what they were, and the schemas of the alternatives say which properties they need.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: sort } }"),
    row("request-discriminator-mapping-added", (DiscriminatorMapping, Add, Request), (Safe, Safe, Minor),
        "There is a name more for an alternative.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat' } } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' } } }"),
    row("request-discriminator-mapping-removed", (DiscriminatorMapping, Remove, Request), (Safe, Safe, Major),
        "A name for an alternative is gone; the alternatives say themselves what is right.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' } } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat' } } }"),
    row("request-discriminator-mapping-changed", (DiscriminatorMapping, Change, Request), (Safe, Safe, Major),
        "A name means another alternative; the alternatives say themselves what is right.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat' } } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Dog' } } }"),
    row("response-discriminator-added", (Discriminator, Add, Response), (Safe, Safe, Major),
        "Which alternative an answer is can be told more easily than before.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }"),
    row("response-discriminator-removed", (Discriminator, Remove, Response), (Safe, Risk, Major),
        "Which alternative an answer is has to be found out otherwise; ours look for the property that may be missing.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }"),
    row("response-discriminator-property-changed", (DiscriminatorProperty, Change, Response), (Safe, Risk, Major),
        "Another property tells the alternatives apart; ours look for the old one, and keep what they cannot tell as JSON.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: sort } }"),
    row("response-discriminator-mapping-added", (DiscriminatorMapping, Add, Response), (Safe, Safe, Minor),
        "There is a name more for an alternative; ours keep what they cannot tell as JSON.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat' } } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' } } }"),
    row("response-discriminator-mapping-removed", (DiscriminatorMapping, Remove, Response), (Safe, Safe, Major),
        "A name for an alternative comes no more.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' } } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat' } } }"),
    row("response-discriminator-mapping-changed", (DiscriminatorMapping, Change, Response), (Safe, Risk, Major),
        "A name means another alternative; ours read it as the old one, or keep it as JSON.",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat' } } }",
        "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Dog' } } }"),
];
