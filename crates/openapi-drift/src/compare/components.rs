//! Components that no operation uses: what happens to them concerns nobody who calls, but it is seen.

use openapi_normal::pointer;
use serde_json::{Map, Value};

use super::Comparison;
use super::change::Change;
use super::schema::SchemaComparison;
use crate::contract::node::Node;
use crate::rule::{Action, Area, Direction, Kind};

impl<'d> Comparison<'_, 'd> {
    pub(super) fn components(&mut self) {
        let (base, revision) = (&self.base.unused, &self.revision.unused);
        for (&(section, name), node) in base.all.iter().filter(|((section, name), _)| !base.is_used(section, name)) {
            let component = format!("the {} `{name}`, which nothing uses,", said(section));
            let (action, message) = match revision.all.get(&(section, name)) {
                None => (Action::Remove, format!("{component} is gone")),
                Some(_) if revision.is_used(section, name) => continue,
                Some(other) if self.is_same(section == "schemas", node, other) => continue,
                Some(_) => (Action::Change, format!("{component} is another one")),
            };
            let partner = revision.all.get(&(section, name));
            self.component(section, name, action, message, (Some(node), partner));
        }
        for (&(section, name), node) in &revision.all {
            if !base.all.contains_key(&(section, name)) && !revision.is_used(section, name) {
                let message = format!("the {} `{name}`, which nothing uses, is new", said(section));
                self.component(section, name, Action::Add, message, (None, Some(node)));
            }
        }
    }

    fn component(
        &mut self,
        section: &str,
        name: &str,
        action: Action,
        message: String,
        (base, revision): (Option<&Node<'d>>, Option<&Node<'d>>),
    ) {
        let mut change = Change::new(Area::Component, Kind::Component, action, Direction::None, message);
        change.base = base.map(|node| node.site.clone());
        change.revision = revision.map(|node| node.site.clone());
        change.subject.component = (section == "schemas").then(|| name.to_owned());
        self.note(change);
    }

    /// Whether two components that nothing uses are one.
    fn is_same(&self, is_schema: bool, base: &Node<'d>, revision: &Node<'d>) -> bool {
        if base.value == revision.value && !base.value.to_string().contains("\"$ref\"") {
            return true;
        }
        // What travels both ways is compared both ways; here nobody can tell.
        let mut comparison = SchemaComparison::new(&self.base.schemas, &self.revision.schemas);
        let is_same = self.is_alike(&mut comparison, is_schema, (&base.at, base.value), (&revision.at, revision.value));
        is_same && comparison.finish().changes.is_empty()
    }

    fn is_alike(
        &self,
        comparison: &mut SchemaComparison<'_>,
        is_schema: bool,
        (base_at, base): (&str, &Value),
        (revision_at, revision): (&str, &Value),
    ) -> bool {
        if is_schema {
            let ids = (self.base.unused.schemas.get(base_at), self.revision.unused.schemas.get(revision_at));
            let (Some(base), Some(revision)) = ids else { return base == revision };
            for direction in [Direction::Request, Direction::Response] {
                comparison.root(*base, *revision, direction, 0);
            }
            return true;
        }
        match (base, revision) {
            (Value::Object(one), Value::Object(other)) => {
                let count =
                    |members: &Map<String, Value>| members.iter().filter(|(name, value)| tells(name, value)).count();
                count(one) == count(other)
                    && one.iter().filter(|(name, value)| tells(name, value)).all(|(name, value)| {
                        other.get(name).is_some_and(|partner| {
                            let is_schema = matches!(name.as_str(), "schema" | "itemSchema");
                            let places = (pointer::join(base_at, name), pointer::join(revision_at, name));
                            self.is_alike(comparison, is_schema, (&places.0, value), (&places.1, partner))
                        })
                    })
            }
            (one, other) => one == other,
        }
    }
}

/// Whether a member says something that is compared: no words, and nothing that holds anyway.
fn tells(name: &str, value: &Value) -> bool {
    !matches!(name, "description" | "summary" | "title" | "example" | "examples") && *value != Value::Bool(false)
}

fn said(section: &str) -> &'static str {
    match section {
        "schemas" => "schema",
        "responses" => "response",
        "parameters" => "parameter",
        "requestBodies" => "request body",
        "headers" => "header",
        "links" => "link",
        "callbacks" => "callback",
        "pathItems" => "path item",
        _ => "media type",
    }
}
