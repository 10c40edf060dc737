//! Every rule by which operations differ from the document, for the page that lists them.

use openapi_normal::Kind::{Approximated, Dropped, Lossless};
use openapi_normal::{Kind, Rule};

const fn rule(id: &'static str, kind: Kind, what: &'static str, lost: &'static str, avoid: &'static str) -> Rule {
    Rule { id, kind, what, lost, avoid }
}

pub(super) const BODY_WITHOUT_CONTENT: Rule = rule(
    "operation.body-without-content",
    Approximated,
    "A request body declares no media type. It is taken as bytes of any kind.",
    "The compiler cannot tell a right body from a wrong one.",
    "Declare the media types of the body under `content`.",
);
pub(super) const CREDENTIAL_PARAMETER: Rule = rule(
    "operation.credential-parameter",
    Lossless,
    "A parameter carries what a security scheme of the operation carries already. It is optional: the credential of \
     the client fills it in, and the setter overrides that.",
    "",
    "",
);
pub(super) const DUPLICATE_PARAMETER: Rule = rule(
    "operation.duplicate-parameter",
    Approximated,
    "A list declares a parameter twice, with the same name and place. The first one counts.",
    "What the second one says differently.",
    "Remove one of them.",
);
pub(super) const BODILESS: Rule = rule(
    "operation.bodiless-response",
    Lossless,
    "A body is declared where HTTP allows none: for HEAD, or for a status like 204. The response has no body.",
    "",
    "",
);
pub(super) const EVENTS_UNTYPED: Rule = rule(
    "operation.untyped-events",
    Approximated,
    "The events of a stream are described by alternatives that have no type in common. Their data is JSON.",
    "The type of the data.",
    "Give the media type a schema that describes the data of the events.",
);
pub(super) const MUTUAL_TLS: Rule = rule(
    "operation.mutual-tls",
    Approximated,
    "A security scheme is mutual TLS. It has no credential type: the certificate belongs to the HTTP client, which \
     `Client::with_http_client` takes.",
    "The compiler does not ask for the certificate.",
    "",
);
pub(super) const NO_MEDIA_TYPE: Rule = rule(
    "operation.no-media-type",
    Approximated,
    "A key under `content` is no media type. It is passed over.",
    "Nothing that could be sent under that name.",
    "Write a media type, for example `application/json`.",
);
pub(super) const JSON_BY_SCHEMA: Rule = rule(
    "operation.json-by-schema",
    Approximated,
    "A media type that only its owner knows has a schema of an object or an array. It is taken as JSON.",
    "Another encoding, if the API uses one.",
    "Use a media type that ends in `+json`, or a schema of `format: binary`.",
);
pub(super) const MEDIA_TYPE_MISSING: Rule = rule(
    "operation.missing-media-type",
    Approximated,
    "A schema stands where its media type should be. The body is taken as JSON.",
    "Another media type, if the API uses one.",
    "Put the schema under `content` and `application/json`.",
);
pub(super) const PARAMETER_CONTENT: Rule = rule(
    "operation.parameter-content",
    Approximated,
    "A parameter is described in a media type other than JSON. It is text, which the caller writes.",
    "The structure of the value.",
    "Describe the parameter by `schema` and `style`.",
);
pub(super) const PARAMETER_PLACE: Rule = rule(
    "operation.parameter-place",
    Approximated,
    "A parameter goes to no place, or to one that OpenAPI does not know. It is sent in the path if that names it, else \
     in the query.",
    "The declared place, which nobody knows how to fill.",
    "Set `in` to `path`, `query`, `header` or `cookie`.",
);
pub(super) const PARAMETER_UNNAMED: Rule = rule(
    "operation.unnamed-parameter",
    Dropped,
    "A parameter has no name. There is no way to send it.",
    "The parameter.",
    "Set `name`.",
);
pub(super) const PARAMETER_UNTYPED: Rule = rule(
    "operation.untyped-parameter",
    Approximated,
    "A parameter has neither `schema` nor `content`. It is text.",
    "The type of the value, if it has another one.",
    "Give the parameter a `schema`.",
);
pub(super) const PART_ALTERNATIVES: Rule = rule(
    "operation.part-alternatives",
    Approximated,
    "A part of a multipart body is one of several kinds. The kind that can carry all of them is used: a file, several \
     parts of the same name, or text.",
    "The compiler cannot tell which of them was meant.",
    "Give the property one type.",
);
pub(super) const MULTIPART_ALTERNATIVES: Rule = rule(
    "operation.multipart-alternatives",
    Approximated,
    "A multipart body is one of several objects. The form offers the parts of all of them, and demands those that all \
     of them demand.",
    "The compiler cannot tell which parts belong together.",
    "Give the media type one object as its schema.",
);
pub(super) const PART_HEADERS: Rule = rule(
    "operation.part-headers",
    Approximated,
    "A part of a multipart body declares headers of its own. The part is sent without them.",
    "The declared headers.",
    "Remove `headers` from `encoding`.",
);
pub(super) const PATH_DECLARED: Rule = rule(
    "operation.path-parameter-made",
    Approximated,
    "A variable of the path is not declared. It becomes a parameter of text.",
    "Its type and its description, if it has any.",
    "Declare a parameter of that name with `in: path`.",
);
pub(super) const PATH_QUERY: Rule = rule(
    "operation.path-query",
    Lossless,
    "A path has a query with variables that are declared as parameters of the query. They are sent once, as those.",
    "",
    "",
);
pub(super) const PATH_RENAMED: Rule = rule(
    "operation.path-parameter-renamed",
    Lossless,
    "A path parameter is spelled differently in the path. The spelling of the path counts.",
    "",
    "",
);
pub(super) const PATH_SURPLUS: Rule = rule(
    "operation.path-parameter-surplus",
    Approximated,
    "A path parameter does not occur in the path. It is sent in the query, the only place that is left for it.",
    "Nothing that could be sent as declared.",
    "Put `{name}` into the path, or set `in` to `query`.",
);
pub(super) const PATH_SPELLING: Rule = rule(
    "operation.path-spelling",
    Lossless,
    "A path does not begin with a slash, or ends in a fragment, which is never sent.",
    "",
    "",
);
pub(super) const READ_ONLY_PART: Rule = rule(
    "operation.read-only-part",
    Lossless,
    "A property that is only for answers is no part of a multipart body.",
    "",
    "",
);
pub(super) const REDIRECT: Rule = rule(
    "operation.redirect",
    Lossless,
    "A redirect is declared as a response. The HTTP client follows it as far as it may; a redirect that is not followed \
     is what the document says.",
    "",
    "",
);
pub(super) const RESERVED_HEADER: Rule = rule(
    "operation.reserved-header",
    Lossless,
    "`Accept`, `Content-Type` and `Authorization` are no parameters by the specification. The client sets them; the \
     parameter is optional and overrides that.",
    "",
    "",
);
pub(super) const SAME_MEDIA_TYPES: Rule = rule(
    "operation.same-media-types",
    Lossless,
    "Several media types say the same of the same schema, for example `application/json` and `text/json`. One of them \
     is used.",
    "",
    "",
);
pub(super) const SCHEME_UNKNOWN_TYPE: Rule = rule(
    "operation.unknown-scheme-type",
    Approximated,
    "A security scheme is of a type that OpenAPI does not know. It is taken as a bearer token.",
    "How the credential is really sent.",
    "Set `type` to `http`, `apiKey`, `oauth2`, `openIdConnect` or `mutualTLS`.",
);
pub(super) const SECURITY_ASSUMED: Rule = rule(
    "operation.security-assumed",
    Approximated,
    "The document declares security schemes, but nothing uses them. Every operation takes each of them, or none.",
    "Nothing; a credential that was given to the client is sent.",
    "Set `security` at the root of the document.",
);
pub(super) const SECURITY_UNDECLARED: Rule = rule(
    "operation.undeclared-scheme",
    Approximated,
    "A security requirement names a scheme that is not declared. It is left out of the requirement.",
    "That credential.",
    "Declare the scheme under `components/securitySchemes`.",
);
pub(super) const SERVER_SCHEME: Rule = rule(
    "operation.server-without-scheme",
    Approximated,
    "The URL of a server begins with a host rather than with a scheme. It is taken as `https`.",
    "The relative path that the URL is by the letter.",
    "Write `https://` in front.",
);
pub(super) const SERVER_VARIABLE: Rule = rule(
    "operation.server-variable",
    Approximated,
    "A variable of a server's URL is not declared, or has no default. Its first value or its name is its default.",
    "A default that would work.",
    "Declare the variable with a default.",
);
pub(super) const STATUS_SPELLING: Rule = rule(
    "operation.status-spelling",
    Approximated,
    "A response stands under a key that is no status. What can be read as one is taken as such; the rest is passed over.",
    "A response whose status is not known.",
    "Write a status, a range like `4XX`, or `default`.",
);
pub(super) const STYLE: Rule = rule(
    "operation.parameter-style",
    Approximated,
    "A parameter has a style that its place does not have. It is sent in the style that is usual there.",
    "The declared style.",
    "Remove `style`.",
);
pub(super) const TEXT_OF_SCHEMA: Rule = rule(
    "operation.text-of-schema",
    Approximated,
    "A schema describes what stands in text, for example in XML. The client has the text as it is.",
    "The structure of the text.",
    "Offer the body as JSON.",
);
pub(super) const BYTES_OF_SCHEMA: Rule = rule(
    "operation.bytes-of-schema",
    Approximated,
    "A schema describes what stands in bytes, for example in a PDF. The client has the bytes as they are.",
    "The structure of the bytes.",
    "Use a schema of `format: binary`.",
);
pub(super) const INBOUND_WITHOUT_JSON: Rule = rule(
    "operation.inbound-without-json",
    Approximated,
    "A webhook or callback has no body in JSON. There is no type for it.",
    "The type of what the server sends.",
    "Describe the body as JSON.",
);

