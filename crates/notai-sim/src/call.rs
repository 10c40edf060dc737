//! What every authenticated route starts from, and how it computes without holding up the others.

use std::sync::Arc;

use axum::Json;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde_json::Value;

use crate::envelope::Problem;
use crate::keys::KeyRecord;
use crate::query::Query;
use crate::stack::Stack;
use crate::world::View;

/// What a route answers.
pub(crate) type Answer = Result<Json<Value>, Problem>;

/// An authenticated request.
pub(crate) struct Call {
    pub(crate) stack: Arc<Stack>,
    pub(crate) caller: KeyRecord,
    /// What exists and what the caller's plan shows, as of the start of the request.
    pub(crate) view: View,
    /// As sent, still percent-encoded.
    pub(crate) path: String,
    pub(crate) query: Query,
}

impl FromRequestParts<Arc<Stack>> for Call {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, stack: &Arc<Stack>) -> Result<Self, Problem> {
        // The edge leaves the record of the caller with every request that it admits to `/v1`.
        let caller = parts.extensions.get::<KeyRecord>().cloned().ok_or(Problem::Broken)?;
        Ok(Call {
            view: stack.view(caller.plan),
            stack: Arc::clone(stack),
            caller,
            path: parts.uri.path().to_owned(),
            query: Query::of(&parts.uri),
        })
    }
}

/// Answers with what `work` computes, on a thread that may take its time: over ten million sessions some
/// answers need a pass over all of them.
pub(crate) async fn compute(work: impl FnOnce() -> Value + Send + 'static) -> Answer {
    let answer = tokio::task::spawn_blocking(work).await;
    answer.map(Json).map_err(|_| Problem::Broken)
}
