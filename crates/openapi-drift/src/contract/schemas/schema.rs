//! One schema in the form that is compared: what it says, typed, in one spelling.
//!
//! Whatever is inside stands here as a [`SchemaId`], so that a schema is small however deep the document is.

use serde_json::{Number, Value};

use super::place::Source;
use super::types::Types;
use crate::contract::SchemaId;

/// What a value may be. Keywords that are about one type are grouped by it.
#[derive(Debug, Clone)]
pub(crate) struct Schema<'d> {
    /// The places in the document that it is made of, the outermost first: itself and what `allOf` refers to.
    pub(crate) parts: Vec<Source<'d>>,
    /// Which types are allowed, everything considered.
    pub(crate) types: Types,
    /// The types without what the unions leave of them.
    pub(super) declared: Types,
    /// Whether null is allowed whatever the branches of unions say: `nullable: true`, and where there are none.
    pub(super) nullable: bool,
    /// `enum`, and `const` as one of a single value; null is in the types.
    pub(crate) values: Option<Vec<&'d Value>>,
    /// `x-extensible-enum`.
    pub(crate) extensible: Option<Vec<&'d Value>>,
    /// `format`; several only where `allOf` brings them together.
    pub(crate) formats: Vec<&'d str>,
    pub(crate) number: Option<Box<Numeric>>,
    pub(crate) text: Option<Box<Text<'d>>>,
    pub(crate) array: Option<Box<Array>>,
    pub(crate) object: Option<Box<Object<'d>>>,
    pub(crate) logic: Option<Box<Logic<'d>>>,
    pub(crate) default: Option<&'d Value>,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) deprecated: bool,
}

/// About numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Numeric {
    pub(crate) maximum: Option<Bound>,
    pub(crate) minimum: Option<Bound>,
    pub(crate) multiple_of: Option<Number>,
}

/// An end of a range.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bound {
    pub(crate) at: Number,
    /// Whether the end itself is outside.
    pub(crate) exclusive: bool,
}

/// About texts.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Text<'d> {
    pub(crate) max: Option<u64>,
    pub(crate) min: Option<u64>,
    /// Several where `allOf` brings them together: all have to match.
    pub(crate) patterns: Vec<&'d str>,
    pub(crate) encoding: Option<&'d str>,
    pub(crate) media_type: Option<&'d str>,
    pub(crate) content: Option<SchemaId>,
}

/// What is in a value, in the words of 3.1.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct ContentWords<'d> {
    formats: Vec<&'d str>,
    encoding: Option<&'d str>,
    media_type: Option<&'d str>,
}

/// About arrays.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Array {
    pub(crate) max: Option<u64>,
    pub(crate) min: Option<u64>,
    pub(crate) unique: bool,
    /// None where elements may be anything.
    pub(crate) items: Option<SchemaId>,
    pub(crate) prefix: Vec<SchemaId>,
    pub(crate) contains: Vec<Contains>,
    pub(crate) unevaluated: Option<SchemaId>,
}

/// `contains`, with how many elements have to match.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Contains {
    pub(crate) schema: SchemaId,
    pub(crate) max: Option<u64>,
    pub(crate) min: Option<u64>,
}

/// About objects. Every list is sorted by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Object<'d> {
    pub(crate) max: Option<u64>,
    pub(crate) min: Option<u64>,
    pub(crate) properties: Vec<(&'d str, SchemaId)>,
    pub(crate) required: Vec<&'d str>,
    pub(crate) patterns: Vec<(&'d str, SchemaId)>,
    /// None where further properties may be anything.
    pub(crate) additional: Option<SchemaId>,
    pub(crate) names: Option<SchemaId>,
    pub(crate) dependent_required: Vec<(&'d str, Vec<&'d str>)>,
    pub(crate) dependent_schemas: Vec<(&'d str, SchemaId)>,
    pub(crate) unevaluated: Option<SchemaId>,
}

impl<'d> Object<'d> {
    pub(crate) fn property(&self, name: &str) -> Option<SchemaId> {
        find(&self.properties, name)
    }

    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.binary_search(&name).is_ok()
    }

    /// The names of all properties that are spoken of, sorted.
    pub(crate) fn known(&self) -> Vec<&'d str> {
        let mut names: Vec<&'d str> = self.properties.iter().map(|(name, _)| *name).collect();
        names.extend(self.required.iter().filter(|name| self.property(name).is_none()));
        names.sort_unstable();
        names
    }
}

