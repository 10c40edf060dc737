//! The names that the operations of an API need beside their own, and which error types they share.

use std::collections::{HashMap, HashSet};

use api_model::Api;
use api_model::ident::Scope;
use api_model::model::{Operation, Status};

use super::answer::{Answers, ErrorBody, Errors, Success};
use super::body::BodyNames;

/// Everything that is to be settled before an operation can be written.
#[derive(Debug)]
pub(super) struct Plan<'api> {
    pub(super) operation: &'api Operation,
    /// Index into `OPERATIONS`.
    pub(super) index: usize,
    pub(super) answers: Answers,
    pub(super) body: BodyNames,
    /// The type of its successes, by way of sending it.
    pub(super) successes: Vec<Option<String>>,
    /// The type of its errors, if they depend on the status.
    pub(super) error: Option<ErrorType>,
}

/// The enum of the errors of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ErrorType {
    /// What it is called in the module of the operation.
    pub(super) name: String,
    /// What it is called in the module `errors`, if several operations have it.
    pub(super) shared: Option<String>,
}

/// An enum of errors that several operations have.
#[derive(Debug)]
pub(super) struct SharedErrors {
    pub(super) name: String,
    pub(super) kinds: Vec<(Status, ErrorBody)>,
    /// The groups of those operations; sorted.
    pub(super) groups: Vec<usize>,
}

/// Plans the operations of an API.
pub(super) fn plan(api: &Api) -> (Vec<Plan<'_>>, Vec<SharedErrors>) {
    let answers: Vec<Answers> = api.operations.iter().map(Answers::of).collect();
    let shared = shared_errors(api, &answers);
    let by_kinds: HashMap<&[(Status, ErrorBody)], &str> =
        shared.iter().map(|shared| (shared.kinds.as_slice(), shared.name.as_str())).collect();

    let mut scope = Scope::default();
    for operation in &api.operations {
        scope.claim(operation.type_name.clone());
    }
    let mut plans = Vec::with_capacity(api.operations.len());
    for ((index, operation), answers) in api.operations.iter().enumerate().zip(answers) {
        let name = &operation.type_name;
        let body = operation.body.as_ref().map(|body| BodyNames::claim(name, body, &mut scope)).unwrap_or_default();
        let successes = answers
            .sends
            .iter()
            .map(|send| match send.success {
                Success::ByStatus(_) => Some(scope.claim(format!("{name}Success"))),
                _ => None,
            })
            .collect();
        let error = match &answers.errors {
            Errors::ByStatus(kinds) => Some(ErrorType {
                name: scope.claim(format!("{name}Error")),
                shared: by_kinds.get(kinds.as_slice()).map(|name| (*name).to_owned()),
            }),
            _ => None,
        };
        plans.push(Plan { operation, index, answers, body, successes, error });
    }
    (plans, shared)
}

/// The enums of errors that more than one operation has.
fn shared_errors(api: &Api, answers: &[Answers]) -> Vec<SharedErrors> {
    let mut sets: Vec<SharedErrors> = Vec::new();
    let mut uses: Vec<usize> = Vec::new();
    let mut known: HashMap<&[(Status, ErrorBody)], usize> = HashMap::new();
    for (operation, answers) in api.operations.iter().zip(answers) {
        let Errors::ByStatus(kinds) = &answers.errors else { continue };
        let index = *known.entry(kinds).or_insert_with(|| {
            sets.push(SharedErrors { name: String::new(), kinds: kinds.clone(), groups: Vec::new() });
            uses.push(0);
            sets.len() - 1
        });
        if let (Some(set), Some(uses)) = (sets.get_mut(index), uses.get_mut(index)) {
            *uses += 1;
            if let Err(place) = set.groups.binary_search(&operation.group) {
                set.groups.insert(place, operation.group);
            }
        }
    }
    let mut taken = HashSet::new();
    let mut shared: Vec<SharedErrors> =
        sets.into_iter().zip(uses).filter(|(_, uses)| *uses > 1).map(|(set, _)| set).collect();
    for set in &mut shared {
        set.name = name(&set.kinds, &mut taken);
    }
    shared
}

/// The name of a set: its statuses. Sets of the same statuses with other types get a letter.
fn name(kinds: &[(Status, ErrorBody)], taken: &mut HashSet<String>) -> String {
    let mut name = "Error".to_owned();
    let typed = kinds.iter().filter(|(_, body)| *body != ErrorBody::Untyped);
    for (index, (status, _)) in typed.enumerate() {
        let or = if index == 0 { "" } else { "Or" };
        match status {
            // An underscore may stand between digits only.
            Status::Code(code) if index == 0 => name.push_str(&code.to_string()),
            Status::Code(code) => name.push_str(&format!("_{code}")),
            Status::Range(class) => name.push_str(&format!("{or}{class}xx")),
            Status::Default => name.push_str(&format!("{or}Default")),
        }
    }
    // Letters, because a number would read like a status.
    let mut letters = String::new();
    while !taken.insert(format!("{name}{letters}")) {
        letters = match letters.pop() {
            None => "B".to_owned(),
            Some('Z') => format!("{letters}ZB"),
            Some(letter) => format!("{letters}{}", char::from_u32(u32::from(letter) + 1).unwrap_or('Z')),
        };
    }
    name + &letters
}
