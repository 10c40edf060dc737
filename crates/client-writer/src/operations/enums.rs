//! Enums of what comes back by status.

use api_model::Api;
use api_model::model::{ContentKind, Status, Type};

use super::answer::{ErrorBody, ErrorJson, pattern, variant};
use super::module::Module;
use crate::text::{Text, line, open};
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
    kinds: &[(Status, ErrorBody)],
    cfg: Option<&str>,
) {
    module.uses("Untyped");
    module.uses("Failure");
    let text = &mut module.text;
    cfg.into_iter().for_each(|cfg| text.line(cfg));
    line!(text, "#[derive(Debug)]");
    line!(text, "#[non_exhaustive]");
    open!(text, "pub enum {name} {{");
    for (status, body) in kinds {
        match body {
            ErrorBody::Untyped => {}
            ErrorBody::Text => {
                status_doc(module, *status);
                line!(module.text, "{}(String),", variant(*status));
            }
            ErrorBody::Json(found) => {
                for ErrorJson { variant, ty, .. } in found {
                    status_doc(module, *status);
                    line!(module.text, "{variant}({}),", types::path(api, ty));
                }
            }
        }
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
    for (status, body) in kinds {
        let pattern = pattern(*status);
        match body {
            ErrorBody::Untyped => line!(text, "{pattern} => None,"),
            ErrorBody::Text => line!(text, "{pattern} => Some(Self::{}(failure.text())),", variant(*status)),
            ErrorBody::Json(found) => read_json(text, &pattern, found),
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

/// Writes how the errors of a status are read: of several types by media type, those that no media type tells from others
/// one after the other.
fn read_json(text: &mut Text, pattern: &str, found: &[ErrorJson]) {
    let Some((first, others)) = found.split_first() else { return };
    if others.is_empty() {
        return line!(text, "{pattern} => failure.json().map(Self::{}),", first.variant);
    }
    let (told, untold): (Vec<_>, Vec<_>) = others.iter().partition(|one| !one.media_types.is_empty());
    if told.is_empty() {
        open!(text, "{pattern} => {{");
    } else {
        open!(text, "{pattern} => match failure.content_type().as_str() {{");
        for ErrorJson { variant, media_types, .. } in told {
            for media_type in media_types {
                line!(text, "{media_type:?} => failure.json().map(Self::{variant}),");
            }
        }
    }
    match (untold.is_empty(), others.len() > untold.len()) {
        (true, _) => line!(text, "_ => failure.json().map(Self::{}),", first.variant),
        (false, is_arm) => {
            if is_arm {
                open!(text, "_ => {{");
            }
            line!(text, "let read = failure.json().map(Self::{});", first.variant);
            for one in &untold {
                line!(text, "let read = read.or_else(|| failure.json().map(Self::{}));", one.variant);
            }
            line!(text, "read");
            if is_arm {
                text.close("}");
            }
        }
    }
    text.close(if untold.len() == others.len() { "}" } else { "}," });
}

fn status_doc(module: &mut Module, status: Status) {
    let text = &mut module.text;
    match status {
        Status::Code(code) => line!(text, "/// {code}"),
        Status::Range(class) => line!(text, "/// {class}00 to {class}99"),
        Status::Default => line!(text, "/// Every other status."),
    }
}
