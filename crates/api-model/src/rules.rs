//! Every rule of this crate in one table.

use openapi_normal::Rule;

use crate::{operations, schemas};

const COUNT: usize = schemas::RULES.len() + operations::RULES.len();

/// Every rule that [`build`](crate::build()) writes into the ledger.
///
/// ```
/// assert!(api_model::RULES.iter().any(|rule| rule.id == "schema.untyped"));
/// ```
pub const RULES: &[Rule] = &joined();

const fn joined() -> [Rule; COUNT] {
    let mut all = [schemas::RULES[0]; COUNT];
    let mut place = 0;
    while place < COUNT {
        let schemas = schemas::RULES.len();
        all[place] = if place < schemas { schemas::RULES[place] } else { operations::RULES[place - schemas] };
        place += 1;
    }
    all
}
