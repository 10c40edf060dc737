//! Crockford's base 32, the alphabet of ULIDs: how ids are spelt.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The number in exactly `width` characters, the most significant first; bits that do not fit are lost.
pub(crate) fn encode(number: u128, width: usize) -> String {
    (0..width)
        .rev()
        .map(|place| {
            // 26 characters at most are asked for; further places of a 128-bit number are zero.
            let digit = number.checked_shr(5 * place as u32).unwrap_or(0) & 31;
            char::from(ALPHABET[digit as usize])
        })
        .collect()
}

/// The number that `text` spells; `None` for any other character, lower case included.
pub(crate) fn decode(text: &str) -> Option<u128> {
    text.bytes().try_fold(0_u128, |number, byte| {
        let digit = ALPHABET.iter().position(|&known| known == byte)?;
        Some((number.checked_shl(5)?) | digit as u128)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_survive() {
        for number in [0, 1, 31, 32, u128::from(u64::MAX), u128::MAX] {
            assert_eq!(decode(&encode(number, 26)), Some(number));
        }
        assert_eq!(decode("0U"), None);
        assert_eq!(encode(33, 3), "011");
    }
}
