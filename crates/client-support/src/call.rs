//! A request on its way: path, query, headers, cookies and body, until it is sent.

use std::collections::HashMap;
use std::fmt;

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Body, Method, Request, Url};
use serde::Serialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::operation::OperationInfo;
use super::shared::Core;
use super::style::Style;

/// A call of an operation. What goes wrong while it is made is kept, and comes back from sending it.
#[must_use = "nothing is sent before `send`"]
pub struct Call {
    pub(super) core: Core,
    pub(super) operation: &'static OperationInfo,
    pub(super) draft: Box<Draft>,
}

/// Texts by the name of what they are for.
pub(super) type Named = Vec<(&'static str, String)>;

/// What a call consists of. Nothing here is generic, so that it is compiled once.
#[derive(Default)]
pub(super) struct Draft {
    path: Named,
    query: Named,
    cookies: Named,
    headers: HeaderMap,
    body: Option<Body>,
    content_type: String,
    server: Option<&'static str>,
    pub(super) redirects: bool,
    failure: Option<String>,
}

impl Call {
    /// A call of `operation`.
    pub fn new(core: &Core, operation: &'static OperationInfo) -> Self {
        Self { core: core.clone(), operation, draft: Box::default() }
    }

    /// The operation's own server, instead of the API's.
    pub fn server(mut self, url: &'static str) -> Self {
        self.draft.server = Some(url);
        self
    }

    /// An answer of status 3xx is what the operation is for.
    pub fn redirects(mut self) -> Self {
        self.draft.redirects = true;
        self
    }

    /// Goes on with `next`, for example the request that the call is wrapped in.
    pub fn then<R>(self, next: impl FnOnce(Self) -> R) -> R {
        next(self)
    }

    /// Sets a parameter of the path.
    pub fn path<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T, style: Style) -> Self {
        let value = self.draft.value(name, serde_json::to_value(value));
        if let Some(text) = value.and_then(|value| style.in_path(name, &value)) {
            set(&mut self.draft.path, name, text);
        }
        self
    }

    /// Sets a parameter of the query. A null is left out.
    pub fn query<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T, style: Style) -> Self {
        if let Some(value) = self.draft.value(name, serde_json::to_value(value)) {
            set(&mut self.draft.query, name, style.in_query(name, &value));
        }
        self
    }

    /// Sets a header. A null is left out.
    pub fn header<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T, style: Style) -> Self {
        if let Some(value) = self.draft.value(name, serde_json::to_value(value)) {
            self.draft.header(name, style.in_header(&value));
        }
        self
    }

    /// Sets a cookie. A null is left out.
    pub fn cookie<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T, style: Style) -> Self {
        if let Some(value) = self.draft.value(name, serde_json::to_value(value)) {
            set(&mut self.draft.cookies, name, style.in_cookie(name, &value));
        }
        self
    }

    /// Sends `value` as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, media_type: &str, value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(body) => self.draft.body(media_type, body),
            Err(error) => self.draft.fail(format!("the body cannot be JSON: {error}")),
        }
        self
    }

    /// Asks for a stream by the member `stream` of a body in JSON, unless that is set.
    pub fn streamed(mut self) -> Self {
        let is_json = self.draft.content_type.contains("json");
        let body = self.draft.body.as_ref().and_then(Body::as_bytes).filter(|_| is_json);
        let members = body.and_then(|body| serde_json::from_slice::<HashMap<String, IgnoredAny>>(body).ok());
        if let (Some(body), Some(members)) = (body.and_then(|body| body.strip_prefix(b"{")), members)
            && !members.contains_key("stream")
        {
            let comma: &[u8] = if members.is_empty() { b"" } else { b"," };
            self.draft.body = Some([b"{\"stream\":true", comma, body].concat().into());
        }
        self
    }

    /// Sends `text` as it is.
    pub fn text(mut self, media_type: &str, text: impl Into<String>) -> Self {
        self.draft.body(media_type, text.into());
        self
    }

    /// Sends `bytes` as they are.
    pub fn bytes(mut self, media_type: &str, bytes: impl Into<Bytes>) -> Self {
        self.draft.body(media_type, bytes.into());
        self
    }
}

impl fmt::Debug for Call {
    /// Shows the operation alone: parameters may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

impl Draft {
    pub(super) fn fail(&mut self, what: String) {
        self.failure.get_or_insert(what);
    }

    pub(super) fn value(&mut self, name: &str, value: serde_json::Result<Value>) -> Option<Value> {
        value.map_err(|error| self.fail(format!("`{name}` cannot be sent: {error}"))).ok()
    }

    pub(super) fn body(&mut self, media_type: &str, body: impl Into<Body>) {
        media_type.clone_into(&mut self.content_type);
        self.body = Some(body.into());
    }

    /// Replaces the query by a text that is percent-encoded already.
    pub(super) fn querystring(&mut self, text: String) {
        set(&mut self.query, "", text);
    }

    /// Announces how long a streamed body will be.
    pub(super) fn length(&mut self, length: u64) {
        self.headers.insert(CONTENT_LENGTH, length.into());
    }

