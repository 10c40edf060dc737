//! Where references lead, and what becomes of those that lead nowhere.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::{Fate, Mender};
use crate::bundle::components::reference_to;
use crate::bundle::sources::{Base, Missing, Target};
use crate::grammar::{self, Kind as Thing};
use crate::ledger::Kind;
use crate::operations::is_json;
use crate::pointer::{self, join};

/// How many references may follow each other where nothing but a reference stands.
const MAX_CHAIN: usize = 64;

/// What a reference turns out to be.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    /// A reference to a component of the right kind.
    Component(String),
    /// A reference to a schema, where something that has a schema is wanted.
    Schema(String),
    /// Nothing that can be used.
    Missing(Missing),
}

/// What comes after a reference was settled.
pub(super) enum Next {
    /// Nothing: whatever stands there now is as it should be.
    Done(Fate),
    /// What stands there has to be walked through, its references seen from here.
    Within(Base),
}

impl Mender<'_, '_> {
    /// Settles the reference of an object.
    pub(super) fn reference(&mut self, value: &mut Value, kind: Thing, base: &Base) -> Next {
        let text = match value.get("$ref") {
            Some(Value::String(text)) if !text.trim().is_empty() => text.clone(),
            _ => {
                if let Value::Object(members) = value {
                    members.shift_remove("$ref");
                }
                self.note(Kind::Approximated, "repair.shape", "a reference has to be a text, and is left out");
                return Next::Within(base.clone());
            }
        };
        if kind == Thing::MediaType && self.is_schema(base, &text) {
            let what = format!("{text} is a schema, and a media type is wanted; it is one with this schema");
            self.note(Kind::Approximated, "repair.reference-kind", what);
            if let Outcome::Component(reference) = self.lookup(base, Thing::Schema, &text) {
                *value = of_schema(kind, json!({ "$ref": reference }));
                return Next::Done(Fate::Keep);
            }
        }
        if kind.section().is_none()
            || matches!(kind, Thing::PathItem | Thing::MediaType | Thing::Callback | Thing::SecurityScheme)
        {
            return self.written_out(value, kind, base, &text);
        }
        match self.lookup(base, kind, &text) {
            Outcome::Component(reference) => {
                if reference != text
                    && let Some(own) = value.get_mut("$ref")
                {
                    *own = Value::String(reference);
                }
                // Only a schema says more than where it is.
                if kind == Thing::Schema { Next::Within(base.clone()) } else { Next::Done(Fate::Keep) }
            }
            Outcome::Schema(reference) => {
                *value = of_schema(kind, json!({ "$ref": reference }));
                Next::Done(if value.is_null() { Fate::Drop } else { Fate::Keep })
            }
            Outcome::Missing(missing) => {
                let (costs, what) = match kind {
                    Thing::RequestBody => (Kind::Approximated, "any JSON is sent in its place"),
                    Thing::Response => (Kind::Dropped, "the response has no body"),
                    Thing::Example | Thing::Link => (Kind::Approximated, "it is left out"),
                    _ => (Kind::Dropped, "it is left out"),
                };
                self.missing(&text, &missing, costs, what);
                *value = nothing(kind);
                let keeps = matches!(kind, Thing::RequestBody | Thing::Response | Thing::Schema);
                Next::Done(if keeps { Fate::Keep } else { Fate::Drop })
            }
        }
    }

    fn missing(&mut self, text: &str, missing: &Missing, costs: Kind, what: &str) {
        self.note(costs, missing.rule, format!("{text}: {}; {what}", missing.why));
    }

