//! Operations: `operations/mod.rs`, a file per group, and the errors that operations share.

mod answer;
mod argument;
mod body;
mod enums;
mod group;
mod module;
mod plan;
mod style;

use std::collections::BTreeMap;

use api_model::Api;
use api_model::model::{Operation, SchemeKind};

use self::module::Module;
use self::plan::{Plan, SharedErrors};
use crate::features::Features;
use crate::text::{Text, line};

/// Writes `operations/*.rs` and `errors.rs`.
pub(crate) fn write(api: &Api, features: &Features, files: &mut BTreeMap<String, String>) {
    let (plans, shared) = plan::plan(api);
    files.insert("src/operations/mod.rs".to_owned(), write_index(api, features));
    for (index, group) in api.groups.iter().enumerate() {
        let plans: Vec<&Plan<'_>> = plans.iter().filter(|plan| plan.operation.group == index).collect();
        if !plans.is_empty() {
            files.insert(format!("src/operations/{}.rs", group.module), group::write(api, group, &plans));
        }
    }
    if !shared.is_empty() {
        files.insert("src/errors.rs".to_owned(), write_errors(api, features, &shared));
    }
}

/// The modules and the table of operations.
fn write_index(api: &Api, features: &Features) -> String {
    let mut text = Text::with_capacity(api.operations.len() * 120);
    text.line("//! Operations by group.");
    text.blank();
    let mut groups: Vec<_> = api.groups.iter().enumerate().collect();
    groups.sort_by(|(_, a), (_, b)| a.module.cmp(&b.module));
    for (index, group) in groups {
        if api.operations.iter().all(|operation| operation.group != index) {
            continue;
        }
        if let Some(cfg) = features.of_group(index) {
            text.line(&cfg);
        }
        line!(text, "pub mod {};", group.module);
    }
    text.blank();
    text.line("use crate::support::OperationInfo;");
    text.blank();
    text.line("/// Every operation of the API, in the order of its document.");
    let rows: Vec<String> = api.operations.iter().map(|operation| row(api, operation)).collect();
    text.array("pub const OPERATIONS: &[OperationInfo] =", &rows);
    text.finish()
}

/// What the table says of an operation.
fn row(api: &Api, operation: &Operation) -> String {
    let Operation { id, method, path, .. } = operation;
    format!("OperationInfo::new({id:?}, {method:?}, {path:?}, {})", security(api, operation))
}

/// The alternatives of credentials of an operation.
fn security(api: &Api, operation: &Operation) -> String {
    let alternatives: Vec<String> = operation
        .security
        .iter()
        .map(|alternative| {
            let keys: Vec<String> = alternative
                .iter()
                .filter_map(|&scheme| api.schemes.get(scheme))
                .filter(|scheme| scheme.kind != SchemeKind::MutualTls)
                .map(|scheme| format!("{:?}", scheme.key))
                .collect();
            format!("&[{}]", keys.join(", "))
        })
        .collect();
    format!("&[{}]", alternatives.join(", "))
}

/// The errors that several operations have.
fn write_errors(api: &Api, features: &Features, shared: &[SharedErrors]) -> String {
    let mut module = Module::default();
    for set in shared {
        module.text.blank();
        let cfg = features.of_groups(&set.groups);
        enums::write_errors(api, &mut module, &set.name, &set.kinds, cfg.as_deref());
    }
    let mut head = Text::default();
    head.line("//! Errors that several operations have, by status.");
    head.blank();
    if !features.names().is_empty() {
        head.line("#![allow(dead_code)] // without features nothing reads them");
        head.blank();
    }
    module.finish(head)
}
