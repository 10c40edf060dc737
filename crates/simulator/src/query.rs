//! The query of a request, decoded, and with a parameter changed.

use axum::extract::Query as Pairs;
use axum::http::Uri;
use axum::http::uri::PathAndQuery;

/// The decoded query of a request, in the order sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// The query of this target.
    pub fn of(uri: &Uri) -> Self {
        // Pairs of strings decode from any query: what is not percent-encoded properly is kept as it is.
        Pairs::<Vec<(String, String)>>::try_from_uri(uri).map(|pairs| Query(pairs.0)).unwrap_or_default()
    }

    /// The first value of this name.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// All values of this name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Names and values.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }
}

/// The target with this value of the parameter in place of those that it has, or with none; `None` if that is no target.
pub fn with_parameter(target: &Uri, name: &str, value: Option<&str>) -> Option<Uri> {
    let pairs = target.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let mut kept: Vec<String> = pairs.filter(|pair| pair.split('=').next() != Some(name)).map(str::to_owned).collect();
    kept.extend(value.map(|value| format!("{name}={}", encoded(value))));
    let separator = if kept.is_empty() { "" } else { "?" };
    let path_and_query = format!("{}{separator}{}", target.path(), kept.join("&"));
    let mut parts = target.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(path_and_query).ok()?);
    Uri::from_parts(parts).ok()
}

fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric();
    text.bytes().map(|byte| if plain(byte) { char::from(byte).into() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_takes_the_place_of_its_predecessors() {
        let cases = [
            ("/v1/users?cursor=@", Some("a+/="), "/v1/users?cursor=a%2B%2F%3D"),
            ("/v1/users?pageSize=2&cursor=@&search=x%20y", Some("a"), "/v1/users?pageSize=2&search=x%20y&cursor=a"),
            ("/v1/users?cursor=@&cursor=b", None, "/v1/users"),
            ("/v1/users?pageSize=2&cursor=@", None, "/v1/users?pageSize=2"),
            ("/v1/users?", Some("a"), "/v1/users?cursor=a"),
            ("/v1/users", None, "/v1/users"),
            ("/v1/users?cursors=1", None, "/v1/users?cursors=1"),
        ];
        for (target, value, expected) in cases {
            let changed = with_parameter(&target.parse().unwrap(), "cursor", value);
            assert_eq!(changed.map(|target| target.to_string()).as_deref(), Some(expected), "{target}");
        }
    }

    #[test]
    fn values_are_decoded_and_the_first_counts() {
        let query = Query::of(&"/x?a=1%202&b=&a=3&c".parse().unwrap());
        assert_eq!(
            (query.text("a"), query.text("b"), query.text("c"), query.text("d")),
            (Some("1 2"), Some(""), Some(""), None)
        );
        assert_eq!(query.all("a").collect::<Vec<_>>(), ["1 2", "3"]);
    }
}
