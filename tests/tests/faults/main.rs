//! The fault matrix: every fault, against every kind of operation, asked by both clients. Whatever happens to a call, it
//! ends in everything it asked for, or in one clear error after which a walk goes on without a lost or repeated item.

mod deadline;
mod kinds;
mod matrix;
mod setting;
mod table;
