//! Every shape in which this API says that something failed, and what becomes of it.

use std::fmt::Write as _;
use std::sync::Arc;

use client_runtime::{
    ApiKey, Call, Credential, Endpoint, KeyFormat, Operation, Pipeline, Presentation, RetryClass, fuzzing,
};

use super::*;

static FORMAT: KeyFormat = KeyFormat { api: "AIsa", prefix: "sk-aisa-", length: None };

/// The gateway's header on what it answers.
const ID: (&str, &str) = ("x-request-id", "req_head");
/// What the gateway asks for in place of a key.
const CHALLENGE: (&str, &str) =
    ("www-authenticate", r#"Payment id="a", method="tempo", realm="api.aisa.one", intent="charge""#);
const PROBLEM: (&str, &str) = ("content-type", "application/problem+json");
const HTML: (&str, &str) = ("content-type", "text/html; charset=utf-8");

/// An answer, and what is to be told of it.
struct Case {
    operation: &'static str,
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
    code: Option<&'static str>,
    message: Option<&'static str>,
    /// The predicates that hold, as they are called, without `is_`.
    is: &'static str,
    request_id: Option<&'static str>,
}

/// `operation status [headers] body => code, message, predicates, request id`
macro_rules! case {
    ($operation:literal $status:literal [$($header:expr),*] $body:literal => $code:expr, $message:expr, $is:literal, $id:expr) => {
        Case {
            operation: $operation,
            status: $status,
            headers: &[$($header),*],
            body: $body,
            code: $code,
            message: $message,
            is: $is,
            request_id: $id,
        }
    };
}

/// The documented envelope, section 2.1 of its error page: each code with its status.
const ENVELOPE: &[(u16, &str, &str, &str)] = &[
    (400, "invalid_request_error", "invalid_request", "invalid_request"),
    (400, "invalid_request_error", "missing_parameter", "invalid_request"),
    (400, "invalid_request_error", "invalid_parameter_type", "invalid_request"),
    (400, "invalid_request_error", "json_parse_error", "invalid_request"),
    (401, "authentication_error", "missing_api_key", "unauthorized missing_key"),
    (401, "authentication_error", "invalid_api_key", "unauthorized invalid_key"),
    (401, "authentication_error", "revoked_api_key", "unauthorized revoked_key"),
    (401, "authentication_error", "something_new", "unauthorized"),
    (403, "api_error", "insufficient_permissions", "forbidden"),
    (403, "api_error", "model_not_allowed", "model_not_allowed"),
    (403, "api_error", "region_blocked", "region_blocked"),
    (404, "invalid_request_error", "unknown_model", "unknown_model"),
    (404, "invalid_request_error", "resource_not_found", "not_found"),
    (404, "invalid_request_error", "unknown_endpoint", "unknown_endpoint"),
    (409, "invalid_request_error", "duplicate_tweet", "conflict"),
    (422, "invalid_request_error", "max_tokens_exceeded", "invalid_request"),
    (422, "invalid_request_error", "unsupported_parameter", "invalid_request"),
    (422, "invalid_request_error", "content_policy_violation", "content_policy"),
    (429, "rate_limit_error", "rate_limit_exceeded", "rate_limited retryable"),
    (429, "rate_limit_error", "upstream_rate_limit", "rate_limited retryable"),
    (429, "rate_limit_error", "quota_exceeded", "quota_exceeded"),
    (429, "rate_limit_error", "something_new", "rate_limited retryable"),
    (500, "api_error", "something_new", "server_error retryable"),
    (502, "upstream_error", "upstream_unavailable", "upstream retryable"),
    (504, "upstream_error", "upstream_timeout", "upstream retryable"),
    (503, "upstream_error", "gateway_error", "upstream retryable"),
    (500, "upstream_error", "something_new", "upstream retryable"),
    (418, "new_error", "something_new", ""),
];

/// All other shapes: sections 2.2 to 2.4, and what passes through from behind.
const SHAPES: &[Case] = &[
    // The envelope with less in it.
    case!("chat.create_chat_completion" 401 [] r#"{"error":{"type":"authentication_error"}}"#
        => None, None, "unauthorized", None),
    case!("chat.create_chat_completion" 500 [ID] r#"{"error":{"message":"oops","code":null,"type":"api_error"}}"#
        => None, Some("oops"), "server_error retryable", Some("req_head")),
    case!("chat.create_chat_completion" 429 [] "" => None, None, "rate_limited retryable", None),
    // As rewritten in October 2026.
    case!("tavily.search" 401 [] r#"{"code":"api_key_disabled","error":"This key is disabled","request_id":"req_body"}"#
        => Some("api_key_disabled"), Some("This key is disabled"), "unauthorized revoked_key", Some("req_body")),
    case!("tavily.search" 401 [ID] r#"{"code":"expired_api_key","error":"Expired","request_id":"req_body"}"#
        => Some("expired_api_key"), Some("Expired"), "unauthorized revoked_key", Some("req_body")),
    case!("tavily.search" 503 [] r#"{"error":{"code":"authentication_unavailable","message":"Try later"}}"#
        => Some("authentication_unavailable"), Some("Try later"), "server_error retryable", None),
    case!("tavily.search" 400 [] r#"{"error":"query is required"}"#
        => None, Some("query is required"), "invalid_request", None),
    case!("tavily.search" 402 [] r#"{"error":{"code":"estimated_price_exceeds_max_price","message":"0.02 > 0.01","retryable":false}}"#
        => Some("estimated_price_exceeds_max_price"), Some("0.02 > 0.01"), "over_max_price", None),
    case!("tavily.search" 402 [] r#"{"error":{"code":"insufficient_api_key_balance","message":"Spent","retryable":false}}"#
        => Some("insufficient_api_key_balance"), Some("Spent"), "quota_exceeded", None),
    case!("tavily.search" 402 [] r#"{"error":{"code":"insufficient_wallet_balance","message":"Empty","retryable":false}}"#
        => Some("insufficient_wallet_balance"), Some("Empty"), "payment_required", None),
    case!("tavily.search" 409 [] r#"{"error":{"code":"request_in_progress","message":"Wait","retryable":false}}"#
        => Some("request_in_progress"), Some("Wait"), "conflict idempotency_conflict", None),
    case!("tavily.search" 409 [] r#"{"error":{"code":"request_in_progress","message":"Wait","retryable":true}}"#
        => Some("request_in_progress"), Some("Wait"), "conflict idempotency_conflict retryable", None),
    case!("tavily.search" 409 [] r#"{"error":{"code":"request_already_completed","message":"Done","retryable":false}}"#
        => Some("request_already_completed"), Some("Done"), "conflict idempotency_conflict", None),
    case!("tavily.search" 409 [] r#"{"error":{"code":"similarweb_idempotency_conflict","message":"Other body","retryable":false}}"#
        => Some("similarweb_idempotency_conflict"), Some("Other body"), "conflict idempotency_conflict", None),
    case!("tavily.search" 502 [] r#"{"error":"bad gateway"}"# => None, Some("bad gateway"), "upstream retryable", None),
    case!("tavily.search" 503 [] r#"{"error":{"code":"provider_unavailable","message":"Down"}}"#
        => Some("provider_unavailable"), Some("Down"), "upstream retryable", None),
    case!("tavily.search" 503 [] r#"{"error":{"code":"metered_v2_billing_dependency_timeout","message":"Slow","request_id":"req_1","retryable":true}}"#
        => Some("metered_v2_billing_dependency_timeout"), Some("Slow"), "server_error retryable", Some("req_1")),
    case!("tavily.search" 503 [] r#"{"error":{"code":"similarweb_billing_config_invalid","message":"Broken","retryable":false}}"#
        => Some("similarweb_billing_config_invalid"), Some("Broken"), "server_error", None),
    case!("tavily.search" 400 [] r#"{"error":{"code":"invalid_cost_mode","message":"Use quote"}}"#
        => Some("invalid_cost_mode"), Some("Use quote"), "invalid_request", None),
    // No key: asked for a payment instead.
    case!("chat.create_chat_completion" 402 [PROBLEM, CHALLENGE] r#"{"type":"https://paymentauth.org/problems/payment-required","title":"Payment Required","status":402,"detail":"Pay to go on.","challengeId":"a"}"#
        => None, Some("Pay to go on."), "unauthorized missing_key", None),
    case!("chat.create_chat_completion" 402 [CHALLENGE] "" => None, None, "unauthorized missing_key", None),
    case!("chat.create_chat_completion" 400 [PROBLEM] r#"{"title":"Bad Request","type":"about:blank","status":400}"#
        => None, Some("Bad Request"), "invalid_request", None),
    // Financial.
    case!("financial.list_prices" 400 [] r#"{"error":"Bad Request","message":"ticker is required"}"#
        => None, Some("ticker is required"), "invalid_request", None),
    case!("financial.list_prices" 401 [] r#"{"error":"Unauthorized","message":"Missing API key"}"#
        => None, Some("Missing API key"), "unauthorized", None),
    case!("financial.list_prices" 402 [] r#"{"error":"Payment Required","message":"A paid subscription is required"}"#
        => None, Some("A paid subscription is required"), "payment_required", None),
    case!("financial.list_prices" 404 [] r#"{"error":"Not Found","message":"No such ticker"}"#
        => None, Some("No such ticker"), "not_found", None),
    // Prediction markets.
    case!("polymarket.list_markets" 400 [] r#"{"error":"invalid_limit","message":"limit is at most 100"}"#
        => Some("invalid_limit"), Some("limit is at most 100"), "invalid_request", None),
    case!("polymarket.get_candlesticks" 400 [] r#"{"error":"Missing parameters","required":["condition_id","interval"]}"#
        => None, Some("Missing parameters"), "invalid_request", None),
    case!("polymarket.list_orders" 401 [] r#"{"error":"Offset is deprecated","message":"Use pagination_key","docs":"https://docs.example"}"#
        => None, Some("Use pagination_key"), "invalid_request", None),
    case!("polymarket.list_orders" 401 [] r#"{"error":"Unauthorized","message":"No key"}"#
        => None, Some("No key"), "unauthorized", None),
    case!("polymarket.get_wallet_pnl" 503 [] r#"{"error":"Service Unavailable","message":"Being rebuilt"}"#
        => None, Some("Being rebuilt"), "upstream retryable", None),
    // Scholar.
    case!("scholar.search_web" 400 [] r#"{"error":"Bad query","code":400,"details":"query is empty"}"#
        => Some("400"), Some("query is empty"), "invalid_request", None),
    // Google.
    case!("gemini.generate_content" 400 [] r#"{"error":{"code":400,"message":"Bad contents","status":"INVALID_ARGUMENT"}}"#
        => Some("INVALID_ARGUMENT"), Some("Bad contents"), "invalid_request", None),
    case!("gemini.generate_content" 404 [] r#"{"error":{"code":404,"message":"models/x is not found","status":"NOT_FOUND"}}"#
        => Some("NOT_FOUND"), Some("models/x is not found"), "unknown_model", None),
    case!("gemini.generate_content" 429 [] r#"{"error":{"code":429,"message":"Slow down","status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"7s"}]}}"#
        => Some("RESOURCE_EXHAUSTED"), Some("Slow down"), "rate_limited retryable", None),
    case!("gemini.generate_content" 503 [] r#"{"error":{"code":503,"message":"Overloaded","status":"UNAVAILABLE"}}"#
        => Some("UNAVAILABLE"), Some("Overloaded"), "upstream retryable", None),
    // Anthropic.
    case!("messages.create_message" 529 [] r#"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011"}"#
        => None, Some("Overloaded"), "upstream retryable", Some("req_011")),
    case!("messages.create_message" 400 [] r#"{"type":"error","error":{"type":"invalid_request_error","message":"max_tokens: required"}}"#
        => None, Some("max_tokens: required"), "invalid_request", None),
    // Images.
    case!("images.generate_image_via_chat" 400 [] r#"{"error":{"code":"invalid_parameter_error","message":"content must be an array","type":"invalid_request_error"}}"#
        => Some("invalid_parameter_error"), Some("content must be an array"), "invalid_request", None),
    case!("images.generate_image_via_chat" 500 [] r#"{"error":{"code":"model_not_found","message":"No access to this family"}}"#
        => Some("model_not_found"), Some("No access to this family"), "unknown_model", None),
    case!("images.create_image_generation" 400 [] r#"{"error":{"code":"InvalidParameter","message":"too few pixels"}}"#
        => Some("InvalidParameter"), Some("too few pixels"), "invalid_request", None),
    case!("images.create_image_generation" 404 [] r#"{"error":{"code":"openai_error","message":"bad response status code 404"}}"#
        => Some("openai_error"), Some("bad response status code 404"), "unknown_model", None),
    // Video.
    case!("video.create_video_task" 500 [] r#"{"error":{"message":"model not supported"}}"#
        => None, Some("model not supported"), "unknown_model", None),
    case!("video.create_video_task" 500 [] r#"{"error":{"code":"invalid_parameter","message":"model not supported"}}"#
        => Some("invalid_parameter"), Some("model not supported"), "unknown_model", None),
    case!("video.create_video_task" 500 [] r#"{"code":"","message":"input param is required"}"#
        => None, Some("input param is required"), "invalid_request", None),
    case!("video.get_video_task" 500 [] r#"{"error":"unsupported uri"}"#
        => None, Some("unsupported uri"), "unknown_endpoint", None),
    case!("video.get_video_task" 200 [] r#"{"request_id":"req_task","output":{"task_id":"t","task_status":"FAILED","code":"InternalError.Algo","message":"Out of frames"}}"#
        => Some("InternalError.Algo"), Some("Out of frames"), "refused task_failed", Some("req_task")),
    case!("video.get_video_task" 200 [] r#"{"request_id":"req_task","output":{"task_status":"FAILED","code":"DataInspectionFailed","message":"Not this"}}"#
        => Some("DataInspectionFailed"), Some("Not this"), "content_policy refused task_failed", Some("req_task")),
    case!("video.get_video_task" 200 [] r#"{"request_id":"req_task","output":{"task_id":"t","task_status":"UNKNOWN"}}"#
        => None, None, "not_found refused", Some("req_task")),
    // AgentMail.
    case!("agentmail.get_inbox" 404 [] r#"{"name":"NotFoundError","message":"Inbox not found"}"#
        => Some("NotFoundError"), Some("Inbox not found"), "not_found", None),
    case!("agentmail.create_inbox" 400 [] r#"{"name":"ValidationError","errors":[{"code":"too_small","message":"username is too short","path":["username"]}]}"#
        => Some("ValidationError"), Some("username is too short"), "invalid_request", None),
    // Twitter: reads, and what acts for an account.
    case!("twitter.get_user" 200 [ID] r#"{"status":"error","msg":"user not found","data":null}"#
        => None, Some("user not found"), "refused", Some("req_head")),
    case!("twitter.list_user_tweets" 200 [] r#"{"status":"error","message":"slow down","code":429}"#
        => Some("429"), Some("slow down"), "rate_limited refused retryable", None),
    case!("twitter.post_tweet" 200 [] r#"{"code":401,"data":null,"msg":"account not authorized","success":false}"#
        => Some("401"), Some("account not authorized"), "refused", None),
    case!("twitter.post_tweet" 200 [] r#"{"code":500,"data":null,"message":"relay failed","status":"failed"}"#
        => Some("500"), Some("relay failed"), "server_error refused retryable", None),
    case!("twitter.like_tweet" 200 [] r#"{"status":"pending"}"# => None, None, "refused", None),
    case!("twitter.post_tweet" 409 [] r#"{"error":"duplicate"}"# => None, Some("duplicate"), "conflict", None),
    case!("twitter.get_user" 200 [] r#"{"error":{"type":"api_error","message":"no luck"}}"#
        => None, Some("no luck"), "server_error refused retryable", None),
    case!("twitter.like_tweet" 200 [] r#"{"code":200,"status":"error","msg":"boom"}"#
        => Some("200"), Some("boom"), "refused", None),
    case!("twitter.like_tweet" 200 [] r#"{"code":0,"success":false,"msg":"boom"}"#
        => Some("0"), Some("boom"), "refused", None),
    case!("twitter.like_tweet" 200 [] r#"{"message":"boom"}"# => None, Some("boom"), "refused", None),
    case!("twitter.like_tweet" 200 [] "{}" => None, None, "refused", None),
    case!("twitter.get_user" 200 [] r#"{"code":500,"msg":"boom"}"#
        => Some("500"), Some("boom"), "server_error refused retryable", None),
    // Types in the place of codes, and what OpenAI and Azure say.
    case!("chat.create_chat_completion" 429 [] r#"{"error":{"type":"quota_exceeded","message":"Spent."}}"#
        => None, Some("Spent."), "quota_exceeded", None),
    case!("chat.create_chat_completion" 429 [] r#"{"error":{"type":"insufficient_quota","code":"insufficient_quota","message":"You"}}"#
        => Some("insufficient_quota"), Some("You"), "upstream", None),
    case!("chat.create_chat_completion" 429 [] r#"{"error":{"type":"insufficient_quota","message":"Your plan"}}"#
        => None, Some("Your plan"), "upstream", None),
    case!("chat.create_chat_completion" 400 [] r#"{"error":{"code":"content_filter","message":"No."}}"#
        => Some("content_filter"), Some("No."), "content_policy", None),
    case!("chat.create_chat_completion" 400 [] r#"{"error":{"code":"context_length_exceeded","message":"Long."}}"#
        => Some("context_length_exceeded"), Some("Long."), "invalid_request", None),
    // DataForSEO: a code for all, or one for each task.
    case!("dataforseo.serp_google_organic_live_advanced" 200 [] r#"{"version":"0.1","status_code":40501,"status_message":"Invalid Field: 'keyword'.","tasks":null}"#
        => Some("40501"), Some("Invalid Field: 'keyword'."), "invalid_request refused", None),
    case!("dataforseo.serp_google_organic_live_advanced" 200 [] r#"{"status_code":20000,"tasks_count":1,"tasks_error":1,"tasks":[{"id":"0330","status_code":40401,"status_message":"Task Not Found."}]}"#
        => Some("40401"), Some("Task Not Found."), "not_found refused", Some("0330")),
    case!("dataforseo.serp_google_organic_live_advanced" 200 [] r#"{"status_code":40202,"status_message":"Rate limit per minute exceeded."}"#
        => Some("40202"), Some("Rate limit per minute exceeded."), "rate_limited refused retryable", None),
    case!("dataforseo.serp_google_organic_live_advanced" 200 [] r#"{"status_code":40210,"status_message":"Insufficient Funds."}"#
        => Some("40210"), Some("Insufficient Funds."), "upstream refused", None),
    case!("dataforseo.serp_google_organic_live_advanced" 401 [] r#"{"status_code":40100,"status_message":"You are not Authorized."}"#
        => Some("40100"), Some("You are not Authorized."), "upstream", None),
    case!("dataforseo.serp_google_organic_live_advanced" 500 [] r#"{"status_code":50000,"status_message":"Internal Error."}"#
        => Some("50000"), Some("Internal Error."), "upstream retryable", None),
    // Others that answer 200 to a failure.
    case!("chat.create_chat_completion" 200 [] r#" {"error":{"code":"unknown_model","message":"No such model","request_id":"req_1"}}"#
        => Some("unknown_model"), Some("No such model"), "unknown_model refused", Some("req_1")),
    case!("kalshi.list_markets" 200 [] r#"{"error":"upstream said no","success":false}"#
        => None, Some("upstream said no"), "refused", None),
    // With something beside it that is no answer.
    case!("chat.create_chat_completion" 200 [] r#"{"error":{"message":"boom","code":"upstream_timeout"},"id":"","choices":null}"#
        => Some("upstream_timeout"), Some("boom"), "upstream refused retryable", None),
    case!("chat.create_chat_completion" 200 [] r#"{"error":{"message":"boom"},"choices":[],"usage":{"total_tokens":0}}"#
        => None, Some("boom"), "refused", None),
    case!("messages.create_message" 200 [] r#"{"error":"boom","timestamp":1,"content":[]}"#
        => None, Some("boom"), "refused", None),
    case!("tavily.search" 200 [] r#"{"error":"boom","timestamp":1,"results":[]}"#
        => None, Some("boom"), "refused", None),
    case!("gemini.generate_content" 200 [] r#"{"code":"upstream_timeout","message":"boom","request_id":"r"}"#
        => Some("upstream_timeout"), Some("boom"), "upstream refused retryable", Some("r")),
    case!("reddit.search" 200 [] r#"{"code":"quota_exceeded","message":"boom"}"#
        => Some("quota_exceeded"), Some("boom"), "quota_exceeded refused", None),
    // Not the API's at all.
    case!("scholar.search_mixed" 200 [HTML] "<!doctype html><title>oops</title>" => None, None, "upstream retryable", None),
    case!("scholar.search_mixed" 200 [] "" => None, None, "decode", None),
    case!("scholar.search_mixed" 200 [] "not json" => None, None, "decode", None),
    case!("scholar.search_mixed" 502 [HTML, ID] "<html>502</html>" => None, None, "upstream retryable", Some("req_head")),
    case!("scholar.search_mixed" 403 [HTML] "<html>denied</html>" => None, None, "forbidden", None),
    case!("scholar.search_mixed" 404 [] "404 page not found" => None, None, "not_found", None),
    case!("scholar.search_mixed" 408 [] "" => None, None, "", None),
    case!("scholar.search_mixed" 302 [] "" => None, None, "", None),
    // Frameworks behind it.
    case!("tavily.search" 422 [] r#"{"detail":[{"loc":["body","query"],"msg":"Field required","type":"missing"}]}"#
        => None, Some("Field required"), "invalid_request", None),
    case!("tavily.search" 400 [] r#"{"detail":{"error":"Query is too long"}}"#
        => None, Some("Query is too long"), "invalid_request", None),
    case!("tavily.search" 405 [] r#""no""# => None, Some("no"), "", None),
    // Nothing that is known, and things in the wrong place.
    case!("tavily.search" 500 [] r#"{"error":true,"reason":7}"# => None, None, "server_error retryable", None),
    case!("tavily.search" 500 [] r#"[1,2]"# => None, None, "server_error retryable", None),
    case!("tavily.search" 500 [] r#"{"error":{"code":{"a":1},"message":["b"],"type":3,"request_id":4}}"#
        => None, None, "server_error retryable", None),
    // The key, sent back.
    case!("tavily.search" 401 [] r#"{"error":{"code":"invalid_api_key","message":"Unknown key sk-aisa-0123456789SECRET"}}"#
        => Some("invalid_api_key"), Some("Unknown key ************************"), "unauthorized invalid_key", None),
    case!("kalshi.list_markets" 200 [] r#"{"error":"Unknown key sk-aisa-0123456789SECRET"}"#
        => None, Some("Unknown key ************************"), "refused", None),
];

/// Answers that look like failures and are none.
const SUCCESSES: &[(&str, &str)] = &[
    ("chat.create_chat_completion", r#"{"choices":[],"error":null}"#),
    ("chat.create_chat_completion", r#"{"choices":[{"index":0}],"error":"kept beside the data"}"#),
    ("coingecko.get_coin", r#"{"error":""}"#),
    ("coingecko.get_coin", r#"{"code":"btc","message":"no code that is known"}"#),
    ("tavily.search", r#"{"error":"some of it","results":[{"url":"https://a.example"}]}"#),
    (
        "jobs.get",
        r#"{"id":"job_1","status":"failed","error":{"code":"upstream_timeout","message":"boom"},"output":null}"#,
    ),
    ("messages.create_message", r#"{"content":[],"stop_reason":"end_turn","error":null}"#),
    ("coingecko.get_coin", r#"{"error":{}}"#),
    ("agentmail.get_inbox_message", r#"{"text":"about an \"error\"","message":"hello"}"#),
    ("agentmail.list_drafts", r#"["error"]"#),
    ("financial.list_prices", "{}"),
    (
        "twitter.get_user",
        r#"{"status":"success","msg":"ok","data":{"unavailable":true,"unavailableReason":"suspended"}}"#,
    ),
    ("twitter.list_trends", r#"{"trends":[]}"#),
    ("twitter.search_tweets", r#"{"tweets":[],"has_next_page":false,"status":"partial"}"#),
    ("twitter.post_tweet", r#"{"code":200,"status":"weird","data":{"id":"1"}}"#),
    ("twitter.post_tweet", r#"{"success":true}"#),
    ("twitter.post_tweet", r#"{"success":"true"}"#),
    ("twitter.like_tweet", r#"{"code":0,"data":{"liked":true}}"#),
    ("twitter.like_tweet", r#"{"data":{"liked":true}}"#),
    ("twitter.authorize", r#"{"auth_url":"https://a.example"}"#),
    ("twitter.get_user", r#"{"code":7,"data":{"id":"1"}}"#),
    ("video.get_video_task", r#"{"output":{"task_status":"RUNNING"}}"#),
    ("video.get_video_task", r#"{"output":{"task_status":"CANCELED"}}"#),
    ("video.get_video_task", r#"{"output":{"task_status":"SUCCEEDED","video_url":"https://a.example"}}"#),
    ("dataforseo.x_task_post", r#"{"status_code":20000,"tasks":[{"status_code":20100}]}"#),
    (
        "dataforseo.x_task_get",
        r#"{"status_code":20000,"tasks":[{"status_code":40602,"status_message":"Task In Queue."}]}"#,
    ),
    ("dataforseo.x_task_get", r#"{"status_code":20000,"tasks":[{"status_code":40601}]}"#),
    (
        "dataforseo.x_live",
        r#"{"status_code":20000,"tasks_error":1,"tasks":[{"status_code":40501},{"status_code":20000}]}"#,
    ),
    ("dataforseo.x_live", r#"{"status_code":20000,"tasks_error":1,"tasks":[{"status_code":40102}]}"#),
    ("dataforseo.x_live", r#"{"status_code":20000,"tasks":[]}"#),
];

fn ask(operation: &'static str, status: u16, headers: &[(&str, &str)], body: &str) -> Result<Value, Error> {
    let key = ApiKey::parse("sk-aisa-0123456789SECRET", &FORMAT).unwrap();
    let authority = Endpoint::parse("https://api.aisa.one").unwrap().authority();
    let pipeline = Pipeline::builder().dialect(Arc::new(Manners));
    let pipeline = pipeline.credential(Credential::new(&key, Presentation::Bearer, authority)).build().unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
    let operation = Operation::named(operation, RetryClass::Idempotent);
    Ok(fuzzing::answer(&Call::new(Arc::new(pipeline)), &operation, status, &headers, body.as_bytes())?)
}

/// The predicates that hold, without `is_`.
fn predicates(error: &Error) -> String {
    type Predicate = fn(&Error) -> bool;
    let all: [(&str, Predicate); 33] = [
        ("unauthorized", Error::is_unauthorized),
        ("missing_key", Error::is_missing_key),
        ("invalid_key", Error::is_invalid_key),
        ("revoked_key", Error::is_revoked_key),
        ("forbidden", Error::is_forbidden),
        ("model_not_allowed", Error::is_model_not_allowed),
        ("region_blocked", Error::is_region_blocked),
        ("quota_exceeded", Error::is_quota_exceeded),
        ("rate_limited", Error::is_rate_limited),
        ("payment_required", Error::is_payment_required),
        ("over_max_price", Error::is_over_max_price),
        ("invalid_request", Error::is_invalid_request),
        ("content_policy", Error::is_content_policy),
        ("unknown_model", Error::is_unknown_model),
        ("unknown_endpoint", Error::is_unknown_endpoint),
        ("not_found", Error::is_not_found),
        ("conflict", Error::is_conflict),
        ("idempotency_conflict", Error::is_idempotency_conflict),
        ("upstream", Error::is_upstream),
        ("server_error", Error::is_server_error),
        ("refused", Error::is_refused),
        ("task_failed", Error::is_task_failed),
        ("timeout", Error::is_timeout),
        ("connect", Error::is_connect),
        ("transport", Error::is_transport),
        ("too_large", Error::is_too_large),
        ("decode", Error::is_decode),
        ("config", Error::is_config),
        ("budget_exceeded", Error::is_budget_exceeded),
        ("argument", Error::is_argument),
        ("pagination", Error::is_pagination),
        ("checkpoint", Error::is_checkpoint),
        ("retryable", Error::is_retryable),
    ];
    let holding: Vec<_> = all.iter().filter(|(_, holds)| holds(error)).map(|(name, _)| *name).collect();
    holding.join(" ")
}

#[test]
fn every_code_of_the_envelope_is_told() {
    for (status, kind, code, is) in ENVELOPE {
        let body =
            format!(r#"{{"error":{{"type":"{kind}","code":"{code}","message":"Said.","request_id":"req_01J"}}}}"#);
        for operation in ["chat.create_chat_completion", "twitter.post_tweet", "dataforseo.x", "polymarket.list_orders"]
        {
            let error = ask(operation, *status, &[ID], &body).expect_err(code);
            assert_eq!(predicates(&error), *is, "{error}");
            assert_eq!((error.code(), error.api_type()), (Some(*code), Some(*kind)));
            assert_eq!((error.message(), error.request_id()), (Some("Said."), Some("req_01J")));
            assert_eq!((error.operation(), error.status()), (Some(operation), Some(*status)));
        }
    }
}

#[test]
fn every_other_shape_is_told() {
    for case in SHAPES {
        let error = ask(case.operation, case.status, case.headers, case.body).expect_err(case.body);
        let of = format!("{} {} {}", case.operation, case.status, case.body);
        assert_eq!(predicates(&error), case.is, "{of}");
        assert_eq!((error.code(), error.message()), (case.code, case.message), "{of}");
        assert_eq!((error.request_id(), error.status()), (case.request_id, Some(case.status)), "{of}");
        assert_eq!(error.body_excerpt().is_some(), !case.body.is_empty(), "{of}");
        assert!(!format!("{error} {error:?} {:?}", error.body_excerpt()).contains("SECRET"), "{of}");
    }
}

#[test]
fn what_looks_like_a_failure_may_be_none() {
    for (operation, body) in SUCCESSES {
        assert!(ask(operation, 200, &[], body).is_ok(), "{operation} {body}");
    }
    let long = format!(r#"{{"error":"{}"}}"#, "x".repeat(20_000));
    assert!(ask("kalshi.list_markets", 200, &[], &long).is_ok());
}

#[test]
fn what_else_is_said_is_kept() {
    let details = |operation, body: &str| {
        let error = ask(operation, 400, &[], body).expect_err(body);
        error.details().map(Value::to_string)
    };
    let cases = [
        (r#"{"error":"Bad query","code":400,"details":"query is empty"}"#, Some(r#""query is empty""#)),
        (r#"{"error":"Missing parameters","required":["interval"]}"#, Some(r#"{"required":["interval"]}"#)),
        (r#"{"error":{"code":"a_b","message":"c","param":"top_p","details":null}}"#, Some(r#"{"param":"top_p"}"#)),
        (r#"{"error":{"code":"a_b","message":"c","type":"d","request_id":"e","retryable":true}}"#, None),
    ];
    for (body, expected) in cases {
        assert_eq!(details("polymarket.list_markets", body).as_deref(), expected, "{body}");
    }
}

#[test]
fn what_fails_on_this_side_is_told_as_such() {
    let cases = [
        (Kind::Config, "config"),
        (Kind::Credential, "config"),
        (Kind::Argument, "argument"),
        (Kind::Budget, "budget_exceeded"),
        (Kind::Connect, "connect retryable"),
        (Kind::Timeout, "timeout retryable"),
        (Kind::Transport, "transport retryable"),
        (Kind::TooLarge, "too_large"),
        (Kind::Pagination, "pagination"),
        (Kind::Checkpoint, "checkpoint"),
    ];
    for (kind, is) in cases {
        let error = Error::from(client_runtime::Error::new(kind, "why"));
        assert_eq!((predicates(&error).as_str(), error.to_string().as_str()), (is, "why"));
    }
}

#[test]
fn an_event_may_be_an_error() {
    let operation = Operation::named("chat.create_chat_completion", RetryClass::BeforeAnswer);
    let event = |data: &str| {
        let problem = Manners.problem(&operation, 200, &Headers::default(), data.as_bytes())?;
        let inner = client_runtime::Error::new(Kind::Refused, "the stream ended with an error");
        Some(Error::from(inner.with_operation(operation.id).with_problem(Some(problem))))
    };
    let error = event(r#"{"error":{"type":"upstream_error","message":"Lost it","request_id":"req_1"}}"#).unwrap();
    assert_eq!((predicates(&error).as_str(), error.status()), ("upstream refused retryable", None));
    let shown = "chat.create_chat_completion: the stream ended with an error, upstream_error: Lost it (request req_1)";
    assert_eq!(error.to_string(), shown);
    let error = event(r#"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#).unwrap();
    assert_eq!(predicates(&error), "upstream refused retryable");
    let error = event(r#"{"error":"quota_exceeded"}"#).unwrap();
    assert_eq!(predicates(&error), "quota_exceeded refused");
    for data in
        [r#"{"choices":[{"delta":{}}]}"#, r#"{"type":"message_start","message":{"id":"m"}}"#, r#"{"type":"ping"}"#]
    {
        assert!(event(data).is_none(), "{data}");
    }
}

/// `body` with each of its values replaced by each of a few others, and cut off at each byte.
fn twisted(body: &str) -> Vec<String> {
    fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                members.iter().for_each(|(name, value)| pointers(value, format!("{at}/{name}"), found));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, value)| pointers(value, format!("{at}/{index}"), found));
            }
            _ => {}
        }
        found.push(at);
    }
    let mut bodies: Vec<_> = body.char_indices().map(|(end, _)| body[..end].to_owned()).collect();
    let Ok(value) = serde_json::from_str::<Value>(body) else {
        return bodies;
    };
    let mut found = Vec::new();
    pointers(&value, String::new(), &mut found);
    let others = ["null", "true", "-1", "1e300", r#""two\nlines""#, r#"[["a"]]"#, r#"{"message":"b","code":7}"#];
    for (pointer, other) in found.iter().flat_map(|pointer| others.map(|other| (pointer, other))) {
        let mut twisted = value.clone();
        if let Some(place) = twisted.pointer_mut(pointer) {
            *place = serde_json::from_str(other).unwrap();
        }
        bodies.push(twisted.to_string());
    }
    bodies
}

#[test]
fn whatever_is_answered_one_thing_is_said_of_it_on_one_line() {
    for case in SHAPES {
        for body in twisted(case.body) {
            let Err(error) = ask(case.operation, case.status, case.headers, &body) else {
                assert_eq!(case.status, 200, "{body}");
                continue;
            };
            let shown = format!("{error}");
            assert!(!shown.contains(char::is_control) && !shown.contains("SECRET"), "{shown}");
            assert_eq!(error.status(), Some(case.status), "{body}");
            // How it came, and families that others belong to, do not count.
            let of_families = ["refused", "task_failed", "retryable", "unauthorized", "conflict"];
            let is = predicates(&error);
            let alone = is.split_whitespace().filter(|name| !of_families.contains(name));
            assert!(alone.count() <= 1, "{is}: {body}");
        }
    }
}

#[test]
fn what_a_person_reads() {
    let mut text = String::new();
    for case in SHAPES {
        let error = ask(case.operation, case.status, case.headers, case.body).expect_err(case.body);
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{error}");
    }
    insta::assert_snapshot!(text);
}
