//! Two contracts: what differs.

pub(crate) mod change;
pub(crate) mod schema;
