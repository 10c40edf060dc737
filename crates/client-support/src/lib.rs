//! What generated clients share.

mod answer;
mod call;
mod credential;
mod events;
mod failure;
mod file;
mod form;
mod formats;
mod frames;
mod lines;
mod list;
mod multipart;
mod nullable;
mod object;
mod open_enum;
mod operation;
mod properties;
mod read;
mod send;
mod setters;
mod shared;
mod style;
mod tuple;
mod union;
mod untyped;

pub use answer::{Answer, At};
pub use call::Call;
pub use credential::Credential;
pub use events::{Event, EventStream};
pub use failure::{Failure, Reader, json_error, text_error, untyped_error};
pub use file::File;
pub use formats::{Base64, Date, DateTime, Decimal, Uuid};
pub use frames::StreamError;
pub use lines::LineStream;
pub use list::list;
pub use multipart::Form;
pub use nullable::Nullable;
pub use object::{Absent, Ignored, Members, Object, Rest, Slot, Writer, read_fields, read_object, required};
pub use open_enum::{is_json_literal, json_literal, read_integer, read_text};
pub use operation::{Execution, OperationInfo, Transport};
pub use progenitor_client::{ByteStream, Error, ResponseValue};
pub use properties::TypedProperties;
pub use read::Read;
pub use send::Sent;
pub use shared::{ConfigError, Core, default_client};
pub use style::Style;
pub use tuple::{Elements, Tuple, next_element, next_optional, read_tuple, remaining, skip_remaining};
pub use union::{Probe, Variant, read_union};
pub use untyped::Untyped;

// Macros, which cannot be seen from elsewhere.
#[allow(unused_imports, reason = "an API may have no structs")]
pub(crate) use object::object;
#[allow(unused_imports, reason = "an API may not have all kinds of enums")]
pub(crate) use open_enum::{integer_enum, mixed_enum, open_enum};
#[allow(unused_imports, reason = "an API may have nothing to send")]
pub(crate) use setters::setters;
#[allow(unused_imports, reason = "an API may have no tuples")]
pub(crate) use tuple::tuple;
#[allow(unused_imports, reason = "an API may have no unions")]
pub(crate) use union::{from, union};
