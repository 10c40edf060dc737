//! What a row of the table of rules says.
//!
//! A rule is found by its *coordinates* (area, kind, action, direction) and never by its id, so the code that
//! compares says what it saw, and the table alone says what that means.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The part of a document that a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// `info`, `servers`, `tags`.
    Document,
    /// Security schemes and requirements.
    Security,
    /// Operations, and what is said of them as a whole.
    Operation,
    /// Webhooks and callbacks: operations that the server calls.
    Webhook,
    /// Parameters of a request.
    Parameter,
    /// The body of a request and its media types.
    RequestBody,
    /// Statuses of an answer, its bodies and their media types.
    Response,
    /// Headers of an answer.
    Header,
    /// What a value may be: bodies, parameters, headers.
    Schema,
    /// Components that no operation uses.
    Component,
}

/// What was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "most are the keyword of the same name")]
pub enum Kind {
    // The document.
    /// `info.version`; `Unset` when the document changed and that did not.
    ApiVersion,
    /// `Unset` when something broke and the major number stayed.
    ApiMajorVersion,
    Server,
    Tag,
    /// A component of any section that nothing uses.
    Component,
    // Security.
    /// What every operation asks for that does not say otherwise.
    GlobalSecurity,
    GlobalSecurityScope,
    Security,
    SecurityScope,
    SecurityScheme,
    SecuritySchemeType,
    OauthUrl,
    OauthTokenUrl,
    OauthScope,
    // Operations.
    Operation,
    /// An operation that was announced as going, before its day.
    SunsetOperation,
    /// An operation that was deprecated, and had no day or was past it.
    DeprecatedOperation,
    OperationId,
    Webhook,
    Callback,
    Deprecation,
    /// The day after which something may be gone: `Set`, `Unset`, `Increase` for later, `Decrease` for earlier.
    Sunset,
    /// Such a day that was in the past already when it was announced.
    PastSunset,
    /// Such a day that is no date.
    UnreadableSunset,
    Stability,
    /// A level of stability that nobody knows.
    UnknownStability,
    // Requests and answers.
    /// One that may be left out; so are all below of which there is a required sister.
    Parameter,
    RequiredParameter,
    /// A parameter that was announced as going, before its day.
    SunsetParameter,
    /// A parameter that was deprecated, and had no day or was past it.
    DeprecatedParameter,
    /// `style`, `explode`, `allowReserved`, `content` instead of `schema`: how a value is written.
    Serialization,
    RequestBody,
    RequiredRequestBody,
    MediaType,
    MediaTypeParameter,
    MediaTypeSchema,
    ItemSchema,
    Encoding,
    /// A status from 200 to 399, or a default without any of these.
    SuccessStatus,
    ErrorStatus,
    Header,
    RequiredHeader,
    Link,
    /// Whether a property, parameter, body or header has to be there.
    Required,
    // Schemas.
    Type,
    /// The type of what is written as text whatever its type: parameters, headers, fields of a form, XML.
    LooseType,
    /// Whether null is a value.
    Null,
    /// The same of a property that need not be there, before and after: a client that reads it as absent takes null too.
    OptionalNull,
    /// Whether there is a list of values.
    Enum,
    EnumValue,
    /// A value beside the only one that there was, or down to which the list went: in code that is no list at all.
    ConstantValue,
    ExtensibleEnumValue,
    Default,
    Format,
    Maximum,
    ExclusiveMaximum,
    Minimum,
    ExclusiveMinimum,
    MultipleOf,
    MaxLength,
    MinLength,
    Pattern,
    ContentEncoding,
    ContentMediaType,
    ContentSchema,
    MaxItems,
    MinItems,
    UniqueItems,
    MaxContains,
    MinContains,
    Contains,
    PrefixItems,
    Items,
    UnevaluatedItems,
    Property,
    RequiredProperty,
    /// One that is new, where there was none that had to be there: what it is in could be made of nothing until now.
    FirstRequiredProperty,
    RequiredPropertyWithDefault,
    /// A property that does not travel in this direction: read only in a request, write only in an answer.
    IgnoredProperty,
    /// A property that only answers have.
    ReadOnly,
    /// A property that only requests have.
    WriteOnly,
    MaxProperties,
    MinProperties,
    PropertyNames,
    PatternProperty,
    AdditionalProperties,
    UnevaluatedProperties,
    DependentRequired,
    DependentSchema,
    If,
    Then,
    Else,
    Not,
    AllOf,
    AnyOf,
    OneOf,
    /// A schema became one branch of a union (`Add`), or a branch the schema (`Remove`); `Change` where the union has no
    /// branch like it.
    Union,
    Discriminator,
    DiscriminatorProperty,
    DiscriminatorMapping,
    /// What an element or attribute is called in XML; so are all below about XML alone.
    XmlName,
    /// Whether something is an attribute, an element, or another node.
    XmlAttribute,
    /// Whether there is an element around those of a list.
    XmlWrapped,
    XmlNamespace,
    XmlPrefix,
    /// A schema that allows no value at all.
    Never,
    /// Something that no rule knows.
    Unclassified,
}

