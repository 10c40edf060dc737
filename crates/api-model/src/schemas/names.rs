//! Names for types: those of components, and made-up ones.

use std::collections::HashMap;

use openapi_normal::pointer::unescape;

use super::class::{Class, Leaf, LeafName};
use super::components::Components;
use super::enums::variant_name;
use super::node::Node;
use crate::ident::{Scope, WRITTEN, pascal};
use crate::model::Type;

/// Names that types use of other modules, so that they can do so by short paths.
const IMPORTED: [&str; 13] = [
    "BTreeMap",
    "Base64",
    "Date",
    "DateTime",
    "Decimal",
    "Deserialize",
    "Deserializer",
    "Formatted",
    "Map",
    "Serializer",
    "TypedProperties",
    "Uuid",
    "Value",
];

/// Whether types use a name themselves, so that none of them may be called that.
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    WRITTEN.contains(&name) || IMPORTED.contains(&name)
}

/// A scope in which the names that types use themselves are taken.
pub(super) fn scope() -> Scope {
    Scope::with(&[&WRITTEN[..], &IMPORTED[..]].concat())
}

/// Where a made-up name comes from: the names of what a schema stands in.
#[derive(Clone, Copy)]
pub(super) struct Hint<'a> {
    outer: Option<&'a Hint<'a>>,
    part: &'a str,
    /// The component that is being defined; what stands inside another one is called after that.
    pub(super) owner: Option<usize>,
}

impl<'a> Hint<'a> {
    pub(super) fn new(part: &'a str, owner: Option<usize>) -> Self {
        Self { outer: None, part, owner }
    }

    pub(super) fn then(&'a self, part: &'a str) -> Hint<'a> {
        Hint { outer: Some(self), part, owner: self.owner }
    }

    fn name(&self) -> String {
        let mut name = self.outer.map(Self::name).unwrap_or_default();
        name.push_str(&pascal_part(self.part));
        name
    }
}

/// A free name for a component or whatever else is asked for by name.
pub(super) fn claim(scope: &mut Scope, wanted: &str) -> String {
    let name = pascal(wanted);
    scope.claim(if is_reserved(&name) { format!("{name}Type") } else { name })
}

/// A free name for a schema that stands inline.
pub(super) fn made_up(
    scope: &mut Scope,
    components: &Components<'_>,
    conj: &[Node<'_>],
    hint: &Hint<'_>,
    names: &dyn Fn(usize) -> String,
) -> String {
    if let [only] = conj
        && only.owner != hint.owner
        && let Some(owner) = only.owner
        && let Some(component) = components.get(owner)
        && let Some(steps) = only.at.strip_prefix(&*component.node.at)
    {
        return claim(scope, &format!("{}{}", names(owner), path(steps)));
    }
    claim(scope, &hint.name())
}

/// The steps from a component to what stands inside it, as part of a name.
fn path(steps: &str) -> String {
    let mut name = String::new();
    let mut steps = steps.split('/').skip(1);
    while let Some(step) = steps.next() {
        match step {
            "properties" | "patternProperties" | "dependentSchemas" => {
                name.push_str(&pascal_part(&unescape(steps.next().unwrap_or_default())));
            }
            "items" => name.push_str("Item"),
            "additionalProperties" | "unevaluatedProperties" => name.push_str("Value"),
            "oneOf" | "anyOf" | "prefixItems" => {
                let index = steps.next().and_then(|index| index.parse::<usize>().ok()).unwrap_or_default();
                name.push_str(&format!("Variant{}", index + 1));
            }
            "allOf" => {
                steps.next();
            }
            _ => {}
        }
    }
    name
}

/// Part of a name; unlike a whole one, it may start with a digit.
fn pascal_part(text: &str) -> String {
    let name = pascal(text);
    match name.strip_prefix('N') {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_digit()) && !text.starts_with(['N', 'n']) => {
            rest.to_owned()
        }
        _ => name,
    }
}

