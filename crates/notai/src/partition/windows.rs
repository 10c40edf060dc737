//! An interval of time in windows that meet, and to which of them an instant belongs.
//!
//! Three things about the API are not known, and the windows are made so that none of them matters: how precise its
//! times are, whether it rounds or cuts off the times that it shows, and whether it does so to the bounds it is given.
//! Bounds between windows are whole seconds, or whole milliseconds where windows are short. What belongs to a window is
//! decided by the time that an item shows, and a window asks from a little earlier than it begins, so that an item
//! whose time was rounded up into the window is in its answer.

use chrono::{DateTime, TimeDelta, Utc};
use client_runtime::Membership;

/// How much earlier than it begins a window asks, at most: what rounding to whole seconds could move.
const SLACK: TimeDelta = TimeDelta::seconds(1);

/// The slack is at most this part of the window before, so that short windows do not ask for everything twice.
const SLACK_PART: i32 = 16;

/// Where one window ends and the next begins: fewer than `windows`, ascending, all of them after `start` and before
/// `end`. An interval that is too short for so many windows is cut into fewer.
pub(super) fn bounds(start: DateTime<Utc>, end: DateTime<Utc>, windows: usize) -> Vec<DateTime<Utc>> {
    let (from, to) = (i128::from(start.timestamp_millis()), i128::from(end.timestamp_millis()));
    let windows = windows as i128;
    let grid = if to - from >= windows * 1_000 { 1_000 } else { 1 };
    let mut bounds = Vec::new();
    for window in 1..windows {
        let bound = from + (to - from) * window / windows;
        let on_grid = i64::try_from(bound - bound.rem_euclid(grid)).ok();
        let Some(bound) = on_grid.and_then(DateTime::from_timestamp_millis) else {
            continue;
        };
        if start < bound && bound < end && bounds.last().is_none_or(|last| *last < bound) {
            bounds.push(bound);
        }
    }
    bounds
}

/// One window. At the outer bounds of the interval the API alone decides what is inside, as in any other list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Window {
    /// The first instant, and from when on to ask; `None` in the first window.
    begin: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// The first instant of the next window; `None` in the last one.
    end: Option<DateTime<Utc>>,
}

impl Window {
    /// The windows of an interval that begins at `start`, if that is known.
    pub(super) fn all(start: Option<DateTime<Utc>>, bounds: &[DateTime<Utc>]) -> Vec<Self> {
        let mut before = start;
        let mut begin = None;
        let mut windows = Vec::with_capacity(bounds.len() + 1);
        for &bound in bounds {
            windows.push(Self { begin, end: Some(bound) });
            let slack = before.map_or(SLACK, |before| ((bound - before) / SLACK_PART).clamp(TimeDelta::zero(), SLACK));
            let slack = TimeDelta::milliseconds(slack.num_milliseconds());
            begin = Some((bound, bound.checked_sub_signed(slack).unwrap_or(bound)));
            before = Some(bound);
        }
        windows.push(Self { begin, end: None });
        windows
    }

    /// From when on to ask; `None` for what the list says.
    pub(super) fn asks_from(&self) -> Option<DateTime<Utc>> {
        self.begin.map(|(_, ask)| ask)
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
                let begun = self.begin.is_none_or(|(first, _)| first <= time);
                let over = self.end.is_some_and(|next| next <= time);
                if begun && !over { Membership::Inside } else { Membership::Outside }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(nanoseconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_nanos(nanoseconds)
    }

    prop_compose! {
        /// Intervals from nothing to centuries, at any nanosecond.
        fn interval()(start in -1_i64 << 60..1 << 60, exponent in 0_u32..61, fraction in 0.0..1.0) -> (i64, i64) {
            (start, start + ((1_i64 << exponent) as f64 * fraction) as i64)
        }
    }

    proptest! {
        #[test]
        fn bounds_ascend_inside_of_the_interval((start, end) in interval(), count in 1_usize..50) {
            let (start, end) = (at(start), at(end));
            let bounds = bounds(start, end, count);
            prop_assert!(bounds.len() < count);
            prop_assert!(bounds.iter().all(|bound| start < *bound && *bound < end));
            prop_assert!(bounds.windows(2).all(|pair| pair[0] < pair[1]));
            if end - start > TimeDelta::milliseconds(2 * count as i64) {
                prop_assert_eq!(bounds.len(), count - 1);
            }
        }

        #[test]
        fn every_instant_belongs_to_one_window_which_asks_for_it(
            (start, end) in interval(),
            count in 1_usize..20,
            share in 0.0..1.0,
            precision in prop::sample::select(vec![1_i64, 1_000, 1_000_000, 1_000_000_000]),
            rounds in any::<bool>(),
        ) {
            let bounds = bounds(at(start), at(end), count);
            let windows = Window::all(Some(at(start)), &bounds);
            prop_assert_eq!(windows.len(), bounds.len() + 1);
            // Anywhere, and as close to a bound as can be.
            let anywhere = start + ((end - start) as f64 * share) as i64;
            let near = bounds.iter().flat_map(|bound| {
                let bound = bound.timestamp_nanos_opt().unwrap();
                [bound - 500_000, bound - 1, bound, bound + 1, bound + 999_999]
            });
            for created in near.chain([anywhere]).filter(|created| (start..=end).contains(created)) {
                let up = if rounds { precision / 2 } else { 0 };
                let shown = (created + up).div_euclid(precision) * precision;
                let holding: Vec<&Window> =
                    windows.iter().filter(|window| window.holds(Some(at(shown))) == Membership::Inside).collect();
                prop_assert_eq!(holding.len(), 1);
                let window = holding[0];
                // Short windows have less slack than a second, and bounds that no time in whole seconds respects.
                let slack = window.begin.map_or(i64::MAX, |(first, ask)| (first - ask).num_nanoseconds().unwrap());
                let whole_seconds = window.end.is_none_or(|end| end.timestamp_subsec_nanos() == 0);
                if shown - created <= slack && (precision <= 1_000_000 || whole_seconds) {
                    let listed = window.asks_from().is_none_or(|from| from <= at(created))
                        && window.asks_to().is_none_or(|to| at(created) <= to);
                    prop_assert!(listed, "{created} is shown as {shown}: {window:?}");
                }
            }
        }
    }

    #[test]
    fn long_windows_meet_at_whole_seconds_and_overlap_by_one() {
        let (start, end) = (at(123_456_789), at(4 * 3_600_000_000_000 + 5));
        let bounds = bounds(start, end, 4);
        assert!(bounds.iter().all(|bound| bound.timestamp_subsec_nanos() == 0));
        for window in &Window::all(Some(start), &bounds)[1..] {
            let (first, ask) = window.begin.unwrap();
            assert_eq!(first - ask, TimeDelta::seconds(1));
        }
    }

    #[test]
    fn what_cannot_be_cut_is_one_window() {
        let noon = at(1_781_092_800_000_000_000);
        for end in [noon, noon - TimeDelta::days(1), noon + TimeDelta::nanoseconds(999_999)] {
            assert!(bounds(noon, end, 8).is_empty());
            let windows = Window::all(Some(noon), &[]);
            assert_eq!(windows, [Window { begin: None, end: None }]);
        }
        assert_eq!(bounds(DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC, 9).len(), 8);
    }
}
