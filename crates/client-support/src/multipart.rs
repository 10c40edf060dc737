//! Multipart bodies: files, texts and JSON side by side.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use reqwest::Body;
use serde::Serialize;
use serde_json::Value;

use super::call::Call;
use super::file::{BoxError, Content, File};
use super::style::{Style, scalar};

/// The parts of a multipart body. Setting parts of a name again replaces them.
#[derive(Default)]
pub struct Form {
    parts: Vec<Part>,
    failure: Option<String>,
}

struct Part {
    /// Whose part it is: setting that again replaces it.
    set_as: String,
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    content: Content,
}

impl Form {
    /// No parts yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Goes on with `next`, for example the form that these parts are wrapped in.
    pub fn then<R>(self, next: impl FnOnce(Self) -> R) -> R {
        next(self)
    }

    /// A file. `media_type` is what it is unless it says so itself; one without a name is sent under the part's.
    #[must_use]
    pub fn file(self, name: &str, file: impl Into<File>, media_type: Option<&str>) -> Self {
        self.files(name, [file], media_type)
    }

    /// Several files under one name.
    #[must_use]
    pub fn files<F: Into<File>>(
        mut self,
        name: &str,
        files: impl IntoIterator<Item = F>,
        media_type: Option<&str>,
    ) -> Self {
        self.remove(name);
        for file in files {
            let file = file.into();
            self.parts.push(Part {
                set_as: name.to_owned(),
                name: name.to_owned(),
                media_type: Some(file.media_type(media_type)),
                file_name: Some(file.name.unwrap_or_else(|| name.to_owned())),
                content: file.content,
            });
        }
        self
    }

    /// A value as text; as JSON, if it turns out to be a list or an object. A null is left out.
    #[must_use]
    pub fn text<T: Serialize + ?Sized>(self, name: &str, value: &T, media_type: Option<&str>) -> Self {
        self.values(name, serde_json::to_value(value).map(|value| vec![value]), media_type, false)
    }

    /// Several values as text under one name.
    #[must_use]
    pub fn texts<T: Serialize>(self, name: &str, values: &[T], media_type: Option<&str>) -> Self {
        self.values(name, values.iter().map(serde_json::to_value).collect(), media_type, false)
    }

    /// A value as JSON.
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(self, name: &str, value: &T, media_type: Option<&str>) -> Self {
        self.values(name, serde_json::to_value(value).map(|value| vec![value]), media_type, true)
    }

    /// Several values as JSON under one name.
    #[must_use]
    pub fn jsons<T: Serialize>(self, name: &str, values: &[T], media_type: Option<&str>) -> Self {
        self.values(name, values.iter().map(serde_json::to_value).collect(), media_type, true)
    }

    /// A value as text by style: a part for each pair of name and value that it has in a query.
    #[must_use]
    pub fn styled<T: Serialize + ?Sized>(mut self, name: &str, value: &T, style: Style) -> Self {
        self.remove(name);
        match serde_json::to_value(value) {
            Ok(value) => {
                for (part, text) in style.in_parts(name, &value) {
                    self.push(name, part, text, None);
                }
            }
            Err(error) => self.fail(name, &error),
        }
        self
    }

    fn remove(&mut self, name: &str) {
        self.parts.retain(|part| part.set_as != name);
    }

    fn push(&mut self, set_as: &str, name: String, text: String, media_type: Option<&str>) {
        self.parts.push(Part {
            set_as: set_as.to_owned(),
            name,
            file_name: None,
            media_type: media_type.map(str::to_owned),
            content: Content::Bytes(text.into()),
        });
    }

    fn fail(&mut self, name: &str, error: &serde_json::Error) {
        self.failure.get_or_insert(format!("`{name}` cannot be sent: {error}"));
    }

    fn values(
        mut self,
        name: &str,
        values: serde_json::Result<Vec<Value>>,
        media_type: Option<&str>,
        json: bool,
    ) -> Self {
        self.remove(name);
        match values {
            Ok(values) => {
                for value in values {
                    let json = json || value.is_array() || value.is_object();
                    let media_type = media_type.or(json.then_some("application/json"));
                    if let Some(text) = if json { Some(value.to_string()) } else { scalar(&value) } {
                        self.push(name, name.to_owned(), text, media_type);
                    }
                }
            }
            Err(error) => self.fail(name, &error),
        }
        self
    }

    /// What goes over the wire: heads, contents and the end, with `boundary` between them.
    fn chunks(self, boundary: &str, form_data: bool) -> VecDeque<Content> {
        let mut chunks = VecDeque::new();
        for part in self.parts {
            chunks.push_back(Content::Bytes(part.head(boundary, form_data).into()));
            chunks.push_back(part.content);
            chunks.push_back(Content::Bytes(Bytes::from_static(b"\r\n")));
        }
        chunks.push_back(Content::Bytes(format!("--{boundary}--\r\n").into()));
        chunks
    }
}

impl Part {
    fn head(&self, boundary: &str, form_data: bool) -> String {
        let mut head = format!("--{boundary}\r\n");
        if form_data || self.file_name.is_some() {
            let kind = if form_data { "form-data" } else { "attachment" };
            head.push_str(&format!("Content-Disposition: {kind}; name=\"{}\"", quoted(&self.name)));
            if let Some(name) = &self.file_name {
                head.push_str(&format!("; filename=\"{}\"", quoted(name)));
            }
            head.push_str("\r\n");
        }
        if let Some(media_type) = &self.media_type {
            head.push_str(&format!("Content-Type: {}\r\n", quoted(media_type).replace("%22", "\"")));
        }
        head.push_str("\r\n");
        head
    }
}

/// As browsers write names (WHATWG): nothing can end the quotes or the line.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.parts.iter().map(|part| &part.name)).finish()
    }
}

impl Call {
    /// Sends the parts of `form`. What is in memory as a whole is sent as a whole, and can be sent again by a
    /// [`Transport`](super::Transport); with a stream among the parts it is streamed.
    pub fn multipart(mut self, media_type: &str, form: Form) -> Self {
        if let Some(failure) = &form.failure {
            self.draft.fail(failure.clone());
        }
        let boundary = boundary();
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        let essence = if essence.contains('*') { "multipart/form-data" } else { essence };
        let media_type = format!("{essence}; boundary={boundary}");
        let chunks = form.chunks(&boundary, essence.eq_ignore_ascii_case("multipart/form-data"));
        let length: Option<u64> = chunks.iter().map(Content::length).sum();
        let whole = chunks.iter().all(|chunk| matches!(chunk, Content::Bytes(_)));
        let body = if whole {
            let mut body = BytesMut::new();
            for chunk in chunks {
                if let Content::Bytes(bytes) = chunk {
                    body.extend_from_slice(&bytes);
                }
            }
            Body::from(body.freeze())
        } else {
            length.into_iter().for_each(|length| self.draft.length(length));
            Body::wrap_stream(Chunks(chunks))
        };
        self.draft.body(&media_type, body);
        self
    }
}

/// A text that is in no part: 128 bits from the seeds of hash maps, which are random.
fn boundary() -> String {
    format!("{:016x}{:016x}", RandomState::new().hash_one(0), RandomState::new().hash_one(1))
}

/// One after the other.
struct Chunks(VecDeque<Content>);

impl Stream for Chunks {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match self.0.pop_front() {
                None => return Poll::Ready(None),
                Some(Content::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Content::Stream(mut stream, length)) => match stream.as_mut().poll_next(context) {
                    Poll::Ready(None) => {}
                    other => {
                        self.0.push_front(Content::Stream(stream, length));
                        return other;
                    }
                },
            }
        }
    }
}
