//! One file on its way: written beside its target, renamed into place, put back.

use std::fs::{File, Metadata};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::folder_of;
use super::target::TargetFile;

/// What temporary files are called; `.gitignore` knows it.
pub(super) const PREFIX: &str = ".writing-";

/// New content, and a copy of the old one, both in the target's folder: with both on the disk, neither
/// the swap nor its undoing can run out of space.
pub(super) struct Staged<'a> {
    /// As the caller named it.
    pub(super) path: &'a Path,
    pub(super) target: TargetFile,
    /// None if the target has the content already.
    new: Option<NamedTempFile>,
    old: Option<NamedTempFile>,
}

/// A target that holds its new content, and what it held before.
pub(super) struct Replaced<'a> {
    /// As the caller named it.
    pub(super) path: &'a Path,
    target: PathBuf,
    old: Option<NamedTempFile>,
}

impl<'a> Staged<'a> {
    pub(super) fn new(path: &'a Path, target: TargetFile, content: &[u8]) -> io::Result<Self> {
        if holds(&target, content)? {
            return Ok(Staged { path, target, new: None, old: None });
        }
        let before = target.before.as_ref();
        let old = match before {
            Some(found) => Some(beside(&target.path, before, &mut File::open(&target.path)?.take(found.len()))?),
            None => None,
        };
        let new = Some(beside(&target.path, before, &mut &*content)?);
        Ok(Staged { path, target, new, old })
    }

    /// Nothing, if nothing was to be done.
    pub(super) fn swap_in(self) -> Result<Option<Replaced<'a>>, (&'a Path, io::Error)> {
        let Some(new) = self.new else { return Ok(None) };
        match new.persist(&self.target.path) {
            Ok(_) => Ok(Some(Replaced { path: self.path, target: self.target.path, old: self.old })),
            Err(failed) => Err((self.path, failed.error)),
        }
    }
}

impl Replaced<'_> {
    /// The target as it was before; else why not, and where its old content is kept.
    pub(super) fn put_back(self) -> Result<(), (io::Error, Option<PathBuf>)> {
        match self.old {
            None => std::fs::remove_file(self.target).map_err(|error| (error, None)),
            Some(old) => match old.persist(self.target) {
                Ok(_) => Ok(()),
                // The only copy must outlive us.
                Err(failed) => Err((failed.error, failed.file.keep().ok().map(|(_, kept)| kept))),
            },
        }
    }
}

/// Whether the target has this content; reads no more than that.
fn holds(target: &TargetFile, content: &[u8]) -> io::Result<bool> {
    match &target.before {
        Some(found) if found.len() == content.len() as u64 => {
            let mut there = Vec::with_capacity(content.len());
            File::open(&target.path)?.take(found.len()).read_to_end(&mut there)?;
            Ok(there == content)
        }
        _ => Ok(false),
    }
}

/// A temporary file in the folder of `target`, so that a rename stays within one file system; with the
/// mode of the file that it replaces.
fn beside(target: &Path, before: Option<&Metadata>, content: &mut impl Read) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // A committed file is for everyone to read; the umask narrows this as it does for any new file.
        let new = || std::fs::Permissions::from_mode(0o666);
        builder.permissions(before.map_or_else(new, Metadata::permissions));
    }
    let mut file = builder.tempfile_in(folder_of(target))?;
    if cfg!(unix)
        && let Some(before) = before
    {
        // The umask has narrowed it, and is none of the old file's business.
        file.as_file().set_permissions(before.permissions())?;
    }
    io::copy(content, &mut file)?;
    file.flush()?;
    file.as_file().sync_all()?;
    Ok(file)
}
