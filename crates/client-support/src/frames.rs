//! Bodies that arrive line by line.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use progenitor_client::ByteStream;

/// The longest line and the largest event: 64 MiB.
pub(super) const LIMIT: usize = 64 << 20;

/// What can go wrong in a stream of values.
#[derive(Debug)]
#[non_exhaustive]
pub enum StreamError {
    /// The connection failed; the stream ends here.
    Read(reqwest::Error),
    /// One item is not of the declared type; the stream goes on.
    Data {
        /// The item as it came.
        text: String,
        /// What is wrong with it.
        error: serde_json::Error,
    },
    /// An item is larger than 64 MiB; the stream ends here.
    TooLong,
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => write!(f, "the stream broke off: {error}"),
            Self::Data { error, .. } => write!(f, "an item of the stream is not as declared: {error}"),
            Self::TooLong => f.write_str("an item of the stream is larger than 64 MiB"),
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(error) => Some(error),
            Self::Data { error, .. } => Some(error),
            Self::TooLong => None,
        }
    }
}

/// Splits a body into lines, however it is cut into chunks.
pub(super) struct Lines {
    bytes: Option<ByteStream>,
    chunk: Bytes,
    line: Vec<u8>,
    /// Whether a CR alone ends a line, as in server-sent events.
    cr: bool,
    /// A CR was the last byte: an LF that follows belongs to it.
    after_cr: bool,
    first: bool,
}

/// A line without its end, or the end of the body with what is left over.
pub(super) enum Line {
    Whole(Vec<u8>),
    Rest(Vec<u8>),
}

impl Lines {
    pub(super) fn new(bytes: ByteStream, cr: bool) -> Self {
        Self { bytes: Some(bytes), chunk: Bytes::new(), line: Vec::new(), cr, after_cr: false, first: true }
    }

    /// Ends the stream and the connection.
    pub(super) fn stop(&mut self) {
        self.bytes = None;
        self.chunk = Bytes::new();
        self.line = Vec::new();
    }

    /// The next line; after the end `None`.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Line, StreamError>>> {
        loop {
            if self.take() {
                let line = self.finish();
                return Poll::Ready(Some(Ok(Line::Whole(line))));
            }
            if self.line.len() > LIMIT {
                self.stop();
                return Poll::Ready(Some(Err(StreamError::TooLong)));
            }
            let Some(bytes) = &mut self.bytes else { return Poll::Ready(None) };
            match Pin::new(&mut **bytes).poll_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(chunk))) => self.chunk = chunk,
                Poll::Ready(Some(Err(error))) => {
                    self.stop();
                    return Poll::Ready(Some(Err(StreamError::Read(error))));
                }
                Poll::Ready(None) => {
                    let rest = self.finish();
                    self.stop();
                    return Poll::Ready(Some(Ok(Line::Rest(rest))));
                }
            }
        }
    }

    /// Moves bytes from the chunk to the line; whether that completes the line.
    fn take(&mut self) -> bool {
        if self.after_cr && !self.chunk.is_empty() {
            self.after_cr = false;
            if self.chunk.first() == Some(&b'\n') {
                self.chunk.advance(1);
            }
        }
        let end = self.chunk.iter().position(|&byte| byte == b'\n' || (self.cr && byte == b'\r'));
        let text = self.chunk.split_to(end.unwrap_or(self.chunk.len()));
        self.line.extend_from_slice(&text);
        if end.is_some() {
            self.after_cr = self.chunk.first() == Some(&b'\r');
            self.chunk.advance(1);
        }
        end.is_some()
    }

    /// The line as it is, without a byte order mark where it begins the body.
    fn finish(&mut self) -> Vec<u8> {
        let mut line = std::mem::take(&mut self.line);
        if std::mem::take(&mut self.first) && line.starts_with(b"\xEF\xBB\xBF") {
            line.drain(..3);
        }
        line
    }
}
