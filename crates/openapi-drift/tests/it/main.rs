//! Tests of the comparison, all in one binary, because linking is what takes the time.

mod classified;
mod damaged;
mod findings;
mod rewrites;
mod same;
mod support;
mod tables;