    /// Where a reference to a thing of this kind leads.
    fn lookup(&mut self, base: &Base, kind: Thing, text: &str) -> Outcome {
        if base.file == 0
            && base.id.is_none()
            && let Some(name) = plain_component(kind, text)
            && self.components.has(kind, name)
        {
            return Outcome::Component(text.to_owned());
        }
        let known = self.known.entry((base.clone(), kind)).or_default();
        if let Some(known) = known.get(text) {
            return known.clone();
        }
        // Until it is known: whoever comes here again on the way goes in a circle.
        let why = "it leads back to itself".to_owned();
        known.insert(text.to_owned(), Outcome::Missing(Missing { rule: "repair.reference-circle", why }));
        if let Some(outcome) = self.within_component(base, kind, text) {
            // It depends on the component.
            self.known.entry((base.clone(), kind)).or_default().remove(text);
            return outcome;
        }
        let found = match self.sources.find(base, text.trim()) {
            Ok(target) => self.at_target(kind, target, text),
            Err(missing) => self.by_name(kind, text, missing),
        };
        let outcome = match found {
            Ok(outcome) => outcome,
            Err(missing) if kind == Thing::Schema => self.unknown_schema(text, &missing),
            Err(missing) => Outcome::Missing(missing),
        };
        self.known.entry((base.clone(), kind)).or_default().insert(text.to_owned(), outcome.clone());
        outcome
    }

    /// In a schema that was brought from elsewhere, `#` and `#/definitions/a` are often seen from that schema. An
    /// anchor that several schemas have is that of the schema.
    fn within_component(&mut self, base: &Base, kind: Thing, text: &str) -> Option<Outcome> {
        let fragment = text.trim().strip_prefix('#').filter(|_| kind == Thing::Schema && base.id.is_none())?;
        let root = self.sources.value(base.file);
        let is_document = base.file == 0 || root.get("openapi").is_some();
        let component = self.component.clone().filter(|component| is_document && component.file == base.file)?;
        let is_root = matches!(fragment, "" | "/");
        if !is_root && !fragment.starts_with('/') {
            // Generic schemas, each with a binding of one name.
            let name = pointer::percent_decode(fragment)?;
            let target = self.sources.nearest_anchor(&component, &name)?;
            return self.at_target(kind, target, text).ok();
        }
        if !is_root && self.sources.find(base, text.trim()).is_ok() {
            return None;
        }
        let fragment = if is_root { Cow::Borrowed("") } else { pointer::percent_decode(fragment)? };
        let target = Target { file: component.file, at: format!("{}{fragment}", component.at) };
        root.pointer(&target.at)?;
        let found = self.at_target(kind, target, text).ok()?;
        self.note(Kind::Lossless, "repair.reference-root", format!("{text} is seen from the component around it"));
        Some(found)
    }

    /// What stands at a target, as a thing of this kind.
    fn at_target(&mut self, kind: Thing, target: Target, text: &str) -> Result<Outcome, Missing> {
        if let Some(name) = self.components.name_of(kind, &target) {
            return Ok(Outcome::Component(reference_to(kind, name)));
        }
        let wrong = |what: &str| Missing { rule: "repair.dangling-reference", why: what.to_owned() };
        let root = self.sources.value(target.file);
        let value = root.pointer(&target.at).ok_or_else(|| wrong("there is no such place"))?;
        match (kind, self.kind_of(&target, value)) {
            (wanted, Some(found)) if wanted == found => {}
            // Bodies of requests and of responses have the same content.
            (Thing::Response | Thing::RequestBody, Some(Thing::Response | Thing::RequestBody)) => {}
            (Thing::Schema, Some(found)) => {
                let inside = schema_inside(found, value);
                let inside =
                    inside.ok_or_else(|| wrong(&format!("it is {}, which has no schema", found.described())))?;
                let what = format!("{text} is {}; its schema is meant", found.described());
                self.note(Kind::Approximated, "repair.reference-kind", what);
                let target = Target { at: format!("{}{inside}", target.at), ..target };
                // A reference again, most of the time.
                let inner = root.pointer(&target.at).and_then(pointer::reference).map(str::to_owned);
                return match inner {
                    Some(inner) => Ok(self.lookup(&self.sources.base_at(&target), kind, &inner)),
                    None => Ok(self.bring(kind, target)),
                };
            }
            (Thing::Response | Thing::RequestBody | Thing::Header | Thing::MediaType, Some(Thing::Schema)) => {
                let what =
                    format!("{text} is a schema, and {} is wanted; it is one with this schema", kind.described());
                self.note(Kind::Approximated, "repair.reference-kind", what);
                return match self.at_target(Thing::Schema, target, text)? {
                    Outcome::Component(reference) => Ok(Outcome::Schema(reference)),
                    other => Ok(other),
                };
            }
            (_, Some(found)) => return Err(wrong(&format!("it is {}, not {}", found.described(), kind.described()))),
            (Thing::Schema, None) if value.is_object() || value.is_boolean() => {}
            (_, None) if value.is_object() => {}
            (_, None) => return Err(wrong(&format!("it is not {}", kind.described()))),
        }
        Ok(self.bring(kind, target))
    }

