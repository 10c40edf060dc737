//! An OpenAPI document as the types and operations that a Rust client has.
//!
//! ```text
//! prepared document -> types (schemas) + operations (parameters, bodies, responses) = Api
//!                      \______________ what is approximated goes into the ledger ______________/
//! ```
//!
//! [`model`] is the vocabulary: plain data that says what will be written, with every Rust name
//! settled. Nothing here writes code, and nothing that writes code reads a document.

mod build;
pub mod ident;
pub mod model;
pub mod operations;
mod rules;
pub mod schemas;

pub use build::build;
pub use model::Api;
pub use rules::RULES;
