//! What a schema is, before anything is named.

use std::borrow::Cow;

use serde_json::Value;

use super::kinds::Kinds;
use super::node::{Conj, Node};
use crate::model::Type;

/// What a schema is, and whether null is a value of it.
#[derive(Debug, Clone)]
pub(super) struct Classified<'doc> {
    pub(super) class: Class<'doc>,
    pub(super) nullable: bool,
}

/// What a schema is.
#[derive(Debug, Clone)]
pub(super) enum Class<'doc> {
    /// That component.
    Ref(usize),
    /// Anything: the document gives no type, or, for a reason, none that Rust could say.
    Any(Option<&'static str>),
    /// Nothing.
    Never,
    /// Not known yet: the component is being looked at.
    Open,
    Scalar(Type),
    Enum(EnumClass<'doc>),
    /// An array of these; of anything, if there are none.
    Array(Conj<'doc>),
    Tuple(TupleClass<'doc>),
    /// A map of these; of anything, if there are none.
    Map(Conj<'doc>),
    /// An object: what it says, part by part.
    Object(Conj<'doc>),
    Union(UnionClass<'doc>),
}

#[derive(Debug, Clone)]
pub(super) struct EnumClass<'doc> {
    pub(super) values: Vec<EnumValue<'doc>>,
    /// The declared type is another one than that of the values.
    pub(super) is_doubtful: bool,
    /// The document itself says that there are other values.
    pub(super) is_open: bool,
}

#[derive(Debug, Clone)]
pub(super) struct EnumValue<'doc> {
    pub(super) value: Cow<'doc, Value>,
    /// What the document calls it.
    pub(super) name: Option<&'doc str>,
    pub(super) doc: Option<&'doc str>,
}

#[derive(Debug, Clone)]
pub(super) struct TupleClass<'doc> {
    pub(super) items: Vec<Node<'doc>>,
    pub(super) required: usize,
    /// Further elements: none, some, or anything.
    pub(super) rest: Option<Conj<'doc>>,
}

#[derive(Debug, Clone)]
pub(super) struct UnionClass<'doc> {
    pub(super) leaves: Vec<Leaf<'doc>>,
    /// The property that tells which.
    pub(super) wire: Option<&'doc str>,
}

/// A branch of a union, which is not a union itself, as far as that can be avoided.
#[derive(Debug, Clone, Default)]
pub(super) struct Leaf<'doc> {
    pub(super) conj: Conj<'doc>,
    pub(super) classified: Classified<'doc>,
    /// What it is called: a component, or a title.
    pub(super) name: LeafName<'doc>,
    pub(super) doc: Option<&'doc str>,
    /// Values of the discriminator that the document maps to it.
    pub(super) tags: Vec<&'doc str>,
    /// Value of the discriminator unless mapped.
    pub(super) implicit: Option<&'doc str>,
    /// For values whose discriminator says something else.
    pub(super) is_fallback: bool,
    /// The document itself says that it is for values without a tag, or with an unknown one.
    pub(super) is_default: bool,
}

#[derive(Debug, Clone, Default)]
pub(super) enum LeafName<'doc> {
    Component(usize),
    Title(Cow<'doc, str>),
    #[default]
    None,
}

impl Default for Classified<'_> {
    fn default() -> Self {
        Self::any(None)
    }
}

impl Classified<'_> {
    pub(super) fn any(reason: Option<&'static str>) -> Self {
        Self { class: Class::Any(reason), nullable: false }
    }
}

impl<'doc> From<Class<'doc>> for Classified<'doc> {
    fn from(class: Class<'doc>) -> Self {
        Self { class, nullable: false }
    }
}

impl Class<'_> {
    /// The JSON types of its values; all, if that is not known.
    pub(super) fn kinds(&self) -> Kinds {
        match self {
            Self::Ref(_) | Self::Any(_) | Self::Open => Kinds::ALL,
            Self::Never => Kinds::NONE,
            Self::Scalar(Type::Bool) => Kinds::BOOLEAN,
            Self::Scalar(Type::I32 | Type::I64 | Type::U64) => Kinds::INTEGER,
            Self::Scalar(Type::F64) => Kinds::NUMBER,
            Self::Scalar(_) => Kinds::STRING,
            Self::Enum(class) => class.kinds(),
            Self::Array(_) | Self::Tuple(_) => Kinds::ARRAY,
            Self::Map(_) | Self::Object(_) => Kinds::OBJECT,
            Self::Union(class) => {
                class.leaves.iter().fold(Kinds::NONE, |kinds, leaf| kinds.or(leaf.classified.class.kinds()))
            }
        }
    }
}

impl EnumClass<'_> {
    pub(super) fn kinds(&self) -> Kinds {
        self.values.iter().fold(Kinds::NONE, |kinds, value| kinds.or(Kinds::of(&value.value)))
    }
}
