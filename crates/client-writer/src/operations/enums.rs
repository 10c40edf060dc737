//! Enums of what comes back by status.

use api_model::Api;
use api_model::model::{ContentKind, Status, Type};

use super::answer::{pattern, variant};
use super::module::Module;
use crate::text::{line, open};
use crate::types;

/// The type that a kind of content is in Rust.
pub(super) fn content_type(api: &Api, module: &mut Module, kind: Option<&ContentKind>) -> String {
    match kind {
        None => "()".to_owned(),
        Some(ContentKind::Json(ty)) => types::path(api, ty),
        Some(ContentKind::Text) => "String".to_owned(),
        Some(ContentKind::Bytes) => {
            module.uses("ByteStream");
            "ByteStream".to_owned()
        }
        Some(ContentKind::Events(ty) | ContentKind::Envelopes(ty)) => {
            module.uses("EventStream");
            format!("EventStream<{}>", types::path(api, ty))
        }
        Some(ContentKind::JsonLines(ty)) => {
            module.uses("LineStream");
            format!("LineStream<{}>", types::path(api, ty))
        }
    }
}

/// What follows `send_` in the method of `Call`, and is the method of `Answer`, that reads a kind of content.
pub(super) fn reader(kind: Option<&ContentKind>) -> &'static str {
    match kind {
        None => "empty",
        Some(ContentKind::Json(_)) => "json",
        Some(ContentKind::Text) => "text",
        Some(ContentKind::Bytes) => "bytes",
        Some(ContentKind::Events(Type::String)) => "text_events",
        Some(ContentKind::Events(_)) => "events",
        Some(ContentKind::Envelopes(_)) => "envelopes",
        Some(ContentKind::JsonLines(_)) => "lines",
    }
}

/// The enum of the successes of an operation.
pub(super) fn write_success(
    api: &Api,
    module: &mut Module,
    name: &str,
    method: &str,
    kinds: &[(Status, Option<ContentKind>)],
) {
    module.uses("Untyped");
    let streams = kinds.iter().any(|(_, kind)| !matches!(kind, None | Some(ContentKind::Json(_) | ContentKind::Text)));
    let payloads: Vec<_> = kinds
        .iter()
        .map(|(status, kind)| (*status, kind.as_ref().map(|kind| content_type(api, module, Some(kind)))))
        .collect();
    let text = &mut module.text;
    text.blank();
    line!(text, "/// What [`Client::{method}`] answers with.");
    if !streams {
        line!(text, "#[derive(Debug)]");
    }
    line!(text, "#[non_exhaustive]");
    open!(text, "pub enum {name} {{");
    for (status, payload) in payloads {
        status_doc(module, status);
        match payload {
            Some(payload) => line!(module.text, "{}({payload}),", variant(status)),
            None => line!(module.text, "{},", variant(status)),
        }
    }
    let text = &mut module.text;
    line!(text, "/// With another status.");
    line!(text, "Other(Untyped),");
    text.close("}");
    text.blank();
    for name in ["Answer", "Error", "ResponseValue"] {
        module.uses(name);
    }
    let text = &mut module.text;
    open!(text, "impl {name} {{");
    open!(text, "async fn read<E>(answer: Answer) -> Result<ResponseValue<Self>, Error<E>> {{");
    open!(text, "match answer.status() {{");
    for (status, kind) in kinds {
        let (pattern, variant, reader) = (pattern(*status), variant(*status), reader(kind.as_ref()));
        line!(text, "{pattern} => answer.{reader}(Self::{variant}).await,");
    }
    if kinds.iter().all(|(status, _)| *status != Status::Default) {
        text.line("_ => answer.untyped(Self::Other).await,");
    }
    text.close("}");
    text.close("}");
    text.close("}");
}

/// The enum of the errors of operations, which are compiled under `cfg`.
pub(super) fn write_errors(
    api: &Api,
    module: &mut Module,
    name: &str,
    kinds: &[(Status, Option<Type>)],
    cfg: Option<&str>,
) {
    module.uses("Untyped");
    module.uses("Failure");
    let text = &mut module.text;
    cfg.into_iter().for_each(|cfg| text.line(cfg));
    line!(text, "#[derive(Debug)]");
    line!(text, "#[non_exhaustive]");
    open!(text, "pub enum {name} {{");
    for (status, ty) in kinds {
        status_doc(module, *status);
        let ty = ty.as_ref().map_or_else(|| "String".to_owned(), |ty| types::path(api, ty));
        line!(module.text, "{}({ty}),", variant(*status));
    }
    let text = &mut module.text;
    line!(text, "/// What is not declared, or not what is declared.");
    line!(text, "Other(Untyped),");
    text.close("}");
    text.blank();
    cfg.into_iter().for_each(|cfg| text.line(cfg));
    open!(text, "impl {name} {{");
    open!(text, "pub(crate) fn read(failure: &Failure) -> Option<Self> {{");
    open!(text, "let declared = match failure.status() {{");
    for (status, ty) in kinds {
        let (pattern, variant) = (pattern(*status), variant(*status));
        match ty {
            Some(_) => line!(text, "{pattern} => failure.json().map(Self::{variant}),"),
            None => line!(text, "{pattern} => Some(Self::{variant}(failure.text())),"),
        }
    }
    if kinds.iter().all(|(status, _)| *status != Status::Default) {
        line!(text, "_ => None,");
    }
    text.close("};");
    line!(text, "Some(declared.unwrap_or_else(|| Self::Other(failure.untyped())))");
    text.close("}");
    text.close("}");
}

fn status_doc(module: &mut Module, status: Status) {
    let text = &mut module.text;
    match status {
        Status::Code(code) => line!(text, "/// {code}"),
        Status::Range(class) => line!(text, "/// {class}00 to {class}99"),
        Status::Default => line!(text, "/// Every other status."),
    }
}
