//! Urlencoded forms, as a body or as the whole query.

use serde::Serialize;
use serde_json::Value;

use super::call::Call;
use super::style::{Style, encode, pair, scalar};

impl Call {
    /// Sends the members of `value` as an urlencoded form, by style where a member has one. Without one a list is
    /// repeated, and what is nested deeper is JSON. A text is a form already.
    pub fn form<T: Serialize + ?Sized>(mut self, media_type: &str, value: &T, styles: &[(&str, Style)]) -> Self {
        if let Some(value) = self.draft.value("body", serde_json::to_value(value)) {
            match (urlencoded(&value, styles), value) {
                (Some(text), _) | (None, Value::String(text)) => self.draft.body(media_type, text),
                (None, _) => self.draft.fail("a form must be an object".to_owned()),
            }
        }
        self
    }

    /// Sets the whole query: a form of the members of `value`, or JSON. A text is taken as it is.
    pub fn querystring<T: Serialize + ?Sized>(mut self, value: &T, style: Style) -> Self {
        if let Some(value) = self.draft.value("query", serde_json::to_value(value)) {
            let text = match &value {
                Value::Null => String::new(),
                Value::String(text) if style != Style::JSON => text.trim_start_matches('?').replace('#', "%23"),
                value if style != Style::JSON => urlencoded(value, &[]).unwrap_or_else(|| encode(&value.to_string())),
                value => encode(&value.to_string()),
            };
            self.draft.querystring(text);
        }
        self
    }
}

/// The form of an object; `None` for anything else.
fn urlencoded(value: &Value, styles: &[(&str, Style)]) -> Option<String> {
    let mut pairs = Vec::new();
    for (name, value) in value.as_object()? {
        match (styles.iter().find(|(known, _)| known == name), value) {
            (Some((_, style)), value) => pairs.push(style.in_query(name, value)),
            (None, Value::Array(items)) => pairs.extend(items.iter().filter_map(scalar).map(|text| pair(name, &text))),
            (None, value) => pairs.extend(scalar(value).map(|text| pair(name, &text))),
        }
    }
    pairs.retain(|pair| !pair.is_empty());
    Some(pairs.join("&"))
}
