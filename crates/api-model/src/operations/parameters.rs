//! Parameters: those of the path item and of the operation, one for each variable of the path.

use std::collections::HashMap;

use super::media::{Class, MediaType};
use super::names::REQUEST_METHODS;
use super::node::Node;
use super::shape::Shape;
use super::{note, rules};
use crate::ident::{Scope, pascal, snake};
use crate::model::{Encoding, Parameter, Place, Style, Type};
use crate::schemas::Types;

/// Headers that OpenAPI keeps for other parts of the document.
const RESERVED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// A parameter as declared, before it has a type.
struct Declared<'doc> {
    node: Node<'doc>,
    name: String,
    place: Place,
}

/// The parameters of an operation, in the order of the document, those of the path item first.
pub(super) fn parameters<'doc>(
    types: &mut Types<'doc>,
    item: &Node<'doc>,
    operation: &Node<'doc>,
    path: &str,
    hint: &str,
) -> Vec<Parameter> {
    let variables = variables(path);
    let mut declared = of_list(types, item, &variables);
    for parameter in of_list(types, operation, &variables) {
        let same = declared.iter_mut().find(|other| is_same(other, &parameter));
        match same {
            Some(overridden) => *overridden = parameter,
            None => declared.push(parameter),
        }
    }
    let missing = fit_to_path(types, &mut declared, path);
    let mut idents = Scope::with(REQUEST_METHODS);
    let mut parameters = Vec::with_capacity(declared.len() + missing.len());
    for parameter in declared {
        parameters.push(build(types, parameter, &mut idents, hint));
    }
    for name in missing {
        note(types, &rules::PATH_DECLARED, &operation.at, format!("`{name}` of the path is a parameter of text"));
        parameters.push(Parameter {
            wire: name.to_owned(),
            ident: ident(plain(name), Place::Path, &mut idents),
            place: Place::Path,
            ty: Type::String,
            required: true,
            encoding: styled(None, None, spans_segments(name), Place::Path),
            doc: None,
            deprecated: false,
            default: None,
            schema_at: None,
        });
    }
    parameters
}

/// The variables of a path, in their order.
pub(super) fn variables(path: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = path;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        if !name.is_empty() && !found.contains(&name) {
            found.push(name);
        }
        rest = tail;
    }
    found
}

/// A variable without the operators of RFC 6570, which some documents use (`{+name}`, `{path*}`).
fn plain(variable: &str) -> &str {
    variable.trim_start_matches(['+', '#', '.', '/', ';', '?', '&']).trim_end_matches(['*', '+'])
}

/// Whether an operator of RFC 6570 says that a value may contain slashes.
fn spans_segments(variable: &str) -> bool {
    variable.starts_with('+') || variable.ends_with(['+', '*'])
}

fn is_same(a: &Declared<'_>, b: &Declared<'_>) -> bool {
    a.place == b.place && (a.name == b.name || (a.place == Place::Header && a.name.eq_ignore_ascii_case(&b.name)))
}

/// The parameters of one list that have a name and a place.
fn of_list<'doc>(types: &mut Types<'doc>, owner: &Node<'doc>, variables: &[&str]) -> Vec<Declared<'doc>> {
    let mut list: Vec<Declared<'doc>> = Vec::new();
    let mut seen: HashMap<(Place, String), ()> = HashMap::new();
    for entry in owner.items("parameters") {
        let node = entry.followed(types);
        let Some(name) = node.text("name") else {
            note(types, &rules::PARAMETER_UNNAMED, &node.at, "there is no way to send a parameter without a name");
            continue;
        };
        let place = match node.text("in") {
            Some("path") => Place::Path,
            Some("query") => Place::Query,
            Some("querystring") => Place::QueryString,
            Some("header") => Place::Header,
            Some("cookie") => Place::Cookie,
            other => {
                let place = if variables.contains(&name) { Place::Path } else { Place::Query };
                let reason = format!("`{name}` is sent in the {}, not in `{}`", word(place), other.unwrap_or_default());
                note(types, &rules::PARAMETER_PLACE, &node.at, reason);
                place
            }
        };
        let key = if place == Place::Header { name.to_ascii_lowercase() } else { name.to_owned() };
        if seen.insert((place, key), ()).is_some() {
            note(types, &rules::DUPLICATE_PARAMETER, &entry.at, format!("`{name}` is declared already"));
            continue;
        }
        list.push(Declared { name: name.to_owned(), node, place });
    }
    list
}

