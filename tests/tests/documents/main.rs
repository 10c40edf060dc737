//! Documents of every kind through the whole way from bytes to a crate.
//!
//! The collection is `tests/fixtures/documents`: small documents in our own words, each with the habits of a
//! well-known kind of API, a feature of OpenAPI, or the mistakes that people make. A new document needs nothing but
//! its file there: each is held to what is asked in `whole`, shown as a snapshot in `surfaces`, and broken at random in
//! `mutations`. That the crates compile is `cargo xtask corpus tests/fixtures/documents --compile`, a step of
//! `cargo xtask test`.

mod mutate;
mod mutations;
mod pipeline;
mod promised;
mod refused;
mod surface;
mod surfaces;
mod whole;
