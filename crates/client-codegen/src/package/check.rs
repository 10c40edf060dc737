//! What stands in a folder against what would be generated.

use std::collections::BTreeMap;
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
    /// The file, relative to the crate's folder.
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

pub(super) fn check(files: &BTreeMap<String, String>, dir: &Path) -> Result<Vec<Difference>, Error> {
    let mut differences = Vec::new();
    for (path, generated) in files {
        let there = match std::fs::read(dir.join(path)) {
            Ok(bytes) if bytes == generated.as_bytes() => continue,
            Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(source) => {
                return Err(Error::Io {
                    action: "read",
                    path: dir.join(path),
                    source,
                    way_out: "make it a readable file, or delete it and generate again",
                });
            }
        };
        differences.push(Difference {
            path: path.clone(),
            missing: there.is_none(),
            diff: unified(path, there.as_deref(), generated),
        });
    }
    Ok(differences)
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
