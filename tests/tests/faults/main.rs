//! The fault matrix: every fault, against every kind of operation. Whatever happens to a call, it ends in everything it
//! asked for, or in one clear error after which a walk goes on without a lost or repeated item.

mod kinds;
mod matrix;