    /// A component that is made of what stands at a target.
    fn bring(&mut self, kind: Thing, target: Target) -> Outcome {
        if let Some(name) = self.components.name_of(kind, &target) {
            return Outcome::Component(reference_to(kind, name));
        }
        let name = self.components.invent(kind, &target, &self.sources);
        let origin = self.sources.origin(&target);
        self.note(Kind::Lossless, "bundle.component", format!("{origin} is the component `{name}`"));
        let reference = reference_to(kind, &name);
        self.queue.push_back((kind, name, target));
        Outcome::Component(reference)
    }

    /// Whether what stands at a target is a thing of this kind, as far as can be told.
    pub(super) fn is_a(&self, kind: Thing, target: &Target) -> bool {
        let root = self.sources.value(target.file);
        root.pointer(&target.at).is_some_and(|value| {
            let found = self.kind_of(target, value);
            (value.is_object() || kind == Thing::Schema && value.is_boolean())
                && found.is_none_or(|found| found == kind)
        })
    }

    fn is_schema(&mut self, base: &Base, text: &str) -> bool {
        let target = self.sources.find(base, text.trim());
        target.is_ok_and(|target| {
            let root = self.sources.value(target.file);
            root.pointer(&target.at).is_some_and(|value| self.kind_of(&target, value) == Some(Thing::Schema))
        })
    }

    /// The kind of what stands at a target, where that can be told.
    fn kind_of(&self, target: &Target, value: &Value) -> Option<Thing> {
        let root = self.sources.value(target.file);
        let is_document = target.file == 0 || root.get("openapi").is_some();
        let by_place = grammar::kind_at(&target.at).filter(|_| is_document);
        let has = |key: &str| value.get(key).is_some_and(Value::is_object);
        let is_schema = ["type", "properties", "allOf", "anyOf", "oneOf", "enum", "items"]
            .iter()
            .any(|keyword| value.get(*keyword).is_some());
        match by_place {
            // Things are put among the schemas that are none.
            Some(Thing::Schema) | None if has("content") && !is_schema => Some(Thing::Response),
            None if is_schema && value.get("in").is_none() => Some(Thing::Schema),
            found => found,
        }
    }

    /// The component that is meant by a reference that leads nowhere.
    fn by_name(&mut self, kind: Thing, text: &str, missing: Missing) -> Result<Outcome, Missing> {
        let decoded = pointer::percent_decode(text.trim()).unwrap_or(Cow::Borrowed(text));
        let last = decoded.trim_end_matches(['/', '#']).rsplit(['/', '#', '\\']).next().unwrap_or_default();
        let name = pointer::unescape(last).trim().to_owned();
        let stem = name.split('.').next().unwrap_or_default();
        let like = self.components.like(kind, &name).or_else(|| self.components.like(kind, stem));
        // What the network has under that name may become something else, whatever the document says.
        let rule = if missing.rule == "bundle.network" { missing.rule } else { "repair.reference-name" };
        if let Some(like) = like.map(str::to_owned) {
            let what = format!("{text}: {}; the component `{like}` is meant", missing.why);
            self.note(Kind::Approximated, rule, what);
            return Ok(Outcome::Component(reference_to(kind, &like)));
        }
        // A response that is described by a schema alone.
        if matches!(kind, Thing::Response | Thing::RequestBody)
            && let Some(like) = self.components.like(Thing::Schema, &name).map(str::to_owned)
        {
            let what = format!("{text}: {}; it is one with the schema `{like}`", missing.why);
            self.note(Kind::Approximated, rule, what);
            return Ok(Outcome::Schema(reference_to(Thing::Schema, &like)));
        }
        Err(missing)
    }

