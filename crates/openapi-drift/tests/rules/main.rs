//! The table of rules: complete, symmetric, and true of its own examples.

mod oasdiff;
mod symmetry;
mod table;
