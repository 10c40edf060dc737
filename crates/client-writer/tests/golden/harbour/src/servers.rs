//! Where the API is served, according to its document.

/// `/`
///
/// It is relative: put the address of the host before it.
pub const fn server() -> &'static str {
    "/"
}
