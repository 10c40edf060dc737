//! The pipeline against a scripted server on loopback, with time that the test moves.

mod drafts;
mod limits;
mod pacing;
mod paging;
mod pipeline;
mod retries;
mod spending;
mod streams;
mod support;
