//! Which version comes next.
//!
//! ```
//! use openapi_drift::{Bump, release::next_version};
//!
//! assert_eq!(next_version("1.4.2", Bump::Major).as_deref(), Some("2.0.0"));
//! assert_eq!(next_version("0.4.2", Bump::Major).as_deref(), Some("0.5.0"));
//! ```

use crate::rule::Bump;

/// The version after `version`, as cargo counts: before 1.0 the second number plays the first, and before 0.1 the third.
///
/// None for what has more than three numbers to it: of a pre-release nothing follows by rule.
#[must_use]
pub fn next_version(version: &str, bump: Bump) -> Option<String> {
    let numbers: Vec<u64> = version.split('.').map(number).collect::<Option<_>>()?;
    let [major, minor, patch] = numbers[..] else { return None };
    let (major, minor, patch) = match (major, minor, bump) {
        (0, 0, _) => (0, 0, patch.checked_add(1)?),
        (0, _, Bump::Major) => (0, minor.checked_add(1)?, 0),
        (0, _, Bump::Minor | Bump::Patch) => (0, minor, patch.checked_add(1)?),
        (_, _, Bump::Major) => (major.checked_add(1)?, 0, 0),
        (_, _, Bump::Minor) => (major, minor.checked_add(1)?, 0),
        (_, _, Bump::Patch) => (major, minor, patch.checked_add(1)?),
    };
    Some(format!("{major}.{minor}.{patch}"))
}

fn number(part: &str) -> Option<u64> {
    let right = part.bytes().all(|byte| byte.is_ascii_digit()) && (part.len() == 1 || !part.starts_with('0'));
    right.then(|| part.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_follow_as_cargo_counts() {
        for (version, patch, minor, major) in [
            ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
            ("0.2.3", "0.2.4", "0.2.4", "0.3.0"),
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
            ("10.0.9", "10.0.10", "10.1.0", "11.0.0"),
        ] {
            for (bump, next) in [(Bump::Patch, patch), (Bump::Minor, minor), (Bump::Major, major)] {
                assert_eq!(next_version(version, bump).as_deref(), Some(next), "{version} {bump}");
            }
        }
        for odd in
            ["", "1", "1.2", "1.2.3.4", "1.2.3-rc.1", "1.2.x", "v1.2.3", "1.02.3", "1.2.18446744073709551616", "1..3"]
        {
            assert_eq!(next_version(odd, Bump::Minor), None, "{odd}");
        }
    }
}
