//! Which documents are compared with which.
//!
//! One document with one, or with what each region serves; and, where several regions answered, the regions with each
//! other, since a program that is moved from one to the other meets the difference.

use openapi_drift::report::Comparison;
use openapi_drift::{Day, Drift, Options, compare};
use openapi_normal::NameMemory;
use openapi_pin::references::Host;
use openapi_pin::{Api, Origin};

use super::documents::{Loaded, Published, load};
use crate::references::references;
use crate::report::Failure;
use crate::{Context, pipeline};

/// What is asked.
pub(crate) struct Question<'a> {
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
    /// The document that was.
    pub(crate) base: Loaded,
    /// What it was compared with.
    pub(crate) against: Vec<Loaded>,
}

impl Answer {
    /// What the documents are of: the API, or what the older one says.
    pub(crate) fn title(&self, api: Option<&Api>) -> String {
        let of_base = || {
            let document = &self.base.document.as_ref().ok()?.document;
            document.value().pointer("/info/title")?.as_str().map(str::to_owned)
        };
        api.map(|api| api.manifest().name.clone()).or_else(of_base).unwrap_or_else(|| self.base.label.clone())
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
    let mut base = load(question.base, api, region_of_base, &references, context)?;
    let base = base.pop().ok_or_else(|| Failure::new("there is no region to ask"))?;
    let against = load(question.against, api, question.region, &references, context)?;
    let options = options(api, today)?;
    let mut comparisons: Vec<_> =
        against.iter().map(|against| of(against.label.clone(), &base, against, &options)).collect();
    // Each region against the first: what two others differ in shows up in one of these.
    if let Some((first, others)) = against.split_first() {
        let with_first = |other: &Loaded| of(format!("{} and {}", first.label, other.label), first, other, &options);
        comparisons.extend(others.iter().map(with_first));
    }
    Ok(Answer { comparisons, base, against })
}

/// How documents of an API are compared: inline schemas bear the names that the generated crate gives them.
pub(crate) fn options(api: Option<&Api>, today: Day) -> Result<Options, Failure> {
    let names = match api {
        Some(api) => pipeline::name_memory(api, api.manifest().group(None)?)?,
        None => NameMemory::default(),
    };
    Ok(Options { today: Some(today), names, ..Options::default() })
}

fn of(label: String, base: &Loaded, revision: &Loaded, options: &Options) -> Comparison {
    let outcome = match (&base.document, &revision.document) {
        (Ok(base), Ok(revision)) => drift(base, revision, options),
        (Err(why), _) | (_, Err(why)) => Err(why.clone()),
    };
    Comparison { label, outcome }
}

fn drift(base: &Published, revision: &Published, options: &Options) -> Result<Drift, String> {
    compare(&base.document, &revision.document, options).map_err(|error| error.to_string())
}
