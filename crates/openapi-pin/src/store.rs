//! Writes that are never half done.
//!
//! A document without its lock, or half a document, is worse than an old one. So every new content is
//! first written in full to a temporary file beside its target and flushed to the disk; only when all
//! of them stand there are they renamed into place, one after the other. If a rename fails, those done
//! before it are undone.
//!
//! ```
//! # let folder = tempfile::tempdir()?;
//! # let (document, lock) = (folder.path().join("document.json"), folder.path().join("document.lock"));
//! openapi_pin::store::write_together(&[(&document, b"{}"), (&lock, b"sha256 = ...")])?;
//! assert_eq!(std::fs::read(&document)?, b"{}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What this cannot promise: that two renames are one. A power cut between them leaves a new document
//! beside an old lock; [`Lock::verify`](crate::Lock::verify) notices that.

use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::error::{Error, ErrorKind};

/// Writes one file: the whole new content, or the old file is untouched.
///
/// # Errors
///
/// As [`write_together`].
pub fn write_atomic(path: &Path, content: &[u8]) -> Result<(), Error> {
    write_together(&[(path, content)])
}

/// Writes several files: all of them, or all old files are as they were. The folders must exist.
///
/// # Errors
///
/// [`ErrorKind::File`] names the file that could not be written. If undoing fails as well (which takes
/// a disk that broke in between), the error says which file is now the new one.
pub fn write_together(files: &[(&Path, &[u8])]) -> Result<(), Error> {
    let mut staged = Vec::with_capacity(files.len());
    for (path, content) in files {
        staged.push(Staged::new(path, content).map_err(|error| cannot_write(path, error))?);
    }
    let mut replaced = Vec::with_capacity(staged.len());
    for file in staged {
        match file.swap_in() {
            Ok(done) => replaced.push(done),
            Err((path, error)) => {
                let error = cannot_write(path, error);
                return Err(undo(replaced, error));
            }
        }
    }
    Ok(())
}

/// New content, and a copy of the old one, both in the target's folder: with both on the disk, neither
/// the swap nor its undoing can run out of space.
struct Staged<'a> {
    target: &'a Path,
    new: NamedTempFile,
    old: Option<NamedTempFile>,
}

/// A target that holds its new content, and what it held before.
struct Replaced<'a> {
    target: &'a Path,
    old: Option<NamedTempFile>,
}

impl<'a> Staged<'a> {
    fn new(target: &'a Path, content: &[u8]) -> io::Result<Self> {
        let old = match std::fs::read(target) {
            Ok(bytes) => Some(beside(target, &bytes)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        Ok(Staged { target, new: beside(target, content)?, old })
    }

    fn swap_in(self) -> Result<Replaced<'a>, (&'a Path, io::Error)> {
        match self.new.persist(self.target) {
            Ok(_) => Ok(Replaced { target: self.target, old: self.old }),
            Err(failed) => Err((self.target, failed.error)),
        }
    }
}

/// A temporary file in the folder of `target`, so that a rename stays within one file system.
fn beside(target: &Path, content: &[u8]) -> io::Result<NamedTempFile> {
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".writing-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A committed file is for everyone to read; the umask narrows this as it does for any new file.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn undo(replaced: Vec<Replaced<'_>>, mut error: Error) -> Error {
    for file in replaced.into_iter().rev() {
        let undone = match file.old {
            Some(old) => old.persist(file.target).map(drop).map_err(|failed| failed.error),
            None => std::fs::remove_file(file.target),
        };
        if let Err(cause) = undone {
            error = error.with_help(format!(
                "{} is already the new file and could not be put back ({cause}); restore it with git",
                file.target.display()
            ));
        }
    }
    error
}

fn cannot_write(path: &Path, error: io::Error) -> Error {
    let help = match error.kind() {
        io::ErrorKind::StorageFull => "free some space on the disk and run the command again",
        io::ErrorKind::NotFound => "create the folder first",
        _ => "check that the folder exists and is writable; the old files are as they were",
    };
    Error::new(ErrorKind::File, format!("could not be written: {error}"))
        .in_file(path.display().to_string())
        .with_help(help)
        .caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_in(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn writes_new_files_and_replaces_old_ones() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a"), folder.path().join("b"));
        std::fs::write(&a, "old").unwrap();
        write_together(&[(&a, b"new a"), (&b, b"new b")]).unwrap();
        assert_eq!(std::fs::read_to_string(&a).unwrap(), "new a");
        assert_eq!(std::fs::read_to_string(&b).unwrap(), "new b");
        assert_eq!(names_in(folder.path()), ["a", "b"], "nothing is left over");
    }

    #[test]
    fn a_later_failure_undoes_the_earlier_writes() {
        for first_exists in [true, false] {
            let folder = tempfile::tempdir().unwrap();
            let first = folder.path().join("document.json");
            // A folder cannot be replaced by a file: staging works, the second rename fails.
            let second = folder.path().join("document.lock");
            if first_exists {
                std::fs::write(&first, "old").unwrap();
            }
            let staged_first = Staged::new(&first, b"new").unwrap();
            let staged_second = Staged::new(&second, b"new").unwrap();
            std::fs::create_dir(&second).unwrap();

            let done = staged_first.swap_in().map_err(|(_, error)| error).unwrap();
            assert_eq!(std::fs::read_to_string(&first).unwrap(), "new");
            let (path, error) = staged_second.swap_in().err().unwrap();
            let error = undo(vec![done], cannot_write(path, error));

            assert_eq!(error.kind(), ErrorKind::File);
            let left = std::fs::read_to_string(&first).ok();
            assert_eq!(left.as_deref(), first_exists.then_some("old"));
        }
    }

    #[test]
    fn nothing_is_touched_when_a_target_cannot_be_staged() {
        let folder = tempfile::tempdir().unwrap();
        let first = folder.path().join("document.json");
        std::fs::write(&first, "old").unwrap();
        for second in ["missing/document.lock", "document.json/document.lock", "."] {
            let second = folder.path().join(second);
            let error = write_together(&[(&first, b"new"), (&second, b"new")]).unwrap_err();
            assert_eq!(error.place().unwrap().file, second.display().to_string());
            assert_eq!(std::fs::read_to_string(&first).unwrap(), "old");
            assert_eq!(names_in(folder.path()), ["document.json"]);
        }
    }

    #[cfg(unix)]
    #[test]
    fn files_are_readable_by_others_as_far_as_the_umask_allows() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (plain, ours) = (folder.path().join("plain"), folder.path().join("ours"));
        std::fs::write(&plain, "").unwrap();
        write_atomic(&ours, b"").unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&ours), mode(&plain));
    }
}
