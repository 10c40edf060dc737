//! Where the generated clients meet the pipeline of `client-runtime`.
//!
//! A generated client can be taught manners in its own crate only, which is why this file lives here, handwritten as
//! `tools.rs` is.

#![allow(unused_imports, unused_macros, dead_code, reason = "used by groups, and there may be none")]

use client_runtime::{Call, Operation, failure_text};
use progenitor_client::{ClientHooks, ClientInfo, Error, OperationInfo};
use reqwest::{Method, Request, Response};

/// The same manners for the client of every group, by its feature and its module.
macro_rules! groups {
    ($($feature:literal => $module:ident,)+) => {
        $(
            #[cfg(feature = $feature)]
            impl ClientHooks<Call> for crate::$module::Client {
                async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
                    let operation = operation(crate::$module::OPERATIONS, info.operation_id, request.method());
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

/// What is known of the operation whose method this is; of one that is not in the table, its HTTP method has to say.
fn operation(table: &'static [Operation], method: &'static str, verb: &Method) -> Operation {
    // A table is sorted, and its ids begin with the same group.
    let known = table.binary_search_by(|known| method_of(known.id).cmp(method));
    known.map_or_else(|_| Operation::new(method, verb), |at| table[at])
}

/// `get_user` of `twitter.get_user`.
fn method_of(id: &'static str) -> &'static str {
    id.split_once('.').map_or(id, |(_, method)| method)
}
