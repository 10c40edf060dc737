//! What has to hold for any bytes that the client reads from outside: for fuzzers (`tests/fuzz`), and for a test that
//! does a little of their work on every run (`tests/fuzzing.rs`).
//!
//! Each function panics if something does not hold. The fuzzers take this file alone, without the crate around it: what it
//! needs is built with all checks of the fuzzer.

use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use client_runtime::{Endpoint, fuzzing};
use notai::{ApiKey, Checkpoint, Client, PartitionCheckpoint, Region};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A function to which any bytes may be given.
pub type Target = fn(&[u8]);

/// All of them, by the names of the fuzz targets and of the folders with their seeds.
pub const TARGETS: [(&str, Target); 5] = [
    ("api_key", api_key),
    ("checkpoint", checkpoint),
    ("endpoint", endpoint),
    ("error_body", error_body),
    ("retry_after", retry_after),
];

/// The key of the client. No server knows it.
const KEY: &str = "aik_v1_SECRETSECRETSECRETSECRETSECRETSECRETwxyz";
/// The part of it that nobody may see.
const SECRET: &str = "SECRETSECRET";
/// The longest that a server may ask to wait: a year, be it a leap year.
const YEAR: Duration = Duration::from_secs(366 * 24 * 60 * 60);
/// 2026-06-10T12:00:00Z.
const NOW: Duration = Duration::from_secs(1_781_092_800);

/// A client that sends nothing here: there is nobody at its endpoint.
static CLIENT: LazyLock<Client> = LazyLock::new(|| {
    let builder = Client::builder(Region::Eu).with_endpoint("http://127.0.0.1:1").api_key(KEY);
    builder.build().expect("a key of the right shape and an endpoint on loopback")
});

/// The body of a refused call: the first byte chooses the status, and the key is echoed behind the middle.
///
/// The error takes one line of bounded length, quotes at most the beginning of the body, and shows no key, neither one
/// that stands in the body by itself nor the one that is put there.
pub fn error_body(bytes: &[u8]) {
    let (first, body) = bytes.split_first().unwrap_or((&0, &[]));
    let status = [400, 401, 404, 429, 500, 503][usize::from(*first) % 6];
    let echo = [&body[..body.len() / 2], KEY.as_bytes(), &body[body.len() / 2..]].concat();
    for body in [body, &echo] {
        let error = fuzzing::refusal(CLIENT.low_level().call(), status, &[("x-echo", body)], body);
        let shown = error.to_string();
        assert!(!shown.contains(char::is_control), "{shown:?}");
        // Code and message are quoted up to 200 bytes each, of which each may be escaped to ten.
        assert!(shown.len() < 5_000, "{} bytes", shown.len());
        assert_eq!(error.status(), Some(status));
        let excerpt = error.body_excerpt().unwrap_or_default();
        assert!(!excerpt.contains(char::is_control) && excerpt.len() < 6_000, "{excerpt:?}");
        assert_eq!(excerpt.is_empty(), body.is_empty());
        // A piece of the key that stands there by itself is only a word.
        if !String::from_utf8_lossy(body).replace(KEY, "").contains(SECRET) {
            assert!(!format!("{shown} {error:?} {excerpt}").contains(SECRET), "{error:?}");
        }
    }
}

/// Headers, one a line, as `name: value`: what they ask for is between nothing and a year.
pub fn retry_after(bytes: &[u8]) {
    let mut headers: Vec<(&str, &[u8])> = Vec::new();
    for line in bytes.split(|byte| *byte == b'\n') {
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let (name, value) = line.split_at(colon);
        // A line without a name is one of the two that matter.
        let name = std::str::from_utf8(name).ok().filter(|_| !value.is_empty()).unwrap_or("retry-after");
        headers.push((name, value.get(1..).unwrap_or(line)));
    }
    for now in [SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + NOW] {
        if let Some(wait) = fuzzing::retry_after(&headers, now) {
            assert!(wait <= YEAR, "{wait:?}");
            // Whoever waits adds it to a point in time.
            assert!(now.checked_add(wait).is_some());
        }
    }
    let error = fuzzing::refusal(CLIENT.low_level().call(), 429, &headers, b"");
    assert!(error.retry_after().is_none_or(|wait| wait <= YEAR));
}

