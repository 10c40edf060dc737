//! Several documents made one, before anything else is done with them.
//!
//! Some APIs publish a document per topic, each complete in itself: what the topics share stands in all of them, in
//! more or in less detail. A client of each would have seven types for one thing, so those of a group are joined:
//!
//! - servers are equal, and paths are disjoint;
//! - ways to authenticate are one where they do the same, whatever each document calls them: a bearer token is a
//!   bearer token;
//! - components of one name are equal apart from words, or they are objects whose properties add up;
//! - a schema that a document calls otherwise is renamed before that.
//!
//! Anything else is an error that names both places: which of two is right is nothing to guess.
//!
//! The order of the documents decides nothing but words: whose description a component has, whose version the whole, and by which
//! of its names a way to authenticate goes.

mod places;
mod schema;
mod security;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

pub(crate) use places::Places;

use crate::Document;
use crate::bundle::bring_in;
use crate::error::{Error, ErrorKind};
use crate::notes::Notes;
use crate::pointer;
use words::equal_apart_from_words;

/// One of the documents to be joined.
#[derive(Debug, Clone)]
pub struct Part {
    /// The document.
    pub document: Document,
    /// Its schemas that other documents call otherwise, and what they are called there.
    pub rename: BTreeMap<String, String>,
}

/// Makes one document of several, which is called `title`; of one, the document itself.
///
/// What is said of the whole (`info`, `tags`) is that of the first document.
///
/// ```
/// use openapi_normal::{Document, Limits, Part, join};
///
/// let part = |path: &str| -> Result<Part, openapi_normal::Error> {
///     let text = format!("{{openapi: 3.0.3, info: {{title: Teas, version: '1'}}, paths: {{{path}: {{}}}}}}");
///     let document = Document::read(format!("# Teas\n{text}").as_bytes(), "teas.yaml", &Limits::default())?;
///     Ok(Part { document, rename: Default::default() })
/// };
/// let joined = join("Teas", vec![part("/green")?, part("/black")?])?;
/// assert_eq!(joined.value()["paths"].as_object().map(|paths| paths.len()), Some(2));
/// assert!(join("Teas", vec![part("/green")?, part("/green")?]).is_err());
/// # Ok::<(), openapi_normal::Error>(())
/// ```
///
/// # Errors
///
/// [`ErrorKind::Join`] where two documents contradict each other, or there is none.
pub fn join(title: &str, parts: Vec<Part>) -> Result<Document, Error> {
    let mut parts = parts.into_iter();
    let Some(first) = parts.next() else {
        return Err(Error::new(ErrorKind::Join, title, "there is no document", "name one, at least"));
    };
    if parts.len() == 0 && first.rename.is_empty() {
        return Ok(first.document);
    }
    let mut joined = Joined::new(&first, title)?;
    for part in parts {
        joined.add(&part)?;
    }
    joined.settle()?;
    Ok(first.document.joined(title, joined.value, joined.places))
}

/// Members of a document that are joined, or that are about it alone. What else there is must be the same in all.
const KNOWN: [&str; 8] = ["openapi", "info", "servers", "tags", "externalDocs", "paths", "components", "security"];

/// How often schemas are merged before they refer to each other in a circle that never ends.
const MOST_ROUNDS: usize = 8;

/// How many values a merged schema may hold. References in a circle multiply before they are noticed.
const MOST_VALUES: usize = 100_000;

/// What was joined so far.
struct Joined {
    value: Value,
    places: Places,
    /// What the documents say of each schema, where it is not the same, and which of them do.
    said: BTreeMap<String, Vec<(usize, Value)>>,
}

/// A document on its way into the others.
struct Incoming<'a> {
    document: &'a Document,
    /// With the names that the group has.
    value: Value,
    /// What each renamed schema is called in the document.
    called: BTreeMap<&'a str, &'a str>,
}

impl Joined {
    fn new(first: &Part, title: &str) -> Result<Self, Error> {
        let Incoming { mut value, called, .. } = Incoming::of(first)?;
        if let Some(info) = value.get_mut("info").and_then(Value::as_object_mut) {
            info.retain(|key, _| key == "version");
            info.insert("title".to_owned(), title.into());
        }
        let schemas = value["components"]["schemas"].as_object().into_iter().flatten();
        let said = schemas.map(|(name, schema)| (name.clone(), vec![(0, schema.clone())])).collect();
        let mut joined = Joined { places: Places::new(&first.document), value, said };
        joined.remember(0, &called);
        Ok(joined)
    }

