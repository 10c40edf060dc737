//! Names.

mod memory;

pub use memory::NameMemory;
