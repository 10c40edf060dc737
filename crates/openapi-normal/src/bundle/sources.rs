//! The texts that a document consists of, and what a reference in one of them names.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use serde_json::Value;
use url::Url;

use super::files::{self, Files, is_address};
use super::resources::{Resources, absolute, has_scheme};
use crate::pointer::{self, join, unescape};
use crate::read::{self, Limits, Slip};

/// How many files a document may be split over.
const MAX_FILES: usize = 10_000;
/// How many values may be copied to where they are referred to.
const MAX_COPIED: usize = 3_000_000;
/// How many references may lie on the way to a place.
const MAX_HOPS: usize = 64;

/// A place in one of the files.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Target {
    /// Index of the file; 0 is the document itself.
    pub(crate) file: usize,
    /// JSON pointer in it.
    pub(crate) at: String,
}

/// Where references are seen from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct Base {
    pub(crate) file: usize,
    /// The `$id` of the schema around, absolute.
    pub(crate) id: Option<Rc<str>>,
}

/// Why a reference leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Missing {
    /// The rule that the entry in the ledger is by.
    pub(crate) rule: &'static str,
    /// In words.
    pub(crate) why: String,
}

/// A reference to a place that is not there.
fn dangling(why: &str) -> Missing {
    Missing { rule: "repair.dangling-reference", why: why.to_owned() }
}

/// A reference into a file that is not read.
fn unread(why: impl Into<String>) -> Missing {
    Missing { rule: "bundle.unread-file", why: why.into() }
}

/// A reference to something on the network that is not read.
fn unfetched(why: impl Into<String>) -> Missing {
    Missing { rule: "bundle.network", why: why.into() }
}

/// The member or element that a token of a pointer names.
fn child<'v>(value: &'v Value, token: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(token),
        Value::Array(items) => items.get(token.parse::<usize>().ok()?),
        _ => None,
    }
}

/// The number of values in a value.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// A file.
#[derive(Debug)]
struct Source {
    /// Seen from the folder of the document, or its address.
    path: String,
    value: Arc<Value>,
    /// Looked for when somebody asks.
    resources: Option<Rc<Resources>>,
}

/// The document and the files around it or on the network, read when a reference leads there.
#[derive(Debug)]
pub(crate) struct Sources<'a> {
    files: Option<&'a dyn Files>,
    limits: Limits,
    /// How much may still be read.
    bytes_left: usize,
    sources: Vec<Source>,
    by_path: HashMap<String, Result<usize, Missing>>,
    /// What was wrong with the texts of the files.
    slips: Vec<Slip>,
    /// Values that were copied.
    copied: usize,
}

impl<'a> Sources<'a> {
    /// The document, whose file has this name, or which is published at this address.
    pub(crate) fn new(value: Arc<Value>, path: &str, files: Option<&'a dyn Files>, limits: Limits) -> Self {
        let by_path = HashMap::from([(path.to_owned(), Ok(0))]);
        let root = Source { path: path.to_owned(), value, resources: None };
        Self { files, limits, bytes_left: limits.max_bytes, sources: vec![root], by_path, slips: Vec::new(), copied: 0 }
    }

    /// What was wrong with the texts of the files, in the order of reading.
    pub(crate) fn take_slips(&mut self) -> Vec<Slip> {
        std::mem::take(&mut self.slips)
    }

    /// The value of a file.
    pub(crate) fn value(&self, file: usize) -> Arc<Value> {
        self.sources.get(file).map(|source| Arc::clone(&source.value)).unwrap_or_default()
    }

    /// What stands at a target, unless too much was copied already.
    pub(crate) fn copy(&mut self, target: &Target) -> Option<Value> {
        let root = self.value(target.file);
        let value = root.pointer(&target.at)?;
        self.copied = self.copied.saturating_add(count(value));
        (self.copied <= MAX_COPIED).then(|| value.clone())
    }

    /// What a target is in the ledger: a pointer, behind the file unless that is the document itself.
    pub(crate) fn origin(&self, target: &Target) -> String {
        match self.sources.get(target.file) {
            Some(source) if target.file != 0 => format!("{}#{}", source.path, target.at),
            _ => target.at.clone(),
        }
    }

    /// The path of a file, empty for the document itself.
    pub(crate) fn path(&self, file: usize) -> &str {
        self.sources.get(file).filter(|_| file != 0).map_or("", |source| &source.path)
    }

    /// The base inside a schema with this `$id`.
    pub(crate) fn enter(&self, base: &Base, id: &str) -> Base {
        if id.starts_with('#') {
            return base.clone();
        }
        let outer = match &base.id {
            Some(outer) => outer.to_string(),
            None => self.uri(base.file),
        };
        Base { file: base.file, id: Some(absolute(&outer, id).into()) }
    }

    fn uri(&self, file: usize) -> String {
        let Some(source) = self.sources.get(file) else {
            return String::new();
        };
        source.value.get("$self").and_then(Value::as_str).unwrap_or(&source.path).to_owned()
    }

