//! Query parameters: what each one means, and which one is at fault when it means nothing.
//!
//! How the API treats values that it cannot understand is not documented. The simulator is strict: it
//! answers 400 and names the parameter, so that a client's mistake shows. Parameters that a route does not
//! know are ignored; the first of several of one name counts.

use axum::http::Uri;
use chrono::{DateTime, NaiveDate, NaiveTime};

use crate::envelope::Problem;

/// The decoded query of a request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query(simulator::Query);

impl Query {
    pub(crate) fn of(uri: &Uri) -> Self {
        Query(simulator::Query::of(uri))
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.text(name)
    }

    /// Everything but these parameters, in an order of its own.
    pub(crate) fn without(&self, names: &[&str]) -> Vec<&(String, String)> {
        let mut pairs: Vec<_> = self.0.pairs().iter().filter(|(name, _)| !names.contains(&name.as_str())).collect();
        pairs.sort_unstable();
        pairs
    }

    /// A parameter read by `parse`; `expected` completes the sentence of the 400 answer.
    pub(crate) fn read<T>(
        &self,
        name: &'static str,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Problem> {
        let Some(text) = self.text(name) else { return Ok(None) };
        let value =
            parse(text).ok_or_else(|| Problem::invalid(name, format!("The parameter {name} must be {expected}.")))?;
        Ok(Some(value))
    }

    pub(crate) fn boolean(&self, name: &'static str) -> Result<Option<bool>, Problem> {
        self.read(name, "true or false", |text| text.to_ascii_lowercase().parse().ok())
    }

    pub(crate) fn milliseconds(&self, name: &'static str) -> Result<Option<i64>, Problem> {
        self.read(name, "Unix milliseconds", |text| text.parse().ok())
    }

    /// An instant in Unix milliseconds. A date alone is its first instant in UTC.
    pub(crate) fn instant(&self, name: &'static str) -> Result<Option<i64>, Problem> {
        self.read(name, "an ISO-8601 date-time with an offset", |text| {
            let day = || NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
            DateTime::parse_from_rfc3339(text)
                .map(|instant| instant.timestamp_millis())
                .ok()
                .or_else(|| Some(day()?.and_time(NaiveTime::MIN).and_utc().timestamp_millis()))
        })
    }

    /// A page size, clamped to `cap`. A number too large for its type is large all the same.
    pub(crate) fn page_size(&self, default: u32, cap: u32) -> Result<u32, Problem> {
        let size = self.read("pageSize", "a whole number of at least 1", |text| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let size = digits.then(|| text.parse().unwrap_or(u32::MAX))?;
            (size >= 1).then_some(size)
        })?;
        Ok(size.unwrap_or(default).min(cap))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str) -> Query {
        Query::of(&format!("/x?{text}").parse().unwrap())
    }

    #[test]
    fn page_sizes_are_clamped_above_and_refused_below() {
        let cases = [
            ("", Some(50)),
            ("pageSize=1", Some(1)),
            ("pageSize=100", Some(100)),
            ("pageSize=101", Some(100)),
            ("pageSize=99999999999999999999", Some(100)),
            ("pageSize=0", None),
            ("pageSize=-1", None),
            ("pageSize=1.5", None),
            ("pageSize=ten", None),
            ("pageSize=", None),
        ];
        for (text, expected) in cases {
            assert_eq!(query(text).page_size(50, 100).ok(), expected, "{text}");
        }
    }

    #[test]
    fn instants_need_an_offset_and_a_plus_needs_encoding() {
        let noon = Some(1_781_092_800_000);
        let cases = [
            ("t=2026-06-10T12:00:00Z", Ok(noon)),
            ("t=2026-06-10T14:00:00%2B02:00", Ok(noon)),
            ("t=2026-06-10T12:00:00.0000000%2B00:00", Ok(noon)),
            ("t=2026-06-10", Ok(Some(1_781_049_600_000))),
            ("u=1", Ok(None)),
            ("t=2026-06-10T14:00:00+02:00", Err(())),
            ("t=2026-06-10T12:00:00", Err(())),
            ("t=yesterday", Err(())),
        ];
        for (text, expected) in cases {
            assert_eq!(query(text).instant("t").map_err(drop), expected, "{text}");
        }
    }
}
