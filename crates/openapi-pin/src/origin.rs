//! Where one of two documents comes from, as it is typed: `pinned`, `live`, a file, an address, or a revision of git.
//!
//! `pinned@REVISION` is what an API had pinned in a revision, whichever files that was: of an API of several documents, all
//! of them.
//!
//! ```
//! use openapi_pin::Origin;
//!
//! assert_eq!("live".parse::<Origin>()?, Origin::Live);
//! assert!(matches!("v1.2.0:openapi/pets/document.json".parse()?, Origin::Revision { .. }));
//! assert!(matches!("pinned@v1.2.0".parse()?, Origin::PinnedIn { .. }));
//! assert!(matches!("./v1.2.0:document.json".parse()?, Origin::File(_)));
//! # Ok::<(), openapi_pin::Error>(())
//! ```

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use crate::address::Address;
use crate::error::{Error, ErrorKind};
use crate::git::Revision;

/// How what an API has pinned is called.
const PINNED: &str = "pinned";

/// Where a document comes from.
///
/// What is typed is read by its form alone, never by what is on the disk, so that a command means the same
/// everywhere: the two words, the first with a revision behind it or without; an address, which has `://`; a revision and a path, with a colon between them;
/// otherwise a file. What starts with `.` or `/` is a file, whatever follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The pinned document of an API.
    Pinned,
    /// The document of an API that was pinned in a revision of the repository.
    PinnedIn {
        /// The revision.
        revision: Revision,
    },
    /// What an API's regions publish now.
    Live,
    /// A file on this machine.
    File(PathBuf),
    /// What is published at an address.
    Url(Address),
    /// A file in a revision of the repository.
    Revision {
        /// The revision.
        revision: Revision,
        /// The file, from the top of the repository.
        path: String,
    },
}

impl Origin {
    /// True if it takes an API to know which document is meant.
    #[must_use]
    pub fn is_of_an_api(&self) -> bool {
        matches!(self, Origin::Pinned | Origin::PinnedIn { .. } | Origin::Live)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Pinned => f.write_str(PINNED),
            Origin::PinnedIn { revision } => write!(f, "{PINNED}@{revision}"),
            Origin::Live => f.write_str("live"),
            Origin::File(path) => path.display().fmt(f),
            Origin::Url(address) => address.fmt(f),
            Origin::Revision { revision, path } => write!(f, "{revision}:{path}"),
        }
    }
}

impl FromStr for Origin {
    type Err = Error;

    /// # Errors
    ///
    /// As [`Address`] and [`Revision`], and for a text that is empty.
    fn from_str(text: &str) -> Result<Self, Error> {
        if let Some(revision) = text.strip_prefix(PINNED).and_then(|rest| rest.strip_prefix('@')) {
            return Ok(Origin::PinnedIn { revision: revision.parse()? });
        }
        match text {
            "" => Err(Error::new(ErrorKind::NotFound, "no document is named")
                .with_help("write `pinned`, `pinned@REVISION`, `live`, a file, an address, or REVISION:PATH")),
            PINNED => Ok(Origin::Pinned),
            "live" => Ok(Origin::Live),
            _ if text.starts_with(['.', '/', '\\']) || has_drive(text) => Ok(Origin::File(text.into())),
            _ if text.contains("://") => Ok(Origin::Url(text.parse()?)),
            _ => match text.split_once(':') {
                Some((revision, path)) => {
                    let revision = revision.parse()?;
                    if path.is_empty() {
                        return Err(Error::new(ErrorKind::Revision, format!("`{text}` names no file of the revision"))
                            .with_help("add its path after the colon"));
                    }
                    Ok(Origin::Revision { revision, path: path.to_owned() })
                }
                None => Ok(Origin::File(text.into())),
            },
        }
    }
}

/// `C:\v3.json`: no revision of git has one letter and a backslash behind the colon.
fn has_drive(text: &str) -> bool {
    matches!(text.as_bytes(), [letter, b':', b'\\', ..] if letter.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is typed, and the variant it becomes, or a word of the error.
    #[test]
    fn what_is_typed_is_read_by_its_form() {
        for (text, expected) in [
            ("pinned", "Pinned"),
            ("pinned@v1.2.0", "PinnedIn"),
            ("pinned@HEAD~1", "PinnedIn"),
            ("live", "Live"),
            ("./pinned", "File"),
            ("Pinned", "File"),
            ("v3.json", "File"),
            ("documents/v3.json", "File"),
            ("/tmp/v3.json", "File"),
            ("./a:b", "File"),
            ("../a:b", "File"),
            (r"C:\v3.json", "File"),
            ("https://api.example/v3.json", "Url"),
            ("http://127.0.0.1:8080/v3.json", "Url"),
            ("HEAD:openapi/pets/document.json", "Revision"),
            ("HEAD~1:./document.json", "Revision"),
            ("", "no document is named"),
            ("http://api.example/v3.json", "plain http"),
            ("file:///etc/passwd", "no scheme"),
            ("HEAD:", "names no file"),
            ("pinned@", "no name of a revision"),
            ("pinned@--output=x", "no name of a revision"),
            (":document.json", "no name of a revision"),
            ("--upload-pack=x:document.json", "no name of a revision"),
        ] {
            let shown = match text.parse::<Origin>() {
                Ok(origin) => {
                    assert_eq!(origin.to_string(), text);
                    format!("{origin:?}")
                }
                Err(error) => format!("{error} ({})", error.help().unwrap_or("NO HELP")),
            };
            assert!(shown.contains(expected), "{text}: {shown}");
            assert!(!shown.contains("NO HELP"), "{shown}");
        }
    }
}
