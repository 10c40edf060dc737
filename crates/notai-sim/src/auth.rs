//! Who is calling: from the headers to the plan of the key's integration.
//!
//! `Authorization` wins over `x-api-key` when both are sent, even if it is the worse one of the two. All
//! four causes of a 401 look alike on purpose; only a request that is turned away early, because it
//! carries no key or nothing of the shape of one, gets `WWW-Authenticate: Bearer` with it.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use simulator::{Fingerprint, fingerprint};

use crate::envelope::Problem;
use crate::keys::{KeyRecord, Keys, has_key_shape};

/// The header that callers use whose infrastructure strips `Authorization`.
const X_API_KEY: &str = "x-api-key";

/// A caller whose key is known.
#[derive(Debug, Clone)]
pub(crate) struct Identity {
    pub(crate) key: KeyRecord,
    /// The key, if it came as `Authorization: Bearer`: only then is its rate counted apart from others'.
    pub(crate) bearer: Option<Fingerprint>,
}

/// What is known about the key that a request presents.
pub(crate) fn identify(headers: &HeaderMap, keys: &Keys, now_ms: i64) -> Result<Identity, Problem> {
    let text = presented(headers).ok_or(Problem::Unauthorized { early: true })?;
    let key = keys.present(text, now_ms).ok_or(Problem::Unauthorized { early: false })?;
    let bearer = headers.contains_key(AUTHORIZATION).then(|| fingerprint(text));
    Ok(Identity { key, bearer })
}

/// The key that the headers present, if it has the shape of one.
fn presented(headers: &HeaderMap) -> Option<&str> {
    let text = match headers.get(AUTHORIZATION) {
        Some(value) => {
            let (scheme, rest) = value.to_str().ok()?.split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then_some(rest.trim())?
        }
        None => headers.get(X_API_KEY)?.to_str().ok()?.trim(),
    };
    has_key_shape(text).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Plan, Region};
    use axum::http::{HeaderName, HeaderValue};

    const EARLY: Result<(), Problem> = Err(Problem::Unauthorized { early: true });
    const LATE: Result<(), Problem> = Err(Problem::Unauthorized { early: false });

    #[test]
    fn which_header_counts_and_how_early_a_request_is_turned_away() {
        let keys = Keys::new(1, Region::Us);
        let good = keys.mint(Plan::Pro).expose().to_owned();
        let revoked = keys.mint(Plan::Pro);
        keys.revoke(revoked.expose());
        let foreign = Keys::new(1, Region::Eu).mint(Plan::Pro).expose().to_owned();
        let bearer = |key: &str| ("authorization", format!("Bearer {key}"));
        let plain = |key: &str| ("x-api-key", key.to_owned());

        let cases = [
            (vec![], EARLY),
            (vec![bearer(&good)], Ok(())),
            (vec![("authorization", format!("bearer {good}"))], Ok(())),
            (vec![plain(&good)], Ok(())),
            (vec![bearer(&good), plain("nonsense")], Ok(())),
            (vec![bearer("nonsense"), plain(&good)], EARLY),
            (vec![("authorization", format!("Basic {good}")), plain(&good)], EARLY),
            (vec![bearer(&good.replace("aik_v1_", "aik_v2_"))], EARLY),
            (vec![bearer(&good[..46])], EARLY),
            (vec![bearer(&foreign)], LATE),
            (vec![bearer(&foreign), plain(&good)], LATE),
            (vec![bearer(revoked.expose())], LATE),
        ];
        for (sent, expected) in cases {
            let headers: HeaderMap = sent
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
                .collect();
            assert_eq!(identify(&headers, &keys, 0).map(drop), expected);
        }
    }
}
