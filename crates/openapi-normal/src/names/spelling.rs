//! How names are spelled, and when two of them would become one Rust identifier.

/// `session-list_response` as `SessionListResponse`; inner capitals stay.
pub(crate) fn pascal(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    let mut starts = true;
    for character in text.chars() {
        if !character.is_ascii_alphanumeric() {
            starts = true;
        } else if starts {
            name.push(character.to_ascii_uppercase());
            starts = false;
        } else {
            name.push(character);
        }
    }
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { format!("N{name}") }
}

/// What is left of a name when casing and punctuation do not count. Two names with one fold would
/// become one type.
pub(crate) fn fold(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// The name in a response description `Payload of X`, as .NET services write it.
pub(crate) fn payload_of(description: &str) -> Option<&str> {
    let name = description.trim().strip_prefix("Payload of ")?.trim_end_matches('.');
    super::memory::is_name(name).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling() {
        for (text, expected) in [
            ("sessionId", "SessionId"),
            ("x-rate limit", "XRateLimit"),
            ("publicSession", "PublicSession"),
            ("2fa", "N2fa"),
            ("", "N"),
        ] {
            assert_eq!(pascal(text), expected);
        }
        assert_eq!(fold("publicSession"), fold("Public_Session"));
        assert_ne!(fold("Session2"), fold("Session"));
    }

    #[test]
    fn payloads() {
        for (description, expected) in [
            ("Payload of PublicSession", Some("PublicSession")),
            (" Payload of A. ", Some("A")),
            ("Payload of the session", None),
            ("Success", None),
        ] {
            assert_eq!(payload_of(description), expected);
        }
    }
}
