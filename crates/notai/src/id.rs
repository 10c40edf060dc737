//! Ids that stand in a path.

use client_runtime::Error as RuntimeError;

use crate::Error;

/// Refuses an id that would not stay one segment of its path, before anything is sent.
///
/// Every other character is percent-encoded and safe; `.` and `..` are not encoded by any URL library and would
/// silently call another route.
pub(crate) fn check(operation: &'static str, name: &'static str, id: &str) -> Result<(), Error> {
    let flaw = match id {
        "" => "is empty",
        "." | ".." => "is `.` or `..`, which a URL takes for a step in the path, not for an id",
        _ if id.chars().any(char::is_control) => "holds a control character",
        _ => return Ok(()),
    };
    Err(RuntimeError::argument(format!("{name} {flaw}; nothing was sent")).with_operation(operation).into())
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn what_is_an_id() {
        for good in ["sess_01HV", "a.b", "...", "%2e%2e", "a/b", "jörg@example.com", "a b", "?x=1#y"] {
            assert!(check("get_session", "sessionId", good).is_ok(), "{good}");
        }
        for bad in ["", ".", "..", "a\nb", "\u{0}", "a\u{7f}", "\u{85}"] {
            let error = check("get_session", "sessionId", bad).expect_err(bad);
            assert!(error.is_argument() && error.operation() == Some("get_session"), "{error}");
        }
    }
}
