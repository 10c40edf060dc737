//! Servers: their URLs, the variables in them, and names for them.

use super::node::Node;
use super::path::variables;
use super::{note, rules};
use crate::ident::{Scope, snake};
use crate::model::{Server, ServerVariable};
use crate::schemas::Types;

/// The servers that an object of the document declares.
pub(super) fn servers<'doc>(types: &mut Types<'doc>, owner: &Node<'doc>) -> Vec<Server> {
    let mut idents = Scope::with(&["new", "from", "into", "url"]);
    owner.items("servers").iter().map(|node| server(types, node, &mut idents)).collect()
}

/// Where an API is served that does not say so.
pub(super) fn unknown() -> Server {
    Server { url: "/".to_owned(), ident: "server".to_owned(), doc: None, variables: Vec::new() }
}

fn server<'doc>(types: &mut Types<'doc>, node: &Node<'doc>, idents: &mut Scope) -> Server {
    let written = node.text("url").unwrap_or("/").trim();
    let mut url = written.to_owned();
    if lacks_scheme(written) {
        url = format!("https://{}", written.trim_start_matches("//"));
        note(types, &rules::SERVER_SCHEME, &node.at, format!("`{written}` is taken as `{url}`"));
    }
    let declared = node.get("variables");
    let mut names = Scope::with(&["new", "self"]);
    let mut found = Vec::new();
    for name in variables(&url) {
        let variable = declared.as_ref().and_then(|declared| declared.get(name));
        let variable = variable.filter(|variable| variable.value.is_object());
        found.push(self::variable(types, node, variable.as_ref(), name, &mut names));
    }
    let description = node.owned("description");
    let name = node.text("name").map(str::to_owned).or_else(|| few_words(description.as_deref()?));
    let ident = idents.claim(name.map_or_else(|| from_host(&url), |name| snake(&name)));
    Server { url, ident, doc: description, variables: found }
}

fn variable(
    types: &mut Types<'_>,
    server: &Node<'_>,
    declared: Option<&Node<'_>>,
    name: &str,
    names: &mut Scope,
) -> ServerVariable {
    let text = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        serde_json::Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    };
    let listed = declared.map(|node| node.items("enum")).unwrap_or_default();
    let mut values: Vec<String> = listed.iter().filter_map(|node| text(node.value)).collect();
    let default = declared.and_then(|node| text(node.value.get("default")?));
    let default = default.unwrap_or_else(|| {
        let made = values.first().cloned().unwrap_or_else(|| name.to_owned());
        note(types, &rules::SERVER_VARIABLE, &server.at, format!("`{name}` is `{made}` unless told otherwise"));
        made
    });
    if !values.is_empty() && !values.contains(&default) {
        values.insert(0, default.clone());
    }
    ServerVariable {
        wire: name.to_owned(),
        ident: names.claim(snake(name)),
        default,
        values,
        doc: declared.and_then(|node| node.owned("description")),
    }
}

/// Whether a URL begins with what is a host by all appearances: `api.example.com/v1`, `//example.com`,
/// `localhost:8080`.
fn lacks_scheme(url: &str) -> bool {
    if let Some(rest) = url.strip_prefix("//") {
        return !rest.is_empty();
    }
    if url.contains("://") || url.starts_with(['/', '.', '{']) {
        return false;
    }
    let host = url.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let labels: Vec<_> = name.split('.').collect();
    let is_domain = labels.len() > 1 && labels.iter().all(|label| !label.is_empty());
    let last_is_word =
        labels.last().is_some_and(|label| label.len() > 1 && !label.contains(|c: char| c.is_ascii_digit()));
    (is_domain && last_is_word) || (name == "localhost" && host != "localhost")
}

/// A description of at most four words, without those that every server could bear.
fn few_words(description: &str) -> Option<String> {
    const FILLERS: [&str; 16] = [
        "a",
        "an",
        "the",
        "our",
        "for",
        "of",
        "to",
        "is",
        "server",
        "servers",
        "api",
        "environment",
        "endpoint",
        "url",
        "base",
        "this",
    ];
    let sentence = description.lines().next().unwrap_or_default();
    let sentence = sentence.split(['.', ',', ';', ':', '(', '<', '-', '–', '—']).next().unwrap_or_default();
    let words = sentence.split_whitespace().filter(|word| !FILLERS.contains(&word.to_ascii_lowercase().as_str()));
    let words: Vec<_> = words.collect();
    let readable = words.iter().any(|word| word.chars().any(|character| character.is_ascii_alphabetic()));
    (readable && (1..=4).contains(&words.len())).then(|| words.join(" "))
}

/// A name after the host: the first label that is no `api` or `www`.
fn from_host(url: &str) -> String {
    let host = url.split_once("://").map_or("", |(_, rest)| rest).split(['/', ':']).next().unwrap_or_default();
    let label = host.split('.').find(|label| !matches!(*label, "api" | "www" | "") && !label.contains(['{', '}']));
    match label.filter(|label| label.starts_with(|first: char| first.is_ascii_alphabetic())) {
        Some(label) => snake(label),
        None => "server".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_without_a_scheme() {
        for (url, expected) in [
            ("https://a.example", false),
            ("/v1", false),
            ("./v1", false),
            ("v1", false),
            ("v1.0", false),
            ("{scheme}://a.example", false),
            ("api.tea.example/v1", true),
            ("//api.tea.example", true),
            ("localhost:8080", true),
        ] {
            assert_eq!(lacks_scheme(url), expected, "{url}");
        }
    }

    #[test]
    fn names_of_servers() {
        for (description, expected) in [
            ("Production server", Some("Production")),
            ("The sandbox environment (uses fake data)", Some("sandbox")),
            ("API server", None),
            ("Here is where everything that you do goes to first", None),
        ] {
            assert_eq!(few_words(description).as_deref(), expected);
        }
        for (url, expected) in [
            ("https://api.tea.example/v1", "tea"),
            ("https://eu.tea.example", "eu"),
            ("/v1", "server"),
            ("https://10.0.0.1", "server"),
        ] {
            assert_eq!(from_host(url), expected);
        }
    }
}
