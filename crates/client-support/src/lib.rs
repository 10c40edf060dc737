//! What generated clients share.

mod answer;
mod call;
mod credential;
mod events;
mod failure;
mod file;
mod form;
mod frames;
mod lines;
mod list;
mod multipart;
mod operation;
mod send;
mod shared;
mod style;
mod untyped;

pub use answer::Answer;
pub use call::Call;
pub use credential::Credential;
pub use events::{Event, EventStream};
pub use failure::{Failure, Reader, json_error, text_error, untyped_error};
pub use file::File;
pub use frames::StreamError;
pub use lines::LineStream;
pub use list::list;
pub use multipart::Form;
pub use operation::{Execution, OperationInfo, Transport};
pub use progenitor_client::{ByteStream, Error, ResponseValue};
pub use shared::{ConfigError, Core, default_client};
pub use style::Style;
pub use untyped::Untyped;
