//! Operations and what belongs to them.

use serde_json::Value;

use super::types::Type;

/// A call that a client can make.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The id in the prepared document.
    pub id: String,
    /// Name of the method, unique in the client.
    pub method_name: String,
    /// Name of the request's type, unique among requests and distinct from every type name.
    pub type_name: String,
    /// Where it stands in the document.
    pub at: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path as in the document, with `{name}` for each path parameter; every `{name}` has a parameter. Starts
    /// with a slash; may end in a fixed query (`/messages?beta=true`), never in a fragment.
    pub path: String,
    /// `summary`, a line of Markdown.
    pub summary: Option<String>,
    /// `description`, Markdown.
    pub doc: Option<String>,
    /// Whether the document says so.
    pub deprecated: bool,
    /// The group it is in, an index into `Api::groups`.
    pub group: usize,
    /// In the order of the document, those of the path item first.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// Every declared response, in the order of the document.
    pub responses: Vec<Response>,
    /// Alternatives of schemes (indices into `Api::schemes`) of which one has to be met; an empty
    /// alternative is met without credentials; no alternative at all means that none are sent.
    pub security: Vec<Vec<usize>>,
    /// Servers of its own, instead of those of the API.
    pub servers: Vec<Server>,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// The whole query string (`in: querystring` of OpenAPI 3.2).
    QueryString,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How a value becomes text: `style` of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// `simple`: `a,b`
    Simple,
    /// `label`: `.a.b`
    Label,
    /// `matrix`: `;x=a;x=b`
    Matrix,
    /// `form`: `x=a&x=b`
    Form,
    /// `spaceDelimited`: `x=a%20b`
    SpaceDelimited,
    /// `pipeDelimited`: `x=a|b`
    PipeDelimited,
    /// `deepObject`: `x[a]=b`
    DeepObject,
}

/// How a value becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// By style.
    Style {
        /// The style.
        style: Style,
        /// Whether elements and members become parameters of their own.
        explode: bool,
        /// Whether reserved characters stay as they are (`allowReserved`).
        reserved: bool,
    },
    /// As JSON text (a parameter with `content`).
    Json,
}

/// A parameter of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name in the document.
    pub wire: String,
    /// Rust name of argument or setter, unique in the operation and free of `body`, `send`, `new`.
    pub ident: String,
    /// Where it goes.
    pub place: Place,
    /// Without `Option`; null is sent by none.
    pub ty: Type,
    /// Whether it must be given.
    pub required: bool,
    /// How it becomes text.
    pub encoding: Encoding,
    /// Markdown, as in the document.
    pub doc: Option<String>,
    /// Whether the document says so.
    pub deprecated: bool,
    /// `default` of the document, for the documentation; never filled in.
    pub default: Option<Value>,
    /// Where its schema stands in the prepared document, if it has one.
    pub schema_at: Option<String>,
}

/// What an operation sends.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Whether it must be sent.
    pub required: bool,
    /// Markdown, as in the document.
    pub doc: Option<String>,
    /// One per media type, at least one; the preferred one first.
    pub variants: Vec<BodyVariant>,
}

/// A body in one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct BodyVariant {
    /// Rust name of the variant, unique in the body: `Json`, `Form`, `Multipart`, `Text`, `Bytes`, `Xml`, ...
    pub name: String,
    /// As in the document, for example `application/json; charset=utf-8`. A range (`image/*`) is sent as
    /// `application/octet-stream` unless the caller says otherwise.
    pub media_type: String,
    /// What it is.
    pub kind: BodyKind,
    /// Where its schema stands in the prepared document, if it has one.
    pub schema_at: Option<String>,
    /// Where the media type object stands in the prepared document (for its examples).
    pub media_at: String,
}

/// What a body is.
#[derive(Debug, Clone, PartialEq)]
pub enum BodyKind {
    /// A value as JSON.
    Json(Type),
    /// A value as `application/x-www-form-urlencoded`, with the encoding of each property that has one
    /// of its own; the others are `form`, exploded.
    Form(Type, Vec<(String, Encoding)>),
    /// `multipart/form-data`, or whatever other `multipart/*` the media type says, part by part. Parts that are
    /// not declared can be added by name; where none is declared, that is all there is.
    Multipart(Vec<Part>),
    /// Text as it is: `text/*`, XML, and JSON Lines.
    Text,
    /// Bytes, streamed.
    Bytes,
}

