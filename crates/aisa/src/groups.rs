//! The groups of operations: a feature, a module with the types, and a method of [`Client`] for each.
//!
//! The API has four base paths; which group lives below which one stands in the manifest of its documents.

use client_runtime::{Connected, Endpoint};

use crate::Client;

/// Makes the groups: `feature module "what it is"`. Those under `facade` get no public face here.
macro_rules! groups {
    (
        public: [$($feature:literal $module:ident $about:literal)*]
        facade: [$($hidden_feature:literal $hidden:ident $accessor:ident)*]
    ) => {
        /// A generated client for each group.
        pub(crate) struct Groups {
            $(#[cfg(feature = $feature)] $module: aisa_api::$module::Client,)*
            $(#[cfg(feature = $hidden_feature)] $hidden: aisa_api::$hidden::Client,)*
        }

        impl Groups {
            pub(crate) fn new(endpoint: &Endpoint, connected: &Connected) -> Self {
                let below = |base: &str| format!("{}{base}", endpoint.base());
                // Unused without any group.
                let _ = (&below, connected);
                Self {
                    $(
                        #[cfg(feature = $feature)]
                        $module: aisa_api::$module::Client::new_with_client(
                            &below(aisa_api::$module::BASE_PATH), connected.http.clone(), connected.call.clone(),
                        ),
                    )*
                    $(
                        #[cfg(feature = $hidden_feature)]
                        $hidden: aisa_api::$hidden::Client::new_with_client(
                            &below(aisa_api::$hidden::BASE_PATH), connected.http.clone(), connected.call.clone(),
                        ),
                    )*
                }
            }
        }

        $(
            #[cfg(feature = $feature)]
            #[doc = concat!($about, " Under the feature `", $feature, "`.")]
            pub mod $module {
                #[doc(inline)]
                pub use aisa_api::$module::{Client, builder, types};
            }
        )*

        /// The groups of operations. Each method gives the client of a group, which makes the builder of a request;
        /// [`Ask`](crate::Ask) sends it.
        impl Client {
            $(
                #[cfg(feature = $feature)]
                #[doc = $about]
                pub fn $module(&self) -> &aisa_api::$module::Client {
                    &self.groups().$module
                }
            )*
            $(
                #[cfg(feature = $hidden_feature)]
                pub(crate) fn $accessor(&self) -> &aisa_api::$hidden::Client {
                    &self.groups().$hidden
                }
            )*
        }
    };
}

groups! {
    public: [
        "gemini" gemini "Content generation, in the form of Google Gemini."
        "images" images "Images from a text."
        "tavily" tavily "Search, extraction and crawling of pages, by Tavily."
        "scholar" scholar "Search for papers and pages."
        "youtube" youtube "Search for videos on YouTube."
        "financial" financial "Prices, statements, filings and news of companies."
        "twitter" twitter "What is on X/Twitter, and what a connected account does there."
        "polymarket" polymarket "Prediction markets of Polymarket."
        "kalshi" kalshi "Prediction markets of Kalshi."
        "matching-markets" matching_markets "The same event on several prediction markets."
        "coingecko" coingecko "Coins and exchanges, by CoinGecko."
        "reddit" reddit "Posts, subreddits and comments."
        "dataforseo" dataforseo "Search results, keywords and backlinks, by DataForSEO."
        "apollo" apollo "People and companies, by Apollo."
        "agentmail" agentmail "Mailboxes for programs, by AgentMail."
    ]
    facade: [
        "chat" chat chat_api
        "messages" messages messages_api
        "perplexity" perplexity perplexity_api
        "video" video video_api
    ]
}

/// Lets `?` make an error of ours of a request that could not be put together.
macro_rules! conversions {
    ($($feature:literal $module:ident)*) => {$(
        #[cfg(feature = $feature)]
        /// A part of a request is missing or out of its bounds.
        impl From<aisa_api::$module::types::error::ConversionError> for crate::Error {
            fn from(flaw: aisa_api::$module::types::error::ConversionError) -> Self {
                client_runtime::Error::argument(flaw.to_string()).into()
            }
        }
    )*};
}

// The groups that have types with builders.
conversions! {
    "chat" chat
    "messages" messages
    "gemini" gemini
    "images" images
    "video" video
    "perplexity" perplexity
    "tavily" tavily
    "scholar" scholar
    "financial" financial
    "twitter" twitter
    "reddit" reddit
    "dataforseo" dataforseo
    "apollo" apollo
    "agentmail" agentmail
}
