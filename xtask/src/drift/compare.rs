//! Which documents are compared with which.
//!
//! One document with one, or with what each region serves; and, where several regions answered, the regions with each
//! other, since a program that is moved from one to the other meets the difference. Of an API of several documents each is
//! compared by itself: it is one that has a version, lines, and an answer or none.

use openapi_drift::report::Comparison;
use openapi_drift::{Day, Drift, Options, compare};
use openapi_normal::NameMemory;
use openapi_pin::references::Host;
use openapi_pin::{Api, DocumentEntry, Group, Origin, Pinned};

use super::documents::{Live, Loaded, Place, Published};
use crate::references::references;
use crate::report::Failure;
use crate::{Context, pipeline};

/// What is asked.
pub(crate) struct Question<'a> {
    /// The document of an API that has several; all of them without it.
    pub(crate) document: Option<&'a str>,
    /// The document that was.
    pub(crate) base: &'a Origin,
    /// The document, or documents, that are.
    pub(crate) against: &'a Origin,
    /// The only region to ask.
    pub(crate) region: Option<&'a str>,
    /// Hosts that references may lead to, beside those of the manifest.
    pub(crate) reference_hosts: &'a [Host],
}

/// The answer, with the documents that it is about.
pub(crate) struct Answer {
    /// What was compared.
    pub(crate) comparisons: Vec<Comparison>,
    /// For each comparison, which of the pairs it is of.
    pub(crate) pair_of: Vec<usize>,
    /// The documents, at least one pair.
    pub(crate) pairs: Vec<Pair>,
}

/// A document as it was, and as it is.
pub(crate) struct Pair {
    /// Its name, where the API has several.
    pub(crate) document: Option<String>,
    /// The document that was.
    pub(crate) base: Loaded,
    /// What it was compared with.
    pub(crate) against: Vec<Loaded>,
}

impl Answer {
    /// What the documents are of: the API, or what the older one says.
    pub(crate) fn title(&self, api: Option<&Api>) -> String {
        let base = self.pairs.first().map(|pair| &pair.base);
        let of_base = || {
            let document = &base?.document.as_ref().ok()?.document;
            document.value().pointer("/info/title")?.as_str().map(str::to_owned)
        };
        let label = || base.map(|base| base.label.clone()).unwrap_or_default();
        api.map(|api| api.manifest().name.clone()).or_else(of_base).unwrap_or_else(label)
    }
}

/// Gets the documents and compares them.
///
/// # Errors
///
/// For wrong use, and if the names of the API cannot be read.
pub(crate) fn ask(
    question: &Question<'_>,
    api: Option<&Api>,
    today: Day,
    context: &mut Context<'_>,
) -> Result<Answer, Failure> {
    // Of what is live, the base is what one region serves.
    let default = api.map(|api| api.manifest().default_region.clone());
    let region_of_base = question.region.or(default.as_deref());
    let references = references(api, question.reference_hosts);
    let documents = match api {
        Some(api) => documents(question, api)?.into_iter().map(Some).collect(),
        None => vec![None],
    };
    let is_live = [question.base, question.against].contains(&&Origin::Live);
    let live = match api.filter(|_| is_live) {
        Some(api) => Live::fetch(api, documents.iter().flatten(), question.region, context)?,
        None => Live::default(),
    };
    let mut answer = Answer { comparisons: Vec::new(), pair_of: Vec::new(), pairs: Vec::new() };
    for document in documents {
        let place = Place { api, document, live: &live, references: &references };
        let mut base = place.load(question.base, region_of_base, context)?;
        let base = base.pop().ok_or_else(|| Failure::new("there is no region to ask"))?;
        let against = place.load(question.against, question.region, context)?;
        let name = document.filter(|_| api.is_some_and(Api::has_several)).map(|document| document.entry().name.clone());
        let pair = Pair { document: name, base, against };
        let comparisons = compared(&pair, api, document, today)?;
        answer.pair_of.extend(comparisons.iter().map(|_| answer.pairs.len()));
        answer.comparisons.extend(comparisons);
        answer.pairs.push(pair);
    }
    Ok(answer)
}

