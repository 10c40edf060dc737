//! Path items and operations: methods, responses, statuses.

use serde_json::{Value, json};

use super::{Mender, Object};
use crate::ledger::Kind;
use crate::operations::METHODS;

impl Mender<'_, '_> {
    /// Methods are written small.
    pub(super) fn methods(&mut self, item: &mut Object) {
        let is_method = |key: &str| {
            let small = key.to_ascii_lowercase();
            key != small && (METHODS.contains(&small.as_str()) || small == "query")
        };
        let written: Vec<String> = item.keys().filter(|key| is_method(key)).cloned().collect();
        for method in written {
            let small = method.to_ascii_lowercase();
            if !item.contains_key(&small)
                && let Some(operation) = item.shift_remove(&method)
            {
                self.note_at(&method, Kind::Lossless, "repair.method", format!("the method is called `{small}`"));
                self.renamed(&small, &method);
                item.insert(small, operation);
            }
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
        let mut repaired = Object::new();
        for (key, response) in std::mem::take(responses) {
            if !written.contains(&key) {
                repaired.insert(key, response);
                continue;
            }
            let meant = meant(&key);
            let free: Vec<String> = meant.into_iter().filter(|status| !repaired.contains_key(status)).collect();
            if free.is_empty() {
                self.note_at(&key, Kind::Dropped, "repair.status", format!("{key:?} is no status, and is left out"));
            } else {
                let named = free.join(", ");
                self.note_at(&key, Kind::Lossless, "repair.status", format!("{key:?} is no status; it is {named}"));
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
    if parts.len() > 1 && parts.iter().all(|part| is_status(part)) {
        return parts.into_iter().map(str::to_owned).collect();
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
