//! One finding: the items it touches, and who uses them.

use std::collections::BTreeSet;
use std::path::Path;

use openapi_drift::Finding;

use crate::code::{Code, Occurrence};
use crate::surface::{Item, ItemKind, Surface};

/// What a finding touches.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Impact {
    /// Items of the generated crate, sorted: the member that changed, its type, the methods that reach it.
    pub items: Vec<Item>,
    /// Where handwritten code uses what changed, each with the item: the member where the finding is about one,
    /// else the methods and types.
    pub uses: Vec<(Item, Occurrence)>,
    /// Whether handwritten code calls an operation that the finding reaches, whether or not it looks at what
    /// changed. A finding that reaches no operation counts when one of its items is used.
    pub is_used: bool,
}

/// Which items of the generated crate a finding touches, and where the code uses them.
#[must_use]
pub fn impact(finding: &Finding, surface: &Surface, code: &Code) -> Impact {
    let methods: BTreeSet<_> =
        finding.uses.iter().filter_map(|operation| surface.method(&operation.operation)).cloned().collect();
    let subject = &finding.subject;
    let schema = subject.component.as_deref().and_then(|name| surface.type_of(name)).cloned();
    let member = match (&subject.component, &subject.member) {
        (Some(schema), Some(member)) => surface.member(schema, member).cloned(),
        _ => None,
    };
    let setters: BTreeSet<_> = match &subject.parameter {
        Some(parameter) => finding
            .uses
            .iter()
            .filter_map(|operation| surface.setter(&operation.operation, parameter))
            .cloned()
            .collect(),
        None => BTreeSet::new(),
    };

    let called: BTreeSet<&Path> =
        methods.iter().flat_map(|method| code.calls(&method.owner)).map(|at| at.file.as_path()).collect();
    // Types are those of the generated crate also for who comes by a facade.
    let callers: BTreeSet<&Path> = methods.iter().flat_map(|method| code.callers(&method.owner)).collect();
    let uses = |item: &Item| -> Vec<(Item, Occurrence)> {
        let found: Vec<_> = match (item.kind, &item.member) {
            (ItemKind::Method, _) => code.calls(&item.owner).into_iter().cloned().collect(),
            (ItemKind::Setter, Some(member)) => {
                code.calls(member).into_iter().filter(|at| called.contains(at.file.as_path())).cloned().collect()
            }
            (ItemKind::Field, Some(member)) => {
                let mut files: BTreeSet<&Path> = callers.clone();
                files.extend(code.types(&item.owner).iter().map(|at| at.file.as_path()));
                code.fields(member, &files).cloned().collect()
            }
            (ItemKind::Variant, Some(member)) => code.pairs(&item.owner, member).to_vec(),
            _ => code.types(&item.owner).to_vec(),
        };
        found.into_iter().map(|at| (item.clone(), at)).collect()
    };

    // The closest item says most; what is around it is named only where there is nothing closer.
    let closest: Vec<&Item> = match (&member, setters.is_empty()) {
        (Some(member), _) => vec![member],
        (None, false) => setters.iter().collect(),
        (None, true) => match &schema {
            Some(schema) => vec![schema],
            None => methods.iter().collect(),
        },
    };
    let mut found: Vec<_> = closest.into_iter().flat_map(&uses).collect();
    found.sort();
    found.dedup();
    let is_used = if methods.is_empty() { !found.is_empty() } else { !called.is_empty() };
    let items = methods.iter().chain(&setters).chain(&schema).chain(&member).cloned().collect::<BTreeSet<_>>();
    Impact { items: items.into_iter().collect(), uses: found, is_used }
}
