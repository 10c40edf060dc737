//! Rules about headers of answers; what their values may be is in [`super::schema`].

use super::row;
use crate::rule::Action::{Add, Remove};
use crate::rule::Bump::Patch;
use crate::rule::Direction::{Request, Response};
use crate::rule::Kind::{Header, Required, RequiredHeader};
use crate::rule::Wire::{Break, Risk, Safe};
use crate::rule::{Area, Rule};

#[rustfmt::skip] // A table reads as a table.
pub(super) const RULES: &[Rule] = &[
    row("response-header-added", (Area::Header, Header, Add, Response), (Safe, Safe, Patch),
        "A client ignores what it does not know.",
        "{}", "{ X-A: { schema: { type: string } } }"),
    row("response-header-removed", (Area::Header, Header, Remove, Response), (Safe, Safe, Patch),
        "It never had to be there, so a client has a way to do without it.",
        "{ X-A: { schema: { type: string } } }", "{}"),
    row("required-response-header-added", (Area::Header, RequiredHeader, Add, Response), (Safe, Safe, Patch),
        "A client ignores what it does not know.",
        "{}", "{ X-A: { schema: { type: string }, required: true } }"),
    row("required-response-header-removed", (Area::Header, RequiredHeader, Remove, Response), (Break, Safe, Patch),
        "A client was told that it is always there; ours hand headers out as they come.",
        "{ X-A: { schema: { type: string }, required: true } }", "{}"),
    row("response-header-became-required", (Area::Header, Required, Add, Response), (Safe, Safe, Patch),
        "The API promises more than it did: the header is always there.",
        "{ X-A: { schema: { type: string } } }", "{ X-A: { schema: { type: string }, required: true } }"),
    row("response-header-became-optional", (Area::Header, Required, Remove, Response), (Break, Safe, Patch),
        "A client was told that it is always there; ours hand headers out as they come.",
        "{ X-A: { schema: { type: string }, required: true } }", "{ X-A: { schema: { type: string } } }"),
    row("webhook-response-header-added", (Area::Header, Header, Add, Request), (Safe, Safe, Patch),
        "It may be left out, as everybody does who does not know it.",
        "{}", "{ X-A: { schema: { type: string } } }"),
    row("webhook-response-header-removed", (Area::Header, Header, Remove, Request), (Risk, Risk, Patch),
        "Whether an API ignores what it does not know, or refuses it, is not said.",
        "{ X-A: { schema: { type: string } } }", "{}"),
    row("webhook-required-response-header-added", (Area::Header, RequiredHeader, Add, Request), (Break, Break, Patch),
        "Who is called answers without it, because it was not there.",
        "{}", "{ X-A: { schema: { type: string }, required: true } }"),
    row("webhook-required-response-header-removed", (Area::Header, RequiredHeader, Remove, Request), (Risk, Risk, Patch),
        "Whether an API ignores what it does not know, or refuses it, is not said.",
        "{ X-A: { schema: { type: string }, required: true } }", "{}"),
    row("webhook-response-header-became-required", (Area::Header, Required, Add, Request), (Break, Break, Patch),
        "Who is called may answer without it, and is not understood.",
        "{ X-A: { schema: { type: string } } }", "{ X-A: { schema: { type: string }, required: true } }"),
    row("webhook-response-header-became-optional", (Area::Header, Required, Remove, Request), (Safe, Safe, Patch),
        "It may be left out now; who gives it goes on doing so.",
        "{ X-A: { schema: { type: string }, required: true } }", "{ X-A: { schema: { type: string } } }"),
];
