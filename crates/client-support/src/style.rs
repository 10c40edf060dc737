//! Values as text in paths, queries, headers and cookies: the styles of OpenAPI.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// What RFC 3986 calls unreserved stays as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// With `allowReserved` delimiters stay too, except for those that would end the value or change its meaning: `#`, `&`
/// and `+`.
const RESERVED: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Names of parameters: `$filter` and the like stay readable.
const NAME: &AsciiSet = &UNRESERVED.remove(b'$').remove(b':').remove(b'@').remove(b'/').remove(b'!').remove(b'*');

/// What a cookie's value cannot contain, and the sign of the escapes.
const COOKIE: &AsciiSet = &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Simple,
    Label,
    Matrix,
    Form,
    Space,
    Pipe,
    Deep,
    Json,
}

/// How a value becomes text: `style`, `explode` and `allowReserved` of OpenAPI, or JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    kind: Kind,
    explode: bool,
    reserved: bool,
}

impl Style {
    /// `simple`, not exploded: `a,b`.
    pub const SIMPLE: Self = Self::of(Kind::Simple, false);
    /// `label`, not exploded: `.a,b`.
    pub const LABEL: Self = Self::of(Kind::Label, false);
    /// `matrix`, not exploded: `;x=a,b`.
    pub const MATRIX: Self = Self::of(Kind::Matrix, false);
    /// `form`, exploded: `x=a&x=b`.
    pub const FORM: Self = Self::of(Kind::Form, true);
    /// `spaceDelimited`, not exploded: `x=a%20b`.
    pub const SPACE: Self = Self::of(Kind::Space, false);
    /// `pipeDelimited`, not exploded: `x=a%7Cb`.
    pub const PIPE: Self = Self::of(Kind::Pipe, false);
    /// `deepObject`: `x[a]=b`.
    pub const DEEP: Self = Self::of(Kind::Deep, true);
    /// The value as JSON text.
    pub const JSON: Self = Self::of(Kind::Json, false);

    const fn of(kind: Kind, explode: bool) -> Self {
        Self { kind, explode, reserved: false }
    }

    /// With `explode: true`.
    #[must_use]
    pub const fn exploded(mut self) -> Self {
        self.explode = true;
        self
    }

    /// With `explode: false`.
    #[must_use]
    pub const fn joined(mut self) -> Self {
        self.explode = false;
        self
    }

    /// With `allowReserved: true`.
    #[must_use]
    pub const fn reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// The text in place of `{name}` in a path, percent-encoded; `None` for nothing at all.
    #[must_use]
    pub fn in_path(self, name: &str, value: &Value) -> Option<String> {
        let escape = |text: &str| {
            // A question mark would be the end of the path; slashes are what such a value has segments for.
            let text = self.percent_encoded(text);
            if self.reserved { text.replace('?', "%3F") } else { text }
        };
        let equals = if self.explode { "=" } else { "," };
        match self.kind {
            Kind::Json => json(value).map(|text| escape(&text)),
            Kind::Label => {
                join(value, equals, if self.explode { "." } else { "," }, &escape).map(|text| format!(".{text}"))
            }
            Kind::Matrix => {
                let pair = |name: &str, text: &str| {
                    let name = encode_name(name);
                    if text.is_empty() { format!(";{name}") } else { format!(";{name}={text}") }
                };
                match value {
                    Value::Array(items) if self.explode => {
                        Some(items.iter().filter_map(scalar).map(|text| pair(name, &escape(&text))).collect())
                    }
                    Value::Object(members) if self.explode => Some(
                        members.iter().filter_map(|(key, value)| Some(pair(key, &escape(&scalar(value)?)))).collect(),
                    ),
                    _ => join(value, ",", ",", &escape).map(|text| pair(name, &text)),
                }
            }
            _ => join(value, equals, ",", &escape),
        }
    }

    /// `name=value` for a query or an urlencoded form, percent-encoded, several joined by `&`; empty for nothing.
    #[must_use]
    pub fn in_query(self, name: &str, value: &Value) -> String {
        written(&self.pairs(name, value, &|text| self.percent_encoded(text)), "&")
    }

    /// `name=value` for the header `cookie`, several joined by `; `. What a cookie can hold stays as it is.
    #[must_use]
    pub fn in_cookie(self, name: &str, value: &Value) -> String {
        written(&self.pairs(name, value, &|text| utf8_percent_encode(text, COOKIE).to_string()), "; ")
    }

