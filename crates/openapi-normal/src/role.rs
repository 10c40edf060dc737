//! What the keys of a document are: words of OpenAPI, names that its author chose, or data.
//!
//! A response is called `default`, a header `x-trace` and a property `$ref`, while an example holds
//! whatever it likes. A walk that went by the key alone would take the first two for data and
//! references in an example for references. So every walk asks here, going down from a [`Role`]:
//!
//! | in | the key | is |
//! |---|---|---|
//! | a schema | `default`, `example`, `x-anything` | data |
//! | `responses` | `default` | a name, so its `$ref` counts |
//! | `headers` | `x-trace` | a name |
//! | `properties` | `$ref`, `example` | a name |

use serde_json::Value;

use crate::pointer::{self, join};

/// What a value is, as far as its keys are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// An object of OpenAPI or JSON Schema, or a reference to one: the keys are its words.
    Object,
    /// The `components`: an object that is never a reference.
    Components,
    /// Names to objects.
    Map,
    /// Names to objects, and extensions among them: `paths`, the `responses` of an operation.
    OpenMap,
    /// Names to callbacks.
    Callbacks,
    /// An [`Self::OpenMap`] of path items, or a reference to one.
    Callback,
    /// Anything: an example, a default, an extension.
    Data,
}

impl Role {
    /// The role of what stands under a key.
    pub(crate) fn under(self, key: &str) -> Self {
        let is_extension = key.starts_with("x-");
        match self {
            Self::Data => Self::Data,
            Self::Map => Self::Object,
            Self::Callbacks => Self::Callback,
            Self::Object | Self::Components | Self::OpenMap | Self::Callback if is_extension => Self::Data,
            Self::OpenMap | Self::Callback => Self::Object,
            Self::Components if key == "responses" => Self::Map,
            Self::Object | Self::Components => word(key),
        }
    }

    /// The role of an element, where the value is an array after all.
    pub(crate) fn element(self) -> Self {
        if self == Self::Data { Self::Data } else { Self::Object }
    }

    /// Whether `$ref` is a reference here, not a name or data.
    pub(crate) fn may_refer(self) -> bool {
        matches!(self, Self::Object | Self::Callback)
    }
}

/// The role of what stands under a word of OpenAPI or JSON Schema.
fn word(key: &str) -> Role {
    match key {
        "const" | "default" | "enum" | "example" | "examples" => Role::Data,
        "callbacks" => Role::Callbacks,
        "components" => Role::Components,
        "paths" | "responses" => Role::OpenMap,
        "$defs"
        | "additionalOperations"
        | "content"
        | "definitions"
        | "dependentSchemas"
        | "encoding"
        | "headers"
        | "links"
        | "mapping"
        | "mediaTypes"
        | "parameters"
        | "pathItems"
        | "patternProperties"
        | "properties"
        | "requestBodies"
        | "schemas"
        | "scopes"
        | "securitySchemes"
        | "variables"
        | "webhooks" => Role::Map,
        _ => Role::Object,
    }
}

/// Every reference at or below a value that stands at `at`, with its pointer, in the order of the text.
pub(crate) fn references<'a>(value: &'a Value, at: &str) -> Vec<(String, &'a str)> {
    let mut found = Vec::new();
    collect(value, at.to_owned(), Role::Object, &mut found);
    found
}

fn collect<'a>(value: &'a Value, at: String, role: Role, found: &mut Vec<(String, &'a str)>) {
    match value {
        _ if role == Role::Data => {}
        Value::Object(members) => {
            if let Some(reference) = pointer::reference(value).filter(|_| role.may_refer()) {
                found.push((at.clone(), reference));
            }
            for (key, child) in members {
                collect(child, join(&at, key), role.under(key), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{at}/{index}"), role.element(), found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn references_by_role() {
        let reference = json!({ "$ref": "#/x" });
        for (at, is_reference) in [
            ("/paths/~1a", true),
            ("/paths/x-a", false),
            ("/paths/~1a/get/responses/default", true),
            ("/paths/~1a/get/responses/x-a", false),
            ("/paths/~1a/get/responses/200/headers/x-a", true),
            ("/paths/~1a/get/responses/200/content/example/schema", true),
            ("/paths/~1a/get/responses/200/content/example/example", false),
            ("/paths/~1a/get/x-a", false),
            ("/paths/~1a/get/callbacks/x-a", true),
            ("/paths/~1a/get/callbacks/default/{$url}", true),
            ("/paths/~1a/get/callbacks/default/x-a", false),
            ("/components/responses/x-a", true),
            ("/components/schemas/default", true),
            ("/components/schemas/A/default", false),
            ("/components/schemas/A/default/properties/a", false),
            ("/components/schemas/A/properties/default", true),
            ("/components/schemas/A/properties", false),
            ("/components/schemas/A/properties/properties/properties/enum", true),
            ("/components/x-a", false),
            ("/components/examples/A", false),
        ] {
            let mut document = reference.clone();
            for token in pointer::tokens(at).collect::<Vec<_>>().into_iter().rev() {
                document = json!({ token: document });
            }
            let found = references(&document, "");
            let expected = if is_reference { vec![(at.to_owned(), "#/x")] } else { vec![] };
            assert_eq!(found, expected, "{at}");
        }
    }

    #[test]
    fn references_in_arrays() {
        let document = json!({ "parameters": [{ "$ref": "#/x" }], "enum": [{ "$ref": "#/y" }] });
        assert_eq!(references(&document, "/a"), [("/a/parameters/0".to_owned(), "#/x")]);
    }
}
