//! The walk of `cargo xtask bench` as one writes it by hand: reqwest, serde and a loop.
//!
//! It is what `notai` is measured against, so it decodes the same fields into the same kinds of values, speaks
//! through the same HTTP stack with the same timeouts, and does nothing beyond: no check of the key or of cursors, no
//! limit on the body, no way to resume. It reads the same environment as `bench-notai`.

#![allow(clippy::print_stdout, reason = "the line printed at the end is what this program is for")]
#![allow(dead_code, reason = "the fields are there to be decoded; a program that shows sessions would read them")]

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::Deserialize;
use workspace_tests::bench::Tally;

#[derive(Deserialize)]
struct SessionList {
    data: Vec<Session>,
    pagination: Pagination,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pagination {
    next_cursor: Option<String>,
    has_more: bool,
    limit: Option<i32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Session {
    id: String,
    status: Option<Status>,
    bot_score: Option<f64>,
    detection_flags: Option<Vec<String>>,
    page_url: Option<String>,
    user_agent_summary: Option<String>,
    user_id: Option<String>,
    user_name: Option<String>,
    user_url: Option<String>,
    created_at: Option<DateTime<Utc>>,
    updated_at: Option<DateTime<Utc>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Active,
    Closed,
    #[serde(untagged)]
    Other(String),
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let base = std::env::var("ISNOTAI_BASE_URL")?;
    let key = std::env::var("ISNOTAI_API_KEY")?;
    let client = client()?;
    let mut tally = Tally::default();
    let mut cursor: Option<String> = None;
    loop {
        let mut request = client.get(format!("{base}/v1/sessions")).bearer_auth(&key).query(&[("pageSize", "100")]);
        if let Some(cursor) = &cursor {
            request = request.query(&[("cursor", cursor)]);
        }
        let page: SessionList = request.send().await?.error_for_status()?.json().await?;
        for session in page.data {
            tally.add(session.bot_score);
        }
        if !page.pagination.has_more {
            break;
        }
        cursor = page.pagination.next_cursor;
    }
    println!("{tally}");
    Ok(())
}

/// The HTTP client as `notai` sets up its own for loopback. The system's trust store stays closed in both: opening
/// it costs as much as dozens of pages, and would hide what is to be measured.
fn client() -> Result<reqwest::Client, Box<dyn Error>> {
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
