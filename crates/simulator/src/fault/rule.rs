//! Rules: which requests a fault happens to, and how often; and what is wrong with one that makes no sense.

use std::time::Duration;

use axum::http::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};

use super::{Fault, Latency};
use crate::input::{self, Invalid, too_long};
use crate::{Operation, Region};

/// A fault, and the requests that it happens to: all of them, unless said otherwise.
///
/// A request goes down the list of rules. [`Fault::Latency`] delays it and lets it go on; the first other rule
/// that fires decides what happens, and the rules after it do not see the request. So a list of rules
/// that each fire a number of times is a script:
///
/// ```text
/// // The first two requests for sessions fail, the third is told to slow down, the rest succeed.
/// FaultRule::new(Fault::status(503)).on(Operation::ListSessions).times(2),
/// FaultRule::new(Fault::too_many_requests(None)).on(Operation::ListSessions).times(1),
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FaultRule<O, R> {
    /// What happens.
    pub fault: Fault,
    /// The operation that it happens to; `None` for all, and for what is no operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<O>,
    /// What the path, as sent, starts with; `None` for any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The region; `None` for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<R>,
    /// How many of the requests that it could happen to are spared first. Default 0.
    #[serde(default)]
    pub skip: u64,
    /// How often it happens; `None`, the default, for always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// How likely it is to happen to each of them, from 0 to 1, the default. The draws follow from the
    /// simulator's seed.
    #[serde(default = "certain")]
    pub probability: f64,
}

fn certain() -> f64 {
    1.0
}

impl<O: Operation, R: Region> FaultRule<O, R> {
    /// The fault on every request.
    pub fn new(fault: Fault) -> Self {
        FaultRule { fault, operation: None, path: None, region: None, skip: 0, times: None, probability: 1.0 }
    }

    /// On one operation only.
    pub fn on(mut self, operation: O) -> Self {
        self.operation = Some(operation);
        self
    }

    /// On paths that start with this.
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// In one region only.
    pub fn in_region(mut self, region: R) -> Self {
        self.region = Some(region);
        self
    }

    /// Not on the first `count` of these requests.
    pub fn skip(mut self, count: u64) -> Self {
        self.skip = count;
        self
    }

    /// On `count` of these requests, and no more.
    pub fn times(mut self, count: u64) -> Self {
        self.times = Some(count);
        self
    }

    /// On each of these requests with this probability, from 0 to 1.
    pub fn with_probability(mut self, probability: f64) -> Self {
        self.probability = probability;
        self
    }

    /// Reads one rule or a list of them from JSON.
    ///
    /// # Errors
    ///
    /// If it is not JSON, not a rule, or a rule that makes no sense. The error says where.
    pub fn parse(json: &str) -> Result<Vec<Self>, Invalid> {
        let rules = input::list(json)?;
        check(&rules)?;
        Ok(rules)
    }

    /// What is wrong with it: where, and why.
    fn mistake(&self) -> Option<(&'static str, String)> {
        let long = |place, duration: Duration| too_long(duration).map(|why| (place, why));
        let latency = match &self.fault {
            Fault::Latency(Latency::Uniform { min, max }) if min > max => {
                Some(("fault.latency.uniform", "min_ms is more than max_ms".to_owned()))
            }
            Fault::Latency(Latency::Fixed { duration: longest } | Latency::Uniform { max: longest, .. }) => {
                long("fault.latency", *longest)
            }
            Fault::Latency(Latency::Exponential { mean, max }) => long("fault.latency.exponential", *mean.max(max)),
            Fault::Status { code, .. } if !(400..600).contains(code) => {
                Some(("fault.status.code", format!("{code} is not from 400 to 599")))
            }
            Fault::Answer { code, .. } if !(200..600).contains(code) => {
                Some(("fault.answer.code", format!("{code} is not from 200 to 599")))
            }
            Fault::Answer { headers, .. } => headers.iter().find_map(|(name, value)| {
                let fits = HeaderName::try_from(name).is_ok() && HeaderValue::try_from(value).is_ok();
                (!fits).then(|| ("fault.answer.headers", format!("`{name}` and its value are no header")))
            }),
            Fault::Status { wait: Some(wait), .. } => long("fault.status.wait_ms", *wait),
            Fault::Refuse { duration } => long("fault.refuse.for_ms", *duration),
            Fault::WrongContentLength { off_by: 0 } => {
                Some(("fault.wrong_content_length.off_by", "0 is the right length".to_owned()))
            }
            Fault::SlowDrip { bytes: 0, .. } => Some(("fault.slow_drip.bytes", "0 bytes never end".to_owned())),
            Fault::SlowDrip { every, .. } => long("fault.slow_drip.every_ms", *every),
            _ => None,
        };
        latency
            .or_else(|| {
                let probable = (0.0..=1.0).contains(&self.probability);
                (!probable).then(|| ("probability", format!("{} is not from 0 to 1", self.probability)))
            })
            .or_else(|| {
                let path = self.path.as_deref().filter(|path| !path.starts_with('/'))?;
                Some(("path", format!("`{path}` does not start with a slash")))
            })
            .or_else(|| {
                let operation = self.operation.as_ref()?;
                let why = operation.mistake().or_else(|| {
                    let never = self.fault.is_for_lists() && !operation.is_list();
                    never.then(|| format!("{} is no list, so {} never happens", operation.name(), self.fault.name()))
                })?;
                Some(("operation", why))
            })
    }
}

