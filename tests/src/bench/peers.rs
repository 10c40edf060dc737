//! The three that are compared: `notai`, a client written by hand with reqwest, and hyper as the floor.
//!
//! All of them send the same `GET` over a connection that is kept open, and decode the answer into types with the same
//! fields. hyper is asked through one connection for each worker, without a pool: nothing can cost less.

use std::future::Future;

use http_body_util::{BodyExt as _, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{ACCEPT, AUTHORIZATION, HOST};
use hyper_util::rt::TokioIo;
use serde::de::DeserializeOwned;
use tokio::net::TcpStream;

use super::plain::{self, SessionAnswer, SessionList};
use super::{Failure, address};

/// The session that is asked for. The recorded server knows it by any name.
const ID: &str = "sess_0123456789abcdef";

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// One session: next to nothing to decode, so that what a client does around it shows.
    Session,
    /// A page of a hundred.
    Page,
}

/// One that asks, one request at a time.
pub trait Peer: Sized + Send + 'static {
    /// Another one that shares what clones of this client share.
    fn another(&self) -> impl Future<Output = Result<Self, Failure>> + Send;

    /// Asks once; how many sessions were in the answer.
    fn ask(&mut self, what: What) -> impl Future<Output = Result<usize, Failure>> + Send;
}

impl Peer for notai::Client {
    async fn another(&self) -> Result<Self, Failure> {
        Ok(self.clone())
    }

    async fn ask(&mut self, what: What) -> Result<usize, Failure> {
        Ok(match what {
            What::Session => self.get_session(ID).await.map(|_| 1)?,
            What::Page => self.list_sessions().page_size(100).send().await?.items.len(),
        })
    }
}

/// By hand, with reqwest.
#[derive(Clone, Debug)]
pub struct Plain {
    base: String,
    key: String,
    client: reqwest::Client,
}

impl Plain {
    /// A client for the server that the environment names.
    ///
    /// # Errors
    ///
    /// If there is none, or the client cannot be set up.
    pub fn new() -> Result<Plain, Failure> {
        let (base, key) = address()?;
        Ok(Plain { base, key, client: plain::client()? })
    }

    async fn get<T: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Result<T, Failure> {
        Ok(request.bearer_auth(&self.key).send().await?.error_for_status()?.json().await?)
    }
}

impl Peer for Plain {
    async fn another(&self) -> Result<Self, Failure> {
        Ok(self.clone())
    }

    async fn ask(&mut self, what: What) -> Result<usize, Failure> {
        let base = &self.base;
        Ok(match what {
            What::Session => {
                self.get::<SessionAnswer>(self.client.get(format!("{base}/v1/sessions/{ID}"))).await.map(|_| 1)?
            }
            What::Page => {
                let request = self.client.get(format!("{base}/v1/sessions")).query(&[("pageSize", "100")]);
                self.get::<SessionList>(request).await?.data.len()
            }
        })
    }
}

/// The floor: a connection of hyper's.
#[derive(Debug)]
pub struct Floor {
    authority: String,
    authorization: String,
    connection: SendRequest<Empty<Bytes>>,
}

impl Floor {
    /// Connects to the server that the environment names.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub async fn connect() -> Result<Floor, Failure> {
        let (base, key) = address()?;
        let authority = base.strip_prefix("http://").ok_or("the floor speaks plain http only")?.to_owned();
        let stream = TcpStream::connect(&authority).await?;
        // As reqwest does.
        stream.set_nodelay(true)?;
        let (connection, driver) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(driver);
        Ok(Floor { authority, authorization: format!("Bearer {key}"), connection })
    }

    async fn get<T: DeserializeOwned>(&mut self, path: &str) -> Result<T, Failure> {
        let request = hyper::Request::get(path)
            .header(HOST, &self.authority)
            .header(AUTHORIZATION, &self.authorization)
            .header(ACCEPT, "application/json")
            .body(Empty::new())?;
        self.connection.ready().await?;
        let answer = self.connection.send_request(request).await?;
        if !answer.status().is_success() {
            return Err(answer.status().to_string().into());
        }
        let body = answer.into_body().collect().await?.to_bytes();
        Ok(serde_json::from_slice(&body)?)
    }
}

impl Peer for Floor {
    async fn another(&self) -> Result<Self, Failure> {
        Floor::connect().await
    }

    async fn ask(&mut self, what: What) -> Result<usize, Failure> {
        Ok(match what {
            What::Session => self.get::<SessionAnswer>(&format!("/v1/sessions/{ID}")).await.map(|_| 1)?,
            What::Page => self.get::<SessionList>("/v1/sessions?pageSize=100").await?.data.len(),
        })
    }
}
