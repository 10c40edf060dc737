//! An API's model into the files of a standalone Rust crate.
