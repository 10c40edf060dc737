//! A server that sends what it is told, whatever it is asked.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A server on loopback that answers request `n` with `script[n]` and then closes the connection.
pub struct Scripted {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Scripted {
    /// Starts the server; requests beyond the script are not answered.
    pub async fn start(script: Vec<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port on loopback");
        let address = listener.local_addr().expect("a bound socket");
        let requests = Arc::<Mutex<Vec<String>>>::default();
        let kept = requests.clone();
        let task = tokio::spawn(async move {
            for answer in script {
                let (mut stream, _) = listener.accept().await.expect("a connection");
                let request = read_request(&mut stream).await;
                kept.lock().expect("no test panics while it holds this").push(request);
                // The client may have gone away; that is its business.
                let _ = stream.write_all(answer.as_bytes()).await;
            }
            std::future::pending::<()>().await;
        });
        Self { address, requests, task }
    }

    /// The base URL.
    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far: request line, headers and body.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no test panics while it holds this").clone()
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Reads a request with its body, if it has one: closing a connection on which something is left to read may take the
/// answer back.
async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut request = read_head(stream).await;
    let length = request.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.and_then(|length| length.parse().ok()).unwrap_or_default()];
    if stream.read_exact(&mut body).await.is_ok() {
        request.push_str(&String::from_utf8_lossy(&body));
    }
    request
}

/// Reads a request up to the empty line that ends its headers.
pub async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => break,
        }
    }
    String::from_utf8_lossy(&head).into_owned()
}

/// A complete response with this status line, these further header lines (each with its line end) and this body.
pub fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n{body}", body.len())
}

/// A 200 with a JSON body.
pub fn json(body: &str) -> String {
    answer("200 OK", "content-type: application/json\r\n", body)
}
