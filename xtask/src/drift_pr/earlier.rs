//! What an earlier run has proposed for documents of which this one knows nothing.
//!
//! The branch is written anew from what is found out tonight. For a document without an answer that is nothing, and nothing
//! found out takes nothing back: what was proposed for it goes on being proposed.

use openapi_drift::Drift;
use openapi_pin::git::{Revision, Tree};
use openapi_pin::{Api, Candidate, ErrorKind, Origin};

use super::found::Unanswered;
use super::update::Pin;
use crate::Context;
use crate::drift::{self, compare};
use crate::report::Failure;

/// A document that an earlier run has proposed.
pub(super) struct Earlier {
    /// Its name.
    pub(super) document: String,
    /// How it differs from the pinned one.
    pub(super) drift: Drift,
    /// What goes on being proposed.
    pub(super) pin: Pin,
}

/// Those of the documents that a commit of the branch proposes anew.
///
/// # Errors
///
/// If the commit cannot be read, or something in it that is to be kept.
pub(super) fn of_commit(
    api: &Api,
    commit: &str,
    unanswered: &[Unanswered],
    context: &mut Context<'_>,
) -> Result<Vec<Earlier>, Failure> {
    let revision: Revision = commit.parse()?;
    let tree = Tree::open(&context.root, &revision)?;
    let mut all = Vec::new();
    for name in unanswered.iter().filter_map(|one| one.document.as_deref()) {
        let document = api.document(Some(name))?;
        // What cannot be read has nothing that it could be compared with, and stays as it is.
        let Ok((_, pinned)) = document.read() else { continue };
        let then = match document.read_in(&tree) {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            then => then?,
        };
        // What was pinned by hand since then is newer than the proposal.
        if then.lock.sha256 == pinned.sha256 || then.lock.fetched_at <= pinned.fetched_at {
            continue;
        }
        let against = Origin::PinnedIn { revision: revision.clone() };
        let question = compare::Question {
            document: Some(name),
            base: &Origin::Pinned,
            against: &against,
            region: None,
            reference_hosts: &[],
        };
        let answer = compare::ask(&question, Some(api), drift::today(context), context)?;
        let Some(comparison) = answer.comparisons.into_iter().next() else { continue };
        let drift = comparison.outcome.map_err(|why| {
            Failure::new(format!("what was proposed for {name} before could not be compared: {why}")).incomplete()
        })?;
        let at = Some(then.lock.fetched_at.into());
        let candidate = Candidate {
            bytes: then.bytes,
            source: then.lock.source,
            etag: then.lock.etag,
            info_version: then.lock.info_version,
            references: then.references,
        };
        let pin = Pin { document: Some(name.to_owned()), candidate, at };
        all.push(Earlier { document: name.to_owned(), drift, pin });
    }
    Ok(all)
}
