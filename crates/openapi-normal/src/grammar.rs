//! What OpenAPI 3.0 to 3.2 says stands where: the kinds of objects, and the shape of each of their members.
//!
//! [`crate::role`] tells words from names and data, which is enough for a document that is as it should
//! be. Repairs and references need to know more: that what stands under `schema` has to be a schema, and
//! that `#/components/responses/Pet` leads to a response. It is all here, and nowhere else.

use crate::operations::METHODS;
use crate::pointer;

/// A kind of object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    SecurityScheme,
    Flows,
    Flow,
    Requirement,
}

/// What a member has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Anything: an example, an extension.
    Data,
    /// A text.
    Text,
    /// A boolean.
    Flag,
    /// A number.
    Number,
    /// A whole number, zero or more.
    Count,
    /// A boolean (3.0) or a number (3.1): `exclusiveMinimum`.
    Bound,
    /// A list of texts.
    Texts,
    /// Names to texts.
    TextMap,
    /// A text or a list of texts: `type`.
    Types,
    /// A list of anything: `enum`.
    Values,
    /// An object.
    One(Kind),
    /// A schema or a boolean, neither of which says the other: `additionalProperties`.
    SchemaOrFlag,
    /// A list of objects.
    List(Kind),
    /// Names to objects.
    Map(Kind),
}

use Kind as K;
use Shape::{Bound, Count, Data, Flag, List, Map, Number, One, SchemaOrFlag, Text, TextMap, Texts, Types, Values};

impl Kind {
    /// The section of the components where objects of this kind have names.
    pub(crate) fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Response => "responses",
            Self::Parameter => "parameters",
            Self::Example => "examples",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::SecurityScheme => "securitySchemes",
            Self::Link => "links",
            Self::Callback => "callbacks",
            Self::PathItem => "pathItems",
            Self::MediaType => "mediaTypes",
            _ => return None,
        })
    }

    /// In words, with its article.
    pub(crate) fn described(self) -> &'static str {
        match self {
            Self::Schema => "a schema",
            Self::Response => "a response",
            Self::Parameter => "a parameter",
            Self::Example => "an example",
            Self::RequestBody => "a request body",
            Self::Header => "a header",
            Self::SecurityScheme => "a security scheme",
            Self::Link => "a link",
            Self::Callback => "a callback",
            Self::PathItem => "a path item",
            Self::MediaType => "a media type",
            Self::Operation => "an operation",
            _ => "an object",
        }
    }
}

/// The shape of a member, `None` for what OpenAPI does not know.
pub(crate) fn member(kind: Kind, key: &str) -> Option<Shape> {
    if key.starts_with("x-") && kind != K::Requirement {
        return Some(Data);
    }
    match kind {
        K::Schema => schema(key),
        K::Paths | K::Callback => Some(One(K::PathItem)),
        K::Responses => Some(One(K::Response)),
        K::Requirement => Some(Texts),
        K::Operation => operation(key),
        K::PathItem => path_item(key),
        K::Parameter => parameter(key),
        K::Header => parameter(key).filter(|_| !matches!(key, "name" | "in")),
        K::Components => components(key),
        _ => other(kind, key),
    }
}

fn schema(key: &str) -> Option<Shape> {
    Some(match key {
        "type" => Types,
        "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas" => Map(K::Schema),
        "items" | "not" | "if" | "then" | "else" | "contains" | "propertyNames" | "contentSchema"
        | "unevaluatedItems" => One(K::Schema),
        "additionalProperties" | "unevaluatedProperties" => SchemaOrFlag,
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => List(K::Schema),
        "required" => Texts,
        "enum" => Values,
        "description" | "title" | "format" | "pattern" | "$ref" | "$id" | "$anchor" | "$dynamicRef"
        | "$dynamicAnchor" | "$schema" | "$comment" | "contentEncoding" | "contentMediaType" => Text,
        "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems" => Flag,
        "minimum" | "maximum" | "multipleOf" => Number,
        "exclusiveMinimum" | "exclusiveMaximum" => Bound,
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" | "minContains"
        | "maxContains" => Count,
        "discriminator" => One(K::Discriminator),
        "externalDocs" => One(K::ExternalDocs),
        "default" | "example" | "examples" | "const" | "xml" | "dependentRequired" => Data,
        _ => return None,
    })
}

fn operation(key: &str) -> Option<Shape> {
    Some(match key {
        "tags" => Texts,
        "summary" | "description" | "operationId" => Text,
        "externalDocs" => One(K::ExternalDocs),
        "parameters" => List(K::Parameter),
        "requestBody" => One(K::RequestBody),
        "responses" => One(K::Responses),
        "callbacks" => Map(K::Callback),
        "deprecated" => Flag,
        "security" => List(K::Requirement),
        "servers" => List(K::Server),
        _ => return None,
    })
}

fn path_item(key: &str) -> Option<Shape> {
    Some(match key {
        "summary" | "description" => Text,
        "servers" => List(K::Server),
        "parameters" => List(K::Parameter),
        "additionalOperations" => Map(K::Operation),
        method if METHODS.contains(&method) || method == "query" => One(K::Operation),
        _ => return None,
    })
}

fn parameter(key: &str) -> Option<Shape> {
    Some(match key {
        "name" | "in" | "description" | "style" => Text,
        "required" | "deprecated" | "allowEmptyValue" | "explode" | "allowReserved" => Flag,
        "schema" => One(K::Schema),
        "content" => Map(K::MediaType),
        "examples" => Map(K::Example),
        "example" => Data,
        _ => return None,
    })
}

