//! How a command ends: exit codes, and what a failure looks like.
//!
//! | code | means |
//! |------|-------|
//! | 0    | done, and nothing differs |
//! | 1    | the comparison or check was made, and its answer is no |
//! | 2    | wrong use, or it could not be done; nothing was written |
//! | 3    | `drift` and what builds on it: it could not be compared, so there is no answer |
//!
//! A job that asks "did it drift?" must be able to tell a 1 from a 2 or a 3: no answer is not an answer.
//!
//! A failure is printed as what failed, where, and the way out:
//!
//! ```text
//! error: unknown field `titel`, expected one of `name`, `title`
//!   at openapi/notai/api.toml:3
//!   help: the keys of a manifest are listed in the documentation of `openapi_pin::manifest`
//! ```

use std::fmt;
use std::io::Write;
use std::process::ExitCode;

use openapi_normal::{Document, Position};

use crate::printable;

/// How a command that did its work ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done, and nothing differs.
    Success,
    /// The check was made, and its answer is no.
    Differs,
    /// The check could not be made, or not in full; what could be found out was printed.
    Incomplete,
    /// As another build of this program ended, which did the work and said what there was to say.
    Code(u8),
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        match exit {
            Exit::Success => ExitCode::SUCCESS,
            Exit::Differs => ExitCode::from(1),
            Exit::Incomplete => ExitCode::from(3),
            Exit::Code(code) => ExitCode::from(code),
        }
    }
}

/// Why a command could not do its work.
#[derive(Debug)]
pub struct Failure(Kind);

#[derive(Debug)]
enum Kind {
    /// clap has its own way to print, with colours and usage; `--help` comes this way as well.
    Usage(clap::Error),
    Work {
        what: String,
        place: Option<String>,
        help: Option<String>,
        exit_code: u8,
    },
}

impl Failure {
    /// A failure without a place.
    pub fn new(what: impl Into<String>) -> Failure {
        Failure(Kind::Work { what: what.into(), place: None, help: None, exit_code: 2 })
    }

    /// The file, with line and pointer where they are known, or the URL.
    pub fn at(mut self, shown: impl Into<String>) -> Failure {
        if let Kind::Work { place, .. } = &mut self.0 {
            *place = Some(shown.into());
        }
        self
    }

    /// The way out.
    pub fn help(mut self, text: impl Into<String>) -> Failure {
        if let Kind::Work { help, .. } = &mut self.0 {
            *help = Some(text.into());
        }
        self
    }

    /// The same failure where it means that a comparison could not be made: exit code 3.
    pub(crate) fn incomplete(mut self) -> Failure {
        if let Kind::Work { exit_code, .. } = &mut self.0 {
            *exit_code = 3;
        }
        self
    }

    /// The same failure for who has named the place already.
    pub(crate) fn without_place(mut self) -> Failure {
        if let Kind::Work { place, .. } = &mut self.0 {
            *place = None;
        }
        self
    }

    /// All of it in one line, for where it is one reason among others.
    pub(crate) fn in_one_line(&self) -> String {
        match &self.0 {
            Kind::Usage(error) => error.to_string(),
            Kind::Work { what, place, help, .. } => {
                let place = place.as_deref().map(|place| format!(" at {place}")).unwrap_or_default();
                let help = help.as_deref().map(|help| format!("; {help}")).unwrap_or_default();
                printable::line(&format!("{what}{place}{help}")).into_owned()
            }
        }
    }

    /// Prints the failure to stderr (or help, when that was asked for, to stdout).
    pub fn print_and_exit_code(&self) -> ExitCode {
        // If stderr is closed there is nobody left to tell; the exit code still says it.
        let _ = match &self.0 {
            Kind::Usage(error) => error.print(),
            Kind::Work { .. } => writeln!(std::io::stderr(), "{self}"),
        };
        ExitCode::from(self.exit_code())
    }

    /// The exit code: 2, or 3 where a comparison could not be made, or 0 where the "failure" is that `--help` was asked for.
    pub fn exit_code(&self) -> u8 {
        match &self.0 {
            Kind::Usage(error) if !error.use_stderr() => 0,
            Kind::Usage(_) => 2,
            Kind::Work { exit_code, .. } => *exit_code,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Usage(error) => error.fmt(f),
            Kind::Work { what, place, help, .. } => {
                // All three may quote a document, or a file name.
                write!(f, "error: {}", printable::line(what))?;
                if let Some(place) = place {
                    write!(f, "\n  at {}", printable::line(place))?;
                }
                if let Some(help) = help {
                    write!(f, "\n  help: {}", printable::line(help))?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for Failure {}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Failure {
        Failure(Kind::Usage(error))
    }
}

impl From<openapi_pin::Error> for Failure {
    fn from(error: openapi_pin::Error) -> Failure {
        Failure(Kind::Work {
            what: error.what().to_owned(),
            place: error.place().map(ToString::to_string),
            help: error.help().map(str::to_owned),
            exit_code: 2,
        })
    }
}

/// A place in a document, with line and column if there is such a place:
/// `document.json:12:7 (/paths/~1pets)`.
pub fn place(document: &Document, pointer: &str) -> String {
    let (origin, pointer, position) = document.locate(pointer);
    place_in(origin, position, &pointer)
}

fn place_in(origin: &str, position: Option<Position>, pointer: &str) -> String {
    let position = position.map(|position| format!(":{position}")).unwrap_or_default();
    // The root's pointer is the empty string; saying nothing says the same.
    let pointer = if pointer.is_empty() { String::new() } else { format!(" ({pointer})") };
    format!("{origin}{position}{pointer}")
}

/// This error says place and way out in its own one line.
impl From<openapi_normal::Error> for Failure {
    fn from(error: openapi_normal::Error) -> Failure {
        let place = place_in(error.origin(), error.position(), error.pointer().unwrap_or_default());
        // The message goes on from the name of the file: `names.toml: unclosed table`.
        let name = error.origin().rsplit('/').next().unwrap_or_default();
        Failure::new(format!("{name}: {}", error.message())).at(place).help(error.way_out())
    }
}

impl From<client_codegen::Error> for Failure {
    fn from(error: client_codegen::Error) -> Failure {
        use client_codegen::Error;
        match error {
            Error::Read { path, source } => Failure::new(format!("could not be read: {source}"))
                .at(path.display().to_string())
                .help("make it a readable file, or delete it and generate again"),
            Error::Generator { pointer, cause } => Failure::new(format!("progenitor cannot generate this: {cause}"))
                .at(pointer)
                .help("repair this place with an action of the overlay"),
            Error::Fact { place, what, help } => Failure::new(what).at(place).help(help),
            other => Failure::new(other.to_string()),
        }
    }
}

impl From<openapi_drift::WaiverError> for Failure {
    fn from(error: openapi_drift::WaiverError) -> Failure {
        Failure::new(error.what).at(error.place).help(error.help)
    }
}

/// This error says place and way out in its own one line.
impl From<drift_impact::Error> for Failure {
    fn from(error: drift_impact::Error) -> Failure {
        Failure::new(error.to_string())
    }
}

/// Failing to print, e.g. into a closed pipe.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure::new(format!("the output could not be written: {error}"))
    }
}
