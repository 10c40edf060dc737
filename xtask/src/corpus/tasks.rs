//! Which documents there are, and what the crate of each is called.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::client::name;
use crate::report::Failure;

/// A document and the name of its crate, which no other document has.
pub(crate) struct Task {
    pub(crate) file: PathBuf,
    pub(crate) name: String,
    /// Why it cannot be read, where that is known without trying: reading a pipe would never end.
    pub(crate) unreadable: Option<String>,
}

/// What is in a folder.
pub(crate) struct Found {
    /// The documents.
    pub(crate) tasks: Vec<Task>,
    /// Names of what is none.
    pub(crate) passed_over: Vec<String>,
}

/// The documents in a folder, or the one that was named.
pub(crate) fn find(place: &Path, only: &[String]) -> Result<Found, Failure> {
    let failure = |what: String| Failure::new(what).at(place.display().to_string());
    let unreadable = |error: std::io::Error| failure(format!("could not be read: {error}"));
    let (mut files, mut passed_over) = (Vec::new(), Vec::new());
    if fs::metadata(place).map_err(unreadable)?.is_dir() {
        for entry in fs::read_dir(place).map_err(unreadable)? {
            let file = entry.map_err(unreadable)?.path();
            let name = shown(&file);
            if !only.is_empty() && !only.iter().any(|part| name.contains(part.as_str())) {
                continue;
            }
            match (is_called_a_document(&file), file.is_dir()) {
                (true, _) => files.push(file),
                (false, true) => passed_over.push(format!("{name}/")),
                (false, false) => passed_over.push(name),
            }
        }
    } else {
        files.push(place.to_owned());
    }
    files.sort();
    passed_over.sort();
    if files.is_empty() {
        return Err(failure("there is no such document".to_owned())
            .help("documents are files that end in .json, .yaml or .yml; --only takes a part of their names"));
    }
    let mut taken = BTreeSet::new();
    let tasks = files.into_iter().map(|file| {
        let stem = name::of_title(&file.file_stem().unwrap_or_default().to_string_lossy());
        let numbered = (2..).map(|number| format!("{stem}-{number}"));
        let name = [stem.clone()].into_iter().chain(numbered).find(|name| !taken.contains(name)).unwrap_or(stem);
        taken.insert(name.clone());
        let unreadable = why_unreadable(&file);
        Task { file: std::path::absolute(&file).unwrap_or(file), name, unreadable }
    });
    Ok(Found { tasks: tasks.collect(), passed_over })
}

/// The name of a file, in text.
pub(crate) fn shown(file: &Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}

fn is_called_a_document(file: &Path) -> bool {
    let extension = file.extension().and_then(OsStr::to_str).unwrap_or_default();
    ["json", "yaml", "yml"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

fn why_unreadable(file: &Path) -> Option<String> {
    match fs::metadata(file) {
        Ok(found) if found.is_file() => None,
        Ok(found) if found.is_dir() => Some("is a folder, and no document".to_owned()),
        Ok(_) => Some("is no file (a pipe, a socket or a device), and is not read".to_owned()),
        Err(error) if file.is_symlink() => Some(format!("is a link that leads nowhere: {error}")),
        Err(error) => Some(format!("could not be read: {error}")),
    }
}
