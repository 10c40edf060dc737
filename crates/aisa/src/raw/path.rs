//! Paths that are written by hand.

use client_runtime::Error;

/// The segments of `path`, none of which leads elsewhere.
///
/// Errors repeat nothing of it: ids may name persons.
pub(super) fn segments(path: &str) -> Result<Vec<String>, Error> {
    let Some(path) = path.strip_prefix('/') else {
        return refused("a path begins with one slash, like `/v1/models`");
    };
    if path.contains(['?', '#']) {
        return refused("a path has no query and no fragment; `query` adds parameters");
    }
    if path.contains(['%', '\\']) {
        return refused("a path has no `%` and no `\\`; `segment` adds a segment of any characters");
    }
    path.split('/').map(segment).collect()
}

/// A segment, which is percent-encoded where it is put into a path.
pub(super) fn segment(segment: &str) -> Result<String, Error> {
    if matches!(segment, "" | "." | "..") {
        return refused("a segment of the path is empty, `.` or `..`");
    }
    // A URL is read without tabs and line breaks, which could make another segment of this one.
    if segment.contains(char::is_control) {
        return refused("a segment of the path has a control character");
    }
    Ok(segment.to_owned())
}

fn refused<T>(flaw: &str) -> Result<T, Error> {
    Err(Error::argument(format!("{flaw}; nothing was sent")))
}
