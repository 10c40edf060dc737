//! From OpenAPI 3.0 to the dialect that gives a client which survives a change of the server.
//!
//! One file each, one reason each; [`PASSES`] is the list, in the order of application. What a pass
//! does to a document is in the ledger under its id.

mod ignored_headers;
mod joined_lists;
mod nullable_optional;
mod open_enums;
mod open_objects;
mod reach;
mod response_constraints;
mod responses_unified;
mod sent_defaults;
mod untyped_json;

use serde_json::Value;

use crate::notes::Notes;

/// One pass.
struct Pass {
    /// Stable id, as in the ledger.
    id: &'static str,
    run: fn(&mut Value, &mut Pen<'_>),
}

const PASSES: &[Pass] = &[
    // OpenAPI says that these are to be ignored; as parameters, callers would have to pass them.
    Pass { id: "pass.ignored-headers", run: ignored_headers::run },
    // progenitor spreads every list over as many parameters as it has values.
    Pass { id: "pass.joined-lists", run: joined_lists::run },
    // progenitor panics on a JSON body that the document gives no type for.
    Pass { id: "pass.untyped-json", run: untyped_json::run },
    // progenitor takes one success type and one error type, and calls every other status unexpected.
    Pass { id: "pass.responses-unified", run: responses_unified::run },
    // `additionalProperties: false` would refuse an answer for a field that was added.
    Pass { id: "pass.open-objects", run: open_objects::run },
    // typify makes NonZero of `minimum: 1` and a validating type of `pattern`: both refuse to decode.
    Pass { id: "pass.constraints", run: response_constraints::run },
    // typify sends the default of what nobody has set.
    Pass { id: "pass.sent-defaults", run: sent_defaults::run },
    // Two ways to say "not there" would be two layers of Option, or a key that has to be present.
    Pass { id: "pass.nullable-optional", run: nullable_optional::run },
    // An enum that somebody adds a value to must not refuse to decode.
    Pass { id: "pass.open-enums", run: open_enums::run },
];

/// Writes into the ledger under the id of one pass.
struct Pen<'a> {
    id: &'static str,
    notes: &'a mut Notes,
}

impl Pen<'_> {
    fn note(&mut self, kind: crate::ledger::Kind, at: &str, reason: impl Into<String>) {
        self.notes.note(kind, self.id, at, reason);
    }
}

/// Runs every pass.
pub(crate) fn run(document: &mut Value, notes: &mut Notes) {
    for pass in PASSES {
        (pass.run)(document, &mut Pen { id: pass.id, notes });
    }
}