/// The documents of an API that are asked about.
fn documents<'a>(question: &Question<'_>, api: &'a Api) -> Result<Vec<Pinned<'a>>, Failure> {
    if question.document.is_some() || !api.has_several() {
        return Ok(vec![api.document(question.document)?]);
    }
    let name = &api.manifest().name;
    match [question.base, question.against].into_iter().find(|origin| !origin.is_of_an_api()) {
        None => Ok(api.documents().collect()),
        Some(origin) => {
            let failure = Failure::new(format!("`{origin}` is one document, and {name} has several"));
            let known: Vec<_> = api.manifest().documents().map(|entry| entry.name.as_str()).collect();
            Err(failure.help(format!("name the one to compare it with after `{name}`: {}", known.join(", "))))
        }
    }
}

/// All comparisons of a document.
fn compared(
    pair: &Pair,
    api: Option<&Api>,
    document: Option<Pinned<'_>>,
    today: Day,
) -> Result<Vec<Comparison>, Failure> {
    let options = options(api, document.map(|document| document.entry()), today)?;
    let label = |label: String| match (&pair.document, pair.against.len()) {
        (None, _) => label,
        (Some(document), 1) => document.clone(),
        (Some(document), _) => format!("{document}, {label}"),
    };
    let of = |shown: String, base: &Loaded, revision: &Loaded| {
        let mut outcome = outcome(base, revision, &options);
        if let (Ok(drift), Some(document)) = (&mut outcome, document) {
            rename(drift, document.entry());
        }
        Comparison { label: label(shown), outcome }
    };
    let mut comparisons: Vec<_> =
        pair.against.iter().map(|against| of(against.label.clone(), &pair.base, against)).collect();
    // Each region against the first: what two others differ in shows up in one of these.
    if let Some((first, others)) = pair.against.split_first() {
        comparisons.extend(others.iter().map(|other| of(format!("{} and {}", first.label, other.label), first, other)));
    }
    Ok(comparisons)
}

/// How documents of an API are compared: inline schemas bear the names that the generated crate gives them.
fn options(api: Option<&Api>, document: Option<&DocumentEntry>, today: Day) -> Result<Options, Failure> {
    let (Some(api), Some(document)) = (api, document) else {
        return Ok(Options { today: Some(today), ..Options::default() });
    };
    let names = match group_of(api, &document.name) {
        Some(group) => pipeline::name_memory(api, group)?,
        None => NameMemory::default(),
    };
    let scope = api.has_several().then(|| document.name.clone());
    Ok(Options { today: Some(today), names, scope, ..Options::default() })
}

/// The group that a document is in.
pub(crate) fn group_of<'a>(api: &'a Api, document: &str) -> Option<&'a Group> {
    api.manifest().groups.iter().find(|group| group.documents.iter().any(|entry| entry.name == document))
}

/// Schemas are called as in the crate, which is generated of the whole group.
fn rename(drift: &mut Drift, entry: &DocumentEntry) {
    for finding in &mut drift.findings {
        let name = finding.subject.component.as_ref().and_then(|name| entry.rename.get(name));
        if let Some(name) = name {
            finding.subject.component = Some(name.clone());
        }
    }
}

fn outcome(base: &Loaded, revision: &Loaded, options: &Options) -> Result<Drift, String> {
    match (&base.document, &revision.document) {
        (Ok(base), Ok(revision)) => drift(base, revision, options),
        (Err(why), _) | (_, Err(why)) => Err(why.clone()),
    }
}

fn drift(base: &Published, revision: &Published, options: &Options) -> Result<Drift, String> {
    compare(&base.document, &revision.document, options).map_err(|error| error.to_string())
}
