//! Operations as text that a person can check.

use std::fmt::Write as _;

use api_model::model::{
    Api, Body, BodyKind, ContentKind, Encoding, Operation, Parameter, Part, PartKind, Response, SchemeKind, Shape,
    Status, Type,
};
use openapi_normal::Entry;
use serde_json::Value;

/// Builds a document, and hands back what was noted on the way, too.
pub(crate) fn build(document: &Value) -> (Api, Vec<Entry>) {
    let mut entries = Vec::new();
    let api = api_model::build(document, &mut |entry| entries.push(entry));
    entries.retain(|entry| entry.pass.starts_with("operation."));
    (api, entries)
}

/// The operations of a document, and what was noted.
pub(crate) fn operations(document: &Value) -> String {
    let (api, entries) = build(document);
    let mut out = String::new();
    for operation in &api.operations {
        write_operation(&mut out, &api, operation);
    }
    ledger(&mut out, &entries);
    out
}

/// The operations of a document that has these paths and components.
pub(crate) fn paths(paths: Value, components: Value) -> String {
    operations(&document(paths, components))
}

/// A document.
pub(crate) fn document(paths: Value, components: Value) -> Value {
    serde_json::json!({
        "openapi": "3.1.0", "info": { "title": "Tea", "version": "1" }, "paths": paths, "components": components,
    })
}

/// A document of one operation, `POST /teas`.
pub(crate) fn one(operation: Value) -> String {
    paths(serde_json::json!({ "/teas": { "post": operation } }), schemas())
}

/// A few schemas to refer to.
pub(crate) fn schemas() -> Value {
    serde_json::json!({ "schemas": {
        "Tea": {
            "type": "object", "required": ["name"],
            "properties": { "name": { "type": "string" }, "grams": { "type": "integer" } },
        },
        "Problem": { "type": "object", "properties": { "title": { "type": "string" } } },
        "Colour": { "type": "string", "enum": ["green", "black"] },
    } })
}

pub(crate) fn ledger(out: &mut String, entries: &[Entry]) {
    for entry in entries {
        let _ = writeln!(out, "! {} {} {}: {}", entry.kind, entry.pass, entry.pointer, entry.reason);
    }
}

fn write_operation(out: &mut String, api: &Api, operation: &Operation) {
    let Operation { method, path, method_name, type_name, .. } = operation;
    let _ = writeln!(out, "{method} {path}  {method_name}() -> {type_name}");
    for parameter in &operation.parameters {
        write_parameter(out, api, parameter);
    }
    if let Some(body) = &operation.body {
        write_body(out, api, body);
    }
    for response in &operation.responses {
        write_response(out, api, response);
    }
}

fn write_parameter(out: &mut String, api: &Api, parameter: &Parameter) {
    let Parameter { ident, wire, place, .. } = parameter;
    let required = if parameter.required { "" } else { "?" };
    let place = format!("{place:?}").to_lowercase();
    let ty = spelled(api, &parameter.ty);
    let encoding = encoding(&parameter.encoding);
    let _ = writeln!(out, "  {ident}{required}: {ty} = {place} `{wire}` {encoding}");
}

pub(crate) fn encoding(encoding: &Encoding) -> String {
    match encoding {
        Encoding::Json => "as JSON".to_owned(),
        Encoding::Style { style, explode, reserved } => {
            let explode = if *explode { "*" } else { "" };
            let reserved = if *reserved { " reserved" } else { "" };
            format!("{style:?}{explode}{reserved}")
        }
    }
}

fn write_body(out: &mut String, api: &Api, body: &Body) {
    let required = if body.required { "" } else { "?" };
    for variant in &body.variants {
        let _ = write!(out, "  body{required} {} `{}`: ", variant.name, variant.media_type);
        let _ = match &variant.kind {
            BodyKind::Json(ty) => writeln!(out, "json {}", spelled(api, ty)),
            BodyKind::Form(ty, encodings) => {
                let own = encodings.iter().map(|(name, found)| format!(" {name}: {}", encoding(found)));
                writeln!(out, "form {}{}", spelled(api, ty), own.collect::<String>())
            }
            BodyKind::Multipart(parts) => {
                let _ = writeln!(out, "parts");
                parts.iter().for_each(|part| write_part(out, api, part));
                Ok(())
            }
            BodyKind::Text => writeln!(out, "text"),
            BodyKind::Bytes => writeln!(out, "bytes"),
        };
    }
}

