//! Cursors of pages that are not pages: `empty.7.` and, in base64, the cursor that the walk stood at.
//!
//! A simulator's own cursors must not start like this, so that the two cannot be mistaken for each other.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const MARK: &str = "empty.";

/// A cursor that leads to where `cursor` leads, or to the beginning without one; `number` makes it a new one.
pub(super) fn wrapped(cursor: Option<&str>, number: u64) -> String {
    format!("{MARK}{number}.{}", URL_SAFE_NO_PAD.encode(cursor.unwrap_or_default()))
}

/// The cursor that [`Fault::EndlessEmptyPages`](crate::Fault::EndlessEmptyPages) hid in this one, empty if the walk had not
/// begun; `None` if it hid none, so that this is a cursor of the simulator's own.
pub fn inner_cursor(cursor: &str) -> Option<String> {
    let (_, original) = cursor.strip_prefix(MARK)?.split_once('.')?;
    String::from_utf8(URL_SAFE_NO_PAD.decode(original).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrapped_can_be_unwrapped() {
        for cursor in [None, Some("a+/="), Some("empty.1.x")] {
            assert_eq!(inner_cursor(&wrapped(cursor, 7)).as_deref(), Some(cursor.unwrap_or_default()));
        }
        for other in ["empty.", "empty.1", "empty.1.?", "AbC+/=", ""] {
            assert_eq!(inner_cursor(other), None, "{other}");
        }
        assert_ne!(wrapped(None, 1), wrapped(None, 2));
    }
}
