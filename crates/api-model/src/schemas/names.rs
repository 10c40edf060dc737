//! Names for types: those of components, and made-up ones.

use super::class::{Class, Leaf, LeafName};
use super::components::Components;
use super::enums::variant_name;
use super::node::{Node, unescape};
use crate::ident::{Scope, pascal};
use crate::model::Type;

/// Names that generated code uses itself, so that it can do so by short paths.
pub const RESERVED: [&str; 31] = [
    "BTreeMap",
    "Base64",
    "Box",
    "Clone",
    "Date",
    "DateTime",
    "Debug",
    "Decimal",
    "Default",
    "Deserialize",
    "Deserializer",
    "Err",
    "Formatted",
    "From",
    "Into",
    "Map",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Serialize",
    "Serializer",
    "Some",
    "String",
    "ToString",
    "Uuid",
    "Value",
    "Vec",
];

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
    scope.claim(if RESERVED.contains(&name.as_str()) { format!("{name}Type") } else { name })
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

/// What a branch of a union is called as a variant.
pub(super) fn variant(leaf: &Leaf<'_>, names: &dyn Fn(usize) -> String) -> String {
    match (leaf.name, leaf.tags.first()) {
        (LeafName::Component(component), _) => return names(component),
        (LeafName::Title(title), _) if !title.trim().is_empty() => return pascal(title),
        (_, Some(tag)) => return variant_name(&serde_json::Value::from(*tag)),
        _ => {}
    }
    of_class(&leaf.classified.class, names)
}

fn of_class(class: &Class<'_>, names: &dyn Fn(usize) -> String) -> String {
    let name = match class {
        Class::Ref(component) => return names(*component),
        Class::Object(nodes) => return of_object(nodes),
        Class::Scalar(ty) => of_scalar(ty),
        Class::Enum(_) => "Enum",
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
        Class::Any(_) | Class::Never | Class::Open => "Any",
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

/// An object is called after its first constant, if it has one.
fn of_object(nodes: &[Node<'_>]) -> String {
    for node in nodes.iter().rev() {
        for (_, property) in node.members("properties") {
            if let [value] = property.list("enum")
                && value.is_string()
            {
                return variant_name(value);
            }
        }
    }
    "Object".to_owned()
}
