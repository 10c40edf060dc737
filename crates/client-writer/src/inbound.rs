//! `inbound.rs`: what the server sends by itself, as types.

use api_model::Api;

use crate::text::{Text, line};
use crate::types;

/// The text of `inbound.rs`; `None` if there is nothing in it.
pub(crate) fn write(api: &Api) -> Option<String> {
    let mut body = Text::default();
    for inbound in &api.inbound {
        let Some(ty) = &inbound.ty else { continue };
        body.blank();
        line!(body, "/// The body of `{}`.", inbound.title.replace(['`', '\n'], "'"));
        if let Some(doc) = inbound.doc.as_deref().filter(|doc| !doc.trim().is_empty()) {
            body.line("///");
            body.doc(doc);
        }
        line!(body, "pub type {} = {};", inbound.name, types::path(api, ty));
    }
    let body = body.finish();
    if body.is_empty() {
        return None;
    }
    let mut text = Text::default();
    text.line("//! What the server sends by itself, to webhooks and callbacks.");
    text.blank();
    if body.lines().any(|line| line.contains("types::") && !line.starts_with("//")) {
        text.line("use crate::types;");
        text.blank();
    }
    Some(text.finish() + &body)
}
