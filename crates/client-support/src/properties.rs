//! Properties that are not declared, but shall be of a type.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::de::MapAccess;
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::object::{Members, Rest, Writer};
use super::read::Read;

/// The properties that are not declared one by one: a map of those that are of the type that the document gives them.
///
/// The next property that the API adds may be of another type. It is kept as JSON, and written back the same.
#[derive(Debug, Clone, PartialEq)]
pub struct TypedProperties<T> {
    typed: BTreeMap<String, T>,
    others: Map<String, Value>,
}

impl<T> TypedProperties<T> {
    /// The properties of another type.
    #[must_use]
    pub fn others(&self) -> &Map<String, Value> {
        &self.others
    }

    /// The properties of another type, to be changed.
    pub fn others_mut(&mut self) -> &mut Map<String, Value> {
        &mut self.others
    }
}

impl<T> Default for TypedProperties<T> {
    fn default() -> Self {
        Self { typed: BTreeMap::new(), others: Map::new() }
    }
}

impl<T> Deref for TypedProperties<T> {
    type Target = BTreeMap<String, T>;

    fn deref(&self) -> &Self::Target {
        &self.typed
    }
}

impl<T> DerefMut for TypedProperties<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.typed
    }
}

impl<T> From<BTreeMap<String, T>> for TypedProperties<T> {
    fn from(typed: BTreeMap<String, T>) -> Self {
        Self { typed, others: Map::new() }
    }
}

impl<T: Serialize> Members for TypedProperties<T> {
    fn write<S: Serializer>(&self, writer: &mut Writer<S>) {
        self.typed.iter().for_each(|(name, value)| writer.entry(name, value));
        self.others.write(writer);
    }
}

impl<'de, A: MapAccess<'de>, T: for<'v> Read<'v>> Rest<'de, A> for TypedProperties<T> {
    fn keep(&mut self, name: Cow<'de, str>, map: &mut A) -> Result<(), A::Error> {
        let (name, value) = (name.into_owned(), map.next_value::<Value>()?);
        // Of equal names, the last one counts.
        match T::read(&value) {
            Ok(value) => {
                self.others.remove(&name);
                self.typed.insert(name, value);
            }
            Err(_) => {
                self.typed.remove(&name);
                self.others.insert(name, value);
            }
        }
        Ok(())
    }
}
