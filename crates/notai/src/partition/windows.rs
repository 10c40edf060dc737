//! An interval of time in windows that meet, and to which of them an instant belongs.
//!
//! Three things about the API are not known, and the windows are made so that none of them matters: how precise its
//! times are, up to whole seconds; whether it rounds or cuts off the times that it shows; and whether it does so to the
//! bounds it is given. Windows meet at whole seconds, which no rounding to seconds or finer carries a time across
//! without hitting them. What belongs to a window is decided by the time that an item shows, and a window asks from a
//! second before it begins, so that an item whose time was rounded up into the window is in its answer.

use chrono::{DateTime, TimeDelta, Utc};
use client_runtime::Membership;

/// How much earlier than it begins a window asks: what rounding to whole seconds could move.
const SLACK: TimeDelta = TimeDelta::seconds(1);

/// How near to a bound an item shows its time if the other window at that bound lists it too: that one asks up to the
/// slack beyond the bound, and rounding could have moved the time as far again.
const NEAR: TimeDelta = TimeDelta::seconds(2);

/// Seconds from one bound to the next, at least: twice the slack, so that no window asks from before the one before it,
/// nor the second one from before the interval, and at most half of what a window lists belongs to its neighbour.
const SHORTEST: i64 = 2;

/// Where one window ends and the next begins: whole seconds, ascending, no two closer to each other or to `start` and
/// `end` than [`SHORTEST`]. An interval that is too short for so many windows is cut into as many as it has room for.
pub(super) fn bounds(start: DateTime<Utc>, end: DateTime<Utc>, windows: usize) -> Vec<DateTime<Utc>> {
    // The whole seconds inside of the interval.
    let from = i128::from(start.timestamp()) + i128::from(start.timestamp_subsec_nanos() > 0);
    let length = i128::from(end.timestamp()) - from;
    let windows = (windows as i128).min(length / i128::from(SHORTEST));
    let bound = |window| DateTime::from_timestamp(i64::try_from(from + length * window / windows).ok()?, 0);
    (1..windows).filter_map(bound).collect()
}

/// Whether these are bounds as [`bounds`] makes them, for those that come from elsewhere.
pub(super) fn are_bounds(bounds: &[DateTime<Utc>]) -> bool {
    bounds.iter().all(|bound| bound.timestamp_subsec_nanos() == 0)
        && bounds.is_sorted_by(|one, next| next.signed_duration_since(one).num_seconds() >= SHORTEST)
}

/// One window. At the outer bounds of the interval the API alone decides what is inside, as in any other list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Window {
    /// The first instant; `None` in the first window.
    begin: Option<DateTime<Utc>>,
    /// The first instant of the next window; `None` in the last one.
    end: Option<DateTime<Utc>>,
}

impl Window {
    /// The windows that meet at `bounds`.
    pub(super) fn all(bounds: &[DateTime<Utc>]) -> Vec<Self> {
        let begins = [None].into_iter().chain(bounds.iter().copied().map(Some));
        let ends = bounds.iter().copied().map(Some).chain([None]);
        begins.zip(ends).map(|(begin, end)| Self { begin, end }).collect()
    }

    /// From when on to ask; `None` for what the list says.
    pub(super) fn asks_from(&self) -> Option<DateTime<Utc>> {
        self.begin.map(|begin| begin.checked_sub_signed(SLACK).unwrap_or(begin))
    }

    /// Until when to ask, included; `None` for what the list says.
    pub(super) fn asks_to(&self) -> Option<DateTime<Utc>> {
        self.end
    }