    /// The base of what stands at a target, by the `$id`s around it.
    pub(crate) fn base_at(&self, target: &Target) -> Base {
        let mut base = Base { file: target.file, id: None };
        let root = self.value(target.file);
        let mut value = &*root;
        for token in pointer::tokens(&target.at) {
            if let Some(id) = value.get("$id").and_then(Value::as_str) {
                base = self.enter(&base, id);
            }
            match child(value, &token) {
                Some(next) => value = next,
                None => break,
            }
        }
        base
    }

    /// The place that a reference names.
    pub(crate) fn find(&mut self, base: &Base, reference: &str) -> Result<Target, Missing> {
        self.find_within(base, reference, MAX_HOPS)
    }

    fn find_within(&mut self, base: &Base, reference: &str, hops: usize) -> Result<Target, Missing> {
        let (uri, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let fragment = pointer::percent_decode(fragment).ok_or_else(|| dangling("its fragment is no text"))?;
        let starts = self.starts(base, uri)?;
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return self.anchor(&starts, &fragment);
        }
        let mut missing = dangling("there is no such place");
        for start in starts {
            match self.inside(&start, &fragment, hops) {
                Ok(target) => return Ok(target),
                Err(why) => missing = why,
            }
        }
        Err(missing)
    }

    /// An anchor: in one of the resources, or else in whatever resource of their files.
    fn anchor(&mut self, starts: &[Target], name: &str) -> Result<Target, Missing> {
        for start in starts {
            let uri = self.resource_at(start);
            if let Some(at) = self.resources(start.file).anchor_at(&uri, name) {
                return Ok(Target { file: start.file, at: at.to_owned() });
            }
        }
        for start in starts {
            if let Some(at) = self.resources(start.file).anchor_anywhere(name) {
                return Ok(Target { file: start.file, at: at.to_owned() });
            }
        }
        Err(dangling("there is no such anchor"))
    }

    /// Of several anchors with one name, none of them in a resource of its own, the one nearest to a place.
    pub(crate) fn nearest_anchor(&mut self, place: &Target, name: &str) -> Option<Target> {
        let uri = self.uri(place.file);
        let resources = self.resources(place.file);
        let at = resources.nearest_anchor(&uri, name, &place.at)?.to_owned();
        Some(Target { file: place.file, at })
    }

    /// The name of the resource that a place is in, or begins.
    fn resource_at(&self, place: &Target) -> String {
        let mut base = self.base_at(place);
        let root = self.value(place.file);
        if let Some(id) = root.pointer(&place.at).and_then(|value| value.get("$id")?.as_str()) {
            base = self.enter(&base, id);
        }
        base.id.map_or_else(|| self.uri(place.file), |id| id.to_string())
    }

    /// What the part of a reference before `#` names, the likeliest first.
    fn starts(&mut self, base: &Base, uri: &str) -> Result<Vec<Target>, Missing> {
        let root_of = |file: usize| Target { file, at: String::new() };
        if uri.is_empty() {
            let mut starts = Vec::new();
            if let Some(id) = &base.id
                && let Some(at) = self.resources(base.file).id(id)
            {
                starts.push(Target { file: base.file, at: at.to_owned() });
            }
            starts.push(root_of(base.file));
            // A fragment of a document that speaks about the whole is common.
            if base.file != 0 {
                starts.push(root_of(0));
            }
            return Ok(starts);
        }
        if has_scheme(uri) || base.id.is_some() || self.value(base.file).get("$self").is_some() {
            let outer = base.id.as_ref().map_or_else(|| self.uri(base.file), ToString::to_string);
            for wanted in [absolute(&outer, uri), uri.to_owned()] {
                for file in 0..self.sources.len() {
                    if let Some(at) = self.resources(file).id(&wanted) {
                        return Ok(vec![Target { file, at: at.to_owned() }]);
                    }
                }
            }
        }
        let scheme = uri.split_once(':').map_or("", |(scheme, _)| scheme);
        if scheme.eq_ignore_ascii_case("file") {
            // Such an address is absolute, and says something about one machine only.
            let why = "an address of a file on one machine is not followed; a path from the referring file is";
            return Err(unread(why));
        }
        let file = match self.address(base, uri)? {
            Some(address) => self.load_address(&address),
            None => self.load(base.file, uri),
        };
        file.map(|file| vec![root_of(file)])
    }

