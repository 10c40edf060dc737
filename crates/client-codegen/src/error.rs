//! Why a crate was not generated or compared, and the way out.

use std::path::PathBuf;

/// What went wrong; every message names the place and the next step.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A setting cannot be used.
    #[error("setting `{name}` is `{value}`, but {expected}")]
    Setting {
        /// The field of [`Settings`](crate::Settings).
        name: &'static str,
        /// What it held.
        value: String,
        /// What it must hold.
        expected: &'static str,
    },

    /// progenitor fails even when everything that can be left out of the document is left out.
    #[error("progenitor cannot generate `{pointer}`: {cause}; repair this place with an overlay action")]
    Generator {
        /// JSON pointer of the smallest place known to be at fault; `#` is the whole document.
        pointer: String,
        /// The panic or error text of progenitor.
        cause: String,
    },

    /// progenitor emitted something that a pass does not recognise.
    #[error(
        "polish pass `{pass}` does not recognise what progenitor emitted ({what}); \
         the pass was written for the pinned release, adapt it before moving the pin"
    )]
    Polish {
        /// Name of the pass.
        pass: &'static str,
        /// What was expected and not found.
        what: String,
    },

    /// An extension of an operation has a value that means nothing.
    #[error("`{name}` of `{operation}` is {value}, but it must be {expected}; an overlay can set it right")]
    Extension {
        /// Name of the extension.
        name: &'static str,
        /// Method and path.
        operation: String,
        /// Its value, as JSON.
        value: String,
        /// What would be right.
        expected: &'static str,
    },

    /// What is said to be known of an operation does not fit the document.
    #[error("{place}: {what}; {help}")]
    Fact {
        /// Where it is said.
        place: String,
        /// What does not fit.
        what: String,
        /// What would.
        help: String,
    },

    /// A text that should be Rust code is none.
    #[error("not Rust code, at line {line}, column {column}: {message}")]
    Syntax {
        /// One-based.
        line: usize,
        /// One-based.
        column: usize,
        /// What the parser expected.
        message: String,
    },

    /// There is no room for the thread that generates.
    #[error("cannot start a thread with {mebibytes} MiB of stack: {source}; raise the limit of memory (`ulimit -v`)")]
    Stack {
        /// Size of the stack, in MiB.
        mebibytes: usize,
        /// What the operating system said.
        source: std::io::Error,
    },

    /// A file is there, but could not be read to compare with it.
    #[error("cannot read {}: {source}; make it a readable file, or delete it and generate again", path.display())]
    Read {
        /// Where.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
}

impl From<syn::Error> for Error {
    fn from(error: syn::Error) -> Self {
        let start = error.span().start();
        Self::Syntax { line: start.line, column: start.column + 1, message: error.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_name_the_place_and_the_way_out() {
        let errors = [
            Error::Setting { name: "inner_type", value: "a b".to_owned(), expected: "it must be a type" },
            Error::Generator { pointer: "/paths/~1teas/get".to_owned(), cause: "no schema".to_owned() },
            Error::Polish { pass: "client", what: "one `Client::new`, there are 0".to_owned() },
            Error::Extension {
                name: "x-idempotent",
                operation: "POST /teas".to_owned(),
                value: "1".to_owned(),
                expected: "`true` or `false`",
            },
            Error::Fact {
                place: "api.toml:3 (paging.operation)".to_owned(),
                what: "there is no operation `pourTea`".to_owned(),
                help: "the operations are: brewTea".to_owned(),
            },
            Error::from(syn::parse_str::<syn::File>("struct A {\n    1\n}").unwrap_err()),
            Error::Stack { mebibytes: 256, source: std::io::Error::other("Cannot allocate memory") },
            Error::Read {
                path: PathBuf::from("crates/tea-api/src/generated.rs"),
                source: std::io::Error::other("Is a directory"),
            },
        ];
        let texts: Vec<String> = errors.iter().map(ToString::to_string).collect();
        insta::assert_snapshot!(texts.join("\n"), @r"
        setting `inner_type` is `a b`, but it must be a type
        progenitor cannot generate `/paths/~1teas/get`: no schema; repair this place with an overlay action
        polish pass `client` does not recognise what progenitor emitted (one `Client::new`, there are 0); the pass was written for the pinned release, adapt it before moving the pin
        `x-idempotent` of `POST /teas` is 1, but it must be `true` or `false`; an overlay can set it right
        api.toml:3 (paging.operation): there is no operation `pourTea`; the operations are: brewTea
        not Rust code, at line 2, column 5: expected identifier
        cannot start a thread with 256 MiB of stack: Cannot allocate memory; raise the limit of memory (`ulimit -v`)
        cannot read crates/tea-api/src/generated.rs: Is a directory; make it a readable file, or delete it and generate again
        ");
    }
}
