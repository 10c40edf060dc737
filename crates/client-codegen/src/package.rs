//! A generated crate in memory, and how it differs from what stands in a folder.

mod check;

use std::collections::BTreeMap;
use std::path::Path;

use openapi_normal::{Entry, Ledger};

use crate::Error;
pub use check::Difference;

/// The files of a generated crate, and the ledger of how it came to be.
///
/// Nothing is written by this crate. A caller has other files to write with these, or none, so that
/// all of them are new or all of them old.
#[derive(Debug, Clone, PartialEq)]
pub struct GeneratedCrate {
    files: BTreeMap<String, String>,
    ledger: Ledger,
    ledger_file: String,
    /// How many entries of the ledger are older than generation.
    received: usize,
}

impl GeneratedCrate {
    /// `files` are those beside the ledger; `given_up` is what generation adds to it.
    pub(crate) fn new(
        files: impl IntoIterator<Item = (String, String)>,
        (ledger_file, mut ledger): (String, Ledger),
        given_up: impl IntoIterator<Item = Entry>,
    ) -> Self {
        let received = ledger.len();
        ledger.extend(given_up);
        let mut files: BTreeMap<_, _> = files.into_iter().collect();
        files.insert(ledger_file.clone(), ledger.to_json());
        Self { files, ledger, ledger_file, received }
    }

    /// The same crate, with a ledger that points into the original document throughout.
    ///
    /// Generation knows only the normal form, so that is what the pointers of its entries are into.
    /// `origin_of` leads back; `None` leaves a pointer as it is. For a document that was normalised
    /// that is `Normalized::origin_of`:
    ///
    /// ```
    /// use client_codegen::{Settings, generate};
    /// use openapi_normal::{Document, Limits, NameMemory, Options, normalize};
    ///
    /// let text = "{openapi: 3.0.3, info: {title: Tea, version: '1'}, paths: {}}";
    /// let document = Document::read(format!("# Tea\n{text}").as_bytes(), "tea.yaml", &Limits::default())?;
    /// let normal = normalize(&document, &Options { overlays: &[], names: &NameMemory::default() })?;
    /// let made = generate(&normal.document, &normal.ledger, &Settings::new("tea-api"))?
    ///     .with_origins(|pointer| normal.origin_of(pointer));
    /// assert!(made.ledger().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_origins(mut self, origin_of: impl Fn(&str) -> Option<String>) -> Self {
        let mut entries: Vec<_> = self.ledger.into_iter().collect();
        let given_up = entries.split_off(self.received).into_iter().map(|mut entry| {
            entry.pointer = origin_of(&entry.pointer).unwrap_or(entry.pointer);
            entry
        });
        let mut ledger = Ledger::default();
        ledger.extend(entries);
        Self::new(std::mem::take(&mut self.files), (self.ledger_file, ledger), given_up)
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

    /// Which of the files is the ledger.
    #[must_use]
    pub fn ledger_file(&self) -> &str {
        &self.ledger_file
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

    use openapi_normal::Kind;

    use super::*;

    const LEDGER: &str = "ledger.json";

    fn made(code: &str) -> GeneratedCrate {
        let files = [("src/generated.rs".to_owned(), code.to_owned())];
        GeneratedCrate::new(files, (LEDGER.to_owned(), Ledger::default()), [])
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
        insta::assert_snapshot!(text, @r#"
        --- /dev/null
        +++ b/ledger.json
        @@ -0,0 +1,3 @@
        +{
        +  "entries": []
        +}
        --- a/src/generated.rs
        +++ b/src/generated.rs
        @@ -1,2 +1,2 @@
         fn a() {}
        -fn b() {}
        +fn c() {}
        "#);
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
    fn only_the_entries_of_generation_are_led_back() {
        let entry = |pointer: &str| Entry::new(Kind::Dropped, "a.rule", pointer, "a reason");
        let mut received = Ledger::default();
        received.push(entry("/form/received"));
        let given_up = [entry("/form/moved"), entry("/elsewhere")];
        let made = GeneratedCrate::new(
            [("src/generated.rs".to_owned(), String::new())],
            (LEDGER.to_owned(), received),
            given_up,
        );
        let lead = |pointer: &str| pointer.strip_prefix("/form").map(|rest| format!("/original{rest}"));

        for made in [made.clone().with_origins(lead), made.with_origins(lead).with_origins(|_| None)] {
            let pointers: Vec<_> = made.ledger().iter().map(|entry| entry.pointer.as_str()).collect();
            assert_eq!(pointers, ["/form/received", "/original/moved", "/elsewhere"]);
            assert_eq!(made.files()[LEDGER], made.ledger().to_json());
            assert!(made.files().contains_key("src/generated.rs"));
        }
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
