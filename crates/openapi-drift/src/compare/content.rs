//! Bodies: which media types there are, and what each may hold.

use serde_json::{Value, json};

use super::Comparison;
use super::change::Change;
use super::parameters::place;
use super::uses::Scope;
use crate::contract::content::{Encoding, Media, MediaName};
use crate::contract::node::Node;
use crate::contract::operations::{Body, Operation};
use crate::finding::Use;
use crate::rule::{Action, Area, Direction, Kind};

/// Where a body is: in a request or in an answer, on its way in a direction, on behalf of whom.
#[derive(Debug, Clone)]
pub(super) struct Carrier {
    pub(super) area: Area,
    pub(super) direction: Direction,
    pub(super) used: Use,
    /// `the body`, `the answer`.
    pub(super) what: &'static str,
}

/// Among how many media types without a partner one is looked for.
const MOST_RELATED: usize = 100;

/// How two media types that are not the same are related.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    /// The same, but for its parameters.
    Parameters,
    /// The new one is wider: a range that the old one is in, or `application/json` for `application/problem+json`.
    Wider,
    Narrower,
    /// Another name for values that are written alike.
    Sibling,
}

/// Passes over the media types that have no partner yet; what is related closely finds its partner first.
const RELATIONS: [fn(&MediaName, &MediaName) -> Option<Relation>; 3] = [
    |was, is| (was.essence == is.essence).then_some(Relation::Parameters),
    |was, is| match (is.covers(was), was.covers(is)) {
        (true, _) => Some(Relation::Wider),
        (_, true) => Some(Relation::Narrower),
        _ => None,
    },
    |was, is| {
        let syntax = was.syntax().filter(|syntax| is.syntax() == Some(syntax))?;
        debug_assert!(!syntax.is_empty());
        Some(match (was.is_bare(), is.is_bare()) {
            (false, true) => Relation::Wider,
            (true, false) => Relation::Narrower,
            _ => Relation::Sibling,
        })
    },
];

