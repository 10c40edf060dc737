//! Answers: which statuses there are, and what comes with each.
//!
//! A status that is not listed may be covered by a range (`2XX`) or by `default`; then that says what comes with it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Comparison;
use super::change::Change;
use super::content::Carrier;
use super::uses::Scope;
use crate::contract::node::Node;
use crate::contract::operations::Response;
use crate::rule::{Action, Area, Kind};

impl<'d> Comparison<'_, 'd> {
    /// The answers of two operations, whose places are given.
    pub(super) fn responses(
        &mut self,
        scope: &Scope,
        base_at: &Node<'d>,
        revision_at: &Node<'d>,
        base: &[Response<'d>],
        revision: &[Response<'d>],
    ) {
        let direction = scope.requests.flipped();
        for response in base {
            let status = &response.status;
            if let Some(partner) = exactly(revision, status) {
                self.response(scope, response, partner);
                continue;
            }
            let cover = covering(revision, status);
            let (action, message) = match cover {
                None => (Action::Remove, format!("there is no answer {status} any more")),
                Some(cover) => (Action::Generalize, format!("the answer {status} is part of {} now", cover.status)),
            };
            let change = Change::new(Area::Response, kind(base, status), action, direction, message)
                .between(
                    response.node.site.as_str(),
                    cover.map_or_else(|| revision_at.below("responses"), |cover| cover.node.site.clone()),
                )
                .values(Some(Value::from(status.as_str())), cover.map(|cover| Value::from(cover.status.as_str())));
            self.note_in(scope.part(part(status), direction), change);
            if let Some(cover) = cover {
                self.response(scope, response, cover);
            }
        }
        for response in revision.iter().filter(|response| exactly(base, &response.status).is_none()) {
            let status = &response.status;
            let cover = covering(base, status);
            let (action, message) = match cover {
                None => (Action::Add, format!("there is an answer {status}")),
                Some(cover) => (
                    Action::Specialize,
                    format!("the answer {status}, which was part of {}, is described", cover.status),
                ),
            };
            let change = Change::new(Area::Response, kind(revision, status), action, direction, message)
                .between(
                    cover.map_or_else(|| base_at.below("responses"), |cover| cover.node.site.clone()),
                    response.node.site.as_str(),
                )
                .values(cover.map(|cover| Value::from(cover.status.as_str())), Some(Value::from(status.as_str())));
            self.note_in(scope.part(part(status), direction), change);
            if let Some(cover) = cover {
                self.response(scope, cover, response);
            }
        }
    }

    /// Two answers that are one.
    fn response(&mut self, scope: &Scope, base: &Response<'d>, revision: &Response<'d>) {
        let direction = scope.requests.flipped();
        // The nearer of the two: who gets a 404 that `default` covered before gets a 404.
        let status =
            if base.status.len() == 3 && base.status.parse::<u16>().is_ok() { &base.status } else { &revision.status };
        let used = scope.part(part(status), direction);
        let carrier = Carrier { area: Area::Response, direction, used, what: "the answer" };
        self.headers(&carrier, &base.headers, &revision.headers);
        self.content(&carrier, (&base.node, &base.content), (&revision.node, &revision.content));
        self.links(&carrier, base, revision);
    }

    fn links(&mut self, carrier: &Carrier, base: &Response<'d>, revision: &Response<'d>) {
        let link = |action: Action, message: String| {
            Change::new(Area::Response, Kind::Link, action, carrier.direction, message)
        };
        let links =
            |response: &Response<'d>| -> BTreeMap<&'d str, Node<'d>> { response.links.iter().cloned().collect() };
        let (old, new) = (links(base), links(revision));
        for (name, node) in &old {
            match new.get(name) {
                None => {
                    let change = link(Action::Remove, format!("the link `{name}` is gone")).only_in_base(node);
                    self.note_in(carrier.used.clone(), change);
                }
                Some(partner) if target(node) != target(partner) => {
                    let change = link(Action::Change, format!("the link `{name}` leads elsewhere"))
                        .between(node.at.as_str(), partner.at.as_str())
                        .values(Some(target(node)), Some(target(partner)));
                    self.note_in(carrier.used.clone(), change);
                }
                Some(_) => {}
            }
        }
        for (name, node) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            let change = link(Action::Add, format!("the link `{name}` is new")).only_in_revision(node);
            self.note_in(carrier.used.clone(), change);
        }
    }
}

/// Where a link leads, and what it takes along.
fn target(link: &Node<'_>) -> Value {
    let told = ["operationId", "operationRef", "parameters", "requestBody"];
    told.into_iter()
        .filter_map(|key| Some((key.to_owned(), link.value.get(key)?.clone())))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn part(status: &str) -> String {
    format!("response {status}")
}

fn exactly<'r, 'd>(responses: &'r [Response<'d>], status: &str) -> Option<&'r Response<'d>> {
    responses.iter().find(|response| response.status == status)
}

/// What says what comes with a status that is not listed.
fn covering<'r, 'd>(responses: &'r [Response<'d>], status: &str) -> Option<&'r Response<'d>> {
    let range = status.chars().next().filter(char::is_ascii_digit).map(|first| format!("{first}XX"));
    let range = range.filter(|range| range != status).and_then(|range| exactly(responses, &range));
    range.or_else(|| exactly(responses, "default").filter(|_| status != "default"))
}

/// Whether a status is one of success, among those of its operation.
fn kind(among: &[Response<'_>], status: &str) -> Kind {
    let is_success = |status: &str| status.starts_with(['2', '3']);
    let only_default = status == "default" && among.iter().all(|response| !is_success(&response.status));
    if is_success(status) || only_default { Kind::SuccessStatus } else { Kind::ErrorStatus }
}
