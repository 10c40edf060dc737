//! Images, by two routes.

use serde_json::{Value, json};

use super::Answered;
use crate::call::Call;
use crate::price::Price;
use crate::problem::Problem;
use crate::schema::{Fault, Mistake};

/// Micro-USD for an image, which is billed by the piece; the price is the simulator's own choice.
const PRICE: u64 = 30_000;

/// The least that Seedream makes.
const FEWEST_PIXELS: u64 = 3_686_400;

/// Images of `wan2.7-image` unless told otherwise.
const USUAL_COUNT: u64 = 4;

pub(super) fn answer(call: &Call) -> Result<Answered, Problem> {
    let count = call.body["n"].as_u64().unwrap_or(1);
    let size = call.body["size"].as_str().unwrap_or("2560x1440");
    let pixels = size
        .split_once('x')
        .and_then(|(width, height)| width.parse::<u64>().ok()?.checked_mul(height.parse::<u64>().ok()?));
    if pixels.is_some_and(|pixels| pixels < FEWEST_PIXELS) {
        let message = format!("image size must be at least {FEWEST_PIXELS} pixels");
        return Err(Problem::Foreign { status: 400, code: "InvalidParameter", message });
    }
    let image = |number: u64| json!({ "url": address(call, number), "size": size });
    let body = json!({
        "model": call.body["model"],
        "created": call.stack.unix(call.stack.now()),
        "data": (0..count).map(image).collect::<Vec<_>>(),
        "usage": { "generated_images": count, "output_tokens": count * 14_400, "total_tokens": count * 14_400 },
    });
    Ok(priced(call, &body, count))
}

pub(super) fn answer_via_chat(call: &Call) -> Result<Answered, Problem> {
    let count = call.body["n"].as_u64().unwrap_or(USUAL_COUNT);
    let choice = |number: u64| {
        json!({
            "index": number,
            "finish_reason": "stop",
            "message": { "role": "assistant", "content": [{ "type": "image", "image": address(call, number) }] },
        })
    };
    let body = json!({
        "id": format!("chatcmpl-{}", &call.request_id[4..]),
        "object": "chat.completion",
        "created": call.stack.unix(call.stack.now()),
        "model": call.body["model"],
        "choices": (0..count).map(choice).collect::<Vec<_>>(),
        "usage": { "prompt_tokens": call.tokens(), "completion_tokens": count, "total_tokens": call.tokens() + count },
    });
    Ok(priced(call, &body, count))
}

/// What the service says of messages whose content is a text.
pub(super) fn refusal(mistake: &Mistake) -> Problem {
    match mistake.fault {
        Fault::Type(_) => Problem::Foreign {
            status: 400,
            code: "invalid_parameter_error",
            message: format!("{} must be an array.", mistake.place),
        },
        _ => Problem::Mistake(mistake.clone()),
    }
}

fn priced(call: &Call, body: &Value, count: u64) -> Answered {
    Answered { price: Price::Silent(PRICE * count), ..Answered::json(call, body) }
}

fn address(call: &Call, number: u64) -> String {
    format!("https://example.com/images/{}-{number}.png", &call.request_id[4..])
}
