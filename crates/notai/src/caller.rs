//! Who calls, and with which settings: what all operations have in common while they are put together.

use std::future::Future;
use std::sync::Arc;

use client_runtime::{CallOptions, Error as RuntimeError};
use notai_api::{Error as ApiError, ResponseValue};
use serde::de::DeserializeOwned;

use crate::{Client, Error, KeyHeader, Response};

/// A client and the settings of one operation, which hold for every request that the operation takes.
///
/// Public because it stands in the sealed halves of public traits; nobody else can name it.
#[derive(Clone, Debug)]
pub struct Caller {
    pub(crate) client: Client,
    pub(crate) options: CallOptions,
    /// The first setting that cannot be. It is reported when the call is made, so that a chain of settings reads
    /// without question marks. Kept as text because a list is asked more than once.
    flaw: Option<Arc<str>>,
}

impl Caller {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone(), options: CallOptions::default(), flaw: None }
    }

    pub(crate) fn set_attempts(&mut self, attempts: u32) {
        match attempts.try_into() {
            Ok(attempts) => self.options.attempts = Some(attempts),
            Err(_) => self.refuse("a call with no attempts sends nothing; the least is 1"),
        }
    }

    pub(crate) fn set_key_header(&mut self, header: KeyHeader) {
        self.options.presentation = Some(header.presentation());
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        if let Err(error) = self.options.header(name, value) {
            self.refuse(&error.to_string());
        }
    }

    fn refuse(&mut self, flaw: &str) {
        self.flaw.get_or_insert_with(|| format!("{flaw}. Nothing was sent").into());
    }

    /// Begins a call of `operation` with the key.
    pub(crate) fn begin(&mut self, operation: &'static str) -> Result<Started<'_>, Error> {
        self.check(operation)?;
        if !self.client.has_key() {
            let flaw = "this operation needs a key; set one with `api_key` on the builder. Nothing was sent";
            return Err(RuntimeError::config(flaw).with_operation(operation).into());
        }
        Ok(Started { caller: self, operation })
    }

    /// Begins a call of `operation`, which needs no key, without one.
    pub(crate) fn begin_anonymous(&mut self, operation: &'static str) -> Result<Started<'_>, Error> {
        self.check(operation)?;
        self.options.anonymous = true;
        Ok(Started { caller: self, operation })
    }

    fn check(&self, operation: &'static str) -> Result<(), Error> {
        match &self.flaw {
            Some(flaw) => Err(RuntimeError::argument(&**flaw).with_operation(operation).into()),
            None => Ok(()),
        }
    }
}

/// A call of an operation that may be made.
#[derive(Clone, Copy)]
pub(crate) struct Started<'a> {
    caller: &'a Caller,
    operation: &'static str,
}

impl<'a> Started<'a> {
    /// The generated client, to put the request together with.
    pub(crate) fn api(self) -> &'a notai_api::Client {
        self.caller.client.api()
    }

    /// Makes the request of `sending`, a call of [`api`](Self::api).
    ///
    /// What comes of it is for [`finish`](Self::finish): a future around this one would hold it twice.
    pub(crate) fn ask<T: DeserializeOwned, E>(
        self,
        sending: impl Future<Output = Result<ResponseValue<T>, ApiError<E>>>,
    ) -> impl Future<Output = Result<client_runtime::Response<T>, RuntimeError>> + Send {
        self.api().call().ask(self.operation, &self.caller.options, sending)
    }

    /// What came of the request, in this crate's words.
    pub(crate) fn finish<T>(
        self,
        outcome: Result<client_runtime::Response<T>, RuntimeError>,
    ) -> Result<Response<T>, Error> {
        outcome.map(Response::new).map_err(|error| self.caller.client.explain(error))
    }
}

/// The settings that every operation takes, for a builder with a field `caller`.
macro_rules! call_options {
    ($builder:ident) => {
        /// Settings of this operation alone; what is not set is as the client was set up.
        impl<Q, F> $builder<Q, F> {
            /// Time for one attempt, from the start of the attempt, with looking up the name, connecting and TLS, to
            /// the last byte received; instead of
            /// [`with_attempt_timeout`](crate::ClientBuilder::with_attempt_timeout). Zero is refused when the call is
            /// made.
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.caller.options.timeout = Some(timeout);
                self
            }

            /// Time for a whole call, with all attempts and waits; instead of
            /// [`with_deadline`](crate::ClientBuilder::with_deadline). Zero is refused when the call is made.
            pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
                self.caller.options.deadline = Some(deadline);
                self
            }

            /// How often a request is sent at most, the first time included: 1 turns retries off. Zero is refused when
            /// the call is made.
            ///
            /// A call with attempts of its own counts a 429 among them, also when the plan is known.
            pub fn attempts(mut self, attempts: u32) -> Self {
                self.caller.set_attempts(attempts);
                self
            }

            /// A further header; one of the same name that the client sends by itself is replaced.
            ///
            /// What cannot be a header, and the headers that are the client's own (the key, and what frames the
            /// message), are refused when the call is made: [`Error::is_argument`](crate::Error::is_argument).
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.caller.set_header(name.as_ref(), value.as_ref());
                self
            }

            /// In which header the key is sent; instead of
            /// [`with_key_header`](crate::ClientBuilder::with_key_header).
            pub fn key_header(mut self, header: crate::KeyHeader) -> Self {
                self.caller.set_key_header(header);
                self
            }
        }
    };
}

pub(crate) use call_options;
