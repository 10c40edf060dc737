//! What stands in a folder against what would be generated.

use std::fmt;
use std::io::ErrorKind;
use std::path::Path;

use similar::TextDiff;

use crate::Error;

/// Lines of a diff that are shown; a generated file may differ in all of its thousands.
const LONGEST: usize = 400;

/// A file that is not as it would be generated.
///
/// `Display` is a unified diff from what is there to what would be generated, at most 400 lines
/// long; it says how many were cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    path: String,
    missing: bool,
    diff: String,
}

impl Difference {
    /// Compares the file at `path` with what would be generated; None means equal to the byte.
    ///
    /// `shown` is the file's name in the diff.
    ///
    /// ```
    /// use client_codegen::Difference;
    ///
    /// let missing = std::env::temp_dir().join("no-such-crate/names.toml");
    /// let difference = Difference::of(&missing, "names.toml", "[schemas]\n")?.map(|diff| diff.to_string());
    /// assert_eq!(difference.as_deref(), Some("--- /dev/null\n+++ b/names.toml\n@@ -0,0 +1 @@\n+[schemas]\n"));
    /// # Ok::<(), client_codegen::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Read`] when the file is there but cannot be read: nothing can be said then.
    pub fn of(path: &Path, shown: &str, generated: &str) -> Result<Option<Difference>, Error> {
        let there = match std::fs::read(path) {
            Ok(bytes) if bytes == generated.as_bytes() => return Ok(None),
            Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(source) => return Err(Error::Read { path: path.to_owned(), source }),
        };
        Ok(Some(Difference {
            path: shown.to_owned(),
            missing: there.is_none(),
            diff: unified(shown, there.as_deref(), generated),
        }))
    }

    /// The file, as the diff names it; relative to the crate's folder for a file of the crate.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the file is not there at all.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.missing
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.diff)
    }
}

fn unified(path: &str, there: Option<&str>, generated: &str) -> String {
    let before = if there.is_some() { format!("a/{path}") } else { "/dev/null".to_owned() };
    let diff = TextDiff::from_lines(there.unwrap_or_default(), generated)
        .unified_diff()
        .context_radius(3)
        .header(&before, &format!("b/{path}"))
        .to_string();
    let cut = diff.lines().count().saturating_sub(LONGEST);
    if cut == 0 {
        return diff;
    }
    let shown: String = diff.split_inclusive('\n').take(LONGEST).collect();
    format!("{shown}... {cut} more lines of this diff are not shown\n")
}
