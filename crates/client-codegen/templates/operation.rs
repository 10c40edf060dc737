/// What a client may need to know of an operation before it is sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// Name of the method of the client, and what the hooks see.
    pub id: &'static str,
    /// HTTP method, in capitals.
    pub method: &'static str,
    /// Path with its variables in braces.
    pub path: &'static str,
    /// Whether sending it twice does the same as sending it once: as RFC 9110, section
    /// 9.2.2, has it for the method, or as `x-idempotent` in the document says.
    pub idempotent: bool,
}
