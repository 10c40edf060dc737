//! Calls of the operations that the shapes of errors are of, by their ids.

use aisa::Error;
use aisa::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A body from its JSON, for those whose parts are many.
fn body<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("a body that its type can hold")
}

fn said() -> Value {
    json!([{"role": "user", "content": "Hello"}])
}

/// Calls an operation with what it needs, and forgets what comes of it.
macro_rules! send {
    ($asked:expr) => {
        $asked.send().await.map(drop)
    };
}

pub(crate) async fn call(client: &Client, operation: &str) -> Result<(), Error> {
    let keyword = json!([{"keyword": "rust", "location_code": 2840, "language_code": "en"}]);
    match operation {
        "agentmail.create_inbox" => send!(client.agentmail().create_inbox()),
        "agentmail.get_inbox" => send!(client.agentmail().get_inbox().inbox_id("i".to_owned())),
        "agentmail.update_thread" => {
            let request: aisa::agentmail::types::UpdateThreadRequest = body(json!({"add_labels": ["a"]}));
            send!(client.agentmail().update_thread().thread_id("t".to_owned()).body(request))
        }
        "apollo.bulk_match_people" => {
            let request: aisa::apollo::types::BulkMatchPeopleBody = body(json!({"details": []}));
            send!(client.apollo().bulk_match_people().body(request))
        }
        "chat.create_chat_completion" => {
            send!(client.chat().completions(json!({"model": "gpt-5-mini", "messages": said()})))
        }
        "dataforseo.serp_google_organic_live_advanced" => {
            let tasks: Vec<aisa::dataforseo::types::SerpGoogleOrganicLiveAdvancedBody> = body(keyword);
            send!(client.dataforseo().serp_google_organic_live_advanced().body(tasks))
        }
        "dataforseo.serp_google_organic_task_post" => {
            let tasks: Vec<aisa::dataforseo::types::SerpGoogleOrganicTaskPostBody> = body(keyword);
            send!(client.dataforseo().serp_google_organic_task_post().body(tasks))
        }
        "financial.list_prices" => {
            let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a day");
            let asked = client.financial().list_prices().ticker("AAPL").interval("day".to_owned());
            send!(asked.start_date(day("2025-01-01")).end_date(day("2025-02-01")))
        }
        "gemini.generate_content" => {
            let contents = json!({"contents": [{"role": "user", "parts": [{"text": "Hello"}]}]});
            let request: aisa::gemini::types::GenerateContentRequest = body(contents);
            send!(client.gemini().generate_content().model("gemini-3.5-flash").body(request))
        }
        "images.create_image_generation" => {
            let asked = json!({"model": "seedream-4-5-251128", "prompt": "A cat", "size": "2048x2048"});
            let request: aisa::images::types::ImageRequest = body(asked);
            send!(client.images().create_image_generation().body(request))
        }
        "images.generate_image_via_chat" => {
            let parts = json!([{"role": "user", "content": [{"type": "text", "text": "A cat"}]}]);
            let request: aisa::images::types::ChatImageRequest =
                body(json!({"model": "wan2.7-image", "messages": parts}));
            send!(client.images().generate_image_via_chat().body(request))
        }
        "kalshi.list_markets" => send!(client.kalshi().list_markets()),
        "matching_markets.match_sports" => {
            let slugs = vec!["nba-a-b".to_owned()];
            send!(client.matching_markets().match_sports().polymarket_market_slug(slugs))
        }
        "messages.create_message" => {
            let asked = json!({"model": "claude-opus-4-8", "max_tokens": 9, "messages": said()});
            send!(client.messages().create(asked))
        }
        "polymarket.get_candlesticks" => {
            let asked = client.polymarket().get_candlesticks().condition_id("0x1");
            send!(asked.start_time(1_700_000_000).end_time(1_700_003_600))
        }
        "polymarket.get_wallet_pnl" => {
            let wallet = "0x0000000000000000000000000000000000000001";
            send!(client.polymarket().get_wallet_pnl().wallet_address(wallet).granularity("day".to_owned()))
        }
        "polymarket.list_markets" => send!(client.polymarket().list_markets()),
        "polymarket.list_orders" => send!(client.polymarket().list_orders()),
        "reddit.search" => send!(client.reddit().search().query("rust")),
        "scholar.search_mixed" => send!(client.scholar().search_mixed().query("rust")),
        "scholar.search_web" => send!(client.scholar().search_web().query("rust")),
        "tavily.search" => {
            send!(client.tavily().search().body(aisa::tavily::types::SearchRequest::builder().query("rust")))
        }
        "twitter.get_user" => send!(client.twitter().get_user().user_name("rustlang")),
        "twitter.like_tweet" => {
            let request: aisa::twitter::types::LikeRequest = body(json!({"tweet_id": "1"}));
            send!(client.twitter().like_tweet().body(request))
        }
        "twitter.list_user_tweets" => send!(client.twitter().list_user_tweets().user_name("rustlang")),
        "twitter.post_tweet" => {
            let request: aisa::twitter::types::PostTweetRequest = body(json!({"text": "Hello"}));
            send!(client.twitter().post_tweet().body(request))
        }
        "video.create_video_task" => {
            let asked = json!({"model": "wan2.6-t2v", "input": {"prompt": "A cat"}});
            let request: aisa::video::types::VideoRequest = body(asked);
            send!(client.video().api().create_video_task().x_dash_scope_async("enable").body(request))
        }
        "video.get_video_task" => send!(client.video().api().get_video_task().task_id("t")),
        other => panic!("nobody has said how {other} is called"),
    }
}
