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
    asked: Arc<Mutex<Vec<String>>>,
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
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (of_thread, kept, ends) = (Arc::clone(&documents), Arc::clone(&asked), Arc::clone(&over));
        let thread = std::thread::spawn(move || {
            for socket in listener.incoming() {
                if ends.load(Ordering::SeqCst) {
                    return;
                }
                let documents = of_thread.lock().unwrap().clone();
                answer(socket.unwrap(), &documents, &kept);
            }
        });
        Server { address, documents, asked, over, thread: Some(thread) }
    }

    /// Serves another document from now on.
    pub(crate) fn serve(&self, document: &str) {
        self.serve_at("/openapi/v3.json", document);
    }

    /// Serves something at a path from now on; `-> ADDRESS` is a redirect.
    pub(crate) fn serve_at(&self, path: &str, document: &str) {
        self.documents.lock().unwrap().insert(path.to_owned(), document.to_owned());
    }

    /// The paths that were asked for since the last time.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
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

fn answer(mut socket: TcpStream, documents: &BTreeMap<String, String>, asked: &Mutex<Vec<String>>) {
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
    // Before it is answered: who has the answer may look.
    asked.lock().unwrap().push(path.to_owned());
    let (status, location, body) = match documents.get(path).map(String::as_str) {
        Some(document) => match document.strip_prefix("-> ") {
            Some(address) => ("302 Found", format!("location: {address}\r\n"), ""),
            None => ("200 OK", String::new(), document),
        },
        None => ("404 Not Found", String::new(), "{}"),
    };
    let length = body.len();
    let _ =
        write!(socket, "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n{location}\r\n{body}");
}

/// An address at which nothing listens: it was given to a listener that is gone.
pub(crate) fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}
