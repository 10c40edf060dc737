//! The version of an API, where it is one that can be compared.

/// From one version to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Same,
    Up(Part),
    Down,
    /// One of the two is no semantic version, or they differ in what is behind the numbers only.
    Unknown,
}

/// The first number that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Patch,
    Minor,
    Major,
}

/// What was done to a version.
pub(crate) fn step(was: &str, is: &str) -> Step {
    if was == is {
        return Step::Same;
    }
    let (Some(old), Some(new)) = (numbers(was), numbers(is)) else { return Step::Unknown };
    match old.cmp(&new) {
        std::cmp::Ordering::Equal => Step::Unknown,
        std::cmp::Ordering::Greater => Step::Down,
        std::cmp::Ordering::Less => {
            let first = old.iter().zip(&new).position(|(old, new)| old != new);
            Step::Up([Part::Major, Part::Minor, Part::Patch][first.unwrap_or(2).min(2)])
        }
    }
}

/// Whether a version says by itself that something broke: by the first number, or by the second one before 1.0.
pub(crate) fn says_break(was: &str, is: &str) -> bool {
    let is_early = numbers(was).is_some_and(|numbers| numbers[0] == 0);
    match step(was, is) {
        Step::Up(Part::Major) => true,
        Step::Up(Part::Minor) => is_early,
        _ => false,
    }
}

/// The three numbers of a version that is a semantic one, before what else it says.
pub(crate) fn numbers(version: &str) -> Option<[u64; 3]> {
    let version = version.trim();
    let plain = version.strip_prefix(['v', 'V']).unwrap_or(version);
    let plain = plain.split(['-', '+']).next().unwrap_or_default();
    let mut parts = plain.split('.');
    let mut number = || {
        let part = parts.next()?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
    };
    let numbers = [number()?, number()?, number()?];
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps() {
        for (was, is, expected, breaks) in [
            ("1.2.3", "1.2.3", Step::Same, false),
            ("1.2.3", "1.2.4", Step::Up(Part::Patch), false),
            ("1.2.3", "1.3.0", Step::Up(Part::Minor), false),
            ("1.2.3", "2.0.0", Step::Up(Part::Major), true),
            ("0.2.3", "0.3.0", Step::Up(Part::Minor), true),
            ("v1.2.3", "1.10.0-rc.1", Step::Up(Part::Minor), false),
            ("1.2.3", "1.2.2", Step::Down, false),
            ("1.2.3", "1.2.3+b", Step::Unknown, false),
            ("2024-01-01", "2024-02-01", Step::Unknown, false),
            ("1.2", "1.3", Step::Unknown, false),
        ] {
            assert_eq!((step(was, is), says_break(was, is)), (expected, breaks), "{was} to {is}");
        }
    }
}