impl<'d> Comparison<'_, 'd> {
    pub(super) fn body(&mut self, scope: &Scope, base: &Operation<'d>, revision: &Operation<'d>) {
        let direction = scope.requests;
        let used = scope.part("request body", direction);
        let note = |kind: Kind, action: Action, message: &str| {
            Change::new(Area::RequestBody, kind, action, direction, message)
        };
        let kind = |body: &Body<'_>| if body.is_required { Kind::RequiredRequestBody } else { Kind::RequestBody };
        match (&base.body, &revision.body) {
            (None, None) => {}
            (None, Some(body)) => {
                let message = if body.is_required { "a required body is new" } else { "a body is new" };
                let change = note(kind(body), Action::Add, message).only_in_revision(&body.node);
                self.note_in(used, change);
            }
            (Some(body), None) => {
                let change = note(kind(body), Action::Remove, "the body is gone").only_in_base(&body.node);
                self.note_in(used, change);
            }
            (Some(was), Some(is)) => {
                if was.is_required != is.is_required {
                    let (action, message) = match is.is_required {
                        true => (Action::Add, "the body is required now"),
                        false => (Action::Remove, "the body may be left out now"),
                    };
                    let change = note(Kind::Required, action, message)
                        .between(place(&was.node, "required"), place(&is.node, "required"))
                        .values(Some(Value::Bool(was.is_required)), Some(Value::Bool(is.is_required)));
                    self.note_in(used.clone(), change);
                }
                let carrier = Carrier { area: Area::RequestBody, direction, used, what: "the body" };
                self.content(&carrier, (&was.node, &was.content), (&is.node, &is.content));
            }
        }
    }

    /// The media types of two bodies, each with the place that has them.
    pub(super) fn content(
        &mut self,
        carrier: &Carrier,
        (base_at, base): (&Node<'d>, &[Media<'d>]),
        (revision_at, revision): (&Node<'d>, &[Media<'d>]),
    ) {
        let mut gone: Vec<&Media<'d>> = Vec::new();
        for media in base {
            match named(revision, &media.name) {
                Some(partner) => self.media(carrier, media, partner),
                None => gone.push(media),
            }
        }
        let mut new: Vec<&Media<'d>> = revision.iter().filter(|media| named(base, &media.name).is_none()).collect();
        // Who has thousands of media types in one place means harm.
        let related = RELATIONS.iter().filter(|_| gone.len().max(new.len()) <= MOST_RELATED);
        for relation in related.copied().collect::<Vec<_>>() {
            self.related(carrier, &mut gone, &mut new, relation);
        }
        for media in gone {
            let message = format!("{} is {} no more", carrier.what, media.name);
            let change = self.media_change(carrier, Kind::MediaType, Action::Remove, message);
            let change = change.between(media.node.at.as_str(), revision_at.at.as_str());
            self.note_in(carrier.used.clone(), change.values(Some(Value::from(media.name.to_string())), None));
            // What a range allows still.
            if let Some(range) = covering(revision, &media.name) {
                self.media(carrier, media, range);
            }
        }
        for media in new {
            let message = format!("{} may be {}", carrier.what, media.name);
            let change = self.media_change(carrier, Kind::MediaType, Action::Add, message);
            let change = change.between(base_at.at.as_str(), media.node.at.as_str());
            self.note_in(carrier.used.clone(), change.values(None, Some(Value::from(media.name.to_string()))));
            if let Some(range) = covering(base, &media.name) {
                self.media(carrier, range, media);
            }
        }
    }

    /// Finds partners among those that have none, and says what became of them.
    fn related(
        &mut self,
        carrier: &Carrier,
        gone: &mut Vec<&Media<'d>>,
        new: &mut Vec<&Media<'d>>,
        relation: fn(&MediaName, &MediaName) -> Option<Relation>,
    ) {
        // A range may stand for several.
        let mut used: Vec<MediaName> = Vec::new();
        gone.retain(|was| {
            let found = new.iter().find_map(|is| {
                let found = relation(&was.name, &is.name)?;
                let may_repeat = is.name.covers(&was.name);
                (may_repeat || !used.contains(&is.name)).then_some((*is, found))
            });
            let Some((is, found)) = found else { return true };
            used.push(is.name.clone());
            self.media_name(carrier, was, is, found);
            self.media(carrier, was, is);
            false
        });
        new.retain(|is| !used.contains(&is.name));
    }

    fn media_name(&mut self, carrier: &Carrier, was: &Media<'_>, is: &Media<'_>, relation: Relation) {
        let action = match relation {
            Relation::Parameters => return self.media_parameters(carrier, was, is),
            Relation::Wider => Action::Generalize,
            Relation::Narrower => Action::Specialize,
            Relation::Sibling => Action::Change,
        };
        let message = format!("{} is {}, and was {}", carrier.what, is.name, was.name);
        let name = |media: &Media<'_>| Some(Value::from(media.name.to_string()));
        let change = self
            .media_change(carrier, Kind::MediaType, action, message)
            .between(was.node.at.as_str(), is.node.at.as_str())
            .values(name(was), name(is));
        self.note_in(carrier.used.clone(), change);
    }

    fn media_parameters(&mut self, carrier: &Carrier, was: &Media<'_>, is: &Media<'_>) {
        let names: std::collections::BTreeSet<&String> =
            was.name.parameters.keys().chain(is.name.parameters.keys()).collect();
        for name in names {
            let essence = &was.name.essence;
            let (action, message) = match (was.name.parameters.get(name), is.name.parameters.get(name)) {
                (None, Some(value)) => (Action::Add, format!("{essence} has the parameter {name}={value}")),
                (Some(value), None) => (Action::Remove, format!("{essence} has the parameter {name}={value} no more")),
                (Some(old), Some(new)) if old != new => {
                    (Action::Change, format!("{essence} has the parameter {name}={new}, and had {name}={old}"))
                }
                _ => continue,
            };
            let value =
                |media: &Media<'_>| media.name.parameters.get(name).cloned().map(|value| json!({ name: value }));
            let change = self
                .media_change(carrier, Kind::MediaTypeParameter, action, message)
                .between(was.node.at.as_str(), is.node.at.as_str())
                .values(value(was), value(is));
            self.note_in(carrier.used.clone(), change);
        }
    }

    fn media_change(&self, carrier: &Carrier, kind: Kind, action: Action, message: String) -> Change {
        Change::new(carrier.area, kind, action, carrier.direction, message)
    }

    /// Two media types that are one.
    fn media(&mut self, carrier: &Carrier, base: &Media<'d>, revision: &Media<'d>) {
        let name = &base.name;
        for (kind, member, was, is) in [
            (Kind::MediaTypeSchema, "schema", base.schema, revision.schema),
            (Kind::ItemSchema, "itemSchema", base.item_schema, revision.item_schema),
        ] {
            let parts = if kind == Kind::ItemSchema { "the parts of " } else { "" };
            let (action, message) = match (was, is) {
                (None, None) => continue,
                (Some(was), Some(is)) => {
                    let both = |is: fn(&MediaName) -> bool| is(&base.name) && is(&revision.name);
                    let (direction, used) = (carrier.direction, carrier.used.clone());
                    match (both(MediaName::is_xml), both(MediaName::is_text)) {
                        (true, _) => self.schema_of_xml(was, is, direction, used),
                        (false, true) => self.schema_of_text(was, is, direction, used),
                        (false, false) => self.schema(was, is, direction, used),
                    }
                    continue;
                }
                (None, Some(_)) => {
                    (Action::Add, format!("{parts}{name} may not be anything any more: there is a schema"))
                }
                (Some(_), None) => {
                    (Action::Remove, format!("{parts}{name} may be anything: there is no schema any more"))
                }
            };
            let change = self
                .media_change(carrier, kind, action, message)
                .between(place(&base.node, member), place(&revision.node, member));
            self.note_in(carrier.used.clone(), change);
        }
        self.encoding(carrier, base, revision);
    }

    /// How the parts of a form are written.
    fn encoding(&mut self, carrier: &Carrier, base: &Media<'d>, revision: &Media<'d>) {
        let names: std::collections::BTreeSet<&str> =
            base.encoding.keys().chain(revision.encoding.keys()).copied().collect();
        for name in names {
            let (old, new) = (base.encoding.get(name), revision.encoding.get(name));
            let (was, is) = (encoding_of(old.map(|part| &part.node)), encoding_of(new.map(|part| &part.node)));
            if was != is {
                let message = format!("the part `{name}` of {} is written in another way", base.name);
                let at = |part: Option<&Encoding<'d>>, media: &Media<'d>| {
                    part.map_or_else(|| media.node.at.clone(), |part| part.node.at.clone())
                };
                let mut change = self
                    .media_change(carrier, Kind::Encoding, Action::Change, message)
                    .between(at(old, base), at(new, revision))
                    .values(Some(was), Some(is));
                change.subject.member = Some(name.to_owned());
                self.note_in(carrier.used.clone(), change);
            }
            let part = format!("{} part {name}", carrier.used.part);
            let carrier = Carrier { used: Use { part, ..carrier.used.clone() }, ..carrier.clone() };
            let headers = |part: Option<&Encoding<'d>>| part.map(|part| part.headers.clone()).unwrap_or_default();
            self.headers(&carrier, &headers(old), &headers(new));
        }
    }
}

