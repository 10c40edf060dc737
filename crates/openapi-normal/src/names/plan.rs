//! Who is called what. Reads the document and changes nothing; [`super::apply`] does.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde_json::Value;

use super::memory::{NameMemory, is_name};
use super::shape::Shapes;
use super::spelling::{fold, pascal};
use super::walk::{Use, uses_by_operations, uses_inside};
use crate::ledger::{Entry, Kind};
use crate::notes::Notes;
use crate::pointer::{self, component};
use crate::schema;

/// The decision.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// Pointer of every schema that has a name, its name.
    pub(crate) names: HashMap<String, String>,
    /// Name and pointer of the schema that defines it, by name.
    pub(crate) definitions: BTreeMap<String, String>,
}

/// A use whose schema nobody remembers and the document gives no name for.
struct Pending {
    used: Use,
    schema_at: String,
}

pub(crate) struct Planner<'a> {
    document: &'a Value,
    memory: &'a mut NameMemory,
    notes: &'a mut Notes,
    names: HashMap<String, String>,
    /// Name and the first schema to bear it, in the order of naming.
    bearers: Vec<(String, String)>,
    /// Fold of a name -> index into `bearers`.
    taken: HashMap<String, usize>,
    /// Fingerprint of a schema -> indices into `bearers`.
    shapes: HashMap<String, Vec<usize>>,
    /// Fold of a component's own name -> its name.
    components: BTreeMap<String, String>,
    /// Fold of a remembered name -> the name.
    remembered: BTreeMap<String, String>,
    queue: VecDeque<Use>,
    /// Uses of components that nobody remembers.
    pending: VecDeque<Pending>,
    /// Uses of inline schemas that nobody remembers.
    pending_inline: VecDeque<Pending>,
}

impl<'a> Planner<'a> {
    pub(crate) fn new(document: &'a Value, memory: &'a mut NameMemory, notes: &'a mut Notes) -> Self {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        let components = schemas.into_iter().flatten().map(|(name, _)| (fold(name), name.clone())).collect();
        let remembered = memory.schemas.values().map(|name| (fold(name), name.clone())).collect();
        Self {
            document,
            memory,
            notes,
            names: HashMap::new(),
            bearers: Vec::new(),
            taken: HashMap::new(),
            shapes: HashMap::new(),
            components,
            remembered,
            queue: VecDeque::new(),
            pending: VecDeque::new(),
            pending_inline: VecDeque::new(),
        }
    }

    /// Names what is remembered or named by the document first, so that a made-up name never takes
    /// the place of a real one; then components; then what is left.
    pub(crate) fn plan(mut self) -> Plan {
        self.queue.extend(uses_by_operations(self.document));
        self.settle_components();
        self.unused_components();
        self.settle_components();
        while let Some(pending) = self.pending_inline.pop_front() {
            self.inline(pending);
            self.settle_components();
        }
        self.finish()
    }

    /// Empties the queue, and names the components that are pending.
    fn settle_components(&mut self) {
        loop {
            while let Some(used) = self.queue.pop_front() {
                self.visit(used);
            }
            let Some(Pending { used, schema_at }) = self.pending.pop_front() else {
                return;
            };
            let name = self.component_name(&schema_at);
            self.claim(&used.key, &schema_at, &name);
        }
    }

    fn visit(&mut self, used: Use) {
        let Some(schema) = self.document.pointer(&used.at) else {
            return;
        };
        if let Some(target) = pointer::reference(schema).and_then(pointer::local) {
            self.named(used, target);
        } else if deserves_a_name(schema) {
            let at = used.at.clone();
            self.named(used, at);
        } else if let Some(inner) = sole_member(schema, &used.at) {
            self.queue.push_back(Use { at: inner, ..used });
        } else {
            let children = schema::children(schema, &used.at);
            self.queue.extend(children.into_iter().map(|(at, step, _)| used.inner(at, step)));
        }
    }

    /// A use of the schema at `schema_at`, which is going to have a name.
    fn named(&mut self, used: Use, schema_at: String) {
        if let Some(remembered) = self.memory.schemas.get(&used.key).cloned() {
            self.claim(&used.key, &schema_at, &remembered);
        } else if let Some(name) = self.names.get(&schema_at).cloned() {
            self.memory.schemas.insert(used.key, name);
        } else if let Some(given) = used.given.clone().filter(|_| own_name(&schema_at).is_none()) {
            self.claim(&used.key, &schema_at, &given);
        } else {
            let is_component = own_name(&schema_at).is_some();
            let pending = if is_component { &mut self.pending } else { &mut self.pending_inline };
            pending.push_back(Pending { used, schema_at });
        }
    }

