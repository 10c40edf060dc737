//! Documents of revisions, from a repository of the test's own.

use std::path::Path;
use std::process::Command;

use openapi_pin::git::{Revision, Tree};
use openapi_pin::{Api, Candidate, ErrorKind, Limits, Manifest, Source};

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

const TODAY: &str = r#"
[api]
name = "pets"
title = "Pets"
[documents]
base = "https://docs.pets.example"
path = "/{name}.json"
[generate]
crate = "pets-api"
dir = "crates/pets-api"
[[group]]
name = "all"
[[document]]
name = "cats"
group = "all"
path = "all/cats.json"
"#;

/// What a manifest had that is of another form now, or gone.
const FORMER: &str = r#"
[[paging]]
operation = "all.listCats"
style = "page"
in = "query"
parameter = "page"
[[limit]]
operation = "all.listCats"
per_fortnight = 3
[weather]
is = "fine"
"#;

#[test]
fn of_an_older_manifest_only_what_names_its_documents_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let manifest = folder.path().join("openapi/pets/api.toml");
    std::fs::create_dir_all(manifest.parent().unwrap()).unwrap();
    let moved = TODAY.replace("all/cats.json", "cats.json");
    std::fs::write(&manifest, &moved).unwrap();
    let api = Api::open(folder.path(), "pets").unwrap();
    let source = Source::Url("https://docs.pets.example/cats.json".to_owned());
    let (bytes, etag, info_version, references) = (b"{}".to_vec(), None, None, Vec::new());
    let candidate = Candidate { bytes, source, etag, info_version, references };
    api.document(Some("cats")).unwrap().pin(candidate, "2026-06-01T11:42:01Z".parse().unwrap()).unwrap();
    let older = moved.replace("title = ", "tagline = ").replace("group = \"all\"", "module = \"all\"") + FORMER;
    std::fs::write(&manifest, &older).unwrap();
    assert_eq!(Manifest::read(&older, "api.toml").unwrap_err().kind(), ErrorKind::Manifest, "today's stays strict");
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "-m", "older"]);
    git(folder.path(), &["tag", "older"]);

    let dogs = "[[document]]\nname = \"dogs\"\ngroup = \"all\"\npath = \"all/dogs.json\"\n";
    std::fs::write(&manifest, format!("{TODAY}{dogs}")).unwrap();
    let api = Api::open(folder.path(), "pets").unwrap();
    let tree = Tree::open(folder.path(), &revision("older")).unwrap();
    let then = api.document(Some("cats")).unwrap().read_in(&tree).unwrap();
    assert_eq!((then.origin.as_str(), &then.bytes[..]), ("older:openapi/pets/cats.json", &b"{}"[..]));
    let error = api.document(Some("dogs")).unwrap().read_in(&tree).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.to_string(), "older:openapi/pets/api.toml: pets had no document `dogs` then");
}
