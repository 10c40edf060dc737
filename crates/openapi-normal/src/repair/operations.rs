//! Path items and operations: methods, responses, statuses.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::{Mender, Object};
use crate::grammar::{Kind as Thing, member};
use crate::ledger::Kind;
use crate::operations::{is_method, is_operation};

impl Mender<'_, '_> {
    /// Methods are written small, and those that OpenAPI does not name stand among the additional ones.
    pub(super) fn methods(&mut self, item: &mut Object) {
        const RULE: &str = "repair.method";
        let written: Vec<String> = item.keys().cloned().collect();
        for method in written {
            let small = method.to_ascii_lowercase();
            if is_method(&small) {
                if method == small {
                    continue;
                }
                if item.contains_key(&small) {
                    let reason =
                        format!("the method is called `{small}`, and there is one; this operation is left out");
                    self.note_at(&method, Kind::Dropped, RULE, reason);
                    item.shift_remove(&method);
                } else if let Some(operation) = item.shift_remove(&method) {
                    self.note_at(&method, Kind::Lossless, RULE, format!("the method is called `{small}`"));
                    self.renamed(&small, &method);
                    item.insert(small, operation);
                }
            } else if member(Thing::PathItem, &method).is_none() && item.get(&method).is_some_and(is_operation) {
                self.additional(item, &method);
            }
        }
    }

    /// An operation whose method OpenAPI does not name.
    fn additional(&mut self, item: &mut Object, method: &str) {
        const RULE: &str = "repair.method";
        let name = method.to_ascii_uppercase();
        let more = item.get("additionalOperations");
        let is_free = more.is_none_or(|more| more.as_object().is_some_and(|more| !more.contains_key(&name)));
        if !is_free || method.is_empty() || !method.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            let why = match method.split_once('#') {
                Some((twice, _)) => format!("the method `{twice}` is given twice; the second operation is left out"),
                None => format!("{method:?} is no method; this operation is left out"),
            };
            self.note_at(method, Kind::Dropped, RULE, why);
            item.shift_remove(method);
            return;
        }
        let Some(operation) = item.shift_remove(method) else { return };
        let reason = format!("OpenAPI has no name for the method; it is the additional operation `{name}`");
        self.note_at(method, Kind::Lossless, RULE, reason);
        self.renamed_below("additionalOperations", &name, method);
        if let Value::Object(more) = item.entry("additionalOperations").or_insert_with(|| json!({})) {
            more.insert(name, operation);
        }
    }

    pub(super) fn operation_after(&mut self, operation: &mut Object) {
        if !operation.contains_key("responses") {
            operation.insert("responses".to_owned(), json!({}));
            self.note(Kind::Lossless, "repair.responses", "the operation says nothing about its responses");
        }
    }

    /// Statuses are three digits, `2XX`, or `default`.
    pub(super) fn statuses(&mut self, responses: &mut Object) {
        // A response in place of responses.
        let is_response = ["content", "schema"].iter().any(|key| responses.contains_key(*key))
            && responses.keys().all(|key| !is_status(key));
        if is_response {
            let response = Value::Object(std::mem::take(responses));
            responses.insert("default".to_owned(), response);
            self.note(
                Kind::Approximated,
                "repair.status",
                "a response stands in place of responses; it is for every status",
            );
            return;
        }
        let written: Vec<String> =
            responses.keys().filter(|key| !is_status(key) && !key.starts_with("x-")).cloned().collect();
        if written.is_empty() {
            return;
        }
        let taken: HashSet<String> = responses.keys().filter(|key| is_status(key)).cloned().collect();
        let mut repaired = Object::new();
        for (key, response) in std::mem::take(responses) {
            if !written.contains(&key) {
                repaired.insert(key, response);
                continue;
            }
            let (others, free): (Vec<String>, Vec<String>) =
                meant(&key).into_iter().partition(|status| taken.contains(status) || repaired.contains_key(status));
            let others = others.join(", ");
            if free.is_empty() && others.is_empty() {
                self.note_at(&key, Kind::Dropped, "repair.status", format!("{key:?} is no status, and is left out"));
            } else if free.is_empty() {
                let reason = format!("{key:?} is no status; {others} is meant, which is there, and this is left out");
                self.note_at(&key, Kind::Dropped, "repair.status", reason);
            } else {
                let named = free.join(", ");
                let (costs, but) = match others.as_str() {
                    "" => (Kind::Lossless, String::new()),
                    others => (Kind::Approximated, format!("; for {others} there is another response")),
                };
                self.note_at(&key, costs, "repair.status", format!("{key:?} is no status; it is {named}{but}"));
                for status in free {
                    self.renamed(&status, &key);
                    repaired.insert(status, response.clone());
                }
            }
        }
        *responses = repaired;
    }
}

