//! The operations of the document, told apart by the path of a request.

use serde::{Deserialize, Serialize};

/// An operation of the API, under its id in the document: `listSessions` in JSON.
///
/// ```
/// use notai_sim::Operation;
/// assert_eq!(Operation::ALL.len(), 12);
/// assert_eq!(Operation::ListSessions.as_str(), "listSessions");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Operation {
    /// `GET /health`
    Health,
    /// `GET /v1/analytics`
    GetAnalytics,
    /// `GET /v1/courses`
    ListCourses,
    /// `GET /v1/integration`
    GetIntegration,
    /// `GET /v1/sessions`
    ListSessions,
    /// `GET /v1/sessions/{sessionId}`
    GetSession,
    /// `GET /v1/sessions/{sessionId}/details`
    GetSessionDetails,
    /// `GET /v1/sessions/{sessionId}/events`
    ListEvents,
    /// `GET /v1/stats`
    GetStats,
    /// `GET /v1/usage`
    GetUsage,
    /// `GET /v1/users`
    ListUsers,
    /// `GET /v1/users/{userId}/sessions`
    GetUserSessions,
}

impl Operation {
    /// All operations, in the order of the document.
    pub const ALL: [Operation; 12] = [
        Operation::Health,
        Operation::GetAnalytics,
        Operation::ListCourses,
        Operation::GetIntegration,
        Operation::ListSessions,
        Operation::GetSession,
        Operation::GetSessionDetails,
        Operation::ListEvents,
        Operation::GetStats,
        Operation::GetUsage,
        Operation::ListUsers,
        Operation::GetUserSessions,
    ];

    /// The id in the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Operation::Health => "health",
            Operation::GetAnalytics => "getAnalytics",
            Operation::ListCourses => "listCourses",
            Operation::GetIntegration => "getIntegration",
            Operation::ListSessions => "listSessions",
            Operation::GetSession => "getSession",
            Operation::GetSessionDetails => "getSessionDetails",
            Operation::ListEvents => "listEvents",
            Operation::GetStats => "getStats",
            Operation::GetUsage => "getUsage",
            Operation::ListUsers => "listUsers",
            Operation::GetUserSessions => "getUserSessions",
        }
    }

    /// Whether it answers page by page.
    pub fn is_list(self) -> bool {
        matches!(
            self,
            Operation::ListCourses
                | Operation::ListSessions
                | Operation::ListEvents
                | Operation::ListUsers
                | Operation::GetUserSessions
        )
    }

    /// The operation that a path, as sent, leads to.
    pub(crate) fn of(path: &str) -> Option<Operation> {
        let parts: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        Some(match parts[..] {
            ["health"] => Operation::Health,
            ["v1", "analytics"] => Operation::GetAnalytics,
            ["v1", "courses"] => Operation::ListCourses,
            ["v1", "integration"] => Operation::GetIntegration,
            ["v1", "sessions"] => Operation::ListSessions,
            ["v1", "sessions", id] if !id.is_empty() => Operation::GetSession,
            ["v1", "sessions", _, "details"] => Operation::GetSessionDetails,
            ["v1", "sessions", _, "events"] => Operation::ListEvents,
            ["v1", "stats"] => Operation::GetStats,
            ["v1", "usage"] => Operation::GetUsage,
            ["v1", "users"] => Operation::ListUsers,
            ["v1", "users", _, "sessions"] => Operation::GetUserSessions,
            _ => return None,
        })
    }
}

impl simulator::Operation for Operation {
    fn name(&self) -> &str {
        self.as_str()
    }

    fn is_list(&self) -> bool {
        Operation::is_list(*self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_operations_are_those_of_the_document() {
        let document: serde_json::Value =
            serde_json::from_slice(include_bytes!("../../../openapi/notai/document.json")).unwrap();
        let paths = document["paths"].as_object().unwrap();
        let declared: Vec<&str> = paths.values().map(|item| item["get"]["operationId"].as_str().unwrap()).collect();
        assert_eq!(declared, Operation::ALL.map(Operation::as_str));
        for ((path, item), operation) in paths.iter().zip(Operation::ALL) {
            assert_eq!(Operation::of(&path.replace('{', "x").replace('}', "%2Fy")), Some(operation), "{path}");
            let has_cursor = item["get"]["parameters"].to_string().contains("\"cursor\"");
            assert_eq!(operation.is_list(), has_cursor, "{path}");
            assert_eq!(serde_json::to_value(operation).unwrap(), operation.as_str());
        }
        for path in ["/", "/v1", "/v1/sessions/", "/openapi/v3.json", "/_sim/faults", "v1/stats"] {
            assert_eq!(Operation::of(path), None, "{path}");
        }
    }
}
