//! Media types: what their names say about what is sent under them.

use crate::ident::pascal;

/// What a media type stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// JSON, by name or by suffix.
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/*`
    Multipart,
    /// `text/*`, XML, YAML and whatever else is text by nature.
    Text,
    /// `text/event-stream`
    Events,
    /// JSON Lines and JSON sequences.
    Lines,
    /// Bytes by nature: images, archives, ...
    Bytes,
    /// A name that only its owner knows (`application/vnd.acme.order`): what it is shows in the schema.
    Unknown,
    /// `*/*` or `application/*`: what it is shows in the schema.
    Anything,
}

/// A media type, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MediaType {
    /// As in the document.
    pub(super) text: String,
    /// Without parameters, in small letters.
    pub(super) essence: String,
    /// Names in small letters, values as they are; sorted.
    parameters: Vec<(String, String)>,
}

/// Parameters of JSON that say nothing about what is in it.
const HARMLESS: [&str; 4] = ["charset", "ieee754compatible", "q", "boundary"];

impl MediaType {
    /// The media types of a key of `content`: one, or several with commas between. None for what can be no
    /// media type at all.
    pub(super) fn of_key(key: &str) -> Vec<Self> {
        key.split(',').filter_map(|part| Self::parse(part.trim())).collect()
    }

    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(';');
        let essence = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let essence = match essence.as_str() {
            "json" => "application/json".to_owned(),
            "xml" => "application/xml".to_owned(),
            "text" | "plain" => "text/plain".to_owned(),
            "*" => "*/*".to_owned(),
            _ => essence,
        };
        let (kind, subtype) = essence.split_once('/')?;
        let valid = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/');
        if !valid(kind) || !valid(subtype) {
            return None;
        }
        let parameters = parts.filter_map(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let name = name.trim().to_ascii_lowercase();
            (!name.is_empty()).then(|| (name, value.trim().trim_matches('"').to_owned()))
        });
        let mut parameters: Vec<_> = parameters.collect();
        parameters.sort();
        // A shorthand is no media type that could be sent.
        let text = if text.contains('/') { text.to_owned() } else { essence.clone() };
        Some(Self { text, essence, parameters })
    }

    /// Whether it names no single media type.
    pub(super) fn is_range(&self) -> bool {
        self.essence.contains('*')
    }

    /// What it stands for.
    pub(super) fn class(&self) -> Class {
        let (kind, subtype) = self.essence.split_once('/').unwrap_or_default();
        match (kind, subtype) {
            ("*" | "application", "*") => Class::Anything,
            ("text", "event-stream") => Class::Events,
            ("multipart", _) => Class::Multipart,
            ("application", "x-www-form-urlencoded") => Class::Form,
            _ if is_lines(subtype) => Class::Lines,
            _ if is_json(subtype) => Class::Json,
            // The wrong way round, but what else could it mean.
            ("text", _) | (_, "text") => Class::Text,
            _ if is_text(subtype) => Class::Text,
            ("application", _) if is_vendor(subtype) => Class::Unknown,
            _ => Class::Bytes,
        }
    }

    /// Equal for media types that say the same of the same schema.
    pub(super) fn meaning(&self) -> String {
        let plain = ["application/json", "text/json", "application/x-json", "text/x-json"];
        let is_plain = plain.contains(&self.essence.as_str()) || (self.is_range() && self.class() == Class::Json);
        let mut meaning = if is_plain { "application/json".to_owned() } else { self.essence.clone() };
        for (name, value) in self.telling() {
            meaning.extend([";", name, "=", value]);
        }
        meaning
    }

    /// Parameters that tell media types of one essence apart.
    fn telling(&self) -> impl Iterator<Item = (&str, &str)> {
        let telling = self.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        telling.filter(|(name, _)| !HARMLESS.contains(name) && !name.starts_with("odata."))
    }

    /// A name for the variant of an enum: `Json`, `MergePatchJson`, `Xml`, `Png`.
    pub(super) fn variant(&self, class: Class) -> String {
        let (kind, subtype) = self.essence.split_once('/').unwrap_or_default();
        let mut name = match (class, kind, subtype) {
            (Class::Form, ..) => "Form".to_owned(),
            (Class::Multipart, _, "form-data" | "*") => "Multipart".to_owned(),
            (Class::Multipart, ..) => format!("Multipart{}", pascal(subtype)),
            (Class::Lines, _, subtype) if !subtype.contains('+') => "JsonLines".to_owned(),
            (_, _, "json" | "x-json" | "*+json") => "Json".to_owned(),
            (_, "text", "plain" | "*") | (Class::Text, _, "*" | "text") => "Text".to_owned(),
            (Class::Json, _, "*") => "Json".to_owned(),
            (_, "*" | "application", "*") | (_, "application", "octet-stream") => "Bytes".to_owned(),
            (_, kind, "*") => pascal(kind),
            (_, _, subtype) => {
                let own = ["x-", "vnd.", "prs."].iter().find_map(|prefix| subtype.strip_prefix(prefix));
                // `+` joins a suffix here, it is no word.
                pascal(&own.unwrap_or(subtype).replace('+', " "))
            }
        };
        for (parameter, value) in self.telling() {
            name.push_str(&pascal(&format!("{parameter} {value}")));
        }
        name
    }
}

/// JSON: `json`, `problem+json`, `vnd.acme.json`, `x-amz-json-1.1`.
fn is_json(subtype: &str) -> bool {
    let ends = subtype.strip_suffix("json").is_some_and(|rest| rest.is_empty() || rest.ends_with(['+', '.', '-']));
    ends || subtype.starts_with("x-amz-json-")
}

