//! Events of a stream, as the standard reads them when every line ends with a line feed.

use serde_json::Value;

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    /// Empty if it has no name.
    pub(crate) name: String,
    pub(crate) data: String,
}

impl Event {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.data).unwrap_or_else(|error| panic!("{error}: {}", self.data))
    }
}

/// All events of a body.
pub(crate) fn events(body: &str) -> Vec<Event> {
    let blocks = body.split("\n\n").filter(|block| !block.is_empty());
    let events = blocks.filter_map(|block| {
        let field = |name: &str| {
            let lines = block.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            lines.collect::<Vec<_>>().join("\n")
        };
        let data = field("data");
        (!data.is_empty()).then(|| Event { name: field("event"), data })
    });
    events.collect()
}
