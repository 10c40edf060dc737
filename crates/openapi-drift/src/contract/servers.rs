//! Where an API is.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use super::node::Node;

/// The servers of an operation, whoever names them.
#[derive(Debug, Clone)]
pub(crate) struct Servers<'d> {
    /// The document names them for all operations, and nobody nearer names others.
    pub(crate) is_global: bool,
    /// Where the list is.
    pub(crate) at: String,
    /// By address, without a slash at its end; what is said of its variables.
    pub(crate) servers: BTreeMap<String, Server<'d>>,
}

/// One server.
#[derive(Debug, Clone)]
pub(crate) struct Server<'d> {
    pub(crate) node: Option<Node<'d>>,
    /// Each variable with its default and the values that it may have.
    pub(crate) variables: BTreeMap<&'d str, Value>,
}

impl<'d> Servers<'d> {
    pub(super) fn of(root: &Node<'d>, item: &Node<'d>, operation: &Node<'d>) -> Self {
        [operation, item]
            .into_iter()
            .find(|owner| has_servers(owner))
            .map_or_else(|| Self::global(root), |owner| Self::in_owner(owner, false))
    }

    pub(crate) fn global(root: &Node<'d>) -> Self {
        Self::in_owner(root, true)
    }

    fn in_owner(owner: &Node<'d>, is_global: bool) -> Self {
        let mut servers: BTreeMap<String, Server<'d>> = BTreeMap::new();
        let mut found = Vec::new();
        for node in owner.elements("servers") {
            let Some(url) = node.text("url") else { continue };
            let variables = node.members("variables").into_iter().map(|(name, variable)| {
                let mut values: Vec<&str> = variable
                    .value
                    .get("enum")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                values.sort_unstable();
                (name, json!({ "default": variable.value.get("default"), "enum": values }))
            });
            found.push((url.trim_end_matches('/').to_owned(), variables.collect::<BTreeMap<&str, Value>>(), node));
        }
        // One address may be there with several sets of values; which is which is told by these alone.
        found.sort_by_cached_key(|(url, variables, _)| (url.clone(), json!(variables).to_string()));
        let mut counts: HashMap<String, usize> = HashMap::new();
        for (url, variables, node) in found {
            let count = counts.entry(url.clone()).and_modify(|count| *count += 1).or_insert(1);
            let key = if *count == 1 { url } else { format!("{url} ({count})") };
            servers.entry(key).or_insert(Server { node: Some(node), variables });
        }
        if servers.is_empty() {
            // OpenAPI says that this is the server then.
            servers.insert(String::new(), Server { node: None, variables: BTreeMap::new() });
        }
        Self { is_global, at: owner.below("servers"), servers }
    }
}

fn has_servers(owner: &Node<'_>) -> bool {
    owner.value.get("servers").and_then(Value::as_array).is_some_and(|servers| !servers.is_empty())
}
