//! How sessions are dealt to users.
//!
//! Sessions come in rounds. In each round every user has one, two or four of them, at places that differ
//! from round to round; so some users visit more often than others, and still both directions (session to
//! user, user to sessions) are arithmetic.
//!
//! A round has 14 places for 8 users: one of them takes four, three take two each, four take one each.

use super::stream;
use simulator::Noise;

/// How many users there are, and which session is whose.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deal {
    /// Users in units of eight.
    eighth: u64,
    /// Coprime to the number of places, so that multiplying by it permutes them.
    step: u64,
    /// Its inverse modulo the number of places.
    unstep: u64,
}

impl Deal {
    /// About one user for 20 sessions.
    pub(super) fn new(sessions: u64) -> Self {
        let eighth = (sessions / 160).clamp(2, 1 << 40);
        let places = 14 * eighth;
        // Near the golden section neighbours land far apart. The search ends: `places - 1` is coprime.
        let step = (places * 5 / 8..places).find(|&step| inverse(step, places).is_some()).unwrap_or(1);
        let unstep = inverse(step, places).unwrap_or(1);
        Deal { eighth, step, unstep }
    }

    pub(crate) fn users(&self) -> u64 {
        8 * self.eighth
    }

    fn places(&self) -> u64 {
        14 * self.eighth
    }

    /// The user that the session with this index belongs to.
    pub(super) fn user_of(&self, noise: &Noise, session: u64) -> u64 {
        let (round, position) = (session / self.places(), session % self.places());
        let shift = noise.below(stream::ROUND, round, self.places());
        let place = (product(position, self.step, self.places()) + shift) % self.places();
        match place / self.eighth {
            0..4 => place % self.eighth,
            4..10 => self.eighth + (place - 4 * self.eighth) % (3 * self.eighth),
            _ => place - 6 * self.eighth,
        }
    }

    /// Indices below `total` of the sessions of a user, ascending.
    pub(super) fn sessions_of(&self, noise: &Noise, user: u64, total: u64) -> Vec<u64> {
        let places: Vec<u64> = match user / self.eighth {
            0 => (0..4).map(|turn| user + turn * self.eighth).collect(),
            1..4 => (0..2).map(|turn| user + 3 * self.eighth + turn * 3 * self.eighth).collect(),
            _ => vec![user + 6 * self.eighth],
        };
        let rounds = total.div_ceil(self.places());
        let mut sessions: Vec<u64> = (0..rounds)
            .flat_map(|round| {
                let shift = noise.below(stream::ROUND, round, self.places());
                places.iter().map(move |&place| {
                    let shifted = (place + self.places() - shift) % self.places();
                    round * self.places() + product(shifted, self.unstep, self.places())
                })
            })
            .filter(|&session| session < total)
            .collect();
        sessions.sort_unstable();
        sessions
    }
}

fn product(a: u64, b: u64, modulus: u64) -> u64 {
    (u128::from(a) * u128::from(b) % u128::from(modulus)) as u64
}

/// The inverse of `number` modulo `modulus` by the extended Euclidean algorithm, if they are coprime.
fn inverse(number: u64, modulus: u64) -> Option<u64> {
    let (mut r, mut next_r) = (i128::from(modulus), i128::from(number));
    let (mut t, mut next_t) = (0_i128, 1_i128);
    while next_r != 0 {
        let quotient = r / next_r;
        (r, next_r) = (next_r, r - quotient * next_r);
        (t, next_t) = (next_t, t - quotient * next_t);
    }
    (r == 1).then(|| t.rem_euclid(i128::from(modulus)) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_deal_works_in_both_directions(sessions in 0_u64..5_000, total in 0_u64..4_000, seed: u64) {
            let (deal, noise) = (Deal::new(sessions), Noise::new(seed, "us"));
            let mut dealt = vec![None; total as usize];
            for user in 0..deal.users() {
                let own = deal.sessions_of(&noise, user, total);
                prop_assert!(own.is_sorted());
                for session in own {
                    prop_assert_eq!(deal.user_of(&noise, session), user);
                    prop_assert_eq!(dealt[session as usize].replace(user), None);
                }
            }
            prop_assert!(dealt.iter().all(Option::is_some));
        }
    }
}
