//! Setting up a client: what every client of this workspace can be told, and what it is made of then.
//!
//! A client's builder holds a [`Setup`] beside what is its own, gets the options that all have by
//! [`setup_options!`](crate::setup_options), and ends with [`Setup::connect`].

mod options;
mod variables;

use std::fmt;
use std::sync::Arc;

pub use variables::Variables;

use crate::{
    Call, Clock, Credential, Endpoint, Error, Pipeline, PipelineBuilder, SystemClock, Transport, UserAgent,
    build_http_client,
};

/// What a client is told while it is set up. Nothing of it is checked before the end.
#[non_exhaustive]
pub struct Setup {
    /// How connections are made.
    pub transport: Transport,
    /// What requests run through.
    pub pipeline: PipelineBuilder,
    /// Another base URL than the API's own.
    pub endpoint: Option<String>,
    /// The name of the program that uses the client.
    pub app_name: Option<String>,
    /// Where the time comes from; the pipeline has it too.
    pub clock: Arc<dyn Clock>,
}

impl Setup {
    /// The defaults, for a client that calls itself `user_agent`.
    pub fn new(user_agent: UserAgent) -> Self {
        Self {
            transport: Transport::new(user_agent),
            pipeline: Pipeline::builder(),
            endpoint: None,
            app_name: None,
            clock: Arc::new(SystemClock),
        }
    }

    /// Where requests go: `default`, unless something else was set.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) for what is no endpoint.
    pub fn endpoint_or(&self, default: &str) -> Result<Endpoint, Error> {
        Endpoint::parse(self.endpoint.as_deref().unwrap_or(default))
    }

    /// Connections to `endpoint`, and what requests run through, with this credential.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`](crate::Kind::Config) with the first option that cannot be.
    pub fn connect(self, endpoint: &Endpoint, credential: Option<Credential>) -> Result<Connected, Error> {
        let mut transport = self.transport;
        if let Some(name) = self.app_name {
            transport.user_agent = transport.user_agent.with_app(&name)?;
        }
        let http = build_http_client(&transport, endpoint)?;
        let pipeline = match credential {
            Some(credential) => self.pipeline.credential(credential),
            None => self.pipeline,
        };
        Ok(Connected { http, call: Call::new(Arc::new(pipeline.build()?)) })
    }
}

/// What a generated client is made with, beside its base URL.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Connected {
    /// The connections.
    pub http: reqwest::Client,
    /// What requests run through.
    pub call: Call,
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup")
            .field("transport", &self.transport)
            .field("pipeline", &self.pipeline)
            // Not checked yet: it may carry a password.
            .field("endpoint", &self.endpoint.as_ref().map(|_| "(set)"))
            .field("app_name", &self.app_name)
            .finish_non_exhaustive()
    }
}
