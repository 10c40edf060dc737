//! The simulator asked by hand, so that what a client brings is not compared with what a client brings.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use notai_sim::{MintedKey, Region, Simulator};
use serde_json::Value;

/// What a list holds: ids, with the time of creation where there is one.
pub(super) type Truth = BTreeMap<String, Option<DateTime<Utc>>>;

/// Everything that a list holds at this moment.
///
/// # Errors
///
/// If the simulator does not answer as it does in calm weather.
pub(super) async fn everything(
    simulator: &Simulator,
    key: &MintedKey,
    path: &str,
    id: &str,
) -> Result<Truth, Box<dyn Error + Send + Sync>> {
    let http = http()?;
    let url = format!("{}{path}", simulator.base_url(Region::Us));
    let mut truth = Truth::new();
    let mut cursor: Option<String> = None;
    loop {
        let mut request = http.get(&url).bearer_auth(key.expose()).query(&[("pageSize", "100")]);
        if let Some(cursor) = &cursor {
            request = request.query(&[("cursor", cursor)]);
        }
        let page: Value = request.send().await?.error_for_status()?.json().await?;
        for item in page["data"].as_array().ok_or("a page without a list")? {
            let id = item[id].as_str().ok_or("an item without an id")?;
            let created = item["createdAt"].as_str().map(str::parse).transpose()?;
            if truth.insert(id.to_owned(), created).is_some() {
                return Err(format!("the simulator lists {id} twice").into());
            }
        }
        if page["pagination"]["hasMore"] != true {
            return Ok(truth);
        }
        cursor = page["pagination"]["nextCursor"].as_str().map(str::to_owned);
    }
}

/// A client for loopback, which needs no trust store.
fn http() -> Result<reqwest::Client, Box<dyn Error + Send + Sync>> {
    let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    Ok(reqwest::Client::builder().tls_backend_preconfigured(tls).http1_only().no_proxy().build()?)
}
