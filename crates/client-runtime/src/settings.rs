//! The settings of one operation while it is put together.
//!
//! A builder of operations holds [`Settings`] and gets the methods that set them by
//! [`call_settings!`](crate::call_settings).

use std::sync::Arc;

use crate::{CallOptions, Error};

/// What an operation is told about its calls, and the first mistake in it.
///
/// A mistake is reported when the call is made, so that a chain of settings reads without question marks.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Settings {
    /// For each call.
    pub options: CallOptions,
    /// As text, because a list is asked more than once.
    flaw: Option<Arc<str>>,
}

impl Settings {
    /// How often a request is sent at most.
    pub fn set_attempts(&mut self, attempts: u32) {
        match attempts.try_into() {
            Ok(attempts) => self.options.attempts = Some(attempts),
            Err(_) => self.refuse("a call with no attempts sends nothing; the least is 1"),
        }
    }

    /// Sends another header.
    pub fn set_header(&mut self, name: &str, value: &str) {
        if let Err(error) = self.options.header(name, value) {
            self.refuse(&error.to_string());
        }
    }

    /// Sends an idempotency key.
    pub fn set_idempotency_key(&mut self, key: &str) {
        if let Err(error) = self.options.idempotency_key(key) {
            self.refuse(&error.to_string());
        }
    }

    /// Keeps the first mistake, for the call to be refused with it.
    pub fn refuse(&mut self, flaw: &str) {
        self.flaw.get_or_insert_with(|| format!("{flaw}. Nothing was sent").into());
    }

    /// Refuses a call of `operation` if there was a mistake.
    ///
    /// # Errors
    ///
    /// [`Kind::Argument`](crate::Kind::Argument) with the first one.
    pub fn check(&self, operation: &'static str) -> Result<(), Error> {
        match &self.flaw {
            Some(flaw) => Err(Error::argument(&**flaw).with_operation(operation)),
            None => Ok(()),
        }
    }
}

/// Gives a builder of operations the settings that every operation takes: `[generics] builder, place of its [Settings]`.
///
/// Its documentation speaks of the `ClientBuilder` and the `Error` of the crate it is used in.
#[macro_export]
macro_rules! call_settings {
    ([$($generics:tt)*] $builder:ty, $($place:ident).+) => {
        /// Settings of this operation alone; what is not set is as the client was set up.
        impl<$($generics)*> $builder {
            /// Time for one attempt, from the start of the attempt, with looking up the name, connecting and TLS, to
            /// the last byte received; instead of
            /// [`with_attempt_timeout`](crate::ClientBuilder::with_attempt_timeout). Zero is refused when the call is
            /// made.
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.$($place).+.options.timeout = Some(timeout);
                self
            }

            /// Time for a whole call, with all attempts and waits; instead of
            /// [`with_deadline`](crate::ClientBuilder::with_deadline). Zero is refused when the call is made.
            pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
                self.$($place).+.options.deadline = Some(deadline);
                self
            }

            /// How often a request is sent at most, the first time included: 1 turns retries off. Zero is refused when
            /// the call is made.
            ///
            /// A call with attempts of its own counts a 429 among them, also when the plan is known.
            pub fn attempts(mut self, attempts: u32) -> Self {
                self.$($place).+.set_attempts(attempts);
                self
            }

            /// A further header; one of the same name that the client sends by itself is replaced.
            ///
            /// What cannot be a header, and the headers that are the client's own (the key, and what frames the
            /// message), are refused when the call is made: [`Error::is_argument`](crate::Error::is_argument).
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.$($place).+.set_header(name.as_ref(), value.as_ref());
                self
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_mistake_is_told_when_the_call_is_made() {
        let mut settings = Settings::default();
        settings.set_header("x-a", "b");
        assert!(settings.check("get_thing").is_ok());
        settings.set_attempts(0);
        settings.set_header("host", "hunter2");
        settings.set_idempotency_key("");
        let error = settings.check("get_thing").unwrap_err();
        let told = "get_thing: a call with no attempts sends nothing; the least is 1. Nothing was sent";
        assert_eq!(error.to_string(), told);
    }
}
