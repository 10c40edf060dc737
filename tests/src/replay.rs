//! Recorded answers decoded with the types of `notai-api`; the half of `cargo xtask drift --replay` that knows them.

use notai_api::types;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An answer that somebody kept.
#[derive(Debug, Deserialize)]
pub struct Answer {
    /// The id of the operation in the document.
    pub operation: String,
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Value,
}

/// What became of it.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It was decoded.
    Decoded,
    /// It was not: where in the body, and why. No value of the body is in it.
    Failed {
        /// `items[3].name`.
        path: String,
        /// In one line.
        reason: String,
    },
    /// There is no type for it here.
    Unknown,
}

/// Decodes an answer as the client would.
#[must_use]
pub fn decode(answer: &Answer) -> Verdict {
    let Answer { operation, status, body } = answer;
    match status {
        200..=299 => match operation.as_str() {
            "health" => as_a::<types::HealthResponse>(body),
            "getAnalytics" => as_a::<types::AnalyticsResponse>(body),
            "listCourses" => as_a::<types::CourseListResponse>(body),
            "getIntegration" => as_a::<types::IntegrationResponse>(body),
            "listSessions" => as_a::<types::SessionListResponse>(body),
            "getSession" => as_a::<types::SessionResponse>(body),
            "getSessionDetails" => as_a::<types::SessionDetailsResponse>(body),
            "listEvents" => as_a::<types::EventListResponse>(body),
            "getStats" => as_a::<types::StatsResponse>(body),
            "getUsage" => as_a::<types::UsageResponse>(body),
            "listUsers" => as_a::<types::UserListResponse>(body),
            "getUserSessions" => as_a::<types::UserSessionsResponse>(body),
            _ => Verdict::Unknown,
        },
        // The client takes every other status for an error, declared or not.
        _ => as_a::<types::ErrorEnvelope>(body),
    }
}

fn as_a<T: DeserializeOwned>(body: &Value) -> Verdict {
    // From text, as the client does: what is decoded from a value may be judged otherwise.
    let text = body.to_string();
    match serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_str(&text)) {
        Ok(_) => Verdict::Decoded,
        Err(error) => {
            Verdict::Failed { path: error.path().to_string(), reason: without_values(&error.inner().to_string()) }
        }
    }
}

/// The messages of serde quote the value that was found, which may belong to somebody.
fn without_values(reason: &str) -> String {
    let reason = reason.split(" at line ").next().unwrap_or_default();
    let mut kept = String::new();
    let (mut quoted, mut escaped) = (false, false);
    for character in reason.chars() {
        match (quoted, character) {
            (false, _) => {
                kept.push(character);
                quoted = character == '"';
            }
            (true, '"') if !escaped => {
                quoted = false;
                kept.push_str("…\"");
            }
            _ => {}
        }
        escaped = quoted && character == '\\' && !escaped;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn verdict(operation: &str, status: u16, body: Value) -> Verdict {
        decode(&Answer { operation: operation.to_owned(), status, body })
    }

    /// An operation that the document gains needs a row here.
    #[test]
    fn every_operation_of_the_document_has_a_type() {
        let document: Value = serde_json::from_str(include_str!("../../openapi/notai/document.json")).unwrap();
        let mut operations = 0;
        for operation in
            document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values())
        {
            let id = operation["operationId"].as_str().unwrap();
            assert_ne!(verdict(id, 200, json!({})), Verdict::Unknown, "{id}");
            operations += 1;
        }
        assert!(operations > 0);
    }

    #[test]
    fn what_fails_says_where_and_quotes_nothing() {
        assert_eq!(
            verdict("listSessions", 200, json!({ "data": [{ "id": "sess_1" }], "pagination": { "hasMore": false } })),
            Verdict::Decoded
        );
        assert_eq!(verdict("listSessions", 418, json!({ "error": { "code": "x" } })), Verdict::Decoded);
        assert_eq!(verdict("walkDogs", 200, json!({})), Verdict::Unknown);
        let failed = verdict("listSessions", 200, json!({ "data": [{ "createdAt": "the birthday of Ann" }] }));
        let Verdict::Failed { path, reason } = failed else { panic!("{failed:?}") };
        assert_eq!(path, "data[0].createdAt");
        assert!(!reason.contains("Ann"), "{reason}");
        let failed = verdict("getSession", 200, json!("\" the name of Ann"));
        assert!(!format!("{failed:?}").contains("Ann"), "{failed:?}");
    }
}
