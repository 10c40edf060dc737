//! Security: the schemes of the document, and which of them an operation takes.

use std::collections::HashMap;

use super::node::Node;
use super::{note, rules};
use crate::ident::pascal;
use crate::model::{Parameter, Place, Scheme, SchemeKind};
use crate::schemas::Types;

/// The schemes of a document, and what holds for operations that say nothing of their own.
pub(super) struct Security<'doc> {
    /// The schemes, in the order of the document.
    pub(super) schemes: Vec<Scheme>,
    by_key: HashMap<&'doc str, usize>,
    usual: Vec<Vec<usize>>,
}

impl<'doc> Security<'doc> {
    /// The schemes of a document. `operations` are all of its operations.
    pub(super) fn of(types: &mut Types<'doc>, document: &Node<'doc>, operations: &[Node<'doc>]) -> Self {
        let declared = document.get("components").map(|components| components.entries("securitySchemes"));
        let mut schemes: Vec<Scheme> = Vec::new();
        let mut by_key = HashMap::new();
        for (key, node) in declared.unwrap_or_default() {
            let node = node.followed(types);
            let kind = kind(types, &node);
            by_key.insert(key, schemes.len());
            let type_name = type_name(types, key);
            schemes.push(Scheme { key: key.to_owned(), type_name, kind, doc: node.owned("description") });
        }
        let mut security = Self { schemes, by_key, usual: Vec::new() };
        let is_used = |node: &Node<'_>| node.value.get("security").is_some_and(|security| !security.is_null());
        if is_used(document) {
            security.usual = security.requirements(types, document);
        } else if !security.schemes.is_empty() && !operations.iter().any(is_used) {
            let reason = "no operation asks for a credential; each takes one, if the client has it";
            note(types, &rules::SECURITY_ASSUMED, "/components/securitySchemes", reason);
            security.usual = (0..security.schemes.len()).map(|index| vec![index]).collect();
            security.usual.push(Vec::new());
        }
        security
    }

    /// What an operation takes.
    pub(super) fn of_operation(&self, types: &mut Types<'doc>, operation: &Node<'doc>) -> Vec<Vec<usize>> {
        match operation.get("security") {
            Some(_) => self.requirements(types, operation),
            None => self.usual.clone(),
        }
    }

    /// The alternatives under `security`.
    fn requirements(&self, types: &mut Types<'doc>, owner: &Node<'doc>) -> Vec<Vec<usize>> {
        let mut alternatives: Vec<Vec<usize>> = Vec::new();
        let mut without_scheme = false;
        for requirement in owner.items("security") {
            let Some(members) = requirement.value.as_object() else { continue };
            let mut alternative = Vec::with_capacity(members.len());
            let mut complete = true;
            for key in members.keys() {
                match self.by_key.get(key.as_str()) {
                    Some(&index) if !alternative.contains(&index) => alternative.push(index),
                    Some(_) => {}
                    None => {
                        let reason = format!("the scheme `{key}` is not declared");
                        note(types, &rules::SECURITY_UNDECLARED, &requirement.at, reason);
                        complete = false;
                    }
                }
            }
            // What is left of an alternative still identifies the caller; nothing left is no alternative.
            if (complete || !alternative.is_empty()) && !alternatives.contains(&alternative) {
                alternatives.push(alternative);
            } else {
                without_scheme |= !complete;
            }
        }
        if alternatives.is_empty() && without_scheme {
            alternatives.push(Vec::new());
        }
        alternatives
    }

    /// Parameters that repeat a credential are filled in by it, so they need not be given.
    pub(super) fn relieve(&self, types: &mut Types<'doc>, security: &[Vec<usize>], at: &str, found: &mut [Parameter]) {
        let carried: Vec<(Place, &str)> = security
            .iter()
            .flatten()
            .filter_map(|index| match &self.schemes.get(*index)?.kind {
                SchemeKind::ApiKey(place, name) => Some((*place, name.as_str())),
                _ => None,
            })
            .collect();
        for parameter in found.iter_mut().filter(|parameter| parameter.required) {
            let is_carried = carried.iter().any(|(place, name)| {
                *place == parameter.place
                    && (*name == parameter.wire
                        || (*place == Place::Header && name.eq_ignore_ascii_case(&parameter.wire)))
            });
            if is_carried {
                parameter.required = false;
                let reason = format!("the credential of the client fills in `{}`", parameter.wire);
                note(types, &rules::CREDENTIAL_PARAMETER, at, reason);
            }
        }
    }
}

/// `ApiKeyAuth` for `api_key_auth`; with a word more when that is taken.
fn type_name(types: &mut Types<'_>, key: &str) -> String {
    let name = pascal(key);
    let credential = format!("{name}Credential");
    let reserved = super::names::is_reserved(&name);
    let wanted = if types.names().is_free(&name) && !reserved { name } else { credential };
    types.names().claim(wanted)
}

fn kind(types: &mut Types<'_>, node: &Node<'_>) -> SchemeKind {
    let declared = node.text("type").unwrap_or_default();
    match declared.to_ascii_lowercase().as_str() {
        "http" => match node.text("scheme").map(str::to_ascii_lowercase).as_deref() {
            Some("basic") => SchemeKind::Basic,
            None | Some("bearer") => SchemeKind::Bearer,
            Some(_) => SchemeKind::Http(node.owned("scheme").unwrap_or_default()),
        },
        "basic" => SchemeKind::Basic,
        "apikey" => {
            let place = match node.text("in") {
                Some("query") => Place::Query,
                Some("cookie") => Place::Cookie,
                _ => Place::Header,
            };
            SchemeKind::ApiKey(place, node.owned("name").unwrap_or_else(|| "Authorization".to_owned()))
        }
        "oauth2" | "openidconnect" | "bearer" => SchemeKind::Bearer,
        "mutualtls" => {
            let reason = "certificates are the business of the HTTP client, which is handed to the client";
            note(types, &rules::MUTUAL_TLS, &node.at, reason);
            SchemeKind::MutualTls
        }
        _ => {
            note(types, &rules::SCHEME_UNKNOWN_TYPE, &node.at, format!("`{declared}` is taken as a bearer token"));
            SchemeKind::Bearer
        }
    }
}
