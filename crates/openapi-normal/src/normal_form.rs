//! The result of the pipeline.

use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::lint;

/// An OpenAPI 3.0 document that keeps the contract of [`crate::lint`], so that progenitor takes it
/// without panicking.
///
/// ```
/// use openapi_normal::NormalForm;
///
/// let value = serde_json::json!({
///     "openapi": "3.0.3",
///     "info": { "title": "Pets", "version": "1" },
///     "paths": {},
/// });
/// assert_eq!(NormalForm::from_value(value)?.to_openapi()?.info.title, "Pets");
/// # Ok::<(), openapi_normal::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct NormalForm(Value);

impl NormalForm {
    /// Takes a value that is in normal form already, for example one that was changed a little.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Lint`] with the first violation; [`lint::violations`] lists all.
    pub fn from_value(value: Value) -> Result<Self, Error> {
        let violations = lint::violations(&value);
        let Some(first) = violations.first() else {
            return Ok(Self(value));
        };
        let more = match violations.len() - 1 {
            0 => String::new(),
            more => format!(" (and {more} more)"),
        };
        Err(Error::new(
            ErrorKind::Lint,
            "normal form",
            format!("rule {}: {}{more}", first.rule, first.message),
            "repair the document with an overlay action, or teach `openapi_normal` a pass for it",
        )
        .at_pointer(first.pointer.clone()))
    }

    /// The document.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The document as the types of the `openapiv3` crate, which is what progenitor takes.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Lint`] when `openapiv3` reads OpenAPI otherwise than our lint does.
    pub fn to_openapi(&self) -> Result<openapiv3::OpenAPI, Error> {
        serde_json::from_value(self.0.clone()).map_err(|error| {
            Error::new(
                ErrorKind::Lint,
                "normal form",
                format!("the `openapiv3` crate does not take it: {error}"),
                "repair the place with an overlay action, and add the rule to the lint",
            )
        })
    }

    /// Pretty JSON with a final newline, members in the order of the document.
    #[must_use]
    pub fn to_json(&self) -> String {
        format!("{:#}\n", self.0)
    }
}
