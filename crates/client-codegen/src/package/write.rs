//! Writes files into a folder so that either all of them are new or all of them are old.
//!
//! Every file is first written whole beside its target, under a temporary name; only when all are
//! on disk are they renamed, which cannot run out of space. Should a rename fail all the same,
//! those before it are taken back.

use std::collections::BTreeMap;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::Error;

const WAY_OUT: &str = "nothing was changed; make room or make the folder writable, then run again";

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WriteReport {
    written: Vec<PathBuf>,
    unchanged: Vec<PathBuf>,
}

impl WriteReport {
    /// Files that are new or different now.
    #[must_use]
    pub fn written(&self) -> &[PathBuf] {
        &self.written
    }

    /// Files that were equal already, and were not touched.
    #[must_use]
    pub fn unchanged(&self) -> &[PathBuf] {
        &self.unchanged
    }
}

/// A file about to be replaced.
struct Staged {
    target: PathBuf,
    /// None when there is no such file yet.
    before: Option<Vec<u8>>,
    new: NamedTempFile,
}

pub(super) fn write(files: &BTreeMap<String, String>, dir: &Path) -> Result<WriteReport, Error> {
    let mut report = WriteReport::default();
    let mut staged = Vec::new();
    for (path, contents) in files {
        let target = dir.join(path);
        let before = read(&target)?;
        if before.as_deref() == Some(contents.as_bytes()) {
            report.unchanged.push(target);
        } else {
            let new = stage(&target, contents.as_bytes())?;
            staged.push(Staged { target, before, new });
        }
    }
    report.written = staged.iter().map(|staged| staged.target.clone()).collect();
    put_in_place(staged)?;
    Ok(report)
}

fn read(target: &Path) -> Result<Option<Vec<u8>>, Error> {
    match std::fs::read(target) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("read", target)(error)),
    }
}

/// The contents on disk, in the folder of `target` so that they can be renamed to it.
fn stage(target: &Path, contents: &[u8]) -> Result<NamedTempFile, Error> {
    let folder = target.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(failed("create", folder))?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".generated-");
    // A temporary file is private by default, a source file is not; the umask still applies.
    #[cfg(unix)]
    let permissions = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    #[cfg(unix)]
    builder.permissions(permissions);
    let mut new = builder.tempfile_in(folder).map_err(failed("create a file in", folder))?;
    new.write_all(contents).and_then(|()| new.as_file().sync_all()).map_err(failed("write", target))?;
    Ok(new)
}

fn put_in_place(staged: Vec<Staged>) -> Result<(), Error> {
    let mut replaced: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
    for Staged { target, before, new } in staged {
        if let Err(error) = new.persist(&target) {
            for (target, before) in replaced.into_iter().rev() {
                take_back(&target, before.as_deref())?;
            }
            return Err(failed("replace", &target)(error.error));
        }
        replaced.push((target, before));
    }
    Ok(())
}

fn take_back(target: &Path, before: Option<&[u8]>) -> Result<(), Error> {
    let outcome = match before {
        Some(bytes) => std::fs::write(target, bytes),
        None => std::fs::remove_file(target),
    };
    outcome.map_err(|source| Error::Io {
        action: "take back the new",
        path: target.to_owned(),
        source,
        way_out: "restore it from version control",
    })
}

fn failed(action: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.to_owned();
    move |source| Error::Io { action, path, source, way_out: WAY_OUT }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A rename fails where a folder stands, and by then the files before it are renamed.
    #[test]
    fn when_one_file_cannot_be_replaced_all_are_as_before() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::write(path("changed"), "old").unwrap();
        fs::create_dir(path("folder")).unwrap();
        let staged = [("changed", Some("old")), ("created", None), ("folder", None)];
        let staged = staged.map(|(name, before)| Staged {
            target: path(name),
            before: before.map(|text| text.as_bytes().to_owned()),
            new: stage(&path(name), b"new").unwrap(),
        });

        let error = put_in_place(staged.into()).unwrap_err().to_string();
        assert!(error.starts_with(&format!("cannot replace {}", path("folder").display())));
        assert!(error.contains("nothing was changed"), "{error}");
        assert_eq!(fs::read_to_string(path("changed")).unwrap(), "old");
        let mut names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        assert_eq!(names, ["changed", "folder"], "nothing new, no temporary file");
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_is_readable_like_any_source_file() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let files = BTreeMap::from([("a".to_owned(), String::new())]);
        write(&files, dir.path()).unwrap();
        let mode = fs::metadata(dir.path().join("a")).unwrap().permissions().mode();
        assert_eq!(mode & 0o044, 0o044, "{mode:o}");
    }
}
