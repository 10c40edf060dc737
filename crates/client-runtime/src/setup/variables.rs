//! Options from the environment, with mistakes that name the variable.

use std::env::VarError;
use std::fmt;

use crate::{Endpoint, Error, Kind};

/// Variables of the environment, or of whatever stands in for it.
pub struct Variables<F>(F);

impl<F: Fn(&str) -> Result<String, VarError>> Variables<F> {
    /// Variables that are read by `read`, which is [`std::env::var`] or does as it does.
    pub fn new(read: F) -> Self {
        Self(read)
    }

    /// A variable that need not be there.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`] for what is not text.
    pub fn optional(&self, name: &str) -> Result<Option<String>, Error> {
        match (self.0)(name) {
            Ok(value) => Ok(Some(value)),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(Error::config(format!("{name} is not UTF-8 text"))),
        }
    }

    /// A variable that has to be there; `what` tells what it is to be set to.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`] when it is missing, and for what is not text.
    pub fn required(&self, name: &str, what: &str) -> Result<String, Error> {
        self.optional(name)?.ok_or_else(|| Error::config(format!("{name} is not set; set it to {what}")))
    }

    /// A variable that has to be there, as `parse` reads it.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`] when it is missing, and for what `parse` does not take.
    pub fn parsed<T, E: fmt::Display>(
        &self,
        name: &str,
        what: &str,
        parse: impl FnOnce(String) -> Result<T, E>,
    ) -> Result<T, Error> {
        parse(self.required(name, what)?).map_err(|flaw| wrong(name, flaw))
    }

    /// A variable that holds another endpoint than the API's own, if it is there.
    ///
    /// # Errors
    ///
    /// [`Kind::Config`] for what is no endpoint.
    pub fn endpoint(&self, name: &str) -> Result<Option<String>, Error> {
        // A variable that is set to nothing is how many a job says that it has no value for it.
        let Some(url) = self.optional(name)?.filter(|url| !url.is_empty()) else {
            return Ok(None);
        };
        Endpoint::parse(&url).map_err(|error| wrong(name, error))?;
        Ok(Some(url))
    }
}

/// The error of a variable with a value that cannot be, for `flaw`.
fn wrong(name: &str, flaw: impl fmt::Display) -> Error {
    Error::new(Kind::Config, format!("{name}: {flaw}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_names_the_variable_and_not_the_value() {
        let variables = Variables::new(|name| match name {
            "SET" => Ok("hunter2".to_owned()),
            "EMPTY" => Ok(String::new()),
            "BYTES" => Err(VarError::NotUnicode("hunter2".into())),
            _ => Err(VarError::NotPresent),
        });
        assert_eq!(variables.optional("SET").unwrap().as_deref(), Some("hunter2"));
        assert_eq!(variables.optional("MISSING").unwrap(), None);
        assert_eq!(variables.endpoint("EMPTY").unwrap(), None);
        let flaws = [
            (variables.required("MISSING", "a key").unwrap_err(), "MISSING is not set; set it to a key"),
            (variables.optional("BYTES").unwrap_err(), "BYTES is not UTF-8 text"),
            (variables.endpoint("SET").unwrap_err(), "SET: not an endpoint: it is no absolute URL"),
        ];
        for (error, flaw) in flaws {
            assert!(error.to_string().contains(flaw) && !error.to_string().contains("hunter2"), "{error}");
            assert_eq!(error.kind(), Kind::Config);
        }
    }
}
