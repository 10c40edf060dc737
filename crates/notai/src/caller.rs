//! Who calls, and with which settings: what all operations have in common while they are put together.

use std::future::Future;

use client_runtime::{Error as RuntimeError, Settings};
use notai_api::{Error as ApiError, ResponseValue};
use serde::de::DeserializeOwned;

use crate::{Client, Error, Response};

/// A client and the settings of one operation, which hold for every request that the operation takes.
///
/// Public because it stands in the sealed halves of public traits; nobody else can name it.
#[derive(Clone, Debug)]
pub struct Caller {
    pub(crate) client: Client,
    pub(crate) settings: Settings,
}

impl Caller {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone(), settings: Settings::default() }
    }

    /// Begins a call of `operation` with the key.
    pub(crate) fn begin(&mut self, operation: &'static str) -> Result<Started<'_>, Error> {
        self.settings.check(operation)?;
        if !self.client.has_key() {
            let flaw = "this operation needs a key; set one with `api_key` on the builder. Nothing was sent";
            return Err(RuntimeError::config(flaw).with_operation(operation).into());
        }
        Ok(Started { caller: self, operation })
    }

    /// Begins a call of `operation`, which needs no key, without one.
    pub(crate) fn begin_anonymous(&mut self, operation: &'static str) -> Result<Started<'_>, Error> {
        self.settings.check(operation)?;
        self.settings.options.anonymous = true;
        Ok(Started { caller: self, operation })
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
        self.api().call().ask(self.operation, &self.caller.settings.options, sending)
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
        client_runtime::call_settings!([Q, F] $builder<Q, F>, caller.settings);

        impl<Q, F> $builder<Q, F> {
            /// In which header the key is sent; instead of
            /// [`with_key_header`](crate::ClientBuilder::with_key_header).
            pub fn key_header(mut self, header: crate::KeyHeader) -> Self {
                self.caller.settings.options.presentation = Some(header.presentation());
                self
            }
        }
    };
}

pub(crate) use call_options;
