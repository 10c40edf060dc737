//! Who is called what. Reads the document and changes nothing; [`super::apply`] does.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde_json::Value;

use super::memory::{NameMemory, is_name};
use super::shape::Shapes;
use super::spelling::{fold, pascal};
use super::walk::{Use, uses_below, uses_by_operations, uses_inside};
use crate::ledger::Kind;
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
struct Pending<'a> {
    used: Use<'a>,
    named: Named<'a>,
}

/// A schema that is going to have a name.
#[derive(Clone)]
struct Named<'a> {
    at: String,
    schema: &'a Value,
}

/// A name, and the first schema to bear it.
struct Bearer<'a> {
    name: String,
    schema: &'a Value,
}

pub(crate) struct Planner<'a> {
    document: &'a Value,
    shapes: Shapes<'a>,
    memory: &'a mut NameMemory,
    notes: &'a mut Notes,
    names: HashMap<String, String>,
    /// Name and the first schema to bear it, in the order of naming.
    bearers: Vec<Bearer<'a>>,
    /// Fold of a name -> index into `bearers`.
    taken: HashMap<String, usize>,
    /// Fingerprint of a schema -> indices into `bearers`.
    alike: HashMap<u64, Vec<usize>>,
    /// Fold of a component's own name -> its name, and itself.
    components: HashMap<String, (String, &'a Value)>,
    /// Fold of a remembered name -> the name.
    remembered: HashMap<String, String>,
    queue: VecDeque<Use<'a>>,
    /// Uses of components that nobody remembers.
    pending: VecDeque<Pending<'a>>,
    /// Uses of inline schemas that nobody remembers.
    pending_inline: VecDeque<Pending<'a>>,
}

impl<'a> Planner<'a> {
    pub(crate) fn new(document: &'a Value, memory: &'a mut NameMemory, notes: &'a mut Notes) -> Self {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
        let components =
            schemas.into_iter().flatten().map(|(name, schema)| (fold(name), (name.clone(), schema))).collect();
        let remembered = memory.schemas.values().map(|name| (fold(name), name.clone())).collect();
        Self {
            document,
            shapes: Shapes::new(document),
            memory,
            notes,
            names: HashMap::new(),
            bearers: Vec::new(),
            taken: HashMap::new(),
            alike: HashMap::new(),
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
            let Some(Pending { used, named }) = self.pending.pop_front() else {
                return;
            };
            let name = self.component_name(&named.at);
            self.claim(&used.key, &named, &name);
        }
    }

    fn visit(&mut self, used: Use<'a>) {
        let schema = used.schema;
        if let Some(named) = pointer::reference(schema).and_then(|reference| self.target(reference)) {
            self.named(used, named);
        } else if deserves_a_name(schema) {
            let named = Named { at: used.at.clone(), schema };
            self.named(used, named);
        } else if let Some((inner, member)) = sole_member(schema, &used.at) {
            self.queue.push_back(Use { at: inner, schema: member, ..used });
        } else {
            self.queue.extend(uses_below(&used));
        }
    }

