//! Answers that HTTP does not know: a connection is taken from the HTTP server and given a script instead.

use std::fmt::Write as _;
use std::pin::pin;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::select;

use super::Fault;
use crate::{Core, Operation, Region};

/// When a stalled connection is closed after all.
const LONGEST_STALL: Duration = Duration::from_secs(24 * 60 * 60);

/// What is written to a connection in place of an answer, and how it ends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Script {
    bytes: Bytes,
    end: End,
    /// The status that a caller gets to see; 0 for none.
    status: u16,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum End {
    #[default]
    /// The writing side is closed, as after any answer.
    Close,
    /// The connection is reset.
    Reset,
    /// Nothing happens until the other side closes, for a day at most.
    Stall,
}

impl Script {
    /// Nothing but a reset.
    pub fn reset() -> Self {
        Script { bytes: Bytes::new(), end: End::Reset, status: 0 }
    }

    /// What a fault makes of an answer; `None` for faults that leave HTTP as it is.
    pub(super) fn of(fault: &Fault, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Option<Self> {
        let declared = |length: i128| head(status, headers, Some(length.max(0).unsigned_abs()));
        let length = body.len() as i128;
        let first =
            |after: u64| &body[..usize::try_from(after).unwrap_or(usize::MAX).min(body.len().saturating_sub(1))];
        let (text, body, end) = match *fault {
            Fault::ResetBeforeRequest | Fault::ResetAfterRequest | Fault::Refuse { .. } => return Some(Script::reset()),
            Fault::StallBeforeHeaders => (String::new(), &[][..], End::Stall),
            Fault::ResetInHeaders => {
                let mut text = declared(length);
                text.truncate(text.len() / 2);
                (text, &[][..], End::Reset)
            }
            Fault::ResetInBody { after_bytes } => (declared(length), first(after_bytes), End::Reset),
            Fault::StallInBody { after_bytes } => (declared(length), first(after_bytes), End::Stall),
            Fault::WrongContentLength { off_by } => (declared(length + i128::from(off_by)), body, End::Close),
            Fault::TruncatedChunks => {
                let half = &body[..body.len() / 2];
                let mut text = head(status, headers, None);
                // Writing to a string does not fail.
                let _ = write!(text, "{:x}\r\n", half.len());
                (text, half, End::Close)
            }
            _ => return None,
        };
        let mut bytes = text.into_bytes();
        let has_head = bytes.windows(4).any(|window| window == b"\r\n\r\n");
        bytes.extend_from_slice(body);
        if *fault == Fault::TruncatedChunks {
            bytes.extend_from_slice(b"\r\n");
        }
        Some(Script { bytes: bytes.into(), end, status: if has_head { status.as_u16() } else { 0 } })
    }

    /// Carries the script to the connection: the extensions of a response whose own content nobody sees.
    pub fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        response.extensions_mut().insert(self);
        response
    }

    /// The status that the receiver of this response gets to see.
    pub fn status_of(response: &Response) -> u16 {
        response.extensions().get::<Script>().map_or(response.status().as_u16(), |script| script.status)
    }

    /// Does what it says. A caller who has gone, or a simulator that stops, ends it early.
    pub(crate) async fn play<O: Operation, R: Region>(self, mut stream: TcpStream, core: &Core<O, R>) {
        let written = select! {
            written = stream.write_all(&self.bytes) => written.is_ok(),
            () = core.stop.begun() => false,
        };
        match self.end {
            _ if !written => {}
            End::Close => {
                // Whoever has gone needs no goodbye.
                let _ = stream.shutdown().await;
            }
            End::Reset => {
                // Without it the connection is closed all the same, with a goodbye instead of a reset.
                let _ = stream.set_zero_linger();
            }
            End::Stall => {
                let mut ignored = [0; 1024];
                // By the clock as well, so that a clock that only moves while all wait knows that somebody does.
                let mut end = pin!(core.pause(LONGEST_STALL));
                loop {
                    select! {
                        read = stream.read(&mut ignored) => match read {
                            Ok(0) | Err(_) => break,
                            Ok(_) => {}
                        },
                        () = &mut end => break,
                    }
                }
            }
        }
    }
}

/// A head as the HTTP server would write it, with this length declared, or chunked without one.
fn head(status: StatusCode, headers: &HeaderMap, length: Option<u128>) -> String {
    let mut text = format!("HTTP/1.1 {} {}\r\n", status.as_u16(), status.canonical_reason().unwrap_or_default());
    let mut line = |name: &str, value: &str| {
        // Writing to a string does not fail.
        let _ = write!(text, "{name}: {value}\r\n");
    };
    for (name, value) in headers.iter().filter(|(name, _)| **name != CONTENT_LENGTH && **name != TRANSFER_ENCODING) {
        line(name.as_str(), &String::from_utf8_lossy(value.as_bytes()));
    }
    match length {
        Some(length) => line(CONTENT_LENGTH.as_str(), &length.to_string()),
        None => line(TRANSFER_ENCODING.as_str(), "chunked"),
    }
    text.push_str("\r\n");
    text
}
