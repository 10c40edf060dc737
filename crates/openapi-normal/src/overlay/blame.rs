//! Who wrote what the lint refuses: the document, or one of our repairs.
//!
//! A repair can break what was whole. The error then stands in the overlay, and pointing at the document would send its
//! reader to the wrong file. The action at fault is found by running with one action more each time; this happens on
//! the way to an error only.

use super::{Action, Overlay};
use crate::error::Error;

/// The action that brought `error` about, for which `fails` tells how a run with the given overlays ends.
pub(crate) fn blame(overlays: &[Overlay], error: &Error, fails: impl Fn(&[Overlay]) -> Option<Error>) -> Option<Error> {
    let is_same = |other: Option<Error>| {
        other.is_some_and(|other| other.pointer() == error.pointer() && other.message() == error.message())
    };
    let mut applied: Vec<Overlay> = Vec::new();
    if is_same(fails(&applied)) {
        return None;
    }
    for overlay in overlays {
        applied.push(Overlay { source: overlay.source.clone(), actions: Vec::new() });
        for (index, action) in overlay.actions.iter().enumerate() {
            if let Some(last) = applied.last_mut() {
                last.actions.push(action.clone());
            }
            if is_same(fails(&applied)) {
                return Some(culprit(overlay, index, action, error));
            }
        }
    }
    None
}

fn culprit(overlay: &Overlay, index: usize, action: &Action, error: &Error) -> Error {
    let place = error.pointer().unwrap_or_default();
    let message = format!("action {index} makes {place} something that cannot be generated from: {}", error.message());
    overlay.error(&action.at, message, "correct what the action writes")
}
