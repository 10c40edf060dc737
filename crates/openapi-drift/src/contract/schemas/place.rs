//! Places in a document, kept as steps so that a pointer is only written out when somebody asks.

use openapi_normal::pointer;
use serde_json::Value;

/// A place in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PlaceId(u32);

/// A schema as it stands in the document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'d> {
    pub(crate) place: PlaceId,
    pub(crate) value: &'d Value,
}

impl<'d> Source<'d> {
    /// Every value of a document stands at an address of its own.
    pub(crate) fn address(&self) -> usize {
        std::ptr::from_ref(self.value).addr()
    }

    pub(crate) fn keyword(&self, keyword: &str) -> Option<&'d Value> {
        self.value.get(keyword)
    }
}

#[derive(Debug)]
enum Step<'d> {
    /// A pointer from the root.
    Pointer(Box<str>),
    Name(PlaceId, &'d str),
    Index(PlaceId, usize),
}

/// All places that were spoken of.
#[derive(Debug, Default)]
pub(crate) struct Places<'d>(Vec<Step<'d>>);

impl<'d> Places<'d> {
    pub(crate) fn at(&mut self, pointer: &str) -> PlaceId {
        self.push(Step::Pointer(pointer.into()))
    }

    pub(crate) fn member(&mut self, of: PlaceId, name: &'d str) -> PlaceId {
        self.push(Step::Name(of, name))
    }

    pub(crate) fn element(&mut self, of: PlaceId, index: usize) -> PlaceId {
        self.push(Step::Index(of, index))
    }

    fn push(&mut self, step: Step<'d>) -> PlaceId {
        // A document of 64 MB has fewer places than that.
        let id = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.push(step);
        PlaceId(id)
    }

    /// The name, if it is a component.
    pub(crate) fn component(&self, place: PlaceId) -> Option<&str> {
        match self.step(place)? {
            Step::Pointer(pointer) => pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/')),
            _ => None,
        }
    }

    pub(crate) fn pointer(&self, mut place: PlaceId) -> String {
        let mut tokens = Vec::new();
        loop {
            match self.step(place) {
                Some(Step::Name(of, name)) => {
                    tokens.push(pointer::escape(name).into_owned());
                    place = *of;
                }
                Some(Step::Index(of, index)) => {
                    tokens.push(index.to_string());
                    place = *of;
                }
                Some(Step::Pointer(root)) => {
                    let mut pointer = root.to_string();
                    for token in tokens.iter().rev() {
                        pointer.push('/');
                        pointer.push_str(token);
                    }
                    return pointer;
                }
                None => return String::new(),
            }
        }
    }

    fn step(&self, place: PlaceId) -> Option<&Step<'d>> {
        self.0.get(usize::try_from(place.0).ok()?)
    }
}
