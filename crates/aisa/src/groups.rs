//! The groups of operations: a feature, a module with the types, and a method of [`Client`] for each.
//!
//! The API has four base paths. Which group lives below which one stands here and nowhere else.

use client_runtime::{Connected, Endpoint};

use crate::Client;

/// Makes the groups: `feature module "base path" "what it is"`. Those under `facade` get no public face here.
macro_rules! groups {
    (
        public: [$($feature:literal $module:ident $base:literal $about:literal)*]
        facade: [$($hidden_feature:literal $hidden:ident $accessor:ident $hidden_base:literal)*]
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
                            &below($base), connected.http.clone(), connected.call.clone(),
                        ),
                    )*
                    $(
                        #[cfg(feature = $hidden_feature)]
                        $hidden: aisa_api::$hidden::Client::new_with_client(
                            &below($hidden_base), connected.http.clone(), connected.call.clone(),
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
        "gemini" gemini "/v1beta" "Content generation, in the form of Google Gemini."
        "images" images "/v1" "Images from a text."
        "tavily" tavily "/apis/v1" "Search, extraction and crawling of pages, by Tavily."
        "scholar" scholar "/apis/v1" "Search for papers and pages."
        "youtube" youtube "/apis/v1" "Search for videos on YouTube."
        "financial" financial "/apis/v1/financial" "Prices, statements, filings and news of companies."
        "twitter" twitter "/apis/v1" "What is on X/Twitter, and what a connected account does there."
        "polymarket" polymarket "/apis/v1" "Prediction markets of Polymarket."
        "kalshi" kalshi "/apis/v1" "Prediction markets of Kalshi."
        "matching-markets" matching_markets "/apis/v1" "The same event on several prediction markets."
        "coingecko" coingecko "/apis/v1" "Coins and exchanges, by CoinGecko."
        "reddit" reddit "/apis/v1" "Posts, subreddits and comments."
        "dataforseo" dataforseo "/apis/v1" "Search results, keywords and backlinks, by DataForSEO."
        "apollo" apollo "/apis/v1" "People and companies, by Apollo."
        "agentmail" agentmail "/apis/v1" "Mailboxes for programs, by AgentMail."
    ]
    facade: [
        "chat" chat chat_api "/v1"
        "messages" messages messages_api "/v1"
        "perplexity" perplexity perplexity_api "/apis/v1"
        "video" video video_api "/apis/v1"
    ]
}
