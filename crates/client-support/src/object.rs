//! Structs as JSON objects, in a few lines each.
//!
//! Serde's derive writes several hundred lines for a struct, which the compiler has to check for each of
//! them. Here, what a struct has of its own is a table of its properties; everything else is shared.
//!
//! ```ignore
//! #[derive(Debug, Clone, PartialEq)]
//! pub struct Pet {
//!     pub name: String,
//!     pub tag: Option<String>,
//!     pub additional_properties: Map<String, Value>,
//! }
//! object!(Pet, required { "name": name }, optional { "tag": tag }, rest additional_properties);
//! ```

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::read::{Read, Seed};

/// Makes a struct a JSON object. Any part but the name may be missing.
///
/// - `required`: has to be there.
/// - `nullable`: may be missing, is always written; an `Option` whose `None` is null.
/// - `optional`: may be missing, is left out when it [is absent](Absent).
/// - `any`: may be missing; an `Option` of JSON, of which null is a value.
/// - `rest`: the map of the properties that have no field.
#[allow(unused_macros, reason = "an API may have no structs")]
macro_rules! object {
    (
        $name:ident
        $(, required { $($r_wire:literal: $r:ident),* $(,)? })?
        $(, nullable { $($n_wire:literal: $n:ident),* $(,)? })?
        $(, optional { $($o_wire:literal: $o:ident),* $(,)? })?
        $(, any { $($a_wire:literal: $a:ident),* $(,)? })?
        $(, rest $rest:ident)?
        $(,)?
    ) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                #[allow(unused_mut, reason = "a struct may have no fields")]
                let mut writer = $crate::support::Writer::<S>::new(serializer);
                $($(writer.entry($r_wire, &self.$r);)*)?
                $($(writer.entry($n_wire, &self.$n);)*)?
                $($(writer.optional($o_wire, &self.$o);)*)?
                $($(writer.optional($a_wire, &self.$a);)*)?
                $(writer.rest(&self.$rest);)?
                writer.end()
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::read_object(deserializer)
            }
        }

        impl $crate::support::Read<'_> for $name {}

        impl<'de> $crate::support::Object<'de> for $name {
            fn read<A: ::serde::de::MapAccess<'de>>(map: A) -> ::core::result::Result<Self, A::Error> {
                $($(let mut $r = ::core::option::Option::None;)*)?
                $($(let mut $n = ::core::option::Option::None;)*)?
                $($(let mut $o = ::core::option::Option::None;)*)?
                $($(let mut $a = ::core::option::Option::None;)*)?
                $(let mut $rest = ::core::default::Default::default();)?
                $crate::support::read_fields(
                    map,
                    &mut [
                        $($(($r_wire, &mut $r),)*)?
                        $($(($n_wire, &mut $n),)*)?
                        $($(($o_wire, &mut $o),)*)?
                        $($(($a_wire, &mut $a),)*)?
                    ],
                    object!(@rest $($rest)?),
                )?;
                ::core::result::Result::Ok(Self {
                    // What `?` does, without the conversions that cost the compiler as much as all the rest.
                    $($($r: match $crate::support::required($r, $r_wire) {
                        ::core::result::Result::Ok(value) => value,
                        ::core::result::Result::Err(error) => return ::core::result::Result::Err(error),
                    },)*)?
                    $($($n: $n.unwrap_or_default(),)*)?
                    $($($o: $o.unwrap_or_default(),)*)?
                    $($($a,)*)?
                    $($rest,)?
                })
            }
        }
    };
    (@rest) => { &mut $crate::support::Ignored };
    (@rest $rest:ident) => { &mut $rest };
}

#[allow(unused_imports, reason = "an API may have no structs")]
pub(crate) use object;

/// What is left out of an object.
pub trait Absent {
    /// Whether there is nothing to write.
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

/// Writes the members of an object, and remembers the first failure.
#[derive(Debug)]
pub struct Writer<S: Serializer> {
    state: Result<S::SerializeMap, S::Error>,
}

impl<S: Serializer> Writer<S> {
    /// Starts an object.
    pub fn new(serializer: S) -> Self {
        Self { state: serializer.serialize_map(None) }
    }

