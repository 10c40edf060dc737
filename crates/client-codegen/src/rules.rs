//! The rules of the ledger that progenitor's failures are the reason for.

use openapi_normal::Kind::{Approximated, Dropped};
use openapi_normal::Rule;

const AVOID: &str = "The entry says what progenitor stumbled over: write that part of the document in another way.";

/// Every rule that [`generate`](crate::generate()) writes into the ledger.
pub const RULES: &[Rule] = &[
    Rule {
        id: "generate.dropped-operation",
        kind: Dropped,
        what: "progenitor fails on the operation. It is left out.",
        lost: "The operation.",
        avoid: AVOID,
    },
    Rule {
        id: "generate.dropped-parameter",
        kind: Dropped,
        what: "progenitor fails on the optional parameter. It is left out.",
        lost: "The parameter.",
        avoid: AVOID,
    },
    Rule {
        id: "generate.dropped-property",
        kind: Dropped,
        what: "progenitor fails on the optional property. It is left out.",
        lost: "The property.",
        avoid: AVOID,
    },
    Rule {
        id: "generate.loose-schema",
        kind: Approximated,
        what: "progenitor fails on the schema. Any value of its type is accepted.",
        lost: "What the schema says beyond its type.",
        avoid: AVOID,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_complete() {
        let code = include_str!("drive/bisect.rs").split("#[cfg(test)]").next().unwrap_or_default();
        let mut used: Vec<_> = code.split('"').filter(|quoted| quoted.starts_with("generate.")).collect();
        used.sort_unstable();
        assert_eq!(used, RULES.iter().map(|rule| rule.id).collect::<Vec<_>>());
    }
}
