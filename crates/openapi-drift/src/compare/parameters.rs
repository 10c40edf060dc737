//! Parameters of requests.

use serde_json::Value;

use super::Comparison;
use super::change::Change;
use super::lifecycle::{self, Farewell};
use super::uses::Scope;
use crate::contract::node::Node;
use crate::contract::parameters::{Identity, Parameter, Writing};
use crate::finding::Use;
use crate::rule::{Action, Area, Direction, Kind};

impl<'d> Comparison<'_, 'd> {
    pub(super) fn parameters(&mut self, scope: &Scope, base: &[Parameter<'d>], revision: &[Parameter<'d>]) {
        let direction = scope.requests;
        for parameter in base {
            match find(revision, &parameter.identity) {
                Some(partner) => {
                    let used = scope.part(parameter.described(), direction);
                    self.parameter((Area::Parameter, direction), used, &parameter.described(), parameter, partner);
                }
                None => self.parameter_removed(scope, parameter),
            }
        }
        for parameter in revision.iter().filter(|parameter| find(base, &parameter.identity).is_none()) {
            let (kind, need) = match parameter.is_required {
                true => (Kind::RequiredParameter, "required "),
                false => (Kind::Parameter, ""),
            };
            let described = parameter.described();
            let message = format!("the {need}{described} is new");
            let change = Change::new(Area::Parameter, kind, Action::Add, direction, message)
                .only_in_revision(&parameter.node)
                .of_parameter(&parameter.name);
            self.note_in(scope.part(described, direction), change);
        }
    }

    fn parameter_removed(&mut self, scope: &Scope, parameter: &Parameter<'_>) {
        let described = parameter.described();
        let (kind, message) = match lifecycle::farewell(&parameter.node, self.today) {
            Farewell::TooEarly => (Kind::SunsetParameter, format!("the {described} is gone before its sunset")),
            Farewell::Announced => {
                (Kind::DeprecatedParameter, format!("the {described}, which was deprecated, is gone"))
            }
            Farewell::Unannounced if parameter.is_required => {
                (Kind::RequiredParameter, format!("the required {described} is gone"))
            }
            Farewell::Unannounced => (Kind::Parameter, format!("the {described} is gone")),
        };
        let change = Change::new(Area::Parameter, kind, Action::Remove, scope.requests, message)
            .only_in_base(&parameter.node)
            .of_parameter(&parameter.name);
        self.note_in(scope.part(described, scope.requests), change);
    }

    /// Two parameters, or headers, that are one.
    pub(super) fn parameter(
        &mut self,
        coordinates: (Area, Direction),
        used: Use,
        described: &str,
        base: &Parameter<'d>,
        revision: &Parameter<'d>,
    ) {
        let (area, direction) = coordinates;
        let mut note = |change: Change| self.note_in(used.clone(), change.of_parameter(&base.name));
        if base.is_required != revision.is_required {
            let (action, message) = match revision.is_required {
                true => (Action::Add, format!("the {described} is required now")),
                false => (Action::Remove, format!("the {described} may be left out now")),
            };
            let change = Change::new(area, Kind::Required, action, direction, message)
                .between(place(&base.node, "required"), place(&revision.node, "required"))
                .values(Some(Value::Bool(base.is_required)), Some(Value::Bool(revision.is_required)));
            note(change);
        }
        if base.writing != revision.writing {
            let (was, is) = (said(&base.writing), said(&revision.writing));
            let message = format!("the {described} is written {is}, and was written {was}");
            let change = Change::new(area, Kind::Serialization, Action::Change, direction, message)
                .between(base.node.at.as_str(), revision.node.at.as_str())
                .values(Some(Value::from(was)), Some(Value::from(is)));
            note(change);
        }
        let what = format!("the {described}");
        for change in lifecycle::compare(coordinates, &what, &base.node, &revision.node, self.today) {
            self.note_in(used.clone(), change.of_parameter(&base.name));
        }
        let schema =
            |parameter: &Parameter<'_>| parameter.content.first().map_or(parameter.schema, |media| media.schema);
        match (schema(base), schema(revision)) {
            (Some(was), Some(is)) if is_text(base) && is_text(revision) => {
                self.schema_of_text(was, is, direction, used);
            }
            (Some(was), Some(is)) => self.schema(was, is, direction, used),
            (None, None) => {}
            (was, _) => {
                let (action, message) = match was {
                    None => (Action::Add, format!("the {described} may not be anything any more: there is a schema")),
                    Some(_) => {
                        (Action::Remove, format!("the {described} may be anything: there is no schema any more"))
                    }
                };
                let change = Change::new(area, Kind::MediaTypeSchema, action, direction, message)
                    .between(base.node.at.as_str(), revision.node.at.as_str());
                self.note_in(used, change.of_parameter(&base.name));
            }
        }
    }
}

pub(super) fn find<'p, 'd>(list: &'p [Parameter<'d>], identity: &Identity) -> Option<&'p Parameter<'d>> {
    list.binary_search_by(|known| known.identity.cmp(identity)).ok().and_then(|index| list.get(index))
}

/// Where a member is, or would be.
pub(super) fn place(node: &Node<'_>, key: &str) -> String {
    if node.value.get(key).is_some() { node.below(key) } else { node.at.clone() }
}

/// Whether the value is written as text, whatever its type is.
fn is_text(parameter: &Parameter<'_>) -> bool {
    matches!(parameter.writing, Writing::Style { .. })
}

/// How values are written, in words.
fn said(writing: &Writing) -> String {
    match writing {
        Writing::Content(name) => format!("as {name}"),
        Writing::Style { style, explode, allow_reserved, allow_empty } => {
            let mut said = format!("in the style {style}");
            for (holds, words) in [
                (*explode, ", exploded"),
                (*allow_reserved, ", with reserved characters as they are"),
                (*allow_empty, ", or with an empty value"),
            ] {
                if holds {
                    said.push_str(words);
                }
            }
            said
        }
    }
}
