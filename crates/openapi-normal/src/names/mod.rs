//! Every schema that becomes a Rust type gets a name, and keeps it.
//!
//! A generator names types after what it finds in the document, so a document that changes its form
//! would rename our public types. Naming takes the decision away from the form:
//!
//! 1. *Plan* (read only): walk from the operations inwards; where a schema is used that deserves a
//!    type of its own (an object with properties, an enum, a union, whatever a `$ref` names), look for
//!    its name: the **memory**; else the component's own name; else `X` in a response description
//!    `Payload of X`; else operation id and role, or parent and property.
//! 2. *Apply*: such schemas move to `components.schemas` under their names, equal ones become one,
//!    references are rewritten. The names are added to the memory.
//!
//! # How the memory writes down a use
//!
//! | use | key |
//! |---|---|
//! | JSON response of an operation | `GET /v1/sessions 200` |
//! | JSON request body | `POST /v1/sessions body` |
//! | another media type | `GET /v1/export 200 text/csv` |
//! | query, path, header, cookie parameter | `GET /v1/usage ?metric`, `... path:id`, `... header:X-Trace`, `... cookie:sid` |
//! | response header | `GET /v1/usage 200 header:X-Trace` |
//! | element of a stream | `GET /v1/events 200 text/event-stream item` |
//! | what a callback or webhook sends | `POST /v1/jobs callback:done POST body`, `webhook jobDone POST body` |
//! | property of a named schema | `SessionListResponse.pagination` |
//! | elements of an array, values of a map | `SessionListResponse.data[]`, `UsageResponse.totals{}` |
//! | member of a union (`null` does not count) | `Event\|0` |
//! | a component that no operation uses | `component Pet` |
//!
//! Variables of a path stand as `{}`, so that a renamed variable is the same path. A schema that is
//! nullable is used under the same key as one that is not.

mod apply;
mod memory;
mod operation_ids;
mod plan;
mod shape;
pub(crate) mod spelling;
mod walk;

use serde_json::Value;

pub use memory::NameMemory;
pub(crate) use memory::is_name;
pub(crate) use operation_ids::from_path;

use crate::error::Error;
use crate::notes::Notes;

/// Names everything in a bundled document; the memory grows by what was new.
///
/// # Errors
///
/// [`ErrorKind::Names`](crate::ErrorKind::Names) when the memory contradicts itself.
pub(crate) fn name(mut document: Value, memory: &mut NameMemory, notes: &mut Notes) -> Result<Value, Error> {
    operation_ids::settle(&mut document, memory, notes)?;
    let plan = plan::Planner::new(&document, memory, notes).plan();
    Ok(apply::apply(document, &plan))
}
