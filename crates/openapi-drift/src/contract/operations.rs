//! Operations: those that are called, and those that the server calls.

use std::collections::BTreeSet;

use super::Reader;
use super::content::Media;
use super::node::Node;
use super::parameters::Parameter;
use super::security::Security;
use super::servers::Servers;

/// One operation with everything that its path item and the document say for it.
#[derive(Debug, Clone)]
pub(crate) struct Operation<'d> {
    /// `GET /pets/{id}`, `webhook newPet`, `callback onEvent of POST /pets`.
    pub(crate) name: String,
    /// In capitals.
    pub(crate) method: String,
    /// The template of its path; the name of a webhook, the expression of a callback.
    pub(crate) path: &'d str,
    pub(crate) node: Node<'d>,
    /// None where the document gives none.
    pub(crate) id: Option<String>,
    pub(crate) tags: BTreeSet<&'d str>,
    pub(crate) parameters: Vec<Parameter<'d>>,
    pub(crate) body: Option<Body<'d>>,
    pub(crate) responses: Vec<Response<'d>>,
    pub(crate) callbacks: Vec<Hook<'d>>,
    pub(crate) security: Security<'d>,
    pub(crate) servers: Servers<'d>,
}

/// The body of a request.
#[derive(Debug, Clone)]
pub(crate) struct Body<'d> {
    pub(crate) node: Node<'d>,
    pub(crate) is_required: bool,
    pub(crate) content: Vec<Media<'d>>,
}

/// One answer.
#[derive(Debug, Clone)]
pub(crate) struct Response<'d> {
    /// `200`, `2XX`, `default`.
    pub(crate) status: String,
    pub(crate) node: Node<'d>,
    pub(crate) headers: Vec<Parameter<'d>>,
    pub(crate) content: Vec<Media<'d>>,
    pub(crate) links: Vec<(&'d str, Node<'d>)>,
}

/// What the server calls: a webhook, or one expression of a callback.
#[derive(Debug, Clone)]
pub(crate) struct Hook<'d> {
    pub(crate) name: &'d str,
    /// Where it is called; empty for a webhook.
    pub(crate) expression: &'d str,
    pub(crate) node: Node<'d>,
    pub(crate) operations: Vec<Operation<'d>>,
}

/// How the name of an operation is made.
#[derive(Clone, Copy)]
enum Naming<'a> {
    Path,
    Webhook,
    Callback { name: &'a str, of: &'a str },
}

impl<'d> Reader<'d> {
    /// The operations of all paths, sorted.
    pub(super) fn paths(&mut self) -> Vec<Operation<'d>> {
        let mut items = self.root.members("paths");
        items.sort_by_cached_key(|(path, _)| (shape(path), *path));
        items.into_iter().flat_map(|(path, item)| self.item(path, &item, Naming::Path)).collect()
    }

    pub(super) fn webhooks(&mut self) -> Vec<Hook<'d>> {
        let hooks = self.root.members("webhooks").into_iter().map(|(name, node)| {
            let operations = self.item(name, &node, Naming::Webhook);
            Hook { name, expression: "", node, operations }
        });
        hooks.collect()
    }

    fn callbacks(&mut self, operation: &Node<'d>, of: &str) -> Vec<Hook<'d>> {
        let mut hooks = Vec::new();
        for (name, callback) in operation.members("callbacks") {
            // A callback whose operations have that callback in turn.
            if self.open.contains(&callback.at) || self.open.len() >= super::MAX_NESTED {
                continue;
            }
            self.open.push(callback.at.clone());
            for (expression, node) in callback.entries() {
                let operations = self.item(expression, &node, Naming::Callback { name, of });
                hooks.push(Hook { name, expression, node, operations });
            }
            self.open.pop();
        }
        hooks
    }

    /// The operations of a path item, sorted by method.
    fn item(&mut self, path: &'d str, item: &Node<'d>, naming: Naming<'_>) -> Vec<Operation<'d>> {
        const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
        let plain = METHODS.into_iter().filter_map(|method| Some((method.to_uppercase(), item.member(method)?)));
        let more = item.members("additionalOperations");
        let more = more.into_iter().map(|(method, node)| (method.to_owned(), node));
        let mut found: Vec<(String, Node<'d>)> = plain.chain(more).filter(|(_, node)| node.value.is_object()).collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        found.into_iter().filter_map(|(method, node)| self.operation(path, item, method, node, naming)).collect()
    }

    fn operation(
        &mut self,
        path: &'d str,
        item: &Node<'d>,
        method: String,
        node: Node<'d>,
        naming: Naming<'_>,
    ) -> Option<Operation<'d>> {
        self.operations += 1;
        if self.operations > super::MAX_OPERATIONS {
            return None;
        }
        let name = match naming {
            Naming::Path => format!("{method} {path}"),
            Naming::Webhook => format!("webhook {path}"),
            Naming::Callback { name, of } => format!("callback {name} of {of}"),
        };
        let variables = if matches!(naming, Naming::Path) { path } else { "" };
        let body = node.member("requestBody").map(|body| Body {
            is_required: body.flag("required"),
            content: self.content(&body),
            node: body,
        });
        let tags = node.value.get("tags").and_then(serde_json::Value::as_array).into_iter().flatten();
        Some(Operation {
            path,
            id: node.text("operationId").map(|id| id.into_owned()),
            tags: tags.filter_map(serde_json::Value::as_str).collect(),
            parameters: self.parameters(variables, item, &node),
            body,
            responses: self.responses(&node),
            callbacks: self.callbacks(&node, &name),
            security: Security::of(&self.root, &node, matches!(naming, Naming::Path)),
            servers: Servers::of(&self.root, item, &node),
            method,
            name,
            node,
        })
    }

    fn responses(&mut self, operation: &Node<'d>) -> Vec<Response<'d>> {
        let responses = operation.members("responses").into_iter().map(|(status, node)| Response {
            status: if status == "default" { status.to_owned() } else { status.to_uppercase() },
            headers: self.headers(&node),
            content: self.content(&node),
            links: node.members("links"),
            node,
        });
        let mut responses: Vec<Response<'d>> = responses.collect();
        responses.sort_by(|a, b| a.status.cmp(&b.status));
        responses
    }
}

/// A path with the names of its variables left out.
pub(crate) fn shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut is_inside = false;
    for character in path.chars() {
        match character {
            '{' => is_inside = true,
            '}' => is_inside = false,
            _ if is_inside => continue,
            _ => {}
        }
        shape.push(character);
    }
    shape
}