    /// Its own name, unless a name that differs only in casing is remembered, or it is none that
    /// OpenAPI allows (`Page<User>`).
    fn component_name(&self, schema_at: &str) -> String {
        let own = own_name(schema_at).unwrap_or_default();
        match self.remembered.get(&fold(&own)) {
            Some(remembered) => remembered.clone(),
            None if is_name(&own) => own,
            None => pascal(&own),
        }
    }

    /// What is left: an equal definition's name, else a made-up one.
    fn inline(&mut self, Pending { used, schema_at }: Pending) {
        if let Some(name) = self.names.get(&schema_at).cloned() {
            self.memory.schemas.insert(used.key, name);
            return;
        }
        if let Some(name) = self.equal_definition(&schema_at) {
            self.bear(&schema_at, &name);
            self.memory.schemas.insert(used.key, name);
            return;
        }
        // A definition that is referred to (`$defs/address`) has half a name already.
        let defs = schema_at.rsplit_once("/$defs/").filter(|(_, name)| !name.contains('/'));
        let name = defs.map_or_else(|| used.made_up.clone(), |(_, name)| pascal(&pointer::unescape(name)));
        self.claim(&used.key, &schema_at, &name);
    }

    fn equal_definition(&self, schema_at: &str) -> Option<String> {
        let shapes = Shapes::new(self.document);
        let schema = self.document.pointer(schema_at)?;
        let candidates = self.shapes.get(&shapes.fingerprint(schema))?;
        candidates.iter().find_map(|index| {
            let (name, at) = &self.bearers[*index];
            shapes.same_type(self.document.pointer(at)?, schema).then(|| name.clone())
        })
    }

    /// Gives the schema a name, or settles why it cannot have this one.
    fn claim(&mut self, key: &str, schema_at: &str, wanted: &str) {
        if let Some(name) = self.names.get(schema_at) {
            if name != wanted {
                let reason = format!("{key} was called {wanted} and is now the same schema as {name}");
                self.notes.ledger.push(Entry::new(Kind::Approximated, "name.merged", schema_at, reason));
            }
            self.memory.schemas.entry(key.to_owned()).or_insert_with(|| name.clone());
            return;
        }
        // A component that bears this name goes first: an inline schema may be a copy of it.
        let namesake = self.components.get(&fold(wanted)).map(|own| component("schemas", own));
        if own_name(schema_at).is_none()
            && let Some(namesake) = namesake.filter(|at| !self.names.contains_key(at))
            && !self.taken.contains_key(&fold(wanted))
        {
            self.define(&namesake, wanted);
        }
        let name = match self.taken.get(&fold(wanted)) {
            None => self.define(schema_at, wanted),
            Some(&index) => {
                let (name, at) = self.bearers[index].clone();
                if self.is_same(&at, schema_at) {
                    self.bear(schema_at, &name);
                    name
                } else {
                    self.define(schema_at, &self.distinct(wanted))
                }
            }
        };
        self.memory.schemas.insert(key.to_owned(), name);
    }

    fn is_same(&self, a: &str, b: &str) -> bool {
        match (self.document.pointer(a), self.document.pointer(b)) {
            (Some(a), Some(b)) => Shapes::new(self.document).same_type(a, b),
            _ => false,
        }
    }

    /// `name` belongs to this schema from now on.
    fn define(&mut self, schema_at: &str, name: &str) -> String {
        let index = self.bearers.len();
        self.bearers.push((name.to_owned(), schema_at.to_owned()));
        self.taken.insert(fold(name), index);
        if let Some(schema) = self.document.pointer(schema_at) {
            let fingerprint = Shapes::new(self.document).fingerprint(schema);
            self.shapes.entry(fingerprint).or_default().push(index);
        }
        self.bear(schema_at, name);
        name.to_owned()
    }

    /// The schema is called so; what is used inside it comes next. Equal schemas are walked too, since
    /// any of them may be the one that is written out in the end.
    fn bear(&mut self, schema_at: &str, name: &str) {
        self.names.insert(schema_at.to_owned(), name.to_owned());
        if let Some(schema) = self.document.pointer(schema_at) {
            self.queue.extend(uses_inside(name, schema, schema_at));
        }
    }

