//! The table of rules: complete, symmetric, and true of its own examples.

#[path = "../support/checks.rs"]
mod checks;
mod examples;
mod oasdiff;
mod symmetry;
mod table;
