//! The example in the documentation of a crate: one call, as short as the API allows.

use api_model::Api;
use api_model::model::{ContentKind, Operation, SchemeKind, Status, Type};

use crate::Options;
use crate::servers::is_relative;

/// The code of the example, with the lines that only the compiler needs marked by `# `; `None` if there
/// is no operation that is simple enough.
pub(crate) fn of(api: &Api, options: &Options) -> Option<String> {
    let operation = api.operations.iter().find(|op| op.method == "GET" && arguments(op).is_some());
    let operation = operation.or_else(|| api.operations.iter().find(|op| arguments(op).is_some()))?;
    let arguments = arguments(operation)?;
    let name = options.crate_name.replace('-', "_");
    let scheme = operation
        .security
        .iter()
        .flatten()
        .filter_map(|&scheme| api.schemes.get(scheme))
        .find(|scheme| !matches!(scheme.kind, SchemeKind::MutualTls));
    let server = api.servers.first().filter(|server| !is_relative(&server.url) && server.variables.is_empty());
    let mut code = String::new();
    code.push_str("# async fn example() -> Result<(), Box<dyn std::error::Error>> {\n");
    let mut modules = vec!["Client"];
    if scheme.is_some() {
        modules.push("credentials");
    }
    if server.is_some() {
        modules.push("servers");
    }
    match modules.as_slice() {
        [one] => code.push_str(&format!("use {name}::{one};\n\n")),
        several => code.push_str(&format!("use {name}::{{{}}};\n\n", several.join(", "))),
    }
    let address = server.map_or_else(|| "\"https://...\"".to_owned(), |s| format!("servers::{}()", s.ident));
    code.push_str(&format!("let client = Client::new({address})?"));
    if let Some(scheme) = scheme {
        let secret = if scheme.kind == SchemeKind::Basic { "\"user\", \"password\"" } else { "\"...\"" };
        code.push_str(&format!(".with_credential(credentials::{}::new({secret}))", scheme.type_name));
    }
    code.push_str(";\n");
    let answered = is_shown(operation);
    let assign = if answered { "let answer = " } else { "" };
    code.push_str(&format!("{assign}client.{}({arguments}).send().await?;\n", operation.method_name));
    if answered {
        code.push_str("println!(\"{answer:?}\");\n");
    }
    code.push_str("# Ok(())\n# }\n");
    Some(code)
}

/// The arguments of an operation, if they are simple.
fn arguments(operation: &Operation) -> Option<String> {
    if operation.deprecated || operation.body.as_ref().is_some_and(|body| body.required) {
        return None;
    }
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let values: Option<Vec<&str>> = required
        .map(|parameter| match parameter.ty {
            Type::String | Type::Uuid | Type::Date | Type::DateTime => Some("\"...\""),
            Type::I32 | Type::I64 | Type::U64 => Some("1"),
            Type::Bool => Some("true"),
            _ => None,
        })
        .collect();
    values.map(|values| values.join(", "))
}

/// Whether what comes back can be printed.
fn is_shown(operation: &Operation) -> bool {
    operation
        .responses
        .iter()
        .filter(|response| matches!(response.status, Status::Code(200..=299) | Status::Range(2) | Status::Default))
        .all(|response| {
            matches!(response.contents.first().map(|c| &c.kind), Some(ContentKind::Json(_) | ContentKind::Text))
        })
}
