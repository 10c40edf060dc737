//! The models, and which of them answer where.

use crate::call::Call;
use crate::problem::Problem;

/// The catalogue of June 2026, by the routes that the models answer on.
const ON_CHAT: [&str; 52] = [
    "gpt-5",
    "gpt-5-mini",
    "gpt-5.2",
    "gpt-5.2-chat-latest",
    "gpt-5.3-codex",
    "gpt-5.4",
    "gpt-5.5",
    "claude-haiku-4-5-20251001",
    "claude-opus-4-1-20250805",
    "claude-opus-4-5-20251101",
    "claude-opus-4-6",
    "claude-opus-4-7",
    "claude-opus-4-8",
    "claude-sonnet-4-5-20250929",
    "gemini-3-pro-preview",
    "gemini-3.5-flash",
    "grok-4.20-0309-non-reasoning",
    "grok-4.20-0309-reasoning",
    "grok-4.3",
    "grok-build-0.1",
    "deepseek-r1",
    "deepseek-v3",
    "deepseek-v3.1",
    "deepseek-v3.2",
    "deepseek-v4-flash",
    "deepseek-v4-pro",
    "qwen-flash",
    "qwen-mt-flash",
    "qwen-mt-lite",
    "qwen-plus-2025-12-01",
    "qwen3-coder-480b-a35b-instruct",
    "qwen3-coder-flash",
    "qwen3-coder-plus",
    "qwen3-max",
    "qwen3-vl-flash",
    "qwen3-vl-flash-2025-10-15",
    "qwen3-vl-plus",
    "qwen3.6-plus",
    "qwen3.6-plus-2026-04-02",
    "qwen3.7-max",
    "kimi-k2-thinking",
    "kimi-k2.5",
    "kimi-k2.6",
    "MiniMax-M2.5",
    "MiniMax-M3",
    "glm-5",
    "seed-1-6-250915",
    "seed-1-6-flash-250715",
    "seed-1-8-251228",
    "seed-2-0-lite-260228",
    "seed-2-0-mini-260215",
    "seed-2-0-pro-260328",
];

const ON_MESSAGES: [&str; 10] = [
    "claude-haiku-4-5-20251001",
    "claude-opus-4-1-20250805",
    "claude-opus-4-5-20251101",
    "claude-opus-4-6",
    "claude-opus-4-7",
    "claude-opus-4-8",
    "claude-sonnet-4-5-20250929",
    "gpt-5.5",
    "deepseek-v4-pro",
    "MiniMax-M3",
];

const ON_GEMINI: [&str; 3] = ["gemini-3.5-flash", "gemini-3-pro-preview", MAKES_IMAGES];

const ON_PERPLEXITY: [&str; 4] = ["sonar", "sonar-pro", "sonar-reasoning-pro", "sonar-deep-research"];

const IMAGES_ON_CHAT: [&str; 2] = ["wan2.7-image", "wan2.7-image-pro"];

const ON_IMAGES: [&str; 3] = ["seedream-4-5-251128", "seedream-5-0-260128", "gpt-image-2"];

/// Has requests per minute of its own.
const MAKES_IMAGES: &str = "gemini-3-pro-image-preview";
const IMAGES_PER_MINUTE: u32 = 30;

/// All of them.
pub(crate) fn all(more: &[String]) -> Vec<&str> {
    let lists: [&[&str]; 6] = [&ON_CHAT, &ON_MESSAGES, &ON_GEMINI, &ON_PERPLEXITY, &IMAGES_ON_CHAT, &ON_IMAGES];
    let mut all: Vec<&str> = lists.into_iter().flatten().copied().chain(more.iter().map(String::as_str)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The model that a request is for.
pub(crate) fn of(call: &Call) -> Option<&str> {
    match call.entry.group.name() {
        "gemini" => Some(call.place("model")),
        "chat" | "messages" | "images" | "perplexity" => call.body.get("model")?.as_str(),
        _ => None,
    }
}

/// Whether there is such a model, and whether the key may use it.
pub(crate) fn check(call: &Call) -> Result<(), Problem> {
    let Some(model) = of(call) else { return Ok(()) };
    let here: &[&str] = match call.entry.name.as_str() {
        "images.create_image_generation" => &ON_IMAGES,
        "images.generate_image_via_chat" => &IMAGES_ON_CHAT,
        name => match name.split('.').next() {
            Some("messages") => &ON_MESSAGES,
            Some("gemini") => &ON_GEMINI,
            Some("perplexity") => &ON_PERPLEXITY,
            _ => &ON_CHAT,
        },
    };
    if !here.contains(&model) && !call.stack.config.models.iter().any(|known| known == model) {
        return Err(match call.entry.name.as_str() {
            // What the service behind this route says of a model that is not its own.
            "images.create_image_generation" => Problem::Foreign {
                status: 404,
                code: "openai_error",
                message: format!("{model} is not on this route."),
            },
            _ => Problem::UnknownModel(model.to_owned()),
        });
    }
    if !call.account.may_use(model) {
        return Err(Problem::ModelNotAllowed(model.to_owned()));
    }
    Ok(())
}

/// Limits that the request has beside those of its key.
pub(crate) fn special_limit(call: &Call) -> Option<(&str, u32)> {
    if of(call) == Some(MAKES_IMAGES) {
        return Some((MAKES_IMAGES, IMAGES_PER_MINUTE));
    }
    Some((&call.entry.name, call.entry.limit()?.requests_per_minute?))
}
