//! Texts: of a format, of a pattern, or such as a property of this name would have.

use chrono::{Duration, SecondsFormat};
use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::Value;
use simulator::DEFAULT_NOW;

use super::Draw;

const WORDS: [&str; 32] = [
    "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "iris", "juniper", "kelp", "lantern",
    "maple", "north", "ocean", "pebble", "quartz", "river", "summit", "tide", "umber", "valley", "willow", "xenon",
    "yarrow", "zenith", "cloud", "dune", "field", "glacier", "meadow", "reed",
];

/// The most that a pattern repeats what it may repeat without end.
const MANY: u32 = 8;

/// A text for a property of this name that has this schema.
pub(super) fn text(schema: &Value, name: &str, draw: &mut Draw) -> String {
    let length = |name: &str| schema.get(name).and_then(Value::as_u64).and_then(|length| usize::try_from(length).ok());
    let text = match schema.get("format").and_then(Value::as_str) {
        Some(format) => of_format(format, name, draw),
        None => match schema.get("pattern").and_then(Value::as_str).and_then(|pattern| of_pattern(pattern, draw)) {
            Some(text) => return text,
            None => of_name(name, draw),
        },
    };
    let missing = length("minLength").unwrap_or(0).saturating_sub(text.chars().count());
    let text = format!("{text}{}", "x".repeat(missing));
    text.chars().take(length("maxLength").unwrap_or(usize::MAX)).collect()
}

fn of_format(format: &str, name: &str, draw: &mut Draw) -> String {
    match format {
        "date-time" => moment(draw),
        "date" => moment(draw)[..10].to_owned(),
        "uri" | "url" | "uri-reference" => address(draw),
        "uuid" => uuid(draw),
        "email" => format!("{}@example.com", draw.one_of(&WORDS)),
        "byte" => "YW1iZXI=".to_owned(),
        _ => of_name(name, draw),
    }
}

/// Names say more of what a text is than schemas do.
fn of_name(name: &str, draw: &mut Draw) -> String {
    let lower = name.to_ascii_lowercase();
    let has = |parts: &[&str]| parts.iter().any(|part| lower.contains(part));
    let ends = |parts: &[&str]| parts.iter().any(|part| lower.ends_with(part));
    if lower == "status" {
        "success".to_owned()
    } else if has(&["url", "link", "image", "picture", "avatar", "website", "favicon"]) {
        address(draw)
    } else if lower == "id" || name.ends_with("Id") || ends(&["_id", "_ids"]) || name.ends_with("Ids") {
        format!("{}", 1_000_000_000_000_000_000 + draw.below(900_000_000_000_000_000))
    } else if has(&["email"]) {
        format!("{}.{}@example.com", draw.one_of(&WORDS), draw.one_of(&WORDS))
    } else if has(&["date"]) {
        moment(draw)[..10].to_owned()
    } else if name.ends_with("At") || ends(&["_at", "time", "timestamp"]) {
        moment(draw)
    } else if has(&["price", "volume", "amount", "balance"]) {
        format!("{}.{:02}", draw.below(10_000), draw.below(100))
    } else if has(&["address", "hash"]) {
        (0..40).fold("0x".to_owned(), |text, _| format!("{text}{:x}", draw.below(16)))
    } else if has(&["name", "title", "ticker", "symbol", "label"]) {
        format!("{} {}", draw.one_of(&WORDS), draw.one_of(&WORDS))
    } else {
        sentence(draw)
    }
}

/// Some words.
pub(crate) fn sentence(draw: &mut Draw) -> String {
    let count = 2 + draw.below(7);
    let words: Vec<&str> = (0..count).map(|_| *draw.one_of(&WORDS)).collect();
    words.join(" ")
}

fn address(draw: &mut Draw) -> String {
    format!("https://example.com/{}/{}", draw.one_of(&WORDS), draw.below(1_000_000))
}

fn moment(draw: &mut Draw) -> String {
    let seconds = i64::try_from(draw.below(28 * 24 * 60 * 60)).unwrap_or_default();
    (DEFAULT_NOW - Duration::seconds(seconds)).to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn uuid(draw: &mut Draw) -> String {
    let (high, low) = (draw.next(), draw.next());
    format!(
        "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        low >> 52,
        low & 0xffff_ffff_ffff
    )
}

/// A text of this form; `None` if the pattern cannot be read.
fn of_pattern(pattern: &str, draw: &mut Draw) -> Option<String> {
    let mut text = String::new();
    append(&regex_syntax::parse(pattern).ok()?, draw, &mut text);
    Some(text)
}

fn append(part: &Hir, draw: &mut Draw, text: &mut String) {
    match part.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => {
            if let Some(range) = class.ranges().first().map(|_| *draw.one_of(class.ranges())) {
                let code = draw.between(i64::from(u32::from(range.start())), i64::from(u32::from(range.end())));
                let code = u32::try_from(code).unwrap_or_default();
                // `\d` is every digit of Unicode; those that everybody means come first.
                let first = class.ranges().first().map_or('0', |range| range.start());
                text.push(char::from_u32(code).filter(char::is_ascii).unwrap_or(first));
            }
        }
        HirKind::Class(Class::Bytes(class)) => {
            text.extend(class.ranges().first().map(|range| char::from(range.start())));
        }
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(repetition.min.saturating_add(MANY));
            let count = draw.between(i64::from(repetition.min), i64::from(most));
            (0..count).for_each(|_| append(&repetition.sub, draw, text));
        }
        HirKind::Capture(capture) => append(&capture.sub, draw, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| append(part, draw, text)),
        HirKind::Alternation(parts) => append(draw.one_of(parts), draw, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn patterns_are_kept_to() {
        for pattern in
            ["^[0-9]{1,19}$", "^0x[0-9a-fA-F]{40}$", r"^\d{4}-\d{2}-\d{2}$", "^[0-9]+$", "^(a|bc)?d*$", "^k_[a-f]+$"]
        {
            let matcher = regress::Regex::new(pattern).unwrap();
            for number in 0..50 {
                let made = text(&json!({ "pattern": pattern }), "x", &mut Draw::new(1, pattern, number));
                assert!(matcher.find(&made).is_some(), "{made} is not {pattern}");
            }
        }
    }

    #[test]
    fn lengths_are_kept_to() {
        let made = |schema: Value| text(&schema, "note", &mut Draw::new(1, "x", 1)).chars().count();
        assert_eq!(made(json!({ "minLength": 200 })), 200);
        assert_eq!(made(json!({ "maxLength": 3 })), 3);
    }
}
