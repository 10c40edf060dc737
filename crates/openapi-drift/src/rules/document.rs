//! Rules about the document as a whole.

use super::row;
use crate::rule::Action::{Add, Change, Decrease, Increase, Remove, Unset};
use crate::rule::Bump::{Major, Minor, Patch};
use crate::rule::Kind::{ApiMajorVersion, ApiVersion, Server, Tag};
use crate::rule::Wire::{Risk, Safe};
use crate::rule::{Area, Direction, Rule};

#[rustfmt::skip] // A table reads as a table.
pub(super) const RULES: &[Rule] = &[
    row("api-version-increased", (Area::Document, ApiVersion, Increase, Direction::None), (Safe, Safe, Patch),
        "That is what a version is for.",
        "{ info: { title: Things, version: 1.0.0 }, paths: { /things: { get: { responses: { 200: { description: Done } } } } } }",
        "{ info: { title: Things, version: 1.1.0 }, paths: { /things: { get: { responses: { 200: { description: Done } } } } } }"),
    row("api-version-decreased", (Area::Document, ApiVersion, Decrease, Direction::None), (Safe, Safe, Patch),
        "It may be a mistake, or an older document than the one before.",
        "{ info: { title: Things, version: 1.1.0 }, paths: { /things: { get: { responses: { 200: { description: Done } } } } } }",
        "{ info: { title: Things, version: 1.0.0 }, paths: { /things: { get: { responses: { 200: { description: Done } } } } } }"),
    row("api-version-changed", (Area::Document, ApiVersion, Change, Direction::None), (Safe, Safe, Patch),
        "The versions are none that could be compared.",
        "{ info: { title: Things, version: spring }, paths: { /things: { get: { responses: { 200: { description: Done } } } } } }",
        "{ info: { title: Things, version: autumn }, paths: { /things: { get: { responses: { 200: { description: Done } } } } } }"),
    row("api-version-not-bumped", (Area::Document, ApiVersion, Unset, Direction::None), (Safe, Safe, Patch),
        "The document changed under the same version, so that cannot tell the two apart.",
        "{ info: { title: Things, version: 1.0.0 }, paths: { /things: { get: { responses: { 200: { description: Done } } } } } }",
        "{ info: { title: Things, version: 1.0.0 }, paths: { /things: { get: { deprecated: true, responses: { 200: { description: Done } } } } } }"),
    row("api-major-version-not-bumped", (Area::Document, ApiMajorVersion, Unset, Direction::None), (Safe, Safe, Patch),
        "Something broke, which the version does not say.",
        "{ info: { title: Things, version: 1.0.0 }, paths: { /things: { get: { responses: { 200: { description: Done } } } } } }",
        "{ info: { title: Things, version: 1.1.0 }, paths: {} }"),
    row("server-added", (Area::Document, Server, Add, Direction::None), (Safe, Safe, Minor),
        "There is an address more, and nobody has to call it.",
        "{ servers: [{ url: https://a.example }], paths: {} }",
        "{ servers: [{ url: https://a.example }, { url: https://b.example }], paths: {} }"),
    row("server-removed", (Area::Document, Server, Remove, Direction::None), (Risk, Risk, Major),
        "The documents do not say whether the old address still answers, and a deployed client goes on calling it.",
        "{ servers: [{ url: https://a.example }, { url: https://b.example }], paths: {} }",
        "{ servers: [{ url: https://a.example }], paths: {} }"),
    row("server-changed", (Area::Document, Server, Change, Direction::None), (Safe, Safe, Patch),
        "The address has other variables; where the API stands is not what it promises.",
        "{ servers: [{ url: 'https://{a}.example', variables: { a: { default: b } } }], paths: {} }",
        "{ servers: [{ url: 'https://{a}.example', variables: { a: { default: c } } }], paths: {} }"),
    row("tag-added", (Area::Document, Tag, Add, Direction::None), (Safe, Safe, Patch),
        "A tag is declared, which changes no operation.",
        "{ tags: [], paths: {} }", "{ tags: [{ name: things }], paths: {} }"),
    row("tag-removed", (Area::Document, Tag, Remove, Direction::None), (Safe, Safe, Patch),
        "A tag is declared no more, which changes no operation.",
        "{ tags: [{ name: things }], paths: {} }", "{ tags: [], paths: {} }"),
];
