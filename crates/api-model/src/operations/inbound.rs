//! What the server sends by itself: webhooks and callbacks, as types.

use super::bodies::contents;
use super::media::Class;
use super::node::Node;
use super::shape::Shape;
use super::{Found, METHODS, note, rules};
use crate::ident::{Scope, pascal};
use crate::model::{Inbound, Type};
use crate::schemas::Types;

/// The webhooks of a document and the callbacks of its operations.
pub(super) fn inbound<'doc>(
    types: &mut Types<'doc>,
    document: &Node<'doc>,
    operations: &[Found<'doc>],
) -> Vec<Inbound> {
    let mut names = Scope::default();
    let mut found = Vec::new();
    for list in ["webhooks", "x-webhooks"] {
        for (name, item) in document.entries(list) {
            of_item(types, &item, name, name, &mut names, &mut found);
        }
    }
    for operation in operations {
        for (name, callback) in operation.node.entries("callbacks") {
            let callback = callback.followed(types);
            let title = format!("{} {name}", operation.id);
            for (_, item) in callback.patterned() {
                of_item(types, &item, &title, name, &mut names, &mut found);
            }
        }
    }
    found
}

/// Every operation of a path item.
fn of_item<'doc>(
    types: &mut Types<'doc>,
    item: &Node<'doc>,
    title: &str,
    name: &str,
    names: &mut Scope,
    found: &mut Vec<Inbound>,
) {
    let item = item.followed(types);
    let declared: Vec<_> = METHODS.iter().filter_map(|method| Some((*method, item.get(method)?))).collect();
    let several = declared.len() > 1;
    for (method, operation) in declared {
        // The name alone where it is free; what it belongs to where it is not.
        let mut wanted = if names.is_free(&pascal(name)) { pascal(name) } else { pascal(title) };
        if several {
            wanted.push_str(&pascal(method));
        }
        let name = names.claim(wanted);
        let ty = body(types, &operation, &name);
        let doc = operation.owned("description").or_else(|| operation.owned("summary"));
        found.push(Inbound { name, title: title.to_owned(), ty, doc });
    }
}

/// The type of the body: as JSON where there is one, else as a form.
fn body<'doc>(types: &mut Types<'doc>, operation: &Node<'doc>, hint: &str) -> Option<Type> {
    let body = operation.get("requestBody")?.followed(types);
    let mut form = None;
    for (media, node) in contents(types, &body) {
        let Some(schema) = node.get("schema") else { continue };
        let shape = Shape::of(&schema, types);
        match media.class() {
            Class::Json | Class::Anything if !shape.is_binary() => {
                return Some(types.at_named(&schema.at, &format!("{hint}Payload")));
            }
            Class::Form if form.is_none() => form = Some(schema),
            _ => {}
        }
    }
    if form.is_none() {
        note(types, &rules::INBOUND_WITHOUT_JSON, &body.at, "the body has no type");
    }
    form.map(|schema| types.at_named(&schema.at, &format!("{hint}Payload")))
}