    /// The address that a reference names: what has a scheme, and everything that an address refers to. `None` for a path
    /// beside a file.
    fn address(&self, base: &Base, reference: &str) -> Result<Option<Url>, Missing> {
        let of_file = self.sources.get(base.file).map_or("", |source| &source.path);
        let url = if is_address(of_file) {
            let outer = match &base.id {
                Some(id) => id.to_string(),
                None => self.uri(base.file),
            };
            let base = Url::parse(of_file).and_then(|of_file| of_file.join(&outer));
            base.and_then(|base| base.join(reference))
        } else if has_scheme(reference) {
            Url::parse(reference)
        } else if reference.starts_with("//") {
            return Err(unfetched("it says no scheme, and is in no document that has one"));
        } else {
            return Ok(None);
        };
        let mut url = url.map_err(|why| unfetched(format!("it is no address: {why}")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(unfetched(format!("nothing is read by `{}:`", url.scheme())));
        }
        url.set_fragment(None);
        Ok(Some(url))
    }

    /// A fragment inside a resource that is a pointer.
    fn inside(&mut self, start: &Target, fragment: &str, hops: usize) -> Result<Target, Missing> {
        if fragment.is_empty() || fragment == "/" && self.value(start.file).get("").is_none() {
            return Ok(start.clone());
        }
        let mut at = start.at.clone();
        at.push_str(fragment);
        self.walk(start.file, &at, hops)
    }

    /// Goes along a pointer, through references where they are in the way.
    fn walk(&mut self, file: usize, at: &str, hops: usize) -> Result<Target, Missing> {
        let root = self.value(file);
        let mut value = &*root;
        if value.pointer(at).is_some() {
            return Ok(Target { file, at: at.to_owned() });
        }
        let mut here = String::new();
        let mut rest = at;
        while let Some(tail) = rest.strip_prefix('/') {
            let (token, after) = tail.find('/').map_or((tail, ""), |end| tail.split_at(end));
            let token = unescape(token);
            let Some(next) = child(value, &token) else {
                let reference = pointer::reference(value).ok_or_else(|| dangling("there is no such place"))?;
                let hops = hops.checked_sub(1).ok_or_else(|| dangling("it leads through too many references"))?;
                let base = self.base_at(&Target { file, at: here });
                let target = self.find_within(&base, reference, hops)?;
                return self.walk(target.file, &format!("{}{rest}", target.at), hops);
            };
            here = join(&here, &token);
            value = next;
            rest = after;
        }
        Ok(Target { file, at: here })
    }

    fn resources(&mut self, file: usize) -> Rc<Resources> {
        let uri = self.uri(file);
        match self.sources.get_mut(file) {
            Some(source) => {
                let resources = source.resources.get_or_insert_with(|| Rc::new(Resources::of(&source.value, &uri)));
                Rc::clone(resources)
            }
            None => Rc::default(),
        }
    }

    /// The file that a reference in another one names.
    fn load(&mut self, from: usize, reference: &str) -> Result<usize, Missing> {
        let path = reference.split('?').next().unwrap_or_default();
        let path = pointer::percent_decode(path).ok_or_else(|| unread("its path is no text"))?;
        let from = self.sources.get(from).map_or("", |source| &source.path);
        let path = files::join(from, &path).ok_or_else(|| unread("it leads out of the folder of the document"))?;
        if let Some(known) = self.by_path.get(&path) {
            return known.clone();
        }
        let loaded = self.read(&path);
        self.by_path.insert(path, loaded.clone());
        loaded
    }

    fn read(&mut self, path: &str) -> Result<usize, Missing> {
        let files = self.files.ok_or_else(|| unread("the files around the document are not at hand"))?;
        self.has_room().map_err(unread)?;
        let bytes = files.read(path).map_err(unread)?;
        self.add(path, &bytes).map_err(unread)
    }

    /// What is published at an address, asked for once.
    fn load_address(&mut self, address: &Url) -> Result<usize, Missing> {
        if let Some(known) = self.by_path.get(address.as_str()) {
            return known.clone();
        }
        let loaded = self.fetch(address.as_str());
        self.by_path.insert(address.to_string(), loaded.clone());
        loaded
    }

    fn fetch(&mut self, address: &str) -> Result<usize, Missing> {
        let files = self.files.ok_or_else(|| unfetched("the network is not read"))?;
        self.has_room().map_err(unfetched)?;
        let remote = files.fetch(address).map_err(unfetched)?;
        // Several addresses may lead to one.
        if let Some(known) = self.by_path.get(&remote.address) {
            return known.clone();
        }
        let loaded = self.add(&remote.address, &remote.bytes).map_err(unfetched);
        self.by_path.insert(remote.address, loaded.clone());
        loaded
    }

    fn has_room(&self) -> Result<(), String> {
        if self.sources.len() >= MAX_FILES {
            return Err(format!("the document is split over more than {MAX_FILES} files"));
        }
        Ok(())
    }

    /// One more file.
    fn add(&mut self, path: &str, bytes: &[u8]) -> Result<usize, String> {
        let left = self.bytes_left.checked_sub(bytes.len());
        self.bytes_left = left.ok_or("the files are larger together than a document may be")?;
        let (value, slips) = read::read_part(bytes, &self.limits).map_err(|why| format!("it cannot be read: {why}"))?;
        self.slips.extend(slips.into_iter().map(|slip| Slip { at: format!("{path}#{}", slip.at), ..slip }));
        self.sources.push(Source { path: path.to_owned(), value: Arc::new(value), resources: None });
        Ok(self.sources.len() - 1)
    }
}
