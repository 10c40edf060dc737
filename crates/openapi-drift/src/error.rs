//! Why two documents could not be compared.

use std::fmt;

/// Nothing can be said about the two documents, least of all that nothing changed.
pub struct Error(Cause);

#[derive(Debug)]
enum Cause {
    TooLarge { origin: String, most: usize },
    Document(openapi_normal::Error),
}

impl Error {
    pub(crate) fn too_large(origin: &str, most: usize) -> Self {
        Self(Cause::TooLarge { origin: origin.to_owned(), most })
    }
}

impl From<openapi_normal::Error> for Error {
    fn from(error: openapi_normal::Error) -> Self {
        Self(Cause::Document(error))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Cause::TooLarge { origin, most } => {
                write!(f, "{origin}: has more than {most} operations, callbacks included; leave out what is not called")
            }
            Cause::Document(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Cause::TooLarge { .. } => None,
            Cause::Document(error) => Some(error),
        }
    }
}
