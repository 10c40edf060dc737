//! The whole way: two documents, one drift.

use std::collections::BTreeSet;

use openapi_normal::{Document, NameMemory, prepare_unnamed};
use serde_json::Value;

use crate::compare::Comparison;
use crate::compare::change::Change;
use crate::compare::uses::{Room, Uses, too_many};
use crate::contract::operations::{Hook, Operation};
use crate::contract::{Contract, MAX_OPERATIONS};
use crate::day::Day;
use crate::drift::{Drift, Side};
use crate::error::Error;
use crate::finding::{Finding, NotEvaluated, Place};
use crate::fold::{self, Edit};
use crate::not_evaluated::{self, Read, SIDES};
use crate::rule::{Action, Area, Direction, Kind, Wire};
use crate::subject::Names;
use crate::witness::Prover;
use crate::{fingerprint, subject, version};

/// What a comparison needs beside the documents.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day that sunsets are held against. Without one, none is over.
    pub today: Option<Day>,
    /// For how many findings a proving value is looked for, gravest first.
    pub witnesses: usize,
    /// The names that a generated crate gives to schemas, so that a finding names types which the document does not.
    pub names: NameMemory,
    /// What tells the edits of these documents from equal ones of others, which an API of several documents may have: it is
    /// in their fingerprints.
    pub scope: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { today: None, witnesses: 500, names: NameMemory::default(), scope: None }
    }
}

/// Compares two documents: what was, and what is.
///
/// ```
/// use openapi_drift::{Options, Wire, compare};
/// use openapi_normal::{Document, Limits};
///
/// let read = |most: u32| {
///     let text = format!(
///         "openapi: 3.1.0
/// info: {{ title: Pets, version: '1' }}
/// paths:
///   /pets:
///     get:
///       parameters: [{{ name: limit, in: query, schema: {{ type: integer, maximum: {most} }} }}]
///       responses: {{ '200': {{ description: Pets }} }}
/// "
///     );
///     Document::read_lenient(text.as_bytes(), "pets.yaml", &Limits::default())
/// };
/// let drift = compare(&read(100)?, &read(50)?, &Options::default())?;
/// assert_eq!(drift.wire(), Wire::Break);
/// let finding = &drift.findings[0];
/// assert_eq!(finding.rule.id, "request-maximum-decreased");
/// assert_eq!(finding.revision.as_ref().and_then(|place| place.line), Some(6));
/// assert!(compare(&read(50)?, &read(50)?, &Options::default())?.findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When a document has more operations than anybody can mean, or `options.names` contradicts itself.
pub fn compare(base: &Document, revision: &Document, options: &Options) -> Result<Drift, Error> {
    let (prepared_base, prepared_revision) = both(|| prepare_unnamed(base), || prepare_unnamed(revision));
    let (base_contract, revision_contract) = both(
        || Contract::read(&prepared_base.document).ok_or_else(|| Error::too_large(base.origin(), MAX_OPERATIONS)),
        || {
            Contract::read(&prepared_revision.document)
                .ok_or_else(|| Error::too_large(revision.origin(), MAX_OPERATIONS))
        },
    );
    let (base_contract, revision_contract) = (base_contract?, revision_contract?);
    let base_read = Read { document: base, prepared: &prepared_base };
    let revision_read = Read { document: revision, prepared: &prepared_revision };

    let (changes, uses, gaps) = Comparison::new(&base_contract, &revision_contract, options.today).run();
    let mut edits = fold::fold(changes);
    edits.extend(versions(base, revision, &edits));
    let names = both(|| Names::of(base, &options.names), || Names::of(revision, &options.names));
    let names = (names.0?, names.1?);
    for edit in &mut edits {
        edit.change.subject = subject::subject(&edit.change, &uses, &names.0, &names.1);
    }

    let mut not_evaluated = not_evaluated::by_preparing(&base_read, &revision_read);
    not_evaluated.extend(not_evaluated::by_dialect(SIDES[0], &base_read));
    not_evaluated.extend(not_evaluated::by_dialect(SIDES[1], &revision_read));
    not_evaluated.extend(not_evaluated::by_schemas(SIDES[0], &base_read, base_contract.schemas.gaps()));
    not_evaluated.extend(not_evaluated::by_schemas(SIDES[1], &revision_read, revision_contract.schemas.gaps()));
    not_evaluated.extend(not_evaluated::by_schemas(SIDES[0], &base_read, &gaps));
    let mut prover = Prover::new(&base_contract.schemas, &revision_contract.schemas, options.witnesses);
    let mut room = Room::for_texts();
    let findings = findings(edits, options, &uses, &mut room, &mut prover, &base_read, &revision_read);
    let gap = room.is_full.then(too_many);
    not_evaluated.extend(not_evaluated::by_schemas(SIDES[1], &revision_read, gap.as_slice()));
    Ok(Drift {
        base: side(base, &base_contract),
        revision: side(revision, &revision_contract),
        findings,
        not_evaluated: sorted(not_evaluated),
    })
}

