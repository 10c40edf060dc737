//! How what is being put together is asked in the end.

/// Asked by futures and streams: marks a [`List`](crate::List) or [`Request`](crate::Request) of a
/// [`Client`](crate::Client).
///
/// With the feature `blocking` there is a second marker, `blocking::Blocking`. What is set on either is the same for every way to ask; the marker only decides which methods end the chain.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Async;
