//! Cursors of pages that are not pages: `empty.7.` and, in base64, the cursor that the walk stood at.
//!
//! No cursor of the simulator's own has a dot in it, so the two cannot be mistaken for each other.

use axum::http::Uri;
use axum::http::uri::PathAndQuery;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::query::Query;

const MARK: &str = "empty.";

/// A cursor that leads to where `cursor` leads, or to the beginning without one; `number` makes it a new one.
pub(super) fn wrapped(cursor: Option<&str>, number: u64) -> String {
    format!("{MARK}{number}.{}", URL_SAFE_NO_PAD.encode(cursor.unwrap_or_default()))
}

/// The target with the cursor that was wrapped in the one that it has; `None` if there was none.
pub(crate) fn unwrapped(target: &Uri) -> Option<Uri> {
    let query = Query::of(target);
    let (_, original) = query.text("cursor")?.strip_prefix(MARK)?.split_once('.')?;
    let original = String::from_utf8(URL_SAFE_NO_PAD.decode(original).ok()?).ok()?;
    let mut kept: Vec<String> = target.query()?.split('&').filter(|pair| !is_cursor(pair)).map(str::to_owned).collect();
    if !original.is_empty() {
        kept.push(format!("cursor={}", encoded(&original)));
    }
    let separator = if kept.is_empty() { "" } else { "?" };
    let path_and_query = format!("{}{separator}{}", target.path(), kept.join("&"));
    let mut parts = target.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(path_and_query).ok()?);
    Uri::from_parts(parts).ok()
}

fn is_cursor(pair: &str) -> bool {
    pair.split('=').next() == Some("cursor")
}

fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric();
    text.bytes().map(|byte| if plain(byte) { char::from(byte).into() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrapped_can_be_unwrapped() {
        let inner = |target: &str| unwrapped(&target.parse().unwrap()).map(|target| target.to_string());
        let cases = [
            (Some("a+/="), "/v1/users?cursor=@", Some("/v1/users?cursor=a%2B%2F%3D")),
            (
                Some("a"),
                "/v1/users?pageSize=2&cursor=@&search=x%20y",
                Some("/v1/users?pageSize=2&search=x%20y&cursor=a"),
            ),
            (None, "/v1/users?cursor=@", Some("/v1/users")),
            (None, "/v1/users?pageSize=2&cursor=@", Some("/v1/users?pageSize=2")),
            (Some("a"), "/v1/users?search=@", None),
        ];
        for (cursor, target, expected) in cases {
            assert_eq!(inner(&target.replace('@', &wrapped(cursor, 7))).as_deref(), expected, "{target}");
        }
        for other in ["empty.", "empty.1", "empty.1.?", "AbC+/=", ""] {
            assert_eq!(inner(&format!("/v1/users?cursor={other}")), None);
        }
        assert_ne!(wrapped(None, 1), wrapped(None, 2));
    }
}
