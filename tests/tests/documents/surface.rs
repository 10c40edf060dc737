//! A client in few lines: its operations with what they take and answer, its types by name and shape.

use std::collections::BTreeMap;

use api_model::Api;
use api_model::model::{
    Body, BodyKind, ContentKind, Encoding, Object, Operation, Parameter, PartKind, Response, SchemeKind, Shape, Status,
    Style, Type, TypeDef,
};
use openapi_normal::{Kind, Ledger};

/// All of it.
pub(crate) fn surface(api: &Api, ledger: &Ledger) -> String {
    let shown = Shown(api);
    let mut lines = Vec::new();
    for server in &api.servers {
        let variables: Vec<_> = server.variables.iter().map(|variable| variable.ident.as_str()).collect();
        lines.push(format!("server {}({}) {}", server.ident, variables.join(", "), server.url));
    }
    for scheme in &api.schemes {
        lines.push(format!("credential {} {}", scheme.type_name, kind(&scheme.kind)));
    }
    lines.extend(api.operations.iter().map(|operation| shown.operation(operation)));
    lines.extend(api.inbound.iter().map(|inbound| {
        format!("inbound {} = {}", inbound.name, inbound.ty.as_ref().map_or("()".to_owned(), |ty| shown.ty(ty)))
    }));
    lines.push(String::new());
    lines.extend(api.types.iter().map(|definition| shown.definition(definition)));
    lines.push(String::new());
    lines.extend(entries(ledger));
    lines.join("\n")
}

/// What costs something with its place; of the others how many there are.
fn entries(ledger: &Ledger) -> Vec<String> {
    let mut lossless: BTreeMap<&str, usize> = BTreeMap::new();
    let mut lines = Vec::new();
    for entry in ledger.iter() {
        match entry.kind {
            Kind::Lossless => *lossless.entry(&entry.pass).or_default() += 1,
            kind => lines.push(format!("{kind} {} {}", entry.pass, entry.pointer)),
        }
    }
    lines.sort();
    lines.dedup();
    lines.extend(lossless.iter().map(|(rule, count)| format!("lossless {rule} {count}")));
    lines
}

fn kind(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Bearer => "bearer".to_owned(),
        SchemeKind::Basic => "basic".to_owned(),
        SchemeKind::Http(scheme) => format!("http {scheme}"),
        SchemeKind::ApiKey(place, name) => format!("{place:?} {name}"),
        SchemeKind::MutualTls => "mutual TLS".to_owned(),
    }
}

struct Shown<'a>(&'a Api);

