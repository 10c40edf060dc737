//! Arrays with a type per place.
//!
//! ```ignore
//! #[derive(Debug, Clone, PartialEq)]
//! pub struct Point(pub f64, pub f64, pub Option<f64>);
//! tuple!(Point, [x, y], [z]);
//! ```

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, Serializer};

use super::read::{Read, Seed};

/// Makes a tuple struct a JSON array: the elements that have to be there, those that may be missing at
/// the end (`Option`s), those of them that may also be `null` and are written as that, and `rest`, the `Vec` of all further ones. The names are of no importance.
#[allow(unused_macros, reason = "most APIs have no tuples")]
macro_rules! tuple {
    ($name:ident, [$($r:ident),*], [$($o:ident),*] $(, null [$($n:ident),*])? $(, rest $rest:ident)?) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                let Self($($r,)* $($o,)* $($($n,)*)? $($rest,)?) = self;
                let mut elements = $crate::support::Elements::<S>::new(serializer);
                $(elements.element($r);)*
                $(elements.optional($o);)*
                $($(elements.nullable($n);)*)?
                $(elements.rest($rest);)?
                elements.end()
            }
        }

        impl $crate::support::Read<'_> for $name {}

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::read_tuple(deserializer)
            }
        }

        impl<'de> $crate::support::Tuple<'de> for $name {
            fn read<A: ::serde::de::SeqAccess<'de>>(mut array: A) -> ::core::result::Result<Self, A::Error> {
                $(let $r = $crate::support::next_element(&mut array)?;)*
                $(let $o = $crate::support::next_optional(&mut array)?;)*
                $($(let $n = $crate::support::next_optional(&mut array)?;)*)?
                $(let $rest = $crate::support::remaining(&mut array)?;)?
                $crate::support::skip_remaining(&mut array)?;
                ::core::result::Result::Ok(Self($($r,)* $($o,)* $($($n,)*)? $($rest,)?))
            }
        }
    };
}

#[allow(unused_imports, reason = "most APIs have no tuples")]
pub(crate) use tuple;

/// Writes the elements of an array, and remembers the first failure.
#[derive(Debug)]
pub struct Elements<S: Serializer> {
    state: Result<S::SerializeSeq, S::Error>,
    /// Nulls for elements that are missing, which are only written if another one follows.
    missing: usize,
}

impl<S: Serializer> Elements<S> {
    /// Starts an array.
    pub fn new(serializer: S) -> Self {
        Self { state: serializer.serialize_seq(None), missing: 0 }
    }

    /// Writes an element.
    pub fn element<T: Serialize>(&mut self, value: &T) {
        for _ in 0..std::mem::take(&mut self.missing) {
            self.put(&());
        }
        self.put(value);
    }

    /// Writes an element if there is one.
    pub fn optional<T: Serialize>(&mut self, value: &Option<T>) {
        match value {
            Some(value) => self.element(value),
            None => self.missing += 1,
        }
    }

    /// Writes an element, or null for none; nothing if an element before it is missing.
    pub fn nullable<T: Serialize>(&mut self, value: &Option<T>) {
        match value {
            Some(value) => self.element(value),
            None if self.missing == 0 => self.put(&()),
            None => self.missing += 1,
        }
    }

    /// Writes all elements.
    pub fn rest<T: Serialize>(&mut self, values: &[T]) {
        for value in values {
            self.element(value);
        }
    }

    /// Ends the array.
    ///
    /// # Errors
    ///
    /// The first failure of all that was written.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.state?.end()
    }

    fn put<T: Serialize>(&mut self, value: &T) {
        if let Ok(array) = &mut self.state
            && let Err(error) = array.serialize_element(value)
        {
            self.state = Err(error);
        }
    }
}

/// A tuple struct that is read from the elements of an array.
pub trait Tuple<'de>: Sized {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// If an element is missing or of another type.
    fn read<A: SeqAccess<'de>>(array: A) -> Result<Self, A::Error>;
}

/// Reads an array.
///
/// # Errors
///
/// If there is none, or an element is missing or of another type.
pub fn read_tuple<'de, T: Tuple<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Reader<T>(PhantomData<T>);

    impl<'de, T: Tuple<'de>> Visitor<'de> for Reader<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an array")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<T, A::Error> {
            T::read(array)
        }
    }

    deserializer.deserialize_seq(Reader(PhantomData))
}

/// Reads an element that has to be there.
///
/// # Errors
///
/// If it is missing or of another type.
pub fn next_element<'de, T: Read<'de>, A: SeqAccess<'de>>(array: &mut A) -> Result<T, A::Error> {
    array.next_element_seed(Seed::new())?.ok_or_else(|| A::Error::custom("an element of the array is missing"))
}

/// Reads an element that may be missing; null is the same.
///
/// # Errors
///
/// If it is of another type.
pub fn next_optional<'de, T: Read<'de>, A: SeqAccess<'de>>(array: &mut A) -> Result<Option<T>, A::Error> {
    array.next_element_seed(Seed::<Option<T>>::new()).map(Option::flatten)
}

/// Reads all further elements.
///
/// # Errors
///
/// If one is of another type.
pub fn remaining<'de, T: Read<'de>, A: SeqAccess<'de>>(array: &mut A) -> Result<Vec<T>, A::Error> {
    let mut values = Vec::new();
    while let Some(value) = array.next_element_seed(Seed::new())? {
        values.push(value);
    }
    Ok(values)
}

/// Skips all further elements.
///
/// # Errors
///
/// If the input is broken.
pub fn skip_remaining<'de, A: SeqAccess<'de>>(array: &mut A) -> Result<(), A::Error> {
    while array.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}
