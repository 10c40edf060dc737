//! The operations of a prepared document, and what belongs to them: parameters, bodies, responses,
//! security, servers, groups, and what the server sends by itself.
//!
//! | to find | look into |
//! |---|---|
//! | what a media type stands for | `media` |
//! | what a schema amounts to on the wire | `shape` |
//! | which names are kept free | `names` |
//! | what is said in the ledger | `rules` |

mod bodies;
mod events;
mod groups;
mod inbound;
mod media;
mod multipart;
mod names;
mod node;
mod parameters;
mod path;
mod responses;
mod rules;
mod security;
mod servers;
mod shape;
mod style;

pub use names::{CLIENT_METHODS, FORM_METHODS, REQUEST_METHODS, is_reserved};
pub(crate) use rules::RULES;

use openapi_normal::Rule;

use crate::model::{Api, Operation, Type};
use crate::schemas::Types;

use groups::Groups;
use names::Namer;
use node::Node;
use security::Security;

/// The methods of a path item, in the order in which OpenAPI lists them.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// An operation as it stands in the document.
struct Found<'doc> {
    id: String,
    /// In capitals.
    method: String,
    path: String,
    item: Node<'doc>,
    node: Node<'doc>,
}

/// Fills in everything of `api` but its types.
pub(crate) fn build(types: &mut Types<'_>, api: &mut Api) {
    let document = Node::root(types.document());
    if let Some(info) = document.get("info") {
        api.title = info.owned("title").unwrap_or_default();
        api.version = info.owned("version").unwrap_or_default();
        api.description = info.owned("description");
    }
    api.servers = servers::servers(types, &document);
    if api.servers.is_empty() {
        api.servers.push(servers::unknown());
    }
    let found = find(types, &document);
    let nodes: Vec<_> = found.iter().map(|operation| operation.node.clone()).collect();
    let security = Security::of(types, &document, &nodes);
    let mut groups = Groups::new(&document);
    let mut namer = Namer::new();
    for operation in &found {
        let built = self::operation(types, operation, &security, &mut groups, &mut namer);
        api.operations.push(built);
    }
    api.inbound = inbound::inbound(types, &document, &found);
    api.groups = groups.groups;
    api.schemes = security.schemes;
}

/// Every operation of the document, in its order.
fn find<'doc>(types: &mut Types<'doc>, document: &Node<'doc>) -> Vec<Found<'doc>> {
    let mut found = Vec::new();
    for (written, item) in document.get("paths").map(|paths| paths.patterned()).unwrap_or_default() {
        let item = item.followed(types);
        let path = sent(types, written, &item);
        // In the order of the item, which its author chose.
        for (key, node) in item.members() {
            if key == "additionalOperations" {
                for (method, node) in node.patterned() {
                    push(&mut found, method, &path, &item, node);
                }
            } else if METHODS.contains(&key) {
                push(&mut found, key, &path, &item, node);
            }
        }
    }
    found
}

fn push<'doc>(found: &mut Vec<Found<'doc>>, method: &str, path: &str, item: &Node<'doc>, node: Node<'doc>) {
    if !node.value.is_object() {
        return;
    }
    let id = node.owned("operationId").unwrap_or_else(|| format!("{method} {path}"));
    let method = method.to_ascii_uppercase();
    found.push(Found { id, method, path: path.to_owned(), item: item.clone(), node });
}

/// A path as it is sent: with a slash in front, without a fragment.
fn sent(types: &mut Types<'_>, written: &str, item: &Node<'_>) -> String {
    let trimmed = written.trim();
    let sent = path::without_fragment(trimmed);
    let sent = if sent.starts_with('/') { sent.to_owned() } else { format!("/{sent}") };
    if sent != written {
        note(types, &rules::PATH_SPELLING, &item.at, format!("`{written}` is sent as `{sent}`"));
    }
    sent
}

fn operation<'doc>(
    types: &mut Types<'doc>,
    found: &Found<'doc>,
    security: &Security<'doc>,
    groups: &mut Groups<'doc>,
    namer: &mut Namer,
) -> Operation {
    let Found { id, method, path, item, node } = found;
    let names = namer.name(types, id, method, path);
    let required = security.of_operation(types, node);
    let (mut parameters, sent) = parameters::parameters(types, item, node, path, &names.hint);
    security.relieve(types, &required, &node.at, &mut parameters);
    let mut own_servers = servers::servers(types, node);
    if own_servers.is_empty() {
        own_servers = servers::servers(types, item);
    }
    Operation {
        id: id.clone(),
        at: node.at.clone(),
        method: method.clone(),
        path: sent,
        summary: node.owned("summary"),
        doc: node.owned("description"),
        deprecated: node.flag("deprecated") == Some(true),
        group: groups.of(node, path),
        parameters,
        body: bodies::body(types, node, &names.hint),
        responses: responses::responses(types, node, method, &names.hint),
        security: required,
        servers: own_servers,
        method_name: names.method,
        type_name: names.request,
    }
}

/// The type of what `owner` describes by a schema; JSON of any kind where there is none.
fn described<'doc>(types: &mut Types<'doc>, owner: &Node<'doc>, schema: Option<&Node<'doc>>, hint: &str) -> Type {
    match schema {
        Some(schema) => types.at_named(&schema.at, hint),
        None => {
            note(types, &rules::UNTYPED, &owner.at, "no schema says what it is: JSON");
            Type::Any
        }
    }
}

/// Writes into the ledger what a rule did.
fn note(types: &mut Types<'_>, rule: &Rule, at: &str, reason: impl Into<String>) {
    debug_assert!(RULES.iter().any(|known| known.id == rule.id), "`{}` is not in the table", rule.id);
    types.note(rule.kind, rule.id, at, reason);
}
