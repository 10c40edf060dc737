//! Rust identifiers for the names of a document.
//!
//! ```
//! use api_model::ident::{Scope, snake};
//!
//! let mut fields = Scope::default();
//! assert_eq!(fields.claim(snake("fooBar")), "foo_bar");
//! assert_eq!(fields.claim(snake("foo-bar")), "foo_bar2");
//! assert_eq!(fields.claim(snake("type")), "type_");
//! assert_eq!(fields.claim(snake("userIDs")), "user_ids");
//! ```

use std::borrow::Cow;
use std::collections::HashMap;

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that no field, method or argument can be called, of any edition.
const KEYWORDS: [&str; 54] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "Self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "_",
];

/// A name for a field, method, argument or module.
#[must_use]
pub fn snake(text: &str) -> String {
    let name = spelled(text).to_snake_case();
    match name.chars().next() {
        None => "value".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{name}"),
        Some(_) if KEYWORDS.contains(&name.as_str()) => format!("{name}_"),
        Some(_) => name,
    }
}

/// A name for a type or a variant.
#[must_use]
pub fn pascal(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for word in spelled(text).split_whitespace() {
        // `1.5` is not `15`.
        if name.ends_with(|last: char| last.is_ascii_digit()) && word.starts_with(|first: char| first.is_ascii_digit())
        {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    match name.chars().next() {
        None => "Value".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) if name == "Self" => "SelfValue".to_owned(),
        Some(_) => name,
    }
}

/// What is left of a text when signs that carry a meaning are spelled out, and letters that are no
/// ASCII are left away.
fn spelled(text: &str) -> String {
    let text = &*plurals(text);
    // A name of nothing but signs would be none.
    let has_letters = text.contains(|character: char| character.is_ascii_alphanumeric());
    let mut spelled = String::with_capacity(text.len());
    for (index, character) in text.char_indices() {
        let word = match character {
            '+' => "plus",
            '-' if index == 0 => "minus",
            '<' => "lt",
            '>' => "gt",
            '=' => "eq",
            '!' => "not",
            '*' => "star",
            '%' => "percent",
            '&' => "and",
            '|' => "or",
            '~' if !has_letters => "tilde",
            '^' if !has_letters => "caret",
            '$' if !has_letters => "dollar",
            '@' if !has_letters => "at",
            '/' if !has_letters => "slash",
            '\\' if !has_letters => "backslash",
            '.' if !has_letters => "dot",
            ',' if !has_letters => "comma",
            ':' if !has_letters => "colon",
            ';' if !has_letters => "semicolon",
            '?' if !has_letters => "question",
            '#' if !has_letters => "hash",
            '-' if !has_letters => "minus",
            '_' if !has_letters => "underscore",
            _ if character.is_ascii_alphanumeric() => {
                spelled.push(character);
                continue;
            }
            _ => "",
        };
        spelled.push(' ');
        spelled.push_str(word);
        spelled.push(' ');
    }
    spelled
}

/// `userIDs` has two words, and `OAuth` is one: capitals in a row, and a plural's `s`, in small letters.
fn plurals(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let at = |index: usize| bytes.get(index).copied();
    let is_end = |index: usize| at(index).is_none_or(|next| !next.is_ascii_lowercase());
    let mut changed: Option<Vec<u8>> = None;
    let mut lower = |from: usize, to: usize| {
        let changed = changed.get_or_insert_with(|| bytes.to_vec());
        changed.get_mut(from..to).into_iter().for_each(<[u8]>::make_ascii_lowercase);
    };
    let mut start = 0;
    while start < bytes.len() {
        let run = bytes.iter().skip(start).take_while(|byte| byte.is_ascii_uppercase()).count();
        let end = start + run;
        if run > 1 && at(end) == Some(b's') && is_end(end + 1) {
            lower(start + 1, end);
        } else if run > 1 && bytes.get(start..).is_some_and(|rest| rest.starts_with(b"OAuth")) {
            lower(start + 1, start + 2);
        }
        start = end + 1;
    }
    match changed.map(String::from_utf8) {
        Some(Ok(changed)) => Cow::Owned(changed),
        _ => Cow::Borrowed(text),
    }
}

/// Names that generated code writes without saying where they are from, in types and in requests alike: nothing of the
/// document's is called that.
pub const WRITTEN: [&str; 20] = [
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Serialize",
    "Some",
    "String",
    "ToString",
    "Vec",
];

/// Names that are taken in one place, for example the fields of a struct.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// With the last number that was tried after each name, so that a thousand equal names do not take a
    /// million attempts.
    taken: HashMap<String, u32>,
}

impl Scope {
    /// A scope in which some names are taken from the beginning.
    #[must_use]
    pub fn with(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|name| ((*name).to_owned(), 1)).collect() }
    }

    /// Whether a name is not taken yet.
    #[must_use]
    pub fn is_free(&self, name: &str) -> bool {
        !self.taken.contains_key(name)
    }

    /// `wanted` if it is free, else with the first free number from 2 on.
    pub fn claim(&mut self, wanted: String) -> String {
        let Some(&last) = self.taken.get(&wanted) else {
            self.taken.insert(wanted.clone(), 1);
            return wanted;
        };
        let mut number = last;
        loop {
            // The numbers do not end before the names do.
            number = number.wrapping_add(1);
            let candidate = format!("{wanted}{number}");
            if self.is_free(&candidate) {
                self.taken.insert(wanted, number);
                self.taken.insert(candidate.clone(), 1);
                return candidate;
            }
        }
    }
}
