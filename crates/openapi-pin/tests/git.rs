//! Documents of revisions, from a repository of the test's own.

use std::path::Path;
use std::process::Command;

use openapi_pin::git::{Revision, Tree};
use openapi_pin::{ErrorKind, Limits};

fn git(folder: &Path, arguments: &[&str]) {
    let status = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .unwrap();
    assert!(status.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&status.stderr));
}

/// Two commits of `api/v3.json`: `1`, tagged `old`, and `2`.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "--quiet"]);
    std::fs::create_dir(folder.path().join("api")).unwrap();
    for content in ["1", "2"] {
        std::fs::write(folder.path().join("api/v3.json"), content).unwrap();
        git(folder.path(), &["add", "."]);
        git(folder.path(), &["commit", "--quiet", "-m", content]);
        if content == "1" {
            git(folder.path(), &["tag", "old"]);
        }
    }
    folder
}

fn revision(text: &str) -> Revision {
    text.parse().unwrap()
}

#[test]
fn a_file_is_read_as_it_was() {
    let folder = repository();
    for (name, content) in [("old", "1"), ("HEAD", "2"), ("HEAD~1", "1"), ("old^{commit}", "1")] {
        let tree = Tree::open(folder.path(), &revision(name)).unwrap();
        assert_eq!(tree.commit().len(), 40, "{name}");
        assert_eq!(tree.read("api/v3.json", &Limits::default()).unwrap(), content.as_bytes(), "{name}");
    }
    // Also from a folder below the top: paths count from the top.
    let tree = Tree::open(&folder.path().join("api"), &revision("old")).unwrap();
    assert_eq!(tree.read("api/v3.json", &Limits::default()).unwrap(), b"1");
}

#[test]
fn what_is_not_there_is_named() {
    let folder = repository();
    let error = Tree::open(folder.path(), &revision("no-such-branch")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Revision);
    assert_eq!(error.to_string(), "there is no revision `no-such-branch`");
    let tree = Tree::open(folder.path(), &revision("old")).unwrap();
    for (path, says) in [
        ("v3.json", "old:v3.json: the revision has no file `v3.json`"),
        ("api", "old:api: that is a folder"),
        ("../v3.json", "old:../v3.json: the revision has no file `../v3.json`"),
    ] {
        let error = tree.read(path, &Limits::default()).unwrap_err();
        assert_eq!(error.to_string(), says);
        assert!(error.help().is_some());
    }
    let mut limits = Limits::default();
    limits.max_bytes = 0;
    let error = tree.read("api/v3.json", &limits).unwrap_err();
    assert!(error.to_string().contains("more than 0 bytes"), "{error}");
}

#[test]
fn a_folder_without_a_repository_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = Tree::open(folder.path(), &revision("HEAD")).unwrap_err();
    assert!(error.to_string().ends_with("is in no git repository"), "{error}");
}