/// What a branch of a union is called as a variant: the component without the name of the union in front
/// of it, the title, or what it is. `title` is that of no other branch; a component with a name that was
/// made up is called like one that stands inline.
pub(super) fn variant(
    leaf: &Leaf<'_>,
    union: &str,
    component: Option<(&str, &Node<'_>)>,
    is_made_up: bool,
    title: Option<&str>,
) -> String {
    let name = match (component, &leaf.name, leaf.tags.first()) {
        (Some((name, node)), ..) => {
            let is_numbered = name.strip_prefix(union).is_some_and(is_number_of_variant);
            let better = if is_made_up || is_numbered { of_inline(leaf, node, title) } else { None };
            better.unwrap_or_else(|| name.to_owned())
        }
        (None, LeafName::Title(_), _) if title.is_some() => pascal(title.unwrap_or_default()),
        (None, _, Some(tag)) => variant_name(&serde_json::Value::from(*tag)),
        _ => of_class(&leaf.classified.class),
    };
    match name.strip_prefix(union) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_uppercase()) => pascal(rest),
        _ => name,
    }
}

/// What the document calls the branches of a union, where that tells one from the others.
pub(super) fn titles<'a>(branches: &[(&'a Leaf<'_>, Option<&'a Node<'_>>)]) -> Vec<Option<&'a str>> {
    let titles: Vec<Option<&str>> = branches
        .iter()
        .map(|(leaf, component)| match (component, &leaf.name) {
            (Some(node), _) => node.schema.get("title").and_then(serde_json::Value::as_str),
            (None, LeafName::Title(title)) => Some(&**title),
            _ => None,
        })
        .map(|title| title.filter(|title| !title.trim().is_empty()))
        .collect();
    let mut bearers: HashMap<String, usize> = HashMap::new();
    titles.iter().flatten().for_each(|title| *bearers.entry(pascal(title)).or_default() += 1);
    titles.iter().map(|title| title.filter(|title| bearers.get(&pascal(title)) == Some(&1))).collect()
}

/// `Variant0`, as a branch is called that has no name in the document.
fn is_number_of_variant(rest: &str) -> bool {
    rest.strip_prefix("Variant").is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A better name than a number.
fn of_inline(leaf: &Leaf<'_>, node: &Node<'_>, title: Option<&str>) -> Option<String> {
    if let Some(title) = title {
        return Some(pascal(title));
    }
    if let Some(tag) = leaf.tags.first() {
        return Some(variant_name(&serde_json::Value::from(*tag)));
    }
    let mut bare = node.clone();
    bare.stands_for = None;
    constant(std::slice::from_ref(&bare)).or_else(|| {
        let required = bare.strings("required").next();
        let first = bare.object("properties").and_then(|properties| properties.keys().next()).map(String::as_str);
        required.or(first).map(pascal)
    })
}

fn of_class(class: &Class<'_>) -> String {
    let name = match class {
        Class::Object(nodes) => return constant(nodes).unwrap_or_else(|| "Object".to_owned()),
        Class::Scalar(ty) => of_scalar(ty),
        Class::Enum(class) => match class.values.as_slice() {
            [only] => return variant_name(&only.value),
            _ => "Enum",
        },
        Class::Array(items) => match items.as_slice() {
            [only] if only.text("$ref").is_some() => {
                let key = only.text("$ref").and_then(|reference| reference.rsplit('/').next()).unwrap_or_default();
                return format!("{}Array", pascal(&unescape(key)));
            }
            [only] => match only.text("type") {
                Some(kind @ ("string" | "integer" | "number" | "boolean")) => return format!("{}Array", pascal(kind)),
                _ => "Array",
            },
            _ => "Array",
        },
        Class::Tuple(_) => "Tuple",
        Class::Map(_) => "Map",
        Class::Union(_) => "Union",
        Class::Ref(_) | Class::Any(_) | Class::Never | Class::Open => "Any",
    };
    name.to_owned()
}

fn of_scalar(ty: &Type) -> &'static str {
    match ty {
        Type::Bool => "Boolean",
        Type::I32 | Type::I64 | Type::U64 => "Integer",
        Type::F64 => "Number",
        Type::DateTime => "DateTime",
        Type::Date => "Date",
        Type::Uuid => "Uuid",
        Type::Decimal => "Decimal",
        Type::Base64 => "Base64",
        _ => "String",
    }
}

/// The first constant of an object, which is what tells it from others, as a rule.
fn constant(nodes: &[Node<'_>]) -> Option<String> {
    for node in nodes.iter().rev() {
        for (_, property) in node.members("properties") {
            if let [value] = property.list("enum")
                && value.is_string()
            {
                return Some(variant_name(value));
            }
        }
    }
    None
}
