//! The kinds of failure, in the order in which a call can meet them.

/// What kind of failure an [`Error`](crate::Error) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The client was set up wrongly: a key of the wrong shape, an endpoint without TLS, a bad option.
    Config,
    /// An argument of a call would not do what it says; nothing was sent.
    Argument,
    /// The client's budget does not allow the call; nothing was sent.
    Budget,
    /// A credential is bound to another authority than the request goes to; nothing was sent.
    Credential,
    /// No connection could be made: name lookup, refused, TLS.
    Connect,
    /// A timeout or the deadline passed.
    Timeout,
    /// The connection failed after it was made: reset, closed early, broken framing.
    Transport,
    /// The response is larger than the limit.
    TooLarge,
    /// The server answered with a status that is no success.
    Status,
    /// The server answered with success and a body that says that the call failed.
    Refused,
    /// The server answered with success and a body that does not fit the type.
    Decode,
    /// A list broke the rules of paging: more pages but no cursor, or a cursor that repeats.
    Pagination,
    /// A checkpoint belongs to something else, or the place it names is gone.
    Checkpoint,
    /// The thread that works for a blocking client is gone, or what ran on it panicked.
    Background,
}
