//! Requests of generated builders, none of which is sent.

#![cfg(all(feature = "chat", feature = "tavily"))]

use std::sync::Arc;

use client_runtime::{
    Call, Endpoint, Kind, Operation, Pipeline, Prepare, RetryClass, Transport, UserAgent, build_http_client,
};

/// Tables of the groups that are there, by module.
fn tables() -> Vec<(&'static str, &'static [Operation])> {
    macro_rules! tables {
        ($($feature:literal => $module:ident,)+) => {
            vec![$(
                #[cfg(feature = $feature)]
                (stringify!($module), aisa_api::$module::OPERATIONS),
            )+]
        };
    }
    tables! {
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
}

/// Sent twice, these happen twice, and are paid for twice.
#[test]
fn what_acts_is_not_sent_again_by_itself() {
    let acts = |method: &str| {
        let verbs = ["create_", "send_", "reply_", "forward_", "post_", "like_", "unlike_", "follow_", "unfollow_"];
        method.ends_with("_task_post") || verbs.iter().any(|verb| method.starts_with(verb)) || method == "authorize"
    };
    // For answers that are paid for by the answer, which begin with such a verb too.
    let answers = ["chat", "messages", "images", "perplexity"];
    let mut count = 0;
    for (module, table) in tables() {
        let expected = if answers.contains(&module) { RetryClass::BeforeAnswer } else { RetryClass::Never };
        for operation in table.iter().filter(|known| acts(known.id.split_once('.').map_or("", |(_, method)| method))) {
            count += 1;
            assert_eq!(operation.retry, expected, "{}", operation.id);
        }
    }
    assert!(count > 0);
    let models =
        tables().into_iter().flat_map(|(_, table)| table).filter(|known| known.id.ends_with("_llm_responses_live"));
    assert!(models.into_iter().all(|known| known.retry == RetryClass::BeforeAnswer));
}

fn runtime() -> (reqwest::Client, Call) {
    let endpoint = Endpoint::parse("https://api.aisa.one").unwrap();
    let http = build_http_client(&Transport::new(UserAgent::new("test", "0")), &endpoint).unwrap();
    (http, Call::new(Arc::new(Pipeline::builder().build().unwrap())))
}

/// What finds an operation in its table relies on this.
#[test]
fn tables_are_sorted_and_ids_begin_with_their_group() {
    for (module, table) in tables() {
        assert!(!table.is_empty(), "{module}");
        assert!(table.windows(2).all(|pair| pair[0].id < pair[1].id), "{module}");
        let prefix = format!("{module}.");
        assert!(table.iter().all(|operation| operation.id.starts_with(&prefix)), "{module}");
    }
}

#[test]
fn a_request_knows_what_the_table_says_of_its_operation() {
    let (http, call) = runtime();
    let client = aisa_api::tavily::Client::new_with_client("https://api.aisa.one/apis/v1", http, call);
    let request = aisa_api::tavily::types::SearchRequest::builder().query("rust");
    let draft = client.search().body(request).prepare().unwrap();
    let known = aisa_api::tavily::OPERATIONS.iter().find(|known| known.id == "tavily.search").unwrap();
    assert_eq!(draft.operation(), known);
    // A POST that changes nothing.
    assert_eq!(known.retry, RetryClass::Idempotent);
    // What was not set is not sent, whatever its default.
    assert_eq!(draft.body_json().unwrap(), serde_json::json!({ "query": "rust" }));
}

#[test]
fn what_is_missing_is_an_error_before_anything_is_sent() {
    let (http, call) = runtime();
    let client = aisa_api::chat::Client::new_with_client("https://api.aisa.one/v1", http, call);
    let error = client.create_chat_completion().prepare().unwrap_err();
    assert_eq!(error.kind(), Kind::Argument);
}
