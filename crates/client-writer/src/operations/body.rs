//! What an operation sends: its argument, and the types that it needs.

use api_model::Api;
use api_model::ident::Scope;
use api_model::model::{Body, BodyKind, BodyVariant, Encoding, Part, PartKind, Shape, Type};

use super::argument::{self, argument};
use super::module::{Link, Module};
use super::style::style;
use crate::text::{line, open, span};
use crate::types;

/// How the body of an operation is given.
#[derive(Debug)]
pub(super) struct BodyArgument {
    /// The type of the argument `body`.
    pub(super) ty: String,
    /// What is called on the `Call`.
    pub(super) link: Link,
}

/// The names of the types that bodies of an operation may need.
#[derive(Debug, Default)]
pub(super) struct BodyNames {
    /// `AddPetBody`, if there are several media types.
    pub(super) body: Option<String>,
    /// `AddPetForm`, one for each variant that is a form of parts with names.
    pub(super) forms: Vec<Option<String>>,
}

impl BodyNames {
    /// Claims the names that a body needs.
    pub(super) fn claim(operation: &str, body: &Body, scope: &mut Scope) -> Self {
        let enumerated = body.variants.len() > 1;
        let named = |variant: &BodyVariant| matches!(&variant.kind, BodyKind::Multipart(parts) if !parts.is_empty());
        Self {
            body: enumerated.then(|| scope.claim(format!("{operation}Body"))),
            forms: body
                .variants
                .iter()
                .map(|variant| named(variant).then(|| scope.claim(format!("{operation}Form"))))
                .collect(),
        }
    }
}

/// The argument for a body.
pub(super) fn body_argument(api: &Api, module: &mut Module, body: &Body, names: &BodyNames) -> BodyArgument {
    if let Some(name) = &names.body {
        let link = Link::new("then", vec![format!("|call| {name}::attach(body.into(), call)")]);
        return BodyArgument { ty: format!("impl Into<{name}>"), link };
    }
    let form = names.forms.first().and_then(Option::as_deref);
    let Some(variant) = body.variants.first() else {
        return BodyArgument { ty: "()".to_owned(), link: Link::new("then", vec!["|call| call".to_owned()]) };
    };
    let media_type = format!("{:?}", variant.media_type);
    match &variant.kind {
        BodyKind::Json(ty) => {
            let argument = argument::body(api, "body", ty);
            let link = Link::new(format!("json{}", argument.turbofish), vec![media_type, argument.value]);
            BodyArgument { ty: argument.ty, link }
        }
        BodyKind::Form(ty, encodings) => {
            let argument = argument::body(api, "body", ty);
            let styles = styles(module, encodings);
            let link = Link::new(format!("form{}", argument.turbofish), vec![media_type, argument.value, styles]);
            BodyArgument { ty: argument.ty, link }
        }
        BodyKind::Multipart(_) => match form {
            Some(name) => {
                let link = Link::new("multipart", vec![media_type, "body.0".to_owned()]);
                BodyArgument { ty: name.to_owned(), link }
            }
            None => {
                module.uses("Form");
                let link = Link::new("multipart", vec![media_type, "body".to_owned()]);
                BodyArgument { ty: "Form".to_owned(), link }
            }
        },
        BodyKind::Text => {
            let link = Link::new("text", vec![media_type, "body".to_owned()]);
            BodyArgument { ty: "impl Into<String>".to_owned(), link }
        }
        BodyKind::Bytes => {
            module.uses("File");
            let link = Link::new("file", vec![media_type, "body".to_owned()]);
            BodyArgument { ty: "impl Into<File>".to_owned(), link }
        }
    }
}

/// Writes the types that a body needs.
pub(super) fn write_types(api: &Api, module: &mut Module, method: &str, body: &Body, names: &BodyNames) {
    if let Some(name) = &names.body {
        write_enum(api, module, method, body, name, names);
    }
    for (variant, form) in body.variants.iter().zip(&names.forms) {
        if let (BodyKind::Multipart(parts), Some(form)) = (&variant.kind, form) {
            write_form(api, module, method, parts, form);
        }
    }
}