/// The media type of this name; the list is sorted.
fn named<'m, 'd>(content: &'m [Media<'d>], name: &MediaName) -> Option<&'m Media<'d>> {
    content.binary_search_by(|media| media.name.cmp(name)).ok().and_then(|index| content.get(index))
}

/// The range that a media type is in.
fn covering<'m, 'd>(content: &'m [Media<'d>], name: &MediaName) -> Option<&'m Media<'d>> {
    let (kind, _) = name.essence.split_once('/')?;
    let ranges = [format!("{kind}/*"), "*/*".to_owned()].map(|range| MediaName::of(&range));
    ranges.iter().filter(|range| range.covers(name)).find_map(|range| named(content, range))
}

/// What is said of a part, with what is not said filled in.
fn encoding_of(node: Option<&Node<'_>>) -> Value {
    let text = |key: &str| node.and_then(|node| node.text(key)).map(|text| text.into_owned());
    let style = text("style");
    let explode = node.and_then(|node| node.value.get("explode")).and_then(Value::as_bool);
    let explode = explode.unwrap_or_else(|| style.as_deref().is_none_or(|style| style == "form"));
    let mut types: Vec<String> = text("contentType")
        .map(|types| types.split(',').map(|name| MediaName::of(name).to_string()).collect())
        .unwrap_or_default();
    types.sort_unstable();
    json!({
        "contentType": types,
        "style": style.unwrap_or_else(|| "form".to_owned()),
        "explode": explode,
        "allowReserved": node.is_some_and(|node| node.flag("allowReserved")),
    })
}
