//! What a caller has to show, and the schemes that say how.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::{Value, json};

use super::Comparison;
use super::change::Change;
use super::uses::Scope;
use crate::contract::node::Node;
use crate::contract::operations::Operation;
use crate::contract::security::{Alternative, Security};
use crate::rule::{Action, Area, Direction, Kind};

impl<'d> Comparison<'_, 'd> {
    /// What two operations ask for that are one. What the document says for all is one edit for all of them.
    pub(super) fn operation_security(&mut self, scope: &Scope, base: &Operation<'d>, revision: &Operation<'d>) {
        let (was, is) = (&base.security, &revision.security);
        if was.alternatives == is.alternatives {
            return;
        }
        let is_global = was.is_global && is.is_global;
        let at = |security: &Security<'_>, operation: &Operation<'_>| {
            if security.is_global && !is_global { operation.node.at.clone() } else { security.at.clone() }
        };
        let places = (at(was, base), at(is, revision));
        let (requirement, scopes) = match is_global {
            true => (Kind::GlobalSecurity, Kind::GlobalSecurityScope),
            false => (Kind::Security, Kind::SecurityScope),
        };
        let mut note = |kind: Kind, action: Action, message: String, before: Option<Value>, after: Option<Value>| {
            let change = Change::new(Area::Security, kind, action, Direction::None, message)
                .between(places.0.as_str(), places.1.as_str())
                .values(before, after);
            self.note_in(scope.whole(), change);
        };
        match (was.is_open(), is.is_open()) {
            (true, false) => {
                let message = format!("a credential is asked for: {}", all(&is.alternatives));
                return note(requirement, Action::Set, message, None, Some(shown(&is.alternatives)));
            }
            (false, true) => {
                let message = format!("no credential is asked for any more; it was {}", all(&was.alternatives));
                return note(requirement, Action::Unset, message, Some(shown(&was.alternatives)), None);
            }
            _ => {}
        }
        // The lists are sorted.
        let has = |security: &Security<'d>, one: &Alternative<'d>| security.alternatives.binary_search(one).is_ok();
        let mut gone: Vec<&Alternative<'d>> = was.alternatives.iter().filter(|one| !has(is, one)).collect();
        let mut new: BTreeMap<Vec<&str>, VecDeque<&Alternative<'d>>> = BTreeMap::new();
        let schemes = |one: &Alternative<'d>| -> Vec<&'d str> { one.keys().copied().collect() };
        for one in is.alternatives.iter().filter(|one| !has(was, one)) {
            new.entry(schemes(one)).or_default().push_back(one);
        }
        // The same schemes with other scopes.
        gone.retain(|was| {
            let Some(is) = new.get_mut(&schemes(was)).and_then(VecDeque::pop_front) else { return true };
            for (name, old) in was.iter() {
                let none = BTreeSet::new();
                let current = is.get(name).unwrap_or(&none);
                for scope in current.difference(old) {
                    let message = format!("`{name}` has to have the scope `{scope}`");
                    note(scopes, Action::Add, message, None, Some(json!({ *name: scope })));
                }
                for scope in old.difference(current) {
                    let message = format!("`{name}` need not have the scope `{scope}` any more");
                    note(scopes, Action::Remove, message, Some(json!({ *name: scope })), None);
                }
            }
            false
        });
        for one in gone {
            let message = format!("{} is not enough any more", said(one));
            note(requirement, Action::Remove, message, Some(json!(one)), None);
        }
        for one in new.into_values().flatten() {
            let message = format!("{} is enough, too", said(one));
            note(requirement, Action::Add, message, None, Some(json!(one)));
        }
    }

    /// The schemes, whoever asks for them.
    pub(super) fn security_schemes(&mut self) {
        let schemes = |root: &Node<'d>| -> BTreeMap<&'d str, Node<'d>> {
            root.member("components")
                .map(|components| components.members("securitySchemes"))
                .unwrap_or_default()
                .into_iter()
                .collect()
        };
        let (base, revision) = (schemes(&self.base.root), schemes(&self.revision.root));
        for (name, scheme) in &base {
            match revision.get(name) {
                Some(partner) => self.security_scheme(name, scheme, partner),
                None => {
                    let message = format!("the security scheme `{name}` is gone");
                    let change =
                        Change::new(Area::Security, Kind::SecurityScheme, Action::Remove, Direction::None, message);
                    self.note_scheme(name, change.only_in_base(scheme));
                }
            }
        }
        for (name, scheme) in revision.iter().filter(|(name, _)| !base.contains_key(*name)) {
            let message = format!("the security scheme `{name}` is new");
            let change = Change::new(Area::Security, Kind::SecurityScheme, Action::Add, Direction::None, message);
            self.note_scheme(name, change.only_in_revision(scheme));
        }
    }

    fn security_scheme(&mut self, name: &str, base: &Node<'d>, revision: &Node<'d>) {
        let (was, is) = (way(base), way(revision));
        if was != is {
            let message = format!("the security scheme `{name}` is another one");
            let change =
                Change::new(Area::Security, Kind::SecuritySchemeType, Action::Change, Direction::None, message)
                    .between(base.at.as_str(), revision.at.as_str())
                    .values(Some(was), Some(is));
            // What else there is to say about it belongs to that.
            return self.note_scheme(name, change);
        }
        for (key, kind, what) in [
            ("openIdConnectUrl", Kind::OauthUrl, "address of OpenID Connect"),
            ("oauth2MetadataUrl", Kind::OauthUrl, "address of the metadata"),
        ] {
            self.address(name, (base, revision), (key, kind), what);
        }
        let (old, new): (BTreeMap<_, _>, BTreeMap<_, _>) =
            (base.members("flows").into_iter().collect(), revision.members("flows").into_iter().collect());
        let names: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
        for flow in names {
            match (old.get(flow), new.get(flow)) {
                (Some(was), Some(is)) => self.flow(name, flow, was, is),
                (was, is) => {
                    let message = match is {
                        Some(_) => format!("the security scheme `{name}` has the flow {flow}"),
                        None => format!("the security scheme `{name}` has the flow {flow} no more"),
                    };
                    let place = |node: Option<&Node<'_>>, scheme: &Node<'_>| {
                        node.map_or_else(|| scheme.below("flows"), |node| node.at.clone())
                    };
                    let change =
                        Change::new(Area::Security, Kind::SecuritySchemeType, Action::Change, Direction::None, message)
                            .between(place(was, base), place(is, revision))
                            .values(was.map(|_| Value::from(flow)), is.map(|_| Value::from(flow)));
                    self.note_scheme(name, change);
                }
            }
        }
    }

    fn flow(&mut self, name: &str, flow: &str, base: &Node<'d>, revision: &Node<'d>) {
        for (key, kind, what) in [
            ("authorizationUrl", Kind::OauthUrl, "address to log in at"),
            ("deviceAuthorizationUrl", Kind::OauthUrl, "address for devices"),
            ("tokenUrl", Kind::OauthTokenUrl, "address for tokens"),
            ("refreshUrl", Kind::OauthTokenUrl, "address to refresh tokens at"),
        ] {
            self.address(name, (base, revision), (key, kind), what);
        }
        let scopes = |flow: &Node<'d>| -> BTreeMap<&'d str, Value> {
            flow.members("scopes").into_iter().map(|(scope, node)| (scope, node.value.clone())).collect()
        };
        let (old, new) = (scopes(base), scopes(revision));
        let names: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
        for scope in names {
            let (was, is) = (old.get(scope), new.get(scope));
            let (action, what) = match (was, is) {
                (None, Some(_)) => (Action::Add, "is new"),
                (Some(_), None) => (Action::Remove, "is gone"),
                (Some(was), Some(is)) if was != is => (Action::Change, "is described in other words"),
                _ => continue,
            };
            let message = format!("the scope `{scope}` of `{name}` ({flow}) {what}");
            let place = |node: &Node<'_>, value: Option<&Value>| {
                let scopes = node.below("scopes");
                if value.is_some() { openapi_normal::pointer::join(&scopes, scope) } else { scopes }
            };
            let change = Change::new(Area::Security, Kind::OauthScope, action, Direction::None, message)
                .between(place(base, was), place(revision, is))
                .values(was.map(|_| Value::from(scope)), is.map(|_| Value::from(scope)));
            self.note_scheme(name, change);
        }
    }

    fn address(&mut self, name: &str, (base, revision): (&Node<'d>, &Node<'d>), (key, kind): (&str, Kind), what: &str) {
        let (was, is) = (base.text(key), revision.text(key));
        if was == is {
            return;
        }
        let message = match (&was, &is) {
            (_, Some(is)) => format!("the {what} of `{name}` is {is}"),
            _ => format!("the {what} of `{name}` is gone"),
        };
        let value = |text: Option<std::borrow::Cow<'_, str>>| text.map(|text| Value::from(text.into_owned()));
        let change = Change::new(Area::Security, kind, Action::Change, Direction::None, message)
            .between(super::parameters::place(base, key), super::parameters::place(revision, key))
            .values(value(was), value(is));
        self.note_scheme(name, change);
    }

    /// Writes a change of a scheme down on behalf of all operations that ask for it.
    fn note_scheme(&mut self, name: &str, change: Change) {
        let asks = |operation: &&Operation<'d>| operation.security.schemes().any(|scheme| scheme == name);
        let mut operations: BTreeMap<&str, &Operation<'d>> = BTreeMap::new();
        for operation in self.revision.operations.iter().chain(&self.base.operations).filter(asks) {
            operations.insert(&operation.name, operation);
        }
        let scopes: Vec<Scope> =
            operations.values().map(|operation| Scope::of(operation, Direction::Request)).collect();
        let scopes = self.room.take(&scopes);
        let uses = scopes.iter().map(|scope| self.uses.index(scope.whole())).collect();
        self.note(Change { uses, ..change });
    }
}

/// How a credential is shown.
fn way(scheme: &Node<'_>) -> Value {
    let text = |key: &str| scheme.text(key).map(|text| text.into_owned());
    let kind = text("type").unwrap_or_default();
    match kind.as_str() {
        "apiKey" => {
            let place = text("in").unwrap_or_default();
            let name = text("name").unwrap_or_default();
            let name = if place == "header" { name.to_ascii_lowercase() } else { name };
            json!({ "type": kind, "in": place, "name": name })
        }
        "http" => json!({ "type": kind, "scheme": text("scheme").unwrap_or_default().to_ascii_lowercase() }),
        _ => json!({ "type": kind }),
    }
}

/// `key`, or `key` and `token`.
fn said(alternative: &Alternative<'_>) -> String {
    let names: Vec<String> = alternative.keys().map(|name| format!("`{name}`")).collect();
    if names.is_empty() { "nothing".to_owned() } else { names.join(" and ") }
}

fn all(alternatives: &[Alternative<'_>]) -> String {
    alternatives.iter().map(said).collect::<Vec<_>>().join(", or ")
}

fn shown(alternatives: &[Alternative<'_>]) -> Value {
    json!(alternatives)
}
