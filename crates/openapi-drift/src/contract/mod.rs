//! A document in the one form that is compared.

pub(crate) mod schemas;

/// A schema of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SchemaId(pub(crate) u32);
