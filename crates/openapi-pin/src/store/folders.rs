//! Folders that were made for files to come.

use std::io;
use std::path::{Path, PathBuf};

/// Takes its folders away again when it is dropped, the inner ones first, unless told to keep them.
#[derive(Default)]
pub(super) struct Folders {
    made: Vec<PathBuf>,
}

impl Folders {
    /// Makes `folder`, and those above it that are missing; else says which one could not be made.
    pub(super) fn make(&mut self, folder: &Path) -> Result<(), (PathBuf, io::Error)> {
        let missing: Vec<_> = folder
            .ancestors()
            .filter(|folder| !folder.as_os_str().is_empty())
            .take_while(|folder| !folder.is_dir())
            .collect();
        for folder in missing.into_iter().rev() {
            match std::fs::create_dir(folder) {
                Ok(()) => self.made.push(folder.to_owned()),
                // Somebody else was faster, so it is theirs.
                Err(_) if folder.is_dir() => {}
                Err(error) => return Err((folder.to_owned(), error)),
            }
        }
        Ok(())
    }

    pub(super) fn keep(mut self) {
        self.made.clear();
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        for folder in self.made.iter().rev() {
            // Fails if somebody has put something there meanwhile, which then is to stay.
            let _ = std::fs::remove_dir(folder);
        }
    }
}
