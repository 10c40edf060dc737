//! What people and other programs tell a simulator, as JSON: rules, scripts, keys. What is wrong with it is said
//! with its place and with what may stand there.

use std::fmt;
use std::fs;
use std::io;
use std::time::Duration;

use serde::de::DeserializeOwned;

/// The longest that anything may last or tell to wait: a week. Beyond lies arithmetic that overflows.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Input that makes no sense; `Display` says where and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid(String);

impl Invalid {
    /// At no place in particular.
    pub fn new(why: impl Into<String>) -> Self {
        Invalid(why.into())
    }

    /// At this place, `[0].say[2]` for example.
    pub fn at(place: impl fmt::Display, why: impl fmt::Display) -> Self {
        Invalid(format!("{place}: {why}"))
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Invalid {}

impl From<Invalid> for io::Error {
    fn from(invalid: Invalid) -> Self {
        io::Error::new(io::ErrorKind::InvalidInput, invalid)
    }
}

/// Reads one value.
///
/// # Errors
///
/// If it is not JSON, or not such a value.
pub fn one<T: DeserializeOwned>(json: &str) -> Result<T, Invalid> {
    let deserializer = &mut serde_json::Deserializer::from_str(json);
    let value = serde_path_to_error::deserialize(&mut *deserializer).map_err(|error| {
        let place = error.path().to_string();
        // A question mark stands for what was not read yet.
        match place.trim_end_matches('?').trim_end_matches('.') {
            "" => Invalid::new(error.inner().to_string()),
            place => Invalid::at(place, error.inner()),
        }
    })?;
    // What follows the value is a mistake too: a second rule outside of a list, for example.
    deserializer.end().map_err(|error| Invalid::new(error.to_string()))?;
    Ok(value)
}

/// Reads one value or a list of them.
///
/// # Errors
///
/// If it is not JSON, or not such values.
pub fn list<T: DeserializeOwned>(json: &str) -> Result<Vec<T>, Invalid> {
    if json.trim_start().starts_with('[') { one(json) } else { one(json).map(|value| vec![value]) }
}

/// Reads an argument of a command: JSON, or `@FILE` for a file of it.
///
/// # Errors
///
/// If the file cannot be read, or `parse` does not take what is there; the file is named.
pub fn argument<T>(text: &str, parse: impl FnOnce(&str) -> Result<T, Invalid>) -> Result<T, Invalid> {
    let Some(file) = text.strip_prefix('@') else { return parse(text) };
    let json = fs::read_to_string(file).map_err(|error| Invalid::at(file, error))?;
    parse(&json).map_err(|error| Invalid::at(file, error))
}

/// Why a time is too long for a simulator, if it is.
pub fn too_long(time: Duration) -> Option<String> {
    (time > LONGEST).then(|| format!("longer than a week, {} ms", LONGEST.as_millis()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let message = |json: &str| list::<Vec<u8>>(json).unwrap_err().to_string();
        assert_eq!(message("[[1], [2, 300]]"), "[1][1]: invalid value: integer `300`, expected u8 at line 1 column 13");
        assert_eq!(message("[[1]] [2]"), "trailing characters at line 1 column 7");
        assert_eq!(list::<u8>(" 7").unwrap(), [7]);
        let message = one::<std::collections::BTreeMap<String, u8>>("{").unwrap_err().to_string();
        assert_eq!(message, "EOF while parsing an object at line 1 column 1");
        assert_eq!(one::<u8>("").unwrap_err().to_string(), "EOF while parsing a value at line 1 column 0");
    }

    #[test]
    fn a_file_is_named_where_it_is_at_fault() {
        let read = |text: &str| argument(text, one::<u8>).map_err(|error| error.to_string());
        assert_eq!(read("7"), Ok(7));
        assert!(read("@/no/such/file").unwrap_err().starts_with("/no/such/file: "));
        let file = concat!("@", env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        assert!(read(file).unwrap_err().contains("Cargo.toml: "));
    }
}
