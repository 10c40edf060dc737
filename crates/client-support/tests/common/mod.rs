//! A transport that answers by itself, and what it was asked.
#![allow(dead_code)] // not every test needs all of it

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use client_support::{Core, Execution, OperationInfo, Transport};
use futures_util::stream;
use reqwest::{Body, Request, Response};

/// Answers all requests alike, and keeps them.
pub(crate) struct Script {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) chunks: Vec<Bytes>,
    pub(crate) requests: Mutex<Vec<Request>>,
}

impl Script {
    pub(crate) fn new(status: u16, content_type: &'static str, body: impl AsRef<[u8]>) -> Arc<Self> {
        Self::chunked(status, content_type, vec![Bytes::copy_from_slice(body.as_ref())])
    }

    pub(crate) fn chunked(status: u16, content_type: &'static str, chunks: Vec<Bytes>) -> Arc<Self> {
        Arc::new(Self { status, content_type, chunks, requests: Mutex::default() })
    }

    pub(crate) fn take(&self) -> Request {
        self.requests.lock().unwrap().pop().expect("a request was sent")
    }

    pub(crate) fn is_untouched(&self) -> bool {
        self.requests.lock().unwrap().is_empty()
    }
}

impl Transport for Script {
    fn execute<'a>(&'a self, request: Request, _: &'static OperationInfo) -> Execution<'a> {
        self.requests.lock().unwrap().push(request);
        let chunks = self.chunks.clone().into_iter().map(Ok::<_, std::io::Error>);
        let response = http::Response::builder()
            .status(self.status)
            .header("content-type", self.content_type)
            .header("set-cookie", "session=hunter2")
            .body(Body::wrap_stream(stream::iter(chunks)))
            .unwrap();
        Box::pin(async { Ok(Response::from(response)) })
    }
}

/// A client of the script.
pub(crate) fn core(base: &str, script: &Arc<Script>) -> Core {
    Core::new(base).unwrap().with_transport(script.clone())
}

/// The workspace's reqwest has no provider of its own.
pub(crate) fn start_tls() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Runs what never has to wait.
pub(crate) fn now<T>(future: impl Future<Output = T> + Send) -> T {
    let mut future: Pin<Box<dyn Future<Output = T> + Send>> = Box::pin(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}
