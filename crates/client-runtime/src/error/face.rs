//! What the error of every client answers.

/// Gives an error type of a client, which holds an [`Error`](crate::Error) in its field `inner`, what is the same for every
/// API: questions about this side and the way to the other, what is known of the call, `Debug`, and its causes.
///
/// Its documentation speaks of the `ClientBuilder` of the crate it is used in.
#[macro_export]
macro_rules! error_face {
    ($error:ident) => {
        /// This side, and the way between.
        impl $error {
            /// A timeout or the deadline passed before the response was complete, or surely would: a call that cannot start
            /// in time, because of the limits of its key or of a pause that the server asked for, ends at once.
            /// [`retry_after`](Self::retry_after) tells what is left of such a pause.
            ///
            /// # Troubleshooting
            ///
            /// The message tells which limit it was; each one is an option of [`ClientBuilder`](crate::ClientBuilder).
            pub fn is_timeout(&self) -> bool {
                self.inner.kind() == $crate::Kind::Timeout
            }

            /// No connection could be made, so the API has certainly not seen the request.
            ///
            /// # Troubleshooting
            ///
            /// The causes are in [`source`](std::error::Error::source): name lookup, a refused connection, a proxy, TLS.
            pub fn is_connect(&self) -> bool {
                self.inner.kind() == $crate::Kind::Connect
            }

            /// The connection failed before the response was complete.
            ///
            /// # Troubleshooting
            ///
            /// Trying again is safe for what only reads.
            pub fn is_transport(&self) -> bool {
                self.inner.kind() == $crate::Kind::Transport
            }

            /// The response is larger than the client's limit.
            ///
            /// # Troubleshooting
            ///
            /// Raise [`with_response_limit`](crate::ClientBuilder::with_response_limit), or ask for less at a time.
            pub fn is_too_large(&self) -> bool {
                self.inner.kind() == $crate::Kind::TooLarge
            }

            /// The client was set up wrongly: the shape of the key, an endpoint, an option. Nothing was sent.
            pub fn is_config(&self) -> bool {
                matches!(self.inner.kind(), $crate::Kind::Config | $crate::Kind::Credential)
            }

            /// An argument is missing, or would not do what it says, such as `..` for an id. Nothing was sent.
            pub fn is_argument(&self) -> bool {
                self.inner.kind() == $crate::Kind::Argument
            }

            /// A list announced more pages without saying where, or led back to a page that was there.
            ///
            /// # Troubleshooting
            ///
            /// All items up to the broken page were handed out. The checkpoint of the walk stands after them.
            pub fn is_pagination(&self) -> bool {
                self.inner.kind() == $crate::Kind::Pagination
            }

            /// A checkpoint belongs to another list, endpoint or version, or its place is no longer there.
            ///
            /// # Troubleshooting
            ///
            /// Start the walk over.
            pub fn is_checkpoint(&self) -> bool {
                self.inner.kind() == $crate::Kind::Checkpoint
            }
        }

        /// What is known of the call.
        impl $error {
            /// The operation that failed, in snake case; `None` for errors outside of a call.
            pub fn operation(&self) -> Option<&str> {
                self.inner.operation()
            }

            /// The HTTP status, when there was a response.
            pub fn status(&self) -> Option<u16> {
                self.inner.status()
            }

            /// The status of the last answer to any attempt; [`status`](Self::status) is that of the last attempt.
            pub fn last_status(&self) -> Option<u16> {
                self.inner.last_status()
            }

            /// The response headers, when there was a response.
            pub fn headers(&self) -> Option<&$crate::Headers> {
                self.inner.headers()
            }

            /// How long the API asks to wait before another try.
            pub fn retry_after(&self) -> Option<std::time::Duration> {
                self.inner.retry_after()
            }

            /// How many attempts were made; 0 when the failure came first.
            pub fn attempts(&self) -> u32 {
                self.inner.attempts()
            }

            /// Whether the API may have received the request: `false` only when it certainly has not.
            pub fn may_have_been_received(&self) -> bool {
                self.inner.may_have_been_received()
            }

            /// The beginning of the response body, at most 512 bytes of it, escaped and with the key masked.
            ///
            /// The text comes from the server and may hold personal data. Keep it out of logs that others read.
            pub fn body_excerpt(&self) -> Option<String> {
                self.inner.body_excerpt()
            }
        }

        impl std::fmt::Debug for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.inner.fmt(f)
            }
        }

        impl std::error::Error for $error {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                self.inner.source()
            }
        }

        impl From<std::convert::Infallible> for $error {
            fn from(never: std::convert::Infallible) -> Self {
                match never {}
            }
        }
    };
}
