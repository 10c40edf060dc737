//! The example in the documentation of a crate: one call, as short as the API allows.

use api_model::Api;
use api_model::model::{ContentKind, Operation, SchemeKind, Status, Type};

use crate::Options;
use crate::servers::is_relative;
use crate::text::{Text, line, open};

/// The code of the example; `None` if there is no operation that is simple enough.
pub(crate) fn of(api: &Api, options: &Options) -> Option<String> {
    let simple = |operation: &&Operation| arguments(operation).is_some();
    let reading = api.operations.iter().filter(|operation| operation.method == "GET").find(simple);
    let operation = reading.or_else(|| api.operations.iter().find(simple))?;
    let schemes = operation.security.iter().flatten().filter_map(|&scheme| api.schemes.get(scheme));
    let scheme = { schemes }.find(|scheme| scheme.kind != SchemeKind::MutualTls);
    let server = api.servers.first().filter(|server| !is_relative(&server.url) && server.variables.is_empty());

    let mut text = Text::default();
    let mut names = vec!["Client"];
    names.extend(scheme.map(|_| "credentials"));
    names.extend(server.map(|_| "servers"));
    text.imports(&options.crate_name.replace('-', "_"), &names);
    text.blank();
    open!(text, "async fn example() -> Result<(), Box<dyn std::error::Error>> {{");
    let address = server.map_or("\"https://...\"".to_owned(), |server| format!("servers::{}()", server.ident));
    line!(text, "let client = Client::new({address})?;");
    if let Some(scheme) = scheme {
        let secret = if scheme.kind == SchemeKind::Basic { "\"user\", \"...\"" } else { "\"...\"" };
        line!(text, "let client = client.with_credential(credentials::{}::new({secret}));", scheme.type_name);
    }
    let call = format!("client.{}({}).send().await?", operation.method_name, arguments(operation)?);
    if is_shown(operation) {
        line!(text, "let answer = {call};");
        text.line("println!(\"{} {answer:?}\", answer.status());");
    } else {
        line!(text, "{call};");
    }
    text.line("Ok(())");
    text.close("}");
    Some(text.finish())
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
    let is_success = |status| matches!(status, Status::Code(200..=299) | Status::Range(2) | Status::Default);
    let mut successes = operation.responses.iter().filter(|response| is_success(response.status));
    successes.all(|response| {
        let kind = response.contents.first().map(|content| &content.kind);
        matches!(kind, Some(ContentKind::Json(_) | ContentKind::Text))
    })
}
