//! The data side of client-support, at the place where a generated crate has it.

#![allow(dead_code, unused_imports, unreachable_pub, reason = "only what the types need is used")]
#![allow(unexpected_cfgs, reason = "features are those of generated crates")]

#[path = "../../../client-support/src/formats.rs"]
mod formats;
#[path = "../../../client-support/src/list.rs"]
mod list;
#[path = "../../../client-support/src/nullable.rs"]
mod nullable;
#[path = "../../../client-support/src/object.rs"]
mod object;
#[path = "../../../client-support/src/open_enum.rs"]
mod open_enum;
#[path = "../../../client-support/src/properties.rs"]
mod properties;
#[path = "../../../client-support/src/read.rs"]
mod read;
#[path = "../../../client-support/src/setters.rs"]
mod setters;
#[path = "../../../client-support/src/tuple.rs"]
mod tuple;
#[path = "../../../client-support/src/union.rs"]
mod union;

pub use formats::*;
pub use list::*;
pub use nullable::*;
pub use object::*;
pub use open_enum::*;
pub use properties::*;
pub use read::*;
pub(crate) use setters::*;
pub use tuple::*;
pub use union::*;