    /// Whether an item with this time belongs to the window.
    pub(super) fn holds(&self, time: Option<DateTime<Utc>>) -> Membership {
        match time {
            None => Membership::Unknown,
            Some(time) => {
                let begun = self.begin.is_none_or(|first| first <= time);
                let over = self.end.is_some_and(|next| next <= time);
                let is_near = |bound: DateTime<Utc>| time.signed_duration_since(bound).abs() <= NEAR;
                if !begun || over {
                    Membership::Outside
                } else if [self.begin, self.end].into_iter().flatten().any(is_near) {
                    Membership::Shared
                } else {
                    Membership::Inside
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECOND: i64 = 1_000_000_000;

    fn at(nanoseconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_nanos(nanoseconds)
    }

    prop_compose! {
        /// Intervals from nothing to centuries, at any nanosecond.
        fn any_interval()(start in -1_i64 << 60..1 << 60, exponent in 0_u32..61, fraction in 0.0..1.0) -> (i64, i64) {
            (start, start + ((1_i64 << exponent) as f64 * fraction) as i64)
        }
    }

    prop_compose! {
        /// Intervals of seconds, where windows are as short as they can be.
        fn short_interval()(
            start in prop::sample::select(vec![0, 1, 999_999_999, 300_000_000, 700_000_000]),
            seconds in 0_i64..40,
            beyond in prop::sample::select(vec![0, 1, 999_999_999, 300_000_000, 700_000_000]),
        ) -> (i64, i64) {
            (start, start + seconds * SECOND + beyond)
        }
    }

    fn interval() -> impl Strategy<Value = (i64, i64)> {
        prop_oneof![any_interval(), short_interval()]
    }

    /// How an API may show a time that it keeps more precisely.
    #[derive(Clone, Copy, Debug)]
    enum Shown {
        Cut,
        Rounded,
        RoundedUp,
    }

    impl Shown {
        fn time(self, created: i64, precision: i64) -> i64 {
            let up = match self {
                Self::Cut => 0,
                Self::Rounded => precision / 2,
                Self::RoundedUp => precision - 1,
            };
            (created + up).div_euclid(precision) * precision
        }
    }

    proptest! {
        #[test]
        fn bounds_are_whole_seconds_inside_of_the_interval((start, end) in interval(), count in 1_usize..50) {
            let bounds = bounds(at(start), at(end), count);
            prop_assert!(bounds.len() < count);
            prop_assert!(bounds.iter().all(|bound| bound.timestamp_subsec_nanos() == 0));
            let edges: Vec<_> = [at(start)].into_iter().chain(bounds.iter().copied()).chain([at(end)]).collect();
            let shortest = edges.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap();
            prop_assert!(bounds.is_empty() || shortest >= TimeDelta::seconds(2), "{edges:?}");
            // Fewer than asked for only where there is no room: what is cut off at the edges is less than two seconds.
            let room = ((end - start) / SECOND - 2) / 2;
            prop_assert!(bounds.len() as i64 >= (count as i64 - 1).min(room - 1), "{edges:?}");
        }

        #[test]
        fn what_the_list_lists_is_listed_by_the_one_window_that_holds_it(
            (start, end) in interval(),
            count in 1_usize..20,
            share in 0.0..1.0,
            precision in prop::sample::select(vec![1_i64, 1_000, 1_000_000, SECOND]),
            shown in prop::sample::select(vec![Shown::Cut, Shown::Rounded, Shown::RoundedUp]),
            filters_by_shown in any::<bool>(),
        ) {
            let bounds = bounds(at(start), at(end), count);
            let windows = Window::all(&bounds);
            prop_assert_eq!(windows.len(), bounds.len() + 1);
            // Anywhere, and around every edge, up to whatever rounding could carry over it.
            let anywhere = start + ((end - start) as f64 * share) as i64;
            let edges = bounds.iter().map(|bound| bound.timestamp_nanos_opt().unwrap()).chain([start, end]);
            let near = edges.flat_map(|edge| {
                let ahead = [1, 499_999_999, 500_000_000, 500_000_001, 700_000_000, 999_999_999, SECOND, SECOND + 1];
                ahead.into_iter().flat_map(move |far| [edge - far, edge, edge + far])
            });
            for created in near.chain([anywhere]) {
                let shown = shown.time(created, precision);
                let filtered = at(if filters_by_shown { shown } else { created });
                let lists = |from: Option<_>, to: Option<_>| {
                    (from.unwrap_or(at(start))..=to.unwrap_or(at(end))).contains(&filtered)
                };
                let holds = |window: &Window| window.holds(Some(at(shown)));
                let holding: Vec<_> = (0..windows.len()).filter(|&i| holds(&windows[i]) != Membership::Outside).collect();
                prop_assert_eq!(holding.len(), 1);
                let index = holding[0];
                let listing: Vec<_> =
                    (0..windows.len()).filter(|&i| lists(windows[i].asks_from(), windows[i].asks_to())).collect();
                let handed_out = listing.contains(&index);
                prop_assert_eq!(handed_out, lists(None, None), "{} is shown as {}: {:?}", created, shown, windows);
                // Who else lists it is a neighbour, and the item is known to be shared.
                prop_assert!(listing.iter().all(|other| other.abs_diff(index) <= 1), "{} is shown as {}", created, shown);
                let is_shared = listing.iter().any(|other| *other != index);
                prop_assert!(!is_shared || holds(&windows[index]) == Membership::Shared, "{:?}", windows[index]);
            }
        }
    }

    #[test]
    fn windows_meet_at_whole_seconds_and_overlap_by_one() {
        let bounds = bounds(at(123_456_789), at(4 * 3_600 * SECOND + 5), 4);
        assert_eq!(bounds.len(), 3);
        for (window, bound) in Window::all(&bounds)[1..].iter().zip(bounds) {
            assert_eq!(bound.timestamp_subsec_nanos(), 0);
            assert_eq!((window.begin, window.asks_from()), (Some(bound), Some(bound - TimeDelta::seconds(1))));
        }
    }

    #[test]
    fn no_window_is_shorter_than_two_seconds() {
        let cases = [
            // From and to in milliseconds, windows asked for, bounds in seconds.
            (0, 4_000, 8, vec![2]),
            (0, 3_999, 8, vec![]),
            (1, 4_001, 8, vec![]),
            (1, 5_000, 8, vec![3]),
            (700, 7_300, 3, vec![3, 5]),
            (0, 20_000, 4, vec![5, 10, 15]),
        ];
        for (from, to, windows, expected) in cases {
            let bounds = bounds(at(from * 1_000_000), at(to * 1_000_000), windows);
            let seconds: Vec<_> = bounds.iter().map(DateTime::timestamp).collect();
            assert_eq!(seconds, expected, "{from} to {to} in {windows}");
        }
    }

    #[test]
    fn bounds_of_another_make_are_known() {
        let second = |seconds: i64| at(seconds * SECOND);
        assert!(are_bounds(&[]) && are_bounds(&[second(7)]) && are_bounds(&[second(-2), second(0), second(3)]));
        for others in
            [vec![second(2), second(3)], vec![second(4), second(2)], vec![second(2) + TimeDelta::milliseconds(1)]]
        {
            assert!(!are_bounds(&others), "{others:?}");
        }
        assert!(are_bounds(&bounds(second(0), second(1_000), 77)));
    }

    #[test]
    fn what_cannot_be_cut_is_one_window() {
        let noon = at(1_781_092_800 * SECOND);
        for end in [noon, noon - TimeDelta::days(1), noon + TimeDelta::nanoseconds(999_999)] {
            assert!(bounds(noon, end, 8).is_empty());
            assert_eq!(Window::all(&[]), [Window { begin: None, end: None }]);
        }
        assert_eq!(bounds(DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC, 9).len(), 8);
    }
}
