//! Enums that keep what they do not know.
//!
//! A server adds a value to an enum on any day. A client that was made before that reads it as the
//! variant for unknown values, which holds it as it came, and writes it back the same.
//!
//! ```ignore
//! #[derive(Debug, Clone)]
//! pub enum Status {
//!     Open,
//!     Closed,
//!     /// Another value.
//!     Unknown(String),
//! }
//! open_enum!(Status, Unknown, { "open": Open, "closed": Closed });
//! ```

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Visitor};
use serde_json::Value;

use super::read::Read;

/// Makes an enum a JSON string.
#[allow(unused_macros, reason = "an API may not have all kinds of enums")]
macro_rules! open_enum {
    ($name:ident, $unknown:ident, { $($text:literal: $variant:ident),* $(,)? }) => {
        impl $name {
            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::$unknown(text) => text,
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::$unknown(::std::string::String::from(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                ::core::convert::From::from(text.as_str())
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        // By text, so that a known value is equal to itself however it was made.
        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::support::Read<'_> for $name {}

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::read_text(deserializer)
            }
        }
    };
}

/// Makes an enum a JSON integer.
#[allow(unused_macros, reason = "an API may not have all kinds of enums")]
macro_rules! integer_enum {
    ($name:ident, $unknown:ident, { $($number:literal: $variant:ident),* $(,)? }) => {
        impl $name {
            /// The value as it stands on the wire.
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::$unknown(number) => *number,
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::$unknown(number),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_i64() == other.as_i64()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.as_i64(), state);
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl $crate::support::Read<'_> for $name {}

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::read_integer(deserializer)
            }
        }
    };
}

/// Makes an enum a JSON value of any type; the known ones are given as JSON text.
#[allow(unused_macros, reason = "an API may not have all kinds of enums")]
macro_rules! mixed_enum {
    ($name:ident, $unknown:ident, { $($json:literal: $variant:ident),* $(,)? }) => {
        impl $name {
            /// The value as it stands on the wire.
            pub fn to_json(&self) -> ::serde_json::Value {
                match self {
                    $(Self::$variant => $crate::support::json_literal($json),)*
                    Self::$unknown(value) => ::core::clone::Clone::clone(value),
                }
            }
        }

        impl ::core::convert::From<::serde_json::Value> for $name {
            fn from(value: ::serde_json::Value) -> Self {
                $(if $crate::support::is_json_literal(&value, $json) {
                    return Self::$variant;
                })*
                Self::$unknown(value)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.to_json() == other.to_json()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.to_json(), serializer)
            }
        }

        impl $crate::support::Read<'_> for $name {}

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)
                    .map(::core::convert::From::from)
            }
        }
    };
}

#[allow(unused_imports, reason = "an API may not have all kinds of enums")]
pub(crate) use {integer_enum, mixed_enum, open_enum};

/// Reads a string; a known value costs no allocation.
///
/// # Errors
///
/// If it is no string.
pub fn read_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'t> From<&'t str>,
    D: Deserializer<'de>,
{
    struct Reader<T>(PhantomData<T>);

    impl<T: for<'t> From<&'t str>> Visitor<'_> for Reader<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E>(self, text: &str) -> Result<T, E> {
            Ok(T::from(text))
        }
    }

    deserializer.deserialize_str(Reader(PhantomData))
}

/// Reads an integer, which may be written with a fraction of zero.
///
/// # Errors
///
/// If it is no integer, or does not fit into an `i64`.
pub fn read_integer<'de, T: From<i64>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    i64::read(deserializer).map(T::from)
}

/// A value that is written as JSON in the code.
pub fn json_literal(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}

/// Whether a value is the one that is written as JSON in the code; `1.0` is `1`.
pub fn is_json_literal(value: &Value, json: &str) -> bool {
    let literal = json_literal(json);
    match (value, &literal) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (left, right) => left == right,
    }
}
