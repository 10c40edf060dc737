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
//! What happens to what stood there:
//!
//! | target | what is done |
//! |---|---|
//! | nothing | a new file, readable as far as the umask allows |
//! | a file with this content | it is not touched, so that nothing is built again because of it |
//! | a file with other content | replaced; its mode stays |
//! | a symbolic link | what it leads to is replaced; the link stays |
//! | a device or a pipe | written into, before the others are renamed; this cannot be undone |
//! | a folder | an error |
//!
//! What this cannot promise: that two renames are one. A power cut between them leaves a new document
//! beside an old lock; reading the document notices that. A process that is killed
//! leaves its temporary files behind: they are named `.writing-*`.

mod folders;
mod staged;
mod target;

use std::io::{self, Write};
use std::path::Path;

use crate::error::{Error, ErrorKind};
use folders::Folders;
use staged::{Replaced, Staged};
use target::Target;

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
/// [`ErrorKind::File`] names the file that could not be written, or that was given twice. If undoing
/// fails as well (which takes a disk that broke in between), the error says which file is now the new
/// one, and where the old one is.
pub fn write_together(files: &[(&Path, &[u8])]) -> Result<(), Error> {
    let (mut staged, mut streams) = (Vec::<Staged<'_>>::new(), Vec::new());
    for &(path, content) in files {
        let failed = |error| cannot_write(path, error);
        match Target::of(path).map_err(failed)? {
            Target::Stream => streams.push((path, content)),
            Target::File(target) => {
                if let Some(other) = staged.iter().find(|other| other.target.path == target.path) {
                    return Err(given_twice(path, other.path));
                }
                staged.push(Staged::new(path, target, content).map_err(failed)?);
            }
        }
    }
    for (path, content) in streams {
        write_into(path, content).map_err(|error| cannot_write(path, error))?;
    }
    let mut replaced = Vec::with_capacity(staged.len());
    for file in staged {
        match file.swap_in() {
            Ok(done) => replaced.extend(done),
            Err((path, error)) => return Err(undo(replaced, cannot_write(path, error))),
        }
    }
    Ok(())
}

/// As [`write_together`], and makes the folders that are missing. When it fails, they are gone again.
///
/// # Errors
///
/// As [`write_together`]; or it names the folder that could not be made.
pub fn write_with_folders(files: &[(&Path, &[u8])]) -> Result<(), Error> {
    let mut folders = Folders::default();
    for (path, _) in files {
        folders.make(folder_of(path)).map_err(|(folder, error)| {
            failed(&folder, format!("the folder could not be made: {error}"), OLD_STAY).caused_by(error)
        })?;
    }
    write_together(files)?;
    folders.keep();
    Ok(())
}

/// Into what is there already and is no file: nothing is made, nothing is cut off.
fn write_into(path: &Path, content: &[u8]) -> io::Result<()> {
    std::fs::OpenOptions::new().write(true).open(path)?.write_all(content)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn undo(replaced: Vec<Replaced<'_>>, mut error: Error) -> Error {
    for file in replaced.into_iter().rev() {
        let path = file.path.display();
        if let Err((cause, old)) = file.put_back() {
            let old =
                old.map_or_else(|| "there was none before".into(), |old| format!("the old one is {}", old.display()));
            error =
                error.with_help(format!("{path} is already the new file and could not be put back ({cause}); {old}"));
        }
    }
    error
}

const OLD_STAY: &str = "check that the folder exists and is writable; the old files are as they were";

fn cannot_write(path: &Path, error: io::Error) -> Error {
    let help = match error.kind() {
        io::ErrorKind::StorageFull => "free some space on the disk and run the command again",
        io::ErrorKind::NotFound => "create the folder first",
        io::ErrorKind::IsADirectory => "name a file; the old files are as they were",
        _ => OLD_STAY,
    };
    failed(path, format!("could not be written: {error}"), help).caused_by(error)
}

fn given_twice(path: &Path, other: &Path) -> Error {
    let what = format!("would be written twice, the other time as {}", other.display());
    failed(path, what, "name two files; nothing was written")
}

fn failed(path: &Path, what: String, help: &str) -> Error {
    Error::new(ErrorKind::File, what).in_file(path.display().to_string()).with_help(help)
}

#[cfg(test)]
mod tests;
