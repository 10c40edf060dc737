//! Every shape in which this API says that something failed, and what is to be told of it: by the tests of this folder, and by
//! those that send each of them through a client.

use super::Error;

/// The gateway's header on what it answers.
pub(crate) const ID: (&str, &str) = ("x-request-id", "req_head");
/// What the gateway asks for in place of a key.
const CHALLENGE: (&str, &str) =
    ("www-authenticate", r#"Payment id="a", method="tempo", realm="api.aisa.one", intent="charge""#);
const PROBLEM: (&str, &str) = ("content-type", "application/problem+json");
const HTML: (&str, &str) = ("content-type", "text/html; charset=utf-8");

/// An answer, and what is to be told of it.
#[derive(Debug)]
pub(crate) struct Case {
    /// Where the facts about the API have it: a section, and a word for it.
    pub(crate) of: &'static str,
    pub(crate) operation: &'static str,
    pub(crate) status: u16,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) body: &'static str,
    pub(crate) code: Option<&'static str>,
    pub(crate) message: Option<&'static str>,
    /// The predicates that hold, as they are called, without `is_`.
    pub(crate) is: &'static str,
    pub(crate) request_id: Option<&'static str>,
}

/// `section: operation status [headers] body => code, message, predicates, request id`
macro_rules! case {
    ($of:literal: $operation:literal $status:literal [$($header:expr),*] $body:literal => $code:expr, $message:expr, $is:literal, $id:expr) => {
        Case {
            of: $of,
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
pub(crate) const ENVELOPE: &[(u16, &str, &str, &str)] = &[
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
pub(crate) const SHAPES: &[Case] = &[
    // The envelope with less in it.
    case!("2.1 less": "chat.create_chat_completion" 401 [] r#"{"error":{"type":"authentication_error"}}"#
        => None, None, "unauthorized", None),
    case!("2.1 less": "chat.create_chat_completion" 500 [ID] r#"{"error":{"message":"oops","code":null,"type":"api_error"}}"#
        => None, Some("oops"), "server_error retryable", Some("req_head")),
    case!("2.1 less": "chat.create_chat_completion" 429 [] "" => None, None, "rate_limited retryable", None),
    // As rewritten in October 2026.
    case!("2.4 rewritten": "tavily.search" 401 [] r#"{"code":"api_key_disabled","error":"This key is disabled","request_id":"req_body"}"#
        => Some("api_key_disabled"), Some("This key is disabled"), "unauthorized revoked_key", Some("req_body")),
    case!("2.4 rewritten": "tavily.search" 401 [ID] r#"{"code":"expired_api_key","error":"Expired","request_id":"req_body"}"#
        => Some("expired_api_key"), Some("Expired"), "unauthorized revoked_key", Some("req_body")),
    case!("2.4 rewritten": "tavily.search" 503 [] r#"{"error":{"code":"authentication_unavailable","message":"Try later"}}"#
        => Some("authentication_unavailable"), Some("Try later"), "server_error retryable", None),
    case!("2.4 rewritten": "tavily.search" 400 [] r#"{"error":"query is required"}"#
        => None, Some("query is required"), "invalid_request", None),
    case!("2.4 rewritten": "tavily.search" 402 [] r#"{"error":{"code":"estimated_price_exceeds_max_price","message":"0.02 > 0.01","retryable":false}}"#
        => Some("estimated_price_exceeds_max_price"), Some("0.02 > 0.01"), "over_max_price", None),
    case!("2.4 rewritten": "tavily.search" 402 [] r#"{"error":{"code":"insufficient_api_key_balance","message":"Spent","retryable":false}}"#
        => Some("insufficient_api_key_balance"), Some("Spent"), "quota_exceeded", None),
    case!("2.4 rewritten": "tavily.search" 402 [] r#"{"error":{"code":"insufficient_wallet_balance","message":"Empty","retryable":false}}"#
        => Some("insufficient_wallet_balance"), Some("Empty"), "payment_required", None),
    case!("2.4 rewritten": "tavily.search" 409 [] r#"{"error":{"code":"request_in_progress","message":"Wait","retryable":false}}"#
        => Some("request_in_progress"), Some("Wait"), "conflict idempotency_conflict", None),
    case!("2.4 rewritten": "tavily.search" 409 [] r#"{"error":{"code":"request_in_progress","message":"Wait","retryable":true}}"#
        => Some("request_in_progress"), Some("Wait"), "conflict idempotency_conflict retryable", None),
    case!("2.4 rewritten": "tavily.search" 409 [] r#"{"error":{"code":"request_already_completed","message":"Done","retryable":false}}"#
        => Some("request_already_completed"), Some("Done"), "conflict idempotency_conflict", None),
    case!("2.4 rewritten": "tavily.search" 409 [] r#"{"error":{"code":"similarweb_idempotency_conflict","message":"Other body","retryable":false}}"#
        => Some("similarweb_idempotency_conflict"), Some("Other body"), "conflict idempotency_conflict", None),
    case!("2.4 rewritten": "tavily.search" 502 [] r#"{"error":"bad gateway"}"# => None, Some("bad gateway"), "upstream retryable", None),
    case!("2.4 rewritten": "tavily.search" 503 [] r#"{"error":{"code":"provider_unavailable","message":"Down"}}"#
        => Some("provider_unavailable"), Some("Down"), "upstream retryable", None),
    case!("2.4 rewritten": "tavily.search" 503 [] r#"{"error":{"code":"metered_v2_billing_dependency_timeout","message":"Slow","request_id":"req_1","retryable":true}}"#
        => Some("metered_v2_billing_dependency_timeout"), Some("Slow"), "server_error retryable", Some("req_1")),
    case!("2.4 rewritten": "tavily.search" 503 [] r#"{"error":{"code":"similarweb_billing_config_invalid","message":"Broken","retryable":false}}"#
        => Some("similarweb_billing_config_invalid"), Some("Broken"), "server_error", None),
    case!("2.4 rewritten": "tavily.search" 400 [] r#"{"error":{"code":"invalid_cost_mode","message":"Use quote"}}"#
        => Some("invalid_cost_mode"), Some("Use quote"), "invalid_request", None),
    case!("2.4 rewritten": "tavily.search" 503 [] r#"{"error":{"code":"metered_v2_billing_config_invalid","message":"Broken","request_id":"req_1","retryable":true}}"#
        => Some("metered_v2_billing_config_invalid"), Some("Broken"), "server_error retryable", Some("req_1")),
    case!("2.4 rewritten": "tavily.search" 503 [] r#"{"error":{"code":"metered_v2_billing_dependency_unavailable","message":"Gone","request_id":"req_1","retryable":true}}"#
        => Some("metered_v2_billing_dependency_unavailable"), Some("Gone"), "server_error retryable", Some("req_1")),
    case!("2.4 rewritten": "tavily.search" 401 [] r#"{"code":"missing_api_key","error":"No key","request_id":"req_body"}"#
        => Some("missing_api_key"), Some("No key"), "unauthorized missing_key", Some("req_body")),
    case!("2.4 rewritten": "tavily.search" 401 [] r#"{"code":"invalid_api_key","error":"Bad key","request_id":"req_body"}"#
        => Some("invalid_api_key"), Some("Bad key"), "unauthorized invalid_key", Some("req_body")),
    // Later: Similarweb, the account.
    case!("9.5 similarweb": "tavily.search" 400 [] r#"{"error":{"message":"Unsupported country","supported":["us","gb"]}}"#
        => None, Some("Unsupported country"), "invalid_request", None),
    case!("9.5 similarweb": "tavily.search" 404 [] r#"{"meta":{"status":"Error","error_code":401,"error_message":"Data not found"}}"#
        => Some("401"), Some("Data not found"), "not_found", None),
    case!("9.1 account": "tavily.search" 400 [] r#"{"error":"start_time must be a positive Unix timestamp"}"#
        => None, Some("start_time must be a positive Unix timestamp"), "invalid_request", None),
    // No key: asked for a payment instead.
    case!("2.3 challenge": "chat.create_chat_completion" 402 [PROBLEM, CHALLENGE] r#"{"type":"https://paymentauth.org/problems/payment-required","title":"Payment Required","status":402,"detail":"Pay to go on.","challengeId":"a"}"#
        => None, Some("Pay to go on."), "unauthorized missing_key", None),
    case!("2.3 challenge": "chat.create_chat_completion" 402 [CHALLENGE] "" => None, None, "unauthorized missing_key", None),
    case!("2.3 challenge": "chat.create_chat_completion" 400 [PROBLEM] r#"{"title":"Bad Request","type":"about:blank","status":400}"#
        => None, Some("Bad Request"), "invalid_request", None),
    // Financial.
    case!("2.2 financial": "financial.list_prices" 400 [] r#"{"error":"Bad Request","message":"ticker is required"}"#
        => None, Some("ticker is required"), "invalid_request", None),
    case!("2.2 financial": "financial.list_prices" 401 [] r#"{"error":"Unauthorized","message":"Missing API key"}"#
        => None, Some("Missing API key"), "unauthorized", None),
    case!("2.2 financial": "financial.list_prices" 402 [] r#"{"error":"Payment Required","message":"A paid subscription is required"}"#
        => None, Some("A paid subscription is required"), "payment_required", None),
    case!("2.2 financial": "financial.list_prices" 404 [] r#"{"error":"Not Found","message":"No such ticker"}"#
        => None, Some("No such ticker"), "not_found", None),
    // Prediction markets.
    case!("2.2 prediction markets": "polymarket.list_markets" 400 [] r#"{"error":"invalid_limit","message":"limit is at most 100"}"#
        => Some("invalid_limit"), Some("limit is at most 100"), "invalid_request", None),
    case!("2.2 prediction markets": "polymarket.get_candlesticks" 400 [] r#"{"error":"Missing parameters","required":["condition_id","interval"]}"#
        => None, Some("Missing parameters"), "invalid_request", None),
    case!("2.2 prediction markets": "polymarket.list_orders" 401 [] r#"{"error":"Offset is deprecated","message":"Use pagination_key","docs":"https://docs.example"}"#
        => None, Some("Use pagination_key"), "invalid_request", None),
    case!("2.2 prediction markets": "polymarket.list_orders" 401 [] r#"{"error":"Unauthorized","message":"No key"}"#
        => None, Some("No key"), "unauthorized", None),
    case!("2.2 prediction markets": "polymarket.get_wallet_pnl" 503 [] r#"{"error":"Service Unavailable","message":"Being rebuilt"}"#
        => None, Some("Being rebuilt"), "upstream retryable", None),
    case!("2.2 prediction markets": "kalshi.list_markets" 404 [] r#"{"error":"Not Found","message":"No such market"}"#
        => None, Some("No such market"), "not_found", None),
    case!("2.2 prediction markets": "matching_markets.match_sports" 400 [] r#"{"error":"Bad Request","message":"one slug at least"}"#
        => None, Some("one slug at least"), "invalid_request", None),
    // Scholar.
    case!("2.2 scholar": "scholar.search_web" 400 [] r#"{"error":"Bad query","code":400,"details":"query is empty"}"#
        => Some("400"), Some("query is empty"), "invalid_request", None),
    // Google.
    case!("2.2 google": "gemini.generate_content" 400 [] r#"{"error":{"code":400,"message":"Bad contents","status":"INVALID_ARGUMENT"}}"#
        => Some("INVALID_ARGUMENT"), Some("Bad contents"), "invalid_request", None),
    case!("2.2 google": "gemini.generate_content" 404 [] r#"{"error":{"code":404,"message":"models/x is not found","status":"NOT_FOUND"}}"#
        => Some("NOT_FOUND"), Some("models/x is not found"), "unknown_model", None),
    case!("2.2 google": "gemini.generate_content" 429 [] r#"{"error":{"code":429,"message":"Slow down","status":"RESOURCE_EXHAUSTED","details":[{"retryDelay":"7s"}]}}"#
        => Some("RESOURCE_EXHAUSTED"), Some("Slow down"), "rate_limited retryable", None),
    case!("2.2 google": "gemini.generate_content" 503 [] r#"{"error":{"code":503,"message":"Overloaded","status":"UNAVAILABLE"}}"#
        => Some("UNAVAILABLE"), Some("Overloaded"), "upstream retryable", None),
    // Anthropic.
    case!("6.2 anthropic": "messages.create_message" 529 [] r#"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011"}"#
        => None, Some("Overloaded"), "upstream retryable", Some("req_011")),
    case!("6.2 anthropic": "messages.create_message" 400 [] r#"{"type":"error","error":{"type":"invalid_request_error","message":"max_tokens: required"}}"#
        => None, Some("max_tokens: required"), "invalid_request", None),
    // Images.
    case!("2.2 images": "images.generate_image_via_chat" 400 [] r#"{"error":{"code":"invalid_parameter_error","message":"content must be an array","type":"invalid_request_error"}}"#
        => Some("invalid_parameter_error"), Some("content must be an array"), "invalid_request", None),
    case!("2.2 images": "images.generate_image_via_chat" 500 [] r#"{"error":{"code":"model_not_found","message":"No access to this family"}}"#
        => Some("model_not_found"), Some("No access to this family"), "unknown_model", None),
    case!("2.2 images": "images.create_image_generation" 400 [] r#"{"error":{"code":"InvalidParameter","message":"too few pixels"}}"#
        => Some("InvalidParameter"), Some("too few pixels"), "invalid_request", None),
    case!("2.2 images": "images.create_image_generation" 404 [] r#"{"error":{"code":"openai_error","message":"bad response status code 404"}}"#
        => Some("openai_error"), Some("bad response status code 404"), "unknown_model", None),
    // Video.
    case!("2.2 video": "video.create_video_task" 500 [] r#"{"error":{"message":"model not supported"}}"#
        => None, Some("model not supported"), "unknown_model", None),
    case!("2.2 video": "video.create_video_task" 500 [] r#"{"error":{"code":"invalid_parameter","message":"model not supported"}}"#
        => Some("invalid_parameter"), Some("model not supported"), "unknown_model", None),
    case!("2.2 video": "video.create_video_task" 500 [] r#"{"code":"","message":"input param is required"}"#
        => None, Some("input param is required"), "invalid_request", None),
    case!("2.2 video": "video.get_video_task" 500 [] r#"{"error":"unsupported uri"}"#
        => None, Some("unsupported uri"), "unknown_endpoint", None),
    case!("2.2 video": "video.get_video_task" 200 [] r#"{"request_id":"req_task","output":{"task_id":"t","task_status":"FAILED","code":"InternalError.Algo","message":"Out of frames"}}"#
        => Some("InternalError.Algo"), Some("Out of frames"), "refused task_failed", Some("req_task")),
    case!("2.2 video": "video.get_video_task" 200 [] r#"{"request_id":"req_task","output":{"task_status":"FAILED","code":"DataInspectionFailed","message":"Not this"}}"#
        => Some("DataInspectionFailed"), Some("Not this"), "content_policy refused task_failed", Some("req_task")),
    case!("2.2 video": "video.get_video_task" 200 [] r#"{"request_id":"req_task","output":{"task_id":"t","task_status":"UNKNOWN"}}"#
        => None, None, "not_found refused", Some("req_task")),
    // AgentMail.
    case!("2.2 agentmail": "agentmail.get_inbox" 404 [] r#"{"name":"NotFoundError","message":"Inbox not found"}"#
        => Some("NotFoundError"), Some("Inbox not found"), "not_found", None),
    case!("2.2 agentmail": "agentmail.create_inbox" 400 [] r#"{"name":"ValidationError","errors":[{"code":"too_small","message":"username is too short","path":["username"]}]}"#
        => Some("ValidationError"), Some("username is too short"), "invalid_request", None),
    case!("8.1 agentmail": "agentmail.update_thread" 422 [] r#"{"name":"UnprocessableError","message":"100 messages or more"}"#
        => Some("UnprocessableError"), Some("100 messages or more"), "invalid_request", None),
    case!("8.1 agentmail": "agentmail.get_inbox" 403 [] r#"{"name":"ForbiddenError","message":"Not yours"}"#
        => Some("ForbiddenError"), Some("Not yours"), "forbidden", None),
    // Apollo: a code and a message of its own, also in a success; without a schema where it is none.
    case!("8.2 apollo": "apollo.bulk_match_people" 200 [] r#"{"status":"failed","error_code":"INVALID_DETAILS","error_message":"details are empty","total_requested_enrichments":0,"matches":[]}"#
        => Some("INVALID_DETAILS"), Some("details are empty"), "refused", None),
    case!("8.2 apollo": "apollo.bulk_match_people" 422 [] r#"{"error":"details are empty","error_code":"INVALID_DETAILS"}"#
        => Some("INVALID_DETAILS"), Some("details are empty"), "invalid_request", None),
    case!("8.2 apollo": "apollo.bulk_match_people" 429 [] "" => None, None, "rate_limited retryable", None),
    // Twitter: reads, and what acts for an account.
    case!("2.2 twitter": "twitter.get_user" 200 [ID] r#"{"status":"error","msg":"user not found","data":null}"#
        => None, Some("user not found"), "refused", Some("req_head")),
    case!("2.2 twitter": "twitter.list_user_tweets" 200 [] r#"{"status":"error","message":"slow down","code":429}"#
        => Some("429"), Some("slow down"), "rate_limited refused retryable", None),
    case!("2.2 twitter": "twitter.post_tweet" 200 [] r#"{"code":401,"data":null,"msg":"account not authorized","success":false}"#
        => Some("401"), Some("account not authorized"), "refused", None),
    case!("2.2 twitter": "twitter.post_tweet" 200 [] r#"{"code":500,"data":null,"message":"relay failed","status":"failed"}"#
        => Some("500"), Some("relay failed"), "server_error refused retryable", None),
    case!("2.2 twitter": "twitter.like_tweet" 200 [] r#"{"status":"pending"}"# => None, None, "refused", None),
    case!("2.2 twitter": "twitter.post_tweet" 409 [] r#"{"error":"duplicate"}"# => None, Some("duplicate"), "conflict", None),
    case!("2.2 twitter": "twitter.get_user" 200 [] r#"{"error":{"type":"api_error","message":"no luck"}}"#
        => None, Some("no luck"), "server_error refused retryable", None),
    case!("2.2 twitter": "twitter.like_tweet" 200 [] r#"{"code":200,"status":"error","msg":"boom"}"#
        => Some("200"), Some("boom"), "refused", None),
    case!("2.2 twitter": "twitter.like_tweet" 200 [] r#"{"code":0,"success":false,"msg":"boom"}"#
        => Some("0"), Some("boom"), "refused", None),
    case!("2.2 twitter": "twitter.like_tweet" 200 [] r#"{"message":"boom"}"# => None, Some("boom"), "refused", None),
    case!("2.2 twitter": "twitter.like_tweet" 200 [] "{}" => None, None, "refused", None),
    case!("2.2 twitter": "twitter.get_user" 200 [] r#"{"code":500,"msg":"boom"}"#
        => Some("500"), Some("boom"), "server_error refused retryable", None),
    // Types in the place of codes, and what OpenAI and Azure say.
    case!("2.4 passed through": "chat.create_chat_completion" 429 [] r#"{"error":{"type":"quota_exceeded","message":"Spent."}}"#
        => None, Some("Spent."), "quota_exceeded", None),
    case!("2.4 passed through": "chat.create_chat_completion" 429 [] r#"{"error":{"type":"insufficient_quota","code":"insufficient_quota","message":"You"}}"#
        => Some("insufficient_quota"), Some("You"), "upstream", None),
    case!("2.4 passed through": "chat.create_chat_completion" 429 [] r#"{"error":{"type":"insufficient_quota","message":"Your plan"}}"#
        => None, Some("Your plan"), "upstream", None),
    case!("2.4 passed through": "chat.create_chat_completion" 400 [] r#"{"error":{"code":"content_filter","message":"No."}}"#
        => Some("content_filter"), Some("No."), "content_policy", None),
    case!("2.4 passed through": "chat.create_chat_completion" 400 [] r#"{"error":{"code":"context_length_exceeded","message":"Long."}}"#
        => Some("context_length_exceeded"), Some("Long."), "invalid_request", None),
    // DataForSEO: a code for all, or one for each task.
    case!("2.2 dataforseo": "dataforseo.serp_google_organic_live_advanced" 200 [] r#"{"version":"0.1","status_code":40501,"status_message":"Invalid Field: 'keyword'.","tasks":null}"#
        => Some("40501"), Some("Invalid Field: 'keyword'."), "invalid_request refused", None),
    case!("2.2 dataforseo": "dataforseo.serp_google_organic_live_advanced" 200 [] r#"{"status_code":20000,"tasks_count":1,"tasks_error":1,"tasks":[{"id":"0330","status_code":40401,"status_message":"Task Not Found."}]}"#
        => Some("40401"), Some("Task Not Found."), "not_found refused", Some("0330")),
    case!("2.2 dataforseo": "dataforseo.serp_google_organic_live_advanced" 200 [] r#"{"status_code":40202,"status_message":"Rate limit per minute exceeded."}"#
        => Some("40202"), Some("Rate limit per minute exceeded."), "rate_limited refused retryable", None),
    case!("2.2 dataforseo": "dataforseo.serp_google_organic_live_advanced" 200 [] r#"{"status_code":40210,"status_message":"Insufficient Funds."}"#
        => Some("40210"), Some("Insufficient Funds."), "upstream refused", None),
    case!("2.2 dataforseo": "dataforseo.serp_google_organic_live_advanced" 401 [] r#"{"status_code":40100,"status_message":"You are not Authorized."}"#
        => Some("40100"), Some("You are not Authorized."), "upstream", None),
    case!("2.2 dataforseo": "dataforseo.serp_google_organic_live_advanced" 500 [] r#"{"status_code":50000,"status_message":"Internal Error."}"#
        => Some("50000"), Some("Internal Error."), "upstream retryable", None),
    case!("8.3 dataforseo": "dataforseo.serp_google_organic_task_post" 200 [] r#"{"version":"0.1","status_code":20000,"status_message":"Ok.","cost":0,"tasks_count":2,"tasks_error":2,"tasks":[{"id":"0330","status_code":40501,"status_message":"Invalid Field: 'keyword'.","result":null},{"id":"0331","status_code":40501,"status_message":"Invalid Field: 'depth'.","result":null}]}"#
        => Some("40501"), Some("Invalid Field: 'keyword'."), "invalid_request refused", Some("0330")),
    case!("8.3 dataforseo": "dataforseo.serp_google_organic_live_advanced" 200 [] r#"{"status_code":20000,"tasks_error":1,"tasks":[{"id":"0330","status_code":50301,"status_message":"3rd Party API Service Unavailable."}]}"#
        => Some("50301"), Some("3rd Party API Service Unavailable."), "upstream refused retryable", Some("0330")),
    // Others that answer 200 to a failure.
    case!("2.2 in a success": "chat.create_chat_completion" 200 [] r#" {"error":{"code":"unknown_model","message":"No such model","request_id":"req_1"}}"#
        => Some("unknown_model"), Some("No such model"), "unknown_model refused", Some("req_1")),
    case!("2.2 in a success": "kalshi.list_markets" 200 [] r#"{"error":"upstream said no","success":false}"#
        => None, Some("upstream said no"), "refused", None),
    // With something beside it that is no answer.
    case!("2.2 in a success": "chat.create_chat_completion" 200 [] r#"{"error":{"message":"boom","code":"upstream_timeout"},"id":"","choices":null}"#
        => Some("upstream_timeout"), Some("boom"), "upstream refused retryable", None),
    case!("2.2 in a success": "chat.create_chat_completion" 200 [] r#"{"error":{"message":"boom"},"choices":[],"usage":{"total_tokens":0}}"#
        => None, Some("boom"), "refused", None),
    case!("2.2 in a success": "messages.create_message" 200 [] r#"{"error":"boom","timestamp":1,"content":[]}"#
        => None, Some("boom"), "refused", None),
    case!("2.2 in a success": "tavily.search" 200 [] r#"{"error":"boom","timestamp":1,"results":[]}"#
        => None, Some("boom"), "refused", None),
    case!("2.2 in a success": "gemini.generate_content" 200 [] r#"{"code":"upstream_timeout","message":"boom","request_id":"r"}"#
        => Some("upstream_timeout"), Some("boom"), "upstream refused retryable", Some("r")),
    case!("2.2 in a success": "reddit.search" 200 [] r#"{"code":"quota_exceeded","message":"boom"}"#
        => Some("quota_exceeded"), Some("boom"), "quota_exceeded refused", None),
    // Not the API's at all.
    case!("2.2 not json": "scholar.search_mixed" 200 [HTML] "<!doctype html><title>oops</title>" => None, None, "upstream retryable", None),
    case!("2.2 not json": "scholar.search_mixed" 200 [] "" => None, None, "decode", None),
    case!("2.2 not json": "scholar.search_mixed" 200 [] "not json" => None, None, "decode", None),
    case!("2.2 not json": "scholar.search_mixed" 502 [HTML, ID] "<html>502</html>" => None, None, "upstream retryable", Some("req_head")),
    case!("2.2 not json": "scholar.search_mixed" 403 [HTML] "<html>denied</html>" => None, None, "forbidden", None),
    case!("2.2 not json": "scholar.search_mixed" 404 [] "404 page not found" => None, None, "not_found", None),
    case!("2.2 not json": "scholar.search_mixed" 408 [] "" => None, None, "", None),
    case!("2.2 not json": "scholar.search_mixed" 302 [] "" => None, None, "", None),
    // Frameworks behind it.
    case!("2.4 passed through": "tavily.search" 422 [] r#"{"detail":[{"loc":["body","query"],"msg":"Field required","type":"missing"}]}"#
        => None, Some("Field required"), "invalid_request", None),
    case!("2.4 passed through": "tavily.search" 400 [] r#"{"detail":{"error":"Query is too long"}}"#
        => None, Some("Query is too long"), "invalid_request", None),
    case!("2.4 passed through": "tavily.search" 405 [] r#""no""# => None, Some("no"), "", None),
    // Nothing that is known, and things in the wrong place.
    case!("2.4 nothing known": "tavily.search" 500 [] r#"{"error":true,"reason":7}"# => None, None, "server_error retryable", None),
    case!("2.4 nothing known": "tavily.search" 500 [] r#"[1,2]"# => None, None, "server_error retryable", None),
    case!("2.4 nothing known": "tavily.search" 500 [] r#"{"error":{"code":{"a":1},"message":["b"],"type":3,"request_id":4}}"#
        => None, None, "server_error retryable", None),
    // The key, sent back.
    case!("2.4 the key": "tavily.search" 401 [] r#"{"error":{"code":"invalid_api_key","message":"Unknown key sk-aisa-0123456789SECRET"}}"#
        => Some("invalid_api_key"), Some("Unknown key ************************"), "unauthorized invalid_key", None),
    case!("2.4 the key": "kalshi.list_markets" 200 [] r#"{"error":"Unknown key sk-aisa-0123456789SECRET"}"#
        => None, Some("Unknown key ************************"), "refused", None),
];

/// The predicates that hold, without `is_`.
pub(crate) fn predicates(error: &Error) -> String {
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
