//! Documents served on loopback, until the server is dropped.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// A server of documents; what it does not have is a 404.
pub(crate) struct Server {
    address: SocketAddr,
    documents: Arc<Mutex<BTreeMap<String, String>>>,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves a document at `/openapi/v3.json`.
    pub(crate) fn of(document: &str) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let documents = Arc::new(Mutex::new(BTreeMap::from([("/openapi/v3.json".to_owned(), document.to_owned())])));
        let over = Arc::new(AtomicBool::new(false));
        let (of_thread, ends) = (Arc::clone(&documents), Arc::clone(&over));
        let thread = std::thread::spawn(move || {
            for socket in listener.incoming() {
                if ends.load(Ordering::SeqCst) {
                    return;
                }
                let documents = of_thread.lock().unwrap().clone();
                answer(socket.unwrap(), &documents);
            }
        });
        Server { address, documents, over, thread: Some(thread) }
    }

    /// Serves another document from now on.
    pub(crate) fn serve(&self, document: &str) {
        self.documents.lock().unwrap().insert("/openapi/v3.json".to_owned(), document.to_owned());
    }

    /// Scheme, host and port.
    pub(crate) fn base(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        // Wakes the thread from waiting for a connection.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

fn answer(mut socket: TcpStream, documents: &BTreeMap<String, String>) {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if socket.read(&mut byte).unwrap_or(0) == 0 {
            return;
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let path = head.split(' ').nth(1).unwrap_or_default();
    let (status, body) = match documents.get(path) {
        Some(document) => ("200 OK", document.as_str()),
        None => ("404 Not Found", "{}"),
    };
    let length = body.len();
    let _ = write!(socket, "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}");
}

/// An address at which nothing listens: it was given to a listener that is gone.
pub(crate) fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}