fn write_part(out: &mut String, api: &Api, part: &Part) {
    let required = if part.required { "" } else { "?" };
    let repeated = if part.repeated { "*" } else { "" };
    let kind = match &part.kind {
        PartKind::File => "file".to_owned(),
        PartKind::Text(ty) => format!("text {}", spelled(api, ty)),
        PartKind::Json(ty) => format!("json {}", spelled(api, ty)),
    };
    let content_type = part.content_type.as_ref().map(|media| format!(" as {media}")).unwrap_or_default();
    let style = part.style.as_ref().map(|style| format!(" {}", encoding(style))).unwrap_or_default();
    let _ = writeln!(out, "    {}{required}{repeated}: {kind} = `{}`{content_type}{style}", part.ident, part.wire);
}

fn write_response(out: &mut String, api: &Api, response: &Response) {
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Range(range) => format!("{range}XX"),
        Status::Default => "default".to_owned(),
    };
    if response.contents.is_empty() {
        let _ = writeln!(out, "  {status}: nothing");
    }
    for content in &response.contents {
        let kind = match &content.kind {
            ContentKind::Json(ty) => format!("json {}", spelled(api, ty)),
            ContentKind::Text => "text".to_owned(),
            ContentKind::Bytes => "bytes".to_owned(),
            ContentKind::Events(ty) => format!("events {}", spelled(api, ty)),
            ContentKind::Envelopes(ty) => format!("whole events {}", spelled(api, ty)),
            ContentKind::JsonLines(ty) => format!("lines {}", spelled(api, ty)),
        };
        let _ = writeln!(out, "  {status}: {kind} `{}`", content.media_type);
    }
}

/// The servers, schemes and groups of a document, what each operation makes of them, and what was noted.
pub(crate) fn surroundings(document: &Value) -> String {
    let (api, entries) = build(document);
    let mut out = String::new();
    for server in &api.servers {
        write_server(&mut out, server);
    }
    for scheme in &api.schemes {
        let kind = match &scheme.kind {
            SchemeKind::ApiKey(place, name) => format!("key in {} `{name}`", format!("{place:?}").to_lowercase()),
            other => format!("{other:?}"),
        };
        let _ = writeln!(out, "scheme {} `{}`: {kind}", scheme.type_name, scheme.key);
    }
    for group in &api.groups {
        let doc = group.doc.as_ref().map(|doc| format!(": {doc}")).unwrap_or_default();
        let _ = writeln!(out, "group {} `{}` feature {}{doc}", group.module, group.title, group.feature);
    }
    for operation in &api.operations {
        let alternatives = operation.security.iter().map(|alternative| {
            let names = alternative.iter().map(|index| api.schemes[*index].type_name.clone()).collect::<Vec<_>>();
            if names.is_empty() { "none".to_owned() } else { names.join("+") }
        });
        let security = alternatives.collect::<Vec<_>>().join(" or ");
        let group = &api.groups[operation.group].module;
        let _ = writeln!(out, "{} in {group}, takes [{security}]", operation.method_name);
        for server in &operation.servers {
            out.push_str("  ");
            write_server(&mut out, server);
        }
    }
    ledger(&mut out, &entries);
    out
}

fn write_server(out: &mut String, server: &api_model::model::Server) {
    let variables = server.variables.iter().map(|variable| {
        let values =
            if variable.values.is_empty() { String::new() } else { format!(" of {}", variable.values.join("|")) };
        format!(" {}={}{values}", variable.ident, variable.default)
    });
    let _ = writeln!(out, "server {} `{}`{}", server.ident, server.url, variables.collect::<String>());
}

/// A type as one would say it.
pub(crate) fn spelled(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Named(id) => {
            let def = api.type_def(*id);
            match &def.shape {
                Shape::Alias(inner) => format!("{} (= {})", def.name, spelled(api, inner)),
                _ => def.name.clone(),
            }
        }
        Type::Array(inner) => format!("[{}]", spelled(api, inner)),
        Type::Map(inner) => format!("{{{}}}", spelled(api, inner)),
        Type::Nullable(inner) => format!("{} or null", spelled(api, inner)),
        other => format!("{other:?}"),
    }
}
