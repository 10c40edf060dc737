//! What it takes to send a request once more.

use http::HeaderMap;
use reqwest::{Method, Request, Url};

/// The request of a call.
pub(crate) enum Stage {
    Unsent(Request),
    /// What it takes to send it once more; `None` for one that cannot be.
    Sent(Option<Again>),
}

impl Stage {
    /// What is to be sent now; `None` for a request that cannot be sent once more.
    pub(super) fn next(&mut self) -> Option<Request> {
        let request = match std::mem::replace(self, Self::Sent(None)) {
            Self::Unsent(request) => request,
            Self::Sent(again) => again?.request(),
        };
        *self = Self::Sent(Again::of(&request));
        Some(request)
    }

    /// Whether it has been sent for the last time.
    pub(super) fn is_spent(&self) -> bool {
        matches!(self, Self::Sent(None))
    }

    /// The request, until it is sent.
    pub(crate) fn unsent(&self) -> Option<&Request> {
        match self {
            Self::Unsent(request) => Some(request),
            Self::Sent(_) => None,
        }
    }

    /// The request, to be changed before it is sent.
    pub(crate) fn unsent_mut(&mut self) -> Option<&mut Request> {
        match self {
            Self::Unsent(request) => Some(request),
            Self::Sent(_) => None,
        }
    }

    /// Where it goes, or went; empty where it was sent for the last time.
    pub(super) fn path(&self) -> &str {
        match self {
            Self::Unsent(request) => request.url().path(),
            Self::Sent(Some(Again::Bare { url, .. })) => url.path(),
            Self::Sent(Some(Again::Whole(request))) => request.url().path(),
            Self::Sent(None) => "",
        }
    }

    /// How the request is sent; known until it is.
    pub(crate) fn method(&self) -> Option<&Method> {
        self.unsent().map(Request::method)
    }
}

/// A request that can be made again. Kept for every request and needed for hardly one, so it is as little as will do.
pub(crate) enum Again {
    /// One without a body, like all requests of an API that is only read.
    Bare { method: Method, url: Url, headers: HeaderMap },
    /// Any other. A copy costs several allocations more, even where there is nothing to copy.
    Whole(Box<Request>),
}

impl Again {
    /// `None` for a body that is a stream: it cannot be copied, and is sent once.
    fn of(request: &Request) -> Option<Self> {
        if request.body().is_none() && request.timeout().is_none() && request.version() == http::Version::default() {
            let (method, url) = (request.method().clone(), request.url().clone());
            return Some(Self::Bare { method, url, headers: request.headers().clone() });
        }
        Some(Self::Whole(Box::new(request.try_clone()?)))
    }

    fn request(self) -> Request {
        match self {
            Self::Bare { method, url, headers } => {
                let mut request = Request::new(method, url);
                *request.headers_mut() = headers;
                request
            }
            Self::Whole(request) => *request,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::{HeaderValue, Version};

    use super::*;

    /// What distinguishes two requests.
    fn shown(request: &Request) -> String {
        let body = request.body().and_then(reqwest::Body::as_bytes);
        format!("{request:?} {:?} {body:?} {:?}", request.version(), request.timeout())
    }

    #[test]
    fn it_is_the_same_request() {
        type Change = fn(&mut Request);
        let cases: [Change; 5] = [
            |_| {},
            |request| {
                for value in ["a", "b"] {
                    request.headers_mut().append("x-thing", HeaderValue::from_static(value));
                }
            },
            |request| *request.body_mut() = Some("a body".into()),
            |request| *request.timeout_mut() = Some(Duration::from_secs(7)),
            |request| *request.version_mut() = Version::HTTP_10,
        ];
        for (index, change) in cases.into_iter().enumerate() {
            let mut request = Request::new(Method::POST, "http://127.0.0.1:1/v1/things?a=b".parse().unwrap());
            change(&mut request);
            let again = Again::of(&request).unwrap();
            assert_eq!(matches!(again, Again::Bare { .. }), index < 2, "{index}");
            assert_eq!(shown(&again.request()), shown(&request));
        }
    }
}
