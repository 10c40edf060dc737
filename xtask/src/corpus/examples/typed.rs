//! Which type of the crate stands for which schema of the document.
//!
//! The model says where the schema of each body, response and named type stands; from there on, schema and type are
//! walked side by side through the document *as it was written*: the prepared one has equal schemas merged, and keeps
//! the examples of one of them.

use std::collections::{BTreeMap, BTreeSet};

use api_model::model::{BodyKind, ContentKind, Field, Object, Shape, Type};
use openapi_normal::pointer::{self, join};
use serde_json::Value;

use crate::client::make::Made;
use crate::corpus::expected::{members, target};

/// The types by the pointers of their schemas.
pub type Places = BTreeMap<String, BTreeSet<Type>>;

/// Finds the types of all schemas that have one.
#[must_use]
pub fn places(made: &Made, document: &Value) -> Places {
    let mut walk = Walk { made, document, places: Places::new(), todo: Vec::new() };
    for operation in &made.api.operations {
        for variant in operation.body.iter().flat_map(|body| &body.variants) {
            if let BodyKind::Json(ty) | BodyKind::Form(ty, _) = &variant.kind {
                walk.media(&variant.media_at, ty);
            }
        }
        for content in operation.responses.iter().flat_map(|response| &response.contents) {
            if let ContentKind::Json(ty) = &content.kind {
                walk.media(&content.media_at, ty);
            }
        }
    }
    for (index, definition) in made.api.types.iter().enumerate() {
        if let Some(origin) = made.prepared.origin_of(&definition.schema_at) {
            walk.todo.push((origin, Type::Named(api_model::model::TypeId(index))));
        }
    }
    while let Some((pointer, ty)) = walk.todo.pop() {
        walk.step(pointer, ty);
    }
    walk.places
}

struct Walk<'a> {
    made: &'a Made,
    document: &'a Value,
    places: Places,
    todo: Vec<(String, Type)>,
}

impl Walk<'_> {
    /// The schema of a media type.
    fn media(&mut self, media_at: &str, ty: &Type) {
        if let Some(origin) = self.made.prepared.origin_of(media_at) {
            self.todo.push((format!("{origin}/schema"), ty.clone()));
        }
    }

    fn step(&mut self, pointer: String, ty: Type) {
        let Some(schema) = self.document.pointer(&pointer) else { return };
        if !self.places.entry(pointer.clone()).or_default().insert(ty.clone()) {
            return;
        }
        if let Some(target) = pointer::reference(schema).and_then(target) {
            self.todo.push((target.into_owned(), ty.clone()));
        }
        // A reference with company.
        if let Some([_]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            self.todo.push((format!("{pointer}/allOf/0"), ty.clone()));
        }
        match &ty {
            Type::Array(item) => self.todo.push((format!("{pointer}/items"), (**item).clone())),
            Type::Map(value) => {
                self.todo.push((format!("{pointer}/additionalProperties"), (**value).clone()));
            }
            Type::Nullable(inner) => {
                // An example of it that is not null is one of what it holds; trying it once is enough.
                self.inside(&pointer, schema, inner);
            }
            _ => self.inside(&pointer, schema, &ty),
        }
    }

    /// What stands inside a schema, other than the items of arrays and the values of maps.
    fn inside(&mut self, pointer: &str, schema: &Value, ty: &Type) {
        match ty {
            Type::Array(item) => self.todo.push((format!("{pointer}/items"), (**item).clone())),
            Type::Map(value) => self.todo.push((format!("{pointer}/additionalProperties"), (**value).clone())),
            Type::Named(id) => match self.made.api.types.get(id.0).map(|definition| &definition.shape) {
                Some(Shape::Object(object)) => self.properties(pointer, schema, object, 0),
                Some(Shape::Alias(ty)) => {
                    let ty = ty.clone();
                    self.inside(pointer, schema, &ty);
                }
                Some(Shape::Union(union)) => {
                    for key in ["oneOf", "anyOf"] {
                        let branches = schema.get(key).and_then(Value::as_array).map_or(0, Vec::len);
                        // Only where each branch has its variant is it known which is which.
                        if branches == union.variants.len() {
                            for (index, variant) in union.variants.iter().enumerate() {
                                self.todo.push((format!("{pointer}/{key}/{index}"), variant.ty.clone()));
                            }
                        }
                    }
                }
                Some(Shape::Tuple(tuple)) => {
                    for (index, ty) in tuple.items.iter().enumerate() {
                        self.todo.push((format!("{pointer}/prefixItems/{index}"), ty.clone()));
                    }
                }
                Some(Shape::Enum(_)) | None => {}
            },
            _ => {}
        }
    }

    /// The properties that a schema declares itself, or in the parts of its `allOf`.
    fn properties(&mut self, pointer: &str, schema: &Value, object: &Object, depth: usize) {
        for (name, _) in members(schema.get("properties")) {
            if let Some(field) = object.fields.iter().find(|field| field.wire == *name) {
                self.todo.push((join(&format!("{pointer}/properties"), name), field_type(field)));
            }
        }
        if let Some(rest) = &object.rest {
            self.todo.push((format!("{pointer}/additionalProperties"), rest.clone()));
        }
        // Deeper than anybody writes; a part that is a reference has its own turn.
        let parts = schema.get("allOf").and_then(Value::as_array).filter(|_| depth < 32);
        for (index, part) in parts.into_iter().flatten().enumerate() {
            self.properties(&format!("{pointer}/allOf/{index}"), part, object, depth + 1);
        }
    }
}

fn field_type(field: &Field) -> Type {
    if field.nullable && !matches!(field.ty, Type::Nullable(_)) {
        Type::Nullable(Box::new(field.ty.clone()))
    } else {
        field.ty.clone()
    }
}
