//! A generated crate in memory: compare it with a folder, or write it there.

mod check;
mod write;

use std::collections::BTreeMap;
use std::path::Path;

use openapi_normal::Ledger;

use crate::Error;
pub use check::Difference;
pub use write::WriteReport;

/// Where the ledger stands in a crate.
pub(crate) const LEDGER: &str = "ledger.json";

/// The files of a generated crate, and the ledger of how it came to be.
///
/// Nothing has been written yet: see [`GeneratedCrate::check`] and [`GeneratedCrate::write`].
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
    /// [`Error::Io`] when a file is there but cannot be read: nothing can be said then.
    pub fn check(&self, dir: &Path) -> Result<Vec<Difference>, Error> {
        check::check(&self.files, dir)
    }

    /// Writes the files into `dir`, all or none; equal files are not touched, others in `dir` stay.
    ///
    /// # Errors
    ///
    /// [`Error::Io`] names the path; the files of before are in place then.
    pub fn write(&self, dir: &Path) -> Result<WriteReport, Error> {
        write::write(&self.files, dir)
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

    #[test]
    fn what_was_written_has_no_differences_and_is_not_written_again() {
        let dir = tempfile::tempdir().unwrap();
        let first = made("fn a() {}\n").write(dir.path()).unwrap();
        assert_eq!((first.written().len(), first.unchanged().len()), (2, 0));
        assert_eq!(made("fn a() {}\n").check(dir.path()).unwrap(), []);

        let second = made("fn b() {}\n").write(dir.path()).unwrap();
        assert_eq!(second.written(), [dir.path().join("src/generated.rs")]);
        assert_eq!(second.unchanged(), [dir.path().join(LEDGER)]);
        let names: Vec<_> = fs::read_dir(dir.path().join("src")).unwrap().collect();
        assert_eq!(names.len(), 1, "temporary files must not stay");
    }

    #[test]
    fn other_files_stay() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("src")).unwrap();
        fs::write(dir.path().join("src/hooks.rs"), "mine").unwrap();
        made("fn a() {}\n").write(dir.path()).unwrap();
        assert_eq!(fs::read_to_string(dir.path().join("src/hooks.rs")).unwrap(), "mine");
    }

    #[test]
    fn a_difference_is_a_unified_diff() {
        let dir = tempfile::tempdir().unwrap();
        made("fn a() {}\nfn b() {}\n").write(dir.path()).unwrap();
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

    #[test]
    fn a_folder_that_is_a_file_is_named_and_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("crate");
        fs::write(&target, "a file").unwrap();
        let error = made("").write(&target).unwrap_err().to_string();
        assert!(error.contains(&target.display().to_string()), "{error}");
        assert!(error.contains("nothing was changed"), "{error}");
        assert_eq!(fs::read_to_string(&target).unwrap(), "a file");
    }
}