/// The enum of the media types of a body.
fn write_enum(api: &Api, module: &mut Module, method: &str, body: &Body, name: &str, names: &BodyNames) {
    let payloads: Vec<(&BodyVariant, Payload)> = body
        .variants
        .iter()
        .zip(&names.forms)
        .map(|(variant, form)| (variant, Payload::of(api, module, variant, form.as_deref())))
        .collect();
    let text = &mut module.text;
    text.blank();
    line!(text, "/// What [`Client::{method}`] sends.");
    line!(text, "#[derive(Debug)]");
    line!(text, "#[non_exhaustive]");
    open!(text, "pub enum {name} {{");
    for (variant, payload) in &payloads {
        line!(text, "/// `{}`", span(&variant.media_type));
        line!(text, "{}({}),", variant.name, payload.ty);
    }
    text.close("}");
    text.blank();
    open!(text, "impl {name} {{");
    open!(text, "fn attach(self, call: Call) -> Call {{");
    open!(text, "match self {{");
    for (variant, payload) in &payloads {
        let mut arguments = vec![format!("{:?}", variant.media_type), payload.value.to_owned()];
        arguments.extend(payload.styles.clone());
        text.list(&format!("Self::{}(body) => call.{}(", variant.name, payload.method), &arguments, "),");
    }
    text.close("}");
    text.close("}");
    text.close("}");

    // Of several variants with the same type the first is the preferred one; but no text is XML or CSV by itself.
    let is_text = |payload: &Payload| payload.method == "text";
    let has_plain = payloads.iter().any(|(variant, payload)| is_text(payload) && is_plain(variant));
    let mut seen: Vec<(Option<&Type>, &str)> = Vec::new();
    for (variant, payload) in &payloads {
        if has_plain && is_text(payload) && !is_plain(variant) {
            continue;
        }
        let key = (payload.canonical.as_ref(), if payload.canonical.is_some() { "" } else { payload.ty.as_str() });
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        for (from, convert) in payload.conversions() {
            text.blank();
            open!(text, "impl From<{from}> for {name} {{");
            open!(text, "fn from(body: {from}) -> Self {{");
            line!(text, "Self::{}({convert})", variant.name);
            text.close("}");
            text.close("}");
        }
    }
}

/// Whether a variant is text of no further kind.
fn is_plain(variant: &BodyVariant) -> bool {
    let essence = variant.media_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("text/plain")
}

/// Whether a body has a boolean `stream`, by which the caller asks for events.
pub(super) fn has_stream(api: &Api, body: &Body) -> bool {
    body.variants.iter().any(|variant| matches!(&variant.kind, BodyKind::Json(ty) if may_stream(api, ty, 0)))
}

fn may_stream(api: &Api, ty: &Type, depth: usize) -> bool {
    let Type::Named(id) = types::underlying(api, ty) else { return false };
    match api.types.get(id.0).map(|def| &def.shape) {
        Some(Shape::Object(object)) => object.fields.iter().any(|field| {
            let is_flag = *types::underlying(api, &field.ty) == Type::Bool;
            field.wire == "stream" && is_flag && field.constant != Some(false.into())
        }),
        // Every variant has to take it.
        Some(Shape::Union(union)) if depth < 8 => {
            !union.variants.is_empty() && union.variants.iter().all(|variant| may_stream(api, &variant.ty, depth + 1))
        }
        _ => false,
    }
}

/// What a variant of a body holds.
struct Payload {
    ty: String,
    /// The method of `Call` that takes it.
    method: &'static str,
    /// The expression that is handed to it.
    value: &'static str,
    styles: Option<String>,
    /// Without aliases; `None` if nothing is converted into it.
    canonical: Option<Type>,
    /// For files and forms, which convert by themselves.
    own: bool,
}

impl Payload {
    fn of(api: &Api, module: &mut Module, variant: &BodyVariant, form: Option<&str>) -> Self {
        let value = "&body";
        match &variant.kind {
            BodyKind::Json(ty) => {
                let canonical = canonical(api, ty);
                Self { ty: types::path(api, ty), method: "json", value, styles: None, canonical, own: false }
            }
            BodyKind::Form(ty, encodings) => {
                let (canonical, styles) = (canonical(api, ty), Some(styles(module, encodings)));
                Self { ty: types::path(api, ty), method: "form", value, styles, canonical, own: false }
            }
            BodyKind::Multipart(_) => {
                let (ty, value) = match form {
                    Some(form) => (form.to_owned(), "body.0"),
                    None => {
                        module.uses("Form");
                        ("Form".to_owned(), "body")
                    }
                };
                Self { ty, method: "multipart", value, styles: None, canonical: None, own: true }
            }
            BodyKind::Text => Self {
                ty: "String".to_owned(),
                method: "text",
                value: "body",
                styles: None,
                canonical: Some(Type::String),
                own: false,
            },
            BodyKind::Bytes => {
                module.uses("File");
                Self { ty: "File".to_owned(), method: "file", value: "body", styles: None, canonical: None, own: true }
            }
        }
    }

    /// The types that convert into it, and how.
    fn conversions(&self) -> Vec<(String, &'static str)> {
        match &self.canonical {
            Some(Type::String) => vec![("String".to_owned(), "body"), ("&str".to_owned(), "body.to_owned()")],
            Some(_) => vec![(self.ty.clone(), "body")],
            None if self.own => vec![(self.ty.clone(), "body")],
            None => Vec::new(),
        }
    }
}

