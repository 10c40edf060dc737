//! Lists of AIsa, in each of the ways in which it pages them.

use aisa::prelude::*;
use aisa::{Checkpoint, twitter::types::SearchOrder};
use workspace_tests::{Scripted, answer, json};

const KEY: &str = "sk-aisa-SECRETSECRETSECRETwxyz";

fn client(server: &Scripted) -> Client {
    let builder = Client::builder().with_endpoint(server.base()).api_key(KEY).with_limits(None);
    builder.with_retry(aisa::Retry::default().attempts(std::num::NonZeroU32::MIN)).build().unwrap()
}

/// The targets that the server was asked for.
fn targets(server: &Scripted) -> Vec<String> {
    let requests = server.requests();
    requests.iter().map(|request| request.split(' ').nth(1).unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn by_cursor_with_an_error_in_between() {
    let tweets = |ids: &[u32], next: &str, more: bool| {
        let tweets: Vec<_> =
            ids.iter().map(|id| serde_json::json!({"id": id.to_string(), "text": "PERSONAL"})).collect();
        json(&serde_json::json!({"tweets": tweets, "next_cursor": next, "has_next_page": more}).to_string())
    };
    let server = Scripted::start(vec![
        tweets(&[1, 2], "a", true),
        tweets(&[], "b", true),
        answer("502 Bad Gateway", "", ""),
        tweets(&[3], "c", true),
        tweets(&[4], "", false),
    ])
    .await;
    let client = client(&server);
    let search = || client.twitter().search_tweets().query("rust").query_type(SearchOrder::Latest);
    let mut walk = search().list().header("x-trace", "42").items().prefetch(0);
    let mut ids = Vec::new();
    let error = loop {
        match walk.next().await.unwrap() {
            Ok(tweet) => ids.push(tweet.id.unwrap()),
            Err(error) => break error,
        }
    };
    assert!(error.is_upstream() && walk.next().await.is_none(), "{error}");
    let place = serde_json::to_string(&walk.checkpoint()).unwrap();
    assert!(!place.contains("SECRET"), "{place}");
    let place: Checkpoint = serde_json::from_str(&place).unwrap();
    let rest = search().resume(&place).unwrap().prefetch(0).try_collect().await.unwrap();
    ids.extend(rest.into_iter().map(|tweet| tweet.id.unwrap()));
    assert_eq!(ids, ["1", "2", "3", "4"]);
    let path = "/apis/v1/twitter/tweet/advanced_search?query=rust&queryType=Latest";
    let asked = ["", "&cursor=a", "&cursor=b", "&cursor=b", "&cursor=c"].map(|cursor| format!("{path}{cursor}"));
    assert_eq!(targets(&server), asked);

    let other = client.twitter().search_tweets().query("C").query_type(SearchOrder::Latest);
    assert!(other.resume(&place).unwrap_err().is_checkpoint(), "other parameters");
    assert!(client.twitter().search_users().query("rust").resume(&place).unwrap_err().is_checkpoint());
}

#[tokio::test]
async fn by_address_on_the_same_authority_only() {
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let prices = |client: &Client| {
        let prices = client.financial().list_prices().ticker("AAPL").interval("day");
        prices.start_date(day("2025-01-01")).end_date(day("2025-02-01")).items().prefetch(0)
    };
    let more = r#"{"prices": [{"close": 2.0}], "next_page_url": null}"#;
    let elsewhere = Scripted::start(vec![json(more)]).await;
    for (next, is_followed) in [
        ("/apis/v1/financial/prices?page=2".to_owned(), true),
        // Another operation, which the key would be sent to.
        ("/apis/v1/twitter/post_twitter".to_owned(), false),
        (elsewhere.base(), false),
    ] {
        let first = serde_json::json!({"prices": [{"close": 1.0}], "next_page_url": next}).to_string();
        let server = Scripted::start(vec![json(&first), json(more)]).await;
        let mut walk = prices(&client(&server));
        assert!(walk.next().await.unwrap().is_ok());
        let second = walk.next().await.unwrap();
        assert_eq!(second.is_ok(), is_followed, "{second:?}");
        assert!(second.is_ok() || second.is_err_and(|error| error.is_pagination()));
        assert_eq!(targets(&server).len(), if is_followed { 2 } else { 1 });
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn by_number() {
    let coins = |count: usize| json(&serde_json::json!(vec![serde_json::json!({"id": "c"}); count]).to_string());
    let server = Scripted::start(vec![coins(2), coins(2), coins(1)]).await;
    let client = client(&server);
    let coins = client.coingecko().list_coin_markets().vs_currency("usd").per_page(2).items();
    assert_eq!(coins.prefetch(0).try_collect().await.unwrap().len(), 5);
    let pages: Vec<_> = targets(&server).iter().map(|target| target.contains("&page=")).collect();
    assert_eq!(pages, [false, true, true]);
}

#[tokio::test]
async fn a_page_that_says_that_it_failed_is_no_empty_page() {
    let server = Scripted::start(vec![json(r#"{"status":"error","msg":"try later","tweets":[]}"#)]).await;
    let mut walk = client(&server).twitter().search_tweets().query("rust").query_type(SearchOrder::Top).pages();
    let error = walk.next().await.unwrap().unwrap_err();
    assert!(error.is_refused() && error.message() == Some("try later"), "{error}");
    assert!(walk.next().await.is_none());
}
