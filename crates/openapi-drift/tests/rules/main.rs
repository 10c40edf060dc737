//! The table of rules: complete, symmetric, and true of its own examples.

mod symmetry;
mod table;
