//! Where the generated clients meet the pipeline of `client-runtime`.
//!
//! A generated client can be taught manners in its own crate only, which is why this file lives here: it is the
//! one handwritten part.

#![allow(unused_imports, unused_macros, reason = "without a group there is no client")]

use client_runtime::{Call, Operation, RetryClass, failure_text};
use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Request, Response};

/// The same manners for the client of every group, by its feature and its module.
macro_rules! groups {
    ($($feature:literal => $module:ident,)+) => {
        $(
            #[cfg(feature = $feature)]
            impl ClientHooks<Call> for crate::$module::Client {
                async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
                    let known = crate::$module::OPERATIONS.iter().find(|known| method(known.id) == info.operation_id);
                    let mut operation = Operation::new(known.map_or(info.operation_id, |known| known.id), request.method());
                    if let Some(known) = known {
                        operation.retry = if known.idempotent { RetryClass::Idempotent } else { RetryClass::Never };
                    }
                    self.inner().execute(self.client(), request, operation).await
                }

                async fn post<E>(&self, result: &reqwest::Result<Response>, _: &OperationInfo) -> Result<(), Error<E>> {
                    match result.as_ref().ok().and_then(failure_text) {
                        Some(failure) => Err(Error::Custom(failure.to_owned())),
                        None => Ok(()),
                    }
                }
            }

            #[cfg(feature = $feature)]
            impl crate::$module::Client {
                /// The same client with another inner value: one call may be tracked or given options of its own.
                pub fn with_inner(&self, inner: Call) -> Self {
                    Self::new_with_client(self.baseurl(), self.client().clone(), inner)
                }

                /// The inner value, which runs this client's requests.
                pub fn call(&self) -> &Call {
                    self.inner()
                }
            }
        )+
    };
}

groups! {
    "chat" => chat,
    "messages" => messages,
    "gemini" => gemini,
    "images" => images,
    "video" => video,
    "perplexity" => perplexity,
    "tavily" => tavily,
    "scholar" => scholar,
    "youtube" => youtube,
    "financial" => financial,
    "twitter" => twitter,
    "polymarket" => polymarket,
    "kalshi" => kalshi,
    "matching-markets" => matching_markets,
    "coingecko" => coingecko,
    "reddit" => reddit,
    "dataforseo" => dataforseo,
    "apollo" => apollo,
    "agentmail" => agentmail,
}

/// The method of an operation: `get_user` of `twitter.get_user`.
#[cfg_attr(not(test), allow(dead_code, reason = "without a group there is no operation"))]
fn method(id: &'static str) -> &'static str {
    id.split_once('.').map_or(id, |(_, method)| method)
}
