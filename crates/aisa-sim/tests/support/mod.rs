//! A few lines of HTTP/1.1, so that the tests depend on no client: not on ours, and on nobody else's.

#![allow(dead_code, reason = "every test binary uses a part of it")]

pub(crate) mod sample;
pub(crate) mod sse;

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;

use aisa_sim::{BlockingSimulator, Config, KeyOptions, MintedKey, Simulator};
use serde_json::Value;

/// An answer, whole.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    /// Whether the body came to its end as HTTP says.
    pub(crate) is_whole: bool,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// The gateway's error code.
    pub(crate) fn code(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// A request.
#[derive(Debug, Clone)]
pub(crate) struct Ask {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
}

impl Ask {
    pub(crate) fn get(target: &str) -> Ask {
        Ask { method: "GET".to_owned(), target: target.to_owned(), headers: Vec::new(), body: None }
    }

    pub(crate) fn post(target: &str, body: &Value) -> Ask {
        Ask { method: "POST".to_owned(), body: Some(body.to_string()), ..Ask::get(target) }
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Ask {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Opens a connection, and asks on it for the last time.
    pub(crate) fn open(&self, base_url: &str) -> TcpStream {
        let authority = base_url.strip_prefix("http://").expect("a loopback base URL");
        let mut stream = TcpStream::connect(authority).expect("the simulator listens");
        let Ask { method, target, .. } = self;
        let mut request = format!("{method} {target} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n");
        for (name, value) in &self.headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        if let Some(body) = &self.body {
            if !self.headers.iter().any(|(name, _)| name == "content-type") {
                request.push_str("content-type: application/json\r\n");
            }
            request.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
        } else {
            request.push_str("\r\n");
        }
        // A connection that has been reset already says so when read.
        let _ = stream.write_all(request.as_bytes());
        stream
    }

    pub(crate) fn send(&self, base_url: &str) -> Reply {
        read(self.open(base_url))
    }
}

/// Everything up to the end of the connection, as an answer.
pub(crate) fn read(mut stream: TcpStream) -> Reply {
    let (mut bytes, mut piece) = (Vec::new(), [0; 16 * 1024]);
    loop {
        match stream.read(&mut piece) {
            Ok(0) => break,
            Ok(count) => bytes.extend_from_slice(&piece[..count]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => break,
            Err(error) => panic!("{error}"),
        }
    }
    parse(&bytes)
}

pub(crate) fn parse(bytes: &[u8]) -> Reply {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("a head");
    let head = String::from_utf8(bytes[..end].to_vec()).expect("a head in UTF-8");
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status line");
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let is_chunked = headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked");
    let (body, is_whole) = if is_chunked { unchunked(&bytes[end + 4..]) } else { (bytes[end + 4..].to_vec(), true) };
    let body = String::from_utf8(body).expect("a body in UTF-8");
    Reply { status: status.parse().expect("a number"), headers, body, is_whole }
}

/// The content of chunks, and whether the last one came.
pub(crate) fn unchunked(mut rest: &[u8]) -> (Vec<u8>, bool) {
    let mut body = Vec::new();
    while let Some(end) = rest.windows(2).position(|window| window == b"\r\n") {
        let size = std::str::from_utf8(&rest[..end]).ok().and_then(|text| usize::from_str_radix(text, 16).ok());
        let size = size.expect("the size of a chunk");
        if size == 0 {
            return (body, true);
        }
        body.extend_from_slice(&rest[end + 2..(end + 2 + size).min(rest.len())]);
        rest = rest.get(end + 4 + size..).unwrap_or_default();
    }
    (body, false)
}

/// A simulator and a key of it.
pub(crate) struct Api {
    pub(crate) simulator: BlockingSimulator,
    pub(crate) key: MintedKey,
}

impl Api {
    pub(crate) fn start(config: Config) -> Api {
        Api::with_key(config, KeyOptions::default())
    }

    pub(crate) fn with_key(config: Config, options: KeyOptions) -> Api {
        let simulator = Simulator::start_blocking(config).expect("a free port");
        let key = simulator.mint_key(options);
        Api { simulator, key }
    }

    pub(crate) fn signed(&self, ask: Ask) -> Ask {
        ask.with("authorization", &format!("Bearer {}", self.key.expose()))
    }

    pub(crate) fn ask(&self, ask: Ask) -> Reply {
        self.signed(ask).send(&self.simulator.base_url())
    }

    pub(crate) fn get(&self, target: &str) -> Reply {
        self.ask(Ask::get(target))
    }

    pub(crate) fn post(&self, target: &str, body: &Value) -> Reply {
        self.ask(Ask::post(target, body))
    }

    /// The JSON of a success.
    pub(crate) fn ok(&self, ask: Ask) -> Value {
        let what = format!("{} {}", ask.method, ask.target);
        let reply = self.ask(ask);
        assert_eq!(reply.status, 200, "{what}: {}", reply.body);
        reply.json()
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
