//! The name of a crate, from what a document calls its API.
//!
//! ```
//! use xtask::client::name;
//!
//! assert_eq!(name::of_title("Swagger Petstore - OpenAPI 3.0"), "swagger-petstore-openapi-3-0");
//! assert_eq!(name::of_title("serde"), "serde-api");
//! assert!(!name::is_valid("9lives"));
//! ```

/// The longest name that a registry takes.
const LONGEST: usize = 64;

/// What a crate cannot be called: Rust's words, cargo's folders, and crates that the client depends on (two crates of
/// one name cannot be told apart in its code).
const TAKEN: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "base64",
    "become",
    "box",
    "break",
    "build",
    "bytes",
    "chrono",
    "const",
    "continue",
    "core",
    "crate",
    "default",
    "deps",
    "do",
    "dyn",
    "else",
    "enum",
    "examples",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "futures-core",
    "gen",
    "http",
    "if",
    "impl",
    "in",
    "incremental",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc-macro",
    "progenitor-client",
    "pub",
    "ref",
    "reqwest",
    "return",
    "rustls",
    "self",
    "serde",
    "serde-json",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "uuid",
    "virtual",
    "where",
    "while",
    "yield",
];

/// A crate's name for an API of this title: lower case, words joined by hyphens.
#[must_use]
pub fn of_title(title: &str) -> String {
    let mut name = String::new();
    for character in title.chars() {
        if name.len() == LONGEST - "-api".len() {
            break;
        }
        if character.is_ascii_alphanumeric() {
            name.push(character.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-');
    match name.chars().next() {
        None => "client".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("api-{name}"),
        _ if TAKEN.contains(&name) => format!("{name}-api"),
        _ => name.to_owned(),
    }
}

/// Whether a crate can be called so.
#[must_use]
pub fn is_valid(name: &str) -> bool {
    let plain = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
    name.len() <= LONGEST
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(plain)
        && !TAKEN.contains(&name.replace('_', "-").as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_title_becomes_a_valid_name() {
        let long = "A very long title ".repeat(9);
        for (title, name) in [
            ("Pets", "pets"),
            ("OpenAI API", "openai-api"),
            ("  Größe & more!  ", "gr-e-more"),
            ("猫", "client"),
            ("", "client"),
            ("3scale", "api-3scale"),
            ("Type", "type-api"),
            ("serde_json", "serde-json-api"),
            (&long, "a-very-long-title-a-very-long-title-a-very-long-title-a-very"),
        ] {
            assert_eq!(of_title(title), name, "{title}");
            assert!(is_valid(name), "{name}");
        }
    }

    #[test]
    fn what_cargo_refuses_is_refused() {
        for name in ["", "-a", "1a", "a b", "a/b", "../a", "self", "serde_json", "ä", &"a".repeat(65)] {
            assert!(!is_valid(name), "{name}");
        }
    }
}
