//! What is said of an API as a whole: its version, where it is, its tags.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Comparison;
use super::change::Change;
use super::uses::Scope;
use crate::contract::node::Node;
use crate::contract::operations::Operation;
use crate::contract::servers::Servers;
use crate::finding::Use;
use crate::rule::{Action, Area, Direction, Kind};
use crate::version::{self, Step};

impl<'d> Comparison<'_, 'd> {
    pub(super) fn document(&mut self) {
        self.version();
        self.tags();
        let (base, revision) = (Servers::global(&self.base.root), Servers::global(&self.revision.root));
        self.servers(Area::Document, None, (&base, &base.at), (&revision, &revision.at));
    }

    fn version(&mut self) {
        const AT: &str = "/info/version";
        let version = |root: &Node<'d>| root.member("info").and_then(|info| info.text("version"));
        let (Some(was), Some(is)) = (version(&self.base.root), version(&self.revision.root)) else { return };
        let (action, message) = match version::step(&was, &is) {
            Step::Same => return,
            Step::Up(_) => (Action::Increase, format!("the version is {is}, and was {was}")),
            Step::Down => (Action::Decrease, format!("the version is {is}, which is before {was}")),
            Step::Unknown => (Action::Change, format!("the version is {is}, and was {was}")),
        };
        let change = Change::new(Area::Document, Kind::ApiVersion, action, Direction::None, message)
            .between(AT, AT)
            .values(Some(Value::from(was.into_owned())), Some(Value::from(is.into_owned())));
        self.note(change);
    }

    fn tags(&mut self) {
        let tags = |root: &Node<'d>| -> BTreeMap<String, Node<'d>> {
            root.elements("tags").into_iter().filter_map(|tag| Some((tag.text("name")?.into_owned(), tag))).collect()
        };
        let (base, revision) = (tags(&self.base.root), tags(&self.revision.root));
        for (name, node) in base.iter().filter(|(name, _)| !revision.contains_key(*name)) {
            let message = format!("the tag `{name}` is declared no more");
            let change = Change::new(Area::Document, Kind::Tag, Action::Remove, Direction::None, message);
            self.note(change.only_in_base(node).values(Some(Value::from(name.as_str())), None));
        }
        for (name, node) in revision.iter().filter(|(name, _)| !base.contains_key(*name)) {
            let message = format!("the tag `{name}` is declared");
            let change = Change::new(Area::Document, Kind::Tag, Action::Add, Direction::None, message);
            self.note(change.only_in_revision(node).values(None, Some(Value::from(name.as_str()))));
        }
    }

    /// The servers of two operations that are one, where either has its own.
    pub(super) fn operation_servers(&mut self, scope: &Scope, base: &Operation<'d>, revision: &Operation<'d>) {
        let (was, is) = (&base.servers, &revision.servers);
        if was.is_global && is.is_global {
            return;
        }
        let at = |servers: &Servers<'_>, operation: &Operation<'_>| {
            if servers.is_global { operation.node.at.clone() } else { servers.at.clone() }
        };
        let (was_at, is_at) = (at(was, base), at(is, revision));
        self.servers(Area::Operation, Some(&scope.whole()), (was, &was_at), (is, &is_at));
    }

    fn servers(
        &mut self,
        area: Area,
        used: Option<&Use>,
        (base, base_at): (&Servers<'d>, &str),
        (revision, revision_at): (&Servers<'d>, &str),
    ) {
        let mut note = |change: Change| match used {
            Some(used) => self.note_in(used.clone(), change),
            None => self.note(change),
        };
        let shown = |url: &str| if url.is_empty() { "/".to_owned() } else { url.to_owned() };
        for (url, server) in &base.servers {
            let at = server.node.as_ref().map_or(base_at, |node| node.at.as_str());
            match revision.servers.get(url) {
                None => {
                    let message = format!("the server {} is gone", shown(url));
                    let change = Change::new(area, Kind::Server, Action::Remove, Direction::None, message);
                    note(change.between(at, revision_at).values(Some(Value::from(shown(url))), None));
                }
                Some(partner) if partner.variables != server.variables => {
                    let message = format!("the variables of the server {} are others", shown(url));
                    let change = Change::new(area, Kind::Server, Action::Change, Direction::None, message);
                    let partner_at = partner.node.as_ref().map_or(revision_at, |node| node.at.as_str());
                    let variables = |variables: &BTreeMap<&str, Value>| Some(serde_json::json!(variables));
                    note(
                        change
                            .between(at, partner_at)
                            .values(variables(&server.variables), variables(&partner.variables)),
                    );
                }
                Some(_) => {}
            }
        }
        for (url, server) in revision.servers.iter().filter(|(url, _)| !base.servers.contains_key(*url)) {
            let at = server.node.as_ref().map_or(revision_at, |node| node.at.as_str());
            let message = format!("the server {} is new", shown(url));
            let change = Change::new(area, Kind::Server, Action::Add, Direction::None, message);
            note(change.between(base_at, at).values(None, Some(Value::from(shown(url)))));
        }
    }
}