/// Makes path parameters and variables of the path meet; the variables that nothing declares are returned.
fn fit_to_path<'path>(types: &mut Types<'_>, declared: &mut Vec<Declared<'_>>, path: &'path str) -> Vec<&'path str> {
    let is_declared = |list: &[Declared<'_>], name: &str| {
        list.iter().any(|parameter| parameter.place == Place::Path && parameter.name == name)
    };
    let variables = variables(path);
    let mut missing: Vec<&str> = variables.iter().copied().filter(|name| !is_declared(declared, name)).collect();
    let mut surplus = Vec::new();
    for (index, parameter) in declared.iter_mut().enumerate() {
        if parameter.place != Place::Path || variables.contains(&parameter.name.as_str()) {
            continue;
        }
        let folded = snake(plain(&parameter.name));
        if let Some(found) = missing.iter().position(|name| snake(plain(name)) == folded) {
            let name = missing.remove(found);
            let reason = format!("`{}` is spelled `{name}` in the path", parameter.name);
            note(types, &rules::PATH_RENAMED, &parameter.node.at, reason);
            name.clone_into(&mut parameter.name);
        } else {
            surplus.push(index);
        }
    }
    // One of each: they mean each other.
    if let (&[index], &[name]) = (surplus.as_slice(), missing.as_slice())
        && let Some(parameter) = declared.get_mut(index)
    {
        let reason = format!("`{}` is spelled `{name}` in the path", parameter.name);
        note(types, &rules::PATH_RENAMED, &parameter.node.at, reason);
        name.clone_into(&mut parameter.name);
        return Vec::new();
    }
    for index in surplus {
        if let Some(parameter) = declared.get_mut(index) {
            parameter.place = Place::Query;
            let reason = format!("`{}` does not occur in `{path}`; it is sent in the query", parameter.name);
            note(types, &rules::PATH_SURPLUS, &parameter.node.at, reason);
        }
    }
    missing
}

fn build<'doc>(types: &mut Types<'doc>, declared: Declared<'doc>, idents: &mut Scope, hint: &str) -> Parameter {
    let Declared { node, name, place } = declared;
    let hint = match node.component() {
        Some(component) => component.into_owned(),
        None => format!("{hint}{}", pascal(&name)),
    };
    let content = node.get("content").and_then(|content| content.members().into_iter().next());
    let schema = match &content {
        Some((_, media)) => media.get("schema"),
        None => node.get("schema"),
    };
    let (encoding, ty, schema) = match content {
        Some((key, media)) => from_content(types, place, key, &media, schema, &hint),
        None => {
            let encoding = from_style(types, &node, place, &name);
            let ty = match &schema {
                Some(schema) => types.at_named(&schema.at, &hint),
                None => {
                    note(types, &rules::PARAMETER_UNTYPED, &node.at, format!("`{name}` has no schema; it is text"));
                    Type::String
                }
            };
            (encoding, ty, schema)
        }
    };
    let is_reserved = place == Place::Header && RESERVED_HEADERS.contains(&name.to_ascii_lowercase().as_str());
    if is_reserved {
        let reason = format!("the client sets `{name}`; the parameter is optional and overrides that");
        note(types, &rules::RESERVED_HEADER, &node.at, reason);
    }
    let followed = schema.as_ref().map(|schema| schema.followed(types));
    let of_schema = |key: &str| followed.as_ref().and_then(|schema| schema.value.get(key)).cloned();
    Parameter {
        ident: ident(if place == Place::Path { plain(&name) } else { &name }, place, idents),
        wire: name,
        place,
        ty: without_null(ty),
        required: place == Place::Path || (!is_reserved && node.flag("required") == Some(true)),
        encoding,
        doc: node.owned("description").or_else(|| schema.as_ref()?.owned("description")),
        deprecated: node.flag("deprecated") == Some(true) || of_schema("deprecated") == Some(true.into()),
        default: of_schema("default").filter(|default| !default.is_null()),
        schema_at: schema.map(|schema| schema.at),
    }
}

/// A parameter that is described by a media type.
fn from_content<'doc>(
    types: &mut Types<'doc>,
    place: Place,
    key: &str,
    media: &Node<'doc>,
    schema: Option<Node<'doc>>,
    hint: &str,
) -> (Encoding, Type, Option<Node<'doc>>) {
    let class = MediaType::of_key(key).first().map_or(Class::Anything, MediaType::class);
    let shape = schema.as_ref().map_or(Shape::Untyped, |schema| Shape::of(schema, types));
    let is_form = class == Class::Form && place == Place::QueryString;
    let is_json = matches!(class, Class::Json) || (shape.is_structured() && matches!(class, Class::Anything));
    let is_scalar = matches!(shape, Shape::Text | Shape::Scalar);
    if is_json || is_form || is_scalar {
        let ty = match &schema {
            Some(schema) => types.at_named(&schema.at, hint),
            None => Type::Any,
        };
        return (if is_json { Encoding::Json } else { usual(place) }, ty, schema);
    }
    if shape.is_structured() {
        note(types, &rules::PARAMETER_CONTENT, &media.at, format!("the caller writes the text of `{key}`"));
    }
    (usual(place), Type::String, None)
}

