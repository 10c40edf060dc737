//! Names of methods and request types, and the names that they leave to the client's own.

use crate::ident::{Scope, pascal, snake};
use crate::schemas::Types;

/// Methods of the client itself, which no operation is called.
pub const CLIENT_METHODS: &[&str] = &[
    "base_url",
    "borrow",
    "borrow_mut",
    "builder",
    "call",
    "client",
    "clone",
    "clone_from",
    "default",
    "execute",
    "fmt",
    "from",
    "http",
    "inner",
    "into",
    "new",
    "new_with_client",
    "server",
    "servers",
    "to_owned",
    "transport",
    "try_from",
    "try_into",
    "type_id",
    "with_base_url",
    "with_client",
    "with_credential",
    "with_credentials",
    "with_header",
    "with_server",
    "with_timeout",
    "with_transport",
];

/// Methods of a request, and words with a meaning in its code, which no parameter is called.
pub const REQUEST_METHODS: &[&str] = &[
    "accept",
    "body",
    "clone",
    "content_type",
    "from",
    "into",
    "new",
    "send",
    "send_bytes",
    "send_events",
    "send_lines",
    "send_text",
    "send_json",
    "server",
];

/// Methods of a multipart form, which no part is called.
pub const FORM_METHODS: &[&str] =
    &["clone", "from", "into", "new", "part", "with_file", "with_json", "with_part", "with_text"];

/// Types that stand beside the requests, which no request type is called.
pub const REQUEST_TYPES: &[&str] = &[
    "Arc",
    "Body",
    "Box",
    "ByteStream",
    "Bytes",
    "Call",
    "Client",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Err",
    "Error",
    "EventStream",
    "File",
    "Fn",
    "FnMut",
    "FnOnce",
    "Form",
    "From",
    "Future",
    "Into",
    "Iterator",
    "LineStream",
    "Method",
    "Multipart",
    "None",
    "Nullable",
    "Ok",
    "OperationInfo",
    "Option",
    "Part",
    "Request",
    "Response",
    "ResponseValue",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Some",
    "Stream",
    "String",
    "Sync",
    "ToString",
    "Transport",
    "Untyped",
    "Vec",
];

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
        Self { methods: Scope::with(CLIENT_METHODS), requests: Scope::with(REQUEST_TYPES) }
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