/// Whether all of them make sense.
pub(super) fn check<O: Operation, R: Region>(rules: &[FaultRule<O, R>]) -> Result<(), Invalid> {
    match rules.iter().enumerate().find_map(|(number, rule)| Some((number, rule.mistake()?))) {
        Some((number, (place, why))) => Err(Invalid::at(format_args!("[{number}].{place}"), why)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::testing::{Operation, Region, Rule};

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let cases = [
            ("", "EOF while parsing a value at line 1 column 0"),
            ("{\"fault\": \"nulls\"} {}", "trailing characters at line 1 column 20"),
            ("[{\"fault\": \"nulls\",\n \"tmies\": 1}]", "[0].tmies: unknown field `tmies`, expected one of"),
            ("{\"fault\": \"null\"}", "fault: unknown variant `null`, expected one of `latency`"),
            ("{\"times\": 1}", "missing field `fault` at line 1 column 12"),
            ("{\"fault\": \"nulls\", \"times\": -1}", "times: invalid value: integer `-1`, expected u64 at line 1"),
            (
                "{\"fault\": \"nulls\", \"operation\": \"list\"}",
                "operation: unknown variant `list`, expected one of `listUsers`",
            ),
            ("{\"fault\": \"nulls\", \"region\": \"US\"}", "region: unknown variant `US`, expected `us` or `eu`"),
            ("{\"fault\": \"nulls\", \"probability\": 1.5}", "[0].probability: 1.5 is not from 0 to 1"),
            ("{\"fault\": \"nulls\", \"path\": \"v1\"}", "[0].path: `v1` does not start with a slash"),
            (
                "[{\"fault\": \"nulls\"}, {\"fault\": {\"status\": {\"code\": 200}}}]",
                "[1].fault.status.code: 200 is not",
            ),
            ("{\"fault\": {\"wrong_content_length\": {\"off_by\": 0}}}", "[0].fault.wrong_content_length.off_by: 0 is"),
            ("{\"fault\": {\"slow_drip\": {\"bytes\": 0, \"every_ms\": 1}}}", "[0].fault.slow_drip.bytes: 0 bytes"),
            (
                "{\"fault\": {\"latency\": {\"uniform\": {\"min_ms\": 2, \"max_ms\": 1}}}}",
                "[0].fault.latency.uniform: min",
            ),
            (
                "[{\"fault\": {\"status\": {\"kode\": 503}}}]",
                "[0].fault.status.kode: unknown field `kode`, expected one of `code`, `wait_ms`, `retry_after` \
                 at line 1 column 29",
            ),
            ("{\"fault\": {\"answer\": {\"code\": 100}}}", "[0].fault.answer.code: 100 is not from 200"),
            (
                "{\"fault\": {\"answer\": {\"code\": 200, \"headers\": {\"a b\": \"c\"}}}}",
                "[0].fault.answer.headers: `a b` and its value are no header",
            ),
            ("{\"fault\": {\"refuse\": {\"for_ms\": 604800001}}}", "[0].fault.refuse.for_ms: longer than a week"),
            ("{\"fault\": \"expired_cursor\", \"operation\": \"getStats\"}", "[0].operation: getStats is no list, so"),
        ];
        for (json, expected) in cases {
            let message = Rule::parse(json).unwrap_err().to_string();
            assert!(message.starts_with(expected), "{json}\n{message}");
        }
    }

    #[test]
    fn rules_are_json_and_back() {
        let json = r#"[
            {"fault": {"latency": {"uniform": {"min_ms": 1, "max_ms": 2}}}, "skip": 0, "probability": 1.0},
            {"fault": {"status": {"code": 429, "wait_ms": 1500, "retry_after": "http_date"}}, "operation": "listUsers",
             "path": "/v1", "region": "eu", "skip": 3, "times": 4, "probability": 0.25},
            {"fault": {"gigantic_body": {"bytes": 9, "declared": true}}, "skip": 0, "probability": 1.0},
            {"fault": {"slow_drip": {"bytes": 9, "every_ms": 1}}, "skip": 0, "probability": 1.0},
            {"fault": "endless_empty_pages", "skip": 0, "probability": 1.0}
        ]"#;
        let rules = Rule::parse(json).unwrap();
        let expected: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_value(&rules).unwrap(), expected);
        let by_hand = Rule::new(Fault::Status {
            code: 429,
            wait: Some(Duration::from_millis(1_500)),
            retry_after: crate::RetryAfter::HttpDate,
        });
        let by_hand = by_hand.on(Operation::ListUsers).at("/v1").in_region(Region::Eu).skip(3).times(4);
        assert_eq!(rules[1], by_hand.with_probability(0.25));
    }
}