pub(super) const UNTYPED: Rule = rule(
    "operation.untyped",
    Lossless,
    "A body or parameter in JSON has no schema. It is JSON of any kind.",
    "",
    "Give the media type a `schema`.",
);

/// Every rule of this module.
pub(crate) const RULES: &[Rule] = &[
    BODILESS,
    BODY_WITHOUT_CONTENT,
    BYTES_OF_SCHEMA,
    CREDENTIAL_PARAMETER,
    DUPLICATE_PARAMETER,
    INBOUND_WITHOUT_JSON,
    JSON_BY_SCHEMA,
    MEDIA_TYPE_MISSING,
    MULTIPART_ALTERNATIVES,
    MUTUAL_TLS,
    NO_MEDIA_TYPE,
    PARAMETER_CONTENT,
    PARAMETER_PLACE,
    STYLE,
    PART_ALTERNATIVES,
    PART_HEADERS,
    PATH_DECLARED,
    PATH_QUERY,
    PATH_RENAMED,
    PATH_SURPLUS,
    PATH_SPELLING,
    READ_ONLY_PART,
    REDIRECT,
    RESERVED_HEADER,
    SAME_MEDIA_TYPES,
    SECURITY_ASSUMED,
    SERVER_VARIABLE,
    SERVER_SCHEME,
    STATUS_SPELLING,
    TEXT_OF_SCHEMA,
    SECURITY_UNDECLARED,
    SCHEME_UNKNOWN_TYPE,
    PARAMETER_UNNAMED,
    EVENTS_UNTYPED,
    UNTYPED,
    PARAMETER_UNTYPED,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::RULES;

    #[test]
    fn ids_are_of_this_stage_and_differ() {
        let ids: BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), RULES.len());
        assert!(ids.iter().all(|id| id.starts_with("operation.")), "{ids:?}");
    }
}