    fn add(&mut self, part: &Part) -> Result<(), Error> {
        let mut incoming = Incoming::of(part)?;
        let index = self.places.add(&part.document);
        self.same_version(part)?;
        self.equal("/servers", &incoming)?;
        let members = [&self.value, &incoming.value].into_iter().filter_map(Value::as_object).flat_map(Map::keys);
        for key in members.filter(|key| !KNOWN.contains(&key.as_str())) {
            self.equal(&pointer::join("", key), &incoming)?;
        }
        security::join(self, &mut incoming)?;
        let theirs = std::mem::take(&mut incoming.value["paths"]);
        for (path, item) in take_object(theirs) {
            let at = pointer::join("/paths", &path);
            if self.value["paths"].get(&path).is_some() {
                return Err(self.clash(&at, &incoming, "two documents have this path"));
            }
            put(&mut self.value, &["paths"], &path, item);
            self.places.lives_at(at.clone(), index, at);
        }
        self.add_components(index, &incoming)?;
        let called = std::mem::take(&mut incoming.called);
        self.remember_components(index, &incoming.value, &called);
        Ok(())
    }

    fn same_version(&self, part: &Part) -> Result<(), Error> {
        let minor = |version: &str| version.splitn(3, '.').take(2).map(str::to_owned).collect::<Vec<_>>();
        let (own, theirs) = (self.value["openapi"].as_str().unwrap_or_default(), part.document.openapi_version());
        if minor(own) == minor(theirs) {
            return Ok(());
        }
        let message = format!("is written in OpenAPI {theirs}, but {} in {own}", self.places.origin());
        Err(part.document.error_at(ErrorKind::Join, "/openapi", message, WAY_OUT))
    }

    /// What both say at `at` must be the same.
    fn equal(&self, at: &str, incoming: &Incoming<'_>) -> Result<(), Error> {
        let nothing = Value::Array(Vec::new());
        let of = |value: &Value| value.pointer(at).unwrap_or(&nothing).clone();
        match equal_apart_from_words(&of(&self.value), &of(&incoming.value)) {
            true => Ok(()),
            false => Err(self.clash(at, incoming, "two documents say different things here")),
        }
    }

    fn add_components(&mut self, index: usize, incoming: &Incoming<'_>) -> Result<(), Error> {
        for (section, theirs) in incoming.value["components"].as_object().into_iter().flatten() {
            if section == security::SECTION || !theirs.is_object() {
                continue;
            }
            for (name, theirs) in theirs.as_object().into_iter().flatten() {
                let at = pointer::join(&pointer::join("/components", section), name);
                if section == "schemas" {
                    let said = self.said.entry(name.clone()).or_default();
                    if !said.iter().any(|(_, said)| equal_apart_from_words(said, theirs)) {
                        said.push((index, theirs.clone()));
                    }
                }
                match self.value.pointer(&at) {
                    None => put(&mut self.value, &["components", section], name, theirs.clone()),
                    Some(own) if section == "schemas" || equal_apart_from_words(own, theirs) => {}
                    Some(_) => return Err(self.clash(&at, incoming, "two documents define this differently")),
                }
            }
        }
        Ok(())
    }

    /// Merges schemas of which documents say different things, now that all that they refer to is there.
    ///
    /// What one document writes out another one may refer to, and a third may add a property to that. So all of it is merged
    /// until nothing more is added; whoever merges document by document gets another result in another order.
    fn settle(&mut self) -> Result<(), Error> {
        let said = std::mem::take(&mut self.said);
        let several: Vec<_> = said.iter().filter(|(_, said)| said.len() > 1).collect();
        let mut unsettled = None;
        for _ in 0..MOST_ROUNDS {
            let all = self.value.clone();
            unsettled = None;
            for (name, said) in &several {
                let at = pointer::join("/components/schemas", name);
                let Some(((_, first), others)) = said.split_first() else { continue };
                let mut merged = first.clone();
                for (index, theirs) in others {
                    merged = schema::merge(&merged, theirs, (&all, &all), &at)
                        .map_err(|at| self.contradiction(*index, &at))?;
                    if schema::is_larger_than(&merged, MOST_VALUES) {
                        return Err(self.contradiction(*index, &at));
                    }
                }
                if !all.pointer(&at).is_some_and(|before| equal_apart_from_words(before, &merged)) {
                    put(&mut self.value, &["components", "schemas"], name, merged);
                    unsettled = said.last().map(|(index, _)| (*index, at));
                }
            }
            if unsettled.is_none() {
                return Ok(());
            }
        }
        // It holds itself, and another document writes out a part of that: there would be no end of writing it out.
        unsettled.map_or(Ok(()), |(index, at)| Err(self.contradiction(index, &at)))
    }

