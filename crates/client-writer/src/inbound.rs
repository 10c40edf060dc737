//! `inbound.rs`: what the server sends by itself, as types.

use api_model::Api;

use crate::text::{Text, line, span};
use crate::types;

/// The text of `inbound.rs`; `None` if there is nothing in it.
pub(crate) fn write(api: &Api) -> Option<String> {
    let mut body = Text::default();
    for inbound in &api.inbound {
        let Some(ty) = &inbound.ty else { continue };
        body.blank();
        line!(body, "/// The body of `{}`.", span(&inbound.title));
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
    let uses = |path: String| body.lines().any(|line| line.contains(&path) && !line.starts_with("//"));
    let modules: Vec<&str> = ["support", "types"].into_iter().filter(|module| uses(format!("{module}::"))).collect();
    text.imports("crate", &modules);
    text.blank();
    Some(text.finish() + &body)
}