fn is_status(key: &str) -> bool {
    let is_range = |digits: &str| digits.len() == 1 && ('1'..='5').contains(&digits.chars().next().unwrap_or_default());
    key == "default"
        || key.strip_suffix("XX").is_some_and(is_range)
        || key.len() == 3 && key.parse().is_ok_and(|status: u16| (100..1000).contains(&status))
}

/// The statuses that somebody means by something else; empty when that cannot be told.
fn meant(key: &str) -> Vec<String> {
    let text = key.trim().to_ascii_lowercase();
    let one = |status: &str| vec![status.to_owned()];
    if is_status(text.as_str()) {
        return vec![text];
    }
    // `200, 201`, `200|404`, `400/404`; `500-599`.
    let parts: Vec<&str> = text.split([',', '|', '/', ' ']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let ranged = |part: &str| match part.strip_suffix("xx").or_else(|| part.strip_suffix("**")) {
        Some(digit) => format!("{digit}XX"),
        None => part.to_owned(),
    };
    if parts.len() > 1 && parts.iter().all(|part| is_status(&ranged(part))) {
        return parts.into_iter().map(ranged).collect();
    }
    let mut digits = text.chars().filter(char::is_ascii_alphanumeric);
    let (first, rest) = (digits.next(), digits.collect::<String>());
    if let Some(first @ '1'..='5') = first {
        // `2xx`, `20x`, `4**`, `5`.
        if rest.chars().all(|c| c == 'x' || c == 'y' || c.is_ascii_digit()) && !rest.chars().all(|c| c.is_ascii_digit())
            || rest.is_empty()
        {
            return vec![format!("{first}XX")];
        }
        // `200-299`.
        if let Some((from, to)) = text.split_once('-')
            && is_status(from.trim())
            && is_status(to.trim())
        {
            return vec![format!("{first}XX")];
        }
        // `200 OK`, `404 (Not Found)`, `201-created`.
        let status: String = text.chars().take_while(char::is_ascii_digit).collect();
        if status.len() == 3 && text.chars().nth(3).is_some_and(|next| !next.is_ascii_digit()) {
            return vec![status];
        }
    }
    // `http200`, `status_404`, `error400`.
    let found: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    if is_status(&found) && text.ends_with(&found) {
        return vec![found];
    }
    match text.replace(['_', '-', ' '], "").as_str() {
        "ok" => one("200"),
        "created" => one("201"),
        "accepted" => one("202"),
        "nocontent" => one("204"),
        "success" | "successful" => one("2XX"),
        "badrequest" => one("400"),
        "unauthorized" => one("401"),
        "forbidden" => one("403"),
        "notfound" => one("404"),
        "conflict" => one("409"),
        "internalservererror" | "servererror" => one("500"),
        "clienterror" => one("4XX"),
        "default" | "error" | "errors" | "failure" | "unexpected" | "other" | "xxx" | "*" | "***" | "any" => {
            one("default")
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_that_are_meant() {
        for (key, expected) in [
            ("2xx", &["2XX"][..]),
            ("20x", &["2XX"]),
            ("4**", &["4XX"]),
            ("5", &["5XX"]),
            ("200-299", &["2XX"]),
            ("200 OK", &["200"]),
            ("404 (Not Found)", &["404"]),
            ("200,201", &["200", "201"]),
            ("400/404", &["400", "404"]),
            ("2xx, 3xx", &["2XX", "3XX"]),
            ("4XX|500", &["4XX", "500"]),
            ("http200", &["200"]),
            ("OK", &["200"]),
            ("Not Found", &["404"]),
            ("Default", &["default"]),
            ("error", &["default"]),
            ("", &[]),
            ("99", &[]),
            ("2000", &[]),
            ("description", &[]),
        ] {
            assert_eq!(meant(key), expected, "{key}");
        }
    }
}