/// A part of a multipart body.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its name on the wire.
    pub wire: String,
    /// Rust name of the setter, unique in the body.
    pub ident: String,
    /// What it is.
    pub kind: PartKind,
    /// Whether it must be there.
    pub required: bool,
    /// Whether there can be several (an array of files or values).
    pub repeated: bool,
    /// `encoding.contentType`, the first of several.
    pub content_type: Option<String>,
    /// The style of `encoding`, where it is not the usual one: the value is spread over text parts as it would
    /// be over the pairs of a query (`file_link_data[create]`), rather than sent as one part.
    pub style: Option<Encoding>,
    /// Markdown, as in the document.
    pub doc: Option<String>,
}

/// What a part is.
#[derive(Debug, Clone, PartialEq)]
pub enum PartKind {
    /// A file, streamed.
    File,
    /// A scalar as text. Where the type leaves it open (a union, `Any`), a value that turns out to be an object
    /// or an array is sent as JSON.
    Text(Type),
    /// A value as JSON.
    Json(Type),
}

/// A declared status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Code(u16),
    /// `2XX` is `Range(2)`.
    Range(u8),
    /// Every other one.
    Default,
}

/// A declared response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// When.
    pub status: Status,
    /// Markdown, as in the document.
    pub doc: Option<String>,
    /// One per media type that differs in kind, the preferred one (JSON) first; empty when there is no body.
    pub contents: Vec<Content>,
    /// Names and types of headers, for the documentation.
    pub headers: Vec<(String, Option<String>)>,
}

/// A response body in one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// As in the document.
    pub media_type: String,
    /// What it is.
    pub kind: ContentKind,
    /// Where its schema stands in the prepared document, if it has one.
    pub schema_at: Option<String>,
    /// Where the media type object stands in the prepared document (for its examples).
    pub media_at: String,
}

/// What a response body is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentKind {
    /// A value as JSON.
    Json(Type),
    /// Text: `text/*`, XML.
    Text,
    /// Bytes, streamed.
    Bytes,
    /// Server-sent events whose data is a value as JSON (`Type::String`: text as it is).
    Events(Type),
    /// Server-sent events where the value is the event as a whole, as JSON: an object of `event`, `data`, `id`
    /// and `retry`, as far as the event has them; `data` is a value where the text is JSON, else a string.
    Envelopes(Type),
    /// A value as JSON per line (`application/x-ndjson`, `application/jsonl`, JSON sequences).
    JsonLines(Type),
}

/// Operations that belong together: a tag of the document, or the first segment of the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The tag as in the document, or the path segment.
    pub title: String,
    /// Module name in Rust, unique.
    pub module: String,
    /// Cargo feature, kebab-case, unique, and not `default`.
    pub feature: String,
    /// Markdown, as in the document.
    pub doc: Option<String>,
}

/// A way to authenticate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// The key in the document.
    pub key: String,
    /// Rust name of the credential type, unique and distinct from every other type.
    pub type_name: String,
    /// What it is.
    pub kind: SchemeKind,
    /// Markdown, as in the document.
    pub doc: Option<String>,
}

/// What a credential is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Bearer`, also for OAuth 2 and OpenID Connect, whose tokens the caller obtains.
    Bearer,
    /// `Authorization: Basic`.
    Basic,
    /// Another scheme of `Authorization`, which is sent as `<scheme> <credentials>`.
    Http(String),
    /// A key in a header, the query or a cookie of this name.
    ApiKey(Place, String),
    /// Mutual TLS: the business of the transport; nothing is sent.
    MutualTls,
}

/// Where the API is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// With `{name}` for each variable; may be relative.
    pub url: String,
    /// Rust name of its function, unique among the servers of its list.
    pub ident: String,
    /// Markdown, as in the document.
    pub doc: Option<String>,
    /// Its variables, in the order in which they stand in the URL.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name in the document.
    pub wire: String,
    /// Rust name of the argument.
    pub ident: String,
    /// What it is unless told otherwise.
    pub default: String,
    /// The values that are possible; empty means any.
    pub values: Vec<String>,
    /// Markdown, as in the document.
    pub doc: Option<String>,
}

/// What the server sends by itself: a webhook or a callback. There is only a type for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inbound {
    /// Rust name of the type alias, unique among them.
    pub name: String,
    /// Name of the webhook, or operation id and callback name.
    pub title: String,
    /// The type of the body, where there is one as JSON.
    pub ty: Option<Type>,
    /// Markdown, as in the document.
    pub doc: Option<String>,
}