    /// A component of which nothing is known, so that an overlay can say what it is.
    fn unknown_schema(&mut self, text: &str, missing: &Missing) -> Outcome {
        let path = text.trim_end_matches(['/', '#']);
        let (file, at) = path.split_once('#').unwrap_or((path, ""));
        let at = if at.is_empty() { file.rsplit('/').next().unwrap_or_default().split('.').next() } else { Some(at) };
        let at = at.map(|at| if at.starts_with('/') { at.to_owned() } else { join("", at) }).unwrap_or_default();
        // The name is made of the reference, as if it led somewhere.
        let target = Target { file: usize::MAX, at: pointer::percent_decode(&at).unwrap_or_default().into_owned() };
        let name = match self.components.name_of(Thing::Schema, &target) {
            Some(name) => name.to_owned(),
            None => self.components.invent(Thing::Schema, &target, &self.sources),
        };
        self.missing(text, missing, Kind::Approximated, &format!("any JSON is accepted as the component `{name}`"));
        self.unknown.push(name.clone());
        Outcome::Component(reference_to(Thing::Schema, &name))
    }

    /// What a reference names, in its place.
    fn written_out(&mut self, value: &mut Value, kind: Thing, base: &Base, text: &str) -> Next {
        match self.write_out(value, base) {
            Some(inner) if value.is_object() => {
                // What is there still is no text, and so no reference.
                if let Value::Object(members) = value {
                    members.shift_remove("$ref");
                }
                Next::Within(inner)
            }
            found => {
                if found.is_some() {
                    let why = "it is no object".to_owned();
                    let missing = Missing { rule: "repair.dangling-reference", why };
                    self.missing(text, &missing, Kind::Dropped, "what it names is left out");
                }
                *value = nothing(kind);
                let keeps = matches!(kind, Thing::PathItem | Thing::MediaType | Thing::Operation | Thing::Responses);
                Next::Done(if keeps { Fate::Keep } else { Fate::Drop })
            }
        }
    }

    /// A whole map in place of the reference to it. Where properties are wanted, a schema with properties
    /// may be meant.
    pub(super) fn write_out_map(&mut self, value: &mut Value, kind: Thing, base: &Base) -> Option<Base> {
        let siblings = value.as_object().filter(|members| members.len() > 1).cloned();
        let inner = self.write_out(value, base)?;
        if kind == Thing::Schema
            && let Some(Value::Object(properties)) = value.get_mut("properties")
            && (value_is_schema(properties) || !properties.is_empty())
        {
            *value = Value::Object(std::mem::take(properties));
        }
        if let (Some(siblings), Value::Object(members)) = (siblings, &mut *value) {
            members.extend(siblings.into_iter().filter(|(key, _)| key != "$ref"));
        }
        Some(inner)
    }

    /// Puts what a reference names in its place, and says where that is seen from; what stands beside the
    /// reference wins. `None` when there is nothing to put there. Whoever calls closes what is opened here.
    pub(super) fn write_out(&mut self, value: &mut Value, base: &Base) -> Option<Base> {
        let mut base = base.clone();
        let mut siblings = Vec::new();
        let mut first = None;
        for _ in 0..MAX_CHAIN {
            let Some(text) = pointer::reference(value).map(str::to_owned) else {
                break;
            };
            let found = self.sources.find(&base, text.trim()).and_then(|target| {
                let why = "it contains itself".to_owned();
                if self.open.contains(&target) {
                    return Err(Missing { rule: "repair.reference-circle", why });
                }
                Ok(target)
            });
            let target = match found {
                Ok(target) => target,
                Err(missing) => {
                    self.missing(&text, &missing, Kind::Dropped, "what it names is left out");
                    return None;
                }
            };
            if let Value::Object(members) = value {
                siblings.push(std::mem::take(members));
            }
            *value = self.copy(&target)?;
            base = self.sources.base_at(&target);
            first.get_or_insert_with(|| self.sources.origin(&target));
            self.open.push(target);
        }
        if pointer::reference(value).is_some() {
            self.note(Kind::Dropped, "repair.reference-circle", "references lead from one to the next without end");
            return None;
        }
        if let Value::Object(members) = value {
            // The outermost last, because it wins.
            for (key, sibling) in siblings.into_iter().rev().flatten().filter(|(key, _)| key != "$ref") {
                members.insert(key, sibling);
            }
        }
        if let Some(origin) = first {
            self.note(Kind::Lossless, "bundle.written-out", format!("{origin} is written out"));
            self.notes.trace.moved.insert(self.place.as_str().to_owned(), origin);
        }
        Some(base)
    }

