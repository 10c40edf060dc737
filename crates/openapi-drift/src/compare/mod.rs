//! Two contracts: what differs.

pub(crate) mod change;
