//! Lists that are answered page by page, in the styles that the manifest tells of.
//!
//! A list has a number of items, each of which follows from its number. Where pages lead on with a token, the
//! token hides how many items have been sent, and holds for requests alone that ask for the same in every other
//! respect; anything else is refused, so that a walk which forgets a filter on the way finds out.

use axum::http::Uri;
use serde_json::{Map, Value, json};
use simulator::{Noise, Query, inner_cursor, with_parameter};

use super::Answered;
use super::plain::made;
use crate::Config;
use crate::call::Call;
use crate::catalogue::{Entry, Next, Paging, Sent};
use crate::problem::Problem;
use crate::schema::{Fault, Mistake, member_schema, resolved};

/// Items of a page for which the manifest knows no size.
const USUAL_SIZE: u64 = 20;

/// What a whole address has the position in.
const IN_ADDRESS: &str = "cursor";

/// A page.
pub(super) fn answer(call: &Call) -> Result<Answered, Problem> {
    let (Some(paging), Some(schema)) = (call.entry.paging(), &call.entry.answer) else {
        return Ok(super::plain::answer(call));
    };
    let page = Page::of(call, paging)?;
    let what = format!("{} page", call.entry.name);
    let mut answer = made(call.entry, call.stack.config.seed, &what, page.offset, schema);
    let items = items(&call.stack.config, call.entry, paging, page.offset, page.size);
    page.fill(call, paging, schema, &mut answer, items);
    Ok(Answered::json(call, &answer))
}

/// A page that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) offset: u64,
    pub(super) size: u64,
    /// Whether there can be others.
    one_of_several: bool,
}

impl Page {
    pub(super) fn of(call: &Call, paging: &Paging) -> Result<Page, Problem> {
        let wrong =
            |name: &str, fault| Problem::Mistake(Mistake { place: name.trim_matches('/').replace('/', "."), fault });
        let chosen = paging.size.as_ref().and_then(|place| Some((place.name(), sent(place, &call.query, &call.body)?)));
        let size = match chosen {
            None => paging.usual_size.unwrap_or(USUAL_SIZE),
            Some((name, text)) => match text.parse::<u64>() {
                Ok(0) => return Err(wrong(name, Fault::Value("is less than 1".to_owned()))),
                Ok(size) => size.min(paging.max_size.unwrap_or(u64::MAX)),
                Err(_) => return Err(wrong(name, Fault::Type("an integer"))),
            },
        };
        let given = |name: &String| {
            let name = name.as_str();
            call.query.text(name).is_some() || call.body.pointer(name).or_else(|| call.body.get(name)).is_some()
        };
        let one_of_several = paging.only_with.is_empty() || paging.only_with.iter().any(given);
        let position = position(call.entry, &call.uri, &call.body).filter(|_| one_of_several);
        let position = position.map(|sent| inner_cursor(&sent).unwrap_or(sent)).filter(|text| !text.is_empty());
        let name = paging.send.as_ref().map_or(IN_ADDRESS, Sent::name);
        let offset = match (position, &paging.next) {
            (None, _) => 0,
            (Some(text), Next::PagesFrom(first) | Next::ItemsFrom(first)) => match text.parse::<u64>() {
                Ok(number) if matches!(paging.next, Next::ItemsFrom(_)) => number.saturating_sub(*first),
                Ok(number) => number.saturating_sub(*first).saturating_mul(size),
                Err(_) => return Err(wrong(name, Fault::Type("an integer"))),
            },
            (Some(text), Next::Answer(_) | Next::Url(_)) => Binding::of(call, paging)
                .reveal(&text, call.stack.config.items)
                .ok_or_else(|| wrong(name, Fault::Value("is not a position of this list".to_owned())))?,
        };
        Ok(Page { offset, size, one_of_several })
    }