    fn header(&mut self, name: &str, text: Option<String>) {
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.fail(format!("`{name}` cannot be the name of a header"));
        };
        match text.map(|text| HeaderValue::from_str(&text)).transpose() {
            Ok(Some(value)) => drop(self.headers.insert(header, value)),
            Ok(None) => drop(self.headers.remove(header)),
            Err(_) => self.fail(format!("the value of `{name}` has characters that a header cannot carry")),
        }
    }

    /// The request as it goes out.
    pub(super) fn request(mut self, core: &Core, operation: &OperationInfo, accept: &str) -> Result<Request, String> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let mut headers = self.headers;
        let media_type =
            |text: &str| HeaderValue::from_str(text).map_err(|_| format!("`{text}` cannot be a media type"));
        // Where a document has the header as a parameter, the caller's word counts; but it knows no boundary.
        let kept = headers.contains_key(CONTENT_TYPE) && !self.content_type.starts_with("multipart/");
        if !kept && !self.content_type.is_empty() {
            headers.insert(CONTENT_TYPE, media_type(&self.content_type)?);
        }
        for (name, value) in core.headers() {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        if !accept.is_empty() && !headers.contains_key(ACCEPT) {
            headers.insert(ACCEPT, media_type(accept)?);
        }
        for credential in core.credentials(operation.security) {
            credential.attach(&mut headers, &mut self.query, &mut self.cookies)?;
        }
        let cookies = join(&self.cookies, "; ");
        if !cookies.is_empty() {
            // Beside those that the caller, or the client for all calls, has in a header.
            let given = headers.get(COOKIE).map(HeaderValue::as_bytes).filter(|given| !given.is_empty());
            let cookies = match given {
                Some(given) => [given, b"; ", cookies.as_bytes()].concat(),
                None => cookies.into_bytes(),
            };
            let mut value =
                HeaderValue::from_bytes(&cookies).map_err(|_| "a cookie has control characters".to_owned())?;
            value.set_sensitive(true);
            headers.insert(COOKIE, value);
        }
        let url = url(core.base(self.server), operation.path, &self.path, &self.query)?;
        let method = Method::from_bytes(operation.method.as_bytes())
            .map_err(|_| format!("`{}` is no method of HTTP", operation.method))?;
        let mut request = Request::new(method, url);
        *request.headers_mut() = headers;
        *request.body_mut() = self.body;
        Ok(request)
    }
}

/// Sets the text of a name, in the place of an earlier one.
fn set(texts: &mut Named, name: &'static str, text: String) {
    match texts.iter_mut().find(|(known, _)| *known == name) {
        Some((_, old)) => *old = text,
        None => texts.push((name, text)),
    }
}

/// The second halves, where there are any.
fn join(texts: &Named, separator: &str) -> String {
    let texts: Vec<&str> = texts.iter().map(|(_, text)| text.as_str()).filter(|text| !text.is_empty()).collect();
    texts.join(separator)
}

/// Puts together base, path and query.
fn url(base: Url, template: &str, path: &Named, query: &Named) -> Result<Url, String> {
    let template = cut(template, '#').0;
    let (template, fixed) = cut(template, '?');
    let mut text = base.origin().ascii_serialization();
    text.push_str(base.path().trim_end_matches('/'));
    let mut rest = Some(template.trim_start_matches('/'));
    while let Some(segments) = rest {
        let (segment, after) = cut(segments, '/');
        text.push('/');
        text.push_str(&fill(segment, path)?);
        rest = (segment.len() < segments.len()).then_some(after);
    }
    let fixed = filled(fixed, path)?;
    let mut separator = '?';
    for part in [base.query().unwrap_or_default(), &fixed, &join(query, "&")] {
        if !part.is_empty() {
            text.push(separator);
            text.push_str(part);
            separator = '&';
        }
    }
    Url::parse(&text).map_err(|error| format!("the path makes no URL: {error}"))
}

/// What stands before and after a sign of a template. What stands in braces is a name, whatever it is made of.
fn cut(template: &str, sign: char) -> (&str, &str) {
    let mut inside = false;
    let place = template.find(|character| {
        inside = character == '{' || inside && character != '}';
        character == sign && !inside
    });
    let (before, after) = template.split_at(place.unwrap_or(template.len()));
    (before, after.strip_prefix(sign).unwrap_or_default())
}

/// Fills a segment of a path. A value must not lead out of its place: to the parent, or to where the segment is missing;
/// neither as a whole nor, where it may have slashes, on its way.
fn fill(segment: &str, values: &Named) -> Result<String, String> {
    let filled = filled(segment, values)?;
    let plain = filled.to_ascii_lowercase().replace("%2e", ".");
    if segment.contains('{')
        && segment.contains('}')
        && (plain.is_empty() || plain.split('/').any(|step| matches!(step, "." | "..")))
    {
        return Err(format!("`{segment}` in the path must not be empty, `.` or `..`"));
    }
    Ok(filled)
}

/// Puts values in the place of their names.
fn filled(template: &str, values: &Named) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        let value = values.iter().find(|(known, _)| *known == name);
        let (_, value) = value.ok_or_else(|| format!("`{name}` is missing in the path"))?;
        filled.push_str(before);
        filled.push_str(value);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}
