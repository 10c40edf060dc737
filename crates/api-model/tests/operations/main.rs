//! What becomes of operations: small documents, and the surface that comes of them.

mod bodies;
mod dump;
mod inbound;
mod names;
mod parameters;
mod responses;
mod robust;
mod streams;
mod surroundings;