/// A parameter that is described by a style.
fn from_style(types: &mut Types<'_>, node: &Node<'_>, place: Place, name: &str) -> Encoding {
    let declared = node.text("style").map(|style| match style {
        "simple" => Some(Style::Simple),
        "label" => Some(Style::Label),
        "matrix" => Some(Style::Matrix),
        "form" | "cookie" => Some(Style::Form),
        "spaceDelimited" => Some(Style::SpaceDelimited),
        "pipeDelimited" => Some(Style::PipeDelimited),
        "deepObject" => Some(Style::DeepObject),
        _ => None,
    });
    let explode = node.flag("explode");
    let asked = ["allowReserved", "x-ms-skip-url-encoding"].iter().any(|key| node.flag(key) == Some(true));
    let reserved = match place {
        Place::Path => asked || spans_segments(name),
        Place::Query | Place::QueryString => asked,
        Place::Header | Place::Cookie => false,
    };
    let possible = |style: Style| match place {
        Place::Path => matches!(style, Style::Simple | Style::Label | Style::Matrix),
        Place::Header => style == Style::Simple,
        Place::Cookie => style == Style::Form,
        Place::Query | Place::QueryString => !matches!(style, Style::Simple | Style::Label | Style::Matrix),
    };
    let style = match declared {
        None => None,
        Some(Some(style)) if possible(style) => Some(style),
        Some(style) => {
            let reason = format!("style `{}` is not possible there", node.text("style").unwrap_or_default());
            note(types, &rules::STYLE, &node.at, reason);
            if style == Some(Style::Simple) && place != Place::Path {
                // Commas, like `simple`.
                return Encoding::Style { style: Style::Form, explode: explode.unwrap_or(false), reserved };
            }
            None
        }
    };
    styled(style, explode, reserved, place)
}

/// The encoding of a style, with the defaults of the place.
fn styled(style: Option<Style>, explode: Option<bool>, reserved: bool, place: Place) -> Encoding {
    let usual = match place {
        Place::Path | Place::Header => Style::Simple,
        Place::Query | Place::QueryString | Place::Cookie => Style::Form,
    };
    let style = style.unwrap_or(usual);
    match (style, explode.unwrap_or(style == Style::Form)) {
        (Style::DeepObject, _) => Encoding::Style { style, explode: true, reserved },
        // One parameter per value: there is nothing left to delimit.
        (Style::SpaceDelimited | Style::PipeDelimited, true) => {
            Encoding::Style { style: Style::Form, explode: true, reserved }
        }
        (style, explode) => Encoding::Style { style, explode, reserved },
    }
}

/// The encoding of a place where nothing is said.
fn usual(place: Place) -> Encoding {
    styled(None, None, false, place)
}

/// The encoding of a property of a form, where it has one of its own.
pub(super) fn of_property(encoding: &Node<'_>) -> Option<Encoding> {
    let media = encoding.text("contentType").map(MediaType::of_key).unwrap_or_default();
    if media.first().is_some_and(|media| media.class() == Class::Json) {
        return Some(Encoding::Json);
    }
    let style = match encoding.text("style") {
        Some("spaceDelimited") => Some(Style::SpaceDelimited),
        Some("pipeDelimited") => Some(Style::PipeDelimited),
        Some("deepObject") => Some(Style::DeepObject),
        _ => None,
    };
    let reserved = encoding.flag("allowReserved") == Some(true);
    Some(styled(style, encoding.flag("explode"), reserved, Place::Query)).filter(|found| *found != usual(Place::Query))
}

/// A name for the argument or setter: `id`, then `id_query` for one of another place.
fn ident(name: &str, place: Place, idents: &mut Scope) -> String {
    let wanted = snake(name);
    let place = word(place);
    if idents.is_free(&wanted) {
        idents.claim(wanted)
    } else {
        idents.claim(format!("{}_{place}", wanted.trim_end_matches('_')))
    }
}

fn word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query | Place::QueryString => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}

fn without_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => without_null(*inner),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_of_paths() {
        for (path, expected) in [
            ("/a", vec![]),
            ("/a/{b}/c/{d}", vec!["b", "d"]),
            ("/{a}.{b}/{a}", vec!["a", "b"]),
            ("/{a/{}", vec!["a/{"]),
            ("/{", vec![]),
        ] {
            assert_eq!(variables(path), expected, "{path}");
        }
    }
}
