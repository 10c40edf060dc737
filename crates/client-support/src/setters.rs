//! Setters of the values that are sent, a line each.
//!
//! ```ignore
//! impl Pet {
//!     setters! {
//!         tag(impl Into<String>) = Some(tag.into());
//!         age(i64) = Some(age);
//!     }
//! }
//! ```

/// Writes a setter per line: its name and that of its field, its argument, and what the field becomes.
#[allow(unused_macros, reason = "an API may have nothing to send")]
macro_rules! setters {
    ($($name:ident($argument:ty) = $value:expr;)*) => {$(
        /// Sets the field of this name.
        #[must_use]
        pub fn $name(mut self, $name: $argument) -> Self {
            self.$name = $value;
            self
        }
    )*};
}

#[allow(unused_imports, reason = "an API may have nothing to send")]
pub(crate) use setters;
