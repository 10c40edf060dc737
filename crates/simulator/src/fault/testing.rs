//! An API of which the tests of rules know as much as they need.

use serde::{Deserialize, Serialize};

use super::FaultRule;
use crate::Sight;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Operation {
    ListUsers,
    ListSessions,
    GetStats,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Region {
    Us,
    Eu,
}

pub(super) type Rule = FaultRule<Operation, Region>;

impl crate::Operation for Operation {
    fn name(&self) -> &str {
        match self {
            Operation::ListUsers => "listUsers",
            Operation::ListSessions => "listSessions",
            Operation::GetStats => "getStats",
        }
    }

    fn is_list(&self) -> bool {
        *self != Operation::GetStats
    }
}

/// What a rule sees of a request for this target.
pub(super) fn sight(target: &str) -> Sight<Operation> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let operation = match path {
        "/v1/users" => Some(Operation::ListUsers),
        "/v1/users/u/sessions" => Some(Operation::ListSessions),
        "/v1/stats" => Some(Operation::GetStats),
        _ => None,
    };
    Sight::new(operation, path, query.strip_prefix("cursor=").map(str::to_owned))
}
