//! Types.

use serde_json::Value;

/// Index of a named type in [`Api::types`](super::Api::types).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// The type of a value, as it is written at a place of use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// A type of its own.
    Named(TypeId),
    /// `bool`
    Bool,
    /// `i32`: an integer of format `int32`.
    I32,
    /// `i64`: an integer of format `int64` or of none.
    I64,
    /// `u64`: an integer of format `uint64`, or whose bounds leave no room for less.
    U64,
    /// `f64`: a number of whatever format.
    F64,
    /// `String`
    String,
    /// A string of format `date-time`.
    DateTime,
    /// A string of format `date`.
    Date,
    /// A string of format `uuid`.
    Uuid,
    /// A string of format `decimal`.
    Decimal,
    /// A string of format `byte`, or with `contentEncoding: base64`.
    Base64,
    /// `serde_json::Value`: the document gives no type, or only one that Rust cannot say.
    Any,
    /// `Vec<_>`
    Array(Box<Type>),
    /// `BTreeMap<String, _>`
    Map(Box<Type>),
    /// `Option<_>`: null where a value must be, in arrays, maps and unions, and as a whole body.
    Nullable(Box<Type>),
}

/// A type with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// Rust name, unique among types.
    pub name: String,
    /// Where its schema stands in the prepared document.
    pub schema_at: String,
    /// Markdown, as in the document.
    pub doc: Option<String>,
    /// Whether the document says so.
    pub deprecated: bool,
    /// Which way its values go.
    pub usage: Usage,
    /// Groups of the operations that lead to it, as indices into `Api::groups`; sorted. Empty when no
    /// operation does.
    pub groups: Vec<usize>,
    /// What it is.
    pub shape: Shape,
}

/// Which way values of a type go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Some operation sends it.
    pub sent: bool,
    /// Some operation answers with it, or the server sends it by itself.
    pub received: bool,
}

/// What a named type is.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A struct.
    Object(Object),
    /// One of several scalars, and whatever the server adds to them.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// An array with a type per place.
    Tuple(Tuple),
    /// Another name for a type.
    Alias(Type),
}

/// A struct.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    /// Its fields, in the order of the document.
    pub fields: Vec<Field>,
    /// The type of properties that are not declared, where the document says that there are some.
    pub rest: Option<Type>,
    /// The document says that there are no properties but the declared ones; where it says neither, there
    /// may be some.
    pub closed: bool,
}

/// A field of a struct.
///
/// | required | nullable | Rust |
/// |---|---|---|
/// | yes | no | `T` |
/// | yes | yes | `Option<T>`, null is sent as such |
/// | no | no | `Option<T>`, left out when `None` |
/// | no | yes | `Nullable<T>`: absent, null, or a value |
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The property's name.
    pub wire: String,
    /// Rust name, unique in the struct.
    pub ident: String,
    /// Without the `Option` of the table above.
    pub ty: Type,
    /// The property is always there.
    pub required: bool,
    /// Null is a value of it.
    pub nullable: bool,
    /// The value has to be behind a pointer, because it contains the struct.
    pub boxed: bool,
    /// The one value that it can have.
    pub constant: Option<Value>,
    /// The constant tells which variant of a union a value is: it is sent, even where it need not be there.
    pub tells: bool,
    /// `default` of the document, for the documentation; never filled in.
    pub default: Option<Value>,
    /// Only in answers.
    pub read_only: bool,
    /// Only in requests.
    pub write_only: bool,
    /// Whoever makes a value has to give it, though it is not always there: a request needs it, and answers in the
    /// same type leave it out.
    pub asked: bool,
    /// Whether the document says so.
    pub deprecated: bool,
    /// Markdown, as in the document.
    pub doc: Option<String>,
    /// Where its schema stands in the prepared document.
    pub schema_at: String,
}

/// Scalars by name.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// What they are.
    pub repr: EnumRepr,
    /// The known ones.
    pub variants: Vec<EnumVariant>,
    /// Name of the variant that holds what is not known; unique among the variants.
    pub unknown: String,
}

/// What the values of an enum are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnumRepr {
    /// Strings.
    String,
    /// Integers that fit into `i64`.
    Integer,
    /// Whatever else: numbers, booleans, or a mixture.
    Mixed,
}

/// A known value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumVariant {
    /// Rust name, unique in the enum.
    pub name: String,
    /// The value on the wire.
    pub value: Value,
    /// Markdown, where the document has a word on it.
    pub doc: Option<String>,
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The property that tells which.
    pub discriminator: Option<Discriminator>,
    /// The known ones, in the order of the document.
    pub variants: Vec<Variant>,
    /// Name of the variant that holds what is not known, as JSON; unique among the variants.
    pub unknown: String,
}

/// A property that tells which variant of a union a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discriminator {
    /// Its name on the wire.
    pub wire: String,
}

/// A variant of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Rust name, unique in the union.
    pub name: String,
    /// What it holds.
    pub ty: Type,
    /// The value has to be behind a pointer, because it contains the union.
    pub boxed: bool,
    /// Values of the discriminator that mean this variant.
    pub tags: Vec<String>,
    /// A value without the discriminator, or with one that means no variant, is this variant.
    pub is_default: bool,
    /// How to recognise it without a discriminator.
    pub probe: Probe,
    /// Markdown, where the document has a word on it.
    pub doc: Option<String>,
}

/// What tells values of one variant from those of another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Probe {
    /// The JSON types that it accepts: any of `null`, `boolean`, `integer`, `number`, `string`, `array`,
    /// `object`; empty means that nothing is known. `number` includes integers.
    pub kinds: Vec<&'static str>,
    /// For objects: properties that must be there.
    pub required: Vec<String>,
    /// For objects: all declared properties, required ones included.
    pub known: Vec<String>,
    /// For objects: properties with the values that are possible for them (`const`, or a short enum of strings).
    pub constants: Vec<(String, Vec<Value>)>,
}

/// An array with a type per place.
#[derive(Debug, Clone, PartialEq)]
pub struct Tuple {
    /// The types of the first elements.
    pub items: Vec<Type>,
    /// How many of them must be there; the others are `Option`s.
    pub required: usize,
    /// The type of further elements; `None` when there are none.
    pub rest: Option<Type>,
}
