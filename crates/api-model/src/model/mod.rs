//! What a client consists of. Plain data: built from a document, written out as Rust.

mod operation;
mod types;

pub use operation::{
    Body, BodyKind, BodyVariant, Content, ContentKind, Encoding, Group, Inbound, Operation, Parameter, Part, PartKind,
    Place, Response, Scheme, SchemeKind, Server, ServerVariable, Status, Style,
};
pub use types::{
    Discriminator, Enum, EnumRepr, EnumVariant, Field, Object, Probe, Shape, Tuple, Type, TypeDef, TypeId, Union,
    Usage, Variant,
};

/// An API as the Rust crate that it becomes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`, as its owner writes it.
    pub version: String,
    /// `info.description`, Markdown.
    pub description: Option<String>,
    /// Where the API is served, in the order of the document.
    pub servers: Vec<Server>,
    /// The ways to authenticate.
    pub schemes: Vec<Scheme>,
    /// The named types, in alphabetical order of their names; a [`TypeId`] is an index into it.
    pub types: Vec<TypeDef>,
    /// The operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// The groups that operations are in; every operation is in exactly one.
    pub groups: Vec<Group>,
    /// What the server sends by itself: webhooks and callbacks.
    pub inbound: Vec<Inbound>,
}

impl Api {
    /// The definition of a named type.
    ///
    /// # Panics
    ///
    /// If `id` is of another `Api`.
    #[must_use]
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }
}
