//! How the members of objects, the elements of tuples and the variants of unions are read.
//!
//! As serde does, but for integers: servers in JavaScript or PHP write 1 as `1.0` or `1e3` on any day, which is the
//! same number in JSON, and must not cost the whole answer. Serde's own integers refuse it, and they cannot be
//! changed; what contains them is therefore read by way of [`Read`].

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::{Map, Value};

/// A value that is read as serde does, unless it contains integers.
pub trait Read<'de>: Deserialize<'de> {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// If the input is of another type.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl Read<'_> for bool {}
impl Read<'_> for f64 {}
impl Read<'_> for String {}
impl Read<'_> for Value {}
impl Read<'_> for Map<String, Value> {}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl<'de> Read<'de> for $integer {
            fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_i64(Integer(stringify!($integer), PhantomData))
            }
        }
    )*};
}

integers!(i32 i64 u64);

/// Reads an integer, which may be written with a fraction of zero.
struct Integer<T>(&'static str, PhantomData<T>);

impl<T: TryFrom<i128>> Visitor<'_> for Integer<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number.into()).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        T::try_from(number.into()).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        // Beyond this, a float is not exact.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        let integer = (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i128);
        let integer = integer.and_then(|integer| T::try_from(integer).ok());
        integer.ok_or_else(|| E::invalid_type(Unexpected::Float(number), &self))
    }
}

/// Reads a value where serde asks how.
pub(super) struct Seed<T>(PhantomData<T>);

impl<T> Seed<T> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Read<'de>> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

impl<'de, T: Read<'de>> Read<'de> for Box<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self::new)
    }
}

impl<'de, T: Read<'de>> Read<'de> for Option<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);

        impl<'de, T: Read<'de>> Visitor<'de> for Reader<T> {
            type Value = Option<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }

            fn visit_none<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_unit<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
                T::read(deserializer).map(Some)
            }
        }

        deserializer.deserialize_option(Reader(PhantomData))
    }
}

impl<'de, T: Read<'de>> Read<'de> for Vec<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);

        impl<'de, T: Read<'de>> Visitor<'de> for Reader<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                // In the words of serde, whose error it would be otherwise.
                f.write_str("a sequence")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Vec<T>, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = array.next_element_seed(Seed::new())? {
                    values.push(value);
                }
                Ok(values)
            }
        }

        deserializer.deserialize_seq(Reader(PhantomData))
    }
}

impl<'de, T: Read<'de>> Read<'de> for BTreeMap<String, T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(PhantomData<T>);

        impl<'de, T: Read<'de>> Visitor<'de> for Reader<T> {
            type Value = BTreeMap<String, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeMap<String, T>, A::Error> {
                let mut members = BTreeMap::new();
                while let Some(name) = map.next_key()? {
                    members.insert(name, map.next_value_seed(Seed::new())?);
                }
                Ok(members)
            }
        }

        deserializer.deserialize_map(Reader(PhantomData))
    }
}