    /// Writes a member.
    pub fn entry<T: Serialize>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.state
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.state = Err(error);
        }
    }

    /// Writes a member, unless it is absent.
    pub fn optional<T: Serialize + Absent>(&mut self, name: &str, value: &T) {
        if !value.is_absent() {
            self.entry(name, value);
        }
    }

    /// Writes the members that have no field.
    pub fn rest<M: Members>(&mut self, rest: &M) {
        rest.write(self);
    }

    /// Ends the object.
    ///
    /// # Errors
    ///
    /// The first failure of all that was written.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.state?.end()
    }
}

/// The members that have no field, as they are written.
pub trait Members {
    /// Writes them.
    fn write<S: Serializer>(&self, writer: &mut Writer<S>);
}

impl Members for Map<String, Value> {
    fn write<S: Serializer>(&self, writer: &mut Writer<S>) {
        self.iter().for_each(|(name, value)| writer.entry(name, value));
    }
}

/// A struct that is read from the members of an object.
pub trait Object<'de>: Sized {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// If a member is missing or of another type.
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Reads an object.
///
/// # Errors
///
/// If there is none, or a member is missing or of another type.
pub fn read_object<'de, T: Object<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Reader<T>(PhantomData<T>);

    impl<'de, T: Object<'de>> Visitor<'de> for Reader<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            T::read(map)
        }
    }

    deserializer.deserialize_map(Reader(PhantomData))
}

/// A place for the value of a member. Behind `dyn`, so that reading a member is compiled once for all
/// structs that have one of its type.
pub trait Slot<'de, A: MapAccess<'de>> {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// If it is of another type.
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error>;
}

impl<'de, A: MapAccess<'de>, T: Read<'de>> Slot<'de, A> for Option<T> {
    fn fill(&mut self, map: &mut A) -> Result<(), A::Error> {
        *self = Some(map.next_value_seed(Seed::new())?);
        Ok(())
    }
}

/// A place for the members that have no field.
pub trait Rest<'de, A: MapAccess<'de>> {
    /// Reads the value of one.
    ///
    /// # Errors
    ///
    /// If it is of another type.
    fn keep(&mut self, name: Cow<'de, str>, map: &mut A) -> Result<(), A::Error>;
}

impl<'de, A: MapAccess<'de>> Rest<'de, A> for Map<String, Value> {
    fn keep(&mut self, name: Cow<'de, str>, map: &mut A) -> Result<(), A::Error> {
        self.insert(name.into_owned(), map.next_value()?);
        Ok(())
    }
}

/// Members without a field are skipped.
#[derive(Debug)]
pub struct Ignored;

impl<'de, A: MapAccess<'de>> Rest<'de, A> for Ignored {
    fn keep(&mut self, _: Cow<'de, str>, map: &mut A) -> Result<(), A::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }
}

/// Reads every member into its slot; what has none goes to `rest`. Of equal names, the last one counts.
///
/// # Errors
///
/// If a value is of another type than its slot.
pub fn read_fields<'de, A: MapAccess<'de>>(
    mut map: A,
    slots: &mut [(&'static str, &mut dyn Slot<'de, A>)],
    rest: &mut dyn Rest<'de, A>,
) -> Result<(), A::Error> {
    // Servers tend to write members in the order of their documents: the next slot is the likely one.
    let mut next = 0;
    while let Some(Key(name)) = map.next_key()? {
        let (before, after) = slots.split_at_mut(next);
        let found = after.iter_mut().chain(before).position(|(wire, _)| *wire == name);
        match found.and_then(|offset| slots.get_mut((next + offset) % slots.len().max(1)).map(|slot| (offset, slot))) {
            Some((offset, (_, slot))) => {
                slot.fill(&mut map)?;
                next = (next + offset + 1) % slots.len();
            }
            None => rest.keep(name, &mut map)?,
        }
    }
    Ok(())
}

/// The value of a member that has to be there.
///
/// # Errors
///
/// If it was not there.
pub fn required<T, E: serde::de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
    slot.ok_or_else(|| E::missing_field(name))
}

/// The name of a member, borrowed if it stands so in the input.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a member")
            }

            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(name)))
            }

            fn visit_str<E>(self, name: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(name.to_owned())))
            }

            fn visit_string<E>(self, name: String) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(name)))
            }
        }

        deserializer.deserialize_str(Reader)
    }
}
