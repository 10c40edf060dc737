//! Keys of the AIsa API.

use client_runtime::KeyFormat;

use crate::Error;

/// The one thing that the documentation says of a key is how it begins.
static FORMAT: KeyFormat = KeyFormat { api: "AIsa", prefix: "sk-aisa-", length: None };

client_runtime::key_type!(
    /// An `sk-aisa-` key. The same one is good for every group of operations.
    ///
    /// `Debug` and `Display` show the prefix and, of a key that is long enough, the last four characters. The memory is
    /// zeroed on drop; the copy in each request's header, and what the HTTP stack makes of it, live as long as the request
    /// and are not.
    ApiKey,
    format: FORMAT,
    error: Error,
    /// Takes `text` for a key after checking its shape: `sk-aisa-` and more characters of `A-Z a-z 0-9 - _`.
    ///
    /// ```
    /// use aisa::ApiKey;
    ///
    /// let error = ApiKey::parse("sk-0123456789").unwrap_err();
    /// assert_eq!(error.to_string(), "not a key of AIsa: it does not start with `sk-aisa-`");
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_config`] with the flaw and its position, never with the text.
    parse
);