fn components(key: &str) -> Option<Shape> {
    Some(Map(match key {
        "schemas" => K::Schema,
        "responses" => K::Response,
        "parameters" => K::Parameter,
        "examples" => K::Example,
        "requestBodies" => K::RequestBody,
        "headers" => K::Header,
        "securitySchemes" => K::SecurityScheme,
        "links" => K::Link,
        "callbacks" => K::Callback,
        "pathItems" => K::PathItem,
        "mediaTypes" => K::MediaType,
        _ => return None,
    }))
}

#[rustfmt::skip] // A table reads as a table.
fn other(kind: Kind, key: &str) -> Option<Shape> {
    Some(match (kind, key) {
        (K::Document, "openapi" | "jsonSchemaDialect" | "$self") => Text,
        (K::Document, "info") => One(K::Info),
        (K::Document, "servers") => List(K::Server),
        (K::Document, "paths") => One(K::Paths),
        (K::Document, "webhooks") => Map(K::PathItem),
        (K::Document, "components") => One(K::Components),
        (K::Document, "security") => List(K::Requirement),
        (K::Document, "tags") => List(K::Tag),
        (K::Document | K::Tag, "externalDocs") => One(K::ExternalDocs),
        (K::Info, "title" | "summary" | "description" | "termsOfService" | "version") => Text,
        (K::Info, "contact") => One(K::Contact),
        (K::Info, "license") => One(K::License),
        (K::Contact, "name" | "url" | "email") => Text,
        (K::License, "name" | "identifier" | "url") => Text,
        (K::ExternalDocs, "description" | "url") => Text,
        (K::Server, "url" | "description" | "name") => Text,
        (K::Server, "variables") => Map(K::ServerVariable),
        (K::ServerVariable, "default" | "description") => Text,
        (K::ServerVariable, "enum") => Texts,
        (K::RequestBody | K::Response | K::Link | K::Example | K::SecurityScheme | K::Tag, "description") => Text,
        (K::RequestBody | K::Response, "content") => Map(K::MediaType),
        (K::RequestBody, "required") => Flag,
        (K::MediaType, "schema" | "itemSchema") => One(K::Schema),
        (K::MediaType, "example") => Data,
        (K::MediaType, "examples") => Map(K::Example),
        (K::MediaType | K::Encoding, "encoding") => Map(K::Encoding),
        (K::MediaType | K::Encoding, "prefixEncoding") => List(K::Encoding),
        (K::MediaType | K::Encoding, "itemEncoding") => One(K::Encoding),
        (K::Encoding, "contentType" | "style") => Text,
        (K::Encoding, "explode" | "allowReserved") => Flag,
        (K::Encoding | K::Response, "headers") => Map(K::Header),
        (K::Response, "links") => Map(K::Link),
        (K::Response | K::Example | K::Tag, "summary") => Text,
        (K::Example, "value" | "dataValue") => Data,
        (K::Example, "externalValue" | "serializedValue") => Text,
        (K::Link, "operationRef" | "operationId") => Text,
        (K::Link, "parameters" | "requestBody") => Data,
        (K::Link, "server") => One(K::Server),
        (K::Tag, "name" | "parent" | "kind") => Text,
        (K::Discriminator, "propertyName" | "defaultMapping") => Text,
        (K::Discriminator, "mapping") => TextMap,
        (K::SecurityScheme, "type" | "name" | "in" | "scheme" | "bearerFormat" | "openIdConnectUrl"
            | "oauth2MetadataUrl") => Text,
        (K::SecurityScheme, "deprecated") => Flag,
        (K::SecurityScheme, "flows") => One(K::Flows),
        (K::Flows, "implicit" | "password" | "clientCredentials" | "authorizationCode" | "deviceAuthorization") =>
            One(K::Flow),
        (K::Flow, "authorizationUrl" | "tokenUrl" | "refreshUrl" | "deviceAuthorizationUrl") => Text,
        (K::Flow, "scopes") => TextMap,
        _ => return None,
    })
}

/// The kind of the object that a pointer names in a document, `None` where it names no object, or one
/// that OpenAPI does not know.
pub(crate) fn kind_at(at: &str) -> Option<Kind> {
    let mut shape = One(K::Document);
    for token in pointer::tokens(at) {
        shape = match shape {
            One(kind) => member(kind, &token)?,
            SchemaOrFlag => member(K::Schema, &token)?,
            List(kind) | Map(kind) => One(kind),
            _ => return None,
        };
    }
    match shape {
        One(kind) => Some(kind),
        SchemaOrFlag => Some(K::Schema),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_by_pointer() {
        for (at, expected) in [
            ("", Some(K::Document)),
            ("/components/schemas/A", Some(K::Schema)),
            ("/components/schemas", None),
            ("/components/schemas/A/properties/items", Some(K::Schema)),
            ("/components/schemas/A/items/allOf/0", Some(K::Schema)),
            ("/components/schemas/A/additionalProperties", Some(K::Schema)),
            ("/components/schemas/A/example", None),
            ("/components/schemas/x-A", Some(K::Schema)),
            ("/components/responses/A", Some(K::Response)),
            ("/components/definitions/A", None),
            ("/paths/~1a", Some(K::PathItem)),
            ("/paths/~1a/get/parameters/0/schema", Some(K::Schema)),
            ("/paths/~1a/get/responses/default", Some(K::Response)),
            ("/paths/~1a/get/responses/200/content/application~1json", Some(K::MediaType)),
            ("/paths/~1a/get/responses/200/headers/x-a", Some(K::Header)),
            ("/paths/~1a/get/callbacks/a/{$url}/post", Some(K::Operation)),
            ("/x-a/b", None),
            ("/definitions/A", None),
        ] {
            assert_eq!(kind_at(at), expected, "{at}");
        }
    }
}
