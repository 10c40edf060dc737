//! A generated crate in memory, and how it differs from what stands in a folder.

mod check;

use std::collections::BTreeMap;
use std::path::Path;

use openapi_normal::Ledger;

use crate::Error;
pub use check::Difference;

/// Where the ledger stands in a crate.
pub(crate) const LEDGER: &str = "ledger.json";

/// The files of a generated crate, and the ledger of how it came to be.
///
/// Nothing is written by this crate. A caller has other files to write with these, or none, so that
/// all of them are new or all of them old.
#[derive(Debug, Clone, PartialEq)]
pub struct GeneratedCrate {
    files: BTreeMap<String, String>,
    ledger: Ledger,
}

impl GeneratedCrate {
    pub(crate) fn new(files: impl IntoIterator<Item = (String, String)>, ledger: Ledger) -> Self {
        Self { files: files.into_iter().collect(), ledger }
    }

    /// Contents by path; paths are relative to the crate's folder, with forward slashes.
    #[must_use]
    pub fn files(&self) -> &BTreeMap<String, String> {
        &self.files
    }

    /// Every change made to the document, those of generation included.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Compares the files with those in `dir`; an empty list means equal to the byte.
    ///
    /// Files in `dir` that are not generated are not looked at.
    ///
    /// # Errors
    ///
    /// [`Error::Read`] when a file is there but cannot be read: nothing can be said then.
    pub fn check(&self, dir: &Path) -> Result<Vec<Difference>, Error> {
        let compare = |(path, text): (&String, &String)| Difference::of(&dir.join(path), path, text).transpose();
        self.files.iter().filter_map(compare).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn made(code: &str) -> GeneratedCrate {
        let files = [("src/generated.rs", code), (LEDGER, "{}\n")];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        GeneratedCrate::new(files, Ledger::default())
    }

    fn write(made: &GeneratedCrate, dir: &Path) {
        fs::create_dir_all(dir.join("src")).unwrap();
        for (path, text) in made.files() {
            fs::write(dir.join(path), text).unwrap();
        }
    }

    #[test]
    fn equal_files_have_no_differences_and_others_are_not_looked_at() {
        let dir = tempfile::tempdir().unwrap();
        write(&made("fn a() {}\n"), dir.path());
        fs::write(dir.path().join("src/hooks.rs"), "mine").unwrap();
        assert_eq!(made("fn a() {}\n").check(dir.path()).unwrap(), []);
    }

    #[test]
    fn a_difference_is_a_unified_diff() {
        let dir = tempfile::tempdir().unwrap();
        write(&made("fn a() {}\nfn b() {}\n"), dir.path());
        fs::remove_file(dir.path().join(LEDGER)).unwrap();
        let differences = made("fn a() {}\nfn c() {}\n").check(dir.path()).unwrap();
        let missing: Vec<_> =
            differences.iter().map(|difference| (difference.path(), difference.is_missing())).collect();
        assert_eq!(missing, [(LEDGER, true), ("src/generated.rs", false)]);
        let text: String = differences.iter().map(ToString::to_string).collect();
        insta::assert_snapshot!(text, @r"
        --- /dev/null
        +++ b/ledger.json
        @@ -0,0 +1 @@
        +{}
        --- a/src/generated.rs
        +++ b/src/generated.rs
        @@ -1,2 +1,2 @@
         fn a() {}
        -fn b() {}
        +fn c() {}
        ");
    }

    #[test]
    fn a_long_difference_is_cut_and_says_so() {
        let dir = tempfile::tempdir().unwrap();
        let differences = made(&"fn a() {}\n".repeat(1000)).check(dir.path()).unwrap();
        let text = differences[1].to_string();
        assert_eq!(text.lines().count(), 401);
        assert!(text.ends_with("... 603 more lines of this diff are not shown\n"), "{text}");
    }

    #[test]
    fn where_nothing_can_be_said_check_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("src/generated.rs")).unwrap();
        let error = made("").check(dir.path()).unwrap_err().to_string();
        assert!(error.starts_with("cannot read ") && error.contains("generated.rs"), "{error}");
        assert!(error.ends_with("delete it and generate again"), "{error}");
    }
}
