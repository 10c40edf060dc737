//! API keys: checked for their shape before anything is sent, and never shown.
//!
//! Most refused keys are not wrong but mangled: a newline from a file, a half-copied string, the key of another
//! product. [`ApiKey::parse`] finds these locally and says what is off without repeating the key.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::Error;

/// What a key of one API looks like.
#[derive(Debug)]
pub struct KeyFormat {
    /// Name of the API, for messages.
    pub api: &'static str,
    /// The literal text every key starts with.
    pub prefix: &'static str,
    /// Length of the whole key in characters, where it is fixed.
    pub length: Option<usize>,
}

/// A secret API key.
///
/// `Debug` and `Display` show the prefix and the last four characters, the same mask a dashboard shows. The
/// memory is zeroed on drop. The copy in each request's header, and what the HTTP stack makes of it, live as long as
/// the request and are not.
#[derive(Clone)]
pub struct ApiKey {
    secret: SecretString,
    prefix: &'static str,
}

impl ApiKey {
    /// Takes `text` for a key after checking its shape.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) when the text is empty, lacks the prefix, has another length than the
    /// format fixes, or holds a character outside `A-Z a-z 0-9 - _`. The message names the position, never the text.
    pub fn parse(text: impl Into<SecretString>, format: &KeyFormat) -> Result<Self, Error> {
        let secret: SecretString = text.into();
        match check(secret.expose_secret(), format) {
            Ok(()) => Ok(Self { secret, prefix: format.prefix }),
            Err(flaw) => Err(Error::config(format!("not a key of {}: {flaw}", format.api))),
        }
    }

    pub(crate) fn expose(&self) -> &str {
        self.secret.expose_secret()
    }
}

/// Makes a type of its own for the keys of one API: the same key, with that API's format and error.
#[macro_export]
macro_rules! key_type {
    (
        $(#[$key:meta])*
        $name:ident,
        format: $format:expr,
        error: $error:ty,
        $(#[$parse:meta])*
        parse
    ) => {
        $(#[$key])*
        #[derive(Clone)]
        pub struct $name($crate::ApiKey);

        impl $name {
            $(#[$parse])*
            pub fn parse(text: impl Into<String>) -> Result<Self, $error> {
                Ok(Self($crate::ApiKey::parse(text.into(), &$format)?))
            }

            pub(crate) fn runtime(&self) -> &$crate::ApiKey {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $error;

            fn from_str(text: &str) -> Result<Self, $error> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, $error> {
                Self::parse(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

fn check(text: &str, format: &KeyFormat) -> Result<(), String> {
    if text.is_empty() {
        return Err("it is empty".into());
    }
    if text.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
        return Err("it begins with `Bearer`; give the key alone".into());
    }
    if text.starts_with(['"', '\'']) {
        return Err("it stands in quotes; give the key alone".into());
    }
    for (index, character) in text.chars().enumerate() {
        let position = index + 1;
        if character == '\n' || character == '\r' {
            return Err(format!("character {position} is a line break; trim the text where it is read"));
        }
        if character.is_whitespace() {
            return Err(format!("character {position} is white space; trim the text where it is read"));
        }
    }
    let Some(body) = text.strip_prefix(format.prefix) else {
        return Err(format!("it does not start with `{}`", format.prefix));
    };
    for (index, character) in text.chars().enumerate() {
        let position = index + 1;
        if !(character.is_ascii_alphanumeric() || character == '-' || character == '_') {
            return Err(format!("character {position} is outside A-Z a-z 0-9 - _"));
        }
    }
    match format.length {
        Some(length) if text.len() != length => Err(format!("it has {} characters instead of {length}", text.len())),
        None if body.is_empty() => Err(format!("nothing follows `{}`", format.prefix)),
        _ => Ok(()),
    }
}

impl fmt::Display for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.expose();
        let body = text.len() - self.prefix.len();
        // Four characters of a short body would be most of it.
        let tail = if body >= 16 { &text[text.len() - 4..] } else { "" };
        write!(f, "{}****{tail}", self.prefix)
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiKey({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static FORMAT: KeyFormat = KeyFormat { api: "Example", prefix: "ex_v1_", length: Some(26) };

    #[test]
    fn flaws_are_named_and_the_text_is_not() {
        let cases = [
            ("", "it is empty"),
            ("ex_v1_SECRETSECRETSECRETaa\n", "character 27 is a line break"),
            (" ex_v1_SECRETSECRETSECRETaa", "character 1 is white space"),
            ("ex_v1_SECRET SECRETSECRETaa", "character 13 is white space"),
            ("ex_v1_SECRETSECRETSECRETa+", "character 26 is outside"),
            ("ex_v1_SECRETSECRETSECRETaé", "character 26 is outside"),
            ("ey_v1_SECRETSECRETSECRETaa", "does not start with `ex_v1_`"),
            ("${SECRET}", "does not start with `ex_v1_`"),
            ("\"ex_v1_SECRETSECRETSECRETaa\"", "stands in quotes"),
            ("bearer ex_v1_SECRETSECRETSECRETaa", "begins with `Bearer`"),
            ("ex_v1_SECRET", "12 characters instead of 26"),
            ("ex_v1_SECRETSECRETSECRETaaa", "27 characters instead of 26"),
        ];
        for (text, flaw) in cases {
            let error = ApiKey::parse(text, &FORMAT).expect_err(text);
            let shown = format!("{error} {error:?}");
            assert!(shown.contains(flaw), "{text:?} gave {shown}");
            assert!(!shown.contains("SECRET"), "{shown}");
        }
    }

    #[test]
    fn only_the_mask_is_shown() {
        let key = ApiKey::parse("ex_v1_SECRETSECRETSECRwxyz", &FORMAT).unwrap();
        assert_eq!(format!("{key}"), "ex_v1_****wxyz");
        assert_eq!(format!("{key:?}"), "ApiKey(ex_v1_****wxyz)");
    }

    #[test]
    fn a_short_key_shows_no_tail() {
        static OPEN: KeyFormat = KeyFormat { api: "Example", prefix: "sk-", length: None };
        assert_eq!(ApiKey::parse("sk-abcdefgh", &OPEN).unwrap().to_string(), "sk-****");
    }
}