    /// Puts items into an answer, and what leads on.
    pub(super) fn fill(self, call: &Call, paging: &Paging, schema: &Value, answer: &mut Value, items: Vec<Value>) {
        let total = call.stack.config.items;
        let end = self.offset.saturating_add(items.len() as u64);
        let has_more = self.one_of_several && end < total;
        let numbers = [
            ("total", total),
            ("total_entries", total),
            ("total_count", total),
            ("count", items.len() as u64),
            ("items_count", items.len() as u64),
            ("limit", self.size),
            ("per_page", self.size),
            ("offset", self.offset),
        ];
        let beside = [paging.leads_on(), paging.more.as_deref(), Some(paging.items.as_str())];
        for pointer in beside.into_iter().flatten() {
            let (parent, _) = pointer.rsplit_once('/').unwrap_or_default();
            let parent = if parent.is_empty() { Some(&mut *answer) } else { answer.pointer_mut(parent) };
            if let Some(Value::Object(members)) = parent {
                for (name, number) in numbers {
                    if members.get(name).is_some_and(Value::is_u64) {
                        members.insert(name.to_owned(), number.into());
                    }
                }
            }
        }
        put(answer, &paging.items, items.into());
        if let Some(pointer) = &paging.more {
            put(answer, pointer, has_more.into());
        }
        let Some(pointer) = paging.leads_on() else { return };
        if !has_more {
            return end_walk(call.entry.document(), schema, answer, pointer, self.offset);
        }
        let token = Binding::of(call, paging).hide(end);
        let host = call.headers.get("host").and_then(|host| host.to_str().ok()).unwrap_or("localhost");
        let next = match paging.next {
            Next::Url(_) => {
                with_parameter(&call.uri, IN_ADDRESS, Some(&token)).map(|uri| format!("http://{host}{uri}"))
            }
            _ => Some(token),
        };
        if let Some(next) = next {
            put(answer, pointer, next.into());
        }
    }
}

/// Says that nothing follows, in one of the ways that the schema allows.
fn end_walk(document: &Value, schema: &Value, answer: &mut Value, pointer: &str, whim: u64) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    let container = member_schema(document, schema, parent);
    let required = container
        .and_then(|schema| schema.get("required")?.as_array())
        .is_some_and(|names| names.iter().any(|known| known == name));
    let own = member_schema(document, schema, pointer);
    let nullable = own.is_some_and(|schema| resolved(document, schema).get("nullable") == Some(&Value::Bool(true)));
    let is_address = own.and_then(|schema| schema.get("format")).is_some();
    let members = if parent.is_empty() { Some(&mut *answer) } else { answer.pointer_mut(parent) };
    let Some(Value::Object(members)) = members else { return };
    match (required, nullable, is_address) {
        (_, true, _) if whim.is_multiple_of(2) => drop(members.insert(name.to_owned(), Value::Null)),
        (false, _, _) if whim.is_multiple_of(3) || is_address => drop(members.remove(name)),
        _ => drop(members.insert(name.to_owned(), "".into())),
    }
}

/// What a token is good for.
struct Binding(Noise);

impl Binding {
    fn of(call: &Call, paging: &Paging) -> Self {
        let own = [&paging.send, &paging.size];
        let positional = |name: &str| {
            let is = |own: &Sent| matches!(own, Sent::Query(own) if own == name);
            own.into_iter().flatten().any(is) || (matches!(paging.next, Next::Url(_)) && name == IN_ADDRESS)
        };
        let mut pairs: Vec<_> = call.query.pairs().iter().filter(|(name, _)| !positional(name)).collect();
        pairs.sort_unstable();
        let mut body = call.body.clone();
        for own in own.into_iter().flatten() {
            if let Sent::Body(pointer) = own
                && let Some(place) = body.pointer_mut(pointer)
            {
                *place = Value::Null;
            }
        }
        without_nulls(&mut body);
        Binding(Noise::new(call.stack.config.seed, &format!("{} {pairs:?} {body}", call.entry.name)))
    }

    fn hide(&self, offset: u64) -> String {
        format!("{:016x}", self.0.hide(0, offset))
    }

    /// How many items have been sent; `None` for a token of another list, which leads anywhere but into this one.
    fn reveal(&self, token: &str, total: u64) -> Option<u64> {
        let hidden = (token.len() == 16).then(|| u64::from_str_radix(token, 16).ok())??;
        Some(self.0.reveal(0, hidden)).filter(|offset| *offset <= total)
    }
}

fn without_nulls(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().for_each(without_nulls);
        }
        Value::Array(items) => items.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

/// Where a request stands in its list, as sent; `None` at the beginning.
pub(crate) fn position(entry: &'static Entry, target: &Uri, body: &Value) -> Option<String> {
    let paging = entry.paging()?;
    let query = Query::of(target);
    let sent = match (&paging.next, &paging.send) {
        (Next::Url(_), _) => query.text(IN_ADDRESS).map(str::to_owned),
        (_, place) => sent(place.as_ref()?, &query, body),
    };
    sent.filter(|text| !text.is_empty())
}

