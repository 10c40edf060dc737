//! What stands where something is to be written.

use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};

use super::folder_of;

/// Where a content goes.
pub(super) enum Target {
    /// A file, or nothing yet.
    File(TargetFile),
    /// A device, a pipe, a socket: it holds nothing that could be kept, and replacing it would break
    /// it for everybody else.
    Stream,
}

/// A file to be replaced or made.
pub(super) struct TargetFile {
    /// Its absolute name, all links followed.
    pub(super) path: PathBuf,
    /// What is there now.
    pub(super) before: Option<Metadata>,
}

impl Target {
    pub(super) fn of(path: &Path) -> io::Result<Target> {
        match std::fs::metadata(path) {
            Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Ok(found) if !found.is_file() => Ok(Target::Stream),
            Ok(found) => Ok(Target::File(TargetFile { path: path.canonicalize()?, before: Some(found) })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Ok(Target::File(TargetFile { path: new_file(path)?, before: None }))
            }
            Err(error) => Err(error),
        }
    }
}

/// The name of a file that is not there, in a folder that is; follows links that lead nowhere yet.
fn new_file(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    // Ends: a ring of links is another error than "not found", and was one already.
    while let Ok(target) = std::fs::read_link(&path) {
        path = folder_of(&path).join(target);
    }
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    Ok(folder_of(&path).canonicalize()?.join(name))
}
