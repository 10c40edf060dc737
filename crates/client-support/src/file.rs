//! Files and other bytes that are sent, in memory or streamed.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::Body;

use super::call::Call;

/// What a source of bytes may fail with.
pub(super) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Bytes with a name and a media type.
pub struct File {
    pub(super) name: Option<String>,
    pub(super) media_type: Option<String>,
    pub(super) content: Content,
}

/// Where bytes come from.
pub(super) enum Content {
    Bytes(Bytes),
    Stream(Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>, Option<u64>),
}

impl File {
    /// A file of these bytes.
    #[must_use]
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self { name: None, media_type: None, content: Content::Bytes(bytes.into()) }
    }

    /// A file that is read while it is sent, for example a `tokio_util::io::ReaderStream` of a `tokio::fs::File`.
    #[must_use]
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        let content = Content::Stream(Box::pin(Source(Box::pin(stream))), None);
        Self { name: None, media_type: None, content }
    }

    /// The file's name, as the server shall know it.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The media type, instead of the one in the document.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// How many bytes a stream will give, for servers that must know before.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Content::Stream(_, length) = &mut self.content {
            *length = Some(bytes);
        }
        self
    }

    /// Its own media type or else that of the document, of which a range (`image/*`) says too little.
    pub(super) fn media_type(&self, declared: Option<&str>) -> String {
        let declared = declared.filter(|declared| !declared.contains('*'));
        self.media_type.as_deref().or(declared).unwrap_or("application/octet-stream").to_owned()
    }
}

impl<T: Into<Bytes>> From<T> for File {
    fn from(bytes: T) -> Self {
        Self::new(bytes)
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("length", &self.content.length())
            .finish_non_exhaustive()
    }
}

impl Content {
    pub(super) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Stream(_, length) => *length,
        }
    }
}

impl Call {
    /// Sends bytes, in memory or streamed.
    pub fn file(mut self, media_type: &str, file: impl Into<File>) -> Self {
        let file = file.into();
        let media_type = file.media_type(Some(media_type));
        let body = match file.content {
            Content::Bytes(bytes) => Body::from(bytes),
            Content::Stream(stream, length) => {
                length.into_iter().for_each(|length| self.draft.length(length));
                Body::wrap_stream(stream)
            }
        };
        self.draft.body(&media_type, body);
        self
    }
}

/// A stream of whatever bytes and errors, as one of ours.
struct Source<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Source<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.as_mut().poll_next(context);
        next.map(|next| next.map(|next| next.map(Into::into).map_err(Into::into)))
    }
}
