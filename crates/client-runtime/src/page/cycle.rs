//! Notices that cursors go round in a circle, in constant memory.
//!
//! Brent's method: compare each cursor with one remembered cursor, and move the memory on after 1, 2, 4, 8, ...
//! steps. A circle of any length is noticed within a few rounds; a walk that ends is never accused.

/// Watches the cursors of one walk.
#[derive(Debug, Default)]
pub(super) struct CycleGuard {
    remembered: Option<String>,
    steps: u64,
    window: u64,
}

impl CycleGuard {
    /// Takes the next cursor; `true` when it was seen before.
    pub(super) fn repeats(&mut self, cursor: &str) -> bool {
        if self.remembered.as_deref() == Some(cursor) {
            return true;
        }
        self.steps += 1;
        if self.steps >= self.window {
            self.remembered = Some(cursor.to_owned());
            self.window = (self.window * 2).max(1);
            self.steps = 0;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_circle_is_noticed_soon(lead in 0_usize..200, round in 1_usize..200) {
            let mut guard = CycleGuard::default();
            let cursor = |step: usize| if step < lead { step } else { lead + (step - lead) % round };
            let noticed = (0..).find(|&step| guard.repeats(&cursor(step).to_string())).unwrap();
            prop_assert!(noticed >= lead + round, "an innocent walk was accused at step {noticed}");
            prop_assert!(noticed <= 4 * (lead + round) + 4, "noticed at step {noticed} only");
        }

        #[test]
        fn no_walk_without_a_circle_is_accused(length in 0_u32..3000) {
            let mut guard = CycleGuard::default();
            prop_assert!((0..length).all(|step| !guard.repeats(&step.to_string())));
        }
    }
}