/// The operations of a document by the names that findings have for them, and waivers: [`Use::operation`](crate::Use::operation).
///
/// # Errors
///
/// When the document has more operations than anybody can mean.
pub fn operations(document: &Document) -> Result<BTreeSet<String>, Error> {
    fn add(operations: &[Operation<'_>], names: &mut BTreeSet<String>) {
        for operation in operations {
            names.insert(operation.name.clone());
            operation.callbacks.iter().for_each(|hook| add(&hook.operations, names));
        }
    }
    let prepared = prepare_unnamed(document);
    let contract =
        Contract::read(&prepared.document).ok_or_else(|| Error::too_large(document.origin(), MAX_OPERATIONS))?;
    let mut names = BTreeSet::new();
    add(&contract.operations, &mut names);
    for hook in &contract.webhooks {
        // A webhook may be what a change is about, by itself.
        names.insert(format!("webhook {}", hook.name));
        add(&hook.operations, &mut names);
    }
    Ok(names)
}

/// Two things at the same time.
fn both<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        match one.join() {
            Ok(one) => (one, other),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn side(document: &Document, contract: &Contract<'_>) -> Side {
    let title = document.value().pointer("/info/title").and_then(Value::as_str);
    fn in_hooks(hooks: &[Hook<'_>]) -> usize {
        hooks.iter().map(|hook| in_operations(&hook.operations)).sum()
    }
    fn in_operations(operations: &[Operation<'_>]) -> usize {
        operations.iter().map(|operation| 1 + in_hooks(&operation.callbacks)).sum()
    }
    Side {
        origin: document.origin().to_owned(),
        title: title.map(str::to_owned),
        version: document.info_version().map(|version| version.into_owned()),
        operations: in_operations(&contract.operations) + in_hooks(&contract.webhooks),
    }
}

/// What the version should have said about the edits, and did not.
fn versions(base: &Document, revision: &Document, edits: &[Edit]) -> Option<Edit> {
    const AT: &str = "/info/version";
    let (was, is) = (base.info_version()?, revision.info_version()?);
    if edits.is_empty() || version::numbers(&was).is_none() || version::numbers(&is).is_none() {
        return None;
    }
    let breaks = edits.iter().any(|edit| edit.rule.wire == Wire::Break);
    let (kind, message) = match version::step(&was, &is) {
        version::Step::Same => {
            (Kind::ApiVersion, format!("the version is {is} still, though the document is another one"))
        }
        version::Step::Up(_) if breaks && !version::says_break(&was, &is) => {
            (Kind::ApiMajorVersion, format!("something broke, and the version went from {was} to {is} only"))
        }
        _ => return None,
    };
    let change = Change::new(Area::Document, kind, Action::Unset, Direction::None, message)
        .between(AT, AT)
        .values(Some(Value::from(was.into_owned())), Some(Value::from(is.into_owned())));
    fold::fold(vec![change]).pop()
}

/// What was found, gravest first.
fn findings(
    edits: Vec<Edit>,
    options: &Options,
    uses: &Uses,
    room: &mut Room,
    prover: &mut Prover<'_>,
    base: &Read<'_>,
    revision: &Read<'_>,
) -> Vec<Finding> {
    let documents = (&base.prepared.document, &revision.prepared.document);
    let mut edits = edits;
    // So that the order in which edits were seen has no part in their fingerprints.
    edits.sort_by(|a, b| {
        (&a.change.base, &a.change.revision, &a.change.message).cmp(&(
            &b.change.base,
            &b.change.revision,
            &b.change.message,
        ))
    });
    let fingerprints =
        fingerprint::fingerprints(edits.iter().map(|edit| &edit.change), documents, options.scope.as_deref());
    let witnesses = prover.prove_all(&edits);
    let base_places = places(base, edits.iter().map(|edit| edit.change.base.as_deref()));
    let revision_places = places(revision, edits.iter().map(|edit| edit.change.revision.as_deref()));
    let mut findings: Vec<Finding> = edits
        .into_iter()
        .zip(fingerprints)
        .zip(witnesses)
        .zip(base_places.into_iter().zip(revision_places))
        .map(|(((Edit { rule, echoes, change }, fingerprint), witness), (base, revision))| Finding {
            rule,
            echoes,
            message: change.message,
            subject: change.subject,
            path: change.path,
            base,
            revision,
            before: change.before,
            after: change.after,
            uses: uses.resolve(&change.uses, room),
            witness,
            fingerprint,
        })
        .collect();
    let gravity = |finding: &Finding| (finding.wire(), finding.ours(), finding.source());
    findings.sort_by(|a, b| {
        gravity(b)
            .cmp(&gravity(a))
            .then_with(|| a.uses.first().map(|used| &used.operation).cmp(&b.uses.first().map(|used| &used.operation)))
            .then_with(|| {
                (&a.rule.id, &a.message, &a.path, &a.fingerprint).cmp(&(
                    &b.rule.id,
                    &b.message,
                    &b.path,
                    &b.fingerprint,
                ))
            })
    });
    findings
}

/// Where prepared places stand in the text, all with one scan.
fn places<'p>(read: &Read<'_>, pointers: impl Iterator<Item = Option<&'p str>>) -> Vec<Option<Place>> {
    let origins: Vec<Option<String>> = pointers.map(|at| at.and_then(|at| read.prepared.origin_of(at))).collect();
    let known: Vec<&str> = origins.iter().flatten().map(String::as_str).collect();
    let mut positions = read.document.positions(&known).into_iter();
    let place = |origin: Option<String>| {
        let pointer = origin?;
        let position = positions.next().flatten();
        Some(Place { pointer, line: position.map(|at| at.line), column: position.map(|at| at.column) })
    };
    origins.into_iter().map(place).collect()
}

fn sorted(mut list: Vec<NotEvaluated>) -> Vec<NotEvaluated> {
    list.sort();
    list.dedup();
    list
}
