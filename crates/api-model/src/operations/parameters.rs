//! Parameters: those of the path item and of the operation, one for each variable of the path.

use std::collections::{HashMap, HashSet};

use super::media::{Class, MediaType};
use super::names::REQUEST_METHODS;
use super::node::Node;
use super::shape::Shape;
use super::{described, note, path, rules, style};
use crate::ident::{Scope, pascal, snake};
use crate::model::{Encoding, Parameter, Place, Type};
use crate::schemas::Types;

/// Headers that OpenAPI keeps for other parts of the document.
const RESERVED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// A parameter as declared, before it has a type.
pub(super) struct Declared<'doc> {
    pub(super) node: Node<'doc>,
    pub(super) name: String,
    pub(super) place: Place,
}

impl Declared<'_> {
    /// Equal for parameters that cannot stand side by side: names of headers differ in casing only.
    fn key(&self) -> (Place, String) {
        let name = if self.place == Place::Header { self.name.to_ascii_lowercase() } else { self.name.clone() };
        (self.place, name)
    }
}

/// The parameters of an operation, in the order of the document, those of the path item first; and the path that they are
/// for.
pub(super) fn parameters<'doc>(
    types: &mut Types<'doc>,
    item: &Node<'doc>,
    operation: &Node<'doc>,
    template: &str,
    hint: &str,
) -> (Vec<Parameter>, String) {
    let variables = path::variables(template);
    let mut declared = of_list(types, item, &variables);
    let mut places: HashMap<_, _> = declared.iter().enumerate().map(|(index, known)| (known.key(), index)).collect();
    for parameter in of_list(types, operation, &variables) {
        match places.get(&parameter.key()).and_then(|index| declared.get_mut(*index)) {
            Some(overridden) => *overridden = parameter,
            None => {
                places.insert(parameter.key(), declared.len());
                declared.push(parameter);
            }
        }
    }
    let shorter = path::without_declared(template, &declared);
    if let Some(shorter) = &shorter {
        let reason = format!("the parameters of the query are not repeated in the path, which is `{shorter}`");
        note(types, &rules::PATH_QUERY, &operation.at, reason);
    }
    let template = shorter.as_deref().unwrap_or(template);
    let missing = path::fit(types, &mut declared, template);
    let mut idents = Scope::with(REQUEST_METHODS);
    let mut parameters = Vec::with_capacity(declared.len() + missing.len());
    for parameter in declared {
        parameters.push(build(types, parameter, &mut idents, hint));
    }
    for name in missing {
        note(types, &rules::PATH_DECLARED, &operation.at, format!("`{name}` of the path is a parameter of text"));
        parameters.push(Parameter {
            wire: name.to_owned(),
            ident: ident(path::plain(name), Place::Path, &mut idents),
            place: Place::Path,
            ty: Type::String,
            required: true,
            encoding: style::styled(None, None, path::spans_segments(name), Place::Path),
            doc: None,
            deprecated: false,
            default: None,
            schema_at: None,
        });
    }
    (parameters, template.to_owned())
}

/// The parameters of one list that have a name and a place.
fn of_list<'doc>(types: &mut Types<'doc>, owner: &Node<'doc>, variables: &[&str]) -> Vec<Declared<'doc>> {
    let mut list: Vec<Declared<'doc>> = Vec::new();
    let mut seen = HashSet::new();
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
        let parameter = Declared { name: name.to_owned(), node, place };
        if seen.insert(parameter.key()) {
            list.push(parameter);
        } else {
            note(types, &rules::DUPLICATE_PARAMETER, &entry.at, format!("`{name}` is declared already"));
        }
    }
    list
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
            let encoding = style::of_parameter(types, &node, place, &name);
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
        ident: ident(if place == Place::Path { path::plain(&name) } else { &name }, place, idents),
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
        let ty = described(types, media, schema.as_ref(), hint);
        return (if is_json { Encoding::Json } else { style::usual(place) }, ty, schema);
    }
    if shape.is_structured() {
        note(types, &rules::PARAMETER_CONTENT, &media.at, format!("the caller writes the text of `{key}`"));
    }
    (style::usual(place), Type::String, None)
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