    /// Chooses who defines a name, and says so in the ledger. Neither depends on the order of naming,
    /// or the second run, which remembers more, would not repeat the first.
    fn finish(self) -> Plan {
        let mut definitions: BTreeMap<String, String> = BTreeMap::new();
        let mut named: Vec<_> = self.names.iter().collect();
        // A component before its inline copies, then by pointer.
        named.sort_by_key(|(at, _)| (own_name(at).is_none(), *at));
        for (at, name) in named {
            let defined_at = definitions.entry(name.clone()).or_insert_with(|| at.clone());
            if let Some(own) = own_name(at).filter(|_| defined_at != at) {
                let reason = format!("the component `{own}` is the same type as {name} at {defined_at}");
                self.notes.ledger.push(Entry::new(Kind::Lossless, "name.merged", at, reason));
            }
        }
        for (name, at) in &definitions {
            self.notes.moved(name, at);
            let own = own_name(at);
            if own.as_ref() == Some(name) {
                continue;
            }
            let what = own.map_or_else(|| "the inline schema".to_owned(), |own| format!("the component `{own}`"));
            let base = name.trim_end_matches(|last: char| last.is_ascii_digit());
            let entry = match definitions.get(base) {
                Some(other) if base != name => {
                    let reason = format!("{what} is called {name}, for {base} is a different schema at {other}");
                    Entry::new(Kind::Approximated, "name.collision", at, reason)
                }
                _ => Entry::new(Kind::Lossless, "name.schema", at, format!("{what} is called {name}")),
            };
            self.notes.ledger.push(entry);
        }
        Plan { names: self.names, definitions }
    }

    fn distinct(&self, wanted: &str) -> String {
        let free = |name: &String| !self.taken.contains_key(&fold(name)) && !self.components.contains_key(&fold(name));
        let mut candidates = (2_u32..).map(|number| format!("{wanted}{number}"));
        // The numbers do not end, so one of them is free.
        candidates.find(free).unwrap_or_else(|| wanted.to_owned())
    }

    /// Components that no operation leads to are kept, and remembered too.
    fn unused_components(&mut self) {
        let schemas = self.document.pointer("/components/schemas").and_then(Value::as_object);
        let mut names: Vec<_> = schemas.into_iter().flatten().map(|(name, _)| name.clone()).collect();
        names.sort();
        for own in names {
            let at = component("schemas", &own);
            if !self.names.contains_key(&at) {
                let key = format!("component {own}");
                let remembered = self.memory.schemas.get(&key).cloned();
                let name = remembered.unwrap_or_else(|| self.component_name(&at));
                self.claim(&key, &at, &name);
                self.settle_components();
            }
        }
    }
}

/// The name of the component that stands exactly here.
fn own_name(at: &str) -> Option<String> {
    let token = at.strip_prefix("/components/schemas/")?;
    (!token.contains('/')).then(|| pointer::unescape(token).into_owned())
}

/// Whether an inline schema is worth a type of its own: objects with properties, enums, unions.
///
/// A map, an object about which nothing is known and an enum of one value are not.
fn deserves_a_name(schema: &Value) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    let values = schema.get("enum").and_then(Value::as_array);
    let is_union = ["allOf", "anyOf", "oneOf"].iter().any(|keyword| members(schema, keyword).len() > 1);
    properties.is_some_and(|properties| !properties.is_empty())
        || values.is_some_and(|values| values.iter().filter(|value| value.is_string()).count() > 1)
        || is_union
}

/// The members of a union that are not just null, with their places.
fn members<'a>(schema: &'a Value, keyword: &str) -> Vec<(usize, &'a Value)> {
    let members = schema.get(keyword).and_then(Value::as_array).into_iter().flatten().enumerate();
    members.filter(|(_, member)| !schema::is_null(member)).collect()
}

/// `anyOf` of a schema and null, or `allOf` of one schema, is a use of that schema.
fn sole_member(schema: &Value, at: &str) -> Option<String> {
    ["allOf", "anyOf", "oneOf"].iter().find_map(|keyword| match members(schema, keyword).as_slice() {
        [(index, _)] => Some(format!("{at}/{keyword}/{index}")),
        _ => None,
    })
}
