//! Strings of a format: what the server wrote is kept to the letter.
//!
//! Any text can be read, and is written back the same: a date that does not follow the format fails
//! where it is converted, not where it is received. The features `chrono`, `uuid` and `base64` bring
//! the conversions.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use super::read::Read;

macro_rules! format_types {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text as it stands on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it stands on the wire.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl Read<'_> for $name {}

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }
        }
    )*};
}

format_types! {
    /// A moment, for example `2026-11-21T09:30:00Z` (RFC 3339).
    DateTime
    /// A day, for example `2026-11-21` (RFC 3339).
    Date
    /// A UUID, for example `f81d4fae-7dec-11d0-a765-00a0c91e6bf6` (RFC 9562).
    Uuid
    /// Bytes in Base64 (RFC 4648).
    Base64
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{FixedOffset, NaiveDate, ParseError, SecondsFormat, TimeZone, Utc};

    use super::{Date, DateTime};

    impl<Z: TimeZone> From<chrono::DateTime<Z>> for DateTime {
        fn from(moment: chrono::DateTime<Z>) -> Self {
            Self(moment.fixed_offset().to_rfc3339_opts(SecondsFormat::AutoSi, true))
        }
    }

    impl TryFrom<&DateTime> for chrono::DateTime<FixedOffset> {
        type Error = ParseError;

        fn try_from(text: &DateTime) -> Result<Self, ParseError> {
            Self::parse_from_rfc3339(text.as_str())
        }
    }

    impl TryFrom<&DateTime> for chrono::DateTime<Utc> {
        type Error = ParseError;

        fn try_from(text: &DateTime) -> Result<Self, ParseError> {
            chrono::DateTime::parse_from_rfc3339(text.as_str()).map(Self::from)
        }
    }

    impl From<NaiveDate> for Date {
        fn from(day: NaiveDate) -> Self {
            Self(day.to_string())
        }
    }

    impl TryFrom<&Date> for NaiveDate {
        type Error = ParseError;

        fn try_from(text: &Date) -> Result<Self, ParseError> {
            text.as_str().parse()
        }
    }
}

#[cfg(feature = "uuid")]
mod with_uuid {
    use super::Uuid;

    impl From<uuid::Uuid> for Uuid {
        fn from(id: uuid::Uuid) -> Self {
            Self(id.to_string())
        }
    }

    impl TryFrom<&Uuid> for uuid::Uuid {
        type Error = uuid::Error;

        fn try_from(text: &Uuid) -> Result<Self, uuid::Error> {
            text.as_str().parse()
        }
    }
}

#[cfg(feature = "base64")]
mod with_base64 {
    use base64::alphabet::{STANDARD, URL_SAFE};
    use base64::engine::{DecodePaddingMode, Engine, GeneralPurpose, GeneralPurposeConfig};

    use super::Base64;

    const LENIENT: GeneralPurposeConfig =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

    impl Base64 {
        /// These bytes, with the standard alphabet and padding.
        pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
            Self(GeneralPurpose::new(&STANDARD, LENIENT).encode(bytes))
        }

        /// The bytes; either alphabet, with or without padding.
        ///
        /// # Errors
        ///
        /// If the text is no Base64.
        pub fn decode(&self) -> Result<Vec<u8>, base64::DecodeError> {
            let alphabet = if self.0.contains(['-', '_']) { &URL_SAFE } else { &STANDARD };
            GeneralPurpose::new(alphabet, LENIENT).decode(&self.0)
        }
    }
}

/// A decimal number of any precision, for example `19.90`.
///
/// It stands on the wire as a string; from a server that sends a number it is read as well, and then
/// written back as one.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    text: String,
    number: bool,
}

impl Decimal {
    /// The text as it stands on the wire.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text as it stands on the wire.
    pub fn into_string(self) -> String {
        self.text
    }
}

impl From<String> for Decimal {
    fn from(text: String) -> Self {
        Self { text, number: false }
    }
}

impl From<&str> for Decimal {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        number.to_string().into()
    }
}

impl AsRef<str> for Decimal {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.text.parse::<serde_json::Number>() {
            Ok(number) if self.number => number.serialize(serializer),
            _ => serializer.serialize_str(&self.text),
        }
    }
}

impl Read<'_> for Decimal {}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        fn number(text: impl ToString) -> Decimal {
            Decimal { text: text.to_string(), number: true }
        }

        impl Visitor<'_> for Reader {
            type Value = Decimal;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a decimal number")
            }

            fn visit_str<E>(self, text: &str) -> Result<Decimal, E> {
                Ok(text.into())
            }

            fn visit_i64<E>(self, value: i64) -> Result<Decimal, E> {
                Ok(number(value))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Decimal, E> {
                Ok(number(value))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Decimal, E> {
                // With the fraction that keeps it a float.
                Ok(number(serde_json::Value::from(value)))
            }
        }

        deserializer.deserialize_any(Reader)
    }
}
