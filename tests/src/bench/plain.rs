//! What one writes by hand: types for the answers, and an HTTP client.
//!
//! It is what `notai` is measured against, so it decodes the same fields into the same kinds of values, speaks through the
//! same HTTP stack with the same timeouts, and does nothing beyond: no check of the key or of cursors, no limit on the
//! body, no way to resume.

#![allow(missing_docs, reason = "the fields are the API's, and documented there")]

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::Failure;

/// One session.
#[derive(Debug, Deserialize)]
pub struct SessionAnswer {
    pub data: Session,
}

/// A page of sessions.
#[derive(Debug, Deserialize)]
pub struct SessionList {
    pub data: Vec<Session>,
    pub pagination: Pagination,
}

/// How a page leads to the next.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pagination {
    pub next_cursor: Option<String>,
    pub has_more: bool,
    pub limit: Option<i32>,
}

/// A session.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    pub id: String,
    pub status: Option<Status>,
    pub bot_score: Option<f64>,
    pub detection_flags: Option<Vec<String>>,
    pub page_url: Option<String>,
    pub user_agent_summary: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_url: Option<String>,
    pub created_at: Option<DateTime<Utc>>,
    pub updated_at: Option<DateTime<Utc>>,
}

/// Its state.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Active,
    Closed,
    #[serde(untagged)]
    Other(String),
}

/// The HTTP client as `notai` sets up its own for loopback. The system's trust store stays closed in both: opening
/// it costs as much as dozens of pages, and would hide what is to be measured.
///
/// # Errors
///
/// If TLS or the client cannot be set up.
pub fn client() -> Result<reqwest::Client, Failure> {
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .http1_only()
        .no_proxy()
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(30))
        .timeout(Duration::from_secs(30))
        .user_agent("bench-plain/0.1.0")
        .build()?;
    Ok(client)
}
