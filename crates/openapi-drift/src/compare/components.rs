//! Components that no operation uses: what happens to them concerns nobody who calls, but it is seen.

use std::collections::HashSet;

use openapi_normal::pointer;
use serde_json::{Map, Value};

use super::Comparison;
use super::change::Change;
use super::schema::SchemaComparison;
use crate::contract::components::Unused;
use crate::contract::node::Node;
use crate::rule::{Action, Area, Direction, Kind};

impl<'d> Comparison<'_, 'd> {
    pub(super) fn components(&mut self) {
        let (base, revision) = (&self.base.unused, &self.revision.unused);
        let others = self.other_ones();
        for (&(section, name), node) in base.all.iter().filter(|((section, name), _)| !base.is_used(section, name)) {
            let component = format!("the {} `{name}`, which nothing uses,", said(section));
            let partner = revision.all.get(&(section, name));
            let (action, message) = match partner {
                None => (Action::Remove, format!("{component} is gone")),
                Some(_) if others.contains(&(section, name)) => (Action::Change, format!("{component} is another one")),
                Some(_) => continue,
            };
            self.component(section, name, action, message, (Some(node), partner));
        }
        for (&(section, name), node) in &revision.all {
            if !base.all.contains_key(&(section, name)) && !revision.is_used(section, name) {
                let message = format!("the {} `{name}`, which nothing uses, is new", said(section));
                self.component(section, name, Action::Add, message, (None, Some(node)));
            }
        }
    }

    /// Those that nothing uses on either side, and that are not the same on both. All at once, since what is in one of
    /// them is in others, too.
    fn other_ones(&self) -> HashSet<(&'static str, &'d str)> {
        let (base, revision) = (&self.base.unused, &self.revision.unused);
        let unused =
            |name: &(&'static str, &'d str)| !base.is_used(name.0, name.1) && !revision.is_used(name.0, name.1);
        let names: Vec<_> = base.all.keys().copied().filter(unused).collect();
        let mut comparison = SchemaComparison::new(&self.base.schemas, &self.revision.schemas);
        let mut others = HashSet::new();
        for (index, name) in names.iter().enumerate() {
            let (Some(one), Some(other)) = (base.all.get(name), revision.all.get(name)) else { continue };
            let mut look =
                Look { base: &self.base.unused, revision: &self.revision.unused, comparison: &mut comparison, index };
            if !look.is_alike(name.0 == "schemas", (&one.at, one.value), (&other.at, other.value)) {
                others.insert(*name);
            }
        }
        let changed = comparison.finish().changes.into_iter().flat_map(|change| change.uses);
        others.extend(changed.filter_map(|index| names.get(index)));
        others
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
}

/// A look at two components of one name.
struct Look<'l, 's, 'd> {
    base: &'l Unused<'d>,
    revision: &'l Unused<'d>,
    comparison: &'l mut SchemaComparison<'s>,
    index: usize,
}

impl Look<'_, '_, '_> {
    /// Whether they say the same, but for their schemas, which are left to the comparison.
    fn is_alike(
        &mut self,
        is_schema: bool,
        (base_at, base): (&str, &Value),
        (revision_at, revision): (&str, &Value),
    ) -> bool {
        if is_schema {
            let ids = (self.base.schemas.get(base_at), self.revision.schemas.get(revision_at));
            let (Some(base), Some(revision)) = ids else { return base == revision };
            // What travels both ways is compared both ways; here nobody can tell.
            for direction in [Direction::Request, Direction::Response] {
                self.comparison.root(*base, *revision, direction, self.index);
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
                            self.is_alike(is_schema, (&places.0, value), (&places.1, partner))
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