/// A type without aliases, if it is one that bodies are converted from.
fn canonical(api: &Api, ty: &Type) -> Option<Type> {
    Some(match ty {
        Type::Named(id) => match &api.types.get(id.0)?.shape {
            Shape::Alias(inner) => canonical(api, inner)?,
            _ => ty.clone(),
        },
        Type::Array(inner) => Type::Array(Box::new(canonical(api, inner)?)),
        Type::Map(inner) => Type::Map(Box::new(canonical(api, inner)?)),
        Type::String | Type::Any => ty.clone(),
        _ => return None,
    })
}

/// The styles of the properties of a form.
fn styles(module: &mut Module, encodings: &[(String, Encoding)]) -> String {
    if !encodings.is_empty() {
        module.uses("Style");
    }
    let styles: Vec<String> =
        encodings.iter().map(|(wire, encoding)| format!("({wire:?}, {})", style(*encoding))).collect();
    format!("&[{}]", styles.join(", "))
}

/// The form of a multipart body.
fn write_form(api: &Api, module: &mut Module, method: &str, parts: &[Part], name: &str) {
    module.uses("Form");
    let mut scope = Scope::with(&["new"]);
    let setters: Vec<String> = parts.iter().map(|part| scope.claim(part.ident.clone())).collect();
    let extend = scope.claim("with_parts".to_owned());

    let mut arguments = Vec::new();
    let mut links = Vec::new();
    for (part, ident) in parts.iter().zip(&setters).filter(|(part, _)| part.required) {
        let (argument, link) = part_argument(api, module, part, ident);
        arguments.push(argument);
        links.push(link);
    }
    let text = &mut module.text;
    text.blank();
    line!(text, "/// What [`Client::{method}`] sends, part by part.");
    text.line(if arguments.is_empty() { "#[derive(Debug, Default)]" } else { "#[derive(Debug)]" });
    line!(text, "pub struct {name}(Form);");
    text.blank();
    open!(text, "impl {name} {{");
    text.line(if arguments.is_empty() { "/// An empty form." } else { "/// A form of what has to be in it." });
    if parts.iter().any(|part| part.required && part.doc.is_some()) {
        text.line("///");
    }
    for (part, ident) in parts.iter().zip(&setters).filter(|(part, _)| part.required) {
        module.argument_doc(ident, part.doc.as_deref(), None);
    }
    let text = &mut module.text;
    text.list("pub fn new(", &arguments, ") -> Self {");
    text.deeper();
    module.chain("Self", "Form::new()", links);
    let text = &mut module.text;
    text.close("}");
    for (part, ident) in parts.iter().zip(&setters).filter(|(part, _)| !part.required) {
        let (argument, link) = part_argument(api, module, part, ident);
        let text = &mut module.text;
        text.blank();
        if let Some(doc) = &part.doc {
            text.doc(doc);
        }
        text.list(&format!("pub fn {ident}("), &["self".to_owned(), argument], ") -> Self {");
        text.deeper();
        module.chain("Self", "self.0", vec![link]);
        module.text.close("}");
    }
    let text = &mut module.text;
    text.blank();
    line!(text, "/// Adds parts that the document does not declare.");
    open!(text, "pub fn {extend}(self, add: impl FnOnce(Form) -> Form) -> Self {{");
    line!(text, "Self(add(self.0))");
    text.close("}");
    text.close("}");
}

/// The argument of a part, and what is called with it on the form.
fn part_argument(api: &Api, module: &mut Module, part: &Part, ident: &str) -> (String, Link) {
    let wire = format!("{:?}", part.wire);
    let content_type = part.content_type.as_ref().map_or_else(|| "None".to_owned(), |ct| format!("Some({ct:?})"));
    let (ty, method) = match &part.kind {
        PartKind::File => {
            module.uses("File");
            let (ty, method) = match part.repeated {
                true => ("impl IntoIterator<Item = impl Into<File>>", "files"),
                false => ("impl Into<File>", "file"),
            };
            return (format!("{ident}: {ty}"), Link::new(method, vec![wire, ident.to_owned(), content_type]));
        }
        PartKind::Text(ty) | PartKind::Json(ty) if part.style.is_some() => (ty, "styled"),
        PartKind::Text(ty) => (ty, if part.repeated { "texts" } else { "text" }),
        PartKind::Json(ty) => (ty, if part.repeated { "jsons" } else { "json" }),
    };
    let argument = match part.repeated {
        true => argument(api, ident, &Type::Array(Box::new(ty.clone()))),
        false => argument(api, ident, ty),
    };
    let last = match part.style {
        Some(encoding) => {
            module.uses("Style");
            style(encoding)
        }
        None => content_type,
    };
    let link = Link::new(format!("{method}{}", argument.turbofish), vec![wire, argument.value, last]);
    (format!("{ident}: {}", argument.ty), link)
}
