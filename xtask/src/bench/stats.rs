//! The arithmetic of a comparison: medians, spreads, and ratios of what was measured in pairs.
//!
//! Two programs that are run in turn meet the same weather: a busy moment of the machine slows a pair, not one of
//! the two. So a ratio is taken within each pair, and the ratios are summed up, not the other way round. The median
//! does not move when one pair in ten was disturbed; a mean would. How sure it is comes from the ranks of the sample,
//! so that nothing is assumed about the noise, and more runs give a narrower answer.
//!
//! ```
//! use xtask::bench::stats::Comparison;
//!
//! let pairs = [(10.0, 11.0), (10.0, 10.0), (50.0, 60.0)];
//! let comparison = Comparison::of(&pairs).unwrap();
//! assert_eq!(comparison.ratio.median, 1.1);
//! ```

use std::fmt;

/// Five numbers that tell how a sample is spread.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The smallest value.
    pub min: f64,
    /// The lower end of the interval that holds the true median with 95 % confidence.
    pub lower: f64,
    /// Half of the values are below it.
    pub median: f64,
    /// The upper end of that interval.
    pub upper: f64,
    /// The largest value.
    pub max: f64,
}

impl Spread {
    /// The spread of `values`, in any order; `None` without values, or with one that is no number.
    ///
    /// The interval lies between two ranks: how many of `n` values fall below the true median is binomial, and
    /// 1.96 standard deviations of it are `0.98 √n` ranks. Of fewer than six values it is the whole range.
    pub fn of(values: &[f64]) -> Option<Spread> {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        if sorted.iter().any(|value| !value.is_finite()) {
            return None;
        }
        let last = sorted.len().checked_sub(1)?;
        let count = sorted.len() as f64;
        // A negative rank becomes 0.
        let rank = ((count - 1.96 * count.sqrt()) / 2.0) as usize;
        let middle = sorted.len() / 2;
        Some(Spread {
            min: sorted[0],
            lower: sorted[rank],
            median: (sorted[middle] + sorted[last - middle]) / 2.0,
            upper: sorted[last - rank],
            max: sorted[last],
        })
    }
}

/// What a ratio is to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    /// Of what should be little: time, memory.
    AtMost(f64),
    /// Of what should be much: requests a second.
    AtLeast(f64),
}

impl Aim {
    /// Whether a value that was measured several times is as it is to be.
    #[must_use]
    pub fn verdict(self, measured: &Spread) -> Verdict {
        let (all, some) = match self {
            Aim::AtMost(aim) => (measured.upper <= aim, measured.lower <= aim),
            Aim::AtLeast(aim) => (measured.lower >= aim, measured.upper >= aim),
        };
        match (all, some) {
            (true, _) => Verdict::Met,
            (false, true) => Verdict::Unclear,
            (false, false) => Verdict::Missed,
        }
    }

    /// The bound.
    #[must_use]
    pub fn bound(self) -> f64 {
        match self {
            Aim::AtMost(bound) | Aim::AtLeast(bound) => bound,
        }
    }
}

impl fmt::Display for Aim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Aim::AtMost(bound) => write!(f, "<= {bound:.2}"),
            Aim::AtLeast(bound) => write!(f, ">= {bound:.2}"),
        }
    }
}

/// Whether an aim was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was, with 95 % confidence.
    Met,
    /// It was not, with 95 % confidence.
    Missed,
    /// The aim lies within the interval of the median: measure more often, or on a calmer machine.
    Unclear,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Verdict::Met => "met",
            Verdict::Missed => "missed",
            Verdict::Unclear => "unclear",
        })
    }
}

/// Two programs measured in pairs: the handwritten one first, ours second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// Of the handwritten program.
    pub plain: Spread,
    /// Of ours.
    pub ours: Spread,
    /// Ours divided by the handwritten one, within each pair.
    pub ratio: Spread,
}

impl Comparison {
    /// Sums `(plain, ours)` pairs up; `None` without pairs, or where a ratio cannot be taken.
    pub fn of(pairs: &[(f64, f64)]) -> Option<Comparison> {
        let column = |of: fn(&(f64, f64)) -> f64| Spread::of(&pairs.iter().map(of).collect::<Vec<_>>());
        Some(Comparison {
            plain: column(|pair| pair.0)?,
            ours: column(|pair| pair.1)?,
            ratio: column(|pair| pair.1 / pair.0)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spreads() {
        type Five = [f64; 5];
        let cases: &[(&[f64], Five)] = &[
            (&[3.0], [3.0; 5]),
            (&[4.0, 2.0], [2.0, 2.0, 3.0, 4.0, 4.0]),
            (&[5.0, 1.0, 3.0, 2.0, 4.0], [1.0, 1.0, 3.0, 5.0, 5.0]),
            // One disturbed run in ten moves the maximum and nothing else.
            (&[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 900.0], [1.0, 1.0, 1.0, 1.0, 900.0]),
        ];
        let twenty: Vec<f64> = (1..=20).map(f64::from).collect();
        assert_eq!(Spread::of(&twenty).unwrap(), Spread { min: 1.0, lower: 6.0, median: 10.5, upper: 15.0, max: 20.0 });
        for (values, five) in cases {
            let spread = Spread::of(values).unwrap();
            let found = [spread.min, spread.lower, spread.median, spread.upper, spread.max];
            assert_eq!(found, *five, "{values:?}");
        }
    }

    #[test]
    fn a_verdict_is_given_with_confidence() {
        let cases: &[(&[f64], Verdict)] = &[
            (&[1.0, 1.1], Verdict::Met),
            (&[1.0, 1.0, 1.0, 1.0, 9.0], Verdict::Unclear),
            (&[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 9.0], Verdict::Met),
            (&[1.2, 1.3], Verdict::Missed),
            (&[0.1, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2], Verdict::Missed),
            (&[1.0, 1.2], Verdict::Unclear),
        ];
        for (values, verdict) in cases {
            assert_eq!(Aim::AtMost(1.1).verdict(&Spread::of(values).unwrap()), *verdict, "{values:?}");
            // What is little where much is asked for is the same the other way round.
            let mirrored: Vec<f64> = values.iter().map(|value| -value).collect();
            assert_eq!(Aim::AtLeast(-1.1).verdict(&Spread::of(&mirrored).unwrap()), *verdict, "{values:?}");
        }
    }

    #[test]
    fn nothing_comes_from_nothing() {
        assert_eq!(Spread::of(&[]), None);
        assert_eq!(Spread::of(&[1.0, f64::NAN]), None);
        assert_eq!(Comparison::of(&[]), None);
        assert_eq!(Comparison::of(&[(0.0, 1.0)]), None, "a ratio to zero says nothing");
    }

    #[test]
    fn a_slow_moment_slows_the_pair_and_not_the_ratio() {
        let pairs = [(1.0, 1.2), (10.0, 12.0), (2.0, 2.4)];
        let comparison = Comparison::of(&pairs).unwrap();
        assert!((comparison.ratio.min - 1.2).abs() < 1e-9 && (comparison.ratio.max - 1.2).abs() < 1e-9);
        assert_eq!((comparison.plain.max, comparison.ours.median), (10.0, 2.4));
    }
}
