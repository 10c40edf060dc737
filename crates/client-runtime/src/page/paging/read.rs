//! From an answer to a page.

use http::header::LINK;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::request::Sought;
use super::{In, Next, Paging, link, position};
use crate::error::quoted;
use crate::{Error, Headers, Kind};

/// Longest path into an answer that a message shows, in bytes.
const PATH: usize = 100;

/// What an answer says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Read<T> {
    pub(super) items: Vec<T>,
    pub(super) next: Option<String>,
    pub(super) has_more: bool,
}

impl Paging {
    /// Reads the page that was `sought`.
    pub(super) fn read<T: DeserializeOwned>(
        &self,
        sought: &Sought,
        headers: &Headers,
        mut answer: Value,
    ) -> Result<Read<T>, Error> {
        if !self.is_page(&answer) {
            let flaw = format!("a success that is no page: it has no `{}`, and nothing of the next page", self.items);
            return Err(Error::new(Kind::Decode, flaw));
        }
        // Before the items are taken out: a list may be the whole answer.
        let given = self.given(sought, headers, &answer)?;
        let more = self.style.more.and_then(|more| answer.pointer(more)).and_then(Value::as_bool);
        let list = answer.pointer_mut(self.items).map(Value::take).unwrap_or_default();
        let items = match list {
            // Some servers have nothing to say of nothing.
            Value::Null => Vec::new(),
            list => self.decode(list)?,
        };
        if !sought.is_list {
            return Ok(Read { items, next: None, has_more: false });
        }
        let count = items.len() as u64;
        let (next, goes_on) = match self.style.next {
            Next::Answer { .. } | Next::Url { .. } | Next::Link { .. } => {
                let goes_on = given.is_some();
                (given, goes_on)
            }
            Next::LastItem { .. } => (given, is_full(sought, count)),
            Next::Pages { .. } => (number(sought.number, 1)?, is_full(sought, count)),
            Next::Items { .. } => (number(sought.number, count)?, is_full(sought, count)),
        };
        let has_more = more.unwrap_or(goes_on);
        Ok(Read { items, next: next.filter(|_| has_more), has_more })
    }

    /// The next position, where the answer gives one.
    fn given(&self, sought: &Sought, headers: &Headers, answer: &Value) -> Result<Option<String>, Error> {
        let is_in_body = |send| matches!(send, In::Body(_));
        match self.style.next {
            Next::Answer { at, send } => position::from_answer(answer.pointer(at), is_in_body(send)),
            Next::LastItem { at, send } => {
                let last = answer.pointer(self.items).and_then(Value::as_array).and_then(|items| items.last());
                position::from_answer(last.and_then(|last| last.pointer(at)), is_in_body(send))
            }
            Next::Pages { .. } | Next::Items { .. } => Ok(None),
            Next::Url { at, .. } => {
                Ok(position::from_answer(answer.pointer(at), false)?.map(|url| sought.absolute(url)))
            }
            Next::Link { rel, .. } => {
                let fields = headers.map().get_all(LINK).iter().map(|field| String::from_utf8_lossy(field.as_bytes()));
                Ok(link::find(fields, rel).map(|url| sought.absolute(url)))
            }
        }
    }

    /// Whether an answer has anything that makes it a page. A list that is left out for want of items is one where the
    /// answer says at least whether there is more; without either it may be anything, and taken for the last page it
    /// would end a walk in silence. An answer that is nothing as a whole says nothing of a list inside it.
    fn is_page(&self, answer: &Value) -> bool {
        if !self.items.is_empty() && (answer.is_null() || answer.as_array().is_some_and(Vec::is_empty)) {
            return false;
        }
        let of_next = self.style.next.in_answer().into_iter().chain(self.style.more);
        has(answer, self.items) || of_next.into_iter().any(|pointer| has(answer, pointer))
    }

    fn decode<T: DeserializeOwned>(&self, list: Value) -> Result<Vec<T>, Error> {
        serde_path_to_error::deserialize(list).map_err(|error| {
            // The path has names from the answer, and the cause's own text its values: one is quoted, the other not told.
            let path = error.path().to_string();
            let path = quoted(format!("{}/{path}", self.items).as_bytes(), PATH);
            let flaw = format!(
                "a page that cannot be decoded at `{path}`: a value of another type than the document declares"
            );
            Error::new(Kind::Decode, flaw)
        })
    }
}

impl Sought {
    /// An address on this page may be relative to where the page is. What is no address stays as it is, to be refused.
    fn absolute(&self, url: String) -> String {
        let joined = self.url.as_ref().and_then(|page| page.join(&url).ok());
        joined.map_or(url, String::from)
    }
}

/// Whether an answer has something at `pointer`, if only null; or has null or an empty list on the way there.
fn has(answer: &Value, pointer: &str) -> bool {
    let mut at = answer;
    for token in pointer.split('/').skip(1) {
        let name = token.replace("~1", "/").replace("~0", "~");
        let next = match at {
            Value::Null => return true,
            Value::Array(items) if items.is_empty() => return true,
            Value::Array(items) => name.parse::<usize>().ok().and_then(|index| items.get(index)),
            value => value.get(&name),
        };
        match next {
            Some(next) => at = next,
            None => return false,
        }
    }
    true
}

/// A page that is not full is the last one. Where nobody knows what full is, only an empty one is.
fn is_full(sought: &Sought, count: u64) -> bool {
    count > 0 && sought.full.is_none_or(|full| count >= full)
}

fn number(from: u64, by: u64) -> Result<Option<String>, Error> {
    let next =
        from.checked_add(by).ok_or_else(|| Error::new(Kind::Pagination, "there is no number for the next page"))?;
    Ok(Some(next.to_string()))
}
