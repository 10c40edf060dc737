//! A few lines of HTTP/1.1, so that the tests depend on no client: not on ours, and on nobody else's.

#![allow(dead_code, reason = "every test binary uses a part of it")]

pub(crate) mod raw;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use notai_sim::{BlockingSimulator, Config, MintedKey, Plan, Region, Simulator};
use serde_json::Value;

/// An answer, whole.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// One request on a connection of its own.
pub(crate) fn send(base_url: &str, method: &str, target: &str, headers: &[(&str, &str)]) -> Reply {
    let authority = base_url.strip_prefix("http://").expect("a loopback base URL");
    let mut stream = TcpStream::connect(authority).expect("the simulator listens");
    let mut request = format!("{method} {target} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("\r\n");
    stream.write_all(request.as_bytes()).expect("the request is taken");
    let mut reply = String::new();
    stream.read_to_string(&mut reply).expect("the answer is UTF-8");

    let (head, body) = reply.split_once("\r\n\r\n").expect("a head and a body");
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status line");
    let headers = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    Reply { status: status.parse().expect("a number"), headers, body: body.to_owned() }
}

/// A simulator and a key of it.
pub(crate) struct Api {
    pub(crate) simulator: BlockingSimulator,
    pub(crate) key: MintedKey,
}

impl Api {
    pub(crate) fn start(config: Config, region: Region, plan: Plan) -> Api {
        let simulator = Simulator::start_blocking(config).expect("free ports");
        let key = simulator.mint_key(region, plan);
        Api { simulator, key }
    }

    /// The same simulator seen by another key.
    pub(crate) fn with_key(self, region: Region, plan: Plan) -> Api {
        let key = self.simulator.mint_key(region, plan);
        Api { key, ..self }
    }

    pub(crate) fn base_url(&self) -> String {
        self.simulator.base_url(self.key.region())
    }

    pub(crate) fn get(&self, target: &str) -> Reply {
        let bearer = format!("Bearer {}", self.key.expose());
        send(&self.base_url(), "GET", target, &[("authorization", &bearer)])
    }

    /// The JSON of a success.
    pub(crate) fn ok(&self, target: &str) -> Value {
        let reply = self.get(target);
        assert_eq!(reply.status, 200, "{target}: {}", reply.body);
        reply.json()
    }

    /// The field that a 400 names.
    pub(crate) fn refused_field(&self, target: &str) -> String {
        let reply = self.get(target);
        assert_eq!(reply.status, 400, "{target}: {}", reply.body);
        reply.json()["error"]["details"]["field"].as_str().expect("details.field").to_owned()
    }

    /// All items of a list, page by page, with what is known to hold on the way.
    pub(crate) fn walk(&self, target: &str) -> Vec<Value> {
        self.walk_with(target, |_| {})
    }

    /// The same; `between` is called after each page with the number of items so far.
    pub(crate) fn walk_with(&self, target: &str, mut between: impl FnMut(usize)) -> Vec<Value> {
        let separator = if target.contains('?') { '&' } else { '?' };
        let mut items = Vec::new();
        let mut page = self.ok(target);
        loop {
            let data = page["data"].as_array().expect("data").clone();
            let pagination = &page["pagination"];
            assert!(data.len() as u64 <= pagination["limit"].as_u64().expect("limit"));
            items.extend(data);
            between(items.len());
            if !pagination["hasMore"].as_bool().expect("hasMore") {
                let next = &pagination["nextCursor"];
                assert!(next.is_null() || next == "", "a cursor on the last page: {next}");
                return items;
            }
            let cursor = encode(pagination["nextCursor"].as_str().expect("nextCursor"));
            page = self.ok(&format!("{target}{separator}cursor={cursor}"));
            assert_ne!(page["data"], Value::Array(Vec::new()), "hasMore promised more");
        }
    }
}

/// Percent-encodes everything but letters, digits, `-`, `_` and `.`.
pub(crate) fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => encoded.push(byte.into()),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// What identifies the items of a list.
pub(crate) fn ids(items: &[Value], field: &str) -> Vec<String> {
    items.iter().map(|item| item[field].as_str().expect("an id").to_owned()).collect()
}