/// A JSON text per line or record.
fn is_lines(subtype: &str) -> bool {
    const NAMES: [&str; 12] = [
        "x-ndjson",
        "ndjson",
        "x-jsonl",
        "jsonl",
        "x-jsonlines",
        "jsonlines",
        "x-json-lines",
        "json-lines",
        "json-seq",
        "x-json-stream",
        "stream+json",
        "json+stream",
    ];
    NAMES.contains(&subtype) || subtype.ends_with("+json-seq") || subtype.ends_with("+ndjson")
}

/// Text by nature, beside `text/*`.
fn is_text(subtype: &str) -> bool {
    const NAMES: [&str; 25] = [
        "xml",
        "x-xml",
        "xml-dtd",
        "yaml",
        "x-yaml",
        "toml",
        "csv",
        "x-csv",
        "graphql",
        "javascript",
        "x-javascript",
        "ecmascript",
        "typescript",
        "sql",
        "sdp",
        "jwt",
        "jose",
        "html",
        "x-sh",
        "x-pem-file",
        "pem-certificate-chain",
        "rfc822",
        "json5",
        "jsonc",
        "sparql-query",
    ];
    // OpenAPI documents are YAML unless their media type ends in `+json`.
    NAMES.contains(&subtype)
        || subtype == "vnd.oai.openapi"
        || [".xml", "+xml", "+yaml", "-patch+text", "+jwt"].iter().any(|end| subtype.ends_with(end))
}

/// A private name that may stand for anything, and is not known to stand for bytes.
fn is_vendor(subtype: &str) -> bool {
    const BYTES: [&str; 24] = [
        "protobuf",
        "msgpack",
        "cbor",
        "avro",
        "thrift",
        "zip",
        "tar",
        "rar",
        "7z",
        "bzip",
        "lzma",
        "zstd",
        "excel",
        "powerpoint",
        "msword",
        "openxmlformats",
        "opendocument",
        "ms-",
        "parquet",
        "sqlite",
        "flatbuffers",
        "pdf",
        "binary",
        "octet",
    ];
    let private = subtype.starts_with("vnd.") || subtype.starts_with("x-") || subtype.starts_with("x.");
    private && !BYTES.iter().any(|name| subtype.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> MediaType {
        MediaType::of_key(text).into_iter().next().expect("a media type")
    }

    #[test]
    fn what_a_media_type_stands_for() {
        for (text, class, variant) in [
            ("application/json", Class::Json, "Json"),
            ("Application/JSON; charset=utf-8", Class::Json, "Json"),
            ("json", Class::Json, "Json"),
            ("text/json", Class::Json, "Json"),
            ("application/*+json", Class::Json, "Json"),
            ("application/json; version=2", Class::Json, "JsonVersion2"),
            ("application/merge-patch+json", Class::Json, "MergePatchJson"),
            ("application/vnd.acme.v3+json", Class::Json, "AcmeV3Json"),
            ("application/x-amz-json-1.1", Class::Json, "AmzJson1_1"),
            ("application/x-www-form-urlencoded", Class::Form, "Form"),
            ("multipart/form-data", Class::Multipart, "Multipart"),
            ("multipart/mixed", Class::Multipart, "MultipartMixed"),
            ("text/plain", Class::Text, "Text"),
            ("text/*", Class::Text, "Text"),
            ("text/csv", Class::Text, "Csv"),
            ("plain/text", Class::Text, "Text"),
            ("application/xml", Class::Text, "Xml"),
            ("application/atom+xml", Class::Text, "AtomXml"),
            ("application/sdp", Class::Text, "Sdp"),
            ("application/vnd.oai.openapi", Class::Text, "OaiOpenapi"),
            ("application/vnd.oai.openapi+json", Class::Json, "OaiOpenapiJson"),
            ("text/event-stream", Class::Events, "EventStream"),
            ("application/x-ndjson", Class::Lines, "JsonLines"),
            ("application/jsonl", Class::Lines, "JsonLines"),
            ("application/json-seq", Class::Lines, "JsonLines"),
            ("application/octet-stream", Class::Bytes, "Bytes"),
            ("image/png", Class::Bytes, "Png"),
            ("image/*", Class::Bytes, "Image"),
            ("application/pdf", Class::Bytes, "Pdf"),
            ("application/x-protobuf", Class::Bytes, "Protobuf"),
            ("application/vnd.acme.order", Class::Unknown, "AcmeOrder"),
            ("*/*", Class::Anything, "Bytes"),
            ("application/*", Class::Anything, "Bytes"),
        ] {
            let media = one(text);
            assert_eq!((media.class(), media.variant(class).as_str()), (class, variant), "{text}");
        }
    }

    #[test]
    fn keys_that_are_several_or_none() {
        for (key, expected) in [
            ("text/csv, text/x-csv", vec!["text/csv", "text/x-csv"]),
            ("examples", vec![]),
            ("application/", vec![]),
            ("", vec![]),
        ] {
            let found: Vec<_> = MediaType::of_key(key).into_iter().map(|media| media.text).collect();
            assert_eq!(found, expected, "{key}");
        }
    }

    #[test]
    fn what_means_the_same() {
        for (a, b, same) in [
            ("application/json", "text/json", true),
            ("application/json", "application/*+json", true),
            ("application/json", "application/json; charset=utf-8", true),
            ("application/json;odata.metadata=full", "application/json;odata.metadata=none", true),
            ("application/json", "application/json; version=2", false),
            ("application/json", "application/scim+json", false),
            ("text/plain", "text/html", false),
        ] {
            assert_eq!(one(a).meaning() == one(b).meaning(), same, "{a} and {b}");
        }
    }
}
