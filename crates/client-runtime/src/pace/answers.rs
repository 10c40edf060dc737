//! The answers that a window still counts, in a bounded amount of memory.
//!
//! What is counted is a number for each answer: 1 where a window counts requests, the tokens of one where it counts those.
//!
//! Answers that came close together are kept as one group, which counts until its latest member is out of the window: a
//! place is then free a little later than it might be, and never earlier. A group spans at most a 4096th of the window,
//! so a plan of any size takes as many groups at the most, and every place is within a 4096th of its time.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Groups in a window.
const GROUPS: u32 = 4096;

/// Answers, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Answers {
    groups: VecDeque<Group>,
    number: usize,
}

#[derive(Debug)]
struct Group {
    first: Instant,
    latest: Instant,
    number: usize,
}

impl Answers {
    /// How much they count together.
    pub(super) fn number(&self) -> usize {
        self.number
    }

    /// How many there are at least: those that are kept as one are one.
    pub(super) fn groups(&self) -> usize {
        self.groups.len()
    }

    /// When number `index` came, counted from the oldest, or a little later.
    pub(super) fn moment(&self, index: usize) -> Option<Instant> {
        let mut before = 0;
        let mut groups = self.groups.iter();
        groups.find_map(|group| {
            before += group.number;
            (index < before).then_some(group.latest)
        })
    }

    /// Notes one more that counts `number`; in a group of its own where the `window` is not known.
    pub(super) fn add(&mut self, now: Instant, window: Option<Duration>, number: usize) {
        self.number = self.number.saturating_add(number);
        if let (Some(group), Some(window)) = (self.groups.back_mut(), window)
            // From the first: measured from the latest, a steady stream would be one group without an end.
            && now.saturating_duration_since(group.first) < window / GROUPS
        {
            group.latest = group.latest.max(now);
            group.number = group.number.saturating_add(number);
            return;
        }
        self.groups.push_back(Group { first: now, latest: now, number });
    }

    /// Forgets those that came `age` or longer ago.
    pub(super) fn forget(&mut self, now: Instant, age: Duration) {
        while self.groups.front().is_some_and(|group| group.latest + age <= now) {
            self.forget_oldest();
        }
    }

    /// Counts this many less, of the oldest: what is left is then kept for longer rather than shorter.
    pub(super) fn reduce(&mut self, mut less: usize) {
        self.number = self.number.saturating_sub(less);
        while less > 0
            && let Some(group) = self.groups.front_mut()
        {
            if group.number > less {
                group.number -= less;
                return;
            }
            less -= group.number;
            self.groups.pop_front();
        }
    }

    /// Forgets the oldest, with those it is grouped with.
    pub(super) fn forget_oldest(&mut self) {
        self.number = self.number.saturating_sub(self.groups.pop_front().map_or(0, |group| group.number));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_secs(60);

    #[test]
    fn any_number_takes_bounded_memory() {
        let start = Instant::now();
        let mut answers = Answers::default();
        // Five windows of 100,000 each, evenly.
        for number in 0..500_000_u32 {
            let now = start + WINDOW / 100_000 * number;
            answers.forget(now, WINDOW);
            answers.add(now, Some(WINDOW), 1);
            assert!(answers.groups.len() <= GROUPS as usize + 1);
        }
        // What is in the window, and what came within a 4096th before it.
        assert!((100_000..=100_025).contains(&answers.number()), "{}", answers.number());
        assert_eq!(answers.number(), answers.groups.iter().map(|group| group.number).sum::<usize>());
    }

    #[test]
    fn a_place_is_told_late_rather_than_early() {
        let start = Instant::now();
        let mut answers = Answers::default();
        let moments: Vec<Instant> =
            (0..1_000).map(|number| start + Duration::from_millis(7 * number + number % 5)).collect();
        for &now in &moments {
            answers.add(now, Some(WINDOW), 1);
        }
        for (index, &moment) in moments.iter().enumerate() {
            let told = answers.moment(index).unwrap();
            assert!(told >= moment && told < moment + WINDOW / GROUPS, "{index}");
        }
        assert_eq!(answers.moment(1_000), None);
    }

    #[test]
    fn the_oldest_are_counted_for_less() {
        let start = Instant::now();
        let moment = |second| start + Duration::from_secs(second);
        // how much less, and what is left, with the moment of the first
        for (less, number, first) in
            [(0, 60, Some(0)), (9, 51, Some(0)), (10, 50, Some(1)), (29, 31, Some(1)), (59, 1, Some(2)), (60, 0, None)]
        {
            let mut answers = Answers::default();
            for second in 0..3 {
                answers.add(moment(second), Some(WINDOW), 10 * (second as usize + 1));
            }
            answers.reduce(less);
            assert_eq!((answers.number(), answers.moment(0)), (number, first.map(moment)), "{less}");
            answers.forget(moment(100), WINDOW);
            assert_eq!((answers.number(), answers.groups.len()), (0, 0), "{less}");
        }
    }

    #[test]
    fn without_a_window_each_is_kept_apart() {
        let now = Instant::now();
        let mut answers = Answers::default();
        (0..3).for_each(|_| answers.add(now, None, 1));
        answers.forget_oldest();
        assert_eq!((answers.number(), answers.groups.len()), (2, 2));
        (0..3).for_each(|_| answers.forget_oldest());
        assert_eq!((answers.number(), answers.moment(0)), (0, None));
    }
}
