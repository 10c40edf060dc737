//! Tests of this workspace that cross crates live in `tests/`.
