//! Rules about what the API calls; what is in such a call is told by the other rules, the other way around.

use super::row;
use crate::rule::Action::{Add, Change, Remove};
use crate::rule::Bump::{Major, Minor, Patch};
use crate::rule::Kind::{Callback, Webhook};
use crate::rule::Wire::{Break, Safe};
use crate::rule::{Area, Direction, Rule};

#[rustfmt::skip] // A table reads as a table.
pub(super) const RULES: &[Rule] = &[
    row("webhook-added", (Area::Webhook, Webhook, Add, Direction::None), (Safe, Safe, Minor),
        "The API calls only those who asked for it.",
        "{ webhooks: {  }, paths: {} }",
        "{ webhooks: { done: { post: { responses: { 200: { description: Done } } } } }, paths: {} }"),
    row("webhook-removed", (Area::Webhook, Webhook, Remove, Direction::None), (Break, Break, Major),
        "Who waits to be called waits in vain.",
        "{ webhooks: { done: { post: { responses: { 200: { description: Done } } } } }, paths: {} }",
        "{ webhooks: {  }, paths: {} }"),
    row("callback-added", (Area::Webhook, Callback, Add, Direction::None), (Safe, Safe, Minor),
        "The API calls only those who gave an address for it.",
        "{ paths: { /things: { post: { callbacks: {  }, responses: { 200: { description: Done } } } } } }",
        "{ paths: { /things: { post: { callbacks: { done: { '{$request.query.url}': { post: { responses: { 200: { description: Done } } } } } }, responses: { 200: { description: Done } } } } } }"),
    row("callback-removed", (Area::Webhook, Callback, Remove, Direction::None), (Break, Break, Major),
        "Who waits to be called waits in vain.",
        "{ paths: { /things: { post: { callbacks: { done: { '{$request.query.url}': { post: { responses: { 200: { description: Done } } } } } }, responses: { 200: { description: Done } } } } } }",
        "{ paths: { /things: { post: { callbacks: {  }, responses: { 200: { description: Done } } } } } }"),
    row("callback-changed", (Area::Webhook, Callback, Change, Direction::None), (Break, Break, Patch),
        "Who says where to be called in the old place is not called there any more.",
        "{ paths: { /things: { post: { callbacks: { done: { '{$request.query.url}': { post: { responses: { 200: { description: Done } } } } } }, responses: { 200: { description: Done } } } } } }",
        "{ paths: { /things: { post: { callbacks: { done: { '{$request.query.address}': { post: { responses: { 200: { description: Done } } } } } }, responses: { 200: { description: Done } } } } } }"),
];
