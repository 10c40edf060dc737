//! Numbers that look random and follow from a seed: what simulated data are made of.
//!
//! Nothing is drawn in sequence. Every property of every thing is a hash of (seed, property, index), so
//! that session 9,999,999 costs as much as session 0 and nothing has to be kept.

/// A source of noise. Cheap to copy.
#[derive(Debug, Clone, Copy)]
pub struct Noise(u64);

impl Noise {
    /// The source of this name; others of the same seed have nothing in common with it.
    pub fn new(seed: u64, name: &str) -> Self {
        Noise(name.bytes().fold(mix(seed), |state, byte| mix(state ^ u64::from(byte))))
    }

    /// The number of a property (`stream`) of the thing with this index.
    pub fn at(self, stream: u64, index: u64) -> u64 {
        mix(self.0 ^ mix(stream.wrapping_add(0x9e37_79b9_7f4a_7c15)) ^ mix(index).rotate_left(17))
    }

    /// The same, in `0..bound`; 0 if `bound` is 0.
    pub fn below(self, stream: u64, index: u64, bound: u64) -> u64 {
        // A remainder would do, but its low bits are those that other streams are asked for too.
        ((u128::from(self.at(stream, index)) * u128::from(bound)) >> 64) as u64
    }

    /// True once in `times`.
    pub fn once_in(self, stream: u64, index: u64, times: u64) -> bool {
        self.below(stream, index, times) == 0
    }

    /// Hides a number: a bijection, undone by [`reveal`](Noise::reveal).
    pub fn hide(self, stream: u64, number: u64) -> u64 {
        mix(number ^ self.at(stream, 0))
    }

    /// The number that [`hide`](Noise::hide) has hidden.
    pub fn reveal(self, stream: u64, hidden: u64) -> u64 {
        unmix(hidden) ^ self.at(stream, 0)
    }
}

// The finaliser of SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators").
// Each step is invertible, so the whole is a bijection of the 64-bit numbers.
fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

// The steps of `mix` backwards; the factors are the inverses of its factors modulo 2^64.
fn unmix(mut x: u64) -> u64 {
    x = (x ^ (x >> 31) ^ (x >> 62)).wrapping_mul(0x3196_42b2_d24d_8ec3);
    x = (x ^ (x >> 27) ^ (x >> 54)).wrapping_mul(0x96de_1b17_3f11_9089);
    x ^ (x >> 30) ^ (x >> 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_hidden_can_be_revealed(seed: u64, stream in 0_u64..100, number: u64) {
            let noise = Noise::new(seed, "us");
            prop_assert_eq!(noise.reveal(stream, noise.hide(stream, number)), number);
        }

        #[test]
        fn numbers_stay_below_their_bound(seed: u64, index: u64, bound in 1_u64..) {
            prop_assert!(Noise::new(seed, "eu").below(3, index, bound) < bound);
        }
    }

    #[test]
    fn one_in_ten_is_about_one_in_ten() {
        let noise = Noise::new(1, "us");
        let hits = (0..10_000).filter(|&index| noise.once_in(7, index, 10)).count();
        assert!((900..1_100).contains(&hits), "{hits} of 10,000");
    }
}
