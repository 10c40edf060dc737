//! Where the API is served, according to its document.

/// Production
pub const fn production() -> &'static str {
    "https://api.ferries.example/v7"
}

/// One harbour
///
/// - `harbour`: Which harbour. (one of `north`, `south`; default `north`)
/// - `stage`: (default `live`)
pub fn one_harbour(harbour: &str, stage: &str) -> String {
    ["https://", harbour, ".ferries.example/", stage].concat()
}

/// Only for this.
///
/// Only for [`Client::login`](crate::Client::login).
pub const fn login_only() -> &'static str {
    "https://login.ferries.example"
}