/// The entry of a sorted list.
pub(crate) fn find<T: Copy>(list: &[(&str, T)], name: &str) -> Option<T> {
    let index = list.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    list.get(index).map(|(_, found)| *found)
}

/// What is about values of every type.
#[derive(Debug, Clone, Default)]
pub(crate) struct Logic<'d> {
    /// Several where `allOf` brings them together: all have to hold.
    pub(crate) unions: Vec<Union>,
    /// A union whose branches are of one type each, and not of the same: the types and keywords of the schema say
    /// the same, and this is how it was written.
    pub(crate) collapsed: Option<Union>,
    pub(crate) discriminator: Option<&'d Value>,
    pub(crate) nots: Vec<SchemaId>,
    pub(crate) conditionals: Vec<Conditional>,
}

/// `anyOf` or `oneOf` of two or more.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Union {
    pub(crate) kind: UnionKind,
    pub(crate) branches: Vec<SchemaId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum UnionKind {
    AnyOf,
    OneOf,
}

impl UnionKind {
    pub(crate) fn keyword(self) -> &'static str {
        match self {
            Self::AnyOf => "anyOf",
            Self::OneOf => "oneOf",
        }
    }
}

/// `if` and what follows from it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Conditional {
    pub(crate) condition: SchemaId,
    pub(crate) then: Option<SchemaId>,
    pub(crate) otherwise: Option<SchemaId>,
}

impl<'d> Schema<'d> {
    /// The schema that allows everything.
    pub(super) fn any() -> Self {
        Self {
            parts: Vec::new(),
            types: Types::ANY,
            declared: Types::ANY,
            nullable: true,
            values: None,
            extensible: None,
            formats: Vec::new(),
            number: None,
            text: None,
            array: None,
            object: None,
            logic: None,
            default: None,
            read_only: false,
            write_only: false,
            deprecated: false,
        }
    }

    /// What its formats and what is about content say together: the format `byte` of 3.0 became the encoding `base64`, and
    /// `binary` the media type `application/octet-stream`.
    pub(crate) fn content_words(&self) -> ContentWords<'d> {
        const BASE64: &str = "base64";
        const BYTES: &str = "application/octet-stream";
        let text = self.text.as_deref();
        let mut words = ContentWords {
            formats: self.formats.clone(),
            encoding: text.and_then(|text| text.encoding),
            media_type: text.and_then(|text| text.media_type),
        };
        if self.types.meets(Types::STRING) {
            let (encoding, media_type) = (&mut words.encoding, &mut words.media_type);
            words.formats.retain(|format| {
                let (place, name) = match *format {
                    "byte" => (&mut *encoding, BASE64),
                    "binary" => (&mut *media_type, BYTES),
                    _ => return true,
                };
                // Where something else is said as well, that is kept beside it.
                *place.get_or_insert(name) != name
            });
        }
        words
    }

    /// Whether no value is right.
    pub(crate) fn is_never(&self) -> bool {
        self.types.is_none()
    }

    /// Whether every value is right.
    pub(crate) fn is_any(&self) -> bool {
        self.types == Types::ANY && self.values.is_none() && self.is_bare()
    }

    /// Whether nothing is said but types, values and formats.
    pub(crate) fn is_bare(&self) -> bool {
        self.number.is_none()
            && self.text.is_none()
            && self.array.is_none()
            && self.object.is_none()
            && self
                .logic
                .as_ref()
                .is_none_or(|logic| logic.unions.is_empty() && logic.nots.is_empty() && logic.conditionals.is_empty())
    }

    /// The union that it is, if there is one.
    pub(crate) fn unions(&self) -> &[Union] {
        self.logic.as_ref().map_or(&[], |logic| &logic.unions)
    }

    /// The union that it was written as, if its branches are told apart by their types.
    pub(crate) fn collapsed(&self) -> Option<&Union> {
        self.logic.as_ref()?.collapsed.as_ref()
    }

    pub(crate) fn discriminator(&self) -> Option<&'d Value> {
        self.logic.as_ref()?.discriminator
    }
}
