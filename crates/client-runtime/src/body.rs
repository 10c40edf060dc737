//! Reading a response body without trusting its length.

use bytes::{Bytes, BytesMut};

/// Why a body could not be read.
pub(crate) enum BodyError {
    /// It is, or claims to be, longer than the limit.
    TooLarge,
    /// The connection failed on the way.
    Broken(reqwest::Error),
}

/// Reads the whole body of `response`, at most `limit` bytes.
pub(crate) async fn read(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, BodyError> {
    let claimed = response.content_length().unwrap_or(0);
    if claimed > limit as u64 {
        return Err(BodyError::TooLarge);
    }
    let Some(first) = response.chunk().await.map_err(BodyError::Broken)? else {
        return Ok(Bytes::new());
    };
    let mut collected = None;
    let mut length = first.len();
    // The claim is at most the limit, so a lying server cannot make us reserve more than that.
    let capacity = (claimed as usize).max(length);
    while length <= limit {
        let Some(chunk) = response.chunk().await.map_err(BodyError::Broken)? else {
            // Most bodies arrive in one piece: that piece is the body, and nothing is copied.
            return Ok(collected.map_or(first, BytesMut::freeze));
        };
        length += chunk.len();
        collected
            .get_or_insert_with(|| {
                let mut buffer = BytesMut::with_capacity(capacity);
                buffer.extend_from_slice(&first);
                buffer
            })
            .extend_from_slice(&chunk);
    }
    Err(BodyError::TooLarge)
}
