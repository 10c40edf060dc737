//! Rules about how a value is written in XML.

use super::row;
use crate::rule::Action::Change;
use crate::rule::Bump::Patch;
use crate::rule::Direction::{Request, Response};
use crate::rule::Kind::{XmlAttribute, XmlName, XmlNamespace, XmlPrefix, XmlWrapped};
use crate::rule::Rule;
use crate::rule::Wire::{Break, Risk, Safe};

#[rustfmt::skip] // A table reads as a table.
pub(in crate::rules) const RULES: &[Rule] = &[
    row("request-xml-name-changed", (XmlName, Change, Request), (Break, Break, Patch),
        "The server looks for an element or attribute by another name than the one that is sent.",
        "{ type: object, properties: { a: { type: string } } }",
        "{ type: object, properties: { a: { type: string, xml: { name: b } } } }"),
    row("response-xml-name-changed", (XmlName, Change, Response), (Break, Safe, Patch),
        "A client looks for an element or attribute by the old name; ours hand out the text.",
        "{ type: object, properties: { a: { type: string } } }",
        "{ type: object, properties: { a: { type: string, xml: { name: b } } } }"),
    row("request-xml-attribute-changed", (XmlAttribute, Change, Request), (Break, Break, Patch),
        "The server looks for an attribute where an element is sent, or the other way around.",
        "{ type: object, properties: { a: { type: string } } }",
        "{ type: object, properties: { a: { type: string, xml: { attribute: true } } } }"),
    row("response-xml-attribute-changed", (XmlAttribute, Change, Response), (Break, Safe, Patch),
        "A client looks for an attribute where an element comes, or the other way around; ours hand out the text.",
        "{ type: object, properties: { a: { type: string } } }",
        "{ type: object, properties: { a: { type: string, xml: { attribute: true } } } }"),
    row("request-xml-wrapped-changed", (XmlWrapped, Change, Request), (Break, Break, Patch),
        "The elements of a list are sent one level above or below where the server looks for them.",
        "{ type: object, properties: { a: { type: array, items: { type: string } } } }",
        "{ type: object, properties: { a: { type: array, items: { type: string }, xml: { wrapped: true } } } }"),
    row("response-xml-wrapped-changed", (XmlWrapped, Change, Response), (Break, Safe, Patch),
        "The elements of a list come one level above or below where a client looks for them; ours hand out the text.",
        "{ type: object, properties: { a: { type: array, items: { type: string } } } }",
        "{ type: object, properties: { a: { type: array, items: { type: string }, xml: { wrapped: true } } } }"),
    row("request-xml-namespace-changed", (XmlNamespace, Change, Request), (Break, Break, Patch),
        "A name in another name space is another name.",
        "{ type: object, properties: { a: { type: string, xml: { namespace: 'https://a.example/1' } } } }",
        "{ type: object, properties: { a: { type: string, xml: { namespace: 'https://a.example/2' } } } }"),
    row("response-xml-namespace-changed", (XmlNamespace, Change, Response), (Break, Safe, Patch),
        "A name in another name space is another name; ours hand out the text.",
        "{ type: object, properties: { a: { type: string, xml: { namespace: 'https://a.example/1' } } } }",
        "{ type: object, properties: { a: { type: string, xml: { namespace: 'https://a.example/2' } } } }"),
    row("request-xml-prefix-changed", (XmlPrefix, Change, Request), (Risk, Risk, Patch),
        "A prefix is a spelling of its name space, which a server that compares texts takes for a part of the name.",
        "{ type: object, properties: { a: { type: string, xml: { prefix: a } } } }",
        "{ type: object, properties: { a: { type: string, xml: { prefix: b } } } }"),
    row("response-xml-prefix-changed", (XmlPrefix, Change, Response), (Risk, Safe, Patch),
        "A prefix is a spelling of its name space, which a client that compares texts takes for a part of the name; ours hand out the text.",
        "{ type: object, properties: { a: { type: string, xml: { prefix: a } } } }",
        "{ type: object, properties: { a: { type: string, xml: { prefix: b } } } }"),
];
