//! From a change of a document to the lines of handwritten code that it touches.
//!
//! ```text
//! finding -> operation, schema, member -> method, type, field, variant of the generated crate -> file and line
//!            (what the drift knows)       (Surface, read from its source)                       (Code, read from ours)
//! ```
//!
//! Both crates are read as text, by their syntax: neither has to compile, which is the point on the day when the
//! document has changed. So uses are found by *name*. A type or a variant is as good as certain. A method is looked for
//! in facades, where being named in a macro call counts too, and in files that name the generated crate: elsewhere a
//! method of that name is the facade's. A field is looked for in files that name its type, or that call an operation which
//! the change reaches; a file that does neither and takes the value from elsewhere is not found.

mod code;
mod error;
mod impact;
mod source;
mod surface;

pub use code::{Code, Occurrence};
pub use error::Error;
pub use impact::{Impact, impact};
pub use surface::{Item, ItemKind, Surface};
