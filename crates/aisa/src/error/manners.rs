//! What the pipeline asks of this API's answers.

use client_runtime::{Dialect, Headers, Operation, Problem};

use super::class::Class;
use super::{read, refused};

/// How AIsa answers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manners;

impl Dialect for Manners {
    fn problem(&self, operation: &Operation, status: u16, headers: &Headers, body: &[u8]) -> Option<Problem> {
        let problem = read::problem(headers, body)?;
        let retryable = match Class::of_status(operation.id, status, headers, Some(&problem)) {
            // Files under the statuses to wait for, and does not come back by waiting.
            Class::QuotaExceeded => Some(false),
            // Of the API with a provider: nothing that passes while one waits.
            _ if is_of_an_account(&problem) => Some(false),
            class if class.is_lasting() => problem.retryable.or(Some(false)),
            _ => problem.retryable,
        };
        Some(problem.with_retryable(retryable))
    }

    fn failure_in_success(&self, operation: &Operation, headers: &Headers, body: &[u8]) -> Option<Problem> {
        let problem = refused::failure(operation, headers, body)?;
        let retryable = problem.retryable.or(is_of_an_account(&problem).then_some(false));
        Some(problem.with_retryable(retryable))
    }

    fn is_retryable(&self, status: u16, problem: Option<&Problem>) -> Option<bool> {
        let told = problem.and_then(|problem| problem.retryable);
        // The error page's list: no 4xx but this one. The last is Anthropic's, for having too much to do.
        Some(told.unwrap_or(matches!(status, 429 | 500 | 502..=504 | 529)))
    }
}

/// Whether a code, or a type in its place, speaks of what the API owes a provider: OpenAI's, and those of DataForSEO.
fn is_of_an_account(problem: &Problem) -> bool {
    let is_one = |word: &str| matches!(word, "insufficient_quota" | "40200" | "40201" | "40203" | "40210");
    is_one(&problem.code) || problem.kind.as_deref().is_some_and(is_one)
}