fn sent(place: &Sent, query: &Query, body: &Value) -> Option<String> {
    match place {
        Sent::Body(pointer) => match body.pointer(pointer)? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        },
        Sent::Query(name) => query.text(name).map(str::to_owned),
    }
}

/// All items of a list, in order.
pub(crate) fn all_items(config: &Config, entry: &'static Entry) -> Vec<Value> {
    entry.paging().map(|paging| items(config, entry, paging, 0, config.items)).unwrap_or_default()
}

/// Items from this one on, no more than there are.
pub(super) fn items(config: &Config, entry: &'static Entry, paging: &Paging, offset: u64, count: u64) -> Vec<Value> {
    let place = format!("{}/0", paging.items);
    let schema = entry.answer.as_ref().and_then(|schema| member_schema(entry.document(), schema, &place));
    let end = offset.saturating_add(count).min(config.items);
    (offset..end).map(|number| item(config, entry, paging, schema, number)).collect()
}

/// An item, unlike all others of its list.
fn item(config: &Config, entry: &'static Entry, paging: &Paging, schema: Option<&Value>, number: u64) -> Value {
    let what = format!("{} item", entry.name);
    let mut item = schema.map(|schema| made(entry, config.seed, &what, number, schema)).unwrap_or_default();
    if item.is_null() || item.as_object().is_some_and(Map::is_empty) {
        // Nothing is said of the items but that they are there.
        item =
            json!({ "type": "item", "rank_absolute": number + 1, "title": format!("Item {number} of {}", entry.name) });
    }
    match &mut item {
        Value::Object(_) => {
            let id = paging.id.as_deref().unwrap_or("/id");
            match item.pointer_mut(id) {
                Some(Value::String(id)) => *id = format!("{id}{number:04}"),
                // Also where the documents say nothing of the items: ids are what walks find their place by.
                None | Some(Value::Null) if paging.id.is_some() => put(&mut item, id, format!("{number:08}").into()),
                _ => {}
            }
        }
        Value::String(text) => text.push_str(&format!(" {number}")),
        _ => {}
    }
    item
}

/// Makes a page say that this position leads on: in the address that was asked for, where it leads on by addresses.
pub(crate) fn set_next(entry: &'static Entry, answer: &mut Value, next: &str, address: &str) {
    let Some(paging) = entry.paging() else { return };
    let (pointer, next) = match &paging.next {
        Next::Answer(pointer) => (pointer, Some(next.to_owned())),
        Next::Url(pointer) => {
            let target = address.parse().ok().and_then(|target| with_parameter(&target, IN_ADDRESS, Some(next)));
            (pointer, target.map(|target| target.to_string()))
        }
        Next::PagesFrom(_) | Next::ItemsFrom(_) => return,
    };
    let Some(next) = next else { return };
    put(answer, pointer, next.into());
    if let Some(pointer) = &paging.more {
        put(answer, pointer, true.into());
    }
}

/// Replaces the items of a page.
pub(crate) fn set_items(entry: &'static Entry, answer: &mut Value, items: Vec<Value>) {
    if let Some(paging) = entry.paging() {
        put(answer, &paging.items, items.into());
    }
}

/// Puts a value where a JSON pointer leads, and what is missing on the way.
pub(super) fn put(value: &mut Value, pointer: &str, new: Value) {
    let mut place = value;
    for token in pointer.split('/').skip(1) {
        place = match token.parse::<usize>() {
            Ok(index) => {
                if !place.is_array() {
                    *place = Value::Array(Vec::new());
                }
                let Value::Array(items) = place else { return };
                while items.len() <= index {
                    items.push(Value::Null);
                }
                &mut items[index]
            }
            Err(_) => {
                if !place.is_object() {
                    *place = Value::Object(Map::new());
                }
                let Value::Object(members) = place else { return };
                members.entry(token.to_owned()).or_insert(Value::Null)
            }
        };
    }
    *place = new;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_on_the_way_is_made() {
        let cases = [
            ("", json!([1])),
            ("/a", json!({ "a": [1], "b": 2 })),
            ("/b/c", json!({ "b": { "c": [1] } })),
            ("/tasks/0/result", json!({ "b": 2, "tasks": [{ "result": [1] }] })),
        ];
        for (pointer, expected) in cases {
            let mut value = json!({ "b": 2 });
            put(&mut value, pointer, json!([1]));
            assert_eq!(value, expected, "{pointer}");
        }
    }
}