    /// What a reference names.
    fn target(&self, reference: &str) -> Option<Named<'a>> {
        let at = pointer::local(reference)?;
        let schema = self.document.pointer(&at)?;
        Some(Named { at: at.into_owned(), schema })
    }

    /// A use of a schema that is going to have a name.
    fn named(&mut self, used: Use<'a>, named: Named<'a>) {
        if let Some(remembered) = self.memory.schemas.get(&used.key).cloned() {
            self.claim(&used.key, &named, &remembered);
        } else if let Some(name) = self.names.get(&named.at).cloned() {
            self.memory.schemas.insert(used.key, name);
        } else if let Some(given) = used.given.clone().filter(|_| own_name(&named.at).is_none()) {
            self.claim(&used.key, &named, &given);
        } else {
            let is_component = own_name(&named.at).is_some();
            let pending = if is_component { &mut self.pending } else { &mut self.pending_inline };
            pending.push_back(Pending { used, named });
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
    fn inline(&mut self, Pending { used, named }: Pending<'a>) {
        if let Some(name) = self.names.get(&named.at).cloned() {
            self.memory.schemas.insert(used.key, name);
            return;
        }
        if let Some(name) = self.equal_definition(named.schema) {
            self.bear(&named, &name);
            self.memory.schemas.insert(used.key, name);
            return;
        }
        // A definition that is referred to (`$defs/address`) has half a name already.
        let defs = named.at.rsplit_once("/$defs/").filter(|(_, name)| !name.contains('/'));
        let name = defs.map_or_else(|| used.made_up.clone(), |(_, name)| pascal(&pointer::unescape(name)));
        self.claim(&used.key, &named, &name);
    }

    fn equal_definition(&self, schema: &'a Value) -> Option<String> {
        let candidates = self.alike.get(&self.shapes.fingerprint(schema))?;
        candidates.iter().find_map(|index| {
            let bearer = &self.bearers[*index];
            self.shapes.same_type(bearer.schema, schema).then(|| bearer.name.clone())
        })
    }

    /// Gives the schema a name, or settles why it cannot have this one.
    fn claim(&mut self, key: &str, named: &Named<'a>, wanted: &str) {
        if let Some(name) = self.names.get(&named.at) {
            if name != wanted {
                let reason = format!("{key} was called {wanted} and is now the same schema as {name}");
                self.notes.before_names(Kind::Approximated, "name.merged", &named.at, reason);
            }
            self.memory.schemas.entry(key.to_owned()).or_insert_with(|| name.clone());
            return;
        }
        let folded = fold(wanted);
        // A component that bears this name goes first: an inline schema may be a copy of it.
        let namesake = self.components.get(&folded);
        if own_name(&named.at).is_none()
            && let Some((at, schema)) = namesake.map(|(own, schema)| (component("schemas", own), *schema))
            && !self.names.contains_key(&at)
            && !self.taken.contains_key(&folded)
        {
            self.define(&Named { at, schema }, wanted);
        }
        let name = match self.taken.get(&folded) {
            None => self.define(named, wanted),
            Some(&index) => {
                let bearer = &self.bearers[index];
                if self.shapes.same_type(bearer.schema, named.schema) {
                    let name = bearer.name.clone();
                    self.bear(named, &name);
                    name
                } else {
                    self.define(named, &self.distinct(wanted))
                }
            }
        };
        self.memory.schemas.insert(key.to_owned(), name);
    }

    /// `name` belongs to this schema from now on.
    fn define(&mut self, named: &Named<'a>, name: &str) -> String {
        let index = self.bearers.len();
        self.bearers.push(Bearer { name: name.to_owned(), schema: named.schema });
        self.taken.insert(fold(name), index);
        self.alike.entry(self.shapes.fingerprint(named.schema)).or_default().push(index);
        self.bear(named, name);
        name.to_owned()
    }

    /// The schema is called so; what is used inside it comes next. Equal schemas are walked too, since
    /// any of them may be the one that is written out in the end.
    fn bear(&mut self, named: &Named<'a>, name: &str) {
        self.names.insert(named.at.clone(), name.to_owned());
        self.queue.extend(uses_inside(name, named.schema, &named.at));
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
                self.notes.before_names(Kind::Lossless, "name.merged", at, reason);
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
            match definitions.get(base) {
                Some(other) if base != name => {
                    let reason = format!("{what} is called {name}, for {base} is a different schema at {other}");
                    self.notes.before_names(Kind::Approximated, "name.collision", at, reason);
                }
                _ => self.notes.before_names(Kind::Lossless, "name.schema", at, format!("{what} is called {name}")),
            }
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
        let mut components: Vec<_> = schemas.into_iter().flatten().collect();
        components.sort_by_key(|(own, _)| *own);
        for (own, schema) in components {
            let at = component("schemas", own);
            if !self.names.contains_key(&at) {
                let key = format!("component {own}");
                let remembered = self.memory.schemas.get(&key).cloned();
                let name = remembered.unwrap_or_else(|| self.component_name(&at));
                self.claim(&key, &Named { at, schema }, &name);
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
fn sole_member<'a>(schema: &'a Value, at: &str) -> Option<(String, &'a Value)> {
    ["allOf", "anyOf", "oneOf"].iter().find_map(|keyword| match members(schema, keyword).as_slice() {
        [(index, member)] => Some((format!("{at}/{keyword}/{index}"), *member)),
        _ => None,
    })
}
