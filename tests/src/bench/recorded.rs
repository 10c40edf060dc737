//! A server that says the same to everybody: answers of the simulator, recorded once and sent as bytes.
//!
//! The simulator computes, counts and checks each answer, which costs more than a client does. Against it all clients
//! would be as fast as the server. Here nothing is parsed but the path and nothing is made anew, so that the client is
//! what takes the time.

use std::io;
use std::sync::Arc;

use notai_sim::{Config, Plan, Region, Simulator};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::{Failure, plain};

const NOT_RECORDED: &[u8] = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n";

/// Longest head that is waited for, in bytes.
const LONGEST: usize = 64 * 1024;

/// Heads of an answer that are not the API's: this server frames its answers itself.
const FRAMING: [&str; 4] = ["connection", "content-length", "date", "transfer-encoding"];

/// Answers, head and body.
#[derive(Debug)]
pub struct Recorded {
    page: Vec<u8>,
    session: Vec<u8>,
    /// A key of the shape that a client expects; no one looks at it.
    pub key: String,
}

impl Recorded {
    /// Asks a simulator for a page of sessions and for one session.
    ///
    /// # Errors
    ///
    /// If it cannot be started or does not answer.
    pub async fn record() -> Result<Recorded, Failure> {
        let simulator = Simulator::start(Config::default()).await?;
        let key = simulator.mint_key(Region::Us, Plan::Enterprise).expose().to_owned();
        let base = simulator.base_url(Region::Us);
        let client = plain::client()?;
        let (page, body) = record(&client, &format!("{base}/v1/sessions?pageSize=100"), &key).await?;
        let list: serde_json::Value = serde_json::from_slice(&body)?;
        let id = list["data"][0]["id"].as_str().ok_or("the simulator has no session")?;
        let (session, _) = record(&client, &format!("{base}/v1/sessions/{id}"), &key).await?;
        simulator.shutdown().await;
        Ok(Recorded { page, session, key })
    }

    /// Answers on `listener` for as long as it is polled.
    ///
    /// # Errors
    ///
    /// If no connection can be accepted any more.
    pub async fn serve(self, listener: TcpListener) -> io::Result<()> {
        let recorded = Arc::new(self);
        loop {
            let (stream, _) = listener.accept().await?;
            let recorded = recorded.clone();
            // A client that hangs up ends its own connection, and no other.
            tokio::spawn(async move { recorded.answer(stream).await });
        }
    }

    async fn answer(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut received = Vec::with_capacity(4096);
        while received.len() < LONGEST && stream.read_buf(&mut received).await? > 0 {
            let mut answered = 0;
            while let Some(end) = end_of_head(&received[answered..]) {
                stream.write_all(self.to(&received[answered..answered + end])).await?;
                answered += end;
            }
            received.drain(..answered);
        }
        Ok(())
    }

    /// The answer to the request with this head.
    fn to(&self, head: &[u8]) -> &[u8] {
        let Some(rest) = head.strip_prefix(b"GET /v1/sessions") else { return NOT_RECORDED };
        match rest.first() {
            Some(b'/') => &self.session,
            Some(b'?') => &self.page,
            _ => NOT_RECORDED,
        }
    }
}

/// Where the first head in `bytes` ends. Nothing here sends a body.
fn end_of_head(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|start| start + 4)
}

/// The answer to a request as bytes, and its body alone.
async fn record(client: &reqwest::Client, url: &str, key: &str) -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let answer = client.get(url).bearer_auth(key).send().await?.error_for_status()?;
    let mut bytes = b"HTTP/1.1 200 OK\r\n".to_vec();
    for (name, value) in answer.headers().iter().filter(|(name, _)| !FRAMING.contains(&name.as_str())) {
        bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    let body = answer.bytes().await?.to_vec();
    // A server names the time in every answer, so the clients have that to read, too.
    let framing = format!("date: Wed, 10 Jun 2026 12:00:00 GMT\r\ncontent-length: {}\r\n\r\n", body.len());
    bytes.extend(framing.into_bytes());
    bytes.extend(&body);
    Ok((bytes, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_ends_at_an_empty_line() {
        assert_eq!(end_of_head(b"GET / HTTP/1.1\r\nhost: a\r\n"), None);
        assert_eq!(end_of_head(b"GET / HTTP/1.1\r\n\r\nGET /"), Some(18));
    }

    #[test]
    fn answers_follow_the_path() {
        let recorded = Recorded { page: b"page".to_vec(), session: b"session".to_vec(), key: String::new() };
        let cases: [(&[u8], &[u8]); 4] = [
            (b"GET /v1/sessions?pageSize=100 HTTP/1.1", b"page"),
            (b"GET /v1/sessions/sess_1 HTTP/1.1", b"session"),
            (b"GET /v1/users HTTP/1.1", NOT_RECORDED),
            (b"POST /v1/sessions/sess_1 HTTP/1.1", NOT_RECORDED),
        ];
        for (head, answer) in cases {
            assert_eq!(recorded.to(head), answer, "{}", String::from_utf8_lossy(head));
        }
    }
}
