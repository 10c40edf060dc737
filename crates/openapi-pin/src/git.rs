//! A document as it was in a revision of a git repository.
//!
//! git itself is asked, as a program, without a shell. A revision is [checked](Revision) before git sees it, so that
//! it cannot be taken for an option, and resolved to a commit once: what is read afterwards is of one commit, also
//! when a branch moves meanwhile. Nothing is fetched, not even for a clone that is partial.
//!
//! ```
//! use openapi_pin::git::Revision;
//!
//! assert!("HEAD~3".parse::<Revision>().is_ok());
//! assert!("v1.0^{commit}".parse::<Revision>().is_ok());
//! assert!("--output=x".parse::<Revision>().is_err());
//! ```

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::str::FromStr;

use crate::error::{Error, ErrorKind};
use crate::fetch::Limits;

/// The name of a revision, which may not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision(String);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Revision {
    type Err = Error;

    /// # Errors
    ///
    /// [`ErrorKind::Revision`] for what git would take for an option, a range or a path.
    fn from_str(text: &str) -> Result<Self, Error> {
        let allowed = |c: char| c.is_alphanumeric() || "._/-+~^@{}#".contains(c);
        let right = !text.is_empty() && !text.starts_with('-') && !text.contains("..") && text.chars().all(allowed);
        if !right {
            return Err(Error::new(ErrorKind::Revision, format!("`{text}` is no name of a revision")).with_help(
                "name a commit, branch or tag, for example HEAD~1, main or v1.2.0; a file is named ./like:this",
            ));
        }
        Ok(Revision(text.to_owned()))
    }
}

/// The files of one commit.
#[derive(Debug, Clone)]
pub struct Tree {
    repository: PathBuf,
    revision: Revision,
    commit: String,
}

impl Tree {
    /// The files of a revision in the repository around a folder.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Revision`] if there is no git, no repository, or no such revision in it.
    pub fn open(repository: &Path, revision: &Revision) -> Result<Tree, Error> {
        let commit = format!("{revision}^{{commit}}");
        let output = run(repository, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        let id = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if output.status.success() && !id.is_empty() {
            return Ok(Tree { repository: repository.to_owned(), revision: revision.clone(), commit: id });
        }
        if !run(repository, &["rev-parse", "--git-dir"])?.status.success() {
            return Err(failed(format!("{} is in no git repository", repository.display()))
                .with_help("revisions are those of the repository that this workspace is in; name a file instead"));
        }
        Err(failed(format!("there is no revision `{revision}`"))
            .with_help("`git log` shows which there are; a clone of little depth lacks most (`git fetch --unshallow`)"))
    }

    /// The revision, as it was named.
    #[must_use]
    pub fn revision(&self) -> &Revision {
        &self.revision
    }

    /// The commit, in full.
    #[must_use]
    pub fn commit(&self) -> &str {
        &self.commit
    }

    /// The bytes of a file; `path` counts from the top of the repository.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Revision`] if the commit has no such file, or it is too large.
    pub fn read(&self, path: &str, limits: &Limits) -> Result<Vec<u8>, Error> {
        let name = format!("{}:{path}", self.commit);
        let shown = format!("{}:{path}", self.revision);
        let refused = |what: String, help: &str| failed(what).in_file(shown.clone()).with_help(help);
        let kind = run(&self.repository, &["cat-file", "-t", &name])?;
        match String::from_utf8_lossy(&kind.stdout).trim() {
            "blob" => {}
            "tree" => return Err(refused("that is a folder".to_owned(), "name a file in it")),
            _ => {
                let what = format!("the revision has no file `{path}`");
                return Err(refused(what, "paths count from the top of the repository, without `/` in front"));
            }
        }
        // The object as it is stored: `git show` would run filters that the repository configures.
        let mut git = command(&self.repository, &["cat-file", "blob", &name]).spawn().map_err(no_git)?;
        let mut bytes = Vec::new();
        let read = match git.stdout.take() {
            Some(stdout) => stdout.take(limits.max_bytes as u64 + 1).read_to_end(&mut bytes),
            None => Ok(0),
        };
        if bytes.len() > limits.max_bytes {
            let _ = git.kill();
            let _ = git.wait();
            let what = format!("the document has more than {} bytes, which is the limit", limits.max_bytes);
            return Err(refused(what, "a document of that size is not read; is this the right file?"));
        }
        let unreadable = |why: String| refused(format!("git could not read it: {why}"), "`git fsck` may say more");
        read.map_err(|error| unreadable(error.to_string()))?;
        let output = git.wait_with_output().map_err(|error| unreadable(error.to_string()))?;
        if !output.status.success() {
            return Err(unreadable(first_line(&output)));
        }
        Ok(bytes)
    }
}

fn run(repository: &Path, arguments: &[&str]) -> Result<Output, Error> {
    command(repository, arguments).output().map_err(no_git)
}

fn command(repository: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(repository)
        .args(arguments)
        .env("LC_ALL", "C")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_TERMINAL_PROMPT", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn first_line(output: &Output) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr);
    stderr.lines().next().unwrap_or("it did not say why").to_owned()
}

fn failed(what: impl Into<String>) -> Error {
    Error::new(ErrorKind::Revision, what)
}

fn no_git(error: std::io::Error) -> Error {
    failed(format!("git could not be started: {error}"))
        .with_help("install git, or name a file instead")
        .caused_by(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_revision_is_never_an_option_a_range_or_a_path() {
        for (text, passes) in [
            ("HEAD", true),
            ("HEAD~3", true),
            ("HEAD@{1}", true),
            ("v1.0^{commit}", true),
            ("origin/feature/a-b_c+d#7", true),
            ("55edbf7", true),
            ("", false),
            ("-", false),
            ("--output=/etc/passwd", false),
            ("-C", false),
            ("main..dev", false),
            ("main...dev", false),
            ("a b", false),
            ("a:b", false),
            ("a\nb", false),
            ("a\0b", false),
            ("../x", false),
            ("$(id)", false),
            ("^main;id", false),
        ] {
            assert_eq!(text.parse::<Revision>().is_ok(), passes, "{text:?}");
        }
    }
}
