//! `servers.rs`: where the API is served, as functions that give an address.

use api_model::Api;
use api_model::ident::Scope;
use api_model::model::{Server, ServerVariable};

use crate::text::{Text, line, span};

/// The text of `servers.rs`; `None` if the document names no server.
pub(crate) fn write(api: &Api) -> Option<String> {
    let mut text = Text::default();
    text.line("//! Where the API is served, according to its document.");
    let mut scope = Scope::default();
    for server in &api.servers {
        text.blank();
        write_server(&mut text, server, &scope.claim(server.ident.clone()), None);
    }
    for operation in &api.operations {
        for server in &operation.servers {
            text.blank();
            let name = scope.claim(format!("{}_{}", operation.method_name, server.ident));
            write_server(&mut text, server, &name, Some(&operation.method_name));
        }
    }
    let any = !api.servers.is_empty() || api.operations.iter().any(|operation| !operation.servers.is_empty());
    any.then(|| text.finish())
}

fn write_server(text: &mut Text, server: &Server, name: &str, operation: Option<&str>) {
    match &server.doc {
        Some(doc) => text.doc(doc),
        None => line!(text, "/// `{}`", span(&server.url)),
    }
    if operation.is_some() || is_relative(&server.url) || !server.variables.is_empty() {
        text.line("///");
    }
    if let Some(operation) = operation {
        line!(text, "/// Only for [`Client::{operation}`](crate::Client::{operation}).");
    }
    if is_relative(&server.url) {
        text.line("/// It is relative: put the address of the host before it.");
    }
    for variable in &server.variables {
        text.doc(&format!("- `{}`: {}", variable.ident, description(variable)));
    }
    if server.variables.is_empty() {
        line!(text, "pub const fn {name}() -> &'static str {{");
        text.deeper();
        line!(text, "{:?}", server.url);
        return text.close("}");
    }
    let arguments: Vec<String> = server.variables.iter().map(|variable| format!("{}: &str", variable.ident)).collect();
    text.list(&format!("pub fn {name}("), &arguments, ") -> String {");
    text.deeper();
    text.list("[", &pieces(server), "].concat()");
    text.close("}");
}

fn description(variable: &ServerVariable) -> String {
    let doc = variable.doc.as_deref().map(str::trim).filter(|doc| !doc.is_empty());
    let doc = doc.map(|doc| format!("{} ", doc.lines().next().unwrap_or_default())).unwrap_or_default();
    let values = match variable.values.as_slice() {
        [] => String::new(),
        values => format!("one of `{}`; ", values.join("`, `")),
    };
    format!("{doc}({values}default `{}`)", variable.default)
}

/// The expressions whose concatenation is the address.
fn pieces(server: &Server) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = server.url.as_str();
    while let Some((before, inner)) = rest.split_once('{') {
        let Some((name, after)) = inner.split_once('}') else { break };
        match server.variables.iter().find(|variable| variable.wire == name) {
            Some(variable) => {
                if !before.is_empty() {
                    pieces.push(format!("{before:?}"));
                }
                pieces.push(variable.ident.clone());
            }
            None => pieces.push(format!("{:?}", format!("{before}{{{name}}}"))),
        }
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(format!("{rest:?}"));
    }
    pieces
}

/// The address of a server whose variables are what they are by default.
pub(crate) fn with_defaults(server: &Server) -> String {
    server
        .variables
        .iter()
        .fold(server.url.clone(), |url, variable| url.replace(&format!("{{{}}}", variable.wire), &variable.default))
}

/// Whether an address lacks its host.
pub(crate) fn is_relative(url: &str) -> bool {
    !url.contains("://") && !url.starts_with('{')
}
