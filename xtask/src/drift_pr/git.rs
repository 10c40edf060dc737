//! What the pull request needs of git: a commit that is made beside the checkout, and a branch that is pushed.
//!
//! The work is done in a worktree of its own, so that a checkout, with whatever is unfinished in it, is never touched.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::update::CHANGELOG;
use crate::report::Failure;

/// Who commits, if the repository does not say.
const COMMITTER: (&str, &str) = ("drift", "drift@users.noreply.github.com");

/// A second checkout of the repository's HEAD, removed when dropped.
pub(crate) struct Worktree {
    repository: PathBuf,
    folder: TempDir,
}

impl Worktree {
    /// Checks out what HEAD is.
    pub(crate) fn of_head(repository: &Path) -> Result<Worktree, Failure> {
        let folder = tempfile::tempdir().map_err(|error| Failure::new(format!("no temporary folder: {error}")))?;
        let worktree = Worktree { repository: repository.to_owned(), folder };
        let path = worktree.path();
        run(repository, &["worktree", "add", "--quiet", "--detach", &path.display().to_string(), "HEAD"])?;
        Ok(worktree)
    }

    /// Where it is.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("checkout")
    }

    /// Commits everything to a branch, which then is this commit and nothing else.
    pub(crate) fn commit(&self, branch: &str, message: &str) -> Result<String, Failure> {
        let path = self.path();
        run(&path, &["add", "--all"])?;
        let known = |key: &str| run(&path, &["config", key]).is_ok();
        let mut arguments = Vec::new();
        let (name, email) = (format!("user.name={}", COMMITTER.0), format!("user.email={}", COMMITTER.1));
        if !known("user.email") {
            arguments.extend(["-c", &name, "-c", &email]);
        }
        arguments.extend(["commit", "--quiet", "--no-verify", "-m", message]);
        run(&path, &arguments)?;
        let commit = run(&path, &["rev-parse", "HEAD"])?;
        // It may be checked out, by somebody who looks at the last proposal.
        run(&path, &["branch", "--force", branch, &commit]).map_err(|failure| {
            failure.help("the branch belongs to this command: check out another one, then try again")
        })?;
        Ok(commit)
    }
}

impl Drop for Worktree {
    fn drop(&mut self) {
        // What stays behind is a note in .git that `git worktree prune` removes.
        let _ = run(&self.repository, &["worktree", "remove", "--force", &self.path().display().to_string()]);
    }
}

/// The commit that a branch of a remote is, if there is one.
pub(crate) fn remote_branch(repository: &Path, remote: &str, branch: &str) -> Result<Option<String>, Failure> {
    let reference = format!("refs/heads/{branch}");
    let listed = run(repository, &["ls-remote", remote, &reference])?;
    Ok(listed.split_whitespace().next().map(str::to_owned))
}

/// Gets a commit that a branch of the remote is.
pub(crate) fn fetch(repository: &Path, remote: &str, commit: &str) -> Result<(), Failure> {
    run(repository, &["fetch", "--quiet", "--depth=1", remote, commit]).map(drop)
}

/// Whether a commit that was fetched already holds what another one does, but for `lock`, which changes every time, and the
/// day in the heading of the changelog's entry.
pub(crate) fn is_same(repository: &Path, (there, here): (&str, &str), lock: &str) -> Result<bool, Failure> {
    let but = [lock, CHANGELOG].map(|file| format!(":(exclude){file}"));
    let changed = run(repository, &["diff", "--name-only", there, here, "--", ".", &but[0], &but[1]])?;
    if !changed.is_empty() {
        return Ok(false);
    }
    let changelog = |commit: &str| run(repository, &["show", &format!("{commit}:{CHANGELOG}")]);
    Ok(differs_in_a_day_at_most(&changelog(there).unwrap_or_default(), &changelog(here)?))
}

/// Whether two changelogs are the same but for the day in one heading: `## [pets 0.2.0] - 2027-01-31`.
fn differs_in_a_day_at_most(one: &str, other: &str) -> bool {
    let differing: Vec<_> = one.lines().zip(other.lines()).filter(|(one, other)| one != other).collect();
    let same_heading = |(one, other): &(&str, &str)| {
        let (one, other) = (without_day(one), without_day(other));
        one.is_some() && one == other
    };
    one.lines().count() == other.lines().count() && differing.len() <= 1 && differing.iter().all(same_heading)
}

fn without_day(heading: &str) -> Option<&str> {
    let (names, day) = heading.strip_prefix("## [")?.rsplit_once("] - ")?;
    let is_day = day.len() == 10 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    is_day.then_some(names)
}

/// What is pushed: the branch of the remote becomes the commit, unless somebody else has moved it meanwhile.
pub(crate) fn push_arguments(remote: &str, branch: &str, commit: &str, there: Option<&str>) -> Vec<String> {
    let lease = format!("--force-with-lease=refs/heads/{branch}:{}", there.unwrap_or_default());
    let what = format!("{commit}:refs/heads/{branch}");
    ["push", "--quiet", &lease, remote, &what].map(str::to_owned).to_vec()
}

/// Runs git and returns what it said, without the line feed at the end.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Result<String, Failure> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .env("GIT_TERMINAL_PROMPT", "0")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure::new(format!("git could not be started: {error}")).help("install git"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let command = arguments.iter().find(|argument| !argument.starts_with('-') && !argument.contains('='));
        return Err(Failure::new(format!("git {} failed: {}", command.unwrap_or(&""), in_one_line(&said))));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// What git says goes over several lines, some of them empty.
pub(crate) fn in_one_line(said: &str) -> String {
    said.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_one_heading_is_no_difference() {
        let changelog = |day: &str, line: &str| format!("# Changelog\n\n## [pets 0.2.0] - {day}\n\n- {line}\n");
        let old = changelog("2027-01-31", "It.");
        for (new, is_same) in [
            (old.clone(), true),
            (changelog("2027-02-01", "It."), true),
            (changelog("2027-02-01", "That."), false),
            (changelog("2027-01-31", "That."), false),
            (changelog("2027-02-01", "It.") + "- More.\n", false),
            (changelog("2027-02-01", "It.").replace("0.2.0", "0.3.0"), false),
            (changelog("one day", "It."), false),
        ] {
            assert_eq!(differs_in_a_day_at_most(&old, &new), is_same, "{new}");
            assert_eq!(differs_in_a_day_at_most(&new, &old), is_same, "{new}");
        }
    }
}