    /// The error that a document contradicts one before it in a schema.
    fn contradiction(&self, index: usize, at: &str) -> Error {
        let (origin, theirs, position) = self.places.locate_in(index, at);
        let (other, own, of_other) = self.places.locate_before(index, at);
        let of_other = of_other.map(|position| format!(":{position}")).unwrap_or_default();
        let message = format!("two documents define this differently; the other one is {other}{of_other}: {own}");
        Error::new(ErrorKind::Join, origin, message, WAY_OUT).at_pointer(theirs).at_position(position)
    }

    fn remember(&mut self, index: usize, called: &BTreeMap<&str, &str>) {
        let value = self.value.clone();
        for (path, _) in value["paths"].as_object().into_iter().flatten() {
            let at = pointer::join("/paths", path);
            self.places.lives_at(at.clone(), index, at);
        }
        self.remember_components(index, &value, called);
    }

    fn remember_components(&mut self, index: usize, value: &Value, called: &BTreeMap<&str, &str>) {
        for (section, names) in value["components"].as_object().into_iter().flatten() {
            let at = pointer::join("/components", section);
            for name in names.as_object().into_iter().flat_map(Map::keys) {
                let original = called.get(name.as_str()).filter(|_| section == "schemas").copied().unwrap_or(name);
                self.places.lives_at(pointer::join(&at, name), index, pointer::join(&at, original));
            }
        }
    }

    /// The error that the two contradict each other at a place.
    fn clash(&self, at: &str, incoming: &Incoming<'_>, what: &str) -> Error {
        // The incoming one is the last.
        let (origin, own, position) = self.places.locate_before(self.places.count() - 1, at);
        let position = position.map(|position| format!(":{position}")).unwrap_or_default();
        let theirs = incoming.original(at);
        let message = format!("{what}; the other one is {origin}{position}: {own}");
        incoming.document.error_at(ErrorKind::Join, &theirs, message, WAY_OUT)
    }
}

const WAY_OUT: &str = "put the documents into two groups, or rename a schema of one with `rename`";

impl<'a> Incoming<'a> {
    fn of(part: &'a Part) -> Result<Self, Error> {
        let Part { document, rename } = part;
        // Each has an address and files of its own, which the joined one has not.
        let mut value = bring_in(document, &mut Notes::default())?;
        let sections = value["components"].as_object().into_iter().flat_map(Map::keys);
        let sections = sections.map(|section| pointer::join("/components", section));
        for at in ["/paths", "/components"].map(str::to_owned).into_iter().chain(sections) {
            let is_extension = at.rsplit('/').next().is_some_and(|key| key.starts_with("x-"));
            if !is_extension && value.pointer(&at).is_some_and(|there| !there.is_object()) {
                let message = "is no object, so that nothing can be added to it";
                return Err(document.error_at(ErrorKind::Join, &at, message, "correct the document"));
            }
        }
        let mut taken = BTreeSet::new();
        for (from, to) in rename {
            let at = pointer::join("/components/schemas", from);
            // One name for two things would be one thing, whichever comes last.
            let is_another = value["components"]["schemas"].get(to).is_some() && !rename.contains_key(to);
            if !taken.insert(to) || is_another {
                let message = format!("has two schemas that would be `{to}`, and one is `{from}`");
                return Err(document.error_at(
                    ErrorKind::Join,
                    &at,
                    message,
                    "give each a name of its own in `rename`",
                ));
            }
            if value.pointer(&at).is_none() {
                let message = format!("has no schema `{from}` to be renamed to `{to}`");
                return Err(document.error_at(
                    ErrorKind::Join,
                    "/components/schemas",
                    message,
                    "take it out of `rename`",
                ));
            }
        }
        if let Some(Value::Object(schemas)) = value.pointer_mut("/components/schemas") {
            let renamed = std::mem::take(schemas).into_iter();
            schemas.extend(renamed.map(|(name, schema)| (rename.get(&name).cloned().unwrap_or(name), schema)));
        }
        if !rename.is_empty() {
            words::repoint(&mut value, rename);
        }
        let called = rename.iter().map(|(from, to)| (to.as_str(), from.as_str())).collect();
        Ok(Incoming { document, value, called })
    }

    /// Where a place of the joined document is in this one.
    fn original(&self, at: &str) -> String {
        let Some(rest) = at.strip_prefix("/components/schemas/") else { return at.to_owned() };
        let (name, inside) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let name = pointer::unescape(name);
        let name = self.called.get(&*name).copied().unwrap_or(&name);
        format!("{}{inside}", pointer::join("/components/schemas", name))
    }
}

/// Puts `value` under `name` into the object below these keys, which are made where they are missing.
fn put(document: &mut Value, keys: &[&str], name: &str, value: Value) {
    let mut at = document;
    for key in keys {
        if !at[*key].is_object() {
            at[*key] = Value::Object(Map::new());
        }
        at = &mut at[*key];
    }
    at[name] = value;
}

fn take_object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