    /// The targets of a discriminator's values: references, or names of components.
    pub(super) fn mapping(&mut self, value: &mut Value, base: &Base) -> Fate {
        let Value::Object(mapping) = value else {
            return Fate::Drop;
        };
        let mut gone = Vec::new();
        for (tag, target) in mapping.iter_mut() {
            let text = target.as_str().unwrap_or_default().to_owned();
            let before = self.place.enter(tag);
            let is_name = self.components.has(Thing::Schema, &text);
            let found = match self.sources.find(base, &text) {
                _ if is_name => Ok(Outcome::Component(reference_to(Thing::Schema, &text))),
                Ok(found) => self.at_target(Thing::Schema, found, &text),
                Err(missing) => self.by_name(Thing::Schema, &text, missing),
            };
            match found {
                Ok(Outcome::Component(reference)) => *target = Value::String(reference),
                _ => {
                    let reason = format!("{text:?} is no schema; the value is not known to the discriminator");
                    self.note(Kind::Approximated, "repair.mapping", reason);
                    gone.push(tag.clone());
                }
            }
            self.place.leave(before);
        }
        for tag in gone {
            mapping.shift_remove(&tag);
        }
        Fate::Keep
    }

    /// References that depend on who asks are settled where they stand.
    pub(super) fn dynamic_reference(&mut self, value: &mut Value) {
        for keyword in ["$dynamicRef", "$recursiveRef"] {
            let Some(Value::Object(members)) = value.get(keyword).is_some().then_some(&mut *value) else {
                continue;
            };
            let Some(reference) = members.shift_remove(keyword) else {
                continue;
            };
            if reference.is_string() && !members.contains_key("$ref") {
                members.insert("$ref".to_owned(), reference);
            }
            self.note(Kind::Approximated, "bundle.dynamic-reference", format!("`{keyword}` is taken as `$ref`"));
        }
    }
}

/// The name in a reference that is spelled as it should be.
fn plain_component(kind: Thing, text: &str) -> Option<&str> {
    let name = text.strip_prefix("#/components/")?.strip_prefix(kind.section()?)?.strip_prefix('/')?;
    (!name.contains(['/', '%', '~'])).then_some(name)
}

/// Where the schema of something is that has one.
fn schema_inside(kind: Thing, value: &Value) -> Option<String> {
    match kind {
        Thing::Parameter | Thing::Header | Thing::MediaType if value.get("schema").is_some() => {
            Some("/schema".to_owned())
        }
        Thing::Response | Thing::RequestBody | Thing::Parameter | Thing::Header => {
            let content = value.get("content")?.as_object()?;
            let mut media_types = content.iter().filter(|(_, media)| media.get("schema").is_some());
            let json = media_types.clone().find(|(media_type, _)| is_json(media_type));
            let (media_type, _) = json.or_else(|| media_types.next())?;
            Some(format!("{}/schema", join("/content", media_type)))
        }
        _ => None,
    }
}

/// What has this schema; null where nothing can have one.
fn of_schema(kind: Thing, schema: Value) -> Value {
    match kind {
        Thing::Response => json!({ "description": "", "content": { "application/json": { "schema": schema } } }),
        Thing::RequestBody => json!({ "content": { "application/json": { "schema": schema } } }),
        Thing::Header | Thing::MediaType => json!({ "schema": schema }),
        _ => Value::Null,
    }
}

/// What stands in place of something of which nothing is known.
pub(super) fn nothing(kind: Thing) -> Value {
    match kind {
        Thing::Response => json!({ "description": "" }),
        Thing::RequestBody => json!({ "content": { "application/json": { "schema": {} } } }),
        _ => json!({}),
    }
}

fn value_is_schema(properties: &super::Object) -> bool {
    properties.values().any(Value::is_object)
}
