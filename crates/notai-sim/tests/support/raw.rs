//! A connection and the bytes on it, for answers that are not HTTP.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};

use notai_sim::MintedKey;
use serde_json::Value;

use super::Api;

/// How a connection ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Closed,
    Reset,
}

pub(crate) struct Raw {
    stream: TcpStream,
    authority: String,
    bearer: String,
}

/// What came on a connection until it ended.
#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
    pub(crate) ending: Ending,
}

impl Heard {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    pub(crate) fn status(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }
}

impl Raw {
    pub(crate) fn connect(api: &Api) -> Raw {
        Raw::new(&api.base_url(), &api.key)
    }

    pub(crate) fn new(base_url: &str, key: &MintedKey) -> Raw {
        let authority = base_url.replace("http://", "");
        let stream = TcpStream::connect(&authority).expect("the simulator listens");
        Raw { stream, authority, bearer: format!("Bearer {}", key.expose()) }
    }

    /// Asks; with `last`, for the last time on this connection.
    pub(crate) fn ask(&mut self, method: &str, target: &str, last: bool, body: &str) {
        let Raw { authority, bearer, .. } = self;
        let connection = if last { "connection: close\r\n" } else { "" };
        let request = format!(
            "{method} {target} HTTP/1.1\r\nhost: {authority}\r\nauthorization: {bearer}\r\n{connection}\
             content-length: {}\r\n\r\n{body}",
            body.len()
        );
        // A connection that has been reset already says so when read.
        let _ = self.stream.write_all(request.as_bytes());
    }

    /// The next bytes, as many as this.
    pub(crate) fn read(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        self.stream.read_exact(&mut bytes).expect("more bytes");
        bytes
    }

    /// The next bytes up to the end of a head.
    pub(crate) fn read_head(&mut self) -> String {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.extend(self.read(1));
        }
        String::from_utf8(head).expect("a head in UTF-8")
    }

    /// Says that nothing more is asked.
    pub(crate) fn hang_up(&self) {
        self.stream.shutdown(Shutdown::Write).expect("an open connection");
    }

    /// Everything up to the end of the connection.
    pub(crate) fn listen(mut self) -> Heard {
        let (mut bytes, mut piece) = (Vec::new(), [0; 4096]);
        let ending = loop {
            match self.stream.read(&mut piece) {
                Ok(0) => break Ending::Closed,
                Ok(count) => bytes.extend_from_slice(&piece[..count]),
                Err(error) if error.kind() == ErrorKind::ConnectionReset => break Ending::Reset,
                Err(error) => panic!("{error}"),
            }
        };
        let head_end = bytes.windows(4).position(|window| window == b"\r\n\r\n").map_or(bytes.len(), |end| end + 4);
        let body = bytes.split_off(head_end);
        Heard { head: String::from_utf8(bytes).expect("a head in UTF-8"), body, ending }
    }
}

/// Asks once, on a connection of its own, and listens to the end. The connection is left open to others, so
/// that it is the other side that ends it, if `open`.
pub(crate) fn hear(api: &Api, target: &str, open: bool) -> Heard {
    let mut raw = Raw::connect(api);
    raw.ask("GET", target, !open, "");
    raw.listen()
}