/// A checkpoint: one that can be read is the same when it has been written and read again, and a walk goes on from it,
/// or says why not. That it stays the same goes for filters that are whole numbers of 64 bits, as all of them are: reading
/// another number may change its last digit.
pub fn checkpoint(bytes: &[u8]) {
    if let Some(checkpoint) = there_and_back::<Checkpoint>(bytes) {
        let _ = CLIENT.list_sessions().resume(&checkpoint).map(|walk| walk.checkpoint());
        let _ = CLIENT.list_users().resume_pages(&checkpoint).map(|walk| walk.checkpoint());
    }
    if let Some(checkpoint) = there_and_back::<PartitionCheckpoint>(bytes) {
        let list = CLIENT.list_sessions().partitioned(3);
        for list in [list.clone(), list.in_order_of_creation()] {
            if let Ok(walk) = list.resume(&checkpoint) {
                // A place that was just resumed from is the place.
                assert_eq!(walk.checkpoint().is_end(), checkpoint.is_end());
            }
        }
    }
}

fn there_and_back<C: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(bytes: &[u8]) -> Option<C> {
    let read: C = serde_json::from_slice(bytes).ok()?;
    let written = serde_json::to_string(&read).expect("what was read can be written");
    let again: C = serde_json::from_str(&written).expect("what was written can be read");
    if !serde_json::from_str(&written).is_ok_and(|value| holds_a_fraction(&value)) {
        assert_eq!(read, again);
        assert_eq!(serde_json::to_string(&again).expect("again"), written);
    }
    Some(read)
}

fn holds_a_fraction(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64(),
        Value::Array(values) => values.iter().any(holds_a_fraction),
        Value::Object(members) => members.values().any(holds_a_fraction),
        _ => false,
    }
}

/// A key: of one that is taken, prefix and last four characters are shown; of one that is not, nothing.
pub fn api_key(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match ApiKey::parse(text.as_ref()) {
        Ok(key) => {
            let mask = format!("aik_v1_****{}", &text[text.len() - 4..]);
            assert_eq!((key.to_string(), format!("{key:?}")), (mask.clone(), format!("ApiKey({mask})")));
            assert_eq!(text.len(), 47);
        }
        Err(error) => {
            // Numbers tell positions and lengths; the rest are these words and no others.
            let shown: String = error.to_string().chars().filter(|c| !c.is_ascii_digit()).collect();
            assert!(FLAWS.iter().any(|flaw| shown == format!("not a key of Not AI: {flaw}")), "{shown}");
            assert!(!format!("{error:?}").contains(SECRET) && error.is_config());
        }
    }
}

/// All that is said of what is not a key, without digits.
const FLAWS: [&str; 8] = [
    "it is empty",
    "it begins with `Bearer`; give the key alone",
    "it stands in quotes; give the key alone",
    "character  is a line break; trim the text where it is read",
    "character  is white space; trim the text where it is read",
    "character  is outside A-Z a-z - - _",
    "it does not start with `aik_v_`",
    "it has  characters instead of ",
];

/// A base URL: one that is taken goes over TLS or stays on this machine, has nothing beyond scheme, host and port, and is
/// taken again as it is shown.
pub fn endpoint(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match Endpoint::parse(&text) {
        Ok(endpoint) => {
            let base = endpoint.base();
            let host = base.strip_prefix("https://").or_else(|| base.strip_prefix("http://")).expect("a web address");
            assert!(!host.is_empty() && !host.contains(['/', '@', '?', '#']), "{base}");
            assert_eq!(endpoint.is_tls(), base.starts_with("https://"));
            assert!(endpoint.is_tls() || endpoint.is_loopback(), "{base}");
            assert_eq!(Endpoint::parse(base).expect("what was taken once"), endpoint);
        }
        Err(error) => {
            let shown = error.to_string();
            assert!(!shown.contains(char::is_control), "{shown:?}");
            // A password is longer than any word that is said here, and is no host.
            let url = reqwest::Url::parse(&text).ok();
            if let Some((url, password)) = url.as_ref().and_then(|url| Some((url, url.password()?))) {
                let is_elsewhere =
                    [Some(url.scheme()), url.host_str()].iter().flatten().any(|part| part.contains(password));
                assert!(password.len() < 12 || is_elsewhere || !shown.contains(password), "{shown}");
            }
        }
    }
}
