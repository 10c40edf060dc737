//! Keys of the Not AI API and how they are presented.

use client_runtime::{KeyFormat, Presentation};

use crate::Error;

/// The format of the authentication guide: 7 characters of prefix and 40 of base64url.
static FORMAT: KeyFormat = KeyFormat { api: "Not AI", prefix: "aik_v1_", length: Some(47) };

client_runtime::key_type!(
    /// An `aik_v1_` key.
    ///
    /// `Debug` and `Display` show the prefix and the last four characters. The memory is zeroed on drop; the copy in each
    /// request's header, and what the HTTP stack makes of it, live as long as the request and are not.
    ApiKey,
    format: FORMAT,
    error: Error,
    /// Takes `text` for a key after checking its shape: `aik_v1_` and 40 characters of `A-Z a-z 0-9 - _`.
    ///
    /// ```
    /// use notai::ApiKey;
    ///
    /// let error = ApiKey::parse("aik_v1_half-copied").unwrap_err();
    /// assert_eq!(error.to_string(), "not a key of Not AI: it has 18 characters instead of 47");
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_config`] with the flaw and its position, never with the text.
    parse
);

/// The header a key is sent in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyHeader {
    /// `Authorization: Bearer KEY`. The edge counts the rate limit per value of this header, so each key has its own.
    #[default]
    Bearer,
    /// `x-api-key: KEY`, for networks that strip or rewrite `Authorization`.
    ///
    /// **All callers of this form share one rate-limit bucket per plan**, with strangers among them: expect 429
    /// however little you send.
    XApiKey,
}

impl KeyHeader {
    pub(crate) fn presentation(self) -> Presentation {
        match self {
            Self::Bearer => Presentation::Bearer,
            Self::XApiKey => Presentation::XApiKey,
        }
    }
}