impl Kind {
    /// Whether it is about how values are written in XML.
    #[must_use]
    pub fn is_of_xml(self) -> bool {
        matches!(self, Self::XmlName | Self::XmlAttribute | Self::XmlWrapped | Self::XmlNamespace | Self::XmlPrefix)
    }
}

/// What was done to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// It is there now.
    Add,
    /// It is gone.
    Remove,
    /// It is another one.
    Change,
    /// A bound went up.
    Increase,
    /// A bound went down.
    Decrease,
    /// There was no such bound.
    Set,
    /// There is no such bound any more.
    Unset,
    /// More values are allowed than before, and all of those.
    Generalize,
    /// Fewer values are allowed than before, and no others.
    Specialize,
}

impl Action {
    /// What takes it back: the action that the same two documents show in the other order.
    #[must_use]
    pub fn undone(self) -> Self {
        match self {
            Self::Add => Self::Remove,
            Self::Remove => Self::Add,
            Self::Change => Self::Change,
            Self::Increase => Self::Decrease,
            Self::Decrease => Self::Increase,
            Self::Set => Self::Unset,
            Self::Unset => Self::Set,
            Self::Generalize => Self::Specialize,
            Self::Specialize => Self::Generalize,
        }
    }
}

/// Which way a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From our users to the API.
    Request,
    /// From the API to our users.
    Response,
    /// What does not travel.
    None,
}

impl Direction {
    /// The other way: what a callback or webhook does to what is in it, and `not` to what it forbids.
    #[must_use]
    pub fn flipped(self) -> Self {
        match self {
            Self::Request => Self::Response,
            Self::Response => Self::Request,
            Self::None => Self::None,
        }
    }
}

/// What becomes of a program that is deployed, when the server starts to serve the new document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Wire {
    /// It goes on as before.
    Safe,
    /// The documents do not say enough to tell.
    Risk,
    /// A request that was right is refused, or an answer is one that was never promised.
    Break,
}

/// The version that a generated crate needs for the change, as if it were at 1.0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// Nothing that code can see.
    Patch,
    /// There is more than before.
    Minor,
    /// Code that compiled may not compile.
    Major,
}

/// Two documents that differ in what the rule is about, and in nothing else.
///
/// Excerpts in one line of YAML, which [`example`](crate::example) completes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// Before.
    pub base: &'static str,
    /// After.
    pub revision: &'static str,
}

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Stable id, for example `request-max-length-decreased`.
    pub id: &'static str,
    /// Where.
    pub area: Area,
    /// What.
    pub kind: Kind,
    /// Done how.
    pub action: Action,
    /// On the way to the API, from it, or neither.
    pub direction: Direction,
    /// The verdict for a strict client, which takes the old document at its word.
    pub wire: Wire,
    /// The verdict for a client that is generated here: enums and objects are open, and answers are not validated.
    pub ours: Wire,
    /// The verdict for code that was written against the generated crate.
    pub source: Bump,
    /// Why, in one sentence.
    pub reason: &'static str,
    /// A pair of documents that it fires for.
    pub example: Example,
}

impl fmt::Display for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Safe => "safe",
            Self::Risk => "risk",
            Self::Break => "break",
        })
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}
