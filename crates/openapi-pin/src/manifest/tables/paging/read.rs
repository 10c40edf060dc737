//! From the tables of paging as they are written to what they say of each operation.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::super::Reader;
use super::{In, Next, Paging, Size, Style};
use crate::error::Error;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::manifest) struct RawStyle {
    next: RawNext,
    send: Option<Spanned<RawIn>>,
    more: Option<Spanned<String>>,
    size: Option<Spanned<RawSize>>,
    items: Option<Spanned<String>>,
    id: Option<Spanned<String>>,
    #[serde(default)]
    lists: Vec<RawLists>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawNext {
    Answer(Spanned<String>),
    LastItem(Spanned<String>),
    PagesFrom(u64),
    ItemsFrom(u64),
    Url(Spanned<String>),
    Link(Spanned<String>),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawIn {
    Query(String),
    Body(Spanned<String>),
}

#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields)]
struct RawSize {
    query: Option<String>,
    body: Option<Spanned<String>>,
    default: Option<u64>,
    max: Option<u64>,
    fixed: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLists {
    operations: Spanned<Vec<Spanned<String>>>,
    items: Option<Spanned<String>>,
    id: Option<Spanned<String>>,
    size: Option<Spanned<RawSize>>,
    #[serde(default)]
    only_with: Vec<String>,
}

impl Reader<'_> {
    pub(in super::super) fn paging(&self, raw: BTreeMap<Spanned<String>, RawStyle>) -> Result<Vec<Paging>, Error> {
        let mut tables: Vec<Paging> = Vec::new();
        for (name, raw) in raw {
            let style = InStyle { reader: self, name: name.get_ref().clone() };
            for (paging, span) in style.read(name, raw)? {
                if let Some(other) = tables.iter().find(|other| other.operation.is(&paging.operation)) {
                    let what = format!("`{}` pages as `{}` already", paging.operation, other.style.name);
                    let key = style.key("operations");
                    return Err(self.checker.error(what, &key, span).with_help("an operation pages in one way"));
                }
                tables.push(paging);
            }
        }
        Ok(tables)
    }
}

/// Reads a style and its lists.
struct InStyle<'a> {
    reader: &'a Reader<'a>,
    name: String,
}

type Span = std::ops::Range<usize>;

impl InStyle<'_> {
    fn key(&self, key: &str) -> String {
        format!("paging.{}.{key}", self.name)
    }

    fn wrong<T>(&self, key: &str, span: Span, what: &str, help: &str) -> Result<T, Error> {
        Err(self.reader.checker.error(what, &self.key(key), span).with_help(help))
    }

    /// What the style says of each operation, and where it names it.
    fn read(&self, name: Spanned<String>, raw: RawStyle) -> Result<Vec<(Paging, Span)>, Error> {
        let span = name.span();
        let name = self.reader.checker.name("paging", name)?;
        let next = self.next(raw.next, raw.send, &span)?;
        let more = raw.more.map(|more| self.pointer("more", more)).transpose()?;
        if raw.lists.is_empty() {
            let what = format!("no list pages as `{name}`");
            return self.wrong("lists", span, &what, "name its operations in `lists`, or take it away");
        }
        let style = Style { name, next, more };
        let mut read = Vec::new();
        for lists in raw.lists {
            let RawLists { operations, items, id, size, only_with } = lists;
            let span = operations.span();
            let items = match self.one_of("items", raw.items.clone(), items)? {
                Some(items) => self.pointer("items", items)?,
                None => {
                    let what = "nothing says where the items of these lists are";
                    return self.wrong("items", span, what, "write a JSON pointer to them here or in the style");
                }
            };
            let id = self.one_of("id", raw.id.clone(), id)?.map(|id| self.pointer("id", id)).transpose()?;
            let size = self.size(raw.size.clone(), size)?;
            if let Some(sent) = size.as_ref().and_then(|size| size.send.as_ref())
                && style.next.send() == Some(sent)
            {
                let what = "the size and the position are sent in one place";
                return self.wrong("size", span, what, "one of the two is sent elsewhere");
            }
            if operations.get_ref().is_empty() {
                return self.wrong("operations", span, "a list without an operation", "name its operations");
            }
            for operation in operations.into_inner() {
                let span = operation.span();
                let operation = self.reader.operation(&self.key("operations"), operation)?;
                let (style, size, items, id) = (style.clone(), size.clone(), items.clone(), id.clone());
                read.push((Paging { operation, style, size, items, id, only_with: only_with.clone() }, span));
            }
        }
        Ok(read)
    }

    fn next(&self, raw: RawNext, send: Option<Spanned<RawIn>>, style: &Span) -> Result<Next, Error> {
        let sent = |send: Option<Spanned<RawIn>>| match send {
            Some(send) => self.place("send", send),
            None => {
                let what = format!("`{}` does not say where a position is sent", self.name);
                self.wrong(
                    "send",
                    style.clone(),
                    &what,
                    "write `send = { query = \"...\" }`, or `body` and a JSON pointer",
                )
            }
        };
        let followed = |send: Option<Spanned<RawIn>>| match send {
            None => Ok(()),
            Some(send) => {
                let what = "the address of the next page is followed, and not sent";
                self.wrong("send", send.span(), what, "take `send` away")
            }
        };
        Ok(match raw {
            RawNext::Answer(at) => Next::Answer { at: self.pointer("next", at)?, send: sent(send)? },
            RawNext::LastItem(at) => Next::LastItem { at: self.pointer("next", at)?, send: sent(send)? },
            RawNext::PagesFrom(from) => Next::Pages { from, send: sent(send)? },
            RawNext::ItemsFrom(from) => Next::Items { from, send: sent(send)? },
            RawNext::Url(at) => {
                followed(send)?;
                Next::Url { at: self.pointer("next", at)? }
            }
            RawNext::Link(rel) => {
                followed(send)?;
                let is_one = |rel: &str| !rel.is_empty() && !rel.contains(char::is_whitespace);
                let rule = "a relation is one word, such as `next`";
                Next::Link { rel: self.reader.checker.checked(&self.key("next"), rel, is_one, rule)? }
            }
        })
    }

    fn pointer(&self, key: &str, pointer: Spanned<String>) -> Result<String, Error> {
        self.reader.pointer(&self.key(key), pointer)
    }

    fn place(&self, key: &str, raw: Spanned<RawIn>) -> Result<In, Error> {
        let span = raw.span();
        match raw.into_inner() {
            RawIn::Query(name) if name.is_empty() => {
                self.wrong(key, span, "a parameter without a name", "name a parameter of the query")
            }
            RawIn::Query(name) => Ok(In::Query(name)),
            RawIn::Body(pointer) if pointer.get_ref().is_empty() => {
                self.wrong(key, span, "the body as a whole is no place", "write a JSON pointer to a property of it")
            }
            RawIn::Body(pointer) => Ok(In::Body(self.pointer(key, pointer)?)),
        }
    }

    /// What either the style says or a list.
    fn one_of<T>(
        &self,
        key: &str,
        style: Option<Spanned<T>>,
        list: Option<Spanned<T>>,
    ) -> Result<Option<Spanned<T>>, Error> {
        match (style, list) {
            (Some(_), Some(list)) => self.twice(key, list.span()),
            (style, list) => Ok(list.or(style)),
        }
    }

    fn twice<T>(&self, key: &str, span: Span) -> Result<T, Error> {
        let what = format!("the style says `{key}` already");
        self.wrong(key, span, &what, "say it in the style, or in each of its lists")
    }

    /// What is known of the size: some of it by the style, some by a list.
    fn size(&self, style: Option<Spanned<RawSize>>, list: Option<Spanned<RawSize>>) -> Result<Option<Size>, Error> {
        let Some(span) = list.as_ref().or(style.as_ref()).map(Spanned::span) else { return Ok(None) };
        let style = style.map(Spanned::into_inner).unwrap_or_default();
        let list = list.map(Spanned::into_inner).unwrap_or_default();
        let query = self.part("query", &span, style.query, list.query)?;
        let body = self.part("body", &span, style.body, list.body)?;
        let default = self.part("default", &span, style.default, list.default)?;
        let max = self.part("max", &span, style.max, list.max)?;
        let fixed = self.part("fixed", &span, style.fixed, list.fixed)?;
        let wrong = |what, help| self.wrong("size", span.clone(), what, help);
        if [default, max, fixed].contains(&Some(0)) {
            return wrong("a page of no items", "write 1 or more");
        }
        if let (Some(default), Some(max)) = (default, max)
            && default > max
        {
            return wrong("a page has more items by default than it can have", "write a `default` up to `max`");
        }
        let sent = match (query, body) {
            (Some(_), Some(_)) => return wrong("a size is sent once", "keep `query` or `body`"),
            (Some(name), None) => Some(RawIn::Query(name)),
            (None, Some(pointer)) => Some(RawIn::Body(pointer)),
            (None, None) => None,
        };
        let send = sent.map(|sent| self.place("size", Spanned::new(span.clone(), sent))).transpose()?;
        match (send, default, max, fixed) {
            (None, None, None, Some(_)) => Ok(Some(Size { send: None, default: fixed, max: fixed })),
            (send @ Some(_), default, max, None) => Ok(Some(Size { send, default, max })),
            _ => wrong(
                "a size is sent or fixed",
                "keep `query` or `body`, with the default and the maximum as far as known, or `fixed`",
            ),
        }
    }

    fn part<T>(&self, key: &str, span: &Span, style: Option<T>, list: Option<T>) -> Result<Option<T>, Error> {
        match (style, list) {
            (Some(_), Some(_)) => self.twice(&format!("size.{key}"), span.clone()),
            (style, list) => Ok(list.or(style)),
        }
    }
}
