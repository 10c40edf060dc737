//! One file of operations: the methods of the client, and the types of their requests.

use api_model::Api;
use api_model::model::{ContentKind, Group, Operation, Parameter, Place, Response, Status};

use super::answer::{Errors, Send, Success, reason};
use super::argument::argument;
use super::body;
use super::enums::{self, content_type, reader};
use super::module::{Link, Module};
use super::plan::{ErrorType, Plan};
use super::style::style;
use crate::text::{Text, line, open, span};
use crate::types;

/// Words of the longest line of documentation that is taken from a response.
const RESPONSE: usize = 200;

/// The text of the module of a group.
pub(super) fn write(api: &Api, group: &Group, plans: &[&Plan<'_>]) -> String {
    let mut module = Module::default();
    module.uses("Call");
    module.uses("Sent");
    open!(module.text, "impl Client {{");
    for plan in plans {
        write_method(api, &mut module, plan);
    }
    module.text.close("}");
    for plan in plans {
        write_request(api, &mut module, plan);
        let method = &plan.operation.method_name;
        if let Some(body) = &plan.operation.body {
            body::write_types(api, &mut module, method, body, &plan.body);
        }
        write_answers(api, &mut module, plan);
    }
    assemble(group, module)
}

/// The file: documentation, imports, and what was written.
fn assemble(group: &Group, module: Module) -> String {
    let mut head = Text::default();
    let doc = group.doc.as_deref().map(|doc| format!("\n\n{doc}")).unwrap_or_default();
    head.comment("//!", &format!("{}{doc}", group.title));
    head.blank();
    head.line("use super::OPERATIONS;");
    head.line("use crate::Client;");
    module.finish(head)
}

/// The method of the client that makes a request.
fn write_method(api: &Api, module: &mut Module, plan: &Plan<'_>) {
    let operation = plan.operation;
    module.text.blank();
    method_doc(module, operation);
    if operation.deprecated {
        module.text.line("#[deprecated]");
    }
    let mut arguments = vec!["&self".to_owned()];
    let mut links = Vec::new();
    if let Some(server) = operation.servers.first() {
        links.push(Link::new("server", vec![format!("{:?}", crate::servers::with_defaults(server))]));
    }
    if plan.answers.redirects {
        links.push(Link::new("redirects", Vec::new()));
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let (argument, link) = parameter_argument(api, module, parameter);
        arguments.push(argument);
        links.push(link);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let argument = body::body_argument(api, module, body, &plan.body);
        arguments.push(format!("body: {}", argument.ty));
        links.push(argument.link);
    }
    let (method, request) = (&operation.method_name, &operation.type_name);
    module.text.list(&format!("pub fn {method}("), &arguments, &format!(") -> {request} {{"));
    module.text.deeper();
    module.chain(request, &format!("Call::new(&self.core, &OPERATIONS[{}])", plan.index), links);
    module.text.close("}");
}

fn method_doc(module: &mut Module, operation: &Operation) {
    let summary = operation.summary.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let doc = operation.doc.as_deref().map(str::trim).filter(|text| !text.is_empty());
    // Many descriptions begin with the summary, or are it.
    let summary = summary.filter(|summary| !doc.is_some_and(|doc| doc.starts_with(summary)));
    for text in [summary, doc].into_iter().flatten() {
        module.text.doc(text);
        module.text.line("///");
    }
    line!(module.text, "/// `{} {}`", operation.method, span(&operation.path));
    let documented = |parameter: &&Parameter| parameter.required && parameter.doc.is_some();
    let mut first = true;
    for parameter in operation.parameters.iter().filter(documented) {
        if std::mem::take(&mut first) {
            module.text.line("///");
        }
        module.argument_doc(&parameter.ident, parameter.doc.as_deref(), None);
    }
    let body = operation.body.as_ref().filter(|body| body.required && body.doc.is_some());
    if let Some(body) = body {
        if first {
            module.text.line("///");
        }
        module.argument_doc("body", body.doc.as_deref(), None);
    }
}

/// The argument for a parameter, and what is called with it.
fn parameter_argument(api: &Api, module: &mut Module, parameter: &Parameter) -> (String, Link) {
    let argument = argument(api, &parameter.ident, &parameter.ty);
    module.uses("Style");
    let wire = format!("{:?}", parameter.wire);
    let style = style(parameter.encoding);
    let (method, arguments) = match parameter.place {
        Place::Path => ("path", vec![wire, argument.value, style]),
        Place::Query => ("query", vec![wire, argument.value, style]),
        Place::Header => ("header", vec![wire, argument.value, style]),
        Place::Cookie => ("cookie", vec![wire, argument.value, style]),
        Place::QueryString => ("querystring", vec![argument.value, style]),
    };
    let link = Link::new(format!("{method}{}", argument.turbofish), arguments);
    (format!("{}: {}", parameter.ident, argument.ty), link)
}

/// The request of an operation.
fn write_request(api: &Api, module: &mut Module, plan: &Plan<'_>) {
    let operation = plan.operation;
    let (method, request) = (&operation.method_name, &operation.type_name);
    let text = &mut module.text;
    text.blank();
    line!(text, "/// A request of [`Client::{method}`].");
    text.line("#[must_use]");
    line!(text, "pub struct {request}(Call);");
    text.blank();
    open!(text, "impl {request} {{");
    for parameter in operation.parameters.iter().filter(|parameter| !parameter.required) {
        write_setter(api, module, parameter);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        module.text.blank();
        if let Some(doc) = &body.doc {
            module.text.doc(doc);
        }
        let argument = body::body_argument(api, module, body, &plan.body);
        setter(module, "body", &argument.ty, argument.link);
    }
    for (send, success) in plan.answers.sends.iter().zip(&plan.successes) {
        write_send(api, module, plan, send, success.as_deref());
    }
    module.text.close("}");
}

fn write_setter(api: &Api, module: &mut Module, parameter: &Parameter) {
    module.text.blank();
    let doc = parameter.doc.as_deref().map(str::trim).filter(|doc| !doc.is_empty());
    if let Some(doc) = doc {
        module.text.doc(doc);
    }
    if let Some(default) = parameter.default.as_ref().filter(|default| default.to_string().len() < RESPONSE) {
        if doc.is_some() {
            module.text.line("///");
        }
        line!(module.text, "/// Default: `{}`.", span(&default.to_string()));
    }
    if parameter.deprecated {
        module.text.line("#[deprecated]");
    }
    let ident = &parameter.ident;
    let (argument, link) = parameter_argument(api, module, parameter);
    let ty = argument.split_once(": ").map_or(argument.as_str(), |(_, ty)| ty).to_owned();
    setter(module, ident, &ty, link);
}

/// A method that takes one thing.
fn setter(module: &mut Module, ident: &str, ty: &str, link: Link) {
    module.text.list(&format!("pub fn {ident}("), &["self", &format!("{ident}: {ty}")], ") -> Self {");
    module.text.deeper();
    module.chain("Self", "self.0", vec![link]);
    module.text.close("}");
}

/// A method that sends the request.
fn write_send(api: &Api, module: &mut Module, plan: &Plan<'_>, send: &Send, success: Option<&str>) {
    module.text.blank();
    let streamed =
        has_events(&send.success) && plan.operation.body.as_ref().is_some_and(|body| body::has_stream(api, body));
    send_doc(module, plan.operation, send, streamed);
    let (error, read) = errors(api, module, plan);
    let accept = format!("{:?}", send.accept);
    let value = match (&send.success, success) {
        (Success::One(kind), _) => content_type(api, module, kind.as_ref()),
        (Success::ByStatus(_), Some(name)) => name.to_owned(),
        (Success::Undeclared | Success::ByStatus(_), _) => {
            module.uses("Untyped");
            "Untyped".to_owned()
        }
    };
    let sent = format!(") -> Sent<{value}, {error}> {{");
    module.text.list(&format!("pub fn {}(", send.method), &["self"], &sent);
    module.text.deeper();
    let (method, arguments) = match (&send.success, success) {
        (Success::ByStatus(_), Some(name)) => ("as", vec![accept, format!("{name}::read"), read]),
        (Success::One(kind), _) => (reader(kind.as_ref()), vec![accept, read]),
        _ => ("untyped", vec![accept, read]),
    };
    let streamed = if streamed { ".streamed()" } else { "" };
    module.text.list(&format!("self.0{streamed}.send_{method}("), &arguments, ")");
    module.text.close("}");
}

/// Whether what comes back may be events.
fn has_events(success: &Success) -> bool {
    let is_events =
        |kind: &Option<ContentKind>| matches!(kind, Some(ContentKind::Events(_) | ContentKind::Envelopes(_)));
    match success {
        Success::One(kind) => is_events(kind),
        Success::ByStatus(kinds) => kinds.iter().any(|(_, kind)| is_events(kind)),
        Success::Undeclared => false,
    }
}

/// The type of the errors of an operation, and the function that reads them.
fn errors(api: &Api, module: &mut Module, plan: &Plan<'_>) -> (String, String) {
    match (&plan.answers.errors, &plan.error) {
        (Errors::One(ty), _) => {
            module.uses("json_error");
            (types::path(api, ty), "json_error".to_owned())
        }
        (_, Some(error)) => (error.name.clone(), format!("{}::read", error.name)),
        _ => {
            module.uses("Untyped");
            module.uses("untyped_error");
            ("Untyped".to_owned(), "untyped_error".to_owned())
        }
    }
}

fn send_doc(module: &mut Module, operation: &Operation, send: &Send, streamed: bool) {
    let text = &mut module.text;
    match send.method.as_str() {
        "send" => line!(text, "/// Sends the request."),
        _ => line!(text, "/// Sends the request, and asks for `{}`.", span(&send.accept)),
    }
    if streamed {
        text.line("///");
        text.line("/// A body in JSON says `\"stream\": true`, unless its `stream` is set.");
    }
    if send.method != "send" {
        return;
    }
    let described = |response: &&Response| match response.status {
        Status::Code(code) => response.doc.as_deref().is_some_and(|doc| !is_said_by(doc, code)),
        _ => response.doc.as_deref().is_some_and(|doc| !doc.trim().is_empty()),
    };
    let mut first = true;
    for response in operation.responses.iter().filter(described) {
        let Some(line) = response.doc.as_deref().and_then(|doc| doc.trim().lines().next()) else { continue };
        if line.len() > RESPONSE {
            continue;
        }
        if std::mem::take(&mut first) {
            text.line("///");
        }
        let status = match response.status {
            Status::Code(code) => code.to_string(),
            Status::Range(class) => format!("{class}xx"),
            Status::Default => "Otherwise".to_owned(),
        };
        text.doc(&format!("- {status}: {line}"));
    }
}

/// Whether a description says no more than the status.
fn is_said_by(doc: &str, code: u16) -> bool {
    let letters =
        |text: &str| text.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect::<String>();
    let doc = letters(doc);
    doc.is_empty()
        || ["success", "successful", "successfulresponse", "successfuloperation", "error", "response", "default"]
            .contains(&doc.as_str())
        || reason(code).is_some_and(|reason| letters(reason) == doc)
}

/// The enums of what an operation answers with.
fn write_answers(api: &Api, module: &mut Module, plan: &Plan<'_>) {
    let method = &plan.operation.method_name;
    for (send, name) in plan.answers.sends.iter().zip(&plan.successes) {
        if let (Success::ByStatus(kinds), Some(name)) = (&send.success, name) {
            enums::write_success(api, module, name, method, kinds);
        }
    }
    let (Errors::ByStatus(kinds), Some(error)) = (&plan.answers.errors, &plan.error) else { return };
    module.text.blank();
    line!(module.text, "/// The errors of [`Client::{method}`].");
    let ErrorType { name, shared } = error;
    match shared {
        Some(shared) => {
            line!(module.text, "pub type {name} = errors::{shared};");
        }
        None => enums::write_errors(api, module, name, kinds, None),
    }
}
