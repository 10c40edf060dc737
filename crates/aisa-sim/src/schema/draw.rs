//! Draws in a row, for values whose parts cannot be numbered.

use simulator::Noise;

/// A sequence of numbers that look random and follow from where it began.
#[derive(Debug, Clone)]
pub(crate) struct Draw {
    noise: Noise,
    stream: u64,
    index: u64,
}

impl Draw {
    /// The sequence of the thing of this name and number.
    pub(crate) fn new(seed: u64, name: &str, number: u64) -> Self {
        Draw { noise: Noise::new(seed, name), stream: number, index: 0 }
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.index += 1;
        self.noise.at(self.stream, self.index)
    }

    /// In `0..bound`; 0 if `bound` is 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.index += 1;
        self.noise.below(self.stream, self.index, bound)
    }

    /// In `least..=most`; `least` if there is nothing between them.
    pub(crate) fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = u64::try_from(i128::from(most) - i128::from(least)).unwrap_or(0);
        let step = self.below(span.saturating_add(1));
        i64::try_from(i128::from(least) + i128::from(step)).unwrap_or(least)
    }

    /// One of several; there has to be one.
    pub(crate) fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len() as u64) as usize]
    }

    pub(crate) fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}