impl Shown<'_> {
    fn operation(&self, operation: &Operation) -> String {
        let group = self.0.groups.get(operation.group).map_or("", |group| group.module.as_str());
        let taken: Vec<_> = operation.parameters.iter().map(|parameter| self.parameter(parameter)).collect();
        let mut text = format!("{group}::{}({})", operation.method_name, taken.join(", "));
        if let Some(body) = &operation.body {
            text += &format!(" sends {}", self.body(body));
        }
        let answers: Vec<_> = operation.responses.iter().map(|response| self.response(response)).collect();
        text +=
            &format!(" -> {}", if answers.is_empty() { "nothing declared".to_owned() } else { answers.join(" | ") });
        text
    }

    fn parameter(&self, parameter: &Parameter) -> String {
        let optional = if parameter.required { "" } else { "?" };
        let wire = if parameter.wire == parameter.ident { String::new() } else { format!(" {:?}", parameter.wire) };
        let encoding = match parameter.encoding {
            Encoding::Json => " json".to_owned(),
            Encoding::Style { style: Style::Simple, explode: false, reserved: false } => String::new(),
            Encoding::Style { style: Style::Form, explode: true, reserved: false } => String::new(),
            Encoding::Style { style, explode, reserved } => {
                format!(" {style:?}{}{}", if explode { "*" } else { "" }, if reserved { "+" } else { "" })
            }
        };
        format!("{}{optional}: {} {:?}{wire}{encoding}", parameter.ident, self.ty(&parameter.ty), parameter.place)
    }

    fn body(&self, body: &Body) -> String {
        let variants: Vec<_> = body
            .variants
            .iter()
            .map(|variant| match &variant.kind {
                BodyKind::Json(ty) => format!("{} {}", variant.name, self.ty(ty)),
                BodyKind::Form(ty, _) => format!("{} form {}", variant.name, self.ty(ty)),
                BodyKind::Multipart(parts) => {
                    let parts: Vec<_> = parts
                        .iter()
                        .map(|part| {
                            let kind = match &part.kind {
                                PartKind::File => "File".to_owned(),
                                PartKind::Text(ty) => self.ty(ty),
                                PartKind::Json(ty) => format!("json {}", self.ty(ty)),
                            };
                            let (optional, many) =
                                (if part.required { "" } else { "?" }, if part.repeated { "*" } else { "" });
                            format!("{}{optional}: {kind}{many}", part.ident)
                        })
                        .collect();
                    format!("{} {{ {} }}", variant.name, parts.join(", "))
                }
                BodyKind::Text => format!("{} text {}", variant.name, variant.media_type),
                BodyKind::Bytes => format!("{} bytes {}", variant.name, variant.media_type),
            })
            .collect();
        format!("{}{}", variants.join(" or "), if body.required { "" } else { "?" })
    }

    fn response(&self, response: &Response) -> String {
        let status = match response.status {
            Status::Code(code) => code.to_string(),
            Status::Range(first) => format!("{first}xx"),
            Status::Default => "else".to_owned(),
        };
        let contents: Vec<_> = response
            .contents
            .iter()
            .map(|content| match &content.kind {
                ContentKind::Json(ty) => self.ty(ty),
                ContentKind::Text => "text".to_owned(),
                ContentKind::Bytes => "bytes".to_owned(),
                ContentKind::Events(ty) => format!("events of {}", self.ty(ty)),
                ContentKind::Envelopes(ty) => format!("envelopes {}", self.ty(ty)),
                ContentKind::JsonLines(ty) => format!("lines of {}", self.ty(ty)),
            })
            .collect();
        if contents.is_empty() { status } else { format!("{status} {}", contents.join(" or ")) }
    }

    fn definition(&self, definition: &TypeDef) -> String {
        let usage = match (definition.usage.sent, definition.usage.received) {
            (true, true) => "<>",
            (true, false) => ">",
            (false, true) => "<",
            (false, false) => "-",
        };
        let shape = match &definition.shape {
            Shape::Object(object) => self.object(object),
            Shape::Enum(known) => {
                let variants: Vec<_> =
                    known.variants.iter().map(|variant| format!("{} {}", variant.name, variant.value)).collect();
                format!("enum {:?} {{ {} | {} }}", known.repr, variants.join(", "), known.unknown)
            }
            Shape::Union(union) => {
                let variants: Vec<_> = union
                    .variants
                    .iter()
                    .map(|variant| {
                        let (boxed, tags) = (if variant.boxed { "Box " } else { "" }, variant.tags.join(", "));
                        let tags = if variant.tags.is_empty() { tags } else { format!(" [{tags}]") };
                        format!("{}({boxed}{}){tags}", variant.name, self.ty(&variant.ty))
                    })
                    .collect();
                let tag = union.discriminator.as_ref().map_or(String::new(), |tag| format!(" by {:?}", tag.wire));
                format!("union{tag} {{ {} | {} }}", variants.join(", "), union.unknown)
            }
            Shape::Tuple(tuple) => {
                let items: Vec<_> = tuple.items.iter().map(|item| self.ty(item)).collect();
                let rest = tuple.rest.as_ref().map_or(String::new(), |rest| format!(", {}..", self.ty(rest)));
                format!("tuple({}{rest}) at least {}", items.join(", "), tuple.required)
            }
            Shape::Alias(ty) => format!("= {}", self.ty(ty)),
        };
        format!("{usage} {} {shape}", definition.name)
    }

    fn object(&self, object: &Object) -> String {
        let mut fields: Vec<_> = object
            .fields
            .iter()
            .map(|field| {
                let optional = if field.required { "" } else { "?" };
                let wire = if field.wire == field.ident { String::new() } else { format!(" {:?}", field.wire) };
                let (boxed, nullable) =
                    (if field.boxed { "Box " } else { "" }, if field.nullable { " or null" } else { "" });
                let constant = field.constant.as_ref().map_or(String::new(), |value| format!(" = {value}"));
                format!("{}{optional}: {boxed}{}{nullable}{constant}{wire}", field.ident, self.ty(&field.ty))
            })
            .collect();
        match &object.rest {
            Some(Type::Any) if !object.closed => {}
            Some(rest) => fields.push(format!("..{}", self.ty(rest))),
            None if object.closed => fields.push("closed".to_owned()),
            None => {}
        }
        format!("{{ {} }}", fields.join(", "))
    }

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) => self.0.types.get(id.0).map_or("?", |definition| definition.name.as_str()).to_owned(),
            Type::Array(item) => format!("[{}]", self.ty(item)),
            Type::Map(value) => format!("map of {}", self.ty(value)),
            Type::Nullable(inner) => format!("({} or null)", self.ty(inner)),
            other => format!("{other:?}"),
        }
    }
}