    /// Names and texts of the parts of a multipart body, as they are.
    #[must_use]
    pub fn in_parts(self, name: &str, value: &Value) -> Vec<(String, String)> {
        self.pairs(name, value, &str::to_owned)
    }

    /// The text in a header, as it is.
    #[must_use]
    pub fn in_header(self, value: &Value) -> Option<String> {
        match self.kind {
            Kind::Json => json(value),
            _ => join(value, if self.explode { "=" } else { "," }, ",", &str::to_owned),
        }
    }

    fn pairs(self, name: &str, value: &Value, escape: &dyn Fn(&str) -> String) -> Vec<(String, String)> {
        let pair = |name: &str, value: &Value| Some((name.to_owned(), escape(&scalar(value)?)));
        let one = |text: Option<String>| text.map(|text| (name.to_owned(), text)).into_iter().collect();
        let separator = match self.kind {
            Kind::Json => return one(json(value).map(|text| escape(&text))),
            Kind::Deep => {
                let mut pairs = Vec::new();
                deep(name, value, &mut |name, value| pairs.extend(pair(name, value)));
                return pairs;
            }
            Kind::Space => &escape(" "),
            Kind::Pipe => &escape("|"),
            _ => ",",
        };
        match value {
            Value::Array(items) if self.explode => items.iter().filter_map(|item| pair(name, item)).collect(),
            Value::Object(members) if self.explode => members
                .iter()
                .flat_map(|(key, value)| match value {
                    Value::Array(items) => items.iter().filter_map(|item| pair(key, item)).collect(),
                    _ => Vec::from_iter(pair(key, value)),
                })
                .collect(),
            // An empty list is an undefined value, which is left out.
            _ if is_empty(value) => Vec::new(),
            _ => one(join(value, separator, separator, escape)),
        }
    }

    fn percent_encoded(self, text: &str) -> String {
        if !self.reserved {
            return utf8_percent_encode(text, UNRESERVED).to_string();
        }
        // What is percent-encoded already stays so (RFC 6570, reserved expansion).
        let mut out = String::with_capacity(text.len());
        for (index, part) in text.split('%').enumerate() {
            if index > 0 {
                let escaped = part.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
                out.push_str(if escaped { "%" } else { "%25" });
            }
            out.extend(utf8_percent_encode(part, RESERVED));
        }
        out
    }
}

/// Percent-encodes the name of a parameter.
fn encode_name(name: &str) -> String {
    utf8_percent_encode(name, NAME).to_string()
}

/// Pairs whose values are escaped already.
fn written(pairs: &[(String, String)], separator: &str) -> String {
    let pairs: Vec<String> = pairs.iter().map(|(name, text)| format!("{}={text}", encode_name(name))).collect();
    pairs.join(separator)
}

/// Percent-encodes a pair of name and value.
pub(super) fn pair(name: &str, value: &str) -> String {
    format!("{}={}", encode_name(name), encode(value))
}

/// Percent-encodes all but unreserved characters.
pub(super) fn encode(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}

/// A scalar as text, anything nested as JSON; `None` for null, which is an undefined value.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(match number.as_f64() {
            // 5.0 is 5 to most servers, as it is in JavaScript.
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 1e15 => format!("{float:.0}"),
            _ => number.to_string(),
        }),
        other => Some(other.to_string()),
    }
}

fn json(value: &Value) -> Option<String> {
    (!value.is_null()).then(|| value.to_string())
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(Value::is_null),
        Value::Object(members) => members.values().all(Value::is_null),
        other => other.is_null(),
    }
}

/// All elements or members in one text.
fn join(value: &Value, equals: &str, separator: &str, escape: &dyn Fn(&str) -> String) -> Option<String> {
    let texts: Vec<String> = match value {
        Value::Array(items) => items.iter().filter_map(|item| Some(escape(&scalar(item)?))).collect(),
        Value::Object(members) => members
            .iter()
            .filter_map(|(key, value)| Some(format!("{}{equals}{}", escape(key), escape(&scalar(value)?))))
            .collect(),
        other => return scalar(other).map(|text| escape(&text)),
    };
    Some(texts.join(separator))
}

/// Finds all scalars in `value`, under names like `name[key][0]`.
fn deep(name: &str, value: &Value, found: &mut dyn FnMut(&str, &Value)) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, value)| deep(&format!("{name}[{key}]"), value, found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| deep(&format!("{name}[{index}]"), value, found));
        }
        scalar => found(name, scalar),
    }
}
