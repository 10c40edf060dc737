//! Names of methods and request types, and the names that they leave to the client's own.

use crate::ident::{Scope, WRITTEN, pascal, snake};
use crate::schemas::Types;

/// Methods of the client itself, which no operation is called.
pub const CLIENT_METHODS: &[&str] = &[
    "base_url",
    "builder",
    "clone",
    "default",
    "fmt",
    "new",
    "with_base_url",
    "with_credential",
    "with_header",
    "with_http_client",
    "with_server",
    "with_timeout",
    "with_transport",
];

/// Methods of a request, and words with a meaning in its code, which no parameter is called.
pub const REQUEST_METHODS: &[&str] = &[
    "accept",
    "body",
    "content_type",
    "new",
    "send",
    "send_bytes",
    "send_events",
    "send_json",
    "send_lines",
    "send_text",
    "server",
];

/// Methods of a multipart form, which no part is called.
pub const FORM_METHODS: &[&str] = &["new", "with_parts"];

/// Names that requests and credentials use of other modules.
const IMPORTED: [&str; 31] = [
    "Answer",
    "Arc",
    "ByteStream",
    "Bytes",
    "Call",
    "Client",
    "ConfigError",
    "Core",
    "Credential",
    "Credentials",
    "Error",
    "Event",
    "EventStream",
    "Execution",
    "Failure",
    "File",
    "FnOnce",
    "Form",
    "Item",
    "Iterator",
    "LineStream",
    "OperationInfo",
    "Reader",
    "ResponseValue",
    "Send",
    "Sent",
    "StreamError",
    "Style",
    "Sync",
    "Transport",
    "Untyped",
];

/// Whether requests and credentials use a name themselves, so that none of them may be called that.
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    WRITTEN.contains(&name) || IMPORTED.contains(&name)
}

/// The names of one operation.
pub(super) struct Names {
    /// Of the method.
    pub(super) method: String,
    /// Of the request type.
    pub(super) request: String,
    /// What types that stand inline are called after.
    pub(super) hint: String,
}

/// Gives operations their names.
pub(super) struct Namer {
    methods: Scope,
    requests: Scope,
}

impl Namer {
    pub(super) fn new() -> Self {
        Self { methods: Scope::with(CLIENT_METHODS), requests: Scope::with(&[&WRITTEN[..], &IMPORTED[..]].concat()) }
    }

    /// The names of the operation `id`, which answers to `method` at `path`.
    pub(super) fn name(&mut self, types: &mut Types<'_>, id: &str, method: &str, path: &str) -> Names {
        // An id without a letter of ASCII leaves nothing to make a name of.
        let readable = id.chars().any(|character| character.is_ascii_alphanumeric());
        let id = if readable { id.to_owned() } else { format!("{} {path}", method.to_ascii_lowercase()) };
        let hint = pascal(&id);
        let method = self.methods.claim(snake(&id));
        let request = self.request(types, pascal(&method));
        Names { method, request, hint }
    }

    /// `ListPets`, or something like it that is free among requests and types.
    fn request(&mut self, types: &mut Types<'_>, wanted: String) -> String {
        let worded = ["", "Request", "Call"].map(|suffix| format!("{wanted}{suffix}"));
        let free = worded.into_iter().find(|name| self.requests.is_free(name) && types.names().is_free(name));
        let mut name = self.requests.claim(free.unwrap_or_else(|| wanted.clone()));
        while !types.names().is_free(&name) {
            name = self.requests.claim(wanted.clone());
        }
        types.names().claim(name)
    }
}
